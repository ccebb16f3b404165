package newsmark

import "strings"

// Who made the pictures, and what is on them, in the lines below a story.

// picturesBehind reports whether tail, behind the names at the edge of a story, is a sign
// and a label of pictures with a name: "Мария ГУЛЯЕВА. Фото Ирины САМОЙЛОВОЙ."
func (x *lineIndex) picturesBehind(tail string) bool {
	rest := strings.TrimLeft(tail, " \n\u00a0.,;/|·•–—-(")
	if len(rest) == len(tail) || rest == "" {
		return false
	}
	if !x.rules.forCredits().labelsPictures(rest) {
		return false
	}
	return x.rules.isWholeCredit(strings.TrimRight(rest, ". )"))
}

// isWholeCredit reports whether s, as a caption, is a credit and nothing else.
func (r *Rules) isWholeCredit(s string) bool {
	c, ok := r.captionCredit(s, "")
	return ok && len(c.Text) == len(s)
}

// labelsPictures reports whether s begins with a label of pictures and not of those who
// gave them or own them.
func (c *creditRules) labelsPictures(s string) bool {
	p, n, _ := c.phraseAt(s)
	return p != nil && n > len("©") && n < len(s) && !p.Supplier && !p.Weak && !p.Words && p.Form == NamesFollow
}

// isBelowPictures reports whether a paragraph at the end of a piece is about its pictures,
// as papers in Russian print it below who wrote the piece: "На снимке: …", "Фото автора".
func (x *lineIndex) isBelowPictures(runs []Inline) bool {
	first, ok := runs[0].(*Text)
	if !ok || textSize(runs, maxLine) > maxLine {
		return false
	}
	r := x.rules
	head := trimBlankStart(first.Value)
	if sign, _ := r.forCaptions().signs.opening(head); sign != nil && sign.Sign == EvidenceMark && !sign.Next {
		return true
	}
	if !r.forCredits().labelsPictures(head) {
		return false
	}
	return r.isWholeCredit(strings.TrimRight(trimBlank(plainText(runs)), "."))
}
