package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text returns the article's text; see [Article.Text].
func (pr Printer) Text(a *Article) string {
	if a == nil {
		return ""
	}
	p := textPrinter{dst: buffer(a)}
	p.blocks(a.Body, blockGap)
	return string(p.dst)
}

// A gap is the white space between two texts.
type gap byte

// The gaps, each of which includes the ones before it.
const (
	noGap gap = iota
	wordGap
	lineGap
	blockGap
)

// gapText holds what is printed for each gap.
var gapText = [...]string{"", " ", "\n", "\n\n"}

// A textPrinter is the state of printing text.
type textPrinter struct {
	dst  []byte
	gap  gap  // due before the next text
	tabs int  // due after that gap
	row  bool // inside a row of a table
}

// need makes g the least gap before the next text. A row of a table stays on
// its line.
func (p *textPrinter) need(g gap) {
	if p.row {
		g = min(g, wordGap)
	}
	if len(p.dst) > 0 && p.tabs == 0 {
		p.gap = max(p.gap, g)
	}
}

func (p *textPrinter) text(s string) {
	if s = shownText(s); s == "" {
		return
	}
	p.dst = append(p.dst, gapText[p.gap]...)
	for range p.tabs {
		p.dst = append(p.dst, '\t')
	}
	p.gap, p.tabs = noGap, 0
	p.dst = append(p.dst, s...)
}

// shownText returns s without control characters: nobody sees them, and a
// terminal obeys them. Those that are white space become spaces, a byte that
// is not UTF-8 becomes U+FFFD.
func shownText(s string) string {
	if !hasControls(s) && utf8.ValidString(s) && strings.IndexByte(s, 0xC2) < 0 {
		return s
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || !unicode.IsControl(r):
			return r // U+FFFD for what is not UTF-8
		case unicode.IsSpace(r):
			return ' '
		}
		return -1
	}, s)
}

// blocks prints body with a gap around each block.
func (p *textPrinter) blocks(body []Block, between gap) {
	for _, b := range body {
		if present(b) {
			p.need(between)
			p.block(b)
			p.need(between)
		}
	}
}

func (p *textPrinter) block(b Block) {
	switch b := b.(type) {
	case *Paragraph:
		p.inlines(b.Text)
	case *Heading:
		p.inlines(b.Text)
	case *Figure:
		p.inlines(b.Caption)
	case *Gallery:
		p.gallery(b)
	case *List:
		p.list(b)
	case *Quote:
		p.blocks(b.Body, blockGap)
	case *Code:
		p.inlines(b.Text)
	case *Table:
		p.table(b)
	case *Embed:
		p.inlines(b.Caption)
	case *Rule:
	case *Raw:
		p.inlines(b.Text)
	}
}

func (p *textPrinter) gallery(b *Gallery) {
	for _, f := range b.Figures {
		if f != nil {
			p.inlines(f.Caption)
			p.need(lineGap)
		}
	}
	p.inlines(b.Caption)
}

func (p *textPrinter) list(b *List) {
	for _, item := range b.Items {
		if item != nil {
			p.need(lineGap)
			p.blocks(item.Body, lineGap)
		}
	}
}

func (p *textPrinter) table(b *Table) {
	p.inlines(b.Caption)
	for _, row := range b.Rows {
		if row != nil {
			p.need(lineGap)
			p.cells(row.Cells)
		}
	}
}

// cells prints a row on one line, a table inside it too.
func (p *textPrinter) cells(cells []*Cell) {
	outer := p.row
	p.row = true
	next := false
	for _, cell := range cells {
		if cell == nil {
			continue
		}
		if next {
			p.tab()
		}
		next = true
		p.blocks(cell.Body, wordGap)
	}
	p.row, p.tabs = outer, 0
}

// tab makes the next text stand in the next column.
func (p *textPrinter) tab() {
	if p.gap == wordGap {
		p.gap = noGap
	}
	p.tabs++
}

func (p *textPrinter) inlines(runs []Inline) {
	for _, in := range runs {
		if !presentRun(in) {
			continue
		}
		switch in := in.(type) {
		case *Text:
			p.text(in.Value)
		case *Break:
			p.need(lineGap)
		case *InlineImage:
		case *Ruby:
			p.text(in.Base)
			p.text(in.Reading)
		}
	}
}
