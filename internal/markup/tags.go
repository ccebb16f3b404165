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

// table holds info by Tag, tagSlots the tags of names of up to eight bytes by
// their hash, and longTags the others.
var (
	table              = makeTable()
	tagSlots, longTags = makeSlots()
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

// A tagSlot is a name of up to eight bytes, as a number, with its tag.
type tagSlot struct {
	key uint64
	tag Tag
}

// maxKey is how long a name may be that is a number.
const maxKey = 8

func makeSlots() (slots [slotCount]tagSlot, long map[string]Tag) {
	long = make(map[string]Tag)
	for tag := None + 1; tag < firstDynamic; tag++ {
		name := names[tag]
		if len(name) > maxKey {
			long[name] = tag
			continue
		}
		key := keyOf(name)
		h := hashKey(key)
		for slots[h].tag != None {
			h = (h + 1) % slotCount
		}
		slots[h] = tagSlot{key, tag}
	}
	return slots, long
}

// keyOf returns a name of up to eight bytes as a number.
func keyOf(name string) (key uint64) {
	for i := range len(name) {
		key = key<<8 | uint64(name[i])
	}
	return key
}

func hashKey(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 >> 54 }

// lookup returns the Tag of a lower-case name, None if it has no constant.
func lookup(name string) Tag {
	if len(name) > maxKey {
		return longTags[name]
	}
	return lookupKey(keyOf(name))
}

// lookupKey is lookup for a name as a number: most are as short, and are read
// as one.
func lookupKey(key uint64) Tag {
	for h := hashKey(key); ; h = (h + 1) % slotCount {
		if s := &tagSlots[h]; s.key == key || s.tag == None {
			return s.tag
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
