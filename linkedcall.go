package newsmark

import (
	"slices"
	"strings"
)

// leadsAway reports whether text is about other pieces by its links, whatever they say.
func (x *lineIndex) leadsAway(text []Inline) bool { return pointsAway(text) || x.linkedCall(text) }

// linkedCall reports whether text is a phrase about other pieces, and what it links
// to: "LEE MÁS | <a>El molino</a>". The link says enough: what its text is like
// does not count.
func (x *lineIndex) linkedCall(text []Inline) bool {
	if n := len(text); n == 0 || !mayEndLinked(text[n-1]) {
		return false
	}
	i := slices.IndexFunc(text, isLinked)
	if i < 0 {
		return false
	}
	first, ok := text[0].(*Text)
	if !ok {
		return false
	}
	head := first.Value
	if i == 0 {
		head, _, _ = strings.Cut(head, ":")
	}
	return x.isCall(trimMarks(head)) && (i < 2 || marksOnly(text[1:i])) && linksOnly(text[i:])
}

// marksOnly reports whether text says nothing.
func marksOnly(text []Inline) bool {
	for _, in := range text {
		if t, ok := in.(*Text); !ok || !onlyMarks(t.Value) {
			return false
		}
	}
	return true
}

// mayEndLinked reports whether a text that is links up to its end may end with in.
func mayEndLinked(in Inline) bool {
	t, ok := in.(*Text)
	return ok && (t.Link != "" || len(t.Value) < 8 && onlyMarks(t.Value))
}

func isLinked(in Inline) bool {
	t, ok := in.(*Text)
	return ok && t.Link != ""
}

// isCall reports whether s is a phrase about other pieces, without the sign behind
// it, and nothing else.
func (x *lineIndex) isCall(s string) bool {
	entries, letters := x.opens.opening(s), firstLetters(s)
	for i := range entries {
		if entries[i].differsAtStart(letters, len(s)) {
			continue
		}
		p := entries[i].LinePhrase
		if p.Role == RoleRelated && p.And == "" && strings.EqualFold(strings.TrimRight(p.Text, ": |"), s) {
			return true
		}
	}
	return false
}

// quotedCall returns the paragraph of a quotation that is nothing but such a line,
// as some systems set them, nil of others.
func (x *lineIndex) quotedCall(q *Quote) *Paragraph {
	if len(q.Body) != 1 {
		return nil
	}
	if p, ok := q.Body[0].(*Paragraph); ok && p != nil && p.Role == RoleBody && x.linkedCall(p.Text) {
		return p
	}
	return nil
}
