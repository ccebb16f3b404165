package newsmark

import (
	"time"
)

// Short forms for hand-written trees.

func txt(s string) []Inline               { return []Inline{&Text{Value: s}} }
func withMarks(s string, m Marks) Inline  { return &Text{Value: s, Marks: m} }
func linked(s, link string) Inline        { return &Text{Value: s, Link: link} }
func para(s string) *Paragraph            { return &Paragraph{Text: txt(s)} }
func paraOf(runs ...Inline) *Paragraph    { return &Paragraph{Text: runs} }
func anItem(body ...Block) *Item          { return &Item{Body: body} }
func article(body ...Block) *Article      { return &Article{Body: body} }
func photo(url string) Image              { return Image{URL: url} }
func bullets(items ...*Item) *List        { return &List{Items: items} }
func numbers(start int, i ...*Item) *List { return &List{Kind: Ordered, Start: start, Items: i} }
func aRow(head bool, cells ...*Cell) *Row { return &Row{Head: head, Cells: cells} }
func aCell(body ...Block) *Cell           { return &Cell{Body: body} }
func aHeader(body ...Block) *Cell         { return &Cell{Header: true, Body: body} }
func inlineImage(alt string) *InlineImage {
	return &InlineImage{Image: Image{URL: "/smile.png", Alt: alt}}
}
func aRuby(base, reading string) *Ruby  { return &Ruby{Base: base, Reading: reading} }
func aCode(language, text string) *Code { return &Code{Language: language, Text: txt(text)} }
func captioned(url, caption string) *Figure {
	return &Figure{Image: photo(url), Caption: txt(caption)}
}

// aTable returns a table with a head, spans, an empty cell and blocks in a
// cell.
func aTable() *Table {
	return &Table{
		Caption: txt("Visitors of the fair"),
		Rows: []*Row{
			aRow(true, aHeader(para("Day")), aHeader(para("Visitors"))),
			aRow(false, aHeader(para("Saturday")), aCell(para("420"))),
			aRow(false, &Cell{ColSpan: 2, RowSpan: 3, Body: []Block{para("Sunday"), bullets(anItem(para("rain")))}}, aCell()),
			aRow(false, &Cell{RowSpan: -1, Body: []Block{para("Monday"), para("closed")}}),
		},
	}
}

