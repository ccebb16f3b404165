package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCreditRows checks each row of the default tables: it says where it is
// from, and without it its example is not read as it is with it.
func TestCreditRows(t *testing.T) {
	skipInRaceDetector(t)
	read := func(r *Rules, text string) Credit {
		c, _ := r.captionCredit(text, "")
		return c
	}
	all := DefaultRules()
	// Those rows that may matter for an example are a few of thousands.
	phrases := rowsFor(all.CreditPhrases, func(row CreditPhrase) string { return row.Text })
	agencies := rowsFor(all.Agencies, func(row Agency) string { return row.Name })
	words := rowsFor(all.CreditWords, func(row CreditWord) string { return row.Text })
	tablesFor := func(example string) *Rules {
		few := &Rules{CreditPhrases: phrases(example), Agencies: agencies(example), CreditWords: words(example)}
		if assert.ObjectsAreEqual(read(sharedRules(), example), read(few, example)) {
			return few
		}
		return all
	}
	check := func(table, text, origin, example string, mustFind bool, less func(r *Rules)) {
		assert.NotEmpty(t, origin, "%s %q", table, text)
		assert.NotEmpty(t, example, "%s %q", table, text)
		tables := tablesFor(example)
		with := read(tables, example)
		assert.True(t, !mustFind || with.Text != "", "%s %q: no credit in %q", table, text, example)
		without := &Rules{CreditPhrases: tables.CreditPhrases, Agencies: tables.Agencies, CreditWords: tables.CreditWords}
		less(without)
		assert.NotEqual(t, with, read(without, example), "%s %q: not needed for %q", table, text, example)
	}
	for _, row := range all.CreditPhrases {
		check("phrase", row.Text, row.Origin, row.Example, true, func(r *Rules) { r.CreditPhrases = lessRow(r.CreditPhrases, row) })
	}
	for _, row := range all.Agencies {
		check("agency", row.Name, row.Origin, row.Example, true, func(r *Rules) { r.Agencies = lessRow(r.Agencies, row) })
	}
	for _, row := range all.CreditWords {
		check("word", row.Text, row.Origin, row.Example, row.Kind != CreditProse && row.Kind != CreditUnsigned, func(r *Rules) { r.CreditWords = lessRow(r.CreditWords, row) })
	}
}
