package newsmark

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// formatMeta parses src, edits the article, and returns the front matter as
// it is written.
func formatMeta(t *testing.T, src string, edit func(*Article)) string {
	t.Helper()
	a, body, _ := parseMeta(src)
	edit(a)
	was, _, _ := parseMeta(src)
	block := string(formatFrontMatter(a, was))
	again, at, _ := parseMeta(block + src[body:])
	require.Equal(t, len(block), at)
	for _, field := range allFields {
		if field != FieldLead {
			assert.True(t, sameField(field, a, again), "%s reads back as %+v from\n%s", field, again, block)
		}
	}
	return block
}

// A changed typed field changes the value of the key it came from, in the
// shape that has.
func TestFormatTypedFields(t *testing.T) {
	const proxy = "https://proxy.test/?"
	for _, c := range []struct {
		name, src string
		edit      func(*Article)
		want      string
	}{
		{"nothing", "---\ntitle:  'a' # x\n---\n<p>", func(a *Article) {}, "---\ntitle:  'a' # x\n---\n"},
		{"title", "---\ntitle: 'a' # x\nn: 1\n---\n<p>", func(a *Article) { a.Title = "b" }, "---\ntitle: 'b' # x\nn: 1\n---\n"},
		{"broken title", "---\ntitle: a: b\ndate: Invalid Date\n---\n<p>", func(a *Article) { a.Title = "c" }, "---\ntitle: c\ndate: Invalid Date\n---\n"},
		{"date", "---\ndate: Thu, 23 Jun 2022 16:45:13 GMT\n---\n", func(a *Article) { a.Published = a.Published.Add(time.Hour) }, "---\ndate: Thu, 23 Jun 2022 17:45:13 GMT\n---\n"},
		{"date without a zone", "---\ndate: 2021-10-28 14:08:07\n---\n", func(a *Article) { a.Published = a.Published.Add(time.Hour) }, "---\ndate: 2021-10-28 15:08:07\n---\n"},
		{"date that was none", "---\ndate: Invalid Date\n---\n", func(a *Article) { a.Published = time.Date(2021, 10, 28, 14, 8, 7, 0, time.UTC) }, "---\ndate: 2021-10-28T14:08:07Z\n---\n"},
		{"Unix seconds", "---\ndate: 1633702087\n---\n", func(a *Article) { a.Published = a.Published.Add(time.Hour) }, "---\ndate: 1633705687\n---\n"},
		{"TOML date", "+++\ndate = 2021-10-28T14:08:07Z\n+++\n", func(a *Article) { a.Published = a.Published.Add(time.Hour) }, "+++\ndate = 2021-10-28T15:08:07Z\n+++\n"},
		{"JSON date", "{\"date\": \"2021-10-28T14:08:07Z\"}\n", func(a *Article) { a.Published = a.Published.Add(time.Hour) }, "{\"date\": \"2021-10-28T15:08:07Z\"}\n"},
		{"tags in a list", "---\ntags: \n - a\n - 1.10\n---\n", func(a *Article) { a.Tags = append(a.Tags, "c") }, "---\ntags: \n - a\n - 1.10\n - c\n---\n"},
		{"tags in one text", "---\ntags: a、b\n---\n", func(a *Article) { a.Tags = []string{"a", "b", "c"} }, "---\ntags: a、b、c\n---\n"},
		{"tags that need a list", "---\ntags: a, b\n---\n", func(a *Article) { a.Tags = []string{"a, b"} }, "---\ntags: ['a, b']\n---\n"},
		{"author", "---\nauthor: Ann\n---\n", func(a *Article) { a.Authors = []string{"Bob"} }, "---\nauthor: Bob\n---\n"},
		{"second author", "---\nauthor: Ann\n---\n", func(a *Article) { a.Authors = []string{"Ann", "Bob"} }, "---\nauthor: [Ann, Bob]\n---\n"},
		{"author's name", "---\nauthor:\n  name: Ann # x\n  mail: a\n---\n", func(a *Article) { a.Authors = []string{"Bob"} }, "---\nauthor:\n  name: Bob # x\n  mail: a\n---\n"},
		{"category", "---\ncategories:\n- [News, Town]\n- Sport\n---\n", func(a *Article) { a.Categories[0][1] = "Land" }, "---\ncategories:\n- [News, Land]\n- Sport\n---\n"},
		{"second key", "---\ndescription: ''\nexcerpt: a\n---\n", func(a *Article) { a.Summary = "b" }, "---\ndescription: ''\nexcerpt: b\n---\n"},
		{"new", "---\ntitle: a\nsource: The Herald\n---\n", func(a *Article) { a.Language = "de"; a.Canonical = "https://a.test/" }, "---\ntitle: a\nsource: The Herald\nlang: de\ncanonical_url: https://a.test/\n---\n"},
		{"new where there is no front matter", "<p>", func(a *Article) { a.Title = "a"; a.Tags = []string{"b"} }, "---\ntitle: a\ntags:\n  - b\n---\n"},
		{"made empty", "---\ntitle: a\ndescription: b\nexcerpt: c\n---\n", func(a *Article) { a.Summary = "" }, "---\ntitle: a\n---\n"},
		{"Meta", "---\ntitle: a\nn: 1\n---\n", func(a *Article) { a.Meta.Set("n", 2) }, "---\ntitle: a\nn: 2\n---\n"},
		{"both: the typed field wins", "---\ntitle: a\n---\n", func(a *Article) { a.Meta.Set("title", "b"); a.Title = "c" }, "---\ntitle: c\n---\n"},
		{
			"lead under two names", "---\nheadimg: '" + proxy + "http://a.test/1.jpg'\nbanner: b.jpg\nthumbnail: \"" + proxy + "http://a.test/1.jpg\" # small\n---\n",
			func(a *Article) { a.Lead.Src = a.Lead.URL },
			"---\nheadimg: 'http://a.test/1.jpg'\nbanner: b.jpg\nthumbnail: \"http://a.test/1.jpg\" # small\n---\n",
		},
		{"lead replaced", "---\ncover: {src: a.jpg, alt: x}\n---\n", func(a *Article) { a.Lead = &Image{URL: "b.jpg"} }, "---\ncover: {src: b.jpg}\n---\n"},
		{"lead with a text", "---\ncover: a.jpg\n---\n", func(a *Article) { a.Lead.Alt = "x: y" }, "---\ncover: {alt: 'x: y', src: a.jpg}\n---\n"},
		{"lead in a list", "---\nimages: [a.jpg, b.jpg]\n---\n", func(a *Article) { a.Lead.Src = "c.jpg" }, "---\nimages: [c.jpg, b.jpg]\n---\n"},
		{"no lead", "---\ntitle: a\nheadimg: a.jpg\nthumbnail: a.jpg\n---\n", func(a *Article) { a.Lead = nil }, "---\ntitle: a\n---\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.name == "Meta" {
				a, _, _ := parseMeta(c.src)
				was, _, _ := parseMeta(c.src)
				c.edit(a)
				assert.Equal(t, c.want, string(formatFrontMatter(a, was)))
				return
			}
			assert.Equal(t, c.want, formatMeta(t, c.src, c.edit))
		})
	}
}

