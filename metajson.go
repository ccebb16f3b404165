package newsmark

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// decodeJSON decodes an object, or what stands in one: Hexo leaves the outer
// braces out.
func decodeJSON(data []byte, v any) error {
	r, ok := v.(*blockReader)
	at := skipSpace(data, 0)
	if at < len(data) && data[at] == '{' {
		if !ok {
			return json.Unmarshal(data, v)
		}
		return readJSON(r, data, 0)
	}
	braced := slices.Concat([]byte("{"), data, []byte("}"))
	if !ok {
		return json.Unmarshal(braced, v)
	}
	return readJSON(r, braced, 1)
}

// readJSON reads the entries of an object, of which the first added bytes
// are not part of the block.
func readJSON(r *blockReader, data []byte, added int) error {
	var whole json.RawMessage
	if err := json.Unmarshal(data, &whole); err != nil {
		return err
	}
	j := jsonReader{data: data, pos: skipSpace(data, 0), limits: r.limits}
	root, value, err := j.value(0)
	if err != nil {
		return err
	}
	if root.style != flowDict {
		return errors.New("json: not an object")
	}
	if added > 0 {
		root.style = bareDict
		root.shift(-added)
		root.span = Span{0, len(data) - 2*added}
	}
	r.root = root
	for i, kid := range root.kids {
		r.entries = append(r.entries, entry{key: root.keys[i], value: value.([]any)[i], at: kid.outer.Start, valAt: kid.span.Start, node: kid})
	}
	return nil
}

// jsonReader reads JSON that the decoder has accepted, to keep the order of
// keys and where things are.
type jsonReader struct {
	data   []byte
	pos    int
	limits metaLimits
}

// value reads a value; that of the object at depth 0 is the list of its
// members' values.
func (j *jsonReader) value(depth int) (*metaNode, any, error) {
	if depth > j.limits.depth {
		return nil, nil, j.limits.tooDeep()
	}
	m := &metaNode{span: Span{j.pos, j.pos}, after: -1, tail: -1, style: plainStyle}
	var value any
	var err error
	switch j.data[j.pos] {
	case '{':
		m.style = flowDict
		value, err = j.members(m, depth)
	case '[':
		m.style = flowList
		value, err = j.items(m, depth)
	case '"':
		m.style = doubleStyle
		value = j.text()
	default:
		value = j.literal()
	}
	m.span.End = j.pos
	if depth > 0 {
		m.value = canonical(value)
	}
	return m, value, err
}

func (j *jsonReader) members(m *metaNode, depth int) (any, error) {
	dict := make(map[string]any)
	var list []any
	for j.pos++; ; {
		j.pos = skipSpace(j.data, j.pos)
		switch j.data[j.pos] {
		case '}':
			j.pos++
			if depth == 0 {
				return list, nil
			}
			return dict, nil
		case ',':
			j.pos++
			continue
		}
		start := j.pos
		key := j.text()
		j.pos = skipSpace(j.data, j.pos) + 1
		after := j.pos
		j.pos = skipSpace(j.data, j.pos)
		kid, value, err := j.value(depth + 1)
		if err != nil {
			return nil, err
		}
		kid.after = after
		kid.outer = Span{start, j.pos}
		m.add(key, kid)
		if depth == 0 {
			list = append(list, value)
		} else {
			dict[key] = value
		}
	}
}

func (j *jsonReader) items(m *metaNode, depth int) (any, error) {
	list := []any{}
	for j.pos++; ; {
		j.pos = skipSpace(j.data, j.pos)
		switch j.data[j.pos] {
		case ']':
			j.pos++
			return list, nil
		case ',':
			j.pos++
			continue
		}
		kid, value, err := j.value(depth + 1)
		if err != nil {
			return nil, err
		}
		kid.outer = kid.span
		m.kids = append(m.kids, kid)
		list = append(list, value)
	}
}

func (j *jsonReader) text() string {
	quoted := j.data[j.pos:]
	quoted = quoted[:quotedEnd(quoted)]
	j.pos += len(quoted)
	return jsonUnquote(quoted)
}

// jsonUnquote returns the text of a string that the decoder has accepted.
func jsonUnquote(quoted []byte) string {
	if bytes.IndexByte(quoted, '\\') < 0 && utf8.Valid(quoted) {
		return string(quoted[1 : len(quoted)-1])
	}
	var s string
	if json.Unmarshal(quoted, &s) != nil {
		return validText(string(quoted[1 : len(quoted)-1]))
	}
	return s
}

// literal reads a number, true, false or null.
func (j *jsonReader) literal() any {
	end := j.pos
	for end < len(j.data) && (isWord(j.data[end]) || j.data[end] == '.' || j.data[end] == '+') {
		end++
	}
	s := scalar{text: string(j.data[j.pos:end])}
	j.pos = end
	switch s.text {
	case "null":
	case "true", "false":
		s.value = s.text == "true"
	default:
		if i, err := strconv.ParseInt(s.text, 10, 64); err == nil {
			s.value = i
		} else {
			f, _ := strconv.ParseFloat(s.text, 64)
			s.value = f
		}
	}
	return s
}

// jsonText writes a value.
func jsonText(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return jsonQuote(v)
	case time.Time:
		return jsonQuote(v.Format(time.RFC3339Nano))
	case float64:
		b, err := json.Marshal(v)
		if err != nil { // NaN and the infinities, which JSON has not
			return jsonQuote(strings.ToLower(strconv.FormatFloat(v, 'g', -1, 64)))
		}
		return string(b)
	case []any, map[string]any:
		return flowText(v, jsonText, jsonQuote, ": ")
	}
	text, _ := textOf(v)
	return text
}

func jsonQuote(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if e.Encode(s) != nil {
		return `""`
	}
	return strings.TrimSuffix(b.String(), "\n")
}
