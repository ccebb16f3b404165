package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is looked at for an ending that texts beside pictures share.
const (
	sharedTimes   = 3  // texts that have to share it
	sharedLongest = 60 // bytes of it
	sharedKinds   = 8  // different ones that are counted
)

// sharedEnding returns the name in brackets that ends the texts beside several
// pictures of x, as no paragraphs of a story do: "Attach moss. (Lucy Akins)".
// It is "" without one.
func (b *builder) sharedEnding(x *box) string {
	var seen [sharedKinds]struct {
		name  string
		times int
	}
	n := 0
	for i := 1; i < len(x.blocks); i++ {
		if b.placed[x.places[i]].hint&hintBracket == 0 {
			continue
		}
		f, ok := x.blocks[i-1].(*Figure)
		p, also := x.blocks[i].(*Paragraph)
		if !ok || !also || f.Caption != nil {
			continue
		}
		name := lastInBrackets(p.Text)
		for k := 0; name != "" && k < len(seen); k++ {
			if k == n {
				seen[k].name = name
				n++
			}
			if seen[k].name != name {
				continue
			}
			if seen[k].times++; seen[k].times == sharedTimes && b.rules.names(name) {
				return name
			}
			break
		}
	}
	return ""
}

// onlyPhrases reports whether a phrase stands behind each of several pictures of x
// that have no caption, and a story goes on behind it: captions in the same
// place. What stands so behind one alone may be a heading.
func (b *builder) onlyPhrases(x *box) bool {
	n := 0
	for i, block := range x.blocks {
		f, ok := block.(*Figure)
		if !ok || f.Caption != nil {
			continue
		}
		if i+1 == len(x.blocks) || !phraseBlock(x.blocks[i+1]) || i+2 < len(x.blocks) && phraseBlock(x.blocks[i+2]) {
			return false
		}
		n++
	}
	return n > 1
}

// phraseBlock reports whether b is a paragraph that is a phrase.
func phraseBlock(b Block) bool {
	p, ok := b.(*Paragraph)
	if !ok || p.Role != RoleBody || len(p.Text) == 0 || textSize(p.Text, 4*phraseColumns) > 4*phraseColumns {
		return false
	}
	if last, ok := p.Text[len(p.Text)-1].(*Text); !ok {
		return false
	} else if e, sentence := ending(trimBlank(last.Value)); e != 0 || sentence {
		return false // as most are: told before they are put together
	}
	return isPhrase(trimBlank(plainText(p.Text)))
}

// phraseColumns is how long a phrase is at most, in columns.
const phraseColumns = 60

// isPhrase reports whether text, which is short, may be a phrase that says what
// a picture shows: it has one line, does not end as a sentence or lead to
// something, has no clauses of Chinese, and begins as neither an item nor a line
// with a label does.
func isPhrase(text string) bool {
	if e, sentence := ending(text); sentence || e != 0 || columns(text, phraseColumns) > phraseColumns {
		return false
	}
	if strings.ContainsAny(text, "\n:：，；。=＝") {
		return false
	}
	for i := range len(text) - 1 {
		if text[i] == '.' && text[i+1] == ' ' && !abbreviation(text[:i]) {
			return false
		}
	}
	if rest := strings.TrimLeft(text, "0123456789"); rest != text && rest != "" && strings.IndexByte(" .)-/", rest[0]) < 0 && !isDateUnit(rest) {
		text = rest // "1층 전시실": no number of an item
	}
	first, n := utf8.DecodeRuneInString(text)
	second, _ := utf8.DecodeRuneInString(text[n:])
	return unicode.IsLetter(first) && second != '、' && second != '.'
}

// isDateUnit reports whether text begins with what follows the number of a year, a
// month or a day.
func isDateUnit(text string) bool {
	c, _ := utf8.DecodeRuneInString(text)
	return c >= 0x3000 && strings.ContainsRune("年月日년월일", c)
}

// mayEndInBracket reports, by a byte, whether a round bracket may close at the end of
// text. It is asked when the text is made, which costs less than to read it once more.
func mayEndInBracket(text []Inline) bool {
	if len(text) == 0 {
		return false
	}
	last, ok := text[len(text)-1].(*Text)
	if !ok || last.Value == "" {
		return false
	}
	switch last.Value[len(last.Value)-1] {
	case ')', "）"[2], ' ', '\t', '\n', '\f', '\r', "\u00a0"[1], "\u3000"[2]:
		return true
	}
	return false
}

// lastInBrackets returns what stands in round brackets at the end of text, if
// it is short and more than that stands before it.
func lastInBrackets(text []Inline) string {
	if len(text) == 0 {
		return ""
	}
	last, ok := text[len(text)-1].(*Text)
	if !ok {
		return ""
	}
	s := strings.TrimRight(last.Value, whitespace+"\u00a0\u3000")
	closing, m := utf8.DecodeLastRuneInString(s)
	open := "("
	switch closing {
	case ')':
	case '）':
		open = "（"
	default:
		return ""
	}
	at := strings.LastIndex(s, open)
	if at < 0 || at == 0 && len(text) == 1 || len(s)-at > sharedLongest {
		return ""
	}
	return strings.TrimSpace(s[at+len(open) : len(s)-m])
}

// names reports whether s is the names of people or organisations and nothing
// else.
func (r *Rules) names(s string) bool {
	var m makerReader
	return m.read(r.forCredits(), s, nil, false) && (m.m.has(personMaker) || m.m.has(organisationMaker))
}
