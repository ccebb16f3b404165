package newsmark

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestEqual(t *testing.T) {
	noon := time.Date(2024, 5, 3, 12, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		name string
		a, b *Article
	}{
		{"nil and empty", &Article{Authors: []string{}, Body: []Block{&List{Items: []*Item{}}}}, article(&List{})},
		{"one instant", &Article{Published: noon}, &Article{Published: noon.In(time.FixedZone("", 3600))}},
		{"not content", &Article{Meta: &FrontMatter{}, Warnings: []Warning{{}}}, &Article{}},
		{
			"how it was found",
			article(&Figure{Image: Image{URL: "/a", Src: "/b", Via: "data-src"}, Caption: txt("c"), CaptionVia: "credit"}),
			article(captioned("/a", "c")),
		},
		{"nil blocks and runs", article(nil, paraOf(nil, &Text{Value: "a"}, &Text{})), article(para("a"), (*Figure)(nil))},
		{"zero values", article(numbers(0), &Embed{}, &Heading{}), article(numbers(1), &Embed{Kind: EmbedFrame}, &Heading{Level: 1})},
		{
			"spans", article(&Table{Rows: []*Row{aRow(false, &Cell{ColSpan: 1, RowSpan: 1}, &Cell{RowSpan: -1})}}),
			article(&Table{Rows: []*Row{aRow(false, &Cell{}, &Cell{RowSpan: -7})}}),
		},
		{"addresses", article(paraOf(linked("a", "/ü b\"%2f"))), article(paraOf(linked("a", "/%C3%BC%20b%22%2F")))},
		{"a stray percent sign", article(paraOf(linked("a", "/100%"))), article(paraOf(linked("a", "/100%25")))},
		{"line feed at the end of code", article(aCode("", "a\n")), article(aCode("", "a"))},
		{"a line feed of its own", article(&Code{Text: []Inline{withMarks("a", Bold), &Text{Value: "\n"}}}), article(&Code{Text: []Inline{withMarks("a", Bold)}})},
		{"bytes that are no text", article(para("a\x00\xffb")), article(para("a\uFFFD\uFFFDb"))},
		{"raw without markup", article(&Raw{HTML: "<svg></svg>", Text: txt("a")}), article(&Raw{Text: txt("a")})},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.True(t, Equal(test.a, test.b))
			assert.True(t, Equal(test.b, test.a))
		})
	}
	assert.True(t, Equal(nil, nil))
	assert.False(t, Equal(nil, &Article{}))
	assert.False(t, Equal(&Article{}, nil))
}

