package newsmark

import "math"

// What is counted in hundred thousands only in posts made to be dear grows by
// these rather than by append, which copies such lists many times: they reckon
// with what the rest of the source is going to need.

// longList is the length from which on a list is one of those.
const longList = 256

// add1 appends v to s. Of size bytes of source, done have been read since s
// was empty.
func add1[T any](s []T, v T, done, size int) []T {
	if len(s) == cap(s) && len(s) >= longList {
		s = withRoom(s, done, size, 4)
	}
	return append(s, v)
}

// withRoom returns s with a greater capacity: enough for size bytes of source
// if they go on as the first done of them, and up to several times what it was.
func withRoom[T any](s []T, done, size, times int) []T {
	n := len(s)
	by := float64(times)
	if done > 0 && done < size {
		all := float64(size) / float64(done) * 1.05
		steps := math.Ceil(math.Log(all) / math.Log(by)) // all of the same size, for the least in all
		by = max(math.Pow(all, 1/max(1, steps)), 1.5)
	}
	grown := make([]T, n, int(by*float64(n))+16)
	copy(grown, s)
	return grown
}
