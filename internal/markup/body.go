package markup

// startTag reads a start tag.
func (p *parser) startTag() {
	if p.inForeign(false) {
		p.startForeign()
		return
	}
	p.startByMode()
}

// endTag reads an end tag.
func (p *parser) endTag() {
	if p.mode == inText {
		p.pop(p.end)
		p.mode = p.textMode
		return
	}
	if p.top.NS != HTML && p.endForeign() {
		return
	}
	p.endByMode()
}

// openRaw opens an element whose content is text up to its end tag.
func (p *parser) openRaw(tag Tag) {
	p.open(tag)
	p.textMode, p.mode = p.mode, inText
}

// startBody reads a start tag by the rules of "in body" (section 13.2.6.4.7).
func (p *parser) startBody() {
	tag := p.tag
	switch tag {
	case B, Big, CodeTag, Em, Font, I, S, SmallTag, StrikeTag, Strong, Tt, U:
		p.startFormatting(tag)
	case A:
		p.startLink()
	case Nobr:
		p.startNobr()
	case Address, Article, Aside, Blockquote, Center, Details, Dialog, Dir, Div, Dl,
		Fieldset, Figcaption, Figure, Footer, Header, Hgroup, Main, Menu, Nav, Ol, P,
		Search, Section, Summary, Ul, Plaintext:
		p.closeP()
		p.open(tag)
	case H1, H2, H3, H4, H5, H6:
		p.closeP()
		if p.top.NS == HTML && p.top.Tag.heading() {
			p.pop(p.start)
		}
		p.open(tag)
	case Pre, Listing:
		p.closeP()
		p.fresh = p.open(tag)
	case Form:
		p.startForm()
	case Li:
		p.startItem(Li, Li)
	case Dd, Dt:
		p.startItem(Dd, Dt)
	case Button:
		if e := p.inScope(Button); e != nil {
			p.popTo(e, p.start)
		}
		p.reconstruct()
		p.open(tag)
	case Applet, Marquee, Object:
		p.reconstruct()
		p.open(tag)
		p.mark()
	case Table:
		p.closeP()
		p.open(tag)
		p.mode = inTable
	case Area, Br, Embed, Image, Img, Input, Keygen, Wbr:
		p.startVoid(tag)
	case Param, Source, Track, Base, Basefont, Bgsound, Link, Meta:
		p.void(tag)
	case Hr:
		p.startRule()
	case Textarea, Iframe, Noembed, Noscript, Noframes, Script, Style, Title:
		p.openRaw(tag)
	case Xmp:
		p.closeP()
		p.reconstruct()
		p.openRaw(tag)
	case Template:
		p.startTemplate()
	case Select:
		if e := p.inScope(Select); e != nil {
			p.popTo(e, p.start)
			return
		}
		p.reconstruct()
		p.open(tag)
	case Option, Optgroup:
		p.startOption(tag)
	case Rb, Rtc:
		p.startRuby(None)
	case Rp, Rt:
		p.startRuby(Rtc)
	case Math:
		p.openRoot(MathML)
	case Svg:
		p.openRoot(SVG)
	case Html, Body, Frameset, Caption, Col, Colgroup, Frame, Head, Tbody, Td, Tfoot, Th, Thead, Tr:
		// Ignored.
	default:
		p.reconstruct()
		p.open(tag)
	}
}

// startVoid reads the tag of an element that stands in a line of text and has
// no content.
func (p *parser) startVoid(tag Tag) {
	switch tag {
	case Image:
		tag = Img
	case Input:
		if e := p.inScope(Select); e != nil {
			p.popTo(e, p.start)
		}
	}
	p.reconstruct()
	p.void(tag)
}

// startForm opens a form; there are no forms within forms.
func (p *parser) startForm() {
	inTemplate := p.lastOpen(Template) != nil
	if p.form != nil && !inTemplate {
		return
	}
	p.closeP()
	e := p.open(Form)
	if !inTemplate {
		p.form = e
	}
}

// startItem opens an item of a list, which closes the one before.
func (p *parser) startItem(tag, other Tag) {
	if e := p.lastStop(); e.NS == HTML && (e.Tag == tag || e.Tag == other) {
		p.popTo(e, p.start)
	}
	p.closeP()
	p.open(p.tag)
}

func (p *parser) startRule() {
	p.closeP()
	if p.inScope(Select) != nil {
		p.popImplied(None)
	}
	p.void(Hr)
}

// startOption opens an option or optgroup.
func (p *parser) startOption(tag Tag) {
	if p.inScope(Select) != nil {
		except := None
		if tag == Option {
			except = Optgroup
		}
		p.popImplied(except)
	} else if p.top.NS == HTML && p.top.Tag == Option {
		p.pop(p.start)
	}
	p.reconstruct()
	p.open(tag)
}

// startRuby opens a part of a ruby.
func (p *parser) startRuby(except Tag) {
	if p.inScope(Ruby) != nil {
		p.popImplied(except)
	}
	p.open(p.tag)
}

// endBody reads an end tag by the rules of "in body".
func (p *parser) endBody() {
	tag := p.tag
	switch tag {
	case A, B, Big, CodeTag, Em, Font, I, Nobr, S, SmallTag, StrikeTag, Strong, Tt, U:
		p.endFormatting(tag)
	case Address, Article, Aside, Blockquote, Button, Center, Details, Dialog, Dir, Div,
		Dl, Fieldset, Figcaption, Figure, Footer, Header, Hgroup, Listing, Main, Menu,
		Nav, Ol, Pre, Search, Section, Select, Summary, Ul, Dd, Dt:
		if e := p.inScope(tag); e != nil {
			p.popTo(e, p.end)
		}
	case P:
		if p.inScope(P, Button) == nil {
			p.startImplied(P)
		}
		if e := p.inScope(P, Button); e != nil {
			p.popTo(e, p.end)
		}
	case Li:
		if e := p.inScope(Li, Ol, Ul); e != nil {
			p.popTo(e, p.end)
		}
	case H1, H2, H3, H4, H5, H6:
		if e := p.lastHeading(); e != nil && e.ord > p.top.scopeOrd {
			p.popTo(e, p.end)
		}
	case Applet, Marquee, Object:
		if e := p.inScope(tag); e != nil {
			p.popTo(e, p.end)
			p.clearToMarker()
		}
	case Br:
		p.hasAttr, p.attrRead = false, false
		p.startTag()
	case Form:
		p.endForm()
	case Template:
		p.endTemplate()
	case Html, Body:
		// Ignored: there is no body element in a fragment.
	default:
		p.endOther(tag)
	}
}

// lastHeading returns the topmost open heading.
func (p *parser) lastHeading() (top *Element) {
	for tag := H1; tag <= H6; tag++ {
		if e := p.lastOpen(tag); e != nil && (top == nil || e.ord > top.ord) {
			top = e
		}
	}
	return top
}

// endForm closes the form. What is open in it stays open.
func (p *parser) endForm() {
	e := p.inScope(Form)
	if p.lastOpen(Template) != nil {
		if e != nil {
			p.popImplied(None)
			p.popTo(e, p.end)
		}
		return
	}
	node := p.form
	p.form = nil
	if e == nil || e != node {
		return
	}
	p.popImplied(None)
	p.detach(e, p.end)
}

// endOther reads any other end tag.
func (p *parser) endOther(tag Tag) {
	e := p.lastOpen(tag)
	if e == nil || e.ord < p.lastSpecial().ord {
		return
	}
	p.popTo(e, p.end)
}
