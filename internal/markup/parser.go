package markup

import (
	"slices"
	"strings"
)

// A Handler takes the events of one run of the parser.
type Handler interface {
	// Open is called for each element that is not a formatting element,
	// when its start tag is read or implied. [Reader.Attrs] gives the
	// attributes of its tag.
	Open(e *Element)

	// Close is called when the element ends; end is the offset behind its end
	// tag, or where the end is implied. It is -1 if the element only leaves the
	// stack from below others, which go on: what they hold belongs together.
	Close(e *Element, end int)

	// Formatting is called for the start tag of a formatting element, which
	// shows otherwise only in the marks and the link of texts.
	Formatting(e *Element)

	// Void is called for an element that has no content: img, br, hr, ...
	// It is never opened or closed.
	Void(e *Element)

	// Text is called for a piece of text, character references decoded, in
	// parent. Start and end are its offsets in the source. A text of the
	// source may come in several pieces.
	Text(parent *Element, s string, start, end int)

	// Lift is called when misnested formatting moves the open element e, and
	// what it holds, out of elements that are no formatting elements: one that
	// hides its text, or such as sub, which put the marks lost on the texts
	// of e that have been handed on already.
	Lift(e *Element, lost Marks)
}

// A Reader gives a Handler the attributes of the tag being read.
type Reader struct{ p *parser }

// Attrs returns the attributes of the current start tag, in order. It may be
// called during Open and Void; the slice is valid until the next event.
func (r Reader) Attrs() []Attr { return r.p.attributes() }

// Attr returns an attribute of the current start tag, "" if it is not there.
func (r Reader) Attr(key string) string { return r.p.attribute(key) }

// EarlyAttr is Attr among the first twelve attributes: it does not go over those
// of a tag that has very many.
func (r Reader) EarlyAttr(key string) string {
	value, _ := r.p.earlyAttribute(key)
	return value
}

// Decoded reports whether the current text may stand in the source in other
// characters, by a reference say.
func (r Reader) Decoded() bool { return r.p.z.changed }

// Stop makes the current token the last one. What is open ends there.
func (r Reader) Stop() { r.p.stopped = true }

// parser is the state of one run.
type parser struct {
	z   scanner
	src string
	h   Handler

	start, end int // of the current token

	// The current tag: its number, its name where that has no constant, and
	// its attributes once they have been read.
	tag      Tag
	name     string
	hasAttr  bool
	selfEnd  bool // <br/>
	attrs    []Attr
	attrRead bool
	late     lateAttr // that was asked for last

	top  *Element   // of the stack of open elements
	root *Element   // its bottom, the html element
	last []*Element // topmost open element by Tag
	free *Element   // elements to use again
	slab []Element

	slabSize int

	entries    []entry // not used yet
	freeEntry  *entry  // those to use again, by next
	entryGroup int     // how many came together

	dynamic map[string]Tag // the tags of names without a constant
	recent  namedTag       // the last of them
	foreign []Tag          // the tags of foreign elements by those of HTML elements of their name

	fmt  *level // of the list of active formatting elements
	form *Element

	// Forms that are off the stack and go on until an element in them ends.
	around map[*Element]*Element

	fresh *Element // a pre that has just been opened: a newline is dropped

	mode      mode
	textMode  mode   // to go back to behind raw text
	templates []mode // the stack of template insertion modes
	fostering bool
	stopped   bool
}

// Parse reads the contents of a div and hands them to the Handler that
// handler returns. Broken markup is no error: there is none.
func Parse(src string, handler func(Reader) Handler) {
	p := &parser{
		z:    scanner{src: src},
		src:  src,
		last: make([]*Element, firstDynamic, firstDynamic+16),
		fmt:  new(level),

		slabSize: 8,
	}
	p.h = handler(Reader{p})
	root := p.newElement(Html, HTML)
	root.special, root.stop, root.mode = root, root, Html
	p.top, p.root, p.last[Html] = root, root, root
	end := len(src)
	for p.next() {
		if p.stopped {
			end = p.end
			break
		}
	}
	p.start = end
	for p.top != root {
		p.pop(end)
	}
}

// StartTags calls yield for each start tag in src with the name, in lower case.
// It goes by the tokens alone: no tree is built. The attributes are valid until
// yield returns.
func StartTags(src, name string, yield func(attrs []Attr, start, end int)) {
	p := &parser{z: scanner{src: src}, src: src}
	for {
		switch kind := p.z.next(); kind {
		case noToken:
			return
		case startToken:
			found := lower(p.z.name(kind))
			if tag := lookup(found); tag.is(rawText) || tag == Plaintext {
				p.z.raw = tag
			}
			if found == name {
				p.start, p.end = p.z.start, p.z.end
				p.hasAttr, p.attrRead = p.z.attrs, false
				yield(p.attributes(), p.start, p.end)
			}
		}
	}
}

