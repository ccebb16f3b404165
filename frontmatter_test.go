package newsmark

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readCases are posts with front matter that is as it should be.
var readCases = []struct {
	name, src string
	format    MetaFormat
	fields    []Field
	body      string
}{
	{
		"blank line before the fence", "\n---\ntitle: 'School fair'\ncategories: \n - Town\n - Schools\ncomments: false\n---\n\n<p>x",
		YAML, []Field{{"title", "School fair", 3}, {"categories", []any{"Town", "Schools"}, 4}, {"comments", false, 7}}, "\n<p>x",
	},
	{
		"byte order mark and CRLF", "\ufeff---\r\ntitle: School fair\r\n# who\r\nauthor: Desk # us\r\n---\r\n<p>x\r\n",
		YAML, []Field{{"title", "School fair", 2}, {"author", "Desk", 4}}, "<p>x\r\n",
	},
	{
		"dashes indented in a block scalar", "---\nsummary: |\n  one\n  ---\n  two\ntitle: a\n--- \nbody",
		YAML, []Field{{"summary", "one\n---\ntwo\n", 2}, {"title", "a", 6}}, "body",
	},
	{
		"Jekyll's three dots", "---\ntitle: a\n...\nbody",
		YAML, []Field{{"title", "a", 2}}, "body",
	},
	{
		"four dashes", "----\ntitle: a\n----\nbody",
		YAML, []Field{{"title", "a", 2}}, "body",
	},
	{
		"language named", "---toml\ntitle = 'a'\n---\nbody",
		TOML, []Field{{"title", "a", 2}}, "body",
	},
	{
		"empty", "---\n---\nbody",
		YAML, []Field{}, "body",
	},
	{
		"comments alone", "---\n# nothing yet\n\n---\nbody",
		YAML, []Field{}, "body",
	},
	{
		"closing fence ends the file", "---\ntitle: a\n---",
		YAML, []Field{{"title", "a", 2}}, "",
	},
	{
		"kinds of value",
		"---\na: 7\nb: 1.5\nc: yes\nd: ~\ne: 2021-10-28 14:08:07\nf: 12345678901234567890\ng: [1, {h: true}]\ni:\n---\n",
		YAML, []Field{
			{"a", int64(7), 2}, {"b", 1.5, 3}, {"c", "yes", 4}, {"d", nil, 5}, {"e", "2021-10-28 14:08:07", 6},
			{"f", 12345678901234567890.0, 7}, {"g", []any{int64(1), map[string]any{"h": true}}, 8}, {"i", nil, 9},
		}, "",
	},
	{
		"alias", "---\na: &x [1]\nb: *x\n---\n",
		YAML, []Field{{"a", []any{int64(1)}, 2}, {"b", []any{int64(1)}, 3}}, "",
	},
	{
		"quotation over several lines with a blank one", "---\ntitle: 'one\n\ntwo'\ndate: 2021-10-28\n---\nbody",
		YAML, []Field{{"title", "one\ntwo", 2}, {"date", "2021-10-28", 5}}, "body",
	},
	{
		"one mapping in braces", "---\n{title: a, tags: [b, c]}\n---\nbody",
		YAML, []Field{{"title", "a", 2}, {"tags", []any{"b", "c"}, 2}}, "body",
	},
	{
		"TOML",
		"+++\ntitle = \"School fair\"\ndate = 2021-10-28T14:08:07+08:00\nday = 2021-10-28 14:08:07\nn = 1_000\n[params]\ncover = 'a.jpg'\nsub.x = 1\n[[menu]]\nw = 1\n[[menu]]\nw = 2\n+++\nbody",
		TOML, []Field{
			{"title", "School fair", 2}, {"date", "2021-10-28T14:08:07+08:00", 3}, {"day", "2021-10-28 14:08:07", 4}, {"n", int64(1000), 5},
			{"params", map[string]any{"cover": "a.jpg", "sub": map[string]any{"x": int64(1)}}, 6},
			{"menu", []any{map[string]any{"w": int64(1)}, map[string]any{"w": int64(2)}}, 9},
		}, "body",
	},
	{
		"TOML keys in order with strings of every kind",
		"+++\nz = '''\na = 1'''\n\"b c\" = \"\"\"x\n\"\"\"\na.b = {c = [1, # one\n 2]}\n+++\n",
		TOML, []Field{{"z", "a = 1", 2}, {"b c", "x\n", 4}, {"a", map[string]any{"b": map[string]any{"c": []any{int64(1), int64(2)}}}, 6}}, "",
	},
	{
		"JSON", "{\n  \"title\": \"Fair \\u00e9\",\n  \"tags\": [\"a\", 2, null],\n  \"n\": 1.5\n}\n\nbody",
		JSON, []Field{{"title", "Fair é", 2}, {"tags", []any{"a", int64(2), nil}, 3}, {"n", 1.5, 4}}, "\nbody",
	},
	{
		"JSON on one line", "{\"title\": \"a}\"}\nbody",
		JSON, []Field{{"title", "a}", 1}}, "body",
	},
	{
		"Hexo's JSON", ";;;\n\"title\": \"a\",\n\"draft\": true\n;;;\nbody",
		HexoJSON, []Field{{"title", "a", 2}, {"draft", true, 3}}, "body",
	},
	{
		"Hexo's JSON with braces", ";;;\n{\"title\": \"a\"}\n;;;\nbody",
		HexoJSON, []Field{{"title", "a", 2}}, "body",
	},
	{
		"Hexo without an opening fence", "title: a\ntags:\n- b\n---\nbody",
		YAML, []Field{{"title", "a", 1}, {"tags", []any{"b"}, 2}}, "body",
	},
	{
		"Hexo's JSON without an opening fence", "\"title\": \"a\",\n\"date\": \"2021-10-28\"\n;;;\nbody",
		HexoJSON, []Field{{"title", "a", 1}, {"date", "2021-10-28", 2}}, "body",
	},
}

