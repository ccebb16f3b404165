package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"
)

// A speedup is how much faster two goroutines parse the corpus than one.
type speedup struct {
	gc     int       // how far the heap may grow between two collections, percent (GOGC)
	ratios []float64 // of the rounds in which the machine had two processors to give
	rounds int       // all rounds
}

const (
	// twoProcessors is how much faster two goroutines must count than one
	// around a round, or other work had one of the processors.
	twoProcessors = 1.85

	// moreRounds is how many times as many rounds are tried, to have enough
	// that count.
	moreRounds = 5
)

// measureSpeedups measures it twice: with the garbage collector as it is, and
// with room. A program that does nothing but parse keeps next to nothing, so
// that by default the collector starts over every 4 MB; and what it does
// beside the one goroutine it does on the processor that this one leaves idle.
func measureSpeedups(corpus input, o options) []speedup {
	if runtime.GOMAXPROCS(0) < 2 {
		return nil
	}
	var found []speedup
	for _, gc := range []int{100, 1600} {
		before := debug.SetGCPercent(gc)
		found = append(found, speedupOf(corpus, o.rounds, gc))
		debug.SetGCPercent(before)
	}
	return found
}

// speedupOf compares one goroutine with two, each going first in every other
// round.
func speedupOf(corpus input, rounds, gc int) speedup {
	s := speedup{gc: gc}
	for s.rounds < moreRounds*rounds && len(s.ratios) < rounds {
		var one, two float64
		before := spin(1) / spin(2)
		if s.rounds%2 == 0 {
			one = parseAll(corpus, 1)
			two = parseAll(corpus, 2)
		} else {
			two = parseAll(corpus, 2)
			one = parseAll(corpus, 1)
		}
		if min(before, spin(1)/spin(2)) >= twoProcessors {
			s.ratios = append(s.ratios, one/two)
		}
		s.rounds++
	}
	return s
}

// String says which rounds were counted.
func (s *speedup) String() string {
	return fmt.Sprintf("GOGC=%d, the %d of %d rounds with two processors to use", s.gc, len(s.ratios), s.rounds)
}

// parseAll returns the seconds that workers need to parse the corpus ten times
// over, each taking the next body that is left.
func parseAll(corpus input, workers int) float64 {
	runtime.GC()
	return share(workers, 10*len(corpus.docs), func(i int) {
		a, _ := runParseBody(corpus.docs[i%len(corpus.docs)].src)
		runtime.KeepAlive(a)
	})
}

// spin returns the seconds that workers need to count, which takes nothing but
// processors.
func spin(workers int) float64 {
	return share(workers, 100, func(int) {
		n := uint32(1)
		for range 300_000 {
			n = n*1664525 + 1013904223
		}
		runtime.KeepAlive(n)
	})
}

// share returns the seconds that workers need to do all pieces of work.
func share(workers, pieces int, work func(i int)) float64 {
	var next atomic.Int64
	var wait sync.WaitGroup
	start := time.Now()
	for range workers {
		wait.Go(func() {
			for i := int(next.Add(1)) - 1; i < pieces; i = int(next.Add(1)) - 1 {
				work(i)
			}
		})
	}
	wait.Wait()
	return time.Since(start).Seconds()
}
