package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A CaptionSign is a phrase that tells captions from paragraphs.
type CaptionSign struct {
	// Text is the phrase as it is written, capitals included. A # stands for
	// a number, a ~ for what divides it from the caption (. : | –), [ and ] for any
	// brackets, and a colon may be wide and have a space before it. With a * before it
	// it is how an aside ends that says who stands where: (second from left).
	Text string

	// Sign is what the phrase is evidence of: EvidenceMark,
	// EvidenceContinues and EvidenceNote where a text begins with it,
	// EvidencePosition where a text holds it.
	Sign Evidence

	// With is what has to follow later on, if anything: "Left:" is a mark
	// before "Right:" only.
	With string

	// Next says that the phrase speaks of the picture that follows: it stands
	// over it, such as 下图：.
	Next bool

	Language string // BCP 47, "" for all
	Origin   string // the site or agency that writes it
	Example  string // a text that has it
}

// symbolSigns are the marks that need no language.
func symbolSigns() []CaptionSign {
	return []CaptionSign{
		{Text: "▲", Sign: EvidenceMark, Origin: "WeChat, Ifanr, Korean dailies", Example: "▲ 改造后的车间"},
		{Text: "△", Sign: EvidenceMark, Origin: "CCTV", Example: "△雨后的石板街"},
		{Text: "↑", Sign: EvidenceMark, Origin: "Xinhua", Example: "↑雨后的石板街"},
		{Text: "◎", Sign: EvidenceMark, Origin: "WeChat", Example: "◎ 雨后的石板街"},
		{Text: "📷", Sign: EvidenceMark, Origin: "Instagram, Spanish and Turkish papers", Example: "📷 Ada Ruiz"},
		{Text: "📸", Sign: EvidenceMark, Origin: "Instagram, Spanish and Turkish papers", Example: "📸 Ada Ruiz"},
		{Text: "⬆", Sign: EvidenceMark, Origin: "WeChat, blogs", Example: "⬆️ 雨后的石板街"},
		{Text: "⬇", Sign: EvidenceMark, Next: true, Origin: "WeChat, blogs", Example: "⬇️ 雨后的石板街"},
		{Text: "▼", Sign: EvidenceMark, Next: true, Origin: "WeChat", Example: "▼ 雨后的石板街"},
		{Text: "▽", Sign: EvidenceMark, Next: true, Origin: "WeChat", Example: "▽ 雨后的石板街"},
		{Text: "↓", Sign: EvidenceMark, Next: true, Origin: "Xinhua", Example: "↓雨后的石板街"},
	}
}

// defaultCaptionSigns returns the default signs.
func defaultCaptionSigns(all []*language) []CaptionSign {
	return append(symbolSigns(), taggedRows(all, func(l *language) []CaptionSign { return l.signs }, func(s *CaptionSign, tag string) { s.Language = tag })...)
}

// longMark is how many columns a caption may have that begins as a sentence
// of the story could.
const longMark = 90

// opensSentence reports whether a sentence could go on behind the phrase.
func (s *CaptionSign) opensSentence() bool {
	last, _ := utf8.DecodeLastRuneInString(s.Text)
	return s.Sign == EvidenceMark && (unicode.IsLetter(last) || last > 0xFFFF) // an emoji may stand for a word
}

// labels reports whether s labels a caption that rest is: no sentence begins with
// it, nor does an item of a list.
func (s *CaptionSign) labels(rest string) bool {
	return s.Language != "" && s.Sign == EvidenceMark && (!s.opensSentence() || colonLength(rest) > 0)
}

// inRow reports whether a symbol stands before other parts of the text, too, as
// before the items of a list: "▲ drains ▲ seats". At the end of a caption it may.
func (s *CaptionSign) inRow(rest string) bool {
	if s.Language != "" || s.Text == "" {
		return false
	}
	_, next, ok := strings.Cut(rest, s.Text)
	return ok && trimBlank(next) != ""
}

// signIndex is the signs, made for looking up.
type signIndex struct {
	byFirst [1024][]*CaptionSign // those a text begins with, by its signKey
	within  []*CaptionSign
	asides  []*CaptionSign // those an aside ends with
}

func newSignIndex(signs []CaptionSign) *signIndex {
	x := &signIndex{}
	for i := range signs {
		s := &signs[i]
		switch {
		case s.Text == "":
		case s.Text[0] == '*' && s.Sign == EvidencePosition:
			x.asides = append(x.asides, s)
		case s.Text[0] == '[':
			for _, c := range openingBrackets {
				first := &x.byFirst[signKey(string(c))]
				if n := len(*first); n == 0 || (*first)[n-1] != s { // not for another bracket
					*first = append(*first, s)
				}
			}
		case s.Sign&EvidencePosition != 0:
			x.within = append(x.within, s)
		default:
			first := &x.byFirst[signKey(s.Text)]
			*first = append(*first, s)
		}
	}
	return x
}

