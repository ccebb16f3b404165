package newsmark

import (
	"strings"
	"unicode/utf8"
)

// A judgement is what the text beside a figure shows.
type judgement struct {
	evidence Evidence
	text     string       // that was judged
	next     bool         // its mark is for the picture that follows
	mark     *CaptionSign // it begins with
	label    bool         // that labels captions
	looks    hint         // what sets it apart
	via      string       // the class that marks it
	own      string       // the credit in an element of its own
	credit   Credit       // that ends the text
	said     bool         // the image says the same
	none     bool         // no credit was found in it
}

// judge weighs whether p is the caption of a figure that stands before it, by
// the two of them alone.
func (b *builder) judge(figure *placement, p *Paragraph, h hint) judgement {
	f := figure.block.(*Figure)
	j := b.rules.judge(f, p.Text, b.read, &b.names)
	if j.none {
		b.read.noteText(j.text, uncredited)
	}
	if h&hintCaption != 0 {
		j.evidence |= EvidenceMarkup
		j.via = b.besides[p].class
	}
	if j.own = b.besides[p].credit; j.own != "" {
		j.evidence |= EvidenceCredit
	}
	if j.evidence&EvidenceMarkup == 0 {
		if said := b.said[&f.Image]; said != "" && sameText(said, plainText(p.Text)) {
			j.evidence |= EvidenceAlt
		}
	}
	if h&hintFont != 0 {
		j.evidence |= EvidenceApart
		j.looks |= hintFont
	}
	small, grey := h&hintSmall != 0, h&hintGrey != 0
	if h&hintCentred != 0 && (small || grey || j.looks != 0) || small && grey {
		j.evidence |= EvidenceStyle
	}
	return j
}

// judge weighs whether text is the caption of f by what they say. In read is what is
// known of texts, in last the names that were read last; both may be nil.
func (r *Rules) judge(f *Figure, text []Inline, read *readTexts, last *lastNames) (j judgement) {
	s := trimBlank(plainText(text))
	if j.text = s; s == "" {
		j.evidence = EvidenceLine
		return j
	}
	c := r.forCaptions()
	e, sentence := ending(s)
	credit, same, ok := Credit{}, false, false
	if e == 0 && len(s) <= maxCredited {
		if !read.has(textSum(s, uncredited)) {
			credit, _, same, ok = r.creditEvidence(s, last)
		}
		j.none = !ok
	}
	if ok && !storyBehind(s, credit.Text) {
		e |= EvidenceCredit
		if same {
			j.credit = credit
		}
	} else if n := columns(s, longColumns); n > longColumns || sentences(s) {
		e |= EvidenceLong
	} else if !sentence && n <= shortColumns && e == 0 {
		e |= EvidenceShort
	}
	inner, bracketed := inBrackets(s)
	if bracketed && !sentence {
		e |= EvidenceBrackets
	} else if !bracketed {
		inner = s
	}
	if sign, rest := c.signs.opening(inner); sign != nil && !sign.doubtful(rest, sentence) {
		if (sentence || e&EvidenceLeadIn != 0) && sign.opensSentence() && columns(s, longMark) > longMark {
			sign = &CaptionSign{} // the story goes on: "In the picture of 1912, …"
		}
		j.mark, j.next, j.label = sign, sign.Next, sign.labels(rest)
		e |= sign.Sign
		if sign.Language == "" && sign.Sign != 0 {
			e |= afterMark(rest)
			e &^= EvidenceLong // a mark like this ends where the text does
		}
		if sign.Sign == EvidenceMark && !sign.opensSentence() && columns(s, longColumns) <= longColumns {
			e &^= EvidenceLong // captions may have several sentences
		}
		if _, line, ok := strings.Cut(rest, "\n"); ok && strings.HasPrefix(line, sign.Text) || sign.inRow(rest) {
			e |= EvidenceList
		}
	}
	if j.said = sameText(s, f.Image.Alt) || sameText(s, f.Image.Title); j.said && !sentence {
		e |= EvidenceAlt
	}
	if !sentence && placedAndDated(s) || r.forCredits().endsAsAgencyCaption(s) || e&(EvidenceCredit|EvidenceMark) == 0 && r.endsInStatus(s) {
		e |= EvidenceMark
		e &^= EvidenceLong
	}
	if startsQuote(s) {
		e |= EvidenceQuote
	}
	e |= looksEvidence(text, &j)
	if e&EvidenceCredit != 0 || j.label {
		e &^= EvidenceHeading // no heading ends in one, or begins with a label
	}
	if e&EvidenceApart != 0 && columns(s, longColumns) <= longColumns {
		e &^= EvidenceLong // captions may have several sentences
	}
	if !e.Caption() && (e | EvidencePosition).Caption() && c.signs.hasPosition(s) { // a look at every phrase: only where it can decide
		e |= EvidencePosition
	}
	j.evidence = e
	return j
}

// storyBehind reports whether the story goes on in the lines of text below the one
// with the credit.
func storyBehind(text, credit string) bool {
	if strings.IndexByte(text, '\n') < 0 {
		return false
	}
	i := strings.LastIndex(text, credit)
	if i < 0 {
		return false
	}
	_, rest, ok := strings.Cut(text[i+len(credit):], "\n")
	if !ok || !sentences(rest) && columns(rest, longColumns) <= longColumns {
		return false
	}
	_, sentence := ending(trimBlank(rest))
	return sentence
}

