package newsmark

import "example.com/newsmark/internal/markup"

// A boxKind says what a box makes of its content.
type boxKind uint8

const (
	flowBox    boxKind = iota // the body, an item, a cell, a quote: blocks
	lineBox                   // a heading: each line of its content is one
	preBox                    // preformatted text
	listBox                   // items; other content becomes an item
	itemBox                   // blocks of an item
	quoteBox                  // blocks of a quote
	tableBox                  // rows
	cellBox                   // blocks of a cell
	figureBox                 // images and what is said of them
	captionBox                // one text, whatever blocks it is written in
	mediaBox                  // a video, ...: its text is not shown
	hiddenBox                 // content that is not shown
	heldBox                   // content of a hidden box that may yet be moved out of it
)

// A box is the content of an element under construction.
type box struct {
	kind   boxKind
	parent int32
	owner  *markup.Element // while it is open

	depth   int  // how many boxes hand their blocks on before they are in a block
	nest    int  // how many blocks what is in it stands in
	held    int  // how many boxes around it are held ones
	movable bool // misnested formatting can move elements out of it
	tag     markup.Tag
	line    line
	blocks  []Block
	places  []int32 // of each block in builder.placed

	inP    int // depth of open p elements
	role   Role
	author bool // a class of authors stands at the text to come

	loose bool  // it has got a picture whose caption is not looked for yet
	aside aside // what markup says of the text to come

	// What the kinds need.
	level    int // lineBox
	language string
	list     *List
	term     bool
	cite     string
	table    *Table
	head     bool // tableBox: in the head
	cell     *Cell
	embed    *Embed
	via      string   // figureBox, captionBox: what marks it as one
	text     []Inline // tableBox: that of its caption
	flat     bool     // tableBox inside a caption
	picture  bool     // tableBox, listBox: its first cell or item is a picture without a caption
	bare     uint32   // tableBox: the rows that begin with such a picture, a bit each
	credit   string   // figureBox, captionBox: text of an element for the credit
	empty    bool     // figureBox: it has a caption without text
}

func (b *builder) newBox(kind boxKind, parent int32) *box {
	var x *box
	if n := len(b.spare); n > 0 {
		x = b.spare[n-1]
		b.spare = b.spare[:n-1]
		*x = box{line: line{runs: x.line.runs[:0], buf: x.line.buf[:0]}, blocks: x.blocks[:0], places: x.places[:0]}
	} else {
		x = &box{}
	}
	x.kind, x.parent = kind, parent
	x.line.reset()
	return x
}

// maxHandOn is how deep boxes that hand their blocks on, such as figures, stand
// in each other. Those further in are wrappers, so that time is linear.
const maxHandOn = 8

// maxHeld is how deep held boxes stand in each other, so that memory is bounded.
// What is hidden further in stays hidden, also where misnested formatting moves
// it out. html.Parse refuses what is nested as deep.
const maxHeld = 512

// deeper reports whether the content of x may have boxes that hand their blocks
// on to it.
func (x *box) deeper() bool { return x.depth < maxHandOn }

// enter gives e a box of its own.
func (b *builder) enter(e *markup.Element, kind boxKind) *box {
	x := b.newBox(kind, e.Parent.Box)
	x.owner, x.tag = e, e.Tag
	x.nest, x.held = b.boxes[x.parent].nest, b.boxes[x.parent].held
	if kind == heldBox {
		x.held++
	}
	x.movable = e.Hides() && !e.Special() && x.held < maxHeld
	switch kind {
	case listBox, quoteBox, tableBox:
		x.nest++
	}
	switch kind {
	case lineBox, preBox, figureBox, captionBox, tableBox, heldBox:
		x.depth = b.boxes[x.parent].depth + 1
	}
	e.Box = int32(len(b.boxes))
	lendRuns(b.boxes[x.parent], x)
	b.boxes = append(b.boxes, x)
	return x
}

// lendRuns gives one box the memory for runs that another has and does not
// need now, so that not each of many boxes in each other has a lot.
func lendRuns(from, to *box) {
	if from.line.empty() && cap(from.line.runs) > cap(to.line.runs) && len(to.line.runs) == 0 {
		from.line.runs, to.line.runs = to.line.runs[:0], from.line.runs[:0]
	}
}

// leave takes the box of e off and returns its parent.
func (b *builder) leave(e *markup.Element) (x, parent *box) {
	x = b.boxes[e.Box]
	b.boxes[e.Box] = nil
	for n := len(b.boxes); b.boxes[n-1] == nil; n-- {
		b.boxes = b.boxes[:n-1]
	}
	return x, b.boxes[x.parent]
}

// drop gives the box back for use by another element.
func (b *builder) drop(x *box) {
	x.line.reset()
	lendRuns(x, b.boxes[x.parent])
	b.spare = append(b.spare, x)
}
