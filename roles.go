package newsmark

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A LinePhrase is a text that makes a paragraph a line about the piece. The
// case of letters does not count.
//
// A Text that ends with a colon is a label: "Source:" is also found as
// "SOURCE :", "来源：" as "来源丨". What follows a label of writers or editors
// must be names, and what follows one of a source must be no sentence.
type LinePhrase struct {
	Text     string
	And      string    // what the line must also hold behind Text, "" for nothing
	At       LinePlace // where in the line Text stands
	Role     Role      // of the paragraph
	Language string    // BCP 47
	Origin   string    // the site, agency or tool that writes so
	Example  string    // a line that needs the row
}

// A LinePlace says where in a line about the piece a phrase stands.
type LinePlace string

// The places. Brackets and bullets around a line do not count.
const (
	LineOpens LinePlace = ""      // the line begins with the phrase
	LineEnds  LinePlace = "ends"  // the line ends with it
	LineWhole LinePlace = "whole" // the line is the phrase

	// LineAfterName is for a byline: the line is names, the phrase, and a paper.
	LineAfterName LinePlace = "after name"

	// LineTitle is for a byline, too: the line is names and what they are to the
	// paper, which the phrase begins.
	LineTitle LinePlace = "title"
)

// A NewsWord is a word by which datelines and names of writers are read.
type NewsWord struct {
	Kind     WordKind
	Text     string // case does not count, nor does a full stop at the end
	Language string // BCP 47
	Origin   string // the site, agency or paper that writes so
	Example  string // a dateline or byline, or what looks like one, that needs the row
}

// A WordKind says what a word is for.
type WordKind string

// The kinds of words.
const (
	MonthWord    WordKind = "month"        // June
	FiledWord    WordKind = "filed"        // 电: ends a dateline, behind place and date
	ReporterWord WordKind = "reporter"     // 记者: stands before or behind names
	OutletWord   WordKind = "outlet"       // 晚报: the names of papers end with it
	TitleWord    WordKind = "title"        // Dr.: no part of a name
	ParticleWord WordKind = "particle"     // van: a small word inside a name
	AndWord      WordKind = "and"          // und: between two names
	PlaceWord    WordKind = "in place"     // am: a small word inside a place
	TailWord     WordKind = "tail"         // in: may follow the names of a byline, before a place or a paper
	NotPlaceWord WordKind = "no place"     // NATO: in capitals before a dash, and no place
	PlaceName    WordKind = "place"        // Wien: a place, also where nothing else says so
	PlaceEnding  WordKind = "place ending" // dorf: names of places end with it
	PlaceStart   WordKind = "place start"  // San: names of places begin with it, before another word
	RegionWord   WordKind = "region"       // Ohio: behind a place, or before its name
	OfficeWord   WordKind = "office"       // 支局: the office of a paper, before a name in brackets
	NoteWord     WordKind = "note"         // pm, Correspondent: in brackets behind a place, and names nobody
	NotNameWord  WordKind = "no name"      // Monday: never in a name; in Chinese and Japanese, never at its end
)

// maxLine is the longest line about a piece, in bytes, and maxByline the
// longest byline without a label.
const (
	maxLine   = 300
	maxByline = 160
)

// classBody is the class of a printed paragraph of the story that reads like
// a line about it. While a body is read it is the Role of such a paragraph.
const classBody Role = "body"

// lineRole returns what a paragraph is for by its text alone.
func (r *Rules) lineRole(text string) Role {
	if len(text) > maxLine {
		return RoleBody
	}
	text = trimLine(text)
	if text == "" {
		return RoleBody
	}
	if x := r.forLines(); x.mayBeLine(text, text, len(text)) {
		return x.role(text)
	}
	return RoleBody
}

// mayBeLine reports whether a text of the size that begins with head and ends
// with tail may be a line about the piece. Most texts are not.
func (x *lineIndex) mayBeLine(head, tail string, size int) bool {
	if first := firstFolded(head); x.opens.of(first) != nil || isMark(first) {
		return true
	}
	last, n := lastLetter(tail)
	if size <= maxByline && (isCloser(last) || letterRune(last)) {
		return true
	}
	for isMark(last) {
		tail = tail[:len(tail)-n]
		last, n = lastLetter(tail)
	}
	return tail == "" || x.ends.of(lowerRune(last)) != nil
}

