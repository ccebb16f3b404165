package newsmark

import (
	"slices"
	"strings"

	"example.com/newsmark/internal/markup"
)

// builder makes blocks of the events of a body.
//
// Only elements that make something of their content have a box of their own:
// lists, quotes, tables, figures, ... Wrappers such as div share that of their
// parent, so they cost nothing and leave no trace.
type builder struct {
	tag   markup.Reader // the attributes of the current tag
	res   *resolver
	rules *Rules
	src   string // the body
	base  int    // offset of the body in the file
	boxes []*box
	spare []*box // boxes to use again

	brackets markup.Ahead // for tags of templates

	sources [][]markup.Attr // of the picture that is open
	amp     int             // depth of amp-img elements

	last     *Image // the last picture
	fallback *Image // the last picture, if it came from a noscript element

	classes   [8]classPart // what was seen last
	nextClass int

	names   lastNames             // of makers of pictures
	read    *readTexts            // what texts were read as, nil if rules are not the default
	besides map[*Paragraph]beside // what markup says of texts beside images
	said    map[*Image]string     // the captions in attributes
	ending  string                // that texts beside images share
	phrases bool                  // each of those texts is a phrase

	placed   []placement // where each block stands
	pictures []picture   // where each image stands
	warnings []pending

	authors []*Paragraph  // at which a class of authors stands
	few     [4]*Paragraph // memory for them, enough for most bodies

	slab slab
	budget

	readsRaw bool // it reads the markup of a Raw, to see what becomes of it
}

// A placement is a block with its place in the file.
type placement struct {
	block Block
	span  Span
	hint  hint

	picture int32 // with hintSign: its index in builder.pictures
}

// A picture is an image with the place of its tag in the file, and that of the tag
// before it that a noscript element has for the same picture.
type picture struct {
	image       *Image
	span, spare Span
}

// pending is a warning whose line is not known yet.
type pending struct {
	code   WarningCode
	offset int
	msg    string
}

// body builds the blocks of a body. It returns also where they stand in placed.
func (b *builder) body(src string) ([]Block, []int32) {
	b.src = src
	root := b.newBox(flowBox, 0)
	b.boxes = append(b.boxes, root)
	n := len(src)/blockSize + 1
	b.placed = make([]placement, 0, n)
	root.blocks, root.places = make([]Block, 0, n), make([]int32, 0, n)
	markup.Parse(src, func(r markup.Reader) markup.Handler {
		b.tag = r
		return b
	})
	b.flush(root)
	b.captions(root)
	return root.blocks, root.places
}

// blockSize is what a block takes up of a source, roughly: a guess that saves
// growing.
const blockSize = 256

