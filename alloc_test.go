package newsmark

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// allocsFile holds how many allocations each of the project's posts takes.
const allocsFile = "testdata/allocs.txt"

// An ownPost is a post of testdata/posts.
type ownPost struct {
	name string
	src  []byte
}

// ownPosts returns the posts written for the project, in order of name.
func ownPosts(tb testing.TB) []ownPost {
	paths, err := filepath.Glob("testdata/posts/*.md")
	require.NoError(tb, err)
	require.NotEmpty(tb, paths)
	var posts []ownPost
	for _, path := range paths {
		src, err := os.ReadFile(path)
		require.NoError(tb, err)
		posts = append(posts, ownPost{filepath.Base(path), src})
	}
	return posts
}

// TestParseAllocations checks that parsing a body takes at most 0.4 of the
// allocations of html.ParseFragment.
func TestParseAllocations(t *testing.T) {
	for _, body := range benchBodies(t) {
		ours := testing.AllocsPerRun(100, func() { benchParseBody(body.body) })
		theirs := testing.AllocsPerRun(100, func() { benchParseFragment(body.body) })
		t.Logf("%s: %.0f allocations, html.ParseFragment %.0f: %.2f", body.name, ours, theirs, ours/theirs)
		if ours > 0.4*theirs {
			t.Errorf("%s: %.0f allocations are more than 0.4 of the %.0f of html.ParseFragment", body.name, ours, theirs)
		}
	}
}

// TestAllocations checks that the project's posts take as many allocations as
// testdata/allocs.txt says, not one more or less. The compiler has its part in
// that: the file holds for one minor version of Go, and without
// instrumentation.
func TestAllocations(t *testing.T) {
	if raceDetector() || testing.CoverMode() != "" {
		t.Skip("instrumented code allocates more")
	}
	version := minorVersion(runtime.Version())
	want, err := os.ReadFile(allocsFile)
	if !*update {
		require.NoError(t, err)
		if first, _, _ := strings.Cut(string(want), ":"); first != version {
			t.Skipf("%s is of %s, and this is %s", allocsFile, first, version)
		}
	}
	got := allocations(t, version)
	if *update {
		require.NoError(t, os.WriteFile(allocsFile, got, 0o666))
		return
	}
	compareLines(t, strings.Split(string(want), "\n"), strings.Split(string(got), "\n"))
	if t.Failed() {
		t.Logf("if that is meant, run go test -run TestAllocations -update . and commit %s", allocsFile)
	}
}

// compareLines reports each line that differs.
func compareLines(t *testing.T, want, got []string) {
	if len(got) != len(want) {
		t.Errorf("%d lines, want %d", len(got), len(want))
	}
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			t.Errorf("was  %s\nnow  %s", want[i], got[i])
		}
	}
}

// minorVersion returns the part of a version of Go that patches keep: go1.26
// of go1.26.8.
func minorVersion(version string) string {
	if parts := strings.SplitN(version, ".", 3); len(parts) == 3 {
		return parts[0] + "." + parts[1]
	}
	return version
}

// allocations returns the file anew.
func allocations(t *testing.T, version string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s: allocations of reading each post, and of printing it\n\n", version)
	fmt.Fprintf(&b, "%8s %9s %8s %8s %8s %8s\n", "Parse", "ParseBody", "HTML", "Markdown", "JSON", "Text")
	for _, post := range ownPosts(t) {
		body := withoutFrontMatter(post.src)
		a, _ := Parse(post.src) // some are broken on purpose
		for i, work := range []func(){
			func() { _, _ = Parse(post.src) },
			func() { benchParseBody(body) },
			func() { a.HTML() },
			func() { a.Markdown() },
			func() { Printer{}.JSON(a) },
			func() { a.Text() },
		} {
			fmt.Fprintf(&b, "%*.0f ", []int{8, 9, 8, 8, 8, 8}[i], testing.AllocsPerRun(100, work))
		}
		fmt.Fprintln(&b, post.name)
	}
	return b.Bytes()
}
