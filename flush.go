package newsmark

import (
	"math"
	"strings"
)

// flush makes blocks of the line that a box holds.
func (b *builder) flush(x *box) {
	l := &x.line
	if l.empty() {
		if l.space || l.mathStart >= 0 || l.rubyFrom >= 0 {
			l.reset()
		}
		return
	}
	math, mathEnd := l.mathStart, l.mathEnd
	l.finish()
	switch {
	case x.kind == preBox:
		b.flushCode(x, l.runs)
	case mathEnd >= 0 && x.kind != heldBox: // held ones stand in each other
		b.flushMath(x, l.runs, Span{math, mathEnd})
	default:
		b.flushRuns(x, l.runs)
	}
	l.reset()
}

// flushMath makes a block of math that stands alone.
func (b *builder) flushMath(x *box, runs []run, span Span) {
	text := b.inlines(runs)
	if html := b.rawHTML(span, "</math>", text); html != "" {
		b.add(x, &Raw{HTML: html, Text: text}, span)
	} else if len(text) > 0 {
		b.add(x, &Paragraph{Text: text}, span)
	}
}

// flushCode makes preformatted text of runs.
func (b *builder) flushCode(x *box, runs []run) {
	blank := true
	for i := range runs {
		if r := &runs[i]; r.kind == imageRun || r.kind == rubyRun || r.kind == textRun && strings.Trim(r.value, whitespace) != "" {
			blank = false
		}
	}
	if blank {
		return
	}
	span := spanOf(runs)
	b.add(x, &Code{Language: x.language, Text: b.inlines(runs)}, span)
}

const whitespace = " \t\n\f\r" // ASCII white space (Infra standard, section 4.6)

// flushRuns makes headings, paragraphs and figures of runs.
func (b *builder) flushRuns(x *box, runs []run) {
	simple := true
	for i := range runs {
		if k := runs[i].kind; k != textRun && k != rubyRun {
			simple = false
			break
		}
	}
	if simple {
		b.flushText(x, runs, true)
		return
	}
	if len(runs) == 1 && runs[0].kind == rawRun {
		r := runs[0]
		if x.kind == heldBox {
			return // it is part of another one, and hardly ever leaves that
		}
		span := Span{r.start, r.end}
		if html := b.rawHTML(span, "</svg>", nil); html != "" {
			b.add(x, &Raw{HTML: html}, span)
		}
		return
	}
	s := splitter{b: b, x: x}
	s.heading = x.kind == lineBox && hasText(runs)
	s.runs(runs)
}

// A splitter splits a line with breaks and images into blocks.
type splitter struct {
	b    *builder
	x    *box
	para []run // the paragraph under construction, in the place of runs that were read
	n    int   // blocks made

	heading bool // pictures are part of their lines
}

// runs splits runs, figures of caption shortcodes first.
func (s *splitter) runs(runs []run) {
	for {
		from, image, to := shortcode(runs)
		if from < 0 {
			break
		}
		s.lines(runs[:from])
		s.end()
		s.captioned(runs[from:to+1], image-from)
		runs = runs[to+1:]
	}
	s.lines(runs)
	s.end()
}

// lines splits runs at their breaks.
func (s *splitter) lines(runs []run) {
	s.para = runs[:0] // it never gets ahead of what is read
	for len(runs) > 0 {
		n := 0
		for n < len(runs) && runs[n].kind != breakRun {
			n++
		}
		s.line(runs[:n])
		if n == len(runs) {
			return
		}
		runs = runs[n+1:]
	}
}

// line takes the runs of one line: pictures at its ends stand on their own.
func (s *splitter) line(runs []run) {
	runs = visible(runs)
	if len(runs) == 0 {
		if s.x.kind != lineBox {
			s.end()
		}
		return
	}
	first, last := 0, len(runs)
	switch {
	case s.heading:
	case s.x.kind == figureBox && len(runs) == 1 && runs[0].kind == imageRun && runs[0].small:
		s.end()
		s.figures(runs)
		place := &s.b.placed[len(s.b.placed)-1]
		place.hint, place.picture = hintSign, int32(runs[0].picture)
		return
	case s.x.kind == lineBox, onlyPictures(runs):
		s.pictures(runs)
		return
	default:
		for first < last && runs[first].standsAlone() {
			first++
		}
		for last > first && runs[last-1].standsAlone() {
			last--
		}
	}
	s.figures(runs[:first])
	s.text(runs[first:last])
	s.figures(runs[last:])
}

// pictures takes a line that has nothing but pictures, and perhaps spaces.
func (s *splitter) pictures(runs []run) {
	from := 0
	for i := range runs {
		if runs[i].standsAlone() {
			s.text(runs[from:i])
			s.figures(runs[i : i+1])
			from = i + 1
		}
	}
	s.text(runs[from:])
}

// text adds a line to the paragraph under construction.
func (s *splitter) text(runs []run) {
	if runs = trimRuns(runs); len(runs) == 0 {
		return
	}
	if len(s.para) > 0 {
		s.para = append(s.para, run{kind: breakRun})
	}
	s.para = append(s.para, runs...)
}

// standsAlone reports whether a run at the end of a line is none of it.
func (r *run) standsAlone() bool {
	return r.kind == imageRun && !r.small || r.kind == textRun && r.value == " "
}

// onlyPictures reports whether a line has pictures and beside them nothing but
// spaces that stay, as editors indent pictures with.
func onlyPictures(runs []run) bool {
	some := false
	for i := range runs {
		switch r := &runs[i]; {
		case r.kind == imageRun && !r.small:
			some = true
		case r.kind != textRun || strings.Trim(r.value, " \u00a0\u3000") != "":
			return false
		}
	}
	return some
}

