package newsmark

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// nastyTexts are texts that mean something in one format or another.
var nastyTexts = []string{
	"<script>alert(1)</script>", "</article><script>x</script>", "<!-- c -->", "<![CDATA[x]]>", "<?php x ?>", "<b>b</b>", "</p>", "a < b > c",
	"<https://example.org/>", "<ada@example.org>", `"><img src=x onerror=alert(1)>`, `' onmouseover='x`, "&lt;b&gt;", "&amp;amp;", "&#60;", "&copy", "&", "&#", "a&b;c",
	"# h", "###### h", "#", "> q", ">", "- a", "-", "+ a", "* a", "1. a", "1) a", "12345678. a", "1.", "2)", "1.5 km", "-5", "--", "---", "- - -", "***", "* * *", "___", "===", "=", "+++", ";;;", "{", "{{< x >}}", "{% x %}", "| a | b |", "|-|-|", ":--",
	"```", "```go", "~~~", "~~a~~", "`a`", "``", "`", "a`b``c", "*a*", "**a**", "***a***", "_a_", "__a__", "snake_case_name", "a * b * c", "*", "**", "_", "\\", "\\\\", `\*a\*`, "a\\", "a  ", "  a", "    a", "\ta", "a\tb", " ",
	"[a](b)", "[a]", "[a]: b", "![a](b)", "!", "a!", "[", "]", "](", "](x)", "[x]: /y \"z\"", "[^1]", "[ ] task", "(a)", ")",
	"a\nb", "a\n\nb", "a\n# b", "a\n---", "\n", "\n\n", "\r", "a\r\nb", "\x00", "a\x00b", "\v", "a\v", "\f", "a\u0085b", "a\x1b[31mb", "\x1b]0;x\a", "a\x7fb", "a\u009bb", "\u2028", "\u2029x", "\u00a0a\u00a0", "\u200b", "\ufeff", "\ufeffa", "\uFFFD",
	"\xff", "a\xffb", "\xed\xa0\x80", "\xe2\x80", "\xc0\x80",
	"」", "（説明）", "€5", "😀", "e\u0301", "\u0301", "مرحبا", "日本語。",
	"https://example.org/a_b_c", "www.example.org", "C:\\dir\\*", "\"quoted\"", "it's", "a--b", "...", "(c)", ":smile:", "$x$", "@user", "#tag", "^sup^", "==mark==", "a|b",
	"<div>\n\n# x\n\n</div>", "</code></pre>", "</figcaption></figure>", "</td></tr></table>", "]]>", "-->", "--></script>", "</title>", "</textarea>", "</style>",
	"[caption]", "a [caption id=\"x\" caption=\"y\"]b[/caption] c", "[wp_caption][/wp_caption]", "[caption", "[ [caption] ]",
}

