package newsmark

import (
	"bytes"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// inlines prints runs.
func (p *htmlPrinter) inlines(runs []Inline) {
	if len(runs) == 1 {
		if t, ok := runs[0].(*Text); ok && t != nil && t.Marks == 0 && t.Link == "" {
			p.runText(t.Value)
			return
		}
	}
	writeRuns(p, runs, 0)
}

func (p *htmlPrinter) openSpan(s span) {
	if s.mark == 0 {
		p.openLink(s.href)
		return
	}
	p.str("<")
	p.str(p.markTag(s.mark))
	p.str(">")
}

func (p *htmlPrinter) closeSpan(s span) {
	if s.mark == 0 {
		p.str("</a>")
		return
	}
	p.str("</")
	p.str(p.markTag(s.mark))
	p.str(">")
}

// markTag returns the element of a mark. Inside Code it is samp that sets
// Monospace: code there is the block itself.
func (p *htmlPrinter) markTag(mark Marks) string {
	if p.pre && mark == Monospace {
		return "samp"
	}
	return markTags[markIndex(mark)]
}

func (p *htmlPrinter) writeRun(runs []Inline, i int) {
	switch in := runs[i].(type) {
	case *Text:
		p.runText(in.Value)
	case *Break:
		p.str("<br>")
	case *InlineImage:
		p.image(&in.Image, "inline") // its link is a span
	case *Ruby:
		p.ruby(in, p.runText)
	}
}

// ruby prints r, with text for what is in it.
func (p *htmlPrinter) ruby(r *Ruby, text func(string)) {
	p.str("<ruby>")
	text(r.Base)
	p.str("<rt>")
	text(r.Reading)
	p.str("</rt></ruby>")
}

func (p *htmlPrinter) openLink(href string) {
	p.str("<a")
	p.addressAttr("href", href)
	p.str(">")
}

// linkedImage prints img inside its link.
func (p *htmlPrinter) linkedImage(img *Image) {
	link := safeAddress(img.Link)
	if link != "" {
		p.openLink(link)
	}
	p.image(img, "")
	if link != "" {
		p.str("</a>")
	}
}

// image prints img without its link.
func (p *htmlPrinter) image(img *Image, class string) {
	p.str("<img")
	p.attr("class", class)
	p.imageAttrs(img)
	p.attr("data-credit", p.credit)
	p.credit = ""
	p.str(">")
}

// imageAttrs prints the attributes of img.
func (p *htmlPrinter) imageAttrs(img *Image) {
	address := imageAddress(img)
	p.addressAttr("src", address)
	if len(img.Variants) > 0 {
		p.srcset(img.Variants)
		// A reader takes the largest variant for the picture itself unless
		// an attribute names the original.
		if address != "" && bestVariant(img.Variants) != address {
			p.addressAttr("data-original", address)
		}
	}
	p.str(` alt="`)
	p.attrValue(img.Alt)
	p.str(`"`)
	p.attr("title", img.Title)
	p.size(img.Width, img.Height)
}

// srcset prints the variants by the grammar of the HTML standard, in which a
// space ends an address and a comma must not begin or end one.
func (p *htmlPrinter) srcset(variants []Variant) {
	separator := ` srcset="`
	for _, v := range variants {
		address := safeImageAddress(v.URL)
		if address == "" {
			continue
		}
		p.str(separator)
		separator = ", "
		p.attrValue(escapeOuterCommas(address)) // a safe address has no white space
		switch {
		case v.Width > 0:
			p.str(" ")
			p.dst = strconv.AppendInt(p.dst, int64(v.Width), 10)
			p.str("w")
		case knownDensity(v.Density):
			p.str(" ")
			p.dst = strconv.AppendFloat(p.dst, v.Density, 'f', -1, 64)
			p.str("x")
		}
	}
	if separator == ", " {
		p.str(`"`)
	}
}

// candidateAddress returns s as it can stand in a srcset.
func candidateAddress(s string) string {
	if strings.ContainsAny(s, " \t\n\f\r") {
		s = strings.NewReplacer(" ", "%20", "\t", "%09", "\n", "%0A", "\f", "%0C", "\r", "%0D").Replace(s)
	}
	return escapeOuterCommas(s)
}

// escapeOuterCommas returns s without commas at its ends.
func escapeOuterCommas(s string) string {
	for strings.HasPrefix(s, ",") {
		s = "%2C" + s[1:]
	}
	for strings.HasSuffix(s, ",") {
		s = s[:len(s)-1] + "%2C"
	}
	return s
}

// knownDensity reports whether d is a number of pixels.
func knownDensity(d float64) bool { return d > 0 && !math.IsInf(d, 0) }

func (p *htmlPrinter) size(width, height int) {
	if width > 0 {
		p.intAttr("width", width)
	}
	if height > 0 {
		p.intAttr("height", height)
	}
}

func (p *htmlPrinter) intAttr(name string, value int) {
	p.str(" ")
	p.str(name)
	p.str(`="`)
	p.dst = strconv.AppendInt(p.dst, int64(value), 10)
	p.str(`"`)
}

// attr prints an attribute unless its value is "".
func (p *htmlPrinter) attr(name, value string) {
	if value == "" {
		return
	}
	p.str(" ")
	p.str(name)
	p.str(`="`)
	p.attrValue(value)
	p.str(`"`)
}

// addressAttr prints an attribute that holds an address, which the caller has
// made safe, unless it is "".
func (p *htmlPrinter) addressAttr(name, address string) { p.attr(name, address) }

// runText prints s as text of the body.
func (p *htmlPrinter) runText(s string) {
	plain := plainLength(s, &htmlSpecial)
	if plain < len(s) && !p.pre && hasShortcode(s[plain:]) { // in pre none is read
		p.apart(s, p.text)
		return
	}
	p.escapeFrom(s, plain, false)
}

// apart prints s with text, a comment inside what would else be read as the
// tag of a shortcode. A reference would not do: it is read as the character.
func (p *htmlPrinter) apart(s string, text func(string)) {
	done := 0
	for i, tag := range shortcodesIn(s) {
		if s[i] == '{' && p.raw {
			continue // for the generator of the site
		}
		for end := i + tag.size; i < end; i++ {
			if s[i] == '[' || s[i] == '{' { // another may begin in what follows the first
				text(s[done : i+1])
				p.str("<!-- -->")
				done = i + 1
			}
		}
	}
	text(s[done:])
}

// text prints s as text.
func (p *htmlPrinter) text(s string) { p.escape(s, false) }

// attrValue prints s as the value of an attribute in double quotes.
func (p *htmlPrinter) attrValue(s string) { p.escape(s, true) }

// escape prints s with references for what has a meaning in HTML. A carriage
// return needs one or it would be read as a line feed.
func (p *htmlPrinter) escape(s string, attr bool) {
	if attr && p.oneLine && strings.IndexByte(s, 0) >= 0 {
		s = p.valid(s)
	}
	from := len(p.dst)
	p.escapeFrom(s, plainLength(s, &htmlSpecial), attr)
	if attr && p.oneLine {
		p.guardTag(from)
	}
}

// guardTag changes the value of an attribute so that the tag stays a tag
// inside Markdown. goldmark takes a U+FFFD for the end of the text, and a
// paragraph that begins with [ and has ]: in it defines a link.
func (p *htmlPrinter) guardTag(from int) {
	if printed := p.dst[from:]; bytes.IndexByte(printed, ']') < 0 && bytes.IndexByte(printed, "\uFFFD"[0]) < 0 {
		return
	}
	if bytes.Contains(p.dst[from:], []byte("\uFFFD")) || bytes.Contains(p.dst[from:], []byte("]:")) {
		value := string(p.dst[from:])
		p.dst = p.dst[:from]
		p.str(strings.NewReplacer("\uFFFD", "&#65533;", "]:", "&#93;:").Replace(value))
	}
}

// opensTemplate reports whether s, which begins with a brace, begins with a tag
// of the template languages that site generators run over posts before
// anything else: Liquid (Jekyll), Nunjucks (Hexo) and Go's (Hugo).
func opensTemplate(s string) bool {
	return len(s) > 1 && (s[1] == '{' || s[1] == '%' || s[1] == '#')
}

// hasTemplate reports whether such a tag begins anywhere in s.
func hasTemplate(s string) bool {
	for {
		i := strings.IndexByte(s, '{')
		if i < 0 {
			return false
		}
		if s = s[i:]; opensTemplate(s) {
			return true
		}
		s = s[1:]
	}
}

// escapeFrom is escape for what begins with i bytes that are plain.
func (p *htmlPrinter) escapeFrom(s string, i int, attr bool) {
	done := 0
	for ; i < len(s); i += plainLength(s[i:], &htmlSpecial) {
		if s[i] >= utf8.RuneSelf {
			s = s[:i] + p.valid(s[i:])
			continue
		}
		with := p.reference(s[i], attr)
		if s[i] == '{' && !p.raw && opensTemplate(s[i:]) {
			with = "&#123;"
		}
		if with != "" {
			p.str(s[done:i])
			p.str(with)
			done = i + 1
		}
		i++
	}
	p.str(s[done:])
}

// htmlSpecial marks the bytes that reference may have an answer for, and those that
// the tag of a shortcode may begin with.
var htmlSpecial = [256]byte{
	'&': 1, '<': 1, '>': 1, '"': 1, '{': 1, '[': 1,
	0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, '\n': 1, 11: 1, 12: 1, '\r': 1, 14: 1, 15: 1,
	16: 1, 17: 1, 18: 1, 19: 1, 20: 1, 21: 1, 22: 1, 23: 1, 24: 1, 25: 1, 26: 1, 27: 1, 28: 1, 29: 1, 30: 1, 31: 1, 127: 1,
}

// reference returns what is printed for a special character, "" for itself.
func (p *htmlPrinter) reference(c byte, attr bool) string {
	switch {
	case c == '&':
		return "&amp;"
	case c == '<':
		return "&lt;"
	case c == '>':
		return "&gt;"
	case c == '"' && attr:
		return "&#34;"
	case c == '\r':
		return "&#13;"
	case c == '\n' && (attr || p.oneLine):
		return "&#10;"
	case c == 0:
		p.invalid = true
		return "\uFFFD"
	case c != '\t' && c != '\n' && isControl(c):
		return "&#" + strconv.Itoa(int(c)) + ";" // a terminal would obey it
	}
	return ""
}
