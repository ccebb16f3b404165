package newsmark

import (
	"strings"
	"testing"
)

// creditFunctions are captions with what the person is behind the name. Behind the arrow
// stand the photographers and the agency; nothing is no credit.
const creditFunctions = `
	The mill at dusk. Photo: Ann Lee, student at Fallow High → Ann Lee
	The mill at dusk. Photo by Ann Lee, winner of the contest → Ann Lee
	The mill at dusk. Photo: Ann Lee, a reader → Ann Lee
	(Photo: Ann Lee, resident) → Ann Lee
	Die Mühle. Foto: Jana Krüger, Schülerin der 9b → Jana Krüger
	Le moulin. Photo : Maëlle Quéré, habitante de Vaulny → Maëlle Quéré
	Le moulin. Photo : Maëlle Quéré, étudiante → Maëlle Quéré
	El molino. Foto: Ana Ruiz, vecina de Lugo → Ana Ruiz
	El molino. Foto: Ana Ruiz, becaria → Ana Ruiz
	Мельница. Фото Лидии Орловой, ученицы 9 класса → Лидии Орловой
	Мельница. Фото: Лидия Орлова, ученица 9 класса → Лидия Орлова

	The mill at dusk. Photo: Ann Lee, Student Union → Ann Lee; Student Union
	The mill at dusk. Photo: Ann Lee/Chicago Reader → Ann Lee; Chicago Reader
	The mill at dusk. Photo: Ann Lee, who runs the mill →
	The mill, with Ann Lee, student at Fallow High →
`

func TestCreditFunctions(t *testing.T) {
	checkCaptionCredits(t, creditFunctions, func(c Credit) string {
		return strings.Join(c.Photographers, "|") + "; " + c.Agency
	})
}
