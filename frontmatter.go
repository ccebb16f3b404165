package newsmark

import (
	"bytes"
	"fmt"
	"slices"
)

// FrontMatter is what a post says of itself before its body: keys with
// values, in order.
//
// Its fields are plain and may be edited; [Format] then changes the bytes of
// the edited values and no others, adds new keys after the others and takes
// out the lines of those that are gone; it does not change their order. The
// zero value is empty YAML front matter.
//
// The typed fields of an [Article] are read from it, and written back to the
// keys they came from (see [FieldName]). Where both were edited, the typed
// field counts.
type FrontMatter struct {
	Format MetaFormat
	Fields []Field

	raw    []byte     // the block it was read from, with its fences; nil if built by hand
	limits metaLimits // that it was read with
	unread bool       // it is too large: only raw is known
}

// A Field is a key of the front matter and its value.
//
// The value is one of these, whatever the format:
//
//	nil                 nothing, as in "key:" or null
//	bool
//	int64               a whole number
//	float64             any other number, and a whole one beyond int64
//	string              text, and every date and time, as it is written
//	[]any               a list of values
//	map[string]any      keys with values
//
// Dates stay text because a date without a zone is no point in time yet; the
// Article's typed fields and [FrontMatter.Decode] read them. Other Go values
// may be stored as well (a time.Time, a []string, any integer): they are
// written as what they stand for and read back as one of the above.
//
// YAML's aliases are replaced by what they stand for, its merge key "<<" is
// an ordinary key here, and keys that are not text are written as text.
type Field struct {
	Key   string
	Value any
	Line  int // of the key, in the file, from 1; 0 for one that was added
}

// MetaFormat is the language front matter is written in.
type MetaFormat string

// The formats of front matter, each with its fences. The zero value is
// written as YAML.
const (
	YAML     MetaFormat = "yaml" // --- and ---, or ---yaml; Jekyll's closing ... too
	TOML     MetaFormat = "toml" // +++ and +++, or ---toml and ---
	JSON     MetaFormat = "json" // { and }, or ---json and ---
	HexoJSON MetaFormat = "hexo" // ;;; and ;;; around JSON, its outer braces left out or not
)

// Get returns the value of key, spelled exactly so, and whether there is one.
// Of a key that occurs twice the last one counts.
func (f *FrontMatter) Get(key string) (any, bool) {
	if i := f.index(key); i >= 0 {
		return f.Fields[i].Value, true
	}
	return nil, false
}

// Set gives key a value, in its place if it is there and else as the last
// field. Of a key that occurs twice the last one is set. It must not be
// called on nil.
func (f *FrontMatter) Set(key string, value any) {
	if i := f.index(key); i >= 0 {
		f.Fields[i].Value = value
		return
	}
	f.Fields = append(f.Fields, Field{Key: key, Value: value})
}

// Delete removes key wherever it occurs.
func (f *FrontMatter) Delete(key string) {
	if f == nil {
		return
	}
	f.Fields = slices.DeleteFunc(f.Fields, func(g Field) bool { return g.Key == key })
}

// Keys returns the keys in order, each once.
func (f *FrontMatter) Keys() []string {
	if f == nil {
		return nil
	}
	keys := make([]string, 0, len(f.Fields))
	seen := make(map[string]bool, len(f.Fields))
	for i := range f.Fields {
		if key := f.Fields[i].Key; !seen[key] {
			seen[key] = true
			keys = append(keys, key)
		}
	}
	return keys
}

// Raw returns the block as it stands in the source: the fences, what lies
// between them and the blank lines before them. It is nil for front matter
// built by hand. It must not be changed.
func (f *FrontMatter) Raw() []byte {
	if f == nil {
		return nil
	}
	return f.raw
}

// Decode stores the front matter in the value v points to, as the decoder of
// its format does: a struct's fields are named by their yaml, toml or json
// tags. It decodes the fields as they are now. Errors are the decoder's. A
// nil FrontMatter leaves v as it is.
func (f *FrontMatter) Decode(v any) error {
	if f == nil {
		return nil
	}
	block := f.raw
	if block != nil {
		block = editFrontMatter(block, f)
	}
	if b, _, err := splitFrontMatter(block); b.found && err == nil {
		if decodeBlock(b.format, b.inner.of(block), v) == nil {
			return nil
		}
	}
	// The block is broken, has a key twice or was never written: what was
	// read of it is written out cleanly and decoded.
	clean := f.unique()
	block = printFields(clean)
	b, _, err := splitFrontMatter(block)
	if err != nil || !b.found {
		return fmt.Errorf("newsmark: front matter cannot be written as %s", f.Format.orYAML())
	}
	return decodeBlock(b.format, b.inner.of(block), v)
}

// index returns the place of the last field with that key, or -1.
func (f *FrontMatter) index(key string) int {
	if f != nil {
		for i := len(f.Fields) - 1; i >= 0; i-- {
			if f.Fields[i].Key == key {
				return i
			}
		}
	}
	return -1
}

// unique returns f with the last one of each key.
func (f *FrontMatter) unique() *FrontMatter {
	u := &FrontMatter{Format: f.Format}
	last := make(map[string]int, len(f.Fields))
	for i := range f.Fields {
		last[f.Fields[i].Key] = i
	}
	for i, field := range f.Fields {
		if last[field.Key] == i {
			u.Fields = append(u.Fields, field)
		}
	}
	return u
}