func TestPrintFrontMatter(t *testing.T) {
	const proxy = "https://proxy.test/?"
	for _, c := range []struct{ name, src, want string }{
		{"none", "<p>", ""},
		{"no keys", "---\n---\n<p>", ""},
		{"as it was", "\ufeff\n---\ntitle:  'a' # x\n---\n<p>", "---\ntitle:  'a' # x\n---\n"},
		{"no proxies", "---\nimage: /x.jpg\nthumbnail: '" + proxy + "http://a.test/1.jpg'\nimages: [{src: '" + proxy + "http://a.test/2.jpg'}]\n---\n", "---\nimage: /x.jpg\nthumbnail: 'http://a.test/1.jpg'\nimages: [{src: 'http://a.test/2.jpg'}]\n---\n"},
		{"broken values", "---\n# x\ntitle: a: b # y\nauthor: Desk\n---\n", "---\n# x\ntitle: 'a: b' # y\nauthor: Desk\n---\n"},
		{"fence missing", "---\ntitle: a\n\n<p>", "---\ntitle: a\n---\n"},
		{"no line end", "---\ntitle: a\n---", "---\ntitle: a\n---\n"},
		{"no opening fence", "title: a\ndate: 2021-10-28\n---\n", "---\ntitle: a\ndate: 2021-10-28\n---\n"},
		{"broken TOML", "+++\ntitle = a\n[params]\nx = 'b'\n+++\n", "+++\ntitle = \"a\"\n[params]\nx = 'b'\n+++\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, _, _ := parseMeta(c.src)
			assert.Equal(t, c.want, string(printFrontMatter(a)))
		})
	}
}

func TestPrintFrontMatterByHand(t *testing.T) {
	assert.Nil(t, printFrontMatter(new(Article)))
	a := &Article{
		Title: "Fair: it's on", Authors: []string{"Ann", "Bob"}, Published: time.Date(2021, 10, 28, 14, 8, 7, 0, time.UTC),
		Language: "de", Categories: [][]string{{"News", "Local"}, {"Sport"}}, Tags: []string{"1984"}, Summary: "a\nb",
		Lead: &Image{URL: "a.jpg", Alt: "x", Width: 640}, Canonical: "https://a.test/",
	}
	want := "---\ntitle: 'Fair: it''s on'\nauthor:\n  - Ann\n  - Bob\ndate: 2021-10-28T14:08:07Z\nlang: de\ncategories:\n  - [News, Local]\n  - Sport\n" +
		"tags:\n  - '1984'\ndescription: \"a\\nb\"\nimage:\n  alt: x\n  src: a.jpg\n  width: 640\ncanonical_url: https://a.test/\n---\n"
	got := printFrontMatter(a)
	assert.Equal(t, want, string(got))
	again, _, err := parseMeta(string(got))
	require.Nil(t, err)
	for _, field := range allFields {
		if field != FieldLead {
			assert.True(t, sameField(field, a, again), field)
		}
	}
	assert.Equal(t, &Image{URL: "a.jpg", Src: "a.jpg", Alt: "x", Width: 640, Via: "front matter"}, again.Lead)

	// Front matter by hand, in its own format; typed fields are added.
	a = &Article{Title: "b", Meta: &FrontMatter{Format: TOML, Fields: []Field{{Key: "title", Value: "a"}, {Key: "draft", Value: true}, {Key: "lang", Value: "de"}}}}
	assert.Equal(t, "+++\ntitle = \"b\"\ndraft = true\nlang = \"de\"\n+++\n", string(printFrontMatter(a)))
	assert.Equal(t, "a", a.Meta.Fields[0].Value, "the article is not changed")
}
