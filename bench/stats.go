package main

import "slices"

// A spread is the median of measurements and the quartiles around it.
type spread struct{ low, median, high float64 }

// spreadOf returns the spread of xs, the zero spread if there are none.
func spreadOf(xs []float64) spread {
	if len(xs) == 0 {
		return spread{}
	}
	s := slices.Sorted(slices.Values(xs))
	return spread{quantile(s, 0.25), quantile(s, 0.5), quantile(s, 0.75)}
}

// quantile returns the value below which a part q of the sorted xs is, between
// two of them where it falls there.
func quantile(xs []float64, q float64) float64 {
	at := q * float64(len(xs)-1)
	i := int(at)
	if i+1 >= len(xs) {
		return xs[len(xs)-1]
	}
	return xs[i] + (at-float64(i))*(xs[i+1]-xs[i])
}

// ratios divides measurements of the same rounds by each other.
func ratios(a, b []float64) []float64 {
	n := min(len(a), len(b))
	r := make([]float64, n)
	for i := range n {
		r[i] = a[i] / b[i]
	}
	return r
}

// times returns xs, each times f.
func times(xs []float64, f float64) []float64 {
	r := make([]float64, len(xs))
	for i, x := range xs {
		r[i] = x * f
	}
	return r
}

// sum adds measurements of the same rounds.
func sum(a, b []float64) []float64 {
	n := min(len(a), len(b))
	r := make([]float64, n)
	for i := range n {
		r[i] = a[i] + b[i]
	}
	return r
}
