package newsmark

import (
	"cmp"
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
	// be there; without it that may be left out, but for a space where Text
	// ends with one, which stands before no small letter. Where names precede,
	// a leading space has to be there.
	Text string
	Form CreditForm

	// Supplier says that who is named had the picture to give, and need not
	// have taken it: names are no photographers.
	Supplier bool

	// Weak says that other texts end like this, too: tables have sources, and
	// paragraphs reporters. It makes no caption of a paragraph.
	Weak bool

	// Agency says that an agency or an organisation is named behind it: what
	// else stands there is what the picture shows.
	Agency bool

	// Several says that the credit is for more than one picture: a second full
	// name behind a stroke is a photographer's, too.
	Several bool

	// Words says that who is named wrote the piece, too: "Text und Fotos:". A line
	// that begins with it is a byline.
	Words bool

	Language string // BCP 47
	Origin   string // agency or site that writes so
	Example  string // a caption that is not read right without the row
}

// A CreditForm says where names stand beside a [CreditPhrase].
type CreditForm uint8

// The forms of a credit.
const (
	NamesFollow     CreditForm = iota // "Photo: Ann Lee"
	NamesPrecede                      // "李安 摄"
	NamesInside                       // the agency precedes, the credit follows: "新华社发（李安 摄）"
	NoNames                           // a credit that names nobody: "Courtesy photo"
	BehindCredit                      // what stands behind a credit and is no part of it: "+++ dpa-Bildfunk +++"
	NamesBetween                      // names stand between it and a phrase that they precede: "写真は川西市提供"
	NamesBehindDate                   // a date and a word such as "by" stand before the names: "aufgenommen 2016 von Jana Krüger"
)

// An Agency is a name that is known not to be that of a person: of an agency,
// a paper or an archive. Case, width and spaces do not count, but a name in
// the table that begins with a capital does so in credits.
type Agency struct {
	Name     string
	Partners bool   // its pictures are other agencies', which are named behind it: "imago images/Nordfoto"
	Library  bool   // it has pictures by anybody, who may have a name of one word there: "marlow/iStock"
	Subjects bool   // its credits say before it what the picture shows: "Foto: Rathaus (Archiv), über dts Nachrichtenagentur"
	Language string // BCP 47, "" if it is seen in most
	Origin   string // where credits name it
	Example  string // a caption that is not read right without the row
}

// What is looked at, so that a long text costs no more than a short one.
const (
	creditWindow = 300 // bytes at the end of a line
	creditNames  = 160 // bytes of names that no phrase stands before
	creditLines  = 4   // lines that may be a credit as a whole
	creditTries  = 16  // places where a credit may start
)

// captionCredit reads the credit of a caption. Own is the text of an element
// in the caption that is marked as its credit, or the value of an attribute
// that holds it; "" if there is none.
func (r *Rules) captionCredit(text, own string) (Credit, bool) {
	f := finder{rules: r.forCredits()}
	if own = trimBlankEnd(trimBlankStart(own)); own != "" && len(own) <= creditWindow {
		name := f.nameBeforeAddress(text, own)
		if (name != "" || !isAddress(own)) && f.own(cmp.Or(name, own)) {
			if c, ok := f.labelBefore(text, own); ok {
				return c, true
			}
			return f.credit, true
		}
	}
	c, _, ok := f.find(text)
	if !ok {
		c, ok = r.openingCredit(text)
	}
	if !ok {
		c, ok = r.headLabel(text)
	}
	if !ok {
		c, ok = r.headCredit(text)
	}
	return c, ok
}

// printedCredit is captionCredit, but what is not UTF-8 is read as it is printed.
func (r *Rules) printedCredit(text, own string) (Credit, bool) {
	if !isUTF8(text) || !isUTF8(own) {
		text, own = replaceInvalid(text), replaceInvalid(own)
	}
	return r.captionCredit(text, own)
}

// creditEvidence reads the credit of a text that may be no caption, and
// reports whether it makes it one: what body text ends with, too, does not.
// Whole tells that there is nothing else in the text; same, that captionCredit
// would read the same credit. Names are looked up in last and remembered there, unless
// it is nil.
func (r *Rules) creditEvidence(text string, last *lastNames) (c Credit, whole, same, ok bool) {
	f := finder{rules: r.forCredits(), strict: true, last: last}
	if c, whole, ok = f.find(text); !ok && isIdeographic(lastRune(text)) {
		c, ok = r.headLabel(text)
		return c, false, false, ok
	}
	return c, whole, ok && !f.missed, ok
}

