package newsmark

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/adrg/frontmatter"
	"go.yaml.in/yaml/v3"
)

// An entry is a field as it was read, with its place in the inner part of
// the block. Its value is that of a [Field], but that everything written
// without quotation marks that is not text is a scalar.
type entry struct {
	key   string
	value any
	at    int // of the key
	valAt int // of the value; where it would stand if there is none

	node *metaNode // how it is written; nil unless asked for
}

// A scalar is a value that is not text, with the text it is written as: a
// title may be 1984, and a tag 1.10.
type scalar struct {
	text  string
	value any // nil, bool, int64 or float64
}

// plainValue replaces the scalars in v, in place, by what they stand for.
func plainValue(v any) any {
	switch v := v.(type) {
	case scalar:
		return v.value
	case []any:
		for i := range v {
			v[i] = plainValue(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = plainValue(v[k])
		}
	}
	return v
}

// blockReader decodes a block's inner part into entries.
type blockReader struct {
	nodes   bool // note how each field is written
	limits  metaLimits
	entries []entry
	root    *metaNode // of the whole block, if nodes

	problems []problem   // faults of a block that the decoder refuses
	over     *LimitError // the limit that made it refuse, nil if it was none
}

// readBlock reads the inner part of a block, and line by line what the
// decoder refuses.
func readBlock(format MetaFormat, inner []byte, nodes bool, limits metaLimits) blockReader {
	r := blockReader{nodes: nodes, limits: limits}
	if err := decodeBlock(format, inner, &r); err != nil {
		return recoverBlock(format, inner, nodes, limits, err)
	}
	if r.root == nil && nodes {
		r.root = emptyRoot(format, inner)
	}
	return r
}

// emptyRoot is where fields go that are added to a block without any.
func emptyRoot(format MetaFormat, inner []byte) *metaNode {
	m := &metaNode{style: blockDict, after: -1, tail: -1, span: Span{0, len(inner)}}
	switch format {
	case TOML:
		m.style, m.tail = tableStyle, 0
	case JSON, HexoJSON:
		m.style = bareDict
	}
	return m
}

// decodes tells whether the decoder accepts inner.
func decodes(format MetaFormat, inner []byte) bool {
	_, err := decodeEntries(format, inner, defaultMetaLimits)
	return err == nil
}

func decodeEntries(format MetaFormat, inner []byte, limits metaLimits) ([]entry, error) {
	r := blockReader{limits: limits}
	if err := decodeBlock(format, inner, &r); err != nil {
		return nil, err
	}
	return r.entries, nil
}

// sentinel is the fence of the block that is handed to adrg/frontmatter, and
// emptyBlock that block: the decoder gets the inner part from us. That package
// would cut it into lines, and copy each twice; and it ends a block at any line
// that is the closing fence once white space is trimmed, so at an indented --- in
// a block scalar.
const (
	sentinel   = "\x00"
	emptyBlock = sentinel + "\n" + sentinel + "\n"
)

// decodeBlock decodes the inner part of a block into what v points to.
func decodeBlock(format MetaFormat, inner []byte, v any) error {
	if i := bytes.IndexByte(inner, 0); i >= 0 {
		return errors.New("NUL character")
	}
	if len(bytes.TrimSpace(inner)) == 0 {
		return nil // empty front matter; its decoders do not agree on that
	}
	decode := decodeYAML
	switch format {
	case TOML:
		decode = decodeTOML
	case JSON, HexoJSON:
		decode = decodeJSON
	}
	fenced := fencedReaders.Get().(*bufio.Reader)
	fenced.Reset(strings.NewReader(emptyBlock))
	defer fencedReaders.Put(fenced)
	_, err := frontmatter.Parse(fenced, v, frontmatter.NewFormat(sentinel, sentinel, func(_ []byte, v any) error {
		return decode(inner, v)
	}))
	return err
}

// fencedReaders are readers to use again: adrg/frontmatter takes one that it is
// given, and otherwise makes one for each block, of 4 KB.
var fencedReaders = sync.Pool{New: func() any { return bufio.NewReader(nil) }}

// decodeYAML decodes a mapping. The decoder is known to have panicked on
// broken input, which must not reach our callers.
func decodeYAML(data []byte, v any) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("yaml: %v", p)
		}
	}()
	r, ok := v.(*blockReader)
	if !ok {
		return yaml.Unmarshal(data, v)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return err
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) == 0 {
		return nil // comments alone
	}
	root := doc.Content[0]
	if root.Kind != yaml.MappingNode || root.Anchor != "" || root.Style&yaml.TaggedStyle != 0 {
		return errors.New("yaml: line 1: not a mapping")
	}
	if secondDocument(data) {
		return errors.New("yaml: more than one document")
	}
	y := yamlReader{data: data, lines: yamlLines(data), limits: r.limits}
	r.entries, err = y.entries(root)
	r.limits = y.limits
	if err == nil && r.nodes {
		y.locate(r, root)
	}
	return err
}

// secondDocument tells whether a line ends the document: the decoder reads
// the first one and says nothing of what follows.
func secondDocument(data []byte) bool {
	if !bytes.Contains(data, []byte("---")) && !bytes.Contains(data, []byte("...")) {
		return false
	}
	for at := 0; at < len(data); at = nextLine(data, at) {
		if line := data[at:]; (bytes.HasPrefix(line, []byte("---")) || bytes.HasPrefix(line, []byte("..."))) && spaceAt(line, 3) {
			return true
		}
	}
	return false
}

