package newsmark

import (
	"hash/maphash"
	"math/bits"
	"slices"
	"strings"

	"example.com/newsmark/internal/markup"
)

// A candidate is an address that an image may have.
type candidate struct {
	raw  string // as written, trimmed
	attr string // the attribute it stands in
	addr string // what it leads to; "" if it was not resolved
	via  string // the proxies around it

	rank  int // of a lazy attribute: its row in the table
	width int // of one from a srcset, or as its media query says
	scale float64
}

// An imageScan collects what the attributes of an image say.
//
// An address is wanted, in this order, from: original, wide, lazy, dense of
// one density, src, preview, narrow.
type imageScan struct {
	r *resolver

	src      candidate
	original candidate // the whole picture, by its attribute's name
	lazy     candidate // what lazy loading would show
	preview  candidate // known to be less than that
	width    candidate // the widest of the srcsets with widths
	density  candidate // the densest of the srcsets with densities
	single   candidate // from a srcset that says neither
	narrow   candidate // from a source for narrow windows, perhaps cropped

	alt, title string
	size       sizes
	inline     bool // by its class
	hidden     bool
	seen       seenAttr

	own      []Variant // from the img
	pictures []Variant // from the sources before it
}

// seenAttr is a set of attributes: of duplicates the first one counts.
type seenAttr uint8

const (
	seenSrc seenAttr = 1 << iota
	seenSrcset
	seenAlt
	seenTitle
	seenClass
	seenStyle
)

func (s *imageScan) first(a seenAttr) bool {
	isFirst := s.seen&a == 0
	s.seen |= a
	return isFirst
}

// attributes reads the attributes of an img.
func (s *imageScan) attributes(attrs []markup.Attr) {
	for _, a := range attrs {
		switch a.Key {
		case "src":
			if s.first(seenSrc) {
				s.src = candidate{raw: trimSpace(a.Val), attr: "src"}
			}
		case "srcset":
			if s.first(seenSrcset) {
				s.own = s.srcset(s.own, a, media{})
			}
		case "alt":
			if s.first(seenAlt) {
				s.alt = a.Val
			}
		case "title":
			if s.first(seenTitle) {
				s.title = a.Val
			}
		case "class":
			if s.first(seenClass) {
				s.inline = hasInlineClass(a.Val)
			}
		case "style":
			if s.first(seenStyle) {
				s.hidden = s.size.style(a.Val) || s.hidden
			}
		case "hidden":
			s.hidden = true
		default:
			if !s.size.attribute(a) {
				s.lazyAttribute(a)
			}
		}
	}
}

// lazyAttribute reads an attribute that may be one of lazy loading.
func (s *imageScan) lazyAttribute(a markup.Attr) {
	row, ok := s.r.rules.lazy[a.Key]
	if !ok || a.Val == "" {
		return
	}
	switch row.Holds {
	case LazySrcset:
		s.own = s.srcset(s.own, a, media{})
	case LazyOriginal:
		s.offer(&s.original, a, row.index)
	case LazyPreview:
		s.offer(&s.preview, a, row.index)
	default:
		s.offer(&s.lazy, a, row.index)
	}
}

// offer makes the value of a the candidate if it is an address and its row
// comes before that of the present one.
func (s *imageScan) offer(c *candidate, a markup.Attr, rank int) {
	if c.addr != "" && c.rank <= rank {
		return
	}
	raw := lazyAddress(a.Val)
	if raw == "" && a.Val == s.src.raw {
		raw = a.Val // whatever it looks like, src says so, too
	}
	if raw == "" {
		return
	}
	if addr, via := s.r.picture(raw); addr != "" {
		*c = candidate{raw: raw, attr: a.Key, addr: addr, via: via, rank: rank}
	}
}

// picture is address without placeholders.
func (r *resolver) picture(s string) (addr, via string) {
	addr, via = r.address(s)
	if r.rules.isPlaceholder(addr) {
		return "", ""
	}
	return addr, via
}

// source reads the attributes of a source element in a picture.
func (s *imageScan) source(attrs []markup.Attr) {
	m := newMedia(attrs)
	seen := false
	for _, a := range attrs {
		switch {
		case a.Key == "srcset":
			if !seen {
				seen = true
				s.pictures = s.srcset(s.pictures, a, m)
			}
		case a.Key == "src": // not allowed, but found; one without descriptor
			s.pictures = s.srcset(s.pictures, markup.Attr{Key: "srcset", Val: escapeSpaces(trimSpace(a.Val))}, m)
		case s.r.rules.lazy[a.Key].Holds == LazySrcset:
			s.pictures = s.srcset(s.pictures, a, m)
		}
	}
}

// media is what a source element says of when it is used.
type media struct {
	minWidth int  // of the window, in CSS pixels
	narrow   bool // for narrow or upright windows
	twin     bool // for browsers that know a newer format
}

func newMedia(attrs []markup.Attr) media {
	var m media
	for _, a := range attrs {
		switch a.Key {
		case "media":
			query := strings.ToLower(a.Val)
			m.minWidth = minWidth(query)
			m.narrow = m.minWidth == 0 && (strings.Contains(query, "max-width") || strings.Contains(query, "portrait"))
		case "type":
			_, format, _ := strings.Cut(a.Val, "/")
			m.twin = format == "webp" || format == "avif" || format == "jxl" || format == "heic"
		}
	}
	return m
}

