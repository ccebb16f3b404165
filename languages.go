package newsmark

import "slices"

// A language is what newsmark knows of the news of one language. Each has a
// file of its own, lang_xx.go, that adds it to languages: to add a language,
// add such a file. Every row of its tables names where it was seen (Origin)
// and holds a text that it is needed for (Example), which the tests read.
type language struct {
	tag string // BCP 47

	// Credits (credits.go, people.go, organisations.go).
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

// allLanguages makes the languages, when they are first asked for: a program that
// only imports the package does not wait for it. They are not kept, but for what
// is taken over from them.
func allLanguages() []*language {
	all := make([]*language, len(languages))
	for i, made := range languages {
		all[i] = made()
	}
	listNames(all)
	return all
}

// languageRows returns what a field of all languages holds.
func languageRows[T any](all []*language, field func(*language) []T) []T {
	tables := make([][]T, len(all))
	for i, l := range all {
		tables[i] = field(l)
	}
	return slices.Concat(tables...)
}

// taggedRows is languageRows for rows that get the tag of their language here.
func taggedRows[T any](all []*language, field func(*language) []T, tag func(row *T, tag string)) []T {
	for _, l := range all {
		rows := field(l)
		for i := range rows {
			tag(&rows[i], l.tag)
		}
	}
	return languageRows(all, field)
}
