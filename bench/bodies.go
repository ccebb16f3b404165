package main

import (
	"cmp"
	"runtime"
	"slices"
	"time"
)

// A bodyRatio is how long newsmark takes for one body of the corpus, as a
// multiple of what html.ParseFragment takes.
type bodyRatio struct {
	name  string
	size  int
	ratio spread
}

// measureBodies compares the two for every body on its own, the costliest
// first.
func measureBodies(corpus input, o options) []bodyRatio {
	var found []bodyRatio
	for _, d := range corpus.docs {
		calls := max(1, 300_000/len(d.src)) // some milliseconds
		var rs []float64
		for range o.rounds {
			rs = append(rs, timeCalls(runParseBody, d.src, calls)/timeCalls(runParseFragment, d.src, calls))
		}
		found = append(found, bodyRatio{d.name, len(d.src), spreadOf(rs)})
	}
	slices.SortFunc(found, func(a, b bodyRatio) int { return cmp.Compare(b.ratio.median, a.ratio.median) })
	return found
}

// timeCalls returns the seconds that so many calls take.
func timeCalls(run func([]byte) (any, error), src []byte, calls int) float64 {
	runtime.GC()
	start := time.Now()
	for range calls {
		v, _ := run(src)
		runtime.KeepAlive(v)
	}
	return time.Since(start).Seconds()
}
