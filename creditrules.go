package newsmark

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// creditRules is the tables of Rules about credits, made for looking up.
type creditRules struct {
	first  keyTable[phraseStart] // those that names follow; longest first
	last   keyTable[phraseEnd]   // the others; longest first
	inside []*CreditPhrase       // NamesInside
	behind []string              // BehindCredit

	behindLast [256]bool // the last bytes of behind
	behindNext [256]bool // the bytes before them

	words    map[string]creditKinds // by folded word
	named    map[string]bool        // those of the kind CreditName, folded: few texts are looked up there
	outlines outlineSet             // of words
	lastHan  outlineSet             // the last letters of words that are common Han
	titles   outlineSet             // of the first letters of titles and of inside

	titleEnds outlineSet // their last letters
	namedEnds outlineSet // of named
	endings   outlineSet // of the last letter and the kind of words
}

// A phraseStart is a phrase with its startBytes. Where these hold its first word and
// another one follows, second is the folded letter that this begins with, and word the
// length of the first in bytes.
type phraseStart struct {
	phraseBytes
	word   int
	second rune
	*CreditPhrase
}

// A phraseEnd is a phrase with its last letter and the one before it, folded; that
// is 0 if there is none, or a space.
type phraseEnd struct {
	letter, before rune
	*CreditPhrase
}

// forCredits returns the tables about credits in the form they are looked up
// in.
func (r *Rules) forCredits() *creditRules {
	r.once.Do(r.compile)
	return r.credits
}

func newCreditRules(r *Rules) *creditRules {
	c := &creditRules{words: make(map[string]creditKinds, len(r.CreditWords)+len(r.Agencies)), named: map[string]bool{}}
	for i := range r.CreditPhrases {
		p := &r.CreditPhrases[i]
		switch {
		case p.Text == "":
		case p.Form == BehindCredit:
			c.behind = append(c.behind, p.Text)
			c.behindLast[p.Text[len(p.Text)-1]] = true
			c.behindNext[p.Text[max(len(p.Text)-2, 0)]] = true
		case p.Form == NamesInside:
			c.inside = append(c.inside, p)
			first, _ := firstLetter(p.Text)
			c.titles.add(endsOf(first, 0))
			last, _ := utf8.DecodeLastRuneInString(p.Text)
			c.titleEnds.add(uint32(foldRune(last)))
		case p.Form == NamesFollow, p.Form == NamesBetween, p.Form == NamesBehindDate:
			c.addStart(p)
		default:
			c.addEnd(p)
		}
	}
	for _, l := range c.first.lists {
		slices.SortStableFunc(l.phrases, func(a, b phraseStart) int { return longerPhrase(a.CreditPhrase, b.CreditPhrase) })
	}
	for _, l := range c.last.lists {
		slices.SortStableFunc(l.phrases, func(a, b phraseEnd) int { return longerPhrase(a.CreditPhrase, b.CreditPhrase) })
	}
	var pool textPool
	for _, w := range r.CreditWords {
		if w.Kind == CreditName {
			key := string(foldCreditWord(nil, w.Text))
			c.named[key] = true
			c.namedEnds.add(endsOfWord(key))
			continue
		}
		kinds := creditKinds(1 << w.Kind)
		if w.Kind == CreditPaper {
			kinds |= 1 << CreditOrganisation
		}
		c.addWord(w.Text, kinds, &pool)
	}
	for _, a := range r.Agencies {
		kinds := creditKinds(1 << creditAgency)
		if first, _ := firstLetter(a.Name); unicode.IsLower(first) {
			kinds |= 1 << creditSmallAgency
		}
		if a.Partners {
			kinds |= 1 << creditPartners
		}
		if a.Subjects {
			kinds |= 1 << creditSubjects
		}
		if a.Library {
			kinds |= 1 << creditLibrary
		}
		c.addWord(a.Name, kinds, &pool)
	}
	return c
}

