package newsmark

import (
	"math/bits"
	"strings"
	"time"
	"unicode/utf8"
)

// A Printer writes an Article in one of several formats. Its zero value
// works; its fields are options.
//
// Printers take any tree: one that was built by hand, blocks inside any
// block, zero nodes. A nil block or run is nothing. What a text contains
// never becomes markup, and an address that could run a script is left out.
type Printer struct {
	// RawHTML makes the printers write the markup of [Raw] blocks as it is,
	// in HTML, Markdown and JSON. Such markup may run scripts; by default
	// only its text is printed.
	//
	// It also leaves template tags in texts ({{ … }} and {% … %}) as they are,
	// for the generator of the site to run; otherwise they are written as
	// text that no generator runs.
	RawHTML bool
}

// HTML returns the article as an HTML article element: its blocks and, before
// them, a header with what is known of it (headline, authors, dates, lead
// picture, ...) as schema.org microdata. Meta is not printed.
//
// [Parse] reads back an equal article.
func (a *Article) HTML() []byte { return Printer{}.HTML(a) }

// Markdown returns the article as CommonMark behind its front matter. What
// CommonMark cannot express is written as HTML inside it.
func (a *Article) Markdown() []byte { return Printer{}.Markdown(a) }

// Text returns the visible text of the body, to which it adds nothing but
// white space: a blank line between blocks, a line feed between the items of
// a list and the rows of a table, a tab between cells. The reading of a ruby
// follows its base. Control characters, which nobody sees and terminals obey,
// are not in it; marks of direction, which right-to-left scripts need, are.
func (a *Article) Text() string { return Printer{}.Text(a) }

// MarshalJSON returns the article as JSON of the schema in
// schema/article-1.schema.json. The result is safe inside an HTML script
// element.
func (a *Article) MarshalJSON() ([]byte, error) { return Printer{}.JSON(a), nil }

// buffer returns an empty buffer of about the size a printed article has.
func buffer(a *Article) []byte {
	size := 1 << 10
	if a.source != nil {
		size += len(a.source.text)
	}
	return make([]byte, 0, size)
}

// present reports whether b is a block: not nil, nor a nil pointer.
func present(b Block) bool {
	switch b := b.(type) {
	case *Paragraph:
		return b != nil
	case *Heading:
		return b != nil
	case *Figure:
		return b != nil
	case *Gallery:
		return b != nil
	case *List:
		return b != nil
	case *Quote:
		return b != nil
	case *Code:
		return b != nil
	case *Table:
		return b != nil
	case *Embed:
		return b != nil
	case *Rule:
		return b != nil
	case *Raw:
		return b != nil
	}
	return false
}

// presentRun reports whether in is a run that prints something.
func presentRun(in Inline) bool {
	switch in := in.(type) {
	case *Text:
		return in != nil && in.Value != ""
	case *Break:
		return in != nil
	case *InlineImage:
		return in != nil
	case *Ruby:
		return in != nil
	}
	return false
}

// hasRuns reports whether any of runs prints something.
func hasRuns(runs []Inline) bool {
	for _, in := range runs {
		if presentRun(in) {
			return true
		}
	}
	return false
}

// loneParagraph returns the text of the paragraph that body begins with, if
// it can be printed without an element of its own in an item or a cell: it
// has no role and is alone or, before lists, the only one. rest is what
// follows it. ok is false if there is no such paragraph.
func loneParagraph(body []Block) (text []Inline, rest []Block, ok bool) {
	for len(body) > 0 && !present(body[0]) {
		body = body[1:]
	}
	if len(body) == 0 {
		return nil, nil, false
	}
	first, ok := body[0].(*Paragraph)
	if !ok || knownRole(first.Role) != RoleBody {
		return nil, nil, false
	}
	for _, b := range body[1:] {
		if !present(b) {
			continue
		}
		if _, list := b.(*List); !list {
			return nil, nil, false
		}
	}
	return first.Text, body[1:], true
}

// knownRole returns r if it is one of the roles, otherwise RoleBody.
func knownRole(r Role) Role {
	switch r {
	case RoleByline, RoleEditor, RoleSource, RoleCopyright, RoleRelated:
		return r
	}
	return RoleBody
}

