package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxEndByline is how long a byline in brackets at the end of a paragraph may
// be, in bytes.
const maxEndByline = 120

// mayEndWithByline reports whether text ends with a bracket, or with what may be
// a signature.
func mayEndWithByline(text []Inline) bool {
	if len(text) == 0 {
		return false
	}
	last, ok := text[len(text)-1].(*Text)
	if !ok {
		return false
	}
	c, _ := lastLetter(last.Value)
	return c != '>' && isCloser(c) || letterRune(c) && signedAt(last.Value) >= 0
}

// bylineAtEnd returns the byline in brackets that ends a paragraph of the
// story.
func (r *Rules) bylineAtEnd(text string) []Byline {
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(text)
	if !isCloser(last) {
		return r.forLines().signed(text)
	}
	from := max(0, len(text)-maxEndByline)
	at := lastOpener(text[from:])
	if at < 0 || from+at == 0 {
		return nil
	}
	at += from
	before := strings.TrimRightFunc(text[:at], unicode.IsSpace)
	switch c, _ := utf8.DecodeLastRuneInString(before); c {
	case '。', '！', '？', '”', '」', '』', '.', '!', '?', '"', '…', '’', '）':
	default:
		return nil
	}
	if b, ok := r.forLines().bracketed(text[at:], text); ok {
		return []Byline{b}
	}
	return nil
}

// lastOpener is strings.LastIndexAny for the brackets that bylines at the end of
// a paragraph stand in: it compares bytes.
func lastOpener(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		switch c := s[i]; {
		case c == '(' || c == '[':
			return i
		case (c == "（"[2] || c == "【"[2] || c == "〔"[2]) && i >= 2:
			if w := s[i-2 : i+1]; w == "（" || w == "【" || w == "〔" {
				return i - 2
			}
		}
	}
	return -1
}

// bracketed reads a byline in brackets: one with a word for reporter or a
// label, or in a Japanese paragraph a name alone.
func (x *lineIndex) bracketed(text, paragraph string) (Byline, bool) {
	open, n := utf8.DecodeRuneInString(text)
	if !unicode.In(open, unicode.Ps) {
		return Byline{}, false
	}
	_, m := utf8.DecodeLastRuneInString(text)
	if n+m >= len(text) {
		return Byline{}, false
	}
	inner := strings.TrimFunc(text[n:len(text)-m], unicode.IsSpace)
	if strings.ContainsFunc(inner, isBracket) {
		return Byline{}, false
	}
	if b, ok := x.beforeEditor(inner); ok {
		return b, true
	}
	if p, rest := x.opening(inner); p != nil && p.Role == RoleByline {
		if names, ok := x.labelled(p, rest); ok {
			if names.end < len(rest) { // others stand in the bracket, too
				text = inner[:len(inner)-len(rest)+names.end]
			}
			return Byline{Text: text, Names: names.names}, true
		}
	}
	if rest := x.paperLabel(inner); rest != "" {
		if p, value := x.opening(rest); p != nil && p.Role == RoleByline {
			names, ok := x.labelled(p, value)
			return Byline{Text: text, Names: names.names}, ok && names.end == len(value)
		}
	}
	if at := firstOf(inner, &x.reporters); at >= 0 {
		word := leads(inner[at:], &x.reporters)
		if c, _ := utf8.DecodeRuneInString(word); isHangul(c) {
			b, ok := x.hangulByline(inner)
			if strings.IndexByte(inner, '@') > 0 {
				return b, ok
			}
			return Byline{Text: text, Names: b.Names}, ok
		}
		b, ok := x.reporterBefore(inner, at, word)
		if !ok {
			b, ok = x.reporterBehind(inner, word)
		} else if x.otherMaker(inner[len(b.Text):]) {
			return b, ok
		}
		return Byline{Text: text, Names: b.Names}, ok
	}
	if b, ok := x.namesAndDate(inner); ok {
		return b, true
	}
	if found, ok := x.placedNames(inner); ok {
		return Byline{Text: text, Names: found.names}, true
	}
	if name, ok := x.nameAndOutlet(inner); ok {
		return name, true
	}
	if names := x.behindDesk(inner); len(names) > 0 {
		return Byline{Text: text, Names: names}, true
	}
	if open != '（' && open != '【' {
		return Byline{}, false
	}
	whole := inner
	inner = x.withoutOffice(withoutLatinName(inner))
	if len(inner) == len(whole) && (open == '【' && !strings.ContainsFunc(paragraph, isKana) || !x.japaneseNames(inner, paragraph)) {
		return Byline{}, false
	}
	names := nameReader{x: x, s: inner, joined: true}
	names.read()
	return Byline{Text: text, Names: names.names}, len(names.names) > 0 && names.end == len(inner)
}

