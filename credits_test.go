package newsmark

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCreditRows checks each row of the default tables: it says where it is
// from, and without it its example is not read as it is with it.
func TestCreditRows(t *testing.T) {
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

// TestCreditRowsAdded checks that a form is added by one row.
func TestCreditRowsAdded(t *testing.T) {
	const text = "Ярмарка мёда на площади. Запечатлел: Ульяна Крещук / Мёд и соты"
	_, ok := sharedRules().captionCredit(text, "")
	assert.False(t, ok)
	rules := DefaultRules()
	rules.CreditPhrases = append(rules.CreditPhrases, CreditPhrase{Text: "Запечатлел:"})
	rules.Agencies = append(rules.Agencies, Agency{Name: "Мёд и соты"})
	c, ok := rules.captionCredit(text, "")
	assert.True(t, ok)
	assert.Equal(t, Credit{Text: "Запечатлел: Ульяна Крещук / Мёд и соты", Photographers: []string{"Ульяна Крещук"}, Agency: "Мёд и соты"}, c)
}

// TestCreditCosts checks that a text without a credit costs no memory, and
// that a long one costs no more than a short one.
func TestCreditCosts(t *testing.T) {
	r := sharedRules()
	for _, text := range paragraphsWithoutCredit {
		assert.Zero(t, testing.AllocsPerRun(10, func() { r.creditEvidence(text) }), text)
	}
}

var paragraphsWithoutCredit = []string{
	strings.Repeat("The council met on Monday to speak about the bridge, which had been closed for two years. ", 5),
	strings.Repeat("市议会周一讨论了已经关闭两年的大桥，居民希望它能在冬天之前重新开放。", 5),
	strings.Repeat("Der Rat sprach am Montag über die Brücke, die seit zwei Jahren gesperrt ist (und bleibt). ", 5),
	strings.Repeat("Городской совет обсудил в понедельник мост, который закрыт уже два года. ", 5),
	strings.Repeat("市議会は月曜日、二年前から閉鎖されている橋について話し合った。", 5),
}

func BenchmarkCreditEvidence(b *testing.B) {
	r := sharedRules()
	for _, text := range paragraphsWithoutCredit {
		b.Run("", func(b *testing.B) {
			for b.Loop() {
				r.creditEvidence(text)
			}
		})
	}
}

// BenchmarkCreditHostile reads texts that look like the beginnings of many
// credits.
func BenchmarkCreditHostile(b *testing.B) {
	r := sharedRules()
	for _, s := range []string{"Photo: ", "A/B ", "(", "图：", "＝共同", "via AP ", "사진=", "Ann Lee/AP, "} {
		text := strings.Repeat(s, 100_000)
		b.Run(s, func(b *testing.B) {
			for b.Loop() {
				r.captionCredit(text, "")
			}
		})
	}
}

// FuzzCredit checks that any text is read without a panic, and that what is
// found stands in it.
func FuzzCredit(f *testing.F) {
	for _, test := range creditCases {
		f.Add(test.text, "")
	}
	f.Add("\xff（\xe5\x9b 摄）", "\xffPhoto: /")
	f.Fuzz(func(t *testing.T, text, own string) {
		r := sharedRules()
		seen := folded(text) + " " + folded(own)
		for _, read := range []func() (Credit, bool){
			func() (Credit, bool) { return r.captionCredit(text, own) },
			func() (Credit, bool) { c, _, ok := r.creditEvidence(text); return c, ok },
		} {
			c, ok := read()
			assert.Equal(t, ok, c.Text != "")
			assert.Contains(t, seen, c.Text)
			for _, name := range c.Photographers {
				assert.Contains(t, c.Text, name)
			}
			assert.Contains(t, c.Text, c.Date)
		}
	})
}
