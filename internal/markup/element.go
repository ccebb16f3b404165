package markup

// A Namespace tells HTML elements from foreign ones.
type Namespace uint8

// The namespaces.
const (
	HTML Namespace = iota
	SVG
	MathML
)

// An Element is an open element. It is valid until its Close event.
//
// Parent is where the tree of the standard would have it, which is not always
// the element below it on the stack (text in tables, misnested formatting).
type Element struct {
	Tag Tag

	// Box is for the handler: a new element has that of its Parent.
	Box int32

	mode Tag // of the nearest element at or below it that sets the insertion mode

	NS     Namespace
	Hidden bool  // its text is not shown: it or an ancestor is of the kind that has none
	Marks  Marks // those that it and its ancestors put on text

	own   Marks // what it adds to the marks of its Parent
	hides bool  // it is itself of a kind that hides text
	dead  bool  // taken out of the stack from below others
	pre   bool  // inside preformatted text, where code is no mark

	integration uint8 // what of foreign content is read as HTML (see foreign.go)
	annotation  bool  // an annotation-xml element of MathML

	inForm bool // a form that is off the stack ends with it (see parser.around)

	Link   string // href of the nearest a element that has one
	Parent *Element
	Start  int // offset of its start tag
	End    int // offset behind its start tag

	// The stack of open elements, as a list, so that elements can be put in
	// and taken out anywhere in constant time. ord grows from the root to the
	// top; formatting elements may share theirs with a neighbour.
	below, above *Element
	ord          int64

	// The nearest elements at or below this one that are asked for, of some
	// only their ord, and the next open element with the same Tag below it.
	special, stop, same *Element
	scopeOrd, htmlOrd   int64

	// For formatting elements: the entry in the list of active ones, nil if it
	// is not there. An element without a tag stands for a run of reconstructed
	// ones; then it is the first of them (see formatting.go).
	entry *entry
}

const ordStep = 1 << 32 // leaves room for elements put in between

// push puts e on top of the stack.
func (p *parser) push(e *Element) {
	t := p.top
	e.below = t
	t.above = e
	e.ord = t.ord + ordStep
	p.top = e
	p.link(e)
	if !e.isRun() {
		e.same = p.last[e.Tag]
		p.last[e.Tag] = e
	}
}

// link sets the pointers to the nearest elements of each kind.
func (p *parser) link(e *Element) {
	b := e.below
	e.special, e.stop, e.scopeOrd, e.mode, e.htmlOrd = b.special, b.stop, b.scopeOrd, b.mode, b.htmlOrd
	if e.NS == HTML {
		e.htmlOrd = e.ord
	}
	pr := e.props()
	if pr&special != 0 {
		e.special = e
	}
	if pr&liStop != 0 {
		e.stop = e
	}
	if pr&scopeStop != 0 {
		e.scopeOrd = e.ord
	}
	if pr&modeSetter != 0 {
		e.mode = e.Tag
	}
}

// props returns the sets e belongs to, those that are open to it in its
// namespace.
func (e *Element) props() props {
	if e.NS == HTML {
		if e.Tag < firstDynamic {
			return table[e.Tag].props
		}
		return 0
	}
	if e.integration != 0 || e.annotation {
		return special | liStop | scopeStop
	}
	return 0
}

// pop takes the top element off the stack; end is where it ends in the source.
func (p *parser) pop(end int) {
	e := p.top
	p.top = e.below
	p.top.above = nil
	e.closed()
	if !e.isRun() {
		p.last[e.Tag] = e.same
		if !e.Tag.formatting() {
			p.h.Close(e, end)
		}
	}
	if e == p.form {
		p.form = closedForm
	}
	p.closeAround(e, end)
	e.below = p.free
	p.free = e
}

// popTo pops every element above e, and e. Those above end where the current
// token starts, e ends at end.
func (p *parser) popTo(e *Element, end int) {
	for p.top != e {
		p.pop(p.start)
	}
	p.pop(end)
}

// popAbove pops every element above e.
func (p *parser) popAbove(e *Element) {
	for p.top != e {
		p.pop(p.start)
	}
}

// remove takes e out of the stack from wherever it stands, after what is above
// it was moved out of it.
func (p *parser) remove(e *Element) {
	if e == p.top {
		p.pop(p.start)
		return
	}
	p.takeOut(e)
	if !e.isRun() && !e.Tag.formatting() {
		p.h.Close(e, -1)
	}
	p.closeAround(e, -1)
}

