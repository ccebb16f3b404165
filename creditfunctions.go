package newsmark

import (
	"strings"
	"unicode"
)

// withoutFunction returns the length of s without what follows a person's name and a
// comma and says what the person is: "Ann Lee, student at Fallow High", "Лидия Орлова,
// ученица 9 класса". It is no name of an organisation.
func (c *creditRules) withoutFunction(s string) int {
	const most = 60 // bytes
	i := strings.Index(s, ", ")
	if i <= 0 || len(s)-i > most || strings.ContainsAny(s[i+2:], ",/|;()") {
		return len(s)
	}
	word, rest, _ := strings.Cut(s[i+2:], " ")
	if isIndefinite(word) {
		word, rest, _ = strings.Cut(rest, " ")
	}
	if next := firstRune(rest); rest != "" && !unicode.IsLower(next) && !digitRune(next) || !c.kinds(word).is(CreditFunction) {
		return len(s)
	}
	if name := s[:i]; !strings.Contains(name, " ") || !isCased(firstRune(name)) || !c.isPerson(name, "") {
		return len(s)
	}
	return i
}

// isIndefinite reports whether word is an indefinite article.
func isIndefinite(word string) bool {
	switch word {
	case "a", "an", "un", "une", "una", "ein", "eine":
		return true
	}
	return false
}
