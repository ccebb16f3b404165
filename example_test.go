package newsmark_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.com/newsmark"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// post is a small post: front matter, a picture behind a proxy with its
// caption, a paragraph.
const post = `---
title: Bridge reopens
date: 2024-05-03 16:45:13
tags: [roads] # more to come
---

<figure><img src="https://wsrv.nl/?url=https://img.example/bridge.jpg" width="800" height="600">
<figcaption>The new deck. 新华社记者 周明远 摄</figcaption></figure>
<p>The footbridge at Mill Lane is <b>open</b> again.</p>
`

// A post is read, the address of its picture is mended, and it is written
// back. No other byte changes.
func Example() {
	a, err := newsmark.Parse([]byte(post))
	if err != nil {
		fmt.Println(err)
	}
	for img := range a.Images() {
		img.Src = img.URL
	}
	was := strings.Split(post, "\n")
	for i, line := range strings.Split(string(newsmark.Format(a)), "\n") {
		if line != was[i] {
			fmt.Println(line)
		}
	}
	// Output:
	// <figure><img src="https://img.example/bridge.jpg" width="800" height="600">
}

func ExampleParse() {
	a, err := newsmark.Parse([]byte(post))
	fmt.Println(err)
	fmt.Println(a.Title)
	fmt.Println(a.Published.Format("2 January 2006"))
	for f := range a.Figures() {
		fmt.Println(f.Image.URL, f.Image.Width, f.Image.Height)
		fmt.Println(strings.Join(f.Credit.Photographers, ", "), "of", f.Credit.Agency)
	}
	fmt.Println(len(a.Body), "blocks")
	// Output:
	// <nil>
	// Bridge reopens
	// 3 May 2024
	// https://img.example/bridge.jpg 800 600
	// 周明远 of 新华社
	// 2 blocks
}

// Broken front matter is reported, with its place, and read all the same.
func ExampleParse_brokenFrontMatter() {
	a, err := newsmark.Parse([]byte(`---
title: 'We are here'_ Hundreds rally
author: Ada Moor
date: Invalid Date
---
<p>Hundreds came.</p>
`))
	if syntax, ok := errors.AsType[*newsmark.SyntaxError](err); ok {
		fmt.Printf("line %d, column %d\n", syntax.Line, syntax.Column)
	}
	for _, w := range a.Warnings {
		fmt.Printf("line %d, column %d: %s\n", w.Line, w.Column, w.Code)
	}
	date, _ := a.Meta.Get("date")
	fmt.Println(date)
	fmt.Println(a.Authors[0])
	fmt.Println(a.Text())
	// Output:
	// line 2, column 21
	// line 4, column 7: field
	// Invalid Date
	// Ada Moor
	// Hundreds came.
}

// A feed item is a body alone. Its relative addresses are those of the page it
// comes from.
func ExampleParser_ParseBody() {
	page, err := url.Parse("https://news.example/2024/05/bridge")
	if err != nil {
		fmt.Println(err)
	}
	p := newsmark.Parser{Base: page}
	a, _ := p.ParseBody([]byte(`<p>See <a href="plan">the plan</a>.<p><img data-src="/img/plan.png" src="blank.gif">`))
	for img := range a.Images() {
		fmt.Println(img.URL, "via", img.Via)
	}
	fmt.Println(a.Text())
	// Output:
	// https://news.example/img/plan.png via data-src
	// See the plan.
}

func ExampleFormat() {
	src := []byte("---\ntitle: \"Bridge opens\"   # at last\n---\n\n<p class=lede>It is <b>open</b>.</p>\n<P>Come and see.\n")
	a, _ := newsmark.Parse(src)
	a.Title = "Bridge reopens"
	for p := range a.Paragraphs() {
		p.Text = append(p.Text, &newsmark.Text{Value: " Again."})
		break
	}
	fmt.Printf("%s", newsmark.Format(a))
	// Output:
	// ---
	// title: "Bridge reopens"   # at last
	// ---
	//
	// <p>It is <strong>open</strong>. Again.</p>
	// <P>Come and see.
}

// An Article built by hand is written with YAML front matter.
func ExampleFormat_byHand() {
	a := &newsmark.Article{
		Title: "Bridge reopens",
		Body: []newsmark.Block{
			&newsmark.Paragraph{Text: []newsmark.Inline{&newsmark.Text{Value: "It is open."}}},
		},
	}
	fmt.Printf("%s", newsmark.Format(a))
	// Output:
	// ---
	// title: Bridge reopens
	// ---
	//
	// <p>It is open.</p>
}

