package newsmark

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func itoa(n int) string { return strconv.Itoa(n) }

// srcsetCandidate writes v as a candidate of srcset.
func srcsetCandidate(v Variant) string {
	switch {
	case v.Width > 0:
		return v.URL + " " + itoa(v.Width) + "w"
	case v.Density > 0:
		return v.URL + " " + strconv.FormatFloat(v.Density, 'g', -1, 64) + "x"
	}
	return v.URL
}

func TestParseSrcset(t *testing.T) {
	tests := []struct {
		name, srcset string
		want         string // the candidates as the standard would write them, "; " between
	}{
		{"nothing", "", ""},
		{"white space and commas", " ,\n, ,", ""},
		{"one address", "a.jpg", "a.jpg"},
		{"densities", "a.jpg 1x, b.jpg 2x", "a.jpg 1x; b.jpg 2x"},
		{"widths", "a.jpg 300w,b.jpg 600w", "a.jpg 300w; b.jpg 600w"},
		{"line ends and tabs", "\n\ta.jpg\n300w\t,\r\n\fb.jpg 600w\n", "a.jpg 300w; b.jpg 600w"},
		{"some without", "a.jpg, b.jpg 2x", "a.jpg; b.jpg 2x"},
		{"comma in an address", "/w=640,h=256,q=70/a.jpg 640w, /w=320,h=128/a.jpg 320w", "/w=640,h=256,q=70/a.jpg 640w; /w=320,h=128/a.jpg 320w"},
		{"no space after the comma, after a descriptor", "a.jpg 100w,https://b.example.org/c.jpg 200w", "a.jpg 100w; https://b.example.org/c.jpg 200w"},
		{"no space after the comma, without one", "a.jpg,https://b.example.org/c.jpg 2x", "a.jpg,https://b.example.org/c.jpg 2x"},
		{"several commas at an address's end", "a.jpg,,, b.jpg 2x", "a.jpg; b.jpg 2x"},
		{"comma at the end", "a.jpg 1x, b.jpg 2x,", "a.jpg 1x; b.jpg 2x"},
		{"comma set apart", "a.jpg , b.jpg 2x", "a.jpg; b.jpg 2x"},
		{"comma set apart from a descriptor", "a.jpg 1x , b.jpg 2x", "a.jpg 1x; b.jpg 2x"},
		{"data address", "data:image/png;base64,AAAA 1x, b.jpg 2x", "data:image/png;base64,AAAA 1x; b.jpg 2x"},
		{"lost addresses", "150w, 200w", "150w; 200w"},

		{"fraction", "a.jpg 1.5x, b.jpg .5x, c.jpg 1e1x, d.jpg 2.5E-1x", "a.jpg 1.5x; b.jpg 0.5x; c.jpg 10x; d.jpg 0.25x"},
		{"density of zero", "a.jpg 0x, b.jpg -0x", "a.jpg; b.jpg"},
		{"bad densities", "a.jpg -1x, b.jpg 1.x, c.jpg +1x, d.jpg x, e.jpg Infx, f.jpg 0x1p1x, g.jpg 1_0x, h.jpg 1e999x, i.jpg 2x", "i.jpg 2x"},
		{"bad widths", "a.jpg 0w, b.jpg -1w, c.jpg 1.5w, d.jpg w, e.jpg 99999999999999999999w, f.jpg +1w, g.jpg 2w", "g.jpg 2w"},
		{"upper case", "a.jpg 1X, b.jpg 100W, c.jpg 2x", "c.jpg 2x"},
		{"unknown descriptor", "a.jpg 100q, b.jpg 2x", "b.jpg 2x"},
		{"two widths", "a.jpg 100w 200w, b.jpg 2x", "b.jpg 2x"},
		{"width and density", "a.jpg 100w 2x, b.jpg 2x 100w, c.jpg 2x", "c.jpg 2x"},
		{"two densities", "a.jpg 0x 2x, c.jpg 2x", "c.jpg 2x"},
		{"height with width", "a.jpg 100w 50h, b.jpg 50h 100w", "a.jpg 100w; b.jpg 100w"},
		{"height alone", "a.jpg 50h, b.jpg 2x", "b.jpg 2x"},
		{"height of zero, twice, with density", "a.jpg 9w 0h, b.jpg 9w 1h 1h, c.jpg 1h 2x, d.jpg 2x 1h, e.jpg 2x", "e.jpg 2x"},
		{"parentheses", "a.jpg foo(1x, 2x) , b.jpg 2x", "b.jpg 2x"},
		{"open parenthesis", "a.jpg 1x, b.jpg (2x, c.jpg 3x", "a.jpg 1x"},
		{"no-break space is not white space", "a.jpg\u00a02x", "a.jpg\u00a02x"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, v := range parseSrcset(test.srcset) {
				got = append(got, srcsetCandidate(v))
			}
			assert.Equal(t, test.want, strings.Join(got, "; "))
		})
	}
}

