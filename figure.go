package newsmark

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"example.com/newsmark/internal/markup"
)

// captionBlock is the caption of a figure that is still open. It never leaves
// the builder.
type captionBlock struct {
	text   []Inline
	via    string
	credit string // in an element of its own
}

func (*captionBlock) block() {}

// closeCaption ends the caption of a figure or table.
func (b *builder) closeCaption(e *markup.Element, end int) {
	x, parent := b.leave(e)
	x.line.finish()
	text := b.inlines(x.line.runs)
	span := b.span(e.Start, end)
	switch {
	case parent.kind == tableBox && (parent.table == nil || len(parent.table.Rows) == 0):
		parent.text = joinLines(parent.text, text)
		if len(x.blocks) > 0 {
			parent.addRow(b.take(x))
		}
	case parent.kind == tableBox:
		if len(text) > 0 {
			x.blocks = append([]Block{&Paragraph{Text: text}}, x.blocks...)
		}
		if len(x.blocks) > 0 {
			parent.addRow(b.take(x))
		}
	default:
		b.flush(parent)
		if len(text) > 0 {
			if x.aside.hint&hintCredit != 0 {
				x.credit = cmp.Or(x.credit, plainText(text))
			}
			c := captionBlock{text, x.via, x.credit}
			n := len(parent.blocks)
			switch {
			case parent.kind == figureBox:
				b.add(parent, &c, span)
			case n > 0 && b.captionOf(parent.blocks[n-1], &c): // a figcaption outside of its figure
				b.placed[parent.places[n-1]].span.End = span.End
			default:
				b.add(parent, &Paragraph{Text: text}, span)
			}
		} else {
			parent.empty = parent.kind == figureBox
		}
		b.move(x, parent)
	}
	b.drop(x)
}

// joinLines puts a Break between two texts. It appends to the first, whose
// capacity is its length if it is another's too (see inlines).
func joinLines(text, more []Inline) []Inline {
	switch {
	case len(text) == 0:
		return more
	case len(more) == 0:
		return text
	}
	return append(append(text, &Break{}), more...)
}

// closeFigure ends a figure: one picture or several with what is said of them,
// or an embed, makes one block; anything else is left as it is.
func (b *builder) closeFigure(e *markup.Element, end int) {
	b.flush(b.boxes[e.Box])
	x, parent := b.leave(e)
	span := b.span(e.Start, end)
	b.signs(x, x.empty || slices.ContainsFunc(x.blocks, isCaption))
	if block, g := groupOf(x); block != nil {
		b.credit(block, cmp.Or(g.credit, x.credit))
		b.addWhole(x, parent, block, span)
	} else {
		b.unpack(x, parent)
	}
	b.drop(x)
}

func isCaption(block Block) bool {
	_, ok := block.(*captionBlock)
	return ok
}

// signs makes lines of the pictures of x that are in the size of letters, as those
// that part the sections of a story are, unless it has a caption.
func (b *builder) signs(x *box, captioned bool) {
	for i, n := range x.places {
		place := &b.placed[n]
		if place.hint&hintSign == 0 {
			continue
		}
		place.hint = 0
		if captioned {
			continue
		}
		in := &InlineImage{Image: x.blocks[i].(*Figure).Image}
		b.pictures[place.picture].image = &in.Image
		p := b.slab.paragraph()
		p.Text = append(b.slab.inlines(1), in)
		x.blocks[i], place.block = p, p
	}
}

// groupOf returns the block that all of a figure's content makes, nil if it
// makes none.
func groupOf(x *box) (Block, group) {
	if !mayBeGroup(x.blocks) {
		return nil, group{}
	}
	g := group{order: true}
	for _, block := range x.blocks {
		g.take(block)
	}
	return g.block(x.via), g
}

// mayBeGroup tells at little cost that blocks make no group: there is no
// picture and no embed, or text beside several pictures that is not marked as
// their caption.
func mayBeGroup(blocks []Block) bool {
	shown, plain := 0, false
	for _, block := range blocks {
		switch block := block.(type) {
		case *Figure, *Embed:
			shown++
		case *Gallery:
			shown += len(block.Figures)
		case *List:
			shown += len(block.Items)
		case *Paragraph:
			plain = true
		}
	}
	return shown == 1 || shown > 1 && !plain
}

// addWhole adds the block that all of x made, which is one of those of x or a
// new one.
func (b *builder) addWhole(x, parent *box, block Block, span Span) {
	for _, i := range x.places {
		if b.placed[i].block == block {
			b.placed[i].span = span
			b.placed[i].hint |= hintFigure
			if x.empty {
				b.placed[i].hint |= hintNone
			}
			parent.loose = true
			parent.blocks = append(parent.blocks, block)
			parent.places = append(parent.places, i)
			return
		}
	}
	b.add(parent, block, span)
}

