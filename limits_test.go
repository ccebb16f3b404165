package newsmark

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// limitOver parses src and returns the limit that it passes, nil if none.
func limitOver(t *testing.T, p *Parser, src string) (*Article, *LimitError) {
	t.Helper()
	a, err := p.Parse([]byte(src))
	require.NotNil(t, a)
	assert.Equal(t, src, string(Format(a)), "Format writes all of it, read or not")
	var over *LimitError
	if !errors.As(err, &over) {
		assert.False(t, errors.Is(err, ErrTooLarge))
		return a, nil
	}
	assert.True(t, errors.Is(err, ErrTooLarge))
	assert.Contains(t, err.Error(), fmt.Sprint(over.Max))
	return a, over
}

// A limitCase is a post that just keeps to a limit, and one that just does not.
type limitCase struct {
	name        string
	limits      Limits
	below       string
	above       string
	limit       string // as LimitError names it
	text        string // of the Article made of above: what was read so far
	line, where int    // of the error
}

var limitCases = []limitCase{
	{
		"input", Limits{Input: 18}, "<p>one</p><p>two</", "<p>one</p><p>two</p>",
		"Input", "one\n\ntwo", 1, 17,
	},
	{
		"input ends before a character", Limits{Input: 6}, "<p>字", "<p>a字",
		"Input", "a", 1, 5,
	},
	{
		"input of a post", Limits{Input: 30}, "---\ntitle: Fair\n---\n<p>one</p>", "---\ntitle: Fair\n---\n<p>one</p>x",
		"Input", "one", 4, 11,
	},
	{
		"blocks", Limits{Blocks: 2}, "<p>one</p>\n<h2>two</h2>", "<p>one</p>\n<h2>two</h2>\n<hr><p>three</p>",
		"Blocks", "one\n\ntwo", 3, 1,
	},
	{
		"blocks of text", Limits{Blocks: 2}, "<p>one<p>two", "<p>one<p>two<p>three<p>four",
		"Blocks", "one\n\ntwo", 1, 16,
	},
	{
		"blocks in a quote", Limits{Blocks: 3}, "<blockquote><p>one<p>two</blockquote>", "<blockquote><p>one<p>two<p>three</blockquote>",
		"Blocks", "one\n\ntwo", 1, 28,
	},
	{
		"a list is a block", Limits{Blocks: 2}, "<p>one<ul></ul>", "<p>one<ul><li>two</ul>three",
		"Blocks", "one", 1, 15,
	},
	{
		"images", Limits{Images: 1}, "<p>one<img src=a.jpg>", "<p>one<img src=a.jpg>\n<p>two<img src=b.jpg>three",
		"Images", "one\n\ntwo", 2, 7,
	},
}

// TestLimits checks each limit of a body: just below it nothing is amiss, and
// just above it the Article holds what was read so far.
func TestLimits(t *testing.T) {
	for _, c := range limitCases {
		t.Run(c.name, func(t *testing.T) {
			p := &Parser{Limits: c.limits}
			_, over := limitOver(t, p, c.below)
			assert.Nil(t, over, "just below")

			a, over := limitOver(t, p, c.above)
			require.NotNil(t, over, "just above")
			assert.Equal(t, c.limit, over.Limit)
			assert.Equal(t, [2]int{c.line, c.where}, [2]int{over.Line, over.Column})
			assert.Equal(t, c.text, strings.TrimSpace(a.Text()))

			for _, none := range []Limits{{}, {Input: -1, Blocks: -1, Images: -1, FrontMatter: -1}} {
				_, over = limitOver(t, &Parser{Limits: none}, c.above)
				assert.Nil(t, over, "%+v", none)
			}
		})
	}
}

// TestLimitsReadAPrefix checks that what was read so far is what a post reads
// as that ends there.
func TestLimitsReadAPrefix(t *testing.T) {
	const src = "<ul><li>a<p>b<table><tr><td>c<td><img src=d.jpg>e</table>f<blockquote>g<hr>h</ul>i<b><p>j</b>k<img src=l.jpg>"
	whole, err := new(Parser).ParseBody([]byte(src))
	require.NoError(t, err)
	blocks := 0
	for range whole.Walk() {
		blocks++
	}
	for most := 1; most < blocks; most++ {
		a, err := (&Parser{Limits: Limits{Blocks: most}}).ParseBody([]byte(src))
		require.ErrorIs(t, err, ErrTooLarge, "%d blocks", most)
		end := a.source.end
		assert.Less(t, end, len(src))
		prefix, err := new(Parser).ParseBody([]byte(src[:end]))
		require.NoError(t, err)
		assert.True(t, Equal(prefix, a), "%d blocks: %s", most, src[:end])
		n := 0
		for range a.Walk() {
			n++
		}
		assert.LessOrEqual(t, n, most)
	}
}