func longerPhrase(a, b *CreditPhrase) int { return len(b.Text) - len(a.Text) }

func (c *creditRules) addWord(s string, kinds creditKinds, pool *textPool) {
	if kinds.is(CreditBoth) {
		kinds |= 1 << CreditTitle // it is read like one
	}
	var buf [64]byte
	if folded := foldCreditWord(buf[:0], s); len(folded) > 0 {
		key := s
		if string(folded) != s {
			key = pool.keep(folded)
		}
		c.words[key] |= kinds
		c.outlines.add(endsOfWord(key))
		last, _ := lastLetter(key)
		if commonHan(last) {
			c.lastHan.add(uint32(last))
		}
		for kind := range creditSmallAgency {
			if kinds.is(kind) {
				c.endings.add(endsOf(last, rune(kind)))
			}
		}
		if first, _ := firstLetter(key); kinds.is(CreditTitle) {
			c.titles.add(endsOf(first, 0))
			c.titleEnds.add(uint32(last))
		}
	}
}

// addStart files p under each spelling of its first letter.
func (c *creditRules) addStart(p *CreditPhrase) {
	first, n := firstLetter(p.Text)
	for _, spelled := range spellings(first) {
		row := phraseStart{CreditPhrase: p}
		if spelled < utf8.RuneSelf || commonHan(spelled) {
			row.letters, row.mask = startBytes(oneWidth(p.Text))
			row.word, row.second = secondWord(p.Text)
		} else {
			row.letters, row.mask = exactBytes(string(spelled))
		}
		text := string(spelled) + p.Text[n:]
		c.first.add(startKey(text), row).add(text, &row.phraseBytes)
	}
}

// secondWord returns the length in bytes of the first word of a phrase and the folded
// letter that the second begins with, 0 where there is none or the first is longer than
// startBytes knows.
func secondWord(phrase string) (word int, second rune) {
	first := oneWidth(phrase)
	rest, ok := strings.CutPrefix(phrase[len(first):], " ")
	if !ok || rest == "" || len(first) > 8 {
		return 0, 0
	}
	c, _ := firstLetter(rest)
	return len(first), foldRune(c)
}

// oneWidth returns the letters that a phrase begins with, as far as all are ASCII or
// none is: those of ASCII have a second width.
func oneWidth(phrase string) string {
	ascii := phrase[0] < utf8.RuneSelf
	for i, c := range phrase {
		if !letterRune(c) || c < utf8.RuneSelf != ascii {
			return phrase[:i]
		}
	}
	return phrase
}

// addEnd files p under its last letter.
func (c *creditRules) addEnd(p *CreditPhrase) {
	last, n := lastLetter(p.Text)
	before, size := lastLetter(p.Text[:len(p.Text)-n])
	if size == 0 || spaceRune(before) {
		before = 0
	}
	for _, spelled := range spellings(last) {
		c.last.add(endKey(spelled), phraseEnd{foldRune(last), foldRune(before), p})
	}
}

// spellings returns the ways to write c that are the same in a phrase.
func spellings(c rune) []rune {
	all := []rune{c, unicode.ToLower(c), unicode.ToUpper(c)}
	for _, c := range all {
		if '!' <= c && c <= '~' {
			all = append(all, c+'！'-'!')
		}
	}
	return all
}

// startKey returns a number below 1<<12 for the beginning of s: the same for
// two texts that a phrase may begin.
func startKey(s string) uint32 {
	c := s[0]
	switch {
	case c < utf8.RuneSelf:
		key := uint32(c|0x20) << 5
		if len(s) > 1 && s[1] < utf8.RuneSelf {
			return (key ^ uint32(s[1]|0x20)) & 0xfff
		}
		return key & 0xfff
	case c < 0xe0 && len(s) > 1:
		return (uint32(c)<<6 ^ uint32(s[1])) & 0xfff
	case len(s) > 2:
		return (uint32(c)<<11 ^ uint32(s[1])<<6 ^ uint32(s[2])*3) & 0xfff
	}
	return 0
}

