package newsmark

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A labelled piece is a piece of body HTML with what a reader of news sees in
// it, written by reading it. A third of them, set "held", is kept aside while rules
// are made and tuned.
type labelled struct {
	ID       string `json:"id"`
	Lang     string `json:"lang"` // BCP 47
	Set      string `json:"set"`  // tune or held
	Kind     string `json:"kind"` // what the piece is for; trap if mostly to be left alone
	HTML     string `json:"html"`
	Captions []struct {
		Image int    `json:"image"` // index of the image it belongs to
		Text  string `json:"text"`  // its credit included
	} `json:"captions"`
	Credits []struct {
		Text          string   `json:"text"`
		Photographers []string `json:"photographers"`
		Agency        string   `json:"agency"`
		Date          string   `json:"date"` // only where the credit says it
	} `json:"credits"`
	Bylines []struct {
		Text  string   `json:"text"`
		Names []string `json:"names"`
	} `json:"bylines"`
	Datelines []struct {
		Text      string   `json:"text"`
		Agency    string   `json:"agency"`
		Place     string   `json:"place"`
		Month     string   `json:"month"`
		Day       string   `json:"day"`
		Reporters []string `json:"reporters"`
	} `json:"datelines"`
	Roles []struct {
		Text string `json:"text"` // how the paragraph begins
		Role Role   `json:"role"`
	} `json:"roles"`
	Note string `json:"note"`
}

// labels reads testdata/labels.jsonl.
func labels(t testing.TB) (all []labelled) {
	f, err := os.Open("testdata/labels.jsonl")
	require.NoError(t, err)
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var l labelled
		d := json.NewDecoder(strings.NewReader(lines.Text()))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&l), lines.Text())
		all = append(all, l)
	}
	require.NoError(t, lines.Err())
	return all
}

// folded returns s with runs of white space as one space each.
func folded(s string) string { return strings.Join(strings.Fields(s), " ") }

// TestLabels checks the labels themselves: what they name is in the piece, and
// the set is what it is meant to be.
func TestLabels(t *testing.T) {
	all := labels(t)
	ids := map[string]bool{}
	languages := map[string]int{}
	traps, held := 0, 0
	for _, l := range all {
		assert.False(t, ids[l.ID], "%s: twice", l.ID)
		ids[l.ID] = true
		languages[l.Lang]++
		assert.Contains(t, []string{"tune", "held"}, l.Set, l.ID)
		if l.Kind == "trap" {
			traps++
		}
		if l.Set == "held" {
			held++
		}
		a, err := new(Parser).ParseBody([]byte(l.HTML))
		require.NoError(t, err)
		images := 0
		for range a.Images() {
			images++
		}
		seen := strings.ReplaceAll(folded(a.Text()), " ", "")
		shown := func(kind, text string) {
			s := strings.ReplaceAll(folded(text), " ", "")
			inAttribute := strings.Contains(strings.ReplaceAll(folded(l.HTML), " ", ""), s)
			assert.True(t, s != "" && (strings.Contains(seen, s) || inAttribute), "%s: %s %q is not in the piece", l.ID, kind, text)
		}
		for _, c := range l.Captions {
			assert.Less(t, c.Image, images, l.ID)
			shown("caption", c.Text)
		}
		for _, c := range l.Credits {
			shown("credit", c.Text)
		}
		for _, b := range l.Bylines {
			shown("byline", b.Text)
		}
		for _, d := range l.Datelines {
			shown("dateline", d.Text)
		}
		for _, r := range l.Roles {
			shown("role", r.Text)
		}
	}
	assert.GreaterOrEqual(t, len(all), 300)
	assert.GreaterOrEqual(t, 2*traps, len(all), "at least half are traps")
	assert.InDelta(t, float64(len(all))/3, float64(held), 5, "a third is held back")
	for _, lang := range []string{"zh", "en", "ja", "ko", "de", "fr", "es", "ru"} {
		assert.GreaterOrEqual(t, languages[lang], 40, lang)
	}
}
