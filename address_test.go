package newsmark

import (
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/newsmark/internal/markup"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func attrsOf(pairs ...string) []markup.Attr {
	var attrs []markup.Attr
	for i := 0; i < len(pairs); i += 2 {
		attrs = append(attrs, markup.Attr{Key: pairs[i], Val: pairs[i+1]})
	}
	return attrs
}

func TestSafeAddress(t *testing.T) {
	raster := "data:image/png;base64,iVBORw0KGgo="
	tests := []struct {
		in          string
		link, image string // "" for refused
	}{
		{"https://example.org/a?b#c", "https://example.org/a?b#c", "https://example.org/a?b#c"},
		{"HTTP://example.org", "HTTP://example.org", "HTTP://example.org"},
		{"ftp://example.org/a", "ftp://example.org/a", "ftp://example.org/a"},
		{"//example.org/a", "//example.org/a", "//example.org/a"},
		{"mailto:news@example.org", "mailto:news@example.org", ""},
		{"Tel:+123", "Tel:+123", ""},
		{"a.jpg", "a.jpg", "a.jpg"},
		{"/a:b", "/a:b", "/a:b"},
		{"?a:b", "?a:b", "?a:b"},
		{"#a:b", "#a:b", "#a:b"},
		{"R&D.jpg", "R&D.jpg", "R&D.jpg"},
		{"", "", ""},
		{" \t\n ", "", ""},
		{"\u3000https://example.org/a\u00a0", "https://example.org/a", "https://example.org/a"},
		{"https://example.org/a b", "https://example.org/a b", "https://example.org/a%20b"},
		{"https://exam\nple.org/\ta", "https://example.org/a", "https://example.org/a"},
		{"https://example.org/\x01\x7f", "https://example.org/%01%7F", "https://example.org/%01%7F"},
		{raster, "", raster},
		{"DATA:IMAGE/WebP;base64,AA AA", "", "DATA:IMAGE/WebP;base64,AA%20AA"},
		{"data: image/gif ;x,AA", "", "data:image/gif;x,AA"},
		{"data:image/png ; base64 ,AA BB", "", "data:image/png;base64,AA%20BB"},

		{"javascript:alert(1)", "", ""},
		{"JavaScript:alert(1)", "", ""},
		{"\x00\x1f javascript:alert(1)", "", ""},
		{"java\tscr\nipt\r:alert(1)", "", ""},
		{"javascript\t:alert(1)", "", ""},
		{"\u00a0javascript:alert(1)", "", ""},
		{"\u200bjavascript:alert(1)", "", ""},
		{"java\x00script:alert(1)", "", ""},
		{"java\u00adscript:alert(1)", "", ""},
		{`javascript\:alert(1)`, "", ""},
		{"%6aavascript:alert(1)", "", ""},
		{"javascript&colon;alert(1)", "", ""},
		{"javascript&#58;alert(1)", "", ""},
		{"java&Tab;script&#x3a;alert(1)", "", ""},
		{"vbscript:x", "", ""},
		{"file:///etc/passwd", "", ""},
		{"C:\\photos\\1.jpg", "", ""},
		{"blob:https://example.org/1", "", ""},
		{"about:blank", "", ""},
		{"data:text/html,<script>alert(1)</script>", "", ""},
		{"data:image/svg+xml,<svg onload=alert(1)>", "", ""},
		{"data:image/svg+xml;image/png,<svg/>", "", ""},
		{"data:image/png", "", ""},
		{"data:,x", "", ""},
	}
	for _, test := range tests {
		assert.Equal(t, test.link, safeAddress(test.in), "link %q", test.in)
		assert.Equal(t, test.image, safeImageAddress(test.in), "image %q", test.in)
	}
}

