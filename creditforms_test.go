package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// creditForms are credits as the press of many places writes them, behind a
// caption: the credit, an arrow, the photographers, the agency and the date. The
// text of the credit is without brackets around it and signs before it.
func creditForms(lines string) (forms []struct{ credit, text, want string }) {
	for line := range strings.SplitSeq(lines, "\n") {
		credit, want, ok := strings.Cut(strings.TrimSpace(line)+" ", " → ")
		want = strings.TrimSpace(want)
		if !ok {
			continue
		}
		text := strings.TrimLeft(credit, "—–-|/• ")
		text = text[:len(text)-finalStop(text)]
		if inner, ok := inBrackets(text); ok {
			text = inner
		}
		parts := append(strings.Split(want, "; "), "", "")
		forms = append(forms, struct{ credit, text, want string }{credit, text, strings.Join(parts[:3], ";")})
	}
	return forms
}

// TestCreditForms reads each form behind a caption that ends with a full stop.
func TestCreditForms(t *testing.T) {
	for caption, lines := range map[string]string{"The weir at dawn.": creditFormsEn, "Das Wehr am Morgen.": creditFormsDe, "Ярмарка мёда на площади.": creditFormsRu + moreCreditFormsRu, "La criée, jeudi matin.": creditFormsFr + creditFormsFrFurther, "Ensayo en el patio.": creditFormsEs} {
		for _, form := range creditForms(lines) {
			c, ok := sharedRules().captionCredit(caption+" "+form.credit, "")
			assert.Equal(t, form.text+";"+form.want, creditString(c, ok), form.credit)
		}
	}
}

// TestNotCreditForms checks texts that look like a credit and are none.
func TestNotCreditForms(t *testing.T) {
	for text := range strings.SplitSeq(notCreditForms+notCreditFormsRu+notMoreCreditFormsRu+notCreditFormsFr+notCreditFormsEs, "\n") {
		if text = strings.TrimSpace(text); text != "" {
			c, ok := sharedRules().captionCredit(text, "")
			assert.Empty(t, creditString(c, ok), text)
		}
	}
}