// Every field that is content makes a difference.
func TestEqualSeesEveryField(t *testing.T) {
	full := fullArticle
	with := func(change func(a *Article)) *Article {
		a := full()
		change(a)
		return a
	}
	image := Image{URL: "/a", Alt: "a", Title: "t", Width: 2, Height: 3, Variants: []Variant{{URL: "/v", Width: 1}}, Link: "/l"}
	embed := Embed{Kind: EmbedVideo, URL: "/v", Poster: "/p", Title: "t", Width: 1, Height: 2, Caption: txt("c")}
	cells := func(c Cell) Block { return &Table{Rows: []*Row{aRow(false, &c)}} }
	for name, pair := range map[string][2]*Article{
		"title":      {full(), with(func(a *Article) { a.Title += "." })},
		"authors":    {full(), with(func(a *Article) { a.Authors = a.Authors[:1] })},
		"published":  {full(), with(func(a *Article) { a.Published = a.Published.Add(1) })},
		"updated":    {full(), with(func(a *Article) { a.Updated = time.Time{} })},
		"language":   {full(), with(func(a *Article) { a.Language = "en" })},
		"categories": {full(), with(func(a *Article) { a.Categories[0] = []string{"News"} })},
		"tags":       {full(), with(func(a *Article) { a.Tags[0] = "x" })},
		"summary":    {full(), with(func(a *Article) { a.Summary = "" })},
		"no lead":    {full(), with(func(a *Article) { a.Lead = nil })},
		"lead":       {full(), with(func(a *Article) { a.Lead.Alt = "" })},
		"canonical":  {full(), with(func(a *Article) { a.Canonical += "#x" })},
		"body":       {full(), with(func(a *Article) { a.Body = append(a.Body, &Rule{}) })},

		"type":          {article(para("a")), article(&Heading{Text: txt("a")})},
		"order":         {article(para("a"), para("b")), article(para("b"), para("a"))},
		"text":          {article(para("a")), article(para("A"))},
		"end of text":   {article(para("a")), article(para("a\x00"))},
		"role":          {article(para("a")), article(&Paragraph{Text: txt("a"), Role: RoleByline})},
		"level":         {article(&Heading{Level: 2}), article(&Heading{Level: 3})},
		"marks":         {article(paraOf(withMarks("a", Bold))), article(paraOf(withMarks("a", Italic)))},
		"link":          {article(paraOf(linked("a", "/a"))), article(paraOf(linked("a", "/b")))},
		"case of path":  {article(paraOf(linked("a", "/a%2F"))), article(paraOf(linked("a", "/a/")))},
		"break":         {article(paraOf(&Text{Value: "a"}, &Break{})), article(para("a"))},
		"type of run":   {article(paraOf(&Break{})), article(paraOf(inlineImage("")))},
		"ruby":          {article(paraOf(aRuby("a", "b"))), article(paraOf(aRuby("a", "c")))},
		"ruby base":     {article(paraOf(aRuby("a", "b"))), article(paraOf(aRuby("c", "b")))},
		"ruby marks":    {article(paraOf(aRuby("a", "b"))), article(paraOf(&Ruby{Base: "a", Reading: "b", Marks: Bold}))},
		"ruby link":     {article(paraOf(aRuby("a", "b"))), article(paraOf(&Ruby{Base: "a", Reading: "b", Link: "/"}))},
		"inline image":  {article(paraOf(inlineImage("a"))), article(paraOf(inlineImage("b")))},
		"url":           {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.URL = "/b" })},
		"alt":           {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Alt = "" })},
		"image title":   {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Title = "" })},
		"width":         {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Width = 0 })},
		"height":        {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Height = 0 })},
		"variants":      {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Variants = nil })},
		"variant url":   {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Variants = []Variant{{URL: "/w", Width: 1}} })},
		"variant width": {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Variants = []Variant{{URL: "/v"}} })},
		"density":       {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Variants = []Variant{{URL: "/v", Width: 1, Density: 2}} })},
		"image link":    {imageOnly(image, nil), imageOnly(image, func(i *Image) { i.Link = "" })},
		"caption":       {article(captioned("/a", "b")), article(captioned("/a", "c"))},
		"credit":        {article(&Figure{}), article(&Figure{Credit: Credit{Agency: "x"}})},
		"gallery":       {article(&Gallery{Figures: []*Figure{{}}}), article(&Gallery{})},
		"its caption":   {article(&Gallery{Caption: txt("a")}), article(&Gallery{})},
		"kind of list":  {article(bullets()), article(numbers(1))},
		"start":         {article(numbers(1)), article(numbers(2))},
		"items":         {article(bullets(anItem(para("a")))), article(bullets(anItem(para("b"))))},
		"term":          {article(bullets(&Item{Term: true})), article(bullets(&Item{}))},
		"cite":          {article(&Quote{Cite: "/a"}), article(&Quote{})},
		"quote":         {article(&Quote{Body: []Block{para("a")}}), article(&Quote{})},
		"code":          {article(aCode("", "a\n\n")), article(aCode("", "a"))},
		"code language": {article(aCode("go", "a")), article(aCode("", "a"))},
		"table caption": {article(&Table{Caption: txt("a")}), article(&Table{})},
		"head":          {article(&Table{Rows: []*Row{{Head: true}}}), article(&Table{Rows: []*Row{{}}})},
		"header":        {article(cells(Cell{Header: true})), article(cells(Cell{}))},
		"columns":       {article(cells(Cell{ColSpan: 2})), article(cells(Cell{}))},
		"rows":          {article(cells(Cell{RowSpan: -1})), article(cells(Cell{}))},
		"cell":          {article(cells(Cell{Body: []Block{&Rule{}}})), article(cells(Cell{}))},
		"embed kind":    {embedOnly(embed, nil), embedOnly(embed, func(e *Embed) { e.Kind = EmbedAudio })},
		"embed url":     {embedOnly(embed, nil), embedOnly(embed, func(e *Embed) { e.URL = "" })},
		"poster":        {embedOnly(embed, nil), embedOnly(embed, func(e *Embed) { e.Poster = "" })},
		"embed title":   {embedOnly(embed, nil), embedOnly(embed, func(e *Embed) { e.Title = "" })},
		"embed width":   {embedOnly(embed, nil), embedOnly(embed, func(e *Embed) { e.Width = 9 })},
		"embed height":  {embedOnly(embed, nil), embedOnly(embed, func(e *Embed) { e.Height = 9 })},
		"embed caption": {embedOnly(embed, nil), embedOnly(embed, func(e *Embed) { e.Caption = nil })},
		"raw text":      {article(&Raw{Text: txt("a")}), article(&Raw{})},
		"raw markup":    {article(&Raw{HTML: "<svg>"}), article(&Raw{HTML: "<math>"})},
	} {
		t.Run(name, func(t *testing.T) {
			assert.False(t, Equal(pair[0], pair[1]))
			assert.False(t, Equal(pair[1], pair[0]))
			assert.True(t, Equal(pair[0], pair[0]))
		})
	}
}

func imageOnly(img Image, change func(*Image)) *Article {
	if change != nil {
		change(&img)
	}
	return article(&Figure{Image: img})
}

func embedOnly(e Embed, change func(*Embed)) *Article {
	if change != nil {
		change(&e)
	}
	return article(&e)
}
