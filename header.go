package newsmark

import (
	"bytes"
	"html"
	"strconv"
	"strings"
	"time"
)

// The header of a printed article says what is known of it in schema.org
// NewsArticle microdata: what readers want to see as visible elements, the
// rest as meta and link elements. Every value stands between a fixed prefix
// and a fixed suffix, so that readHeader needs no HTML parser.

// articleOpen begins an article that has a header.
const articleOpen = `<article itemscope itemtype="https://schema.org/NewsArticle"`

// header prints the start tag of the article and its header.
func (p *htmlPrinter) header(a *Article) {
	if !hasHeader(a) && a.Language == "" {
		p.str("<article>\n")
		return
	}
	p.headerOf(a, leadShown(a))
}

// hasHeader reports whether anything is known of a beside its language.
func hasHeader(a *Article) bool {
	return a.Title != "" || len(a.Authors) > 0 || !a.Published.IsZero() || !a.Updated.IsZero() ||
		len(a.Categories) > 0 || len(a.Tags) > 0 || a.Summary != "" || a.Lead != nil || a.Canonical != ""
}

// leadShown reports whether the lead picture is one of the body's figures.
func leadShown(a *Article) bool {
	if a.Lead == nil {
		return false
	}
	for _, b := range a.Body {
		if f, ok := b.(*Figure); ok && f != nil && (f.Image.URL == a.Lead.URL || sameImage(f.Image.URL, a.Lead.URL)) {
			return true
		}
	}
	return false
}

// headerOf prints the header of a. A hidden lead is one that the body shows.
func (p *htmlPrinter) headerOf(a *Article, hidden bool) {
	raw := p.raw
	p.raw = false // readHeader knows one spelling only
	defer func() { p.raw = raw }()
	p.str(articleOpen)
	p.attr("lang", a.Language)
	p.str(">\n")
	if !hasHeader(a) {
		return
	}
	p.str("<header>\n")
	if a.Title != "" {
		p.element(`<h1 itemprop="headline">`, a.Title, "</h1>\n")
	}
	p.byline(a.Authors)
	p.published(a.Published)
	p.lead(a.Lead, hidden)
	if stamp, ok := appendTime(nil, a.Updated); ok {
		p.meta("dateModified", string(stamp))
	}
	if a.Summary != "" {
		p.meta("description", a.Summary)
	}
	for _, path := range a.Categories {
		p.meta("articleSection", joinPath(path))
	}
	for _, tag := range a.Tags {
		p.meta("keywords", tag)
	}
	if address := safeAddress(a.Canonical); address != "" {
		p.str(`<link itemprop="url"`)
		p.addressAttr("href", address)
		p.str(">\n")
	}
	p.str("</header>\n")
}

// element prints text between a start and an end tag.
func (p *htmlPrinter) element(start, text, end string) {
	p.str(start)
	p.text(text)
	p.str(end)
}

func (p *htmlPrinter) meta(property, content string) {
	p.str(`<meta itemprop="`)
	p.str(property)
	p.str(`" content="`)
	p.attrValue(content)
	p.str("\">\n")
}

func (p *htmlPrinter) byline(authors []string) {
	separator := `<p class="byline">`
	for _, author := range authors {
		p.str(separator)
		p.element(`<span itemprop="author">`, author, "</span>")
		separator = ", "
	}
	if len(authors) > 0 {
		p.str("</p>\n")
	}
}

func (p *htmlPrinter) published(t time.Time) {
	stamp, ok := appendTime(nil, t)
	if !ok {
		return
	}
	p.str(`<p><time itemprop="datePublished" datetime="`)
	p.str(string(stamp))
	p.str(`">`)
	p.str(string(stamp[:len("2006-01-02")]))
	p.str(" ")
	p.str(string(stamp[len("2006-01-02T"):len("2006-01-02T15:04")]))
	p.str("</time></p>\n")
}

func (p *htmlPrinter) lead(img *Image, hidden bool) {
	if img == nil {
		return
	}
	p.str("<figure")
	if hidden {
		p.str(" hidden")
	}
	p.str(">")
	link := safeAddress(img.Link)
	if link != "" {
		p.openLink(link)
	}
	p.str(`<img itemprop="image"`)
	p.imageAttrs(img)
	p.str(">")
	if link != "" {
		p.str("</a>")
	}
	p.str("</figure>\n")
}

// joinPath writes a path of categories as one string: "News > Local". A
// backslash stands before a > or a backslash that is part of a name.
func joinPath(path []string) string {
	var b strings.Builder
	for i, name := range path {
		if i > 0 {
			b.WriteString(" > ")
		}
		for j := range len(name) {
			if name[j] == '\\' || name[j] == '>' {
				b.WriteByte('\\')
			}
			b.WriteByte(name[j])
		}
	}
	return b.String()
}

// splitPath undoes joinPath.
func splitPath(s string) []string {
	var path []string
	var name []byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s):
			i++
			name = append(name, s[i])
		case c == '>':
			path = append(path, strings.TrimSuffix(string(name), " "))
			name = name[:0]
			if strings.HasPrefix(s[i+1:], " ") {
				i++
			}
		default:
			name = append(name, c)
		}
	}
	return append(path, string(name))
}

