package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// frenchPressDatelines are further datelines of the press in French, in the form of
// pressDatelines, and rubrics that look like them.
const frenchPressDatelines = `
	= Le bac de la Loue repart lundi.
	Vaulny, le 3 mars (AFP) : → Vaulny; mars; 3; AFP
	(Vaulny, 3 mars 2024). → Vaulny; mars; 3
	(Vaulny, 1952). → 
	(Les Escoumins) → Les Escoumins
	(Le Vaulny) → Le Vaulny
	(Sainte-Vaulny, Gaspésie) → Sainte-Vaulny, Gaspésie
	APA – Vaulny (Sénégal) – → Vaulny (Sénégal); ; ; APA
	APA-Vaulny (Sénégal) – → Vaulny (Sénégal); ; ; APA
	Vaulny, de notre correspondant – → Vaulny
	Vaulny (Loue), de notre envoyée spéciale. – → Vaulny (Loue)
	Durand, de la Loue – → 
	Tétouan – → Tétouan
	Lyon - Nantes 2-1. → 
	Zurich – Berne 12 - 10. → 
	L’ESSENTIEL – → 
	PATRIMOINE – → 
	CYCLO-CROSS – → 
	TRAVAUX. → 
	LIGUE DES CHAMPIONS – → 
	IDÉE SORTIE – → 
	NOËL – → 
`

func TestFrenchPressDatelines(t *testing.T) { checkPressDatelines(t, frenchPressDatelines) }

// TestLineOfAgency reads the line above a story in which Anadolu names itself, the place
// and the reporter.
func TestLineOfAgency(t *testing.T) {
	for text, want := range map[string]Dateline{
		"AA / Tunis / Mounir Souissi":  {Text: "AA / Tunis / Mounir Souissi", Agency: "AA", Place: "Tunis", Reporters: []string{"Mounir Souissi"}},
		"AA/ Vaulny/ Mounir Souissi":   {Text: "AA/ Vaulny/ Mounir Souissi", Agency: "AA", Place: "Vaulny", Reporters: []string{"Mounir Souissi"}},
		"AA / Tunis":                   {},
		"AFP / Camille Aubertin":       {},
		"AFP / Camille Aubertin / Ève": {},
		"AFP / Vaulny / le bac repart": {},
	} {
		d, ok := sharedRules().readDateline(text, true)
		if want.Text == "" {
			assert.False(t, ok, text)
		} else {
			assert.Equal(t, want, d, text)
		}
	}
}