// signKey returns a number below 1024 for the first letter of s.
func signKey(s string) int {
	if s[0] >= 0xe0 && len(s) >= 3 { // most letters with three bytes have one of few first ones
		return 0x100 | (int(s[0])<<8^int(s[1])<<4^int(s[2]))&0x3ff
	}
	return int(s[0])
}

// opening returns the sign that text begins with, the longest of several, and
// what follows it. What it has to have with it does.
func (x *signIndex) opening(text string) (sign *CaptionSign, rest string) {
	if text == "" {
		return nil, text
	}
	most := 0
	for _, s := range x.byFirst[signKey(text)] {
		if n := phraseLength(text, s.Text); n > most && (s.With == "" || strings.Contains(text[n:], s.With)) && !s.isForeign(text) {
			sign, most = s, n
		}
	}
	return sign, text[most:]
}

// isForeign reports whether s is a word in Chinese that carries a story on, and text, which
// begins with it, is in Japanese, where the same letters begin other words: "但馬牛の競り".
func (s *CaptionSign) isForeign(text string) bool {
	const head = 60 // bytes
	return s.Language == "zh" && s.Sign&(EvidenceContinues|EvidenceNote) != 0 && strings.ContainsFunc(text[:min(len(text), head)], isKana)
}

// hasPosition reports whether text says who stands where.
func (x *signIndex) hasPosition(text string) bool {
	for _, s := range x.within {
		if len(s.Text) <= len(text) && strings.Contains(text, s.Text) {
			return true
		}
	}
	return x.placedAside(text)
}

// What is long and what is short for a caption, in columns: of captions 29 in
// 100 have up to 60 letters and 2 more than 300, of paragraphs 5 and 38.
const (
	shortColumns = 80
	longColumns  = 250
)

// columns returns how much room text takes up, as far as most. It goes by the
// first byte of each character: those from U+3000 on are wide.
func columns(text string, most int) (n int) {
	for i := 0; i < len(text) && n <= most; i++ {
		switch c := text[i]; {
		case c < 0x80 || 0xC0 <= c && c < 0xE3:
			n++
		case c >= 0xE3:
			n += 2
		}
	}
	return n
}

// trimBlank returns text without white space at its ends, that of CJK included.
func trimBlank(text string) string {
	for {
		t := strings.TrimLeft(text, whitespace)
		t = strings.TrimPrefix(strings.TrimPrefix(t, "\u3000"), "\u00a0")
		if len(t) == len(text) {
			break
		}
		text = t
	}
	for {
		t := strings.TrimRight(text, whitespace)
		t = strings.TrimSuffix(strings.TrimSuffix(t, "\u3000"), "\u00a0")
		if len(t) == len(text) {
			return text
		}
		text = t
	}
}

// openingBrackets and closingBrackets are pairs, in order.
var openingBrackets, closingBrackets = []rune("(（[［【〔<＜〈"), []rune(")）]］】〕>＞〉")

// inBrackets reports whether all of text is in one pair of round or square
// brackets, and returns what is in it.
func inBrackets(text string) (inner string, ok bool) {
	first, n := utf8.DecodeRuneInString(text)
	last, m := utf8.DecodeLastRuneInString(text)
	for i, open := range openingBrackets {
		if first != open || last != closingBrackets[i] || len(text) < n+m {
			continue
		}
		inner = text[n : len(text)-m]
		depth := 0
		for _, c := range inner {
			if c == open {
				depth++
			} else if c == last {
				if depth--; depth < 0 {
					return "", false // closes before the end
				}
			}
		}
		return inner, depth == 0
	}
	return "", false
}

// ending returns what the last character of text says of it, closing quotes
// and brackets apart.
func ending(text string) (e Evidence, sentence bool) {
	for n := len(text); n > 0; {
		c, size := utf8.DecodeLastRuneInString(text[:n])
		switch c {
		case '"', '\'', '”', '’', '»', '「', '」', '』', ')', '）', ']', '】':
			n -= size
			continue
		case '-':
			if before, ok := strings.CutSuffix(text[:n], "-0-"); ok { // the end mark of agencies
				n = len(before)
				continue
			}
		case ':', '：', ',', '，', '、', ';', '；', '—':
			return EvidenceLeadIn, false
		case '?', '？':
			return EvidenceQuestion, true
		case '.':
			return 0, n == len(text) || !shortInBracket(text[:n-size])
		case '。', '!', '！', '…', '．', '।', '؟', '۔':
			return 0, true
		}
		break
	}
	return 0, false
}

// shortInBracket reports whether text ends in a bracket and a short word, as that of
// an abbreviation in brackets: "the mayor (l.)".
func shortInBracket(text string) bool {
	const longest = 8 // bytes
	at := strings.LastIndexByte(text[max(0, len(text)-longest):], '(')
	return at >= 0 && !strings.Contains(text[max(0, len(text)-longest)+at:], " ")
}

