package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// creditWholes are whole captions, with their credit: text, photographers, agency
// and date. Those without an arrow have none.
const creditWholes = `
	Hagel auf der Terrasse, aufgenommen von Jana Krüger am 4. Mai 2021 → aufgenommen von Jana Krüger am 4. Mai 2021;Jana Krüger;;4. Mai 2021
	Hagel auf der Terrasse, fotografiert von Jana Krüger → fotografiert von Jana Krüger;Jana Krüger;;
	Hagel auf der Terrasse. Aufgenommen von Jana Krüger → Aufgenommen von Jana Krüger;Jana Krüger;;
	Das Wehr. Foto: Jana Krüger am 4. Mai 2021 → Foto: Jana Krüger am 4. Mai 2021;Jana Krüger;;4. Mai 2021
	Le canal sous la neige, photo prise par Yann Dantec le 8 août 2020 → photo prise par Yann Dantec le 8 août 2020;Yann Dantec;;8 août 2020
	The weir. Photo: Marla Quist on 4 May 2021 → Photo: Marla Quist on 4 May 2021;Marla Quist;;4 May 2021
	Die Gilde zog durch Altena, aufgenommen von der ganzen Stadt mit Jubel.
	Das Wehr. Foto: KK → Foto: KK;;;
	Das Wehr. Foto: Jana Krüger/KK → Foto: Jana Krüger/KK;Jana Krüger;;
	Das Wehr. Foto: Pfarrer Jörg Stamm → Foto: Pfarrer Jörg Stamm;Jörg Stamm;;
	Das Wehr. Foto: Bürgermeisterin Jana Krüger → Foto: Bürgermeisterin Jana Krüger;Jana Krüger;;
	Das Wehr. Foto: Revierförster Jörg Stamm → Foto: Revierförster Jörg Stamm;Jörg Stamm;;
	Das Wehr. Foto: Pfarrer und Bürgermeister auf dem neuen Steg.
	© AP Photo / Hugo Larsen → © AP Photo / Hugo Larsen;Hugo Larsen;AP;
	© REUTERS Photo / Hugo Larsen → © REUTERS Photo / Hugo Larsen;Hugo Larsen;REUTERS;
	방송에 나온 갈대마을. 사진=KBS 화면 캡처 → 사진=KBS 화면 캡처;;KBS;
	방송에 나온 갈대마을. 사진=MBC 방송화면 캡처 → 사진=MBC 방송화면 캡처;;MBC;
	방송에 나온 갈대마을. [SBS 화면 갈무리] → SBS 화면 갈무리;;SBS;
	Muelle de Caleta Honda | Pablo Pozo | Agencia Uno → Pablo Pozo | Agencia Uno;Pablo Pozo;Agencia Uno;
	Plaza Mayor de Valle | Daniela Pozo | EFE → Daniela Pozo | EFE;Daniela Pozo;EFE;
	Daniela Pozo | EFE → Daniela Pozo | EFE;Daniela Pozo;EFE;
	La criée. Illustration. - L. Roy / SIPA → L. Roy / SIPA;L. Roy;SIPA;
	La criée. Archives. – Luc Roy/AFP → Luc Roy/AFP;Luc Roy;AFP;
	Kermorin / Shutterstock → Shutterstock;;Shutterstock;
	L’équipe, en 1962 (coll. Luc Roy) → coll. Luc Roy;;coll. Luc Roy;
	Le maillot (collection Été)
	La criée, le soir. La Gare / Photo Luc Roy → Photo Luc Roy;Luc Roy;;
	La criée. Illustration : Luc Roy/AFP → Illustration : Luc Roy/AFP;Luc Roy;AFP;
`

func TestCreditWholes(t *testing.T) {
	for line := range strings.SplitSeq(creditWholes, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		text, want, _ := strings.Cut(line, " → ")
		c, _ := sharedRules().captionCredit(text, "")
		got := ""
		if c.Text != "" {
			got = strings.Join([]string{c.Text, strings.Join(c.Photographers, "+"), c.Agency, c.Date}, ";")
		}
		assert.Equal(t, want, got, text)
	}
}