// yamlReader turns the nodes of a document into entries.
type yamlReader struct {
	data  []byte
	lines []int // offset of each line, as YAML counts them

	marks map[int][]int // of long lines: offsets of some characters

	limits metaLimits
	inside int // how many aliases the value being read is inside
}

func (y *yamlReader) entries(root *yaml.Node) ([]entry, error) {
	entries := make([]entry, 0, len(root.Content)/2)
	for i := 0; i+1 < len(root.Content); i += 2 {
		k, v := root.Content[i], root.Content[i+1]
		value, err := y.value(v, 1)
		if err != nil {
			return nil, err
		}
		entries = append(entries, entry{key: yamlKey(k), value: value, at: y.offset(k), valAt: y.offset(v)})
	}
	return entries, nil
}

// yamlKey returns the text of a key. One that is a list or a mapping has none.
func yamlKey(k *yaml.Node) string {
	if k.Kind == yaml.AliasNode && k.Alias != nil {
		return k.Alias.Value
	}
	return k.Value
}

func (y *yamlReader) value(n *yaml.Node, depth int) (any, error) {
	if y.inside > 0 && !y.limits.takeAlias() {
		return nil, y.limits.tooManyAliases()
	}
	if depth > y.limits.depth {
		return nil, y.limits.tooDeep()
	}
	switch n.Kind {
	case yaml.AliasNode:
		y.inside++
		v, err := y.value(n.Alias, depth+1)
		y.inside--
		return v, err
	case yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i, c := range n.Content {
			v, err := y.value(c, depth+1)
			if err != nil {
				return nil, err
			}
			list[i] = v
		}
		return list, nil
	case yaml.MappingNode:
		dict := make(map[string]any, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			v, err := y.value(n.Content[i+1], depth+1)
			if err != nil {
				return nil, err
			}
			dict[yamlKey(n.Content[i])] = v
		}
		return dict, nil
	}
	return yamlScalar(n), nil
}

// yamlScalar returns text, or what a plain scalar stands for beside its text.
// A timestamp stays text: the decoder would take one without a zone for UTC.
func yamlScalar(n *yaml.Node) any {
	switch n.Tag {
	case "!!null":
		return scalar{text: n.Value}
	case "!!bool", "!!int", "!!float":
		s := scalar{text: n.Value}
		if n.Tag == "!!bool" && (n.Value == "true" || n.Value == "false") { // most are, and the decoder takes its time
			s.value = n.Value == "true"
			return s
		}
		if n.Decode(&s.value) != nil {
			return n.Value
		}
		s.value = canonical(s.value)
		return s
	}
	return n.Value
}

// offset returns where n begins. YAML counts columns in characters.
func (y *yamlReader) offset(n *yaml.Node) int {
	if n.Line < 1 || n.Line > len(y.lines) {
		return len(y.data)
	}
	at := y.lines[n.Line-1]
	column := n.Column - 1
	if column > columnStep {
		marks := y.columnMarks(n.Line)
		mark := min(column/columnStep, len(marks)-1)
		at, column = marks[mark], column-mark*columnStep
	}
	for range column {
		if at >= len(y.data) {
			break
		}
		_, size := utf8.DecodeRune(y.data[at:])
		at += size
	}
	return at
}

// columnStep is how many characters are counted again and again at most.
const columnStep = 256

// columnMarks returns the offset of every columnStep-th character of a line.
func (y *yamlReader) columnMarks(line int) []int {
	if marks, ok := y.marks[line]; ok {
		return marks
	}
	end := len(y.data)
	if line < len(y.lines) {
		end = y.lines[line]
	}
	var marks []int
	column := 0
	for at := y.lines[line-1]; at <= end; column++ {
		if column%columnStep == 0 {
			marks = append(marks, at)
		}
		if at == end {
			break
		}
		_, size := utf8.DecodeRune(y.data[at:])
		at += size
	}
	if y.marks == nil {
		y.marks = make(map[int][]int)
	}
	y.marks[line] = marks
	return marks
}

// yamlLines returns the offset of each line. The decoder takes YAML 1.1's
// line ends: CR, LF, CRLF, NEL and the line and paragraph separators.
func yamlLines(data []byte) []int {
	lines := make([]int, 1, 16)
	if bytes.IndexByte(data, '\r') < 0 && !bytes.Contains(data, []byte("\u0085")) && !bytes.Contains(data, []byte("\u2028")) && !bytes.Contains(data, []byte("\u2029")) {
		for at := 0; ; { // nearly all
			n := bytes.IndexByte(data[at:], '\n') + 1
			if n == 0 {
				return lines
			}
			at += n
			lines = append(lines, at)
		}
	}
	for i, c := range data {
		switch {
		case c == '\n', c == '\r' && (i+1 == len(data) || data[i+1] != '\n'):
			lines = append(lines, i+1)
		case c == 0xC2 && bytes.HasPrefix(data[i:], []byte("\u0085")):
			lines = append(lines, i+2)
		case c == 0xE2 && (bytes.HasPrefix(data[i:], []byte("\u2028")) || bytes.HasPrefix(data[i:], []byte("\u2029"))):
			lines = append(lines, i+3)
		}
	}
	return lines
}
