package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A CreditPhrase is what editors write beside the names in a credit. A form
// that is missing is one line:
//
//	rules.CreditPhrases = append(rules.CreditPhrases, newsmark.CreditPhrase{Text: "Снимок:"})
type CreditPhrase struct {
	// Text is the phrase. Case and the width of letters do not count, and a
	// space stands for any white space or none.
	//
	// Where names follow, a final ":" stands for one of : / = | that has to
	// be there; without it that may be left out. Where names precede, a
	// leading space has to be there.
	Text string
	Form CreditForm

	// Supplier says that who is named had the picture to give, and need not
	// have taken it: names are no photographers.
	Supplier bool

	// Weak says that other texts end like this, too: tables have sources, and
	// paragraphs reporters. It makes no caption of a paragraph.
	Weak bool

	Language string // BCP 47
	Origin   string // agency or site that writes so
	Example  string // a caption that is not read right without the row
}

// A CreditForm says where names stand beside a [CreditPhrase].
type CreditForm uint8

// The forms of a credit.
const (
	NamesFollow  CreditForm = iota // "Photo: Ann Lee"
	NamesPrecede                   // "李安 摄"
	NamesInside                    // the agency precedes, the credit follows: "新华社发（李安 摄）"
	NoNames                        // a credit that names nobody: "资料图"
)

// An Agency is a name that is known not to be that of a person: of an agency,
// a paper or an archive. Case, width and spaces do not count, but a name in
// the table that begins with a capital does so in credits.
type Agency struct {
	Name     string
	Language string // BCP 47, "" if it is seen in most
	Origin   string // where credits name it
	Example  string // a caption that is not read right without the row
}

// What is looked at, so that a long text costs no more than a short one.
const (
	creditWindow = 240 // bytes at the end of a line
	creditLines  = 4   // lines that may be a credit as a whole
	creditTries  = 12  // places where a credit may start
)

// captionCredit reads the credit of a caption. Own is the text of an element
// in the caption that is marked as its credit, or the value of an attribute
// that holds it; "" if there is none.
func (r *Rules) captionCredit(text, own string) (Credit, bool) {
	f := finder{rules: r.forCredits()}
	if own = strings.TrimFunc(own, blank); own != "" && len(own) <= creditWindow {
		if f.own(own) {
			return f.credit, true
		}
	}
	c, _, ok := f.find(text)
	return c, ok
}

// creditEvidence reads the credit of a text that may be no caption, and
// reports whether it makes it one: what body text ends with, too, does not.
// Whole tells that there is nothing else in the text.
func (r *Rules) creditEvidence(text string) (c Credit, whole, ok bool) {
	f := finder{rules: r.forCredits(), strict: true}
	return f.find(text)
}

// A finder looks for the credit of a text.
type finder struct {
	rules  *creditRules
	strict bool // it has to be evidence that the text is a caption

	line    string // the end of the line
	cut     bool   // line does not begin where that of the text does
	end     int    // of the line without a final stop
	stopped bool   // there is one
	denied  bool   // the text says what it takes from whom, but not of a picture
	joined  bool   // something joins a name to an agency: / | = via
	open    int    // a bracket that ends the line, -1 without one
	m       makers
	credit  Credit
	from    int // where the credit starts
}

// find looks at the end of the last line, then for lines that are a credit as
// a whole.
func (f *finder) find(text string) (c Credit, whole, ok bool) {
	text = strings.TrimFunc(text, blank)
	cut := strings.LastIndexByte(text, '\n')
	if f.read(text[cut+1:]) {
		return f.credit, cut < 0 && f.isWhole(), true
	}
	for n := 0; cut >= 0 && n < creditLines; n++ {
		line, rest, more := strings.Cut(text, "\n")
		if !more {
			break
		}
		if text = rest; len(line) <= creditWindow && f.read(strings.TrimFunc(line, blank)) && f.isWhole() {
			return f.credit, false, true
		}
	}
	return Credit{}, false, false
}

// isWhole reports whether nothing stands before the credit in its line.
func (f *finder) isWhole() bool {
	return !f.cut && strings.TrimFunc(f.line[:f.from], func(c rune) bool {
		return blank(c) || strings.ContainsRune("（(【[/|／｜▲△↑▼＝=–—", c)
	}) == ""
}

