package newsmark

import (
	"bytes"
	"slices"
	"strings"
)

// setList makes a list's items those of v: what is the same at both ends
// stays, and what is between is changed item by item.
func (e *metaEditor) setList(m *metaNode, v []any) bool {
	head, tail := 0, 0
	for head < min(len(m.kids), len(v)) && e.stays(m.kids[head], v[head]) {
		head++
	}
	for tail < min(len(m.kids), len(v))-head && e.stays(m.kids[len(m.kids)-1-tail], v[len(v)-1-tail]) {
		tail++
	}
	old, now := len(m.kids)-head-tail, len(v)-head-tail
	both := min(old, now)
	for i := head; i < head+both; i++ {
		if !e.set(m.kids[i], v[i]) {
			return false
		}
	}
	keep := make([]bool, len(m.kids))
	for i := range keep {
		keep[i] = i < head+both || i >= len(m.kids)-tail
	}
	added := v[head+both : len(v)-tail]
	switch m.style {
	case flowList:
		like := m.kids[max(head+both-1, 0)]
		texts := make([]string, len(added))
		for i := range added {
			texts[i] = e.text(&metaNode{style: scalarStyle(like), flow: true}, added[i])
		}
		return e.flowParts(m, keep, head+both, texts)
	case blockList:
		return e.blockItems(m, keep, head+both, added)
	}
	return old == now
}

// scalarStyle is the style of a value written like m, on one line.
func scalarStyle(m *metaNode) nodeStyle {
	if m.style == singleStyle || m.style == doubleStyle {
		return m.style
	}
	return brokenStyle
}

// blockItems takes out the items not kept and adds others before item at.
func (e *metaEditor) blockItems(m *metaNode, keep []bool, at int, added []any) bool {
	for i, kid := range m.kids {
		if !keep[i] && !e.takeOut(kid) {
			return false
		}
	}
	if len(added) == 0 {
		return true
	}
	like := m.kids[max(at-1, 0)]
	if like.outer == (Span{}) {
		return false
	}
	pos := like.outer.Start
	if at > 0 {
		pos = like.outer.End
	}
	lead := string(e.data[like.outer.Start:like.after]) + " "
	if gap := e.data[like.after:like.span.Start]; len(gap) > 0 && len(bytes.Trim(gap, " ")) == 0 {
		lead = string(e.data[like.outer.Start:like.span.Start])
	}
	var lines strings.Builder
	for _, v := range added {
		lines.WriteString(lead + yamlText(v, scalarStyle(like), false) + e.nl)
	}
	e.insertLines(pos, lines.String())
	return true
}

// insertLines puts lines at pos, which begins a line or ends the data.
func (e *metaEditor) insertLines(pos int, lines string) {
	if pos > 0 && e.data[pos-1] != '\n' {
		lines = e.nl + strings.TrimSuffix(lines, e.nl)
	}
	e.replaceSpan(Span{pos, pos}, lines)
}

// setDict makes a mapping's members those of v.
func (e *metaEditor) setDict(m *metaNode, v map[string]any) bool {
	keep := make([]bool, len(m.kids))
	have := make(map[string]bool, len(m.kids))
	for i, key := range m.keys {
		value, ok := v[key]
		if keep[i] = ok; !ok {
			continue
		}
		have[key] = true
		if m.kid(key) == m.kids[i] && !e.set(m.kids[i], value) {
			return false
		}
	}
	var added []member
	for _, key := range sortedKeys(v) {
		if !have[key] {
			added = append(added, member{key, v[key]})
		}
	}
	return e.members(m, keep, added)
}

// members takes out the members of a mapping that are not kept and adds
// others after the last.
func (e *metaEditor) members(m *metaNode, keep []bool, added []member) bool {
	switch m.style {
	case flowDict, bareDict:
		texts := make([]string, len(added))
		for i, a := range added {
			texts[i] = e.memberText(a)
		}
		return e.flowParts(m, keep, len(m.kids), texts)
	case blockDict, tableStyle:
	default:
		return false
	}
	for i, kid := range m.kids {
		if !keep[i] && !e.takeOut(kid) {
			return false
		}
	}
	if len(added) == 0 {
		return true
	}
	var lines strings.Builder
	for _, a := range added {
		if m.style == tableStyle {
			lines.WriteString(e.memberText(a) + e.nl)
		} else {
			lines.WriteString(yamlField(a.key, a.value, m.indent, e.nl))
		}
	}
	pos := e.newMemberAt(m)
	if pos < 0 {
		return false
	}
	e.insertLines(pos, lines.String())
	return true
}