func TestReadFrontMatter(t *testing.T) {
	for _, c := range readCases {
		t.Run(c.name, func(t *testing.T) {
			a, body, err := parseMeta(c.src)
			require.Nil(t, err)
			require.NotNil(t, a.Meta)
			assert.Equal(t, c.format, a.Meta.Format)
			assert.Equal(t, c.fields, a.Meta.Fields)
			assert.Equal(t, c.body, c.src[body:])
			assert.Equal(t, c.src[:body], string(a.Meta.Raw()))
			assert.Empty(t, a.Warnings)
		})
	}
}

// What looks like front matter and is a body.
func TestNoFrontMatter(t *testing.T) {
	for _, src := range []string{
		"", "\n\n", "<p>x</p>\n",
		"<p>a\n---\ntitle: b\n---\n",                     // a rule further down
		"---\nThe mayor spoke.\n---\nmore",               // a body between two rules
		"---\n\n<p>x</p>\n---\n",                         //
		"---\n- a\n- b\n---\n",                           // a list
		"---\nUpdate: the bridge is open.\n\nMore text.", // no closing fence, and no key that posts use
		"--- a\ntitle: b\n---\n", " ---\ntitle: a\n---\n",
		"+++\nadded lines\n+++\n",
		"{{< figure src=\"a.jpg\" >}}\n", "{% raw %}\n", "{ a: 1 }\n", "{\"title\": 1} and so on\n",
		"Title\n---\nbody", "title: a\n---\nbody", // headings
		"title: a\n\ndate: b\n---\nbody",
	} {
		a, body, err := parseMeta(src)
		assert.Nil(t, err, src)
		assert.Nil(t, a.Meta, src)
		assert.Zero(t, body, src)
	}
	_, body, _ := parseMeta("\ufeff<p>x")
	assert.Equal(t, 3, body, "a byte order mark is no text")
}

