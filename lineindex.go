package newsmark

import (
	"strings"
	"unicode/utf8"
)

// lineIndex is the tables of Rules about datelines, bylines and lines, made
// for looking up.
type lineIndex struct {
	rules *Rules // that it is of

	opens  phraseTable     // by first two characters
	labels phraseTable     // those of writers and editors among them
	ends   phraseTable     // by last character
	stems  map[string]bool // labels, in lower case

	afterName []*LinePhrase
	titles    []phraseEntry

	words        map[string]wordKinds // by text in lower case, without a full stop
	longestJoint int                  // bytes of a word that isJoint
	japanese     map[string]bool      // words for reporter by which names are Japanese
	reporters    wordList             // what is written without spaces around it:
	filed        wordList
	outlets      wordList
	notNames     wordList
	offices      wordList
	functions    wordList
	placeEnds    wordList
	nounEnds     wordList

	agencies map[rune][]agencyEntry // by first character in lower case, the longest first
	suffixes wordList               // agencies in Japanese and Korean
}

// An agencyEntry is the name of an agency with its startBytes.
type agencyEntry struct {
	name string
	phraseBytes
}

// A phraseTable is a keyTable by a character in lower case or by two.
type phraseTable struct{ keyTable[phraseEntry] }

// A phraseEntry is a phrase with what all texts that have it hold in the eight
// bytes at the end by which it is filed: most others are told by these alone.
type phraseEntry struct {
	*LinePhrase
	phraseBytes
}

// opening returns the phrases that text may begin with.
func (t *phraseTable) opening(text string) []phraseEntry {
	if len(text) > 1 && isAlnum(text[0]) {
		return t.keyTable.opening(openingKey(rune(text[0]|0x20), text), text) // most texts
	}
	return t.keyTable.opening(openingKey(firstFolded(text), text), text)
}

// addOpening adds a phrase for the texts that begin with it.
func (t *phraseTable) addOpening(e phraseEntry) {
	first := firstFolded(e.Text)
	add := func(text string) {
		t.add(openingKey(first, text), e).add(e.Text, &e.phraseBytes)
	}
	add(e.Text)
	if len(e.Text) == 1 { // whatever follows it
		for c := 'a'; c <= 'z'; c++ {
			add(e.Text + string(c))
		}
	}
}

// openingKey returns the key of a text that begins with the character first: the
// letter behind it tells apart most phrases in scripts with few letters.
func openingKey(first rune, text string) uint32 {
	if len(text) > 1 && text[0] < utf8.RuneSelf {
		if c := text[1] | 0x20; 'a' <= c && c <= 'z' {
			return uint32(1<<12 | rune(c&0x1f)<<7 | first)
		}
	}
	return uint32(first)
}

// wordKinds is a set of kinds of words.
type wordKinds uint32

const (
	isMonth wordKinds = 1 << iota
	isFiled
	isReporter
	isOutlet
	isTitle
	isParticle
	isAnd
	isNotPlace
	isNotName
	isTail
	isInPlace
	isOffice
	isPlaceName
	isPlaceEnd
	isRegion
	isNote
	isPlaceStart
	isFunction
	isNotPerson
	isOpening
	isNounEnd

	isJoint = isParticle | isAnd // stands between words of a name, or between names
)

var wordKindBits = map[WordKind]wordKinds{
	MonthWord: isMonth, FiledWord: isFiled, ReporterWord: isReporter, OutletWord: isOutlet, TitleWord: isTitle,
	ParticleWord: isParticle, AndWord: isAnd, NotPlaceWord: isNotPlace, NotNameWord: isNotName, TailWord: isTail, PlaceWord: isInPlace, OfficeWord: isOffice, PlaceName: isPlaceName, PlaceEnding: isPlaceEnd, RegionWord: isRegion, NoteWord: isNote, PlaceStart: isPlaceStart,
	FunctionWord: isFunction, NotPersonWord: isNotPerson, OpeningWord: isOpening, NounEnding: isNounEnd,
}

// forLines returns the tables about datelines, bylines and lines in the form
// they are looked up in.
func (r *Rules) forLines() *lineIndex {
	r.once.Do(r.compile)
	return r.lines
}

