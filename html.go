package newsmark

import "encoding/json"

// HTML returns the article as HTML; see [Article.HTML].
func (pr Printer) HTML(a *Article) []byte {
	if a == nil {
		a = &Article{}
	}
	p := htmlPrinter{dst: buffer(a), raw: pr.RawHTML, read: a.readTexts()}
	p.article(a)
	if valid := p.replaced(a); valid != nil {
		p = htmlPrinter{dst: p.dst[:0], raw: pr.RawHTML}
		p.article(valid)
	}
	return p.dst
}

func (p *htmlPrinter) article(a *Article) {
	p.header(a)
	p.blocks(a.Body)
	p.str("</article>\n")
}

// appendBlock appends b as HTML, without a line feed after it.
func (pr Printer) appendBlock(dst []byte, b Block) []byte {
	p := htmlPrinter{dst: dst, raw: pr.RawHTML}
	p.block(b)
	return p.dst
}

// An htmlPrinter is the state of printing HTML.
type htmlPrinter struct {
	dst []byte
	raw bool

	// oneLine makes it write line feeds inside texts as references: HTML
	// inside Markdown ends at a blank line.
	oneLine bool
	pre     bool // inside Code

	linked bool   // a line about other pieces stands before the paragraph to come
	lacks  bool   // a picture with a caption and no credit stands there
	edge   bool   // the paragraph to come would be read as a byline for where it stands
	alone  bool   // the figure to come needs a caption without text (see tempted)
	credit string // for an attribute of the image to come

	read *readTexts // what texts were read as

	invalid bool // a text had a NUL or what is not UTF-8
}

// valid returns s with U+FFFD for what no text can hold.
func (p *htmlPrinter) valid(s string) string {
	p.invalid = true
	return replaceInvalid(s)
}

// replaced returns a with U+FFFD for what the texts that were printed had and no text
// can hold, nil if they had none. A text with that may be read otherwise than without:
// what is to be said of a caption or a line depends on it. Texts are not looked at for
// that before, since nearly all are valid.
func (p *htmlPrinter) replaced(a *Article) *Article {
	if !p.invalid {
		return nil
	}
	var valid Article
	if json.Unmarshal(Printer{RawHTML: true}.JSON(&Article{Body: a.Body}), &valid) != nil {
		return nil
	}
	body := valid.Body
	valid = *a
	valid.Body = body
	return &valid
}

func (p *htmlPrinter) str(s string) { p.dst = append(p.dst, s...) }

// blocks prints each of body on lines of its own.
func (p *htmlPrinter) blocks(body []Block) {
	linked, lacks := false, false
	head, end := edgesOf(body)
	for i, b := range body {
		if !present(b) {
			continue
		}
		from := len(p.dst)
		p.alone = tempted(body, i, p.read)
		p.linked, linked = linked, isRelated(b)
		p.lacks, lacks = lacks, lacksCredit(b)
		p.edge = i == head || i == end
		p.block(b)
		if len(p.dst) > from {
			p.str("\n")
		}
	}
}

func (p *htmlPrinter) block(b Block) {
	if !present(b) {
		return
	}
	switch b := b.(type) {
	case *Paragraph:
		p.paragraph(b)
	case *Heading:
		p.heading(b)
	case *Figure:
		p.figure(b)
	case *Gallery:
		p.gallery(b)
	case *List:
		p.list(b)
	case *Quote:
		p.quote(b)
	case *Code:
		p.code(b)
	case *Table:
		p.table(b)
	case *Embed:
		p.embed(b)
	case *Rule:
		p.str("<hr>")
	case *Raw:
		p.rawBlock(b)
	}
}

func (p *htmlPrinter) paragraph(b *Paragraph) {
	if !hasRuns(b.Text) {
		return
	}
	role := knownRole(b.Role)
	if role == RoleBody && (p.edge || roleOfText(b, p.read) != RoleBody || p.linked && linksOnly(b.Text) || p.lacks && creditParagraph(b, p.read)) {
		role = classBody
	}
	if role != RoleBody {
		p.str(`<p class="`)
		p.str(string(role))
		p.str(`">`)
	} else {
		p.str("<p>")
	}
	p.inlines(b.Text)
	p.str("</p>")
}

func (p *htmlPrinter) heading(b *Heading) {
	level := byte('0' + headingLevel(b))
	p.dst = append(p.dst, '<', 'h', level, '>')
	p.inlines(b.Text)
	p.dst = append(p.dst, '<', '/', 'h', level, '>')
}

func (p *htmlPrinter) figure(b *Figure) {
	p.str("<figure>")
	alone := p.alone || b.Image.small() && !hasRuns(b.Caption) // or it would be read as a part of a line
	p.alone = false
	credit, attribute := creditMarkup(b.Caption, &b.Credit, p.read)
	p.credit = attribute
	p.linkedImage(&b.Image)
	if alone {
		p.str("<figcaption></figcaption>")
	}
	p.creditedCaption(b.Caption, credit)
	p.str("</figure>")
}

func (p *htmlPrinter) gallery(b *Gallery) {
	credit, attribute := creditMarkup(b.Caption, &b.Credit, p.read)
	p.str("<figure class=\"gallery\"")
	if attribute != "" {
		p.attr("data-credit", attribute)
	}
	p.str(">\n")
	for _, f := range b.Figures {
		if f != nil {
			p.figure(f)
			p.str("\n")
		}
	}
	p.creditedCaption(b.Caption, credit)
	p.str("</figure>")
}

