package newsmark

import "sync"

// A language is what newsmark knows of the news of one language. Each has a
// file of its own, lang_xx.go, that adds it to languages: to add a language,
// add such a file. Every row of its tables names where it was seen (Origin)
// and holds a text that it is needed for (Example), which the tests read.
type language struct {
	tag string // BCP 47

	// Credits (credits.go, people.go).
	creditPhrases []CreditPhrase
	agencies      []Agency
	creditWords   []CreditWord

	// Bylines, datelines and lines about the piece (bylines.go, datelines.go,
	// roles.go).
	lines []LinePhrase
	words []NewsWord
	wires []DatelineAgency

	given    string // common given names, with bars between them
	families string // common family names, where those stand first

	// Captions (captiontext.go).
	signs []CaptionSign
}

// languages holds what makes the languages, in the order of their files. It is
// complete once the package is initialized and does not change afterwards.
var languages []func() *language

// allLanguages makes the languages when they are first asked for: a program that
// only imports the package does not wait for it.
var allLanguages = sync.OnceValue(func() []*language {
	all := make([]*language, len(languages))
	for i, made := range languages {
		all[i] = made()
	}
	return all
})

// languageRows returns what a field of all languages holds.
func languageRows[T any](field func(*language) []T) (rows []T) {
	for _, l := range allLanguages() {
		rows = append(rows, field(l)...)
	}
	return rows
}

// taggedRows is languageRows for rows that get the tag of their language here.
func taggedRows[T any](field func(*language) []T, tag func(row *T, tag string)) (rows []T) {
	for _, l := range allLanguages() {
		from := len(rows)
		rows = append(rows, field(l)...)
		for i := range rows[from:] {
			tag(&rows[from+i], l.tag)
		}
	}
	return rows
}
