package newsmark

import (
	"math/bits"
	"slices"
	"strings"
)

// A line collects the runs between two block boundaries. White space is
// collapsed as it comes in, and neighbours that agree are merged, without
// copying text that the source has as it is.
type line struct {
	runs []run

	// The text run that is still growing, if open is set. Its value is value,
	// or buf once it had to be put together.
	open   bool
	joined bool
	run    run
	rest   string // value and what follows it in the source
	buf    []byte

	space bool  // white space was seen after the last run
	blank style // how it looks in the source

	// A math element that is alone so far: where it starts and ends.
	mathStart, mathEnd int

	// Inside ruby: the first run of the base, and where the reading starts.
	rubyFrom, readingFrom int
}

// A style is what shows on a text.
type style struct {
	marks Marks
	link  string
}

// A runKind tells runs apart.
type runKind uint8

const (
	textRun runKind = iota
	breakRun
	imageRun
	rubyRun
	rawRun   // an svg element, without text
	openRun  // the start of a caption shortcode
	closeRun // its end
)

// A run is an Inline under construction, with its place in the file.
type run struct {
	kind       runKind
	small      bool // imageRun: part of a line, like an emoji
	marks      Marks
	value      string
	reading    string
	link       string
	figure     *Figure // imageRun
	picture    int     // imageRun: its index in builder.pictures
	start, end int
}

func (l *line) reset() {
	l.runs = l.runs[:0]
	l.open, l.joined, l.space = false, false, false
	l.mathStart, l.mathEnd = -1, -1
	l.rubyFrom, l.readingFrom = -1, -1
}

// empty reports whether the line holds nothing.
func (l *line) empty() bool { return !l.open && len(l.runs) == 0 }

// text adds a text whose white space is not kept.
func (l *line) text(s string, marks Marks, link string, start, end int) {
	i := 0
	for i < len(s) && isSpace(s[i]) {
		i++
		for i+8 <= len(s) && eightBytes(s[i:i+8]) == ' '*eachByte {
			i += 8 // of an indent
		}
	}
	if i > 0 && !l.empty() { // at the start it is not seen
		l.seeSpace(marks, link)
	}
	if i == len(s) {
		return
	}
	j := len(s)
	for isSpace(s[j-1]) {
		j--
	}
	if len(s) == end-start { // not decoded, so offsets agree
		start, end = start+i, start+j
	}
	l.word(s, i, j, marks, link, start, end)
	if j < len(s) {
		l.seeSpace(marks, link)
	}
}

// seeSpace notes white space. What follows some is part of it.
func (l *line) seeSpace(marks Marks, link string) {
	if !l.space {
		l.space = true
		l.blank = style{marks, link}
	}
}

// word adds s[i:j], which neither starts nor ends with white space.
func (l *line) word(s string, i, j int, marks Marks, link string, start, end int) {
	l.mathEnd = -1
	before := l.space && l.hasContent()
	l.space = false
	if before && !l.open {
		before = !l.rubySpace(start)
	}
	if l.open && l.run.marks == marks && l.run.link == link {
		if before {
			l.addSpace()
		}
		l.join(s[i:j])
		l.run.end = end
		return
	}
	if before {
		if last, w := l.lastText(), weight(marks, link); last != nil && last.weight() <= w || l.blank.weight() < w {
			l.spaceAfter(start, last)
			before = false
		}
	}
	l.finish()
	l.open, l.joined = true, false
	l.run.marks, l.run.link, l.run.start, l.run.end = marks, link, start, end
	switch {
	case before && i > 0 && s[i-1] == ' ' && collapsed(s[i:j]):
		l.run.value, l.rest = s[i-1:j], s[i-1:]
	case before:
		l.joined, l.buf = true, append(l.buf[:0], ' ')
		l.join(s[i:j])
	case collapsed(s[i:j]):
		l.run.value, l.rest = s[i:j], s[i:]
	default:
		l.joined, l.buf = true, l.buf[:0]
		l.join(s[i:j])
	}
}

