package newsmark

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// parseBody reads a body, which is never an error.
func parseBody(t testing.TB, body []byte) *Article {
	t.Helper()
	a, err := new(Parser).ParseBody(body)
	require.NoError(t, err)
	return a
}

// bodyOnly returns an article of the body of a alone.
func bodyOnly(a *Article) *Article { return &Article{Body: a.Body} }

// roundTrips lists what comes back from one of the formats otherwise than it
// went in. Markup that has no type comes back only if it is asked for.
func roundTrips(t testing.TB, a *Article) (broken []string) {
	broken = append(broken, roundTripHTML(t, a)...)
	broken = append(broken, roundTripMarkdown(t, a)...)
	return append(broken, roundTripJSON(t, a)...)
}

func roundTripHTML(t testing.TB, a *Article) (broken []string) {
	pr := Printer{RawHTML: true}
	printed := pr.HTML(a)
	back, err := Parse(printed)
	require.NoError(t, err)
	if !Equal(a, back) {
		broken = append(broken, "HTML: "+difference(a, back, string(printed)))
	}
	if again := pr.HTML(back); !bytes.Equal(printed, again) {
		broken = append(broken, fmt.Sprintf("HTML printed again:\n%s\nfirst:\n%s", again, printed))
	}
	return broken
}

// roundTripMarkdown has the body of a rendered. What Markdown cannot express
// is HTML in it.
func roundTripMarkdown(t testing.TB, a *Article) (broken []string) {
	markdown := Printer{RawHTML: true}.Markdown(bodyOnly(a))
	rendered := render(t, markdown)
	if back := parseBody(t, rendered); !Equal(bodyOnly(a), back) {
		broken = append(broken, "Markdown: "+difference(a, back, string(markdown)+"\nrendered:\n"+string(rendered)))
	}
	return broken
}

func roundTripJSON(t testing.TB, a *Article) (broken []string) {
	for _, pr := range []Printer{{}, {RawHTML: true}} {
		printed := pr.JSON(a)
		var back Article
		require.NoError(t, json.Unmarshal(printed, &back))
		if !Equal(a, &back) {
			broken = append(broken, "JSON: "+difference(a, &back, string(printed)))
		}
		if again := pr.JSON(&back); !bytes.Equal(printed, again) {
			broken = append(broken, fmt.Sprintf("JSON printed again:\n%s\nfirst:\n%s", again, printed))
		}
	}
	return broken
}

// difference shows the first block that differs, and what was printed.
func difference(a, b *Article, printed string) string {
	if !equalFields(a, b) {
		return fmt.Sprintf("fields:\n%s\n%s\nprinted:\n%s", head(a), head(b), printed)
	}
	i := 0
	for i < len(a.Body) && i < len(b.Body) && equalBlock(a.Body[i], b.Body[i]) {
		i++
	}
	show := func(body []Block) string {
		if i >= len(body) {
			return "nothing"
		}
		return string(Printer{RawHTML: true}.JSON(article(body[i])))
	}
	if len(printed) > 3000 {
		one := article(a.Body[min(i, len(a.Body)-1)])
		printed = string(Printer{RawHTML: true}.Markdown(one)) + "\n" + string(Printer{RawHTML: true}.HTML(one))
	}
	return fmt.Sprintf("block %d of %d, %d back:\nwant %s\ngot  %s\nprinted:\n%s", i, len(a.Body), len(b.Body), show(a.Body), show(b.Body), printed)
}

// head returns an article's fields as JSON.
func head(a *Article) []byte {
	fields := *a
	fields.Body = nil
	return Printer{}.JSON(&fields)
}

func checkRoundTrips(t *testing.T, a *Article) {
	t.Helper()
	for _, broken := range roundTrips(t, a) {
		t.Error(broken)
	}
}

// What is written reads back the same: trees written by hand.
func TestRoundTripByHand(t *testing.T) {
	for name, b := range canonicalBlocks() {
		t.Run(name, func(t *testing.T) {
			checkRoundTrips(t, article(b))
			checkRoundTrips(t, article(para("before"), b, para("after")))
			checkRoundTrips(t, article(b, b))
			checkRoundTrips(t, article(&Quote{Body: []Block{para("before"), b, b, para("after")}}))
			checkRoundTrips(t, article(bullets(anItem(b), anItem(para("between"), b, b, para("after"))), numbers(3, anItem(b))))
			checkRoundTrips(t, article(&Table{Rows: []*Row{aRow(false, aCell(b), aCell(para("between"), b), aCell(b, b))}}))
		})
	}
	checkRoundTrips(t, fullArticle())
}