// TestLimitedPostsAreEdited checks that what a limit kept from being read stays
// in a post that is edited.
func TestLimitedPostsAreEdited(t *testing.T) {
	p := &Parser{Limits: Limits{Blocks: 2}}
	a, err := p.Parse([]byte("---\ntitle: Fair\n---\n<p>one</p>\n<p>two</p>\n<p>three</p>\n<p>four</p>\n"))
	require.ErrorIs(t, err, ErrTooLarge)
	a.Title = "Fairs"
	a.Body[1].(*Paragraph).Text = txt("second")
	assert.Equal(t, "---\ntitle: Fairs\n---\n<p>one</p>\n<p>second</p>\n<p>three</p>\n<p>four</p>\n", string(Format(a)))
}

// TestDepth checks that blocks nested deeper than the limit are laid flat, with
// one warning, and no other change.
func TestDepth(t *testing.T) {
	for _, c := range []struct {
		name, src, flat, text string
		depth                 int
		warning               string
	}{
		{
			"quotes", "<blockquote>a<blockquote>b<blockquote>c</blockquote>d</blockquote>e</blockquote>f",
			"<blockquote>a<blockquote>b<p>c<p>d</blockquote>e</blockquote>f", "a\n\nb\n\nc\n\nd\n\ne\n\nf", 2,
			"1:27: 1 blocks nested deeper than 2 are laid flat",
		},
		{
			"lists", "<ul><li>a\n<ol><li>b<ul><li>c<li>d</ul>e</ol>f</ul>",
			"<ul><li>a\n<p>b<p>c<p>d<p>e<p>f</ul>", "a\nb\nc\nd\ne\nf", 1,
			"2:1: 2 blocks nested deeper than 1 are laid flat",
		},
		{
			"tables", "<blockquote>a<table><caption>b<tr><td>c<td>d<tr><td>e</table>f</blockquote>",
			"<blockquote>a<p>b<p>c<p>d<p>e<p>f</blockquote>", "a\n\nb\n\nc\n\nd\n\ne\n\nf", 1,
			"1:14: 1 blocks nested deeper than 1 are laid flat",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &Parser{Limits: Limits{Depth: c.depth}}
			a, over := limitOver(t, p, c.src)
			require.Nil(t, over)
			assert.Equal(t, c.text, a.Text())
			require.Len(t, a.Warnings, 1)
			assert.Equal(t, WarnDepth, a.Warnings[0].Code)
			assert.Equal(t, c.warning, a.Warnings[0].String())
			want, over := limitOver(t, p, c.flat)
			require.Nil(t, over)
			assert.Empty(t, want.Warnings)
			assert.True(t, Equal(want, a), "%s", a.HTML())
		})
	}
}

// TestDepthDefault checks where the default lies, that wrappers do not count,
// and that no text is lost beyond it.
func TestDepthDefault(t *testing.T) {
	quotes := func(n int) string { return strings.Repeat("<blockquote><div>", n) + "<p>x" }
	depth := func(a *Article) (n int) {
		for b := range a.Walk() {
			if _, ok := b.(*Quote); ok {
				n++
			}
		}
		return n
	}
	a, over := limitOver(t, new(Parser), strings.Repeat("<div><span>", 5000)+quotes(100))
	assert.Nil(t, over)
	assert.Empty(t, a.Warnings)
	assert.Equal(t, 100, depth(a))
	a, over = limitOver(t, new(Parser), quotes(101))
	assert.Nil(t, over)
	assert.Len(t, a.Warnings, 1)
	assert.Equal(t, 100, depth(a))
	a, _ = limitOver(t, &Parser{Limits: Limits{Depth: -1}}, quotes(1000))
	assert.Empty(t, a.Warnings)
	assert.Equal(t, 1000, depth(a))

	var src, want strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&src, "<blockquote>a%d<ul><li>b%d<table><tr><td>c%d<td><dl><dt>d%d<dd>", i, i, i, i)
		fmt.Fprintf(&want, "a%d b%d c%d d%d ", i, i, i, i)
	}
	a, over = limitOver(t, new(Parser), src.String())
	assert.Nil(t, over)
	assert.Equal(t, strings.Fields(want.String()), strings.Fields(a.Text()))
}

// A post is printed so that html.Parse, which takes 512 elements in each other,
// reads it whatever it was.
func TestDepthOfPrintedHTML(t *testing.T) {
	a, err := new(Parser).ParseBody([]byte(strings.Repeat("<table><tr><td>x<ul><li>y", 1000)))
	require.NoError(t, err)
	nodes := parseTree(t, a.HTML())
	assert.NotEmpty(t, nodes)
	back, err := Parse(a.HTML())
	require.NoError(t, err)
	assert.True(t, Equal(a, back))
}

