package newsmark

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// phraseLength returns how much of text a phrase takes up that it begins with,
// 0 if it does not. A phrase that ends in a letter ends a word there, but in
// scripts that have no spaces.
func phraseLength(text, phrase string) int {
	i := 0
	for k := 0; k < len(phrase); k++ {
		n := 0
		switch phrase[k] {
		case '#':
			i += len(text[i:]) - len(strings.TrimLeft(text[i:], " "))
			n = len(text[i:]) - len(strings.TrimLeftFunc(text[i:], isNumeral))
			if rest := strings.TrimLeft(text[i+n:], " "); k+1 < len(phrase) && phrase[k+1] != ' ' && n > 0 {
				n = len(text) - len(rest) - i
			}
		case '~':
			n = dividerLength(text[i:])
		case ':':
			n = colonLength(text[i:])
		case '[':
			n = bracketLength(text[i:], openingBrackets)
		case ']':
			n = bracketLength(text[i:], closingBrackets)
		default:
			if i < len(text) && text[i] == phrase[k] {
				n = 1
			}
		}
		if n == 0 {
			return 0
		}
		i += n
	}
	last, _ := utf8.DecodeLastRuneInString(phrase)
	next, _ := utf8.DecodeRuneInString(text[i:])
	if i < len(text) && spaced(last) && spaced(next) {
		return 0
	}
	return i
}

// colonLength returns the length of the colon that text begins with, and of the
// space that French has before it.
func colonLength(text string) int {
	rest := strings.TrimLeft(text, " \u00a0\u202f")
	for _, colon := range [...]string{":", "："} {
		if strings.HasPrefix(rest, colon) {
			return len(text) - len(rest) + len(colon)
		}
	}
	return 0
}

// dividerLength returns the length of what divides the number of a figure from
// its caption, where text begins with that: a colon, a stop, a stroke or a wide
// space. "2.5" and "2-3" are numbers.
func dividerLength(text string) int {
	rest := strings.TrimLeft(text, " \u00a0\u202f")
	c, n := utf8.DecodeRuneInString(rest)
	switch c {
	case ':', '：', '．', '|', '｜', '丨', '—', '–', '\u3000':
	case '.', '-':
		if next, _ := utf8.DecodeRuneInString(rest[n:]); isNumeral(next) {
			return 0
		}
	default:
		return 0
	}
	return len(text) - len(rest) + n
}

// bracketLength returns the length of the bracket that text begins with, 0 if
// that is none of brackets.
func bracketLength(text string, brackets []rune) int {
	c, n := utf8.DecodeRuneInString(text)
	if !slices.Contains(brackets, c) {
		return 0
	}
	return n
}

// isNumeral reports whether c is a digit, a wide one, one in a circle, or a number
// in Chinese up to ten.
func isNumeral(c rune) bool {
	return '0' <= c && c <= '9' || '０' <= c && c <= '９' || '①' <= c && c <= '⑳' || c >= '一' && strings.ContainsRune("一二三四五六七八九十", c)
}

// doubtful reports whether the sign that opens a text may be a part of a sentence
// of the story there. rest is what follows it.
func (s *CaptionSign) doubtful(rest string, sentence bool) bool {
	switch {
	case s.With != "":
		return sentence && s.opensSentence()
	case sentence && strings.HasSuffix(s.Text, "#"): // "Fig. 2 shows …"
		c, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " "))
		return unicode.IsLetter(c) && !unicode.IsUpper(c) || c == '，' || c == '、' || c == ','
	case sentence: // "写真＝光の絵、と書いた。", "【写真】と題した詩は短い。"
		c, _ := utf8.DecodeRuneInString(rest)
		return strings.HasSuffix(s.Text, "＝") || strings.HasSuffix(s.Text, "=") || strings.HasSuffix(s.Text, "]") && isKana(c) && !isKatakana(c)
	}
	return false
}

// longestAside is how long an aside is at most, in bytes.
const longestAside = 64

// placedAside reports whether text has an aside, in brackets or between commas,
// that ends as those do that say who stands where.
func (x *signIndex) placedAside(text string) bool {
	for i := range len(text) {
		closing := ""
		switch rest := text[i:]; {
		case text[i] == '(':
			closing = ")"
		case strings.HasPrefix(rest, "（"):
			closing = "）"
		case strings.HasPrefix(rest, ", "):
			closing = ","
		default:
			continue
		}
		_, n := utf8.DecodeRuneInString(text[i:])
		inner, _, ok := strings.Cut(text[i+n:min(len(text), i+n+longestAside)], closing)
		if !ok {
			continue
		}
		for _, s := range x.asides {
			before, ok := strings.CutSuffix(inner, s.Text[1:])
			last, _ := utf8.DecodeLastRuneInString(before)
			if first, _ := utf8.DecodeRuneInString(s.Text[1:]); ok && !(spaced(first) && spaced(last)) {
				return true
			}
		}
	}
	return false
}

// captionSigns returns a row for each phrase, with the example of all of them, in
// which % stands for the phrase.
func captionSigns(sign Evidence, origin, example string, phrases ...string) []CaptionSign {
	shown := strings.NewReplacer("#", "2", "~", ":", "*", "")
	rows := make([]CaptionSign, len(phrases))
	for i, phrase := range phrases {
		rows[i] = CaptionSign{Text: phrase, Sign: sign, Origin: origin, Example: strings.Replace(example, "%", shown.Replace(phrase), 1)}
	}
	return rows
}

// nextSigns returns a row for each phrase that speaks of the picture that follows.
func nextSigns(origin, example string, phrases ...string) []CaptionSign {
	rows := captionSigns(EvidenceMark, origin, example, phrases...)
	for i := range rows {
		rows[i].Next = true
	}
	return rows
}

// pairedSigns returns a row for each pair of phrases, of which the first is a mark
// where the second follows.
func pairedSigns(origin, example string, pairs ...[2]string) []CaptionSign {
	rows := make([]CaptionSign, len(pairs))
	for i, pair := range pairs {
		text := strings.Replace(strings.Replace(example, "%", pair[0], 1), "%", pair[1], 1)
		rows[i] = CaptionSign{Text: pair[0], With: pair[1], Sign: EvidenceMark, Origin: origin, Example: text}
	}
	return rows
}
