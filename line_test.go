package newsmark

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestCollapsed compares collapsed, which looks at eight bytes at a time, with
// its meaning, on texts of all short lengths.
func TestCollapsed(t *testing.T) {
	pieces := []string{" ", " ", "\n", "\t", "\f", "\r", "\x01", "\x1f", "a", "bc", "é", "新", "\x7f", "\xff"}
	random := rand.New(rand.NewPCG(1, 1))
	seen := map[bool]int{}
	for range 20_000 {
		var b strings.Builder
		for range random.IntN(50) {
			piece := "w" // most are letters, or hardly a text would be collapsed
			if random.IntN(8) == 0 {
				piece = pieces[random.IntN(len(pieces))]
			}
			b.WriteString(piece)
		}
		s := b.String()
		want := !strings.Contains(s, "  ") && !strings.ContainsAny(s, "\t\n\f\r")
		seen[want]++
		if got := collapsed(s); got != want {
			t.Fatalf("%q: %v, want %v", s, got, want)
		}
	}
	if min(seen[true], seen[false]) < 1000 {
		t.Errorf("the texts are too much alike: %v", seen)
	}
}
