package newsmark

import (
	"strings"

	"golang.org/x/net/html"

	"example.com/newsmark/internal/markup"
)

// A patch replaces a part of the body's source.
type patch struct {
	span Span
	text string
}

// imagePatches returns the patches that give the images of a block the
// addresses they have now: in the src attribute, and in the attribute of lazy
// loading that overrides it. There are none if an address could run a script:
// the block is printed then, without it.
func (r *rewriter) imagePatches(it item) ([]patch, bool) {
	was := r.was.Body[it.old]
	var patches []patch
	next := 0
	var now []*Image
	imagesOf([]Block{it.block}, func(img *Image) bool { now = append(now, img); return true })
	ok := imagesOf([]Block{was}, func(img *Image) bool {
		src := now[next].Src
		next++
		if img.Src == src {
			return true
		}
		span := r.was.ImagePos(img)
		if span.End == 0 || src != "" && safeImageAddress(src) == "" {
			return false
		}
		if spare := r.was.source.tags[img].spare; spare.End > 0 {
			// It would be another picture now.
			patches = append(patches, patch{Span{spare.Start - r.base, spare.End - r.base}, ""})
		}
		span = Span{span.Start - r.base, span.End - r.base}
		p := tagPatches(r.src[span.Start:span.End], img, src)
		for i := range p {
			p[i].span.Start += span.Start
			p[i].span.End += span.Start
		}
		patches = append(patches, p...)
		return len(p) > 0
	})
	return patches, ok
}

// tagPatches returns the patches that give the image of a tag another address.
func tagPatches(tag string, img *Image, src string) []patch {
	via, _, _ := strings.Cut(img.Via, "+")
	if via == "noscript" {
		via = "src" // an element, not an attribute
	}
	var patches []patch
	hasSrc, srcset := false, -1
	attrs := markup.RawAttrs(nil, tag)
	seen := map[string]bool{}
	for i, a := range attrs {
		if seen[a.Key] {
			continue // only the first of duplicates counts
		}
		seen[a.Key] = true
		if strings.HasSuffix(a.Key, "srcset") {
			if srcset < 0 && strings.Contains(tag[a.Start:a.End], html.EscapeString(img.Src)) || a.Key == via {
				srcset = i
			}
			continue
		}
		if a.Key != "src" && a.Key != via {
			continue
		}
		hasSrc = true
		if p, differs := valuePatch(tag, a, src); differs {
			patches = append(patches, p)
		}
	}
	if hasSrc {
		return patches
	}
	if srcset >= 0 {
		return srcsetPatch(tag, attrs[srcset], img.Src, src)
	}
	// No attribute holds an address: a src attribute is put in.
	at := strings.IndexAny(tag, whitespace+"/>")
	return []patch{{Span{at, at}, ` src="` + escapeAttr(src, '"') + `"`}}
}

// valuePatch returns the patch that gives an attribute another value, and
// whether it differs from the one it has.
func valuePatch(tag string, a markup.RawAttr, value string) (patch, bool) {
	old := tag[a.Start:a.End]
	if strings.Trim(html.UnescapeString(old), whitespace) == value && !a.Bare {
		return patch{}, false
	}
	switch {
	case a.Bare:
		return patch{Span{a.Start, a.End}, `="` + escapeAttr(value, '"') + `"`}, true
	case a.Quote == 0:
		return patch{Span{a.Start, a.End}, `"` + escapeAttr(value, '"') + `"`}, true
	}
	return patch{Span{a.Start, a.End}, escapeAttr(value, a.Quote)}, true
}

// srcsetPatch replaces an address among the candidates of a srcset.
func srcsetPatch(tag string, a markup.RawAttr, old, src string) []patch {
	value := tag[a.Start:a.End]
	for _, written := range [...]string{old, html.EscapeString(old)} {
		if i := strings.Index(value, written); written != "" && i >= 0 {
			src = candidateAddress(src)
			if a.Quote == 0 { // white space or > in src would end the value
				before, after := value[:i], value[i+len(written):]
				return []patch{{Span{a.Start, a.End}, `"` + inQuotes(before) + escapeAttr(src, '"') + inQuotes(after) + `"`}}
			}
			at := a.Start + i
			return []patch{{Span{at, at + len(written)}, escapeAttr(src, a.Quote)}}
		}
	}
	return nil
}