// knownKind returns k if it is one of the kinds of list, otherwise Bulleted.
func knownKind(k ListKind) ListKind {
	switch k {
	case Ordered, Description:
		return k
	}
	return Bulleted
}

// knownEmbed returns k if it is one of the kinds of embed, otherwise
// EmbedFrame.
func knownEmbed(k EmbedKind) EmbedKind {
	switch k {
	case EmbedVideo, EmbedAudio, EmbedObject:
		return k
	}
	return EmbedFrame
}

// headingLevel returns the level h is printed with.
func headingLevel(h *Heading) int { return max(1, min(h.Level, 6)) }

// listStart returns the number of the first item.
func listStart(l *List) int {
	if l.Start == 0 || knownKind(l.Kind) != Ordered {
		return 1
	}
	return l.Start
}

// spans returns the columns and rows of c; rows is -1 for all that follow.
func spans(c *Cell) (columns, rows int) {
	columns, rows = max(1, c.ColSpan), c.RowSpan
	switch {
	case rows < 0:
		rows = -1
	case rows == 0:
		rows = 1
	}
	return columns, rows
}

// imageAddress returns the address to print for img, "" for none.
func imageAddress(img *Image) string {
	if img.URL != "" {
		return safeImageAddress(img.URL)
	}
	return safeImageAddress(img.Src)
}

// appendTime appends t as RFC 3339 and reports whether it could: years
// beyond 9999 have no such form. Zones of whole minutes are kept.
func appendTime(dst []byte, t time.Time) ([]byte, bool) {
	if _, offset := t.Zone(); offset%60 != 0 {
		t = t.UTC()
	}
	if t.IsZero() || t.Year() < 0 || t.Year() > 9999 {
		return dst, false
	}
	return t.AppendFormat(dst, time.RFC3339Nano), true
}

// appendValid appends s with every invalid byte and NUL as U+FFFD, which is
// what the HTML standard makes of them.
func appendValid(dst []byte, s string) []byte {
	if utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 {
		return append(dst, s...)
	}
	done := 0
	for i := 0; i < len(s); {
		if c := s[i]; c != 0 && c < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == 0 || r == utf8.RuneError && size == 1 {
			dst = append(dst, s[done:i]...)
			dst = append(dst, "\uFFFD"...)
			done = i + size
		}
		i += size
	}
	return append(dst, s[done:]...)
}

// replaceInvalid is appendValid for a text by itself.
func replaceInvalid(s string) string { return string(appendValid(nil, s)) }

// isControl reports whether c is a control character of ASCII.
func isControl(c byte) bool { return c < ' ' || c == 0x7F }

// hasControls reports whether s holds a control character of ASCII other than
// the tab and the line feed.
func hasControls(s string) bool {
	for i := range len(s) {
		if c := s[i]; isControl(c) && c != '\t' && c != '\n' {
			return true
		}
	}
	return false
}

// allMarks is the set of all marks, and markCount how many there are.
const (
	allMarks  = Quotation<<1 - 1
	markCount = 10
	maxSpans  = markCount + 1
)

// markTags holds the element of each mark, by its bit.
var markTags = [markCount]string{"strong", "em", "u", "s", "code", "sub", "sup", "mark", "small", "q"}

// markOrder is the order in which marks that begin together are opened. Those
// that Markdown has signs for come last: next to the text its rules for them
// hold most often.
var markOrder = [markCount]Marks{
	Quotation, Small, Highlight, Superscript, Subscript, Strike, Underline, Italic, Bold, Monospace,
}

// markIndex returns the bit of m, a single mark.
func markIndex(m Marks) int { return bits.TrailingZeros16(uint16(m)) }

// A span is what neighbouring runs lie in together: a mark or a link.
type span struct {
	mark Marks  // 0 for a link
	link string // as the runs have it
	href string // as it is printed
}

// covers reports whether a run with marks and link lies in s.
func (s *span) covers(marks Marks, link string) bool {
	if s.mark != 0 {
		return marks&s.mark != 0
	}
	return s.link == link
}

// A spanWriter prints nested spans and the runs in them.
type spanWriter interface {
	openSpan(s span)
	closeSpan(s span)
	writeRun(runs []Inline, i int)
}