// beforeEditor reads names before a stroke and who edited the piece, as Focus Taiwan writes
// in Japanese: "林思宇、王立／編集：田辺理".
func (x *lineIndex) beforeEditor(inner string) (Byline, bool) {
	before, editor, ok := strings.Cut(inner, "／")
	if !ok || !x.opensEditor(editor) {
		return Byline{}, false
	}
	names := nameReader{x: x, s: before, joined: true}
	names.read()
	return Byline{Text: before, Names: names.names}, len(names.names) > 0 && names.end == len(before) && !names.reporter
}

// otherMaker reports whether tail, behind the reporters in a bracket, says who else
// made something: "摄影 周望".
func (x *lineIndex) otherMaker(tail string) bool {
	tail = strings.TrimLeft(tail, " 　、，；;")
	run := hanRun(tail)
	if label := 2 * len("编"); len(run) > label && x.stems[run[:label]] && !familyName(run[:label]) {
		return true // 编辑周望
	}
	return run != "" && (x.words[run]&isTail != 0 || x.stems[run]) && unicode.IsLetter(firstRune(strings.TrimLeft(tail[len(run):], " 　：:/／")))
}

// namesAtEnd returns the byline behind the last sentence of the story: names in Chinese
// alone in brackets, or reporters in Korean.
//
//	桥通车了。（周望 甘小满）
//	다리가 다시 열렸다. 채송이 기자
func (x *lineIndex) namesAtEnd(text string) []Byline {
	text = trimBlank(text)
	if at := signedAt(text); at >= 0 && strings.HasSuffix(text[:at], "다.") {
		b, ok := x.hangulByline(trimBlank(text[at:]))
		if !ok || !allNames(b.Names, familyName) {
			return nil
		}
		return []Byline{b}
	}
	if strings.HasSuffix(text, ")") {
		return x.spacedAtEnd(text)
	}
	if !strings.HasSuffix(text, "）") {
		return nil
	}
	i := strings.LastIndex(text, "。（")
	if i < 0 || len(text)-i > maxEndByline || strings.ContainsFunc(text, isKana) {
		return nil
	}
	text = text[i+len("。"):]
	inner := strings.TrimSuffix(text[len("（"):], "）")
	names := nameReader{x: x, s: inner}
	names.read()
	if len(names.names) == 0 || names.end < len(inner) {
		return nil
	}
	_, family := firstNames()
	for _, name := range names.names {
		n := utf8.RuneCountInString(name)
		_, size := firstLetter(name)
		if !familyName(name) || n == 2 && len(names.names) == 1 || n > 3 && !family[name[:2*size]] {
			return nil
		}
	}
	return []Byline{{Text: text, Names: names.names}}
}

// spacedAtEnd is namesAtEnd for names of words with capitals: "El puente abre el lunes.
// (Nuria Beltrán)". Who was spoken of or spoke is none.
func (x *lineIndex) spacedAtEnd(text string) []Byline {
	i := strings.LastIndex(text, ". (")
	if i < 0 || len(text)-i > maxEndByline {
		return nil
	}
	inner := strings.TrimSuffix(text[i+len(". ("):], ")")
	if !x.mayBeName(inner) {
		return nil
	}
	names := nameReader{x: x, s: inner, least: 2}
	names.read()
	if len(names.names) == 0 || names.end < len(inner) || !x.allGiven(names.names) {
		return nil
	}
	before, _ := lastLetter(text[:i])
	for _, name := range names.names {
		if !unicode.IsLetter(before) || strings.Contains(text[:i], lastWord(name)) {
			return nil
		}
	}
	return []Byline{{Text: text[i+len(". "):], Names: names.names}}
}

// namesAndDate reads names, agencies beside them perhaps, and the date of the piece, as
// Der Standard ends pieces: "Jana Stetten, APA, 3.6.2021".
func (x *lineIndex) namesAndDate(s string) (Byline, bool) {
	at := strings.LastIndex(s, ", ")
	if at <= 0 || !isDigit(s[len(s)-1]) || !x.onlyWhen(s[at+len(", "):]) || !x.mayBeName(s) {
		return Byline{}, false
	}
	names := nameReader{x: x, s: s[:at], least: 2, commas: true}
	if names.read(); len(names.names) == 0 || !x.allGiven(names.names) {
		return Byline{}, false
	}
	for part := range strings.SplitSeq(s[names.end:at], ",") {
		if part = strings.TrimSpace(part); part != "" && x.agency(part) != part {
			return Byline{}, false
		}
	}
	return Byline{Text: s[:names.end], Names: names.names}, true
}

