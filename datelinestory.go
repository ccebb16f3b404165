package newsmark

import (
	"strings"
	"unicode"
)

// storyDateline reads the dateline of the paragraph p, the text of which is text.
// first says that nothing of the story stands before it. list says that p and
// the paragraphs after it are items of a list: they have none.
func (r *Rules) storyDateline(p *Paragraph, text string, after []Block, first bool) (d Dateline, list bool) {
	d, ok := r.readDateline(text, first)
	if line := underName(text); !ok && line != "" {
		d, ok = r.readDateline(line, first)
	}
	if !ok {
		d = r.forLines().boldPlace(p.Text, first)
	}
	if d.isBare() && r.listGoesOn(d, after) {
		return Dateline{}, true
	}
	return d, false
}

// underName returns what follows the first line of text where that is a name or
// another short line that stands above the story: "Marta Ruiz\nLomas, Nay.- Los".
func underName(text string) string {
	line, rest, ok := strings.Cut(text, "\n")
	if line = strings.TrimSpace(line); !ok || line == "" || len(line) > maxBoldPlace {
		return ""
	}
	if strings.ContainsAny(line[len(line)-1:], ".!?:,;") || !unicode.IsUpper(firstRune(line)) {
		return ""
	}
	return rest
}

// isBare reports whether the dateline is only a place and a sign, as items of
// a list have it, too.
func (d *Dateline) isBare() bool {
	return d.Text != "" && d.Agency == "" && d.Day == "" && len(d.Reporters) == 0 && !strings.ContainsAny(d.Text[:1], "([") && d.Text[0] < 0xE3
}

// listGoesOn reports whether the two paragraphs that follow a bare dateline
// begin as it does, with other places: then all are items of a list.
func (r *Rules) listGoesOn(d Dateline, after []Block) bool {
	const items = 2
	if len(after) < items {
		return false
	}
	for _, block := range after[:items] {
		p, ok := block.(*Paragraph)
		if !ok {
			return false
		}
		next, ok := r.readDateline(headText(p.Text), true)
		if !ok {
			next = r.forLines().boldPlace(p.Text, true)
		}
		if !next.isBare() || next.Place == d.Place {
			return false
		}
	}
	return true
}

// isLead reports whether all of text is in bold or italics, as the summary
// above a story is.
func isLead(text []Inline) bool {
	for _, in := range text {
		switch in := in.(type) {
		case *Text:
			if in.Marks&(Bold|Italic) == 0 && strings.TrimFunc(in.Value, unicode.IsSpace) != "" {
				return false
			}
		case *Break:
		default:
			return false
		}
	}
	return true
}