// read reads the credit at the end of a line.
func (f *finder) read(line string) bool {
	f.cut = len(line) > creditWindow
	if f.cut {
		line = line[len(line)-creditWindow:]
		for line != "" && !utf8.RuneStart(line[0]) {
			line = line[1:]
		}
	}
	f.line, f.joined, f.denied = line, false, false
	f.close()
	if f.stopped && f.open < 0 && strings.HasSuffix(f.line, "。") {
		if p, _ := f.rules.phraseBefore(f.line[:f.end]); p == nil {
			return false // a sentence: no credit ends so in Chinese or Japanese
		}
	}
	return f.end > 0 && (f.nameless(hardEdge) || f.labelled() || !f.denied && (f.bracketed() || f.suffixed(0, f.end) || f.unlabelled()) || !f.strict && f.nameless(softEdge))
}

// close finds the final stop and bracket of the line.
func (f *finder) close() {
	t := strings.TrimRightFunc(f.line, blank)
	f.end = len(t) - finalStop(t)
	f.stopped = f.end < len(t)
	t = strings.TrimRightFunc(t[:f.end], blank)
	f.end, f.open = len(t), -1
	if last, _ := utf8.DecodeLastRuneInString(t); !strings.ContainsRune(")）]］】〕", last) {
		return
	}
	depth := 0
	for i := len(t); i > 0; {
		c, n := utf8.DecodeLastRuneInString(t[:i])
		i -= n
		switch c {
		case ')', '）', ']', '］', '】', '〕':
			depth++
		case '(', '（', '[', '［', '【', '〔':
			if depth--; depth == 0 {
				f.open = i
				return
			}
		}
	}
}

// finalStop returns the length of the full stop that ends s, 0 for that of an
// abbreviation.
func finalStop(s string) int {
	const abbreviation = 3 // letters
	if strings.HasSuffix(s, "。") {
		return len("。")
	}
	rest, ok := strings.CutSuffix(s, ".")
	if !ok {
		return 0
	}
	word := rest[strings.LastIndexFunc(rest, func(c rune) bool { return !unicode.IsLetter(c) && c != '.' })+1:]
	if c, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(c) && utf8.RuneCountInString(word) <= abbreviation && !isAcronym(word) {
		return 0
	}
	return 1
}

// inner returns where the text in the final bracket starts and ends; if there
// is no bracket, the whole line.
func (f *finder) inner() (from, to int) {
	if f.open < 0 {
		return 0, f.end
	}
	_, n := utf8.DecodeRuneInString(f.line[f.open:])
	_, size := utf8.DecodeLastRuneInString(f.line[:f.end])
	return trimmed(f.line, f.open+n, f.end-size)
}

// accept makes a credit of f.m, which was read from line[names:to]. The credit
// starts at from.
func (f *finder) accept(from, names, to int) bool {
	f.credit = f.m.credit(f.line[names:to])
	f.credit.Text = onOneLine(f.line[from:to])
	f.from = from
	return true
}

// labelled finds a phrase that names follow: "Photo: Ann Lee/AP". It goes over
// every line that may be a caption, so it looks at the beginnings of words only.
func (f *finder) labelled() bool {
	tries, inWord := 0, false
	line := f.line[:f.end]
	for i := 0; i < len(line) && tries < creditTries && !f.denied; {
		letter, n := letterAt(line, i)
		if !letter {
			f.joined = f.joined || n != 2 && isJoint(line[i:])
		}
		if !(inWord && letter) && line[i] != ' ' {
			key := startKey(line[i:])
			if f.rules.starts[key/64]>>(key%64)&1 != 0 {
				p, size, colon := f.rules.phraseAt(line[i:])
				if p != nil {
					tries++
					if f.label(p, i, i+size, colon) {
						return true
					}
				}
			}
			f.joined = f.joined || strings.HasPrefix(line[i:], "via ")
		}
		inWord = letter
		for i += n; letter && i < len(line) && wordBytes[line[i]]; i++ {
		}
	}
	return false
}

// wordBytes are the bytes that within a word are nothing but letters, in the
// scripts that newsmark knows.
var wordBytes = func() (set [256]bool) {
	for c := range set {
		set[c] = 'a' <= c|0x20 && c|0x20 <= 'z' && c < utf8.RuneSelf || c >= utf8.RuneSelf && c < 0xc0 || c > 0xc2 && c < 0xe0 || c > 0xe4 && c < 0xee
	}
	return set
}()

