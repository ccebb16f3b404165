package newsmark

import (
	"bytes"
	"cmp"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	hostileSize = 256 << 10 // bytes of a post made to be dear

	mostTime      = 4       // times the time per byte of an ordinary post
	mostMemory    = 64      // bytes allocated per byte of input ...
	mostMoreBytes = 1 << 20 // ... and beyond
)

// ordinaryBody returns what dear posts are compared with: a post of the
// project's own, over and over.
func ordinaryBody(t *testing.T) []byte {
	own, err := os.ReadFile(lanternFair.file)
	require.NoError(t, err)
	return repeated(withoutFrontMatter(own), hostileSize)
}

// ordinaryPost returns what a byte of that post takes as it lies, with its front matter
// and parsed by itself, to one of ordinary.
func ordinaryPost(t *testing.T, ordinary []byte) float64 {
	post, err := os.ReadFile(lanternFair.file)
	require.NoError(t, err)
	const times = hostileSize / 4096
	return timeRatio(0, func() {
		for range times {
			_, _ = Parse(post)
		}
	}, times*len(post), func() { benchParseBody(ordinary) }, len(ordinary))
}

// allocated returns how many bytes f allocates, all in all: what is alive at
// any time is less.
func allocated(f func()) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}

// processorTime returns the processor time of f. That of the garbage collector
// is in it.
func processorTime(f func()) time.Duration {
	runtime.GC()
	start := cpuTime()
	f()
	return cpuTime() - start
}

// timeRatio returns the ratio of the times per byte that a and b take. The best
// of several rounds counts on either side. It goes on to measure as long as the
// ratio is more than most: what else the machine does makes it worse, not better.
func timeRatio(most float64, a func(), sizeA int, b func(), sizeB int) float64 {
	bestA, bestB := time.Duration(1<<62), time.Duration(1<<62)
	ratio := 0.0
	for round := range 24 {
		if round > 8 { // whatever else runs may soon be over
			time.Sleep(100 * time.Millisecond)
		}
		bestA, bestB = min(bestA, processorTime(a)), min(bestB, processorTime(b))
		ratio = float64(bestA) / float64(sizeA) / max(1, float64(bestB)) * float64(sizeB)
		if round >= 2 && ratio <= most {
			break
		}
	}
	return ratio
}

// fragmentMemory returns how many bytes html.ParseFragment allocates for body;
// ok is false if it refuses it.
func fragmentMemory(body []byte) (n float64, ok bool) {
	var err error
	n = allocated(func() { err = parseFragment(body) })
	return n, err == nil
}

