package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// markdownText prints runs as the text of a paragraph.
func (p *markdownPrinter) markdownText(runs []Inline) {
	p.inlineWriter(false).print(trimBreaks(runs))
}

// headingText prints runs as the text of a heading, which is one line.
func (p *markdownPrinter) headingText(runs []Inline) {
	from := len(p.dst)
	p.lineStart = -1 // no sign at its beginning has a meaning
	p.inlineWriter(true).print(trimBreaks(runs))
	if n := len(p.dst); n > from && p.dst[n-1] == '#' {
		p.dst = append(p.dst[:n-1], `\#`...) // or it would close the heading
	}
}

// trimBreaks returns runs without line breaks at the ends, where Markdown
// has no sign for them.
func trimBreaks(runs []Inline) []Inline {
	for len(runs) > 0 && isBreakOrNothing(runs[0]) {
		runs = runs[1:]
	}
	for len(runs) > 0 && isBreakOrNothing(runs[len(runs)-1]) {
		runs = runs[:len(runs)-1]
	}
	return runs
}

func isBreakOrNothing(in Inline) bool {
	_, ok := in.(*Break)
	return ok || !presentRun(in)
}

// An inlineWriter prints runs as Markdown.
//
// Whether * and ** open or close emphasis depends on the characters around
// them, which are known only when they are printed. So it prints with signs,
// looks at what came out, and prints again with tags where a sign would not
// be read as meant.
type inlineWriter struct {
	*markdownPrinter
	heading bool

	pairs  int    // bold and italic spans so far
	stack  []int  // numbers of those that are open
	signs  []sign // what was printed for them
	tagged []bool // by number: print tags, not signs
	allTag bool   // print tags only
}

// A sign is a * or ** that was printed.
type sign struct {
	at, size  int
	pair      int
	closes    bool
	lineStart bool // nothing stands before it on its line
}

// inlineWriter returns a writer of runs, the same one for all.
func (p *markdownPrinter) inlineWriter(heading bool) *inlineWriter {
	if p.writer == nil {
		p.writer = &inlineWriter{markdownPrinter: p}
	}
	w := p.writer
	w.heading, w.pairs = heading, 0
	w.stack, w.signs, w.tagged = w.stack[:0], w.signs[:0], nil
	return w
}

func (w *inlineWriter) print(runs []Inline) {
	const rounds = 3 // a tag for a sign changes what its neighbours are next to
	from, lineStart := len(w.dst), w.lineStart
	for round := range rounds {
		w.allTag = round == rounds-1
		writeRuns(w, runs, Monospace)
		if w.guardTrailingSpace(); w.signsHold() {
			return
		}
		w.dst, w.lineStart = w.dst[:from], lineStart
		w.pairs, w.stack, w.signs = 0, w.stack[:0], w.signs[:0]
	}
}

// openSpan begins s. Bold and italic are the marks that Markdown has signs
// for.
func (w *inlineWriter) openSpan(s span) {
	switch s.mark {
	case 0:
		w.openBracket()
	case Bold, Italic:
		pair := w.pairs
		w.pairs++
		w.stack = append(w.stack, pair)
		if w.isTagged(pair) {
			w.htmlPrinter.openSpan(s)
			return
		}
		w.sign(s.mark, pair, false)
	default:
		w.htmlPrinter.openSpan(s)
	}
}

func (w *inlineWriter) closeSpan(s span) {
	switch s.mark {
	case 0:
		w.endLink(s.href)
	case Bold, Italic:
		pair := w.stack[len(w.stack)-1]
		w.stack = w.stack[:len(w.stack)-1]
		if w.isTagged(pair) {
			w.htmlPrinter.closeSpan(s)
			return
		}
		w.sign(s.mark, pair, true)
	default:
		w.htmlPrinter.closeSpan(s)
	}
}

func (w *inlineWriter) isTagged(pair int) bool {
	return w.allTag || pair < len(w.tagged) && w.tagged[pair]
}

func (w *inlineWriter) sign(mark Marks, pair int, closes bool) {
	s := sign{at: len(w.dst), size: 1, pair: pair, closes: closes, lineStart: len(w.dst) == w.lineStart}
	if mark == Bold {
		s.size = 2
	}
	w.str("**"[:s.size])
	w.signs = append(w.signs, s)
}

