package markup

import "strings"

// A mode is an insertion mode (section 13.2.4.1). Those that a fragment in a
// div never comes to are left out.
type mode uint8

const (
	inBody mode = iota
	inText
	inTable
	inCaption
	inColumnGroup
	inTableBody
	inRow
	inCell
	inTemplate
)

// startByMode reads a start tag by the rules of the current insertion mode.
func (p *parser) startByMode() {
	for {
		done := true
		switch p.mode {
		case inTable:
			done = p.startTable()
		case inCaption:
			done = p.startCaption()
		case inColumnGroup:
			done = p.startColumnGroup()
		case inTableBody:
			done = p.startTableBody()
		case inRow:
			done = p.startRow()
		case inCell:
			done = p.startCell()
		case inTemplate:
			done = p.startInTemplate()
		default:
			p.startBody()
		}
		if done {
			return
		}
	}
}

// endByMode reads an end tag by the rules of the current insertion mode.
func (p *parser) endByMode() {
	for {
		done := true
		switch p.mode {
		case inTable:
			p.endTable()
		case inCaption:
			done = p.endCaption()
		case inColumnGroup:
			done = p.endColumnGroup()
		case inTableBody:
			done = p.endTableBody()
		case inRow:
			done = p.endRow()
		case inCell:
			done = p.endCell()
		case inTemplate:
			if p.tag == Template {
				p.endTemplate()
			}
		default:
			p.endBody()
		}
		if done {
			return
		}
	}
}

// resetMode sets the insertion mode anew from the stack.
func (p *parser) resetMode() {
	switch p.top.mode {
	case Td, Th:
		p.mode = inCell
	case Tr:
		p.mode = inRow
	case Tbody, Thead, Tfoot:
		p.mode = inTableBody
	case Caption:
		p.mode = inCaption
	case Colgroup:
		p.mode = inColumnGroup
	case Table:
		p.mode = inTable
	case Template:
		p.mode = p.templates[len(p.templates)-1]
	default:
		p.mode = inBody
	}
}

// popToContext pops up to a table, body or row, or what bounds all of them.
func (p *parser) popToContext(context ...Tag) {
	for {
		if t := p.top.Tag; p.top.NS == HTML {
			if t == Html || t == Template {
				return
			}
			for _, c := range context {
				if t == c {
					return
				}
			}
		}
		p.pop(p.start)
	}
}

// fosterStart and fosterEnd read a tag that has no place in a table.
func (p *parser) fosterStart() {
	p.fostering = true
	p.startBody()
	p.fostering = false
}

func (p *parser) fosterEnd() {
	p.fostering = true
	p.endBody()
	p.fostering = false
}

// startTable reports whether the tag is done with, as those below do.
func (p *parser) startTable() bool {
	switch p.tag {
	case Caption:
		p.popToContext(Table)
		p.mark()
		p.open(Caption)
		p.mode = inCaption
	case Colgroup:
		p.popToContext(Table)
		p.open(Colgroup)
		p.mode = inColumnGroup
	case Col:
		p.popToContext(Table)
		p.implied(Colgroup)
		p.mode = inColumnGroup
		return false
	case Tbody, Tfoot, Thead:
		p.popToContext(Table)
		p.open(p.tag)
		p.mode = inTableBody
	case Td, Th, Tr:
		p.popToContext(Table)
		p.implied(Tbody)
		p.mode = inTableBody
		return false
	case Table:
		e := p.inTableScope(Table)
		if e == nil {
			return true
		}
		p.popTo(e, p.start)
		p.resetMode()
		return false
	case Style, Script, Template:
		p.startBody()
	case Input:
		if t, _ := Get(p.attributes(), "type"); strings.EqualFold(t, "hidden") {
			p.void(Input)
			return true
		}
		p.fosterStart()
	case Form:
		if p.form == nil && p.lastOpen(Template) == nil {
			p.form = p.open(Form)
			p.pop(p.end)
			p.form = closedForm
		}
	default:
		p.fosterStart()
	}
	return true
}

// closedForm stands for a form element that is no longer on the stack.
var closedForm = new(Element)

func (p *parser) endTable() {
	switch p.tag {
	case Table:
		if e := p.inTableScope(Table); e != nil {
			p.popTo(e, p.end)
			p.resetMode()
		}
	case Body, Caption, Col, Colgroup, Html, Tbody, Td, Tfoot, Th, Thead, Tr:
		// Ignored.
	case Template:
		p.endTemplate()
	default:
		p.fosterEnd()
	}
}

// closeCaption reports whether a caption was open.
func (p *parser) closeCaption(end int) bool {
	e := p.inTableScope(Caption)
	if e == nil {
		return false
	}
	p.popTo(e, end)
	p.clearToMarker()
	p.mode = inTable
	return true
}

func (p *parser) startCaption() bool {
	switch p.tag {
	case Caption, Col, Colgroup, Tbody, Td, Tfoot, Thead, Tr:
		return !p.closeCaption(p.start)
	}
	p.startBody()
	return true
}

func (p *parser) endCaption() bool {
	switch p.tag {
	case Caption:
		p.closeCaption(p.end)
	case Table:
		return !p.closeCaption(p.start)
	case Body, Col, Colgroup, Html, Tbody, Td, Tfoot, Th, Thead, Tr:
		// Ignored.
	default:
		p.endBody()
	}
	return true
}

// leaveColumnGroup reports whether the current node is a column group, and
// closes it.
func (p *parser) leaveColumnGroup() bool {
	if p.top.NS != HTML || p.top.Tag != Colgroup {
		return false
	}
	p.pop(p.start)
	p.mode = inTable
	return true
}

