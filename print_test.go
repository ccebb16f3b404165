package newsmark

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	mdhtml "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// render returns Markdown as HTML, by an implementation of plain CommonMark.
func render(t testing.TB, markdown []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, goldmark.New(goldmark.WithRendererOptions(mdhtml.WithUnsafe())).Convert(markdown, &out))
	return out.Bytes()
}

// parseTree returns the nodes of an HTML body.
func parseTree(t testing.TB, body []byte) []*html.Node {
	t.Helper()
	nodes, err := html.ParseFragment(bytes.NewReader(body), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	require.NoError(t, err)
	return nodes
}

// Every type of block and of run is found in the source, and each must come
// out of every printer, of Equal and of JSON.
func TestPrintersKnowEveryType(t *testing.T) {
	const needle = "needle"
	image := Image{URL: "/i.png", Alt: needle}
	blocks := map[string]Block{
		"Paragraph": para(needle),
		"Heading":   &Heading{Text: txt(needle)},
		"Figure":    captioned("/i.png", needle),
		"Gallery":   &Gallery{Caption: txt(needle)},
		"List":      bullets(anItem(para(needle))),
		"Quote":     &Quote{Body: []Block{para(needle)}},
		"Code":      aCode("", needle),
		"Table":     &Table{Caption: txt(needle)},
		"Embed":     &Embed{Caption: txt(needle)},
		"Rule":      &Rule{},
		"Raw":       &Raw{Text: txt(needle)},
	}
	inlines := map[string]Inline{
		"Text":        &Text{Value: needle},
		"Break":       &Break{},
		"InlineImage": &InlineImage{Image: image},
		"Ruby":        aRuby("b", needle),
	}
	for _, name := range typesWithMethod(t, "block") {
		t.Run(name, func(t *testing.T) {
			b, ok := blocks[name]
			require.True(t, ok, "a new type of block needs a sample here")
			sign := needle
			if name == "Rule" {
				sign = "rule"
			}
			checkEveryFormat(t, b, sign)
		})
	}
	for _, name := range typesWithMethod(t, "inline") {
		t.Run(name, func(t *testing.T) {
			in, ok := inlines[name]
			require.True(t, ok, "a new type of run needs a sample here")
			assert.True(t, presentRun(in))
			sign := needle
			if name == "Break" {
				sign = "break"
			}
			checkEveryFormat(t, paraOf(&Text{Value: "a"}, in, &Text{Value: "z"}), sign)
		})
	}
}

// checkEveryFormat checks that b shows up in each format by its sign, and
// comes back from JSON as itself.
func checkEveryFormat(t *testing.T, b Block, sign string) {
	t.Helper()
	a := article(b)
	assert.True(t, present(b))
	assert.True(t, equalBlock(b, b))
	signs := map[string][]string{
		"needle": {"needle", "needle", "needle", "needle"},
		"rule":   {"<hr>", "***", "", `"rule"`},
		"break":  {"<br>", "\\\n", "a\nz", `"break"`},
	}[sign]
	text := a.Text()
	if strings.Contains(string(a.HTML()), "<img") {
		text += "needle" // an image has no text
	}
	for i, printed := range []string{string(a.HTML()), string(a.Markdown()), text, string(Printer{}.JSON(a))} {
		assert.Contains(t, printed, signs[i])
	}
	var back Article
	require.NoError(t, json.Unmarshal(Printer{}.JSON(a), &back))
	require.Len(t, back.Body, 1)
	assert.Equal(t, reflect.TypeOf(b), reflect.TypeOf(back.Body[0]))
	assert.True(t, Equal(a, &back))
}

// typesWithMethod returns the exported types of this package that have a
// method with the name.
func typesWithMethod(t *testing.T, name string) (types []string) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		require.NoError(t, err)
		for _, decl := range tree.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok || f.Recv == nil || f.Name.Name != name || f.Type.Params.NumFields() > 0 || f.Type.Results != nil {
				continue
			}
			pointer, ok := f.Recv.List[0].Type.(*ast.StarExpr)
			if ok && pointer.X.(*ast.Ident).IsExported() {
				types = append(types, pointer.X.(*ast.Ident).Name)
			}
		}
	}
	require.NotEmpty(t, types)
	return types
}

