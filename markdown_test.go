package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What people would write themselves, wherever that is exact.
func TestMarkdown(t *testing.T) {
	for _, test := range []struct {
		name string
		body []Block
		want string
	}{
		{"paragraphs", []Block{para("One."), para("Two (2), a-b & c: 5 > 3.")}, "One.\n\nTwo (2), a-b & c: 5 > 3."},
		{"headings", []Block{&Heading{Level: 1, Text: txt("A")}, &Heading{Level: 6, Text: txt("# B #")}}, "# A\n\n###### # B \\#"},
		{
			"bold and italic", []Block{paraOf(withMarks("Bold", Bold), &Text{Value: ", "}, withMarks("italic", Italic), &Text{Value: " and "}, withMarks("both", Bold|Italic))},
			"**Bold**, *italic* and ***both***",
		},
		{"italic in bold", []Block{paraOf(withMarks("a ", Bold), withMarks("b", Bold|Italic), &Text{Value: "."})}, "**a *b***."},
		{"inside a word", []Block{paraOf(&Text{Value: "un"}, withMarks("believ", Italic), &Text{Value: "able"})}, "un*believ*able"},
		{"beside CJK punctuation", []Block{paraOf(withMarks("「橋」", Bold), &Text{Value: "は"})}, "<strong>「橋」</strong>は"},
		{"CJK words", []Block{paraOf(&Text{Value: "新"}, withMarks("橋", Bold), &Text{Value: "は"})}, "新**橋**は"},
		{"space at the edge", []Block{paraOf(withMarks("a ", Bold), &Text{Value: "b"})}, "<strong>a </strong>b"},
		{"signs that would touch", []Block{paraOf(withMarks("a", Bold), withMarks("b", Italic))}, "**a**<em>b</em>"},
		{"other marks", []Block{paraOf(&Text{Value: "H"}, withMarks("2", Subscript), &Text{Value: "O"})}, "H<sub>2</sub>O"},
		{"monospace", []Block{paraOf(withMarks("a*b", Monospace), &Text{Value: " "}, withMarks("`", Monospace|Bold))}, "`a*b` **`` ` ``**"},
		{"link", []Block{paraOf(linked("the plan", "/plan_(new).pdf"))}, `[the plan](/plan_\(new\).pdf)`},
		{"bold link", []Block{paraOf(&Text{Value: "a ", Marks: Bold}, &Text{Value: "b", Marks: Bold, Link: "/b"}, &Text{Value: "c", Link: "/c"})}, "**a [b](/b)**[c](/c)"},
		{"link after an exclamation mark", []Block{paraOf(&Text{Value: "Go!"}, linked("x", "/x"))}, `Go\![x](/x)`},
		{"address with a space", []Block{paraOf(linked("x", "/a b&amp;c"))}, "[x](/a%20b&amp;amp;c)"},
		{"break", []Block{paraOf(&Text{Value: "12 Mill Street"}, &Break{}, &Text{Value: "1. floor"})}, "12 Mill Street\\\n1\\. floor"},
		{"figure", []Block{&Figure{Image: Image{URL: "/b.jpg", Alt: "The [b]", Title: `a "t"`}}}, `![The \[b\]](/b.jpg "a \"t\"")`},
		{"linked figure", []Block{&Figure{Image: Image{URL: "/b.jpg", Link: "/album"}}}, "[![](/b.jpg)](/album)"},
		{
			"figure with more", []Block{captioned("/b.jpg", "The *bridge*")},
			`<figure><img src="/b.jpg" alt=""><figcaption>The *bridge*</figcaption></figure>`,
		},
		{"image between words", []Block{paraOf(&Text{Value: "a "}, inlineImage(":)"), &Text{Value: " b"})}, "a ![:)](/smile.png) b"},
		{"image at an edge", []Block{paraOf(inlineImage("x"), &Text{Value: " b"})}, `<img class="inline" src="/smile.png" alt="x"> b`},
		{
			"lists", []Block{bullets(anItem(para("a"), numbers(1, anItem(para("b")), anItem(para("c")))), anItem(para("d")))},
			"- a\n  1. b\n  2. c\n- d",
		},
		{"list from 9", []Block{numbers(9, anItem(para("a"), bullets(anItem(para("b")))), anItem(para("c"), bullets(anItem(para("d")))))}, "9. a\n   - b\n10. c\n    - d"},
		{"blocks in items", []Block{bullets(anItem(para("a"), para("b")), anItem(&Rule{}))}, "- a\n\n  b\n\n- ***"},
		{"lists in a row", []Block{bullets(anItem(para("a"))), bullets(anItem(para("b"))), numbers(1, anItem(para("c"))), numbers(1, anItem(para("d")))}, "- a\n\n+ b\n\n1. c\n\n1) d"},
		{"list that cannot follow text", []Block{bullets(anItem(para("a"), numbers(3, anItem(para("b")))))}, "- a\n\n  3. b"},
		{"definitions", []Block{&List{Kind: Description, Items: []*Item{{Term: true, Body: []Block{para("a")}}}}}, "<dl>\n<dt>a</dt>\n</dl>"},
		{"quote", []Block{&Quote{Body: []Block{para("a"), bullets(anItem(para("b")))}}}, "> a\n>\n> - b"},
		{"code", []Block{aCode("go", "a\n\n\tb\n")}, "```go\na\n\n\tb\n```"},
		{"code with fences", []Block{aCode("", "```")}, "````\n```\n````"},
		{"code in a list", []Block{bullets(anItem(aCode("", "a\n\nb")))}, "- ```\n  a\n\n  b\n  ```"},
		{"rule", []Block{&Rule{}}, "***"},
		{
			"table in a list", []Block{bullets(anItem(&Table{Rows: []*Row{aRow(false, aCell(para("a\nb")))}}))},
			"- <table>\n  <tbody>\n  <tr><td>a&#10;b</td></tr>\n  </tbody>\n  </table>",
		},
		{"role", []Block{&Paragraph{Role: RoleEditor, Text: txt("a*b")}}, `<p class="editor">a*b</p>`},
		{"video", []Block{&Embed{Kind: EmbedVideo, URL: "/v"}}, `<div><video src="/v" controls></video></div>`},
		{"nothing", []Block{para(""), &Quote{}, bullets(anItem()), para("a"), &Raw{}}, "a"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want+"\n", string(article(test.body...).Markdown()))
		})
	}
}

