package newsmark

import (
	"strings"

	"example.com/newsmark/internal/markup"
)

// A hint is what the markup of a block says that the block itself does not
// keep.
type hint uint16

const (
	hintCaption hint = 1 << iota // a class of captions
	hintCentred                  // by style, align or class
	hintSmall                    // in smaller letters
	hintGrey                     // in light letters
	hintFont                     // in a font element
	hintBare                     // in no block element of its own, or in the image's
	hintFigure                   // of a figure: it is in a figure element
	hintNone                     // of a figure: its caption is there, and empty
	hintSign                     // of a figure: its picture is in the size of letters
	hintCredit                   // a class of credits, on a block element
	hintClose                    // right behind a picture in the same line, or with a br between, or in a box with it
	hintBox                      // in a box with a picture that is named so
	hintBracket                  // ends in a closing round bracket, or in what looks like one
)

const hintsOfStyle = hintCentred | hintSmall | hintGrey | hintFont

// A beside is what the markup says of a paragraph beside an image.
type beside struct {
	class  string // of captions
	credit string // in an element of its own
}

// An aside is what the markup says of the text to come in a box.
type aside struct {
	hint  hint
	class string // of captions, for hintCaption

	of    *markup.Element // the inline element that hint is about, nil for a block
	since int             // where it began in the body
	until int             // where it ended in the body, 0 if it has not
	mark  Marks           // of the formatting element that hint is about

	creditOf *markup.Element // the element for a credit that is open
	from     int             // the run that it began with
	credit   string          // its text, once it is closed
}

// besideImage reports whether text would come right behind a picture of x.
func (b *builder) besideImage(x *box) bool {
	for i := len(x.line.runs) - 1; i >= 0; i-- {
		if r := &x.line.runs[i]; r.kind == imageRun && !r.small {
			return true
		}
	}
	for i := len(x.blocks) - 1; i >= 0 && i >= len(x.blocks)-2; i-- {
		if f, ok := x.blocks[i].(*Figure); ok {
			return f.Caption == nil
		}
	}
	return false
}

// lookBeside takes the start tag of an element with attributes: what they say
// of its text is of use beside a picture, and in its caption.
func (b *builder) lookBeside(e *markup.Element, x *box) {
	inCaption := x.kind == captionBox || x.kind == figureBox
	if !inCaption && (!x.loose && e.Tag != markup.P && e.Tag != markup.Div || x.oneText()) {
		return
	}
	inline := roleOf(e.Tag)&breaks == 0
	if !inCaption && !b.besideImage(x) {
		if !inline && (e.Tag == markup.P || e.Tag == markup.Div && behindFigure(x)) {
			b.lookAbove(x)
		}
		return
	}
	h, class, part := b.hints(e)
	if part == PartCredit && x.aside.creditOf == nil {
		x.line.finish()
		x.aside.creditOf, x.aside.from = e, len(x.line.runs)
	}
	if part == PartCredit && !inline {
		h |= hintCaption | hintCredit
	}
	if inCaption || h == 0 || inline && hasTextBehindImage(x.line.runs, x.line.open) {
		return
	}
	if x.aside.hint == 0 {
		x.aside.since = b.base + e.Start
	}
	x.aside.hint |= h
	if h&hintCaption != 0 {
		x.aside.class = class
	}
	if inline && x.aside.of == nil {
		x.aside.of = e
	}
}

// lookAbove notes the class of a paragraph that a picture may follow, or that
// is the credit of the figure before it.
func (b *builder) lookAbove(x *box) {
	part, class := b.captionPart(b.tag.Attr("class"))
	switch {
	case part == PartCaption:
		x.aside.hint, x.aside.class = hintCaption, class
	case part == PartCredit && behindFigure(x):
		x.aside.hint, x.aside.class = hintCaption|hintCredit, class
		x.loose = true
	}
}

// behindFigure reports whether the last block of x is a figure.
func behindFigure(x *box) bool {
	return len(x.blocks) > 0 && figureBlock(x.blocks[len(x.blocks)-1])
}

