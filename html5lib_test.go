package newsmark

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// An html5libCase is the input of one of the HTML standard's tests.
type html5libCase struct {
	name string // file:number
	data []byte
}

// html5libCases returns the inputs of the tree-construction tests that come
// with golang.org/x/net, nil where they are not at hand.
func html5libCases(tb testing.TB) []html5libCase {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "golang.org/x/net").Output()
	if err != nil {
		tb.Logf("html5lib's tests are not at hand: %v", err)
		return nil
	}
	var cases []html5libCase
	root := filepath.Join(strings.TrimSpace(string(out)), "html", "testdata")
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".dat" {
			return err
		}
		file, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for i, data := range html5libData(file) {
			cases = append(cases, html5libCase{fmt.Sprintf("%s:%d", filepath.Base(path), i+1), data})
		}
		return nil
	})
	if err != nil {
		tb.Logf("html5lib's tests are not at hand: %v", err)
		return nil
	}
	return cases
}

// html5libData returns the #data sections of a file of tests. Each ends
// before the line #errors.
func html5libData(file []byte) [][]byte {
	var sections [][]byte
	for part := range bytes.SplitSeq(append([]byte("\n"), file...), []byte("\n#data\n")) {
		// An empty section leaves #errors at the start.
		data, _, ok := bytes.Cut(append([]byte("\n"), part...), []byte("\n#errors\n"))
		if ok {
			sections = append(sections, bytes.TrimPrefix(data, []byte("\n")))
		}
	}
	return sections
}

func TestHTML5libData(t *testing.T) {
	file := "#data\n<p>One\n\nTwo\n#errors\n#document\n| <p>\n\n#data\n#errors\n#document\n"
	got := html5libData([]byte(file))
	if len(got) != 2 || string(got[0]) != "<p>One\n\nTwo" || string(got[1]) != "" {
		t.Errorf("got %q", got)
	}
}

// TestOracleHTML5lib compares ParseBody with the reference on each of the
// standard's tests, read as the content of a div whatever the test is for.
func TestOracleHTML5lib(t *testing.T) {
	cases := html5libCases(t)
	if cases == nil {
		t.Skip("golang.org/x/net is not in the module cache")
	}
	if len(cases) < 1700 {
		t.Errorf("only %d cases", len(cases))
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { checkBody(t, c.data) })
	}
}
