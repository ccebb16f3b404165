package newsmark

import (
	"slices"
	"strings"
)

// captions makes captions of the paragraphs of x that stand beside a figure and
// are its caption by what speaks for it.
func (b *builder) captions(x *box) {
	if !x.loose {
		return
	}
	x.loose = false
	b.ending, b.phrases = b.sharedEnding(x), b.onlyPhrases(x)
	strong := 0 // texts that are captions whatever is beside them
	for {
		before := strong
		b.captionsOnce(x, &strong)
		if strong < 2 || strong == before {
			return // no other text can be like them
		}
	}
}

// captionsOnce goes over x once. strong counts the captions that would be
// captions by themselves and have no element of their own.
func (b *builder) captionsOnce(x *box, strong *int) {
	n := 0
	for i := 0; i < len(x.blocks); i++ {
		x.blocks[n], x.places[n] = x.blocks[i], x.places[i]
		n++
		f, ok := x.blocks[i].(*Figure)
		if ok && f.Caption != nil && b.captionRest(x, n-1, i, hintCredit) {
			i++
		}
		if !ok || f.Caption != nil || b.placed[x.places[i]].hint&hintNone != 0 {
			continue
		}
		if n > 1 && b.captionAbove(x, n-1, i) {
			x.blocks[n-2], x.places[n-2] = x.blocks[n-1], x.places[n-1]
			n--
		}
		if f.Caption == nil && i+1 < len(x.blocks) && b.captionBelow(x, n, i, strong) {
			i++
			if b.captionRest(x, n-1, i, hintCaption) {
				i++
			}
		}
	}
	x.blocks, x.places = x.blocks[:n], x.places[:n]
}

// captionAbove makes the paragraph before x.blocks[at] the caption of the
// figure there, if it is one for what follows. The figure was x.blocks[i].
func (b *builder) captionAbove(x *box, at, i int) bool {
	p, ok := x.blocks[at-1].(*Paragraph)
	h := b.placed[x.places[at-1]].hint
	if !ok || p.Role != RoleBody || len(p.Text) == 0 {
		return false
	}
	opens := h&hintCaption != 0 || b.rules.opensNext(p.Text)
	if !opens && !b.mayBeCreditAbove(x, at, i) {
		return false
	}
	j := b.judge(&b.placed[x.places[at]], p, h)
	if j.next {
		j.evidence &^= EvidenceLeadIn | EvidenceHeading // to the picture
	}
	marked := j.next && j.evidence&EvidenceMark != 0
	switch {
	case !opens:
		marked = j.evidence&EvidenceCredit != 0 && j.evidence&(evidenceOfStory&^EvidenceLine) == 0 && !b.captionedBelow(x, i)
	case marked || j.mark == nil || j.evidence&EvidenceMark == 0 || at > 1 && figureBlock(x.blocks[at-2]):
	case j.mark.numbered():
		marked = !b.numberedBelow(x, i)
	default:
		marked = j.label && !b.captionedBelow(x, i)
	}
	if !marked && (j.evidence&EvidenceMarkup == 0 || at > 1 && bareFigure(x.blocks[at-2])) || !b.rules.verdict(&j) {
		return false
	}
	if i+1 < len(x.blocks) && b.placed[x.places[i+1]].hint&hintCaption != 0 && !marked {
		return false // each of them has its own below
	}
	b.setCaption(x.places[at], x.places[at-1], p, j)
	return true
}

// numberedBelow reports whether the text behind x.blocks[i] has a mark with a
// number, as the one before the figure there has.
func (b *builder) numberedBelow(x *box, i int) bool {
	if i+1 >= len(x.blocks) {
		return false
	}
	p, ok := x.blocks[i+1].(*Paragraph)
	return ok && p.Role == RoleBody && len(p.Text) > 0 && b.rules.opensNext(p.Text)
}

// captionedBelow reports whether the text behind x.blocks[i] is the caption of the
// figure there, by the two of them alone.
func (b *builder) captionedBelow(x *box, i int) bool {
	if i+1 >= len(x.blocks) {
		return false
	}
	p, ok := x.blocks[i+1].(*Paragraph)
	if !ok || p.Role != RoleBody {
		return false
	}
	j := b.judge(&b.placed[x.places[i]], p, b.placed[x.places[i+1]].hint)
	return !j.next && b.rules.verdict(&j)
}

