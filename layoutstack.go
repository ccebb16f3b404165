package newsmark

import "slices"

// mostStacked is how many rows a table has at most whose rows are looked at one by one for
// pictures with their captions below them.
const mostStacked = 24

// layoutStack returns what a table of more than two rows consists of whose rows are
// pictures, each with its caption in the row below and perhaps the credit in the next:
// a Figure or a Gallery. Links between them, to a larger picture, stay rows of a Table, in
// which each picture has its caption: OhmyNews writes "큰사진보기" above its pictures. It is
// nil if it is another table.
func (b *builder) layoutStack(x *box) Block {
	rows := x.table.Rows
	if x.bare == 0 || len(rows) > mostStacked {
		return nil
	}
	for i := range rows {
		if len(rows[i].Cells) != 1 {
			return nil
		}
	}
	var below [mostStacked]int // rows behind each picture that are its caption
	captions := 0
	for i := 0; i < len(rows); i++ {
		if x.bare>>i&1 != 0 {
			below[i] = b.captionRows(rows[i:], x.via)
			captions += below[i]
		} else if body := rows[i].Cells[0].Body; len(body) > 0 && !linksOnly(paragraphText(body)) {
			return nil
		}
		i += below[i]
	}
	if captions == 0 {
		return nil
	}
	return b.stacked(x, &below)
}

// captionRows returns how many rows behind rows[0], a picture, are its caption: one, or
// two with its credit.
func (b *builder) captionRows(rows []*Row, via string) int {
	if len(rows) < 2 {
		return 0
	}
	f, text := onlyPicture(rows[0].Cells[0].Body), paragraphText(rows[1].Cells[0].Body)
	if f == nil || len(text) == 0 || linksOnly(text) {
		return 0
	}
	if len(rows) > 2 {
		if credit := paragraphText(rows[2].Cells[0].Body); b.isCredit(credit) {
			if _, ok := b.judgeLaid(f, joinLines(slices.Clone(text), credit), via); ok {
				return 2
			}
		}
	}
	if _, ok := b.judgeLaid(f, text, via); ok {
		return 1
	}
	return 0
}

// isCredit reports whether all of text is a credit.
func (b *builder) isCredit(text []Inline) bool {
	if n := textSize(text, maxCreditLine); n == 0 || n > maxCreditLine {
		return false
	}
	return b.rules.isWholeCredit(trimBlank(plainText(text)))
}

// stacked gives the pictures of x their captions, which are so many rows below each.
func (b *builder) stacked(x *box, below *[mostStacked]int) Block {
	t := x.table
	left, links := []*Row(nil), false
	var figures []*Figure
	for i := 0; i < len(t.Rows); i++ {
		row := t.Rows[i]
		if left = append(left, row); x.bare>>i&1 == 0 {
			links = links || len(row.Cells[0].Body) > 0
			continue
		}
		f := onlyPicture(row.Cells[0].Body)
		var body []Block
		for n := below[i]; n > 0; n-- {
			i++
			body = append(body, t.Rows[i].Cells[0].Body...)
		}
		if body != nil {
			b.layoutFigure(f, body, x.via)
			b.widen(f, body[len(body)-1])
		}
		figures = append(figures, f)
	}
	switch {
	case links:
		t.Rows = left
		return t
	case len(figures) == 1:
		return figures[0]
	}
	return &Gallery{Figures: figures}
}

// widen makes a figure end where a block behind it does.
func (b *builder) widen(f *Figure, last Block) {
	end := 0
	for i := len(b.placed) - 1; i >= 0; i-- {
		switch p := &b.placed[i]; p.block {
		case last:
			end = p.span.End
		case f:
			p.span.End = max(p.span.End, end)
			return
		}
	}
}
