package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestSpread(t *testing.T) {
	for _, c := range []struct {
		xs   []float64
		want spread
	}{
		{nil, spread{}},
		{[]float64{3}, spread{3, 3, 3}},
		{[]float64{5, 1, 3}, spread{2, 3, 4}},
		{[]float64{4, 3, 2, 1}, spread{1.75, 2.5, 3.25}},
	} {
		if got := spreadOf(c.xs); got != c.want {
			t.Errorf("spread of %v: %v, want %v", c.xs, got, c.want)
		}
	}
}

func TestSplit(t *testing.T) {
	front, body, err := split([]byte("\n---\na: 1\n---\n<p>b"))
	if string(front) != "\n---\na: 1\n---\n" || string(body) != "<p>b" || err != nil {
		t.Errorf("got %q, %q, %v", front, body, err)
	}
	if got := inner(front); string(got) != "a: 1\n" {
		t.Errorf("inner part %q", got)
	}
	for _, post := range []string{"", "<p>a", "---\na: 1\n"} {
		if _, _, err := split([]byte(post)); err == nil {
			t.Errorf("%q: no error", post)
		}
	}
}

func TestTargetMet(t *testing.T) {
	most := target{limit: 1, measured: spread{0.8, 1.1, 1.2}}
	least := target{limit: 1, least: true, measured: spread{0.8, 1.1, 1.2}}
	if most.met() || !least.met() {
		t.Error("the median is above 1")
	}
}

// TestReport makes a whole run, a short one, and checks that the report has a
// number in each place and that the plot is well formed.
func TestReport(t *testing.T) {
	in := testInputs(t)
	o := options{rounds: 2, batch: time.Microsecond, limit: time.Hour}
	cells := newCells(jobs(), in, "")
	measure(cells, o, io.Discard)
	for _, c := range cells {
		if len(c.seconds) != o.rounds || slices.Min(c.seconds) <= 0 {
			t.Errorf("%s, %s, %s: times %v", c.job, c.candidate.name, c.input.name, c.seconds)
		}
	}
	r := report{options: o, in: in, cells: cells, bodies: measureBodies(in.corpus, o), speedups: measureSpeedups(in.corpus, o)}
	var text strings.Builder
	r.write(&text)
	if got := len(r.targets()); got < 9 { // without speedups, memory and 10 MB
		t.Errorf("%d targets", got)
	}
	for _, c := range cells {
		if !strings.Contains(text.String(), "| "+c.candidate.name+" |") {
			t.Errorf("the report has no row for %s", c.candidate.name)
		}
	}
	if strings.Contains(text.String(), "NaN") || strings.Contains(text.String(), "Inf") {
		t.Errorf("the report divides by zero:\n%s", text.String())
	}
	svg := xml.NewDecoder(bytes.NewReader(plot(cells)))
	for {
		if _, err := svg.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// TestTooLong checks that what would take too long is left out, and said to
// be.
func TestTooLong(t *testing.T) {
	cells := newCells(jobs(), testInputs(t), "/"+readable+"/")
	measure(cells, options{rounds: 1, batch: time.Microsecond, limit: time.Nanosecond}, io.Discard)
	last := cells[len(cells)-1]
	if last.tooLong == 0 || last.seconds != nil {
		t.Errorf("%s was measured", last.input.name)
	}
	if got := (&report{}).entry(last); !strings.HasPrefix(got, "left out") {
		t.Errorf("the report says %q", got)
	}
}

// TestPeak checks that memory is seen that is held only for a while.
func TestPeak(t *testing.T) {
	const size = 1 << 24
	p := peakOf(candidate{name: "test", run: func(src []byte) (any, error) {
		block := bytes.Repeat(src, size)
		time.Sleep(10 * time.Millisecond)
		return len(block), nil
	}}, []byte("x"))
	if p.Heap < size || p.Live > size/2 {
		t.Errorf("heap %d, live %d", p.Heap, p.Live)
	}
	if p.Resident != 0 && p.Resident < size/2 {
		t.Errorf("the process grew by %d", p.Resident)
	}
}
