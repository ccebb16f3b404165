package newsmark

import (
	"strings"

	"example.com/newsmark/internal/markup"
)

// An elementRole says what the builder has to do for an element.
type elementRole uint8

const (
	breaks elementRole = 1 << iota // a block: text before and after it is apart
	plain                          // leaves no trace
)

// elementRoles holds the roles by Tag; inline elements that need nothing done
// are plain, as are unknown ones.
var elementRoles = makeElementRoles()

func makeElementRoles() (t [256]elementRole) {
	set := func(r elementRole, tags ...markup.Tag) {
		for _, tag := range tags {
			t[tag] = r
		}
	}
	// The elements that the HTML standard's section 15.3 (Rendering, flow
	// content) displays as blocks.
	set(breaks|plain, markup.Address, markup.Article, markup.Aside, markup.Body,
		markup.Center, markup.Details, markup.Dialog, markup.Div, markup.Fieldset,
		markup.Footer, markup.Form, markup.Header, markup.Hgroup, markup.Html,
		markup.Legend, markup.Main, markup.Nav, markup.Optgroup, markup.Option,
		markup.Search, markup.Section, markup.Summary, markup.Col, markup.Colgroup)
	set(breaks, markup.P, markup.H1, markup.H2, markup.H3, markup.H4, markup.H5, markup.H6,
		markup.Pre, markup.Listing, markup.Xmp, markup.Plaintext,
		markup.Ul, markup.Ol, markup.Menu, markup.Dir, markup.Dl, markup.Li, markup.Dd, markup.Dt,
		markup.Blockquote, markup.Table, markup.Caption, markup.Thead, markup.Tbody,
		markup.Tfoot, markup.Tr, markup.Td, markup.Th, markup.Figure, markup.Figcaption,
		markup.Video, markup.Audio, markup.Iframe, markup.Object)
	set(plain, markup.Span, markup.Label, markup.Cite, markup.Del, markup.Dfn,
		markup.Ins, markup.Kbd, markup.Mark, markup.Q, markup.Rb, markup.Samp, markup.Sub,
		markup.Sup, markup.Time, markup.Var)
	return t
}

func roleOf(tag markup.Tag) elementRole {
	if int(tag) < len(elementRoles) {
		return elementRoles[tag]
	}
	return 0
}

// openClassed deals with the blocks whose class makes them a caption, or a div a
// figure, and reports whether e is one.
func (b *builder) openClassed(e *markup.Element, parent *box) bool {
	if e.Hides() || e.Tag == markup.Figcaption || parent.oneText() || parent.kind != figureBox && e.Tag != markup.Div && e.Tag != markup.Dl {
		return false
	}
	part, class := b.captionPart(b.tag.Attr("class"))
	switch {
	case part == PartFigure && (e.Tag == markup.Div || e.Tag == markup.Dl) && parent.deeper():
		b.enter(e, figureBox).via = class
	case part == PartCaption && parent.kind == figureBox:
		b.boundary(parent)
		b.enter(e, captionBox).via = class
	default:
		return false
	}
	return true
}

// paragraphRole returns the role that the class of a paragraph gives it.
// A classBody stays until the whole body is read: the text may not give such
// a paragraph another role.
func (b *builder) paragraphRole() Role {
	for word := range strings.FieldsSeq(b.tag.Attr("class")) {
		switch r := Role(word); r {
		case RoleByline, RoleEditor, RoleSource, RoleCopyright, RoleRelated, classBody:
			return r
		}
		if relatedClass(word) {
			return RoleRelated
		}
	}
	return RoleBody
}

// relatedClass reports whether a word of a class attribute says that its element is
// about other pieces: "related-post", "c-related__title".
func relatedClass(word string) bool {
	i := strings.Index(word, "related")
	if i < 0 || i > 0 && word[i-1] != '-' && word[i-1] != '_' {
		return false
	}
	end := i + len("related")
	return end == len(word) || word[end] == '-' || word[end] == '_'
}

// lookForAuthor notes that the text to come in x is an author's by the markup of e.
func (b *builder) lookForAuthor(e *markup.Element, x *box) {
	if x.oneText() || !x.line.empty() {
		return
	}
	if b.authorClass(b.tag.Attr("class")) || b.tag.EarlyAttr("itemprop") == "author" || b.tag.EarlyAttr("rel") == "author" {
		x.author = true
	}
}

// authorClass is authorClass for a class attribute of the body: posts use few over
// and over.
func (b *builder) authorClass(class string) bool {
	return class != "" && b.classPart(class).author
}