// textSlots holds every place for a text in an article.
var textSlots = map[string]func(s string) *Article{
	"title":          func(s string) *Article { return &Article{Title: s, Body: []Block{para("x")}} },
	"author":         func(s string) *Article { return &Article{Authors: []string{s, "x"}} },
	"language":       func(s string) *Article { return &Article{Language: s} },
	"category":       func(s string) *Article { return &Article{Categories: [][]string{{s, "x"}, {"y", s}}} },
	"tag":            func(s string) *Article { return &Article{Tags: []string{s}} },
	"summary":        func(s string) *Article { return &Article{Summary: s} },
	"lead":           func(s string) *Article { return &Article{Lead: &Image{URL: "/l.jpg", Alt: s, Title: s}} },
	"paragraph":      func(s string) *Article { return article(para(s), para("x")) },
	"role":           func(s string) *Article { return article(&Paragraph{Role: Role(s), Text: txt("x")}) },
	"byline":         func(s string) *Article { return article(&Paragraph{Role: RoleByline, Text: txt(s)}) },
	"after a break":  func(s string) *Article { return article(paraOf(&Text{Value: "x"}, &Break{}, &Text{Value: s})) },
	"before a break": func(s string) *Article { return article(paraOf(&Text{Value: s}, &Break{}, &Text{Value: "x"})) },
	"bold": func(s string) *Article {
		return article(paraOf(&Text{Value: "x"}, withMarks(s, Bold), &Text{Value: "y"}))
	},
	"bold, italic": func(s string) *Article {
		return article(paraOf(withMarks("x", Bold), withMarks(s, Bold|Italic), withMarks(s, Italic), &Text{Value: "y"}))
	},
	"monospace":  func(s string) *Article { return article(paraOf(withMarks(s, Monospace), withMarks(s, Monospace|Bold))) },
	"linked":     func(s string) *Article { return article(paraOf(&Text{Value: s}, linked(s, "/x"), &Text{Value: s})) },
	"ruby":       func(s string) *Article { return article(paraOf(&Text{Value: "x"}, aRuby(s, s))) },
	"inline alt": func(s string) *Article { return article(paraOf(&Text{Value: "x"}, inlineImage(s), &Text{Value: "y"})) },
	"heading":    func(s string) *Article { return article(&Heading{Level: 2, Text: txt(s)}) },
	"alt":        func(s string) *Article { return article(&Figure{Image: Image{URL: "/x", Alt: s}}) },
	"image title": func(s string) *Article {
		return article(&Figure{Image: Image{URL: "/x", Title: s, Alt: "a"}}, para("x"))
	},
	"caption":         func(s string) *Article { return article(captioned("/x", s)) },
	"gallery caption": func(s string) *Article { return article(&Gallery{Caption: txt(s)}) },
	"item": func(s string) *Article {
		return article(bullets(anItem(para(s)), anItem(para("x"), numbers(1, anItem(para(s))))))
	},
	"loose item": func(s string) *Article { return article(numbers(1, anItem(para("x"), para(s)), anItem(para("x")))) },
	"term": func(s string) *Article {
		return article(&List{Kind: Description, Items: []*Item{{Term: true, Body: []Block{para(s)}}}})
	},
	"list kind":     func(s string) *Article { return article(&List{Kind: ListKind(s), Items: []*Item{anItem(para("x"))}}) },
	"quote":         func(s string) *Article { return article(&Quote{Body: []Block{para(s), para("x")}}) },
	"code":          func(s string) *Article { return article(aCode("", "x"+s+"y")) },
	"code in item":  func(s string) *Article { return article(bullets(anItem(para("x"), aCode("", "x"+s+"y")))) },
	"code language": func(s string) *Article { return article(aCode(s, "x")) },
	"cell":          func(s string) *Article { return article(&Table{Rows: []*Row{aRow(false, aCell(para(s)))}}) },
	"table caption": func(s string) *Article {
		return article(&Table{Caption: txt(s), Rows: []*Row{aRow(false, aCell(para("x")))}})
	},
	"embed title":   func(s string) *Article { return article(&Embed{URL: "/x", Title: s}) },
	"embed kind":    func(s string) *Article { return article(&Embed{URL: "/x", Kind: EmbedKind(s)}) },
	"embed caption": func(s string) *Article { return article(&Embed{URL: "/x", Caption: txt(s)}) },
	"raw text":      func(s string) *Article { return article(&Raw{HTML: s, Text: txt(s)}) },
}

// domShape returns the elements of a body, as an indented list, and its text
// without white space.
func domShape(t testing.TB, body []byte) (elements, text string) {
	var outline, visible strings.Builder
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		switch n.Type {
		case html.TextNode:
			visible.WriteString(strings.Join(strings.FieldsFunc(n.Data, func(r rune) bool {
				return strings.ContainsRune(" \t\n\v\f\r\u0085", r)
			}), ""))
		case html.ElementNode:
			name := n.Data
			if name == "figure" && n.FirstChild == n.LastChild {
				name = "p" // in Markdown an image alone may be either
			}
			fmt.Fprintf(&outline, "%*s%s\n", depth, "", name)
		case html.CommentNode:
			// An empty one keeps a text from being read as a shortcode.
			assert.Equal(t, " ", n.Data)
		default:
			fmt.Fprintf(&outline, "%*snode of type %d\n", depth, "", n.Type)
		}
		for c := range n.ChildNodes() {
			walk(c, depth+1)
		}
	}
	for _, n := range parseTree(t, body) {
		walk(n, 0)
	}
	return outline.String(), visible.String()
}

