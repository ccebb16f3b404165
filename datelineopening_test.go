package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// openedDatelines are texts, an arrow, and the dateline, place and agency that they
// have, if any.
const openedDatelines = `
	No sign parts the place from the story.
	OBERTHAL Der Rat hat am Montag die neue Buslinie beschlossen, die ab August fährt. → OBERTHAL; OBERTHAL
	OBERTHAL/BREMEN Die Bahn fährt ab Montag wieder zweimal in der Stunde. → OBERTHAL/BREMEN; OBERTHAL/BREMEN
	Düsseldorf In der Altstadt sind am Wochenende zwei Läden ausgebrannt. → Düsseldorf; Düsseldorf
	St. Gallen Nach dem Regen ist die Brücke an der Sitter wieder offen. → St. Gallen; St. Gallen
	FEUERWEHR Ein Mann ist am Montag vom Wehr gefallen und am Ufer gerettet worden. →
	POLIZEI Die Brücke am Wehr ist seit dem frühen Montagmorgen wieder offen. →
	KOMMENTAR Die Brücke am Wehr ist seit dem frühen Montagmorgen wieder offen. →
	NEU Der Bus zum Wehr hat seit dem frühen Montagmorgen ein eigenes Netz. →
	München Die besten Biergärten →
	Düsseldorf hat seit dem frühen Montagmorgen wieder eine Brücke am Wehr. →
	Düsseldorf Kunst am Bau ist das Thema, um das es am Montag im Rathaus geht. →
	Krüger Der Wirt hat am Montag das alte Wehr gekauft, das am Ufer steht. →
	WEHR Der Rat hat am Montag die neue Buslinie beschlossen, die ab August fährt. →

	The sign of a paper stands in brackets.
	KIEL (KN) Die Brücke ist offen. → KIEL (KN); KIEL; KN
	KASSEL (HNA). Die Brücke ist offen. → KASSEL (HNA); KASSEL; HNA
	Trier (TV) – Die Brücke ist offen. → Trier (TV) –; Trier; TV
	MAINZ. (AZ) Die Brücke ist offen. → MAINZ. (AZ); MAINZ; AZ
	DUISBURG | (RP) Die Brücke ist offen. → DUISBURG | (RP); DUISBURG; RP
	Emden (SPD) und Leer (CDU) sind sich einig. →
	Köln (SPD). Die Brücke ist offen. →
	Bremen (HB) und das Meer. →
	Krüger (VW) Die Brücke ist offen. →
	Altau (WB). Die Brücke ist offen. → Altau (WB); Altau; WB
	Oberthal (WB) Die Brücke ist offen. → Oberthal (WB); Oberthal; WB
	Altau (SPD). Die Brücke ist offen. →
	Jana (WB). Die Brücke ist offen. →

	An agency stands before the place.
	epd Kassel. Die Brücke ist offen. → epd Kassel.; Kassel; epd
	kna Bonn. Die Brücke ist offen. → kna Bonn.; Bonn; kna
	sda/Bern. Der Bund gibt Geld. → sda/Bern.; Bern; sda
	dpa Oberthal. Zwei Kutter sind gesunken. → dpa Oberthal.; Oberthal; dpa
	dpa/lnw Köln. Die Brücke ist offen. → dpa/lnw Köln.; Köln; dpa
	dpa-AFX Frankfurt. Die Brücke ist offen. → dpa-AFX Frankfurt.; Frankfurt; dpa-AFX
	AFP Paris – Die Brücke ist offen. → AFP Paris –; Paris; AFP
	AFP Berlin und Reuters Frankfurt haben andere Zahlen. →
	dpa Berlin meldet, die Brücke sei offen. →
	dpa Wehr. Und dann kam nichts. →

	Rivers, lands and small words tell places from others of their name.
	Frankfurt (Oder). Der Turm ist zu. → Frankfurt (Oder).; Frankfurt (Oder)
	Halle (Saale). Der Turm ist zu. → Halle (Saale).; Halle (Saale)
	Halle (Saale)/MZ. - Im Zoo ist ein Nashorn geboren. → Halle (Saale)/MZ. -; Halle (Saale); MZ
	Oberthal (Lenne). Im Zoo ist ein Nashorn geboren. → Oberthal (Lenne).; Oberthal (Lenne)
	Frankfurt am Main. Im Zoo ist ein Nashorn geboren. → Frankfurt am Main.; Frankfurt am Main
	Frankfurt a.M./Kassel (epd). Die Glocken läuten. → Frankfurt a.M./Kassel (epd); Frankfurt a.M./Kassel; epd
	Hagen-Haspe. Seit Montag fehlt der Strom. → Hagen-Haspe.; Hagen-Haspe
	Köln-Besuch. Der Papst kommt. →
	Brand am Wehr. Die Feuerwehr war da. →
	Köln (Jana). Die Läuferin war da. →
	Bremen (Symbolbild). Die Brücke war zu. →
	Krüger (Lenne). Die Läuferin war da. →

	Regional services of dpa.
	Stuttgart (lsw) - Die Brücke ist offen. → Stuttgart (lsw) -; Stuttgart; lsw
	Altena (dpa/lnw) - Die Brücke ist offen. → Altena (dpa/lnw) -; Altena; dpa

	Offices of the police are no places.
	POL-KI: Die Brücke ist offen. →
	BPOL-HB: Die Brücke ist offen. →

	Signs of editors behind an agency in small letters are none.
	Berlin: (hib/STO) Der Ausschuss hat beraten. → Berlin: (hib/STO); Berlin; hib
	FALLOW, Ohio (AP/WKYT) — The weir is shut. → FALLOW, Ohio (AP/WKYT) —; FALLOW, Ohio; AP/WKYT

	A sign stands before the place, two places, or a service and a place in brackets.
	Kufstein, Wörgl – Die Bahn fährt wieder. → Kufstein, Wörgl –; Kufstein, Wörgl
	Krüger, Altena – Die Bahn fährt wieder. →
	Berlin, Juli – Die Bahn fährt wieder. →
	Frankfurt (Oder) (MOZ) Die Bahn fährt wieder. → Frankfurt (Oder) (MOZ); Frankfurt (Oder); MOZ
	(lifePR) (Stuttgart, 12.05.2021) Die Bahn fährt wieder. → (lifePR) (Stuttgart, 12.05.2021); Stuttgart; lifePR
	(PresseBox) ( Karlsruhe, 03.06.21 ) Die Bahn fährt wieder. → (PresseBox) ( Karlsruhe, 03.06.21 ); Karlsruhe; PresseBox
	(dpa) (Symbolbild) Die Bahn fährt wieder. →
	MÜNCHEN (IT BOLTWISE) – Die Bahn fährt wieder. → MÜNCHEN (IT BOLTWISE) –; MÜNCHEN; IT BOLTWISE
	ST. FLORIAN/ENNS. Die Bahn fährt wieder. → ST. FLORIAN/ENNS.; ST. FLORIAN/ENNS
	ENDE. Die Bahn fährt wieder. →

	A short place that is known ends at its stop.
	Kiel. Der Rat hat getagt. → Kiel.; Kiel
	Bern. So heisst der Hund. →
`