// hasContent reports whether white space would be seen after what the line
// holds.
func (l *line) hasContent() bool {
	if l.open {
		return true
	}
	for i := len(l.runs) - 1; i >= 0; i-- {
		switch l.runs[i].kind {
		case breakRun:
			return false
		case textRun:
			return !strings.HasSuffix(l.runs[i].value, " ")
		case imageRun, rubyRun:
			return true
		}
	}
	return false
}

// lastText returns the text that the line ends with, nil if there is none.
func (l *line) lastText() *run {
	if l.open {
		return &l.run
	}
	for i := len(l.runs) - 1; i >= 0; i-- {
		switch r := &l.runs[i]; r.kind {
		case textRun:
			return r
		case breakRun, imageRun, rubyRun:
			return nil
		}
	}
	return nil
}

// spaceAfter adds white space to the text that the line ends with, or as a run
// of its own if it has less to show on it.
func (l *line) spaceAfter(at int, last *run) {
	if last != nil && last.weight() <= l.blank.weight() {
		if l.open {
			l.addSpace()
		} else {
			last.value += " "
		}
		return
	}
	l.finish()
	l.runs = append(l.runs, run{value: " ", marks: l.blank.marks, link: l.blank.link, start: at, end: at})
}

// weight orders runs by who takes the white space between two: the one with
// the least to show on it, so that marks and links begin and end with words.
func (r *run) weight() int { return weight(r.marks, r.link) }

func (s *style) weight() int { return weight(s.marks, s.link) }

func weight(marks Marks, link string) int {
	w := bits.OnesCount16(uint16(marks))
	if link != "" {
		w++
	}
	return w
}

// addSpace adds a space to the run that is open.
func (l *line) addSpace() {
	if n := len(l.run.value); !l.joined && len(l.rest) > n && l.rest[n] == ' ' {
		l.run.value = l.rest[:n+1]
		return
	}
	l.join(" ")
}

// join adds a text to the run that is open, its white space collapsed.
func (l *line) join(s string) {
	if !l.joined {
		l.joined = true
		l.buf = append(l.buf[:0], l.run.value...)
	}
	if collapsed(s) {
		l.buf = append(l.buf, s...)
		return
	}
	space := false
	for k := 0; k < len(s); k++ {
		if isSpace(s[k]) {
			space = true
			continue
		}
		if space {
			l.buf = append(l.buf, ' ')
			space = false
		}
		l.buf = append(l.buf, s[k])
	}
	if space {
		l.buf = append(l.buf, ' ')
	}
}

// collapsed reports whether white space in s is single spaces only. It looks at
// eight bytes at a time, each with the one before it: it sees every text.
func collapsed(s string) bool {
	last := len(s) - 8
	if last < 1 || s[0] < ' ' {
		return singleSpaces(s)
	}
	for i := 1; i < last; i += 8 {
		if !singles(eightBytes(s[i-1:i+7]), eightBytes(s[i:i+8])) && !singleSpaces(s[i-1:i+8]) {
			return false
		}
	}
	return singles(eightBytes(s[last-1:]), eightBytes(s[last:])) || singleSpaces(s[last-1:])
}

// singles reports whether no byte of x is below a space, and none is a space with
// another one in its place in before.
func singles(before, x uint64) bool {
	const highest = 0x80 * eachByte
	if x&highest == highest {
		return true // letters such as 字
	}
	both := (before ^ ' '*eachByte) | (x ^ ' '*eachByte)
	return ((x-' '*eachByte)&^x|(both-eachByte)&^both)&highest == 0
}

// eachByte times c is c eight times.
const eachByte = 0x0101010101010101

