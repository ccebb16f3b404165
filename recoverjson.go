package newsmark

import (
	"bytes"
)

// json reads broken JSON: members with a missing or needless comma, in single
// quotation marks or none, with comments between them.
func (r *recovery) json() {
	j := looseJSON{recovery: r, end: len(r.inner)}
	j.pos = skipSpace(r.inner, 0)
	r.root.style, r.root.span = bareDict, Span{0, len(r.inner)}
	if j.pos < j.end && r.inner[j.pos] == '{' {
		r.root.style, r.root.span.Start = flowDict, j.pos
		j.pos++
	}
	for j.member() {
	}
	if r.root.style == flowDict && j.pos >= j.end {
		r.fault(len(bytes.TrimRight(r.inner, " \t\r\n")), "no } at the end")
	}
}

// looseJSON reads members one after another.
type looseJSON struct {
	*recovery
	pos, end int

	unclosed  int  // how many brackets were found not to be closed
	noComment bool // no "*/" follows
}

// maxUnclosed is for how many brackets the one that closes it is looked for
// in vain, so that time stays linear.
const maxUnclosed = 16

// member reads a member and reports whether there may be another.
func (j *looseJSON) member() bool {
	j.separators()
	if j.pos >= j.end || j.inner[j.pos] == '}' {
		return false
	}
	start := j.pos
	key, ok := j.key()
	if !ok {
		j.fault(start, "expected a key in quotation marks")
		j.pos = nextLine(j.inner, j.pos)
		return true
	}
	after := j.pos
	j.blanks()
	span := Span{j.pos, j.valueEnd()}
	j.pos = span.End
	e := entry{key: key, at: start, valAt: span.Start}
	var node *metaNode
	one := blockReader{nodes: true, limits: j.limits}
	member := append([]byte(`"k":`), span.of(j.inner)...)
	if decodeBlock(HexoJSON, member, &one) == nil && len(one.entries) == 1 {
		e.value = one.entries[0].value
		node = one.entries[0].node
		node.shift(span.Start - len(`"k":`))
	} else {
		text := withoutComment(span.of(j.inner))
		at, msg := j.blame(text)
		if at == 0 {
			msg = "text must be in double quotation marks"
		}
		j.fault(span.Start+at, "%s", msg)
		e.value = readScalar(string(text))
		node = &metaNode{value: canonical(e.value), style: brokenStyle, span: Span{span.Start, span.Start + len(text)}, tail: -1}
	}
	if j.nodes {
		node.after = after
		node.outer = Span{start, span.End}
		e.node = node
	}
	j.entries = append(j.entries, e)
	return true
}

// separators skips what stands between two members, and notes a comma that
// is missing.
func (j *looseJSON) separators() {
	comma := len(j.entries) == 0
	for j.pos < j.end {
		j.pos = skipSpace(j.inner, j.pos)
		rest := j.inner[j.pos:j.end]
		switch {
		case bytes.HasPrefix(rest, []byte("//")) || bytes.HasPrefix(rest, []byte("#")):
			j.fault(j.pos, "comment in JSON")
			j.pos = nextLine(j.inner, j.pos)
			continue
		case bytes.HasPrefix(rest, []byte("/*")):
			j.fault(j.pos, "comment in JSON")
			j.skipComment(rest)
			continue
		case bytes.HasPrefix(rest, []byte(",")):
			comma = true
			j.pos++
			continue
		case len(rest) > 0 && rest[0] == '}' && comma && len(j.entries) > 0:
			j.fault(j.pos, "comma after the last member")
		case len(rest) > 0 && rest[0] != '}' && !comma:
			j.fault(j.pos, "no comma before this member")
		}
		return
	}
}

// skipComment skips a comment in /* and */, or a line if it is not closed.
func (j *looseJSON) skipComment(rest []byte) {
	if !j.noComment {
		if i := bytes.Index(rest[2:], []byte("*/")); i >= 0 {
			j.pos += i + 4
			return
		}
		j.noComment = true
	}
	j.pos = nextLine(j.inner, j.pos)
}

// key reads a key and its colon.
func (j *looseJSON) key() (string, bool) {
	text := j.inner[j.pos:min(j.end, j.pos+maxKey)]
	if key, after, ok := keyOf(JSON, text); ok {
		quoted := text[:quotedEnd(text)]
		j.pos += after
		if quoted[0] == '\'' {
			j.fault(j.pos-after, "key in single quotation marks")
			return validText(string(key)), true
		}
		return jsonUnquote(quoted), true
	}
	n := 0
	for n < len(text) && isWord(text[n]) {
		n++
	}
	at := skipSpace(text, n)
	if n == 0 || at >= len(text) || text[at] != ':' {
		return "", false
	}
	j.fault(j.pos, "key without quotation marks")
	j.pos += at + 1
	return validText(string(text[:n])), true
}

func (j *looseJSON) blanks() {
	for j.pos < j.end && (j.inner[j.pos] == ' ' || j.inner[j.pos] == '\t') {
		j.pos++
	}
}

// valueEnd returns where the value at pos ends: a string at its quotation
// mark if what follows fits, what is in brackets at its bracket, and anything
// else at the end of its line, less a comma and the brace that closes all.
func (j *looseJSON) valueEnd() int {
	rest := j.inner[j.pos:j.end]
	if len(rest) == 0 {
		return j.end
	}
	switch rest[0] {
	case '[', '{':
		if j.unclosed < maxUnclosed {
			if end := jsonObjectEnd(rest, 0); end > 0 {
				return j.pos + end
			}
			j.unclosed++
		}
	case '"':
		if end := quotedEnd(rest); end > 0 && j.ends(rest[end:]) {
			return j.pos + end
		}
	}
	line := lineOf(rest, 0)
	if len(line) == 0 {
		return j.pos
	}
	last := len(bytes.TrimSpace(rest[len(line):])) == 0
	for i := 1; rest[0] != '"' && rest[0] != '\'' && i < len(line); i++ {
		if line[i] == ',' {
			if _, _, ok := keyOf(JSON, bytes.TrimLeft(line[i+1:min(len(line), i+maxKey)], " \t")); ok {
				return j.pos + i
			}
		}
	}
	line = bytes.TrimRight(line, ", \t")
	if rest[0] != '{' && last {
		line = bytes.TrimRight(bytes.TrimSuffix(line, []byte("}")), " \t")
	}
	return j.pos + len(line)
}

// ends tells whether text may follow a value.
func (j *looseJSON) ends(text []byte) bool {
	text = bytes.TrimLeft(text, " \t\r")
	if len(text) == 0 || text[0] == '\n' || text[0] == ',' || text[0] == '}' || bytes.HasPrefix(text, []byte("//")) {
		return true
	}
	_, _, ok := keyOf(JSON, text[:min(len(text), maxKey)])
	return ok
}
