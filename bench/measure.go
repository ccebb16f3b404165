package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"time"
)

// A cell is a candidate with an input, and what was measured of the two.
type cell struct {
	job       string
	reference string
	candidate candidate
	input     input
	args      [][]byte // the documents, prepared

	calls   int       // in a row, in each round
	seconds []float64 // of one call, by round
	allocs  float64   // of one call
	bytes   float64   // allocated by one call
	failed  int       // documents that the candidate gives an error for
	tooLong float64   // if it is left out: seconds that one call would take
}

// newCells returns a cell for each candidate of each job and each of the job's
// inputs, if its name has what only says.
func newCells(jobs []job, in *inputs, only string) []*cell {
	var cells []*cell
	for _, j := range jobs {
		for _, c := range j.candidates {
			for _, i := range j.inputs(in) {
				if !strings.Contains(j.name+"/"+c.name+"/"+i.name, only) {
					continue
				}
				cell := &cell{job: j.name, reference: j.reference, candidate: c, input: i}
				for _, d := range i.docs {
					src := d.src
					if c.prepare != nil {
						src = c.prepare(src)
					}
					cell.args = append(cell.args, src)
				}
				cells = append(cells, cell)
			}
		}
	}
	return cells
}

// call runs the candidate through the input once.
func (c *cell) call() (failed int) {
	for _, src := range c.args {
		v, err := c.candidate.run(src)
		if err != nil {
			failed++
		}
		runtime.KeepAlive(v)
	}
	return failed
}

// measure goes through all cells, round by round. In a round every cell has
// its turn, those with the same input one after the other in changing order, so
// that what else the machine does hits all of them alike and ratios within a
// round are fair.
func measure(cells []*cell, o options, progress io.Writer) {
	calibrate(cells, o)
	groups := byInput(cells)
	order := rand.New(rand.NewPCG(1, 2))
	for round := range o.rounds {
		fmt.Fprintf(progress, "round %d of %d\n", round+1, o.rounds)
		order.Shuffle(len(groups), func(i, j int) { groups[i], groups[j] = groups[j], groups[i] })
		for _, g := range groups {
			order.Shuffle(len(g), func(i, j int) { g[i], g[j] = g[j], g[i] })
			for _, c := range g {
				c.seconds = append(c.seconds, c.time())
			}
		}
	}
}

// time returns the seconds of one call, over a batch of them. It starts with a
// clean heap: no one pays for the garbage of another.
func (c *cell) time() float64 {
	runtime.GC()
	start := time.Now()
	for range c.calls {
		c.call()
	}
	return time.Since(start).Seconds() / float64(c.calls)
}

// calibrate finds how often a cell must run to be measured, counts
// allocations, and leaves out what would take too long. It also warms up.
func calibrate(cells []*cell, o options) {
	var last *cell // the same candidate with the input before
	for _, c := range cells {
		if last != nil && (last.candidate.name != c.candidate.name || last.job != c.job) {
			last = nil
		}
		if last != nil {
			expected := max(last.tooLong, last.one()) * float64(c.input.size()) / float64(last.input.size())
			if expected > o.limit.Seconds() && c.input.size() > last.input.size() {
				c.tooLong = expected
				last = c
				continue
			}
		}
		last = c
		c.failed = c.call()
		c.calls = 1
		took := c.time()
		c.calls = max(1, int(o.batch.Seconds()/took))
		c.allocs, c.bytes = allocations(c.call)
		c.seconds = append(c.seconds, took)
	}
	for _, c := range cells {
		c.seconds = nil
	}
}

// one returns the seconds of the call that calibrated c, 0 if it was left out.
func (c *cell) one() float64 {
	if len(c.seconds) == 0 {
		return 0
	}
	return c.seconds[0]
}

// allocations returns the number and the bytes of the allocations of f, the
// least of three calls: other goroutines allocate as well.
func allocations(f func() int) (count, bytes float64) {
	var before, after runtime.MemStats
	for i := range 3 {
		runtime.ReadMemStats(&before)
		f()
		runtime.ReadMemStats(&after)
		n, b := float64(after.Mallocs-before.Mallocs), float64(after.TotalAlloc-before.TotalAlloc)
		if i == 0 || n < count {
			count, bytes = n, b
		}
	}
	return count, bytes
}

// byInput groups the cells that are measured: each body has a group, and so
// have the post, its front matter and its body together.
func byInput(cells []*cell) [][]*cell {
	var groups [][]*cell
	index := map[string]int{}
	for _, c := range cells {
		if c.tooLong > 0 {
			continue
		}
		name := c.input.name
		if name == "post" || name == "front matter" {
			name = "body"
		}
		i, ok := index[name]
		if !ok {
			i = len(groups)
			index[name] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], c)
	}
	return groups
}

// find returns the cell of a candidate with an input, nil if it was not
// measured.
func find(cells []*cell, candidate, input string) *cell {
	for _, c := range cells {
		if c.candidate.name == candidate && c.input.name == input && len(c.seconds) > 0 {
			return c
		}
	}
	return nil
}
