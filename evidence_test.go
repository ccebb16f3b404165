package newsmark

import (
	"math/bits"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestEvidence checks that signs add up, and what their sum is worth.
func TestEvidence(t *testing.T) {
	for _, test := range []struct {
		signs      Evidence
		caption    bool
		low, high  float64 // of the confidence
		text, best string
	}{
		{0, false, 0, 0, "", ""},
		{EvidenceMarkup, true, 1, 1, "markup", "markup"},
		{EvidenceMarkup | EvidenceLong, true, 1, 1, "markup+long", "markup"},
		{EvidenceShort, false, 0.1, 0.4, "short", "short"},
		{EvidenceCredit, true, 0.95, 1, "credit", "credit"},
		{EvidenceCredit | EvidenceQuote, true, 0.8, 1, "credit+quote", "credit"},
		{EvidenceMark | EvidenceShort, true, 0.95, 1, "mark+short", "mark"},
		{EvidenceMark | EvidenceList, false, 0, 0.01, "mark+list", "mark"},
		{EvidenceApart | EvidenceLong, false, 0, 0.2, "apart+long", "apart"},
		{EvidenceAlt | EvidenceShort, true, 0.5, 0.9, "alt+short", "alt"},
		{EvidenceAlt, false, 0.3, 0.5, "alt", "alt"},
		{EvidencePosition | EvidenceShort, true, 0.5, 0.9, "position+short", "position"},
		{EvidenceCredit | EvidenceLine, false, 0, 0.01, "credit+line", "credit"},
	} {
		assert.Equal(t, test.caption, test.signs.Caption(), test.text)
		c := test.signs.Confidence()
		assert.True(t, test.low <= c && c <= test.high, "%s: confidence %v", test.text, c)
		assert.Equal(t, test.text, test.signs.String())
		assert.Equal(t, test.best, test.signs.decisive())
	}
}

// TestEvidenceNames checks that each sign has a name of its own, by which JSON
// knows it, and a weight that says which way it speaks.
func TestEvidenceNames(t *testing.T) {
	var seen []string
	for i := range evidenceRows {
		sign := Evidence(1) << i
		names := sign.Names()
		require.Len(t, names, 1)
		assert.NotContains(t, seen, names[0])
		seen = append(seen, names[0])
		assert.Equal(t, sign, evidenceNamed(names[0]))
		assert.Equal(t, sign < EvidenceLeadIn, evidenceRows[i].weight > 0, names[0])
	}
	assert.Equal(t, len(evidenceRows), bits.Len32(uint32(EvidenceNote)), "a row for each sign")
	assert.Equal(t, Evidence(0), evidenceNamed("hearsay"))
	assert.True(t, slices.IsSorted([]Evidence{EvidenceMarkup, EvidenceLeadIn, EvidenceNote}))
}

// TestVerdictIsKept checks that a figure says why it has a caption, and why
// the paragraph behind it is none.
func TestVerdictIsKept(t *testing.T) {
	for _, test := range []struct {
		body, via string
		evidence  Evidence
	}{
		{`<figure><img src=/a><figcaption>The bridge</figcaption></figure>`, "figcaption", EvidenceMarkup},
		{`[caption]<img src=/a> The bridge[/caption]`, "[caption]", EvidenceMarkup},
		{`<p><img src=/a></p><p class="img-desc">The bridge</p>`, "img-desc", EvidenceMarkup | EvidenceShort},
		{`<p><img src=/a></p><p>▲ The bridge</p>`, "mark", EvidenceMark | EvidenceShort},
		{`<p><img src=/a></p><p><em>The bridge</em></p>`, "apart", EvidenceApart | EvidenceShort},
		{`<p><img src=/a></p><p>The bridge at dusk</p>`, "", EvidenceShort},
		{`<p><img src=/a></p><p>However, the bridge was shut:</p>`, "", EvidenceContinues | EvidenceLeadIn},
		{`<p><img src=/a></p><h2>The bridge</h2>`, "", 0},
		{`<table><tr><td><img src=/a><tr><td>The bridge</table>`, "table", EvidenceTable | EvidenceShort},
	} {
		a, err := new(Parser).ParseBody([]byte(test.body))
		require.NoError(t, err)
		f := figures(a)[0]
		assert.Equal(t, test.via, f.CaptionVia, test.body)
		assert.Equal(t, test.evidence.Names(), f.Evidence.Names(), test.body)
		assert.Equal(t, f.Caption != nil, f.Evidence.Caption(), test.body)

		again := new(Article)
		require.NoError(t, again.UnmarshalJSON(Printer{}.JSON(a)))
		assert.Equal(t, f.Evidence, figures(again)[0].Evidence, test.body)
	}
}