// authorClass reports whether a class says that its element names who wrote the
// piece: "author", "article-author", "c-byline__name", "kommentar-autor", "firma". That
// of a picture, a comment or a quotation names somebody else.
func authorClass(class string) bool {
	var letters uint64 // as lettersOf has them
	for i := range len(class) {
		letters |= 1 << ((class[i] | 0x20) % 64)
	}
	return authorWords.in(class, letters) && !otherAuthors.in(class, letters)
}

var (
	authorWords  = newClassWords("author", "autor", "auteur", "byline", "firma", "signature", "verfasser", "writer", "reporter", "journalist", "redakteur", "periodista")
	otherAuthors = newClassWords("photo", "foto", "img", "image", "bild", "comment", "quot", "zitat", "citat", "cita-", "confirma", "authori", "related", "avatar", "caption", "book")
)

// classWords are words to look for anywhere in classes, in small letters of ASCII.
type classWords []classPattern

func newClassWords(words ...string) (w classWords) {
	for _, text := range words {
		w = append(w, classPattern{text: text, letters: lettersOf(text), before: true, behind: true})
	}
	return w
}

// in reports whether one of the words stands in class, which has these letters, in
// whatever case.
func (w classWords) in(class string, letters uint64) bool {
	lower := ""
	for i := range w {
		if w[i].letters&^letters != 0 {
			continue
		}
		if lower == "" {
			lower = strings.ToLower(class)
		}
		if w[i].matches(lower) {
			return true
		}
	}
	return false
}

// languageOf returns the language that a class names (HTML standard, section
// 4.5.15: language-xxx; lang-xxx is Prettify's).
func languageOf(attrs []markup.Attr) string {
	class, _ := markup.Get(attrs, "class")
	for word := range strings.FieldsSeq(class) {
		for _, prefix := range [...]string{"language-", "lang-"} {
			if l, ok := strings.CutPrefix(word, prefix); ok && l != "" {
				return l
			}
		}
	}
	return ""
}

// openHidden takes the start of an element in one that is not shown. An
// element that may be moved out of it again is held, or, if it hides its text
// itself, gets a box for where it goes.
func (b *builder) openHidden(e *markup.Element, parent *box) {
	switch {
	case !e.Special() || !parent.movable:
	case e.Hides():
		b.enter(e, hiddenBox)
	default:
		b.enter(e, heldBox)
	}
}

// closeHidden takes the end of an element in one that is not shown, or of that
// one itself.
func (b *builder) closeHidden(e *markup.Element, x *box, end int) {
	if x.owner != e {
		if x.kind == heldBox {
			b.closePlain(e, x, end)
		}
		return
	}
	switch x.kind {
	case mediaBox:
		b.closeEmbed(e, end)
	case hiddenBox:
		x, parent := b.leave(e)
		if e.NS == markup.SVG {
			parent.line.raw(b.base+e.Start, b.base+end)
		}
		b.drop(x)
	case heldBox:
		b.flush(x)
		x, parent := b.leave(e)
		if parent.kind != mediaBox && parent.kind != hiddenBox {
			b.boundary(parent)
			b.move(x, parent)
		}
		b.drop(x)
	}
}

// openForeign takes the start of an svg or math element, or of what is in one.
func (b *builder) openForeign(e *markup.Element, parent *box) {
	switch {
	case e.Hides():
		b.enter(e, hiddenBox)
	case e.NS == markup.MathML && e.Parent.NS == markup.HTML:
		parent.line.openMath(b.base + e.Start)
	}
}

// closeLines ends a heading or preformatted text.
func (b *builder) closeLines(e *markup.Element, end int) {
	x := b.boxes[e.Box]
	b.flush(x)
	b.stretch(x, 0, b.span(e.Start, end))
	x, parent := b.leave(e)
	b.move(x, parent)
	b.drop(x)
}

// closeQuote ends a quote.
func (b *builder) closeQuote(e *markup.Element, end int) {
	b.flush(b.boxes[e.Box])
	b.captions(b.boxes[e.Box])
	x, parent := b.leave(e)
	if len(x.blocks) > 0 {
		b.add(parent, &Quote{Cite: x.cite, Body: b.take(x)}, b.span(e.Start, end))
	}
	b.drop(x)
}

// take returns the blocks of x, which forgets them.
func (b *builder) take(x *box) []Block {
	if len(x.blocks) == 0 {
		return nil
	}
	blocks := append(b.slab.blockList(len(x.blocks)), x.blocks...)
	x.blocks, x.places = x.blocks[:0], x.places[:0]
	return blocks
}
