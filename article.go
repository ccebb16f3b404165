package newsmark

import (
	"iter"
	"time"
)

// An Article is a news post: what its front matter says of it, and its body
// as a list of blocks.
//
// The fields are plain: programs read them, set them, and print the Article
// or write the post back with [Format]. Source positions are kept apart from
// the tree (see [Article.Pos]), so an Article built by hand prints like a
// parsed one.
type Article struct {
	Title      string
	Authors    []string
	Published  time.Time  // zero if unknown
	Updated    time.Time  // zero if unknown
	Language   string     // BCP 47, "" if unknown
	Categories [][]string // paths, outermost first: {"News", "Local"}
	Tags       []string
	Summary    string
	Lead       *Image // the front matter's picture, nil if it has none
	Canonical  string // address of the original, "" if unknown
	Body       []Block

	// Dateline and Bylines are what the body says of where and by whom it was
	// written. They are views: the text they were read from stays in the body,
	// and printers other than JSON's do not print them.
	Dateline Dateline // zero if it has none
	Bylines  []Byline // in the order of the body

	// Credits are what lines of the body that stand away from the pictures say of
	// their makers, in the order of the body: a view, as Bylines. The other credits
	// are those of Figures.
	Credits []Credit

	// Meta is the front matter as it was written, nil if the post has none.
	// The fields above are read from it; the keys they do not cover are
	// found only here.
	Meta *FrontMatter

	// Warnings lists what was odd in the input but could be read, in order
	// of position.
	Warnings []Warning

	source *source // where it was parsed from; nil for one built by hand
}

// A Block is a part of a body that stands on its own. It is one of
// [*Paragraph], [*Heading], [*Figure], [*Gallery], [*List], [*Quote],
// [*Code], [*Table], [*Embed], [*Rule] and [*Raw].
type Block interface{ block() }

// A Paragraph is a run of text.
type Paragraph struct {
	Text []Inline
	Role Role // what the text is for; "" is the body of the story
}

// A Role says what a paragraph that is not part of the story is for.
type Role string

// The roles of a paragraph.
const (
	RoleBody      Role = ""          // the story itself
	RoleByline    Role = "byline"    // who wrote it
	RoleEditor    Role = "editor"    // who edited it
	RoleSource    Role = "source"    // where it was taken from
	RoleCopyright Role = "copyright" // whose it is
	RoleRelated   Role = "related"   // other pieces to read, sharing, following
)

// A Heading is a title inside the body.
type Heading struct {
	Level int // 1 to 6; printers take anything below as 1 and above as 6
	Text  []Inline
}

// A Figure is a picture that stands on its own, with its caption.
type Figure struct {
	Image   Image
	Caption []Inline // nil if it has none

	// Credit is what the caption says of the picture's makers. It is a view
	// of the caption: printers print the caption alone.
	Credit Credit

	// CaptionVia says what made the caption one: the element or class that
	// marks it ("figcaption", "wp-caption-text", "[caption]"), or the sign
	// that weighed most ("credit"). It is "" without a caption.
	CaptionVia string

	// Evidence is all that was found for and against the caption, or, without
	// one, for and against the paragraph behind the picture. Its Confidence
	// says how sure that makes it. It is 0 if there was nothing to decide.
	Evidence Evidence
}

// A Gallery is a group of figures that share a caption.
type Gallery struct {
	Figures []*Figure
	Caption []Inline // of the group; nil if it has none
	Credit  Credit   // what the group's caption says of the makers: a view, as a Figure's
}

// A List is a list of items.
type List struct {
	Kind  ListKind
	Start int // number of the first item of an ordered list; 0 stands for 1
	Items []*Item
}

// A ListKind tells lists apart.
type ListKind string

// The kinds of list.
const (
	Bulleted    ListKind = ""            // HTML ul, menu, dir
	Ordered     ListKind = "ordered"     // HTML ol
	Description ListKind = "description" // HTML dl
)

// An Item is an item of a list.
type Item struct {
	Term bool // in a description list: the term (dt), not what is said of it (dd)
	Body []Block
}

// A Quote is a quotation set off from the text.
type Quote struct {
	Cite string // address of what is quoted, "" if unknown
	Body []Block
}

// Code is preformatted text: its white space counts.
type Code struct {
	Language string // as a class language-xxx names it, "" if unknown
	Text     []Inline
}

// A Table is a table.
type Table struct {
	Caption []Inline
	Rows    []*Row
}

// A Row is a row of a table.
type Row struct {
	Head  bool // in the table's head (HTML thead)
	Cells []*Cell
}