// eightBytes returns the bytes of s, the first one lowest.
func eightBytes(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// singleSpaces reports whether s has no white space but single spaces.
func singleSpaces(s string) bool {
	before := byte(0)
	for i := range len(s) {
		c := s[i]
		if c <= ' ' && (c == ' ' && before == ' ' || c != ' ' && isSpace(c)) {
			return false
		}
		before = c
	}
	return true
}

// spaceBits has a bit for each character of white space.
const spaceBits uint64 = 1<<' ' | 1<<'\n' | 1<<'\t' | 1<<'\r' | 1<<'\f'

// isSpace reports whether c is ASCII white space (Infra standard, section 4.6).
func isSpace(c byte) bool {
	return c <= ' ' && spaceBits>>c&1 != 0
}

// verbatim adds a text whose white space is kept.
func (l *line) verbatim(s string, marks Marks, link string, start, end int) {
	l.mathEnd = -1
	if l.open && l.run.marks == marks && l.run.link == link {
		if !l.joined {
			l.joined = true
			l.buf = append(l.buf[:0], l.run.value...)
		}
		l.buf = append(l.buf, s...)
		l.run.end = end
		return
	}
	l.finish()
	l.open, l.joined = true, false
	l.run = run{value: s, marks: marks, link: link, start: start, end: end}
	l.rest = s
}

// finish ends the text run that is open.
func (l *line) finish() {
	if !l.open {
		return
	}
	if l.joined {
		l.run.value = string(l.buf)
	}
	l.runs = append(l.runs, l.run)
	l.open, l.joined = false, false
}

// lineBreak adds a break.
func (l *line) lineBreak(start, end int) {
	l.space = false
	l.finish()
	l.mathEnd = -1
	l.runs = append(l.runs, run{kind: breakRun, start: start, end: end})
}

// other adds a run that is no text.
func (l *line) other(r run) {
	if l.space {
		switch {
		case l.open:
			l.addSpace()
		case l.hasContent() && !l.rubySpace(r.start):
			l.runs = append(l.runs, run{value: " ", start: r.start, end: r.start})
		}
		l.space = false
	}
	l.finish()
	l.mathEnd = -1
	l.runs = append(l.runs, r)
}

// takeBack takes a picture out of the line.
func (l *line) takeBack(img *Image) bool {
	i := len(l.runs) - 1
	for i >= 0 && (l.runs[i].kind != imageRun || &l.runs[i].figure.Image != img) {
		if l.runs[i].kind == imageRun {
			return false // a later one
		}
		i--
	}
	if i < 0 {
		return false
	}
	l.finish()
	if i > 0 && l.runs[i-1].kind == textRun && i+1 < len(l.runs) && strings.HasPrefix(l.runs[i+1].value, " ") {
		l.runs[i-1].value = strings.TrimSuffix(l.runs[i-1].value, " ")
	}
	l.runs = slices.Delete(l.runs, i, i+1)
	if l.rubyFrom > i {
		l.rubyFrom--
	}
	if l.readingFrom > i {
		l.readingFrom--
	}
	return true
}

// marker adds a run that nobody sees. Of several in a row the last one of a kind
// counts.
func (l *line) marker(kind runKind, start, end int) {
	l.finish()
	r := run{kind: kind, start: start, end: end}
	if n := len(l.runs); n > 0 && l.runs[n-1].kind == kind {
		l.runs[n-1] = r
		return
	}
	l.runs = append(l.runs, r)
}

// raw adds an svg element. It is something of its own only where it is alone.
func (l *line) raw(start, end int) {
	l.finish()
	r := run{kind: rawRun, start: start, end: end}
	if n := len(l.runs); n > 1 && l.runs[n-1].kind == rawRun && l.runs[n-2].kind == rawRun {
		l.runs[n-1] = r
		return
	}
	l.runs = append(l.runs, r)
}

// openMath and closeMath note a math element that starts the line.
func (l *line) openMath(start int) {
	l.mathStart, l.mathEnd = -1, -1
	if l.empty() {
		l.mathStart = start
	}
}

func (l *line) closeMath(end int) {
	if l.mathStart >= 0 {
		l.mathEnd = end
	}
}
