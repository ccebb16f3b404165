package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The judge must object to markup that lives: a row for each of its rules.
func TestJudgeObjects(t *testing.T) {
	for _, c := range []struct{ name, html, want string }{
		{"script", "<p>a<script>x</script></p>", "element  script"},
		{"style", "<style>p{}</style>", "element  style"},
		{"form", "<form></form>", "element  form"},
		{"unknown element", "<x-y>a</x-y>", "element  x-y"},
		{"foreign element", "<svg></svg>", "element svg svg"},
		{"foreign element with an allowed name", "<math><mi><p></p></mi></math>", "element math mi"},
		{"noscript with scripting", "<noscript></noscript>", "element  noscript"},
		{"noscript without scripting", `<noscript><img onerror="x"></noscript>`, "attribute onerror of img"},
		{"noscript that ends early", `<noscript><p title="</noscript><img onerror=x>">`, "attribute onerror of img"},
		{"comment", "<!-- x -->", `comment " x "`},
		{"handler", `<p onclick="x">a</p>`, "attribute onclick of p"},
		{"style attribute", `<p style="x">a</p>`, "attribute style of p"},
		{"page in an attribute", `<iframe srcdoc="x"></iframe>`, "attribute srcdoc of iframe"},
		{"attribute of another element", `<p src="/x">a</p>`, "attribute src of p"},
		{"http-equiv", `<meta http-equiv="refresh" content="0">`, "attribute http-equiv of meta"},
		{"stylesheet", `<link rel="stylesheet" href="/x">`, "attribute rel of link"},
		{"class", `<p class="evil">a</p>`, `value p class="evil"`},
		{"microdata", `<meta itemprop="x" content="y">`, `value meta itemprop="x"`},
		{"number", `<img width="1px">`, `value img width="1px"`},
		{"link", `<a href="javascript:x">a</a>`, `address a href="javascript:x"`},
		{"link in capitals", `<a href="JAVASCRIPT:x">a</a>`, `address a href="JAVASCRIPT:x"`},
		{"link behind a control", "<a href=\"\x01javascript:x\">a</a>", `address a href="\x01javascript:x"`},
		{"link with a tab", "<a href=\"java\tscript:x\">a</a>", `address a href="java\tscript:x"`},
		{"link with references", `<a href="&#106;avascript&colon;x">a</a>`, `address a href="javascript:x"`},
		{"link with references twice", `<a href="javascript&amp;colon;x">a</a>`, `address a href="javascript&colon;x"`},
		{"link to data", `<a href="data:image/png,x">a</a>`, `address a href="data:image/png,x"`},
		{"unknown scheme", `<a href="x-y:z">a</a>`, `address a href="x-y:z"`},
		{"cite", `<blockquote cite="javascript:x"></blockquote>`, `address blockquote cite="javascript:x"`},
		{"frame", `<iframe src="javascript:x"></iframe>`, `address iframe src="javascript:x"`},
		{"frame that calls", `<iframe src="tel:1"></iframe>`, `address iframe src="tel:1"`},
		{"frame of a picture", `<iframe src="data:image/png,x"></iframe>`, `address iframe src="data:image/png,x"`},
		{"object", `<object data="vbscript:x"></object>`, `address object data="vbscript:x"`},
		{"poster", `<video poster="javascript:x"></video>`, `address video poster="javascript:x"`},
		{"picture of SVG", `<img src="data:image/svg+xml,x">`, `address img src="data:image/svg+xml,x"`},
		{"original", `<img data-original="javascript:x">`, `address img data-original="javascript:x"`},
		{"candidate", `<img srcset="/a 1x, javascript:x 2x">`, `address img srcset="javascript:x"`},
		{"candidate behind a comma", `<img srcset="/a, javascript:x">`, `address img srcset="javascript:x"`},
		{"leaves its place", "</main><p>x</p>", "page around it"},
		{"swallows what follows", "<textarea>", "page around it"},
		{"swallows what follows as text", "<plaintext>", "page around it"},
		{"changes the body", "<body class=x>", "page around it"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Contains(t, strings.Join(verdict(t, []byte(c.html)), "\n"), c.want)
		})
	}
	assert.Empty(t, verdict(t, []byte(`<article><p class="byline">a</p><p><a href="mailto:a@b"><img class="inline" src="data:image/png,x" alt=""></a></p>`+
		`<img srcset="/a 1x, /b 2x"><iframe src="//c"></iframe></article>`)))
}

// What is written again and read again may become something else: a mutation.
func TestJudgeObjectsToMutations(t *testing.T) {
	assert.NotEmpty(t, verdict(t, []byte(`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x&gt;">`)))
	assert.Contains(t, verdict(t, []byte("<a href=/x>a<table><a href=/y>b</a></table></a>")), "a second reading differs")
}

func TestJudgeObjectsToSources(t *testing.T) {
	assert.NotEmpty(t, sourceVerdict([]byte("a\x1b[0m")))
	assert.NotEmpty(t, sourceVerdict([]byte("a\x7f")))
	for _, tag := range []string{"{{ x }}", "{% x %}", "{# x #}", "{{< x >}}"} {
		assert.NotEmpty(t, sourceVerdict([]byte(tag)))
	}
	assert.Empty(t, sourceVerdict([]byte("a\tb\n{ x }\u0085")))
	for _, s := range []string{"a\x1bb", "a\rb", "a\u009bb", "a\x00", "\xff"} {
		assert.NotEmpty(t, textVerdict(s), "%q", s)
	}
	assert.Empty(t, textVerdict("a\tb\n\u202e"))
}

func TestJudgeObjectsToJSON(t *testing.T) {
	for _, s := range []string{
		`{`, `{"a":"</script>"}`, `{"a":"<!--<script>"}`, "{\"a\":\"\u2028\"}", "{\"a\":\"\u009b\"}", `{"canonical":"javascript:x"}`,
		`{"body":[{"text":[{"link":"java\tscript:x"}]}]}`, `{"lead":{"url":"data:text/html,x"}}`, `{"cite":"vbscript:x"}`, `{"poster":"blob:x"}`,
	} {
		assert.NotEmpty(t, jsonVerdict(t, []byte(s)), "%s", s)
	}
	assert.Empty(t, jsonVerdict(t, []byte(`{"canonical":"https://example.org/","lead":{"url":"/x","alt":"javascript:x"},"meta":{"url":"javascript:x"}}`)))
}

func TestJudgeObjectsToFrontMatter(t *testing.T) {
	for _, s := range []string{"---\na: b\n---\n---\n", "---\na: |\n---\nx\n---\n", "---\na: &x b\nc: *x\n---\n", "---\na: !t b\n---\n", "---\na: b: c\n---\n", "---\na: b\n", "---\na: \x1b\n---\n"} {
		assert.NotEmpty(t, frontVerdict([]byte(s)), "%s", s)
	}
	assert.Empty(t, frontVerdict([]byte("---\na: '&x !t'\n---\n")))
	for _, s := range []string{"---\n", "--- \nx", "---yaml\n", "+++\nx", ";;;\nx", "{\nx", "{\"a\": 1}\n", "\ufeff---\n", "\n\n---\n"} {
		assert.NotEmpty(t, fenceVerdict([]byte(s)), "%q", s)
	}
	assert.Empty(t, fenceVerdict([]byte("- a\n---\n")))
}
