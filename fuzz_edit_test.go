package newsmark

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// FuzzEdit: edits change only their bytes, and what is written reads as meant.
func FuzzEdit(f *testing.F) {
	for i, p := range posts(f) {
		if len(p.src) < maxFuzzSeed {
			f.Add(p.src, uint8(i), uint64(i))
		}
	}
	for i, c := range foundBodies {
		f.Add([]byte(c.body), uint8(i), uint64(i))
	}
	f.Fuzz(func(t *testing.T, src []byte, n uint8, seed uint64) {
		if len(src) > maxFuzzInput {
			return
		}
		kind := editKinds[int(n)%len(editKinds)]
		fuzzEdit(t, src, kind, seed)
		fuzzCleanEdit(t, src, kind, seed)
	})
}

// fuzzEdit edits a post of whatever markup. How far the markup around an edit
// goes on is not known; but no edit of the body may change the front matter,
// and none of a field the body.
func fuzzEdit(t *testing.T, src []byte, kind string, seed uint64) {
	a, err := Parse(src)
	if len(a.Body) == 0 || kind == "field" && err != nil {
		return // what is wrong with the front matter may be mended with it
	}
	if _, ok := edit(a, kind, newRand(seed)); !ok {
		return
	}
	out, _ := checkEdit(t, a, kind, kind)
	if body := a.source.body; kind == "field" {
		assert.Equal(t, string(src[body:]), string(out[max(0, len(out)-len(src)+body):]), "the body")
	} else {
		assert.Equal(t, string(src[:body]), string(out[:min(body, len(out))]), "the front matter")
	}
}

// cleanPieces are blocks of markup that ends where it should, with what
// stands between blocks.
var cleanPieces = []string{
	"<p>The bridge on <b>Mill Street</b> opens.</p>", "<h2>The <i>plan</i></h2>", "<p>One<br>two &amp; three</p>\n", "<hr>",
	"<ul>\n <li>a</li>\n <li>b <a href=\"/b\">c</a></li>\n</ul>", "<blockquote><p>Quoted.</p></blockquote>", "<pre><code>a\n b</code></pre>",
	"<figure><img src=\"/a.jpg\" alt=\"A\"><figcaption>The bridge</figcaption></figure>", "<p><img src='/b.jpg' width=640></p>",
	"<table><tr><td>1</td><td>2</td></tr></table>", "<!-- a comment -->", "\n\n", "<div class=\"text\">\n<p>In a div.</p>\n</div>",
	"<p>It is <img class=\"emoji\" src=\"/e.png\" width=16> open.</p>", "<p>新桥今天开通。</p>", "<h3>Next</h3>\n", " \t",
}

// cleanPost makes a post of such pieces, one for each byte of s.
func cleanPost(s []byte) []byte {
	var b strings.Builder
	if len(s)%2 == 0 {
		b.WriteString("---\ntitle: Bridge  # a comment\ntags: [a, b]\ndate: 2024-05-06 07:08\n---\n\n")
	}
	for _, c := range s[:min(len(s), 24)] {
		b.WriteString(cleanPieces[int(c)%len(cleanPieces)])
	}
	return []byte(b.String())
}

// fuzzCleanEdit edits a post whose blocks can be told apart: nothing but the
// edited block changes. It reports whether there was something to edit.
func fuzzCleanEdit(t *testing.T, s []byte, kind string, seed uint64) bool {
	t.Helper()
	src := cleanPost(s)
	a, err := Parse(src)
	if assert.NoError(t, err) && len(a.Body) == 0 {
		return false
	}
	where, ok := edit(a, kind, newRand(seed))
	if !ok {
		return false
	}
	out, _ := checkEdit(t, a, kind, kind)
	if !bytes.HasPrefix(out, src[:where.Start]) || !bytes.HasSuffix(out[min(where.Start, len(out)):], src[where.End:]) {
		t.Errorf("%s changed more than %q\nof   %q\ngives %q", kind, where.of(src), src, out)
	}
	return true
}

// TestCleanEdits makes random edits of random clean posts.
func TestCleanEdits(t *testing.T) {
	skipInRaceDetector(t)
	r := rand.New(rand.NewPCG(3, 4))
	made := map[string]int{}
	for range 3000 {
		s := make([]byte, 1+r.IntN(16))
		for i := range s {
			s[i] = byte(r.IntN(256))
		}
		for _, kind := range editKinds {
			if fuzzCleanEdit(t, s, kind, r.Uint64()) {
				made[kind]++
			}
		}
		if t.Failed() {
			return
		}
	}
	for _, kind := range editKinds {
		assert.Greater(t, made[kind], 300, kind)
	}
}