// Open takes the start of an element.
func (b *builder) Open(e *markup.Element) {
	parent := b.boxes[e.Parent.Box]
	if parent.kind == mediaBox || parent.kind == hiddenBox {
		b.openHidden(e, parent)
		return
	}
	if e.NS != markup.HTML {
		b.openForeign(e, parent)
		return
	}
	if parent.kind == heldBox && parent.tag == markup.Form && e.Special() && !e.Hides() && parent.deeper() {
		b.enter(e, heldBox) // a form may end before what is in it does
		return
	}
	role := roleOf(e.Tag)
	if role&breaks != 0 && e.Tag != markup.Table {
		b.boundary(parent)
	}
	if role != 0 && e.End-e.Start > len("<p id=>") || e.Tag == markup.Center {
		b.lookBeside(e, parent)
	}
	if role != 0 && e.End-e.Start > len("<p class=>") || e.Tag == markup.Address {
		b.lookForAuthor(e, parent)
	}
	if role&breaks != 0 && e.End-e.Start > len("<p class=>") && b.openClassed(e, parent) || role&plain != 0 {
		return
	}
	switch e.Tag {
	case markup.P:
		parent.inP++
		if e.End-e.Start > len("<p class=>") {
			parent.role = b.paragraphRole()
		}
	case markup.H1, markup.H2, markup.H3, markup.H4, markup.H5, markup.H6:
		if !parent.oneText() && parent.deeper() && !(e.Tag >= markup.H4 && parent.aside.hint&hintCaption != 0) { // that sets a caption in small letters
			b.enter(e, lineBox).level = int(e.Tag-markup.H1) + 1
		}
	case markup.Pre, markup.Listing, markup.Xmp, markup.Plaintext:
		if !parent.oneText() && parent.deeper() {
			b.enter(e, preBox).language = languageOf(b.tag.Attrs())
		}
	case markup.Ul, markup.Ol, markup.Menu, markup.Dir, markup.Dl:
		if !parent.oneText() && b.nests(e, parent) {
			b.openList(e)
		}
	case markup.Li, markup.Dd, markup.Dt:
		if parent.kind == listBox {
			b.openItem(e, parent)
		}
	case markup.Blockquote:
		if !parent.oneText() && b.nests(e, parent) {
			b.enter(e, quoteBox).cite = b.res.link(b.tag.Attr("cite"))
		}
	case markup.Table:
		if flat := parent.oneText(); (!flat || parent.deeper()) && b.nests(e, parent) {
			b.enter(e, tableBox).flat = flat
		}
	case markup.Caption, markup.Thead, markup.Tbody, markup.Tfoot, markup.Tr, markup.Td, markup.Th:
		b.openTablePart(e, parent)
	case markup.Figure:
		if !parent.oneText() && parent.deeper() {
			x := b.enter(e, figureBox)
			x.via, x.credit = "figcaption", b.creditAttribute()
		}
	case markup.Figcaption:
		if !parent.oneText() {
			part, _ := b.captionPart(b.tag.Attr("class"))
			x := b.enter(e, captionBox)
			x.via = "figcaption"
			if part == PartCredit && parent.kind == figureBox && slices.ContainsFunc(parent.blocks, isCaption) {
				x.aside.hint = hintCredit // another one holds the caption
			}
		}
	default:
		b.openInline(e, parent)
	}
}

// openInline takes the start of an element that is part of a line, or stands
// in place of one.
func (b *builder) openInline(e *markup.Element, parent *box) {
	switch e.Tag {
	case markup.Button, markup.Applet, markup.Marquee:
		parent.line.finish() // it can be moved out of what is around
	case markup.Picture:
		b.sources = nil
	case markup.AmpImg, markup.AmpAnim:
		if b.amp++; b.amp == 1 {
			b.image(e, b.tag.Attrs())
		}
	case markup.Ruby:
		parent.line.openRuby()
	case markup.Rt, markup.Rtc:
		parent.line.openReading()
	case markup.Video, markup.Audio, markup.Iframe, markup.Object:
		b.openEmbed(e)
	default:
		if e.Hides() {
			b.enter(e, hiddenBox)
		}
	}
}

// Close takes the end of an element.
func (b *builder) Close(e *markup.Element, end int) {
	x := b.boxes[e.Box]
	if x.kind == hiddenBox || x.kind == mediaBox || x.kind == heldBox {
		b.closeHidden(e, x, end)
		return
	}
	if x.owner != e {
		b.closePlain(e, x, end)
		return
	}
	switch x.kind {
	case lineBox, preBox:
		b.closeLines(e, end)
	case listBox:
		b.closeList(e, end)
	case itemBox:
		b.closeItem(e)
	case quoteBox:
		b.closeQuote(e, end)
	case tableBox:
		b.closeTable(e, end)
	case cellBox:
		b.closeCell(e)
	case figureBox:
		b.closeFigure(e, end)
	case captionBox:
		b.closeCaption(e, end)
	}
}

