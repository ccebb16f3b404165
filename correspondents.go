package newsmark

import "strings"

// reportedFrom is what papers in English set behind who wrote from where.
const reportedFrom = " reported from "

// correspondents reads on behind the first names of a line that says who reported from
// where and who helped: "Ann Lee reported from Lowness, and Bo Ek from Holm. Cy Orr
// contributed research." A sentence that says more is none.
func (x *lineIndex) correspondents(text string, names *nameReader) (Byline, bool) {
	all, end := names.names, names.end
	rest := strings.TrimPrefix(text[end:], reportedFrom)
	for {
		place := nameReader{x: x, s: rest, least: 1}
		if !place.spacedName() {
			return Byline{}, false
		}
		rest = rest[place.end:]
		if region, ok := strings.CutPrefix(rest, ", "); ok && x.word(nameToken(region))&isRegion != 0 {
			rest = region[len(nameToken(region)):]
		}
		helped := false
		for next := strings.TrimLeft(rest, ".,; "); ; next = strings.TrimLeft(rest, ".,; ") {
			if next == "" {
				return Byline{Text: text[:end], Names: all}, true
			}
			next = strings.TrimPrefix(next, "and ")
			more := nameReader{x: x, s: next, least: 2, commas: true}
			more.read()
			if !x.allGiven(more.names) || len(more.names) == 0 {
				return Byline{}, false
			}
			all, end = append(all, more.names...), len(text)-len(next)+more.end
			rest = next[more.end:]
			if rest, helped = cutAny(rest, " contributed reporting", " contributed research", " contributed to this report", " contributed to this article", " contributed to this story"); !helped {
				break
			}
			if strings.HasPrefix(rest, " from ") {
				break
			}
		}
		var ok bool
		if rest, ok = cutAny(rest, reportedFrom, " from ", " contributed from "); !ok {
			return Byline{}, false
		}
	}
}

// cutAny cuts the first of the texts that s begins with.
func cutAny(s string, texts ...string) (string, bool) {
	for _, text := range texts {
		if rest, ok := strings.CutPrefix(s, text); ok {
			return rest, true
		}
	}
	return s, false
}