// sentences returns whether text has more than one sentence. What it says in
// brackets at its end is none.
func sentences(text string) bool {
	if last, n := utf8.DecodeLastRuneInString(text); last == ')' || last == '）' {
		if at := strings.LastIndexAny(text[:len(text)-n], "(（"); at > 0 {
			text = strings.TrimRight(text[:at], " \u00a0\u3000")
		}
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '.', '!', '?':
			if startsSentence(text[i+1:]) && (c != '.' || !abbreviation(text[:i])) {
				return true
			}
		case "…"[0], "。"[0], "！"[0], "।"[0]:
			stop, n := utf8.DecodeRuneInString(text[i:])
			switch rest := text[i+n:]; stop {
			case '…':
				if startsSentence(rest) {
					return true
				}
			case '。', '！', '？', '।':
				if strings.Trim(rest, " \n\u3000”’」』）)。！？") != "" {
					return true
				}
			}
		}
	}
	return false
}

// startsSentence reports whether what follows a stop is a new sentence.
func startsSentence(rest string) bool {
	t := strings.TrimLeft(rest, ` "”’»)`)
	if len(t) == len(rest) || t == "" {
		return false
	}
	c, _ := utf8.DecodeRuneInString(strings.TrimLeft(t, `"“„«‘¿¡(`))
	return unicode.IsUpper(c) || unicode.Is(unicode.Han, c) || unicode.Is(unicode.Hangul, c) || unicode.Is(unicode.Devanagari, c)
}

// abbreviation reports whether the stop behind text does not end a sentence:
// after a number (3. Juni), an initial (J. Doe) or a short word with a capital
// (Mt. Fuji, Dr. No).
func abbreviation(text string) bool {
	i := len(text)
	letters, upper := 0, false
	for i > 0 {
		c, n := utf8.DecodeLastRuneInString(text[:i])
		if unicode.IsDigit(c) {
			year := max(0, len(text)-len("2024"))
			return !isYear(text[year:]) || year == 0 || text[year-1] != ' '
		}
		if !unicode.IsLetter(c) {
			break
		}
		letters++
		upper = unicode.IsUpper(c)
		i -= n
	}
	return letters <= 1 || upper && letters <= 3
}

// placedAndDated reports whether text ends as captions in Japanese do, with the
// place and the date behind a sign, or a place alone: "橋を渡る人たち＝３日、那覇市".
func placedAndDated(text string) bool {
	const most = 40 // runes
	tail := text[max(0, len(text)-(most+1)*utf8.UTFMax):]
	if strings.IndexByte(tail, '=') < 0 && !strings.Contains(tail, "＝") {
		return false
	}
	at, n := strings.LastIndexByte(tail, '='), len("=")
	if wide := strings.LastIndex(tail, "＝"); wide > at {
		at, n = wide, len("＝")
	}
	if at += len(text) - len(tail); at <= len(text)-len(tail) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text[:at], " \u3000"))
	rest := text[at+n:]
	if isKana(before) && at > leastBeforePlace && utf8.RuneCountInString(rest) <= most && endsInPlace(rest) {
		return true
	}
	if !isHan(before) && !isKana(before) && before != '）' && before != '」' && before != '。' || utf8.RuneCountInString(rest) > most || strings.Contains(rest, "。") {
		return false
	}
	day := strings.Index(rest, "日")
	if day <= 0 {
		day = strings.Index(rest, "月")
	}
	if day <= 0 {
		day = strings.Index(rest, "年")
	}
	digit, _ := utf8.DecodeLastRuneInString(rest[:max(day, 0)])
	return unicode.IsDigit(digit)
}

// leastBeforePlace is how many bytes stand before the sign and a place without a
// date: fewer are the label of an item.
const leastBeforePlace = 8 * 3

// endsInPlace reports whether text ends with what Japanese names of places end with,
// a name in brackets behind them apart: "市内の保育園", "北浜市（林小満）".
func endsInPlace(text string) bool {
	if at := strings.LastIndex(text, "（"); at > 0 && strings.HasSuffix(text, "）") {
		text = text[:at]
	}
	last, n := utf8.DecodeLastRuneInString(text)
	return last >= utf8.RuneSelf && len(text) > n && !strings.Contains(text, "。") && !strings.Contains(text, "、") && strings.ContainsRune(japanesePlaces, last)
}

// sameText reports whether two texts say the same, white space and a final stop
// apart.
func sameText(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	a, b = strings.TrimRight(collapse(a), ".。 "), strings.TrimRight(collapse(b), ".。 ")
	return a == b && a != ""
}

// afterMark says what the text behind a mark makes of it: in a price list or a
// market report a triangle stands before a number.
func afterMark(rest string) Evidence {
	rest = strings.TrimLeft(rest, " \u3000\ufe0f+-−–±")
	n := 0
	for n < len(rest) && (rest[n] >= '0' && rest[n] <= '9' || rest[n] == '.' || rest[n] == ',') {
		n++
	}
	unit := strings.TrimLeft(rest[n:], " \u00a0\u202f")
	if n > 0 && (strings.HasPrefix(unit, "%") || strings.HasPrefix(unit, "％") || unit == "") {
		return EvidenceList
	}
	return EvidenceMark
}
