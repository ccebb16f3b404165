package newsmark

import (
	"math"
	"runtime"
	"runtime/debug"
	"slices"
	"testing"
	"time"
)

// TestParseIsLinear stands in a file of this name so that it runs when the other packages'
// tests are over. TestParseTime is among the first, while little else is alive: the more is,
// the less the garbage collector runs, which html.ParseFragment owes more to.

// TestParseIsLinear checks that a byte of a long body costs at most 1.15 times
// what a byte of a short one does. The short ones are the long one cut up: both
// read the same bytes, of which a short body alone would lie in the processor's
// cache.
func TestParseIsLinear(t *testing.T) {
	needsQuiet(t)
	for _, body := range benchBodies(t) {
		size := len(repeated(body.body, shortBody))
		long := repeated(body.body, longBody)
		long = long[:len(long)/size*size]
		checkRatio(t, body.name+": cost of a byte at 10 MB to one at 100 KB", 1.15, func() float64 {
			return leastRatio(10,
				func() { benchParseBody(long) },
				func() {
					for short := range slices.Chunk(long, size) {
						benchParseBody(short)
					}
				})
		})
	}
}

// needsQuiet skips a test that measures time where time says nothing.
func needsQuiet(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	if raceDetector() {
		t.Skip("measures time, which the race detector takes most of")
	}
}

// raceDetector reports whether the race detector is on.
func raceDetector() bool {
	info, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// checkRatio checks that a ratio is at most a limit. Other work on the machine
// can only make it worse, so the best of several attempts counts.
func checkRatio(t *testing.T, what string, limit float64, measure func() float64) {
	const attempts = 20
	best := measure()
	for range attempts - 1 {
		if best <= limit {
			break
		}
		best = min(best, measure())
	}
	t.Logf("%s: %.2f", what, best)
	if best > limit {
		t.Errorf("%s is %.2f, more than %.2f", what, best, limit)
	}
}

// medianRatio runs a and b in turn and returns the median of the ratios of
// their times. What else the machine does meanwhile hits both of a round.
func medianRatio(rounds int, a, b func()) float64 {
	ratios := make([]float64, rounds)
	for i := range ratios {
		ratios[i] = float64(timeOf(a)) / float64(timeOf(b))
	}
	slices.Sort(ratios)
	return ratios[rounds/2]
}

// leastRatio runs a and b in turn and returns the ratio of the least time of each:
// what else the machine does only adds to a time. The garbage collector runs between
// them, not beside them, as what it takes there depends on the processors that idle.
func leastRatio(rounds int, a, b func()) float64 {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	least := func(before time.Duration, f func()) time.Duration {
		runtime.GC()
		return min(before, timeOf(f))
	}
	timeA, timeB := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for range rounds {
		timeA, timeB = least(timeA, a), least(timeB, b)
	}
	return float64(timeA) / float64(timeB)
}

func timeOf(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}
