package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCreditsOfWholeLines reads credits without a label that are a whole caption or its
// last line, and leaves alone what looks like them.
func TestCreditsOfWholeLines(t *testing.T) {
	checkCreditStrings(t, map[string]string{
		"Ульяна Крещук, пресс-служба ФК «Луг»":        "Ульяна Крещук, пресс-служба ФК «Луг»;Ульяна Крещук;пресс-служба ФК «Луг»;",
		"Ульяна Крещук, пресс-служба завода":          "",
		"Ульяна Крещук, пресс-секретарь ФК «Луг»":     "",
		"Крещук, пресс-служба ФК «Луг»":               "",
		"Ярмарка мёда\nИван Крещук © ИА «Луг»":        "Иван Крещук © ИА «Луг»;Иван Крещук;ИА «Луг»;",
		"Ярмарка мёда\nЯрмарка мёда © ИА «Луг»":       "© ИА «Луг»;;ИА «Луг»;",
		"Иван Крещук © ИА «Луг»":                      "© ИА «Луг»;;ИА «Луг»;",
		"Das Wehr\nJana Krüger © Stadt Altena":        "© Stadt Altena;;Stadt Altena;",
		"Ярмарка мёда\nИван Крещук и Анна © ИА «Луг»": "© ИА «Луг»;;ИА «Луг»;",
		"Фото ИА «Луг». Новый мост":                   "Фото ИА «Луг»;;ИА «Луг»;",
		"Photos of the weir. The new mill":            "",
		"Фото дня. Новый мост":                        "",
	})
	c, ok := sharedRules().captionCredit("Das Wehr. SWR Jana Krüger", "SWR Jana Krüger")
	assert.Equal(t, "SWR Jana Krüger;Jana Krüger;SWR;", creditString(c, ok))
}