// endKey does the same for the last letter.
func endKey(c rune) uint32 { return uint32(c) & 0xfff }

// matchStart returns how much of s the phrase takes, with a colon or what
// stands for it, and whether that is there; 0 if s does not start with it.
func (p *CreditPhrase) matchStart(s string) (n int, colon bool) {
	text, needs := p.Text, false
	text, apart := strings.CutSuffix(text, " ")
	if text[len(text)-1] == ':' {
		text, needs = text[:len(text)-1], true
	}
	n = foldedPrefix(s, text)
	if n == 0 {
		return 0, false
	}
	if strings.HasPrefix(s[n:], emojiForm) || strings.HasPrefix(s[n:], textForm) {
		n += len(emojiForm)
	}
	rest := n + spaces(s[n:])
	for _, leader := range [...]string{"...", "…"} { // The New York Times
		if after, ok := strings.CutPrefix(s[rest:], leader); ok {
			rest = len(s) - len(after)
			return rest + spaces(after), true
		}
	}
	if !apart && rest < len(s) && s[rest] == '(' {
		rest += labelNote(s[rest:])
	}
	if c, size := firstLetter(s[rest:]); isColon(c) && !apart {
		rest += size
		return rest + spaces(s[rest:]), true
	}
	if size := labelDash(s[n:]); size > 0 && !apart {
		return n + size, true
	}
	if p.Language == "ko" && !apart {
		if size := hangulLabelSign(s[n:]); size > 0 {
			return n + size, true
		}
		if size := labelDot(s[n:]); size > 0 && p.Supplier && !needs {
			return n + size, true
		}
	}
	last, _ := lastLetter(text)
	next, _ := firstLetter(s[n:])
	if apart && smallRune(firstRune(s[rest:])) {
		return 0, false // "picture alliance" is no label of a name
	}
	if needs || rest == n && (apart || next == '-') || rest == n && unicode.IsLetter(next) && unicode.IsLetter(last) && (!isIdeographic(last) || isHangul(last)) {
		return 0, false
	}
	return rest, false
}

// emojiForm stands behind a sign that phones write as an emoji: ©️.
const emojiForm = "\ufe0f"

// textForm stands behind a sign that is not to be shown as an emoji.
const textForm = "\ufe0e"

// labelNote returns the length of a note in brackets that s begins with, where
// a colon follows it: "Fotos (2): Ann Lee".
func labelNote(s string) int {
	const most = 16 // bytes
	i := strings.IndexByte(s, ')') + 1
	if i <= 2 || i > most {
		return 0
	}
	if i += spaces(s[i:]); i == len(s) || s[i] != ':' {
		return 0
	}
	return i
}

// labelDash returns the length of a dash with spaces around it that s begins
// with, before a name: "Foto – Jana Krüger", "Фото — пресс-служба мэрии".
func labelDash(s string) int {
	if len(s) < 3 || s[0] != ' ' || s[1] != '-' && s[1] != "—"[0] {
		return 0
	}
	c, n := firstLetter(s[1:])
	rest := s[1+n:]
	if !isDash(c) && c != '•' || !strings.HasPrefix(rest, " ") {
		return 0
	}
	if next := firstRune(strings.TrimLeft(rest, " «")); capitalRune(next) || unicode.Is(unicode.Cyrillic, next) {
		return 1 + n + spaces(rest)
	}
	return 0
}

// isColon reports whether c joins a label to a name.
func isColon(c rune) bool {
	switch c {
	case ':', '：', '/', '／', '=', '＝', '|', '｜', '丨', '∕', '︱', 'ㅣ', '│', '〓', '◎', '●':
		return true
	}
	return false
}

