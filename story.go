package newsmark

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// datelineParagraphs is how many paragraphs of the story are looked at for a
// dateline: an abstract may stand before it.
const datelineParagraphs = 3

// linesAbove is how many lines above the story do not count as paragraphs of it.
const linesAbove = 5

// isLineAbove reports whether text is a line as pages have them above a story: the
// date, the rubric, how long it takes to read.
func isLineAbove(text string) bool {
	const most = 60 // bytes
	if text == "" || len(text) > most {
		return false
	}
	last, _ := lastLetter(trimBlank(text))
	return last < unicode.MaxLatin1 && (isCased(last) || digitRune(last))
}

// story reads what the paragraphs of the body itself say of the piece. A class of
// authors stands at those in marked. What printers may use is noted in known, unless it
// is nil.
func (r *Rules) story(a *Article, marked []*Paragraph, known *readTexts) {
	x := r.forLines()
	for _, p := range marked {
		if p.Role == RoleBody {
			p.Role = classAuthor
		}
	}
	var texts []string // what setRole returns, where all roles are needed first
	if x.mayHaveEdges(a.Body) {
		texts = make([]string, len(a.Body))
		for i := range a.Body {
			texts[i] = r.setRole(a.Body, i, known)
		}
		x.edgeBylines(a.Body)
	}
	read, leads, above, begun := 0, 0, 0, false
	for i, block := range a.Body {
		p, ok := block.(*Paragraph)
		if !ok {
			if q, ok := block.(*Quote); ok {
				if call := x.quotedCall(q); call != nil {
					call.Role = RoleRelated
				}
			}
			settle([]Block{block})
			continue
		}
		text := ""
		if texts == nil {
			text = r.setRole(a.Body, i, known)
		} else {
			text = texts[i]
		}
		r.creditsApart(a, p, text)
		switch p.Role {
		case RoleByline:
			r.bylineOf(a, plainText(p.Text))
			continue
		case RoleBody:
			if read < datelineParagraphs && showsNothing(p.Text) {
				continue // editors leave them around pictures
			}
		case classBody:
			p.Role = RoleBody
		case RoleSource, RoleEditor, RoleCopyright:
			a.Bylines = append(a.Bylines, x.bylinesWithin(cmp.Or(text, plainText(p.Text)))...)
			continue
		default:
			continue
		}
		if read++; read <= datelineParagraphs && a.Dateline.Text == "" {
			if text == "" {
				text = headText(p.Text)
			}
			if b, end, ok := x.leadByline(p.Text, text); ok && read == 1 {
				a.Bylines = append(a.Bylines, b)
				text = text[end:]
			}
			list := false
			a.Dateline, list = r.storyDateline(p, text, a.Body[i+1:], leads == read-1 && !begun)
			if list {
				read = datelineParagraphs
			}
			if a.Dateline.Text == "" && above < linesAbove && isLineAbove(text) {
				read--
				above++
				begun = begun || !hasDigit(text)
			}
			if a.Dateline.Text == "" && read == 1 {
				a.Bylines = append(a.Bylines, x.bracketAhead(text)...)
			}
			if a.Dateline.Text != "" && read == 1 {
				if b, _, ok := x.labelledLead(strings.TrimLeft(strings.TrimPrefix(text, a.Dateline.Text), " \u00a0")); ok {
					a.Bylines = append(a.Bylines, b)
				}
			}
			if isLead(p.Text) {
				leads++
			}
		}
		if mayEndWithByline(p.Text) {
			text := plainText(p.Text)
			found := r.bylineAtEnd(text)
			if found == nil && storyEnds(a.Body[i+1:]) {
				found = x.namesAtEnd(text)
			}
			a.Bylines = append(a.Bylines, found...)
		}
		apart := x.bylineApart(p.Text)
		if read <= 1 && apart == nil && len(p.Text) > 0 {
			apart = x.leadEnd(p.Text)
		}
		a.Bylines = append(a.Bylines, apart...)
	}
}

// storyEnds reports whether no paragraph of the story is in body.
func storyEnds(body []Block) bool {
	for _, block := range body {
		switch b := block.(type) {
		case *Paragraph:
			if role := knownRole(b.Role); (role == RoleBody || role == classBody) && hasRuns(b.Text) {
				return false
			}
		case *Figure, *Embed, *Rule:
		default:
			return false
		}
	}
	return true
}

// showsNothing reports whether text is one run of spaces that stay.
func showsNothing(text []Inline) bool {
	if len(text) != 1 {
		return false
	}
	t, ok := text[0].(*Text)
	return ok && strings.Trim(t.Value, whitespace+"\u00a0\u3000") == ""
}