func ExampleArticle_HTML() {
	a, _ := newsmark.Parse([]byte(post))
	fmt.Printf("%s", a.HTML())
	// Output:
	// <article itemscope itemtype="https://schema.org/NewsArticle">
	// <header>
	// <h1 itemprop="headline">Bridge reopens</h1>
	// <p><time itemprop="datePublished" datetime="2024-05-03T16:45:13Z">2024-05-03 16:45</time></p>
	// <meta itemprop="keywords" content="roads">
	// </header>
	// <figure><img src="https://img.example/bridge.jpg" alt="" width="800" height="600"><figcaption>The new deck. 新华社记者 周明远 摄</figcaption></figure>
	// <p>The footbridge at Mill Lane is <strong>open</strong> again.</p>
	// </article>
}

func ExampleArticle_Markdown() {
	a, _ := newsmark.Parse([]byte(post))
	fmt.Printf("%s", a.Markdown())
	// Output:
	// ---
	// title: Bridge reopens
	// date: 2024-05-03 16:45:13
	// tags: [roads] # more to come
	// ---
	//
	// <figure><img src="https://img.example/bridge.jpg" alt="" width="800" height="600"><figcaption>The new deck. 新华社记者 周明远 摄</figcaption></figure>
	//
	// The footbridge at Mill Lane is **open** again.
}

func ExampleArticle_Text() {
	a, _ := newsmark.Parse([]byte(post))
	fmt.Println(a.Text())
	// Output:
	// The new deck. 新华社记者 周明远 摄
	//
	// The footbridge at Mill Lane is open again.
}

func ExampleArticle_MarshalJSON() {
	a, _ := new(newsmark.Parser).ParseBody([]byte(`<p>It is <b>open</b>.`))
	out, err := json.MarshalIndent(a, "", "  ")
	fmt.Printf("%s %v\n", out, err)
	// Output:
	// {
	//   "newsmark": 1,
	//   "body": [
	//     {
	//       "type": "paragraph",
	//       "text": [
	//         {
	//           "type": "text",
	//           "value": "It is "
	//         },
	//         {
	//           "type": "text",
	//           "value": "open",
	//           "marks": [
	//             "bold"
	//           ]
	//         },
	//         {
	//           "type": "text",
	//           "value": "."
	//         }
	//       ]
	//     }
	//   ]
	// } <nil>
}

func ExampleArticle_UnmarshalJSON() {
	var a newsmark.Article
	err := json.Unmarshal([]byte(`{"newsmark": 1, "title": "Bridge reopens", "body": [{"type": "rule"}]}`), &a)
	fmt.Println(a.Title, len(a.Body), err)
	// Output:
	// Bridge reopens 1 <nil>
}

func ExampleArticle_Images() {
	a, _ := new(newsmark.Parser).ParseBody([]byte(
		`<table><tr><td><img data-original="/1.jpg" src="/loading.gif"></table><p>Here <img src="/2.png" width="16"> and there`))
	for img := range a.Images() {
		fmt.Println(img.URL, "written as", img.Src)
	}
	// Output:
	// /1.jpg written as /loading.gif
	// /2.png written as /2.png
}

func ExampleArticle_Walk() {
	a, _ := new(newsmark.Parser).ParseBody([]byte(
		"<h2>Prizes</h2>\n<ul><li>Marrow\n<li>Onion</ul>"))
	for b := range a.Walk() {
		line, column := a.Line(a.Pos(b).Start)
		fmt.Printf("%d:%d %T\n", line, column, b)
	}
	// Output:
	// 1:1 *newsmark.Heading
	// 2:1 *newsmark.List
	// 2:9 *newsmark.Paragraph
	// 3:5 *newsmark.Paragraph
}

func ExampleArticle_Paragraphs() {
	a, _ := new(newsmark.Parser).ParseBody([]byte("One<br><br>Two<blockquote>Three</blockquote>"))
	for p := range a.Paragraphs() {
		fmt.Println(p.Text[0].(*newsmark.Text).Value)
	}
	// Output:
	// One
	// Two
	// Three
}

func ExampleArticle_Figures() {
	a, _ := new(newsmark.Parser).ParseBody([]byte(
		`<figure><img src="/bridge.jpg"><figcaption>The deck</figcaption></figure>`))
	for f := range a.Figures() {
		fmt.Println(f.Image.URL, "with a caption from", f.CaptionVia)
	}
	// Output:
	// /bridge.jpg with a caption from figcaption
}

