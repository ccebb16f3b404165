package newsmark

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"example.com/newsmark/internal/markup"
)

// rawHTML returns the markup of an svg or math element in a form that ends
// where the element does, whatever comes after it: as written, with an end tag
// if that is only implied; or as the tree that it makes, if that is not
// enough. It is "" where no form does.
func (b *builder) rawHTML(start, end int, endTag string) string {
	s := strings.TrimRight(b.src[start-b.base:end-b.base], whitespace)
	if n := len(s) - len(endTag); !isOneTag(s) && (n < 0 || !strings.EqualFold(s[n:], endTag)) {
		s += endTag
	}
	// What becomes of a NUL depends on the elements around it.
	if strings.IndexByte(s, 0) < 0 && endsItself(s) {
		return s
	}
	if s = rewritten(s); endsItself(s) {
		return s
	}
	return ""
}

// isOneTag reports whether s is a self-closing tag.
func isOneTag(s string) bool {
	if !strings.HasSuffix(s, "/>") {
		return false
	}
	z := html.NewTokenizer(strings.NewReader(s))
	return z.Next() == html.SelfClosingTagToken && len(z.Raw()) == len(s)
}

// endsItself reports whether what follows s in a div is outside of it.
func endsItself(s string) bool {
	const after = "</div><hr>"
	var end endFinder
	markup.Parse("<div>"+s+after, func(markup.Reader) markup.Handler { return &end })
	return end.outside
}

// An endFinder finds out whether an hr stands in no element.
type endFinder struct{ outside bool }

func (f *endFinder) Open(*markup.Element)                   {}
func (f *endFinder) Close(*markup.Element, int)             {}
func (f *endFinder) Formatting(*markup.Element)             {}
func (f *endFinder) Text(*markup.Element, string, int, int) {}
func (f *endFinder) Lift(*markup.Element, markup.Marks)     {}
func (f *endFinder) Void(e *markup.Element) {
	f.outside = e.Tag == markup.Hr && e.Parent.Parent == nil
}

// rewritten returns the element that s begins with as its tree is written.
func rewritten(s string) string {
	nodes, err := html.ParseFragment(strings.NewReader(s), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil || len(nodes) == 0 {
		return ""
	}
	var out bytes.Buffer
	if html.Render(&out, nodes[0]) != nil {
		return ""
	}
	return out.String()
}
