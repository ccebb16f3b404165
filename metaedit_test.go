package newsmark

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// set and del are edits of a block.
func set(key string, value any) func(*FrontMatter) {
	return func(f *FrontMatter) { f.Set(key, value) }
}

func del(key string) func(*FrontMatter) {
	return func(f *FrontMatter) { f.Delete(key) }
}

// editCases are blocks and what they are after an edit. In want, "«" and "»"
// stand around what is new: without them, and with old in the place of what
// is between them, it is src, byte for byte.
var editCases = []struct {
	name, src string
	edit      func(*FrontMatter)
	old, want string
}{
	// Text in the style it had, if that can hold it.
	{"plain", "---\ntitle:  Fair # draft\nn: 1\n---\n", set("title", "The fair"), "Fair", "---\ntitle:  «The fair» # draft\nn: 1\n---\n"},
	{"plain that must be quoted", "---\ntitle: Fair # draft\n---\n", set("title", "Fair: it's on"), "Fair", "---\ntitle: «'Fair: it''s on'» # draft\n---\n"},
	{"plain to text like a number", "---\ntitle: Fair\n---\n", set("title", "1984"), "Fair", "---\ntitle: «'1984'»\n---\n"},
	{"plain to text like yes", "---\ntitle: Fair\n---\n", set("title", "no"), "Fair", "---\ntitle: «'no'»\n---\n"},
	{"plain to several lines", "---\ntitle: Fair\n---\n", set("title", "a\nb"), "Fair", "---\ntitle: «\"a\\nb\"»\n---\n"},
	{"plain date", "---\ndate: 2021-10-28 14:08:07 # x\n---\n", set("date", "2021-10-29 09:00:00"), "2021-10-28 14:08:07", "---\ndate: «2021-10-29 09:00:00» # x\n---\n"},
	{"plain over two lines", "---\ntitle: the\n  fair # x\nn: 1\n---\n", set("title", "b"), "the\n  fair", "---\ntitle: «b» # x\nn: 1\n---\n"},
	{"single quotes", "---\ntitle: 'It''s on'\n---\n", set("title", "It's off"), "'It''s on'", "---\ntitle: «'It''s off'»\n---\n"},
	{"double quotes", "---\ntitle: \"a \\\" b\"\n---\n", set("title", "c \\ d"), "\"a \\\" b\"", "---\ntitle: «\"c \\\\ d\"»\n---\n"},
	{"block scalar", "---\ntext: |\n    a\n    b\n\n# next\nn: 1\n---\n", set("text", "c\n\nd\n"), "|\n    a\n    b", "---\ntext: «|\n    c\n\n    d»\n\n# next\nn: 1\n---\n"},
	{"folded scalar", "---\ntext: >-\n  a\n  b\nn: 1\n---\n", set("text", "c d"), ">-\n  a\n  b", "---\ntext: «>-\n  c d»\nn: 1\n---\n"},
	{"characters beyond ASCII before it", "---\n{題: é, title: 'ü', n: 1}\n---\n", set("title", "ö"), "'ü'", "---\n{題: é, title: «'ö'», n: 1}\n---\n"},
	{"number", "---\nn: 1\n---\n", set("n", 2.5), "1", "---\nn: «2.5»\n---\n"},
	{"nothing", "---\nthumb: \nn: 1\n---\n", set("thumb", "a.jpg"), "", "---\nthumb: «a.jpg»\nn: 1\n---\n"},
	{"nothing and no space", "---\nthumb:\nn: 1\n---\n", set("thumb", "a.jpg"), "", "---\nthumb:« a.jpg»\nn: 1\n---\n"},
	{"empty quotes", "---\nthumb: ''\n---\n", set("thumb", "a.jpg"), "''", "---\nthumb: «'a.jpg'»\n---\n"},
	{"to nothing", "---\nthumb: a.jpg\n---\n", set("thumb", nil), "a.jpg", "---\nthumb: «null»\n---\n"},
	{"bool", "---\ncomments: false\n---\n", set("comments", true), "false", "---\ncomments: «true»\n---\n"},
	{"CRLF and BOM", "\ufeff\r\n---\r\ntitle: a\r\nn: 1\r\n---\r\n", set("title", "b"), "a", "\ufeff\r\n---\r\ntitle: «b»\r\nn: 1\r\n---\r\n"},
	{"time", "---\ndate: 2021-10-28\n---\n", set("date", time.Date(2021, 10, 29, 1, 2, 3, 0, time.UTC)), "2021-10-28", "---\ndate: «2021-10-29T01:02:03Z»\n---\n"},
	{"quoted key", "---\n\"title\" : a\n---\n", set("title", "b"), "a", "---\n\"title\" : «b»\n---\n"},
	{"anchor", "---\na: &x one\nb: two\n---\n", set("a", "three"), "one", "---\na: &x «three»\nb: two\n---\n"},

	// Lists and mappings: the items that differ.
	{"item", "---\ntags:\n  - a # one\n  - 'b'\n---\n", set("tags", []string{"a", "c"}), "'b'", "---\ntags:\n  - a # one\n  - «'c'»\n---\n"},
	{"item added", "---\ntags: \n - a\n - b\nn: 1\n---\n", set("tags", []string{"a", "b", "c"}), "", "---\ntags: \n - a\n - b\n« - c\n»n: 1\n---\n"},
	{"item put first", "---\ntags:\n- a\n---\n", set("tags", []string{"z", "a"}), "", "---\ntags:\n«- z\n»- a\n---\n"},
	{"item taken out", "---\ntags:\n- a\n- b # x\n- c\n---\n", set("tags", []string{"a", "c"}), "- b # x\n", "---\ntags:\n- a\n«»- c\n---\n"},
	{"items in brackets", "---\ntags: [a, 'b']\n---\n", set("tags", []string{"a", "b", "c, d"}), "", "---\ntags: [a, 'b'«, 'c, d'»]\n---\n"},
	{"first item in brackets taken out", "---\ntags: [ a, b ]\n---\n", set("tags", []string{"b"}), "a, ", "---\ntags: [ «»b ]\n---\n"},
	{"list to text", "---\ntags: # mine\n- a\n- b\nn: 1\n---\n", set("tags", "c"), "", ""},
	{"member", "---\ncover:\n  src: 'a.jpg'\n  alt: x\n---\n", set("cover", map[string]any{"src": "b.jpg", "alt": "x"}), "'a.jpg'", "---\ncover:\n  src: «'b.jpg'»\n  alt: x\n---\n"},
	{"member in a list", "---\nimages:\n  - src: a.jpg\n    w: 1\n---\n", set("images", []any{map[string]any{"src": "b.jpg", "w": 1}}), "a.jpg", "---\nimages:\n  - src: «b.jpg»\n    w: 1\n---\n"},
	{"member added", "---\ncover:\n  src: a.jpg\nn: 1\n---\n", set("cover", map[string]any{"src": "a.jpg", "alt": "x"}), "", "---\ncover:\n  src: a.jpg\n«  alt: x\n»n: 1\n---\n"},
	{"member in braces", "---\ncover: {src: a.jpg, w: 1}\n---\n", set("cover", map[string]any{"src": "b.jpg", "w": 1}), "a.jpg", "---\ncover: {src: «b.jpg», w: 1}\n---\n"},

	// Keys.
	{"added", "---\ntitle: a\n---\n", set("draft", true), "", "---\ntitle: a\n«draft: true\n»---\n"},
	{"added list", "---\r\ntitle: a\r\n---\r\n", set("tags", []string{"x", "y: z"}), "", "---\r\ntitle: a\r\n«tags:\r\n  - x\r\n  - 'y: z'\r\n»---\r\n"},
	{"added to nothing", "---\n---\n", set("title", "a"), "", "---\n«title: a\n»---\n"},
	{"added to indented keys", "---\n  title: a\n---\n", set("m", 1), "", "---\n  title: a\n«  m: 1\n»---\n"},
	{"added where the fence is missing", "---\ntitle: a\n\n", set("m", 1), "", "---\ntitle: a\n«m: 1\n»\n"},
	{"taken out", "---\ntitle: a\n# about b\nb:\n  - 1\n  - 2 # two\nc: 1\n---\n", del("b"), "b:\n  - 1\n  - 2 # two\n", "---\ntitle: a\n# about b\n«»c: 1\n---\n"},
	{"taken out with a block scalar", "---\na: |\n  x\n\n  y\nb: 1\n---\n", del("a"), "a: |\n  x\n\n  y\n", "---\n«»b: 1\n---\n"},

	// TOML.
	{"TOML basic string", "+++\ntitle = \"a\" # x\n+++\n", set("title", "it's \"b\""), "\"a\"", "+++\ntitle = «\"it's \\\"b\\\"\"» # x\n+++\n"},
	{"TOML literal string", "+++\ntitle = 'a'\n+++\n", set("title", "\\b"), "'a'", "+++\ntitle = «'\\b'»\n+++\n"},
	{"TOML literal string that cannot hold it", "+++\ntitle = 'a'\n+++\n", set("title", "it's"), "'a'", "+++\ntitle = «\"it's\"»\n+++\n"},
	{"TOML date", "+++\ndate = 2021-10-28 14:08:07\n+++\n", set("date", "2021-10-29T00:00:00Z"), "2021-10-28 14:08:07", "+++\ndate = «2021-10-29T00:00:00Z»\n+++\n"},
	{"TOML key before the tables", "+++\ntitle = 'a'\n\n# more\n[params]\nx = 1\n+++\n", set("n", 1), "", "+++\ntitle = 'a'\n«n = 1\n»\n# more\n[params]\nx = 1\n+++\n"},
	{"TOML key where all are tables", "+++\n[params]\nx = 1\n+++\n", set("n", 1), "", "+++\n«n = 1\n»[params]\nx = 1\n+++\n"},
	{"TOML value in a table", "+++\n[params]\nx = 'a' # x\n[other]\n+++\n", set("params", map[string]any{"x": "b"}), "'a'", "+++\n[params]\nx = «'b'» # x\n[other]\n+++\n"},
	{"TOML key in a table", "+++\n[params]\nx = 1\n\n[other]\n+++\n", set("params", map[string]any{"x": 1, "y": []int{2}}), "", "+++\n[params]\nx = 1\n«y = [2]\n»\n[other]\n+++\n"},
	{"TOML array", "+++\ntags = [\n  'a',\n  'b',\n]\n+++\n", set("tags", []string{"a", "b", "c"}), "", "+++\ntags = [\n  'a',\n  'b'«,\n  'c'»,\n]\n+++\n"},
	{"TOML table taken out", "+++\na = 1\n[params]\nx = 1\n[params.y]\nz = 1\n[other]\n+++\n", del("params"), "[params]\nx = 1\n[params.y]\nz = 1\n", "+++\na = 1\n«»[other]\n+++\n"},

	// JSON.
	{"JSON", "{\n  \"title\" : \"a\",\n  \"n\": 1\n}\n", set("title", "b \"c\" <d>"), "\"a\"", "{\n  \"title\" : «\"b \\\"c\\\" <d>\"»,\n  \"n\": 1\n}\n"},
	{"JSON key added", "{\n\t\"title\": \"a\"\n}\n", set("n", []any{1, nil}), "", "{\n\t\"title\": \"a\"«,\n\t\"n\": [1, null]»\n}\n"},
	{"JSON key added on one line", "{\"title\": \"a\",\"m\": 0}\n", set("n", 1), "", "{\"title\": \"a\",\"m\": 0«,\"n\": 1»}\n"},
	{"JSON key added to nothing", "{}\n", set("n", 1), "", "{«\n  \"n\": 1\n»}\n"},
	{"JSON first key taken out", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", del("a"), "\"a\": 1,\n  ", "{\n  «»\"b\": 2\n}\n"},
	{"JSON last key taken out", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", del("b"), ",\n  \"b\": 2", "{\n  \"a\": 1«»\n}\n"},
	{"Hexo's JSON", ";;;\n\"title\": \"a\",\n\"n\": 1\n;;;\n", set("m", 1), "", ";;;\n\"title\": \"a\",\n\"n\": 1«,\n\"m\": 1»\n;;;\n"},

	// Broken blocks.
	{"broken value", "---\ntitle: 'It is'_ on # x\nauthor: @desk\n---\n", set("title", "It is on"), "'It is'_ on", "---\ntitle: «It is on» # x\nauthor: @desk\n---\n"},
	{"beside a broken value", "---\ntitle: a: b\nauthor: 'Desk' # x\n---\n", set("author", "Ann"), "'Desk'", "---\ntitle: a: b\nauthor: «'Ann'» # x\n---\n"},
	{"added beside a broken value", "---\ntitle: a: b\n---\n", set("m", 1), "", "---\ntitle: a: b\n«m: 1\n»---\n"},
	{"list with tabs", "---\ntags:\n\t- a\n\t- b\nn: 1\n---\n", set("tags", []string{"c"}), "\n\t- a\n\t- b", "---\ntags:« [c]»\nn: 1\n---\n"},
	{"broken TOML", "+++\ntitle = a b\nx = 'y'\n+++\n", set("title", "c"), "a b", "+++\ntitle = «\"c\"»\nx = 'y'\n+++\n"},
	{"beside broken TOML", "+++\ntitle = a b\nx = 'y'\n+++\n", set("x", "z"), "'y'", "+++\ntitle = a b\nx = «'z'»\n+++\n"},
	{"broken JSON", "{\n  \"title\": \"a \"b\"\",\n  \"n\": 1\n}\n", set("title", "c"), "\"a \"b\"\"", "{\n  \"title\": «\"c\"»,\n  \"n\": 1\n}\n"},
}

