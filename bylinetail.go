package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// endsByline reports whether tail is what may follow the last name of a line:
// a place, a paper, a function, a date, another label, but no sentence.
func (x *lineIndex) endsByline(tail string) bool {
	tail = withoutNoteMark(tail)
	spacedLine := strings.TrimLeft(tail, " \u00a0")
	spaced := strings.TrimLeft(strings.TrimLeftFunc(tail, unicode.IsSpace), "、")
	tail = strings.TrimRightFunc(spaced, func(c rune) bool { return unicode.IsSpace(c) || isCloser(c) })
	if tail == "" || isMail(strings.TrimLeft(tail, "([<=")) {
		return true
	}
	if fields, ok := strings.CutPrefix(tail, "| "); ok {
		if mail, _, _ := strings.Cut(fields, " | "); isMail(mail) {
			return true
		}
	}
	if len(tail) > 100 {
		return false
	}
	tail = withoutReads(tail)
	if strings.HasPrefix(spacedLine, "\n") {
		return !x.sentence(tail) // what it says of them in a line below
	}
	if p, _ := x.opening(skipMarks(tail + " ")); p != nil || x.isEditors(tail) {
		return true
	}
	c, n := utf8.DecodeRuneInString(tail)
	switch c {
	case '.': // another line of the same paragraph: "Redigiert von …"
		rest := strings.TrimLeft(tail[n:], " ")
		word := nameToken(rest)
		return x.label(rest) != nil || word != "" && strings.HasPrefix(strings.TrimLeft(rest[len(word):], " \u00a0"), ": ") && !x.sentence(strings.TrimRight(rest, ".")) // "Фото: …"
	case '(', '（', '[', '|', '｜', '/', '／', '╱', '•', '·', '–', '—', '-', ',', ';', '；', '，', '、', '@', '<':
		rest := strings.TrimLeft(tail[n:], " \u00a0")
		return !x.sentence(rest) || x.quotedPaper(rest) || x.functionOnly(rest)
	}
	if run := hanRun(tail); run != "" && utf8.RuneCountInString(run) <= 6 {
		if sign, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(tail[len(run):], unicode.IsSpace)); isLabelSign(sign) {
			return true // 文/… 图/…
		}
	}
	if run := hanRun(tail); x.fromPlace(run) {
		end := trails(run, &x.notNames)
		return (end == "" || len(run)-len(end) == len("发自")) && !x.sentence(tail)
	}
	if isHan(c) && x.filedFromPlace(tail) {
		return true // 清江报道
	}
	if x.stems[strings.ToLower(hanRun(tail))] || x.words[hanRun(tail)]&(isFiled|isReporter|isTail) != 0 {
		return true
	}
	if word := nameToken(tail); word != "" {
		if sign, _ := utf8.DecodeRuneInString(strings.TrimLeft(tail[len(word):], " ")); sign == '：' || sign == ':' || sign == '＝' {
			return !x.sentence(tail) // TEXT：… PHOTO：…
		}
	}
	word, rest, more := strings.Cut(tail, " ")
	if isDigit(tail[0]) && x.date(tail) || more && unicode.IsLower(c) && x.date(x.behindDay(rest)) {
		return true // 3 June 2021, le 12 juin 2021
	}
	if x.agency(tail) == tail {
		return true // Associated Press
	}
	if isHangul(c) && x.endsHangulByline(word, rest) {
		return true
	}
	if isIdeographic(c) && strings.ContainsFunc(tail, unicode.IsSpace) && (x.words[hanRun(tail)]|x.words[word])&isNotName != 0 {
		return true // 글 … 기자 사진 … 기자
	}
	switch kinds := x.word(strings.TrimSuffix(word, ":")); {
	case kinds&isTail != 0:
		place, label, labelled := strings.Cut(tail, "; ")
		if labelled && x.label(label) != nil {
			tail = place // in Holm; additional reporting by …
		}
		return more && (!x.sentence(tail) || unicode.IsUpper(c) && x.onlyWhen(rest))
	case isJob(word, kinds):
		return !x.sentence(tail)
	case kinds&(isRegion|isPlaceName) != 0:
		job := nameToken(rest)
		return isJob(job, x.word(job)) && !x.sentence(rest)
	case kinds&isMonth != 0:
		return more && isDigit(rest[0])
	case kinds&isAnd != 0:
		name := x.agency(rest)
		return more && (name != "" && (name == rest || x.endsByline(rest[len(name):])) || x.opensEditor(rest)) // "und dpa | 14. Mai 2022"
	}
	return isMail(word) && !more
}

