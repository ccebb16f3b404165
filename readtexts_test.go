package newsmark

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestKnownTextIsOfOneText checks that what is known of a text does not count for
// another one: printers mark what is edited so that it reads back the same.
func TestKnownTextIsOfOneText(t *testing.T) {
	const body = `<p>The mill at the weir burned down last night.</p><p><img src="https://example.com/a.jpg"></p><p>Nobody was hurt, the brigade said on Monday.</p>`
	for _, text := range []string{"来源：清河日报", "Photo: Nina Ferrand", "By Nina Ferrand"} {
		for _, print := range []func(*Article) []byte{(*Article).HTML, (*Article).Markdown} {
			a, err := new(Parser).ParseBody([]byte(body))
			require.NoError(t, err)
			require.Len(t, a.Body, 3)
			known := a.readTexts()
			require.True(t, known.has(textSum("The mill at the weir burned down last night.", ofStory)))
			require.True(t, known.has(textSum("Nobody was hurt, the brigade said on Monday.", uncredited)))
			a.Body[2].(*Paragraph).Text[0].(*Text).Value = text
			want := string(print(&Article{Body: a.Body}))
			require.Equal(t, want, string(print(a)))
		}
	}
}

// TestKnownTextOfRuns checks that what is known of a text of several runs counts for
// the same text only, and not where a line break may stand for a space.
func TestKnownTextOfRuns(t *testing.T) {
	a, err := new(Parser).ParseBody([]byte("<p>By <b>the weir</b> it burned</p><p>By the weir<br>it burned</p>"))
	require.NoError(t, err)
	runs, broken, known := a.Body[0].(*Paragraph), a.Body[1].(*Paragraph), a.readTexts()
	require.True(t, known.hasRuns(runs.Text, ofStory))
	require.True(t, known.hasRuns([]Inline{&Text{Value: "By the weir it burned"}}, ofStory))
	for _, other := range [][]Inline{
		nil,
		runs.Text[:2],
		append(runs.Text[:len(runs.Text):len(runs.Text)], &Text{Value: "."}),
		append(runs.Text[:len(runs.Text):len(runs.Text)], &Break{}),
	} {
		require.False(t, known.hasRuns(other, ofStory), "%s", plainText(other))
	}
	require.False(t, known.hasRuns(broken.Text, ofStory))
	require.False(t, known.hasRuns([]Inline{&Text{Value: plainText(broken.Text)}}, ofStory))
}

// TestKnownTextsOfLongArticle checks that of an article with many paragraphs each text
// is known, and no other, and that printers write it as one of which nothing is.
func TestKnownTextsOfLongArticle(t *testing.T) {
	const n = 100
	text := func(i int) string { return fmt.Sprintf("Number %d of the mills at the weir burned down.", i) }
	var src strings.Builder
	for i := range n {
		fmt.Fprintf(&src, "<p>%s</p>", text(i))
		if i%9 == 0 {
			src.WriteString(`<p><img src="https://example.com/a.jpg"></p>`)
		}
	}
	a, err := new(Parser).ParseBody([]byte(src.String()))
	require.NoError(t, err)
	known := a.readTexts()
	for i := range n {
		require.True(t, known.has(textSum(text(i), ofStory)))
		require.False(t, known.has(textSum(text(n+i), ofStory)))
	}
	require.False(t, known.hasRuns([]Inline{(*Text)(nil)}, ofStory))
	require.False(t, known.hasRuns([]Inline{&Ruby{Base: text(0)}}, ofStory))
	byHand := &Article{Body: a.Body}
	require.Equal(t, string(byHand.Markdown()), string(a.Markdown()))
	require.Equal(t, string(byHand.HTML()), string(a.HTML()))
	byHand.Body[0].(*Paragraph).Text[0].(*Text).Value = "By Nina Ferrand"
	require.Equal(t, string(byHand.Markdown()), string(a.Markdown()))
	require.Equal(t, string(byHand.HTML()), string(a.HTML()))
}

// TestParsedBlocksAreBuiltBlocks checks that a block that was parsed is the same as one
// built by hand: what is known of texts is no part of it.
func TestParsedBlocksAreBuiltBlocks(t *testing.T) {
	a, err := new(Parser).ParseBody([]byte("<p>The mill at the weir burned down last night.</p>"))
	require.NoError(t, err)
	require.Equal(t, []Block{&Paragraph{Text: []Inline{&Text{Value: "The mill at the weir burned down last night."}}}}, a.Body)
}
