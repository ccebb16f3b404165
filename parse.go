package newsmark

import (
	"net/url"
	"sort"
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
}

// Parse reads a post, front matter and body, with a zero Parser.
func Parse(src []byte) (*Article, error) { return new(Parser).Parse(src) }

// Parse reads a post: front matter, if it has any, and a body in HTML. The
// HTML that [Article.HTML] writes is read as the post it was made from.
//
// The error, if any, is a *SyntaxError for front matter that could not be read
// as written. The Article is there all the same, with all that could be read;
// it is never nil. Broken HTML is no error: it is read as browsers read it.
func (p *Parser) Parse(src []byte) (*Article, error) {
	a := &Article{source: newSource(p, src)}
	body, err := p.readFrontMatter(src, a)
	if a.Meta == nil && err == nil {
		if n := readHeader(src[body:], a); n > 0 { // behind a byte order mark, perhaps
			body += n
			a.source.header = true
		}
	}
	p.parseBody(a, body)
	if err != nil {
		return a, err
	}
	return a, nil
}

// ParseBody reads a body alone: a fragment of HTML, an item of a feed. The
// error is always nil.
func (p *Parser) ParseBody(html []byte) (*Article, error) {
	a := &Article{source: newSource(p, html)}
	a.source.bodyOnly = true
	p.parseBody(a, 0)
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

	blocks   []placement
	top      []int32 // the blocks of the body itself, as indexes of blocks
	pictures []picture

	once   sync.Once // fills what follows, when it is first asked for
	lines  []int     // offsets of the lines' starts
	places map[Block]Span
	tags   map[*Image]Span
}

func newSource(p *Parser, src []byte) *source {
	return &source{text: string(src), parser: *p}
}

// index fills the tables that Pos and Line look things up in.
func (s *source) index() {
	s.once.Do(func() {
		s.lines = []int{0}
		for i := range len(s.text) {
			if s.text[i] == '\n' {
				s.lines = append(s.lines, i+1)
			}
		}
		s.places = make(map[Block]Span, len(s.blocks))
		for _, p := range s.blocks {
			s.places[p.block] = p.span
		}
		s.tags = make(map[*Image]Span, len(s.pictures))
		for _, p := range s.pictures {
			s.tags[p.image] = p.span
		}
	})
}

// parseBody reads the body that starts at the offset.
func (p *Parser) parseBody(a *Article, offset int) {
	s := a.source
	s.body = offset
	b := builder{res: newResolver(p), rules: p.rules(), base: offset}
	a.Body, s.top = b.body(s.text[offset:])
	s.blocks, s.pictures = b.placed, b.pictures
	for _, w := range b.warnings {
		line, column := a.Line(w.offset)
		a.Warnings = append(a.Warnings, Warning{w.code, line, column, w.msg})
	}
	b.rules.story(a)
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
	return a.source.tags[img]
}

// Line returns the line and the column, both from 1, of an offset in the
// source. The column counts bytes. Both are 0 if the Article was not parsed or
// the offset is outside the source.
func (a *Article) Line(offset int) (line, column int) {
	if a.source == nil || offset < 0 || offset > len(a.source.text) {
		return 0, 0
	}
	a.source.index()
	starts := a.source.lines
	line = sort.SearchInts(starts, offset+1)
	return line, offset - starts[line-1] + 1
}
