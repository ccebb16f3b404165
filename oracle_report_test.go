package newsmark

import (
	"bytes"
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// This file prints tokens and differences for people.

// marksInOrder names the marks as the tests write them.
var marksInOrder = []struct {
	mark Marks
	name string
}{
	{Bold, "b"}, {Italic, "i"}, {Underline, "u"}, {Strike, "s"}, {Monospace, "code"}, {Subscript, "sub"},
	{Superscript, "sup"}, {Highlight, "mark"}, {Small, "small"}, {Quotation, "q"},
}

func namesOfMarks(m Marks) string {
	var names []string
	for _, row := range marksInOrder {
		if m&row.mark != 0 {
			names = append(names, row.name)
		}
	}
	return strings.Join(names, "+")
}

// dumpTokens writes tokens on a line: text as it is, ⏎ for a line break and ¶ for
// a boundary, marked or linked text as {b+i|text} or {b https://a.example|text},
// pictures as (src) within a line, [src] alone and <src> where it may be
// either. White space other than a single space is written as · ⇥ ⏎.
func dumpTokens(tokens []refToken) string {
	var b strings.Builder
	style := ""
	for i, t := range tokens {
		next := strings.TrimSpace(namesOfMarks(t.marks) + " " + t.link)
		if style != "" && (next != style || t.gap != "") {
			b.WriteString("}")
			style = ""
		}
		if i > 0 || t.gap != "¶" {
			b.WriteString(dumpGap(t.gap))
		}
		if t.pic != nil {
			b.WriteString(dumpPicture(t.pic))
			continue
		}
		if next != style {
			b.WriteString("{" + next + "|")
			style = next
		}
		b.WriteByte(t.char)
	}
	if style != "" {
		b.WriteString("}")
	}
	return strings.TrimSpace(b.String())
}

func dumpGap(gap string) string {
	if gap == " " {
		return gap
	}
	return strings.NewReplacer(" ", "·", "\t", "⇥", "\n", "⏎", "¶", " ¶ ").Replace(gap)
}

func dumpPicture(p *refPicture) string {
	switch p.form {
	case formInline:
		return "(" + p.src + ")"
	case formFigure:
		return "[" + p.src + "]"
	}
	return "<" + p.src + ">"
}

// report says what differs, with the input and the tree.
func oracleReport(body []byte, found []oracleDiff) string {
	var b strings.Builder
	seen := map[comparison]int{}
	for _, d := range found {
		if seen[d.what]++; seen[d.what] > 3 {
			continue
		}
		fmt.Fprintf(&b, "%s at %d: want %q, got %q\n", d.what, d.at, d.want, d.got)
		if d.what == compareMarks || d.what == compareLinks || d.what == compareGaps {
			lo, hi := max(0, d.at-20), min(len(d.refs), d.at+20)
			if lo < hi {
				fmt.Fprintf(&b, "    want … %s …\n    got  … %s …\n", dumpTokens(d.refs[lo:hi]), dumpTokens(d.arts[lo:hi]))
			}
		}
	}
	for what, n := range seen {
		if n > 3 {
			fmt.Fprintf(&b, "%s: %d differences in all\n", what, n)
		}
	}
	fmt.Fprintf(&b, "body: %q\n", clip(body))
	var tree bytes.Buffer
	if root := refTree(body); root != nil && len(body) < 2000 {
		dumpTree(&tree, root, 0)
		fmt.Fprintf(&b, "tree:\n%s", tree.Bytes())
	}
	return b.String()
}

func clip(body []byte) []byte { return body[:min(len(body), 2000)] }

// dumpTree writes a tree with a line for each node; html.Render would not
// show what cannot be written as HTML.
func dumpTree(b *bytes.Buffer, n *html.Node, level int) {
	indent := strings.Repeat("  ", level+1)
	switch n.Type {
	case html.ElementNode:
		fmt.Fprintf(b, "%s<%s", indent, strings.TrimSpace(n.Namespace+" "+n.Data))
		for _, a := range n.Attr {
			fmt.Fprintf(b, " %s=%q", a.Key, a.Val)
		}
		b.WriteString(">\n")
	case html.TextNode:
		fmt.Fprintf(b, "%s%q\n", indent, n.Data)
	case html.CommentNode:
		fmt.Fprintf(b, "%s<!--%s-->\n", indent, n.Data)
	}
	for c := range n.ChildNodes() {
		dumpTree(b, c, level+1)
	}
}
