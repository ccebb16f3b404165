package newsmark

import (
	"slices"
	"unicode/utf8"
)

// Equal reports whether a and b are the same article to a reader: whether
// their fields and their blocks are equal. Where they come from does not
// count: not positions, Meta and Warnings, nor Src, Via, CaptionVia and Evidence,
// which say how an image and its caption were found. Dateline, Bylines and
// Credits follow from the body and are not compared.
//
// Two ways to write one thing are equal:
//   - nil and empty slices; nil blocks and runs are nothing,
//   - times of one instant in different zones,
//   - a field and what its zero value stands for: a list's start of 0 and 1,
//     a cell's spans, an embed's kind; a heading's level and the nearest of 1
//     to 6,
//   - addresses that the URL standard's parser makes the same by
//     percent-encoding,
//   - a [Code] with and without a line feed at its end,
//   - a NUL or a byte that is not UTF-8 and the U+FFFD it is printed as,
//   - a [Raw] without markup and one with it, if their text is equal: the
//     markup is not printed unless [Printer.RawHTML] asks for it.
//
// Runs are compared as they are: in canonical form (see [Inline]).
func Equal(a, b *Article) bool {
	if a == nil || b == nil {
		return a == b
	}
	return equalFields(a, b) && equalBlocks(a.Body, b.Body)
}

func equalFields(a, b *Article) bool {
	return equalText(a.Title, b.Title) &&
		slices.EqualFunc(a.Authors, b.Authors, equalText) &&
		a.Published.Equal(b.Published) &&
		a.Updated.Equal(b.Updated) &&
		equalText(a.Language, b.Language) &&
		slices.EqualFunc(a.Categories, b.Categories, func(a, b []string) bool {
			return slices.EqualFunc(a, b, equalText)
		}) &&
		slices.EqualFunc(a.Tags, b.Tags, equalText) &&
		equalText(a.Summary, b.Summary) &&
		equalAddress(a.Canonical, b.Canonical) &&
		(a.Lead == nil) == (b.Lead == nil) &&
		(a.Lead == nil || equalImage(a.Lead, b.Lead))
}

// equalBlocks is Equal for the blocks of a body.
func equalBlocks(a, b []Block) bool { return equalLists(a, b, present, equalBlock) }

