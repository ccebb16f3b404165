package main

import (
	"fmt"
	"io"
	"os"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"
)

// A report is everything that was measured.
type report struct {
	options  options
	in       *inputs
	cells    []*cell
	bodies   []bodyRatio
	speedups []speedup
	peaks    []peak
	took     time.Duration
}

// write writes the report in Markdown.
func (r *report) write(w io.Writer) {
	fmt.Fprintf(w, "Measured on %s. Inputs: %s: a body of %s, a corpus of %d bodies with %s together, and the body over and over.\n",
		machine(), r.in.origin, bytesOf(r.in.body.size()), len(r.in.corpus.docs), bytesOf(r.in.corpus.size()))
	fmt.Fprintf(w, "\nEach number is the median of %d rounds, in brackets the quartiles. In a round every measurement has its turn, in changing\norder, and ratios are of times in the same round: what else the machine does hits both. It took %.0f s.\n",
		r.options.rounds, r.took.Seconds())
	if targets := r.targets(); len(targets) > 0 {
		r.writeTargets(w, targets)
	}
	for _, job := range r.jobs() {
		r.writeJob(w, job)
	}
	r.writeFailures(w)
	r.writeBodies(w)
	r.writePeaks(w)
	fmt.Fprintf(w, "\nVersions: %s.\n", versions())
}

func (r *report) writeTargets(w io.Writer, targets []target) {
	fmt.Fprintf(w, "\n### Targets\n\n| ratio | target | measured | met |\n| --- | --- | --- | --- |\n")
	for _, t := range targets {
		met := "yes"
		if !t.met() {
			met = "**no**"
		}
		fmt.Fprintf(w, "| %s | %s | %s | %s |\n", t.what, t.String(), t.measured, met)
	}
}

// String returns the median with the quartiles behind it, if they differ.
func (s spread) String() string {
	if s.low == s.high {
		return short(s.median)
	}
	return fmt.Sprintf("%s [%s – %s]", short(s.median), short(s.low), short(s.high))
}

// jobs returns the names of the jobs, in order.
func (r *report) jobs() []string {
	var names []string
	for _, c := range r.cells {
		if !slices.Contains(names, c.job) {
			names = append(names, c.job)
		}
	}
	return names
}

// writeJob writes the table of one job: a row for each candidate, the time
// and the ratio with each input.
func (r *report) writeJob(w io.Writer, job string) {
	var inputs, candidates []string
	cells := map[[2]string]*cell{}
	reference := ""
	for _, c := range r.cells {
		if c.job != job {
			continue
		}
		reference = c.reference
		cells[[2]string{c.candidate.name, c.input.name}] = c
		if !slices.Contains(inputs, c.input.name) {
			inputs = append(inputs, c.input.name)
		}
		if !slices.Contains(candidates, c.candidate.name) {
			candidates = append(candidates, c.candidate.name)
		}
	}
	fmt.Fprintf(w, "\n### %s\n\nTime of one pass, and its ratio to %s; allocations with the first input.\n\n", job, reference)
	fmt.Fprintf(w, "| | %s | allocations | bytes |\n|%s --- | --- | --- |\n", strings.Join(inputs, " | "), strings.Repeat(" --- |", len(inputs)))
	for _, name := range candidates {
		fmt.Fprintf(w, "| %s |", name)
		for _, in := range inputs {
			fmt.Fprintf(w, " %s |", r.entry(cells[[2]string{name, in}]))
		}
		if c := cells[[2]string{name, inputs[0]}]; c != nil {
			fmt.Fprintf(w, " %.0f | %s |\n", c.allocs, bytesOf(int(c.bytes)))
		} else {
			fmt.Fprint(w, " | |\n")
		}
	}
}

// entry is what a table says of a cell.
func (r *report) entry(c *cell) string {
	switch {
	case c == nil:
		return ""
	case c.tooLong > 0:
		return fmt.Sprintf("left out: some %.0f s", c.tooLong)
	}
	s := seconds(spreadOf(c.seconds).median)
	if ref := find(r.cells, c.reference, c.input.name); ref != nil && ref != c {
		s += ", × " + spreadOf(ratios(c.seconds, ref.seconds)).String()
	}
	return s
}