// minWidth returns the first min-width that a media query asks for, in CSS
// pixels, 0 if there is none.
func minWidth(query string) int {
	_, after, ok := strings.Cut(query, "min-width")
	if !ok {
		return 0
	}
	value, _, _ := strings.Cut(strings.TrimLeft(after, ": "), ")")
	n := parseLength(value).px
	if strings.HasSuffix(trimSpace(value), "em") {
		n *= 16
	}
	return n
}

// srcset appends the candidates of a that are pictures to variants, and notes
// which is the best of its kind. m is that of the source element, if any.
func (s *imageScan) srcset(variants []Variant, a markup.Attr, m media) []Variant {
	found := parseSrcset(a.Val)
	kept := found[:0]
	for _, v := range found {
		if isLostDescriptor(v.URL) {
			continue
		}
		addr, via := s.r.picture(v.URL)
		if addr == "" {
			continue
		}
		c := candidate{raw: v.URL, attr: a.Key, addr: addr, via: via, width: v.Width, scale: v.density()}
		v.URL = escapeCommas(addr)
		kept = append(kept, v)
		s.compare(c, m)
	}
	switch {
	case len(kept) == 0:
		return variants
	case cap(variants) == 0:
		return kept
	}
	return append(variants, kept...)
}

// escapeCommas escapes the commas that srcset would not take for a part of the
// address: a proxy may have held it.
func escapeCommas(addr string) string {
	if strings.HasPrefix(addr, ",") {
		addr = "%2C" + addr[1:]
	}
	if strings.HasSuffix(addr, ",") {
		addr = addr[:len(addr)-1] + "%2C"
	}
	return addr
}

// compare keeps c if it is better than what is known of its kind.
func (s *imageScan) compare(c candidate, m media) {
	kept := &s.single
	switch {
	case m.narrow:
		kept = &s.narrow
	case c.width > 0:
		kept = &s.width
	case c.scale > 1:
		kept = &s.density
	case m.twin && m.minWidth == 0:
		kept = &s.preview // the same as src in a newer format
		c.rank = 1 << 30
	default:
		c.width = m.minWidth
	}
	if kept.addr == "" || c.width > kept.width || c.width == kept.width && c.scale > kept.scale {
		*kept = c
	}
}

// isLostDescriptor reports whether an address of a srcset is what is left of
// a candidate whose address got lost: "150w, 200w". Control characters at its ends
// are no part of an address (URL standard, section 4.4).
func isLostDescriptor(s string) bool {
	s = strings.TrimFunc(s, func(c rune) bool { return c <= ' ' })
	last := len(s) - 1
	if last < 0 {
		return false
	}
	return (s[last] == 'w' || s[last] == 'x') && strings.Trim(s[:last], "0123456789.") == ""
}

// variants returns the variants in document order, each file once: sizes that
// a proxy would have made of it are one file without the proxy, of the widest.
func (s *imageScan) variants() []Variant {
	all := s.own
	if len(s.pictures) > 0 {
		all = append(s.pictures, s.own...)
	}
	if len(all) < 2 {
		return all
	}
	kept := all[:0]
	seen := newVariantIndex(len(all))
	for _, v := range all {
		i := seen.find(kept, v.URL)
		if i >= 0 {
			kept[i] = wider(kept[i], v)
			continue
		}
		kept = append(kept, v)
	}
	return kept
}

// A variantIndex finds variants by their addresses. It takes four bytes or eight for
// each where a map would take fifty.
type variantIndex []int32 // places in the list, from 1 on; nil for a short list

// shortVariants is how many variants are found sooner by looking at all.
const shortVariants = 16

func newVariantIndex(n int) variantIndex {
	if n <= shortVariants {
		return nil
	}
	return make(variantIndex, 1<<bits.Len(uint(n+n/2)))
}

// find returns the place in kept of the variant at addr. Without one it returns -1, and
// notes that it comes next.
func (x variantIndex) find(kept []Variant, addr string) int {
	if x == nil {
		return slices.IndexFunc(kept, func(k Variant) bool { return k.URL == addr })
	}
	mask := uint64(len(x) - 1)
	at := maphash.String(variantSeed, addr) & mask
	for ; x[at] > 0; at = (at + 1) & mask {
		if i := int(x[at]) - 1; kept[i].URL == addr {
			return i
		}
	}
	x[at] = int32(len(kept)) + 1
	return -1
}

var variantSeed = maphash.MakeSeed()

// wider returns the wider, or else the denser, of two variants.
func wider(a, b Variant) Variant {
	if b.Width > a.Width || a.Width == 0 && b.Density > a.Density {
		return b
	}
	return a
}

// hasInlineClass reports whether a class attribute names a kind of picture
// that stands in a line of text.
func hasInlineClass(class string) bool {
	for name := range strings.FieldsSeq(class) {
		switch name {
		case "emoji", "wp-smiley", "smiley", "emoticon", "inline", "latex", "icon":
			return true
		}
	}
	return false
}
