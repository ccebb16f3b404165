package newsmark

import (
	"strings"
	"unicode"
)

// isPaperInFrench reports whether name, behind a label in French, is that of a paper by its
// article rather than of a person: "Par Le Phare".
func isPaperInFrench(name string) bool {
	word, rest, _ := strings.Cut(name, " ")
	switch word {
	case "Le", "La", "Les":
		for part := range strings.FieldsSeq(rest) {
			if isGivenWord(part) {
				return false // the surname stands first
			}
		}
		return true
	}
	return word == "Rédaction" || strings.HasPrefix(word, "L’") || strings.HasPrefix(word, "L'")
}

// paperAlone reports whether s is the name of such a paper and nothing else.
func (x *lineIndex) paperAlone(s string) bool {
	const most = 5 // words
	if s = trimBlank(s); !isPaperInFrench(s) || strings.Count(s, " ") >= most {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		if nameToken(word) != word || !unicode.IsUpper(firstRune(word)) && x.word(word)&(isParticle|isInPlace) == 0 {
			return false
		}
	}
	return true
}
