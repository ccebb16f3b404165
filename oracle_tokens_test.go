package newsmark

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// This file turns what the walk met into tokens: it settles what becomes of
// white space, line breaks and pictures between two block boundaries.

// A refContext is what decides how the text of a block is read.
type refContext int

const (
	contextFlow refContext = iota
	contextHeading
	contextCode
	contextCaption
)

// contextOf returns what n is read as, and the element that decides it (nil
// for plain paragraphs outside lists, tables and quotes). All that is in a
// caption is the caption; otherwise the nearest decides.
func contextOf(n *html.Node) (refContext, *html.Node) {
	if c := captionAround(n); c != nil {
		if c.Data == "caption" {
			c = c.Parent // a table has one caption, made of all its caption elements
		}
		return contextCaption, c
	}
	for p := n; p != nil; p = p.Parent {
		switch {
		case p.Type != html.ElementNode || !isHTML(p):
		case headingElements[p.Data]:
			return contextHeading, p
		case codeElements[p.Data]:
			return contextCode, p
		case flowElements[p.Data]:
			return contextFlow, p
		}
	}
	return contextFlow, nil
}

// captionAround returns the outermost caption around n, or nil.
func captionAround(n *html.Node) *html.Node {
	return outermost(n, func(p *html.Node) bool {
		return captionElements[p.Data] ||
			blockElements[p.Data] && strings.Contains(nodeAttr(p, "class"), "caption") && outermost(p.Parent, isFigure) != nil
	})
}

// outermost returns the outermost of n and the HTML elements around it that
// is as asked, or nil.
func outermost(n *html.Node, is func(*html.Node) bool) *html.Node {
	var found *html.Node
	for ; n != nil; n = n.Parent {
		if n.Type == html.ElementNode && isHTML(n) && is(n) {
			found = n
		}
	}
	return found
}

// tokensOf reads the events sequence by sequence, a sequence being what
// stands between two block boundaries.
func tokensOf(events []refEvent) []refToken {
	var (
		tokens []refToken
		edge   = refEdge{gap: "¶"}
		chars  int
	)
	for len(events) > 0 {
		end := slices.IndexFunc(events, func(e refEvent) bool { return e.kind == eventBlock })
		if end == 0 {
			events = events[1:]
			continue
		}
		if end < 0 {
			end = len(events)
		}
		tokens = addSequence(tokens, events[:end], &edge)
		events = events[end:]
	}
	for i := range tokens {
		if tokens[i].pic != nil {
			tokens[i].pic.before = chars
		} else {
			chars++
		}
	}
	return tokens
}

// A refEdge is what the sequences before leave to the next one.
type refEdge struct {
	gap     string
	loose   bool
	caption *html.Node // of the sequence before, nil if it was none
}

// addSequence appends the tokens of a sequence that has anything visible.
func addSequence(tokens []refToken, seq []refEvent, edge *refEdge) []refToken {
	visible := func(e refEvent) bool { return e.kind == eventChar || e.kind == eventPicture }
	for _, e := range seq {
		edge.loose = edge.loose || e.kind == eventTag
	}
	first := slices.IndexFunc(seq, visible)
	if first < 0 {
		return tokens
	}
	ctx, decider := contextOf(seq[first].node)
	settleForms(seq, ctx)

	g := refGap{ctx: ctx, out: edge.gap, loose: edge.loose}
	if ctx == contextCaption && edge.caption == decider {
		g.out = "\n" // the blocks of a caption are its lines
	}
	g.start = true
	for _, e := range seq {
		if !visible(e) {
			g.pass(e)
			continue
		}
		t := refToken{char: e.char, node: e.node, pic: e.pic}
		if e.pic != nil && e.pic.form != formInline {
			g.figure(e.pic.form)
		}
		t.gap, t.loose = g.take()
		if e.pic == nil {
			t.marks, t.link = marksOf(e.node), linkOf(e.node)
		} else if e.pic.link = linkOf(e.node); e.pic.form != formInline {
			g.figure(e.pic.form)
		}
		tokens = append(tokens, t)
	}
	edge.gap, edge.loose = g.end()
	edge.caption = nil
	if ctx == contextCaption {
		edge.caption = decider
	}
	return tokens
}

// A refGap gathers what stands between two tokens.
type refGap struct {
	ctx    refContext
	out    string // what is known already: a boundary
	start  bool   // at the start of a sequence
	space  string
	breaks int
	loose  bool
}

func (g *refGap) pass(e refEvent) {
	switch e.kind {
	case eventSpace:
		g.space += string(rune(e.char))
	case eventBreak:
		g.breaks++
		g.space += "\n"
	case eventTag:
		g.loose = true
	}
}