// Trees that no parser makes print all the same.
func TestPrintersTakeAnyTree(t *testing.T) {
	var (
		noParagraph *Paragraph
		noFigure    *Figure
		noTable     *Table
		noText      *Text
		noBreak     *Break
		noImage     *InlineImage
		noRuby      *Ruby
	)
	odd := []Inline{nil, noText, noBreak, noImage, noRuby, &Text{}, &Break{}, &Ruby{}, &InlineImage{}, &Text{Value: "x", Marks: 1 << 15, Link: "javascript:x"}, &Break{}}
	zero := []Block{
		nil, noParagraph, noFigure, noTable, &Paragraph{}, &Heading{}, &Figure{}, &Gallery{}, &List{}, &Quote{}, &Code{}, &Table{}, &Embed{}, &Rule{}, &Raw{},
		&Heading{Level: -5, Text: odd}, &Heading{Level: 99, Text: odd}, &Code{Text: odd}, &Raw{Text: odd, HTML: "<b>"},
		&Gallery{Figures: []*Figure{nil, {Caption: odd}}, Caption: odd},
		&Embed{Kind: "hologram", Caption: odd, Width: -1}, &Paragraph{Text: odd, Role: "chorus"},
		&Figure{Image: Image{Width: -1, Variants: []Variant{{}, {Width: -1, Density: -1}}}, Caption: odd},
	}
	nested := []Block{
		&Quote{Body: zero},
		&List{Kind: "spiral", Start: -1, Items: []*Item{nil, {Body: zero}, {}, {Term: true}}},
		&List{Kind: Ordered, Start: -1 << 63, Items: []*Item{nil, {Body: zero}}},
		&List{Kind: Ordered, Start: 1<<63 - 1, Items: []*Item{nil, {Body: zero}}},
		&List{Kind: Description, Items: []*Item{nil, {Body: zero}}},
		&Table{Caption: odd, Rows: []*Row{nil, {}, {Head: true, Cells: []*Cell{nil, {Body: zero, ColSpan: -4, RowSpan: -4}}}}},
	}
	bodies := map[string][]Block{"zero": zero, "nested": nested, "all": append(nested, zero...)}
	for _, b := range append(zero, nested...) {
		bodies[fmt.Sprintf("%T in everything", b)] = []Block{
			b, &Quote{Body: []Block{b, b}}, bullets(anItem(b), anItem(b, b)), numbers(2, anItem(b)),
			&Table{Rows: []*Row{aRow(false, aCell(b), aCell(b, b))}},
		}
	}
	for name, body := range bodies {
		t.Run(name, func(t *testing.T) {
			a := article(body...)
			for _, pr := range []Printer{{}, {RawHTML: true}} {
				assert.True(t, json.Valid(pr.JSON(a)))
				pr.HTML(a)
				pr.Text(a)
				render(t, pr.Markdown(a))
			}
			assert.True(t, Equal(a, a))
			assert.Empty(t, verdict(t, a.HTML()))
			assert.Empty(t, verdict(t, render(t, a.Markdown())))
		})
	}
	var none *Article
	assert.Equal(t, "<article>\n</article>\n", string(none.HTML()))
	assert.Empty(t, none.Markdown())
	assert.Empty(t, none.Text())
	assert.Equal(t, "null", string(Printer{}.JSON(none)))
}

// Deep nesting costs time and memory in proportion.
func TestPrintersDeepNesting(t *testing.T) {
	size := func(depth int) int {
		var b Block = para("at the bottom")
		for i := range depth {
			if i%2 == 0 {
				b = &Quote{Body: []Block{b}}
			} else {
				b = bullets(anItem(b))
			}
		}
		a := article(b)
		assert.Contains(t, a.Text(), "at the bottom")
		return len(a.HTML()) + len(a.Markdown()) + len(Printer{}.JSON(a))
	}
	assert.Less(t, size(20_000), 3*size(10_000))
}