// clone returns a copy of f whose Fields can be changed. Values are shared.
func (f *FrontMatter) clone() *FrontMatter {
	if f == nil {
		return nil
	}
	c := *f
	c.Fields = slices.Clone(f.Fields)
	return &c
}

// metaLimits returns the limits that f was read with.
func (f *FrontMatter) metaLimits() metaLimits {
	if f == nil || f.limits.depth == 0 {
		return defaultMetaLimits
	}
	return f.limits
}

func (m MetaFormat) orYAML() MetaFormat {
	if m == "" {
		return YAML
	}
	return m
}

// readFrontMatter reads the front matter of src into a: its Meta and the
// typed fields. It returns the offset of the body. Everything from there on
// is the body, whatever went wrong before it; err is then the first thing
// that did.
func (p *Parser) readFrontMatter(src []byte, a *Article) (body int, err *SyntaxError) {
	block, body, err := splitFrontMatter(src)
	if !block.found {
		return body, err
	}
	limits := newMetaLimits(&p.Limits)
	if most := limitOf(p.Limits.FrontMatter, defaultFrontMatter); body > most {
		return body, a.leaveFrontMatter(src[:body], block.format, most)
	}
	read := readBlock(block.format, block.inner.of(src), false, limits)
	entries := read.entries
	lines := lineCounter{src: src, line: 1}
	m := &FrontMatter{Format: block.format, raw: bytes.Clone(src[:body]), limits: limits}
	m.Fields = make([]Field, len(entries))
	for i := range entries {
		e := &entries[i]
		line, _ := lines.at(block.inner.Start + e.at)
		m.Fields[i] = Field{Key: e.key, Line: line}
	}
	r := fieldReader{p: p, a: a, entries: entries}
	r.read(p.fieldNames())
	for i := range entries {
		m.Fields[i].Value = plainValue(entries[i].value)
	}
	a.Meta = m

	problems := slices.Concat(read.problems, r.problems, duplicates(entries))
	if err := a.report(src, block.inner.Start, problems, err); err != nil {
		if over := read.over; over != nil {
			over.Line, over.Column = err.Line, err.Column
			err.Msg, err.Err = over.reason(), over
		}
		return body, err
	}
	return body, nil
}

// A problem is something odd in a block: a fault if code is empty, which
// then is the SyntaxError or, after the first, a warning.
type problem struct {
	code WarningCode
	at   int // offset in the block's inner part
	msg  string
}

// WarnSyntax: a further place in the front matter is not well formed. The
// first one is the [SyntaxError].
const WarnSyntax WarningCode = "syntax"

// report turns problems into the one SyntaxError and warnings, in order of
// position. unclosed is the error of the fences, nil if they are well.
func (a *Article) report(src []byte, base int, problems []problem, unclosed *SyntaxError) *SyntaxError {
	if len(problems) == 0 {
		return unclosed
	}
	slices.SortStableFunc(problems, func(a, b problem) int { return a.at - b.at })
	var first *SyntaxError
	lines := lineCounter{src: src, line: 1}
	for _, p := range problems {
		line, column := lines.at(base + p.at)
		switch {
		case p.code == "" && first == nil:
			first = &SyntaxError{Line: line, Column: column, Msg: p.msg}
			continue
		case p.code == "":
			p.code = WarnSyntax
		}
		a.Warnings = append(a.Warnings, Warning{Code: p.code, Line: line, Column: column, Msg: p.msg})
	}
	if first == nil {
		return unclosed
	}
	if unclosed != nil {
		a.Warnings = append(a.Warnings, Warning{Code: WarnSyntax, Line: unclosed.Line, Column: unclosed.Column, Msg: unclosed.Msg})
	}
	return first
}

// duplicates reports every key that occurs again.
func duplicates(entries []entry) []problem {
	var found []problem
	var seen map[string]bool
	if len(entries) > 32 {
		seen = make(map[string]bool, len(entries))
	}
	for i := range entries {
		key := entries[i].key
		again := seen[key]
		if seen != nil {
			seen[key] = true
		} else {
			again = slices.ContainsFunc(entries[:i], func(e entry) bool { return e.key == key })
		}
		if again {
			found = append(found, problem{WarnDuplicate, entries[i].at, "key " + key + " occurs again; the last one counts"})
		}
	}
	return found
}

// lineCounter gives line and column of offsets that are asked for in rising
// order; it counts on from the last one.
type lineCounter struct {
	src   []byte
	pos   int // counted up to here
	start int // of the line pos is on
	line  int // from 1
}

func (l *lineCounter) at(offset int) (line, column int) {
	offset = min(offset, len(l.src))
	if offset < l.start { // asked out of order
		*l = lineCounter{src: l.src, line: 1}
	}
	for l.pos < offset {
		i := bytes.IndexByte(l.src[l.pos:offset], '\n')
		if i < 0 {
			l.pos = offset
			break
		}
		l.pos += i + 1
		l.start = l.pos
		l.line++
	}
	return l.line, offset - l.start + 1
}

// of returns the bytes of src that s spans.
func (s Span) of(src []byte) []byte { return src[s.Start:s.End] }
