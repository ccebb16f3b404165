package newsmark

import (
	"bytes"
	"strings"

	"go.yaml.in/yaml/v3"
)

// A metaNode is how a value is written: where its bytes are and what may be
// done to them. Offsets are those of the block's inner part.
type metaNode struct {
	value any // as read
	style nodeStyle
	flow  bool // within brackets or braces: commas and brackets end a plain scalar

	span  Span // the value's bytes; for one left out an empty span at after
	after int  // end of the ":", "=" or "-" before it, -1 if there is none

	// outer is the item or member with its dash or key. In a block
	// collection it is whole lines. It is zero if it cannot be taken out.
	outer Span
	more  []Span // what else belongs to it: a TOML table in several parts

	keys  []string       // of a mapping: the key of each kid
	kids  []*metaNode    // of a list or mapping
	index map[string]int // of a mapping with many keys: where each is

	tail   int    // of a TOML table: where a new key goes, -1 nowhere
	indent string // of a block collection: the white space before its lines
	fixed  bool   // cannot be written anew in place
}

type nodeStyle uint8

const (
	plainStyle   nodeStyle = iota
	singleStyle            // 'text'
	doubleStyle            // "text"
	literalStyle           // YAML |
	foldedStyle            // YAML >
	brokenStyle            // not well formed: anything may stand here
	flowList               // [a, b]
	flowDict               // {a: b}
	bareDict               // Hexo's JSON without its braces
	blockList              // items on lines of their own
	blockDict              // members on lines of their own
	tableStyle             // a TOML table
	tableList              // a list of TOML tables
)

// add adds a member.
func (m *metaNode) add(key string, kid *metaNode) {
	if m.index != nil {
		m.index[key] = len(m.keys)
	}
	m.keys = append(m.keys, key)
	m.kids = append(m.kids, kid)
}

// kid returns the last member with that key, or nil.
func (m *metaNode) kid(key string) *metaNode {
	if len(m.keys) > 16 && m.index == nil {
		m.index = make(map[string]int, 2*len(m.keys))
		for i, k := range m.keys {
			m.index[k] = i
		}
	}
	if m.index != nil {
		if i, ok := m.index[key]; ok {
			return m.kids[i]
		}
		return nil
	}
	for i := len(m.keys) - 1; i >= 0; i-- {
		if m.keys[i] == key {
			return m.kids[i]
		}
	}
	return nil
}

// shift moves the node by delta bytes.
func (m *metaNode) shift(delta int) {
	move := func(s *Span) { s.Start, s.End = s.Start+delta, s.End+delta }
	move(&m.span)
	if m.outer != (Span{}) {
		move(&m.outer)
	}
	for i := range m.more {
		move(&m.more[i])
	}
	if m.after >= 0 {
		m.after += delta
	}
	if m.tail >= 0 {
		m.tail += delta
	}
	for _, kid := range m.kids {
		kid.shift(delta)
	}
}

// locate sets the node of each entry.
func (y *yamlReader) locate(r *blockReader, root *yaml.Node) {
	node := y.node(root, len(y.data), false)
	if len(node.kids) != len(r.entries) {
		return
	}
	r.root = node
	for i := range r.entries {
		r.entries[i].node = node.kids[i]
	}
}

// node returns how n is written. Everything of it stands before limit.
func (y *yamlReader) node(n *yaml.Node, limit int, flow bool) *metaNode {
	start := y.offset(n)
	m := &metaNode{after: -1, flow: flow, tail: -1}
	y.limits.aliases = y.limits.maxAliases // the whole has passed already
	m.value, _ = y.value(n, 1)
	m.value = plainValue(m.value)
	begin := y.skipProperties(start, limit)
	m.span = Span{begin, begin}
	switch n.Kind {
	case yaml.SequenceNode, yaml.MappingNode:
		y.collection(m, n, limit)
	case yaml.AliasNode:
		m.span.End = begin + len("*") + len(n.Value)
	default:
		y.scalarNode(m, n, limit)
	}
	m.fixed = m.fixed || m.span.End > limit || m.span.End < m.span.Start
	return m
}