// figure notes that a picture beside the gap stands on its own.
func (g *refGap) figure(f refForm) {
	if f == formUnsettled {
		g.loose = true
		return
	}
	if !strings.HasSuffix(g.out, "¶") {
		g.out += "¶"
	}
}

// take returns the gap and begins the next one.
func (g *refGap) take() (gap string, loose bool) {
	gap, loose = g.out, g.loose
	switch {
	case g.ctx == contextCode:
		gap += g.space
		// Whether a br at the edge of preformatted text is a line of it is
		// not settled.
		loose = loose || g.start && g.breaks > 0
	case gap != "":
	case g.breaks > 1 && g.ctx == contextFlow:
		gap = "¶"
	case g.breaks > 0:
		gap = "\n"
	case g.space != "":
		gap = " "
	}
	*g = refGap{ctx: g.ctx}
	return gap, loose
}

// end returns the gap at the end of a sequence.
func (g *refGap) end() (gap string, loose bool) {
	if g.ctx == contextCode {
		return g.out + g.space + "¶", g.loose || g.breaks > 0
	}
	return "¶", g.loose
}

// settleForms decides which pictures of a sequence stand on their own: in
// plain text those at either end of a line, in a heading those without text.
// Pictures inside a figure are left unsettled: the figure decides.
func settleForms(seq []refEvent, ctx refContext) {
	switch ctx {
	case contextFlow:
		var line []refEvent
		for _, e := range seq {
			switch e.kind {
			case eventBreak:
				settleLine(line)
				line = line[:0:0]
			case eventChar, eventPicture:
				line = append(line, e)
			}
		}
		settleLine(line)
	case contextHeading:
		if slices.ContainsFunc(seq, func(e refEvent) bool { return e.kind == eventChar }) {
			setForms(seq, formInline)
		}
	default:
		setForms(seq, formInline)
		return
	}
	for _, e := range seq {
		if e.pic != nil && (e.pic.span != nil || insideMath(e.node)) {
			e.pic.form = formUnsettled
		}
	}
}

func insideMath(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n.Namespace == "math" {
			return true
		}
	}
	return false
}

func setForms(seq []refEvent, form refForm) {
	for _, e := range seq {
		if e.pic != nil {
			e.pic.form = form
		}
	}
}

// settleLine takes the pictures at both ends of a line out of it; what is
// left within it is part of the line. A picture that may or may not be taken
// out leaves those behind it unsettled too.
func settleLine(line []refEvent) {
	inner := slices.Clone(line)
	unsettled := false
	edge := func(e refEvent) bool {
		if e.pic == nil || e.pic.form == formInline {
			return false
		}
		if e.pic.form == formUnsettled {
			unsettled = true
		}
		if unsettled {
			e.pic.form = formUnsettled
		}
		return true
	}
	for len(inner) > 0 && edge(inner[0]) {
		inner = inner[1:]
	}
	unsettled = false
	for len(inner) > 0 && edge(inner[len(inner)-1]) {
		inner = inner[:len(inner)-1]
	}
	for _, e := range inner {
		if e.pic != nil {
			e.pic.form = formInline
		}
	}
}

// marksOf returns the union of the marks of the elements around n.
func marksOf(n *html.Node) Marks {
	var marks Marks
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Type != html.ElementNode || !isHTML(p) {
			continue
		}
		if p.Data == "code" && insideCode(p) {
			continue // the block says it already
		}
		marks |= markElements[p.Data]
	}
	return marks
}

func insideCode(n *html.Node) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Type == html.ElementNode && isHTML(p) && codeElements[p.Data] {
			return true
		}
	}
	return false
}

// linkOf returns the address of the nearest link around n.
func linkOf(n *html.Node) string {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Type != html.ElementNode || !isHTML(p) || p.Data != "a" {
			continue
		}
		for _, a := range p.Attr {
			if a.Key == "href" && a.Namespace == "" {
				return safeLink(a.Val)
			}
		}
	}
	return ""
}

// safeLink returns an address without the characters that browsers skip (URL
// standard, section 4.4: control characters and spaces at the ends, tabs and
// line ends anywhere), other control characters encoded as there, and "" for
// one that they would run as a script.
func safeLink(href string) string {
	href = strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(href)
	href = strings.TrimFunc(href, func(r rune) bool { return r <= ' ' })
	if runsAsScript(href) {
		return ""
	}
	var encoded strings.Builder
	for i := range len(href) {
		if c := href[i]; c < ' ' || c == 0x7f {
			fmt.Fprintf(&encoded, "%%%02X", c)
		} else {
			encoded.WriteByte(c)
		}
	}
	return encoded.String()
}

func runsAsScript(address string) bool {
	scheme, _, ok := strings.Cut(strings.ToLower(address), ":")
	return ok && (scheme == "javascript" || scheme == "vbscript")
}
