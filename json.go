package newsmark

import (
	"strconv"
	"time"
	"unicode/utf8"
)

// jsonVersion is the version of the schema, the value of its key "newsmark".
const jsonVersion = 1

// JSON returns the article as JSON of the schema in
// schema/article-1.schema.json; see [Article.MarshalJSON].
//
// Image.Src is not in it: it may be the address of a proxy. Nor are Warnings
// and positions, which belong to the source.
func (pr Printer) JSON(a *Article) []byte {
	if a == nil {
		return []byte("null")
	}
	p := jsonPrinter{dst: buffer(a), raw: pr.RawHTML}
	p.article(a)
	return p.dst
}

// A jsonPrinter is the state of printing JSON.
type jsonPrinter struct {
	dst   []byte
	raw   bool
	comma bool // a value stands before the next one
}

func (p *jsonPrinter) str(s string) { p.dst = append(p.dst, s...) }

// open begins an object or an array.
func (p *jsonPrinter) open(c byte) {
	p.next()
	p.dst = append(p.dst, c)
	p.comma = false
}

// close ends an object or an array.
func (p *jsonPrinter) close(c byte) {
	p.dst = append(p.dst, c)
	p.comma = true
}

// next separates a value from the one before.
func (p *jsonPrinter) next() {
	if p.comma {
		p.dst = append(p.dst, ',')
	}
	p.comma = true
}

// key begins a member of an object. Name needs no escaping.
func (p *jsonPrinter) key(name string) {
	p.next()
	p.dst = append(p.dst, '"')
	p.str(name)
	p.str(`":`)
	p.comma = false
}

// string prints a string value.
func (p *jsonPrinter) string(s string) {
	p.next()
	p.dst = appendJSONString(p.dst, s)
}

// member prints a member whose value is a string, unless that is "".
func (p *jsonPrinter) member(name, value string) {
	if value != "" {
		p.key(name)
		p.string(value)
	}
}

// number prints a member whose value is a number, unless that is 0.
func (p *jsonPrinter) number(name string, value int) {
	if value != 0 {
		p.key(name)
		p.next()
		p.dst = strconv.AppendInt(p.dst, int64(value), 10)
	}
}

// flag prints a member whose value is true, unless it is false.
func (p *jsonPrinter) flag(name string, value bool) {
	if value {
		p.key(name)
		p.next()
		p.str("true")
	}
}

func (p *jsonPrinter) strings(name string, values []string) {
	if len(values) == 0 {
		return
	}
	p.key(name)
	p.stringArray(values)
}

func (p *jsonPrinter) stringArray(values []string) {
	p.open('[')
	for _, value := range values {
		p.string(value)
	}
	p.close(']')
}

func (p *jsonPrinter) time(name string, t time.Time) {
	if stamp, ok := appendTime(nil, t); ok {
		p.member(name, string(stamp))
	}
}

func (p *jsonPrinter) article(a *Article) {
	p.open('{')
	p.number("newsmark", jsonVersion)
	p.member("title", a.Title)
	p.strings("authors", a.Authors)
	p.time("published", a.Published)
	p.time("updated", a.Updated)
	p.member("language", a.Language)
	p.categories(a.Categories)
	p.strings("tags", a.Tags)
	p.member("summary", a.Summary)
	if a.Lead != nil {
		p.image("lead", a.Lead)
	}
	p.member("canonical", safeAddress(a.Canonical))
	p.dateline(&a.Dateline)
	p.bylines(a.Bylines)
	p.credits(a.Credits)
	p.key("body")
	p.blocks(a.Body)
	p.meta(a)
	p.close('}')
}

func (p *jsonPrinter) dateline(d *Dateline) {
	if d.empty() {
		return
	}
	p.key("dateline")
	p.open('{')
	p.member("text", d.Text)
	p.member("agency", d.Agency)
	p.member("place", d.Place)
	p.member("month", d.Month)
	p.member("day", d.Day)
	p.strings("reporters", d.Reporters)
	p.close('}')
}