// TestFrontMatterLimits checks the limits of front matter. The body is read
// whatever is wrong there.
func TestFrontMatterLimits(t *testing.T) {
	deep := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	for _, c := range []struct {
		name         string
		limits       Limits
		below, above string
		limit        string
		title        string // of the Article made of above
	}{
		{"bytes", Limits{FrontMatter: 20}, "---\ntitle: Fair\n---\n", "---\ntitle: Fairs\n---\n", "FrontMatter", ""},
		{"aliases", Limits{Aliases: 3}, "---\ntitle: Fair\na: &a [1, 2]\nb: *a\n---\n", "---\ntitle: Fair\na: &a [1, 2]\nb: [*a, *a]\n---\n", "Aliases", "Fair"},
		{"YAML depth", Limits{MetaDepth: 3}, "---\ntitle: Fair\na: [[1]]\n---\n", "---\ntitle: Fair\na: [[[1]]]\n---\n", "MetaDepth", "Fair"},
		{"TOML depth", Limits{MetaDepth: 3}, "+++\ntitle = 'Fair'\na = [[[1]]]\n+++\n", "+++\ntitle = 'Fair'\na = [[[[1]]]]\n+++\n", "MetaDepth", "Fair"},
		{"TOML dots", Limits{MetaDepth: 3}, "+++\ntitle = 'Fair'\na.b.c.d = 1\n+++\n", "+++\ntitle = 'Fair'\na.b.c.d.e = 1\n+++\n", "MetaDepth", "Fair"},
		{"JSON depth", Limits{MetaDepth: 3}, "{\n\"title\": \"Fair\",\n\"a\": [[1]]\n}\n", "{\n\"title\": \"Fair\",\n\"a\": [[[1]]]\n}\n", "MetaDepth", "Fair"},
		{"default of aliases", Limits{}, "---\ntitle: Fair\na: &a [1]\nb: [" + strings.Repeat("*a,", 500) + "]\n---\n", "---\ntitle: Fair\na: &a [1]\nb: [" + strings.Repeat("*a,", 501) + "]\n---\n", "Aliases", "Fair"},
		{"default of depth", Limits{}, "---\ntitle: Fair\na: " + deep(100) + "\n---\n", "---\ntitle: Fair\na: " + deep(101) + "\n---\n", "MetaDepth", "Fair"},
		{"default of bytes", Limits{}, "---\ntitle: Fair\n" + comments(1<<20-20) + "---\n", "---\ntitle: Fair\n" + comments(1<<20-19) + "---\n", "FrontMatter", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &Parser{Limits: c.limits}
			a, over := limitOver(t, p, c.below+"<p>one</p>")
			assert.Nil(t, over, "just below")
			assert.Equal(t, "Fair", a.Title)

			a, over = limitOver(t, p, c.above+"<p>one</p>")
			require.NotNil(t, over, "just above")
			assert.Equal(t, c.limit, over.Limit)
			assert.Positive(t, over.Line)
			assert.Equal(t, c.title, a.Title)
			assert.Equal(t, "one", a.Text())
			assert.Equal(t, c.above, string(a.Meta.Raw()))
			var syntax *SyntaxError
			_, err := p.Parse([]byte(c.above))
			assert.True(t, errors.As(err, &syntax))

			_, over = limitOver(t, &Parser{Limits: Limits{FrontMatter: -1, Aliases: -1, MetaDepth: -1}}, c.above)
			assert.Nil(t, over, "without limits")
		})
	}
}

// comments returns n bytes of YAML comments.
func comments(n int) string {
	return strings.Repeat("# comment\n", n/10) + strings.Repeat("\n", n%10)
}

// Two things can be wrong with a post at once.
func TestTwoErrors(t *testing.T) {
	a, err := (&Parser{Limits: Limits{Blocks: 1}}).Parse([]byte("---\ntitle: Fair\ndate: 'x\n---\n<p>one</p><p>two</p>"))
	var syntax *SyntaxError
	assert.True(t, errors.As(err, &syntax))
	assert.ErrorIs(t, err, ErrTooLarge)
	assert.Equal(t, "one", a.Text())
}

// TestLimitsTakeRealPosts checks that a post of 10 MB passes no default, dense
// as news are: a picture and a paragraph for every 100 bytes.
func TestLimitsTakeRealPosts(t *testing.T) {
	const unit = `<p><img src="/2024/5/a.jpg" alt="A fair"></p><p>The lanterns were lit at six, when it got dark.</p>` + "\n"
	a, err := Parse([]byte("---\ntitle: Fair\n---\n" + strings.Repeat(unit, 10_000_000/len(unit))))
	require.NoError(t, err)
	assert.Empty(t, a.Warnings)
	assert.Len(t, a.Body, 2*(10_000_000/len(unit)))
}
