package newsmark

import (
	"bytes"
	"fmt"
	"strings"
)

// A hostileCase is a post made to be dear to read.
type hostileCase struct {
	name string

	// make returns the post, size bytes of it or about that. Its body is all
	// of it unless it is of front matter.
	make func(size int) string

	// slow says that html.ParseFragment takes seconds for it, so that it is not
	// measured beside.
	slow bool

	// post is how many times the time per byte of an ordinary post it may take, and
	// time how many times that of the post's body over and over, 0 for mostTime.
	// more is how many bytes for each of its bytes it may allocate beyond what
	// html.ParseFragment does. What is not 0 is a debt: a bound above what is aimed
	// at, a third above what was measured, so that it grows no more. Tags of three
	// to five bytes with a letter of text each cost as much as long ones; a Figure
	// has 256 bytes where a html.Node has 112.
	post, time, more float64
}

// over returns a generator that repeats s.
func over(s string) func(int) string { return around("", s, "") }

// around returns a generator that repeats s between head and tail.
func around(head, s, tail string) func(int) string {
	return func(size int) string {
		return head + strings.Repeat(s, max(1, (size-len(head)-len(tail))/len(s))) + tail
	}
}

// nested returns a generator that nests open and close around inner.
func nested(open, inner, close string) func(int) string {
	return func(size int) string {
		n := max(1, (size-len(inner))/(len(open)+len(close)))
		return strings.Repeat(open, n) + inner + strings.Repeat(close, n)
	}
}

// numbered returns a generator of a row of texts; format takes their number.
func numbered(head, format, tail string) func(int) string {
	return func(size int) string {
		b := bytes.NewBufferString(head)
		for i := 0; b.Len() < size-len(tail); i++ {
			fmt.Fprintf(b, format, i)
		}
		b.WriteString(tail)
		return b.String()
	}
}

