package newsmark

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"
)

// A Parser reads posts. Its zero value works; its fields are options. It may
// be used by several goroutines at once as long as none changes it.
type Parser struct {
	// Base is the address that relative addresses are resolved against, as
	// those of the page the body comes from. If nil they stay as written.
	Base *url.URL

	// Location is the time zone of front matter dates that name none. If nil
	// it is UTC.
	Location *time.Location

	// Rules holds what is known of sites and tools. If nil it is
	// DefaultRules().
	Rules *Rules

	// Limits bounds what is read of a post. Its zero value has the defaults.
	Limits Limits
}

// Parse reads a post, front matter and body, with a zero Parser.
func Parse(src []byte) (*Article, error) { return new(Parser).Parse(src) }

// Parse reads a post: front matter, if it has any, and a body in HTML. The
// HTML that [Article.HTML] writes is read as the post it was made from.
//
// The error, if any, is a *SyntaxError for front matter that could not be read
// as written, a *LimitError for a post that passes one of its Limits, or both,
// joined. The Article is there all the same, with all that could be read; it is
// never nil. Broken HTML is no error: it is read as browsers read it.
func (p *Parser) Parse(src []byte) (*Article, error) {
	a := &Article{source: newSource(p, src)}
	end, tooLong := p.Limits.inputEnd(a.source.text)
	body, err := p.readFrontMatter(src[:end], a)
	if a.Meta == nil && err == nil {
		if n := readHeader(src[body:end], a); n > 0 { // behind a byte order mark, perhaps
			body += n
			a.source.header = true
		}
	}
	tooLarge := p.parseBody(a, body, end, tooLong)
	switch {
	case tooLarge == nil && err == nil:
		return a, nil
	case tooLarge == nil:
		return a, err
	case err == nil:
		return a, tooLarge
	}
	return a, errors.Join(err, tooLarge)
}

// ParseBody reads a body alone: a fragment of HTML, an item of a feed. The
// error is a *LimitError or nil; the Article is never nil.
func (p *Parser) ParseBody(html []byte) (*Article, error) {
	a := &Article{source: newSource(p, html)}
	a.source.bodyOnly = true
	end, tooLong := p.Limits.inputEnd(a.source.text)
	if err := p.parseBody(a, 0, end, tooLong); err != nil {
		return a, err
	}
	return a, nil
}

// source is what an Article was parsed from, and where its parts stand in it.
// Printers do not see it.
type source struct {
	text     string // the file; callers may reuse their bytes
	parser   Parser
	bodyOnly bool
	header   bool // front matter is the header of printed HTML
	body     int  // offset of the body
	end      int  // where reading stopped: what follows passes a limit

	blocks   []placement
	top      []int32 // the blocks of the body itself, as indexes of blocks
	pictures []picture
	texts    readTexts

	counted sync.Once // fills lines, when they are first asked for
	lines   []int     // offsets of the lines' starts

	indexed sync.Once // fills what follows, likewise
	places  map[Block]Span
	tags    map[*Image]picture
}

func newSource(p *Parser, src []byte) *source {
	return &source{text: string(src), parser: *p}
}

// index fills the tables that Pos looks things up in.
func (s *source) index() {
	s.indexed.Do(func() {
		s.places = make(map[Block]Span, len(s.blocks))
		for _, p := range s.blocks {
			s.places[p.block] = p.span
		}
		s.tags = make(map[*Image]picture, len(s.pictures))
		for _, p := range s.pictures {
			s.tags[p.image] = p
		}
	})
}

// lineStarts returns where each line begins.
func (s *source) lineStarts() []int {
	s.counted.Do(func() {
		s.lines = make([]int, 1, strings.Count(s.text, "\n")+1)
		for i := range len(s.text) {
			if s.text[i] == '\n' {
				s.lines = append(s.lines, i+1)
			}
		}
	})
	return s.lines
}

// parseBody reads the body from one offset to another. The error is over, which
// says why it ends there, or that of an earlier end.
func (p *Parser) parseBody(a *Article, from, end int, over *LimitError) *LimitError {
	s := a.source
	s.body, s.end = from, max(from, end)
	b := p.newBuilder(s, from)
	a.Body, s.top = b.body(s.text[from:s.end])
	if b.over != nil {
		// Some of what was read does not count. What stands before it is read
		// again, by itself, so that it reads as a body that ends there.
		over, s.end = b.over, min(from+b.stopAt, s.end)
		whole := Parser{Base: p.Base, Rules: p.Rules, Limits: p.Limits.withoutBody()}
		b = whole.newBuilder(s, from)
		a.Body, s.top = b.body(s.text[from:s.end])
	}
	s.blocks, s.pictures = b.placed, b.pictures
	a.warnOf(b)
	b.rules.story(a, b.authors, b.read)
	if over != nil {
		over.Line, over.Column = a.Line(s.end)
	}
	return over
}

// newBuilder returns the builder of a body that starts at the offset base of s.
func (p *Parser) newBuilder(s *source, base int) *builder {
	b := &builder{res: newResolver(p), rules: p.rules(), base: base, budget: newBudget(&p.Limits)}
	if p.Rules == nil {
		b.read = &s.texts
	}
	return b
}

// warnOf takes over the warnings of b, in order of position.
func (a *Article) warnOf(b *builder) {
	if b.flat > 0 {
		i, _ := slices.BinarySearchFunc(b.warnings, b.flatAt, func(w pending, at int) int { return w.offset - at })
		msg := fmt.Sprintf("%d blocks nested deeper than %d are laid flat", b.flat, b.depth)
		b.warnings = slices.Insert(b.warnings, i, pending{WarnDepth, b.flatAt, msg})
	}
	if len(b.warnings) == 0 {
		return
	}
	a.Warnings = slices.Grow(a.Warnings, len(b.warnings))
	for _, w := range b.warnings {
		line, column := a.Line(w.offset)
		a.Warnings = append(a.Warnings, Warning{w.code, line, column, w.msg})
	}
}

// Pos returns where a block that was parsed stands in the source. For a block
// made of a whole element it is that element; for text between elements, the
// text. It is the zero Span for a block that was not parsed.
func (a *Article) Pos(b Block) Span {
	if a.source == nil {
		return Span{}
	}
	a.source.index()
	return a.source.places[b]
}

// ImagePos returns where the tag of an image that was parsed stands in the
// source. It is the zero Span for an image that was not parsed, or that front
// matter holds.
func (a *Article) ImagePos(img *Image) Span {
	if a.source == nil {
		return Span{}
	}
	a.source.index()
	return a.source.tags[img].span
}

// Line returns the line and the column, both from 1, of an offset in the
// source. The column counts bytes. Both are 0 if the Article was not parsed or
// the offset is outside the source.
func (a *Article) Line(offset int) (line, column int) {
	if a.source == nil || offset < 0 || offset > len(a.source.text) {
		return 0, 0
	}
	starts := a.source.lineStarts()
	line = sort.SearchInts(starts, offset+1)
	return line, offset - starts[line-1] + 1
}