// brokenCases are posts with broken front matter: what is read of it, and
// where the first fault is.
var brokenCases = []struct {
	name, src    string
	fields       []Field
	body         string
	line, column int
	warnings     int
}{
	{
		"text after the closing quote", "\n---\ntitle: 'It is open'_ Crowds cheer\nauthor: Desk\n---\n<p>x",
		[]Field{{"title", "'It is open'_ Crowds cheer", 3}, {"author", "Desk", 4}}, "<p>x", 3, 20, 0,
	},
	{
		"second colon", "---\ntitle: Budget: what changes\ntags:\n  - a\n---\n<p>x",
		[]Field{{"title", "Budget: what changes", 2}, {"tags", []any{"a"}, 3}}, "<p>x", 2, 14, 0,
	},
	{
		"quoted twice", "---\ntitle: \"\"\"\"\"\"\"'Fair'\"\"\"\"\"\"\"\nauthor: Desk\n---\n",
		[]Field{{"title", "Fair", 2}, {"author", "Desk", 3}}, "", 2, 10, 0,
	},
	{
		"apostrophe in single quotes", "---\ntitle: 'It's raining'\nauthor: Desk\n---\n",
		[]Field{{"title", "It's raining", 2}, {"author", "Desk", 3}}, "", 2, 12, 0,
	},
	{
		"quotes that are part of the title", "---\ntitle: 'Yes' or 'no'\nauthor: Desk\n---\n",
		[]Field{{"title", "'Yes' or 'no'", 2}, {"author", "Desk", 3}}, "", 2, 14, 0,
	},
	{
		"quoted title in quotes", "---\ntitle: \"\"Go\" says council\"\nauthor: Desk\n---\n",
		[]Field{{"title", "\"Go\" says council", 2}, {"author", "Desk", 3}}, "", 2, 10, 0,
	},
	{
		"quote not closed", "---\ntitle: 'Tis the season\ndate: 2021-10-28\nauthor: Desk\n---\n",
		[]Field{{"title", "'Tis the season", 2}, {"date", "2021-10-28", 3}, {"author", "Desk", 4}}, "", 2, 8, 0,
	},
	{"begins with @", "---\ntitle: @town is open\nauthor: Desk\n---\nb", []Field{{"title", "@town is open", 2}, {"author", "Desk", 3}}, "b", 2, 8, 0},
	{"begins with %", "---\ntitle: %5 more\nauthor: Desk\n---\nb", []Field{{"title", "%5 more", 2}, {"author", "Desk", 3}}, "b", 2, 8, 0},
	{"begins with &", "---\ntitle: & so on: more\nauthor: Desk\n---\nb", []Field{{"title", "& so on: more", 2}, {"author", "Desk", 3}}, "b", 2, 8, 0},
	{"begins with *", "---\ntitle: * Live * fair\nauthor: Desk\n---\nb", []Field{{"title", "* Live * fair", 2}, {"author", "Desk", 3}}, "b", 2, 8, 0},
	{"begins with [", "---\ntitle: [Live] The fair\nauthor: Desk\n---\nb", []Field{{"title", "[Live] The fair", 2}, {"author", "Desk", 3}}, "b", 2, 8, 0},
	{"begins with {", "---\ntitle: {Live} The fair\nauthor: Desk\n---\nb", []Field{{"title", "{Live} The fair", 2}, {"author", "Desk", 3}}, "b", 2, 8, 0},
	{"begins with a backtick", "---\ntitle: `go` for it\nauthor: Desk\n---\nb", []Field{{"title", "`go` for it", 2}, {"author", "Desk", 3}}, "b", 2, 8, 0},
	{
		"tab as indent", "---\ntitle: a\ntags:\n\t- b\n\t- 'c: d'\nauthor: Desk\n---\nb",
		[]Field{{"title", "a", 2}, {"tags", []any{"b", "c: d"}, 3}, {"author", "Desk", 6}}, "b", 4, 1, 0,
	},
	{
		"broken item in a list", "---\ntags:\n - a\n - @b\n - \"c\nauthor: Desk\n---\nb",
		[]Field{{"tags", []any{"a", "@b", "\"c"}, 2}, {"author", "Desk", 6}}, "b", 4, 4, 1,
	},
	{
		"broken list in brackets", "---\ntags: [@a, \"b\", c d]\nauthor: Desk\n---\nb",
		[]Field{{"tags", []any{"@a", "b", "c d"}, 2}, {"author", "Desk", 3}}, "b", 2, 7, 0,
	},
	{
		"broken member", "---\nauthor:\n  name: 'Ann' Lee\n  mail: a@b.test\ntitle: a\n---\nb",
		[]Field{{"author", map[string]any{"name": "'Ann' Lee", "mail": "a@b.test"}, 2}, {"title", "a", 5}}, "b", 3, 15, 0,
	},
	{
		"title on two lines", "---\ntitle: 'Open'_ the fair\n  begins today\nauthor: Desk\n---\nb",
		[]Field{{"title", "'Open'_ the fair begins today", 2}, {"author", "Desk", 4}}, "b", 2, 14, 0,
	},
	{
		"key that slipped to the right", "---\ntitle: a\n date: 2021-10-28\nauthor: Desk\n---\nb",
		[]Field{{"title", "a", 2}, {"date", "2021-10-28", 3}, {"author", "Desk", 4}}, "b", 3, 2, 0,
	},
	{
		"no space after the colon", "---\ntitle:Fair\nauthor: Desk\n---\nb",
		[]Field{{"title", "Fair", 2}, {"author", "Desk", 3}}, "b", 2, 7, 0,
	},
	{
		"comment after a broken value", "---\ntitle: a: #1 of 2 # draft\nauthor: Desk\n---\nb",
		[]Field{{"title", "a: #1 of 2", 2}, {"author", "Desk", 3}}, "b", 2, 9, 0,
	},
	{
		"two broken values", "---\ntitle: a: b\nauthor: @desk\ndate: 2021-10-28\n---\nb",
		[]Field{{"title", "a: b", 2}, {"author", "@desk", 3}, {"date", "2021-10-28", 4}}, "b", 2, 9, 1,
	},
	{
		"control character", "---\ntitle: a\x01b\nauthor: Desk\n---\nb",
		[]Field{{"title", "a\x01b", 2}, {"author", "Desk", 3}}, "b", 2, 9, 0,
	},
	{
		"CRLF", "---\r\ntitle: a: b\r\nauthor: Desk\r\n---\r\n<p>x",
		[]Field{{"title", "a: b", 2}, {"author", "Desk", 3}}, "<p>x", 2, 9, 0,
	},
	{
		"fence missing, blank line before the body", "---\ntitle: a\nauthor: Desk\n\n<p>Note: b</p>\n",
		[]Field{{"title", "a", 2}, {"author", "Desk", 3}}, "<p>Note: b</p>\n", 5, 1, 0,
	},
	{
		"fence missing, body at once", "---\ntitle: a\ntags:\n- b\n<p>x</p>\n",
		[]Field{{"title", "a", 2}, {"tags", []any{"b"}, 3}}, "<p>x</p>\n", 5, 1, 0,
	},
	{
		"fence missing, sentence with a colon", "---\ntitle: a\n\nNote: bring boots.\n",
		[]Field{{"title", "a", 2}}, "Note: bring boots.\n", 4, 1, 0,
	},
	{
		"fence missing, rule further down", "---\ntitle: a\n\n<p>x</p>\n\n---\n\n<p>y</p>\n",
		[]Field{{"title", "a", 2}}, "<p>x</p>\n\n---\n\n<p>y</p>\n", 4, 1, 0,
	},
	{
		"fence and body missing", "---\ntitle: a\n",
		[]Field{{"title", "a", 2}}, "", 3, 1, 0,
	},
	{
		"fence missing and value broken", "---\ntitle: a: b\n\n<p>x",
		[]Field{{"title", "a: b", 2}}, "<p>x", 2, 9, 1,
	},
	{
		"TOML without quotes", "+++\ntitle = The fair: open\ntags = ['a', b]\nn = 1\n[params]\nx = 'y'\nz = it's\n+++\nb",
		[]Field{{"title", "The fair: open", 2}, {"tags", []any{"a", "b"}, 3}, {"n", int64(1), 4}, {"params", map[string]any{"x": "y", "z": "it's"}, 5}}, "b", 2, 17, 2,
	},
	{
		"TOML key twice", "+++\ntitle = 'a'\ntitle = 'b'\n+++\nb",
		[]Field{{"title", "a", 2}, {"title", "b", 3}}, "b", 3, 1, 1,
	},
	{
		"TOML fence missing", "+++\ntitle = 'a'\n\n<p>x",
		[]Field{{"title", "a", 2}}, "<p>x", 4, 1, 0,
	},
	{
		"JSON with a missing comma", "{\n  \"title\": \"a\"\n  \"n\": 2\n}\nb",
		[]Field{{"title", "a", 2}, {"n", int64(2), 3}}, "b", 3, 3, 0,
	},
	{
		"JSON with a needless comma", "{\n  \"title\": \"a\",\n  \"n\": 2,\n}\nb",
		[]Field{{"title", "a", 2}, {"n", int64(2), 3}}, "b", 4, 1, 0,
	},
	{
		"JSON with quotes in quotes", "{\n  \"title\": \"a \"b\" c\",\n  \"n\": [1, 2]\n}\nb",
		[]Field{{"title", "a \"b\" c", 2}, {"n", []any{int64(1), int64(2)}, 3}}, "b", 2, 16, 0,
	},
	{
		"JSON without quotes", "{\n  \"title\": The fair, // draft\n  n: 'x'\n}\nb",
		[]Field{{"title", "The fair, // draft", 2}, {"n", "x", 3}}, "b", 2, 12, 3,
	},
	{
		"JSON not closed", "{\n  \"title\": \"a\"\n\n<p>x",
		[]Field{{"title", "a", 2}}, "<p>x", 2, 15, 1,
	},
}

