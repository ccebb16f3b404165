package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// openingCredits are captions that begin with their credit, or with what looks like one.
// Behind the arrow stand the credit, its photographers and its agency; nothing is none.
const openingCredits = `
	Photo: Ann Lee. The mill after the repairs → Photo: Ann Lee; Ann Lee
	Photo by Ann Lee. The mill after the repairs → Photo by Ann Lee; Ann Lee
	Photo by A. B. Lee. The mill after the repairs → Photo by A. B. Lee; A. B. Lee
	Photo: Ann Lee/AP. The mill after the repairs → Photo: Ann Lee/AP; Ann Lee; AP
	Photo: Ann Lee | The mill after the repairs → Photo: Ann Lee; Ann Lee
	Photo: Ann Lee – The mill after the repairs → Photo: Ann Lee; Ann Lee
	(Photo: Ann Lee) The mill after the repairs → Photo: Ann Lee; Ann Lee
	© Ann Lee/AP. The mill after the repairs → © Ann Lee/AP; Ann Lee; AP
	Foto: Jana Krüger. Die Mühle nach der Reparatur → Foto: Jana Krüger; Jana Krüger
	Foto: dpa. Die Mühle nach der Reparatur → Foto: dpa; ; dpa
	Crédit photo : Luc Roy. Le moulin après les travaux → Crédit photo : Luc Roy; Luc Roy
	Foto: Ana Ruiz. El molino tras las obras → Foto: Ana Ruiz; Ana Ruiz
	© Агата Реут. Мельница после ремонта → © Агата Реут; Агата Реут
	Фото: ТАСС. Мельница после ремонта → Фото: ТАСС; ; ТАСС
	（写真：川西市教育委員会）修理を終えた水車 → 写真：川西市教育委員会; ; 川西市教育委員会
	（写真：御手洗航）修理を終えた水車 → 写真：御手洗航; 御手洗航
	写真：御手洗航。修理を終えた水車 → 写真：御手洗航; 御手洗航
	摄影：周望。修好的水车 → 摄影：周望; 周望
	사진=빈가온 기자. 수리를 마친 물레방아 → 사진=빈가온 기자; 빈가온

	Photo: Mill Lane. It was rebuilt in May →
	Photo: Mayor Ann Lee. She opened the mill →
	Photo: The mill in spring. It was rebuilt →
	Photo: Ann Lee, who runs the mill, with her son →
	Photo: Ann Lee. she runs the mill →
	Foto: Das Wehr. Es wurde repariert →
	Foto: Rathaus Altena. Der Rat tagt →
	(Photo: the mill) It was rebuilt in May →
	Photographer Ann Lee. Her pictures hang in the mill →
	Фото: Мельница. После ремонта →
	写真：水車。修理を終えた →
	（写真：運動会）修理を終えた →
	图：石桥。雨后 →
	图：王平。他说桥好了 →
`

func TestOpeningCredits(t *testing.T) {
	checkCaptionCredits(t, openingCredits, func(c Credit) string {
		return strings.Join([]string{c.Text, strings.Join(c.Photographers, "|"), c.Agency}, "; ")
	})
}

// checkCaptionCredits reads the caption of each line of a table, and compares what of tells
// of its credit with what stands behind the arrow.
func checkCaptionCredits(t *testing.T, table string, of func(c Credit) string) {
	for line := range strings.SplitSeq(table, "\n") {
		text, want, ok := strings.Cut(strings.TrimSpace(line), " →")
		if !ok {
			continue
		}
		c, _ := sharedRules().captionCredit(text, "")
		assert.Equal(t, strings.TrimSpace(want), strings.TrimRight(of(c), "; "), text)
	}
}

// checkCreditStrings reads each caption of a table, and compares its credit with creditString.
func checkCreditStrings(t *testing.T, table map[string]string) {
	for text, want := range table {
		c, ok := sharedRules().captionCredit(text, "")
		assert.Equal(t, want, creditString(c, ok), text)
	}
}
