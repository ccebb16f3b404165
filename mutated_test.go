package newsmark

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestMutatedPieces reads the labelled pieces with some of their letters gone, doubled
// or mixed: readers of credits, bylines and datelines meet half of what they look for,
// and must neither panic nor go on forever. -count reads others.
func TestMutatedPieces(t *testing.T) {
	rounds := 60_000
	if testing.Short() || raceDetector() {
		rounds /= 10
	}
	var pieces [][]rune
	for _, l := range labels(t) {
		pieces = append(pieces, []rune(l.HTML))
	}
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 0))
	for range rounds {
		body := string(mutated(r, pieces))
		if !assert.NotPanics(t, func() { _, _ = new(Parser).ParseBody([]byte(body)) }, "%q of seed %d", body, seed) {
			return
		}
	}
}

// mutated returns one of the pieces, changed in one place or a few.
func mutated(r *rand.Rand, pieces [][]rune) []rune {
	const most, longest = 4, 20 // changes, and letters of another piece
	signs := []rune(" .,:;-–—()[]【】（）/|=＝·、。，01289AZaz\n\"«»@©")
	piece := slices.Clone(pieces[r.IntN(len(pieces))])
	for range 1 + r.IntN(most) {
		if len(piece) == 0 {
			break
		}
		at := r.IntN(len(piece))
		switch r.IntN(5) {
		case 0:
			piece = slices.Delete(piece, at, min(len(piece), at+1+r.IntN(6)))
		case 1:
			piece[at] = signs[r.IntN(len(signs))]
		case 2:
			piece = slices.Insert(piece, at, signs[r.IntN(len(signs))])
		case 3:
			other := pieces[r.IntN(len(pieces))]
			from := r.IntN(len(other))
			piece = slices.Insert(piece, at, other[from:min(len(other), from+longest)]...)
		case 4:
			piece = piece[:at]
		}
	}
	return piece
}
