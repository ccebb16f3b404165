package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// makers is who a credit names, read from what stands beside its phrase. It
// has a fixed size so that texts without a credit cost no memory.
type makers struct {
	items [mostMakers]maker
	n     int
	date  string

	status bool // the state of the picture is told, as in "File Photo"
	titled bool // a title stands before a name: "记者"
	full   bool // there were more
	bad    bool // something is neither a name nor what stands beside names
}

const mostMakers = 16

// A maker is a name, or what stands in its place.
type maker struct {
	text  string
	start int // in what was read
	sep   separator
	kind  makerKind
}

type makerKind uint8

const (
	unknownMaker makerKind = iota
	personMaker
	organisationMaker // by the words in its name
	agencyMaker       // by the table of agencies
)

// A separator says what stands before a maker. Those up to listSeparator
// stand between equals.
type separator uint8

const (
	noSeparator     separator = iota
	listSeparator             // , 、 and
	slashSeparator            // / |
	equalSeparator            // = between a place and an agency
	supplySeparator           // via, and brackets
)

// A makerReader reads makers.
type makerReader struct {
	rules    *creditRules
	lang     string // of the phrase beside the names
	lenient  bool   // known to be names
	supplier bool   // those named gave the picture
	m        makers
	s        string
}

// read reads all of s as names, with phrases around them. It reports whether
// it is that and nothing else.
func (c *creditRules) read(m *makers, s string, p *CreditPhrase, lenient bool) bool {
	r := makerReader{rules: c, lenient: lenient, s: s}
	supplier := p != nil && p.Supplier
	if p != nil {
		r.lang = p.Language
	}
	from, to := 0, len(s)
	for range 2 {
		q, n, _ := c.phraseAt(s[from:to])
		if q == nil || n == to-from {
			break
		}
		from, supplier, r.lang = from+n, supplier || q.Supplier, q.Language
	}
	if q, i := c.phraseBefore(s[from:to]); q != nil && i > 0 && !c.isAgency(s[from:to]) && q.Form == NamesPrecede {
		to, supplier, r.lang = from+i, supplier || q.Supplier, q.Language
	}
	r.supplier = supplier
	r.split(from, to)
	ok := !r.m.bad && !r.m.full
	if ok {
		r.settle(supplier)
	}
	*m = r.m
	return ok
}

// phraseAt returns the longest phrase that names follow at the start of s, and
// its length.
func (c *creditRules) phraseAt(s string) (p *CreditPhrase, n int, colon bool) {
	if s == "" {
		return nil, 0, false
	}
	key := startKey(s)
	if c.starts[key/64]>>(key%64)&1 == 0 {
		return nil, 0, false
	}
	for _, row := range c.first[key%256] {
		if k, col := row.matchStart(s); k > n {
			p, n, colon = row, k, col
		}
	}
	return p, n, colon
}

// phraseBefore returns the longest phrase at the end of s that names precede,
// or that has none, and where it starts.
func (c *creditRules) phraseBefore(s string) (*CreditPhrase, int) {
	last, _ := utf8.DecodeLastRuneInString(s)
	key := endKey(last)
	if c.ends[key/64]>>(key%64)&1 == 0 {
		return nil, -1
	}
	for _, row := range c.last[key%256] {
		if i := row.matchEnd(s); i >= 0 {
			return row, i
		}
	}
	return nil, -1
}

// split reads the names in s[from:to].
func (r *makerReader) split(from, to int) {
	sep := noSeparator
	at := from // where the current name starts
	for i := from; i < to && !r.m.bad; {
		c, n := utf8.DecodeRuneInString(r.s[i:to])
		next := noSeparator
		switch c {
		case '/', '／', '|', '｜', '丨', '∕', '︱', '¦', '\n':
			next = slashSeparator
		case '=', '＝':
			next = equalSeparator
			if isKatakanaAround(r.s, i, n) {
				next = noSeparator
			}
		case ',', '，', '、', ';', '；', '､':
			next = listSeparator
		case '·', '・', 'ㆍ':
			if before, _ := utf8.DecodeLastRuneInString(r.s[:i]); isHangul(before) {
				next = listSeparator
			}
		case '(', '（', '[', '【':
			r.take(at, i, sep)
			if closes := closingRune(r.s[i:to]); closes == to-i {
				_, size := utf8.DecodeLastRuneInString(r.s[:to])
				r.take(i+n, to-size, supplySeparator)
			} else {
				r.m.bad = true
			}
			return
		default:
			if unicode.IsSpace(c) {
				next, n = r.word(at, i, to)
			}
		}
		if next != noSeparator {
			r.take(at, i, sep)
			sep, at = next, i+n
		}
		i += n
	}
	r.take(at, to, sep)
}

