package markup

// endFormatting reads the end tag of a formatting element: the adoption agency
// algorithm (section 13.2.6.4.7).
func (p *parser) endFormatting(tag Tag) {
	if p.top.Tag == tag && p.top.NS == HTML && p.top.entry == nil {
		p.pop(p.end)
		return
	}
	for range 8 {
		en := p.fmt.lastWith(tag)
		if en == nil {
			p.endOther(tag)
			return
		}
		if !p.fmt.isOpen(en) {
			p.unlist(en)
			return
		}
		e := p.fmt.element(en)
		if e.ord < p.top.scopeOrd {
			return
		}
		block := e.above
		for block != nil && block.special != block {
			block = block.above
		}
		if block == nil {
			p.popFormatting(e, en)
			return
		}
		p.adopt(e, en, block)
	}
}

// popFormatting pops everything above the formatting element, and it.
func (p *parser) popFormatting(e *Element, en *entry) {
	p.popAbove(e)
	if e.entry == en {
		p.pop(p.end)
	} else { // what stands before it in the run stays
		p.fmt.open = en.prev
		p.fmt.markRun(e, en.seq)
	}
	p.unlist(en)
}

// adopt does one turn of the outer loop: block, the furthest block, moves out
// of the formatting element e, and what it holds moves into a copy of e.
func (p *parser) adopt(e *Element, en *entry, block *Element) {
	kept := p.unwind(e, en, block)
	ancestor := e.below
	if e.entry != en {
		ancestor = e
		p.fmt.markRun(e, en.seq)
	}
	parent := ancestor
	if ancestor.NS == HTML && ancestor.Tag.is(tableSlot) {
		parent = p.fosterParent()
	}
	for i := len(kept) - 1; i >= 0; i-- {
		kept[i].inherit(parent)
		kept[i].Box = parent.Box
		parent = kept[i]
	}
	old := *block
	block.inherit(parent)

	copied := &entry{tag: en.tag, start: en.start, attrs: en.attrs, link: en.link}
	bookmark := en
	if len(kept) > 0 {
		bookmark = kept[0].entry
	}
	p.fmt.insert(bookmark, copied)
	if !p.fmt.isOpen(copied) {
		p.fmt.open = copied
	}
	c := p.newElement(en.tag, HTML)
	c.Link = en.link
	c.own = block.ownOf(en.tag)
	c.inherit(block)
	c.Box = block.Box
	p.insertAbove(block, c)
	copied.elem, c.entry = c, copied
	p.fresh = nil
	p.unlist(en) // and with its last entry, a run
	if !e.isRun() {
		p.remove(e)
	}
	p.inheritAbove(block, c, &old)
}

// ownOf returns the marks that a formatting element at the place of e adds.
func (e *Element) ownOf(tag Tag) Marks {
	if e.pre && tag == CodeTag {
		return 0
	}
	return table[tag].marks
}

// inheritAbove hands on what changed in block, which was old, to what is open
// in it: its children are now those of c.
func (p *parser) inheritAbove(block, c, old *Element) {
	shown := old.Hidden && !block.Hidden
	for e := c.above; e != nil; e = e.above {
		if e.Parent == block {
			e.Parent = c
		}
		m := e.Parent.Marks | e.own
		if m == e.Marks && !shown {
			break
		}
		e.Marks = m
		e.Hidden = e.Parent.Hidden || e.hides
	}
	if lost := old.Marks &^ c.Marks; lost != 0 || old.Hidden {
		p.h.Lift(block, lost)
	}
}

// unwind is the inner loop: it takes what stands between the formatting
// element and the block off the stack, but for copies of those of the three
// nearest to the block that are formatting elements. It returns the copies,
// the one nearest to the block first.
func (p *parser) unwind(e *Element, en *entry, block *Element) (kept []*Element) {
	n := 0 // nodes seen
	see := func(at *Element, q *entry) {
		if n++; n > 3 {
			p.unlist(q)
			return
		}
		c := p.newElement(q.tag, HTML)
		c.own = at.ownOf(q.tag)
		c.Link = q.link
		p.insertAbove(at, c)
		c.entry, q.elem = q, c
		kept = append(kept, c)
	}
	for node := block.below; node != e; {
		below := node.below
		switch {
		case node.isRun():
			p.seeRun(node, node.entry, see)
			p.removeRun(node, p.fmt)
		case node.entry != nil:
			q := node.entry
			node.entry, q.elem = nil, nil
			see(node, q)
			p.remove(node)
		default:
			n++
			p.remove(node)
		}
		node = below
	}
	if e.isRun() {
		p.seeRun(e, en.next, see)
	}
	return kept
}

// seeRun calls see for the entries of the run from first on, the last first.
func (p *parser) seeRun(e *Element, first *entry, see func(*Element, *entry)) {
	var entries []*entry
	for q := first; q != nil && p.fmt.isOpen(q) && (q.elem == nil || q.elem == e); q = q.next {
		entries = append(entries, q)
	}
	if first == e.entry {
		first.elem = nil
	}
	for i := len(entries) - 1; i >= 0; i-- {
		see(e, entries[i])
	}
}

// inherit makes parent the parent of e.
func (e *Element) inherit(parent *Element) {
	e.Parent = parent
	e.Marks = parent.Marks | e.own
	e.Hidden = parent.Hidden || e.hides
	e.pre = e.pre || parent.pre
	if e.Tag != A || e.Link == "" {
		e.Link = parent.Link
	}
}
