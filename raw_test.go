package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRawEndsItself checks that the markup of a Raw holds nothing of what is
// printed after it, however its end was found.
func TestRawEndsItself(t *testing.T) {
	const (
		svg  = "<svg><path d=x /></svg>"
		math = "<math><mi>x</mi></math>"
	)
	for _, c := range []struct{ name, body, html string }{
		{"well-formed", svg, svg},
		{"math", math, math},
		{"the end tag is implied", "<svg><path d=x /> ", "<svg><path d=x /></svg>"},
		{"self-closing", "<svg/>", "<svg/>"},
		{"a bracket in the only tag", `<svg a="<"/>`, `<svg a="<"/>`},
		{"a div ends what is open", "<svg><svg><path/></svg>", "<svg><svg><path/></svg>"},
		{"the end tag stands in an attribute", `<svg><path d="</svg>`, "<svg></svg>"},
		{"the end tag stands in a comment", "<svg><!--</svg>", "<svg><!--</svg>--></svg>"},
		{"the end tag is ignored in a list", "<svg><desc><div><svg><ul>a</svg>", "<svg><desc><div><svg></svg><ul>a</ul></div></desc></svg>"},
		{"the end of a tag is missing", "<math><mi>x</", "<math><mi>x&lt;/</mi></math>"},
		{"a blank line ends HTML in Markdown", "<svg>\n\n<path/>\r\n \t\r\n\f\r<text>a\n\n\n  b</text>\n</svg>", "<svg>\n<path/>\n<text>a\n  b</text>\n</svg>"},
		{"a blank line in what is left open", "<svg>\n\n0", "<svg>\n0</svg>"},
		{"a blank line in an attribute", "<svg d='\n\n'>", "<svg d='\n'></svg>"},
		{"a NUL is nothing in HTML", "<math><mn>a\x00b</math>", "<math><mn>ab</mn></math>"},
		{"a NUL is a sign in math", "<math>a\x00b</math>", "<math>a\uFFFDb</math>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := parseBody(t, []byte(c.body))
			require.Len(t, a.Body, 1)
			raw, ok := a.Body[0].(*Raw)
			require.True(t, ok, "%T", a.Body[0])
			assert.Equal(t, c.html, raw.HTML)
			assert.Equal(t, c.body, string(Format(a)))
			checkRoundTrips(t, a)
			checkRoundTrips(t, article(raw, para("after")))
		})
	}
}

// TestRawThatNeedsItsContext checks that math which reads otherwise where
// nothing is around it is what it shows.
func TestRawThatNeedsItsContext(t *testing.T) {
	for body, want := range map[string]*Paragraph{
		"<form><math><mtext><form>x</form></mtext></math>": para("x"), // a form in a form is none
		"<b><math><mi>x</mi></math></b>":                   paraOf(withMarks("x", Bold)),
		"<a href=/x><math><mi>x</mi></math></a>":           paraOf(linked("x", "/x")),
	} {
		a := parseBody(t, []byte(body))
		assert.True(t, Equal(article(want), a), "%s: %s", body, Printer{}.JSON(a))
		assert.Equal(t, body, string(Format(a)))
		checkRoundTrips(t, a)
	}
}

// TestEmbedWithoutAddress checks that a player of nothing is nothing, as one
// written with an end tag is.
func TestEmbedWithoutAddress(t *testing.T) {
	for _, body := range []string{"<embed>", "<embed title=x>", "<object></object>", "<video title=x></video>", "<iframe src=about:blank></iframe>", "<iframe poster=/p.jpg></iframe>"} {
		assert.Empty(t, parseBody(t, []byte(body)).Body, body)
	}
	a := parseBody(t, []byte("<embed src=/a>"))
	require.Len(t, a.Body, 1)
	assert.Equal(t, "/a", a.Body[0].(*Embed).URL)
}