func parseFragment(body []byte) error {
	_, err := html.ParseFragment(bytes.NewReader(body), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	return err
}

// noisyTime is how many times a bound on a ratio of times is let pass: a machine
// that does other things, too, or has smaller caches, makes that of short tags
// larger.
const noisyTime = 1.5

// TestHostile measures what posts made to be dear cost, by byte, beside the body of
// an ordinary one over and over. With -v it prints the table, with the time beside
// the post as it lies, front matter and all, and that of html.ParseFragment on the
// same bytes beside the body.
func TestHostile(t *testing.T) {
	skipInRaceDetector(t)
	ordinary := ordinaryBody(t)
	quiet := !testing.Short()
	checkHostileMemory(t, "an ordinary post", ordinary, hostileCase{})
	whole := 1.0 // times a byte of the body, a byte of the post
	if quiet {
		whole = ordinaryPost(t, ordinary)
	}
	above := [2]int{}
	var table strings.Builder
	fmt.Fprintf(&table, "%-36s %8s %12s %8s %14s %10s %14s\n", "", "bytes", "time, times", "a whole", "html.Parse-", "memory, a", "html.Parse-")
	fmt.Fprintf(&table, "%-36s %8s %12s %8s %14s %10s %14s\n", "", "", "a body's", "post's", "Fragment's", "byte", "Fragment's")
	for _, c := range hostileBodies() {
		body := []byte(c.make(hostileSize))
		ours, theirs := checkHostileMemory(t, c.name, body, c)
		ratio, theirTime := 0.0, theirs
		if quiet {
			most := noisyTime * cmp.Or(c.time, mostTime)
			mostPost := noisyTime * cmp.Or(c.post, mostTime)
			ratio = timeRatio(min(most, mostPost*whole), func() { benchParseBody(body) }, len(body), func() { benchParseBody(ordinary) }, len(ordinary))
			assert.LessOrEqual(t, ratio, most, "%s: time per byte, to that of a post's body", c.name)
			assert.LessOrEqual(t, ratio/whole, mostPost, "%s: time per byte, to that of a post", c.name)
			if testing.Verbose() && !c.slow && parseFragment(body) == nil {
				theirTime = fmt.Sprintf("%.2f", timeRatio(math.Inf(1), func() { _ = parseFragment(body) }, len(body), func() { benchParseBody(ordinary) }, len(ordinary)))
			}
		}
		fmt.Fprintf(&table, "%-36s %8d %12.2f %8.2f %14s %10.1f %14s\n", c.name, len(body), ratio, ratio/whole, theirTime, ours, theirs)
		for i, ratio := range [...]float64{ratio, ratio / whole} {
			if ratio > mostTime {
				above[i]++
			}
		}
	}
	fmt.Fprintf(&table, "%-36s %8d %12d %8d\n", fmt.Sprintf("above %d, of", mostTime), len(hostileBodies()), above[0], above[1])
	t.Log("\n" + table.String())
}

// checkHostileMemory checks the memory that a body takes, and returns it and
// html.ParseFragment's in bytes per byte.
func checkHostileMemory(t *testing.T, name string, body []byte, c hostileCase) (ours float64, theirs string) {
	size := float64(len(body))
	benchParseBody(body) // what is made once is no part of it
	n := allocated(func() { benchParseBody(body) })
	assert.LessOrEqual(t, n, mostMemory*size+mostMoreBytes, "%s: memory", name)
	if c.slow {
		return n / size, "takes seconds"
	}
	fragment, ok := fragmentMemory(body)
	if !ok {
		return n / size, "refuses it"
	}
	assert.LessOrEqual(t, n/size, max(fragment/size, 2)+c.more, "%s: memory, to that of html.ParseFragment", name)
	return n / size, fmt.Sprintf("%.1f", fragment/size)
}

// printings are the ways to print an Article.
var printings = []struct {
	name  string
	print func(a *Article) int
}{
	{"Text", func(a *Article) int { return len(a.Text()) }},
	{"HTML", func(a *Article) int { return len(a.HTML()) }},
	{"Markdown", func(a *Article) int { return len(a.Markdown()) }},
	{"JSON", func(a *Article) int { return len(Printer{}.JSON(a)) }},
	{"Format", func(a *Article) int { return len(Format(a)) }},
}

// TestHostilePrinting checks that what posts made to be dear become is printed
// in linear time: sixteen times as much takes at most 80 times as long (what
// is quadratic takes 256, and what no longer fits the caches up to 3 times as
// long as what does), the output grows with the input, and Format gives the
// input back. With -v it prints how much more time a byte of the larger one
// takes, and the bytes printed for each.
func TestHostilePrinting(t *testing.T) {
	needsQuiet(t)
	const times, most = 16, 5.0
	var table strings.Builder
	fmt.Fprintf(&table, "%-36s", "")
	for _, p := range printings {
		fmt.Fprintf(&table, " %15s", p.name)
	}
	for _, c := range hostileBodies() {
		small, large := []byte(c.make(hostileSize/2/times)), []byte(c.make(hostileSize/2))
		a, _ := new(Parser).ParseBody(small)
		b, _ := new(Parser).ParseBody(large)
		require.True(t, bytes.Equal(large, Format(b)), c.name)
		fmt.Fprintf(&table, "\n%-36s", c.name)
		for _, p := range printings {
			var n, m int
			ratio := timeRatio(most, func() { m = p.print(b) }, len(large), func() {
				for range times { // long enough to be measured
					n = p.print(a)
				}
			}, times*len(small))
			fmt.Fprintf(&table, " %7.2f %7.1f", ratio, float64(m)/float64(len(large)))
			if n*len(large)/len(small) > 1000 { // a shorter output is printed too fast to measure
				assert.LessOrEqual(t, ratio, most, "%s: %s of more", c.name, p.name)
			}
			assert.LessOrEqual(t, m, (times+2)*(n+1000), "%s: bytes of %s", c.name, p.name)
		}
	}
	t.Log("\n" + table.String())
}

// TestHostileReads checks that posts made to be dear lose no text, with the
// text of each paragraph numbered.
func TestHostileReads(t *testing.T) {
	for _, format := range []string{
		"<div>x%d ", "<p>x%d ", "<blockquote>x%d ", "<ul><li>x%d ", "<dl><dd>x%d ", "<table><tr><td>x%d ", "<b class=c%[1]d><p>x%[1]d ",
		"<figure>x%d ", "<figure><figcaption>x%d ", "<pre>x%d\n", "<h2><div>x%d ", "<form><div>x%d ", "<x%[1]d>x%[1]d ", "<section><ol><li><table><td>x%d ",
	} {
		const n = 20_000
		var src strings.Builder
		want := make([]string, n)
		for i := range n {
			fmt.Fprintf(&src, format, i)
			want[i] = fmt.Sprintf("x%d", i)
		}
		a, err := new(Parser).ParseBody([]byte(src.String()))
		require.NoError(t, err)
		assert.True(t, slices.Equal(want, strings.Fields(a.Text())), format)
		assert.Equal(t, src.String(), string(Format(a)), format)
	}
}

// TestHostileFronts checks that front matter made to be dear takes linear time
// and memory: eight times as much takes at most 2.5 times eight times as much.
// (Its decoders take far more for a byte than a body does; Limits.FrontMatter
// is what bounds them.) With -v it prints both, and the time to that of an
// ordinary body.
func TestHostileFronts(t *testing.T) {
	needsQuiet(t)
	const small, large = 8 << 10, 64 << 10
	ordinary := ordinaryBody(t)
	var table strings.Builder
	fmt.Fprintf(&table, "%-30s %8s %8s %8s", "", "time", "memory", "8 times")
	for _, c := range hostileFronts() {
		a, b := []byte(c.make(small)), []byte(c.make(large))
		parse := func(src []byte) func() {
			return func() { _, _ = Parse(src) } // most of them are broken
		}
		growth := timeRatio(2.5, parse(b), len(b), func() {
			for range 8 {
				parse(a)()
			}
		}, 8*len(a))
		assert.LessOrEqual(t, growth, 2.5, c.name)
		memoryA, memoryB := allocated(parse(a))/float64(len(a)), allocated(parse(b))/float64(len(b))
		assert.LessOrEqual(t, memoryB, 2.5*memoryA, "%s: memory", c.name)
		times := timeRatio(1e9, parse(b), len(b), func() { benchParseBody(ordinary) }, len(ordinary))
		fmt.Fprintf(&table, "\n%-30s %8.1f %8.1f %8.2f", c.name, times, memoryB, growth)
	}
	t.Log("\n" + table.String())
}