func ExampleArticle_ImagePos() {
	src := `<p>Here <img src="/1.jpg"> it is.`
	a, _ := new(newsmark.Parser).ParseBody([]byte(src))
	for img := range a.Images() {
		pos := a.ImagePos(img)
		fmt.Println(src[pos.Start:pos.End])
	}
	// Output:
	// <img src="/1.jpg">
}

func ExampleEqual() {
	a, _ := new(newsmark.Parser).ParseBody([]byte(`<div>It is <b>open</b>.</div>`))
	b, _ := new(newsmark.Parser).ParseBody([]byte(`<p>It is <strong>open</strong>.</p>`))
	c, _ := new(newsmark.Parser).ParseBody([]byte(`<p>It is open.</p>`))
	fmt.Println(newsmark.Equal(a, b), newsmark.Equal(a, c))
	// Output:
	// true false
}

// With RawHTML the markup that has no type is printed as well. It may run
// scripts: use it only where the post's author is trusted.
func ExamplePrinter() {
	a, _ := new(newsmark.Parser).ParseBody([]byte(`<math><mi>x</mi></math>`))
	fmt.Printf("%s\n", newsmark.Printer{}.Markdown(a))
	fmt.Printf("%s", newsmark.Printer{RawHTML: true}.Markdown(a))
	// Output:
	// x
	//
	// <div><math><mi>x</mi></math></div>
}

func ExampleFrontMatter_Get() {
	a, _ := newsmark.Parse([]byte(post))
	tags, ok := a.Meta.Get("tags")
	fmt.Printf("%#v %v\n", tags, ok)
	fmt.Println(a.Meta.Keys())
	// Output:
	// []interface {}{"roads"} true
	// [title date tags]
}

func ExampleFrontMatter_Set() {
	a, _ := newsmark.Parse([]byte(post))
	a.Meta.Set("tags", []string{"roads", "bridges"})
	a.Meta.Set("comments", false)
	out, _, _ := strings.Cut(string(newsmark.Format(a)), "\n\n")
	fmt.Println(out)
	// Output:
	// ---
	// title: Bridge reopens
	// date: 2024-05-03 16:45:13
	// tags: [roads, bridges] # more to come
	// comments: false
	// ---
}

func ExampleFrontMatter_Delete() {
	a, _ := newsmark.Parse([]byte(post))
	a.Meta.Delete("date")
	out, _, _ := strings.Cut(string(newsmark.Format(a)), "\n\n")
	fmt.Println(out)
	// Output:
	// ---
	// title: Bridge reopens
	// tags: [roads] # more to come
	// ---
}

func ExampleFrontMatter_Decode() {
	a, _ := newsmark.Parse([]byte(post))
	var v struct {
		Title string   `yaml:"title"`
		Tags  []string `yaml:"tags"`
	}
	err := a.Meta.Decode(&v)
	fmt.Printf("%+v %v\n", v, err)
	// Output:
	// {Title:Bridge reopens Tags:[roads]} <nil>
}

// A site that keeps addresses in an attribute of its own.
func ExampleDefaultRules_lazyAttribute() {
	rules := newsmark.DefaultRules()
	rules.LazyAttributes = append(rules.LazyAttributes, newsmark.LazyAttribute{Name: "data-foto"})
	p := newsmark.Parser{Rules: rules}
	printImages(p.ParseBody([]byte(`<img src="/loading.gif" data-foto="/bridge.jpg">`)))
	// Output:
	// /bridge.jpg via data-foto
}

// A site that serves its pictures through a script.
func ExampleDefaultRules_proxy() {
	rules := newsmark.DefaultRules()
	rules.Proxies = append(rules.Proxies, newsmark.Proxy{Name: "scaler", Path: "/scale.php", Query: "pic"})
	p := newsmark.Parser{Rules: rules}
	printImages(p.ParseBody([]byte(`<img src="https://news.example/scale.php?w=300&amp;pic=https%3A%2F%2Fimg.example%2Fbridge.jpg">`)))
	// Output:
	// https://img.example/bridge.jpg via src+scaler
}

// A site that has a picture of its own for those not loaded yet, and one that
// counts readers.
func ExampleDefaultRules_placeholder() {
	rules := newsmark.DefaultRules()
	rules.Placeholders = append(rules.Placeholders, newsmark.Placeholder{Name: "wait.jpg"})
	rules.Trackers = append(rules.Trackers, newsmark.Tracker{Host: "count.example"})
	p := newsmark.Parser{Rules: rules}
	printImages(p.ParseBody([]byte(
		`<img src="/wait.jpg" srcset="/bridge.jpg 800w"> <img src="https://count.example/42.jpg">`)))
	// Output:
	// /bridge.jpg via srcset
}

