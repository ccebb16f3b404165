package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A LinePhrase is a text that makes a paragraph a line about the piece. The
// case of letters does not count.
//
// A Text that ends with a colon is a label: "Source:" is also found as
// "SOURCE :", "来源：" as "来源丨". What follows a label of writers or editors
// must be names, and what follows one of a source must be no sentence, nor what
// follows a Text of a source that ends with a space. The names behind a Text of
// writers that ends with a space begin with given names: agencies and papers stand
// there, too.
type LinePhrase struct {
	Text     string
	And      string    // what the line must also hold behind Text: one of the texts between bars, "" for nothing
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

	// LineNote is for what editors begin a note with. The line is about the
	// piece if what follows is, and tells its source, editors or who may copy it.
	LineNote LinePlace = "note"

	// LineAfterName is for a byline: the line is names, the phrase, and a paper.
	LineAfterName LinePlace = "after name"

	// LineProfile is for a byline that the phrase opens, and below which more is told
	// of who wrote the piece.
	LineProfile LinePlace = "profile"

	// LineNamed is for other pieces: the line is the phrase, a name, and And, and a
	// colon or further lines may follow.
	LineNamed LinePlace = "named"

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
	MonthWord     WordKind = "month"        // June
	FiledWord     WordKind = "filed"        // 电: ends a dateline, behind place and date
	ReporterWord  WordKind = "reporter"     // 记者: stands before or behind names
	OutletWord    WordKind = "outlet"       // 晚报: the names of papers end with it
	TitleWord     WordKind = "title"        // Dr.: no part of a name
	ParticleWord  WordKind = "particle"     // van: a small word inside a name
	AndWord       WordKind = "and"          // und: between two names
	PlaceWord     WordKind = "in place"     // am: a small word inside a place
	TailWord      WordKind = "tail"         // in: may follow the names of a byline, before a place or a paper
	NotPlaceWord  WordKind = "no place"     // NATO: in capitals before a dash, and no place
	PlaceName     WordKind = "place"        // Wien: a place, also where nothing else says so
	PlaceEnding   WordKind = "place ending" // dorf: names of places end with it
	PlaceStart    WordKind = "place start"  // San: names of places begin with it, before another word
	RegionWord    WordKind = "region"       // Ohio: behind a place, or before its name
	OfficeWord    WordKind = "office"       // 支局: the office of a paper, before a name in brackets
	NoteWord      WordKind = "note"         // pm, Correspondent: in brackets behind a place, and names nobody
	FunctionWord  WordKind = "function"     // columnist: what somebody is, behind a name that stands alone at the head or the end
	NotPersonWord WordKind = "no person"    // Street: behind a given name it makes another name than a person's
	OpeningWord   WordKind = "opening"      // Die: has a capital at the head of sentences only, where a story begins behind a place
	NounEnding    WordKind = "noun ending"  // ung: common nouns end with it, and no place does
	NotNameWord   WordKind = "no name"      // Monday: never in a name; in Chinese and Japanese, never at its end
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

// classAuthor is the Role, while a body is read, of a paragraph that is names and
// that a class of authors marks. In the body itself it is a byline.
const classAuthor Role = "author"

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
	if size == 1 && isAlnum(head[0]) {
		return x.opens.opening(head) != nil
	}
	if len(head) < 2 || x.mayOpen(head) || isMark(firstFolded(head)) {
		return true
	}
	last, n := lastLetter(tail)
	if size <= maxByline && (isCloser(last) || letterRune(last) || (digitRune(last) || last == '@') && isHangul(firstFolded(head)) || x.mayBeName(head)) {
		return true
	}
	for isMark(last) {
		tail = tail[:len(tail)-n]
		last, n = lastLetter(tail)
	}
	return tail == "" || x.mayEnd(tail, last)
}

// mayOpen reports whether head seems to begin as a phrase does, or to be the beginning
// of one.
func (x *lineIndex) mayOpen(head string) bool {
	entries, letters := x.opens.opening(head), firstLetters(head)
	for i := range entries {
		if !entries[i].differsAtStart(letters, len(head)) {
			return true
		}
	}
	return false
}

// mayEnd reports whether tail, the last letter of which is last, seems to end as
// a phrase does, or to be the end of one.
func (x *lineIndex) mayEnd(tail string, last rune) bool {
	letters, known := lastLetters(tail), ^uint64(0)<<(8*max(0, 8-len(tail)))
	entries := x.ends.of(uint32(lowerRune(last)))
	for i := range entries {
		if e := &entries[i]; (letters^e.letters)&e.mask&known == 0 {
			return true
		}
	}
	return false
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
	if rest := behindDate(text); rest != "" {
		if p, _ := x.opening(rest); p != nil && p.Role == RoleSource {
			return p.Role
		}
	}
	if role, _ := x.closing(text); role != RoleBody {
		return role
	}
	if x.isAgencyLine(text) || x.withAgency(text) {
		return RoleSource
	}
	if x.isEditors(text) {
		return RoleEditor
	}
	if _, ok := x.signature(text); ok {
		return RoleByline
	}
	if _, ok := x.unlabelled(text); ok {
		return RoleByline
	}
	if _, ok := x.barredByline(text); ok {
		return RoleByline
	}
	return RoleBody
}

