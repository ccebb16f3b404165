package newsmark

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is written reads back the same: random trees. A tree is first brought
// into canonical form by printing and parsing it, which may do no more to it
// than that; the canonical one must then come back from every format.
func TestRoundTripRandom(t *testing.T) {
	trees := 4000
	if testing.Short() {
		trees = 400
	}
	failures := 0
	for seed := range trees {
		r := treeRand{newRand(uint64(seed))}
		built := article(r.blocks(1+r.IntN(4), 0)...)
		a, err := Parse(built.HTML())
		require.NoError(t, err)
		if want, got := outline(built), outline(a); want != got {
			t.Errorf("tree %d: printing and parsing changed it: %s", seed, firstDifference(want, got))
			failures++
		}
		for _, broken := range roundTrips(t, a) {
			t.Errorf("tree %d: %s", seed, broken)
			failures++
		}
		if failures >= 3 {
			t.Fatal("enough")
		}
	}
}

// firstDifference returns the first line of two texts that differs.
func firstDifference(want, got string) string {
	wants, gots := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(wants), len(gots)) {
		if wants[i] != gots[i] {
			return fmt.Sprintf("line %d:\nwant %s\ngot  %s", i, wants[i], gots[i])
		}
	}
	return fmt.Sprintf("%d lines, not %d", len(gots), len(wants))
}

// outline lists the blocks, and every character with its marks, without the
// white space, which parsing may collapse.
func outline(a *Article) string {
	var b strings.Builder
	for block := range a.Walk() {
		fmt.Fprintf(&b, "%s\n", outlineOf(block))
	}
	return b.String()
}

// fields returns the words of an attribute, in which white space of any
// script is collapsed.
func fields(s string) []string { return strings.Fields(s) }

func outlineOf(block Block) string {
	switch block := block.(type) {
	case *Paragraph:
		return fmt.Sprintf("paragraph %q %s", block.Role, outlineRuns(block.Text))
	case *Heading:
		return fmt.Sprintf("heading %d %s", block.Level, outlineRuns(block.Text))
	case *Figure:
		return fmt.Sprintf("figure %q %q %s", fields(block.Image.Alt), fields(block.Image.Title), outlineRuns(block.Caption))
	case *Gallery:
		return fmt.Sprintf("gallery %d %s", len(block.Figures), outlineRuns(block.Caption))
	case *List:
		return fmt.Sprintf("list %q %d %d", block.Kind, listStart(block), len(block.Items))
	case *Quote:
		return fmt.Sprintf("quote %d", len(block.Body))
	case *Code:
		return fmt.Sprintf("code %q %s", block.Language, outlineRuns(block.Text))
	case *Table:
		return fmt.Sprintf("table %d %s", len(block.Rows), outlineRuns(block.Caption))
	case *Embed:
		return fmt.Sprintf("embed %q %q %s", block.Kind, fields(block.Title), outlineRuns(block.Caption))
	}
	return fmt.Sprintf("%T", block)
}

func outlineRuns(runs []Inline) string {
	var b strings.Builder
	for _, in := range runs {
		switch in := in.(type) {
		case *Text:
			for _, c := range in.Value {
				if c != '\x00' && !strings.ContainsRune(" \t\n\f\r", c) {
					fmt.Fprintf(&b, "%c%d%v ", c, in.Marks, in.Link != "")
				}
			}
		case *Break:
			b.WriteString("break ")
		case *InlineImage:
			fmt.Fprintf(&b, "image %q ", fields(in.Image.Alt))
		case *Ruby:
			fmt.Fprintf(&b, "ruby %q %q %d ", in.Base, in.Reading, in.Marks)
		}
	}
	return b.String()
}

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 2024)) }

// A treeRand makes random trees.
type treeRand struct{ *rand.Rand }

// often reports true in n of 10 cases.
func (r treeRand) often(n int) bool { return r.IntN(10) < n }

func pick[T any](r treeRand, list []T) T { return list[r.IntN(len(list))] }

// pieces is what random texts are made of.
var pieces = strings.Split(`a|b|The|fair|is|on| | | |  |.|,|:|;|!|?|-|--|---|+|=|===|#|##|*|**|***|_|__|~|~~|>|<|&|&amp;|&lt;|&#42;|&copy|`+
	"`|``|```"+`|\|\\|"|'|(|)|[|]|](|![|](/x)|{|}|{{|/|//|1|1.|12)|2|3.5|%|@|$|^|<b>|</p>|<!--|-->|http://x.example|<http://x.example>|`+
	"\u00a0|\u3000|\u200b|\u0301|é|ß|日本|。|「|」|（|）|新华社|😀|€|—|…|“|”|"+`مرحبا|\||]:|]: b|snake_case|word|words`, "|")

// text returns a text that shows something.
func (r treeRand) text() string {
	for {
		var b strings.Builder
		for range 1 + r.IntN(6) {
			b.WriteString(pick(r, pieces))
		}
		if s := b.String(); strings.Trim(s, " ") != "" {
			return s
		}
	}
}

// word returns a text without white space at its ends.
func (r treeRand) word() string { return strings.Trim(r.text(), " ") }

var randomLinks = []string{
	"/x", "https://example.org/a?b=1&c=2#d", "/a(b)c", "/a b", "/ünï/日本", "?a=&amp;b", "#top", "/a\"b'c", "/a<b>c", `/a\b`, "/%zz%41", "/[a]{b}|^`", "//host.example/x_y_z*",
	"mailto:a@example.org", "/a&lt=1&lt;2", "/*a*_b_",
}

func (r treeRand) link() string {
	if r.often(2) {
		return pick(r, randomLinks)
	}
	return ""
}

