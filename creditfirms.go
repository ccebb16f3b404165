package newsmark

import (
	"strings"
	"unicode/utf8"
)

// worldFirms returns firms, clubs and bodies that give pictures of theirs to papers
// in many languages, and whose names might be those of people.
func worldFirms() []CreditWord {
	return firmRows("press offices", "The harbour at dawn. Photo: %",
		"Renault|Peugeot|Citroën|Stellantis|Volkswagen|Audi|Mercedes-Benz|Porsche|Opel|Tesla|Toyota|Honda|Hyundai|Mazda|Nissan|Volvo|Škoda|Skoda|Ferrari|Lamborghini|Maserati|Ducati|Yamaha|Kawasaki|Suzuki|Michelin|Pirelli|Airbus|Boeing|Embraer|Lufthansa|Ryanair|Easyjet|Rheinmetall|Siemens|Bosch|Philips|Samsung|Huawei|Xiaomi|Sony|Nintendo|Ubisoft|Microsoft|Apple|Amazon|Nvidia|Spotify|Uber|Airbnb|Walt Disney|Warner Bros. Pictures|Warner Bros. Entertainment|Universal Music|Warner Music|Adidas|Puma|Lego|Playmobil|Ikea|Lidl|Zara|Nestlé|Danone|Unilever|Novartis|Roche|Pfizer|Moderna|Sanofi|Biontech|Vodafone|Shell|Vattenfall|Swarovski|Red Bull|Red Bull Content Pool|Chanel|Dior|Gucci|Sea Shepherd|Oxfam|Paris Saint-Germain|Juventus|Ajax Amsterdam|Borussia Dortmund|Roland-Garros|Wimbledon|Tour de France|Migros|Coop|Swiss|Wild Bunch|Marvel|Universal|Prime Video|Amazon Prime Video|Panini")
}

// beginsWithLetters reports whether the name s begins as those of offices do behind a
// label in German, Spanish or Russian, where no name in capitals stands first: "IHK
// Altena", "UNED Valle", "НИУ ЛУГ".
func (r *makerReader) beginsWithLetters(s string) bool {
	const least, most = 3, 14 // letters, bytes
	i := strings.IndexByte(s, ' ')
	if i < least || i == len(s)-1 || !r.label || r.lang != "de" && r.lang != "es" && r.lang != "ru" || !(isAcronym(s[:i]) || r.lang == "ru" && i <= most && letterRun(s) == i && allCapitals(s[:i])) || utf8.RuneCountInString(s[:i]) < least || isGivenWord(s[:i]) {
		return false
	}
	for w := range strings.FieldsSeq(s[i:]) {
		if first := firstRune(w); !letterRune(first) || allCapitals(w) && !(r.lang == "ru" && isAcronym(w)) || r.rules.kinds(w).is(CreditProse) || isGivenWord(w) {
			return false
		}
	}
	return true
}

// isNumbered reports whether s is one word of letters that ends with digits, as the
// names of portals and channels do: "Rue89", "News5".
func (r *makerReader) isNumbered(s string) bool {
	const longest = 16 // bytes
	bare := strings.TrimRight(s, "0123456789")
	return r.label && len(s) <= longest && len(bare) < len(s) && len(bare) > 0 && capitalRune(firstRune(s)) && letterRun(bare) == len(bare)
}

// firmRows makes rows of names of organisations that a caption has in the same
// place, "%" in example. Bars stand between the names.
func firmRows(origin, example, names string) []CreditWord {
	return creditWords(CreditName, origin, example, strings.Split(names, "|")...)
}