// setRole gives the paragraph body[i] the role that its text says it has, and
// returns that if it was put together for it. It notes in known if it is of the story.
func (r *Rules) setRole(body []Block, i int, known *readTexts) (text string) {
	p, ok := body[i].(*Paragraph)
	if !ok {
		return ""
	}
	author := p.Role == classAuthor
	if author {
		p.Role = RoleBody
	}
	size := textSize(p.Text, 2*maxLine)
	if p.Role == RoleBody && size <= maxLine && r.forLines().runsMayBeLine(p.Text, size) {
		text = plainText(p.Text)
		p.Role = r.lineRole(text)
	}
	if known != nil && p.Role == RoleBody && size <= 2*maxLine { // no printer looks at longer ones
		if text != "" && strings.IndexByte(text, '\n') < 0 { // of a Break: in a Text it is a space
			known.noteText(text, ofStory)
		} else if sole := soleText(p.Text); sole != "" {
			known.noteText(sole, ofStory)
		}
	}
	if author && p.Role == RoleBody && len(r.forLines().plainByline(plainText(p.Text))) > 0 {
		p.Role = RoleByline
	}
	if p.Role == RoleBody && (i > 0 && isRelated(body[i-1]) && linksOnly(p.Text) || r.forLines().leadsAway(p.Text)) {
		p.Role = RoleRelated
	}
	return text
}

// startsArrow reports whether a text begins with an arrow and a space: "→ Read on".
func startsArrow(in Inline) bool {
	t, ok := in.(*Text)
	if !ok || t.Value == "" || t.Value[0] != 0xE2 && t.Value[0] != 0xC2 && t.Value[0] != '>' {
		return false
	}
	_, starts := cutAny(t.Value, "→ ", "» ", "› ", "► ", "▶ ", "▸ ", "➔ ", "➜ ", "⇒ ", "> ", ">> ")
	return starts
}

// isRelated reports whether b is a line about other pieces.
func isRelated(b Block) bool {
	p, ok := b.(*Paragraph)
	return ok && p != nil && knownRole(p.Role) == RoleRelated
}

// linksOnly reports whether all of text is links: behind a line that says that
// other pieces follow they are those pieces.
func linksOnly(text []Inline) bool {
	some := false
	for _, in := range text {
		switch in := in.(type) {
		case *Text:
			if onlyMarks(in.Value) {
				continue
			}
			if in.Link == "" {
				return false
			}
			some = true
		case *InlineImage, *Ruby:
			return false
		}
	}
	return some
}

// pointsAway reports whether all of text is links in square brackets, or with an arrow
// before or behind them, as papers set the titles of other pieces between paragraphs.
func pointsAway(text []Inline) bool {
	if len(text) == 0 {
		return false
	}
	const least = 4 // words: fewer are a file, a note, the next page
	last, ok := text[len(text)-1].(*Text)
	if ok && last.Link != "" && startsArrow(text[0]) && !strings.Contains(last.Value, "«") {
		return linksOnly(text) && strings.Count(plainText(text), " ") >= least-1
	}
	if !ok || last.Value == "" || strings.IndexByte("]\xbb\xba\x92 \t\n", last.Value[len(last.Value)-1]) < 0 {
		return false // most paragraphs, by the last byte
	}
	first, ok := text[0].(*Text)
	if !ok {
		return false
	}
	tail := strings.TrimRight(last.Value, " \t\n")
	switch end, _ := utf8.DecodeLastRuneInString(tail); end {
	case ']':
		if !strings.HasPrefix(strings.TrimLeft(first.Value, whitespace), "[") {
			return false
		}
	case '»', '›', '→':
		if strings.ContainsAny(first.Value, "«‹") || strings.ContainsAny(tail, "«‹") {
			return false
		}
	default:
		return false
	}
	return linksOnly(text) && strings.Count(plainText(text), " ") >= least-1
}

// bylinesWithin returns the bylines with a label inside a line about something
// else: "来源：清河日报　作者：甘小满".
func (x *lineIndex) bylinesWithin(text string) (found []Byline) {
	rest := text
	for at := 0; ; {
		i := strings.IndexAny(rest, "，,；;　 |｜/\n（(")
		if i < 0 {
			return found
		}
		_, n := utf8.DecodeRuneInString(rest[i:])
		at += i + n
		if rest = text[at:]; rest == "" {
			return found
		}
		p := x.label(rest)
		if p == nil || p.Role != RoleByline || unicode.IsLower(firstRune(rest)) {
			continue // "by:" behind "Edited"
		}
		value, _ := p.cut(rest)
		if _, signed := cutLabelSign(value); !signed && !strings.HasSuffix(p.Text, ":") {
			continue
		}
		names, _ := x.labelled(p, value)
		end := len(rest) - len(value) + names.end
		if c := firstRune(rest[end:]); len(names.names) > 0 && !unicode.IsLetter(c) {
			found = append(found, Byline{Text: rest[:end], Names: names.names})
		}
	}
}