func TestEditFrontMatter(t *testing.T) {
	for _, c := range editCases {
		if c.want == "" {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			before, rest, ok := strings.Cut(c.want, "«")
			require.True(t, ok)
			now, after, ok := strings.Cut(rest, "»")
			require.True(t, ok)
			require.Equal(t, c.src, before+c.old+after, "the case itself")

			a, body, _ := parseMeta(c.src)
			require.Equal(t, len(c.src), body)
			c.edit(a.Meta)
			got := string(editFrontMatter([]byte(c.src), a.Meta))
			assert.Equal(t, before+now+after, got)

			again, _, _ := parseMeta(got)
			require.NotNil(t, again.Meta)
			sameFields(t, a.Meta.Fields, again.Meta.Fields)
		})
	}
}

// Edits that move more than a value, or that make or end a block.
func TestEditWholeFrontMatter(t *testing.T) {
	edit := func(src string, f func(*FrontMatter) *FrontMatter) string {
		a, body, _ := parseMeta(src)
		return string(editFrontMatter([]byte(src[:body]), f(a.Meta)))
	}
	fresh := func(f *FrontMatter) *FrontMatter {
		return &FrontMatter{Fields: []Field{{Key: "title", Value: "a: b"}, {Key: "tags", Value: []string{"x"}}}}
	}
	assert.Equal(t, "---\ntitle: 'a: b'\ntags:\n  - x\n---\n", edit("<p>x", fresh))
	assert.Equal(t, "\ufeff---\ntitle: 'a: b'\ntags:\n  - x\n---\n", edit("\ufeff<p>x", fresh))
	assert.Equal(t, "", edit("---\ntitle: a\n---\n<p>x", func(*FrontMatter) *FrontMatter { return nil }))
	assert.Equal(t, "\ufeff", edit("\ufeff\n---\ntitle: a\n---\n<p>x", func(*FrontMatter) *FrontMatter { return nil }))
	assert.Equal(t, "---\n---\n", edit("---\ntitle: a\n---\n", func(f *FrontMatter) *FrontMatter { f.Delete("title"); return f }))
	assert.Equal(t, "\n+++\ntitle = \"a\"\nn = 1.0\n+++\n", edit("\n---\ntitle: a # x\nn: 1.0\n---\n", func(f *FrontMatter) *FrontMatter { f.Format = TOML; return f }))
	assert.Equal(t, "{\n  \"title\": \"a\",\n  \"n\": [1]\n}\n", edit("---\ntitle: a\nn: [1]\n---\n", func(f *FrontMatter) *FrontMatter { f.Format = JSON; return f }))
	// The list's comment stays on the key's line.
	assert.Equal(t, "---\ntags: c # mine\nn: 1\n---\n", edit("---\ntags: # mine\n- a\n- b\nn: 1\n---\n", func(f *FrontMatter) *FrontMatter { f.Set("tags", "c"); return f }))
	// A table cannot become text where it stands.
	assert.Equal(t, "+++\na = 1\nt = \"x\"\n[u]\n+++\n", edit("+++\na = 1\n[t]\nb = 2\n[u]\n+++\n", func(f *FrontMatter) *FrontMatter { f.Set("t", "x"); return f }))
}

