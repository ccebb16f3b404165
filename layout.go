package newsmark

// Tables and description lists that lay out pictures with their captions.

// noteCell notes a cell that begins a row of a table and is a picture, and the class of
// one that holds its caption.
func (b *builder) noteCell(x, table *box) {
	if n := len(table.table.Rows); n > 0 && n <= mostStacked && len(table.table.Rows[n-1].Cells) == 0 && b.barePicture(x) {
		table.picture = table.picture || n == 1
		table.bare |= 1 << (n - 1)
	}
	if x.via != "" {
		table.via = x.via
	}
}

// barePicture reports whether x holds a picture without a caption and nothing
// else. One in a figure element would have its caption there.
func (b *builder) barePicture(x *box) bool {
	return onlyPicture(x.blocks) != nil && b.placed[x.places[0]].hint&hintFigure == 0
}

// layoutTable returns what a table consists of that has pictures in its first
// row and what is said of them in the second, nil if it is another table: a
// Figure or a Gallery. Blogger and old sites of many countries write figures so.
func (b *builder) layoutTable(x *box) Block {
	t := x.table
	switch {
	case len(t.Caption) > 0:
		return nil
	case len(t.Rows) > 2:
		return b.layoutStack(x)
	case !x.picture:
		return nil
	}
	if len(t.Rows) < 2 {
		return b.layoutRow(t.Rows[0].Cells, x.via)
	}
	pictures, texts := t.Rows[0].Cells, t.Rows[1].Cells
	if len(pictures) == 1 && len(texts) == 1 {
		if f := b.layoutFigure(onlyPicture(pictures[0].Body), texts[0].Body, x.via); f != nil {
			return f
		}
		return nil
	}
	g := &Gallery{}
	for i, cell := range pictures {
		f := onlyPicture(cell.Body)
		if f == nil {
			return nil
		}
		if g.Figures = append(g.Figures, f); len(texts) == len(pictures) && !b.mayCaption(f, texts[i].Body, x.via) {
			return nil
		}
	}
	switch len(texts) {
	case len(pictures):
		for i, f := range g.Figures {
			b.layoutFigure(f, texts[i].Body, x.via)
		}
	case 1:
		last := g.Figures[len(g.Figures)-1]
		if !b.mayCaption(last, texts[0].Body, x.via) {
			return nil
		}
		g.Caption = paragraphText(texts[0].Body)
		b.credit(g, "")
	default:
		return nil
	}
	return g
}

// solePicture returns the picture that is all there is in the cells of a table, as old
// sites set one in the middle; nil if there is more. Its caption may stand behind the table.
func (x *box) solePicture() (f *Figure) {
	if x.bare == 0 || len(x.table.Rows) > mostStacked || len(x.table.Caption) > 0 {
		return nil
	}
	for _, row := range x.table.Rows {
		for _, cell := range row.Cells {
			if len(cell.Body) == 0 {
				continue
			}
			if f != nil {
				return nil
			}
			if f = onlyPicture(cell.Body); f == nil {
				return nil
			}
		}
	}
	return f
}

// layoutRow returns the figure of a table that has a picture and its caption beside
// it, nil if that is another text: more than its place has to say that it is one.
func (b *builder) layoutRow(cells []*Cell, via string) Block {
	const least = EvidenceMarkup | EvidenceApart | EvidenceCredit | EvidenceMark
	if len(cells) != 2 {
		return nil
	}
	f := onlyPicture(cells[0].Body)
	if f == nil {
		return nil
	}
	if j, ok := b.judgeLaid(f, paragraphText(cells[1].Body), via); !ok || j.evidence&least == 0 {
		return nil
	}
	return b.layoutFigure(f, cells[1].Body, via)
}

// layoutList returns the figure that a description list consists of whose first
// item is a picture and whose one or two others its caption, nil if it is another
// list. SPIP and Korean sites write figures so.
func (b *builder) layoutList(x *box) *Figure {
	l := x.list
	if !x.picture || l.Kind != Description || len(l.Items) < 2 || len(l.Items) > 3 {
		return nil
	}
	var body []Block
	for _, item := range l.Items[1:] {
		body = append(body, item.Body...)
	}
	return b.layoutFigure(onlyPicture(l.Items[0].Body), body, "")
}

// onlyPicture returns the picture that is all of body and has no caption, nil if
// that is something else.
func onlyPicture(body []Block) *Figure {
	if f, ok := onlyFigure(body); ok && f.Caption == nil {
		return f
	}
	return nil
}

// paragraphText returns the text of body, nil if there is something else.
func paragraphText(body []Block) (text []Inline) {
	for _, block := range body {
		p, ok := block.(*Paragraph)
		if !ok || p.Role != RoleBody {
			return nil
		}
		text = joinLines(text, p.Text)
	}
	return text
}

// mayCaption reports whether body, laid out under f, is its caption.
func (b *builder) mayCaption(f *Figure, body []Block, via string) bool {
	_, ok := b.judgeLaid(f, paragraphText(body), via)
	return ok
}

// judgeLaid weighs whether text, laid out under f, is its caption.
func (b *builder) judgeLaid(f *Figure, text []Inline, via string) (j judgement, ok bool) {
	if len(text) == 0 {
		return j, false
	}
	j = b.rules.judge(f, text, b.read, &b.names)
	j.evidence |= EvidenceTable
	if via != "" {
		j.evidence |= EvidenceMarkup
	}
	ok = b.rules.verdict(&j)
	return j, ok
}

// layoutFigure returns f with the text of body, laid out under it, as its caption,
// nil if that is none. A class via says that it is one.
func (b *builder) layoutFigure(f *Figure, body []Block, via string) *Figure {
	text := paragraphText(body)
	if f == nil {
		return nil
	}
	j, ok := b.judgeLaid(f, text, via)
	if !ok {
		return nil
	}
	f.CaptionVia = EvidenceTable.decisive()
	if via != "" {
		f.CaptionVia = via
	}
	f.Caption, f.Evidence = text, j.evidence
	b.credit(f, "")
	return f
}