// TestOpenedDatelines reads datelines that are told by how the story behind them opens.
func TestOpenedDatelines(t *testing.T) {
	for line := range strings.SplitSeq(openedDatelines, "\n") {
		text, want, ok := strings.Cut(strings.TrimLeft(line, "\t"), " →")
		if !ok {
			continue
		}
		d, _ := sharedRules().readDateline(text, true)
		got := strings.TrimRight(strings.Join([]string{d.Text, d.Place, d.Agency}, "; "), "; ")
		assert.Equal(t, strings.TrimSpace(want), got, text)
		assert.Empty(t, d.Reporters, text)
	}
}

// TestOpenedDatelineDates reads months without a day, and the numbers of releases.
func TestOpenedDatelineDates(t *testing.T) {
	for text, want := range map[string]string{
		"München, im Mai – Es riecht nach Bratwurst.":                   "München, im Mai –; Mai; ",
		"Wien, im Juni 2021. Die Stadt ist leer.":                       "Wien, im Juni 2021.; Juni; ",
		"Wien (pte004/12.05.2021/06:15) - Ein Fühler misst den Durst.":  "Wien (pte004/12.05.2021/06:15) -; 05; 12",
		"Wien (pte004) - Ein Fühler misst den Durst.":                   "; ; ",
		"Wien, im Mai eröffnet – Die Brücke führt nun über die Gleise.": "; ; ",
		"München, 1972. Ein Junge steht im Regen.":                      "; ; ",
	} {
		d, _ := sharedRules().readDateline(text, true)
		assert.Equal(t, want, d.Text+"; "+d.Month+"; "+d.Day, text)
	}
}