// TestResolve is RFC 3986, 5.4, with a base of the web.
func TestResolve(t *testing.T) {
	base, err := url.Parse("http://a/b/c/d;p?q")
	require.NoError(t, err)
	r := newResolver(&Parser{Base: base})
	tests := []struct{ ref, want string }{
		{"http://g/h", "http://g/h"}, {"g", "http://a/b/c/g"}, {"./g", "http://a/b/c/g"}, {"g/", "http://a/b/c/g/"},
		{"/g", "http://a/g"}, {"//g", "http://g"}, {"?y", "http://a/b/c/d;p?y"}, {"g?y", "http://a/b/c/g?y"},
		{"#s", "http://a/b/c/d;p?q#s"}, {"g#s", "http://a/b/c/g#s"}, {";x", "http://a/b/c/;x"}, {"", ""},
		{".", "http://a/b/c/"}, {"./", "http://a/b/c/"}, {"..", "http://a/b/"}, {"../", "http://a/b/"}, {"../g", "http://a/b/g"},
		{"../..", "http://a/"}, {"../../g", "http://a/g"}, {"../../../g", "http://a/g"}, {"/./g", "http://a/g"}, {"/../g", "http://a/g"},
		{"g.", "http://a/b/c/g."}, {".g", "http://a/b/c/.g"}, {"..g", "http://a/b/c/..g"}, {"./../g", "http://a/b/g"},
		{"./g/.", "http://a/b/c/g/"}, {"g/../h", "http://a/b/c/h"}, {"g?y/../x", "http://a/b/c/g?y/../x"},
		{"桥%zz.jpg", "http://a/b/c/桥%zz.jpg"}, {"mailto:x@y", "mailto:x@y"}, {"javascript:x", ""},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, r.link(test.ref), test.ref)
	}
	for _, u := range []string{"file:///a/b", "data:x", "mailto:x", "/only/a/path", "javascript://x/y"} {
		base, err := url.Parse(u)
		require.NoError(t, err)
		assert.Equal(t, "g", newResolver(&Parser{Base: base}).link("g"), u)
	}
	assert.Equal(t, "http://a/g", newResolver(&Parser{Base: &url.URL{Scheme: "HTTP", Host: "a"}}).link("g"))
}

// scriptsOf reads an address as the URL standard does and reports whether its
// scheme is one that can run a program.
func scriptsOf(addr string) bool {
	addr = strings.TrimFunc(addr, func(c rune) bool { return c <= ' ' })
	addr = strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(addr)
	scheme, rest, ok := strings.Cut(addr, ":")
	switch strings.ToLower(scheme) {
	case "javascript", "vbscript", "livescript", "mocha":
		return ok
	case "data":
		return ok && (!strings.HasPrefix(strings.ToLower(strings.TrimLeft(rest, " ")), "image/") || strings.Contains(strings.ToLower(strings.SplitN(rest, ",", 2)[0]), "svg"))
	}
	return false
}

func FuzzAddress(f *testing.F) {
	for _, s := range []string{
		"javascript:alert(1)", "java\tscript:x", "data:image/svg+xml,<svg>", "https://x.workers.dev/?http://a.example.org/1.jpg",
		"https://wsrv.nl/?url=javascript:alert(1)", "/_next/image?url=%2F%2Fa.example.org%2F1.jpg", "https://i0.wp.com/a.b/c?ssl=1",
		"https://camo.githubusercontent.com/0/6a6176617363726970743a", "/cdn-cgi/image/w=1/javascript:x", "../a", "//:0",
		"https://h/insecure/rs:fit/aHR0cDovL2V4YW1w/bGUuY29tL2ltYWdl/cy9jdXJpb3NpdHku/anBn.jpg", "https://x.cdn.ampproject.org/ii/w100/s/a.b/c.jpg",
		"https://voi.img.pmdstatic.net/fit/https.3A.2F.2Fa.2Eb.2Fc.2Ejpg/1x1/a.jpg", "https://h/plain/http://a.b/c@webp", "?u=https://a.b/%2525.png",
		`{"a":'https:\/\/a.b/c.jpg'}`,
	} {
		f.Add(s)
	}
	base, err := url.Parse(imageBase)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, s string) {
		for _, r := range []*resolver{newResolver(&Parser{}), newResolver(&Parser{Base: base})} {
			checkAddress(t, r, s)
			checkAddress(t, r, composed(s))
		}
	})
}

