package newsmark

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// labelLanguages are the languages that newsmark knows.
var labelLanguages = []string{"zh", "en", "ja", "ko", "de", "fr", "es", "ru"}

// The fields that are scored, each a set of facts of a piece, written as one
// line each.
var labelFields = []string{"captions", "credits", "bylines", "datelines", "roles"}

// A tally counts the facts that were found, of those that there are.
type tally struct{ right, found, labelled int }

func (t tally) precision() float64 { return ratio(t.right, t.found) }
func (t tally) recall() float64    { return ratio(t.right, t.labelled) }
func (t tally) f1() float64        { return ratio(2*t.right, t.found+t.labelled) }

// ratio is a of b; nothing of nothing is all of it.
func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

func fact(parts ...string) string {
	for i := range parts {
		parts[i] = strings.Trim(folded(parts[i]), "\u3000 ")
	}
	return strings.Join(parts, " | ")
}

// expected returns the facts that the label of a piece holds.
func (l *labelled) expected() map[string][]string {
	facts := map[string][]string{}
	add := func(field string, parts ...string) { facts[field] = append(facts[field], fact(parts...)) }
	for _, c := range l.Captions {
		add("captions", fmt.Sprint(c.Image), c.Text)
	}
	for _, c := range l.Credits {
		add("credits", c.Text, strings.Join(c.Photographers, "+"), c.Agency, c.Date)
	}
	for _, b := range l.Bylines {
		add("bylines", b.Text, strings.Join(b.Names, "+"))
	}
	for _, d := range l.Datelines {
		add("datelines", d.Text, d.Agency, d.Place, d.Month, d.Day, strings.Join(d.Reporters, "+"))
	}
	for _, r := range l.Roles {
		add("roles", r.Text, string(r.Role))
	}
	return facts
}

// found returns the facts that newsmark sees in a piece. The caption of a
// gallery is its last picture's. Of a paragraph with a role as much is given
// as the label gives of it.
func (l *labelled) found(t *testing.T) map[string][]string {
	a, err := new(Parser).ParseBody([]byte(l.HTML))
	require.NoError(t, err)
	facts := map[string][]string{}
	add := func(field string, parts ...string) { facts[field] = append(facts[field], fact(parts...)) }
	images := map[*Image]int{} // pictures within a line are emoji here
	for f := range a.Figures() {
		images[&f.Image] = len(images)
	}
	for b := range a.Walk() {
		switch b := b.(type) {
		case *Figure:
			if len(b.Caption) > 0 {
				add("captions", fmt.Sprint(images[&b.Image]), plainText(b.Caption))
			}
			if c := b.Credit; !c.empty() {
				add("credits", c.Text, strings.Join(c.Photographers, "+"), c.Agency, c.Date)
			}
		case *Gallery:
			if len(b.Caption) > 0 {
				add("captions", fmt.Sprint(images[&b.Figures[len(b.Figures)-1].Image]), plainText(b.Caption))
			}
			if c := b.Credit; !c.empty() {
				add("credits", c.Text, strings.Join(c.Photographers, "+"), c.Agency, c.Date)
			}
		case *Paragraph:
			if b.Role == RoleBody {
				continue
			}
			text := fact(plainText(b.Text))
			for _, r := range l.Roles {
				if start := fact(r.Text); strings.HasPrefix(text, start) {
					text = start
				}
			}
			add("roles", text, string(b.Role))
		}
	}
	for _, c := range a.Credits {
		add("credits", c.Text, strings.Join(c.Photographers, "+"), c.Agency, c.Date)
	}
	for _, b := range a.Bylines {
		add("bylines", b.Text, strings.Join(b.Names, "+"))
	}
	if d := a.Dateline; !d.empty() {
		add("datelines", d.Text, d.Agency, d.Place, d.Month, d.Day, strings.Join(d.Reporters, "+"))
	}
	return facts
}