func TestBestVariant(t *testing.T) {
	tests := []struct{ srcset, want string }{
		{"", ""},
		{"a", "a"},
		{"a 100w, b 300w, c 200w", "b"},
		{"a 1x, b 3x, c 2x", "b"},
		{"a, b 1x", "a"},
		{"a 300w, b 300w", "a"},
		{"a 9x, b 100w", "b"},
		{"a 0.5x, b", "b"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, bestVariant(parseSrcset(test.srcset)), test.srcset)
	}
}

// TestLinear runs inputs made to be slow in two sizes. What is linear takes
// some 8 times as long for 8 times the input, what is quadratic 64 times.
func TestLinear(t *testing.T) {
	r := newResolver(&Parser{})
	work := map[string]func(s string){
		"srcset":  func(s string) { parseSrcset(s) },
		"address": func(s string) { r.address(s) },
		"lazy":    func(s string) { lazyAddress(s) },
		"image":   func(s string) { r.image(imageTag{attrs: attrsOf("srcset", s, "src", s, "style", s)}) },
	}
	units := []string{
		",", " ,", "a 1w,", "a(", "a ", "(", "a,", "//", "/", "http", "/http://", "/http%3A", "?url=", "/aHR0c", "/68747470",
		"/unsafe/", "&", "%", "%25", ".", "/..", "https://wsrv.nl/?url=", "/s/", "'", "{'", "\n", "&amp;", "a.", "@",
	}
	for name, f := range work {
		for _, unit := range units {
			const size = 8 << 10
			small, large := strings.Repeat(unit, size/len(unit)), strings.Repeat(unit, 8*size/len(unit))
			var a, b time.Duration
			for range 8 { // a busy machine may spoil one measurement, not all
				a, b = fastest(f, small), fastest(f, large)
				if b < 32*max(a, 20*time.Microsecond) {
					break
				}
			}
			if b >= 32*max(a, 20*time.Microsecond) {
				t.Errorf("%s of %q...: %v, then %v for 8 times as much", name, unit, a, b)
			}
		}
	}
}

// fastest returns the least time that f takes of five.
func fastest(f func(string), s string) time.Duration {
	best := time.Hour
	for range 5 {
		start := time.Now()
		f(s)
		best = min(best, time.Since(start))
	}
	return best
}

func FuzzSrcset(f *testing.F) {
	for _, s := range []string{"a.jpg 1x, b.jpg 2x", "a,b 3w 4h,, c(", "data:image/png;base64,AA 2x,", " \n,"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		variants := parseSrcset(s)
		var set []string
		for _, v := range variants {
			if v.URL == "" || strings.ContainsAny(v.URL, whitespace) || v.URL[0] == ',' || strings.HasSuffix(v.URL, ",") {
				t.Fatalf("address %q", v.URL)
			}
			if v.Width < 0 || v.Density < 0 || v.Width > 0 && v.Density > 0 {
				t.Fatalf("descriptors of %+v", v)
			}
			set = append(set, srcsetCandidate(v))
		}
		// What is written of it reads back the same.
		assert.Equal(t, variants, parseSrcset(strings.Join(set, ", ")))
	})
}