func (p *jsonPrinter) categories(paths [][]string) {
	if len(paths) == 0 {
		return
	}
	p.key("categories")
	p.open('[')
	for _, path := range paths {
		p.stringArray(path)
	}
	p.close(']')
}

func (p *jsonPrinter) blocks(body []Block) {
	p.open('[')
	for _, b := range body {
		if present(b) {
			p.block(b)
		}
	}
	p.close(']')
}

// block prints b as an object with its type first.
func (p *jsonPrinter) block(b Block) {
	p.open('{')
	switch b := b.(type) {
	case *Paragraph:
		p.member("type", "paragraph")
		p.member("role", string(knownRole(b.Role)))
		p.runs("text", b.Text)
	case *Heading:
		p.member("type", "heading")
		p.number("level", headingLevel(b))
		p.runs("text", b.Text)
	case *Figure:
		p.figure(b)
	case *Gallery:
		p.gallery(b)
	case *List:
		p.list(b)
	case *Quote:
		p.member("type", "quote")
		p.member("cite", safeAddress(b.Cite))
		p.key("body")
		p.blocks(b.Body)
	case *Code:
		p.member("type", "code")
		p.member("language", b.Language)
		p.runs("text", b.Text)
	case *Table:
		p.table(b)
	case *Embed:
		p.embed(b)
	case *Rule:
		p.member("type", "rule")
	case *Raw:
		p.member("type", "raw")
		if p.raw {
			p.member("html", b.HTML)
		}
		p.runs("text", b.Text)
	}
	p.close('}')
}

func (p *jsonPrinter) figure(b *Figure) {
	p.member("type", "figure")
	p.image("image", &b.Image)
	p.caption(b.Caption)
	p.member("captionVia", b.CaptionVia)
	p.evidence(b.Evidence)
	p.credit(&b.Credit)
}

// evidence prints what e holds, and how sure that makes a caption.
func (p *jsonPrinter) evidence(e Evidence) {
	if e == 0 {
		return
	}
	p.strings("evidence", e.Names())
	p.key("confidence")
	p.next()
	p.dst = strconv.AppendFloat(p.dst, e.Confidence(), 'f', -1, 64)
}

func (p *jsonPrinter) gallery(b *Gallery) {
	p.member("type", "gallery")
	p.key("figures")
	p.open('[')
	for _, f := range b.Figures {
		if f != nil {
			p.block(f)
		}
	}
	p.close(']')
	p.caption(b.Caption)
	p.credit(&b.Credit)
}

func (p *jsonPrinter) list(b *List) {
	p.member("type", "list")
	kind := knownKind(b.Kind)
	if kind == Bulleted {
		p.member("kind", "bulleted")
	} else {
		p.member("kind", string(kind))
	}
	if start := listStart(b); start != 1 {
		p.number("start", start)
	}
	p.key("items")
	p.open('[')
	for _, item := range b.Items {
		if item == nil {
			continue
		}
		p.open('{')
		p.flag("term", item.Term)
		p.key("body")
		p.blocks(item.Body)
		p.close('}')
	}
	p.close(']')
}

func (p *jsonPrinter) table(b *Table) {
	p.member("type", "table")
	p.caption(b.Caption)
	p.key("rows")
	p.open('[')
	for _, row := range b.Rows {
		if row == nil {
			continue
		}
		p.open('{')
		p.flag("head", row.Head)
		p.key("cells")
		p.open('[')
		for _, cell := range row.Cells {
			if cell != nil {
				p.cell(cell)
			}
		}
		p.close(']')
		p.close('}')
	}
	p.close(']')
}

func (p *jsonPrinter) cell(cell *Cell) {
	p.open('{')
	p.flag("header", cell.Header)
	columns, rows := spans(cell)
	if columns != 1 {
		p.number("colspan", columns)
	}
	if rows != 1 {
		p.number("rowspan", rows)
	}
	p.key("body")
	p.blocks(cell.Body)
	p.close('}')
}