// What is written reads back the same: real posts and bodies.
func TestRoundTripFiles(t *testing.T) {
	var files []string
	for _, pattern := range []string{"testdata/posts/*", "../shared/corpus/bodies/*.html", "../shared/seed/*.md"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Skip("no files")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			a, _ := Parse(source) // broken front matter has its own tests
			checkRoundTrips(t, a)
			assert.Empty(t, verdict(t, a.HTML()))
			assert.Empty(t, verdict(t, render(t, bodyOnly(a).Markdown())))
			checkJSON(t, a)

			// Without its markup, Raw comes back as what it shows.
			shown := article(asShown(a.Body)...)
			assert.True(t, Equal(shown, parseBody(t, bodyOnly(a).HTML())), "HTML without markup")
			assert.True(t, Equal(shown, parseBody(t, render(t, bodyOnly(a).Markdown()))), "Markdown without markup")
		})
	}
}

// What stands before the body of Markdown says what the fields do.
func TestRoundTripMarkdownFrontMatter(t *testing.T) {
	cases := headerCases()
	for _, name := range []string{"full", "title", "language", "one author", "published", "updated", "lead", "canonical"} {
		t.Run(name, func(t *testing.T) {
			a := cases[name]
			a.Body = []Block{para("---"), para("title: x")}
			markdown := a.Markdown()
			back, err := Parse(markdown)
			require.NoError(t, err)
			body := markdown[back.source.body:]
			assert.Equal(t, string(bodyOnly(a).Markdown()), strings.TrimLeft(string(body), "\n"))
			assert.True(t, equalFields(onlyShortFields(a), onlyShortFields(back)), "%s\n%s", head(back), markdown)
		})
	}
}

// onlyShortFields returns the fields that front matter can hold whole: of a
// picture that is the address.
func onlyShortFields(a *Article) *Article {
	short := *a
	short.Meta, short.Body = nil, nil
	if a.Lead != nil {
		short.Lead = &Image{URL: a.Lead.URL}
	}
	return &short
}

// No output holds the address of a proxy.
func TestPrintersShowNoProxy(t *testing.T) {
	const proxied = "https://cors.zfour.workers.dev/?http://zkres1.myzaker.com/202206/a_1024.jpg"
	a, err := Parse([]byte("---\ntitle: Fair\nheadimg: '" + proxied + "'\nthumbnail: '" + proxied + "'\n---\n" +
		`<div class="img_box"><img src="` + proxied + `" data-original="http://zkres1.myzaker.com/202206/a_1024.jpg"></div><p>The <img src="` + proxied + `"> fair</p>`))
	require.NoError(t, err)
	for _, printed := range []string{string(a.HTML()), string(a.Markdown()), a.Text(), string(Printer{}.JSON(a))} {
		assert.NotContains(t, printed, "workers.dev")
	}
	assert.Contains(t, string(a.Markdown()), "headimg: 'http://zkres1.myzaker.com/202206/a_1024.jpg'")
}

// asShown returns body with the text of each Raw as a paragraph.
func asShown(body []Block) (shown []Block) {
	for _, b := range body {
		switch b := b.(type) {
		case *Raw:
			if len(b.Text) > 0 {
				shown = append(shown, &Paragraph{Text: b.Text})
			}
		case *Quote:
			shown = append(shown, &Quote{Cite: b.Cite, Body: asShown(b.Body)})
		case *List:
			list := *b
			list.Items = nil
			for _, i := range b.Items {
				list.Items = append(list.Items, &Item{Term: i.Term, Body: asShown(i.Body)})
			}
			shown = append(shown, &list)
		case *Table:
			table := *b
			table.Rows = nil
			for _, r := range b.Rows {
				shownRow := &Row{Head: r.Head}
				for _, c := range r.Cells {
					shownCell := *c
					shownCell.Body = asShown(c.Body)
					shownRow.Cells = append(shownRow.Cells, &shownCell)
				}
				table.Rows = append(table.Rows, shownRow)
			}
			shown = append(shown, &table)
		default:
			shown = append(shown, b)
		}
	}
	return shown
}

// What is written reads back the same: texts that mean something in some
// format, wherever an article in canonical form can hold them.
func TestRoundTripNastyTexts(t *testing.T) {
	for slot, build := range textSlots {
		t.Run(slot, func(t *testing.T) {
			for _, s := range nastyTexts {
				// Parsing brings the tree into canonical form first.
				a, err := Parse(build(s).HTML())
				require.NoError(t, err)
				for _, broken := range roundTrips(t, a) {
					t.Errorf("%q: %s", s, strings.TrimSpace(broken))
				}
			}
		})
	}
}
