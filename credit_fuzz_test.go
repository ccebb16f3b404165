package newsmark

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// FuzzCredit checks what holds of the credit of any text: it is on one line,
// who it names is in the text, and reading it again gives the same.
func FuzzCredit(f *testing.F) {
	for _, test := range creditCases {
		f.Add(test.text, "")
	}
	for _, test := range creditOwnCases {
		f.Add("A vote in Lisbon", test.own)
	}
	for _, test := range creditEvidenceCases {
		f.Add(test.text, "")
	}
	for _, l := range labels(f) {
		if l.Set == "tune" {
			a, err := new(Parser).ParseBody([]byte(l.HTML))
			require.NoError(f, err)
			f.Add(a.Text(), "")
		}
	}
	f.Fuzz(func(t *testing.T, text, own string) {
		rules := sharedRules()
		c, ok := rules.captionCredit(text, own)
		checkCredit(t, text+"\n"+own, c, ok)
		again, _ := rules.captionCredit(text, own)
		assert.Equal(t, c, again)

		c, _, same, ok := rules.creditEvidence(text, nil)
		checkCredit(t, text, c, ok)
		if same {
			read, _ := rules.captionCredit(text, "")
			assert.Equal(t, c, read, "what captionCredit reads")
		}
	})
}

// checkCredit checks a credit that was read from text.
func checkCredit(t *testing.T, text string, c Credit, ok bool) {
	t.Helper()
	bare := func(s string) string {
		return strings.Map(func(c rune) rune {
			if unicode.IsSpace(c) {
				return -1
			}
			return c
		}, s)
	}
	assert.Equal(t, ok, c.Text != "")
	assert.NotContains(t, c.Text, "\n")
	assert.Contains(t, bare(text), bare(c.Text))
	for _, name := range c.Photographers {
		assert.NotEmpty(t, name)
		assert.Contains(t, bare(text), bare(name))
	}
	for part := range strings.SplitSeq(c.Agency, "/") { // of several places the names are put together
		assert.Contains(t, bare(text), bare(part))
	}
}