// closePlain ends an element without a box of its own.
func (b *builder) closePlain(e *markup.Element, x *box, end int) {
	if e == x.aside.creditOf || e == x.aside.of {
		b.endBeside(e, x, end)
	}
	switch {
	case e.NS != markup.HTML:
		if e.NS == markup.MathML && e.Parent.NS == markup.HTML {
			x.line.closeMath(b.base + end)
		}
	case e.Tag == markup.P:
		n := len(x.blocks)
		b.boundary(x)
		b.stretch(x, n, b.span(e.Start, end))
		if x.loose && e.End-e.Start > len("<p class=>") {
			b.endBox(x, e)
		}
		x.inP--
		x.role, x.author = "", false
		x.aside = aside{}
	case end < 0:
		// What goes on in the elements above is the same line.
	case roleOf(e.Tag)&breaks != 0:
		if x.kind == tableBox && e.Tag == markup.Thead {
			x.head = false
		}
		b.boundary(x)
		x.aside, x.author = aside{}, false
		b.endBox(x, e)
	case e.Tag == markup.Picture:
		b.sources = nil
	case e.Tag == markup.AmpImg || e.Tag == markup.AmpAnim:
		b.amp--
	case e.Tag == markup.Ruby:
		x.line.closeRuby()
	case e.Tag == markup.Rt || e.Tag == markup.Rtc:
		x.line.closeReading()
	}
}

// Formatting takes the start tag of a formatting element.
func (b *builder) Formatting(e *markup.Element) {
	x := b.boxes[e.Box]
	if e.End-e.Start > len("<b class=>") {
		b.lookForCredit(e, x)
	}
	switch {
	case x.kind == preBox && e.Tag == markup.CodeTag && x.language == "":
		x.language = languageOf(b.tag.Attrs())
	case e.Tag == markup.Font && x.loose && b.besideImage(x):
		x.aside.hint |= hintFont
	case x.loose && e.End-e.Start > len("<b class=>") && e.Tag != markup.A && e.Tag != markup.Font:
		b.lookAtMark(e, x)
	}
}

// Void takes an element without content.
func (b *builder) Void(e *markup.Element) {
	x := b.boxes[e.Box]
	if x.kind == mediaBox || x.kind == hiddenBox {
		if x.embed != nil && (e.Tag == markup.Source || e.Tag == markup.Embed) && x.embed.URL == "" {
			x.embed.URL = b.embedAddress(b.tag.Attrs())
		}
		return
	}
	switch e.Tag {
	case markup.Br:
		b.room(x, e.Start)
		if x.kind == preBox {
			x.line.verbatim("\n", Marks(e.Parent.Marks), b.link(e.Parent), b.base+e.Start, b.base+e.End)
			return
		}
		if x.aside.hint&hintCaption != 0 && b.captionEnds(x, e) {
			b.boundary(x)
		}
		x.line.lineBreak(b.base+e.Start, b.base+e.End)
	case markup.Img:
		b.image(e, b.tag.Attrs())
	case markup.Source:
		if e.Parent.Tag == markup.Picture {
			b.sources = add1(b.sources, append([]markup.Attr(nil), b.tag.Attrs()...), e.End-e.Parent.Start, len(b.src)-e.Parent.Start)
		}
	case markup.Hr:
		b.boundary(x)
		if !x.oneText() {
			b.add(x, &Rule{}, Span{b.base + e.Start, b.base + e.End})
		}
	case markup.Embed:
		b.boundary(x)
		if m := b.newEmbed(e.Tag, b.tag.Attrs()); m.URL != "" || m.Poster != "" {
			b.add(x, m, Span{b.base + e.Start, b.base + e.End})
		}
	}
}

// Text takes a piece of text.
func (b *builder) Text(parent *markup.Element, s string, start, end int) {
	x := b.boxes[parent.Box]
	b.room(x, start)
	switch x.kind {
	case mediaBox, hiddenBox:
		if parent.Tag == markup.Noscript && x.tag == markup.Noscript {
			b.noscript(parent, s, start, end)
		}
		return
	case preBox:
		x.line.verbatim(s, Marks(parent.Marks), b.link(parent), b.base+start, b.base+end)
		return
	}
	if !parent.Preformatted() && b.mayHoldTags(start, end) && (strings.IndexByte(s, '[') >= 0 || strings.Contains(s, "{%")) {
		b.shortcodes(x, parent, s, start, end)
		return
	}
	if x.aside.mark != 0 && b.wrapperEnds(x, parent, start) && !onlyMarks(s) {
		b.boundary(x)
	}
	x.line.text(s, Marks(parent.Marks), b.link(parent), b.base+start, b.base+end)
}