// signsHold reports whether every sign is read as meant, and notes the pairs
// that must be tags.
func (w *inlineWriter) signsHold() bool {
	hold := true
	open := 0 // pairs that are open
	for i := 0; i < len(w.signs); {
		j := i + 1
		for j < len(w.signs) && w.signs[j].at == w.signs[j-1].at+w.signs[j-1].size {
			j++
		}
		row := w.signs[i:j]
		opens, closes := w.flanks(row, open > 0)
		for _, s := range row {
			if s.closes {
				open--
			} else {
				open++
			}
			// Signs that touch are one sign: it cannot close what is before
			// and open what is behind.
			if s.closes && closes || !s.closes && opens && !row[0].closes {
				continue
			}
			w.tag(s.pair)
			hold = false
		}
		i = j
	}
	return hold
}

func (w *inlineWriter) tag(pair int) {
	if w.tagged == nil {
		w.tagged = make([]bool, w.pairs)
	}
	w.tagged[pair] = true
}

// flanks reports whether a row of signs that touch can open and close
// emphasis, by the rules of CommonMark for flanking delimiter runs. Versions
// and implementations differ in whether symbols are punctuation, so it
// answers yes only where all agree.
//
// Inside emphasis a row that could close it would do so rather than open its
// own.
func (w *inlineWriter) flanks(row []sign, inside bool) (opens, closes bool) {
	before, after := '\n', '\n'
	if !row[0].lineStart {
		before, _ = utf8.DecodeLastRune(w.dst[:row[0].at])
	}
	last := row[len(row)-1]
	if end := last.at + last.size; end < len(w.dst) {
		after, _ = utf8.DecodeRune(w.dst[end:])
	}
	opens = isWordRune(after) || isVisible(after) && isOutside(before)
	closes = isWordRune(before) || isVisible(before) && isOutside(after)
	if inside {
		cannotClose := unicode.IsSpace(before) || isOutside(before) && isWordRune(after)
		opens = opens && cannotClose
	}
	return opens, closes
}

// isWordRune reports whether r is neither white space nor punctuation by any
// reading.
func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// isVisible reports whether r is not white space by any reading.
func isVisible(r rune) bool {
	return r != utf8.RuneError && !unicode.IsSpace(r) && !unicode.IsControl(r) && !unicode.Is(unicode.Z, r)
}

// isOutside reports whether r is white space or punctuation by every reading.
func isOutside(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r == '\n' || r > ' ' && r < 0x7f && !isAlnum(byte(r))
	}
	return unicode.IsPunct(r)
}

func (w *inlineWriter) writeRun(runs []Inline, i int) {
	switch in := runs[i].(type) {
	case *Text:
		if in.Marks&Monospace != 0 {
			w.codeSpan(in.Value)
			return
		}
		w.markdownRun(in.Value)
	case *Break:
		w.lineBreak()
	case *InlineImage:
		w.inlineImage(runs, i, in)
	case *Ruby:
		w.markdownRuby(in)
	}
}