// mayBeCreditAbove tells at little cost that the text before x.blocks[at], which was
// x.blocks[i], is no caption that ends in a credit: it is short, and may belong to
// nothing above it nor, at the end of the post, to all pictures.
func (b *builder) mayBeCreditAbove(x *box, at, i int) bool {
	text := x.blocks[at-1].(*Paragraph).Text
	if i+1 >= len(x.blocks) || textSize(text, maxCreditLine) > maxCreditLine {
		return false
	}
	if last, ok := text[len(text)-1].(*Text); !ok {
		return false
	} else if _, sentence := ending(trimBlank(last.Value)); sentence && (len(text) > 1 || strings.IndexByte(last.Value, ':') < 0) {
		return false // as most do: told before they are put together or read
	}
	for n := at - 2; n >= 0 && n >= at-3; n-- {
		if _, ok := x.blocks[n].(*Paragraph); !ok {
			return false
		}
	}
	return true
}

// bareFigure reports whether b is a figure that has no caption yet.
func bareFigure(b Block) bool {
	f, ok := b.(*Figure)
	return ok && f.Caption == nil
}

func figureBlock(b Block) bool {
	_, ok := b.(*Figure)
	return ok
}

// captionBelow makes the paragraph behind the figure x.blocks[i] its caption,
// if it is that. What is evidence by its neighbours is weighed here.
func (b *builder) captionBelow(x *box, n, i int, strong *int) bool {
	p, ok := x.blocks[i+1].(*Paragraph)
	small := false
	if !ok {
		p, small = smallHeading(x.blocks[i+1])
	}
	if p == nil || p.Role != RoleBody {
		return false
	}
	place := &b.placed[x.places[i+1]]
	j := b.judge(&b.placed[x.places[i]], p, place.hint)
	var next *Paragraph
	var nextHint hint
	if i+2 < len(x.blocks) {
		next, _ = x.blocks[i+2].(*Paragraph)
		nextHint = b.placed[x.places[i+2]].hint
		if j.next && figureBlock(x.blocks[i+2]) {
			return false // that one's
		}
	}
	if next != nil {
		if j.evidence&EvidenceMark != 0 && j.evidence&EvidenceCredit == 0 && b.rules.sameMark(j.mark, plainText(next.Text)) {
			j.evidence |= EvidenceList
		}
		if j.evidence&EvidenceApart != 0 && apart(next.Text)|nextHint&hintFont == j.looks {
			j.evidence &^= EvidenceApart
		}
		if nextHint&hintsOfStyle == place.hint&hintsOfStyle {
			j.evidence &^= EvidenceStyle
		}
		if small {
			j.evidence |= EvidenceStyle
		}
		if place.hint&^nextHint&hintCentred != 0 && j.evidence&EvidenceShort != 0 && isPhrase(j.text) {
			j.evidence |= EvidenceClose
		}
	}
	if *strong >= 2 && place.hint&hintBare != 0 || b.phrases {
		j.evidence |= EvidenceShape
	}
	if place.hint&hintClose != 0 && j.evidence&EvidenceShort != 0 && isPhrase(j.text) {
		j.evidence |= EvidenceClose
	}
	if place.hint&hintBox != 0 {
		j.evidence |= EvidenceBox
	}
	if b.ending != "" && lastInBrackets(p.Text) == b.ending {
		j.evidence |= EvidenceCredit
		j.own = b.ending
	}
	if j.evidence&EvidenceMarkup == 0 && b.rules.sourceLine(j.text) && b.storyAt(x, i+2) {
		j.evidence |= EvidenceCredit // the source of the picture: the story goes on behind it
	}
	if next != nil && b.creditApart(x, n, i+2, &j) {
		j.evidence |= EvidenceCredit
	}
	const set = EvidenceApart | EvidenceStyle | EvidenceBox
	if j.evidence&EvidenceLong != 0 && j.evidence&set != 0 && j.evidence&EvidenceCredit == 0 && columns(j.text, longColumns) <= longColumns {
		if _, ok := b.rules.captionCredit(j.text, ""); ok {
			j.evidence &^= EvidenceLong // what is set as a caption ends in what is a credit there
		}
	}
	if i == 0 && next != nil && j.evidence == EvidenceApart && j.looks&looksItalic != 0 && sentences(j.text) {
		j.evidence |= EvidenceLong // the abstract of a story that begins with a picture
	}
	if next != nil && j.evidence == EvidenceShort && isPhrase(j.text) && b.alone(x.blocks[:n], p) && b.alone(x.blocks[i+1:], p) {
		j.evidence |= EvidenceShape
	}
	f := b.placed[x.places[i]].block.(*Figure)
	ok = b.rules.verdict(&j)
	f.Evidence = j.evidence
	if !ok {
		return false
	}
	if j.evidence&(EvidenceCredit|EvidenceMark) != 0 && place.hint&hintBare != 0 {
		*strong++
	}
	b.setCaption(x.places[i], x.places[i+1], p, j)
	return true
}