func (p *jsonPrinter) embed(b *Embed) {
	p.member("type", "embed")
	p.member("kind", string(knownEmbed(b.Kind)))
	p.member("url", safeEmbedAddress(b.URL))
	p.member("poster", safeImageAddress(b.Poster))
	p.member("title", b.Title)
	p.number("width", max(0, b.Width))
	p.number("height", max(0, b.Height))
	p.caption(b.Caption)
}

func (p *jsonPrinter) caption(text []Inline) {
	if hasRuns(text) {
		p.runs("caption", text)
	}
}

func (p *jsonPrinter) image(name string, img *Image) {
	p.key(name)
	p.open('{')
	p.member("url", safeImageAddress(img.URL))
	p.member("alt", img.Alt)
	p.member("title", img.Title)
	p.number("width", max(0, img.Width))
	p.number("height", max(0, img.Height))
	p.variants(img.Variants)
	p.member("link", safeAddress(img.Link))
	p.member("via", img.Via)
	p.close('}')
}

func (p *jsonPrinter) variants(variants []Variant) {
	if len(variants) == 0 {
		return
	}
	p.key("variants")
	p.open('[')
	for _, v := range variants {
		p.open('{')
		p.member("url", safeImageAddress(v.URL))
		p.number("width", max(0, v.Width))
		if knownDensity(v.Density) {
			p.key("density")
			p.next()
			p.dst = appendFloat(p.dst, v.Density)
		}
		p.close('}')
	}
	p.close(']')
}

func (p *jsonPrinter) runs(name string, runs []Inline) {
	p.key(name)
	p.open('[')
	for _, in := range runs {
		if presentRun(in) {
			p.run(in)
		}
	}
	p.close(']')
}

func (p *jsonPrinter) run(in Inline) {
	p.open('{')
	switch in := in.(type) {
	case *Text:
		p.member("type", "text")
		p.member("value", in.Value)
		p.marks(in.Marks)
		p.member("link", safeAddress(in.Link))
	case *Break:
		p.member("type", "break")
	case *InlineImage:
		p.member("type", "image")
		p.image("image", &in.Image)
	case *Ruby:
		p.member("type", "ruby")
		p.member("base", in.Base)
		p.member("reading", in.Reading)
		p.marks(in.Marks)
		p.member("link", safeAddress(in.Link))
	}
	p.close('}')
}

// markNames holds the name of each mark in JSON, by its bit.
var markNames = [markCount]string{
	"bold", "italic", "underline", "strike", "monospace", "subscript", "superscript", "highlight", "small", "quotation",
}

func (p *jsonPrinter) marks(marks Marks) {
	if marks&allMarks == 0 {
		return
	}
	p.key("marks")
	p.open('[')
	for i, name := range markNames {
		if marks&(1<<i) != 0 {
			p.string(name)
		}
	}
	p.close(']')
}

// appendJSONString appends s in quotes. What could end a script element, begin
// a comment in one, or end a line in JavaScript is escaped, and so is every
// control character.
func appendJSONString(dst []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = replaceInvalid(s)
	}
	dst = append(dst, '"')
	done := 0
	for i := range len(s) {
		size, with := 1, ""
		switch c := s[i]; {
		case c == '"':
			with = `\"`
		case c == '\\':
			with = `\\`
		case c == '\n':
			with = `\n`
		case c == 0:
			with = "\uFFFD"
		case c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x7f:
			dst = append(dst, s[done:i]...)
			dst = append(dst, `\u00`...)
			dst = append(dst, "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
			done = i + 1
		case c == 0xC2 && s[i+1] < 0xA0: // U+0080 to U+009F, the other controls
			size, with = 2, `\u00`+string("89"[s[i+1]>>4-8])+string("0123456789abcdef"[s[i+1]&15])
		case c == 0xE2 && (s[i:i+3] == "\u2028" || s[i:i+3] == "\u2029"):
			size, with = 3, `\u202`+string('8'+s[i+2]-0xA8)
		}
		if with != "" {
			dst = append(dst, s[done:i]...)
			dst = append(dst, with...)
			done = i + size
		}
	}
	dst = append(dst, s[done:]...)
	return append(dst, '"')
}