// next reads a token and reports whether there was one.
func (p *parser) next() bool {
	p.z.cdata = p.top.NS != HTML
	kind := p.z.next()
	p.start, p.end = p.z.start, p.z.end
	switch kind {
	case noToken:
		return false
	case textToken:
		p.textToken()
	case startToken:
		p.readTag(kind)
		if p.tag.is(rawText) || p.tag == Plaintext {
			p.z.raw = p.tag
		}
		p.startTag()
	case endToken:
		p.readTag(kind)
		p.endTag()
	case commentToken:
		p.fresh = nil
	}
	return true
}

// readTag reads the name of the current tag.
func (p *parser) readTag(kind token) {
	z := &p.z
	p.hasAttr, p.selfEnd, p.attrRead = z.attrs, z.selfEnd, false
	p.name = ""
	if !z.upper && z.nameEnd-nameStart(z.start, kind) <= maxKey {
		if p.tag = lookupKey(z.key); p.tag != None {
			return
		}
	}
	name := z.name(kind)
	if z.upper {
		name = lower(name)
	}
	if p.tag = lookup(name); p.tag != None {
		return
	}
	p.name = strings.ReplaceAll(name, "\x00", "\ufffd")
	p.tag = p.intern(p.name)
}

// intern gives a name without a constant a tag.
func (p *parser) intern(name string) Tag {
	if d := &p.recent; d.name == name {
		return d.tag
	}
	t, ok := p.dynamic[name]
	if !ok {
		if p.dynamic == nil {
			p.dynamic = make(map[string]Tag)
		}
		t = p.newTag()
		p.dynamic[name] = t
	}
	p.recent = namedTag{name, t}
	return t
}

// A namedTag is a name without a constant with its tag.
type namedTag struct {
	name string
	tag  Tag
}

// newTag returns a tag that stands for no element yet.
func (p *parser) newTag() Tag {
	p.last = append(p.last, nil)
	return Tag(len(p.last) - 1)
}

// attribute returns one attribute of the current tag, without reading the
// others.
func (p *parser) attribute(key string) string {
	value, ok := p.earlyAttribute(key)
	z := &p.z
	if ok || !p.hasAttr || z.nKept < keptAttrs {
		return value
	}
	if l := &p.late; l.tag != p.start || l.key != key { // several rules ask for a class
		*l = lateAttr{p.start, key, p.lateAttribute(key)}
	}
	return p.late.value
}

// A lateAttr is an attribute behind those that the scanner has kept.
type lateAttr struct {
	tag        int // where its tag starts
	key, value string
}

// lateAttribute returns the value of an attribute behind those that the scanner
// has kept.
func (p *parser) lateAttribute(key string) string {
	tag := p.src[p.start:p.end]
	for i := skipToAttr(tag, p.z.keptEnd-p.start); i >= 0; {
		b, next := boundsAt(tag, i)
		if b.keyEnd-b.key == len(key) && b.name(tag) == key {
			return p.value(tag[b.start:b.end])
		}
		i = skipToAttr(tag, next)
	}
	return ""
}

// earlyAttribute returns the value of an attribute that the scanner has kept.
func (p *parser) earlyAttribute(key string) (value string, ok bool) {
	if !p.hasAttr {
		return "", false
	}
	z := &p.z
	for i := range z.nKept {
		if a := &z.kept[i]; a.keyEnd-a.key == len(key) && a.name(p.src) == key {
			return p.value(p.src[a.start:a.end]), true
		}
	}
	return "", false
}

// value returns the value of an attribute of the current tag as it is meant.
func (p *parser) value(s string) string {
	if p.z.ahead.In(p.src, meant, p.start, p.end) {
		return attrValue(s)
	}
	return s
}

// attributes reads the attributes of the current tag, without copies where
// the source has them as they are.
func (p *parser) attributes() []Attr {
	if p.attrRead {
		return p.attrs
	}
	p.attrRead = true
	if p.attrs == nil {
		p.attrs = make([]Attr, 0, 12)
	}
	p.attrs = p.attrs[:0]
	if !p.hasAttr {
		return p.attrs
	}
	z := &p.z
	for i := range z.nKept {
		a := &z.kept[i]
		p.attrs = append(p.attrs, Attr{a.name(p.src), p.value(p.src[a.start:a.end])})
	}
	if z.nKept < keptAttrs {
		return p.attrs
	}
	tag := p.src[p.start:p.end]
	for i := z.keptEnd - p.start; ; {
		var a RawAttr
		if a, i = nextAttr(tag, i); i < 0 {
			return p.attrs
		}
		if n := len(p.attrs); n == cap(p.attrs) {
			// As many more as the rest of the tag has if it goes on like this, but
			// no more than four times as many: a long tag is copied seldom.
			p.attrs = slices.Grow(p.attrs, min(n*(len(tag)-i)/i+1, 3*n)+4)
		}
		p.attrs = append(p.attrs, Attr{a.Key, p.value(tag[a.Start:a.End])})
	}
}

