package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"example.com/newsmark"
)

// testInputs are the project's own posts, which are always there.
func testInputs(t *testing.T) *inputs {
	t.Helper()
	in, err := loadInputs("testdata/absent", 100_000)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// The seed's stand-in has these.
const (
	testTitle   = "青石桥灯会开到深夜 三百盏手工灯照亮河岸"
	testPicture = "63e0aa118e9f0a11110000a3_1024.jpg"
)

// TestCandidates checks that every candidate does its job: a comparison with
// one that finds nothing would say nothing.
func TestCandidates(t *testing.T) {
	in := testInputs(t)
	sentence := firstWords(t, in.body.docs[0].src)
	for _, c := range newCells(jobs(), in, "") {
		if c.input.name == "corpus" || strings.HasSuffix(c.input.name, "B") {
			continue
		}
		t.Run(c.job+"/"+c.candidate.name, func(t *testing.T) {
			v, err := c.candidate.run(c.args[0])
			if err != nil {
				t.Fatal(err)
			}
			got := visible(t, v)
			if c.job != frontJob && !strings.Contains(got, sentence) {
				t.Errorf("%q is not in what it found: %.300s", sentence, got)
			}
			if c.job != frontJob && !strings.Contains(got, testPicture) && c.candidate.name != "newsmark: ParseBody, Text" {
				t.Errorf("the picture %s is not in what it found: %.300s", testPicture, got)
			}
			if (c.job == frontJob || c.job == postJob) && !strings.Contains(got, testTitle) {
				t.Errorf("the title is not in what it found: %.300s", got)
			}
		})
	}
}

// firstWords returns the beginning of the first paragraph of some length.
func firstWords(t *testing.T, body []byte) string {
	a, err := new(newsmark.Parser).ParseBody(body)
	if err != nil {
		t.Fatal(err)
	}
	for p := range a.Paragraphs() {
		text := (&newsmark.Article{Body: []newsmark.Block{p}}).Text()
		if text = strings.TrimSpace(text); len(text) > 150 && !strings.ContainsAny(text[:60], "\n*_\"") {
			return strings.ToValidUTF8(text[:60], "")
		}
	}
	t.Fatal("no paragraph of some length")
	return ""
}

// visible returns all that a candidate found, as text with addresses.
func visible(t *testing.T, v any) string {
	t.Helper()
	switch v := v.(type) {
	case string:
		return v
	case []byte:
		return string(v)
	case *extract:
		return v.text + strings.Join(v.images, " ")
	case *newsmark.Article:
		return string(v.Markdown())
	case *trafilatura.ExtractResult:
		return v.ContentText + rendered(t, v.ContentNode)
	case []*html.Node:
		return rendered(t, v...)
	case *html.Tokenizer:
		return tokens(t)
	case map[string]any:
		return v["title"].(string)
	case *handmade:
		if v.body == nil {
			return v.matter.Title
		}
		return v.matter.Title + visible(t, v.body)
	}
	t.Fatalf("no case for %T", v)
	return ""
}

// tokens returns the tokens of the body. The bare loop throws them away; that
// it goes through all is checked here on a loop of the same form.
func tokens(t *testing.T) string {
	var all strings.Builder
	z := html.NewTokenizer(bytes.NewReader(testInputs(t).body.docs[0].src))
	for z.Next() != html.ErrorToken {
		all.WriteString(z.Token().String())
	}
	return all.String()
}

func rendered(t *testing.T, nodes ...*html.Node) string {
	t.Helper()
	var b strings.Builder
	for _, n := range nodes {
		if err := html.Render(&b, n); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// TestBareLoopReadsAll checks that the loop stops at the end and not before.
func TestBareLoopReadsAll(t *testing.T) {
	v, err := runTokenizer(testInputs(t).body.docs[0].src)
	if err != nil {
		t.Fatal(err)
	}
	if err := v.(*html.Tokenizer).Err(); err.Error() != "EOF" {
		t.Errorf("it ended with %v", err)
	}
}