// label returns the phrase for writers or editors that text begins with,
// whatever follows it.
func (x *lineIndex) label(text string) *LinePhrase {
	entries, letters := x.labels.opening(text), firstLetters(text)
	for i := range entries {
		e := &entries[i]
		if e.differs(letters) {
			continue
		}
		if rest, ok := e.cut(text); ok && !e.isGlued(rest) {
			return e.LinePhrase
		}
	}
	return nil
}

// bylineApart returns the byline at the end of a paragraph of the story that is
// set apart from it, by its looks or in a line of its own: "Ein Dorf wartet.
// <em>Von Friederike Zanger</em>".
func (x *lineIndex) bylineApart(text []Inline) []Byline {
	n := len(text)
	if n < 2 {
		return nil
	}
	last, ok := text[n-1].(*Text)
	if !ok || len(last.Value) > maxByline {
		return nil
	}
	before, ok := text[n-2].(*Text)
	if !ok {
		i := n - 2
		for i > 0 && isBreak(text[i]) {
			i--
		}
		if before, ok = text[i].(*Text); !ok {
			return nil
		}
	} else if last.Marks&(Italic|Bold) == 0 || before.Marks&(Italic|Bold) != 0 {
		return nil
	}
	return x.bylineBehind(trimBlank(before.Value), strings.TrimFunc(last.Value, unicode.IsSpace))
}

// bylineBehind returns the byline with a label that line is, behind a sentence.
func (x *lineIndex) bylineBehind(sentence, line string) []Byline {
	if x.labels.opening(line) == nil {
		return nil
	}
	if e, ok := ending(sentence); e&^EvidenceQuestion != 0 || !ok {
		return nil
	}
	p, value := x.opening(line)
	if p == nil || p.Role != RoleByline {
		return nil
	}
	names, ok := x.labelled(p, value)
	if !ok {
		return nil
	}
	return []Byline{{Text: line[:len(line)-len(value)+names.end], Names: names.names}}
}

func isBreak(in Inline) bool {
	_, ok := in.(*Break)
	return ok
}

// leadEnd returns the byline that ends the first paragraph of the story behind its
// last sentence: "Ein Dorf wartet. Von Friederike Zanger".
func (x *lineIndex) leadEnd(text []Inline) []Byline {
	const most = 80 // bytes
	last, ok := text[len(text)-1].(*Text)
	if !ok {
		return nil
	}
	s := strings.TrimRight(trimBlank(last.Value), ".")
	if s == "" || s[0] >= 0xE3 {
		return nil // no script with spaces
	}
	from, at := max(0, len(s)-most), len(s)
	for at > from && s[at-1] != '.' && s[at-1] != '?' && s[at-1] != '!' {
		at--
	}
	if at == from {
		return nil
	}
	line, ok := strings.CutPrefix(s[at:], " ")
	if !ok {
		return nil
	}
	found := x.bylineBehind(s[:at], line)
	if len(found) == 0 || found[0].Text != line || !x.allGiven(found[0].Names) {
		return nil
	}
	return found
}

// bylineOf adds the bylines of a paragraph that is one by its text or its
// class.
func (r *Rules) bylineOf(a *Article, text string) {
	found := r.readBylines(text)
	if len(found) == 0 {
		if b, _, ok := r.forLines().signedText(trimBlank(text), true); ok {
			found = []Byline{b}
		}
	}
	if len(found) == 0 {
		found = r.forLines().plainByline(text)
	}
	a.Bylines = append(a.Bylines, found...)
}

// settle gives the paragraphs inside other blocks whose class says that they
// are of the story the role of those.
func settle(body []Block) {
	for _, block := range body {
		switch block := block.(type) {
		case *Paragraph:
			if block.Role == classBody || block.Role == classAuthor {
				block.Role = RoleBody
			}
		case *Quote:
			settle(block.Body)
		case *List:
			for _, item := range block.Items {
				settle(item.Body)
			}
		case *Table:
			for _, row := range block.Rows {
				for _, cell := range row.Cells {
					settle(cell.Body)
				}
			}
		}
	}
}
