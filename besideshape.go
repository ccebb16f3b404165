package newsmark

import (
	"strings"
	"unicode/utf8"
)

// What is looked at for an ending that texts beside pictures share.
const (
	sharedTimes   = 3  // texts that have to share it
	sharedLongest = 60 // bytes of it
	sharedKinds   = 8  // different ones that are counted
)

// sharedEnding returns the name in brackets that ends the texts beside several
// pictures of x, as no paragraphs of a story do: "Attach moss. (Lucy Akins)".
// It is "" without one.
func (b *builder) sharedEnding(x *box) string {
	var seen [sharedKinds]struct {
		name  string
		times int
	}
	n := 0
	for i := 1; i < len(x.blocks); i++ {
		f, ok := x.blocks[i-1].(*Figure)
		p, also := x.blocks[i].(*Paragraph)
		if !ok || !also || f.Caption != nil {
			continue
		}
		name := lastInBrackets(p.Text)
		for k := 0; name != "" && k < len(seen); k++ {
			if k == n {
				seen[k].name = name
				n++
			}
			if seen[k].name != name {
				continue
			}
			if seen[k].times++; seen[k].times == sharedTimes && b.rules.names(name) {
				return name
			}
			break
		}
	}
	return ""
}

// lastInBrackets returns what stands in round brackets at the end of text, if
// it is short and more than that stands before it.
func lastInBrackets(text []Inline) string {
	if len(text) == 0 {
		return ""
	}
	last, ok := text[len(text)-1].(*Text)
	if !ok {
		return ""
	}
	s := strings.TrimRight(last.Value, whitespace+"\u00a0\u3000")
	closing, m := utf8.DecodeLastRuneInString(s)
	open := "("
	switch closing {
	case ')':
	case '）':
		open = "（"
	default:
		return ""
	}
	at := strings.LastIndex(s, open)
	if at < 0 || at == 0 && len(text) == 1 || len(s)-at > sharedLongest {
		return ""
	}
	return strings.TrimSpace(s[at+len(open) : len(s)-m])
}

// names reports whether s is the names of people or organisations and nothing
// else.
func (r *Rules) names(s string) bool {
	var m makerReader
	return m.read(r.forCredits(), s, nil, false) && (m.m.has(personMaker) || m.m.has(organisationMaker))
}