// A scoreKey names a tally: of a field, in a language ("" for those that
// newsmark knows together, "other" for the others), in a set.
type scoreKey struct{ set, field, lang string }

// scoreBars are the F1 scores that the rules aim at. What is below is known to be
// so: reached says what was reached, so that no change makes it worse unnoticed.
var scoreBars = map[string]float64{"captions": 0.97, "credits": 0.95, "bylines": 0.95, "datelines": 0.95, "roles": 0.95}

// reached holds the F1 scores of fields below their bar, by set.
var reached = map[string]map[string]float64{
	"held": {"credits": 0.945, "bylines": 0.89, "roles": 0.92},
}

// leastPrecision is the bar for the precision of captions.
const leastPrecision = 0.98

// TestLabelScores scores what newsmark sees in the labelled pieces, the third
// that was kept aside while the rules were made on its own. -v prints precision,
// recall and F1 by field and language; LABELS=tune prints what is wrong there.
func TestLabelScores(t *testing.T) {
	scores := map[scoreKey]tally{}
	for _, l := range labels(t) {
		lang := l.Lang
		if !slices.Contains(labelLanguages, lang) {
			lang = "other"
		}
		want, got := l.expected(), l.found(t)
		for _, field := range labelFields {
			one := tally{found: len(got[field]), labelled: len(want[field])}
			left := slices.Clone(want[field])
			for _, f := range got[field] {
				if i := slices.Index(left, f); i >= 0 {
					one.right++
					left = slices.Delete(left, i, i+1)
				} else if os.Getenv("LABELS") == l.Set {
					t.Logf("%s %s: found   %s", l.ID, field, f)
				}
			}
			for _, f := range left {
				if os.Getenv("LABELS") == l.Set {
					t.Logf("%s %s: missing %s", l.ID, field, f)
				}
			}
			keys := []scoreKey{{l.Set, field, lang}}
			if lang != "other" {
				keys = append(keys, scoreKey{l.Set, field, ""})
			}
			for _, key := range keys {
				sum := scores[key]
				scores[key] = tally{sum.right + one.right, sum.found + one.found, sum.labelled + one.labelled}
			}
		}
	}
	for _, set := range []string{"tune", "held"} {
		t.Log(scoreTable(set, scores))
		for _, field := range labelFields {
			all := scores[scoreKey{set, field, ""}]
			bar := scoreBars[field]
			if below, ok := reached[set][field]; ok {
				assert.Less(t, all.f1(), bar, "%s: F1 of %s has reached its bar: take it out of the exceptions", set, field)
				bar = below
			}
			assert.GreaterOrEqual(t, all.f1(), bar, "%s: F1 of %s", set, field)
			if field == "captions" {
				assert.GreaterOrEqual(t, all.precision(), leastPrecision, "%s: precision of %s", set, field)
			}
		}
		other := scores[scoreKey{set, "captions", "other"}]
		assert.Equal(t, other.found, other.right, "%s: false captions in languages that are not known", set)
		assert.Greater(t, other.labelled, 0, set)
	}
}

// scoreTable prints the scores of a set.
func scoreTable(set string, scores map[scoreKey]tally) string {
	var s strings.Builder
	fmt.Fprintf(&s, "%s: precision/recall/F1 (number of labels)\n%-10s", set, "")
	columns := append(slices.Clone(labelLanguages), "other", "")
	for _, lang := range columns {
		if lang == "" {
			lang = "all known"
		}
		fmt.Fprintf(&s, " %-20s", lang)
	}
	for _, field := range labelFields {
		fmt.Fprintf(&s, "\n%-10s", field)
		for _, lang := range columns {
			c := scores[scoreKey{set, field, lang}]
			fmt.Fprintf(&s, " %-20s", fmt.Sprintf("%.2f/%.2f/%.3f (%d)", c.precision(), c.recall(), c.f1(), c.labelled))
		}
	}
	return s.String()
}
