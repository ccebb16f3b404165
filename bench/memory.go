package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"time"
)

// A peak is the memory that a candidate needs for the longest input, beyond
// the input itself, in bytes.
type peak struct {
	Candidate string
	Input     int // its length

	// Resident is how far the memory of the process grew (VmHWM of Linux, set
	// back before the call); 0 where the system does not tell. It counts all:
	// the collector's reserve, too.
	Resident int
	Heap     int // most bytes of objects on the heap, garbage included, as sampled
	Live     int // what is left of them when the call has returned and garbage is gone
}

// peakCandidates are those whose memory is compared.
func peakCandidates() []candidate {
	return []candidate{{name: parseFragment, run: runParseFragment}, {name: parseBody, run: runParseBody}}
}

// measurePeaks runs each candidate in a process of its own, so that none finds
// a heap that another has grown. It takes the best of three: the collector
// starts where it happens to.
func measurePeaks(in *inputs) ([]peak, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	if len(in.repeats) == 0 {
		return nil, nil
	}
	src := in.repeats[len(in.repeats)-1].docs[0].src
	var peaks []peak
	for _, c := range peakCandidates() {
		var best peak
		for i := range 3 {
			cmd := exec.Command(self, "-peak", c.name)
			cmd.Stdin, cmd.Stderr = bytes.NewReader(src), os.Stderr
			out, err := cmd.Output()
			if err != nil {
				return nil, fmt.Errorf("%s -peak %q: %w", self, c.name, err)
			}
			var p peak
			if err := json.Unmarshal(out, &p); err != nil {
				return nil, err
			}
			if i == 0 || max(p.Resident, p.Heap) < max(best.Resident, best.Heap) {
				best = p
			}
		}
		peaks = append(peaks, best)
	}
	return peaks, nil
}

// peakChild is that process: it reads the input, runs the candidate once and
// writes what it measured.
func peakChild(name string, r io.Reader, w io.Writer) error {
	for _, c := range peakCandidates() {
		if c.name != name {
			continue
		}
		src, err := io.ReadAll(r)
		if err != nil {
			return err
		}
		src = bytes.Clone(src)
		return json.NewEncoder(w).Encode(peakOf(c, src))
	}
	return fmt.Errorf("no candidate %q", name)
}

func peakOf(c candidate, src []byte) peak {
	debug.FreeOSMemory() // what reading the input left
	p := peak{Candidate: c.name, Input: len(src)}
	before := heapObjects()
	reset := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) == nil
	resident := status("VmRSS")

	stop, sampled := make(chan bool), make(chan int)
	go func() { sampled <- sampleHeap(stop) }()
	v, err := c.run(src)
	if err != nil {
		panic(err) // neither candidate has errors
	}
	stop <- true
	p.Heap = <-sampled - before
	if reset && resident > 0 {
		p.Resident = status("VmHWM") - resident
	}
	runtime.GC()
	p.Live = heapObjects() - before
	runtime.KeepAlive(v)
	runtime.KeepAlive(src)
	return p
}

// sampleHeap looks at the heap until it is stopped and returns the most that
// was on it.
func sampleHeap(stop chan bool) int {
	most := 0
	for {
		most = max(most, heapObjects())
		select {
		case <-stop:
			return max(most, heapObjects())
		case <-time.After(200 * time.Microsecond):
		}
	}
}

// heapObjects returns the bytes of the objects on the heap, dead ones included
// that were not swept yet.
func heapObjects() int {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(s)
	return int(s[0].Value.Uint64())
}

// status returns a size in /proc/self/status in bytes, 0 where there is none.
func status(key string) int {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	m := regexp.MustCompile(key + `:\s+(\d+) kB`).FindSubmatch(text)
	if m == nil {
		return 0
	}
	kb, err := strconv.Atoi(string(m[1]))
	if err != nil {
		return 0
	}
	return kb << 10
}
