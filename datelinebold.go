package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// boldPlace reads a dateline in bold, as local papers set it: "<b>Emden/Aurich.</b>
// Zwei Kutter", "<b>Dakoro (Anip) –</b> Les artisans". first says that it is the first
// of the story.
func (x *lineIndex) boldPlace(text []Inline, first bool) Dateline {
	const least = 3 // letters: "R.-" stands before an answer
	if len(text) < 2 {
		return Dateline{}
	}
	bold, ok := text[0].(*Text)
	rest, also := text[1].(*Text)
	if !ok || !also || bold.Marks&Bold == 0 || rest.Marks&Bold != 0 || len(bold.Value) > maxBoldPlace {
		return Dateline{}
	}
	s, story := strings.TrimSpace(bold.Value), rest.Value
	if first {
		s, story = withSignBehind(s, story)
	}
	next := firstRune(strings.TrimLeft(story, whitespace+"\u00a0„«»\"“"))
	p := datelineReader{x: x, s: strings.TrimSuffix(s, "."), first: first}
	if place, ok := p.place(); ok && (unicode.IsUpper(next) || first && strings.HasSuffix(s, ":")) && strings.Count(place, " ") <= 3 && x.places(place) {
		p.d.Place = place
	}
	if unicode.IsLower(next) && p.boldColon(story) {
		p.d.Text = s
		return p.d
	}
	if utf8.RuneCountInString(p.d.Place) < least || unicode.IsLower(next) || p.hasNoPlace() || !p.boldEnd(s) && !p.boldOpened(s, story) {
		return Dateline{}
	}
	p.d.Text = s
	return p.d
}

// withSignBehind returns the bold text s with the sign behind it, which may stand outside
// of the element, and what follows: "<b>Altenau</b>. Der Rat".
func withSignBehind(s, rest string) (place, story string) {
	for _, sign := range [...]string{".", ":", " |"} {
		if story, ok := strings.CutPrefix(rest, sign); ok && strings.HasPrefix(story, " ") {
			return s + sign, story
		}
	}
	return s, rest
}

// boldEnd reads what follows the place in the bold text s: the full stop behind
// a place that is known to be one, or a dash, perhaps behind an agency.
func (p *datelineReader) boldEnd(s string) bool {
	if p.rest() == "" {
		return strings.HasSuffix(s, ".") && (strings.Contains(p.d.Place, "/") || p.knownPlace() || p.hasInPlace())
	}
	p.agencyBetween('(', ')', true)
	return p.dash() && p.rest() == ""
}

// maxBoldPlace is how long a place in bold may be, in bytes.
const maxBoldPlace = 40
