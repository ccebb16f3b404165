//go:build ignore

// Coverage reads the profiles of go test -coverprofile that are its arguments
// and exits with status 1 if too few of the statements were run: of all, or of
// one file. It prints the files with the fewest.
package main

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

// What must be run at least, in percent of the statements.
const (
	leastOfAll  = 92
	leastOfFile = 80
)

// A count is how many statements there are, and how many were run.
type count struct{ all, run int }

func (c count) percent() float64 { return 100 * float64(c.run) / float64(max(c.all, 1)) }

func main() {
	blocks := map[string]count{} // by place: each test binary tells of each block
	for _, name := range os.Args[1:] {
		if err := read(name, blocks); err != nil {
			fail("coverage: %v", err)
		}
	}
	if len(blocks) == 0 {
		fail("coverage: nothing was measured")
	}
	total, files := sum(blocks)
	names := slices.SortedFunc(maps.Keys(files), func(a, b string) int {
		return cmp.Or(cmp.Compare(files[a].percent(), files[b].percent()), strings.Compare(a, b))
	})
	low := total.percent() < leastOfAll
	for i, name := range names {
		bad := files[name].percent() < leastOfFile
		low = low || bad
		if i < 5 || bad {
			fmt.Printf("%5.1f %% %s\n", files[name].percent(), name)
		}
	}
	fmt.Printf("%5.1f %% of %d statements in %d files\n", total.percent(), total.all, len(files))
	if low {
		fail("coverage: at least %d %% of all statements and %d %% of those of each file must be run by tests", leastOfAll, leastOfFile)
	}
}

// read adds the blocks of a profile: lines of "file:place statements times".
func read(name string, blocks map[string]count) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "mode: ") {
			continue
		}
		var place string
		var statements, times int
		if _, err := fmt.Sscan(lines.Text(), &place, &statements, &times); err != nil {
			return fmt.Errorf("%s: %q: %w", name, lines.Text(), err)
		}
		c := count{all: statements, run: blocks[place].run}
		if times > 0 {
			c.run = statements
		}
		blocks[place] = c
	}
	return lines.Err()
}

// sum adds the blocks up, of all and of each file.
func sum(blocks map[string]count) (total count, files map[string]count) {
	files = map[string]count{}
	for place, c := range blocks {
		name, _, _ := strings.Cut(place, ":")
		f := files[name]
		files[name] = count{f.all + c.all, f.run + c.run}
		total = count{total.all + c.all, total.run + c.run}
	}
	return total, files
}

func fail(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(1)
}
