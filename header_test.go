package newsmark

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHeader(t *testing.T) {
	a := fullArticle()
	assert.Equal(t, strings.Join([]string{
		`<article itemscope itemtype="https://schema.org/NewsArticle" lang="en-GB">`,
		`<header>`,
		`<h1 itemprop="headline">Mill Street: "open" &lt;again&gt; &amp; busy</h1>`,
		`<p class="byline"><span itemprop="author">Ada Moor</span>, <span itemprop="author">Ben &amp; Co., Ltd</span></p>`,
		`<p><time itemprop="datePublished" datetime="2024-05-03T16:45:13+02:00">2024-05-03 16:45</time></p>`,
		`<figure><a href="/album"><img itemprop="image" src="https://example.org/lead.jpg" alt="The &#34;lead&#34;" width="1200"></a></figure>`,
		`<meta itemprop="dateModified" content="2024-05-04T08:00:00.0000005Z">`,
		`<meta itemprop="description" content="The bridge is open.&#10;At last.">`,
		`<meta itemprop="articleSection" content="News &gt; Local \&gt; Town">`,
		`<meta itemprop="articleSection" content="A\\B">`,
		`<meta itemprop="keywords" content="bridge">`,
		`<meta itemprop="keywords" content="mill street">`,
		`<link itemprop="url" href="https://example.org/news/bridge?a=1&amp;b=2">`,
		`</header>`,
		`<p>The bridge on Mill Street is open again.</p>`,
		`</article>`,
		``,
	}, "\n"), string(a.HTML()))
}

// headerCases holds articles whose headers test one thing each.
func headerCases() map[string]*Article {
	lead := Image{URL: "/b.jpg", Variants: []Variant{{URL: "/s.jpg", Width: 300}, {URL: "/m.jpg", Width: 600}}, Title: "t"}
	return map[string]*Article{
		"full":              fullArticle(),
		"title":             {Title: "T"},
		"language":          {Language: "de"},
		"authors":           {Authors: []string{"", "A, B", "<b>"}},
		"one author":        {Authors: []string{"A"}},
		"published":         {Published: time.Date(2024, 2, 29, 23, 59, 59, 0, time.UTC)},
		"updated":           {Updated: time.Date(1, 1, 1, 0, 0, 0, 1, time.UTC)},
		"zone with seconds": {Published: time.Date(1890, 5, 3, 12, 0, 0, 0, time.FixedZone("LMT", 8*3600+343))},
		"categories":        {Categories: [][]string{{"A > B", `\`}, {" > ", ">"}, {`\>`, ""}, {"a"}}},
		"tags":              {Tags: []string{"", "a", `"`}},
		"lead":              {Lead: &Image{URL: "/l.jpg"}},
		"lead with all":     {Lead: &lead},
		"lead of nothing":   {Lead: &Image{}},
		"shown lead":        {Lead: &lead, Body: []Block{para("a"), &Figure{Image: Image{URL: "/b.jpg"}}}},
		"canonical":         {Canonical: "https://example.org/ü"},
		"summary":           {Summary: "</header>\n"},
	}
}

// What HTML writes of the fields, Parse reads back, and no more.
func TestHeaderIsReadBack(t *testing.T) {
	for name, a := range headerCases() {
		t.Run(name, func(t *testing.T) {
			printed := a.HTML()
			var read Article
			end := readHeader(printed, &read)
			require.NotZero(t, end, "%s", printed)
			assert.True(t, equalFields(a, &read), "%s\n%s", printed, head(&read))
			body := string(printed[end:])
			assert.True(t, strings.HasPrefix(body, "<p>") || strings.HasPrefix(body, "</article>"), body)

			back, err := Parse(printed)
			require.NoError(t, err)
			assert.True(t, Equal(a, back), "%s", printed)
			assert.Equal(t, string(printed), string(back.HTML()))
		})
	}
}

// The lead is shown once: it is hidden where the body shows it.
func TestHeaderHidesShownLead(t *testing.T) {
	lead := &Image{URL: "/b.jpg"}
	assert.Contains(t, string((&Article{Lead: lead}).HTML()), "<figure><img itemprop")
	shown := &Article{Lead: lead, Body: []Block{&Figure{Image: *lead}}}
	assert.Contains(t, string(shown.HTML()), "<figure hidden><img itemprop")
}

// A header that differs from ours in one byte is text of the body.
func TestForeignHeaderIsBody(t *testing.T) {
	for name, a := range headerCases() {
		printed := a.HTML()
		end := readHeader(printed, new(Article))
		for i := range end {
			changed := []byte(string(printed))
			changed[i] ^= 1 // the closest other character
			var read Article
			n := readHeader(changed, &read)
			if n == 0 {
				assert.Equal(t, &Article{}, &read, "%s: a header that is not read leaves the fields alone", name)
				continue
			}
			// Inside a value it is another header of ours.
			var p htmlPrinter
			p.headerOf(&read, strings.Contains(string(changed[:n]), "<figure hidden>"))
			assert.Equal(t, string(changed[:n]), string(p.dst), "%s: byte %d", name, i)
		}
	}
	for _, body := range []string{
		"", "<p>a</p>", "<article>\n<p>a</p>", articleOpen, articleOpen + ">", articleOpen + ">\n<header>", articleOpen + ">\n<header>\n",
		articleOpen + ">\n<header>\n<p>News</p>\n</header>\n", articleOpen + " lang=\"en\">\n<header>\n</header>\n",
		" " + string(fullArticle().HTML()), articleOpen + ">\n<header>\n<h1 itemprop=\"headline\">T</h1>\n<p>By A</p>\n</header>\n",
	} {
		var read Article
		n := readHeader([]byte(body), &read)
		if n > 0 {
			// The start tag alone is ours too: that of an article of which
			// no more than the language is known.
			assert.Regexp(t, "^"+regexp.QuoteMeta(articleOpen)+"( lang=\"en\")?>\n$", body[:n])
		}
		read.Language = ""
		assert.True(t, equalFields(&Article{}, &read), body)
	}
}

func TestJoinPath(t *testing.T) {
	for _, path := range [][]string{{"a"}, {"a", "b"}, {"a > b"}, {`\`, `>`}, {`a\`, ` > `}, {"", ""}, {">", ">"}, {" a ", " b "}} {
		assert.Equal(t, path, splitPath(joinPath(path)), joinPath(path))
	}
	assert.Equal(t, "News > Local", joinPath([]string{"News", "Local"}))
}