// skipProperties returns the offset after the anchor and tag at start.
func (y *yamlReader) skipProperties(start, limit int) int {
	for start < limit && (y.data[start] == '&' || y.data[start] == '!') {
		for start < limit && !spaceAt(y.data, start) {
			start++
		}
		start = min(skipSpace(y.data, start), limit)
	}
	return start
}

func (y *yamlReader) scalarNode(m *metaNode, n *yaml.Node, limit int) {
	rest := y.data[m.span.Start:limit]
	size := -1
	switch {
	case n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0:
		m.style = doubleStyle
		if n.Style&yaml.SingleQuotedStyle != 0 {
			m.style = singleStyle
		}
		size = quotedSize(rest)
	case n.Style&yaml.LiteralStyle != 0:
		m.style = literalStyle
		size = y.blockScalarSize(rest, m.span.Start)
	case n.Style&yaml.FoldedStyle != 0:
		m.style = foldedStyle
		size = y.blockScalarSize(rest, m.span.Start)
	case bytes.HasPrefix(rest, []byte(n.Value)):
		size = len(n.Value)
	default:
		size = plainSize(rest, m.flow)
	}
	if size < 0 {
		m.fixed = true
		return
	}
	m.span.End += size
}

// quotedSize is quotedEnd for text that may run over several lines.
func quotedSize(text []byte) int {
	quote := text[0]
	for i := 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && quote == '"':
			i++
		case c == quote && quote == '\'' && i+1 < len(text) && text[i+1] == quote:
			i++
		case c == quote:
			return i + 1
		}
	}
	return -1
}

// plainSize returns the length of a plain scalar on several lines.
func plainSize(text []byte, flow bool) int {
	end := 0
	for at := 0; at < len(text); at = nextLine(text, at) {
		line := lineOf(text, at)
		first := bytes.TrimLeft(line, " \t")
		if len(first) == 0 {
			continue
		}
		if at > 0 && first[0] == '#' {
			break
		}
		stop := plainStop(line, flow)
		end = at + len(bytes.TrimRight(line[:stop], " \t"))
		if stop < len(line) {
			break
		}
	}
	return end
}

// plainStop returns where a plain scalar ends in its line.
func plainStop(line []byte, flow bool) int {
	for i, c := range line {
		switch {
		case c == '#' && i > 0 && spaceAt(line, i-1):
			return i
		case flow && (c == ',' || c == ']' || c == '}'):
			return i
		}
	}
	return len(line)
}

// blockScalarSize returns the length of a block scalar whose header text
// begins with: to the end of its last line that is not blank.
func (y *yamlReader) blockScalarSize(text []byte, at int) int {
	parent := y.data[lineStart(y.data, at):at]
	least := len(parent) - len(bytes.TrimLeft(parent, " "))
	end := len(lineOf(text, 0))
	for i := nextLine(text, 0); i < len(text); i = nextLine(text, i) {
		line := lineOf(text, i)
		if len(line) == 0 {
			continue
		}
		if len(line)-len(bytes.TrimLeft(line, " ")) <= least {
			break
		}
		end = i + len(line)
	}
	return end
}

func (y *yamlReader) collection(m *metaNode, n *yaml.Node, limit int) {
	dict := n.Kind == yaml.MappingNode
	flow := n.Style&yaml.FlowStyle != 0
	step := 1
	if dict {
		step = 2
	}
	m.style = collectionStyle(dict, flow)
	for i := 0; i+step <= len(n.Content); i += step {
		next := limit
		if i+step < len(n.Content) {
			next = y.offset(n.Content[i+step])
		}
		var kid *metaNode
		if dict {
			kid = y.member(n.Content[i], n.Content[i+1], next, flow)
			m.add(yamlKey(n.Content[i]), kid)
		} else {
			kid = y.item(n.Content[i], next, flow)
			m.kids = append(m.kids, kid)
		}
		m.fixed = m.fixed || kid.fixed && flow
		m.span.End = max(m.span.End, kid.span.End)
	}
	if flow {
		y.closeFlow(m, limit)
	} else if len(m.kids) > 0 {
		m.indent = strings.Repeat(" ", m.span.Start-lineStart(y.data, m.span.Start))
	}
}