func hasText(runs []run) bool {
	for i := range runs {
		if k := runs[i].kind; k == rubyRun || k == textRun && runs[i].value != " " {
			return true
		}
	}
	return false
}

// visible returns the runs that a reader sees something of.
func visible(runs []run) []run {
	n := 0
	for _, r := range runs {
		if r.kind == textRun || r.kind == imageRun || r.kind == rubyRun {
			runs[n] = r
			n++
		}
	}
	return trimRuns(runs[:n])
}

// trimRuns takes the white space off both ends of a line.
func trimRuns(runs []run) []run {
	for len(runs) > 0 && runs[0].kind == textRun {
		if runs[0].value = strings.TrimLeft(runs[0].value, " "); runs[0].value != "" {
			break
		}
		runs = runs[1:]
	}
	for n := len(runs); n > 0 && runs[n-1].kind == textRun; n-- {
		if runs[n-1].value = strings.TrimRight(runs[n-1].value, " "); runs[n-1].value != "" {
			break
		}
		runs = runs[:n-1]
	}
	return runs
}

// figures makes a figure of each picture.
func (s *splitter) figures(runs []run) {
	for i := range runs {
		if r := &runs[i]; r.kind == imageRun {
			s.end()
			s.b.add(s.x, r.figure, Span{r.start, r.end})
			s.n++
		}
	}
}

// end ends the paragraph under construction.
func (s *splitter) end() {
	if len(s.para) > 0 {
		s.b.flushText(s.x, s.para, s.n == 0)
		s.para = s.para[:0]
		s.n++
	}
}

// flushText makes a heading or a paragraph of runs; first says that it is the
// first block of its line.
func (b *builder) flushText(x *box, runs []run, first bool) {
	runs = trimRuns(runs)
	if len(runs) == 0 {
		return
	}
	span := spanOf(runs)
	text := b.inlines(runs)
	if x.kind == lineBox {
		b.add(x, &Heading{Level: x.level, Text: text}, span)
		return
	}
	p := b.slab.paragraph()
	p.Text, p.Role = text, x.role
	b.add(x, p, span)
	if x.author {
		if x.author = false; p.Role == RoleBody {
			if b.authors == nil {
				b.authors = b.few[:0]
			}
			b.authors = append(b.authors, p)
		}
	}
	if x.loose || x.aside.hint != 0 {
		b.noteBeside(x, p, span, first)
	}
}

// spanOf returns where runs stand in the file.
func spanOf(runs []run) Span {
	s := Span{-1, -1}
	for i := range runs {
		r := &runs[i]
		if r.end == 0 {
			continue
		}
		if s.Start < 0 || r.start < s.Start {
			s.Start = r.start
		}
		s.End = max(s.End, r.end)
	}
	return s
}

// inlines makes Inlines of runs. Breaks at the ends, and all but one of
// several in a row, are dropped, but not in preformatted text, which has none.
func (b *builder) inlines(runs []run) []Inline {
	text := b.slab.inlines(len(runs))
	pending := false
	for len(runs) > 0 {
		r, n := &runs[0], 1
		var in Inline
		switch r.kind {
		case breakRun:
			pending = len(text) > 0
		case imageRun:
			in = b.inlineImage(r)
		case rubyRun:
			in = &Ruby{Base: r.value, Reading: r.reading, Marks: r.marks, Link: r.link}
		case textRun:
			if r.value != "" {
				t := b.slab.text()
				t.Marks, t.Link = r.marks, r.link
				t.Value, n = joined(runs)
				in = t
			}
		}
		runs = runs[n:]
		if in == nil {
			continue
		}
		if pending {
			text = append(text, &Break{})
			pending = false
		}
		text = append(text, in)
	}
	return text[:len(text):len(text)]
}

// joined returns the texts of the runs that make one Text with the first, and
// how many runs those are. What stands between them is not seen.
func joined(runs []run) (value string, n int) {
	first := &runs[0]
	var buf []byte
	n = 1
	for i := 1; i < len(runs); i++ {
		r := &runs[i]
		if r.kind == openRun || r.kind == closeRun || r.kind == rawRun || r.kind == textRun && r.value == "" {
			continue
		}
		if r.kind != textRun || r.marks != first.marks || r.link != first.link {
			break
		}
		if buf == nil {
			buf = append(buf, first.value...)
		}
		buf = append(buf, r.value...)
		n = i + 1
	}
	if buf == nil {
		return first.value, n
	}
	return string(buf), n
}

// inlineImage makes an InlineImage of a picture.
func (b *builder) inlineImage(r *run) Inline {
	in := &InlineImage{Image: r.figure.Image}
	b.pictures[r.picture].image = &in.Image
	return in
}

// plainText returns the characters of text, a newline for each break.
func plainText(text []Inline) string {
	if len(text) == 1 {
		if t, ok := text[0].(*Text); ok {
			return t.Value
		}
	}
	var s strings.Builder
	s.Grow(textSize(text, math.MaxInt))
	for _, in := range text {
		switch in := in.(type) {
		case *Text:
			s.WriteString(in.Value)
		case *Ruby:
			s.WriteString(in.Base)
			s.WriteString(in.Reading)
		case *Break:
			s.WriteByte('\n')
		}
	}
	return s.String()
}

// textSize returns the length of the plainText of text, counted up to the run
// that makes it more than most.
func textSize(text []Inline, most int) (n int) {
	for _, in := range text {
		switch in := in.(type) {
		case *Text:
			n += len(in.Value)
		case *Ruby:
			n += len(in.Base) + len(in.Reading)
		case *Break:
			n++
		}
		if n > most {
			break
		}
	}
	return n
}
