package newsmark

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestKnownTextIsOfOneText checks that what is known of a paragraph does not count
// for another text: printers mark what is edited so that it reads back the same.
func TestKnownTextIsOfOneText(t *testing.T) {
	const body = `<p>The mill at the weir burned down last night.</p><p><img src="https://example.com/a.jpg"></p><p>Nobody was hurt, the brigade said on Monday.</p>`
	for _, text := range []string{"来源：清河日报", "Photo: Nina Ferrand", "By Nina Ferrand"} {
		for _, print := range []func(*Article) []byte{(*Article).HTML, (*Article).Markdown} {
			a, err := new(Parser).ParseBody([]byte(body))
			require.NoError(t, err)
			require.Len(t, a.Body, 3)
			first, last := a.Body[0].(*Paragraph), a.Body[2].(*Paragraph)
			require.True(t, first.known.has("The mill at the weir burned down last night.", ofStory))
			require.True(t, last.known.has("Nobody was hurt, the brigade said on Monday.", uncredited))
			edited, byHand := *last, &Paragraph{Text: []Inline{&Text{Value: text}}}
			edited.Text = byHand.Text
			a.Body[2] = byHand
			want := string(print(a))
			a.Body[2] = &edited
			require.Equal(t, want, string(print(a)))
		}
	}
}

// TestKnownTextOfRuns checks that what is known of a text of several runs counts for
// the same text only, and not where a line break may stand for a space.
func TestKnownTextOfRuns(t *testing.T) {
	a, err := new(Parser).ParseBody([]byte("<p>By <b>the weir</b> it burned</p><p>By the weir<br>it burned</p>"))
	require.NoError(t, err)
	runs, broken := a.Body[0].(*Paragraph), a.Body[1].(*Paragraph)
	require.True(t, runs.known.hasRuns(runs.Text, ofStory))
	require.True(t, runs.known.hasRuns([]Inline{&Text{Value: "By the weir it burned"}}, ofStory))
	for _, other := range [][]Inline{
		nil,
		runs.Text[:2],
		append(runs.Text[:len(runs.Text):len(runs.Text)], &Text{Value: "."}),
		append(runs.Text[:len(runs.Text):len(runs.Text)], &Break{}),
	} {
		require.False(t, runs.known.hasRuns(other, ofStory), "%s", plainText(other))
	}
	require.False(t, broken.known.hasRuns(broken.Text, ofStory))
	require.False(t, broken.known.hasRuns([]Inline{&Text{Value: plainText(broken.Text)}}, ofStory))
}
