package markup

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// compareAttrs checks RawAttrs against the tokenizer for each tag of src.
func compareAttrs(t *testing.T, src string) {
	t.Helper()
	z := html.NewTokenizer(strings.NewReader(src))
	for {
		tt := z.Next()
		if tt == html.ErrorToken {
			return
		}
		if tt != html.StartTagToken && tt != html.SelfClosingTagToken {
			continue
		}
		raw := string(z.Raw())
		if strings.ContainsAny(raw, "&\r\x00") {
			continue // there the tokenizer decodes
		}
		var want []Attr
		_, more := z.TagName()
		for more {
			var k, v []byte
			k, v, more = z.TagAttr()
			want = append(want, Attr{string(k), string(v)})
		}
		var got []Attr
		for _, a := range RawAttrs(nil, raw) {
			if _, twice := Get(got, a.Key); twice {
				continue // the tokenizer keeps the first of duplicates
			}
			got = append(got, Attr{a.Key, raw[a.Start:a.End]})
		}
		if len(got) != len(want) {
			t.Errorf("%q: got %q, want %q", raw, got, want)
			continue
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%q: got %q, want %q", raw, got, want)
			}
		}
	}
}

func TestRawAttrs(t *testing.T) {
	for _, src := range []string{
		`<img alt srcset sizes src=a.jpg>`,
		`<img data-x="{"a": "b"}" src='b.jpg'/>`,
		`<p =x =y=z a = "1"b=2 / c/d>`,
		`<img src=a/b/ x=/>`,
		"<IMG SRC=\"A\"\n\tAlt='b>c'>",
		`<a href=>`,
		`<a href="">`,
		`<a "b"=c>`,
		`<a b=1 B=2 c b=3>`,
	} {
		compareAttrs(t, src)
	}
	for _, src := range html5lib(t) {
		compareAttrs(t, src)
	}
}

func FuzzRawAttrs(f *testing.F) {
	f.Add(`<p =x =y=z a = "1"b=2 / c/d>`)
	f.Fuzz(compareAttrs)
}
