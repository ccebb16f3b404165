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
	mit/ohne Altecke. →
	Altenstedt (bc). → Altenstedt; ; ; ; bc

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
`

func TestToldDatelines(t *testing.T) { checkPressDatelines(t, toldDatelines) }