// refuses reports whether what is found is no evidence, as without says.
func (f *finder) refuses(without bool) bool {
	f.missed = f.missed || f.strict && without
	return f.strict && without
}

// A finder looks for the credit of a text.
type finder struct {
	rules  *creditRules
	last   *lastNames // nil where nothing is remembered
	strict bool       // it has to be evidence that the text is a caption
	missed bool       // something was passed over that is a credit in a caption

	line    string // the end of the line
	cut     bool   // line does not begin where that of the text does
	start   int    // of the part of the line that names may stand in
	single  bool   // line is all of the text
	joined  bool   // something there may stand between a name and an agency
	end     int    // of the line without a final stop
	stopped bool   // there is one
	mailed  bool   // a stroke and a mail address stood behind it
	open    int    // a bracket that ends the line, -1 without one
	r       makerReader
	credit  Credit
	from    int // where the credit starts
}

// find looks at the end of the last line, then for lines that are a credit as
// a whole.
func (f *finder) find(text string) (c Credit, whole, ok bool) {
	text = withoutBullet(trimBlankEnd(trimBlankStart(text)))
	if len(text) < 2 {
		return Credit{}, false, false
	}
	cut := -1
	if strings.IndexByte(text, '\n') >= 0 { // searching from the end is slow
		cut = strings.LastIndexByte(text, '\n')
	}
	if head := trimBlankEnd(text[:max(cut, 0)]); strings.HasSuffix(head, ":") {
		// The label stands on a line of its own.
		label := strings.LastIndexByte(head, '\n') + 1
		if f.single = false; len(text)-label <= creditWindow && f.read(text[label:]) && f.from < cut-1 {
			return f.credit, label == 0 && f.isWhole(), true
		}
	}
	f.single = cut < 0
	if f.gluedLabel(text[cut+1:]) || f.read(text[cut+1:]) {
		if before := trimBlankEnd(strings.TrimRight(f.line[:f.from], "(")); strings.HasSuffix(before, ")") {
			f.bracketBefore(before)
		}
		return f.credit, cut < 0 && f.isWhole(), true
	}
	if cut >= 0 && f.nameUnder(text[:cut], f.line) {
		return f.credit, false, true
	}
	f.missed, f.single = true, false
	for n := 0; cut >= 0 && n < creditLines; n++ {
		line, rest, more := strings.Cut(text, "\n")
		if !more {
			break
		}
		if text = rest; len(line) <= creditWindow && f.read(trimBlankEnd(trimBlankStart(line))) && f.isWhole() {
			return f.credit, false, true
		}
	}
	return Credit{}, false, false
}

// withoutBullet returns text without the bullet that a caption may begin with: "■ Photo
// Ann Lee".
func withoutBullet(text string) string {
	const bullet = len("■ ")
	if len(text) < bullet || text[0] != "■"[0] || text[bullet-1] != ' ' {
		return text
	}
	switch text[:bullet-1] {
	case "■", "◆", "●", "▪", "•", "►":
		return text[bullet:]
	}
	return text
}

// isWhole reports whether nothing stands before the credit in its line.
func (f *finder) isWhole() bool {
	return !f.cut && strings.IndexFunc(f.line[:f.from], func(c rune) bool {
		return !blank(c) && !strings.ContainsRune("（(【[/|／｜▲△↑▼＝=–—※", c)
	}) < 0
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
	f.line = line
	f.close()
	f.bound()
	if f.dated() || f.placedLabel() || f.passedOn() || f.issued() || f.parts() {
		return true
	}
	return f.tailed() || f.open == 0 && f.unwrap() && f.parts()
}

// unwrap goes on with the text of the bracket that the line is, if it ends with another
// one: "＜写真：閲覧室（川西市提供）＞", or in Korean if a sentence ends within: "<새 나루터. 매경DB>".
func (f *finder) unwrap() bool {
	from, to := f.inner()
	if last, _ := lastLetter(f.line[from:to]); !isCloser(last) && !(f.stopsWithin(from, to) && isHangul(firstRune(f.line[from:to]))) {
		return false
	}
	f.line = f.line[from:to]
	f.close()
	f.bound()
	return true
}

