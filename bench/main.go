// Command bench measures newsmark beside the packages that one would otherwise
// call for the same work: in one run, on the same inputs, in turn. It prints a
// report in Markdown and draws time against size.
//
//	go run . -o report.md -svg plot.svg
//
// It takes some five minutes; -rounds and -max make it shorter.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"time"
)

// An options holds what the command line says.
type options struct {
	inputs string        // folder with seed/ and corpus/
	rounds int           // of all cells
	batch  time.Duration // least time that a cell takes in a round
	limit  time.Duration // most time that one call may be expected to take
	max    int           // largest input, bytes
	report string        // file, "" for standard output
	svg    string        // file, "" for none
	only   string        // part of a cell's name
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("bench: ")
	var o options
	child := flag.String("peak", "", "used by bench itself: measure the memory of `CANDIDATE` on standard input")
	flag.StringVar(&o.inputs, "inputs", "../../shared", "`DIR` with seed/*.md and corpus/bodies/*.html; without it the project's testdata/posts are used")
	flag.IntVar(&o.rounds, "rounds", 12, "`N` times through all measurements")
	flag.DurationVar(&o.batch, "batch", 20*time.Millisecond, "least `TIME` of a measurement; short calls are repeated")
	flag.DurationVar(&o.limit, "limit", 3*time.Second, "leave out calls that would take more than this `TIME`")
	flag.IntVar(&o.max, "max", 10_000_000, "leave out inputs of more than `BYTES`")
	flag.StringVar(&o.report, "o", "", "write the report to `FILE` instead of standard output")
	flag.StringVar(&o.svg, "svg", "", "write the plot to `FILE`")
	flag.StringVar(&o.only, "only", "", "measure only what has `TEXT` in its job, candidate or input")
	flag.Parse()
	if flag.NArg() > 0 || o.rounds < 1 {
		flag.Usage()
		os.Exit(2)
	}
	if *child != "" {
		if err := peakChild(*child, os.Stdin, os.Stdout); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := run(o); err != nil {
		log.Fatal(err)
	}
}

// run measures everything and writes the report and the plot.
func run(o options) error {
	in, err := loadInputs(o.inputs, o.max)
	if err != nil {
		return err
	}
	start := time.Now()
	cells := newCells(jobs(), in, o.only)
	measure(cells, o, os.Stderr)
	r := report{options: o, in: in, cells: cells}
	if o.only == "" {
		r.bodies = measureBodies(in.corpus, o)
		r.speedups = measureSpeedups(in.corpus, o)
		if r.peaks, err = measurePeaks(in); err != nil {
			return err
		}
	}
	r.took = time.Since(start)

	var text strings.Builder
	r.write(&text)
	if o.svg != "" {
		if err := os.WriteFile(o.svg, plot(cells), 0o666); err != nil {
			return err
		}
	}
	if o.report != "" {
		return os.WriteFile(o.report, []byte(text.String()), 0o666)
	}
	if _, err := io.WriteString(os.Stdout, text.String()); err != nil {
		return fmt.Errorf("cannot write the report: %w", err)
	}
	return nil
}