func (w *inlineWriter) lineBreak() {
	if w.heading {
		w.str("<br>")
		return
	}
	w.guardTrailingSpace()
	if n := len(w.dst); n > w.lineStart+1 && w.dst[n-1] == '\\' {
		// goldmark sees no line break after a backslash that is text.
		w.dst = append(w.dst[:n-2], "&#92;"...)
	}
	w.str(`\`)
	w.newLine()
}

// guardTrailingSpace writes a space at the end of a line as a reference.
func (w *inlineWriter) guardTrailingSpace() {
	if n := len(w.dst); n > 0 && n > w.lineStart && w.dst[n-1] == ' ' {
		w.dst = append(w.dst[:n-1], "&#32;"...)
	}
}

// inlineImage prints an image. Between words on its line it may be
// Markdown's image, elsewhere it needs the class that tells it from a figure.
func (w *inlineWriter) inlineImage(runs []Inline, i int, in *InlineImage) {
	if simpleImage(&in.Image) && isWords(runs, i-1) && isWords(runs, i+1) {
		w.markdownImage(&in.Image)
		return
	}
	w.image(&in.Image, "inline")
}

// isWords reports whether the run at i is visible text.
func isWords(runs []Inline, i int) bool {
	if i < 0 || i >= len(runs) {
		return false
	}
	t, ok := runs[i].(*Text)
	return ok && t != nil && strings.TrimSpace(t.Value) != ""
}

func (w *inlineWriter) markdownRuby(in *Ruby) {
	if in.Marks&Monospace != 0 {
		w.str("<code>")
		w.ruby(in, w.markdownRun)
		w.str("</code>")
		return
	}
	w.ruby(in, w.markdownRun)
}

// codeSpan prints s between backticks if they keep it as it is.
func (w *inlineWriter) codeSpan(s string) {
	// With ]: in it, what begins with [ would be the definition of a link.
	if strings.Trim(s, " ") == "" || strings.ContainsAny(s, "\t\n") || hasControls(s) || strings.Contains(s, "]:") || !w.raw && hasTemplate(s) || hasShortcode(s) {
		w.str("<code>")
		w.markdownRun(s)
		w.str("</code>")
		return
	}
	ticks := strings.Repeat("`", 1+longestRun(s, '`'))
	pad := ""
	if strings.HasPrefix(s, " ") || strings.HasSuffix(s, " ") || strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		pad = " "
	}
	w.str(ticks)
	w.str(pad)
	if !utf8.ValidString(s) {
		s = w.valid(s)
	}
	w.str(s)
	w.str(pad)
	w.str(ticks)
}

// openBracket begins the text of a link. After an exclamation mark it would
// be that of an image.
func (p *markdownPrinter) openBracket() {
	if n := len(p.dst); n > 0 && p.dst[n-1] == '!' {
		p.dst = append(p.dst[:n-1], `\!`...)
	}
	p.str("[")
}

// endLink ends the text of a link to address.
func (p *markdownPrinter) endLink(address string) {
	p.str("](")
	p.destination(address)
	p.str(")")
}

// destination prints an address as the destination of a link. What the URL
// standard would encode may be encoded here.
func (p *markdownPrinter) destination(address string) {
	done := 0
	for i := plainLength(address, &destinationSpecial); i < len(address); i += plainLength(address[i:], &destinationSpecial) {
		c := address[i]
		if c >= utf8.RuneSelf {
			address = address[:i] + replaceInvalid(address[i:])
			continue
		}
		i++
		if c == '&' && !isReference(address[i-1:]) {
			continue
		}
		p.str(address[done : i-1])
		done = i
		switch c {
		case '(', ')':
			p.dst = append(p.dst, '\\', c)
		case '&':
			p.str("&amp;")
		default:
			p.dst = appendPercent(p.dst, c)
		}
	}
	p.str(address[done:])
}

// destinationSpecial marks the bytes that destination prints otherwise than as
// they are, somewhere.
var destinationSpecial = func() (special [256]byte) {
	for c := range byte(utf8.RuneSelf) {
		if c == '&' || !isAlnum(c) && strings.IndexByte("-._~:/?#@!$'*+,;=%", c) < 0 {
			special[c] = 1
		}
	}
	return special
}()

// appendPercent appends c as the URL standard encodes it.
func appendPercent(dst []byte, c byte) []byte {
	const hex = "0123456789ABCDEF"
	return append(dst, '%', hex[c>>4], hex[c&15])
}

// title prints s as the title of an image, inside double quotes.
func (p *markdownPrinter) title(s string) {
	s = replaceInvalid(s)
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\' || c == '&' && isReference(s[i:]):
			p.dst = append(p.dst, '\\', c)
		case c == '{' && !p.raw && opensTemplate(s[i:]):
			p.str("&#123;")
		default:
			p.dst = append(p.dst, c)
		}
	}
}

// isReference reports whether s, which begins with an ampersand, may begin
// with a character reference, alone or with what is printed after it.
func isReference(s string) bool {
	end := 1
	if strings.HasPrefix(s, "&#") {
		end = 2
	}
	for end < len(s) && isAlnum(s[end]) {
		end++
	}
	return end == len(s) || s[end] == ';'
}
