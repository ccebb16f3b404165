package newsmark

import "testing"

// toldDatelines are datelines that the word behind them tells, and what looks like one,
// as pressDatelines has them.
const toldDatelines = `
	= Die Brücke am Wehr ist seit Montag gesperrt. Der Rat will sie prüfen.
	A bar behind a place that no table has.
	Altecke | → Altecke
	St. Altecke | → St. Altecke
	Politik | →
	Panorama | →
	Blaulicht | →
	Bundesliga | →
	Jana | →
	Altecke | Neuecke | →
	Das Wehr | →
	Baustelle | →

	Agencies before the bar, with a space.
	Rom AFP/dpa | → Rom; ; ; AFP/dpa
	Rom AFP | → Rom; ; ; AFP
	Rom AFP/Reuters/dpa | → Rom; ; ; AFP/Reuters/dpa
	Genf epd/dpa | → Genf; ; ; epd/dpa
	Rom AFP/Jana | →

	An agency in small letters and a full stop.
	AARAU sda/red. → AARAU; ; ; sda/red
	Aarau sda. → Aarau; ; ; sda
	KÖLN dpa. → KÖLN; ; ; dpa
	Altecke epd. → Altecke; ; ; epd
	Jana Krüger dpa. →
	Aarau sdb. →
	Die dpa. →

	An agency, a dash and a place.
	AFP – Altecke – → Altecke; ; ; AFP
	dpa – Altecke. → Altecke; ; ; dpa
	APA – Altecke. → Altecke; ; ; APA
	dpa – Kommentar. →
	dpa – Jana. →

	Several places, and those of saints.
	Altecke/Neuwehl. → Altecke/Neuwehl
	Altecke/Neuwehl – → Altecke/Neuwehl
	Altecke / Neuwehl – → Altecke / Neuwehl
	Fußball/Handball. →
	Jana/Uwe. →
	Text/Fotos. →
	Politik/Wirtschaft – →
	St. Ulrich – → St. Ulrich
	St. Ulrich Altecke – →
	Altecke o. d. Lenne – → Altecke o. d. Lenne

	Towns that are words, too.
	Region. → Region
	Essen. → Essen
	Trinken. →
	Region: →
	Essen – →

	Signs before the place.
	tk. Altecke. → Altecke; ; ; ; tk
	pm Altecke. → Altecke
	pm/yjs Altecke. → Altecke
	jk/yjs Altecke. → Altecke; ; ; ; jk/yjs
	mit Altecke. →
	pd. Altecke. → Altecke
	(sc). Altecke. → Altecke; ; ; ; sc
	(pm) Altecke. → Altecke
	(mit) Altecke. →
	(sc). Kommentar. →
	mit/ohne Altecke. →
	Altenstedt (bc). → Altenstedt; ; ; ; bc

	The letters of a paper and a sign in brackets, and an agency before a place with a date.
	Bad Altecke (WB/cm) → Bad Altecke; ; ; WB; cm
	Altecke (WB/rob). → Altecke; ; ; WB; rob
	Paderborn (WB/cm) → Paderborn; ; ; WB; cm
	Paderborn (WB/mit) →
	Anna (CDU/cm) →
	Altenstedt (pol) – → Altenstedt
	Altenstedt (pol). → Altenstedt
	(LifePR) Altecke, 05.05.2024 – → Altecke; 05; 05; LifePR
	(dpa) Altecke, 3. Mai – → Altecke; Mai; 3; dpa
	BZ-INTERVIEW: →
	OZ-SERIE – →

	= Мост через реку открыли в среду. Движение запустили в полдень.
	A land or a town in capitals.
	ИНГУШЕТИЯ. → ИНГУШЕТИЯ
	МОСКВА. → МОСКВА
	Москва. →
	ПОГОДА. →
	СРОЧНО. →
	МОСКВА. КРЕМЛЬ. →

	Sites before a dash, and agencies behind the date.
	ЛугИНФО.Нет - → ; ; ; ЛугИНФО.Нет
	Луг.Нет - →
	Лугов, 3 мая, Луг-инфо. → Лугов; мая; 3; Луг-инфо
	Лугов, 3 мая, Луг-пресс. → Лугов; мая; 3; Луг-пресс
	Лугов, 3 мая, Луг-гора. →
	Лугов. 3 мая. Lug Today - → Лугов; мая; 3; Lug Today
	Лугов, 3 мая, Lug Today - → Лугов; мая; 3; Lug Today
`

func TestToldDatelines(t *testing.T) { checkPressDatelines(t, toldDatelines) }
