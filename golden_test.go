package newsmark

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	goldhtml "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden runs the cases in testdata/cases. Each is a txtar file: a
// comment, the input, and a section for each output. A comment with the word
// no-newline says that the input has no newline at its end.
func TestGolden(t *testing.T) {
	names, err := filepath.Glob("testdata/cases/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { golden(t, name) })
	}
}

// TestPostsAreCases checks that each post in testdata/posts is the input of the
// case of its name.
func TestPostsAreCases(t *testing.T) {
	names, err := filepath.Glob("testdata/posts/*.md")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		src, err := os.ReadFile(name)
		require.NoError(t, err)
		_, input := goldenCase(t, "testdata/cases/"+strings.TrimSuffix(filepath.Base(name), ".md")+".txtar")
		assert.Equal(t, string(src), string(input), name)
	}
}

// goldenCase reads a case and its input.
func goldenCase(t *testing.T, name string) (*txtar.Archive, []byte) {
	ar, err := txtar.ParseFile(name)
	require.NoError(t, err)
	require.NotEmpty(t, ar.Files)
	require.Equal(t, "input", ar.Files[0].Name)
	input := ar.Files[0].Data
	if strings.Contains(string(ar.Comment), "no-newline") {
		input = bytes.TrimSuffix(input, []byte("\n"))
	}
	return ar, input
}

func golden(t *testing.T, name string) {
	ar, input := goldenCase(t, name)
	a, perr := Parse(input)
	require.NotNil(t, a)
	assert.Equal(t, string(input), string(Format(a)), "Format gives back the source")

	js, err := a.MarshalJSON()
	require.NoError(t, err)
	var indented bytes.Buffer
	require.NoError(t, json.Indent(&indented, js, "", "  "))
	out := []txtar.File{
		{Name: "input", Data: ar.Files[0].Data},
		{Name: "dump", Data: []byte(dump(a, perr))},
		{Name: "html", Data: a.HTML()},
		{Name: "markdown", Data: a.Markdown()},
		{Name: "text", Data: []byte(a.Text())},
		{Name: "json", Data: indented.Bytes()},
	}
	for i := range out {
		if !bytes.HasSuffix(out[i].Data, []byte("\n")) {
			out[i].Data = append(out[i].Data, '\n')
		}
	}
	idempotent(t, a)
	if *update {
		require.NoError(t, os.WriteFile(name, txtar.Format(&txtar.Archive{Comment: ar.Comment, Files: out}), 0o666))
		return
	}
	require.Equal(t, len(out), len(ar.Files), "sections; run go test -run TestGolden -update and read what it wrote")
	for i, f := range out {
		assert.Equal(t, f.Name, ar.Files[i].Name)
		assert.Equal(t, string(ar.Files[i].Data), string(f.Data), f.Name)
	}
}

// idempotent checks that each output, read again, is printed the same.
func idempotent(t *testing.T, a *Article) {
	html := a.HTML()
	b, err := Parse(html)
	require.NoError(t, err)
	assert.Equal(t, string(html), string(b.HTML()), "HTML, read and printed again")

	js, err := a.MarshalJSON()
	require.NoError(t, err)
	c := new(Article)
	require.NoError(t, json.Unmarshal(js, c))
	js2, err := c.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, string(js), string(js2), "JSON, read and printed again")

	md := a.Markdown()
	d := readMarkdown(t, md)
	assert.Equal(t, string(md), string(d.Markdown()), "Markdown, read and printed again")
}

// readMarkdown reads a post in Markdown: the front matter as it is, the body as
// goldmark renders it.
func readMarkdown(t *testing.T, md []byte) *Article {
	t.Helper()
	front, err := Parse(md)
	require.NoError(t, err, "%s", md)
	body := front.source.body
	var html bytes.Buffer
	gm := goldmark.New(goldmark.WithRendererOptions(goldhtml.WithUnsafe()))
	require.NoError(t, gm.Convert(md[body:], &html))
	a, err := Parse(append(append([]byte(nil), md[:body]...), html.Bytes()...))
	require.NoError(t, err)
	return a
}

// dump shows an Article so that a person can check it: all it holds, in order.
func dump(a *Article, err error) string {
	var d dumper
	if err != nil {
		d.line("error: %v", err)
	}
	d.field("title", a.Title)
	d.field("authors", strings.Join(a.Authors, " | "))
	d.time("published", a.Published)
	d.time("updated", a.Updated)
	d.field("language", a.Language)
	for _, c := range a.Categories {
		d.field("category", strings.Join(c, " > "))
	}
	d.field("tags", strings.Join(a.Tags, " | "))
	d.field("summary", a.Summary)
	if a.Lead != nil {
		d.line("lead: %s", image(a.Lead))
	}
	d.field("canonical", a.Canonical)
	for _, w := range a.Warnings {
		d.line("warning: %s: %s", w.Code, w)
	}
	d.line("")
	if dl := a.Dateline; !dl.empty() {
		d.line("dateline: %q agency %q place %q month %q day %q reporters %q", dl.Text, dl.Agency, dl.Place, dl.Month, dl.Day, dl.Reporters)
	}
	for _, b := range a.Bylines {
		d.line("byline: %q names %q", b.Text, b.Names)
	}
	for _, c := range a.Credits {
		d.line("credit: %q by %q agency %q date %q", c.Text, c.Photographers, c.Agency, c.Date)
	}
	d.blocks(a.Body)
	return d.String()
}

type dumper struct {
	strings.Builder
	indent int
}