// runsMayBeLine is mayBeLine for runs that need not be joined for it.
func (x *lineIndex) runsMayBeLine(runs []Inline, size int) bool {
	if len(runs) < 2 {
		return true
	}
	first, ok := runs[0].(*Text)
	last, also := runs[len(runs)-1].(*Text)
	if !ok || !also {
		return true
	}
	head, tail := strings.TrimLeftFunc(first.Value, unicode.IsSpace), strings.TrimRightFunc(last.Value, unicode.IsSpace)
	return head == "" || tail == "" || x.mayBeLine(head, tail, size)
}

// trimLine returns text without the white space around it.
func trimLine(text string) string {
	if n := len(text); n == 0 || !mayStartSpace(text[0]) && !mayEndSpace(text[n-1]) {
		return text
	}
	first, _ := firstLetter(text)
	last, _ := lastLetter(text)
	if !spaceRune(first) && !spaceRune(last) {
		return text
	}
	return strings.TrimFunc(text, unicode.IsSpace)
}

// role is lineRole for a text without white space around it.
func (x *lineIndex) role(text string) Role {
	if p, _ := x.opening(text); p != nil {
		return p.Role
	}
	if bare := skipMarks(text); len(bare) < len(text) {
		if p, _ := x.opening(bare); p != nil {
			return p.Role
		}
	}
	if role := x.closing(text); role != RoleBody {
		return role
	}
	if _, ok := x.signature(text); ok {
		return RoleByline
	}
	if _, ok := x.unlabelled(text); ok {
		return RoleByline
	}
	if x.isAgencyLine(text) {
		return RoleSource
	}
	return RoleBody
}

// isAgencyLine reports whether text is nothing but the name of an agency or
// several: "［AFP＝時事］".
func (x *lineIndex) isAgencyLine(text string) bool {
	text = strings.TrimFunc(text, isMark)
	if len(text) > maxAgencyLine {
		return false
	}
	some := false
	for name := range strings.FieldsFuncSeq(text, func(c rune) bool {
		return c == '=' || c == '＝' || c == '/' || c == '／' || c == '\u3000' || isCloser(c)
	}) {
		if name = strings.TrimFunc(name, isMark); name == "" {
			continue // between brackets: "［AFP＝時事］　[時事通信社]"
		} else if x.agency(name) != name && !(some && len(name) <= 4 && smallASCII(name)) {
			return false // behind an agency the signs of editors stand
		}
		some = true
	}
	return some
}

// maxAgencyLine is how long a line of names of agencies is, in bytes.
const maxAgencyLine = 60

// opening returns the phrase that makes a line of text and stands at its
// beginning, and what follows it.
func (x *lineIndex) opening(text string) (*LinePhrase, string) {
	entries := x.opens.of(firstFolded(text))
	for i := range entries {
		e := &entries[i]
		if e.differs(text) || !e.mayBegin(text) {
			continue
		}
		p := e.LinePhrase
		rest, ok := p.cut(text)
		if ok && x.follows(p, rest) {
			return p, rest
		}
	}
	return nil, ""
}

// mayBegin tells at little cost that text does not begin with p, by its second
// to fourth byte.
func (p *LinePhrase) mayBegin(text string) bool {
	for i := 1; i < 4 && i < len(p.Text) && i < len(text); i++ {
		a, b := p.Text[i], text[i]
		switch {
		case a == b || a|0x20 == b|0x20 && a < utf8.RuneSelf:
		case i == len(p.Text)-1: // the sign of a label, which has other forms
			return true
		case a >= utf8.RuneSelf && b >= utf8.RuneSelf && p.Text[0] < 0xE3: // perhaps a capital
		default:
			return false
		}
	}
	return true
}

// firstFolded returns the first character of s in lower case.
func firstFolded(s string) rune {
	c, n := firstLetter(s)
	if n == 0 {
		return 0
	}
	return lowerRune(c)
}

// lowerRune is unicode.ToLower, faster for most letters.
func lowerRune(c rune) rune {
	switch {
	case c < utf8.RuneSelf:
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	case '\u2e80' <= c && c <= '\ufeff':
		return c // no script with capitals
	}
	return unicode.ToLower(c)
}

// cut returns what follows p in a text that begins with it.
func (p *LinePhrase) cut(text string) (rest string, ok bool) {
	stem, label := strings.CutSuffix(p.Text, ":")
	n := len(stem)
	if len(text) < n || !strings.EqualFold(text[:n], stem) {
		return "", false
	}
	rest = text[n:]
	if label {
		if c, n := utf8.DecodeRuneInString(rest); (p.Role == RoleSource || p.Role == RoleRelated || p.Role == RoleEditor) && (c == '】' || c == '］' || c == ']') && n < len(rest) {
			return strings.TrimLeftFunc(rest[n:], unicode.IsSpace), true // 【出典】
		}
		return cutLabelSign(rest)
	}
	if last, _ := utf8.DecodeLastRuneInString(stem); spaced(last) {
		if c, _ := utf8.DecodeRuneInString(rest); spaced(c) {
			return "", false
		}
	}
	return rest, p.And == "" || strings.Contains(rest, p.And)
}

