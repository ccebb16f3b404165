package markup

import (
	"hash/maphash"
	"slices"
)

// The list of active formatting elements (section 13.2.4.3).
//
// The standard puts every element of the list that is not open back on the
// stack before each text, which takes time in the product of the two where
// many formatting elements are left open. Here all of them go back as one
// element that stands for a run of the list.
//
// Two things hold throughout, and make each step take constant time: the
// elements of a level are on the stack in the order of the list, and those on
// the stack are the first of the list. So one pointer, open, says which are.

// An entry is a formatting element in the list.
type entry struct {
	tag   Tag
	start int    // of its tag in the source
	attrs uint64 // hash of the attributes, 0 until it is asked for

	prevSame, nextSame *entry // those with the same tag: beside attrs, as noahsArk reads them

	seq        int64  // grows along the list
	prev, next *entry // in the list
	link       string // of an a element

	level *level

	// elem is its element on the stack, or the run that it is the first entry
	// of. It is nil if it is not on the stack or further on in a run.
	elem *Element
}

const seqStep = 1 << 20 // leaves room for entries put in between

// A level is the part of the list behind a marker.
type level struct {
	head, tail *entry
	open       *entry                 // the last one on the stack, nil if none is
	byTag      *[formattingTags]chain // nil while the level is empty
	runs       []*Element             // the runs on the stack, in order
	below      *level
}

// A chain is the first and the last entry with a tag.
type chain struct{ first, last *entry }

// lastWith returns the last entry with the tag, nil if there is none.
func (l *level) lastWith(tag Tag) *entry {
	if l.byTag == nil {
		return nil
	}
	return l.byTag[tag-firstFormatting].last
}

// isOpen reports whether en is on the stack.
func (l *level) isOpen(en *entry) bool { return l.open != nil && en.seq <= l.open.seq }

// element returns the element that stands for en, which is on the stack.
func (l *level) element(en *entry) *Element {
	if en.elem != nil {
		return en.elem
	}
	lo, hi := 0, len(l.runs)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); l.runs[m].entry.seq <= en.seq {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return l.runs[lo-1]
}

// insert puts en into the list behind at, or at the head if at is nil.
func (l *level) insert(at, en *entry) {
	if l.byTag == nil {
		l.byTag = new([formattingTags]chain)
	}
	en.level = l
	en.prev = at
	if at == nil {
		en.next = l.head
		l.head = en
	} else {
		en.next = at.next
		at.next = en
	}
	if en.next == nil {
		l.tail = en
	} else {
		en.next.prev = en
	}
	l.number(en)
	l.chainIn(en)
}

// chainIn puts en among those with the same tag, nearly always as the last.
func (l *level) chainIn(en *entry) {
	c := &l.byTag[en.tag-firstFormatting]
	q := c.last
	for q != nil && q.seq > en.seq {
		q = q.prevSame
	}
	en.prevSame = q
	if q == nil {
		en.nextSame = c.first
		c.first = en
	} else {
		en.nextSame = q.nextSame
		q.nextSame = en
	}
	if en.nextSame == nil {
		c.last = en
	} else {
		en.nextSame.prevSame = en
	}
}

// number gives en a number between those of its neighbours.
func (l *level) number(en *entry) {
	switch {
	case en.prev == nil && en.next == nil:
		en.seq = 0
	case en.next == nil:
		en.seq = en.prev.seq + seqStep
	case en.prev == nil:
		en.seq = en.next.seq - seqStep
	case en.next.seq-en.prev.seq > 1:
		en.seq = en.prev.seq + (en.next.seq-en.prev.seq)/2
	default: // no room is left: number all anew
		seq := int64(0)
		for e := l.head; e != nil; e = e.next {
			e.seq = seq
			seq += seqStep
		}
	}
}