// maxCredited is how long a text is at most, in bytes, that is looked at for a
// credit that makes it a caption.
const maxCredited = 1500

// endsInStatus reports whether text ends as captions do with the state of the
// picture, or is that: "…. Archivbild", "… (File photo)". A word of a sentence is
// none.
func (r *Rules) endsInStatus(text string) bool {
	const least = 10 // columns of a state that stands alone
	if columns(text, longColumns) > longColumns {
		return false
	}
	last, n := lastLetter(text)
	stop := last == '.' || last == '。'
	if stop {
		text = text[:len(text)-n]
		last, n = lastLetter(text)
	}
	for last == ')' || last == '）' || last == ']' {
		text = text[:len(text)-n]
		last, n = lastLetter(text)
	}
	at := len(text)
	for at > 0 && !startsStatus(last, stop) {
		if at -= n; len(text)-at > longestWord {
			return false
		}
		last, n = lastLetter(text[:at])
	}
	if at == 0 && columns(text, least) < least {
		return false
	}
	return r.forCredits().isState(trimBlank(text[at:]))
}

// startsStatus reports whether the state of a picture may stand behind c, and in
// front of a full stop.
func startsStatus(c rune, stop bool) bool {
	switch c {
	case '.', '。', '(', '（', '[':
		return true
	case '/', ',', '–', '—':
		return !stop
	}
	return false
}

// verdict looks at what would overrule everything else, where there is a
// caption otherwise, and reports whether it is one.
func (r *Rules) verdict(j *judgement) bool {
	if j.evidence&EvidenceMarkup == 0 && j.evidence.Caption() {
		j.evidence |= r.lineEvidence(j.text, j.evidence)
	}
	return j.evidence.Caption()
}

// startsQuote reports whether text begins with what somebody says.
func startsQuote(text string) bool {
	switch c, n := utf8.DecodeRuneInString(text); c {
	case '“', '"', '„', '«', '「', '『', '‘', '»', '—':
		return true
	case '–':
		return strings.HasPrefix(text[n:], " ")
	}
	return false
}

// looksEvidence returns what the marks and links of a text say of it.
func looksEvidence(text []Inline, j *judgement) (e Evidence) {
	bold, link := true, true
	for _, in := range text {
		switch in := in.(type) {
		case *Text:
			blank := strings.Trim(in.Value, whitespace) == ""
			bold = bold && (blank || in.Marks&Bold != 0)
			link = link && (blank || in.Link != "")
		case *Ruby, *InlineImage:
			bold, link = false, false
		}
	}
	if j.looks = apart(text); j.looks != 0 {
		e |= EvidenceApart
	}
	if bold && j.looks == 0 {
		e |= EvidenceHeading
	}
	if link {
		e |= EvidenceLink
	}
	return e
}

// The looks of a text all of which has a mark: the hints of its builder are for
// what marks do not keep, these for what they do.
const (
	looksItalic hint = 1 << (12 + iota)
	looksSmall
)

// apart returns what sets all of a text apart.
func apart(text []Inline) (h hint) {
	all := Italic | Small
	some := false
	for _, in := range text {
		switch in := in.(type) {
		case *Text:
			if strings.Trim(in.Value, whitespace) != "" {
				all &= in.Marks
				some = true
			}
		case *Ruby:
			all &= in.Marks
			some = true
		}
	}
	if !some {
		return 0
	}
	if all&Italic != 0 {
		h |= looksItalic
	}
	if all&Small != 0 {
		h |= looksSmall
	}
	return h
}

// sameMark reports whether text begins with a mark as well, as the next item
// of a list does.
func (r *Rules) sameMark(mark *CaptionSign, text string) bool {
	sign, _ := r.forCaptions().signs.opening(strings.TrimLeft(text, whitespace+"\u3000"))
	return sign != nil && mark != nil && sign.Text == mark.Text
}

// opensNext reports whether text may begin with a mark for the picture that
// follows: whether a mark does that its first run begins with. What has a number,
// such as "Fig. 2:", may be for that or the one before, and so may a label.
func (r *Rules) opensNext(text []Inline) bool {
	t, ok := text[0].(*Text)
	if !ok {
		return false
	}
	sign, rest := r.forCaptions().signs.opening(strings.TrimLeft(t.Value, whitespace+"\u3000（("))
	return sign != nil && (sign.Next || sign.numbered() || sign.labels(rest))
}

// numbered reports whether s is a mark with a number.
func (s *CaptionSign) numbered() bool { return s.Sign == EvidenceMark && strings.Contains(s.Text, "#") }

// lineEvidence returns EvidenceLine for the text of a line about the piece, and
// for one that opens with a dateline, but for what agencies in Korean write below
// their pictures. e is what was found otherwise.
func (r *Rules) lineEvidence(text string, e Evidence) Evidence {
	switch r.lineRole(text) {
	case RoleBody:
	case RoleSource, RoleCopyright:
		// Beside a picture it may be the picture's.
		if e&(EvidenceStyle|EvidenceApart|EvidenceTable|EvidenceCredit|EvidenceMark) == 0 {
			return EvidenceLine
		}
	default:
		return EvidenceLine
	}
	if _, ok := r.readDateline(text, false); ok && !r.forCredits().endsAsAgencyCaption(text) {
		return EvidenceLine
	}
	return 0
}
