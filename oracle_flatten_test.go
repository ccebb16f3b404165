package newsmark

import "strings"

// flatten returns what a reader sees of an Article's body, in the form the
// reference has, and the pictures in it.
func flatten(a *Article) (tokens []refToken, pics []*refPicture) {
	var f flattener
	f.blocks(a.Body)
	return f.tokens, f.pics
}

type flattener struct {
	tokens    []refToken
	pics      []*refPicture
	gap       string
	inCaption bool
	chars     int
}

func (f *flattener) blocks(body []Block) {
	for _, b := range body {
		f.block(b)
	}
}

func (f *flattener) block(b Block) {
	f.edge()
	switch b := b.(type) {
	case *Paragraph:
		f.inlines(b.Text)
	case *Heading:
		f.inlines(b.Text)
	case *Code:
		f.inlines(b.Text)
	case *Raw:
		f.inlines(b.Text)
	case *Figure:
		pic := f.picture(&b.Image, formFigure)
		f.caption(b.Caption)
		pic.after = f.chars
	case *Gallery:
		for _, fig := range b.Figures {
			f.block(fig)
		}
		f.caption(b.Caption)
	case *Embed:
		f.caption(b.Caption)
	case *Table:
		f.caption(b.Caption)
		for _, body := range bodiesOf(b) {
			f.blocks(body)
		}
	default:
		for _, body := range bodiesOf(b) {
			f.blocks(body)
		}
	}
	f.edge()
}

// edge notes the edge of a block.
func (f *flattener) edge() {
	if !strings.HasSuffix(f.gap, "¶") {
		f.gap += "¶"
	}
}

func (f *flattener) caption(text []Inline) {
	f.edge()
	f.inCaption = true
	f.inlines(text)
	f.inCaption = false
	f.edge()
}

func (f *flattener) inlines(text []Inline) {
	for _, in := range text {
		switch in := in.(type) {
		case *Text:
			f.text(in.Value, in.Marks, in.Link)
		case *Break:
			f.gap += "\n"
		case *InlineImage:
			f.picture(&in.Image, formInline)
		case *Ruby:
			f.text(in.Base, in.Marks, in.Link)
			f.text(in.Reading, in.Marks, in.Link)
		}
	}
}

func (f *flattener) text(s string, marks Marks, link string) {
	for i := range len(s) {
		if isWhite(s[i]) {
			f.gap += s[i : i+1]
			continue
		}
		f.add(refToken{char: s[i], marks: marks, link: link})
		f.chars++
	}
}

func (f *flattener) picture(img *Image, form refForm) *refPicture {
	if form == formFigure {
		f.edge()
	}
	pic := &refPicture{
		alt: img.Alt, src: img.Src, url: img.URL, via: img.Via, link: img.Link, form: form, before: f.chars, after: f.chars,
	}
	f.pics = append(f.pics, pic)
	f.add(refToken{pic: pic})
	if form == formFigure {
		f.edge()
	}
	return pic
}

func (f *flattener) add(t refToken) {
	t.gap, f.gap = f.gap, ""
	t.inCap = f.inCaption
	f.tokens = append(f.tokens, t)
}
