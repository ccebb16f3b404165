package newsmark

import (
	"hash/maphash"
	"sync"
)

// readCredits remembers what the captions of an article were read as, so that
// its printers need not read them again, which takes longer than to print them.
// They look up the caption and the credit as these are now: what a program has
// changed is not there. A sum of 64 bits stands for the two; its seed differs in
// each run of a program, so nobody can make two that are the same.
type readCredits struct {
	sums  []uint64  // in the order of the captions
	few   [6]uint64 // room for those of most articles
	once  sync.Once
	known map[uint64]struct{} // the same, made when it is first asked for
}

var creditSeed = maphash.MakeSeed()

// creditSum returns the sum of a caption and its credit.
func creditSum(caption string, c *Credit) uint64 {
	const odd = 0x9e3779b97f4a7c15
	sum := maphash.String(creditSeed, caption)
	for _, s := range [...]string{c.Text, c.Agency, c.Date} {
		sum = sum*odd + maphash.String(creditSeed, s)
	}
	for _, s := range c.Photographers {
		sum = sum*odd + maphash.String(creditSeed, s)
	}
	return sum
}

// note remembers that the default rules read c in a caption that has no mark for
// it.
func (r *readCredits) note(caption string, c *Credit) {
	if r.sums == nil {
		r.sums = r.few[:0]
	}
	r.sums = append(r.sums, creditSum(caption, c))
}

// has reports whether it is known that c is what is read in a caption.
func (r *readCredits) has(caption string, c *Credit) bool {
	if r == nil || len(r.sums) == 0 {
		return false
	}
	r.once.Do(func() {
		r.known = make(map[uint64]struct{}, len(r.sums))
		for _, sum := range r.sums {
			r.known[sum] = struct{}{}
		}
	})
	_, ok := r.known[creditSum(caption, c)]
	return ok
}

// readCredits returns what is known of the captions of a.
func (a *Article) readCredits() *readCredits {
	if a.source == nil {
		return nil
	}
	return &a.source.credits
}