// readHeader reads the header at the very start of a body into the fields of
// a and returns the offset of what follows it. It returns 0, and leaves a as
// it is, unless printing what it read gives the same bytes: a header that
// somebody else wrote is part of the body.
func readHeader(body []byte, a *Article) int {
	if !bytes.HasPrefix(body, []byte(articleOpen)) {
		return 0
	}
	var read Article
	hidden := scanHeader(body, &read)
	var p htmlPrinter
	p.headerOf(&read, hidden)
	if !bytes.HasPrefix(body, p.dst) {
		return 0
	}
	a.Title, a.Authors, a.Published, a.Updated = read.Title, read.Authors, read.Published, read.Updated
	a.Language, a.Categories, a.Tags = read.Language, read.Categories, read.Tags
	a.Summary, a.Lead, a.Canonical = read.Summary, read.Lead, read.Canonical
	return len(p.dst)
}

// scanHeader reads what looks like a header into a and reports whether its
// lead is hidden.
func scanHeader(body []byte, a *Article) (hidden bool) {
	body = body[len(articleOpen):]
	end := bytes.Index(body, []byte("</header>\n"))
	if end < 0 {
		end = 1 + bytes.IndexByte(body, '>')
	}
	s := headerScanner{string(body[:end])}
	a.Language, _ = s.value(` lang="`, `"`)
	if _, ok := s.value(">\n<header>\n", ""); !ok {
		return false
	}
	a.Title, _ = s.value(`<h1 itemprop="headline">`, "</h1>\n")
	a.Authors = s.authors()
	a.Published = s.time(`<p><time itemprop="datePublished" datetime="`, "</time></p>\n")
	a.Lead, hidden = s.lead()
	a.Updated = s.time(`<meta itemprop="dateModified" content="`, "\n")
	a.Summary, _ = s.value(`<meta itemprop="description" content="`, "\">\n")
	for _, path := range s.values(`<meta itemprop="articleSection" content="`, "\">\n") {
		a.Categories = append(a.Categories, splitPath(path))
	}
	a.Tags = s.values(`<meta itemprop="keywords" content="`, "\">\n")
	a.Canonical, _ = s.value(`<link itemprop="url" href="`, "\">\n")
	return hidden
}

// A headerScanner reads a header from front to back.
type headerScanner struct{ rest string }

// value returns what stands between prefix, which must come next, and suffix.
func (s *headerScanner) value(prefix, suffix string) (value string, ok bool) {
	rest, ok := strings.CutPrefix(s.rest, prefix)
	if !ok {
		return "", false
	}
	value, rest, ok = strings.Cut(rest, suffix)
	if !ok {
		return "", false
	}
	s.rest = rest
	return html.UnescapeString(value), true
}

// values returns as many values as follow each other.
func (s *headerScanner) values(prefix, suffix string) (values []string) {
	for {
		value, ok := s.value(prefix, suffix)
		if !ok {
			return values
		}
		values = append(values, value)
	}
}

func (s *headerScanner) authors() []string {
	line, ok := strings.CutPrefix(s.rest, `<p class="byline">`)
	if !ok {
		return nil
	}
	s.rest = line
	authors := s.values(`<span itemprop="author">`, "</span>")
	for strings.HasPrefix(s.rest, ", ") {
		s.rest = s.rest[len(", "):]
		authors = append(authors, s.values(`<span itemprop="author">`, "</span>")...)
	}
	s.value("</p>\n", "")
	return authors
}

// time reads the RFC 3339 time that a value begins with.
func (s *headerScanner) time(prefix, suffix string) time.Time {
	value, _ := s.value(prefix, suffix)
	stamp, _, _ := strings.Cut(value, `"`)
	t, err := time.Parse(time.RFC3339Nano, stamp)
	if err != nil {
		return time.Time{}
	}
	return t
}

func (s *headerScanner) lead() (img *Image, hidden bool) {
	_, hidden = s.value("<figure hidden>", "")
	if _, shown := s.value("<figure>", ""); !hidden && !shown {
		return nil, false
	}
	img = &Image{Via: "src"}
	img.Link, _ = s.value(`<a href="`, `">`)
	s.value(`<img itemprop="image"`, "")
	img.Src, _ = s.value(` src="`, `"`)
	img.URL = img.Src
	img.Variants = s.variants()
	if original, ok := s.value(` data-original="`, `"`); ok {
		img.URL, img.Via = original, "data-original"
	}
	img.Alt, _ = s.value(` alt="`, `"`)
	img.Title, _ = s.value(` title="`, `"`)
	img.Width = s.int(` width="`)
	img.Height = s.int(` height="`)
	s.value(">", "")
	s.value("</a>", "")
	s.value("</figure>\n", "")
	if img.URL == "" {
		img.Via = ""
	}
	return img, hidden
}

func (s *headerScanner) int(prefix string) int {
	value, _ := s.value(prefix, `"`)
	n, _ := strconv.Atoi(value)
	return n
}

// variants reads a srcset attribute as it is printed.
func (s *headerScanner) variants() (variants []Variant) {
	srcset, ok := s.value(` srcset="`, `"`)
	if !ok {
		return nil
	}
	for candidate := range strings.SplitSeq(srcset, ", ") {
		address, size, _ := strings.Cut(candidate, " ")
		v := Variant{URL: address}
		if width, ok := strings.CutSuffix(size, "w"); ok {
			v.Width, _ = strconv.Atoi(width)
		} else if density, ok := strings.CutSuffix(size, "x"); ok {
			v.Density, _ = strconv.ParseFloat(density, 64)
		}
		variants = append(variants, v)
	}
	return variants
}
