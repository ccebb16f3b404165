package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// germanWholes are captions in German, an arrow, and the credit's text, photographers,
// agency and date, if any.
const germanWholes = `
	dts says in its credits what the picture shows.
	Foto: Rathaus (Archiv), über dts Nachrichtenagentur → Foto: Rathaus (Archiv), über dts Nachrichtenagentur;;dts Nachrichtenagentur;
	Foto: Jana Krüger (Archiv), über dts Nachrichtenagentur → Foto: Jana Krüger (Archiv), über dts Nachrichtenagentur;;dts Nachrichtenagentur;
	Foto: Wehr, Ufer und Turm, über dts Nachrichtenagentur → Foto: Wehr, Ufer und Turm, über dts Nachrichtenagentur;;dts Nachrichtenagentur;
	Das Wehr (Archiv), via dts Nachrichtenagentur → via dts Nachrichtenagentur;;dts Nachrichtenagentur;
	Das Wehr war zu, meldete dts Nachrichtenagentur
	Die Brücke am Wehr, über die der Bote schrieb

	Swiss papers set the place and the date behind the credit.
	Das Wehr. Bild: Jana Krüger (Luzern, 3. Juni 2021) → Bild: Jana Krüger (Luzern, 3. Juni 2021);Jana Krüger;;3. Juni 2021
	Das Wehr. Bild: Jana Krüger/Keystone (Bad Ragaz, Juni 2021) → Bild: Jana Krüger/Keystone (Bad Ragaz, Juni 2021);Jana Krüger;Keystone;Juni 2021
	Das Wehr. Bild: PD (Luzern, 3.6.2021) → Bild: PD (Luzern, 3.6.2021);;;3.6.2021
	Das Wehr von Jana Krüger (Luzern, 3. Juni 2021)

	An agency stands behind the stop of the caption and a dash, in brackets before it
	what the picture is.
	Der Bahnhof von Chur. - Keystone → Keystone;;Keystone;
	Der Bahnhof von Chur. - Kantonspolizei Graubünden → Kantonspolizei Graubünden;;Kantonspolizei Graubünden;
	Ein Wagen. (Symbolbild) - Kapo TG → Kapo TG;;Kapo TG;
	Das Wehr. Jana Krüger / TAZ → Jana Krüger / TAZ;Jana Krüger;TAZ;
	Das Wehr. Getty Images/iStockphoto → Getty Images/iStockphoto;;Getty Images/iStockphoto;
	Der Film läuft. - Ein Abend in Chur
	Die Brücke. – Eine Wiederaufnahme

	A person stands in a bracket behind an agency, or behind its letters.
	Das Wehr. © APA (Jana Krüger) → © APA (Jana Krüger);Jana Krüger;APA;
	Das Wehr. © APA (Krüger) → © APA (Krüger);Krüger;APA;
	Das Wehr. © APA (dpa/Krüger) → © APA (dpa/Krüger);Krüger;APA/dpa;
	Das Wehr. © APA (Archiv/Krüger) → © APA (Archiv/Krüger);Krüger;APA;
	Das Wehr. © APA (AFP) → © APA (AFP);;APA (AFP);
	Das Wehr. Foto: dpa (Jana Krüger) → Foto: dpa (Jana Krüger);Jana Krüger;dpa;
	Das Wehr. Foto: dpa (Archiv) → Foto: dpa (Archiv);;dpa;
	Das Wehr. Foto: SWR Jana Krüger → Foto: SWR Jana Krüger;Jana Krüger;SWR;
	Das Wehr. Foto: SWR Aktuell → Foto: SWR Aktuell;;SWR Aktuell;

	A reader who is named is a person; what a picture shows, and two people, are none.
	Das Wehr. Foto: Leser Horst Krüger → Foto: Leser Horst Krüger;Horst Krüger;;
	Das Wehr. Foto: Leserin → Foto: Leserin;;Leserin;
	Sujetbild: APA/Themenbild → Sujetbild: APA/Themenbild;;APA;
	Gruppenbild: Die Klasse 4b von Frau Ott
	Luftbild: Der Markt am Wehr
	Foto: Die Brücke im Bau
	Foto: Der Bote → Foto: Der Bote;;Der Bote;
	Foto: Das Altenaer Tageblatt → Foto: Das Altenaer Tageblatt;;Das Altenaer Tageblatt;
	Kurz vor dem Start: Pilot Horst Krüger / Copilotin Jana Ott

	Signs of editors, hosts in capitals, and labels.
	Das Wehr. Foto: kön → Foto: kön;kön;;
	Das Wehr. Foto: privat/jab → Foto: privat/jab;jab;;
	Das Wehr. © IPPEN.MEDIA → © IPPEN.MEDIA;;IPPEN.MEDIA;
	Das Wehr Bild © dpa → Bild © dpa;;dpa;
	Das Wehr. Aufn.: Jana Krüger → Aufn.: Jana Krüger;Jana Krüger;;
	Das Wehr. Rechte: WDR/Jana Krüger → Rechte: WDR/Jana Krüger;Jana Krüger;WDR;
	Das Wehr. (c) Jana Krüger/brandstaetter images/picturedesk.com → (c) Jana Krüger/brandstaetter images/picturedesk.com;Jana Krüger;brandstaetter images/picturedesk.com;
	Das Wehr. VN/Krüger → VN/Krüger;Krüger;VN;
`

func TestGermanWholes(t *testing.T) {
	for line := range strings.SplitSeq(germanWholes, "\n") {
		line = strings.TrimSpace(line)
		text, want, ok := strings.Cut(line, " → ")
		if line == "" || !ok && strings.HasSuffix(line, ".") {
			continue
		}
		c, _ := sharedRules().captionCredit(text, "")
		got := ""
		if c.Text != "" {
			got = strings.Join([]string{c.Text, strings.Join(c.Photographers, "+"), c.Agency, c.Date}, ";")
		}
		assert.Equal(t, want, got, text)
	}
}