// stopsWithin reports whether a full stop and a space stand in line[from:to].
func (f *finder) stopsWithin(from, to int) bool {
	return strings.Contains(f.line[from:to], ". ")
}

// parts looks for a credit by what it may have, the surest first.
func (f *finder) parts() bool {
	return f.end > 0 && (f.nameless(hardEdge) || f.labelled() || f.bracketed() || f.suffixed(0, f.end) || f.unlabelled() || f.giver() || f.behindMaker() || !f.strict && f.nameless(softEdge))
}

// close finds the final stop and bracket of the line.
func (f *finder) close() {
	t := f.rules.withoutNotes(trimBlankEnd(f.line))
	tail := f.rules.withoutTail(t)
	f.mailed = tail < len(t) && mailBehindStroke(t[tail:])
	t = t[:tail]
	f.end = len(t) - finalStop(t)
	f.stopped = f.end < len(t)
	t = trimBlankEnd(t[:f.end])
	f.end, f.open = len(t), -1
	switch last, _ := lastLetter(t); last {
	case '/':
		f.open = slashBefore(t)
		return
	case '-', '－', '—', '–':
		f.open = dashBefore(t)
		return
	case ')', '）', ']', '］', '】', '〕', '>', '＞', '〉':
	case '市', '町', '村', '区', '県', '府', '都', '島', '港', '駅', '沖', '湾', '日':
		n := f.rules.withoutPlace(t)
		if n == len(t) {
			return
		}
		t, f.end = t[:n], n
	default:
		return
	}
	depth := 0
	for i := len(t); i > 0; {
		c, n := lastLetter(t[:i])
		i -= n
		switch c {
		case ')', '）', ']', '］', '】', '〕', '>', '＞', '〉':
			depth++
		case '(', '（', '[', '［', '【', '〔', '<', '＜', '〈':
			if depth--; depth == 0 {
				f.open = i
				return
			}
		}
	}
}

// bound finds the part of the line that names may stand in: they do not go
// across the end of a sentence where it has a sign of its own.
func (f *finder) bound() {
	line := f.line
	f.start, f.joined = 0, false
	for i := f.end - 1; i >= 0; i-- {
		switch creditBytes[line[i]] {
		case joinByte:
			f.joined = true
		case lastByte:
			if i < 2 {
				continue
			}
			switch line[i-2 : i+1] {
			case "／", "｜", "＝", "丨":
				f.joined = true
			case "。", "！", "？":
				if i < f.open || f.open < 0 {
					f.start = i + 1
					return
				}
			}
		}
	}
}

// creditBytes tells the bytes that bound looks for.
var creditBytes = [256]byte{
	'/': joinByte, '|': joinByte, '=': joinByte,
	0x8f: lastByte, 0x9c: lastByte, 0x9d: lastByte, 0xa8: lastByte, // ／ ｜ ＝ 丨
	0x82: lastByte, 0x81: lastByte, 0x9f: lastByte, // 。！？
}

const (
	joinByte = 1 + iota
	lastByte
)

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
	word := rest
	if i := strings.LastIndexFunc(rest, func(c rune) bool { return !unicode.IsLetter(c) && c != '.' }); i >= 0 {
		_, n := utf8.DecodeRuneInString(rest[i:])
		word = rest[i+n:]
	}
	if word == "inc" {
		return 0
	}
	if c, _ := utf8.DecodeRuneInString(word); (unicode.IsUpper(c) || strings.IndexByte(word, '.') > 0) && utf8.RuneCountInString(word) <= abbreviation && !isAcronym(word) {
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
	from, to = trimmed(f.line, f.open+n, f.end-size)
	return from, f.withoutState(from, to)
}

// accept makes a credit of f.r.m, which was read from line[names:to]. The credit
// starts at from.
func (f *finder) accept(from, names, to int) bool {
	f.credit = f.r.m.credit(f.line[names:to])
	if from == names {
		from += f.r.m.begins()
		if first, _ := firstLetter(f.line[from:to]); !letterRune(first) {
			from = to - len(strings.TrimLeft(f.line[from:to], "—–- ／"))
		}
		from += f.rules.bothAt(f.line[from:to])
		if f.r.m.n == 1 && f.r.sided {
			from += sideAt(f.line[from:to])
		}
	}
	f.credit.Text = onOneLine(f.line[from:to])
	f.from = from
	return true
}