// hasTextBehindImage reports whether a line has text behind its last image.
func hasTextBehindImage(runs []run, open bool) bool {
	if open {
		return true
	}
	for i := len(runs) - 1; i >= 0 && runs[i].kind != imageRun; i-- {
		if runs[i].kind == rubyRun || runs[i].kind == textRun && runs[i].value != " " {
			return true
		}
	}
	return false
}

// endBeside takes the end of an element that an aside is about.
func (b *builder) endBeside(e *markup.Element, x *box, end int) {
	if e == x.aside.of {
		x.aside.of = nil
		x.aside.until = b.base + max(end, 0)
	}
	if e != x.aside.creditOf {
		return
	}
	x.aside.creditOf = nil
	x.line.finish()
	var s strings.Builder
	for i := min(x.aside.from, len(x.line.runs)); i < len(x.line.runs); i++ {
		switch r := &x.line.runs[i]; r.kind {
		case textRun:
			s.WriteString(r.value)
		case breakRun:
			s.WriteByte(' ')
		}
	}
	x.aside.credit = strings.TrimSpace(s.String())
	if x.kind == captionBox || x.kind == figureBox {
		x.credit = x.aside.credit
	}
}

// lookAtMark takes the start tag of a formatting element with attributes, such as
// <em class="img_desc">, that may be for the caption of the picture before it.
func (b *builder) lookAtMark(e *markup.Element, x *box) {
	mark := Marks(e.Marks &^ e.Parent.Marks)
	class := b.tag.Attr("class")
	if class == "" || mark == 0 || x.aside.hint != 0 || x.oneText() || !b.besideImage(x) || hasTextBehindImage(x.line.runs, x.line.open) {
		return
	}
	if part, class := b.captionPart(class); part == PartCaption {
		x.aside.hint, x.aside.class, x.aside.since, x.aside.mark = hintCaption, class, b.base+e.Start, mark
	}
}

// captionEnds reports whether nothing stands between an inline element for the
// caption of a picture in the same line and br: the story goes on behind it.
func (b *builder) captionEnds(x *box, br *markup.Element) bool {
	if mark := x.aside.mark; mark != 0 {
		return Marks(br.Parent.Marks)&mark == 0 && x.line.markedBehindImage(mark)
	}
	from := x.aside.until - b.base
	return x.aside.until > 0 && 0 <= from && from <= br.Start && endTagsOnly(b.src[from:br.Start])
}

// wrapperEnds reports whether an element that holds a picture and its caption, which
// is in a formatting element, ends right before a text: the story goes on with it.
func (b *builder) wrapperEnds(x *box, parent *markup.Element, start int) bool {
	mark, before := x.aside.mark, b.src[:start]
	if x.aside.hint&hintCaption == 0 || Marks(parent.Marks)&mark != 0 || !strings.HasSuffix(before, ">") {
		return false
	}
	tag := before[strings.LastIndexByte(before, '<')+1:]
	return (tag == "/span>" || tag == "/a>") && x.line.markedBehindImage(mark)
}

// endTagsOnly reports whether s is nothing but end tags and white space.
func endTagsOnly(s string) bool {
	for s = strings.Trim(s, whitespace); s != ""; {
		end := strings.IndexByte(s, '>')
		if !strings.HasPrefix(s, "</") || end < 0 {
			return false
		}
		s = strings.Trim(s[end+1:], whitespace)
	}
	return true
}

// markedBehindImage reports whether there is text behind the last image of the
// line, or in it if that has none, and all has a mark.
func (l *line) markedBehindImage(mark Marks) bool {
	text := l.open
	if l.open && l.run.marks&mark == 0 {
		return false
	}
	for i := len(l.runs) - 1; i >= 0 && l.runs[i].kind != imageRun; i-- {
		if r := &l.runs[i]; r.kind == textRun && r.value != " " {
			if text = true; r.marks&mark == 0 {
				return false
			}
		}
	}
	return text
}