func TestBrokenFrontMatter(t *testing.T) {
	for _, c := range brokenCases {
		t.Run(c.name, func(t *testing.T) {
			a, body, err := parseMeta(c.src)
			require.NotNil(t, a.Meta)
			assert.Equal(t, c.fields, a.Meta.Fields)
			assert.Equal(t, c.body, c.src[body:])
			var wrapped error
			if err != nil {
				wrapped = errors.Join(errors.New("post.md"), err)
			}
			var syntax *SyntaxError
			require.True(t, errors.As(wrapped, &syntax))
			assert.Equal(t, [2]int{c.line, c.column}, [2]int{syntax.Line, syntax.Column}, syntax.Msg)
			assert.Len(t, a.Warnings, c.warnings)
		})
	}
}

func TestDuplicateKeys(t *testing.T) {
	src := "---\ntitle: a\ntags: [x]\ntitle: b # again\n---\n"
	a, body, err := parseMeta(src)
	require.Nil(t, err)
	assert.Equal(t, "b", a.Title)
	require.Len(t, a.Warnings, 1)
	assert.Equal(t, WarnDuplicate, a.Warnings[0].Code)
	assert.Equal(t, [2]int{4, 1}, [2]int{a.Warnings[0].Line, a.Warnings[0].Column})
	assert.Equal(t, []string{"title", "tags"}, a.Meta.Keys())
	a.Meta.Set("title", "c")
	assert.Equal(t, "---\ntitle: a\ntags: [x]\ntitle: c # again\n---\n", string(editFrontMatter([]byte(src[:body]), a.Meta)))
	a.Meta.Delete("title")
	assert.Equal(t, "---\ntags: [x]\n---\n", string(editFrontMatter([]byte(src[:body]), a.Meta)))
}