// equalLists compares what is present in two lists.
func equalLists[T any](a, b []T, present func(T) bool, equal func(a, b T) bool) bool {
	i, j := 0, 0
	for {
		for i < len(a) && !present(a[i]) {
			i++
		}
		for j < len(b) && !present(b[j]) {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if !equal(a[i], b[j]) {
			return false
		}
		i++
		j++
	}
}

// notNil is the present of a list of pointers.
func notNil[T any](p *T) bool { return p != nil }

// equalBlock is Equal for a block.
func equalBlock(a, b Block) bool {
	if !present(a) || !present(b) {
		return !present(a) && !present(b)
	}
	switch a := a.(type) {
	case *Paragraph:
		b, ok := b.(*Paragraph)
		return ok && a.Role == b.Role && equalRuns(a.Text, b.Text)
	case *Heading:
		b, ok := b.(*Heading)
		return ok && headingLevel(a) == headingLevel(b) && equalRuns(a.Text, b.Text)
	case *Figure:
		b, ok := b.(*Figure)
		return ok && equalFigure(a, b)
	case *Gallery:
		b, ok := b.(*Gallery)
		return ok && equalLists(a.Figures, b.Figures, notNil, equalFigure) && equalRuns(a.Caption, b.Caption) && equalCredit(&a.Credit, &b.Credit)
	case *List:
		b, ok := b.(*List)
		return ok && equalList(a, b)
	case *Quote:
		b, ok := b.(*Quote)
		return ok && equalAddress(a.Cite, b.Cite) && equalBlocks(a.Body, b.Body)
	case *Code:
		b, ok := b.(*Code)
		return ok && equalText(a.Language, b.Language) && equalRuns(codeRuns(a), codeRuns(b))
	case *Table:
		b, ok := b.(*Table)
		return ok && equalRuns(a.Caption, b.Caption) && equalLists(a.Rows, b.Rows, notNil, equalRow)
	case *Embed:
		b, ok := b.(*Embed)
		return ok && equalEmbed(a, b)
	case *Rule:
		_, ok := b.(*Rule)
		return ok
	case *Raw:
		b, ok := b.(*Raw)
		return ok && equalRaw(a, b)
	}
	return false
}

func equalFigure(a, b *Figure) bool {
	return equalImage(&a.Image, &b.Image) && equalRuns(a.Caption, b.Caption) && equalCredit(&a.Credit, &b.Credit)
}

func equalCredit(a, b *Credit) bool {
	return equalText(a.Text, b.Text) && slices.EqualFunc(a.Photographers, b.Photographers, equalText) &&
		equalText(a.Agency, b.Agency) && equalText(a.Date, b.Date)
}

// empty reports whether d says nothing.
func (d *Dateline) empty() bool {
	return d.Text == "" && d.Agency == "" && d.Place == "" && d.Month == "" && d.Day == "" && len(d.Reporters) == 0
}

// empty reports whether c says nothing.
func (c *Credit) empty() bool {
	return c.Text == "" && len(c.Photographers) == 0 && c.Agency == "" && c.Date == ""
}

func equalList(a, b *List) bool {
	return knownKind(a.Kind) == knownKind(b.Kind) && listStart(a) == listStart(b) &&
		equalLists(a.Items, b.Items, notNil, func(a, b *Item) bool {
			return a.Term == b.Term && equalBlocks(a.Body, b.Body)
		})
}

func equalRow(a, b *Row) bool {
	return a.Head == b.Head && equalLists(a.Cells, b.Cells, notNil, func(a, b *Cell) bool {
		columnsA, rowsA := spans(a)
		columnsB, rowsB := spans(b)
		return a.Header == b.Header && columnsA == columnsB && rowsA == rowsB && equalBlocks(a.Body, b.Body)
	})
}

func equalEmbed(a, b *Embed) bool {
	return knownEmbed(a.Kind) == knownEmbed(b.Kind) && equalAddress(a.URL, b.URL) && equalAddress(a.Poster, b.Poster) &&
		equalText(a.Title, b.Title) && equalSize(a.Width, b.Width) && equalSize(a.Height, b.Height) &&
		equalRuns(a.Caption, b.Caption)
}

func equalRaw(a, b *Raw) bool {
	return equalRuns(a.Text, b.Text) && (a.HTML == "" || b.HTML == "" || equalText(a.HTML, b.HTML))
}

// equalSize compares lengths in pixels, of which any that is not positive is
// unknown.
func equalSize(a, b int) bool { return max(0, a) == max(0, b) }

// codeRuns returns the runs of c without a line feed at the end: it ends the
// last line and is not seen.
func codeRuns(c *Code) []Inline {
	n := len(c.Text)
	if n == 0 {
		return nil
	}
	last, ok := c.Text[n-1].(*Text)
	if !ok || last == nil || last.Value == "" || last.Value[len(last.Value)-1] != '\n' {
		return c.Text
	}
	if last.Value == "\n" {
		return c.Text[:n-1]
	}
	shorter := *last
	shorter.Value = last.Value[:len(last.Value)-1]
	return append(c.Text[:n-1:n-1], &shorter)
}

func equalRuns(a, b []Inline) bool { return equalLists(a, b, presentRun, equalRun) }

func equalRun(a, b Inline) bool {
	switch a := a.(type) {
	case *Text:
		b, ok := b.(*Text)
		return ok && a.Marks == b.Marks && equalText(a.Value, b.Value) && equalAddress(a.Link, b.Link)
	case *Break:
		_, ok := b.(*Break)
		return ok
	case *InlineImage:
		b, ok := b.(*InlineImage)
		return ok && equalImage(&a.Image, &b.Image)
	case *Ruby:
		b, ok := b.(*Ruby)
		return ok && a.Marks == b.Marks && equalText(a.Base, b.Base) && equalText(a.Reading, b.Reading) &&
			equalAddress(a.Link, b.Link)
	}
	return false
}

func equalImage(a, b *Image) bool {
	return equalAddress(a.URL, b.URL) && equalText(a.Alt, b.Alt) && equalText(a.Title, b.Title) &&
		equalSize(a.Width, b.Width) && equalSize(a.Height, b.Height) &&
		slices.EqualFunc(a.Variants, b.Variants, equalVariant) && equalAddress(a.Link, b.Link)
}

func equalVariant(a, b Variant) bool {
	return equalAddress(a.URL, b.URL) && equalSize(a.Width, b.Width) && a.Density == b.Density
}

// equalText compares texts as they are printed: with U+FFFD for what no text
// can hold.
func equalText(a, b string) bool {
	if a == b {
		return true
	}
	for len(a) > 0 && len(b) > 0 {
		runeA, sizeA := printedRune(a)
		runeB, sizeB := printedRune(b)
		if runeA != runeB {
			return false
		}
		a, b = a[sizeA:], b[sizeB:]
	}
	return len(a) == len(b)
}

// printedRune returns the first character of s as it is printed.
func printedRune(s string) (r rune, size int) {
	if r, size = utf8.DecodeRuneInString(s); r == 0 {
		r = utf8.RuneError
	}
	return r, size
}

// equalAddress compares addresses by their percent-encoded form.
func equalAddress(a, b string) bool {
	if a == b {
		return true
	}
	return slices.Equal(appendEncoded(nil, a), appendEncoded(nil, b))
}

// appendEncoded appends address with what the URL standard encodes in one or
// the other part of an address percent-encoded, and with upper case digits in
// what is encoded already. A % that begins no such code is encoded too, as
// many writers of addresses do.
func appendEncoded(dst []byte, address string) []byte {
	address = replaceInvalid(address)
	for i := 0; i < len(address); i++ {
		switch c := address[i]; {
		case c == '%' && i+2 < len(address) && isHex(address[i+1]) && isHex(address[i+2]):
			dst = append(dst, '%', upper(address[i+1]), upper(address[i+2]))
			i += 2
		case encodedInURL(c):
			dst = appendPercent(dst, c)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// encodedInURL reports whether the URL standard's percent-encode sets hold c,
// or it is one of the characters that no valid address holds.
func encodedInURL(c byte) bool {
	if c <= ' ' || c >= 0x7f {
		return true
	}
	switch c {
	case '"', '<', '>', '`', '{', '}', '|', '\\', '^', '[', ']', '%':
		return true
	}
	return false
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func upper(c byte) byte {
	if 'a' <= c && c <= 'f' {
		c -= 'a' - 'A'
	}
	return c
}