func (p *parser) startColumnGroup() bool {
	switch p.tag {
	case Col:
		p.void(Col)
		return true
	case Template:
		p.startTemplate()
		return true
	case Html:
		return true
	}
	return !p.leaveColumnGroup()
}

func (p *parser) endColumnGroup() bool {
	switch p.tag {
	case Colgroup:
		if p.top.Tag == Colgroup {
			p.pop(p.end)
			p.mode = inTable
		}
		return true
	case Col:
		return true
	case Template:
		p.endTemplate()
		return true
	}
	return !p.leaveColumnGroup()
}

// lastGroup returns the topmost row group in table scope.
func (p *parser) lastGroup() (top *Element) {
	for _, tag := range [...]Tag{Tbody, Thead, Tfoot} {
		if e := p.inTableScope(tag); e != nil && (top == nil || e.ord > top.ord) {
			top = e
		}
	}
	return top
}

func (p *parser) startTableBody() bool {
	switch p.tag {
	case Tr:
		p.popToContext(Tbody, Tfoot, Thead)
		p.open(Tr)
		p.mode = inRow
		return true
	case Td, Th:
		p.popToContext(Tbody, Tfoot, Thead)
		p.implied(Tr)
		p.mode = inRow
		return false
	case Caption, Col, Colgroup, Tbody, Tfoot, Thead:
		return !p.closeGroup()
	}
	return p.startTable()
}

// closeGroup reports whether a row group was open, and closes it.
func (p *parser) closeGroup() bool {
	e := p.lastGroup()
	if e == nil {
		return false
	}
	p.popTo(e, p.start)
	p.mode = inTable
	return true
}

func (p *parser) endTableBody() bool {
	switch p.tag {
	case Tbody, Tfoot, Thead:
		if p.inTableScope(p.tag) != nil {
			p.popToContext(Tbody, Tfoot, Thead)
			p.pop(p.end)
			p.mode = inTable
		}
	case Table:
		return !p.closeGroup()
	case Body, Caption, Col, Colgroup, Html, Td, Th, Tr:
		// Ignored.
	default:
		p.endTable()
	}
	return true
}

// closeRow reports whether a row was open, and closes it.
func (p *parser) closeRow(end int) bool {
	if p.inTableScope(Tr) == nil {
		return false
	}
	p.popToContext(Tr)
	p.pop(end)
	p.mode = inTableBody
	return true
}

func (p *parser) startRow() bool {
	switch p.tag {
	case Td, Th:
		p.popToContext(Tr)
		p.open(p.tag)
		p.mark()
		p.mode = inCell
		return true
	case Caption, Col, Colgroup, Tbody, Tfoot, Thead, Tr:
		return !p.closeRow(p.start)
	}
	return p.startTable()
}

func (p *parser) endRow() bool {
	switch p.tag {
	case Tr:
		p.closeRow(p.end)
	case Table:
		return !p.closeRow(p.start)
	case Tbody, Tfoot, Thead:
		return p.inTableScope(p.tag) == nil || !p.closeRow(p.start)
	case Body, Caption, Col, Colgroup, Html, Td, Th:
		// Ignored.
	default:
		p.endTable()
	}
	return true
}

// closeCell reports whether a cell was open, and closes it.
func (p *parser) closeCell() bool {
	td, th := p.inTableScope(Td), p.inTableScope(Th)
	if td == nil || th != nil && th.ord > td.ord {
		td = th
	}
	if td == nil {
		return false
	}
	p.popTo(td, p.start)
	p.clearToMarker()
	p.mode = inRow
	return true
}

func (p *parser) startCell() bool {
	switch p.tag {
	case Caption, Col, Colgroup, Tbody, Td, Tfoot, Th, Thead, Tr:
		return !p.closeCell()
	}
	p.startBody()
	return true
}

func (p *parser) endCell() bool {
	switch p.tag {
	case Td, Th:
		if e := p.inTableScope(p.tag); e != nil {
			p.popTo(e, p.end)
			p.clearToMarker()
			p.mode = inRow
		}
	case Body, Caption, Col, Colgroup, Html:
		// Ignored.
	case Table, Tbody, Tfoot, Thead, Tr:
		if p.inTableScope(p.tag) == nil {
			return true
		}
		p.closeCell()
		p.mode = inRow
		return false
	default:
		p.endBody()
	}
	return true
}

// startTemplate opens a template.
func (p *parser) startTemplate() {
	p.open(Template)
	p.mark()
	p.templates = append(p.templates, inTemplate)
	p.mode = inTemplate
}

// startInTemplate sets the insertion mode by the first tag in a template.
func (p *parser) startInTemplate() bool {
	m := inBody
	switch p.tag {
	case Base, Basefont, Bgsound, Link, Meta, Noframes, Script, Style, Template, Title:
		p.startBody()
		return true
	case Caption, Colgroup, Tbody, Tfoot, Thead:
		m = inTable
	case Col:
		m = inColumnGroup
	case Tr:
		m = inTableBody
	case Td, Th:
		m = inRow
	}
	p.templates[len(p.templates)-1] = m
	p.mode = m
	return false
}

// endTemplate closes a template.
func (p *parser) endTemplate() {
	e := p.lastOpen(Template)
	if e == nil {
		return
	}
	p.popTo(e, p.end)
	p.clearToMarker()
	p.templates = p.templates[:len(p.templates)-1]
	p.resetMode()
}