func TestFrontMatterMethods(t *testing.T) {
	var none *FrontMatter
	_, ok := none.Get("title")
	assert.False(t, ok)
	assert.Empty(t, none.Keys())
	assert.Nil(t, none.Raw())
	assert.NoError(t, none.Decode(new(struct{})))
	none.Delete("title")

	var f FrontMatter
	f.Set("title", "a")
	f.Set("n", 1)
	f.Set("title", "b")
	assert.Equal(t, []Field{{Key: "title", Value: "b"}, {Key: "n", Value: 1}}, f.Fields)
	v, ok := f.Get("n")
	assert.True(t, ok)
	assert.Equal(t, 1, v)
	_, ok = f.Get("Title")
	assert.False(t, ok, "spelled exactly so")
}

func TestDecode(t *testing.T) {
	type post struct {
		Title string    `yaml:"title" toml:"title" json:"title"`
		N     int       `yaml:"n" toml:"n" json:"n"`
		Date  time.Time `yaml:"date" toml:"date" json:"date"`
	}
	want := post{"a: b", 3, time.Date(2021, 10, 28, 14, 8, 7, 0, time.UTC)}
	for _, src := range []string{
		"---\ntitle: 'a: b'\nn: 3\ndate: 2021-10-28T14:08:07Z\n---\n",
		"+++\ntitle = 'a: b'\nn = 3\ndate = 2021-10-28T14:08:07Z\n+++\n",
		"{\"title\": \"a: b\", \"n\": 3, \"date\": \"2021-10-28T14:08:07Z\"}\n",
		";;;\n\"title\": \"a: b\", \"n\": 3, \"date\": \"2021-10-28T14:08:07Z\"\n;;;\n",
		"---\ntitle: a: b\nn: 3\ndate: 2021-10-28T14:08:07Z\n---\n",               // broken
		"---\ntitle: x\nn: 3\ndate: 2021-10-28T14:08:07Z\ntitle: 'a: b'\n---\n",   // a key twice
		"+++\ntitle = 'x'\nn = 3\ndate = 2021-10-28T14:08:07Z\ntitle='a: b'\n+++", // the same
	} {
		a, _, _ := parseMeta(src)
		var got post
		require.NoError(t, a.Meta.Decode(&got), src)
		assert.Equal(t, want.Title, got.Title, src)
		assert.Equal(t, want.N, got.N, src)
		assert.True(t, want.Date.Equal(got.Date), src)

		a.Meta.Set("n", 4)
		require.NoError(t, a.Meta.Decode(&got), src)
		assert.Equal(t, 4, got.N, "as it is now: "+src)
	}
	a, _, _ := parseMeta("---\nn: text\n---\n")
	assert.Error(t, a.Meta.Decode(new(post)))
}