// cutLabelSign cuts the sign that stands between a label and what it labels.
func cutLabelSign(s string) (rest string, ok bool) {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	c, n := utf8.DecodeRuneInString(s)
	if !isLabelSign(c) {
		return "", false
	}
	return strings.TrimLeftFunc(s[n:], unicode.IsSpace), true
}

// isLabelSign reports whether c stands between a label and what it labels:
// Chinese posts write bars (丨 is a letter that looks like one).
func isLabelSign(c rune) bool {
	switch c {
	case ':', '：', '|', '｜', '丨', '│', '∣', '/', '／', '=', '＝', '・', '︱', '—', '–', '〓', '◎', '●':
		return true
	}
	return false
}

// follows reports whether rest can follow p in a line about the piece.
func (x *lineIndex) follows(p *LinePhrase, rest string) bool {
	if p.At == LineWhole {
		return strings.TrimLeftFunc(rest, isMark) == ""
	}
	switch p.Role {
	case RoleByline:
		_, ok := x.labelled(p, rest)
		return ok
	case RoleEditor:
		if p.And != "" { // "Traduit de l’anglais par Ada Moor"
			_, rest, _ = strings.Cut(rest, p.And)
			_, ok := x.labelled(p, rest)
			return ok
		}
		value, signed := cutLabelSign(rest)
		if !signed && !strings.HasSuffix(p.Text, ":") {
			_, ok := x.labelled(p, rest)
			return ok
		}
		if !signed {
			value = rest
		}
		return shortValue(value, 120) && x.startsName(value)
	case RoleSource:
		return p.And != "" || shortValue(rest, 150) || !strings.HasSuffix(p.Text, ":") && len(rest) <= 150 && !strings.ContainsAny(rest, ",，")
	}
	if p.And == "" && (p.isSign() || p.Role == RoleCopyright && strings.HasSuffix(p.Text, " ")) {
		return shortValue(rest, 100) && x.namesOwner(rest)
	}
	if p.Role == RoleRelated && strings.HasSuffix(rest, "。") && strings.Contains(rest, "，") && p.And == "" {
		return false
	}
	return p.And != "" || !lowerSentence(rest) && !clause(rest) && !goesOn(rest) && !(p.Role == RoleRelated && eastSentence(rest))
}

// eastSentence reports whether s carries a sentence on in Japanese or Korean, up
// to its full stop: "関連記事が三本あると、係は話した。"
func eastSentence(s string) bool {
	c := firstRune(strings.TrimLeft(s, " "))
	return (isKana(c) && strings.HasSuffix(s, "。") || isHangul(c) && strings.HasSuffix(s, "다."))
}

// goesOn reports whether s goes on for many words to a full stop, as a sentence:
// "Mehr aus Trotz als aus Überzeugung blieb er an dem Abend stehen."
func goesOn(s string) bool {
	const most = 8 // words
	last, _ := lastLetter(s)
	return last == '.' && strings.Count(s, " ") > most
}

// namesOwner reports whether s, behind a sign of copyright, begins with a year
// or a name.
func (x *lineIndex) namesOwner(s string) bool {
	s = strings.TrimLeftFunc(s, isMark)
	first, n := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(first) || x.agency(s) != "" || unicode.IsLetter(first) && !unicode.IsLower(first) && strings.ContainsFunc(s[n:], unicode.IsLetter)
}

// isSign reports whether the phrase is a sign without letters, such as ©, or one
// with a single letter, such as (c).
func (p *LinePhrase) isSign() bool {
	letters := 0
	for _, c := range p.Text {
		if unicode.IsLetter(c) {
			letters++
		}
	}
	return letters <= 1
}

// clause reports whether s goes on in lower case over a comma or colon to a full
// stop: a sentence that begins as a line about other pieces does.
func clause(s string) bool {
	s = strings.TrimLeft(s, " ")
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(c) && strings.HasSuffix(s, ".") && strings.ContainsAny(s, ",:")
}

// startsName reports whether s begins as a name does: with a capital or in a
// script without them, or is a nickname.
func (x *lineIndex) startsName(s string) bool {
	c, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s, isMark))
	return unicode.IsLetter(c) && (!unicode.IsLower(c) || !strings.Contains(s, " "))
}

