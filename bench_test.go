package newsmark

import (
	"bytes"
	"os"
	"runtime/debug"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The sizes at which the cost of a byte is compared.
const (
	shortBody = 100_000
	longBody  = 10_000_000
)

// A benchBody is the body of a post, for measuring.
type benchBody struct {
	name string
	body []byte
}

// benchBodies returns the body of a post of the project's own and, where it is
// there, of the real one.
func benchBodies(tb testing.TB) []benchBody {
	own, err := os.ReadFile(lanternFair.file)
	require.NoError(tb, err)
	bodies := []benchBody{{"lantern-fair", withoutFrontMatter(own)}}
	if src, err := os.ReadFile(seedPost.file); err == nil {
		bodies = append(bodies, benchBody{"seed", withoutFrontMatter(src)})
	}
	return bodies
}

// repeated returns body over and over, at least size bytes of it.
func repeated(body []byte, size int) []byte {
	return bytes.Repeat(body, (size+len(body)-1)/len(body))
}

// benchParseBody, benchParseFragment and benchTokenize read a body at three
// depths: news, the tree of the HTML standard, and its tokens.

func benchParseBody(body []byte) {
	if _, err := new(Parser).ParseBody(body); err != nil {
		panic(err)
	}
}

func benchParseFragment(body []byte) {
	context := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	if _, err := html.ParseFragment(bytes.NewReader(body), context); err != nil {
		panic(err)
	}
}

func benchTokenize(body []byte) {
	z := html.NewTokenizer(bytes.NewReader(body))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.TextToken:
			z.Text()
		case html.StartTagToken, html.SelfClosingTagToken:
			_, more := z.TagName()
			for more {
				_, _, more = z.TagAttr()
			}
		case html.EndTagToken:
			z.TagName()
		}
	}
}

func BenchmarkParseBody(b *testing.B)     { benchmark(b, benchParseBody) }
func BenchmarkParseFragment(b *testing.B) { benchmark(b, benchParseFragment) }
func BenchmarkTokenizer(b *testing.B)     { benchmark(b, benchTokenize) }

func benchmark(b *testing.B, work func(body []byte)) {
	for _, body := range benchBodies(b) {
		for _, size := range []struct {
			name  string
			bytes int
		}{{"once", 1}, {"100KB", shortBody}, {"10MB", longBody}} {
			b.Run(body.name+"/"+size.name, func(b *testing.B) {
				src := repeated(body.body, size.bytes)
				b.SetBytes(int64(len(src)))
				b.ReportAllocs()
				for b.Loop() {
					work(src)
				}
			})
		}
	}
}

// TestParseAllocations checks that parsing a body takes at most half the
// allocations of html.ParseFragment.
func TestParseAllocations(t *testing.T) {
	for _, body := range benchBodies(t) {
		ours := testing.AllocsPerRun(100, func() { benchParseBody(body.body) })
		theirs := testing.AllocsPerRun(100, func() { benchParseFragment(body.body) })
		t.Logf("%s: %.0f allocations, html.ParseFragment %.0f: %.2f", body.name, ours, theirs, ours/theirs)
		if ours > theirs/2 {
			t.Errorf("%s: %.0f allocations are more than half of the %.0f of html.ParseFragment", body.name, ours, theirs)
		}
	}
}

// TestParseIsLinear checks that a byte of a long body costs at most 1.2 times
// what a byte of a short one does.
func TestParseIsLinear(t *testing.T) {
	needsQuiet(t)
	for _, body := range benchBodies(t) {
		short, long := repeated(body.body, shortBody), repeated(body.body, longBody)
		perRun := float64(len(long)) / float64(len(short))
		checkRatio(t, body.name+": cost of a byte at 10 MB to one at 100 KB", 1.2, func() float64 {
			ratio := medianRatio(5,
				func() { benchParseBody(long) },
				func() {
					for range int(perRun) {
						benchParseBody(short)
					}
				})
			return ratio * float64(int(perRun)) / perRun
		})
	}
}

// TestParseTime checks that parsing a body takes no more time than
// html.ParseFragment.
func TestParseTime(t *testing.T) {
	needsQuiet(t)
	for _, body := range benchBodies(t) {
		const runs = 100 // of each in a row, to be long enough to measure
		checkRatio(t, body.name+": time of Parse to that of html.ParseFragment", 1, func() float64 {
			return medianRatio(21,
				func() {
					for range runs {
						benchParseBody(body.body)
					}
				},
				func() {
					for range runs {
						benchParseFragment(body.body)
					}
				})
		})
	}
}

// needsQuiet skips a test that measures time where time says nothing.
func needsQuiet(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	if raceDetector() {
		t.Skip("measures time, which the race detector takes most of")
	}
}

// raceDetector reports whether the race detector is on.
func raceDetector() bool {
	info, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// checkRatio checks that a ratio is at most a limit. Other work on the machine
// can only make it worse, so the best of several attempts counts.
func checkRatio(t *testing.T, what string, limit float64, measure func() float64) {
	const attempts = 8
	best := measure()
	for range attempts - 1 {
		if best <= limit {
			break
		}
		best = min(best, measure())
	}
	t.Logf("%s: %.2f", what, best)
	if best > limit {
		t.Errorf("%s is %.2f, more than %.2f", what, best, limit)
	}
}

// medianRatio runs a and b in turn and returns the ratio of the medians of
// their times.
func medianRatio(runs int, a, b func()) float64 {
	var as, bs []time.Duration
	for range runs {
		as = append(as, timeOf(a))
		bs = append(bs, timeOf(b))
	}
	slices.Sort(as)
	slices.Sort(bs)
	return float64(as[runs/2]) / float64(bs[runs/2])
}

func timeOf(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}