// Input made to exhaust time, stack or memory. A decoder that calls itself for
// each bracket would crash the test.
func TestHostileFrontMatter(t *testing.T) {
	many := func(s string) string { return strings.Repeat(s, 400_000/len(s)) }
	bomb := "a0: &a0 [x, x]\n"
	for i := range 40 {
		old, now := string(rune('a'+i))+"x", string(rune('a'+i+1))+"x"
		if i == 0 {
			old = "a0"
		}
		bomb += now + ": &" + now + " [*" + old + ", *" + old + "]\n"
	}
	for name, src := range map[string]string{
		"YAML brackets":     "---\ntitle: " + many("[") + "\n---\n",
		"YAML dashes":       "---\ntitle: " + many("- ") + "\n---\n",
		"YAML aliases":      "---\ntitle: a\n" + bomb + "---\n",
		"YAML flow":         "---\ntitle: [é" + many(",a") + "]\n---\n",
		"YAML broken":       "---\n" + many("title: 'x\n") + "---\n",
		"TOML brackets":     "+++\ntitle = " + strings.Repeat("[", 4_000_000) + "\n+++\n",
		"TOML dots":         "+++\ntitle = 'a'\na" + many(".a") + " = 1\n+++\n",
		"TOML header":       "+++\ntitle = 'a'\n[a" + many(".a") + "]\n+++\n",
		"TOML open strings": "+++\ntitle = x y\n" + many("a = '''\n") + "+++\n",
		"JSON brackets":     "{\"title\":" + many("[") + "}\n",
		"JSON open lists":   "{\"title\":1" + many(",\"a\":[\n") + "}\n",
	} {
		a, body, _ := parseMetaWithin(Limits{FrontMatter: -1}, src)
		require.NotNil(t, a.Meta, name)
		_, ok := a.Meta.Get("title")
		assert.True(t, ok, name)
		assert.GreaterOrEqual(t, len(src), body, name)
	}
}