func newLineIndex(r *Rules) *lineIndex {
	x := &lineIndex{
		rules: r,
		stems: map[string]bool{},
		words: make(map[string]wordKinds, len(r.Words)), japanese: map[string]bool{}, agencies: map[rune][]agencyEntry{},
	}
	var pool textPool
	for i := range r.Lines {
		x.addLine(&r.Lines[i], &pool)
		if other := otherSpelling(&r.Lines[i]); other != nil {
			x.addLine(other, &pool)
		}
	}
	for i := range r.Words {
		x.addWord(&r.Words[i], &pool)
	}
	for i := range r.DatelineAgencies {
		if name := r.DatelineAgencies[i].Name; name != "" {
			x.suffixes = longestFirst(x.suffixes, name)
		}
	}
	for _, name := range x.suffixes.words {
		e, key := agencyEntry{name: name}, firstFolded(name)
		e.letters, e.mask = startBytes(name)
		x.agencies[key] = append(x.agencies[key], e)
	}
	return x
}

// otherSpelling returns p as those write it who have neither ’ nor ё, nil if it
// has neither.
func otherSpelling(p *LinePhrase) *LinePhrase {
	has := func(s string) bool { return strings.Contains(s, "’") || strings.Contains(s, "ё") }
	if !has(p.Text) && !has(p.And) {
		return nil
	}
	other := *p
	other.Text, other.And = plainSpelling.Replace(p.Text), plainSpelling.Replace(p.And)
	return &other
}

var plainSpelling = strings.NewReplacer("’", "'", "ё", "е")

func (x *lineIndex) addLine(p *LinePhrase, pool *textPool) {
	if strings.Trim(p.Text, ": ") == "" {
		return
	}
	switch p.At {
	case LineAfterName:
		x.afterName = append(x.afterName, p)
		return
	case LineTitle:
		e := phraseEntry{LinePhrase: p}
		e.letters, e.mask = startBytes(p.Text)
		x.titles = append(x.titles, e)
		if strings.HasSuffix(p.Text, ".") {
			last, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(p.Text, "."))
			x.ends.add(uint32(lowerRune(last)), phraseEntry{LinePhrase: p}) // so that such lines are looked at
		}
		return
	case LineEnds:
		last, _ := utf8.DecodeLastRuneInString(p.Text)
		e := phraseEntry{LinePhrase: p}
		e.letters, e.mask = endBytes(p.Text)
		x.ends.add(uint32(lowerRune(last)), e)
		return
	}
	e := phraseEntry{LinePhrase: p}
	e.letters, e.mask = startBytes(strings.TrimSuffix(p.Text, ":")) // the sign has other forms
	x.opens.addOpening(e)
	if p.Role == RoleByline || p.Role == RoleEditor {
		x.labels.addOpening(e)
		x.stems[pool.lower(strings.TrimSuffix(p.Text, ":"))] = true
	}
}

func (x *lineIndex) addWord(w *NewsWord, pool *textPool) {
	if w.Text == "" {
		return
	}
	word := pool.lower(strings.TrimRight(w.Text, ".")) // as foldWord returns it
	x.words[word] |= wordKindBits[w.Kind]
	if wordKindBits[w.Kind]&isJoint != 0 {
		x.longestJoint = max(x.longestJoint, len(word)+len("."))
	}
	switch w.Kind {
	case PlaceEnding:
		x.placeEnds = longestFirst(x.placeEnds, w.Text)
		return
	case NounEnding:
		x.nounEnds = longestFirst(x.nounEnds, w.Text)
		return
	}
	if first, _ := utf8.DecodeRuneInString(w.Text); spaced(first) && !isHangul(first) {
		return
	}
	switch w.Kind {
	case ReporterWord:
		x.reporters = longestFirst(x.reporters, w.Text)
		x.japanese[w.Text] = x.japanese[w.Text] || w.Language == "ja"
	case FiledWord:
		x.filed = longestFirst(x.filed, w.Text)
	case OutletWord:
		x.outlets = longestFirst(x.outlets, w.Text)
	case OfficeWord:
		x.offices = longestFirst(x.offices, w.Text)
	case FunctionWord:
		x.functions = longestFirst(x.functions, w.Text)
	case NotNameWord:
		x.notNames = longestFirst(x.notNames, w.Text)
	}
}

// foldWord returns the key of a word.
func foldWord(s string) string { return strings.ToLower(strings.TrimRight(s, ".")) }

// word returns the kinds of s.
func (x *lineIndex) word(s string) wordKinds { return x.words[foldWord(s)] }

// agency returns the agency that s begins with, as it is written there.
func (x *lineIndex) agency(s string) string {
	written, _ := x.agencyRow(s)
	return written
}