func TestHTML(t *testing.T) {
	for _, test := range []struct {
		name string
		body Block
		want string
	}{
		{"paragraph", para(`Tea & "cake" < 5 €`), "<p>Tea &amp; \"cake\" &lt; 5 €</p>"},
		{"role", &Paragraph{Text: txt("By Ada"), Role: RoleByline}, `<p class="byline">By Ada</p>`},
		{"heading", &Heading{Level: 2, Text: txt("Fair")}, "<h2>Fair</h2>"},
		{
			"marks are nested so that few elements are needed",
			paraOf(withMarks("a", Bold), withMarks("b", Bold|Italic), withMarks("c", Italic)),
			"<p><strong>a<em>b</em></strong><em>c</em></p>",
		},
		{
			"the mark that lasts longer is outside",
			paraOf(withMarks("a", Bold|Italic), withMarks("b", Italic)),
			"<p><em><strong>a</strong>b</em></p>",
		},
		{
			"a link that is partly bold is one link",
			paraOf(linked("a ", "/x"), &Text{Value: "b", Marks: Bold, Link: "/x"}),
			`<p><a href="/x">a <strong>b</strong></a></p>`,
		},
		{
			"two links that touch are two",
			paraOf(linked("a", "/x"), linked("b", "/y")),
			`<p><a href="/x">a</a><a href="/y">b</a></p>`,
		},
		{"break", paraOf(&Text{Value: "a"}, &Break{}, &Text{Value: "b"}), "<p>a<br>b</p>"},
		{"ruby", paraOf(aRuby("東", "とう")), "<p><ruby>東<rt>とう</rt></ruby></p>"},
		{
			"image in text", paraOf(&Text{Value: "a "}, &InlineImage{Image: Image{URL: "/e.png", Alt: `"e"`, Link: "/l"}}),
			`<p>a <a href="/l"><img class="inline" src="/e.png" alt="&#34;e&#34;"></a></p>`,
		},
		{
			"figure", &Figure{Image: Image{URL: "/a.jpg", Src: "/proxy?/a.jpg", Alt: "A", Width: 4, Height: 3}, Caption: txt("C")},
			`<figure><img src="/a.jpg" alt="A" width="4" height="3"><figcaption>C</figcaption></figure>`,
		},
		{
			"an original that is not the largest variant is named",
			&Figure{Image: Image{URL: "/a.jpg", Variants: []Variant{{URL: "/s.jpg", Width: 100}, {URL: "/m.jpg", Width: 200}}}},
			`<figure><img src="/a.jpg" srcset="/s.jpg 100w, /m.jpg 200w" data-original="/a.jpg" alt=""></figure>`,
		},
		{
			"Src stands in where there is no URL", &Figure{Image: Image{Src: "/blank.gif"}},
			`<figure><img src="/blank.gif" alt=""></figure>`,
		},
		{
			"gallery", &Gallery{Figures: []*Figure{{Image: photo("/1")}, {Image: photo("/2")}}, Caption: txt("Both")},
			"<figure class=\"gallery\">\n<figure><img src=\"/1\" alt=\"\"></figure>\n<figure><img src=\"/2\" alt=\"\"></figure>\n" +
				"<figcaption>Both</figcaption></figure>",
		},
		{
			"list", numbers(3, anItem(para("a"), bullets(anItem(para("b")))), anItem(para("c"), para("d"))),
			"<ol start=\"3\">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>\n<p>c</p>\n<p>d</p>\n</li>\n</ol>",
		},
		{
			"definitions", &List{Kind: Description, Items: []*Item{{Term: true, Body: []Block{para("a")}}, anItem(para("b"))}},
			"<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>",
		},
		{"quote", &Quote{Cite: "/s", Body: []Block{para("a")}}, "<blockquote cite=\"/s\">\n<p>a</p>\n</blockquote>"},
		{"code", aCode("go", "\na < b\n"), "<pre><code class=\"language-go\">\na &lt; b\n</code></pre>"},
		{
			"table",
			&Table{Caption: txt("T"), Rows: []*Row{
				aRow(true, aHeader(para("a")), &Cell{Header: true, ColSpan: 2, Body: []Block{para("b")}}),
				aRow(false, &Cell{RowSpan: -1, Body: []Block{para("c")}}, &Cell{RowSpan: 2}),
			}},
			"<table>\n<caption>T</caption>\n<thead>\n<tr><th>a</th><th colspan=\"2\">b</th></tr>\n</thead>\n" +
				"<tbody>\n<tr><td rowspan=\"0\">c</td><td rowspan=\"2\"></td></tr>\n</tbody>\n</table>",
		},
		{
			"frame", &Embed{URL: "https://v.example/1", Title: "V", Width: 4, Height: 3},
			`<iframe src="https://v.example/1" title="V" width="4" height="3"></iframe>`,
		},
		{
			"video", &Embed{Kind: EmbedVideo, URL: "/v.mp4", Poster: "/v.jpg", Caption: txt("V")},
			`<figure><video src="/v.mp4" poster="/v.jpg" controls></video><figcaption>V</figcaption></figure>`,
		},
		{"audio", &Embed{Kind: EmbedAudio, URL: "/a.mp3"}, `<audio src="/a.mp3" controls></audio>`},
		{"object", &Embed{Kind: EmbedObject, URL: "/p.pdf"}, `<object data="/p.pdf"></object>`},
		{"rule", &Rule{}, "<hr>"},
		{"raw is its text", &Raw{HTML: "<math><mi>x</mi></math>", Text: txt("x")}, "<p>x</p>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, string(Printer{}.appendBlock(nil, test.body)))
			assert.Equal(t, "<article>\n"+test.want+"\n</article>\n", string(article(test.body).HTML()))
		})
	}
	raw := article(&Raw{HTML: "<math><mi>x</mi></math>", Text: txt("x")})
	assert.Equal(t, "<article>\n<div><math><mi>x</mi></math></div>\n</article>\n", string(Printer{RawHTML: true}.HTML(raw)))
}

