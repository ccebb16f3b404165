package newsmark

import "example.com/newsmark/internal/markup"

// Lift takes the news that e is moved out of elements that hide it or put
// marks on it.
func (b *builder) Lift(e *markup.Element, lost markup.Marks) {
	if int(e.Box) >= len(b.boxes) {
		b.replace(e)
		return
	}
	x := b.boxes[e.Box]
	if x.owner == e {
		x.parent = e.Parent.Box
		if x.kind == heldBox && !e.Hidden {
			b.boundary(b.boxes[x.parent])
		}
	}
	if lost == 0 {
		return
	}
	x.lose(Marks(lost), b.base+e.Start, b.placed)
	for _, in := range b.boxes[e.Box+1:] {
		if in != nil && in.owner.Start >= e.Start {
			in.lose(Marks(lost), b.base+e.Start, b.placed)
		}
	}
}

// replace gives e, which stood deeper than maxHeld, a box in place of that of
// the element that hid it and was left: what is in it has that box, too.
func (b *builder) replace(e *markup.Element) {
	for len(b.boxes) < int(e.Box) {
		b.boxes = append(b.boxes, nil)
	}
	b.enter(e, hiddenBox)
}

// lose takes marks off the texts of x that start at an offset or behind it.
func (x *box) lose(lost Marks, from int, placed []placement) {
	l := &x.line
	l.finish()
	for i := range l.runs {
		if l.runs[i].start >= from {
			l.runs[i].marks &^= lost
		}
	}
	for i := len(x.blocks) - 1; i >= 0 && placed[x.places[i]].span.Start >= from; i-- {
		unmark(x.blocks[i], lost)
	}
}

// unmark takes marks off the texts of a block and of those inside it.
func unmark(b Block, lost Marks) {
	walk([]Block{b}, func(b Block) bool {
		for _, in := range inlinesOf(b) {
			switch in := in.(type) {
			case *Text:
				in.Marks &^= lost
			case *Ruby:
				in.Marks &^= lost
			}
		}
		return true
	})
}