// A Cell is a cell of a row.
type Cell struct {
	Header  bool // HTML th
	ColSpan int  // columns it covers; 0 stands for 1
	RowSpan int  // rows it covers; 0 stands for 1, -1 for all that follow in its group
	Body    []Block
}

// An Embed is content from elsewhere that is played or shown in place.
type Embed struct {
	Kind    EmbedKind
	URL     string // of what is embedded, "" if it has none
	Poster  string // address of a picture that stands for it, "" if none
	Title   string
	Width   int // CSS pixels, 0 unknown
	Height  int // CSS pixels, 0 unknown
	Caption []Inline
}

// An EmbedKind tells embeds apart.
type EmbedKind string

// The kinds of embed. The zero value is printed as EmbedFrame.
const (
	EmbedFrame  EmbedKind = "frame"  // HTML iframe
	EmbedVideo  EmbedKind = "video"  // HTML video
	EmbedAudio  EmbedKind = "audio"  // HTML audio
	EmbedObject EmbedKind = "object" // HTML object, embed
)

// A Rule is a thematic break (HTML hr).
type Rule struct {
	_ byte // keeps two Rules apart: pointers to empty structs may be equal
}

// Raw is markup that the model has no type for.
//
// Printers print its Text, as a paragraph, unless [Printer.RawHTML] asks for
// the markup. That is well-formed, and has no blank lines: in Markdown one would end it.
type Raw struct {
	HTML string
	Text []Inline // what a reader sees of it
}

func (*Paragraph) block() {}
func (*Heading) block()   {}
func (*Figure) block()    {}
func (*Gallery) block()   {}
func (*List) block()      {}
func (*Quote) block()     {}
func (*Code) block()      {}
func (*Table) block()     {}
func (*Embed) block()     {}
func (*Rule) block()      {}
func (*Raw) block()       {}

// An Inline is a run inside a line of text. It is one of [*Text], [*Break],
// [*InlineImage] and [*Ruby].
//
// Runs are flat: a run says itself which marks and link it has. As [Parse]
// makes them they are canonical: no Text is empty, neighbours differ in marks
// or link, white space is collapsed except in [Code], and no line begins or
// ends with a Break or has two in a row.
type Inline interface{ inline() }

// Text is a run of characters with the same marks and link.
type Text struct {
	Value string
	Marks Marks
	Link  string // address, "" for none
}

// A Break is a line break.
type Break struct{}

// An InlineImage is a picture within a line, such as an emoji.
type InlineImage struct {
	Image Image
}

// Ruby is a base with a reading beside it (HTML ruby). Several follow each
// other where a base is read in parts; a reading that has no base of its own
// has an empty Base.
type Ruby struct {
	Base    string
	Reading string
	Marks   Marks
	Link    string
}

func (*Text) inline()        {}
func (*Break) inline()       {}
func (*InlineImage) inline() {}
func (*Ruby) inline()        {}

// Marks is a set of marks on a run of text.
type Marks uint16

// The marks, each with the HTML elements that set it.
const (
	Bold        Marks = 1 << iota // b, strong
	Italic                        // i, em, cite, dfn, var, address
	Underline                     // u, ins
	Strike                        // s, strike, del
	Monospace                     // code, kbd, samp, tt
	Subscript                     // sub
	Superscript                   // sup
	Highlight                     // mark
	Small                         // small
	Quotation                     // q
)

// An Image is a picture and what the markup says of it.
type Image struct {
	// URL is the address of the original picture: the one that lazy loading
	// would load, without the proxy it was served through. It is "" if the
	// markup holds no usable address.
	URL string

	// Src is the address as it is written: that of the src attribute, or of
	// the attribute that stands for it. Set it to mend a post: [Format] then
	// changes the address attributes of this image and nothing else.
	// Printers print URL; Src is what they print where URL is "".
	Src string

	Alt    string
	Title  string
	Width  int // CSS pixels, 0 unknown
	Height int // CSS pixels, 0 unknown

	Variants []Variant // from srcset and picture, in document order
	Link     string    // address of the link around it, "" for none

	// Via says what gave URL: the attribute ("src", "data-original",
	// "srcset"), "noscript", "front matter", followed by "+" and the name of
	// each proxy that was taken off. It is "" if URL is.
	Via string
}

// A Variant is the same picture in another size (a candidate of srcset).
type Variant struct {
	URL     string
	Width   int     // pixels of the file (a w descriptor), 0 unknown
	Density float64 // pixels per CSS pixel (an x descriptor), 0 unknown
}

// A Credit says whose a picture is.
type Credit struct {
	// Text is the credit as it stands in the caption, or in an attribute of
	// the image; without brackets around it, and on one line.
	Text string

	Photographers []string // names, in the order of the text

	// Agency is the agency, paper, archive or whoever else the picture comes
	// from, as written.
	Agency string

	// Date is when the picture was taken, as written; "" unless the credit
	// itself says it.
	Date string
}

