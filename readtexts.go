package newsmark

import (
	"hash/maphash"
	"math/bits"
	"slices"
	"sync"
)

// readTexts remembers what the default rules found in the texts of an article, so
// that its printers need not ask again how what they write would be read, which takes
// longer than to print it. They look up the texts as these are now: what a program has
// changed is not there. A sum of 64 bits stands for a text and what is known of it; its
// seed differs in each run of a program, so nobody can make two that are the same.
type readTexts struct {
	sums []uint64   // in the order in which they were read
	few  [24]uint64 // room for those of short articles
	once sync.Once
	set  []uint64 // the same at the places they give, made when an article is first printed
}

// A textFact is what is known of a text.
type textFact uint64

const (
	ofStory    textFact = 1 + iota // no line about the piece
	uncredited                     // creditEvidence finds nothing in it

	factBits = 3
)

var textSeed = maphash.MakeSeed()

// creditSum returns the sum of a caption and of the credit read in it.
func creditSum(caption string, c *Credit) uint64 {
	const odd = 0x9e3779b97f4a7c15
	sum := maphash.String(textSeed, caption)
	for _, s := range [...]string{c.Text, c.Agency, c.Date} {
		sum = sum*odd + maphash.String(textSeed, s)
	}
	for _, s := range c.Photographers {
		sum = sum*odd + maphash.String(textSeed, s)
	}
	return sum &^ factBits
}

// textSum returns the sum of a text and a fact.
func textSum(text string, fact textFact) uint64 {
	return maphash.String(textSeed, text)&^factBits | uint64(fact)
}

// runsSum is textSum for the text of runs. Of others than Text it knows nothing.
func runsSum(runs []Inline, fact textFact) (sum uint64, ok bool) {
	if len(runs) == 1 {
		if t, ok := runs[0].(*Text); ok && t != nil {
			return textSum(t.Value, fact), true
		}
		return 0, false
	}
	var h maphash.Hash
	h.SetSeed(textSeed)
	for _, in := range runs {
		t, ok := in.(*Text)
		if !ok || t == nil {
			return 0, false
		}
		_, _ = h.WriteString(t.Value)
	}
	return h.Sum64()&^factBits | uint64(fact), true
}

// note remembers a sum.
func (r *readTexts) note(sum uint64) {
	if r.sums == nil {
		r.sums = r.few[:0]
	}
	r.sums = append(r.sums, sum)
}

// noteText remembers a fact of a text, unless r is nil. For a short one it is as soon
// found again.
func (r *readTexts) noteText(text string, fact textFact) {
	const least = 12 // bytes
	if r != nil && len(text) >= least {
		r.note(textSum(text, fact))
	}
}

// has reports whether what sum stands for is known. While an article is read only what
// was noted last is, which is all of a few.
func (r *readTexts) has(sum uint64) bool {
	switch {
	case r == nil:
		return false
	case r.set == nil:
		return slices.Contains(r.sums[max(0, len(r.sums)-len(r.few)):], sum)
	}
	last := uint64(len(r.set) - 1)
	for i := sum >> 32 & last; r.set[i] != 0; i = (i + 1) & last {
		if r.set[i] == sum {
			return true
		}
	}
	return false
}

// hasRuns reports whether a fact is known of the text of runs.
func (r *readTexts) hasRuns(runs []Inline, fact textFact) bool {
	if r == nil {
		return false
	}
	sum, ok := runsSum(runs, fact)
	return ok && r.has(sum)
}

// readTexts returns what is known of the texts of a, for its printers.
func (a *Article) readTexts() *readTexts {
	if a.source == nil || len(a.source.texts.sums) == 0 {
		return nil
	}
	r := &a.source.texts
	if len(r.sums) > len(r.few) {
		r.once.Do(r.index)
	}
	return r
}

// index makes the set of the sums, half of whose places stay free.
func (r *readTexts) index() {
	set := make([]uint64, 1<<bits.Len(uint(2*len(r.sums))))
	last := uint64(len(set) - 1)
	for _, sum := range r.sums {
		i := sum >> 32 & last
		for set[i] != 0 && set[i] != sum {
			i = (i + 1) & last
		}
		set[i] = sum
	}
	r.set = set
}
