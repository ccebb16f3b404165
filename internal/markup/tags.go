package markup

// A Tag is the name of an HTML element, as a number. The names that have no
// constant here, and those of foreign elements, have numbers from firstDynamic
// up, which last only for one run of the parser.
type Tag int32

// The elements that the standard's parser or newsmark treat in a way of their
// own, in order of name, the formatting elements first.
const (
	None Tag = iota

	A
	B
	Big
	CodeTag
	Em
	Font
	I
	Nobr
	S
	SmallTag
	StrikeTag
	Strong
	Tt
	U

	Address
	AmpAnim
	AmpImg
	Annotation
	AnnotationXML
	Applet
	Area
	Article
	Aside
	Audio
	Base
	Basefont
	Bgsound
	Blockquote
	Body
	Br
	Button
	Canvas
	Caption
	Center
	Cite
	Col
	Colgroup
	Datalist
	Dd
	Del
	Desc
	Details
	Dfn
	Dialog
	Dir
	Div
	Dl
	Dt
	Embed
	Fieldset
	Figcaption
	Figure
	Footer
	ForeignObject
	Form
	Frame
	Frameset
	H1
	H2
	H3
	H4
	H5
	H6
	Head
	Header
	Hgroup
	Hr
	Html
	Iframe
	Image
	Img
	Input
	Ins
	Kbd
	Keygen
	Label
	Legend
	Li
	Link
	Listing
	Main
	Mark
	Marquee
	Math
	Menu
	Meta
	Mi
	Mn
	Mo
	Ms
	Mtext
	Nav
	Noembed
	Noframes
	Noscript
	Object
	Ol
	Optgroup
	Option
	P
	Param
	Picture
	Plaintext
	Pre
	Q
	Rb
	Rp
	Rt
	Rtc
	Ruby
	Samp
	Script
	Search
	Section
	Select
	Source
	Span
	Style
	Sub
	Summary
	Sup
	Svg
	Table
	Tbody
	Td
	Template
	Textarea
	Tfoot
	Th
	Thead
	Time
	Title
	Tr
	Track
	Ul
	Var
	Video
	Wbr
	Xmp

	firstDynamic

	firstFormatting = A
	lastFormatting  = U
	formattingTags  = int(lastFormatting - firstFormatting + 1)
)

// names holds the names in the order of the constants above.
var names = [firstDynamic]string{
	"", "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike",
	"strong", "tt", "u", "address", "amp-anim", "amp-img", "annotation",
	"annotation-xml", "applet", "area", "article", "aside", "audio", "base",
	"basefont", "bgsound", "blockquote", "body", "br", "button", "canvas",
	"caption", "center", "cite", "col", "colgroup", "datalist", "dd", "del",
	"desc", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "embed",
	"fieldset", "figcaption", "figure", "footer", "foreignobject", "form",
	"frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
	"hgroup", "hr", "html", "iframe", "image", "img", "input", "ins", "kbd",
	"keygen", "label", "legend", "li", "link", "listing", "main", "mark",
	"marquee", "math", "menu", "meta", "mi", "mn", "mo", "ms", "mtext", "nav",
	"noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "p",
	"param", "picture", "plaintext", "pre", "q", "rb", "rp", "rt", "rtc", "ruby",
	"samp", "script", "search", "section", "select", "source", "span", "style",
	"sub", "summary", "sup", "svg", "table", "tbody", "td", "template",
	"textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "ul",
	"var", "video", "wbr", "xmp",
}

// Marks are the marks that inline elements put on text.
type Marks uint16

// The marks. Package newsmark has the same, in the same order.
const (
	Bold Marks = 1 << iota
	Italic
	Underline
	Strike
	Monospace
	Subscript
	Superscript
	Highlight
	Small
	Quotation
)

// props are the sets that an element belongs to.
type props uint16

const (
	special    props = 1 << iota // section 13.2.4.2, "special"
	scopeStop                    // ... "particular scope"
	impliedEnd                   // section 13.2.6.3, "generate implied end tags"
	modeSetter                   // section 13.2.4.1, "reset the insertion mode appropriately"
	liStop                       // stops the search of an li or dd start tag for its sibling
	hides                        // its text is not shown
	breakout                     // section 13.2.6.5, ends foreign content
	tableSlot                    // foster parents what does not belong there
	rawText                      // its content is text up to its end tag
)

// info is what the parser asks of an element.
type info struct {
	props props
	marks Marks
}

// table holds info by Tag, and tagSlots the tags by hash of their name.
var (
	table    = makeTable()
	tagSlots = makeSlots()

	oneLetter = makeOneLetter() // the tags of names of one letter, such as p
)