// writeFailures says which candidates had errors, and with how many bodies.
func (r *report) writeFailures(w io.Writer) {
	for _, c := range r.cells {
		if c.failed > 0 {
			fmt.Fprintf(w, "\n%s finds no article in %d of the %d documents of %s.\n", c.candidate.name, c.failed, len(c.args), c.input.name)
		}
	}
}

// writeBodies writes how the ratio varies over the corpus.
func (r *report) writeBodies(w io.Writer) {
	if len(r.bodies) == 0 {
		return
	}
	medians := make([]float64, len(r.bodies))
	for i, b := range r.bodies {
		medians[i] = b.ratio.median
	}
	slices.Sort(medians)
	fmt.Fprintf(w, "\n### Every body of the corpus on its own\n\nTime of ParseBody to html.ParseFragment: from %s to %s, half of the bodies between %s and %s. The costliest:\n\n",
		short(medians[0]), short(medians[len(medians)-1]), short(quantile(medians, 0.25)), short(quantile(medians, 0.75)))
	fmt.Fprintf(w, "| body | size | ratio |\n| --- | --- | --- |\n")
	for _, b := range r.bodies[:min(5, len(r.bodies))] {
		fmt.Fprintf(w, "| %s | %s | %s |\n", b.name, bytesOf(b.size), b.ratio)
	}
}

func (r *report) writePeaks(w io.Writer) {
	if len(r.peaks) == 0 {
		return
	}
	fmt.Fprintf(w, "\n### Memory\n\nFor an input of %s, beyond the input itself, as multiples of it; each in a process of its own, the best of three.\n\n", bytesOf(r.peaks[0].Input))
	fmt.Fprintf(w, "| | growth of the process | heap, with garbage | kept |\n| --- | --- | --- | --- |\n")
	for _, p := range r.peaks {
		of := func(n int) string { return short(float64(n) / float64(p.Input)) }
		fmt.Fprintf(w, "| %s | %s | %s | %s |\n", p.Candidate, of(p.Resident), of(p.Heap), of(p.Live))
	}
}

// machine names the computer and the Go version.
func machine() string {
	name := "a processor of unknown kind"
	if text, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		if m := regexp.MustCompile(`model name\s*: (.+)`).FindSubmatch(text); m != nil {
			name = string(m[1])
		}
	}
	return fmt.Sprintf("%s, %d of its processors, %s/%s, %s", name, runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version())
}

// compared are the modules whose versions the report names.
var compared = []string{
	"golang.org/x/net", "github.com/PuerkitoBio/goquery", "codeberg.org/readeck/go-readability/v2",
	"github.com/markusmobius/go-trafilatura", "github.com/JohannesKaufmann/html-to-markdown/v2",
	"github.com/microcosm-cc/bluemonday", "github.com/adrg/frontmatter", "go.yaml.in/yaml/v3",
}

// versions names the compared modules as they are built in.
func versions() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	var found []string
	for _, path := range compared {
		for _, dep := range info.Deps {
			if dep.Path == path {
				found = append(found, path+" "+dep.Version)
			}
		}
	}
	return strings.Join(found, ", ")
}

// short returns a number with three digits that count.
func short(x float64) string {
	switch {
	case x >= 99.5:
		return fmt.Sprintf("%.0f", x)
	case x >= 9.95:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.2f", x)
}

// seconds returns a time with its unit.
func seconds(s float64) string {
	switch {
	case s >= 1:
		return short(s) + " s"
	case s >= 1e-3:
		return short(s*1e3) + " ms"
	}
	return short(s*1e6) + " µs"
}

// bytesOf returns a size with its unit, of a thousand.
func bytesOf(n int) string {
	switch {
	case n >= 1e6:
		return short(float64(n)/1e6) + " MB"
	case n >= 1e3:
		return short(float64(n)/1e3) + " KB"
	}
	return fmt.Sprintf("%d B", n)
}