// Nothing at the top of a file may be taken for a front matter fence.
func TestMarkdownIsNoFrontMatter(t *testing.T) {
	for _, b := range []Block{
		&Rule{}, para("---"), para("+++"), para(";;;"), para("{"), para("\ufeff---"), paraOf(&Text{Value: "---"}, &Break{}, &Text{Value: "title: x"}, &Break{}, &Text{Value: "---"}),
	} {
		markdown := string(article(b, para("title: x"), b).Markdown())
		for _, fence := range []string{"---", "+++", ";;;", "{", "\ufeff"} {
			assert.False(t, strings.HasPrefix(markdown, fence), markdown)
		}
	}
}

// Raw markup stands in Markdown without the blank lines that would end it.
func TestMarkdownRaw(t *testing.T) {
	raw := article(bullets(anItem(&Raw{HTML: "<svg>\n\n<g>\n \n</g></svg>", Text: txt("x*")})))
	assert.Equal(t, "- x\\*\n", string(raw.Markdown()))
	assert.Equal(t, "- <div><svg>\n  <g>\n  </g></svg></div>\n", string(Printer{RawHTML: true}.Markdown(raw)))
}

func BenchmarkPrinters(b *testing.B) {
	a := article()
	for _, block := range canonicalBlocks() {
		a.Body = append(a.Body, block)
	}
	for range 50 {
		a.Body = append(a.Body, para(strings.Repeat("The bridge on Mill Street is open again. ", 12)))
	}
	for name, print := range map[string]func(){
		"HTML": func() { a.HTML() }, "Markdown": func() { a.Markdown() }, "Text": func() { a.Text() }, "JSON": func() { Printer{}.JSON(a) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				print()
			}
		})
	}
}
