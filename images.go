package newsmark

import (
	"strings"
	"unicode/utf8"

	"example.com/newsmark/internal/markup"
)

// An imageTag is an img element as the markup has it.
type imageTag struct {
	attrs   []markup.Attr
	sources [][]markup.Attr // of the source elements before it in its picture
}

// An imageKind says what an image is in a text.
type imageKind int

const (
	pictureKind imageKind = iota // a picture that may stand on its own
	inlineKind                   // one in the size of letters, such as an emoji
	trackerKind                  // one that shows nothing: it counts readers or fills space
)

// A resolver finds out what images the markup means.
type resolver struct {
	rules *imageRules
	base  baseAddress
}

func newResolver(p *Parser) *resolver {
	return &resolver{rules: p.rules().forImages(), base: newBaseAddress(p.Base)}
}

// address returns the address of a picture that s, an attribute's value,
// leads to: absolute where the base allows, and without proxies. Their names,
// each after a plus sign, are via. An address that could run a program is "".
func (r *resolver) address(s string) (addr, via string) {
	addr = safeImageAddress(s)
	if addr == "" {
		return "", ""
	}
	if !utf8.ValidString(addr) {
		addr = replaceInvalid(addr) // as it is printed, so that each file is one variant
	}
	return r.rules.unwrap(r.base.resolve(addr))
}

// link returns the address that s, the value of an attribute such as href,
// leads to, or "" if opening it could run a program. Proxies stay.
func (r *resolver) link(s string) string {
	return r.base.resolve(safeAddress(s))
}

// leadImage returns the picture at addr, as front matter names it, or nil if
// that is no picture's address.
func (p *Parser) leadImage(addr string) *Image {
	r := newResolver(p)
	url, via := r.address(addr)
	if r.rules.isPlaceholder(url) {
		return nil
	}
	return &Image{URL: url, Src: strings.TrimSpace(addr), Via: "front matter" + via}
}

// image returns what t means. The Link is left to the caller.
func (r *resolver) image(t imageTag) (Image, imageKind) {
	s := imageScan{r: r}
	s.attributes(t.attrs)
	if n := len(t.sources); n > manySources {
		s.pictures = make([]Variant, 0, n)
	}
	for _, source := range t.sources {
		s.source(source)
	}
	img := Image{Alt: collapse(s.alt), Title: collapse(s.title), Variants: s.variants()}
	best := s.choose()
	img.URL = best.addr
	if best.addr != "" {
		img.Via = best.attr + best.via
	}
	if img.Src = s.src.raw; img.Src == "" {
		img.Src = best.raw
	}
	tiny := s.size.tiny()
	if r.isTracker(&img, &s, tiny) {
		return img, trackerKind
	}
	img.Width, img.Height = s.size.pixels()
	if img.Width == 0 && img.Height == 0 {
		img.Width = widthOf(img.URL, img.Variants)
	}
	if s.inline || img.small() {
		return img, inlineKind
	}
	return img, pictureKind
}

// small reports whether the size of img is that of letters.
func (img *Image) small() bool {
	return 1 <= img.Width && img.Width <= maxInline || 1 <= img.Height && img.Height <= maxInline
}

// manySources is how many source elements have room made for them at once.
const manySources = 8

// maxInline is the largest width or height, in CSS pixels, of a picture in the
// size of letters.
const maxInline = 64

// isTracker reports whether img shows nothing. That it is declared to be tiny
// or hidden is not enough: inews.co.uk and others declare so of real photos.
func (r *resolver) isTracker(img *Image, s *imageScan, tiny bool) bool {
	if img.URL == "" {
		return tiny
	}
	if r.rules.isTracker(img.URL) {
		return true
	}
	if !tiny && !s.hidden || !strings.HasPrefix(img.Via, "src") {
		return false
	}
	evidence := img.URL
	if r.rules.guessed(img.Via) { // the address of the page it counts
		evidence = img.Src
	}
	switch imageExtension(evidence) {
	case "":
		return tiny || schemeKind(evidence) != schemeData
	case "gif":
		return tiny
	}
	return false
}

// widthOf returns the width that srcset gives the picture at addr, 0 if none.
func widthOf(addr string, variants []Variant) int {
	width := 0
	for _, v := range variants {
		if v.URL == addr {
			width = max(width, v.Width)
		}
	}
	return width
}

// choose returns the candidate that holds the picture.
func (s *imageScan) choose() candidate {
	for _, c := range [...]*candidate{
		&s.original, &s.width, &s.density, &s.lazy, &s.single, &s.src, &s.preview, &s.narrow,
	} {
		if c == &s.src {
			s.resolveSrc()
		}
		if c.addr == "" || (c == &s.original || c == &s.lazy) && s.outdoneBySrc(c) {
			continue
		}
		return *c
	}
	return candidate{}
}

// resolveSrc resolves src, which is seldom needed beside lazy attributes.
func (s *imageScan) resolveSrc() {
	if s.src.addr == "" && s.src.raw != "" {
		s.src.addr, s.src.via = s.r.picture(s.src.raw)
	}
}

// outdoneBySrc reports whether src is better evidence than the lazy attribute
// c: c is relative, src is absolute, and they name different files; or c is
// nothing but the name of the file in src. (RSSHub makes src absolute and
// leaves the rest; gov.cn sites keep the name a file had in oldsrc.)
func (s *imageScan) outdoneBySrc(c *candidate) bool {
	if isRooted(c.raw) || c.raw == s.src.raw {
		return false
	}
	s.resolveSrc()
	if s.src.addr == "" || schemeKind(s.src.addr) == schemeData {
		return false
	}
	same := fileName(c.raw) == fileName(s.src.raw)
	if isRooted(s.src.raw) {
		return !same || s.r.base.origin == ""
	}
	return same && strings.IndexByte(c.raw, '/') < 0
}

// isRooted reports whether s says on which host it is.
func isRooted(s string) bool { return strings.HasPrefix(s, "//") || isAbsolute(s) }

// fileName returns the last segment of an address's path.
func fileName(s string) string {
	path, _ := cutPath(s)
	return path[strings.LastIndexByte(path, '/')+1:]
}

// imageExtension returns the file extension of the address s, in lower case
// and without its dot, if it is one of image files, "" otherwise.
func imageExtension(s string) string {
	name := fileName(s)
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return ""
	}
	for _, ext := range imageExtensions {
		if strings.EqualFold(name[dot+1:], ext) {
			return ext
		}
	}
	return ""
}

var imageExtensions = [...]string{
	"jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "jpe", "jfif", "pjpeg", "tif", "tiff", "heic", "heif", "jxl", "apng",
}

// trimSpace drops HTML's white space around s.
func trimSpace(s string) string {
	for s != "" && isSpace(s[0]) {
		s = s[1:]
	}
	for s != "" && isSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

// collapse makes each run of white space one space, and none at the ends, as
// a browser shows the text of an attribute.
func collapse(s string) string {
	s = trimSpace(s)
	if collapsed(s) {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, isHTMLSpace), " ")
}

func isHTMLSpace(c rune) bool { return strings.ContainsRune(whitespace, c) }