// noteBeside keeps what the markup says of p, the last block of x. first says
// that it begins its line.
func (b *builder) noteBeside(x *box, p *Paragraph, span Span, first bool) {
	a := &x.aside
	h := a.hint
	if a.until > 0 && span.End > a.until || span.End <= a.since {
		h = 0 // text stands before or follows that it is not about
	}
	if a.mark != 0 && !allMarked(p.Text, a.mark) {
		h &^= hintCaption // text follows that the element does not hold
	}
	if x.inP == 0 || !first {
		h |= hintBare
	}
	if !first {
		h |= hintClose
	}
	b.placed[len(b.placed)-1].hint |= h
	if a.credit != "" || h&hintCaption != 0 {
		if b.besides == nil {
			b.besides = make(map[*Paragraph]beside)
		}
		b.besides[p] = beside{a.class, a.credit}
	}
	if a.of == nil && a.creditOf == nil && span.End > a.since {
		*a = aside{}
	}
}

// allMarked reports whether all texts of runs have a mark.
func allMarked(runs []Inline, mark Marks) bool {
	for _, in := range runs {
		if t, ok := in.(*Text); ok && t.Marks&mark == 0 && strings.Trim(t.Value, whitespace) != "" {
			return false
		}
	}
	return true
}

// endBox takes the end of an element that holds all blocks of x from an offset of
// the body on. If these are a picture and one text, it is a box for
// the two.
func (b *builder) endBox(x *box, e *markup.Element) {
	n := len(x.blocks)
	if !x.loose || n < 2 || !bareFigure(x.blocks[n-2]) || b.placed[x.places[n-2]].span.Start < b.base+e.Start {
		return
	}
	if _, ok := x.blocks[n-1].(*Paragraph); !ok || n > 2 && b.placed[x.places[n-3]].span.End > b.base+e.Start {
		return
	}
	place := &b.placed[x.places[n-1]]
	place.hint |= hintClose
	for _, a := range markup.RawAttrs(nil, b.src[e.Start:e.End]) {
		if a.Key != "class" {
			continue
		}
		if part, _ := b.captionPart(b.src[e.Start+a.Start : e.Start+a.End]); part == PartBox {
			place.hint |= hintBox
		}
		return
	}
}

// hints reads the attributes of the current tag.
func (b *builder) hints(e *markup.Element) (h hint, class string, part CaptionPart) {
	part = partNone
	if e.Tag == markup.Center {
		h = hintCentred
	}
	for _, a := range b.tag.Attrs() {
		switch a.Key {
		case "class":
			if part, class = b.captionPart(a.Val); part == PartCaption {
				h |= hintCaption
			}
			h |= classHints(a.Val)
		case "itemprop":
			if p := b.rules.forCaptions().classes.property(a.Val); p != partNone && part == partNone {
				part, class = p, a.Val
				if p == PartCaption {
					h |= hintCaption
				}
			}
		case "align":
			if strings.EqualFold(a.Val, "center") {
				h |= hintCentred
			}
		case "style":
			h |= styleHints(a.Val)
		}
	}
	return h, class, part
}

// creditAttribute returns what an attribute of the current tag says of who made the
// picture in its element.
func (b *builder) creditAttribute() string {
	c := b.rules.forCaptions()
	for _, a := range b.tag.Attrs() {
		if c.lengths.has(len(a.Key)) && c.attributes[a.Key] {
			return collapse(a.Val)
		}
	}
	return ""
}

// readAttributes reads the attributes of an image that speak of its caption.
func (b *builder) readAttributes(f *Figure, attrs []markup.Attr) {
	c := b.rules.forCaptions()
	for _, a := range attrs {
		if !c.lengths.has(len(a.Key)) {
			continue
		}
		credit, ok := c.attributes[a.Key]
		switch {
		case !ok || strings.Trim(a.Val, whitespace) == "":
		case credit:
			if c, ok := b.rules.captionCredit("", collapse(a.Val)); ok {
				f.Credit = c
			}
		default:
			if b.said == nil {
				b.said = make(map[*Image]string)
			}
			b.said[&f.Image] = withoutTags(a.Val)
		}
	}
}

// withoutTags returns s without what stands between < and >: some attributes
// hold a caption as HTML.
func withoutTags(s string) string {
	var t strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "<")
		t.WriteString(before)
		if !ok {
			return t.String()
		}
		_, s, _ = strings.Cut(rest, ">")
	}
}