// newMemberAt returns where a new line of a block mapping goes, or -1.
func (e *metaEditor) newMemberAt(m *metaNode) int {
	switch {
	case m.style == tableStyle:
		return m.tail
	case m == e.top:
		return e.end
	}
	last := m.kids[len(m.kids)-1]
	if last.outer != (Span{}) {
		return last.outer.End
	}
	return nextLine(e.data, last.span.End)
}

// memberText writes a key and its value on one line.
func (e *metaEditor) memberText(a member) string {
	switch e.format {
	case JSON, HexoJSON:
		return jsonQuote(a.key) + ": " + jsonText(a.value)
	case TOML:
		return tomlKeyText(a.key) + " = " + tomlText(a.value)
	}
	return yamlKeyText(a.key) + ": " + yamlText(a.value, brokenStyle, true)
}

// takeOut removes what belongs to a node of a block collection.
func (e *metaEditor) takeOut(m *metaNode) bool {
	if m.outer == (Span{}) {
		return false
	}
	for _, s := range m.ownLines() {
		e.replaceSpan(s, "")
	}
	return true
}

// ownLines returns the lines that a node is written on, each once.
func (m *metaNode) ownLines() []Span {
	lines := m.appendLines(nil)
	slices.SortFunc(lines, func(a, b Span) int { return a.Start - b.Start })
	kept := lines[:1]
	for _, s := range lines[1:] {
		if s.Start >= kept[len(kept)-1].End {
			kept = append(kept, s)
		}
	}
	return kept
}

func (m *metaNode) appendLines(lines []Span) []Span {
	lines = append(lines, m.outer)
	if m.style == tableStyle || m.style == tableList {
		lines = append(lines, m.more...)
		for _, kid := range m.kids {
			lines = kid.appendLines(lines)
		}
	}
	return lines
}

// flowParts takes out the parts of a collection in brackets that are not
// kept, and adds others before part at.
func (e *metaEditor) flowParts(m *metaNode, keep []bool, at int, texts []string) bool {
	if m.fixed {
		return false
	}
	firstKept := -1
	for i := range keep {
		if keep[i] && firstKept < 0 {
			firstKept = i
		}
	}
	if firstKept < 0 {
		return e.flowAll(m, texts)
	}
	for i := 0; i < len(keep); i++ {
		j := i
		for j < len(keep) && !keep[j] {
			j++
		}
		switch {
		case j == i:
		case i > 0:
			e.replaceSpan(Span{m.kids[i-1].outer.End, m.kids[j-1].outer.End}, "")
		default:
			e.replaceSpan(Span{m.kids[0].outer.Start, m.kids[j].outer.Start}, "")
		}
		i = j
	}
	if len(texts) == 0 {
		return true
	}
	sep := e.separator(m)
	if at > firstKept {
		pos := m.kids[at-1].outer.End
		e.replaceSpan(Span{pos, pos}, sep+strings.Join(texts, sep))
	} else {
		pos := m.kids[firstKept].outer.Start
		e.replaceSpan(Span{pos, pos}, strings.Join(texts, sep)+sep)
	}
	return true
}

// flowAll puts texts in the place of all parts of a collection.
func (e *metaEditor) flowAll(m *metaNode, texts []string) bool {
	sep := e.separator(m)
	if n := len(m.kids); n > 0 {
		e.replaceSpan(Span{m.kids[0].outer.Start, m.kids[n-1].outer.End}, strings.Join(texts, sep))
		return true
	}
	if len(texts) == 0 {
		return true
	}
	switch {
	case m.style == bareDict:
		e.insertLines(m.span.End, strings.Join(texts, ","+e.nl)+e.nl)
	case m == e.top:
		e.replaceSpan(Span{m.span.Start + 1, m.span.End - 1}, e.nl+"  "+strings.Join(texts, ","+e.nl+"  ")+e.nl)
	default:
		e.replaceSpan(Span{m.span.Start + 1, m.span.End - 1}, strings.Join(texts, sep))
	}
	return true
}

// separator returns what stands between two parts of a collection, or what
// would fit if there is but one.
func (e *metaEditor) separator(m *metaNode) string {
	if len(m.kids) > 1 {
		between := e.data[m.kids[0].outer.End:m.kids[1].outer.Start]
		if text := strings.Trim(string(between), " \t\r\n"); text == "," {
			return string(between)
		}
	}
	if len(m.kids) > 0 {
		begin := m.span.Start + 1
		if m.style == bareDict {
			return "," + e.nl
		}
		gap := e.data[min(begin, m.kids[0].outer.Start):m.kids[0].outer.Start]
		if bytes.IndexByte(gap, '\n') >= 0 && len(bytes.TrimSpace(gap)) == 0 {
			return "," + string(gap)
		}
	}
	return ", "
}
