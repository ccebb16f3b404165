package markup

import "strings"

// What of the content of a foreign element is read as HTML (section 13.2.6).
const (
	htmlPoint = 1 + iota // HTML integration point
	textPoint            // MathML text integration point
)

// foreign sets what is known of a foreign element.
func (e *Element) foreign(p *parser, name string) {
	e.own = 0
	e.hides = lookup(name).is(hides)
	e.Hidden = e.Parent.Hidden || e.hides
	switch e.NS {
	case SVG:
		switch name {
		case "foreignobject", "desc", "title":
			e.integration = htmlPoint
		}
	case MathML:
		switch name {
		case "mi", "mo", "mn", "ms", "mtext":
			e.integration = textPoint
		case "annotation-xml":
			e.annotation = true
			enc, _ := Get(p.attributes(), "encoding")
			if strings.EqualFold(enc, "text/html") || strings.EqualFold(enc, "application/xhtml+xml") {
				e.integration = htmlPoint
			}
		}
	}
	if e.Marks = e.Parent.Marks; e.Link != e.Parent.Link {
		e.Link = e.Parent.Link
	}
}

// inForeign reports whether the current token is read by the rules for foreign
// content; isText says that it is a text, otherwise it is a start tag.
func (p *parser) inForeign(isText bool) bool {
	e := p.top
	switch {
	case e.NS == HTML || e.integration == htmlPoint:
		return false
	case e.integration == textPoint:
		return !isText && (p.name == "mglyph" || p.name == "malignmark")
	case e.annotation:
		return isText || p.tag != Svg
	}
	return true
}

// foreignTag returns the tag of a foreign element with the name of the current
// one. It differs from that of the HTML element.
func (p *parser) foreignTag() (Tag, string) {
	name := p.name
	if name == "" {
		name = names[p.tag]
	}
	if int(p.tag) >= len(p.foreign) {
		p.foreign = append(p.foreign, make([]Tag, len(p.last)-len(p.foreign))...)
	}
	tag := p.foreign[p.tag]
	if tag == None {
		tag = p.newTag()
		p.foreign[p.tag] = tag
	}
	return tag, name
}

// startForeign reads a start tag in foreign content.
func (p *parser) startForeign() {
	if p.breaksOut() {
		for p.top.NS != HTML && p.top.integration == 0 {
			p.pop(p.start)
		}
		p.startByMode()
		return
	}
	tag, name := p.foreignTag()
	p.openIn(tag, p.top.NS, name)
	p.z.raw = None // such as an svg title
	if p.selfEnd {
		p.pop(p.end)
	}
}

// breaksOut reports whether the current start tag ends foreign content.
func (p *parser) breaksOut() bool {
	if p.tag == Font {
		for _, a := range p.attributes() {
			if a.Key == "color" || a.Key == "face" || a.Key == "size" {
				return true
			}
		}
		return false
	}
	return p.tag.is(breakout)
}

// openRoot opens an svg or math element.
func (p *parser) openRoot(ns Namespace) {
	p.reconstruct()
	tag, name := p.foreignTag()
	p.openIn(tag, ns, name)
	if p.selfEnd {
		p.pop(p.end)
	}
}

// endForeign reads an end tag in foreign content. It reports false if HTML's
// rules are to be used.
func (p *parser) endForeign() bool {
	tag, _ := p.foreignTag()
	if p.top.Tag == tag {
		p.pop(p.end)
		return true
	}
	if e := p.lastOpen(tag); e != nil && e.ord > p.top.htmlOrd {
		p.popTo(e, p.end)
		return true
	}
	return false
}