// unlist takes en out of the list. An element of its own stays where it is,
// a run that has no other entry goes.
func (p *parser) unlist(en *entry) {
	l := en.level
	if e := en.elem; e != nil {
		en.elem = nil
		next := en.next
		switch {
		case !e.isRun():
			e.entry = nil
		case next != nil && next.elem == nil && l.isOpen(next):
			next.elem, e.entry = e, next
		default:
			p.removeRun(e, l)
		}
	}
	if l.open == en {
		l.open = en.prev
	}
	if en.prev == nil {
		l.head = en.next
	} else {
		en.prev.next = en.next
	}
	if en.next == nil {
		l.tail = en.prev
	} else {
		en.next.prev = en.prev
	}
	c := &l.byTag[en.tag-firstFormatting]
	if en.prevSame == nil {
		c.first = en.nextSame
	} else {
		en.prevSame.nextSame = en.nextSame
	}
	if en.nextSame == nil {
		c.last = en.prevSame
	} else {
		en.nextSame.prevSame = en.prevSame
	}
}

// removeRun takes a run off the stack that has no entries left.
func (p *parser) removeRun(e *Element, l *level) {
	for i := len(l.runs) - 1; i >= 0; i-- {
		if l.runs[i] == e {
			l.runs = append(l.runs[:i], l.runs[i+1:]...)
			break
		}
	}
	e.entry = nil
	p.remove(e)
}

// single gives en, which is on the stack, an element of its own. What stands
// before it in its run becomes a run below, what stands behind it stays.
func (p *parser) single(en *entry) *Element {
	l := en.level
	e := l.element(en)
	if !e.isRun() {
		return e
	}
	at := slices.Index(l.runs, e)
	if first := e.entry; first != en {
		before := p.newElement(None, HTML)
		p.insertBelow(e, before)
		before.entry, first.elem = first, before
		l.markRun(before, en.seq)
		l.runs = slices.Insert(l.runs, at, before)
		at++
	}
	x := e
	if next := en.next; next != nil && next.elem == nil && l.isOpen(next) {
		x = p.newElement(en.tag, HTML)
		x.own, x.Link = e.ownOf(en.tag), en.link
		p.insertBelow(e, x)
		e.entry, next.elem = next, e
	} else {
		l.runs = slices.Delete(l.runs, at, at+1)
		e.Tag = en.tag
		p.sortSame(e)
	}
	x.entry, en.elem = en, x
	return x
}

// insertBelow puts x, a formatting element or run, right below e, which is then
// in it.
func (p *parser) insertBelow(e, x *Element) {
	x.pre, x.Box = e.pre, e.Box
	x.inherit(e.Parent)
	if f := p.takeAround(e); f != nil {
		p.setAround(x, f)
	}
	p.insertAbove(e.below, x)
	e.Parent = x
}

// closed notes that e, a formatting element or run, has been popped.
func (e *Element) closed() {
	en := e.entry
	if en == nil {
		return
	}
	en.elem = nil
	l := en.level
	l.open = en.prev
	if e.isRun() {
		l.runs = l.runs[:len(l.runs)-1]
	}
}

// mark puts a marker on the list.
func (p *parser) mark() {
	p.fmt = &level{below: p.fmt}
}

// clearToMarker removes the entries up to the last marker, and the marker.
func (p *parser) clearToMarker() {
	for en := p.fmt.head; en != nil; en = en.next {
		if en.elem != nil {
			en.elem.entry = nil
		}
	}
	if p.fmt.below != nil {
		p.fmt = p.fmt.below
	} else {
		p.fmt = new(level)
	}
}

// reconstruct puts the active formatting elements that are not open back on
// the stack, as one run.
func (p *parser) reconstruct() {
	if l := p.fmt; l.tail != l.open {
		p.reopen(l)
	}
}

// reopen is reconstruct where some are not open.
func (p *parser) reopen(l *level) {
	first := l.head
	if l.open != nil {
		first = l.open.next
	}
	e := p.newElement(None, HTML)
	p.place(e)
	p.push(e)
	e.entry, first.elem = first, e
	l.runs = append(l.runs, e)
	l.open = l.tail
	l.markRun(e, l.tail.seq+1)
}

// markRun sets the marks and the link of a run of the entries before number
// end. What entries before the run add, its parent has as well.
func (l *level) markRun(e *Element, end int64) {
	e.own, e.Link = 0, e.Parent.Link
	for i := range l.byTag {
		tag := firstFormatting + Tag(i)
		if first := l.byTag[i].first; first != nil && first.seq < end && !(e.pre && tag == CodeTag) {
			e.own |= table[tag].marks
		}
	}
	e.Marks = e.Parent.Marks | e.own
	for en := l.lastWith(A); en != nil; en = en.prevSame {
		if en.seq < end && en.link != "" {
			e.Link = en.link
			return
		}
	}
}

