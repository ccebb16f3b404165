package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// deepTree returns a tree built by hand, with quotes, lists and tables in each
// other.
func deepTree(depth int) *Article {
	var b Block = para("at the bottom")
	for i := range depth {
		switch i % 3 {
		case 0:
			b = &Quote{Body: []Block{b}}
		case 1:
			b = bullets(anItem(b))
		default:
			b = &Table{Rows: []*Row{{Cells: []*Cell{{Body: []Block{b}}}}}}
		}
	}
	return article(b)
}

// TestDeepTrees prints, compares and walks a tree of a million levels, which
// would end the program if the stack overflowed.
func TestDeepTrees(t *testing.T) {
	depth := 1_000_000
	if testing.Short() || raceDetector() { // whose stack frames are larger
		depth = 100_000
	}
	a, b := deepTree(depth), deepTree(depth)
	assert.True(t, Equal(a, b))
	n := 0
	for range a.Walk() {
		n++
	}
	assert.Equal(t, depth+1, n)
	for range a.Images() {
		assert.Fail(t, "there is none")
	}
	for _, p := range printings {
		assert.Positive(t, p.print(a), p.name)
	}
}

// TestDeepTreesAreLinear checks that a tree of eight times the depth takes at
// most 2.5 times eight times the time: the larger stack is further from the
// processor. What is quadratic takes eight times that.
func TestDeepTreesAreLinear(t *testing.T) {
	needsQuiet(t)
	const small, large = 20_000, 160_000
	a, b := deepTree(small), deepTree(large)
	again := deepTree(large)
	type task struct {
		name string
		work func(a *Article) int
	}
	tasks := []task{{"Equal", func(a *Article) int {
		if len(a.Body) != 1 || !Equal(a, a) {
			return 0
		}
		return 1
	}}, {"Walk", func(a *Article) (n int) {
		for range a.Walk() {
			n++
		}
		return n
	}}}
	for _, p := range printings {
		tasks = append(tasks, task{p.name, p.print})
	}
	for _, task := range tasks {
		ratio := timeRatio(2.5, onNewStack(func() { task.work(b) }), large, func() {
			for range 8 {
				onNewStack(func() { task.work(a) })()
			}
		}, 8*small)
		t.Logf("%s: %.2f", task.name, ratio)
		assert.LessOrEqual(t, ratio, 2.5, task.name)
	}
	assert.True(t, Equal(b, again))
}

// onNewStack returns f to be run with a stack of its own, which has to grow.
func onNewStack(f func()) func() {
	return func() {
		done := make(chan bool)
		go func() {
			f()
			done <- true
		}()
		<-done
	}
}