func TestText(t *testing.T) {
	for _, test := range []struct {
		name string
		body []Block
		want string
	}{
		{"blocks", []Block{para("a"), &Rule{}, &Heading{Text: txt("b")}, &Quote{Body: []Block{para("c"), para("d")}}}, "a\n\nb\n\nc\n\nd"},
		{"breaks", []Block{paraOf(&Text{Value: "a"}, &Break{}, &Text{Value: "b"})}, "a\nb"},
		{"nothing but text", []Block{&Figure{Image: Image{URL: "/u", Alt: "alt", Title: "title"}, Caption: txt("caption")}}, "caption"},
		{"no marks", []Block{paraOf(withMarks("a", Quotation), linked("b", "/l"), inlineImage("x"), aRuby("漢", "かん"))}, "ab漢かん"},
		{"list", []Block{bullets(anItem(para("a"), bullets(anItem(para("b")))), anItem(para("c"), para("d"))), para("e")}, "a\nb\nc\nd\n\ne"},
		{
			"table", []Block{&Table{Caption: txt("T"), Rows: []*Row{
				aRow(true, aCell(para("a")), aCell(para("b"))), aRow(false, aCell(), aCell(para("c"), para("d"))), aRow(false, aCell(para("e")), aCell()),
			}}, para("f")},
			"T\na\tb\n\tc d\ne\n\nf",
		},
		{"gallery", []Block{&Gallery{Figures: []*Figure{captioned("/1", "a"), captioned("/2", "b")}, Caption: txt("c")}}, "a\nb\nc"},
		{"code", []Block{aCode("go", "a\n\n  b\n")}, "a\n\n  b\n"},
		{"embed and raw", []Block{&Embed{Title: "t", Caption: txt("a")}, &Raw{HTML: "<i>", Text: txt("b")}}, "a\n\nb"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := fullArticle() // whose header is no part of the text
			a.Body = test.body
			assert.Equal(t, test.want, a.Text())
		})
	}
}