// writeRuns prints runs as nested spans. Marks in skip get no span.
func writeRuns(w spanWriter, runs []Inline, skip Marks) {
	if unmarked(runs, skip) { // most often
		for i := range runs {
			if presentRun(runs[i]) {
				w.writeRun(runs, i)
			}
		}
		return
	}
	var stack [maxSpans]span
	open := stack[:0]
	for i, in := range runs {
		if !presentRun(in) {
			continue
		}
		marks, link := marksAndLink(runs, i)
		marks &= allMarks &^ skip
		open = closeSpans(w, open, marks, link)
		from := len(open)
		open = appendMissing(open, marks, link)
		sortByReach(open[from:], runs, i)
		for k := from; k < len(open); k++ {
			w.openSpan(open[k])
		}
		w.writeRun(runs, i)
	}
	closeSpans(w, open, 0, "")
}

// unmarked reports whether no run needs a span.
func unmarked(runs []Inline, skip Marks) bool {
	for _, in := range runs {
		switch in := in.(type) {
		case *Text:
			if in != nil && (in.Marks&allMarks&^skip != 0 || in.Link != "") {
				return false
			}
		case *Break:
		default:
			return false
		}
	}
	return true
}

// closeSpans closes the spans that a run with marks and link is not in, and
// those inside them.
func closeSpans(w spanWriter, open []span, marks Marks, link string) []span {
	keep := 0
	for keep < len(open) && open[keep].covers(marks, link) {
		keep++
	}
	for k := len(open) - 1; k >= keep; k-- {
		w.closeSpan(open[k])
	}
	return open[:keep]
}

// appendMissing appends the spans that a run with marks and link needs beyond
// those that are open.
func appendMissing(open []span, marks Marks, link string) []span {
	for _, s := range open {
		if s.mark == 0 {
			link = ""
		}
		marks &^= s.mark
	}
	if link != "" {
		if href := safeAddress(link); href != "" {
			open = append(open, span{link: link, href: href})
		}
	}
	if marks == 0 {
		return open
	}
	for _, mark := range markOrder {
		if marks&mark != 0 {
			open = append(open, span{mark: mark})
		}
	}
	return open
}

// sortByReach puts the spans that last longest first, so that few must be
// closed and opened again.
func sortByReach(spans []span, runs []Inline, i int) {
	if len(spans) < 2 {
		return
	}
	var reach [maxSpans]int
	for k := range spans {
		reach[k] = reachOf(&spans[k], runs, i)
	}
	for k := 1; k < len(spans); k++ {
		for j := k; j > 0 && reach[j] > reach[j-1]; j-- {
			spans[j], spans[j-1] = spans[j-1], spans[j]
			reach[j], reach[j-1] = reach[j-1], reach[j]
		}
	}
}

// reachOf returns how many of the runs from i on lie in s. It looks ahead a
// few runs only, so that printing takes linear time.
func reachOf(s *span, runs []Inline, i int) int {
	const ahead = 8
	n := 0
	for j := i; j < len(runs) && n < ahead; j++ {
		if marks, link := marksAndLink(runs, j); !s.covers(marks, link) {
			break
		}
		n++
	}
	return n
}

// marksAndLink returns the marks and the link of a run. A Break is in what
// both its neighbours are in, and so are the marks around an image.
func marksAndLink(runs []Inline, i int) (Marks, string) {
	switch in := runs[i].(type) {
	case *Break:
		before, link := textMarks(runs, i-1)
		after, next := textMarks(runs, i+1)
		if link != next {
			link = ""
		}
		return before & after, link
	case *InlineImage:
		before, _ := textMarks(runs, i-1)
		after, _ := textMarks(runs, i+1)
		if in == nil {
			return 0, ""
		}
		return before & after, in.Image.Link
	}
	return textMarks(runs, i)
}

// textMarks returns the marks and the link of the run at i if it is text.
func textMarks(runs []Inline, i int) (Marks, string) {
	if i < 0 || i >= len(runs) {
		return 0, ""
	}
	switch in := runs[i].(type) {
	case *Text:
		if in != nil {
			return in.Marks, in.Link
		}
	case *Ruby:
		if in != nil {
			return in.Marks, in.Link
		}
	}
	return 0, ""
}
