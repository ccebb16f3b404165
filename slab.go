package newsmark

// slab allocates the small values of an article in groups. A value keeps its
// group alive, so groups are small.
type slab struct {
	texts      []Text
	paragraphs []Paragraph
	lists      []Inline
	items      []Item
	cells      []Cell
	bodies     []Block
	figures    []Figure
	size       int // of the next groups
}

// grow returns the size of the next group: small for a small article. One more than
// the largest, with the header of its allocation, would take an eighth more.
func (s *slab) grow() int {
	s.size = min(max(2*s.size, 8), 63)
	return s.size
}

func (s *slab) text() *Text {
	if len(s.texts) == 0 {
		s.texts = make([]Text, s.grow())
	}
	t := &s.texts[0]
	s.texts = s.texts[1:]
	return t
}

func (s *slab) paragraph() *Paragraph {
	if len(s.paragraphs) == 0 {
		s.paragraphs = make([]Paragraph, s.grow())
	}
	p := &s.paragraphs[0]
	s.paragraphs = s.paragraphs[1:]
	return p
}

func (s *slab) figure() *Figure {
	const group = 2 // larger ones would be allocated with a header, which makes them an eighth larger
	if len(s.figures) == 0 {
		s.figures = make([]Figure, group)
	}
	f := &s.figures[0]
	s.figures = s.figures[1:]
	return f
}

// inlines returns an empty slice with room for n.
func (s *slab) inlines(n int) []Inline {
	if n > 8 {
		return make([]Inline, 0, n)
	}
	if len(s.lists) < n {
		s.lists = make([]Inline, max(n, s.grow()))
	}
	l := s.lists[:0:n]
	s.lists = s.lists[n:]
	return l
}

func (s *slab) item() *Item {
	if len(s.items) == 0 {
		s.items = make([]Item, s.grow())
	}
	it := &s.items[0]
	s.items = s.items[1:]
	return it
}

func (s *slab) cell() *Cell {
	if len(s.cells) == 0 {
		s.cells = make([]Cell, s.grow())
	}
	c := &s.cells[0]
	s.cells = s.cells[1:]
	return c
}

// blockList returns an empty slice with room for n.
func (s *slab) blockList(n int) []Block {
	if n > 8 {
		return make([]Block, 0, n)
	}
	if len(s.bodies) < n {
		s.bodies = make([]Block, max(n, s.grow()))
	}
	l := s.bodies[:0:n]
	s.bodies = s.bodies[n:]
	return l
}