// composed makes an address of pieces that mean something, one for each byte
// of s.
func composed(s string) string {
	pieces := []string{
		"https://", "http://", "http:/", "//", "/", "?", "#", "&", "=", "@", ":", ".", ",", "\\", " ", "%", "%2F", "%3A", "%25", "%20", "%00", "%FF",
		"https%3A%2F%2F", "http%3A//", "http%253A%252F%252F", "https.3A.2F.2F", "aHR0cHM6Ly9hLmV4YW1wbGUub3JnLzEuanBn", "aHR0cDovL2V4YW1w/bGUuY29t",
		"68747470733a2f2f612e6578616d706c652e6f72672f31", "javascript:", "data:", "image/png", "image/svg+xml", ";base64,", "&colon;", "\t", "\u200b",
		"a.example.org", "b.example", "127.0.0.1", "localhost", "x.workers.dev", "wsrv.nl", "i0.wp.com", "x.cdn.ampproject.org", "x.img.pmdstatic.net",
		"camo.githubusercontent.com", "web.archive.org", "ci3.googleusercontent.com", "img.br.de", "/i/s/", "/ii/w9/", "/fit/", "/web/2020/", "/proxy/",
		"/_next/image", "/cdn-cgi/image/", "/_ipx/_/", "/resizer/", "/unsafe/", "/plain/", "@webp", "/image/fetch/", "/timthumb.php", "url=", "src=", "u=",
		"ssl=1", "ssl:", "1.jpg", "fair", "..", "blank.gif", "\u6865", "\xff",
	}
	var b strings.Builder
	for i := range len(s) {
		b.WriteString(pieces[int(s[i])%len(pieces)])
	}
	return b.String()
}

func checkAddress(t *testing.T, r *resolver, s string) {
	addr, via := r.address(s)
	link := r.link(s)
	if scriptsOf(addr) || scriptsOf(link) || scriptsOf(safeAddress(s)) {
		t.Fatalf("%q: address %q, link %q", s, addr, link)
	}
	if strings.ContainsAny(addr, " \t\r\n\x00") || addr == "" && via != "" {
		t.Fatalf("%q: address %q via %q", s, addr, via)
	}
	if utf8.ValidString(s) && !utf8.ValidString(addr) {
		t.Fatalf("%q: address %q is not UTF-8", s, addr)
	}
	if again, more := r.address(addr); again != addr || more != "" {
		t.Fatalf("%q: address %q, again %q via %q", s, addr, again, more)
	}
	if again := r.link(link); again != link {
		t.Fatalf("%q: link %q, again %q", s, link, again)
	}
	img, _ := r.image(imageTag{attrs: attrsOf("src", s, "data-src", s, "style", s, "width", s, "data-attrs", s, "srcset", s)})
	if scriptsOf(img.URL) || img.Width < 0 || img.Height < 0 {
		t.Fatalf("%q: image %+v", s, img)
	}
	for _, v := range img.Variants {
		if scriptsOf(v.URL) || len(parseSrcset(v.URL)) != 1 || parseSrcset(v.URL)[0].URL != v.URL {
			t.Fatalf("%q: variant %q", s, v.URL)
		}
	}
	sameImage(s, addr)
}

func TestComposedAddresses(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	base, err := url.Parse(imageBase)
	require.NoError(t, err)
	for _, r := range []*resolver{newResolver(&Parser{}), newResolver(&Parser{Base: base})} {
		for range 20000 {
			s := make([]byte, 1+random.IntN(12))
			for i := range s {
				s[i] = byte(random.IntN(256))
			}
			checkAddress(t, r, composed(string(s)))
		}
	}
}