// endsHangulByline reports whether word and rest may follow the last name of a line in
// Korean: what its bearer is, or another label: "작가", "한울대 교수", "작가 사진 …", "사진_…".
func (x *lineIndex) endsHangulByline(word, rest string) bool {
	const most = 2 // spaces
	if x.word(word)&isFunction != 0 && (rest == "" || x.word(upToSpace(rest))&isNotName != 0) {
		return true
	}
	label, _, ok := strings.Cut(word, "_")
	return ok && x.word(label)&isNotName != 0 || rest != "" && strings.Count(rest, " ") < most && x.word(rest[strings.LastIndexByte(rest, ' ')+1:])&isFunction != 0
}

// behindDay returns what stands behind the day of the week that s begins with, or s where
// a day of the month does; "" for anything else: "Mardi 12 Mars 2024".
func (x *lineIndex) behindDay(s string) string {
	word, rest, _ := strings.Cut(s, " ")
	if word != "" && !isDigit(word[0]) && x.word(word)&isNotName != 0 {
		s = rest
	}
	if s == "" || !isDigit(s[0]) {
		return ""
	}
	return s
}

// opensEditor reports whether s says who edited or translated the piece.
func (x *lineIndex) opensEditor(s string) bool {
	p, _ := x.opening(s)
	return p != nil && p.Role == RoleEditor
}

// withoutNoteMark returns tail, behind the names of a byline, without the mark of a
// note that tells more of them: "Por Nuria Beltrán*".
func withoutNoteMark(tail string) string {
	if rest := strings.TrimLeft(tail, "*"); rest == "" || rest[0] == '\n' {
		return rest
	}
	return tail
}

// date reports whether s is a date that begins with its day: digits, the name of a
// month, and the small words between them.
func (x *lineIndex) date(s string) bool {
	const least, longest, words = 3, 4, 8 // digits; bytes of a small word; in all
	digits, n := 0, 0
	for word := range strings.FieldsSeq(s) {
		if n++; n > words {
			return false
		}
		if c := firstRune(word); unicode.IsDigit(c) {
			digits += countDigits(word)
		} else if unicode.IsLetter(c) && len(word) > longest && x.word(strings.Trim(word, ".,"))&isMonth == 0 {
			return false
		}
	}
	return digits >= least && !x.sentence(s)
}

func countDigits(s string) (n int) {
	for i := range len(s) {
		if isDigit(s[i]) {
			n++
		}
	}
	return n
}

// functionOnly reports whether s begins with what somebody is, or as papers are
// named, and has no clauses: "professeur de droit public à l’université de Nantes".
func (x *lineIndex) functionOnly(s string) bool {
	if c := firstRune(s); isKatakana(c) {
		const most = 20 // letters
		s = strings.TrimRightFunc(s, isCloser)
		return utf8.RuneCountInString(s) <= most && strings.TrimLeftFunc(s, func(c rune) bool { return isKatakana(c) || c == '・' }) == ""
	} else if isHan(c) {
		return trails(s, &x.functions) != "" && !strings.ContainsAny(s, "。，！？；")
	}
	word, _, _ := strings.Cut(s, " ")
	return (x.word(word)&(isFunction|isOutlet) != 0 || x.isTitled(s)) && !strings.ContainsAny(s, ".,:;!?")
}

// quotedPaper reports whether s is a name in quotation marks and nothing else.
func (x *lineIndex) quotedPaper(s string) bool {
	const most = 40 // bytes
	for _, marks := range [...][2]string{{"«", "»"}, {"„", "“"}, {"“", "”"}} {
		inner, ok := strings.CutPrefix(s, marks[0])
		inner, closed := strings.CutSuffix(inner, marks[1])
		if inner = trimBlank(inner); ok && closed {
			last, _ := lastLetter(inner)
			return unicode.IsUpper(firstRune(inner)) && len(inner) <= most && unicode.IsLetter(last) && !strings.ContainsAny(inner, "«»„“”,!?") && !strings.Contains(inner, ". ")
		}
	}
	return false
}

// sentence reports whether s reads like the rest of a sentence: it ends like
// one or has many small words.
func (x *lineIndex) sentence(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	switch last {
	case '!', '?', '。', '！', '？', ':', '：', '…', ',', '"', '”', '»':
		return true
	case '.':
		if strings.Count(s, " ") > 2 {
			return true
		}
	}
	small := 0
	for word := range strings.FieldsSeq(s) {
		if c, _ := utf8.DecodeRuneInString(word); unicode.IsLower(c) && !strings.Contains(word, "@") && x.word(word)&(isParticle|isAnd|isMonth) == 0 {
			small++
		}
	}
	return small > 3 || strings.Contains(s, "。") || len(s) > 30 && len(hanRun(s)) > 30
}
