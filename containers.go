package newsmark

import (
	"strconv"
	"strings"

	"example.com/newsmark/internal/markup"
)

// openList opens a list.
func (b *builder) openList(e *markup.Element) {
	list := &List{}
	switch e.Tag {
	case markup.Ol:
		list.Kind = Ordered
		if n, err := strconv.Atoi(strings.TrimSpace(b.tag.Attr("start"))); err == nil && n != 1 {
			list.Start = n
		}
	case markup.Dl:
		list.Kind = Description
	}
	b.enter(e, listBox).list = list
}

// openItem opens an item of a list. What stood before it outside any item
// becomes one.
func (b *builder) openItem(e *markup.Element, parent *box) {
	b.strayItem(parent, e.Start)
	b.enter(e, itemBox).term = e.Tag == markup.Dt && parent.list.Kind == Description
}

// strayItem makes an item of the blocks of a list that are in none and stand
// before an offset of the body.
func (b *builder) strayItem(x *box, at int) {
	if len(x.blocks) > 0 {
		b.addItem(x, false, x, at)
	}
}

// addItem adds an item with the blocks of x to a list.
func (b *builder) addItem(list *box, term bool, x *box, at int) {
	it := b.slab.item()
	it.Term, it.Body = term, b.take(x)
	list.list.Items = addIn(b, list, list.list.Items, it, at)
}

// closeItem ends an item.
func (b *builder) closeItem(e *markup.Element) {
	b.flush(b.boxes[e.Box])
	b.endBox(b.boxes[e.Box], e)
	b.captions(b.boxes[e.Box])
	x, parent := b.leave(e)
	if len(x.blocks) > 0 {
		if parent.kind == listBox {
			parent.picture = parent.picture || len(parent.list.Items) == 0 && b.barePicture(x)
			b.addItem(parent, x.term, x, e.End)
		} else { // moved by misnested formatting
			b.move(x, parent)
		}
	}
	b.drop(x)
}

// closeList ends a list.
func (b *builder) closeList(e *markup.Element, end int) {
	b.flush(b.boxes[e.Box])
	x, parent := b.leave(e)
	b.strayItem(x, end)
	if f := b.layoutList(x); f != nil {
		b.add(parent, f, b.span(e.Start, end))
		b.placed[len(b.placed)-1].hint = hintNone
	} else if len(x.list.Items) > 0 {
		b.add(parent, x.list, b.span(e.Start, end))
	}
	b.drop(x)
}

// openTablePart opens what a table consists of.
func (b *builder) openTablePart(e *markup.Element, parent *box) {
	if parent.kind != tableBox {
		return // held, or in a template: text like any other
	}
	if parent.flat {
		return
	}
	if parent.table == nil {
		parent.table = &Table{}
	}
	t := parent.table
	switch e.Tag {
	case markup.Caption:
		b.enter(e, captionBox)
	case markup.Thead:
		parent.head = true
	case markup.Tbody, markup.Tfoot:
		parent.head = false
	case markup.Tr:
		t.Rows = addIn(b, parent, t.Rows, &Row{Head: parent.head}, e.Start)
	case markup.Td, markup.Th:
		attrs := b.tag.Attrs()
		class := ""
		if part, word := b.captionPart(b.tag.Attr("class")); part == PartCaption {
			class = word
		}
		x := b.enter(e, cellBox)
		x.via = class
		x.cell = b.slab.cell()
		x.cell.Header = e.Tag == markup.Th
		x.cell.ColSpan = spanAttr(attrs, "colspan", 1000)
		x.cell.RowSpan = spanAttr(attrs, "rowspan", 65534)
	}
}

// spanAttr reads colspan or rowspan (HTML standard, section 4.9.12.1): 0 for
// one, -1 for a rowspan that goes to the end of the group.
func spanAttr(attrs []markup.Attr, key string, most int) int {
	v, ok := markup.Get(attrs, key)
	if !ok {
		return 0
	}
	v = strings.TrimLeft(v, whitespace+"+")
	i := 0
	for i < len(v) && '0' <= v[i] && v[i] <= '9' {
		i++
	}
	n, err := strconv.Atoi(v[:i])
	switch {
	case i == 0:
		return 0
	case err != nil || n > most:
		if key == "colspan" {
			return 0
		}
		return most
	case n == 0 && key == "rowspan":
		return -1
	case n <= 1:
		return 0
	}
	return n
}

// closeCell ends a cell.
func (b *builder) closeCell(e *markup.Element) {
	b.flush(b.boxes[e.Box])
	b.endBox(b.boxes[e.Box], e)
	b.captions(b.boxes[e.Box])
	x, parent := b.leave(e)
	if parent.kind == tableBox && parent.table != nil {
		b.noteCell(x, parent)
		x.cell.Body = b.take(x)
		b.addCell(parent, x.cell, e.End)
	} else {
		b.move(x, parent)
	}
	b.drop(x)
}

// addCell adds a cell, which starts at an offset of the body, to the last row of
// a table.
func (b *builder) addCell(x *box, c *Cell, at int) {
	t := x.table
	if len(t.Rows) == 0 {
		t.Rows = append(t.Rows, &Row{Head: x.head})
	}
	row := t.Rows[len(t.Rows)-1]
	row.Cells = addIn(b, x, row.Cells, c, at)
}

// addRow adds a row with one cell, for what stands among the rows without
// being one.
func (x *box) addRow(body []Block) {
	if x.table == nil {
		x.table = &Table{}
	}
	x.table.Rows = append(x.table.Rows, &Row{Cells: []*Cell{{Body: body}}})
}

// closeTable ends a table.
func (b *builder) closeTable(e *markup.Element, end int) {
	x := b.boxes[e.Box]
	if x.flat {
		b.closeFlat(e)
		return
	}
	x, parent := b.leave(e)
	b.boundary(parent)
	if t := x.table; t != nil {
		t.Caption = x.text
		filled := len(t.Caption) > 0
		rows, bare := t.Rows[:0], uint32(0)
		for i, row := range t.Rows {
			if len(row.Cells) > 0 {
				bare |= x.bare >> i & 1 << len(rows)
				rows = append(rows, row)
			}
			for _, c := range row.Cells {
				filled = filled || len(c.Body) > 0
			}
		}
		t.Rows, x.bare = rows, bare
		if sole := x.solePicture(); sole != nil {
			b.add(parent, sole, b.span(e.Start, end))
			parent.loose = true
		} else if laid := b.layoutTable(x); laid != nil {
			b.add(parent, laid, b.span(e.Start, end))
			b.placed[len(b.placed)-1].hint = hintNone
		} else if filled {
			b.add(parent, t, b.span(e.Start, end))
		}
	}
	b.drop(x)
}

// closeFlat ends a table inside a caption: its text goes on in the caption.
func (b *builder) closeFlat(e *markup.Element) {
	x, parent := b.leave(e)
	x.line.finish()
	parent.line.lineBreak(0, 0)
	parent.line.runs = append(parent.line.runs, x.line.runs...)
	parent.line.lineBreak(0, 0)
	b.move(x, parent)
	b.drop(x)
}
