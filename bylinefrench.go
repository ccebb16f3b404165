package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isPaperInFrench reports whether name, behind a label in French, is that of a paper by its
// article rather than of a person: "Par Le Phare".
func isPaperInFrench(name string) bool {
	word, rest, _ := strings.Cut(name, " ")
	if isFrenchArticle(word) {
		for part := range strings.FieldsSeq(rest) {
			if isGivenWord(part) {
				return false // the surname stands first
			}
		}
		return true
	}
	return word == "Rédaction" || strings.HasPrefix(word, "L’") || strings.HasPrefix(word, "L'")
}

// isFrenchArticle reports whether word is the article that the names of papers in French
// begin with.
func isFrenchArticle(word string) bool { return word == "Le" || word == "La" || word == "Les" }

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

// withoutReads returns tail, behind the names of a byline, without how often the piece was
// read, as many sites of regions tell it: "le Mardi 2 Mars 2021 | Lu 120 fois".
func withoutReads(tail string) string {
	head, ok := strings.CutSuffix(tail, " fois")
	if !ok {
		return tail
	}
	if i := strings.LastIndex(head, "| Lu "); i > 0 && strings.Trim(head[i+len("| Lu "):], "0123456789 \u00a0") == "" {
		return strings.TrimRight(tail[:i], " \u00a0")
	}
	return tail
}

// areInitials reports whether what stands between the offsets is the initials of a given and a
// family name in one word, as reporters sign in Belgium and Africa: "M.L.", "J.-P.D.".
func (p *nameReader) areInitials(from, to int) bool {
	const longest = len("J.-P.M.D.")
	if from < 0 || to-from > longest || p.s[to-1] != '.' {
		return false
	}
	s, letters := p.s[from:to], 0
	for s != "" {
		c, n := utf8.DecodeRuneInString(s)
		if !unicode.IsUpper(c) || !strings.HasPrefix(s[n:], ".") {
			return false
		}
		letters++
		s = strings.TrimPrefix(s[n+1:], "-")
	}
	token := p.s[from:to]
	switch token {
	case "U.S.", "U.K.", "U.N.", "E.U.", "A.P.", "A.F.P.":
		return false
	}
	return letters > 1 && p.x.word(token)&(isRegion|isTitle|isNotPlace) == 0 && p.x.agency(token) == ""
}