func (p *htmlPrinter) caption(text []Inline) {
	if hasRuns(text) {
		p.str("<figcaption>")
		p.inlines(text)
		p.str("</figcaption>")
	}
}

func (p *htmlPrinter) list(b *List) {
	element := "ul"
	switch knownKind(b.Kind) {
	case Ordered:
		element = "ol"
	case Description:
		element = "dl"
	}
	p.str("<")
	p.str(element)
	if start := listStart(b); start != 1 {
		p.intAttr("start", start)
	}
	p.str(">\n")
	for _, item := range b.Items {
		if item != nil {
			p.item(item, element)
		}
	}
	p.str("</")
	p.str(element)
	p.str(">")
}

func (p *htmlPrinter) item(item *Item, list string) {
	element := "li"
	if list == "dl" {
		element = "dd"
		if item.Term {
			element = "dt"
		}
	}
	p.str("<")
	p.str(element)
	p.str(">")
	p.flow(item.Body)
	p.str("</")
	p.str(element)
	p.str(">\n")
}

// flow prints what an item or a cell holds.
func (p *htmlPrinter) flow(body []Block) {
	if text, rest, ok := loneParagraph(body); ok {
		p.inlines(text)
		body = rest
	}
	if len(body) > 0 {
		p.str("\n")
		p.blocks(body)
	}
}

func (p *htmlPrinter) quote(b *Quote) {
	p.str("<blockquote")
	p.addressAttr("cite", safeAddress(b.Cite))
	p.str(">\n")
	p.blocks(b.Body)
	p.str("</blockquote>")
}

func (p *htmlPrinter) code(b *Code) {
	// The code element keeps a line feed that the text begins with: the
	// HTML parser drops one right after pre.
	p.str("<pre><code")
	if b.Language != "" {
		p.str(` class="language-`)
		p.attrValue(b.Language)
		p.str(`"`)
	}
	p.str(">")
	p.pre = true
	p.inlines(b.Text)
	p.pre = false
	p.str("</code></pre>")
}

func (p *htmlPrinter) table(b *Table) {
	p.str("<table>\n")
	if hasRuns(b.Caption) {
		p.str("<caption>")
		p.inlines(b.Caption)
		p.str("</caption>\n")
	}
	section := ""
	for _, row := range b.Rows {
		if row == nil {
			continue
		}
		section = p.section(section, row.Head)
		p.row(row)
	}
	p.endSection(section)
	p.str("</table>")
}

// section begins the part of a table that a row is in, if it is not in it.
func (p *htmlPrinter) section(current string, head bool) string {
	element := "tbody"
	if head {
		element = "thead"
	}
	if element != current {
		p.endSection(current)
		p.str("<")
		p.str(element)
		p.str(">\n")
	}
	return element
}

func (p *htmlPrinter) endSection(element string) {
	if element != "" {
		p.str("</")
		p.str(element)
		p.str(">\n")
	}
}

func (p *htmlPrinter) row(row *Row) {
	p.str("<tr>")
	for _, cell := range row.Cells {
		if cell != nil {
			p.cell(cell)
		}
	}
	p.str("</tr>\n")
}

func (p *htmlPrinter) cell(cell *Cell) {
	element := "td"
	if cell.Header {
		element = "th"
	}
	p.str("<")
	p.str(element)
	columns, rows := spans(cell)
	if columns > 1 {
		p.intAttr("colspan", columns)
	}
	switch {
	case rows > 1:
		p.intAttr("rowspan", rows)
	case rows < 0:
		p.intAttr("rowspan", 0)
	}
	p.str(">")
	p.flow(cell.Body)
	p.str("</")
	p.str(element)
	p.str(">")
}

// embedElement returns the element of a kind of embed and its attribute for
// the address.
func embedElement(kind EmbedKind) (element, address string) {
	switch kind {
	case EmbedVideo:
		return "video", "src"
	case EmbedAudio:
		return "audio", "src"
	case EmbedObject:
		return "object", "data"
	}
	return "iframe", "src"
}

func (p *htmlPrinter) embed(b *Embed) {
	captioned := hasRuns(b.Caption)
	if captioned {
		p.str("<figure>")
	}
	kind := knownEmbed(b.Kind)
	element, address := embedElement(kind)
	p.str("<")
	p.str(element)
	p.addressAttr(address, safeEmbedAddress(b.URL))
	if kind == EmbedVideo {
		p.addressAttr("poster", safeImageAddress(b.Poster))
	}
	p.attr("title", b.Title)
	p.size(b.Width, b.Height)
	if kind == EmbedVideo || kind == EmbedAudio {
		p.str(" controls")
	}
	p.str("></")
	p.str(element)
	p.str(">")
	if captioned {
		p.caption(b.Caption)
		p.str("</figure>")
	}
}

func (p *htmlPrinter) rawBlock(b *Raw) {
	if p.raw && b.HTML != "" {
		// Elements that the markup leaves open end with the div.
		p.str("<div>")
		p.dst = appendValid(p.dst, b.HTML)
		p.str("</div>")
		return
	}
	p.paragraph(&Paragraph{Text: b.Text})
}