// unpack adds the blocks of a figure that makes no block of its own. A caption
// behind a picture is that picture's, others are paragraphs.
func (b *builder) unpack(x, parent *box) {
	parent.loose = parent.loose || x.loose
	n := 0
	for i, block := range x.blocks {
		place := x.places[i]
		b.placed[place].hint |= hintFigure
		if c, ok := block.(*captionBlock); ok {
			if n > 0 && b.captionOf(x.blocks[n-1], c) {
				b.placed[x.places[n-1]].span.End = b.placed[place].span.End
				continue
			}
			block = &Paragraph{Text: c.text}
			b.placed[place].block = block
		}
		x.blocks[n], x.places[n] = block, place
		n++
	}
	x.blocks, x.places = x.blocks[:n], x.places[:n]
	b.move(x, parent)
}

// captionOf makes c the caption of a block, if that is a picture without one.
func (b *builder) captionOf(block Block, c *captionBlock) bool {
	f, ok := block.(*Figure)
	if !ok || f.Caption != nil {
		return false
	}
	f.Caption, f.CaptionVia, f.Evidence = c.text, c.via, EvidenceMarkup
	b.credit(f, c.credit)
	return true
}

// A group is what a figure element holds, as far as it makes one block.
type group struct {
	figures []*Figure
	embed   *Embed
	caption []Inline
	via     string
	credit  string
	shows   bool // there is a picture in the caption
	order   bool // one block would keep the order of texts
	plain   bool // some of the caption is not marked as one
	other   bool // something that is part of no such block
}

// take takes the next block of the element.
func (g *group) take(block Block) {
	switch block := block.(type) {
	case *Figure:
		g.figure(block)
	case *Gallery:
		for _, f := range block.Figures {
			g.figure(f)
		}
		if len(block.Caption) > 0 {
			g.say(block.Caption, "")
		}
	case *List:
		for _, item := range block.Items {
			f, ok := onlyFigure(item.Body)
			if !ok || block.Kind != Bulleted {
				g.other = true
				return
			}
			g.figure(f)
		}
	case *captionBlock:
		g.say(block.text, block.via)
		g.credit = cmp.Or(block.credit, g.credit)
	case *Paragraph:
		if block.Role != RoleBody {
			g.other = true
		}
		g.plain = true
		g.say(block.Text, "")
	case *Embed:
		if g.embed != nil || len(block.Caption) > 0 {
			g.other = true
		}
		g.embed = block
	default:
		g.other = true
	}
}

// figure takes a picture.
func (g *group) figure(f *Figure) {
	if len(g.caption) > 0 && (len(f.Caption) > 0 || g.shows) {
		g.order = false
	}
	g.figures = append(g.figures, f)
}

// say takes a text about the pictures.
func (g *group) say(text []Inline, via string) {
	g.caption = joinLines(g.caption, text)
	g.shows = g.shows || hasImage(text)
	if via != "" {
		g.via = via
	}
}

// block returns the block that the group makes, nil if it makes none. Via is
// what marks the element as a figure.
func (g *group) block(via string) Block {
	if g.other || !g.order || (g.embed != nil) == (len(g.figures) > 0) {
		return nil
	}
	if g.via != "" {
		via = g.via
	}
	switch {
	case g.embed != nil:
		g.embed.Caption = g.caption
		return g.embed
	case len(g.figures) > 1 || len(g.figures[0].Caption) > 0 && len(g.caption) > 0:
		if g.plain {
			return nil
		}
		return &Gallery{Figures: g.figures, Caption: g.caption}
	}
	f := g.figures[0]
	if len(g.caption) > 0 {
		f.Caption, f.CaptionVia, f.Evidence = g.caption, via, EvidenceMarkup
	}
	return f
}

func hasImage(text []Inline) bool {
	for _, in := range text {
		if _, ok := in.(*InlineImage); ok {
			return true
		}
	}
	return false
}

func onlyFigure(body []Block) (*Figure, bool) {
	if len(body) != 1 {
		return nil, false
	}
	f, ok := body[0].(*Figure)
	return f, ok
}

// shortcode returns where the first caption shortcode in runs opens and closes
// that has one picture in it, and where that is; from is -1 if there is none.
func shortcode(runs []run) (from, image, to int) {
	from, image = -1, -1
	for i := range runs {
		switch runs[i].kind {
		case openRun:
			from, image = i, -1
		case imageRun:
			if image >= 0 {
				from = -1 // a second one: not about one picture
			}
			image = i
		case closeRun:
			if from >= 0 && image >= 0 {
				return from, image, i
			}
			from = -1
		}
	}
	return -1, -1, -1
}

