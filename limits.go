package newsmark

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"example.com/newsmark/internal/markup"
)

// Limits says how much of a post is read. In each field 0 stands for the
// default and a negative number for no limit.
//
// The defaults are beyond what people write: no post of 10 MB passes one. What
// passes one is read up to there, and the error says so: it is [ErrTooLarge] to
// errors.Is, and a *[LimitError] to errors.As. [Format] writes all of the post
// back all the same.
//
// Without any limit, too, time and memory grow with the size of the input and
// no faster.
type Limits struct {
	// Input is how many bytes a post has, or a body for ParseBody. What comes
	// behind them is not read. The default is 64 MiB.
	Input int

	// Blocks is how many blocks a body has, those inside others among them. The
	// body ends before the next one. The default is 1,000,000.
	Blocks int

	// Images is how many pictures a body has. It ends before the next one. The
	// default is 200,000.
	Images int

	// Depth is how deep lists, quotes and tables stand in each other. What is
	// deeper is laid flat: its blocks stand in the one around it, in order, and
	// no text is lost. That is no error but a warning (WarnDepth). Elements that
	// make no block (div, span) do not count. The default is 100, which keeps
	// printed HTML below the 512 elements that html.Parse and browsers take.
	Depth int

	// FrontMatter is how many bytes front matter has, fences included. Of more
	// nothing is read but where the body begins; [FrontMatter.Raw] has it, and
	// Format writes it as it was. The default is 1 MiB.
	FrontMatter int

	// Aliases is how many values YAML's aliases stand for, all together. If they
	// stand for more, each field is read by itself, as in broken front matter,
	// and those whose aliases cannot be resolved hold what is written. The
	// default is 1000.
	Aliases int

	// MetaDepth is how deep lists and mappings stand in each other in front
	// matter, and how many parts a dotted key of TOML has. A field that is
	// deeper holds its text. The default is 100, and more than 10,000 (or no
	// limit) stands for 10,000, which the decoders refuse.
	MetaDepth int
}

// The defaults of Limits.
const (
	defaultInput       = 64 << 20
	defaultBlocks      = 1_000_000
	defaultImages      = 200_000
	defaultDepth       = 100
	defaultFrontMatter = 1 << 20
	defaultAliases     = 1000
	defaultMetaDepth   = 100

	maxMetaDepth = 10_000
)

// limitOf returns what a field of Limits stands for.
func limitOf(field, byDefault int) int {
	const none = int(^uint(0) >> 1)
	if field < 0 {
		return none
	}
	return cmp.Or(field, byDefault)
}

func (l *Limits) metaDepth() int {
	return min(limitOf(l.MetaDepth, defaultMetaDepth), maxMetaDepth)
}

// inputEnd returns where src ends for l: at its end, or where a character or a
// tag begins.
func (l *Limits) inputEnd(src string) (int, *LimitError) {
	most := limitOf(l.Input, defaultInput)
	if len(src) <= most {
		return len(src), nil
	}
	end := most
	for end > 0 && end > most-utf8.UTFMax && !utf8.RuneStart(src[end]) {
		end--
	}
	for _, tag := range [...]string{"</", "<"} {
		end = len(strings.TrimSuffix(src[:end], tag))
	}
	return end, &LimitError{Limit: "Input", Max: most}
}

// withoutBody returns l with no limit for what a body holds but its depth,
// which makes no error.
func (l Limits) withoutBody() Limits {
	l.Input, l.Blocks, l.Images = -1, -1, -1
	return l
}

// A budget is what a builder may make, and what it has made of it.
type budget struct {
	maxBlocks, blocks int
	maxImages, images int
	depth             int // of blocks in each other

	over   *LimitError // the limit that was passed, nil if none was
	stopAt int         // where in the body

	flat   int // elements that were laid flat
	flatAt int // the first of them
}

func newBudget(l *Limits) budget {
	return budget{
		maxBlocks: limitOf(l.Blocks, defaultBlocks),
		maxImages: limitOf(l.Images, defaultImages),
		depth:     limitOf(l.Depth, defaultDepth),
	}
}

// countBlock counts a block that starts at an offset in the body. The first one
// too many ends the reading.
func (b *builder) countBlock(at int) {
	if b.blocks++; b.blocks > b.maxBlocks {
		b.stop("Blocks", b.maxBlocks, at)
	}
}

// countLeaf counts a block that was read. Lists, quotes and tables were counted
// when they began, so that what is in them is not read in vain.
func (b *builder) countLeaf(block Block, span Span) {
	switch block.(type) {
	case *List, *Quote, *Table:
	default:
		b.countBlock(span.Start - b.base)
	}
}

// countImage counts a picture.
func (b *builder) countImage(at int) {
	if b.images++; b.images > b.maxImages {
		b.stop("Images", b.maxImages, at)
	}
}

// stop ends the reading of the body before an offset.
func (b *builder) stop(limit string, most, at int) {
	if b.over == nil {
		b.over = &LimitError{Limit: limit, Max: most}
		b.stopAt = max(0, at)
		b.tag.Stop()
	}
}

// nests reports whether e, a block that holds blocks, may stand in parent as
// one. Otherwise it is laid flat.
func (b *builder) nests(e *markup.Element, parent *box) bool {
	if parent.nest < b.depth {
		b.countBlock(e.Start)
		return true
	}
	if b.flat++; b.flat == 1 {
		b.flatAt = b.base + e.Start
	}
	return false
}
