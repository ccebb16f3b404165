package newsmark

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A corpusFile is the body of a real article.
type corpusFile struct {
	name string
	body []byte
}

// corpusFiles returns real bodies from a folder beside the project, nil where
// there is none. Those of posts are without their front matter.
func corpusFiles(tb testing.TB) []corpusFile {
	var files []corpusFile
	for _, pattern := range []string{"../shared/corpus/bodies/*.html", "../shared/seed/*.md"} {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			tb.Fatal(err)
		}
		for _, path := range paths {
			body, err := os.ReadFile(path)
			if err != nil {
				tb.Fatal(err)
			}
			if filepath.Ext(path) == ".md" {
				body = withoutFrontMatter(body)
			}
			files = append(files, corpusFile{filepath.Base(path), body})
		}
	}
	return files
}

// withoutFrontMatter returns what follows the second --- line.
func withoutFrontMatter(post []byte) []byte {
	parts := bytes.SplitN(post, []byte("---\n"), 3)
	return parts[len(parts)-1]
}

// TestOracleCorpus compares ParseBody with the reference on real bodies: no
// visible character is lost or invented, and everything else agrees too.
func TestOracleCorpus(t *testing.T) {
	files := corpusFiles(t)
	if files == nil {
		t.Skip("no corpus beside the project")
	}
	for _, file := range files {
		t.Run(file.name, func(t *testing.T) { checkBody(t, file.body) })
	}
}

// TestOraclePosts does the same with whole posts, through Parse: the project's
// own and, where it is there, the seed.
func TestOraclePosts(t *testing.T) {
	for _, post := range posts(t) {
		if strings.HasSuffix(post.name, ".html") {
			continue // bodies; see TestOracleCorpus
		}
		t.Run(post.name, func(t *testing.T) {
			a, _ := new(Parser).Parse(post.src)
			checkOracle(t, post.src[a.source.body:], a)
		})
	}
}