// alone reports whether all paragraphs of blocks but p end as sentences do, or are
// lines about the piece: the story has no headings in plain letters, nor verses.
func (b *builder) alone(blocks []Block, p *Paragraph) bool {
	some := false
	for _, block := range blocks {
		q, ok := block.(*Paragraph)
		if !ok || q == p || len(q.Text) == 0 {
			continue
		}
		if last, ok := q.Text[len(q.Text)-1].(*Text); ok {
			if e, sentence := ending(trimBlank(last.Value)); sentence || e != 0 {
				some = true
				continue
			}
		}
		if q.Role == RoleBody && b.rules.lineRole(plainText(q.Text)) == RoleBody {
			return false
		}
	}
	return some
}

// smallHeading returns the text of a small heading as a paragraph, and whether that is
// a sentence, which headings are not.
func smallHeading(block Block) (p *Paragraph, sentence bool) {
	h, ok := block.(*Heading)
	if !ok || h.Level < 5 || len(h.Text) == 0 {
		return nil, false
	}
	if last, ok := h.Text[len(h.Text)-1].(*Text); ok {
		_, sentence = ending(trimBlank(last.Value))
	}
	return &Paragraph{Text: h.Text}, sentence
}

// creditApart reports whether x.blocks[at] is the credit of a caption that j is
// about and that stands before it: a phrase, or a sentence if the story goes on
// behind the credit, or the next or the last of several pictures that have both. At
// the end of a post it may be that of all pictures. What is done of x is x.blocks[:n].
func (b *builder) creditApart(x *box, n, at int, j *judgement) bool {
	long := EvidenceLong
	if j.said {
		long = 0
	}
	if j.evidence&(EvidenceMarkup|EvidenceCredit|long|EvidenceNote|evidenceOfStory) != 0 || strings.Contains(j.text, "\n") {
		return false
	}
	if j.evidence&EvidenceShort == 0 && !paragraphAt(x, at+1) && !b.creditedSeries(x, n, at) {
		return false
	}
	return b.creditLine(x.blocks[at].(*Paragraph))
}

// creditedSeries reports whether the picture behind x.blocks[at] has a caption and a credit
// in paragraphs of their own, or the one before, which is the last of x.blocks[:n-1].
func (b *builder) creditedSeries(x *box, n, at int) bool {
	if at+3 < len(x.blocks) && figureBlock(x.blocks[at+1]) && paragraphAt(x, at+2) && paragraphAt(x, at+3) {
		return b.creditLine(x.blocks[at+3].(*Paragraph))
	}
	if n < 2 || at+1 < len(x.blocks) && !figureBlock(x.blocks[at+1]) {
		return false
	}
	f, ok := x.blocks[n-2].(*Figure)
	return ok && len(f.Caption) > 2 && !f.Credit.empty() && f.CaptionVia == EvidenceCredit.decisive()
}

// paragraphAt reports whether x.blocks[at] is a paragraph.
func paragraphAt(x *box, at int) bool {
	if at >= len(x.blocks) {
		return false
	}
	_, ok := x.blocks[at].(*Paragraph)
	return ok
}

// maxCreditLine is how long a line that is a credit is at most, in bytes.
const maxCreditLine = 150

// creditLine reports whether p is a credit as a whole, and leaves word for printers
// if it holds none.
func (b *builder) creditLine(p *Paragraph) bool {
	line, without := b.rules.creditLine(p, b.read)
	b.read.noteText(without, uncredited)
	return line
}

// creditLine reports whether p is a credit as a whole. It returns its text if that
// was looked at and is without a credit.
func (r *Rules) creditLine(p *Paragraph, read *readTexts) (line bool, without string) {
	if p.Role != RoleBody || textSize(p.Text, maxCreditLine) > maxCreditLine {
		return false, ""
	}
	text := trimBlank(plainText(p.Text))
	if read.has(textSum(text, uncredited)) {
		return false, ""
	}
	_, whole, _, ok := r.creditEvidence(text, nil)
	if !ok {
		return false, text
	}
	return whole && !r.ofPiece(text), ""
}

// ofPiece reports whether text is a line about the piece that is none about a
// picture.
func (r *Rules) ofPiece(text string) bool {
	switch r.lineRole(text) {
	case RoleByline, RoleEditor, RoleRelated:
		return true
	}
	return false
}