func collectionStyle(dict, flow bool) nodeStyle {
	switch {
	case dict && flow:
		return flowDict
	case dict:
		return blockDict
	case flow:
		return flowList
	}
	return blockList
}

// closeFlow extends a flow collection to its closing bracket. A pair in a
// list ("[a: b]") has none and is not written anew by itself.
func (y *yamlReader) closeFlow(m *metaNode, limit int) {
	closing := byte(']')
	if m.style == flowDict {
		closing = '}'
	}
	if m.span.Start >= limit || y.data[m.span.Start] != closing-2 {
		m.fixed = true
		return
	}
	at := max(m.span.Start+1, m.span.End)
	for at < limit && y.data[at] != closing {
		if y.data[at] == '#' {
			at = nextLine(y.data, at) - 1
		}
		at++
	}
	m.fixed = m.fixed || at >= limit
	m.span.End = min(at+1, limit)
}

// member returns the node of a value in a mapping.
func (y *yamlReader) member(k, v *yaml.Node, limit int, flow bool) *metaNode {
	start := y.offset(k)
	after := y.colonAfter(k, start, limit, flow)
	if after < 0 {
		return &metaNode{after: -1, fixed: true, span: Span{start, start}, value: y.plain(v)}
	}
	kid := y.nodeAfter(v, after, limit, flow)
	y.setOuter(kid, start, flow)
	return kid
}

// colonAfter returns the offset after a key's colon, or -1.
func (y *yamlReader) colonAfter(k *yaml.Node, start, limit int, flow bool) int {
	if k.Kind != yaml.ScalarNode || k.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		return -1
	}
	key := metaNode{flow: flow, span: Span{y.skipProperties(start, limit), 0}}
	key.span.End = key.span.Start
	if key.span.Start >= limit {
		return -1
	}
	y.scalarNode(&key, k, limit)
	at := skipSpace(y.data, key.span.End)
	if key.fixed || at >= limit || y.data[at] != ':' {
		return -1
	}
	return at + 1
}

// nodeAfter returns the node of a value that follows a ":" or "-".
func (y *yamlReader) nodeAfter(v *yaml.Node, after, limit int, flow bool) *metaNode {
	var kid *metaNode
	if v.Kind == yaml.ScalarNode && v.Value == "" && v.Style == 0 {
		kid = &metaNode{flow: flow, span: Span{after, after}, tail: -1}
	} else {
		kid = y.node(v, limit, flow)
		kid.fixed = kid.fixed || kid.span.Start < after
	}
	kid.after = after
	return kid
}

// item returns the node of a value in a list.
func (y *yamlReader) item(v *yaml.Node, limit int, flow bool) *metaNode {
	start := y.offset(v)
	if flow {
		kid := y.node(v, limit, true)
		kid.outer = Span{start, kid.span.End}
		return kid
	}
	dash := start - 1
	for dash >= 0 && (y.data[dash] == ' ' || y.data[dash] == '\t') {
		dash--
	}
	if dash < 0 || y.data[dash] != '-' {
		kid := y.node(v, limit, false)
		kid.fixed = true
		return kid
	}
	kid := y.nodeAfter(v, dash+1, limit, false)
	y.setOuter(kid, dash, false)
	return kid
}

// setOuter sets what belongs to kid, whose key or dash is at start.
func (y *yamlReader) setOuter(kid *metaNode, start int, flow bool) {
	if flow {
		kid.outer = Span{start, max(kid.span.End, kid.after)}
		return
	}
	line := lineStart(y.data, start)
	if strings.Trim(string(y.data[line:start]), " ") != "" {
		return // it shares its line with the item it begins
	}
	end := max(kid.span.End, kid.after)
	if end > 0 && end > start && y.data[end-1] == '\n' {
		end--
	}
	kid.outer = Span{line, nextLine(y.data, end)}
}

func (y *yamlReader) plain(v *yaml.Node) any {
	y.limits.aliases = y.limits.maxAliases // the whole has passed already
	value, _ := y.value(v, 1)
	return plainValue(value)
}