// hostileBodies are those whose cost is in the body.
func hostileBodies() []hostileCase {
	return []hostileCase{
		{name: "nested div", make: over("<div>"), time: 6},
		{name: "nested div with text", make: over("<div>x"), post: 6, time: 13},
		{name: "nested div, closed", make: nested("<div>", "x", "</div>")},
		{name: "nested span with text", make: over("<span>x ")},
		{name: "unknown elements", make: over("<x>"), time: 11},
		{name: "unknown elements, all different", make: numbered("", "<x%d>", ""), time: 11},
		{name: "unclosed p", make: over("<p>")},
		{name: "unclosed p with a letter", make: over("<p>x"), post: 6, time: 18},
		{name: "unclosed p with a word", make: over("<p>paragraph"), time: 8},
		{name: "p with marks", make: over("<p><b>a</b><i>b</i>"), time: 9},
		{name: "br", make: over("x<br>"), time: 10},
		{name: "hr", make: over("<hr>"), time: 5},
		{name: "headings", make: over("<h2>x"), post: 6, time: 15},
		{name: "end tags", make: over("</p>")},
		{name: "end tags of nothing", make: over("</b>")},

		{name: "misnested b and i", make: over("<b><i></b></i>")},
		{name: "misnested b and i with text", make: over("<b>x<i>y</b>z</i>"), time: 6},
		{name: "misnested b and p", make: over("<b><p>x</b>y</p>"), post: 6, time: 15},
		{name: "b left open", make: over("<b>"), post: 6, time: 13},
		{name: "b left open over p", make: over("<b><p>x"), post: 6, time: 15},
		{name: "links left open", make: over("<a href=/x>y"), time: 6},
		{name: "formatting with attributes over p", make: numbered("", "<p><b id=%d>x", ""), slow: true, time: 9},
		{name: "fonts with attributes over p", make: numbered("", "<p><font color=%d>text", ""), slow: true, time: 6},
		{name: "formatting over p", make: numbered("", "<p><b id=%d><i class=x><u>x", ""), slow: true},

		{name: "misnested table, tr, td", make: over("<table><tr><td>"), time: 12},
		{name: "misnested td, tr, table", make: over("<table><td><tr>"), time: 9},
		{name: "text in tables", make: over("<table>x<tr>y<td>z"), time: 14},
		{name: "foster parented", make: around("<table>", "<p>x", ""), post: 8, time: 20},
		{name: "rows", make: around("<table>", "<tr><td>x", "</table>"), post: 8, time: 17, more: 2},
		{name: "cells", make: around("<table>", "<td>x", "</table>"), post: 8, time: 21, more: 18},

		{name: "nested quotes", make: over("<blockquote>")},
		{name: "nested quotes with text", make: over("<blockquote>x"), time: 7},
		{name: "nested quotes, closed", make: nested("<blockquote>", "x", "</blockquote>")},
		{name: "nested lists", make: over("<ul><li>"), time: 8},
		{name: "nested lists with text", make: over("<ul><li>x"), post: 6, time: 12},
		{name: "nested dl", make: over("<dl><dd>x"), time: 11},
		{name: "items", make: around("<ul>", "<li>x", ""), post: 6, time: 17},
		{name: "nested figures", make: over("<figure>x"), time: 11},
		{name: "nested figures and captions", make: over("<figure><figcaption>x"), time: 5},
		{name: "nested pre", make: over("<pre>x"), time: 12},

		{name: "images", make: over("<img src=a.jpg>"), time: 9, more: 21},
		{name: "images with attributes", make: numbered("", `<img src="/i/%d.jpg" alt="A photo" width=640 height=480>`, "")},
		{name: "images in p", make: over("<p><img src=a.jpg>"), time: 8, more: 3},
		{name: "images and texts", make: over("<img src=a.jpg><p>x"), post: 6, time: 13, more: 9},
		{name: "counting pixels", make: over("<img src=a.gif width=1 height=1>"), time: 5},
		{name: "noscript", make: over("<noscript><img src=a></noscript>"), more: 6},
		{name: "a srcset", make: numbered(`<img src=a.jpg srcset="`, "b%[1]d.jpg %[1]dw,", `">`)},
		{name: "a srcset of commas", make: around(`<img srcset="`, ",", `">`)},
		{name: "a srcset of parentheses", make: around(`<img srcset="a `, "(", `">`)},
		{name: "sources", make: around("<picture>", "<source srcset=a.jpg>", "<img src=b.jpg></picture>")},

		{name: "less-than signs", make: over("<")},
		{name: "ampersands", make: over("&")},
		{name: "references", make: over("&lt;")},
		{name: "brackets", make: over("[")},
		{name: "captions left open", make: over("[caption]")},
		{name: "caption tags left open", make: around("", "[caption ", "]")},
		{name: "braces", make: over("{%")},
		{name: "a class", make: around(`<p class="`, "a", `">x`)},
		{name: "classes", make: around(`<p class="`, "a ", `">x`), time: 8},
		{name: "an alt", make: around(`<img src=a.jpg alt="`, "a ", `">`)},
		{name: "an href", make: around(`<a href="`, "a", `">x`)},
		{name: "an address in src", make: around(`<img src="`, "%20", `">`)},
		{name: "a style", make: around(`<img src=a.jpg><p style="`, "a:b;", `">x`)},
		{name: "attributes", make: around("<p ", "a ", ">x")},
		{name: "attributes of an image", make: numbered("<img ", "a%d=b ", ">x")},
		{name: "a tag that does not end", make: around("<p ", "a", "")},
		{name: "a name", make: around("<", "a", ">x")},

		{name: "comment not closed", make: around("x<!--", "-", "")},
		{name: "comments", make: over("<!---->")},
		{name: "script not closed", make: around("x<script>", "</scrip", "")},
		{name: "script with comments", make: around("x<script>", "<!--<script>", "")},
		{name: "scripts", make: over("<script></script>")},
		{name: "textarea not closed", make: around("x<textarea>", "</textare", "")},
		{name: "plaintext", make: around("<plaintext>", "x\n", "")},
		{name: "svg not closed", make: around("x<svg>", "<g>", ""), time: 8},
		{name: "svgs", make: over("<svg></svg>")},
		{name: "math", make: over("<math><mi>x"), time: 12},
		{name: "selects", make: over("<select><option>x")},
		{name: "templates", make: over("<template>x")},
		{name: "ruby", make: over("<ruby>a<rt>b"), time: 10},
		{name: "nested rp", make: over("<rp>"), time: 11},
		{name: "nested video", make: over("<video>x")},
		{name: "nested object", make: over("<object>x"), time: 5},
		{name: "rp and forms", make: over("<rp><form>")},
		{name: "headings in rp", make: over("<rp><h1>"), time: 5},
		{name: "pre in rp, misnested", make: over("<tt><rp><pre></tt>[caption]")},
		{name: "pre in rp, misnested at the end", make: nested("<tt><rp><pre>[caption]", "", "</tt>")},
		{name: "a form in rp", make: around("<rp><form>", "<div>x", ""), time: 14},
		{name: "paragraphs in a form in rp", make: around("<rp><form>", "<p>x</p>", ""), time: 10, more: 5},
		{name: "nested headings", make: over("<h1><div>x"), time: 12},
		{name: "figures in lists", make: over("<ul><li><figure>x"), time: 11},
		{name: "figures with pictures", make: over("<figure><img src=a>x"), post: 6, time: 13},
		{name: "divs with captions", make: over("<div class=wp-caption>x"), time: 7},
		{name: "paragraphs in a figure", make: around("<figure>", "<p>x</p>", ""), time: 9},
		{name: "a figcaption of paragraphs", make: around("<figure><img src=a><figcaption>", "<p>x</p>", ""), time: 7, more: 7},
		{name: "pictures in a heading", make: around("<h1>x", "<img src=a>y", ""), time: 13, more: 39},
		{name: "links with addresses", make: numbered("", `<a href="/story/%d">x</a> `, ""), time: 6},
		{name: "many sources", make: around("", "<picture><source srcset=a.jpg>", "")},
		{name: "forms and buttons", make: over("<form><button>x</form>"), time: 6},

		{name: "NUL", make: over("\x00")},
		{name: "p with NUL", make: over("<p>\x00x"), post: 7, time: 16},
		{name: "invalid UTF-8", make: over("\xff")},
		{name: "p with invalid UTF-8", make: over("<p>\xff\xc3 text"), post: 6, time: 8},
		{name: "white space", make: over(" \n")},
		{name: "one word", make: over("x")},
		{name: "digits", make: over("1")},
		{name: "capitals", make: over("A. ")},
	}
}

