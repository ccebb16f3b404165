package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTemplateTags checks that no output holds a tag that a site generator
// would run, and that each reads back as the text it was.
func TestTemplateTags(t *testing.T) {
	for _, tag := range []string{"{{ site.secret }}", "{% include x.html %}", "{{< ref >}}", "{# x #}", "{{{{{%", "{% raw %}a{% endraw %}"} {
		a := &Article{Title: tag, Body: []Block{
			&Paragraph{Text: []Inline{&Text{Value: "see " + tag}, &Text{Value: tag, Marks: Monospace}, &Text{Value: tag, Link: "/x"}}},
			&Code{Text: []Inline{&Text{Value: tag}}},
			&Figure{Image: Image{URL: "/a.jpg", Alt: tag, Title: tag}},
			&Figure{Image: Image{URL: "/a.jpg", Alt: tag, Title: tag, Width: 100}, Caption: []Inline{&Text{Value: tag}}},
		}}
		html := a.HTML()
		assert.False(t, hasTemplate(string(html)), "%s", html)
		b, _ := Parse(html)
		assert.True(t, Equal(a, b), "%s", html)

		a.Title = "" // front matter is written as data, not as text
		md := a.Markdown()
		assert.False(t, hasTemplate(string(md)), "%s", md)
		assert.True(t, Equal(a, readMarkdown(t, md)), "%s", md)

		kept := Printer{RawHTML: true}.HTML(a)
		assert.Contains(t, string(kept), "{")
	}
}