// href returns the trimmed href of the current tag.
func (p *parser) href() string {
	s := p.attribute("href")
	for s != "" && isSpace(s[0]) {
		s = s[1:]
	}
	for s != "" && isSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

// allSpace reports whether s is nothing but white space.
func allSpace(s string) bool {
	for i := range len(s) {
		if !isSpace(s[i]) {
			return false
		}
	}
	return true
}

const whitespace = " \t\n\f\r"

// newElement returns an element for the current tag that is not placed yet.
func (p *parser) newElement(tag Tag, ns Namespace) *Element {
	e := p.free
	if e != nil {
		p.free = e.below
		*e = Element{}
	} else {
		if len(p.slab) == 0 {
			p.slab = make([]Element, p.slabSize)
			p.slabSize = min(2*p.slabSize, 64)
		}
		e = &p.slab[0]
		p.slab = p.slab[1:]
	}
	e.Tag, e.NS = tag, ns
	e.Start, e.End = p.start, p.end
	if tag < firstDynamic {
		e.own = table[tag].marks
		e.hides = tag.is(hides)
	}
	return e
}

// place gives e the parent that the tree would: the top element, or what
// fosters it.
func (p *parser) place(e *Element) {
	parent := p.top
	if p.fostering && parent.NS == HTML && parent.Tag.is(tableSlot) {
		parent = p.fosterParent()
	}
	p.fresh = nil
	e.Box = parent.Box
	e.pre = parent.pre
	if e.pre && e.Tag == CodeTag {
		e.own = 0
	}
	e.inherit(parent)
}

// fosterParent returns the parent of what is misplaced in a table (section
// 13.2.6.1).
func (p *parser) fosterParent() *Element {
	table, template := p.lastOpen(Table), p.lastOpen(Template)
	if template != nil && (table == nil || template.ord > table.ord) {
		return template
	}
	if table == nil {
		return p.root
	}
	return table.Parent
}

// open opens an element for the current tag.
func (p *parser) open(tag Tag) *Element { return p.openIn(tag, HTML, p.name) }

func (p *parser) openIn(tag Tag, ns Namespace, name string) *Element {
	e := p.newElement(tag, ns)
	p.place(e)
	if ns != HTML {
		e.foreign(p, name)
	}
	if tag == Pre || tag == Listing || tag == Xmp || tag == Plaintext {
		e.pre = true
	}
	p.push(e)
	p.h.Open(e)
	return e
}

// void hands on an element without content.
func (p *parser) void(tag Tag) {
	e := p.newElement(tag, HTML)
	p.place(e)
	p.h.Void(e)
	e.below = p.free
	p.free = e
}

// startImplied reads the start tag of an element as if it stood in the source.
func (p *parser) startImplied(tag Tag) {
	p.tag, p.name, p.hasAttr, p.attrRead, p.selfEnd = tag, "", false, false, false
	end := p.end
	p.end = p.start
	p.startTag()
	p.end = end
}

// implied opens an element that has no tag of its own.
func (p *parser) implied(tag Tag) {
	hasAttr, read, end, name := p.hasAttr, p.attrRead, p.end, p.name
	p.hasAttr, p.attrRead, p.end, p.name = false, false, p.start, ""
	p.open(tag)
	p.hasAttr, p.attrRead, p.end, p.name = hasAttr, read, end, name
}

// textToken reads a text.
func (p *parser) textToken() {
	s := p.z.decoded()
	if p.mode == inText {
		if !p.top.Hidden || p.top.Tag == Noscript {
			p.h.Text(p.top, s, p.start, p.end)
		}
		return
	}
	if p.inForeign(true) {
		p.fresh = nil
		p.h.Text(p.top, strings.ReplaceAll(s, "\x00", "\ufffd"), p.start, p.end)
		return
	}
	if p.fresh != nil && p.fresh == p.top {
		s = strings.TrimPrefix(s, "\n")
	}
	if p.z.changed { // but a reference makes no NUL
		s = strings.ReplaceAll(s, "\x00", "")
	}
	if p.mode == inBody {
		p.bodyText(s)
		return
	}
	p.text(s)
}

// text reads a text by the rules of the current insertion mode.
func (p *parser) text(s string) {
	switch p.mode {
	case inTable, inTableBody, inRow:
		if p.top.Tag.is(tableSlot) && allSpace(s) {
			p.fresh = nil
			return // white space between the parts of a table
		}
		p.fostering = true
		p.bodyText(s)
		p.fostering = false
	case inColumnGroup:
		s = strings.TrimLeft(s, whitespace)
		if s == "" || !p.leaveColumnGroup() {
			return
		}
		p.text(s)
	default:
		p.bodyText(s)
	}
}

// bodyText reads a text by the rules of "in body".
func (p *parser) bodyText(s string) {
	if s == "" {
		return
	}
	p.fresh = nil
	p.reconstruct()
	parent := p.top
	if p.fostering && parent.NS == HTML && parent.Tag.is(tableSlot) {
		parent = p.fosterParent()
	}
	p.h.Text(parent, s, p.start, p.end)
}