// word returns the separator that the white space at s[i] and a word or dash
// behind it are, and their length; noSeparator if they are none.
func (r *makerReader) word(at, i, to int) (separator, int) {
	n := spaces(r.s[i:to])
	rest := r.s[i+n : to]
	end := strings.IndexFunc(rest, unicode.IsSpace)
	if end < 0 {
		return noSeparator, n
	}
	w := rest[:end]
	switch w {
	case "-", "–", "—", "―":
		return slashSeparator, n + end
	case "&", "+":
		return listSeparator, n + end
	}
	k := r.rules.kinds(w)
	switch {
	case k.is(CreditSupply):
		return supplySeparator, n + end
	case k.is(CreditList) && r.parts(r.s[at:to], r.s[at:i], rest[end:]):
		return listSeparator, n + end
	}
	return noSeparator, n
}

// parts reports whether "and" parts all into two names, rather than stand in one:
// "Ramón y Cajal", "Museum of Arts and Crafts".
func (r *makerReader) parts(all, before, after string) bool {
	if i := strings.IndexAny(all, "/|(,;"); i >= 0 {
		all = all[:i]
	}
	if r.rules.isAgency(strings.TrimSpace(all)) {
		return false
	}
	if i := strings.IndexAny(after, "/|(,;"); i >= 0 {
		after = after[:i]
	}
	before, after = strings.TrimSpace(before), strings.TrimSpace(after)
	if r.rules.isAgency(after) {
		return true
	}
	one := !strings.Contains(after, " ")
	return !(one && strings.Contains(before, " ")) && (r.rules.isAgency(before) || !r.rules.isOrganisation(before))
}

// isKatakanaAround reports whether the sign at s[i], n bytes long, is part of
// a foreign name in Japanese: "ジャン＝ポール".
func isKatakanaAround(s string, i, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+n:])
	return isAnyKana(before) && isAnyKana(after)
}

// closingRune returns the length of s up to and with the bracket that closes
// the one s starts with; 0 if there is none.
func closingRune(s string) int {
	depth := 0
	for i, c := range s {
		switch c {
		case '(', '（', '[', '【', '〔', '［':
			depth++
		case ')', '）', ']', '】', '〕', '］':
			if depth--; depth == 0 {
				return i + sizeAt(s, i)
			}
		}
	}
	return 0
}

// take adds what the name s[from:to] says.
func (r *makerReader) take(from, to int, sep separator) {
	const longest = 160 // bytes of a name
	from, to = trimmed(r.s, from, to)
	c := r.rules
	r.m.bad = r.m.bad || to-from > longest
	for from < to && !r.m.bad {
		s := r.s[from:to]
		if k := c.kinds(s); k.is(CreditStatus) || k.is(CreditTitle) {
			r.m.status = r.m.status || k.is(CreditStatus)
			return
		}
		if skip, ok := c.isDate(s); ok {
			r.m.bad = r.m.date != ""
			r.m.date = s[skip:]
			return
		}
		if c.isAgency(s) {
			r.add(from, to, sep, agencyMaker)
			return
		}
		i, j := r.strip(s)
		if i == 0 && j == len(s) {
			break
		}
		from, to = trimmed(r.s, from+i, from+j)
	}
	if from < to && !r.m.bad {
		r.name(from, to, sep)
	}
}