// letterAt reports whether s[i] begins a letter, roughly, and how long it is.
// What is none for sure may begin a phrase.
func letterAt(s string, i int) (bool, int) {
	c := s[i]
	switch {
	case c < utf8.RuneSelf:
		return 'a' <= c|0x20 && c|0x20 <= 'z', 1
	case c < 0xc0:
		return false, 1
	case c < 0xe0:
		return c > 0xc2, min(2, len(s)-i)
	case c < 0xf0 && i+2 < len(s):
		return c > 0xe3 && c < 0xee || c == 0xe3 && s[i+1] > 0x80, 3
	}
	return false, 1
}

// isJoint reports whether s starts with what joins a name to an agency.
func isJoint(s string) bool {
	switch s[0] {
	case '/', '|', '=':
		return true
	case 0xe4, 0xef:
		c, _ := utf8.DecodeRuneInString(s)
		return isColon(c) && c != '：'
	}
	return false
}

// label reads the names behind a phrase at line[i:names].
func (f *finder) label(p *CreditPhrase, i, names int, colon bool) bool {
	to := f.end
	if inner, end := f.inner(); f.open >= 0 && i >= inner {
		to = end
	}
	edge := f.edge(i)
	first, _ := utf8.DecodeRuneInString(f.line[i:])
	switch {
	case names >= to || edge == inWord && unicode.IsLetter(first):
		return false
	case !colon && edge == softEdge && isCased(first) && (f.strict || !strings.Contains(p.Text, " ")):
		return false
	}
	if !f.rules.read(&f.m, f.line[names:to], p, false) || f.m.n == 0 && !f.says(names, to) {
		return false
	}
	if f.strict && (p.Weak || !f.proves(first, edge, names, to)) {
		f.denied = f.denied || p.Weak
		return false
	}
	from := f.agencyBefore(i)
	f.accept(from, names, to)
	if from < i {
		f.credit.Agency = strings.TrimRightFunc(f.line[from:i], blank)
	}
	return true
}

// says reports whether something stands in line[names:to] that was understood.
func (f *finder) says(names, to int) bool {
	return strings.IndexFunc(f.line[names:to], unicode.IsLetter) >= 0
}

// proves reports whether names behind a phrase that begins with first are
// evidence.
func (f *finder) proves(first rune, edge edge, names, to int) bool {
	if f.m.date != "" && strings.HasPrefix(f.line[names:to], f.m.date) {
		return false // the line at the foot of a site: © 2024 The Paper
	}
	if first == '©' && f.m.status {
		return false // the same: © The Paper – all rights reserved
	}
	if edge == hardEdge {
		return true
	}
	if f.stopped || unicode.IsLower(first) {
		return false
	}
	return !isCased(first) || f.m.has(agencyMaker) || f.m.n > 1 || strings.Contains(f.line[names:to], " ")
}

// agencyBefore returns where an agency starts that stands before line[i:], i
// without one: "AP Photo/Ann Lee".
func (f *finder) agencyBefore(i int) int {
	end := len(strings.TrimRightFunc(f.line[:i], blank))
	for from, words := end, 0; from > 0 && words < 3; words++ {
		from = strings.LastIndexFunc(f.line[:from], func(c rune) bool { return unicode.IsSpace(c) || unicode.Is(unicode.Ps, c) }) + 1
		if from > 0 && from < end {
			_, size := utf8.DecodeRuneInString(f.line[from-1:])
			from += size - 1
		}
		if from < end && f.rules.isAgency(f.line[from:end]) && end < i && f.edge(from) != inWord {
			return from
		}
		if from > 0 {
			_, size := utf8.DecodeLastRuneInString(f.line[:from])
			from -= size
		}
	}
	return i
}

// bracketed reads a bracket at the end of the line.
func (f *finder) bracketed() bool {
	if f.open < 0 {
		return false
	}
	from, to := f.inner()
	if f.rules.isAgency(f.line[from:to]) && f.nameBefore() {
		return true
	}
	if !f.rules.isAgency(f.line[from:to]) && f.suffixed(from, to) {
		f.insideOf()
		return true
	}
	if !f.rules.read(&f.m, f.line[from:to], nil, false) || !f.m.has(agencyMaker) && !(f.m.n > 1 && f.m.has(organisationMaker) && f.m.has(personMaker) && f.m.items[f.m.n-1].sep == slashSeparator) {
		return false
	}
	if f.strict && !f.m.has(personMaker) && !f.m.status && !(f.m.n == 2 && f.m.items[1].sep == equalSeparator) {
		return false
	}
	return f.m.date == "" && !f.m.titled && f.accept(from, from, to)
}