// captioned makes a figure of a caption shortcode and the picture in it.
func (s *splitter) captioned(runs []run, image int) {
	f, span := runs[image].figure, spanOf(runs)
	text := slices.Concat(runs[1:image], runs[image+1:len(runs)-1])
	if caption := s.b.inlines(trimRuns(text)); len(caption) > 0 {
		f.Caption, f.CaptionVia, f.Evidence = caption, "[caption]", EvidenceMarkup
		s.b.credit(f, "")
	}
	s.b.add(s.x, f, span)
	s.n++
}

// shortcodes adds a text in which the tags of shortcodes are markup:
// WordPress's [caption] (and its old name [wp_caption]), and {% raw %}, with
// which Jekyll and Hexo protect a body. What the caption attribute of an old
// [caption] says is text, as WordPress shows it.
func (b *builder) shortcodes(x *box, parent *markup.Element, s string, start, end int) {
	marks, link := Marks(parent.Marks), b.link(parent)
	// place returns where s[i:j] stands; where s was decoded that is only known
	// of the whole.
	place := func(i, j int) (int, int) {
		if len(s) != end-start {
			i, j = 0, end-start
		}
		return b.base + start + i, b.base + start + j
	}
	text := func(i, j int) {
		if i < j {
			from, to := place(i, j)
			x.line.text(s[i:j], marks, link, from, to)
		}
	}
	done := 0
	for i, tag := range shortcodesIn(s) {
		text(done, i)
		from, to := place(i, i+tag.size)
		if tag.kind != textRun {
			x.line.marker(tag.kind, from, to)
		}
		if tag.caption != "" {
			x.line.text(tag.caption, marks, link, from, to)
		}
		done = i + tag.size
	}
	text(done, len(s))
}

// A shortcodeTag is a tag of a shortcode in a text.
type shortcodeTag struct {
	kind    runKind // of the run it makes, textRun for none
	size    int     // in bytes
	caption string  // text of its caption attribute
}

// shortcodesIn yields the tags of shortcodes in s, each with its offset.
func shortcodesIn(s string) iter.Seq2[int, shortcodeTag] {
	return func(yield func(int, shortcodeTag) bool) {
		if strings.IndexByte(s, '[') < 0 && strings.IndexByte(s, '{') < 0 {
			return
		}
		last := strings.LastIndexByte(s, ']')
		for i := 0; i < len(s); i++ {
			if s[i] != '{' && (s[i] != '[' || i > last) {
				continue
			}
			tag, ok := readShortcode(s[i:])
			if !ok {
				continue
			}
			if !yield(i, tag) {
				return
			}
			i += tag.size - 1
		}
	}
}

// hasShortcode reports whether there is such a tag in s.
func hasShortcode(s string) bool {
	for range shortcodesIn(s) {
		return true
	}
	return false
}

// readShortcode reads the shortcode tag that s starts with, if it does.
func readShortcode(s string) (tag shortcodeTag, ok bool) {
	if s[0] == '{' {
		for _, tag := range [...]string{"{% raw %}", "{% endraw %}", "{%raw%}", "{%endraw%}", "{%- raw -%}", "{%- endraw -%}"} {
			if strings.HasPrefix(s, tag) {
				return shortcodeTag{textRun, len(tag), ""}, true
			}
		}
		return shortcodeTag{}, false
	}
	for _, name := range [...]string{"caption", "wp_caption"} {
		if tag := "[/" + name + "]"; strings.HasPrefix(s, tag) {
			return shortcodeTag{closeRun, len(tag), ""}, true
		}
		rest, ok := strings.CutPrefix(s[1:], name)
		if !ok || rest == "" || rest[0] != ']' && !isSpace(rest[0]) {
			continue
		}
		end := strings.IndexByte(rest, ']') // also in quotes, as WordPress has it
		if end < 0 {
			continue
		}
		return shortcodeTag{openRun, len(s) - len(rest) + end + 1, captionAttribute(rest[:end])}, true
	}
	return shortcodeTag{}, false
}

// captionAttribute returns the caption attribute among those of a shortcode.
func captionAttribute(attrs string) string {
	if strings.IndexByte(attrs, '=') < 0 {
		return ""
	}
	tag := "<x" + strings.ReplaceAll(attrs, ">", " ") + ">"
	for _, a := range markup.RawAttrs(nil, tag) {
		if a.Key == "caption" {
			return tag[a.Start:a.End]
		}
	}
	return ""
}
