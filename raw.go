package newsmark

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// rawHTML returns the markup of an svg or math element that shows text, in a
// form that reads back as that wherever it is printed: as written, without blank
// lines and with an end tag if that is only implied; or as the tree that it makes,
// if that is not enough and it is short. It is "" where no form does.
func (b *builder) rawHTML(span Span, endTag string, text []Inline) string {
	written := withoutBlankLines(strings.TrimRight(b.src[span.Start-b.base:span.End-b.base], whitespace))
	s := written
	if n := len(s) - len(endTag); !isOneTag(s) && (n < 0 || !strings.EqualFold(s[n:], endTag)) {
		s += endTag
	}
	// What becomes of a NUL depends on the elements around it.
	if strings.IndexByte(s, 0) < 0 && b.readsAsRaw(s, text) {
		return s
	}
	if len(written) > mostRewritten {
		return ""
	}
	if s = withoutBlankLines(rewritten(written)); b.readsAsRaw(s, text) {
		return s
	}
	return ""
}

// withoutBlankLines returns markup without its blank lines: one would end the HTML
// block that Markdown has it in (CommonMark, section 4.6). Line ends are line feeds,
// as HTML reads them (HTML standard, section 13.2.3.5).
func withoutBlankLines(s string) string {
	if strings.IndexByte(s, '\r') >= 0 {
		s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	}
	var out []byte
	done := 0
	for i := strings.IndexByte(s, '\n'); i >= 0; {
		end := len(s) - len(strings.TrimLeft(s[i:], whitespace+"\v"))
		if last := i + strings.LastIndexByte(s[i:end], '\n'); last > i {
			out = append(out, s[done:i]...)
			done = last
		}
		next := strings.IndexByte(s[end:], '\n')
		if next < 0 {
			break
		}
		i = end + next
	}
	if done == 0 {
		return s
	}
	return string(append(out, s[done:]...))
}

// mostRewritten is how long markup is at most, in bytes, that is written anew
// from its tree: making that takes time that grows faster than the markup.
const mostRewritten = 512

// isOneTag reports whether s is a self-closing tag.
func isOneTag(s string) bool {
	if !strings.HasSuffix(s, "/>") {
		return false
	}
	z := html.NewTokenizer(strings.NewReader(s))
	return z.Next() == html.SelfClosingTagToken && len(z.Raw()) == len(s)
}

// readsAsRaw reports whether s is read as one Raw with that text, and what
// follows it as something else.
func (b *builder) readsAsRaw(s string, text []Inline) bool {
	if b.readsRaw {
		return true
	}
	again := builder{res: b.res, rules: b.rules, readsRaw: true, budget: newBudget(&Limits{Blocks: -1, Images: -1})}
	body, _ := again.body("<div>" + s + "</div><hr>")
	if len(body) != 2 {
		return false
	}
	raw, ok := body[0].(*Raw)
	_, rule := body[1].(*Rule)
	return ok && rule && raw.HTML == s && equalRuns(raw.Text, text)
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