// storyAt reports whether the story goes on with x.blocks[at]: a line about the piece,
// a list and an embed may follow it.
func (b *builder) storyAt(x *box, at int) bool {
	if at >= len(x.blocks) {
		return false
	}
	switch block := x.blocks[at].(type) {
	case *Paragraph:
		return b.rules.lineRole(plainText(block.Text)) == RoleBody
	case *Heading, *Table, *Figure, *Quote:
		return true
	}
	return false
}

// sourceLine reports whether text is a line that a label of sources opens.
func (r *Rules) sourceLine(text string) bool {
	if text == "" || len(text) > maxLine {
		return false
	}
	p, _ := r.forLines().opening(text)
	return p != nil && p.Role == RoleSource && strings.HasSuffix(p.Text, ":")
}

// setCaption makes a paragraph the caption of a figure. Both are indexes of
// placed.
func (b *builder) setCaption(figure, text int32, p *Paragraph, j judgement) {
	place, span := &b.placed[figure], b.placed[text].span
	f := place.block.(*Figure)
	f.Caption, f.Evidence = p.Text, j.evidence
	f.CaptionVia = j.evidence.decisive()
	if j.via != "" {
		f.CaptionVia = j.via
	}
	place.span.Start = min(place.span.Start, span.Start)
	place.span.End = max(place.span.End, span.End)
	if j.own == "" && !j.credit.empty() && isUTF8(j.text) {
		f.Credit = j.credit
		b.noteCredit(j.text, &f.Credit)
		return
	}
	b.creditFrom(f, j.text, j.own)
}

// captionRest adds the paragraph behind x.blocks[i] to the caption of the figure
// x.blocks[at], if the two of them are its caption and its credit in elements
// of their own. part is what has to be hinted of the paragraph.
func (b *builder) captionRest(x *box, at, i int, part hint) bool {
	if i+1 >= len(x.blocks) {
		return false
	}
	f := x.blocks[at].(*Figure)
	p, ok := x.blocks[i+1].(*Paragraph)
	here, next := b.placed[x.places[i]].hint&hintCredit, &b.placed[x.places[i+1]]
	if !ok || p.Role != RoleBody {
		return false
	}
	own := ""
	switch marked := next.hint&part != 0 && next.hint&hintCredit != here; {
	case marked:
		switch {
		case b.rules.ofPiece(plainText(p.Text)):
			return false
		case here == 0 && f.CaptionVia == "figcaption" && len(f.Credit.Photographers) > 0:
			return false // who wrote the story
		case here != 0:
			own = plainText(f.Caption)
		default:
			own = plainText(p.Text)
		}
	case f.Credit.empty():
		if !b.creditLine(p) && !b.sourceBehind(x, i+1) {
			return false
		}
	case !b.rules.labelledRest(f, p):
		return false
	}
	f.Caption = slices.Concat(f.Caption, []Inline{&Break{}}, p.Text)
	b.creditFrom(f, plainText(f.Caption), own)
	whole := &b.placed[x.places[at]].span
	whole.End = max(whole.End, next.span.End)
	return true
}

// sourceBehind reports whether x.blocks[at] names the source of the picture that stands
// before it with its caption: the story goes on behind it. In Chinese, Japanese and
// Korean such a line is one about the piece.
func (b *builder) sourceBehind(x *box, at int) bool {
	text := x.blocks[at].(*Paragraph).Text
	if len(text) == 0 || textSize(text, maxCreditLine) > maxCreditLine {
		return false
	}
	t, ok := text[0].(*Text) // with the label
	if !ok {
		return false
	}
	s := strings.TrimLeft(t.Value, whitespace)
	return s != "" && s[0] < 0xE3 && b.rules.sourceLine(s) && b.storyAt(x, at+1)
}

// labelledRest reports whether p is a caption by its label, behind the credit of f
// that is a line of its own, as the BBC sets them.
func (r *Rules) labelledRest(f *Figure, p *Paragraph) bool {
	n := len(f.Credit.Text)
	if len(p.Text) == 0 || n == 0 || textSize(f.Caption, n) != n {
		return false // as most captions are more than their credit: told without the texts
	}
	t, ok := p.Text[0].(*Text)
	if !ok {
		return false
	}
	sign, rest := r.forCaptions().signs.opening(strings.TrimLeft(t.Value, whitespace))
	return sign != nil && !sign.Next && (sign.labels(rest) || strings.HasPrefix(rest, ",")) && plainText(f.Caption) == f.Credit.Text
}
