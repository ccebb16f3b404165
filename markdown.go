package newsmark

import (
	"bytes"
	"strconv"
	"strings"
)

// Markdown returns the article as Markdown; see [Article.Markdown].
func (pr Printer) Markdown(a *Article) []byte {
	if a == nil {
		a = &Article{}
	}
	p := markdownPrinter{htmlPrinter: htmlPrinter{dst: buffer(a), raw: pr.RawHTML, oneLine: true, read: a.readTexts()}}
	p.markdown(a)
	if valid := p.replaced(a); valid != nil {
		p = markdownPrinter{htmlPrinter: htmlPrinter{dst: p.dst[:0], raw: pr.RawHTML, oneLine: true}}
		p.markdown(valid)
	}
	return p.dst
}

func (p *markdownPrinter) markdown(a *Article) {
	p.dst = append(p.dst, printFrontMatter(a)...)
	if len(p.dst) > 0 {
		p.str("\n")
	}
	from := len(p.dst)
	p.markdownBlocks(a.Body, false, false)
	if len(p.dst) > from {
		p.str("\n")
	}
}

// A markdownPrinter is the state of printing Markdown. It prints what
// CommonMark has no sign for as HTML.
type markdownPrinter struct {
	htmlPrinter
	prefix    []byte        // what every line begins with inside lists and quotes
	depth     int           // of lists and quotes
	lineStart int           // where the text of the current line begins
	writer    *inlineWriter // of runs, once there was one
}

// maxMarkdownDepth is how deep lists and quotes are nested as Markdown. Each
// level makes all lines inside it longer; deeper ones are printed as HTML.
const maxMarkdownDepth = 12

// newLine begins a line.
func (p *markdownPrinter) newLine() {
	p.str("\n")
	p.dst = append(p.dst, p.prefix...)
	p.lineStart = len(p.dst)
}

// blankLine ends a block and begins the line of the next.
func (p *markdownPrinter) blankLine() {
	p.str("\n")
	p.dst = append(p.dst, bytes.TrimRight(p.prefix, " ")...)
	p.newLine()
}

// markdownBlocks prints body with blank lines between. If after is set
// something stands before it; if tight is set, that is text, and a list that
// may begin on the next line does.
func (p *markdownPrinter) markdownBlocks(body []Block, after, tight bool) {
	var last listMarker
	linked, lacks := false, false
	head, end := -1, -1
	if p.depth == 0 { // a byline by where it stands is read in the body itself only
		head, end = edgesOf(body)
	}
	for i, b := range body {
		if !present(b) {
			continue
		}
		from := len(p.dst)
		switch {
		case after && tight && canFollowText(b):
			p.newLine()
		case after:
			p.blankLine()
		}
		start := len(p.dst)
		p.lineStart = start
		p.alone = tempted(body, i, p.read)
		p.linked, linked = linked, isRelated(b)
		p.lacks, lacks = lacks, lacksCredit(b)
		p.edge = i == head || i == end
		marker := p.markdownBlock(b, last)
		if len(p.dst) == start {
			p.dst = p.dst[:from]
			continue
		}
		last, after, tight = marker, true, false
	}
}

// canFollowText reports whether b may stand on the line after a paragraph:
// only a list that is bulleted or begins at 1 ends the paragraph there.
func canFollowText(b Block) bool {
	list, ok := b.(*List)
	return ok && listStart(list) == 1
}

// markdownBlock prints b. Two lists in a row must have different markers or
// they would be one; so it is told the marker of a list just before, and
// returns its own.
func (p *markdownPrinter) markdownBlock(b Block, last listMarker) listMarker {
	switch b := b.(type) {
	case *Paragraph:
		p.markdownParagraph(b)
	case *Heading:
		p.markdownHeading(b)
	case *Figure:
		p.markdownFigure(b)
	case *List:
		return p.markdownList(b, last)
	case *Quote:
		p.markdownQuote(b)
	case *Code:
		p.markdownCode(b)
	case *Rule:
		p.str("***") // --- could be taken for a front matter fence
	case *Raw:
		p.markdownRaw(b)
	case *Gallery, *Table, *Embed:
		p.htmlBlock(b)
	}
	return noMarker
}

func (p *markdownPrinter) markdownParagraph(b *Paragraph) {
	role, read := knownRole(b.Role), RoleBody
	call := false // that a quotation would be read as
	if p.depth > 0 {
		call = sharedRules().forLines().linkedCall(b.Text)
	} else if read = roleOfText(b, p.read); read == RoleBody && p.linked && linksOnly(b.Text) {
		read = RoleRelated
	}
	if role != read || call || p.edge || p.lacks && creditParagraph(b, p.read) {
		p.htmlBlock(b)
		return
	}
	p.paragraphText(b)
}