// nameAndOutlet reads a name in Japanese and the site it writes for in Latin
// letters, as in [砂川陽，ITmedia].
func (x *lineIndex) nameAndOutlet(s string) (Byline, bool) {
	at := strings.IndexAny(s, "，,、")
	if at <= 0 {
		return Byline{}, false
	}
	_, n := utf8.DecodeRuneInString(s[at:])
	outlet := strings.TrimSpace(s[at+n:])
	if outlet == "" || strings.ContainsFunc(outlet, func(c rune) bool { return c >= utf8.RuneSelf || unicode.IsDigit(c) }) {
		return Byline{}, false
	}
	names := nameReader{x: x, s: s[:at], joined: true}
	names.read()
	return Byline{Text: s[:at], Names: names.names}, names.end == at && !strings.ContainsFunc(outlet, unicode.IsPunct) && unicode.IsUpper(firstRune(outlet)) && strings.Count(outlet, " ") < 3
}

// withoutLatinName returns s, a name in Japanese, without the same in Latin letters behind
// a stroke: "砂川陽 / Yo Sunagawa".
func withoutLatinName(s string) string {
	name, latin, ok := strings.Cut(s, " / ")
	if !ok || !isIdeographic(lastRune(name)) || strings.Count(latin, " ") != 1 || strings.ContainsFunc(latin, func(c rune) bool { return !isLatin(c) && c != ' ' && c != '-' }) {
		return s
	}
	return name
}

// withoutOffice returns the names behind the office that they write from:
// "北浜支局・砂川陽".
func (x *lineIndex) withoutOffice(s string) string {
	for i, c := range s {
		if c != '・' && c != '　' && c != '＝' && c != ' ' {
			continue
		}
		before, name := s[:i], s[i+utf8.RuneLen(c):]
		if trails(before, &x.offices) != "" && hanRun(before) == before || x.placeBefore(before, name, c) || x.siteBefore(before, name) {
			return name
		}
	}
	return s
}

// siteBefore reports whether before, with a sign behind it, is the site or its newsroom that
// one name in Japanese writes for: "まいにちニュース・砂川陽", "COAST編集部・砂川陽".
func (x *lineIndex) siteBefore(before, name string) bool {
	const most, least, longest = 16, 3, 7 // letters, and of the name
	if n := utf8.RuneCountInString(name); n < least || n > longest || utf8.RuneCountInString(before) > most || !strings.HasSuffix(before, "ニュース") && trails(before, &x.offices) != "編集部" && !strings.HasSuffix(before, "新聞") && !strings.HasSuffix(before, "新聞社") {
		return false
	}
	return isHan(firstRune(name)) && !strings.Contains(name, "の")
}

// placeBefore reports whether before, with a sign behind it, is the place that
// one name in Japanese writes from: "ロンドン・砂川陽". Behind a dot it is so
// short or so foreign that it is no name.
func (x *lineIndex) placeBefore(before, name string, sign rune) bool {
	const most = 10 // runes
	n, m := utf8.RuneCountInString(before), utf8.RuneCountInString(name)
	if n < 2 || n > most || m < 3 || m > 5 || hanRun(before) != before || hanRun(name) != name || trails(before, &x.notNames) != "" {
		return false
	}
	return sign == '＝' || n == 2 && sign == '・' || n > 2 && !strings.ContainsFunc(before, func(c rune) bool { return !isKatakana(c) })
}

// japaneseNames reports whether s may be names in Japanese: the paragraph has
// kana, or the length is that of a family name and a given name.
func (x *lineIndex) japaneseNames(s, paragraph string) bool {
	n := utf8.RuneCountInString(s)
	if n < 3 || n > 30 {
		return false
	}
	if strings.Contains(strings.TrimRight(s, "の"), "の") {
		return false // （石垣の上）
	}
	if strings.ContainsFunc(s, func(c rune) bool { return !isHan(c) && !isKana(c) && c != '、' && c != '・' && !unicode.IsSpace(c) }) {
		return false
	}
	return strings.ContainsFunc(paragraph, isKana) || n >= 4 && n <= 6 && len(s) == len(paragraph)-2*len("（")
}