// shortValue reports whether s may be what a label says: it is there, short,
// and no sentence.
func shortValue(s string, most int) bool {
	s = strings.TrimRightFunc(s, func(c rune) bool { return unicode.IsSpace(c) || isCloser(c) })
	if s == "" || len(s) > most || lowerSentence(s) {
		return false
	}
	last, n := utf8.DecodeLastRuneInString(s)
	switch last {
	case '。', '…', ';', ':', '：':
		return false
	case '.', '!':
		if before, _ := utf8.DecodeLastRuneInString(s[:len(s)-n]); isHangul(before) {
			return false
		}
		// A sentence has a small word or two; the name of a company ("Inc.")
		// and initials have not.
		return strings.Count(s[:len(s)-n], " ") < 3
	}
	return !strings.Contains(s, "。")
}

// lowerSentence reports whether s goes on in lower case to a full stop, as
// what follows a colon in a sentence does.
func lowerSentence(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(c) && (strings.HasSuffix(s, ".") || strings.Count(s, " ") >= 5)
}

// closing returns the role by the phrase that ends a text.
func (x *lineIndex) closing(text string) Role {
	last, n := lastLetter(text)
	for isMark(last) {
		text = text[:len(text)-n]
		last, n = lastLetter(text)
	}
	for _, p := range x.ends.of(lowerRune(last)) {
		n := len(text) - len(p.Text)
		if p.At != LineEnds || n < 0 || !strings.EqualFold(text[n:], p.Text) {
			continue
		}
		if before, _ := utf8.DecodeLastRuneInString(text[:n]); spaced(before) && x.startsSpaced(p.LinePhrase) {
			continue
		}
		if p.And == "" || strings.Contains(text[:n], p.And) {
			return p.Role
		}
	}
	return RoleBody
}

func (x *lineIndex) startsSpaced(p *LinePhrase) bool {
	c, _ := utf8.DecodeRuneInString(p.Text)
	return spaced(c) && !isHangul(c)
}

// spaced reports whether c is a letter of a script that sets spaces between
// words.
func spaced(c rune) bool { return unicode.IsLetter(c) && !isHan(c) && !isKana(c) }

// isMark reports whether c is white space, a bullet or a bracket around a line.
func isMark(c rune) bool {
	if c < utf8.RuneSelf {
		return c != '"' && c != '$' && c != '%' && c != '&' && c != '+' && c != '@' && !isAlnum(byte(c))
	}
	if '\u3040' < c && c < '\ufe00' || '\u0370' < c && c < '\u1680' {
		return false // most letters
	}
	switch c {
	case '□', '■', '◆', '◇', '●', '○', '▶', '►', '▲', '△', '▼', '▽', '★', '☆', '•', '·', '※', '☞', '→', '»', '›', '–', '—', '👉', '✍', '🔗',
		'【', '】', '〔', '〕', '［', '］', '（', '）', '〈', '〉', '《', '》', '「', '」', '：', '。', '…', '＞', '＜', '|', '｜', '！', '▷':
		return true
	}
	return spaceRune(c)
}

// isOpener reports whether c opens brackets.
func isOpener(c rune) bool { return c != '<' && unicode.Is(unicode.Ps, c) }

// isCloser reports whether c closes brackets.
func isCloser(c rune) bool {
	switch c {
	case ')', ']', '>', '）', '】', '〕', '］', '〉', '》', '＞':
		return true
	}
	return false
}

// skipMarks returns s without the bullets and brackets before it.
func skipMarks(s string) string {
	if s[0] < utf8.RuneSelf && isAlnum(s[0]) {
		return s
	}
	return strings.TrimLeftFunc(s, isMark)
}

// roleOfText returns the role that p gets when it is printed without one, in the
// body itself, and read with the default rules.
func roleOfText(p *Paragraph) Role {
	runs := p.Text
	if slices.ContainsFunc(runs, func(in Inline) bool { return !presentRun(in) }) {
		runs = slices.DeleteFunc(slices.Clone(runs), func(in Inline) bool { return !presentRun(in) })
	}
	if textSize(runs, maxLine) > 2*maxLine {
		return RoleBody
	}
	text := plainText(runs)
	if !collapsed(text) || strings.IndexByte(text, 0) >= 0 {
		// So parsing leaves it.
		text = strings.Join(strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(whitespace, c) }), " ")
	}
	return sharedRules().lineRole(text)
}
