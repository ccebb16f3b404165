package main

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	htmltomarkdown "github.com/JohannesKaufmann/html-to-markdown/v2"
	"github.com/PuerkitoBio/goquery"
	"github.com/adrg/frontmatter"
	"github.com/markusmobius/go-trafilatura"
	"github.com/microcosm-cc/bluemonday"
	"go.yaml.in/yaml/v3"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"example.com/newsmark"
)

// A candidate does a job for one document and returns what a caller wants of
// it: *newsmark.Article, string, []byte, a tree, …
type candidate struct {
	name string
	run  func(src []byte) (any, error)

	// prepare makes of a document what run takes, outside the measurement; nil
	// leaves it as it is.
	prepare func(src []byte) []byte
}

// A job is work that a program wants done, and who can do it. Times are given
// as multiples of that of the reference, a candidate of any job with the same
// input.
type job struct {
	name       string
	inputs     func(in *inputs) []input
	reference  string
	candidates []candidate
}

// Names of candidates that the targets ask for.
const (
	tokenizer     = "html.Tokenizer, bare loop"
	parseFragment = "html.ParseFragment"
	parseBody     = "newsmark: ParseBody"
	toMarkdown    = "newsmark: ParseBody, Markdown"
	toHTML        = "newsmark: ParseBody, HTML"
	parsePost     = "newsmark: Parse"
	yamlDecoder   = "yaml.v3 Unmarshal of the bytes between the fences"
	htmlMarkdown  = "html-to-markdown"
	readable      = "go-readability"
	trafilature   = "go-trafilatura"
)

// Names of jobs.
const (
	parseJob    = "Text and pictures of a body"
	markdownJob = "A body to Markdown"
	htmlJob     = "A body to safe HTML"
	frontJob    = "Front matter alone"
	postJob     = "A whole post"
)

// jobs returns everything that is compared.
func jobs() []job {
	bodies := (*inputs).bodies
	return []job{
		{parseJob, bodies, parseFragment, []candidate{
			{name: tokenizer, run: runTokenizer},
			{name: parseFragment, run: runParseFragment},
			{name: parseBody, run: runParseBody},
			{name: "newsmark: ParseBody, Text", run: runText},
			{name: "goquery, extractor by hand", run: runGoquery},
			{name: readable, run: runReadability, prepare: page},
			{name: trafilature, run: runTrafilatura, prepare: page},
		}},
		{markdownJob, bodies, parseFragment, []candidate{
			{name: toMarkdown, run: runMarkdown},
			{name: htmlMarkdown, run: runHTMLToMarkdown},
		}},
		{htmlJob, bodies, parseFragment, []candidate{
			{name: toHTML, run: runHTML},
			{name: "bluemonday, UGCPolicy", run: runBluemonday()},
		}},
		{frontJob, func(in *inputs) []input { return []input{in.front} }, yamlDecoder, []candidate{
			{name: yamlDecoder, run: runYAML, prepare: inner},
			{name: parsePost, run: runParse},
			{name: "adrg/frontmatter, into a struct", run: runFrontMatter},
		}},
		{postJob, func(in *inputs) []input { return []input{in.post} }, parsePost, []candidate{
			{name: parsePost, run: runParse},
			{name: "adrg/frontmatter and the goquery extractor", run: runByHand},
			{name: "newsmark: Parse, Markdown", run: runPostMarkdown},
			{name: "adrg/frontmatter and html-to-markdown", run: runMarkdownByHand},
		}},
	}
}

func runTokenizer(src []byte) (any, error) {
	z := html.NewTokenizer(bytes.NewReader(src))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return z, nil
		case html.TextToken:
			z.Text()
		case html.StartTagToken, html.SelfClosingTagToken:
			_, more := z.TagName()
			for more {
				_, _, more = z.TagAttr()
			}
		case html.EndTagToken:
			z.TagName()
		}
	}
}

func runParseFragment(src []byte) (any, error) {
	context := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	return html.ParseFragment(bytes.NewReader(src), context)
}

