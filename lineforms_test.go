package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// bylineForms are lines that say who wrote, as the press of many places has
// them: the line, an arrow, the text of the byline and its names.
const bylineForms = `
	By Tess Marlow → By Tess Marlow; Tess Marlow
	By: Tess Marlow → By: Tess Marlow; Tess Marlow
	BY TESS MARLOW → BY TESS MARLOW; TESS MARLOW
	by Tess Marlow → by Tess Marlow; Tess Marlow
	By Tess Marlow, Staff Writer → By Tess Marlow; Tess Marlow
	By Tess Marlow, Associated Press → By Tess Marlow; Tess Marlow
	By Tess Marlow | The Fallow Courier → By Tess Marlow; Tess Marlow
	By Tess Marlow • Staff Reporter → By Tess Marlow; Tess Marlow
	By Tess Marlow tmarlow@courier.example → By Tess Marlow; Tess Marlow
	By Tess Marlow (tmarlow@courier.example) → By Tess Marlow; Tess Marlow
	By Tess Marlow @tmarlow → By Tess Marlow; Tess Marlow
	By Tess Marlow, Amy Salter and Bo Ek → By Tess Marlow, Amy Salter and Bo Ek; Tess Marlow+Amy Salter+Bo Ek
	By Tess Marlow & Amy Salter → By Tess Marlow & Amy Salter; Tess Marlow+Amy Salter
	By Tess Marlow with Amy Salter → By Tess Marlow with Amy Salter; Tess Marlow+Amy Salter
	By Tess Marlow in Fallow → By Tess Marlow; Tess Marlow
	By Tess Marlow, in Fallow → By Tess Marlow; Tess Marlow
	By Tess Marlow for Fallow News → By Tess Marlow; Tess Marlow
	By Tess Marlow for the Daily Fallow → By Tess Marlow; Tess Marlow
	By Tess Marlow, Local Democracy Reporter → By Tess Marlow; Tess Marlow
	By Tess Marlow, BBC News → By Tess Marlow; Tess Marlow
	By Tess Marlow, Political Correspondent → By Tess Marlow; Tess Marlow
	By Tess Marlow, Chief Reporter → By Tess Marlow; Tess Marlow
	By Our Correspondent Tess Marlow → By Our Correspondent Tess Marlow; Tess Marlow
	By Staff Writer Tess Marlow → By Staff Writer Tess Marlow; Tess Marlow
	By Staff Reporter Tess Marlow → By Staff Reporter Tess Marlow; Tess Marlow
	By political editor Tess Marlow → By political editor Tess Marlow; Tess Marlow
	By Health reporter Tess Marlow → By Health reporter Tess Marlow; Tess Marlow
	By ABC reporter Tess Marlow → By ABC reporter Tess Marlow; Tess Marlow
	By Dr Tess Marlow → By Dr Tess Marlow; Tess Marlow
	By Tess Marlow, M.D. → By Tess Marlow; Tess Marlow
	By Tess Marlow Dec. 3, 2023 → By Tess Marlow; Tess Marlow
	By Tess Marlow | December 3, 2023 → By Tess Marlow; Tess Marlow
	By Tess Marlow on December 3, 2023 → By Tess Marlow; Tess Marlow
	By Tess Marlow - December 3, 2023 → By Tess Marlow; Tess Marlow
	By Tess Marlow Published: Dec 3, 2023 → By Tess Marlow; Tess Marlow
	By Tess Marlow Updated 3 December 2023 → By Tess Marlow; Tess Marlow
	Written by Tess Marlow → Written by Tess Marlow; Tess Marlow
	Written By: Tess Marlow → Written By: Tess Marlow; Tess Marlow
	Words: Tess Marlow → Words: Tess Marlow; Tess Marlow
	Words by Tess Marlow → Words by Tess Marlow; Tess Marlow
	Words and Photos: Tess Marlow → Words and Photos: Tess Marlow; Tess Marlow
	Words & photos: Tess Marlow → Words & photos: Tess Marlow; Tess Marlow
	Text: Tess Marlow → Text: Tess Marlow; Tess Marlow
	Story by Tess Marlow → Story by Tess Marlow; Tess Marlow
	Story by Tess Marlow, photos by Amy Salter → Story by Tess Marlow; Tess Marlow
	Story: Tess Marlow → Story: Tess Marlow; Tess Marlow
	Report by Tess Marlow → Report by Tess Marlow; Tess Marlow
	Report: Tess Marlow → Report: Tess Marlow; Tess Marlow
	Reported by Tess Marlow → Reported by Tess Marlow; Tess Marlow
	Reporting by Tess Marlow → Reporting by Tess Marlow; Tess Marlow
	Reporting by Tess Marlow in Fallow and Amy Salter in Lowness; Editing by Bo Ek → Reporting by Tess Marlow in Fallow and Amy Salter; Tess Marlow+Amy Salter
	Reporting By Tess Marlow → Reporting By Tess Marlow; Tess Marlow
	(Reporting by Tess Marlow; editing by Bo Ek) → Reporting by Tess Marlow; Tess Marlow
	(Reporting by Tess Marlow, Editing by Bo Ek) → Reporting by Tess Marlow; Tess Marlow
	Additional reporting by Tess Marlow → Additional reporting by Tess Marlow; Tess Marlow
	Additional reporting: Tess Marlow → Additional reporting: Tess Marlow; Tess Marlow
	With reporting by Tess Marlow → With reporting by Tess Marlow; Tess Marlow
	With reports from Tess Marlow → With reports from Tess Marlow; Tess Marlow
	With additional reporting by Tess Marlow → With additional reporting by Tess Marlow; Tess Marlow
	Writing by Tess Marlow → Writing by Tess Marlow; Tess Marlow
	Author: Tess Marlow → Author: Tess Marlow; Tess Marlow
	Posted by Tess Marlow → Posted by Tess Marlow; Tess Marlow
	Posted by: Tess Marlow → Posted by: Tess Marlow; Tess Marlow
	Published by Tess Marlow → Published by Tess Marlow; Tess Marlow
	Guest post by Tess Marlow → Guest post by Tess Marlow; Tess Marlow
	Contributor: Tess Marlow → Contributor: Tess Marlow; Tess Marlow
	Contributors: Tess Marlow, Amy Salter → Contributors: Tess Marlow, Amy Salter; Tess Marlow+Amy Salter
	Article by Tess Marlow → Article by Tess Marlow; Tess Marlow
	Interview: Tess Marlow → Interview: Tess Marlow; Tess Marlow
	Interview by Tess Marlow → Interview by Tess Marlow; Tess Marlow
	As told to Tess Marlow → As told to Tess Marlow; Tess Marlow
	Compiled by Tess Marlow → Compiled by Tess Marlow; Tess Marlow
	Compiled by: Tess Marlow → Compiled by: Tess Marlow; Tess Marlow
	Opinion by Tess Marlow → Opinion by Tess Marlow; Tess Marlow
	Analysis by Tess Marlow → Analysis by Tess Marlow; Tess Marlow
	Review by Tess Marlow → Review by Tess Marlow; Tess Marlow
	Reviewed by Tess Marlow → Reviewed by Tess Marlow; Tess Marlow
	Exclusive by Tess Marlow → Exclusive by Tess Marlow; Tess Marlow
	EXCLUSIVE By Tess Marlow → EXCLUSIVE By Tess Marlow; Tess Marlow
	From Tess Marlow in Fallow → From Tess Marlow; Tess Marlow
	From Tess Marlow, Fallow → From Tess Marlow; Tess Marlow
	FROM TESS MARLOW → FROM TESS MARLOW; TESS MARLOW
	Tess Marlow, Fallow → 
	Tess Marlow reports from Fallow → 
	Researched and written by Tess Marlow → Researched and written by Tess Marlow; Tess Marlow
	Text and photos by Tess Marlow → Text and photos by Tess Marlow; Tess Marlow
	Story and photos by Tess Marlow → Story and photos by Tess Marlow; Tess Marlow
	Photos and story by Tess Marlow → Photos and story by Tess Marlow; Tess Marlow
	Article and photos by Tess Marlow → Article and photos by Tess Marlow; Tess Marlow
	Written and photographed by Tess Marlow → Written and photographed by Tess Marlow; Tess Marlow
	Submitted by Tess Marlow → Submitted by Tess Marlow; Tess Marlow
	[By Tess Marlow] → [By Tess Marlow]; Tess Marlow
	— By Tess Marlow → By Tess Marlow; Tess Marlow
	- Tess Marlow → 
	— Reporting by Tess Marlow → Reporting by Tess Marlow; Tess Marlow
	By Tess Marlow, Guest Columnist → By Tess Marlow; Tess Marlow
	By Tess Marlow, Special to the Courier → By Tess Marlow; Tess Marlow
	By Tess Marlow Special to the Courier → By Tess Marlow; Tess Marlow
	By Tess Marlow Staff Writer → By Tess Marlow; Tess Marlow
	By Tess Marlow Contributing Writer → By Tess Marlow; Tess Marlow

	Von Jana Krüger → Von Jana Krüger; Jana Krüger
	VON JANA KRÜGER → VON JANA KRÜGER; JANA KRÜGER
	von Jana Krüger → von Jana Krüger; Jana Krüger
	Von: Jana Krüger → Von: Jana Krüger; Jana Krüger
	Von Jana Krüger, Altena → Von Jana Krüger; Jana Krüger
	Von Jana Krüger aus Altena → Von Jana Krüger; Jana Krüger
	Von Jana Krüger und Uwe Groß → Von Jana Krüger und Uwe Groß; Jana Krüger+Uwe Groß
	Von Jana Krüger / Uwe Groß → Von Jana Krüger / Uwe Groß; Jana Krüger+Uwe Groß
	Von Jana Krüger | 03.12.2023 → Von Jana Krüger; Jana Krüger
	Von Jana Krüger, dpa → Von Jana Krüger; Jana Krüger
	Von Jana Krüger (dpa) → Von Jana Krüger; Jana Krüger
	Von Jana Krüger (Text) und Uwe Groß (Fotos) → Von Jana Krüger; Jana Krüger
	Von Jana Krüger (Text) → Von Jana Krüger; Jana Krüger
	Von Jana Krüger, NDR → Von Jana Krüger; Jana Krüger
	Von Jana Krüger, ARD-Studio Altena → Von Jana Krüger; Jana Krüger
	Von unserer Redakteurin Jana Krüger → Von unserer Redakteurin Jana Krüger; Jana Krüger
	Von unserem Redakteur Uwe Groß → Von unserem Redakteur Uwe Groß; Uwe Groß
	Von unserer Mitarbeiterin Jana Krüger → Von unserer Mitarbeiterin Jana Krüger; Jana Krüger
	Von unserem Korrespondenten Uwe Groß → Von unserem Korrespondenten Uwe Groß; Uwe Groß
	Von Redakteurin Jana Krüger → Von Redakteurin Jana Krüger; Jana Krüger
	Von Redaktionsmitglied Jana Krüger → Von Redaktionsmitglied Jana Krüger; Jana Krüger
	Ein Bericht von HAZ-Redakteurin Jana Krüger → Ein Bericht von HAZ-Redakteurin Jana Krüger; Jana Krüger
	Von Jana Krüger und dpa → Von Jana Krüger; Jana Krüger
	Von Jana Krüger, epd → Von Jana Krüger; Jana Krüger
	Von Jana Krüger jana.krueger@bote.example → Von Jana Krüger; Jana Krüger
	Von Prof. Dr. Jana Krüger → Von Prof. Dr. Jana Krüger; Jana Krüger
	Von Mag. Jana Krüger → Von Mag. Jana Krüger; Jana Krüger
	Text: Jana Krüger → Text: Jana Krüger; Jana Krüger
	Text und Fotos: Jana Krüger → Text und Fotos: Jana Krüger; Jana Krüger
	Text & Fotos: Jana Krüger → Text & Fotos: Jana Krüger; Jana Krüger
	Text/Foto: Jana Krüger → Text/Foto: Jana Krüger; Jana Krüger
	Text/Fotos: Jana Krüger → Text/Fotos: Jana Krüger; Jana Krüger
	Text + Fotos: Jana Krüger → Text + Fotos: Jana Krüger; Jana Krüger
	Fotos und Text: Jana Krüger → Fotos und Text: Jana Krüger; Jana Krüger
	Bericht und Fotos: Jana Krüger → Bericht und Fotos: Jana Krüger; Jana Krüger
	Bericht und Foto: Jana Krüger → Bericht und Foto: Jana Krüger; Jana Krüger
	Bericht/Fotos: Jana Krüger → Bericht/Fotos: Jana Krüger; Jana Krüger
	Bericht: Jana Krüger → Bericht: Jana Krüger; Jana Krüger
	Text: Jana Krüger / Fotos: Uwe Groß → Text: Jana Krüger; Jana Krüger
	Text: Jana Krüger, Foto: Uwe Groß → Text: Jana Krüger; Jana Krüger
	Text: Jana Krüger | Fotos: Uwe Groß → Text: Jana Krüger; Jana Krüger
	Autor: Uwe Groß → Autor: Uwe Groß; Uwe Groß
	Autorin: Jana Krüger → Autorin: Jana Krüger; Jana Krüger
	Autor/in: Jana Krüger → Autor/in: Jana Krüger; Jana Krüger
	Autor*in: Jana Krüger → Autor*in: Jana Krüger; Jana Krüger
	AutorInnen: Jana Krüger, Uwe Groß → AutorInnen: Jana Krüger, Uwe Groß; Jana Krüger+Uwe Groß
	Artikel von Jana Krüger → Artikel von Jana Krüger; Jana Krüger
	Artikel von: Jana Krüger → Artikel von: Jana Krüger; Jana Krüger
	Ein Artikel von Jana Krüger → Ein Artikel von Jana Krüger; Jana Krüger
	Ein Beitrag von Jana Krüger → Ein Beitrag von Jana Krüger; Jana Krüger
	Beitrag von Jana Krüger → Beitrag von Jana Krüger; Jana Krüger
	Ein Text von Jana Krüger → Ein Text von Jana Krüger; Jana Krüger
	Eine Glosse von Jana Krüger → Eine Glosse von Jana Krüger; Jana Krüger
	Eine Rezension von Jana Krüger → Eine Rezension von Jana Krüger; Jana Krüger
	Eine Recherche von Jana Krüger → Eine Recherche von Jana Krüger; Jana Krüger
	Ein Gespräch von Jana Krüger → Ein Gespräch von Jana Krüger; Jana Krüger
	Ein Leitartikel von Jana Krüger → Ein Leitartikel von Jana Krüger; Jana Krüger
	Leitartikel von Jana Krüger → Leitartikel von Jana Krüger; Jana Krüger
	Glosse von Jana Krüger → Glosse von Jana Krüger; Jana Krüger
	Rezension von Jana Krüger → Rezension von Jana Krüger; Jana Krüger
	Kritik von Jana Krüger → Kritik von Jana Krüger; Jana Krüger
	Essay von Jana Krüger → Essay von Jana Krüger; Jana Krüger
	Meinung von Jana Krüger → Meinung von Jana Krüger; Jana Krüger
	Kommentar: Jana Krüger → Kommentar: Jana Krüger; Jana Krüger
	Interview: Jana Krüger → Interview: Jana Krüger; Jana Krüger
	Interview geführt von Jana Krüger → Interview geführt von Jana Krüger; Jana Krüger
	Das Interview führte Jana Krüger → Das Interview führte Jana Krüger; Jana Krüger
	Das Interview führte Jana Krüger. → Das Interview führte Jana Krüger; Jana Krüger
	Interview führte: Jana Krüger → Interview führte: Jana Krüger; Jana Krüger
	Mit Jana Krüger sprach Uwe Groß. → 
	Die Fragen stellte Jana Krüger → Die Fragen stellte Jana Krüger; Jana Krüger
	Die Fragen stellte Jana Krüger. → Die Fragen stellte Jana Krüger; Jana Krüger
	Das Gespräch führte Jana Krüger. → Das Gespräch führte Jana Krüger; Jana Krüger
	(Das Gespräch führte Jana Krüger) → (Das Gespräch führte Jana Krüger); Jana Krüger
	Protokoll: Jana Krüger → Protokoll: Jana Krüger; Jana Krüger
	Aufgezeichnet von Jana Krüger → Aufgezeichnet von Jana Krüger; Jana Krüger
	Aufgezeichnet von: Jana Krüger → Aufgezeichnet von: Jana Krüger; Jana Krüger
	Notiert von Jana Krüger → Notiert von Jana Krüger; Jana Krüger
	Moderation: Jana Krüger → 
	Recherche: Jana Krüger → Recherche: Jana Krüger; Jana Krüger
	Reportage: Jana Krüger → Reportage: Jana Krüger; Jana Krüger
	Mitarbeit: Jana Krüger → Mitarbeit: Jana Krüger; Jana Krüger
	Unter Mitarbeit von Jana Krüger → Unter Mitarbeit von Jana Krüger; Jana Krüger
	Mit Beiträgen von Jana Krüger → Mit Beiträgen von Jana Krüger; Jana Krüger
	Verfasst von Jana Krüger → Verfasst von Jana Krüger; Jana Krüger
	Verfasst von: Jana Krüger → Verfasst von: Jana Krüger; Jana Krüger
	Geschrieben von: Jana Krüger → Geschrieben von: Jana Krüger; Jana Krüger
	Veröffentlicht von Jana Krüger → Veröffentlicht von Jana Krüger; Jana Krüger
	Erstellt von Jana Krüger → Erstellt von Jana Krüger; Jana Krüger
	Eingesandt von Jana Krüger → Eingesandt von Jana Krüger; Jana Krüger
	Es berichtet Jana Krüger → Es berichtet Jana Krüger; Jana Krüger
	Jana Krüger, Altena → 
	Jana Krüger berichtet → 
`

// TestBylineForms reads each form as a line of its own.
func TestBylineForms(t *testing.T) { checkBylineForms(t, bylineForms) }

// checkBylineForms reads each of the forms, a line each, as "text → byline; names".
func checkBylineForms(t *testing.T, forms string) {
	t.Helper()
	for line := range strings.SplitSeq(forms, "\n") {
		text, want, ok := strings.Cut(strings.TrimSpace(line)+" ", " → ")
		if !ok {
			continue
		}
		got := ""
		for _, b := range sharedRules().readBylines(text) {
			got += b.Text + "; " + strings.Join(b.Names, "+")
		}
		assert.Equal(t, strings.TrimSpace(want), got, text)
	}
}

// TestRoleForms reads lines about the piece, and what only looks like them.
func TestRoleForms(t *testing.T) {
	for role, lines := range roleForms {
		for text := range strings.SplitSeq(lines, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}