// canonicalBlocks holds trees in canonical form, as Parse makes them, with
// every type of block and run and every field set somewhere.
func canonicalBlocks() map[string]Block {
	variants := []Variant{{URL: "/b-400.jpg", Width: 400}, {URL: "/b-800.jpg", Width: 800}}
	return map[string]Block{
		"paragraph":          para("The bridge on Mill Street is open again."),
		"byline":             &Paragraph{Text: txt("By Ada Moor"), Role: RoleByline},
		"copyright":          &Paragraph{Text: txt("All rights reserved"), Role: RoleCopyright},
		"heading":            &Heading{Level: 2, Text: txt("What changes")},
		"heading with break": &Heading{Level: 3, Text: []Inline{&Text{Value: "Two"}, &Break{}, &Text{Value: "lines"}}},
		"figure":             &Figure{Image: photo("https://example.org/bridge.jpg")},
		"figure with all": &Figure{
			Image: Image{
				URL: "https://example.org/bridge.jpg", Alt: "The bridge", Title: "Mill Street", Width: 800, Height: 600,
				Variants: variants, Link: "https://example.org/album",
			},
			Caption: txt("The bridge after the repair"),
		},
		"figure, largest variant": &Figure{Image: Image{URL: "/b-800.jpg", Width: 800, Variants: variants}},
		"figure, densities": &Figure{Image: Image{
			URL: "/b.jpg", Variants: []Variant{{URL: "/b.jpg", Density: 1}, {URL: "/b2.jpg", Density: 1.5}},
		}},
		"linked figure":            &Figure{Image: Image{URL: "/b.jpg", Alt: "a [b] !", Title: `"t" \`, Link: "/album?(1)"}},
		"figure as low as letters": &Figure{Image: Image{URL: "/sign.png", Width: 300, Height: 22}},
		"captioned figure as low as letters": &Figure{
			Image: Image{URL: "/sign.png", Width: 300, Height: 22, Link: "/l"}, Caption: txt("The old sign of the mill"),
		},
		"gallery of small pictures": &Gallery{
			Figures: []*Figure{{Image: Image{URL: "/1.png", Width: 48}}, {Image: Image{URL: "/2.png", Width: 48}, Caption: txt("Two")}},
		},
		"gallery": &Gallery{
			Figures: []*Figure{captioned("/1.jpg", "One"), {Image: photo("/2.jpg")}},
			Caption: txt("The fair"),
		},
		"bullets":        bullets(anItem(para("one")), anItem(para("two"), bullets(anItem(para("two a")))), anItem(para("three"))),
		"loose bullets":  bullets(anItem(para("one"), para("more")), anItem(&Rule{}), anItem(aCode("", "x\n\n  y\n")), anItem(aTable())),
		"numbers":        numbers(1, anItem(para("one"), numbers(1, anItem(para("a")))), anItem(para("two"), numbers(7, anItem(para("b"))))),
		"numbers from 9": numbers(9, anItem(para("nine")), anItem(para("ten"), para("more"))),
		"numbers from 0": numbers(-3, anItem(para("minus three"))),
		"lists in a row": bullets(anItem(bullets(anItem(para("a"))), bullets(anItem(para("b"))), bullets(anItem(para("c"))))),
		"quote in item":  bullets(anItem(&Quote{Body: []Block{para("a"), numbers(1, anItem(para("b")))}})),
		"definitions": &List{Kind: Description, Items: []*Item{
			{Term: true, Body: []Block{para("lede")}}, {Body: []Block{para("the first lines"), para("of a story")}},
		}},
		"quote":        &Quote{Body: []Block{para("We are glad."), &Quote{Body: []Block{para("Very glad.")}}}},
		"cited quote":  &Quote{Cite: "https://example.org/speech", Body: []Block{para("We are glad.")}},
		"code":         aCode("go", "func main() {\n\n\tprintln(\"<b>`hi`</b>\")\n}\n"),
		"code, fences": aCode("", "```\n~~~\n```\n"),
		"code, marks": &Code{Text: []Inline{
			&Text{Value: "\n  a "}, &Text{Value: "b\n\n", Marks: Bold | Monospace}, inlineImage("i"), &Text{Value: "c", Link: "/c"},
		}},
		"table":          aTable(),
		"frame":          &Embed{Kind: EmbedFrame, URL: "https://video.example.org/1", Title: "The opening", Width: 640, Height: 360},
		"video":          &Embed{Kind: EmbedVideo, URL: "/v.mp4", Poster: "/v.jpg", Caption: txt("The opening")},
		"bare video":     &Embed{Kind: EmbedVideo, URL: "/v.mp4", Width: 320},
		"audio":          &Embed{Kind: EmbedAudio, URL: "/a.mp3"},
		"object":         &Embed{Kind: EmbedObject, URL: "/plan.pdf", Title: "Plan", Caption: txt("The plan")},
		"rule":           &Rule{},
		"marks":          paraOf(allMarkRuns()...),
		"nested marks":   paraOf(nestedRuns()...),
		"breaks":         paraOf(&Text{Value: "12 Mill Street"}, &Break{}, withMarks("- not a list", Bold), &Break{}, &Text{Value: "# nor a heading"}),
		"images in text": paraOf(inlineImage("start"), &Text{Value: " wave "}, inlineImage("mid!"), &Text{Value: " and "}, linkedImage(), &Break{}, inlineImage("end")),
		"only an image":  paraOf(inlineImage("alone")),
		"ruby":           paraOf(aRuby("漢", "かん"), aRuby("字", "じ"), &Text{Value: " and"}, aRuby("", "*alone*"), &Ruby{Base: "b", Reading: "r", Marks: Bold | Monospace, Link: "/r"}),
		"links":          paraOf(&Text{Value: "See!"}, linked("the plan", "/plan?a=1&amp;b=(2)"), withMarks("!", Italic), &Text{Value: "bold", Marks: Bold, Link: "/plan"}, linked("x", "/ünï côdé\\")),
		"address":        paraOf(linked("mail", "mailto:desk@example.org")),
	}
}

func linkedImage() *InlineImage {
	return &InlineImage{Image: Image{URL: "/icon.svg", Alt: "icon", Width: 16, Height: 16, Link: "https://example.org/"}}
}

// allMarkRuns returns a run for each mark, with plain text between.
func allMarkRuns() []Inline {
	runs := txt("Marks: ")
	for mark := Bold; mark <= Quotation; mark <<= 1 {
		runs = append(runs, withMarks("one", mark), &Text{Value: ", "})
	}
	return append(runs, withMarks("all", allMarks))
}

// nestedRuns returns runs whose marks overlap in ways that signs in Markdown
// cannot all express.
func nestedRuns() []Inline {
	return []Inline{
		withMarks("bold ", Bold), withMarks("both", Bold|Italic), withMarks("italic", Italic), &Text{Value: "plain"},
		withMarks("in", Bold), &Text{Value: "word"}, withMarks("（説明）", Bold), &Text{Value: "続き"},
		withMarks("a", Italic), withMarks("b", Bold), withMarks("c", Italic), withMarks("`d` ", Monospace), withMarks("e ", Monospace|Bold),
		&Text{Value: "f", Marks: Bold, Link: "/f"}, &Text{Value: "g", Marks: Bold | Italic, Link: "/g"}, withMarks("h", Bold),
	}
}

// fullArticle returns an article with every field set.
func fullArticle() *Article {
	return &Article{
		Title:      `Mill Street: "open" <again> & busy`,
		Authors:    []string{"Ada Moor", "Ben & Co., Ltd"},
		Published:  time.Date(2024, 5, 3, 16, 45, 13, 0, time.FixedZone("", 2*60*60)),
		Updated:    time.Date(2024, 5, 4, 8, 0, 0, 500, time.UTC),
		Language:   "en-GB",
		Categories: [][]string{{"News", "Local > Town"}, {`A\B`}},
		Tags:       []string{"bridge", "mill street"},
		Summary:    "The bridge is open.\nAt last.",
		Lead:       &Image{URL: "https://example.org/lead.jpg", Alt: "The \"lead\"", Width: 1200, Link: "/album"},
		Canonical:  "https://example.org/news/bridge?a=1&b=2",
		Body:       []Block{para("The bridge on Mill Street is open again.")},
	}
}