// hostileFronts are posts whose cost is in their front matter.
func hostileFronts() []hostileCase {
	return []hostileCase{
		{name: "YAML fields", make: numbered("---\n", "a%d: b\n", "---\n")},
		{name: "YAML list", make: around("---\na:\n", "- b\n", "---\n")},
		{name: "YAML brackets", make: around("---\na: ", "[", "\n---\n")},
		{name: "YAML flow list", make: around("---\na: [", "a,", "]\n---\n")},
		{name: "YAML dashes", make: around("---\na: ", "- ", "\n---\n")},
		{name: "YAML aliases", make: around("---\na: &a [x]\nb: [", "*a,", "]\n---\n")},
		{name: "YAML anchors and aliases", make: numbered("---\na: &a0 [x]\n", "b%[1]d: &a0 [*a0,*a0]\n", "---\n")},
		{name: "YAML broken fields", make: numbered("---\n", "a%d: 'b\n", "---\n")},
		{name: "TOML brackets", make: around("+++\na = ", "[", "\n+++\n")},
		{name: "TOML dots", make: around("+++\na", ".a", " = 1\n+++\n")},
		{name: "JSON brackets", make: around("{\"a\":", "[", "}\n")},
		{name: "JSON objects", make: around("{\"a\":", "{\"a\":", "}\n")},
	}
}