// behindDate returns what follows a date in digits that text begins with and a space,
// as sites set it before where a piece is from: "2023-06-03 10:20 来源：清河日报".
func behindDate(text string) string {
	if !isDigit(text[0]) {
		return ""
	}
	i := strings.IndexFunc(text, func(c rune) bool {
		return !digitRune(c) && c != '年' && c != '月' && c != '日' && !strings.ContainsRune("-./: \u00a0　", c)
	})
	if before, _ := lastLetter(text[:max(i, 0)]); i < 0 || !spaceRune(before) {
		return ""
	}
	return text[i:]
}

// opening returns the phrase that makes a line of text and stands at its
// beginning, and what follows it.
func (x *lineIndex) opening(text string) (*LinePhrase, string) {
	entries, letters := x.opens.opening(text), firstLetters(text)
	for i := range entries {
		e := &entries[i]
		if e.differs(letters) {
			continue
		}
		p := e.LinePhrase
		rest, ok := p.cut(text)
		if ok && p.At == LineNote {
			if p, rest = x.noted(rest); p != nil {
				return p, rest
			}
			continue
		}
		if ok && x.follows(p, rest) {
			return p, rest
		}
	}
	return nil, ""
}

// noted returns the phrase that makes a line of the note that text is, and what
// follows it. A note about other pieces or the writer is none.
func (x *lineIndex) noted(text string) (*LinePhrase, string) {
	if text = strings.TrimLeftFunc(text, isMark); text == "" {
		return nil, ""
	}
	p, rest := x.opening(text)
	if p == nil || p.Role == RoleRelated || p.Role == RoleByline {
		return nil, ""
	}
	return p, rest
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
		if c, n := utf8.DecodeRuneInString(rest); (p.Role == RoleSource || p.Role == RoleRelated || p.Role == RoleEditor) && isCloser(c) && c != '>' && n < len(rest) {
			_, _, ok = p.behindAnd(rest[n:])
			return strings.TrimLeftFunc(rest[n:], unicode.IsSpace), ok // 【出典】
		}
		if rest, ok = cutLabelSign(rest); ok && p.And != "" {
			_, _, ok = p.behindAnd(rest)
		}
		return rest, ok
	}
	if last, _ := utf8.DecodeLastRuneInString(text[:n]); spaced(last) {
		if c, _ := utf8.DecodeRuneInString(rest); spaced(c) && c != 'ㅣ' && !(p.isGlued(rest) && unicode.IsLower(last)) {
			return "", false
		}
	}
	_, _, ok = p.behindAnd(rest)
	return rest, ok
}

// isGlued reports whether rest, behind the phrase, is a name to which a page sets the
// phrase without a space: "ByAnn Lee".
func (p *LinePhrase) isGlued(rest string) bool {
	c, _ := utf8.DecodeRuneInString(rest)
	return p.Role == RoleByline && p.At == LineOpens && p.And == "" && unicode.IsUpper(c) && !strings.HasSuffix(p.Text, ":")
}

// asksGiven reports whether the names behind p must begin with given names.
func (p *LinePhrase) asksGiven() bool {
	first := firstRune(p.Text)
	return p.Role == RoleByline && p.And == "" && strings.HasSuffix(p.Text, " ") && spaced(first) && !isHangul(first)
}

// behindAnd returns the first of the texts that p asks for behind its own and s
// has, and what follows it.
func (p *LinePhrase) behindAnd(s string) (and, rest string, ok bool) {
	for ands, more := p.And, true; more; {
		and, ands, more = strings.Cut(ands, "|")
		if _, rest, ok = strings.Cut(s, and); ok {
			return and, rest, true
		}
	}
	return "", "", false
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
	case ':', '：', '|', '｜', '丨', 'ㅣ', '│', '∣', '/', '／', '╱', '=', '＝', '・', '︱', '—', '–', '〓', '◎', '●', '_':
		return true
	}
	return false
}

// closing returns the role by the phrase that ends a text, and what stands before
// that.
func (x *lineIndex) closing(text string) (role Role, before string) {
	last, n := lastLetter(text)
	for isMark(last) {
		text = text[:len(text)-n]
		last, n = lastLetter(text)
	}
	letters := lastLetters(text)
	entries := x.ends.of(uint32(lowerRune(last)))
	for i := range entries {
		if entries[i].differs(letters) {
			continue
		}
		p := entries[i].LinePhrase
		n := len(text) - len(p.Text)
		if p.At != LineEnds || n < 0 || !strings.EqualFold(text[n:], p.Text) {
			continue
		}
		if before, _ := utf8.DecodeLastRuneInString(text[:n]); spaced(before) && x.startsSpaced(p) {
			continue
		}
		if _, _, ok := p.behindAnd(text[:n]); !ok {
			continue
		}
		if p.Role == RoleByline {
			if _, ok := x.contributors(text[:n]); !ok {
				continue
			}
		}
		return p.Role, text[:n]
	}
	return RoleBody, ""
}

func (x *lineIndex) startsSpaced(p *LinePhrase) bool {
	c, _ := utf8.DecodeRuneInString(p.Text)
	return spaced(c) && !isHangul(c)
}

// roleOfText returns the role that p gets when it is printed without one, in the
// body itself, and read with the default rules.
func roleOfText(p *Paragraph, read *readTexts) Role {
	if runs := presentRuns(p.Text); textSize(runs, maxLine) <= 2*maxLine && !read.hasRuns(runs, ofStory) {
		if role := sharedRules().lineRole(parsedText(runs)); role != RoleBody {
			return role
		}
	}
	if sharedRules().forLines().leadsAway(p.Text) {
		return RoleRelated
	}
	return RoleBody
}