// TestBoldOpenedDatelines reads places in bold at the head of a story.
func TestBoldOpenedDatelines(t *testing.T) {
	for body, want := range map[string]string{
		"<p><b>Altenecke.</b> Die Brücke ist offen.</p>":                                    "Altenecke.",
		"<p><b>Düsseldorf</b> Seit Montag ist die Brücke offen.</p>":                        "Düsseldorf",
		"<p><strong>Oberthal </strong>Die Brücke ist offen.</p>":                            "Oberthal",
		"<p>sz <b>Altecke</b>. Die Brücke ist offen.</p>":                                   "sz Altecke.",
		"<p>kno Marburg. Die Brücke ist offen.</p>":                                         "kno Marburg.",
		"<p>im Marburg. Die Brücke ist offen.</p>":                                          "",
		"<p><b>Brig-Glis |</b> Die Brücke ist offen.</p>":                                   "Brig-Glis |",
		"<p><b>Oberthal:</b> Die Brücke ist offen.</p>":                                     "Oberthal:",
		"<p><b>Termine:</b> Die Brücke ist offen.</p>":                                      "",
		"<p><b>Altecke</b>. Die Brücke ist offen.</p>":                                      "Altecke.",
		"<p><b>Altecke</b> | Die Brücke ist offen.</p>":                                     "Altecke |",
		"<p><b>Altecke</b>: Die Brücke ist offen.</p>":                                      "",
		"<p><b>Altecke.</b> „Die Brücke ist zu“, sagt der Wirt.</p>":                        "Altecke.",
		"<p><b>St. Altecke.</b> Die Brücke ist offen.</p>":                                  "St. Altecke.",
		"<p><b>Altecke.</b> “The weir is open”, he says.</p>":                               "",
		"<p><b>Düsseldorf</b> ist nicht Köln.</p>":                                          "",
		"<p><b>Hoffnung.</b> Die Brücke ist offen.</p>":                                     "",
		"<p><b>Kommentar.</b> Die Brücke ist offen.</p>":                                    "",
		"<p><b>Fußball.</b> Die Brücke ist offen.</p>":                                      "",
		"<p><b>Jana.</b> Die Brücke ist offen.</p>":                                         "",
		"<p><b>Krüger</b> Der Wirt hat das Wehr gekauft.</p>":                               "",
		"<p>Das Wehr ist zu.</p><p><b>Altenecke.</b> Die Brücke ist offen.</p>":             "",
		"<p><b>Altenecke.</b> Wehr zu.</p>":                                                 "",
		"<p><b>Altau.</b> Der A.</p><p><b>Neuau.</b> Der B.</p><p><b>Ostau.</b> Der C.</p>": "",
	} {
		a, err := Parse([]byte("---\n---\n" + body))
		assert.NoError(t, err)
		assert.Equal(t, want, a.Dateline.Text, body)
	}
}