// Every value reads back as it was meant, wherever it is put.
func TestEditReadsBack(t *testing.T) {
	values := []any{
		"", " ", "a", "a b", " a ", "a: b", "a #b", "# a", "- a", "-", "?", "? a", "@a", "%a", "`a`", "&a", "*a", "!a", "|", "> a", "[a]", "{a}", "a, b", "'a'", "\"a\"",
		"it's", "a\\b", "a\nb", "a\n", "\n", "a\n\nb\n\n", "\ta", "a\r\nb", "---", "...", "+++", ";;;", "a\n---\nb", "1", "01", "1.0", "1e3", "0x1F", "0o7", "1_000", ".5", "+1", "-1", "12:30", "12:30:45", "2021-10-28", "2021-10-28 14:08:07",
		"true", "True", "yes", "NO", "on", "y", "null", "~", ".nan", ".inf", "<<", "=", "é", "漢字", "😀", "a\u0085b", "a\u2028b", "\ufeffa", "\x00", "\x1b[0m", "a\xffb", "${x}", "{{ x }}", strings.Repeat("long ", 50), ": a", "a:", "a :b", "key: value # c",
		nil, true, int64(-7), 1.5, 1e21, []any{}, map[string]any{}, []any{"a", []any{"b: c", nil}, map[string]any{"d e": "f, g", "h": 1}}, map[string]any{"a: b": "c"}, []string{"- x", "y]"}, 3,
	}
	for _, src := range []string{
		"---\nx: a\nv: a\nz: 1\n---\n", "---\nv: 'a'\nz: 1\n---\n", "---\nv: \"a\"\nz: 1\n---\n", "---\nv: |\n  a\nz: 1\n---\n", "---\nv: >\n  a\nz: 1\n---\n", "---\nv:\nz: 1\n---\n",
		"---\nv:\n  - a\n  - b\nz: 1\n---\n", "---\nv: [a]\nz: 1\n---\n", "---\nv: 'a' b\nz: 1\n---\n", "---\r\n{v: a, z: 1}\r\n---\r\n", "---\nz: 1\n---\n", "---\nv: {a: b}\nz: 1\n---\n", "---\nv:\n  a: b\nz: 1\n---\n",
		"+++\nv = 'a'\nz = 1\n+++\n", "+++\nv = 1\nz = 1\n+++\n", "+++\nz = 1\n[v]\na = 1\n+++\n", "+++\nz = 1\n[[v]]\na = 1\n+++\n", "+++\nz = 1\nv.a = 2\n+++\n", "+++\nv = \"\"\"\na\n\"\"\"\nz = 1\n+++\n", "+++\nv = a b\nz = 1\n+++\n",
		"{\"v\": \"a\", \"z\": 1}\n", ";;;\n\"z\": 1\n;;;\n", "{\n\"v\": a b,\n\"z\": 1\n}\n",
	} {
		for _, v := range values {
			a, _, _ := parseMeta(src)
			a.Meta.Set("v", v)
			got := editFrontMatter([]byte(src), a.Meta)
			again, body, _ := parseMeta(string(got))
			require.Equal(t, len(got), body, "%q: %q", v, got)
			read, ok := again.Meta.Get("v")
			require.True(t, ok, "%q", got)
			want := canonical(v)
			if a.Meta.Format == TOML {
				want = withoutNil(want)
			}
			require.True(t, sameValue(want, read), "%q: %#v read from %q", v, read, got)
			z, _ := again.Meta.Get("z")
			require.EqualValues(t, 1, z, "%q", got)
		}
	}
}

// withoutNil returns v with empty text for nothing, as TOML has it.
func withoutNil(v any) any {
	switch v := v.(type) {
	case nil:
		return ""
	case []any:
		for i := range v {
			v[i] = withoutNil(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = withoutNil(v[k])
		}
	}
	return v
}