// paragraphText prints the text of b as a paragraph. A line that holds nothing but a
// tag would begin an HTML block; such a paragraph is printed as HTML, which
// it reports.
func (p *markdownPrinter) paragraphText(b *Paragraph) (isHTML bool) {
	from := len(p.dst)
	p.markdownText(b.Text)
	printed := p.dst[from:]
	if len(printed) == 0 || printed[0] != '<' {
		return false
	}
	line, _, _ := bytes.Cut(printed, []byte("\n"))
	if bytes.IndexByte(line, '>') == len(line)-1 {
		p.dst = p.dst[:from]
		p.htmlBlock(b)
		return true
	}
	return false
}

// htmlBlock prints b as HTML.
func (p *markdownPrinter) htmlBlock(b Block) {
	from := len(p.dst)
	embed, ok := b.(*Embed)
	// A line that begins with any of the other elements begins an HTML
	// block; video, audio and object do not.
	wrap := ok && !hasRuns(embed.Caption) && knownEmbed(embed.Kind) != EmbedFrame
	if wrap {
		p.str("<div>")
	}
	p.block(b)
	if wrap {
		p.str("</div>")
	}
	p.prefixLines(from)
}

// markdownRaw prints the markup of b if the caller asked for it, otherwise
// its text.
func (p *markdownPrinter) markdownRaw(b *Raw) {
	if !p.raw || b.HTML == "" {
		p.markdownParagraph(&Paragraph{Text: b.Text})
		return
	}
	from := len(p.dst)
	p.str("<div>")
	p.dst = appendValid(p.dst, withoutBlankLines(strings.TrimSpace(b.HTML)))
	p.str("</div>")
	p.prefixLines(from)
}

// prefixLines gives the lines after the first of what was printed from the
// offset on the prefix they need.
func (p *markdownPrinter) prefixLines(from int) {
	lines := bytes.Count(p.dst[from:], []byte("\n"))
	if len(p.prefix) == 0 || lines == 0 {
		return
	}
	printed := bytes.Clone(p.dst[from:])
	p.dst = p.dst[:from]
	for i, line := range bytes.Split(printed, []byte("\n")) {
		if i > 0 {
			p.newLine()
		}
		p.dst = append(p.dst, line...)
	}
}

func (p *markdownPrinter) markdownHeading(b *Heading) {
	from := len(p.dst)
	p.str("######"[:headingLevel(b)])
	p.str(" ")
	text := len(p.dst)
	p.headingText(b.Text)
	if len(p.dst) == text {
		p.dst = p.dst[:from]
	}
}

// markdownFigure prints b as an image in a paragraph of its own if that says
// all there is to say of it.
func (p *markdownPrinter) markdownFigure(b *Figure) {
	if hasRuns(b.Caption) || p.alone || !b.Credit.empty() || !simpleImage(&b.Image) {
		p.htmlBlock(b)
		return
	}
	link := safeAddress(b.Image.Link)
	if link != "" {
		p.str("[")
	}
	p.markdownImage(&b.Image)
	if link != "" {
		p.endLink(link)
	}
}

// simpleImage reports whether Markdown's image says all there is to say of
// img.
func simpleImage(img *Image) bool {
	return imageAddress(img) != "" && img.Width <= 0 && img.Height <= 0 && len(img.Variants) == 0 &&
		simpleLine(img.Alt) && simpleLine(img.Title)
}

// simpleLine reports whether s is a line of text without white space at its
// ends or control characters.
func simpleLine(s string) bool {
	for i := range len(s) {
		if isControl(s[i]) {
			return false
		}
	}
	return len(s) == len(strings.TrimSpace(s))
}

// markdownImage prints img without its link.
func (p *markdownPrinter) markdownImage(img *Image) {
	p.str("![")
	p.markdownEscape(img.Alt)
	p.str("](")
	p.destination(imageAddress(img))
	if img.Title != "" {
		p.str(` "`)
		p.title(img.Title)
		p.str(`"`)
	}
	p.str(")")
}

// A listMarker is the sign that the items of a list begin with.
type listMarker byte

// The markers. Those of ordered lists stand behind a number.
const (
	noMarker listMarker = 0
	dash     listMarker = '-'
	plus     listMarker = '+'
	dot      listMarker = '.'
	paren    listMarker = ')'
)

// markerFor returns a marker for b that differs from that of a list before.
func markerFor(b *List, last listMarker) listMarker {
	first, second := dash, plus
	if b.Kind == Ordered {
		first, second = dot, paren
	}
	if last == first {
		return second
	}
	return first
}

// maxListNumber is the largest number an item can have in CommonMark.
const maxListNumber = 999_999_999

