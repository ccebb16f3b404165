package newsmark

import "bytes"

// metaLimits is what of Limits is about the values of front matter.
type metaLimits struct {
	depth   int
	aliases int // that may still be read

	maxAliases int
}

func newMetaLimits(l *Limits) metaLimits {
	aliases := limitOf(l.Aliases, defaultAliases)
	return metaLimits{l.metaDepth(), aliases, aliases}
}

// defaultMetaLimits is for front matter that was not parsed. It must not be
// changed.
var defaultMetaLimits = newMetaLimits(&Limits{})

// takeAlias counts a value that an alias stands for.
func (m *metaLimits) takeAlias() bool {
	m.aliases--
	return m.aliases >= 0
}

func (m *metaLimits) tooManyAliases() error {
	return &LimitError{Limit: "Aliases", Max: m.maxAliases}
}

func (m *metaLimits) tooDeep() error {
	return &LimitError{Limit: "MetaDepth", Max: m.depth}
}

// leaveFrontMatter notes front matter that is too large to be read.
func (a *Article) leaveFrontMatter(raw []byte, format MetaFormat, most int) *SyntaxError {
	a.Meta = &FrontMatter{Format: format, raw: bytes.Clone(raw), unread: true}
	lines := lineCounter{src: raw, line: 1}
	line, column := lines.at(most)
	over := &LimitError{Limit: "FrontMatter", Max: most, Line: line, Column: column}
	return &SyntaxError{Line: line, Column: column, Msg: over.reason(), Err: over}
}