// nameBefore reads a name before an agency in a bracket: "… Ana Ruiz (EFE)".
// At the start of a text that may be who is to be seen.
func (f *finder) nameBefore() bool {
	at := 0
	for i := f.next(0, f.open); i < f.open; i = f.next(i, f.open) {
		if f.edge(i) == hardEdge {
			at = i
		}
	}
	return at > 0 && f.rules.read(&f.m, f.line[at:f.end], nil, false) && f.m.n == 2 && f.m.date == "" &&
		f.m.items[0].kind == personMaker && f.clear() && f.accept(at, at, f.end)
}

// insideOf puts before the credit in a bracket the agency that issued it:
// "新华社发（李安 摄）".
func (f *finder) insideOf() {
	before := strings.TrimRightFunc(f.line[:f.open], blank)
	for _, p := range f.rules.inside {
		rest, ok := strings.CutSuffix(before, p.Text)
		if !ok {
			continue
		}
		rest = strings.TrimRightFunc(rest, blank)
		from := strings.LastIndexFunc(rest, func(c rune) bool { return !unicode.IsLetter(c) })
		if from >= 0 {
			_, n := utf8.DecodeRuneInString(rest[from:])
			from += n
		} else {
			from = 0
		}
		const most = 30 // bytes
		if name := rest[from:]; name != "" && len(name) <= most && f.credit.Agency == "" {
			f.credit.Agency, f.from = name, from
			f.credit.Text = onOneLine(f.line[from:f.end])
		}
		return
	}
}

// nameless reads a credit that names nobody, behind an edge of at least that
// strength.
func (f *finder) nameless(least edge) bool {
	lo, hi := f.inner()
	p, at := f.rules.phraseBefore(f.line[lo:hi])
	if p == nil || p.Form != NoNames || f.strict && p.Weak {
		return false
	}
	at += lo
	at += spaces(f.line[at:hi])
	f.m = makers{}
	return (at == lo && !f.cut || f.edge(at) >= least) && f.accept(at, at, hi)
}

// suffixed reads a credit whose phrase ends line[lo:hi]: "李安 摄".
func (f *finder) suffixed(lo, hi int) bool {
	p, at := f.rules.phraseBefore(f.line[lo:hi])
	if p == nil || f.strict && p.Weak {
		return false
	}
	if p.Form == NoNames {
		return false
	}
	to := lo + len(strings.TrimRightFunc(f.line[lo:lo+at], blank))
	bracket := lo > 0
	lo = f.sentence(lo, to)
	tries := 0
	for i := lo; i < to && tries < creditTries; i = f.next(i, to) {
		edge := f.edge(i)
		if i == lo && (bracket || i == 0 && !f.cut) {
			edge = hardEdge
		}
		if edge == softEdge && p.Language == "ja" && strings.Contains(f.line[:i], "＝") {
			edge = hardEdge // "＝11日、那覇市、李安撮影"
		}
		if edge != hardEdge && (f.strict || edge == inWord) || p.Supplier && f.stopped && f.strict && !bracket {
			continue
		}
		tries++
		if f.rules.isAgency(f.line[i:hi]) {
			return false
		}
		if !f.named(p, i, to) || !bracket && !f.plain(p, i) {
			continue
		}
		return f.accept(i, i, hi)
	}
	return false
}

// named reads line[i:to] as names before a phrase.
func (f *finder) named(p *CreditPhrase, i, to int) bool {
	if !f.rules.read(&f.m, f.line[i:to], p, false) || f.m.n == 0 || f.m.date != "" {
		return false
	}
	// In Japanese the date and the place precede: "＝11日、那覇市、李安撮影".
	if p.Language == "ja" && (p.Supplier || f.m.has(organisationMaker)) {
		return f.m.n == 1 || f.m.items[1].sep != listSeparator
	}
	return true
}

// plain reports whether names that stand in no bracket are a credit with the
// phrase behind them.
func (f *finder) plain(p *CreditPhrase, i int) bool {
	if p.Language != "ko" {
		return true
	}
	if f.edge(i) != hardEdge {
		return false
	}
	// "점심 제공" is lunch for free: who gives has to be somebody.
	return !p.Supplier || i > 0 && !f.strict || f.m.has(agencyMaker) || f.rules.isOrganisation(f.m.items[0].text)
}
