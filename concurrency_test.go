package newsmark

import (
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// everything is all that can be made of a post, for comparing.
type everything struct {
	format, html, raw, markdown, text, json string
	line, column                            int
	blocks                                  []Span
	images                                  []Span
}

// readAll reads an Article in every way, and changes nothing of it.
func readAll(a *Article) everything {
	r := everything{
		format: string(Format(a)), html: string(a.HTML()), raw: string(Printer{RawHTML: true}.HTML(a)),
		markdown: string(a.Markdown()), text: a.Text(), json: string(Printer{}.JSON(a)),
	}
	r.line, r.column = a.Line(len(a.source.text) / 2)
	for b := range a.Walk() {
		r.blocks = append(r.blocks, a.Pos(b))
	}
	for img := range a.Images() {
		r.images = append(r.images, a.ImagePos(img))
	}
	return r
}

// ownParser returns a Parser with rules of its own that nobody has used yet.
func ownParser() *Parser {
	rules := DefaultRules()
	rules.LazyAttributes = append(rules.LazyAttributes, LazyAttribute{Name: "data-own", Origin: "this test"})
	rules.CaptionClasses = append(rules.CaptionClasses, CaptionClass{Class: "own", Origin: "this test"})
	return &Parser{
		Base:     &url.URL{Scheme: "https", Host: "news.example", Path: "/a/"},
		Location: time.FixedZone("", 8*60*60),
		Rules:    rules,
	}
}

const ruledPost = "---\ntitle: Fair\ndate: 2021-10-08 14:08:07\n---\n" +
	`<p>The fair</p><p><img src="/blank.gif" data-own="b.jpg"></p><p class="own">A caption</p><svg><path/></svg>`

// together runs work in many goroutines that all begin at once.
func together(n int, work func(i int)) {
	var ready, done sync.WaitGroup
	begin := make(chan struct{})
	for i := range n {
		ready.Add(1)
		done.Add(1)
		go func() {
			defer done.Done()
			ready.Done()
			<-begin
			work(i)
		}()
	}
	ready.Wait()
	close(begin)
	done.Wait()
}

// TestParserIsSafe has many goroutines use a Parser whose rules nobody has used
// before, so that they race for compiling them. The race detector looks on.
func TestParserIsSafe(t *testing.T) {
	sources := [][]byte{[]byte(ruledPost)}
	for _, p := range posts(t) {
		if len(p.src) < maxFuzzSeed {
			sources = append(sources, p.src)
		}
	}
	sources = sources[:min(len(sources), 8)]
	var want []everything
	for _, src := range sources {
		a, _ := ownParser().Parse(src)
		want = append(want, readAll(a))
	}
	require.Contains(t, want[0].html, `src="https://news.example/a/b.jpg"`)
	require.Contains(t, want[0].html, "<figcaption>A caption</figcaption>")

	for range 4 {
		p := ownParser()
		together(8, func(i int) {
			src := sources[i%len(sources)]
			a, _ := p.Parse(src)
			assert.Equal(t, want[i%len(sources)], readAll(a))
			body, err := p.ParseBody(src)
			assert.NoError(t, err)
			assert.Equal(t, string(src), string(Format(body)))
		})
	}
}

// TestDefaultRulesAreSafe has a zero Parser used by many goroutines.
func TestDefaultRulesAreSafe(t *testing.T) {
	var p Parser
	want, _ := p.Parse([]byte(ruledPost))
	together(8, func(int) {
		a, _ := p.Parse([]byte(ruledPost))
		assert.True(t, Equal(want, a))
		b, _ := Parse([]byte(ruledPost))
		assert.True(t, Equal(want, b))
	})
}

// TestArticleIsSafe has many goroutines print an Article and ask it for
// positions, the first of which fills the tables they are looked up in.
func TestArticleIsSafe(t *testing.T) {
	for _, p := range posts(t)[:6] {
		once, _ := Parse(p.src)
		want := readAll(once)
		a, _ := Parse(p.src)
		together(8, func(int) { assert.Equal(t, want, readAll(a), p.name) })
	}
}
