package newsmark

import "strings"

// A figure's credit is read from its caption. Where that alone would not give
// the same credit again, the HTML says which part of the caption is the credit,
// or gives it in an attribute of the image.

// creditMarkup returns what a reader needs to be told of the credit of a
// caption: the part of the caption that it is, or the value of the attribute.
// What is known of it is looked up first.
func creditMarkup(caption []Inline, credit *Credit, read *readTexts) (part, attribute string) {
	if credit.empty() {
		return "", ""
	}
	rules := sharedRules()
	if hasRuns(caption) {
		text := plainText(caption)
		if read.has(creditSum(text, credit)) {
			return "", ""
		}
		if c, ok := rules.captionCredit(text, ""); ok && equalCredit(&c, credit) {
			return "", ""
		}
		if part := credit.Text; part != "" && strings.Contains(text, part) {
			if c, ok := rules.captionCredit(text, part); ok && equalCredit(&c, credit) {
				return part, ""
			}
		}
	}
	return "", credit.Text
}

// creditRuns cuts runs where the last part of their text that is credit begins
// and ends.
func creditRuns(runs []Inline, credit string) (before, part, after []Inline) {
	text := plainText(runs)
	from := strings.LastIndex(text, credit)
	before, rest := cutRuns(runs, from)
	part, after = cutRuns(rest, len(credit))
	return before, part, after
}

// cutRuns cuts runs behind n bytes of their plainText.
func cutRuns(runs []Inline, n int) (head, tail []Inline) {
	for i, in := range runs {
		size := len(plainText(runs[i : i+1]))
		if size <= n {
			n -= size
			continue
		}
		t, ok := in.(*Text)
		if !ok || n == 0 {
			return runs[:i], runs[i:]
		}
		first, second := *t, *t
		first.Value, second.Value = t.Value[:n], t.Value[n:]
		head = append(append(head, runs[:i]...), &first)
		tail = append(append(tail, &second), runs[i+1:]...)
		return head, tail
	}
	return runs, nil
}

// creditedCaption prints a caption and marks the credit in it.
func (p *htmlPrinter) creditedCaption(caption []Inline, credit string) {
	if credit == "" {
		p.caption(caption)
		return
	}
	before, part, after := creditRuns(caption, credit)
	p.str("<figcaption>")
	p.inlines(before)
	p.str(`<span class="credit">`)
	p.inlines(part)
	p.str("</span>")
	p.inlines(after)
	p.str("</figcaption>")
}
