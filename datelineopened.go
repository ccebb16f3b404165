package newsmark

import "strings"

// Places that are told by the word that opens the sentence behind their sign.

// opensBehind reports whether the place, one that is known or a word that no table has,
// has the beginning of a sentence behind it: rest stands behind its sign.
func (p *datelineReader) opensBehind(rest string) bool {
	return p.first && p.x.opensStory(rest) && !p.hasNoPlace() && (p.knownPlace() || p.mayBePlace() || p.longCapitals())
}

// pairOpens reports whether several places with a stroke between them, each one that may
// be one, have the beginning of a sentence behind them: "Altenau/Werlhof. Der Rat".
func (p *datelineReader) pairOpens(rest string) bool {
	if strings.IndexByte(p.d.Place, '/') < 0 || !p.first || !p.x.opensStory(rest) || p.hasNoPlace() {
		return false
	}
	for name := range strings.SplitSeq(p.d.Place, "/") {
		q := datelineReader{x: p.x, d: Dateline{Place: strings.TrimSpace(name)}}
		if !q.mayBePlace() && !q.knownPlace() || len(q.d.Place) < len("Au") {
			return false
		}
	}
	return true
}

// saintOpens reports whether the place is that of a saint, before a sentence.
func (p *datelineReader) saintOpens() bool {
	return strings.HasPrefix(p.d.Place, "St. ") && strings.Count(p.d.Place, " ") == 1 && p.x.opensStory(p.rest())
}

// signInBracket reads the sign of who wrote the piece in brackets before the place, and its
// full stop: "(sc). Altenau. Der Rat".
func (p *datelineReader) signInBracket(sign string) bool {
	if !p.first || !p.areSmallSigns(sign) {
		return false
	}
	start := p.pos
	p.take(".")
	if p.take(" ") {
		place, ok := p.place()
		p.d.Place = place
		if ok && p.take(".") && p.opensBehind(p.rest()) {
			p.signed(sign)
			return true
		}
	}
	p.pos, p.d = start, Dateline{}
	return false
}

// placeOpened reads the dash or the full stop behind a place that an agency stands before:
// "AFP – Altena – Der Rat", "dpa – Altena. Der Rat".
func (p *datelineReader) placeOpened() bool {
	start := p.pos
	if (p.dash() || p.take(".")) && p.peek() == ' ' && p.opensBehind(p.rest()) {
		return true
	}
	p.pos = start
	return false
}

// wordTown reports whether the place is a town or a land that is a word, too, with a full
// stop and the beginning of a sentence behind it: "Essen. Seit Montag". "Das" may stand
// for the word.
func (p *datelineReader) wordTown() bool {
	switch p.d.Place {
	case "Essen", "ESSEN", "Region", "REGION", "Lage", "LAGE", "Norden", "NORDEN", "Bünde", "BÜNDE":
		rest := p.rest()[len("."):]
		return p.x.opensStory(rest) && p.sentenceFollows() && !strings.HasPrefix(rest, " Das ")
	}
	return false
}

// smallAgency reads an agency that is written small, a newsroom behind a stroke perhaps,
// and its full stop behind a place: "AARAU sda/red. Der Rat".
func (p *datelineReader) smallAgency(name string) bool {
	if !p.first || !smallASCII(name) {
		return false
	}
	joint := p.x.jointAgency(p.rest())
	rest, ok := strings.CutPrefix(p.rest()[len(joint):], ". ")
	if joint == "" || !ok || !p.opensBehind(rest) {
		return false
	}
	p.d.Agency = joint
	p.pos += len(joint)
	return true
}

// agencyInPlace takes agencies off the place that a space parts from them, before a bar:
// "Rom AFP/dpa |".
func (p *datelineReader) agencyInPlace() bool {
	i := strings.LastIndexByte(p.d.Place, ' ')
	if i <= 0 || !strings.HasPrefix(p.rest(), " |") || !strings.HasPrefix(p.s, p.d.Place) {
		return false
	}
	names := p.s[i+1 : p.pos]
	for name := range strings.SplitSeq(names, "/") {
		if name == "" || p.x.agency(name) != name {
			return false
		}
	}
	place := p.d.Place
	if p.d.Place = place[:i]; !p.knownPlace() && !p.opensBehind(p.rest()[len(" |"):]) {
		p.d.Place = place
		return false
	}
	p.d.Agency = names
	p.pos += len(" |")
	return true
}
