package newsmark

import (
	"slices"
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
	check := func(table, text, origin, example string, mustFind bool, without *Rules) {
		assert.NotEmpty(t, origin, "%s %q", table, text)
		assert.NotEmpty(t, example, "%s %q", table, text)
		with := read(sharedRules(), example)
		assert.True(t, !mustFind || with.Text != "", "%s %q: no credit in %q", table, text, example)
		assert.NotEqual(t, with, read(without, example), "%s %q: not needed for %q", table, text, example)
	}
	all := DefaultRules()
	for i, row := range all.CreditPhrases {
		without := &Rules{Agencies: all.Agencies, CreditWords: all.CreditWords}
		without.CreditPhrases = slices.Delete(slices.Clone(all.CreditPhrases), i, i+1)
		check("phrase", row.Text, row.Origin, row.Example, true, without)
	}
	for i, row := range all.Agencies {
		without := &Rules{CreditPhrases: all.CreditPhrases, CreditWords: all.CreditWords}
		without.Agencies = slices.Delete(slices.Clone(all.Agencies), i, i+1)
		check("agency", row.Name, row.Origin, row.Example, true, without)
	}
	for i, row := range all.CreditWords {
		without := &Rules{CreditPhrases: all.CreditPhrases, Agencies: all.Agencies}
		without.CreditWords = slices.Delete(slices.Clone(all.CreditWords), i, i+1)
		check("word", row.Text, row.Origin, row.Example, row.Kind != CreditProse, without)
	}
}