func printImages(a *newsmark.Article, _ error) {
	for img := range a.Images() {
		fmt.Println(img.URL, "via", img.Via)
	}
}

// A site that marks its figures and captions with classes of its own.
func ExampleDefaultRules_captionClass() {
	rules := newsmark.DefaultRules()
	rules.CaptionClasses = append(rules.CaptionClasses,
		newsmark.CaptionClass{Class: "photo-box", Part: newsmark.PartFigure},
		newsmark.CaptionClass{Class: "photo-text"})
	p := newsmark.Parser{Rules: rules}
	a, _ := p.ParseBody([]byte(
		`<div class="photo-box"><img src="/bridge.jpg"><p class="photo-text">The deck</p></div><p>It is open.`))
	fmt.Printf("%s", a.Markdown())
	// Output:
	// <figure><img src="/bridge.jpg" alt=""><figcaption>The deck</figcaption></figure>
	//
	// It is open.
}

// A language that captions begin in with words of their own.
func ExampleDefaultRules_captionSign() {
	rules := newsmark.DefaultRules()
	rules.CaptionSigns = append(rules.CaptionSigns, newsmark.CaptionSign{Text: "Nella foto:", Sign: newsmark.EvidenceMark})
	p := newsmark.Parser{Rules: rules}
	a, _ := p.ParseBody([]byte(`<p><img src="/ponte.jpg"></p><p>Nella foto: il ponte prima dei lavori</p><p>È aperto.</p>`))
	for f := range a.Figures() {
		fmt.Println(f.CaptionVia, f.Evidence, f.Evidence.Confidence())
	}
	// Output:
	// mark mark+short 0.99
}

// A paper that credits its pictures in words of its own.
func ExampleDefaultRules_creditPhrase() {
	rules := newsmark.DefaultRules()
	rules.CreditPhrases = append(rules.CreditPhrases, newsmark.CreditPhrase{Text: "Bildjournalist:"})
	p := newsmark.Parser{Rules: rules}
	a, _ := p.ParseBody([]byte(
		`<figure><img src="/brücke.jpg"><figcaption>Die neue Brücke. Bildjournalist: Ada Moor/dpa</figcaption></figure>`))
	for f := range a.Figures() {
		fmt.Printf("%q %q\n", f.Credit.Photographers, f.Credit.Agency)
	}
	// Output:
	// ["Ada Moor"] "dpa"
}

// An archive whose posts name their title otherwise.
func ExampleDefaultRules_fieldName() {
	rules := newsmark.DefaultRules()
	rules.Fields = append(rules.Fields, newsmark.FieldName{Key: "kopfzeile", Field: newsmark.FieldTitle})
	p := newsmark.Parser{Rules: rules}
	a, err := p.Parse([]byte("---\nkopfzeile: Brücke wieder offen\n---\n<p>Seit Samstag.\n"))
	fmt.Println(a.Title, err)
	// Output:
	// Brücke wieder offen <nil>
}

// TestReadmeProgram runs the first program of the README as it stands there.
func TestReadmeProgram(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(readme), "```go\n")
	require.True(t, found, "no program")
	program, _, _ := strings.Cut(rest, "```")
	assert.LessOrEqual(t, strings.Count(program, "\n"), 15, "lines")

	name := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(name, []byte(program), 0o666))
	out, err := exec.Command("go", "run", name).CombinedOutput()
	require.NoError(t, err, "%s", out)
	assert.Equal(t, "Bridge reopens <nil>\n/b.jpg from data-src\n---\ntitle: Bridge reopens\n---\n\n"+
		"![](/b.jpg)\n\nIt is **open**.\n", string(out))
}

// TestReadmeNames checks that the tests that documents name exist.
func TestReadmeNames(t *testing.T) {
	var tests []byte
	for _, pattern := range []string{"*_test.go", "internal/*/*_test.go", "examples/*/*_test.go"} {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range names {
			src, err := os.ReadFile(name)
			require.NoError(t, err)
			tests = append(tests, src...)
		}
	}
	for _, document := range []string{"README.md", "CONTRIBUTING.md"} {
		text, err := os.ReadFile(document)
		require.NoError(t, err)
		named := regexp.MustCompile(`\b(?:Test|Fuzz|Benchmark)[A-Z]\w*`).FindAllString(string(text), -1)
		assert.NotEmpty(t, named, document)
		for _, name := range named {
			assert.Contains(t, string(tests), "\nfunc "+name+"(", "%s names %s", document, name)
		}
	}
}