func (r treeRand) marks() (marks Marks) {
	if r.often(5) {
		return 0
	}
	for range 1 + r.IntN(3) {
		if r.often(6) {
			marks |= pick(r, []Marks{Bold, Italic, Monospace})
		} else {
			marks |= 1 << r.IntN(markCount)
		}
	}
	return marks
}

// runs returns runs that differ in marks or link from their neighbours.
func (r treeRand) runs(breaks bool) []Inline {
	var runs []Inline
	var last *Text
	for range 1 + r.IntN(5) {
		switch {
		case r.often(1):
			runs, last = append(runs, &InlineImage{Image: r.image(0)}), nil
		case r.often(1):
			runs, last = append(runs, &Ruby{Base: r.bare(), Reading: r.bare(), Marks: r.marks(), Link: r.link()}), nil
		case r.often(1) && breaks && len(runs) > 0 && last != nil:
			runs = append(runs, &Break{})
			fallthrough
		default:
			t := &Text{Value: r.text(), Marks: r.marks(), Link: r.link()}
			if last != nil && last.Marks == t.Marks && last.Link == t.Link {
				t.Marks ^= Bold
			}
			runs, last = append(runs, t), t
		}
	}
	return runs
}

// bare returns a text without ASCII white space.
func (r treeRand) bare() string {
	for {
		if s := strings.ReplaceAll(r.text(), " ", ""); s != "" {
			return s
		}
	}
}

func (r treeRand) caption() []Inline {
	if r.often(5) {
		return nil
	}
	return r.runs(true)
}

// image returns an image with sizes of at least least pixels, or none.
func (r treeRand) image(least int) Image {
	img := Image{URL: "/photos/" + fmt.Sprint(r.IntN(1000)) + pick(r, []string{".jpg", ".jpg?a=1&b=2", "(1).png", " 1.jpg", "_ü.webp", "*x*.jpg"})}
	if r.often(5) {
		img.Alt = r.word()
	}
	if r.often(2) {
		img.Title = r.word()
	}
	if r.often(2) {
		img.Width, img.Height = 2+least+r.IntN(1000), 2+least+r.IntN(1000)
	}
	if r.often(2) {
		img.Variants = []Variant{{URL: "/s,1.jpg", Width: 300}, {URL: "/m.jpg", Width: 600}}
		img.Width, img.Height = 600, 400
	}
	img.Link = r.link()
	return img
}

func (r treeRand) blocks(n, depth int) []Block {
	var blocks []Block
	for range n {
		blocks = append(blocks, r.block(depth))
	}
	return blocks
}

func (r treeRand) block(depth int) Block {
	kinds := 12
	if depth >= 2 {
		kinds = 9
	}
	switch r.IntN(kinds) {
	case 0, 1, 2:
		return &Paragraph{Text: r.runs(true), Role: pick(r, []Role{"", "", "", "", RoleByline, RoleRelated})}
	case 3:
		return &Heading{Level: 1 + r.IntN(6), Text: append([]Inline{&Text{Value: r.text()}}, &InlineImage{Image: r.image(0)}, &Text{Value: r.text()})}
	case 4, 5:
		return &Figure{Image: r.image(65), Caption: r.caption()}
	case 6:
		return &Code{Language: pick(r, []string{"", "go", "c++", "a b"}[:3]), Text: r.code()}
	case 7:
		return &Rule{}
	case 8:
		kind := pick(r, []EmbedKind{EmbedFrame, EmbedVideo, EmbedAudio, EmbedObject})
		return &Embed{Kind: kind, URL: "/media/1.mp4", Title: r.word(), Caption: r.caption()}
	case 9:
		return &Quote{Cite: r.link(), Body: r.blocks(1+r.IntN(3), depth+1)}
	case 10:
		return r.table(depth)
	}
	return r.list(depth)
}

func (r treeRand) code() []Inline {
	lines := ""
	for range 1 + r.IntN(4) {
		lines += pick(r, []string{"", "  ", "\t", "    "}) + r.text() + "\n"
	}
	if r.often(5) {
		lines = strings.TrimSuffix(lines, "\n")
	}
	runs := txt(lines)
	if r.often(3) {
		runs = append(runs, withMarks("x\n", Bold|Monospace), &Text{Value: " y"})
	}
	return runs
}

func (r treeRand) table(depth int) Block {
	table := &Table{}
	if r.often(3) {
		table.Caption = r.runs(true)
	}
	for range 1 + r.IntN(3) {
		row := &Row{Head: r.often(3)}
		for range 1 + r.IntN(3) {
			row.Cells = append(row.Cells, &Cell{Header: r.often(3), ColSpan: r.IntN(3), Body: r.blocks(1+r.IntN(2), depth+1)})
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

func (r treeRand) list(depth int) Block {
	list := &List{Kind: pick(r, []ListKind{Bulleted, Bulleted, Ordered, Ordered, Description})}
	if list.Kind == Ordered {
		list.Start = pick(r, []int{0, 1, 1, 7, 99, 999_999_999, -1})
	}
	for range 1 + r.IntN(3) {
		item := &Item{Term: list.Kind == Description && r.often(5)}
		switch r.IntN(3) {
		case 0:
			item.Body = []Block{&Paragraph{Text: r.runs(true)}}
		case 1:
			item.Body = []Block{&Paragraph{Text: r.runs(true)}, bullets(&Item{Body: []Block{&Paragraph{Text: r.runs(true)}}})}
		default:
			item.Body = r.blocks(1+r.IntN(2), depth+1)
		}
		list.Items = append(list.Items, item)
	}
	return list
}