func runParseBody(src []byte) (any, error) { return new(newsmark.Parser).ParseBody(src) }

func runText(src []byte) (any, error) {
	a, err := new(newsmark.Parser).ParseBody(src)
	return a.Text(), err
}

func runMarkdown(src []byte) (any, error) {
	a, err := new(newsmark.Parser).ParseBody(src)
	return a.Markdown(), err
}

func runHTML(src []byte) (any, error) {
	a, err := new(newsmark.Parser).ParseBody(src)
	return a.HTML(), err
}

func runParse(src []byte) (any, error) { return newsmark.Parse(src) }

func runPostMarkdown(src []byte) (any, error) {
	a, err := newsmark.Parse(src)
	return a.Markdown(), err
}

// An extract is what a program takes out of a body with goquery.
type extract struct {
	text   string
	images []string
}

// runGoquery is the extractor that one writes by hand for bodies as these: the
// text without scripts, and the pictures' addresses, lazy ones first.
func runGoquery(src []byte) (any, error) {
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(src))
	if err != nil {
		return nil, err
	}
	doc.Find("script, style, noscript, template").Remove()
	e := &extract{text: strings.TrimSpace(doc.Text())}
	doc.Find("img").Each(func(_ int, img *goquery.Selection) {
		for _, key := range []string{"data-original", "data-src", "src"} {
			if address, ok := img.Attr(key); ok && address != "" {
				e.images = append(e.images, address)
				break
			}
		}
	})
	return e, nil
}

// page makes a page of a body, for the packages that look for the article in
// one.
func page(body []byte) []byte {
	const head = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Article</title></head>\n<body><article>\n"
	return slices.Concat([]byte(head), body, []byte("\n</article></body></html>\n"))
}

func runReadability(src []byte) (any, error) {
	article, err := readability.FromReader(bytes.NewReader(src), nil)
	if err != nil {
		return nil, err
	}
	if article.Node == nil {
		return nil, errNothing
	}
	var out bytes.Buffer
	err = article.RenderHTML(&out)
	return out.String(), err
}

func runTrafilatura(src []byte) (any, error) {
	return trafilatura.Extract(bytes.NewReader(src), trafilatura.Options{IncludeImages: true})
}

func runHTMLToMarkdown(src []byte) (any, error) { return htmltomarkdown.ConvertString(string(src)) }

// runBluemonday makes its policy once, as its authors say.
func runBluemonday() func(src []byte) (any, error) {
	policy := bluemonday.UGCPolicy()
	return func(src []byte) (any, error) { return policy.SanitizeBytes(src), nil }
}

func runYAML(src []byte) (any, error) {
	var v map[string]any
	err := yaml.Unmarshal(src, &v)
	return v, err
}

// matter is what a program reads of a post's front matter.
type matter struct {
	Title      string   `yaml:"title"`
	Author     string   `yaml:"author"`
	Date       string   `yaml:"date"`
	Categories []string `yaml:"categories"`
	Tags       []string `yaml:"tags"`
	Thumbnail  string   `yaml:"thumbnail"`
	HeadImage  string   `yaml:"headimg"`
	Comments   bool     `yaml:"comments"`
}

// A handmade is a post as one reads it without newsmark.
type handmade struct {
	matter matter
	body   any
}

func runFrontMatter(src []byte) (any, error) {
	h := new(handmade)
	_, err := frontmatter.Parse(bytes.NewReader(src), &h.matter)
	return h, err
}

func runByHand(src []byte) (any, error) { return byHand(src, runGoquery) }

func runMarkdownByHand(src []byte) (any, error) { return byHand(src, runHTMLToMarkdown) }

func byHand(src []byte, read func(body []byte) (any, error)) (any, error) {
	h := new(handmade)
	body, err := frontmatter.Parse(bytes.NewReader(src), &h.matter)
	if err != nil {
		return nil, err
	}
	h.body, err = read(body)
	return h, err
}

// errNothing is that a package found no article in a page.
var errNothing = errors.New("no article found")