// inQuotes returns the source of a value without quotes as it stands in double
// quotes.
func inQuotes(source string) string { return strings.ReplaceAll(source, `"`, "&#34;") }

// escapeAttr escapes a value for an attribute in quotes.
func escapeAttr(s string, quote byte) string {
	s = strings.ReplaceAll(s, "&", "&amp;")
	if quote == '\'' {
		return strings.ReplaceAll(s, "'", "&#39;")
	}
	return strings.ReplaceAll(s, `"`, "&#34;")
}

// balanced widens a span that holds end tags without their start tags, or the
// other way round, over the tags beside it that they belong to.
func (r *rewriter) balanced(span Span) Span {
	closers, openers := unmatched(r.src[span.Start:span.End])
	for _, name := range closers {
		at, tag := tagBefore(r.src[:span.Start])
		if tag != name {
			break
		}
		span.Start = at
	}
	for i := len(openers) - 1; i >= 0; i-- {
		n, tag := endTagAfter(r.src[span.End:])
		if tag != openers[i] {
			break
		}
		span.End += n
	}
	return span
}

// around widens a span over inline elements that hold nothing else.
func (r *rewriter) around(span Span) Span {
	for {
		at, open := tagBefore(r.src[:span.Start])
		n, end := endTagAfter(r.src[span.End:])
		if open == "" || open != end || !wrapsText[open] {
			return span
		}
		span = Span{at, span.End + n}
	}
}

// wrapsText are the elements that go with the text they hold when it is
// printed anew: marks and links, which are printed with it.
var wrapsText = map[string]bool{
	"a": true, "b": true, "strong": true, "i": true, "em": true, "u": true, "s": true,
	"small": true, "span": true, "font": true, "p": true, "code": true, "mark": true,
	"sub": true, "sup": true, "center": true, "picture": true,
}

// unmatched returns the names of the end tags in s that have no start tag in
// it, and of the start tags that have no end tag, both in order.
func unmatched(s string) (closers, openers []string) {
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return closers, openers
		case html.StartTagToken:
			name, _ := z.TagName()
			if tag := string(name); !isVoid[tag] {
				openers = append(openers, tag)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			tag := string(name)
			if n := len(openers); n > 0 && openers[n-1] == tag {
				openers = openers[:n-1]
			} else {
				closers = append(closers, tag)
			}
		}
	}
}

// isVoid are the elements without an end tag (HTML standard, section 13.1.2).
var isVoid = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true,
	"img": true, "input": true, "link": true, "meta": true, "param": true,
	"source": true, "track": true, "wbr": true,
}

// tagBefore returns the offset and the name of the start tag that ends s, white
// space apart.
func tagBefore(s string) (int, string) {
	t := strings.TrimRight(s, whitespace)
	if !strings.HasSuffix(t, ">") {
		return 0, ""
	}
	at := strings.LastIndexByte(t, '<')
	if at < 0 {
		return 0, ""
	}
	z := html.NewTokenizer(strings.NewReader(t[at:]))
	if z.Next() != html.StartTagToken || len(z.Raw()) != len(t)-at {
		return 0, ""
	}
	name, _ := z.TagName()
	return at, string(name)
}

// endTagAfter returns the length, white space before it included, and the name
// of the end tag that s starts with.
func endTagAfter(s string) (int, string) {
	t := strings.TrimLeft(s, whitespace)
	if !strings.HasPrefix(t, "</") {
		return 0, ""
	}
	z := html.NewTokenizer(strings.NewReader(t))
	if z.Next() != html.EndTagToken {
		return 0, ""
	}
	n := len(z.Raw())
	name, _ := z.TagName()
	return len(s) - len(t) + n, string(name)
}
