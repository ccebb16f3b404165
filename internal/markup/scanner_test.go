package markup

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// compareTokens checks the scanner against the Tokenizer of golang.org/x/net.
func compareTokens(t *testing.T, src string, cdata bool) {
	t.Helper()
	ref := html.NewTokenizer(strings.NewReader(src))
	z := scanner{src: src}
	end := 0
	for {
		ref.AllowCDATA(cdata)
		z.cdata = cdata
		want, got := ref.Next(), z.next()
		raw := string(ref.Raw())
		if want == html.ErrorToken {
			if got != noToken {
				t.Errorf("%q: token %d at %d, want the end", src, got, z.start)
			}
			return
		}
		if z.start != end || z.end != end+len(raw) {
			t.Errorf("%q: token %d from %d to %d, want %v from %d to %d", src, got, z.start, z.end, want, end, end+len(raw))
			return
		}
		end = z.end
		switch want {
		case html.TextToken:
			if text := string(ref.Text()); got != textToken || z.decoded() != text {
				t.Errorf("%q: text %q, want %q", src, z.decoded(), text)
				return
			}
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			if !compareTag(t, src, &z, got, ref, want) {
				return
			}
		default:
			if doctype := want == html.DoctypeToken; got != commentToken && !doctype || got != doctypeToken && doctype {
				t.Errorf("%q: token %d at %d, want %v", src, got, z.start, want)
				return
			}
		}
	}
}

func compareTag(t *testing.T, src string, z *scanner, got token, ref *html.Tokenizer, want html.TokenType) bool {
	tok := ref.Token()
	name := strings.ReplaceAll(lower(z.name(got)), "\x00", "\ufffd")
	kind := startToken
	if want == html.EndTagToken {
		kind = endToken
	}
	if got != kind || name != tok.Data {
		t.Errorf("%q: token %d %q, want %v", src, got, name, tok)
		return false
	}
	if kind == endToken {
		return true
	}
	var attrs []Attr
	for _, a := range RawAttrs(nil, src[z.start:z.end]) {
		key := strings.ReplaceAll(a.Key, "\x00", "\ufffd")
		if _, twice := Get(attrs, key); twice {
			continue // the Tokenizer keeps the first of duplicates
		}
		attrs = append(attrs, Attr{key, attrValue(src[z.start:z.end][a.Start:a.End])})
	}
	if len(attrs) != len(tok.Attr) {
		t.Errorf("%q: attributes %q, want %q", src, attrs, tok.Attr)
		return false
	}
	for i, a := range tok.Attr {
		if attrs[i] != (Attr{a.Key, a.Val}) {
			t.Errorf("%q: attributes %q, want %q", src, attrs, tok.Attr)
			return false
		}
	}
	if z.selfEnd != (want == html.SelfClosingTagToken) && len(attrs) == len(RawAttrs(nil, src[z.start:z.end])) {
		t.Errorf("%q: self-closing %v, want %v", src, z.selfEnd, want)
		return false
	}
	if tag := lookup(name); tag.is(rawText) || tag == Plaintext {
		z.raw = tag
	}
	return true
}

func TestScanner(t *testing.T) {
	for _, src := range []string{
		"", "<", "</", "a<", "a</", "</>", "<!", "<?", "<a", "<a b", "<a b=", "<a b='", "</a", "<!-", "<!--", "<!-->", "<!--->", "<!---->x", "<!--a--!>x", "<!--a--!-->x",
		"<!--a--!", "<!--!-->x", "<!--a-b--c-->x", "<!--->-->", "<!>x", "<!doctype>x", "<!DOCTYPE html>x", "<!d>x", "</ a>x", "</1>x", "<?php ?>x",
		"a<b<c", "1 < 2 <3", "<br/>", "<br a/>", "<br a=/>", "<br a=b/>", "<br a='b'/>", "<br / >", "<a/b/c=d>", "<a ==b>", "<A HREF=X>",
		"<textarea>a</b></textarea >x", "<textarea>&amp;</textareax></textarea", "<title>&lt;</TITLE>x", "<style>&lt;</style>", "<xmp></xmp>", "<plaintext></plaintext>&amp;",
		"<iframe><!--</iframe>-->", "<noscript><img></noscript>",
		"<script></script>", "<script><!--</script>-->", "<script><!--<script></script></script>x", "<script><!-- <script> --></script>x", "<script><!--<scriptx></script>x",
		"<script><!-->--</script>", "<script><!--a<b</script>", "<script><!--<1</script>--></script>", "<script>a<!-b</script>", "<script><!--<script></scriptx></script/></script>",
		"<script><!--<script>--<", "<script></", "<script></scrip",
		"<a href='?a=1&b=2&copy=3&amp;lt=4&notit;&not;&lt&#65;&#x41&#xZ;&semi;&NotEqualTilde;&ampx'>", "&amp;&notit;&#0;\r\n\r\x00",
		"<![CDATA[a]]>b", "<![CDATA[a]]", "<![CDATA[]]]>x", "<![CDATA[&amp;]]>", "<![cdata[x]]>", "<a\x00b c\x00d=e\x00f>\x00",
	} {
		compareTokens(t, src, false)
		compareTokens(t, src, true)
	}
	for _, src := range html5lib(t) {
		compareTokens(t, src, false)
		compareTokens(t, src, true)
	}
	bodies, _ := filepath.Glob("../../../shared/corpus/bodies/*.html")
	for _, name := range bodies {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		compareTokens(t, string(src), false)
	}
}

func FuzzScanner(f *testing.F) {
	for _, src := range html5lib(f) {
		f.Add(src, false)
	}
	f.Add("<script><!--<script>--></script>", true)
	f.Fuzz(compareTokens)
}