// A nasty text gives the same elements as a harmless one, and stays whole.
func TestTextsStayTexts(t *testing.T) {
	const harmless = "harmless"
	for slot, build := range textSlots {
		t.Run(slot, func(t *testing.T) {
			htmlWant, htmlText := domShape(t, build(harmless).HTML())
			markdownWant, markdownText := domShape(t, render(t, bodyOnly(build(harmless)).Markdown()))
			for _, s := range nastyTexts {
				a := build(s)
				assert.Empty(t, verdict(t, a.HTML()), "HTML of %q", s)
				rendered := render(t, bodyOnly(a).Markdown())
				assert.Empty(t, verdict(t, rendered), "Markdown of %q", s)
				checkJSON(t, a)
				if strings.Trim(s, " \t\n\v\f\r\u0085") == "" {
					continue // white space may be nothing
				}
				elements, text := domShape(t, a.HTML())
				assert.Equal(t, htmlWant, elements, "HTML of %q: %s", s, a.HTML())
				assert.Equal(t, replaced(htmlText, s), text, "HTML of %q: %s", s, a.HTML())
				elements, text = domShape(t, rendered)
				assert.Equal(t, markdownWant, elements, "Markdown of %q: %s", s, a.Markdown())
				assert.Equal(t, replaced(markdownText, s), text, "Markdown of %q: %s", s, a.Markdown())
			}
		})
	}
}

// replaced returns text with s for each "harmless" in it, as it is printed
// and without white space.
func replaced(text, s string) string {
	s = string(appendValid(nil, s))
	s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\n\v\f\r\u0085", r) }), "")
	return strings.ReplaceAll(text, "harmless", s)
}

// checkJSON checks that the JSON of a is safe in a script element and reads
// back as a.
func checkJSON(t *testing.T, a *Article) {
	t.Helper()
	printed := Printer{}.JSON(a)
	assert.Empty(t, jsonVerdict(t, printed), "%s", printed)
	assert.False(t, strings.ContainsAny(string(printed), "<>&"), "%s", printed)
	var back Article
	require.NoError(t, json.Unmarshal(printed, &back))
	assert.Equal(t, string(printed), string(Printer{}.JSON(&back)))
}

// Every address that could run is left out, whatever holds it.
func TestAddressesCannotRun(t *testing.T) {
	nasty := []string{
		"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "\x01javascript:alert(1)", "java\tscript:x", "\u00a0javascript:x",
		"vbscript:x", "data:text/html,<script>x</script>", "data:text/html;base64,PHNjcmlwdD4=", "data:application/xhtml+xml,x", "data:image/svg+xml,<svg onload=x>",
		`/x" onmouseover="x`, "/x' y='", "/x><script>", "/x) [b](javascript:x", "/x\\", "/x \"t\"", "<javascript:x>", "/x, javascript:x 2x", "javascript&colon;x", "javascript%3Ax", "/&quot; onload=x", "\xff", "",
	}
	slots := map[string]func(s string) *Article{
		"canonical": func(s string) *Article { return &Article{Canonical: s} },
		"lead":      func(s string) *Article { return &Article{Lead: &Image{URL: s, Link: s, Variants: []Variant{{URL: s}}}} },
		"link":      func(s string) *Article { return article(paraOf(linked("x", s), withMarks("y", Bold))) },
		"ruby":      func(s string) *Article { return article(paraOf(&Ruby{Base: "x", Reading: "y", Link: s})) },
		"image":     func(s string) *Article { return article(&Figure{Image: Image{URL: s, Link: s}}) },
		"src":       func(s string) *Article { return article(&Figure{Image: Image{Src: s}}) },
		"variant": func(s string) *Article {
			return article(&Figure{Image: Image{URL: "/x", Variants: []Variant{{URL: s, Width: 3}}}})
		},
		"inline": func(s string) *Article {
			return article(paraOf(&Text{Value: "x"}, &InlineImage{Image: Image{URL: s, Link: s}}, &Text{Value: "y"}))
		},
		"cite":  func(s string) *Article { return article(&Quote{Cite: s, Body: []Block{para("x")}}) },
		"frame": func(s string) *Article { return article(&Embed{URL: s, Poster: s}) },
		"video": func(s string) *Article {
			return article(&Embed{Kind: EmbedVideo, URL: s, Poster: s, Caption: txt("x")})
		},
		"object": func(s string) *Article { return article(&Embed{Kind: EmbedObject, URL: s}) },
	}
	for slot, build := range slots {
		t.Run(slot, func(t *testing.T) {
			for _, s := range nasty {
				a := build(s)
				assert.Empty(t, verdict(t, a.HTML()), "HTML of %q: %s", s, a.HTML())
				assert.Empty(t, verdict(t, render(t, bodyOnly(a).Markdown())), "Markdown of %q: %s", s, a.Markdown())
				checkJSON(t, a)
			}
		})
	}
}
