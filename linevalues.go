package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// follows reports whether rest can follow p in a line about the piece.
func (x *lineIndex) follows(p *LinePhrase, rest string) bool {
	if p.At == LineWhole {
		return strings.TrimLeftFunc(rest, isMark) == ""
	}
	if p.At == LineNamed {
		return x.namesPaper(p, rest)
	}
	switch p.Role {
	case RoleByline:
		_, ok := x.labelled(p, rest)
		return ok || p.At == LineOpens && p.And == "" && !p.asksGiven() && (x.byAgency(rest) || p.Language == "fr" && x.paperAlone(rest))
	case RoleEditor:
		if p.And != "" { // "Traduit de l’anglais par Ada Moor"
			and, rest, _ := p.behindAnd(rest)
			if last, _ := lastLetter(and); unicode.IsLetter(last) {
				return true // "This article was translated by AI": nobody's name
			}
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
		if p.mayBeRubric() && !x.namesHangul(value) {
			return false
		}
		if shortValue(value, 120) && x.startsName(value) {
			return true
		}
		names, ok := x.labelled(p, rest) // "Edición: Benito Sarmiento. Corrección: Ana Ruiz."
		return ok && x.allGiven(names.names)
	case RoleSource:
		if x.onlyWhen(rest) {
			return false
		}
		if strings.HasSuffix(p.Text, " ") && p.And == "" {
			// "SOURCE Dale Foods, Inc.": the word in capitals asks for a name.
			if last := lastWord(rest); allCapitals(p.Text) && unicode.IsUpper(firstRune(last)) {
				rest = strings.TrimSuffix(rest, ".")
			}
			return shortValue(rest, 150) && (!allCapitals(p.Text) || unicode.IsUpper(firstRune(strings.TrimLeft(rest, " "))))
		}
		return p.And != "" || shortValue(rest, 150) || strings.HasSuffix(p.Text, ":") && nounPhrase(rest) || !strings.HasSuffix(p.Text, ":") && len(rest) <= 150 && !strings.ContainsAny(rest, ",，")
	}
	if p.And == "" && (p.isSign() || p.Role == RoleCopyright && strings.HasSuffix(p.Text, " ")) {
		return shortValue(rest, 100) && x.namesOwner(rest) || p.isSign() && x.opensRights(rest)
	}
	if p.And == "" && spoken(rest) {
		return false
	}
	if p.Role == RoleRelated && strings.HasSuffix(rest, "。") && strings.Contains(rest, "，") && p.And == "" {
		return false
	}
	return p.And != "" || !lowerSentence(rest) && !clause(rest) && !goesOn(rest) && !(p.Role == RoleRelated && eastSentence(rest))
}

// namesPaper reports whether rest is a name and what p asks for behind it, and no
// sentence goes on: "更多北岸傳媒報導：橋通車了".
func (x *lineIndex) namesPaper(p *LinePhrase, rest string) bool {
	const most = 36 // bytes of the name
	and, tail, ok := p.behindAnd(rest)
	if !ok || len(rest)-len(tail)-len(and) > most {
		return false
	}
	name := trimBlank(rest[:len(rest)-len(tail)-len(and)])
	if last, _ := lastLetter(name); !unicode.IsLetter(last) || isHan(last) && trails(name, &x.outlets) == "" && x.agency(name) != name {
		return false
	}
	c, _ := firstLetter(tail)
	return tail == "" || c == '\n' || c == '>' || c == '：' || c == ':' || c == '】' || c == '）'
}

// byAgency reports whether s, behind a label of writers, is agencies and what may
// follow a byline: "Von dpa | 05.04.2022, 05:14 Uhr".
func (x *lineIndex) byAgency(s string) bool {
	const most = 80 // bytes
	if value, ok := cutLabelSign(s); ok {
		s = value
	}
	s = trimBlank(s)
	if s != "" && len(s) <= most && x.withAgency(s) {
		return true // Par Le Phare avec AFP
	}
	name := x.jointAgency(s)
	if name == "" || len(s) > most {
		return false
	}
	tail := strings.TrimLeft(s[len(name):], " \u00a0")
	if x.word(name)&isOutlet != 0 && unicode.IsUpper(firstRune(tail)) && !strings.ContainsAny(tail, ".:,") {
		return true // Por Redacción La Voz
	}
	return tail == "" || tail[0] == '|' && hasDigit(tail) || (tail[0] == ',' || tail[0] == '-') && x.onlyWhen(tail[1:])
}

// onlyWhen reports whether s tells when a piece appeared and not where: it has a
// month or a year, and nothing that could be the name of a paper.
func (x *lineIndex) onlyWhen(s string) bool {
	if !strings.ContainsFunc(s, unicode.IsDigit) {
		return false
	}
	dated, figure := false, false // what the word before is
	for word := range strings.FieldsFuncSeq(s, func(c rune) bool { return unicode.IsSpace(c) || c == ',' || c == '(' || c == ')' }) {
		word = strings.TrimRight(word, ".;:。")
		first, n := utf8.DecodeRuneInString(word)
		switch {
		case word == "":
		case x.word(word)&isMonth != 0:
			dated = true
		case unicode.IsDigit(first):
			if strings.ContainsFunc(word, isNoDate) {
				return false
			}
			dated = dated || len(word) >= len("2020") && !strings.ContainsAny(word, ":")
		case unicode.IsUpper(first):
			// "14 Uhr" has a word like a name, but a short one.
			if second := firstRune(word[n:]); !figure || len(word) > 3 || !unicode.IsLower(second) {
				return false
			}
		case !unicode.IsLower(first), strings.Contains(word, ".") && len(word) > len("p.m"), x.agency(word) == word:
			return false
		}
		figure = unicode.IsDigit(first)
	}
	return dated
}

// isNoDate reports whether c is a letter that the figures of dates and times do
// not have.
func isNoDate(c rune) bool {
	return unicode.IsLetter(c) && !strings.ContainsRune("thsndre年月日号號時时分点點년월일시분", c)
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
	s = strings.TrimLeft(strings.TrimLeftFunc(s, isMark), "«„“\"‹")
	first, n := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(first) || x.agency(s) != "" || unicode.IsLetter(first) && !unicode.IsLower(first) && strings.ContainsFunc(s[n:], unicode.IsLetter)
}

// opensRights reports whether s, behind a sign of copyright, is a line about who may
// copy the piece: "© При перепечатке ссылка обязательна".
func (x *lineIndex) opensRights(s string) bool {
	s = strings.TrimLeft(s, " \u00a0")
	if c, _ := firstLetter(s); !unicode.IsLetter(c) {
		return false
	}
	p, _ := x.opening(s)
	return p != nil && p.Role == RoleCopyright
}

// spoken reports whether what s follows is somebody's words in a sentence: "Síguenos,
// dice el guía, y no se queden atrás."
func spoken(s string) bool {
	switch c, n := firstLetter(s); c {
	case ',':
		s = strings.TrimLeft(s[n:], " ")
		return strings.HasSuffix(s, ".") && unicode.IsLower(firstRune(s)) && strings.Contains(s, ", ")
	case '、', '」':
		return strings.HasPrefix(s[n:], "と")
	}
	return strings.Contains(s, "ます、と") // 無断転載を禁じます、と書いた
}

// nounPhrase reports whether s goes on in lower case without an end, as the name of an
// office or a paper of one does: "communiqué de la communauté de communes".
func nounPhrase(s string) bool {
	const most = 150 // bytes
	last, _ := lastLetter(s)
	return len(s) <= most && unicode.IsLower(firstRune(s)) && (unicode.IsLetter(last) || isCloser(last)) && !strings.ContainsAny(s, ",;:?!")
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
	case '。', '…', ';', ':', '：', '?', '？':
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

// isAgencyLine reports whether text is nothing but the name of an agency or
// several: "［AFP＝時事］".
func (x *lineIndex) isAgencyLine(text string) bool {
	if text = trimMarks(text); len(text) > maxAgencyLine {
		return false
	}
	if isHan(firstRune(text)) {
		text = x.agencyHeard(text)
	}
	some, long, signs := false, false, false
	for rest := text; rest != ""; {
		var name string
		name, rest = cutAtSign(rest)
		if name = trimMarks(name); name == "" {
			continue // between brackets: "［AFP＝時事］　[時事通信社]"
		}
		agency := x.areAgencies(name)
		if !agency && (len(name) > 4 || !smallASCII(name)) {
			return false // beside an agency the signs of editors stand: "jkr/dpa"
		}
		some, signs = some || agency, signs || !agency
		long = long || agency && len(name) > len("ep") // which are initials, too
	}
	return some && (long || !signs)
}

// agencyHeard returns the agency of a line in Chinese that says whose report the piece
// goes by, or where the agency gave it: "据新华社电", "央视新闻客户端".
func (x *lineIndex) agencyHeard(s string) string {
	rest := strings.TrimPrefix(strings.TrimPrefix(s, "据"), "據")
	if len(rest) < len(s) {
		rest = strings.TrimSuffix(rest, trails(rest, &x.filed))
	}
	for _, place := range [...]string{"客户端", "微信公众号", "官网"} {
		if agency, ok := strings.CutSuffix(rest, place); ok {
			return agency
		}
	}
	return rest
}

// cutAtSign returns s up to a sign that may stand between agencies, and what
// follows it.
func cutAtSign(s string) (before, after string) {
	for i, c := range s {
		switch c {
		case '=', '＝', '/', '／', '&', '\u3000', ',', '、', '(':
			return s[:i], s[i+utf8.RuneLen(c):]
		}
		if isCloser(c) {
			return s[:i], s[i+utf8.RuneLen(c):]
		}
	}
	return s, ""
}

// areAgencies reports whether s is the name of an agency, or of several with a word
// for "and" between them.
func (x *lineIndex) areAgencies(s string) bool {
	name := x.agency(s)
	if name == s || name == "" {
		return name == s
	}
	if joint := x.jointAgency(s); joint == s {
		return true
	}
	and, rest, ok := strings.Cut(strings.TrimLeft(s[len(name):], " "), " ")
	return ok && x.word(and)&isAnd != 0 && x.agency(rest) == rest
}

// withAgency reports whether text is a paper and the agencies that it took the piece
// from: "Le Phare avec AFP", "ORF mit APA". The paper is letters or has the article of
// papers in French, as other words stand before an agency, too.
func (x *lineIndex) withAgency(text string) bool {
	const most = 4 // words of the paper
	if len(text) > maxAgencyLine || text[0] != 'L' && (len(text) < 2 || text[1] < 'A' || text[1] > 'Z') {
		return false
	}
	paper, words := 0, 0
	for i := 0; i < len(text) && words <= most; words++ {
		word := nameToken(text[i:])
		end := i + len(word)
		if word == "" || end >= len(text) || text[end] != ' ' {
			return false
		}
		if !unicode.IsUpper(firstRune(word)) {
			first, _, more := strings.Cut(text[:max(paper-1, 0)], " ")
			named := !more && (isAcronym(first) || strings.HasPrefix(first, "L’")) || more && (first == "Le" || first == "La" || first == "Les")
			return named && x.word(word)&(isAnd|isTail) != 0 && x.areAgencies(strings.TrimRight(text[end+1:], "."))
		}
		i = end + 1
		paper = i
	}
	return false
}

// maxAgencyLine is how long a line of names of agencies is, in bytes.
const maxAgencyLine = 60
