package newsmark

import (
	"strings"
	"unicode"
)

// creditsApart adds the credits in a paragraph that says who made the pictures of
// the piece and stands away from them: "Text: Heike Stetten, Fotos: Jana Krüger".
// Text is that of p, or "" if its runs were not joined yet.
func (r *Rules) creditsApart(a *Article, p *Paragraph, text string) {
	switch p.Role {
	case RoleBody, RoleByline, RoleEditor, RoleSource:
	default:
		return
	}
	const least = 4 // bytes of a label and a name
	if size := textSize(p.Text, maxLine); size > maxLine || size < least || linksOnly(p.Text) {
		return // links lead to pictures
	}
	l := creditLine{credits: r.forCredits(), lines: r.forLines(), about: p.Role != RoleBody}
	if text == "" {
		if !l.runsMayHave(p.Text) {
			return
		}
		text = plainText(p.Text)
	}
	for line := range strings.SplitSeq(text, "\n") {
		l.read(line)
	}
	if len(l.found) > 0 && a.hasPicture() {
		a.Credits = append(a.Credits, l.found...)
	}
}

// hasPicture reports whether there is a picture that a credit may be for.
func (a *Article) hasPicture() bool {
	for range a.Images() {
		return true
	}
	return a.Lead != nil
}

// A creditLine reads the credits of a line that stands away from the pictures.
type creditLine struct {
	credits *creditRules
	lines   *lineIndex
	about   bool // the line is known to be about the piece
	found   []Credit
}

// runsMayHave tells at little cost of most paragraphs that they have no credit:
// no run begins with a label of pictures, or has one behind another label.
func (l *creditLine) runsMayHave(runs []Inline) bool {
	for _, in := range runs {
		t, ok := in.(*Text)
		if !ok {
			continue
		}
		if l.about && strings.IndexByte(t.Value, '(') >= 0 {
			return true // "Ann Lee (text), Bo Ek (photos)"
		}
		s := skipToLetter(t.Value)
		kind, n := l.labelAt(s, false)
		for (kind != noLabel || l.about) && kind < creditLabel && n < len(s) {
			n = nextWordStart(s, n)
			if other, _ := l.labelAt(s[n:], false); other >= creditLabel {
				kind = other
			}
		}
		if kind >= creditLabel {
			return true
		}
	}
	return false
}

// skipToLetter returns s from what a label may begin with on.
func skipToLetter(s string) string {
	return strings.TrimLeftFunc(s, func(c rune) bool { return !labelRune(c) })
}

// labelRune reports whether c is in a word, or the sign of rights before a name.
func labelRune(c rune) bool {
	if letterRune(c) || digitRune(c) {
		return true
	}
	switch c {
	case '©', 'ⓒ', '@', '«', '“', '„', '"', '「', '『', '《':
		return true
	}
	return false
}

type labelKind uint8

const (
	noLabel     labelKind = iota
	wordLabel             // a word with a sign behind it
	otherLabel            // of writers
	creditLabel           // of pictures alone, without a sign
	signedLabel           // the same, with one
)

// labelAt returns what the label is that s begins with, and its length. One of
// pictures has a sign behind it, unless the line begins with it or is known to be
// about the piece.
func (l *creditLine) labelAt(s string, first bool) (labelKind, int) {
	if s == "" {
		return noLabel, 0
	}
	p, n, colon := l.credits.phraseAt(s)
	if q := l.lines.label(s); q != nil && !(q.Role == RoleEditor && p != nil && p.Agency) && (first || q.signedIn(s) || (l.about || isIdeographic(firstRune(s))) && !strings.HasSuffix(q.Text, ":")) && len(q.Text) >= len(strings.TrimRightFunc(s[:n], func(c rune) bool { return blank(c) || isColon(c) })) {
		return otherLabel, len(strings.TrimSuffix(q.Text, ":"))
	}
	if p != nil && unicode.IsLetter(firstRune(p.Text)) && (colon || first || l.about || strings.Contains(p.Text, " ")) {
		switch {
		case p.Words:
			return otherLabel, n
		case p.Weak:
		case colon:
			return signedLabel, n
		default:
			return creditLabel, n
		}
	}
	const most = 24 // bytes of a label that no table has
	n = letterRun(s[:min(len(s), most)])
	if n == 0 || n+1 < len(s) && s[n] == ' ' && isAlnum(s[n+1]) {
		return noLabel, 0 // most words
	}
	rest := trimBlankStart(s[n:])
	switch c, size := firstLetter(rest); c {
	case ':', '：', '=', '＝':
		return wordLabel, len(s) - len(rest) + size
	}
	return noLabel, 0
}

// signedIn reports whether p, a phrase that s begins with, is a label with a sign
// that is not a stroke between two parts: "기자 / 사진".
func (p *LinePhrase) signedIn(s string) bool {
	rest := s[min(len(s), len(strings.TrimSuffix(p.Text, ":"))):]
	_, ok := cutLabelSign(rest)
	return ok && !strings.HasPrefix(rest, " / ") && !strings.HasPrefix(rest, " | ")
}

