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
	VAULNY/ 3 mars (TAP)- → VAULNY; mars; 3; TAP
	Vaulny / 14 avril 2022 (AGP) – → Vaulny; avril; 14; AGP
	Vaulny/ 3 mars/ (TAP)- → Vaulny; mars; 3; TAP
	Vaulny, 3 mars 2021/APS – → Vaulny; mars; 3; APS
	Vaulny le 3 mars (APS) – → Vaulny; mars; 3; APS
	Vaulny/Loue – → 
	Lyon, 3 mars 2023. → Lyon; mars; 3
	Lyon, 3 mars 1950. → 
	Verdun, le 21 février 1916 – → 
	Rabat- → Rabat
	Sétif- → Sétif
	Vaulny- → 
	Sherbrooke – → Sherbrooke
	Charleroi – → Charleroi
	Nancy – → 
	(Vaulny Officiel) - → ; ; ; Vaulny Officiel
	MÉMOIRES D’USINES – → 
	BALADE EN FORÊT – → 
	HISTOIRES DE QUARTIER – → 
	Vaulny, le 3 mars. – → Vaulny; mars; 3
	Vaulny, le 3 juin. - → Vaulny; juin; 3
	Vaulny, 3 sept. (AFP) – → Vaulny; sept.; 3; AFP
	(Le Quotidien, Vaulny) – → Vaulny; ; ; Le Quotidien
	(Le Havre, Vaulny) – → Le Havre, Vaulny
	= le bac de la Loue repart lundi, après trois semaines d’arrêt.
	Cayenne : → Cayenne
	CAYENNE : → CAYENNE
	Vaulny-sur-Loue : → Vaulny-sur-Loue
	VAULNY-SUR-LOUE : → VAULNY-SUR-LOUE
	Rez-de-chaussée : → 
	Vaulny : → 
	ATTENTION : → 
	= Lyon en deux heures, c’était la promesse de la compagnie.
	Paris – → 
	Dakar — → 
	= Lens (2-1). Un but de la tête.
	Rennes – → 
	Rennes - → 
	= Brest se jouera à huis clos samedi.
	Lorient – → 
	LORIENT – → LORIENT
	= Le bac.
	Cayenne : → 
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

// TestFrenchBoldColon reads places in bold before a colon, behind which French goes on in
// small letters.
func TestFrenchBoldColon(t *testing.T) {
	for body, want := range map[string]string{
		"<p><strong>Cayenne :</strong> le bac repart lundi, après trois semaines d’arrêt.</p>": "Cayenne :",
		"<p><b>Vaulny-sur-Loue :</b> le bac repart lundi, après trois semaines d’arrêt.</p>":   "Vaulny-sur-Loue :",
		"<p><b>Vaulny :</b> le bac repart lundi, après trois semaines d’arrêt.</p>":            "",
		"<p><b>Cayenne :</b> le bac.</p>": "",
		"<p>Le bac repart.</p><p><b>Cayenne :</b> le bac repart lundi, après trois semaines d’arrêt.</p>":                                                                                                     "",
		"<p><b>Cayenne :</b> le bac repart lundi, après trois semaines.</p><p><b>Rennes :</b> le bac repart lundi, après trois semaines.</p><p><b>Lille :</b> le bac repart lundi, après trois semaines.</p>": "",
	} {
		a, err := Parse([]byte("---\n---\n" + body))
		assert.NoError(t, err)
		assert.Equal(t, want, a.Dateline.Text, body)
	}
}