// agencyRow returns the agency that s begins with, as it is written there and in
// its row.
func (x *lineIndex) agencyRow(s string) (written, row string) {
	letters := firstLetters(s)
	entries := x.agencies[firstFolded(s)]
	for i := range entries {
		e := &entries[i]
		n := len(e.name)
		if e.differs(letters) || len(s) < n || s[:n] != e.name && !strings.EqualFold(s[:n], e.name) {
			continue
		}
		last, _ := lastLetter(e.name)
		next, _ := firstLetter(s[n:])
		if spaced(last) && spaced(next) {
			continue
		}
		return s[:n], e.name
	}
	return "", ""
}

func isHan(c rune) bool {
	return 0x4E00 <= c && c <= 0x9FFF && c != '丨' || c == '々' || c == '〇' || 0x3400 <= c && c <= 0x4DBF || 0x20000 <= c && c <= 0x3FFFF || 0xF900 <= c && c <= 0xFAFF
}

func isKana(c rune) bool { return 0x3041 <= c && c <= 0x3096 || isKatakana(c) }

func isKatakana(c rune) bool { return 0x30A1 <= c && c <= 0x30FA || c == 'ー' }

func isHangul(c rune) bool { return 0xAC00 <= c && c <= 0xD7A3 }

// wordRows returns a row for each of the words, which are separated by bars.
// The star in example stands for the word.
func wordRows(kind WordKind, language, origin, example, words string) []NewsWord {
	texts := strings.Split(words, "|")
	rows := make([]NewsWord, len(texts))
	for i, example := range inExamples(example, "*", texts) {
		rows[i] = NewsWord{Kind: kind, Text: texts[i], Language: language, Origin: origin, Example: example}
	}
	return rows
}

// lineRows returns a row for each of the phrases, which are separated by bars.
// The star in example stands for the phrase.
func lineRows(role Role, at LinePlace, language, origin, example, phrases string) []LinePhrase {
	texts := strings.Split(phrases, "|")
	rows := make([]LinePhrase, len(texts))
	for i, example := range inExamples(example, "*", texts) {
		rows[i] = LinePhrase{Text: texts[i], At: at, Role: role, Language: language, Origin: origin, Example: example}
	}
	return rows
}

// andRows returns a row for each of the phrases, which are separated by bars,
// with what a line must also hold. The star in example stands for the phrase.
func andRows(role Role, language, origin, example, phrases, and string) []LinePhrase {
	rows := lineRows(role, LineOpens, language, origin, example, phrases)
	for i := range rows {
		rows[i].And = and
	}
	return rows
}

// namedRows returns a row for each of the phrases, which are separated by bars, that a
// name and one of the texts of and make a line about other pieces. The star in
// example stands for the phrase.
func namedRows(language, origin, example, phrases, and string) []LinePhrase {
	rows := andRows(RoleRelated, language, origin, example, phrases, and)
	for i := range rows {
		rows[i].At = LineNamed
	}
	return rows
}

// endRows returns a row for each of the phrases that lines end with, which are
// separated by bars, with what a line must also hold. The star in example stands
// for the phrase.
func endRows(role Role, language, origin, example, phrases, and string) []LinePhrase {
	rows := lineRows(role, LineEnds, language, origin, example, phrases)
	for i := range rows {
		rows[i].And = and
	}
	return rows
}

// agencyRows returns a row for each of the agencies, which are separated by
// bars. The star in example stands for the name.
func agencyRows(language, origin, example, names string) []DatelineAgency {
	texts := strings.Split(names, "|")
	rows := make([]DatelineAgency, len(texts))
	for i, example := range inExamples(example, "*", texts) {
		rows[i] = DatelineAgency{Name: texts[i], Language: language, Origin: origin, Example: example}
	}
	return rows
}

// onChannels returns, for a row's And, the names of channels and networks behind
// each of the words, which are separated by bars.
func onChannels(words string) string {
	const names = "WhatsApp|Telegram|Instagram|Facebook|Twitter|YouTube|TikTok|Threads|Bluesky|LinkedIn|Mastodon|Google News|Google Discover|Flipboard|Viber"
	var all []string
	for word := range strings.SplitSeq(words, "|") {
		for name := range strings.SplitSeq(names, "|") {
			all = append(all, word+name)
		}
	}
	return strings.Join(all, "|")
}
