package newsmark

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// publicMeta returns the front matter of a with the addresses of its pictures
// resolved, as those of the body are.
func (a *Article) publicMeta() *FrontMatter {
	if a.Meta == nil {
		return nil
	}
	parser := new(Parser)
	if a.source != nil {
		parser = &a.source.parser
	}
	return withoutProxies(a.Meta, parser)
}

// meta prints the front matter's fields, in order.
func (p *jsonPrinter) meta(a *Article) {
	meta := a.publicMeta()
	if meta == nil {
		return
	}
	p.key("meta")
	p.open('{')
	p.member("format", string(meta.Format))
	p.key("fields")
	p.open('[')
	for _, field := range meta.Fields {
		p.open('{')
		p.key("key")
		p.string(field.Key)
		p.key("value")
		p.value(field.Value, 0)
		p.close('}')
	}
	p.close(']')
	p.close('}')
}

// value prints what a front matter value was decoded to. What has no form in
// JSON is printed as a string, and what is nested too deeply as null.
func (p *jsonPrinter) value(v any, depth int) {
	const maxDepth = 100
	if depth > maxDepth {
		v = nil
	}
	switch v := v.(type) {
	case string:
		p.string(v)
	case scalar:
		p.value(v.value, depth)
	case []any:
		p.open('[')
		for _, element := range v {
			p.value(element, depth+1)
		}
		p.close(']')
	case []string:
		p.stringArray(v)
	case map[string]any:
		p.object(v, depth)
	case map[any]any:
		p.object(stringKeys(v), depth)
	default:
		p.next()
		p.dst = appendScalar(p.dst, v)
	}
}

// object prints a map, its keys sorted.
func (p *jsonPrinter) object(m map[string]any, depth int) {
	p.open('{')
	for key := range m {
		if strings.IndexByte(key, 0) >= 0 || !utf8.ValidString(key) {
			m = withValidKeys(m)
			break
		}
	}
	for _, key := range slices.Sorted(maps.Keys(m)) {
		p.next()
		p.dst = append(appendJSONString(p.dst, key), ':')
		p.comma = false
		p.value(m[key], depth+1)
	}
	p.close('}')
}

// withValidKeys returns m with the keys it is printed with. Of several that become the
// same, the last one counts.
func withValidKeys(m map[string]any) map[string]any {
	valid := make(map[string]any, len(m))
	for _, key := range slices.Sorted(maps.Keys(m)) {
		valid[replaceInvalid(key)] = m[key]
	}
	return valid
}

func stringKeys(m map[any]any) map[string]any {
	byString := make(map[string]any, len(m))
	for key, value := range m {
		byString[fmt.Sprint(key)] = value
	}
	return byString
}

// appendScalar appends a value that is not a list or a map.
func appendScalar(dst []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return append(dst, "null"...)
	case bool:
		return strconv.AppendBool(dst, v)
	case int64:
		return strconv.AppendInt(dst, v, 10)
	case int, int8, int16, int32, uint8, uint16, uint32:
		return fmt.Append(dst, v)
	case uint:
		return appendUint(dst, uint64(v))
	case uint64:
		return appendUint(dst, v)
	case float32:
		return appendScalar(dst, float64(v))
	case float64:
		if !math.IsInf(v, 0) && !math.IsNaN(v) {
			return appendFloat(dst, v)
		}
	case time.Time:
		if stamp, ok := appendTime(nil, v); ok {
			return appendJSONString(dst, string(stamp))
		}
	}
	return appendJSONString(dst, fmt.Sprint(v))
}

// appendUint appends v. Beyond int64 it is a float64, as [Field] says.
func appendUint(dst []byte, v uint64) []byte {
	if v > math.MaxInt64 {
		return appendFloat(dst, float64(v))
	}
	return strconv.AppendUint(dst, v, 10)
}

// appendFloat appends a finite number as JSON writes it.
func appendFloat(dst []byte, f float64) []byte {
	if abs := math.Abs(f); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		return strconv.AppendFloat(dst, f, 'e', -1, 64)
	}
	return strconv.AppendFloat(dst, f, 'f', -1, 64)
}
