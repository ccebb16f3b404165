package newsmark

import (
	"encoding/json"
	"strings"
	"testing"
)

// The targets here hold one promise each against any input. Those of one part
// of the package stand beside its tests: FuzzFrontMatter, FuzzSrcset,
// FuzzAddress, FuzzCredit, FuzzDate, and FuzzOracle for the visible text.

// Long inputs make each try slow and say no more.
const (
	maxFuzzSeed  = 8 << 10
	maxFuzzInput = 32 << 10
)

// addPosts seeds a target with the project's own posts and cases, bodies that
// once went wrong, attacks and some of html5lib's tests; where they are there
// with the shared corpus and its attacks, too.
func addPosts(f *testing.F) {
	f.Helper()
	for _, p := range posts(f) {
		if len(p.src) < maxFuzzSeed {
			f.Add(p.src)
		}
	}
	for _, c := range foundBodies {
		f.Add([]byte(c.body))
	}
	own, dompurify := attacks(f)
	for _, a := range append(own, dompurify...) {
		f.Add([]byte(a.Payload))
	}
	for i, c := range html5libCases(f) {
		if i%8 == 0 { // the rest costs time to vary and covers nothing new
			f.Add(c.data)
		}
	}
}

// FuzzFormat: what is not edited is not changed, and no position lies outside
// of the source.
func FuzzFormat(f *testing.F) {
	addPosts(f)
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) > maxFuzzInput {
			return
		}
		post, _ := Parse(src)
		checkUnchanged(t, src, post)
		body, err := new(Parser).ParseBody(src)
		if err != nil {
			t.Errorf("ParseBody: %v", err)
		}
		checkUnchanged(t, src, body)
	})
}

// checkUnchanged checks what must hold of a, parsed from src.
func checkUnchanged(t *testing.T, src []byte, a *Article) {
	t.Helper()
	if got := Format(a); string(got) != string(src) {
		t.Errorf("Format gives\n%q\nof\n%q", got, src)
	}
	for b := range a.Walk() {
		if s := a.Pos(b); s.Start < 0 || s.End < s.Start || s.End > len(src) {
			t.Errorf("%T at %v of %d bytes", b, s, len(src))
		}
	}
	for img := range a.Images() {
		if s := a.ImagePos(img); s.Start < 0 || s.End <= s.Start || s.End > len(src) {
			t.Errorf("image %q at %v of %d bytes", img.Src, s, len(src))
		}
	}
	lines := 1 + strings.Count(string(src), "\n")
	for _, w := range a.Warnings {
		if w.Line < 1 || w.Line > lines || w.Column < 1 {
			t.Errorf("warning at %d:%d of %d lines: %s", w.Line, w.Column, lines, w.Msg)
		}
	}
}

// FuzzHTML: HTML reads back as the article, and nothing in it can run.
func FuzzHTML(f *testing.F) {
	addPosts(f)
	f.Fuzz(func(t *testing.T, src []byte) {
		a := fuzzedArticle(src)
		report(t, roundTripHTML(t, a))
		report(t, verdict(t, a.HTML()))
	})
}

// FuzzMarkdown: Markdown, rendered, reads back as the body, and nothing in it
// can run.
func FuzzMarkdown(f *testing.F) {
	addPosts(f)
	f.Fuzz(func(t *testing.T, src []byte) {
		a := fuzzedArticle(src)
		report(t, roundTripMarkdown(t, a))
		report(t, verdict(t, render(t, bodyOnly(a).Markdown())))
	})
}

// FuzzJSON: JSON reads back as the article; and what else reads as an article
// of JSON is written as what reads the same.
func FuzzJSON(f *testing.F) {
	addPosts(f)
	for _, p := range posts(f) {
		if len(p.src) < maxFuzzSeed {
			a, _ := Parse(p.src)
			f.Add(Printer{RawHTML: true}.JSON(a))
		}
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		report(t, roundTripJSON(t, fuzzedArticle(src)))
		var a Article
		if json.Unmarshal(src, &a) == nil {
			report(t, roundTripJSON(t, &a))
		}
	})
}

// fuzzedArticle reads a post, or nothing of one that is too long.
func fuzzedArticle(src []byte) *Article {
	if len(src) > maxFuzzInput {
		src = nil
	}
	a, _ := Parse(src)
	return a
}

func report(t *testing.T, broken []string) {
	t.Helper()
	for _, b := range broken {
		t.Error(b)
	}
}