// read adds the credits in a line.
func (l *creditLine) read(line string) {
	from, end := -1, -1 // where a credit begins, and the last label ends
	signed := false     // the credit has a sign behind its label
	unknown := false    // the last label is a word that opens the line
	first := len(line) - len(skipToLetter(line))
	for i := first; i < len(line); {
		kind, n := l.labelAt(line[i:], i == first)
		switch {
		case kind == noLabel, kind == wordLabel && from >= 0 && !signed:
			if i == first && !l.about {
				i = len(line) // a text
				continue
			}
			i = nextWordStart(line, i)
			continue
		case end >= 0 && l.joins(line[end:i]): // "글/사진", "Text und Fotos"
		case kind >= creditLabel:
			if from < 0 {
				if end > 0 && unknown && !l.nameBefore(line[end:i]) {
					return // "Windfall: the goat in question. Images: Pia Holm"
				}
				from, signed = i, kind == signedLabel
			}
		case from >= 0:
			l.add(line[from:i], signed)
			from = -1
		}
		unknown = i == first && kind == wordLabel && !l.about
		i += max(n, 1)
		end = i
	}
	switch {
	case from >= 0:
		l.add(line[from:], signed)
	case end < 0 && l.mayClose(line):
		l.add(line[first:], true)
	}
	if l.about && len(l.found) == 0 {
		l.noted(line)
	}
}

// noted adds who made the pictures where a bracket behind the name says so: "Ann Lee
// (text), Bo Ek (photos)".
func (l *creditLine) noted(line string) {
	for at := 0; ; {
		open := strings.IndexByte(line[at:], '(') + at
		end := strings.IndexByte(line[max(open, at):], ')') + open + 1
		if open < at || end <= open {
			return
		}
		if p, n, _ := l.credits.phraseAt(line[open+1 : end-1]); p != nil && n == end-1-open-1 && p.Form == NamesFollow && !p.Words && !p.Weak && !p.Supplier {
			l.addNoted(line[:end], at, open)
		}
		at = end
	}
}

// addNoted adds the credit that ends line, for the names in line[from:to].
func (l *creditLine) addNoted(line string, from, to int) {
	from = to - len(skipToLetter(line[from:to]))
	if word, _, ok := strings.Cut(line[from:to], " "); ok && l.lines.word(word)&isAnd != 0 {
		from += len(word) + 1
	}
	names := nameReader{x: l.lines, s: strings.TrimRight(line[from:to], " \u00a0"), least: 2, commas: true}
	if names.read(); len(names.names) > 0 && names.end == len(names.s) && l.lines.allGiven(names.names) {
		l.found = append(l.found, Credit{Text: line[from:], Photographers: names.names})
	}
}

// joins reports whether s, between two labels, makes one of them.
func (l *creditLine) joins(s string) bool {
	const most = 8 // bytes of a word such as "und"
	s = strings.Trim(s, " /／·・&+,、")
	return s == "" || len(s) <= most && l.lines.word(s)&isAnd != 0
}

// nameBefore reports whether s is the name of a person behind a label, with what
// parts it from the next.
func (l *creditLine) nameBefore(s string) bool {
	return l.credits.isPerson(strings.TrimFunc(s, func(c rune) bool { return !labelRune(c) }), "")
}

// nextWordStart returns where the next word of line begins behind line[i:].
func nextWordStart(line string, i int) int {
	part := false
	for at, c := range line[i:] {
		switch {
		case !labelRune(c) && !strings.ContainsRune("'’.-·・&+", c):
			part = true
		case part:
			return i + at
		}
	}
	return len(line)
}

// mayClose tells at little cost of most lines that no phrase ends them that names
// precede.
func (l *creditLine) mayClose(line string) bool {
	const most = 120 // bytes
	if len(line) > most {
		return false
	}
	line = strings.TrimRight(line, ")]）］】〕 ")
	if last, _ := lastLetter(line); !isIdeographic(last) {
		return false
	}
	p, _ := l.credits.phraseBefore(line)
	return p != nil && !p.Words
}

// add adds the credit that s is and nothing else. Without a sign behind its label
// it is no sentence: "Photographié par Ann Lee, le canal paraît immense."
func (l *creditLine) add(s string, signed bool) {
	s = strings.TrimRightFunc(s, func(c rune) bool {
		return blank(c) || strings.ContainsRune(",;，；、|｜/／-–—·•(（[【", c)
	})
	if last, n := lastLetter(s); isCloser(last) && !strings.ContainsFunc(s, isOpener) {
		s = s[:len(s)-n]
	}
	f := finder{rules: l.credits, strict: true, single: true}
	f.line = trimBlankEnd(s)
	if f.close(); f.open == 0 {
		from, to := f.inner()
		f.line = f.line[from:to]
		f.close()
	}
	if f.bound(); f.end == 0 || !(f.dated() || f.labelled() || f.suffixed(0, f.end)) || !f.isWhole() && !excepts(f.line[:f.from]) && !(signed && strings.HasPrefix(f.line[f.from:], "©")) {
		return
	}
	if !signed && f.stopped && strings.Contains(s, ",") {
		return
	}
	if c := f.credit; len(c.Photographers) > 0 || c.Agency != "" || f.r.m.status { // "Фото автора"
		l.found = append(l.found, c)
	}
}

// excepts reports whether before, in Chinese, says which pictures of a piece the credit
// behind it is not for: "除署名外，", "本文图片除特别标注外，".
func excepts(before string) bool {
	const most = 45 // bytes
	before = strings.TrimRight(before, "，, ")
	return len(before) <= most && strings.HasSuffix(before, "外") && strings.Contains(before, "除")
}
