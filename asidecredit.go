package newsmark

import (
	"html"
	"strings"

	"example.com/newsmark/internal/markup"
)

// lookForCredit takes the start tag of a formatting element with attributes that may be
// for the credit in a caption: <small class="credit">. Where such an element ends is not
// told (see markup.Handler), so its text is taken from the source, up to its end tag.
func (b *builder) lookForCredit(e *markup.Element, x *box) {
	inCaption := x.kind == captionBox || x.kind == figureBox
	if x.aside.credit != "" || !inCaption && (!x.loose || x.oneText() || !b.besideImage(x)) || !b.isForCredit() {
		return
	}
	rest := b.src[e.End:min(len(b.src), e.End+creditWindow)]
	end := endTag(rest, e.Tag.String())
	if end < 0 {
		return
	}
	x.aside.credit = collapse(html.UnescapeString(withoutTags(strings.ReplaceAll(rest[:end], "<br", " <br"))))
	if inCaption {
		x.credit = x.aside.credit
	}
}

// isForCredit reports whether the current tag says that its element holds a credit.
func (b *builder) isForCredit() bool {
	for _, a := range b.tag.Attrs() {
		switch a.Key {
		case "class":
			if part, _ := b.captionPart(a.Val); part == PartCredit {
				return true
			}
		case "itemprop":
			if b.rules.forCaptions().classes.property(a.Val) == PartCredit {
				return true
			}
		}
	}
	return false
}

// endTag returns where the first end tag of a name stands in s, -1 without one.
func endTag(s, name string) int {
	for at := 0; ; {
		i := strings.Index(s[at:], "</")
		if i < 0 {
			return -1
		}
		at += i + len("</")
		if len(s)-at > len(name) && strings.EqualFold(s[at:at+len(name)], name) && strings.IndexByte(whitespace+"/>", s[at+len(name)]) >= 0 {
			return at - len("</")
		}
	}
}