// startFormatting opens a formatting element.
func (p *parser) startFormatting(tag Tag) {
	p.reconstruct()
	en := p.newEntry()
	en.tag, en.start = tag, p.start
	if tag == A {
		en.link = p.href()
	}
	p.noahsArk(en)
	e := p.newElement(tag, HTML)
	p.place(e)
	if en.link != "" {
		e.Link = en.link
	}
	p.push(e)
	p.fmt.insert(p.fmt.tail, en)
	p.fmt.open = en
	en.elem, e.entry = e, en
	p.h.Formatting(e)
}

// newEntry returns an entry for the list, one of a group: an article has many
// links.
func (p *parser) newEntry() *entry {
	if en := p.freeEntry; en != nil {
		p.freeEntry = en.next
		*en = entry{}
		return en
	}
	if len(p.entries) == 0 {
		p.entryGroup = min(max(2*p.entryGroup, 1), 32)
		p.entries = make([]entry, p.entryGroup)
	}
	en := &p.entries[0]
	p.entries = p.entries[1:]
	return en
}

// startLink opens an a element. One that is open still is closed, or where it
// is out of reach forgotten.
func (p *parser) startLink() {
	if en := p.fmt.lastWith(A); en != nil {
		p.endFormatting(A)
		if p.fmt.lastWith(A) == en {
			var e *Element
			if p.fmt.isOpen(en) {
				e = p.single(en)
			}
			p.unlist(en)
			if e != nil {
				p.detach(e, p.start)
			}
		}
	}
	p.startFormatting(A)
}

// startNobr opens a nobr element, which closes one that is in scope.
func (p *parser) startNobr() {
	p.reconstruct()
	if en := p.fmt.lastWith(Nobr); en != nil && p.fmt.element(en).ord > p.top.scopeOrd || p.inScope(Nobr) != nil {
		p.endFormatting(Nobr)
	}
	p.startFormatting(Nobr)
}

// arkReach is how many entries with the same tag are looked at for three
// equal ones. The standard has no such bound; it makes the time linear.
const arkReach = 64

// noahsArk removes the earliest of three entries equal to en.
func (p *parser) noahsArk(en *entry) {
	third := p.fmt.lastWith(en.tag)
	for i := 0; i < 2 && third != nil; i++ {
		third = third.prevSame
	}
	if third == nil {
		return // most are closed before: no attributes need be read
	}
	attrs, equal := p.attrHash(en), 0
	q, reach := p.fmt.lastWith(en.tag).like(attrs, arkReach)
	for ; q != nil; q, reach = q.prevSame.like(attrs, reach-1) {
		if p.attrHash(q) != attrs {
			continue
		}
		if equal++; equal == 3 {
			if p.fmt.isOpen(q) {
				p.single(q) // which stays on the stack
			}
			p.unlist(q)
			q.next, p.freeEntry = p.freeEntry, q
			return
		}
	}
}

// like returns the last of the first reach entries from q backwards with the same
// tag whose hash is attrs or not known yet, and how many are left with it; nil if
// none is.
func (q *entry) like(attrs uint64, reach int) (*entry, int) {
	for ; q != nil && reach > 0; q, reach = q.prevSame, reach-1 {
		if q.attrs == attrs || q.attrs == 0 {
			return q, reach
		}
	}
	return nil, 0
}

// attrHash returns a hash of the attributes of an entry, which is the same for
// those that differ in their order only.
func (p *parser) attrHash(en *entry) uint64 {
	if en.attrs != 0 {
		return en.attrs
	}
	const odd = 0x9e3779b97f4a7c15
	tag := p.src[en.start:]
	for a, i := nextAttr(tag, attrsStart(tag)); i >= 0; a, i = nextAttr(tag, i) {
		en.attrs += (maphash.String(hashSeed, a.Key)*odd ^ maphash.String(hashSeed, attrValue(tag[a.Start:a.End]))) * odd
	}
	en.attrs |= 1
	return en.attrs
}

var hashSeed = maphash.MakeSeed()
