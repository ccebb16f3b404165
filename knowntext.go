package newsmark

import "hash/maphash"

// knownText is what the default rules found out of the words of a paragraph, with a
// sum of these: printers compare it with that of what the paragraph says by now, and
// need not look again where it is the same. Only reading writes it. It is small, as
// every item and cell has one; for its sums see readCredits.
type knownText uint64

// The facts that may be known of a text, in the lowest bits.
const (
	ofStory    knownText = 1 << iota // no line about the piece
	uncredited                       // creditEvidence finds nothing in it

	allFacts = ofStory | uncredited
)

func sumOf(text string) knownText {
	return knownText(maphash.String(creditSeed, text)) &^ allFacts
}

// note remembers fact of text.
func (k *knownText) note(text string, fact knownText) {
	sum := sumOf(text)
	if *k&^allFacts != sum {
		*k = sum
	}
	*k |= fact
}

// has reports whether fact is known of text.
func (k knownText) has(text string, fact knownText) bool {
	return k&fact != 0 && k&^allFacts == sumOf(text)
}

// hasRuns is has for the text of runs. Where there are others than Text among them it
// knows nothing.
func (k knownText) hasRuns(runs []Inline, fact knownText) bool {
	if k&fact == 0 {
		return false
	}
	if len(runs) == 1 {
		t, ok := runs[0].(*Text)
		return ok && t != nil && k.has(t.Value, fact)
	}
	var h maphash.Hash
	h.SetSeed(creditSeed)
	for _, in := range runs {
		t, ok := in.(*Text)
		if !ok || t == nil {
			return false
		}
		_, _ = h.WriteString(t.Value)
	}
	return k&^allFacts == knownText(h.Sum64())&^allFacts
}
