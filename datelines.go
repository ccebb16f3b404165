package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A DatelineAgency is an agency or a paper by whose name datelines are known.
type DatelineAgency struct {
	Name     string // as it is written in datelines; case does not count
	Language string // BCP 47
	Origin   string // who writes it so
	Example  string // a dateline that needs the row
}

// maxDateline is the longest dateline, in bytes.
const maxDateline = 240

// readDateline reads the dateline that opens a paragraph's text. first says that
// it is the first of the story.
func (r *Rules) readDateline(text string, first bool) (Dateline, bool) {
	if len(text) > maxDateline {
		text = text[:maxDateline]
	}
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	c, n := firstLetter(text)
	if first && isBox(c) {
		return r.markedDateline(text, n)
	}
	han, spaced := true, false
	digit := '0' <= c && c <= '9'
	if !isHan(c) && !digit {
		han, spaced = datelineSigns(text, first)
	}
	p := datelineReader{x: r.forLines(), s: text, first: first}
	if !han && !spaced {
		if !first || !p.openedPlace() {
			return Dateline{}, false
		}
		p.d.Text = text[:p.pos]
		return p.d, true
	}
	ok := false
	switch {
	case isHan(c):
		if ok = p.chinese(); !ok {
			p.pos, p.d = 0, Dateline{}
			ok = p.placeBeforeAgency() || p.placeBeforeWire()
		}
	case unicode.In(c, unicode.Ps), c == '＜':
		ok = p.bracket()
	case c == '/':
		ok = p.strokeFirst()
	case digit:
		if behind, _ := firstLetter(strings.TrimLeft(text, "0123456789. ")); isIdeographic(behind) {
			ok = first && p.dayBeforeAgency() // "6月23日", in a caption most often
			break
		}
		if _, spaced = datelineSigns(text, first); spaced {
			ok = p.dateFirst()
		}
	case '０' <= c && c <= '９':
		ok = first && p.dayBeforeAgency()
	case isHangul(c):
		ok = first && p.koreanBare()
	case isKatakana(c):
		ok = p.placeBeforeAgency() || p.placeBeforeWire()
	case unicode.IsLetter(c) && !isKana(c) && !isHangul(c):
		if han {
			ok = p.chinese()
		}
		if !ok && spaced {
			p.pos, p.d = 0, Dateline{}
			ok = p.spaced()
		}
		if !ok && first {
			p.pos, p.d = 0, Dateline{}
			ok = p.openedPlace()
		}
	}
	if !ok || p.old && p.d.Agency == "" {
		return Dateline{}, false
	}
	p.d.numeralDay()
	p.d.Text = strings.TrimRightFunc(text[:p.pos], unicode.IsSpace)
	return p.d, true
}

// maxAlone is how long a dateline is that is a paragraph by itself and has no bracket
// and no dash, in bytes.
const maxAlone = 60

// datelineSigns reports what a text has that datelines cannot do without: in
// scripts with spaces a bracket, a bar or a dash, in others a letter; at the
// head of a piece perhaps only a colon or a full stop behind the first words.
func datelineSigns(text string, first bool) (han, spaced bool) {
	if first {
		head, signs := maxBoldPlace+1, ":."
		if c, _ := firstLetter(strings.TrimLeft(text, "0123456789. ")); unicode.Is(unicode.Cyrillic, c) {
			head, signs = 2*maxBoldPlace, ":.," // Cyrillic letters have two bytes
		}
		if i := strings.Index(text[:min(len(text), head)], ", "); i > 0 && i+2 < len(text) && (isDigit(text[i+2]) || unicode.IsUpper(firstRune(text[i+2:]))) {
			head *= 2 // a region, a date
		}
		if len(text) <= maxAlone {
			signs = ":.,"
		}
		spaced = strings.IndexAny(text[:min(len(text), head)], signs) > 0
	}
	all := byte(0)
	for i := range len(text) {
		sign := datelineBytes[text[i]]
		if sign == hyphenSign && i > 0 {
			before := text[i-1]
			spaced = spaced || before == ' ' || before == '.' || before == '-' || first && i+1 < len(text) && text[i+1] == ' '
		}
		all |= sign
	}
	return all&hanSign != 0, spaced || all&spacedSign != 0
}

const (
	hanSign = 1 << iota
	spacedSign
	hyphenSign
)

// datelineBytes has the signs that a byte is one of: every paragraph at the head
// of a story is searched for them.
var datelineBytes = func() (table [256]byte) {
	for c := 0xE3; c < len(table); c++ {
		table[c] = hanSign
	}
	for _, c := range []byte{'(', '[', '/', '|', '>', "—"[0]} {
		table[c] = spacedSign
	}
	table['-'] = hyphenSign
	return table
}()

// A datelineReader reads a dateline.
type datelineReader struct {
	x   *lineIndex
	s   string
	pos int
	d   Dateline

	first bool // nothing of the story stands before it
	inner bool // s is what a bracket holds
	old   bool // the date is of a year long ago
}

// rest returns what has not been read.
func (p *datelineReader) rest() string { return p.s[p.pos:] }

func (p *datelineReader) skipSpace() {
	p.pos = len(p.s) - len(strings.TrimLeftFunc(p.rest(), unicode.IsSpace))
}

// peek returns the next character.
func (p *datelineReader) peek() rune {
	c, _ := utf8.DecodeRuneInString(p.rest())
	return c
}

// take reads s if it is next.
func (p *datelineReader) take(s string) bool {
	if s == "" || !strings.HasPrefix(p.rest(), s) {
		return false
	}
	p.pos += len(s)
	return true
}

// takeAny reads the first of list that is next.
func (p *datelineReader) takeAny(list *wordList) string {
	w := leads(p.rest(), list)
	p.pos += len(w)
	return w
}

// number reads a number of one or two digits, wide ones too.
func (p *datelineReader) number() string {
	s := p.rest()
	i := 0
	for i < len(s) {
		c, n := utf8.DecodeRuneInString(s[i:])
		if !('0' <= c && c <= '9' || '０' <= c && c <= '９') {
			break
		}
		i += n
	}
	if n := utf8.RuneCountInString(s[:i]); n < 1 || n > 2 {
		return ""
	}
	p.pos += i
	return s[:i]
}

// dash reads the dash that ends a dateline, with white space around it.
func (p *datelineReader) dash() bool {
	start := p.pos
	p.skipSpace()
	n := 0
	if c := p.peek(); c == '.' || c == ':' {
		n = 1
		if rest := strings.TrimLeft(p.rest()[1:], " "); c == '.' && isDash(firstRune(rest)) && !p.shortBefore() {
			n = len(p.rest()) - len(rest) // "Las Varas. -"
		}
	}
	dashes := len(p.rest()[n:]) - len(strings.TrimLeftFunc(p.rest()[n:], isDash))
	if dashes == 0 {
		p.pos = start
		return false
	}
	p.pos += n + dashes
	return true
}

// shortBefore reports whether the word before the position is as short as those that a
// full stop shortens: "N.-É. –".
func (p *datelineReader) shortBefore() bool {
	const least = 4 // letters
	head := p.s[:p.pos]
	return utf8.RuneCountInString(head[strings.LastIndexAny(head, " .-")+1:]) < least
}

func isDash(c rune) bool {
	switch c {
	case '-', '–', '—', '―', '_', '−', '－', '‐', '‑':
		return true
	}
	return false
}

// headText returns the beginning of text, enough for a dateline.
func headText(text []Inline) string {
	for i := range text {
		if textSize(text[:i], maxLine) > maxDateline {
			return plainText(text[:i])
		}
	}
	return plainText(text)
}