func makeTable() (t [firstDynamic]info) {
	set := func(p props, tags ...Tag) {
		for _, tag := range tags {
			t[tag].props |= p
		}
	}
	mark := func(m Marks, tags ...Tag) {
		for _, tag := range tags {
			t[tag].marks |= m
		}
	}
	set(special|liStop, Applet, Area, Article, Aside, Base, Basefont,
		Bgsound, Blockquote, Body, Br, Button, Caption, Center, Col, Colgroup, Dd,
		Details, Dir, Dl, Dt, Embed, Fieldset, Figcaption, Figure, Footer, Form,
		Frame, Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html,
		Iframe, Img, Input, Keygen, Li, Link, Listing, Main, Marquee, Menu, Meta,
		Nav, Noembed, Noframes, Noscript, Object, Ol, Param, Plaintext, Pre,
		Script, Section, Select, Source, Style, Summary, Table, Tbody, Td,
		Template, Textarea, Tfoot, Th, Thead, Title, Tr, Track, Ul, Wbr, Xmp)
	set(special, Address, Div, P)
	set(scopeStop, Applet, Caption, Html, Table, Td, Th, Marquee, Object, Template, Select)
	set(impliedEnd, Dd, Dt, Li, Optgroup, Option, P, Rb, Rp, Rt, Rtc)
	set(modeSetter, Td, Th, Tr, Tbody, Thead, Tfoot, Caption, Colgroup, Table, Template, Html)
	set(hides, Script, Style, Template, Head, Title, Noscript, Iframe, Noembed,
		Noframes, Textarea, Select, Datalist, Object, Video, Audio, Canvas, Svg, Rp,
		Annotation, AnnotationXML)
	set(breakout, B, Big, Blockquote, Body, Br, Center, CodeTag, Dd, Div, Dl, Dt,
		Em, Embed, H1, H2, H3, H4, H5, H6, Head, Hr, I, Img, Li, Listing, Menu, Meta,
		Nobr, Ol, P, Pre, Ruby, S, SmallTag, Span, Strong, StrikeTag, Sub, Sup,
		Table, Tt, U, Ul, Var)
	set(tableSlot, Table, Tbody, Tfoot, Thead, Tr)
	set(rawText, Iframe, Noembed, Noframes, Noscript, Script, Style, Textarea, Title, Xmp)
	mark(Bold, B, Strong)
	mark(Italic, I, Em, Cite, Dfn, Var, Address)
	mark(Underline, U, Ins)
	mark(Strike, S, StrikeTag, Del)
	mark(Monospace, CodeTag, Kbd, Samp, Tt)
	mark(Subscript, Sub)
	mark(Superscript, Sup)
	mark(Highlight, Mark)
	mark(Small, SmallTag)
	mark(Quotation, Q)
	return t
}

const slotCount = 1024 // a power of two, several times the number of names

func makeSlots() (slots [slotCount]uint8) {
	for tag := None + 1; tag < firstDynamic; tag++ {
		h := hashName(names[tag])
		for slots[h] != 0 {
			h = (h + 1) % slotCount
		}
		slots[h] = uint8(tag)
	}
	return slots
}

func makeOneLetter() (tags [256]uint8) {
	for tag := None + 1; tag < firstDynamic; tag++ {
		if name := names[tag]; len(name) == 1 {
			tags[name[0]] = uint8(tag)
		}
	}
	return tags
}

// hashName is a quick hash of a name that is not empty.
func hashName(name string) uint32 {
	n := len(name)
	return (uint32(name[0])*31 + uint32(name[n-1])*131 + uint32(name[n/2])*17 + uint32(n)*241) % slotCount
}

// lookup returns the Tag of a lower-case name, None if it has no constant.
func lookup(name string) Tag {
	switch len(name) {
	case 0:
		return None
	case 1:
		return Tag(oneLetter[name[0]])
	}
	for h := hashName(name); ; h = (h + 1) % slotCount {
		tag := tagSlots[h]
		if tag == 0 || names[tag] == name {
			return Tag(tag)
		}
	}
}

// String returns the element's name, "" if it has no constant.
func (t Tag) String() string {
	if t < firstDynamic {
		return names[t]
	}
	return ""
}

func (t Tag) is(p props) bool { return t < firstDynamic && table[t].props&p != 0 }

func (t Tag) formatting() bool { return t >= firstFormatting && t <= lastFormatting }

func (t Tag) heading() bool { return t >= H1 && t <= H6 }