// strip returns what is left of a name without a title, a state or a year at
// one of its ends.
func (r *makerReader) strip(s string) (from, to int) {
	c := r.rules
	from, to = 0, len(s)
	for i := range len(s) {
		if s[i] == ' ' && c.kinds(s[:i])&(1<<CreditTitle|1<<CreditStatus) != 0 {
			from = i + 1
		}
	}
	if from > 0 {
		return from, to
	}
	if i := strings.IndexByte(s, ' '); i > 0 {
		if isYear(s[:i]) && r.m.date == "" {
			r.m.date = s[:i]
			return i, to
		}
		if i = strings.LastIndexByte(s, ' '); isYear(s[i+1:]) && r.m.date == "" {
			r.m.date = s[i+1:]
			return 0, i
		}
		if k := c.kinds(s[:strings.IndexByte(s, ' ')]); k.is(CreditArticle) || k.is(CreditConnective) {
			if first, _ := utf8.DecodeRuneInString(s); unicode.IsLower(first) {
				return strings.IndexByte(s, ' '), to
			}
		}
	}
	for i := 1; i < len(s); i++ {
		if s[i-1] == ' ' && c.kinds(s[i:])&(1<<CreditTitle|1<<CreditStatus) != 0 {
			r.m.status = r.m.status || c.kinds(s[i:]).is(CreditStatus)
			return 0, i
		}
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	if isIdeographic(last) {
		if n := max(c.hasEnding(s, CreditTitle), c.hasEnding(s, CreditStatus)); n < len(s) {
			r.m.status = r.m.status || c.kinds(s[len(s)-n:]).is(CreditStatus)
			return 0, len(s) - n
		}
	}
	return 0, len(s)
}

// add adds a name.
func (r *makerReader) add(from, to int, sep separator, kind makerKind) {
	if r.m.n == mostMakers {
		r.m.full = true
		return
	}
	r.m.items[r.m.n] = maker{text: r.s[from:to], start: from, sep: sep, kind: kind}
	r.m.n++
}

// settle decides what the names are that do not say it.
func (r *makerReader) settle(supplier bool) {
	m := &r.m
	items := m.items[:m.n]
	agencies, persons := false, false
	for i := range items {
		it := &items[i]
		// A place stands before an agency: "정선=연합뉴스".
		if i+1 < len(items) && items[i+1].sep == equalSeparator && it.kind != agencyMaker {
			it.kind = unknownMaker
			continue
		}
		if it.kind == unknownMaker {
			it.kind = organisationMaker
		}
		agencies = agencies || it.kind != personMaker
		persons = persons || it.kind == personMaker
	}
	switch {
	case supplier && persons && !agencies:
		for i := range items {
			if items[i].sep <= slashSeparator {
				items[i].kind = organisationMaker
			}
		}
		return
	case !persons || m.n < 2:
		return
	}
	// The last of several parts is who has the picture: "Ann Lee/Valley Sentinel".
	last := &items[m.n-1]
	first, _ := utf8.DecodeRuneInString(last.text)
	switch {
	case last.kind != personMaker || isIdeographic(first) && last.sep != supplySeparator:
	case last.sep == supplySeparator, last.sep == slashSeparator && !agencies:
		last.kind = organisationMaker
	}
}

// credit returns the names as a Credit without its text.
func (m *makers) credit(s string) (c Credit) {
	c.Date = m.date
	from, to, apart := -1, 0, false
	for i := range m.n {
		switch it := &m.items[i]; it.kind {
		case personMaker:
			c.Photographers = append(c.Photographers, onOneLine(it.text))
		case agencyMaker, organisationMaker:
			if from < 0 {
				from = i
			}
			for j := from; j < i; j++ {
				apart = apart || m.items[j].kind == personMaker
			}
			to = i
		}
	}
	if from < 0 {
		return c
	}
	if !apart {
		c.Agency = onOneLine(s[m.items[from].start : m.items[to].start+len(m.items[to].text)])
		return c
	}
	for _, it := range m.items[from : to+1] {
		if it.kind != personMaker && it.kind != unknownMaker {
			if c.Agency != "" {
				c.Agency += "/"
			}
			c.Agency += onOneLine(it.text)
		}
	}
	return c
}

// has reports whether one of the names is of a kind.
func (m *makers) has(kind makerKind) bool {
	for i := range m.n {
		if m.items[i].kind == kind {
			return true
		}
	}
	return false
}

// trimmed returns s[from:to] without blanks at its ends.
func trimmed(s string, from, to int) (int, int) {
	t := strings.TrimLeftFunc(s[from:to], blank)
	from = to - len(t)
	return from, from + len(strings.TrimRightFunc(t, blank))
}

// blank reports whether c takes no part in a text at its ends.
func blank(c rune) bool {
	switch {
	case ' ' < c && c < '\u0085':
		return false
	case c > '\u3000': // most letters of Chinese, Japanese and Korean
		return c == '\ufeff'
	}
	return unicode.IsSpace(c) || c == '\u200b' || c == '\ufeff' || c == '\u200e' || c == '\u200f' || c == '\u2060'
}

// onOneLine returns s with one space for each white space.
func onOneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// sizeAt returns the length of the character at s[i], 1 if it is none.
func sizeAt(s string, i int) int {
	_, n := utf8.DecodeRuneInString(s[i:])
	return n
}
