package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// creditAtEnd reads the credit that ends a text, as Chinese agencies write it:
//
//	新华社记者 张三 摄     (agency, "reporter", name, "took")
//	新华社发（张三 摄）
//	（张三 摄）
func (r *Rules) creditAtEnd(text string) (Credit, bool) {
	whole := strings.TrimRightFunc(text, unicode.IsSpace)
	t := strings.TrimRight(whole, "。")
	inner, bracketed := cutLast(t, "）", ")")
	if bracketed {
		t = strings.TrimRightFunc(inner, unicode.IsSpace)
	}
	t, ok := cutLast(t, "摄影", "摄")
	if !ok {
		return Credit{}, false
	}
	t = strings.TrimRightFunc(t, unicode.IsSpace)
	start := nameStart(t)
	name, before := t[start:], t[:start]
	if n := utf8.RuneCountInString(name); n < 2 || n > 15 {
		return Credit{}, false
	}
	credit := Credit{Photographers: []string{name}}
	before = strings.TrimRightFunc(before, unicode.IsSpace)
	rest, reporter := cutLast(before, "记者", "通讯员", "特约记者")
	switch {
	case reporter:
		at := nameStart(rest)
		credit.Agency, before = rest[at:], rest[:at]
	case bracketed:
		open, ok := cutLast(before, "（", "(")
		if !ok {
			return Credit{}, false
		}
		before = open
		if rest, ok := cutLast(strings.TrimRightFunc(open, unicode.IsSpace), "发"); ok {
			at := nameStart(rest)
			credit.Agency, before = rest[at:], rest[:at]
		}
	default:
		return Credit{}, false
	}
	if reporter && bracketed {
		before, _ = cutLast(strings.TrimRightFunc(before, unicode.IsSpace), "（", "(")
	}
	credit.Text = whole[len(before):]
	credit.Text = strings.TrimLeftFunc(credit.Text, unicode.IsSpace)
	return credit, true
}

// captionCredit and creditEvidence stand for the reader of credits.
func (r *Rules) captionCredit(text, own string) (Credit, bool) { return r.creditAtEnd(text) }

func (r *Rules) creditEvidence(text string) (c Credit, whole, ok bool) {
	c, ok = r.creditAtEnd(text)
	return c, ok && c.Text == text, ok
}

// cutLast cuts the first of the endings that s ends with.
func cutLast(s string, endings ...string) (string, bool) {
	for _, e := range endings {
		if rest, ok := strings.CutSuffix(s, e); ok {
			return rest, true
		}
	}
	return s, false
}

// nameStart returns where the name starts that s ends with: after white space,
// punctuation or the word for reporter.
func nameStart(s string) int {
	i := len(s)
	for i > 0 {
		c, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(c) && c != '·' {
			break
		}
		i -= n
		if strings.HasSuffix(s[:i], "记者") || strings.HasSuffix(s[:i], "通讯员") {
			break
		}
	}
	return i
}