// mayHoldTags reports whether a text that stands in the source from start to end
// may hold the tag of a template: a character reference may stand for one.
func (b *builder) mayHoldTags(start, end int) bool {
	return b.brackets.In(b.src, "[{", start, end) || b.tag.Decoded()
}

// link returns the address of the link that e is in.
func (b *builder) link(e *markup.Element) string {
	if e.Link == "" {
		return ""
	}
	return b.res.link(e.Link)
}

// oneText reports whether x makes one text of all it holds.
func (x *box) oneText() bool { return x.kind == captionBox || x.kind == tableBox && x.flat }

// boundary ends a line of text, as the start or the end of a block does.
func (b *builder) boundary(x *box) {
	if x.oneText() {
		x.breakLine()
		return
	}
	b.flush(x)
}

// breakLine adds a break to the one text of x, if it does not end in one.
func (x *box) breakLine() {
	l := &x.line
	if n := len(l.runs); !l.open && n > 0 && l.runs[n-1].kind == breakRun {
		l.space = false
		return
	}
	l.lineBreak(0, 0)
}

// add appends a block to a box.
func (b *builder) add(x *box, block Block, span Span) {
	if x.oneText() {
		x.breakLine()
	}
	b.countLeaf(block, span)
	at := int32(len(b.placed))
	done := span.End - b.base
	here := placement{block: block, span: span}
	if p, ok := block.(*Paragraph); ok && mayEndInBracket(p.Text) {
		here.hint = hintBracket
	}
	b.placed = add1(b.placed, here, done, len(b.src))
	x.places = addIn(b, x, x.places, at, done)
	x.blocks = addIn(b, x, x.blocks, block, done)
}

// addIn appends v, which ends at an offset of the body, to a list s of what
// stands in x.
func addIn[T any](b *builder, x *box, s []T, v T, at int) []T {
	from := 0
	if x.owner != nil {
		from = x.owner.Start
	}
	return add1(s, v, at-from, len(b.src)-from)
}

// room makes room for more runs in the line of x, if it is a long one. The next
// is at an offset in the body.
func (b *builder) room(x *box, at int) {
	if len(x.line.runs) >= longList {
		b.moreRoom(x, at)
	}
}

func (b *builder) moreRoom(x *box, at int) {
	const few = 4 // runs that one event adds, in most cases
	if l := &x.line; len(l.runs)+few > cap(l.runs) {
		from := max(0, l.runs[0].start-b.base)
		l.runs = withRoom(l.runs, at-from, len(b.src)-from, 16)
	}
}

// move appends the blocks of x to those of parent. The longer of the two lists
// is the one that stays where it is.
func (b *builder) move(x, parent *box) {
	if len(x.blocks) <= len(parent.blocks) {
		parent.blocks = append(parent.blocks, x.blocks...)
		parent.places = append(parent.places, x.places...)
		return
	}
	blocks, places := slices.Insert(x.blocks, 0, parent.blocks...), slices.Insert(x.places, 0, parent.places...)
	x.blocks, x.places = parent.blocks[:0], parent.places[:0]
	parent.blocks, parent.places = blocks, places
}

// span returns where an element stands in the file that takes up the body from
// start to end. White space before an end that is implied is none of it.
func (b *builder) span(start, end int) Span {
	for end > start && isSpace(b.src[end-1]) {
		end--
	}
	return Span{b.base + start, b.base + end}
}

// stretch makes the block that x got since it had n the whole of an element,
// if there is only that one.
func (b *builder) stretch(x *box, n int, span Span) {
	if len(x.blocks) != n+1 {
		return
	}
	if n > 0 && b.placed[x.places[n-1]].span.End > span.Start {
		return
	}
	if at := &b.placed[x.places[n]].span; at.Start >= span.Start {
		*at = span
	}
}
