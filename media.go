package newsmark

import (
	"slices"
	"strconv"
	"strings"

	"example.com/newsmark/internal/markup"
)

// image adds the picture of an img element, or of one like it.
func (b *builder) image(e *markup.Element, attrs []markup.Attr) {
	x := b.boxes[e.Box]
	tag := imageTag{attrs: attrs}
	if e.Parent.Tag == markup.Picture {
		tag.sources = b.sources
	}
	b.addImage(x, tag, b.link(e), b.base+e.Start, b.base+e.End, false)
}

// addImage adds a picture to the line of x.
func (b *builder) addImage(x *box, tag imageTag, link string, start, end int, fallback bool) {
	img, kind := b.res.image(tag)
	if kind == trackerKind {
		b.warnings = append(b.warnings, pending{WarnPixel, start, "a picture that counts readers was left out: " + img.URL})
		return
	}
	img.Link = link
	if fallback && b.standsIn(b.lastPicture(x), &img) {
		return
	}
	b.countImage(start - b.base)
	f := b.slab.figure()
	f.Image = img
	x.loose = true
	if !fallback {
		b.readAttributes(f, tag.attrs)
	}
	tags := picture{&f.Image, Span{start, end}, Span{}}
	if !fallback && b.fallback != nil {
		// The noscript element stood before the image it stands for.
		if spare := b.takeBack(x, &img); spare != nil {
			fallBack(&f.Image, spare.image)
			tags.spare = spare.span
		}
	}
	b.fallback, b.last = nil, &f.Image
	if fallback {
		f.Image.Via = "noscript"
		b.fallback = &f.Image
	}
	b.pictures = add1(b.pictures, tags, end-b.base, len(b.src))
	b.room(x, start-b.base)
	x.line.other(run{kind: imageRun, small: kind == inlineKind, figure: f, picture: len(b.pictures) - 1, start: start, end: end})
}

// standsIn reports whether img, which a noscript element has, is there for the
// picture right before it, or for one that text stands behind.
func (b *builder) standsIn(last, img *Image) bool {
	if last != nil {
		fallBack(last, img)
		return true
	}
	return b.last != nil && b.last.URL == img.URL
}

// takeBack takes the picture that a noscript element had last out of x again,
// if it is there for img, and returns it.
func (b *builder) takeBack(x *box, img *Image) *picture {
	spare := b.fallback
	if last := b.lastPicture(x); last == spare {
		if img.URL != "" && spare.URL != "" && !sameImage(img.URL, spare.URL) {
			return nil
		}
	} else if img.URL != spare.URL || img.URL == "" {
		return nil
	}
	if !x.line.takeBack(spare) && !x.takeBack(spare) {
		return nil
	}
	taken := b.pictures[len(b.pictures)-1]
	b.pictures = b.pictures[:len(b.pictures)-1]
	return &taken
}

// takeBack takes the figure of img, which has no caption yet, out of the last
// blocks of x.
func (x *box) takeBack(img *Image) bool {
	const reach = 8
	for i := len(x.blocks) - 1; i >= 0 && i >= len(x.blocks)-reach; i-- {
		if f, ok := x.blocks[i].(*Figure); ok && &f.Image == img && f.Caption == nil {
			x.blocks = slices.Delete(x.blocks, i, i+1)
			x.places = slices.Delete(x.places, i, i+1)
			return true
		}
	}
	return false
}

// fallBack gives img what it lacks of the picture that a noscript element has
// for it.
func fallBack(img, noscript *Image) {
	if img.URL == "" || strings.HasPrefix(img.URL, "data:") && noscript.URL != "" {
		img.URL, img.Via = noscript.URL, "noscript"
		if img.Variants == nil {
			img.Variants = noscript.Variants
		}
	}
	if img.Width == 0 && img.Height == 0 {
		img.Width, img.Height = noscript.Width, noscript.Height
	}
	if img.Alt == "" {
		img.Alt = noscript.Alt
	}
}

// lastPicture returns the picture right before what comes next in x, nil if
// there is something between.
func (b *builder) lastPicture(x *box) *Image {
	l := &x.line
	switch n := len(l.runs); {
	case l.open:
		return nil
	case n > 0:
		if l.runs[n-1].kind == imageRun {
			return &l.runs[n-1].figure.Image
		}
		return nil
	}
	if n := len(x.blocks); n > 0 {
		if f, ok := x.blocks[n-1].(*Figure); ok && f.Caption == nil {
			return &f.Image
		}
	}
	return nil
}

// noscript reads the content of a noscript element, which is text where
// scripts run: a picture in it stands for one that a script would load, most
// often the one before or after it.
//
// Where a NUL stands in it, which is read as U+FFFD, the place of a tag is that of the
// whole text.
func (b *builder) noscript(e *markup.Element, s string, start, end int) {
	if !strings.Contains(s, "<") {
		return
	}
	x := b.boxes[b.boxes[e.Box].parent]
	link := b.link(e)
	whole := len(s) != end-start // bytes were replaced: only the whole has a place
	markup.StartTags(s, "img", func(attrs []markup.Attr, from, to int) {
		if whole {
			from, to = 0, end-start
		}
		b.addImage(x, imageTag{attrs: attrs}, link, b.base+start+from, b.base+start+to, true)
	})
}

// openEmbed opens an element that plays or shows something from elsewhere.
func (b *builder) openEmbed(e *markup.Element) {
	b.enter(e, mediaBox).embed = b.newEmbed(e.Tag, b.tag.Attrs())
}

// closeEmbed ends it.
func (b *builder) closeEmbed(e *markup.Element, end int) {
	x, parent := b.leave(e)
	b.boundary(parent)
	if x.embed.URL != "" || x.embed.Poster != "" {
		b.add(parent, x.embed, b.span(e.Start, end))
	}
	b.drop(x)
}

// newEmbed reads the attributes of such an element.
func (b *builder) newEmbed(tag markup.Tag, attrs []markup.Attr) *Embed {
	m := &Embed{Kind: EmbedObject, URL: b.embedAddress(attrs)}
	switch tag {
	case markup.Iframe:
		m.Kind = EmbedFrame
	case markup.Video:
		m.Kind = EmbedVideo
	case markup.Audio:
		m.Kind = EmbedAudio
	}
	for _, a := range attrs {
		switch a.Key {
		case "poster":
			if m.Kind == EmbedVideo && m.Poster == "" { // no other element has one
				m.Poster, _ = b.res.address(a.Val)
			}
		case "title":
			m.Title = strings.Join(strings.Fields(a.Val), " ")
		case "width":
			m.Width = pixels(a.Val)
		case "height":
			m.Height = pixels(a.Val)
		}
	}
	return m
}

// embedAddress returns the address of what is embedded, that of lazy loading
// (data-src) first.
func (b *builder) embedAddress(attrs []markup.Attr) string {
	addr := ""
	for _, a := range attrs {
		switch a.Key {
		case "src", "data":
			if addr == "" {
				addr = safeEmbedAddress(b.res.link(a.Val))
			}
		case "data-src", "data-lazy-src":
			if lazy := safeEmbedAddress(b.res.link(a.Val)); lazy != "" {
				return lazy
			}
		}
	}
	return addr // about:blank, which scripts fill, is none that is safe
}

// pixels reads a size in CSS pixels, 0 if it is none.
func pixels(s string) int {
	s = strings.TrimSuffix(strings.TrimSpace(s), "px")
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 1<<20 {
		return 0
	}
	return n
}
