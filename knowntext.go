package newsmark

import "strings"

// knownText is what the default rules found out of the words of a paragraph, and
// those words: printers compare them with what the paragraph says by now, and need
// not look again where it is the same. Only reading writes it.
type knownText struct {
	text string
	is   textFacts
}

// textFacts is a set of what may be known of a text.
type textFacts uint8

const (
	ofStory    textFacts = 1 << iota // no line about the piece
	uncredited                       // creditEvidence finds nothing in it
)

// note remembers fact of text.
func (k *knownText) note(text string, fact textFacts) {
	if k.text != text {
		*k = knownText{text: text}
	}
	k.is |= fact
}

// hasRuns is has for the text of runs. Where there are others than Text among them it
// knows nothing.
func (k *knownText) hasRuns(runs []Inline, fact textFacts) bool {
	if k.is&fact == 0 {
		return false
	}
	rest := k.text
	for _, in := range runs {
		t, ok := in.(*Text)
		if !ok || t == nil || !strings.HasPrefix(rest, t.Value) {
			return false
		}
		rest = rest[len(t.Value):]
	}
	return rest == ""
}

// has reports whether fact is known of text.
func (k *knownText) has(text string, fact textFacts) bool {
	return k.is&fact != 0 && k.text == text
}