// A Dateline says where and when a story was filed, and by whom. It opens the
// story: "WASHINGTON, June 3 (AP) —".
type Dateline struct {
	Text      string // as it stands at the head of a paragraph
	Agency    string // the agency or paper as written
	Place     string // as written, several places included
	Month     string // as written: "June", "6"
	Day       string // as written
	Reporters []string
}

// A Byline names who wrote a story.
type Byline struct {
	Text  string   // as written, up to the last name
	Names []string // without titles
}

// A Span is a range of bytes of the source, from Start up to but not
// including End. The zero Span stands for no position.
type Span struct{ Start, End int }

// Images yields the pictures of the body in document order, those of tables,
// captions and galleries among them. The lead is not one of them. The images
// may be changed in place.
func (a *Article) Images() iter.Seq[*Image] {
	return func(yield func(*Image) bool) { imagesOf(a.Body, yield) }
}

// Walk yields every block of the body in document order, each before the
// blocks inside it. The figures of a gallery are among them.
func (a *Article) Walk() iter.Seq[Block] {
	return func(yield func(Block) bool) { walk(a.Body, yield) }
}

// Paragraphs yields every paragraph of the body in document order.
func (a *Article) Paragraphs() iter.Seq[*Paragraph] { return only[*Paragraph](a) }

// Figures yields every figure of the body in document order, those in
// galleries among them.
func (a *Article) Figures() iter.Seq[*Figure] { return only[*Figure](a) }

// only yields the blocks of type T.
func only[T Block](a *Article) iter.Seq[T] {
	return func(yield func(T) bool) {
		walk(a.Body, func(b Block) bool {
			t, ok := b.(T)
			return !ok || yield(t)
		})
	}
}

// walk calls yield for each block in document order and reports whether it
// went through all of them.
func walk(body []Block, yield func(Block) bool) bool {
	for _, b := range body {
		if !present(b) {
			continue
		}
		if !yield(b) {
			return false
		}
		switch b := b.(type) {
		case *Gallery:
			for _, f := range b.Figures {
				if f != nil && !yield(f) {
					return false
				}
			}
		default:
			for _, inner := range bodiesOf(b) {
				if !walk(inner, yield) {
					return false
				}
			}
		}
	}
	return true
}

// inlinesOf returns the text that is directly in b.
func inlinesOf(b Block) []Inline {
	switch b := b.(type) {
	case *Paragraph:
		return b.Text
	case *Heading:
		return b.Text
	case *Figure:
		return b.Caption
	case *Gallery:
		return b.Caption
	case *Code:
		return b.Text
	case *Table:
		return b.Caption
	case *Embed:
		return b.Caption
	case *Raw:
		return b.Text
	}
	return nil
}

// bodiesOf returns the lists of blocks directly inside b.
func bodiesOf(b Block) [][]Block {
	switch b := b.(type) {
	case *Quote:
		return [][]Block{b.Body}
	case *List:
		bodies := make([][]Block, 0, len(b.Items))
		for _, item := range b.Items {
			if item != nil {
				bodies = append(bodies, item.Body)
			}
		}
		return bodies
	case *Table:
		var bodies [][]Block
		for _, row := range b.Rows {
			if row == nil {
				continue
			}
			for _, cell := range row.Cells {
				if cell != nil {
					bodies = append(bodies, cell.Body)
				}
			}
		}
		return bodies
	}
	return nil
}

// imagesOf calls yield for each picture in document order and reports
// whether it went through all of them.
func imagesOf(body []Block, yield func(*Image) bool) bool {
	for _, b := range body {
		if !present(b) {
			continue
		}
		switch b := b.(type) {
		case *Figure:
			if !figureImages(b, yield) {
				return false
			}
		case *Gallery:
			for _, f := range b.Figures {
				if f != nil && !figureImages(f, yield) {
					return false
				}
			}
			if !inlineImages(b.Caption, yield) {
				return false
			}
		default:
			if !inlineImages(inlinesOf(b), yield) {
				return false
			}
		}
		for _, inner := range bodiesOf(b) {
			if !imagesOf(inner, yield) {
				return false
			}
		}
	}
	return true
}

func figureImages(f *Figure, yield func(*Image) bool) bool {
	return yield(&f.Image) && inlineImages(f.Caption, yield)
}

func inlineImages(text []Inline, yield func(*Image) bool) bool {
	for _, in := range text {
		if in, ok := in.(*InlineImage); ok && in != nil && !yield(&in.Image) {
			return false
		}
	}
	return true
}