func (d *dumper) line(format string, args ...any) {
	s := strings.TrimRight(strings.Repeat("  ", d.indent)+fmt.Sprintf(format, args...), " ")
	d.WriteString(s + "\n")
}

func (d *dumper) field(name, value string) {
	if value != "" {
		d.line("%s: %s", name, value)
	}
}

func (d *dumper) time(name string, t time.Time) {
	if !t.IsZero() {
		d.field(name, t.Format(time.RFC3339))
	}
}

func (d *dumper) blocks(body []Block) {
	for _, b := range body {
		d.block(b)
	}
}

func (d *dumper) block(b Block) {
	switch b := b.(type) {
	case *Paragraph:
		d.line("paragraph %s%s", orNone("", string(b.Role)+map[bool]string{true: " "}[b.Role != ""]), inline(b.Text))
	case *Heading:
		d.line("heading %d %s", b.Level, inline(b.Text))
	case *Figure:
		d.figure(b)
	case *Gallery:
		d.line("gallery")
		d.indent++
		for _, f := range b.Figures {
			d.figure(f)
		}
		d.field("caption", inline(b.Caption))
		d.indent--
	case *List:
		d.line("list %s", strings.TrimSpace(fmt.Sprint(b.Kind, " ", orEmpty(b.Start))))
		for _, item := range b.Items {
			d.indent++
			if item.Term {
				d.line("term")
			} else {
				d.line("item")
			}
			d.inner(item.Body)
			d.indent--
		}
	case *Quote:
		d.line("quote %s", b.Cite)
		d.inner(b.Body)
	case *Code:
		d.line("code %s %q", b.Language, inline(b.Text))
	case *Table:
		d.line("table %s", inline(b.Caption))
		for _, row := range b.Rows {
			d.indent++
			d.line("row %s", map[bool]string{true: "head"}[row.Head])
			for _, c := range row.Cells {
				d.indent++
				d.line("cell %s", strings.TrimSpace(map[bool]string{true: "header"}[c.Header]+" "+cellSpans(c)))
				d.inner(c.Body)
				d.indent--
			}
			d.indent--
		}
	case *Embed:
		d.line("embed %s %s %s %s %s", b.Kind, b.URL, size(b.Width, b.Height), orNone("poster ", b.Poster), b.Title)
		d.indent++
		d.field("caption", inline(b.Caption))
		d.indent--
	case *Rule:
		d.line("rule")
	case *Raw:
		d.line("raw %q %s", b.HTML, inline(b.Text))
	default:
		d.line("?%T", b)
	}
}

func (d *dumper) inner(body []Block) {
	d.indent++
	d.blocks(body)
	d.indent--
}

func (d *dumper) figure(f *Figure) {
	d.line("figure %s", image(&f.Image))
	d.indent++
	if f.Caption != nil {
		d.line("caption (%s): %s", f.CaptionVia, inline(f.Caption))
	}
	if !f.Credit.empty() {
		d.line("credit: %q photographers %q agency %q%s", f.Credit.Text, f.Credit.Photographers, f.Credit.Agency, orNone(" date ", f.Credit.Date))
	}
	d.indent--
}

func orEmpty(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}

func orNone(label, s string) string {
	if s == "" {
		return ""
	}
	return label + s
}

func cellSpans(c *Cell) string {
	s := ""
	if c.ColSpan != 0 {
		s += fmt.Sprintf("colspan %d ", c.ColSpan)
	}
	if c.RowSpan != 0 {
		s += fmt.Sprintf("rowspan %d", c.RowSpan)
	}
	return strings.TrimSpace(s)
}

func size(w, h int) string {
	if w == 0 && h == 0 {
		return ""
	}
	return fmt.Sprintf("%dx%d", w, h)
}

// image shows an image on one line.
func image(img *Image) string {
	s := img.URL
	for _, part := range []string{size(img.Width, img.Height), orNone("alt ", quoted(img.Alt)), orNone("title ", quoted(img.Title)),
		orNone("link ", img.Link), orNone("via ", img.Via)} {
		if part != "" {
			s += " " + part
		}
	}
	for _, v := range img.Variants {
		s += fmt.Sprintf(" {%s %d %g}", v.URL, v.Width, v.Density)
	}
	return s
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return fmt.Sprintf("%q", s)
}

// inline shows text with its marks as {marks:text} and its links as
// [text](address).
func inline(text []Inline) string {
	var s strings.Builder
	for _, in := range text {
		switch in := in.(type) {
		case *Text:
			s.WriteString(marked(in.Value, in.Marks, in.Link))
		case *Break:
			s.WriteString("⏎")
		case *InlineImage:
			s.WriteString("<" + image(&in.Image) + ">")
		case *Ruby:
			s.WriteString(marked(in.Base+"《"+in.Reading+"》", in.Marks, in.Link))
		default:
			fmt.Fprintf(&s, "?%T", in)
		}
	}
	return s.String()
}

var dumpMarks = []struct {
	mark Marks
	name string
}{
	{Bold, "bold"}, {Italic, "italic"}, {Underline, "underline"}, {Strike, "strike"}, {Monospace, "mono"},
	{Subscript, "sub"}, {Superscript, "sup"}, {Highlight, "highlight"}, {Small, "small"}, {Quotation, "quote"},
}

func marked(s string, m Marks, link string) string {
	var names []string
	for _, n := range dumpMarks {
		if m&n.mark != 0 {
			names = append(names, n.name)
		}
	}
	if names != nil {
		s = "{" + strings.Join(names, ",") + ":" + s + "}"
	}
	if link != "" {
		s = "[" + s + "](" + link + ")"
	}
	return s
}
