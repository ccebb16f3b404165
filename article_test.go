package newsmark

import (
	"fmt"
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"
)

// tree returns an Article with a picture and a block in every place, and
// nothing in some.
func tree() *Article {
	image := func(src string) Image { return Image{Src: src} }
	in := func(src string) []Inline { return []Inline{nil, &InlineImage{Image: image(src)}, (*InlineImage)(nil)} }
	return article(
		nil, (*Paragraph)(nil),
		&Paragraph{Text: in("1")},
		&Gallery{Figures: []*Figure{{Image: image("2"), Caption: in("3")}, nil, {Image: image("4")}}, Caption: in("5")},
		&Quote{Body: []Block{&Heading{Text: in("6")}, &Figure{Image: image("7"), Caption: in("8")}}},
		&List{Items: []*Item{nil, {Body: []Block{&Code{Text: in("9")}, &Rule{}}}}},
		&Table{Caption: in("10"), Rows: []*Row{nil, {Cells: []*Cell{nil, {Body: []Block{&Embed{Caption: in("11")}, &Raw{Text: in("12")}}}}}}},
	)
}

// TestIterators checks what each iterator yields, in which order, and that it
// stops wherever it is told to.
func TestIterators(t *testing.T) {
	a := tree()
	pictures := []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}
	checkStops(t, a.Images(), func(img *Image) string { return img.Src }, pictures)

	blocks := []string{
		"*newsmark.Paragraph", "*newsmark.Gallery", "*newsmark.Figure", "*newsmark.Figure", "*newsmark.Quote", "*newsmark.Heading", "*newsmark.Figure",
		"*newsmark.List", "*newsmark.Code", "*newsmark.Rule", "*newsmark.Table", "*newsmark.Embed", "*newsmark.Raw",
	}
	checkStops(t, a.Walk(), func(b Block) string { return fmt.Sprintf("%T", b) }, blocks)
	checkStops(t, a.Figures(), func(f *Figure) string { return f.Image.Src }, []string{"2", "4", "7"})
	checkStops(t, a.Paragraphs(), func(p *Paragraph) string { return p.Text[1].(*InlineImage).Image.Src }, []string{"1"})
}

// checkStops goes through seq once for each place to stop at.
func checkStops[T any](t *testing.T, seq iter.Seq[T], name func(T) string, want []string) {
	t.Helper()
	for n := 1; n <= len(want)+1; n++ {
		var got []string
		for v := range seq {
			if got = append(got, name(v)); len(got) == n {
				break
			}
		}
		assert.Equal(t, want[:min(n, len(want))], got, "stopped at %d", n)
	}
}
