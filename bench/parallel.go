package main

import (
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"
)

// A speedup is how much faster two goroutines parse the corpus than one.
type speedup struct {
	gc    string // the setting of the garbage collector
	ratio spread
}

// heapRoom is how far the heap may grow between two collections where the
// collector has room, percent (GOGC).
const heapRoom = 1600

// measureSpeedups measures it twice: with the collector as it is, and with
// room. A program that does nothing but parse has a live heap of next to
// nothing, so that with the default the collector starts over every 4 MB, and
// does most of its work on the processor that the one goroutine leaves idle: it
// is two threads, too.
func measureSpeedups(corpus input, o options) []speedup {
	if runtime.GOMAXPROCS(0) < 2 {
		return nil
	}
	found := []speedup{{"GOGC=100", spreadOf(speedups(corpus, o.rounds))}}
	defer debug.SetGCPercent(debug.SetGCPercent(heapRoom))
	return append(found, speedup{"GOGC=1600", spreadOf(speedups(corpus, o.rounds))})
}

// speedups compares one goroutine with two, each going first in every other
// round.
func speedups(corpus input, rounds int) []float64 {
	var found []float64
	for round := range rounds {
		var one, two float64
		if round%2 == 0 {
			one = parseAll(corpus, 1)
			two = parseAll(corpus, 2)
		} else {
			two = parseAll(corpus, 2)
			one = parseAll(corpus, 1)
		}
		found = append(found, one/two)
	}
	return found
}

// parseAll returns the seconds that workers need to parse the corpus ten times
// over, each taking the next body that is left.
func parseAll(corpus input, workers int) float64 {
	runtime.GC()
	var next atomic.Int64
	var wait sync.WaitGroup
	start := time.Now()
	for range workers {
		wait.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= 10*len(corpus.docs) {
					return
				}
				a, _ := runParseBody(corpus.docs[i%len(corpus.docs)].src)
				runtime.KeepAlive(a)
			}
		})
	}
	wait.Wait()
	return time.Since(start).Seconds()
}
