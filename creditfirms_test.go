package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// creditFirmsDe and creditFirmsFr are credits of firms, clubs, houses and offices whose
// names might be those of people, and beside them people who are called so.
const creditFirmsDe = `
	Foto: Porsche → ; Porsche
	Foto: Porsche/Jana Krüger → Jana Krüger; Porsche
	Foto: Jana Krüger/Porsche → Jana Krüger; Porsche
	Foto: Ferdinand Porsche → Ferdinand Porsche
	Foto: Stern → ; Stern
	Foto: Hanna Stern → Hanna Stern
	Foto: Henrike Zoll → Henrike Zoll
	Foto: Zoll → ; Zoll
	Foto: Bayer → Bayer
	Foto: Constantin Film → ; Constantin Film
	Foto: Lenne Filmverleih → ; Lenne Filmverleih
	Foto: Pressefoto Baumann → ; Pressefoto Baumann
	Foto: Credit Suisse → ; Credit Suisse
	Foto: Freie Presse → ; Freie Presse
	Foto: Werder Bremen → ; Werder Bremen
	Foto: Staatsoper Altena → ; Staatsoper Altena
	Foto: Kolpingfamilie Altena → ; Kolpingfamilie Altena
	Foto: IHK Altena → ; IHK Altena
	Foto: AWO Altena/Jana Krüger → Jana Krüger; AWO Altena
	© IHK Altena → ; IHK Altena
	Foto: JANA KRÜGER → JANA KRÜGER
	Foto: RB Altena → ; RB Altena
	Foto: 1. FC Altena → ; 1. FC Altena
	Foto: BMVg → ; BMVg
	Foto: BMVg/Jana Krüger → Jana Krüger; BMVg
	Foto: VdK Altena → ; VdK Altena
	Foto: McKay → McKay
	Foto: Jana McKay → Jana McKay
	Foto: Altena24 → ; Altena24
	Foto: Reit- und Fahrverein Altena → ; Reit- und Fahrverein Altena
	Foto: Schutz & Rettung Zürich → ; Schutz & Rettung Zürich
	Foto: Krüger & Groß → Krüger+Groß
	Foto: jkr → jkr
	(Foto: jk) → jk
	Foto: jk/Archiv → jk
	Foto: oh → 
	Foto: Hauptfeldwebel Jana Krüger → Jana Krüger
	Foto: Bundeswehr/OFw Jana Krüger → Jana Krüger; Bundeswehr
	Foto: Jana Krüger, Volontärin → Jana Krüger
	Foto: Gerhart Hauptmann → Gerhart Hauptmann
	Fotos: Jana Krüger/dpa, Uwe Groß/dpa → Jana Krüger+Uwe Groß; dpa
	Fotos: Jana Krüger/AFP, Uwe Groß/dpa → Jana Krüger+Uwe Groß; AFP/dpa
	Foto: @jana.krueger → @jana.krueger
	Foto: AP Photo/Jana Krüger → Jana Krüger; AP
	Foto: ---/Polizei Altena/dpa → ; Polizei Altena/dpa
	Foto: Leserreporter → ; Leserreporter
	Foto: Leserreporter Jana Krüger → Jana Krüger
	Foto: Anwohner → ; Anwohner
	Foto: Eigenes Archiv → 
	Foto: Krüger Fotografie → ; Krüger Fotografie
	Fotos und Montage: Jana Krüger → Jana Krüger
`

const creditFirmsFr = `
	Photo : Renault → ; Renault
	Photo Renault/Ève Dupin → Ève Dupin; Renault
	Photo : Claude Renault → Claude Renault
	Photo : Crédit Agricole → ; Crédit Agricole
	© Haut et Court → ; Haut et Court
	© Pathé → ; Pathé
	Photo AS Kermorin → ; AS Kermorin
	Photo RC Kermorin → ; RC Kermorin
	Photo OGC Kermorin → ; OGC Kermorin
	Photo : ROY Ève → ROY Ève
	Photo CCI Kermorin → ; CCI Kermorin
	Photo : Rue89 → ; Rue89
	Photo : M6 → ; M6
	Photo Amicale de Kermorin → ; Amicale de Kermorin
	Photo : Médecins sans frontières → ; Médecins sans frontières
	Photo : adjudant Luc Roy/Armée de Terre → Luc Roy; Armée de Terre
	Photo : journaliste Ève Dupin → Ève Dupin
	Photo archives Laurent Dupin → Laurent Dupin
	© Crédit photo : Archives Laurent Dupin/« Sud Ouest » → Laurent Dupin; Sud Ouest
	Photo archives Le Phare → ; archives Le Phare
	Photo archives ER/Ève DUPIN → Ève DUPIN; ER
	© BELGA PHOTO ÈVE DUPIN → ÈVE DUPIN; BELGA
	©EdA Ève Dupin → Ève Dupin; EdA
	© AFP or licensors → ; AFP
	Photos Ève Dupin/AFP et Luc Roy/AFP → Ève Dupin+Luc Roy; AFP
	Photos DR et Ève Dupin → Ève Dupin
	Photo transmise par Ève Dupin → ; Ève Dupin
	Photo : organisateurs → ; organisateurs
	© Gallimard → ; Gallimard
	© Claude Gallimard → Claude Gallimard
`

func TestCreditFirms(t *testing.T) {
	for caption, lines := range map[string]string{"Das Wehr am Morgen.": creditFirmsDe, "La criée, jeudi matin.": creditFirmsFr} {
		for _, form := range creditForms(lines) {
			c, ok := sharedRules().captionCredit(caption+" "+form.credit, "")
			assert.Equal(t, form.text+";"+form.want, creditString(c, ok), form.credit)
		}
	}
	for _, text := range [...]string{
		"Auf dem Podium: Jana Krüger (SPD) und Uwe Groß (Siemens)",
		"Der neue Wagen (Porsche)",
		"La directrice de l’usine (Renault)",
	} {
		c, ok := sharedRules().captionCredit(text, "")
		assert.Empty(t, creditString(c, ok), text)
	}
}