// foldedPrefix returns how much of s the text takes; 0 if it is not there.
func foldedPrefix(s, text string) int {
	i, size := 0, 0
	for k := 0; k < len(text); k += size {
		want := rune(text[k])
		if size = 1; want == ' ' {
			i += spaces(s[i:])
			continue
		}
		if want < utf8.RuneSelf && i < len(s) && s[i] < utf8.RuneSelf {
			if foldRune(rune(s[i])) != foldRune(want) {
				return 0
			}
			i++
			continue
		}
		want, size = firstLetter(text[k:])
		got, n := firstLetter(s[i:])
		if n == 0 || foldRune(got) != foldRune(want) {
			return 0
		}
		i += n
	}
	return i
}

// matchEnd returns where in s the phrase starts that ends it; -1 if it does
// not end with it.
func (p *CreditPhrase) matchEnd(s string) int {
	text, i := p.Text, len(s)
	if text[0] != ' ' && strings.HasSuffix(s, text) { // as it is written: most often
		return i - len(text)
	}
	for text != "" {
		want, n := lastLetter(text)
		text = text[:len(text)-n]
		got, size := lastLetter(s[:i])
		switch {
		case want == ' ' && text == "" && !spaceRune(got) && i > 0:
			return -1
		case want == ' ':
			for i > 0 && spaceRune(got) {
				i -= size
				got, size = lastLetter(s[:i])
			}
			continue
		case size == 0 || foldRune(got) != foldRune(want):
			return -1
		}
		i -= size
	}
	return i
}

// spaces returns the length of the white space that s starts with.
func spaces(s string) int {
	for i, c := range s {
		if !spaceRune(c) {
			return i
		}
	}
	return len(s)
}

func defaultCreditPhrases(all []*language) []CreditPhrase {
	return taggedRows(all, func(l *language) []CreditPhrase { return l.creditPhrases }, func(p *CreditPhrase, tag string) { p.Language = tag })
}

func defaultAgencies(all []*language) []Agency {
	return append(worldAgencies(), taggedRows(all, func(l *language) []Agency { return l.agencies }, func(a *Agency, tag string) { a.Language = tag })...)
}

func defaultCreditWords(all []*language) []CreditWord {
	return append(worldFirms(), taggedRows(all, func(l *language) []CreditWord { return l.creditWords }, func(w *CreditWord, tag string) { w.Language = tag })...)
}

// phraseRows makes rows like p of phrases, which are separated by bars. The star
// in example stands for the phrase.
func phraseRows(p CreditPhrase, example, phrases string) []CreditPhrase {
	texts := strings.Split(phrases, "|")
	rows := make([]CreditPhrase, len(texts))
	for i, example := range inExamples(example, "*", texts) {
		p.Text, p.Example = texts[i], example
		rows[i] = p
	}
	return rows
}

// creditPhrases makes rows like row, for which a caption has the text in the
// same place, "%" in example.
func creditPhrases(row CreditPhrase, example string, texts ...string) []CreditPhrase {
	rows, said := make([]CreditPhrase, len(texts)), slices.Clone(texts)
	for i, text := range texts {
		if bare, ok := strings.CutSuffix(text, ":"); ok {
			said[i] = bare + "："
		}
	}
	for i, example := range inExamples(example, "%", said) {
		row.Text, row.Example = texts[i], example
		rows[i] = row
	}
	return rows
}

// creditWords makes rows of words that a caption has in the same place, "%"
// in example.
func creditWords(kind CreditWordKind, origin, example string, words ...string) []CreditWord {
	rows := make([]CreditWord, len(words))
	for i, example := range inExamples(example, "%", words) {
		rows[i] = CreditWord{Text: words[i], Kind: kind, Origin: origin, Example: example}
	}
	return rows
}

// agencies does the same for agencies.
func agencies(origin, example string, names ...string) []Agency {
	rows := make([]Agency, len(names))
	for i, example := range inExamples(example, "%", names) {
		rows[i] = Agency{Name: names[i], Origin: origin, Example: example}
	}
	return rows
}

func inExample(example, word string) string { return strings.ReplaceAll(example, "%", word) }