// detach takes e, a form or a link, out of the stack from wherever it stands.
// What is above it stays in it.
func (p *parser) detach(e *Element, end int) {
	if e == p.top {
		p.pop(end)
		return
	}
	p.takeOut(e)
	if !e.Tag.formatting() {
		p.setAround(e.above, e)
	} else if f := p.takeAround(e); f != nil {
		p.setAround(e.above, f)
	}
}

// closeAround ends the form that ended with e.
func (p *parser) closeAround(e *Element, end int) {
	if f := p.takeAround(e); f != nil {
		p.h.Close(f, end)
	}
}

// setAround makes f, which is off the stack, end with e.
func (p *parser) setAround(e, f *Element) {
	if p.around == nil {
		p.around = make(map[*Element]*Element)
	}
	p.around[e] = f
	e.inForm = true
}

// takeAround returns what ends with e and forgets it.
func (p *parser) takeAround(e *Element) *Element {
	if !e.inForm {
		return nil
	}
	f := p.around[e]
	delete(p.around, e)
	e.inForm = false
	return f
}

// takeOut unlinks e, which is not the top element. The chains it is in are
// mended when they are next followed.
func (p *parser) takeOut(e *Element) {
	e.below.above = e.above
	e.above.below = e.below
	e.dead = true
}

// insertAbove puts e, a formatting element, on the stack right above at.
func (p *parser) insertAbove(at, e *Element) {
	if at == p.top {
		p.push(e)
		return
	}
	e.below, e.above = at, at.above
	e.above.below = e
	at.above = e
	e.ord = at.ord + (e.above.ord-at.ord)/2
	p.link(e)
	if !e.isRun() {
		p.sortSame(e)
	}
}

// sortSame puts e into the chain of its tag where its place on the stack has
// it.
func (p *parser) sortSame(e *Element) {
	e.same = p.last[e.Tag]
	p.last[e.Tag] = e
	if e.same == nil || e.same.ord <= e.ord {
		return
	}
	p.last[e.Tag] = e.same
	q := e.same
	for q.same != nil && q.same.ord > e.ord {
		q = q.same
	}
	e.same, q.same = q.same, e
}

// lastOpen returns the topmost open element with the tag, nil if none is open.
func (p *parser) lastOpen(tag Tag) *Element {
	e := p.last[tag]
	for e != nil && e.dead {
		e = e.same
	}
	p.last[tag] = e
	return e
}

// lastSpecial returns the topmost special element.
func (p *parser) lastSpecial() *Element {
	e := p.top.special
	for e.dead {
		e = e.below.special
	}
	p.top.special = e
	return e
}

// lastStop returns the topmost element that stops the search of an li.
func (p *parser) lastStop() *Element {
	e := p.top.stop
	for e.dead {
		e = e.below.stop
	}
	p.top.stop = e
	return e
}

// inScope returns the topmost open element with the tag if it is in scope
// (section 13.2.4.2), nil otherwise. Elements of the tags in more bound the
// scope too.
func (p *parser) inScope(tag Tag, more ...Tag) *Element {
	e := p.lastOpen(tag)
	if e == nil || e.ord < p.top.scopeOrd {
		return nil
	}
	for _, t := range more {
		if m := p.lastOpen(t); m != nil && m.ord > e.ord {
			return nil
		}
	}
	return e
}

// inTableScope is inScope for table scope.
func (p *parser) inTableScope(tag Tag) *Element {
	e := p.lastOpen(tag)
	if e == nil {
		return nil
	}
	for _, t := range [...]Tag{Table, Template} {
		if m := p.lastOpen(t); m != nil && m.ord > e.ord {
			return nil
		}
	}
	return e
}

// popImplied pops the elements whose end tags are implied, except those with
// the tag.
func (p *parser) popImplied(except Tag) {
	for p.top.NS == HTML && p.top.Tag.is(impliedEnd) && p.top.Tag != except {
		p.pop(p.start)
	}
}

// closeP closes a p element in button scope (section 13.2.6.4.7).
func (p *parser) closeP() {
	if p.last[P] == nil {
		return
	}
	if e := p.inScope(P, Button); e != nil {
		p.popTo(e, p.start)
	}
}

// Special reports whether e is of the standard's special category (section
// 13.2.4.2).
func (e *Element) Special() bool { return e.props()&special != 0 }

// Preformatted reports whether e is, or is inside, preformatted text.
func (e *Element) Preformatted() bool { return e.pre }

// isRun reports whether e stands for a run of formatting elements.
func (e *Element) isRun() bool { return e.Tag == None }

// Hides reports whether e is itself of a kind whose text is not shown.
func (e *Element) Hides() bool { return e.hides }