// markdownList prints b and returns its marker, if it has one.
func (p *markdownPrinter) markdownList(b *List, last listMarker) listMarker {
	start := listStart(b)
	if knownKind(b.Kind) == Description || start < 0 || start > maxListNumber || p.depth >= maxMarkdownDepth {
		p.htmlBlock(b)
		return noMarker
	}
	marker, loose := markerFor(b, last), isLoose(b)
	number, after := start, false
	for _, item := range b.Items {
		if item != nil && p.markdownItem(item, marker, number, after, loose) {
			after, number = true, min(number+1, maxListNumber)
		}
	}
	return marker
}

// isLoose reports whether the items of b are set apart by blank lines: where
// they hold more than text, and lists in it.
func isLoose(b *List) bool {
	for _, item := range b.Items {
		if item == nil {
			continue
		}
		if _, rest, ok := loneParagraph(item.Body); !ok || len(rest) > 0 && !canFollowText(rest[0]) {
			return true
		}
	}
	return false
}

// markdownItem prints an item and reports whether it holds anything.
func (p *markdownPrinter) markdownItem(item *Item, marker listMarker, number int, after, loose bool) bool {
	from := len(p.dst)
	switch {
	case after && loose:
		p.blankLine()
	case after:
		p.newLine()
	}
	start := len(p.dst)
	if marker == dot || marker == paren {
		p.dst = strconv.AppendInt(p.dst, int64(number), 10)
	}
	p.dst = append(p.dst, byte(marker), ' ')
	text := len(p.dst)
	const spaces = "            "
	p.inside(spaces[:text-start], func() { p.markdownFlow(item.Body) })
	if len(p.dst) == text {
		p.dst = p.dst[:from]
		return false
	}
	return true
}

// inside calls print with prefix before every line but the first.
func (p *markdownPrinter) inside(prefix string, print func()) {
	outer := len(p.prefix)
	p.prefix = append(p.prefix, prefix...)
	p.depth++
	p.lineStart = len(p.dst)
	print()
	p.depth--
	p.prefix = p.prefix[:outer]
}

// markdownFlow prints what an item holds.
func (p *markdownPrinter) markdownFlow(body []Block) {
	text, rest, ok := loneParagraph(body)
	if !ok {
		p.markdownBlocks(body, false, false)
		return
	}
	from := len(p.dst)
	isHTML := p.paragraphText(&Paragraph{Text: text})
	p.markdownBlocks(rest, len(p.dst) > from, !isHTML)
}

func (p *markdownPrinter) markdownQuote(b *Quote) {
	if safeAddress(b.Cite) != "" || p.depth >= maxMarkdownDepth {
		p.htmlBlock(b)
		return
	}
	from := len(p.dst)
	p.str("> ")
	text := len(p.dst)
	p.inside("> ", func() { p.markdownBlocks(b.Body, false, false) })
	if len(p.dst) == text {
		p.dst = p.dst[:from]
	}
}

// markdownCode prints b between fences if it is plain text and they keep its
// white space.
func (p *markdownPrinter) markdownCode(b *Code) {
	text, ok := plainCode(b)
	if !ok || !fenceable(text, len(p.prefix) > 0) || !p.raw && hasTemplate(text) {
		p.htmlBlock(b)
		return
	}
	fence := strings.Repeat("`", max(3, 1+longestRun(text, '`')))
	p.str(fence)
	p.str(b.Language)
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		if line == "" {
			p.str("\n")
			p.dst = append(p.dst, bytes.TrimRight(p.prefix, " ")...)
			continue
		}
		p.newLine()
		p.dst = appendValid(p.dst, line)
	}
	p.newLine()
	p.str(fence)
}

// plainCode returns the text of b if it is one run without marks and its
// language is a plain word.
func plainCode(b *Code) (text string, ok bool) {
	if len(b.Text) != 1 {
		return "", false
	}
	t, ok := b.Text[0].(*Text)
	if !ok || t == nil || t.Marks != 0 || t.Link != "" {
		return "", false
	}
	for i := range len(b.Language) {
		if c := b.Language[i]; !isAlnum(c) && !strings.ContainsRune("+-.#_", rune(c)) {
			return "", false
		}
	}
	return t.Value, true
}

// fenceable reports whether fences keep text as it is. Inside a list or a
// quote, implementations differ in what they make of tabs and of lines that
// hold nothing but spaces.
func fenceable(text string, nested bool) bool {
	if strings.TrimSpace(text) == "" || hasControls(text) {
		return false
	}
	if !nested {
		return true
	}
	if strings.Contains(text, "\t") {
		return false
	}
	for line := range strings.SplitSeq(text, "\n") {
		if line != "" && strings.TrimSpace(line) == "" {
			return false
		}
	}
	return true
}

// longestRun returns the length of the longest run of c in s.
func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := range len(s) {
		if s[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// isAlnum reports whether c is an ASCII letter or digit.
func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
