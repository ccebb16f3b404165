package main

import (
	"cmp"
	"fmt"
)

// A target is what the project wants of itself, as a ratio, and what was
// measured.
type target struct {
	what     string
	limit    float64
	least    bool // the limit is the least, not the most
	measured spread
}

// met reports whether the median is within the limit.
func (t *target) met() bool {
	if t.least {
		return t.measured.median >= t.limit
	}
	return t.measured.median <= t.limit
}

// String returns the limit as the report has it.
func (t *target) String() string {
	if t.least {
		return fmt.Sprintf("≥ %g", t.limit)
	}
	return fmt.Sprintf("≤ %g", t.limit)
}

// targets returns the targets that were measured.
func (r *report) targets() []target {
	var found []target
	add := func(what string, limit float64, least bool, ratios []float64) {
		if len(ratios) > 0 {
			found = append(found, target{what, limit, least, spreadOf(ratios)})
		}
	}
	add("time of ParseBody to html.ParseFragment, body", 0.85, false, r.ratio(parseBody, parseFragment, "body"))
	add("the same, corpus together", 0.90, false, r.ratio(parseBody, parseFragment, "corpus"))
	add("time of ParseBody to the bare tokenizer, body", 1.25, false, r.ratio(parseBody, tokenizer, "body"))
	if a, b := find(r.cells, parseBody, "body"), find(r.cells, parseFragment, "body"); a != nil && b != nil {
		add("allocations of ParseBody to html.ParseFragment, body", 0.4, false, []float64{a.allocs / b.allocs})
	}
	add("time of a post to that of its body and yaml.v3 on its front matter", 1.15, false, r.postRatio())
	for _, of := range []string{"body", "corpus"} {
		add("time of html-to-markdown to ParseBody and Markdown, "+of, 5, true, r.ratio(htmlMarkdown, toMarkdown, of))
		add("time of go-readability to ParseBody, "+of, 20, true, r.ratio(readable, parseBody, of))
		add("time of go-trafilatura to ParseBody, "+of, 30, true, r.ratio(trafilature, parseBody, of))
	}
	add("time of a byte at 10 MB to one at 100 KB, ParseBody", 1.15, false, r.growth(parseBody))
	for _, p := range r.peaks {
		if p.Candidate == parseBody && p.Input >= 10_000_000 {
			add("memory at 10 MB to the input, ParseBody", 3, false, []float64{p.most()})
		}
	}
	for _, s := range r.speedups {
		add("speed of two goroutines to one, corpus; "+s.String(), 1.8, true, s.ratios)
	}
	return found
}

// ratio returns the ratio of two candidates' times with an input, by round.
func (r *report) ratio(a, b, input string) []float64 {
	x, y := find(r.cells, a, input), find(r.cells, b, input)
	if x == nil || y == nil {
		return nil
	}
	return ratios(x.seconds, y.seconds)
}

// postRatio compares a whole post with the sum of its parts.
func (r *report) postRatio() []float64 {
	post, body, yaml := find(r.cells, parsePost, "post"), find(r.cells, parseBody, "body"), find(r.cells, yamlDecoder, "front matter")
	if post == nil || body == nil || yaml == nil {
		return nil
	}
	return ratios(post.seconds, sum(body.seconds, yaml.seconds))
}

// growth compares what a byte costs in a long input and in a short one.
func (r *report) growth(candidate string) []float64 {
	long, short := find(r.cells, candidate, "10 MB"), find(r.cells, candidate, "100 KB")
	if long == nil || short == nil {
		return nil
	}
	return times(ratios(long.seconds, short.seconds), float64(short.input.size())/float64(long.input.size()))
}

// most returns the memory of the peak as a multiple of the input: that of the
// process where it is known.
func (p *peak) most() float64 {
	return float64(cmp.Or(p.Resident, p.Heap)) / float64(p.Input)
}