// labelled finds a phrase that names follow: "Photo: Ann Lee/AP".
func (f *finder) labelled() bool {
	tries := 0
	inner, innerEnd := f.inner()
	line := f.line[:f.end]
	for i := f.start; i < len(line) && tries < creditTries; {
		if p, size, colon := f.rules.phraseAt(line[i:]); p != nil && !f.isPart(i, i+size) {
			tries++
			to := f.end
			if f.open >= 0 && i >= inner {
				to = innerEnd
			}
			if f.label(p, i, i+size, to, colon) {
				return true
			}
		}
		for i++; i < len(line) && !utf8.RuneStart(line[i]); i++ {
		}
		// In scripts with spaces a phrase starts a word.
		if line[i-1]|0x20 >= 'a' && line[i-1]|0x20 <= 'z' {
			for i < len(line) && (line[i]|0x20 >= 'a' && line[i]|0x20 <= 'z') && !(line[i] <= 'Z' && line[i-1] >= 'a') { // but for a glued one
				i++
			}
		}
	}
	return false
}

// mayBeGlued reports whether the phrase is found inside a word, too, where
// sites leave out what parts it from the caption.
func (p *CreditPhrase) mayBeGlued() bool {
	const long = 4 // letters
	return p.Language == "ja" || p.Language == "zh" && utf8.RuneCountInString(p.Text) > long
}

// endsNames reports whether the phrase in line[i:names] belongs to the name of a
// person before it, as in "周望 摄/视觉中国".
func (f *finder) endsNames(i, names int) bool {
	before := trimBlankEnd(f.line[:i])
	if last, _ := lastLetter(before); !commonHan(last) {
		return false
	}
	t := strings.TrimRightFunc(f.line[:names], func(c rune) bool { return blank(c) || isColon(c) })
	q, at := f.rules.phraseBefore(t)
	if q == nil || at != i || q.Form != NamesPrecede {
		return false
	}
	spaced := len(before) < i && (q.Text == "写真提供" || !q.Supplier && strings.HasSuffix(f.line[:i], "　"))
	if q.Language == "ja" && spaced && strings.ContainsAny(f.line[i:names], "：:＝=") {
		return false // also "石段　撮影：編集部", "石段 写真提供：川西市"
	}
	word := strings.LastIndexFunc(before, func(c rune) bool { return !letterRune(c) && c != '·' })
	if word >= 0 {
		_, n := firstLetter(before[word:])
		word += n
	}
	return f.rules.isPerson(before[max(word, 0):], q.Language)
}

// proves reports whether names behind a phrase that begins with first are
// evidence.
func (f *finder) proves(first rune, edge edge, names, to int) bool {
	if f.r.m.date != "" && strings.HasPrefix(f.line[names:to], f.r.m.date) {
		return false // the line at the foot of a site: © 2024 The Paper
	}
	if edge == hardEdge {
		return true
	}
	if f.stopped || unicode.IsLower(first) {
		return false
	}
	return !isCased(first) || f.r.m.has(agencyMaker) || f.r.m.n > 1 || strings.Contains(f.line[names:to], " ")
}

// agencyBefore returns where an agency starts that stands before line[i:], i
// without one: "AP Photo/Ann Lee".
func (f *finder) agencyBefore(i int) int {
	end := len(trimBlankEnd(f.line[:i]))
	for from, words := end, 0; from > 0 && words < 3; words++ {
		from = strings.LastIndexFunc(f.line[:from], func(c rune) bool { return unicode.IsSpace(c) || unicode.Is(unicode.Ps, c) }) + 1
		if from > 0 && from < end {
			_, size := utf8.DecodeRuneInString(f.line[from-1:])
			from += size - 1
		}
		if from < end && f.rules.isAgency(f.line[from:end]) && end < i && f.edge(from) != inWord {
			if f.line[end-1] == '.' && f.edge(from) == softEdge {
				return i // "Una visita al Palacio Nacional. Foto Ana Ruiz"
			}
			return from
		}
		if words == 0 && from < end && end < i && isAcronym(f.line[from:end]) && f.edge(from) == hardEdge && isCased(firstRune(f.line[i:])) {
			return from // "ST PHOTO: MABEL LIM"
		}
		if from > 0 {
			_, size := utf8.DecodeLastRuneInString(f.line[:from])
			from -= size
		}
	}
	return i
}
