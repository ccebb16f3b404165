package newsmark

import (
	"strings"

	"example.com/newsmark/internal/markup"
)

// sizes collects what attributes say of an image's width and height.
type sizes struct {
	pairs [numSizes]sizePair
}

// A sizeSource is a place that a size is written in. Earlier ones count more:
// the first is the size in which the picture is shown, the others tell its
// shape.
type sizeSource int

const (
	sizeAttrs    sizeSource = iota // width, height
	sizeData                       // data-width, data-height
	sizeRaw                        // the file's own
	sizeCombined                   // width and height in one attribute
	sizeStyle
	numSizes
)

// A sizePair is a width and a height in CSS pixels.
type sizePair struct{ width, height length }

// A length is a number of CSS pixels, if one is written.
type length struct {
	px    int
	known bool
	given bool // by an attribute, whatever it says
}

// set sets l unless it is known.
func (l *length) set(value string) {
	if !l.known {
		*l = parseLength(value)
	}
}

// attribute sets l to what an attribute says. The first of duplicates counts (HTML
// standard, section 13.2.5.33).
func (l *length) attribute(value string) {
	if !l.given {
		*l = parseLength(value)
		l.given = true
	}
}

// attribute reads an attribute of img and reports whether it is about size.
func (s *sizes) attribute(a markup.Attr) bool {
	p := &s.pairs
	switch a.Key {
	case "width":
		p[sizeAttrs].width.attribute(a.Val)
	case "height":
		p[sizeAttrs].height.attribute(a.Val)
	case "data-width": // ZAKER and others
		p[sizeData].width.attribute(a.Val)
	case "data-height":
		p[sizeData].height.attribute(a.Val)
	case "data-rawwidth", "data-original-width", "data-file-width": // Zhihu, Blogger, Wikipedia
		p[sizeRaw].width.set(a.Val)
	case "data-rawheight", "data-original-height", "data-file-height":
		p[sizeRaw].height.set(a.Val)
	case "data-img-size-val", "data-orig-size": // 36kr, Jetpack: "1080,608"
		width, height, ok := strings.Cut(a.Val, ",")
		if ok {
			p[sizeCombined].width.set(width)
			p[sizeCombined].height.set(height)
		}
	default:
		return false
	}
	return true
}

// style reads the value of a style attribute. It reports whether that hides
// the image.
func (s *sizes) style(css string) (hidden bool) {
	for declaration := range strings.SplitSeq(css, ";") {
		name, value, _ := strings.Cut(declaration, ":")
		name, value = trimSpace(name), trimSpace(value)
		switch {
		case strings.EqualFold(name, "width"):
			s.pairs[sizeStyle].width.set(cssLength(value))
		case strings.EqualFold(name, "height"):
			s.pairs[sizeStyle].height.set(cssLength(value))
		case strings.EqualFold(name, "display"):
			hidden = hidden || foldPrefix(value, "none")
		case strings.EqualFold(name, "visibility"):
			hidden = hidden || foldPrefix(value, "hidden")
		}
	}
	return hidden
}

// cssLength returns the number of a length in px, or that is zero, and "" for
// other values.
func cssLength(value string) string {
	value = trimSpace(strings.TrimSuffix(value, "!important"))
	number := strings.TrimRight(value, "PXpx")
	if number == "0" || len(value)-len(number) == len("px") {
		return number
	}
	return ""
}

// maxLength is the largest length, in pixels, that a picture is believed to
// have.
const maxLength = 1 << 17

// parseLength reads a length as HTML's "rules for parsing dimension values"
// do: digits, perhaps a fraction, and anything after them. A percentage is no
// number of pixels. It is rounded to whole pixels, but never to none.
func parseLength(s string) length {
	s = trimSpace(s)
	n, i := 0, 0
	for ; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		if n = n*10 + int(s[i]-'0'); n > maxLength {
			return length{}
		}
	}
	if i == 0 {
		return length{}
	}
	if i+1 < len(s) && s[i] == '.' && '0' <= s[i+1] && s[i+1] <= '9' {
		if s[i+1] >= '5' || n == 0 && strings.Trim(s[i+1:], "0") != "" {
			n++
		}
		for i++; i < len(s) && '0' <= s[i] && s[i] <= '9'; {
			i++
		}
	}
	if i < len(s) && s[i] == '%' {
		return length{}
	}
	return length{px: n, known: true}
}

// tiny reports whether the size in which the image is shown is declared to be
// no more than a pixel.
func (s *sizes) tiny() bool {
	return s.pairs[sizeAttrs].tiny() || s.pairs[sizeStyle].tiny()
}

func (p sizePair) tiny() bool {
	return p.width.known && p.height.known && p.width.px <= 1 && p.height.px <= 1
}

// pixels returns the image's width and height, 0 for what is unknown. If the
// size it is shown in has one of them only, the other follows from its shape.
func (s *sizes) pixels() (width, height int) {
	for _, p := range s.pairs {
		w, h := p.width.px, p.height.px
		switch {
		case p.tiny():
		case width == 0 && height == 0:
			width, height = w, h
		case w == 0 || h == 0:
		case height == 0:
			height = scaled(width, h, w)
		case width == 0:
			width = scaled(height, w, h)
		}
	}
	return width, height
}

// scaled returns n*num/den, rounded, at least 1; 0 if it is beyond belief.
func scaled(n, num, den int) int {
	m := (int64(n)*int64(num) + int64(den)/2) / int64(den)
	if m > maxLength {
		return 0
	}
	return max(1, int(m))
}
