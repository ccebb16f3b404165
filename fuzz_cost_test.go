package newsmark

import (
	"bytes"
	"runtime/metrics"
	"testing"
	"time"
)

// FuzzCost: nothing panics, and time and memory grow with the size of the
// input and no faster. Inputs are a piece over and over, which is what makes
// slow code slow, between two others.
func FuzzCost(f *testing.F) {
	skipInRaceDetector(f)
	for _, unit := range []string{
		"<p>a", "<div>", "</div>", "<b>", "<b><p>", "<a href=/x>", "</a>", "<ul><li>a", "<table><tr><td>", "<table>a", "<blockquote>", "<svg><desc>", "<math><mi>",
		"<figure><img src=/a.jpg>", "<figcaption>a", "<img src=/a.jpg>a<br>", "[caption]<img>", "[caption ", "{% raw %}", "<br>", "&amp;", "&", "<", "<!--", "<!", "<a b=c ",
		"*a*", "`", "_", "[a](", "\\", "> ", "- a\n", "\n\n", "a: b\n", "- a: [", "{\"a\":", "'", "\"", "新华社记者", "（", "/", "Photo: A/", "By A B and ", "WASHINGTON, ",
		"<ruby>a<rt>b", "<pre>\n", "<noscript><img>", "<picture><source srcset='a 1x,", "<form>", "</p>", "<h1>", "<q>", "<i><b></i>", "\x00", "\xff", "\r", " ",
	} {
		f.Add([]byte(""), []byte(unit), []byte(""))
		f.Add([]byte("---\ntitle: a\n"), []byte(unit), []byte("\n---\n<p>a"))
	}
	for _, c := range foundBodies {
		f.Add([]byte("<p>"), []byte(c.body), []byte("a"))
	}
	f.Fuzz(func(t *testing.T, head, unit, tail []byte) {
		if len(unit) == 0 || len(unit) > 256 || len(head)+len(tail) > 1024 {
			return
		}
		between := func(size int) []byte {
			return bytes.Join([][]byte{head, repeated(unit, size), tail}, nil)
		}
		checkCost(t, between(costSize/costFactor), between(costSize))
	})
}

const (
	costSize   = 64 << 10
	costFactor = 8

	// Something that grows with the square takes costFactor squared. What is
	// linear may take more than costFactor: buffers grow by doubling, and other
	// work on the machine comes in between.
	costLimit = costFactor * 3

	// What is quick and small needs no second look.
	quick = 500 * time.Millisecond
	small = 256 << 20
)

// checkCost checks that what is done with long costs no more than it should
// by what is done with short, an eighth of it.
func checkCost(t *testing.T, short, long []byte) {
	t.Helper()
	a, b := costOf(short), costOf(long)
	if b.bytes > small && b.bytes > costLimit*a.bytes {
		t.Errorf("%d bytes of memory, then %d for %d times as much: %q…", a.bytes, b.bytes, costFactor, clip(long))
	}
	for range 5 { // a busy machine may spoil one measurement, not all
		if b.time < quick || b.time < costLimit*a.time {
			return
		}
		a, b = costOf(short), costOf(long)
	}
	t.Errorf("%v, then %v for %d times as much: %q…", a.time, b.time, costFactor, clip(long))
}

// A cost is what work takes.
type cost struct {
	bytes uint64 // heapAllocated
	time  time.Duration
}

// costOf measures reading a post and printing it in every format.
func costOf(src []byte) cost {
	before, start := heapAllocated(), time.Now()
	a, _ := Parse(src)
	Format(a)
	pr := Printer{RawHTML: true}
	pr.HTML(a)
	pr.Markdown(a)
	pr.Text(a)
	pr.JSON(a)
	return cost{heapAllocated() - before, time.Since(start)}
}

// heapAllocated returns how many bytes were ever heapAllocated.
func heapAllocated() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
