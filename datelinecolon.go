package newsmark

import (
	"strings"
	"unicode"
)

// Places before a colon with a space before it, as French sets it, and towns that are told
// by the small words within their names.

// colonApart reads the colon that a space parts from a town that is known to be one, at the
// head of a piece: "Fort-de-France : le marché". Behind other places in capitals it only skips
// the space.
func (p *datelineReader) colonApart() bool {
	rest := strings.TrimLeft(p.rest(), " \u00a0\u202f")
	if len(rest) == len(p.rest()) || !strings.HasPrefix(rest, ": ") {
		return false
	}
	capitals := p.inCapitals() && p.knownPlace()
	if at := len(p.s) - len(rest); p.first && (capitals || p.isTown()) && clauseFollows(rest[len(": "):]) {
		p.pos = at + len(":")
		return !p.hasNoPlace()
	} else if capitals {
		p.pos = at
	}
	return false
}

// boldColon reports whether the place in bold is a town and a colon, and the story follows in
// small letters.
func (p *datelineReader) boldColon(story string) bool {
	return p.first && strings.TrimSpace(p.rest()) == ":" && (p.isTown() || p.inCapitals() && p.knownPlace()) && clauseFollows(strings.TrimLeft(story, " \u00a0"))
}

// isTown reports whether the place is one that is in the table or told by its small words.
func (p *datelineReader) isTown() bool {
	return (p.namedPlace() || isJoinedTown(p.d.Place)) && !p.hasNoPlace()
}

// clauseFollows reports whether s, behind a colon, begins with a letter and is as long as
// headings and items of lists are not.
func clauseFollows(s string) bool {
	const least = 40 // bytes
	return len(s) >= least && unicode.IsLetter(firstRune(s))
}

// isJoinedTown reports whether s is a name as towns in France, Belgium and Quebec have it,
// with hyphens around small words and a capital behind them: "Esch-sur-Sûre",
// "SAINT-JEAN-DE-LUZ".
func isJoinedTown(s string) bool {
	const least = len("A-le-B")
	if len(s) < least || strings.IndexByte(s, '-') < 0 || strings.IndexByte(s, ' ') >= 0 {
		return false
	}
	last := s[strings.LastIndexByte(s, '-')+1:]
	if !unicode.IsUpper(firstRune(last)) {
		return false // "rez-de-chaussée"
	}
	for i, rest := 0, s; ; i++ {
		part, more, ok := strings.Cut(rest, "-")
		if !ok {
			return false
		}
		switch part {
		case "sur", "sous", "lès", "les", "lez", "le", "la", "en", "aux", "de", "du", "des", "SUR", "SOUS", "LÈS", "LES", "LEZ", "LE", "LA", "EN", "AUX", "DE", "DU", "DES":
			if i > 0 {
				return true
			}
		}
		rest = more
	}
}

// paperInBracket reads a paper in French with its article, and the place, in the bracket that
// inner is: "(Le Quotidien, Saint-Denis) –".
func (p *datelineReader) paperInBracket(inner string) bool {
	paper, place, ok := strings.Cut(inner, ", ")
	if !ok || inner[0] != 'L' || !isPaperInFrench(paper) || p.x.word(lastWord(paper))&isOutlet == 0 && p.x.agency(paper) != paper || !p.x.places(place) {
		return false
	}
	start, d := p.pos, p.d
	p.d.Agency, p.d.Place = paper, place
	if p.dash() && p.storyFollows() {
		return true
	}
	p.pos, p.d = start, d
	return false
}

// routeAhead reports whether another place that is known follows the dash, and a small word
// by which the two are a way, or one of two clubs: "Paris – Lyon en deux heures", "Lorient –
// Brest se jouera"; or any name and the score of two clubs in brackets: "Rennes - Lens (2-1)".
func (p *datelineReader) routeAhead() bool {
	rest := strings.TrimLeft(p.rest(), " ")
	town := placeToken(rest)
	behind, ok := strings.CutPrefix(rest[len(town):], " ")
	if !ok || town == "" {
		return false
	}
	if behind != "" && behind[0] == '(' {
		return isScore(behind[1:])
	}
	word, _, _ := strings.Cut(behind, " ")
	switch word {
	case "en", "à", "par", "via", "sans", "se", "aller", "aller-retour", "in", "by", "mit", "per":
		return p.x.word(town)&isPlaceName != 0 && (!p.inCapitals() || allCapitals(town))
	}
	return false
}

// beforeOurTime reports whether s, a year, is one before there were wire stories on sites:
// the date is that of the story's first scene.
func beforeOurTime(s string) bool { return len(s) == 4 && s < "1980" }
