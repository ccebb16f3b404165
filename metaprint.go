package newsmark

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// fenceLines are the lines that open and close a block of each format when
// one is written from nothing.
func (m MetaFormat) fenceLines() (open, closing string) {
	switch m {
	case TOML:
		return "+++\n", "+++\n"
	case JSON:
		return "{\n", "}\n"
	case HexoJSON:
		return ";;;\n", ";;;\n"
	}
	return "---\n", "---\n"
}

// printFields writes front matter from nothing, its fences included. TOML
// does not allow a key twice.
func printFields(f *FrontMatter) []byte {
	if f.Format == TOML {
		f = f.unique()
	}
	var b strings.Builder
	open, closing := f.Format.fenceLines()
	b.WriteString(open)
	for i, field := range f.Fields {
		v := canonical(field.Value)
		switch f.Format {
		case TOML:
			text := tomlText(v)
			if date, ok := v.(string); ok && isDateKey(field.Key) && isTOMLDate(date) {
				text = date
			}
			b.WriteString(tomlKeyText(field.Key) + " = " + text + "\n")
		case JSON, HexoJSON:
			b.WriteString("  " + jsonQuote(field.Key) + ": " + jsonText(v))
			if i < len(f.Fields)-1 {
				b.WriteByte(',')
			}
			b.WriteByte('\n')
		default:
			b.WriteString(yamlField(field.Key, v, "", "\n"))
		}
	}
	b.WriteString(closing)
	return []byte(b.String())
}

// flowText writes a list or mapping on one line.
func flowText(v any, text func(any) string, key func(string) string, colon string) string {
	var b strings.Builder
	switch v := v.(type) {
	case []any:
		b.WriteByte('[')
		for i := range v {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(text(v[i]))
		}
		b.WriteByte(']')
	case map[string]any:
		b.WriteByte('{')
		for i, k := range sortedKeys(v) {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(key(k) + colon + text(v[k]))
		}
		b.WriteByte('}')
	}
	return b.String()
}

// isDateKey tells whether posts have a date under key: one that looks like a
// date is then written without quotation marks.
func isDateKey(key string) bool {
	for i := range defaultFieldNames {
		name := &defaultFieldNames[i]
		if equalFoldASCII(key, name.Key) {
			return name.Field == FieldPublished || name.Field == FieldUpdated
		}
	}
	return false
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// yamlField writes a key and its value, as lines that begin with indent and
// end with nl. Lists and mappings have a line for each item.
func yamlField(key string, v any, indent, nl string) string {
	var b strings.Builder
	b.WriteString(indent + yamlKeyText(key) + ":")
	list, _ := v.([]any)
	dict, _ := v.(map[string]any)
	switch {
	case v == nil:
	case len(list) > 0:
		for _, item := range list {
			b.WriteString(nl + indent + "  - " + yamlText(item, brokenStyle, false))
		}
	case len(dict) > 0:
		for _, k := range sortedKeys(dict) {
			b.WriteString(nl + indent + "  " + yamlKeyText(k) + ": " + yamlText(dict[k], brokenStyle, false))
		}
	case isDateKey(key):
		b.WriteString(" " + yamlText(v, plainStyle, false))
	default:
		b.WriteString(" " + yamlText(v, brokenStyle, false))
	}
	b.WriteString(nl)
	return b.String()
}

func yamlKeyText(key string) string {
	if len(key) < 100 && yamlPlain(key, true, false) {
		if seen, _, ok := yamlKeyOf([]byte(key + ": ")); ok && string(seen) == key {
			return key
		}
	}
	return quoteDouble(key)
}

// yamlText writes a value on one line: text in the style it had, if that can
// hold it, and lists and mappings in brackets.
func yamlText(v any, style nodeStyle, flow bool) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return yamlQuote(v, style, flow)
	case time.Time:
		return v.Format(time.RFC3339Nano)
	case float64:
		return yamlFloat(v)
	case []any, map[string]any:
		return flowText(v, func(v any) string { return yamlText(v, brokenStyle, true) }, yamlKeyText, ": ")
	}
	text, _ := textOf(v)
	return text
}

func yamlFloat(v float64) string {
	text := tomlFloat(v)
	if text == "nan" || text == "inf" {
		return "." + text
	}
	return strings.Replace(text, "-inf", "-.inf", 1)
}

// yamlQuote writes text in a style that can hold it. A plain scalar that
// looks like a date stays plain where a plain one stood.
func yamlQuote(s string, style nodeStyle, flow bool) string {
	switch {
	case style != singleStyle && style != doubleStyle && yamlPlain(s, flow, style == plainStyle):
		return s
	case style != doubleStyle && oneLine(s):
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	}
	return quoteDouble(s)
}

// yamlPlain tells whether s can stand as a plain scalar and is text to every
// reader of YAML, of version 1.1 or 1.2.
func yamlPlain(s string, flow, dates bool) bool {
	if s == "" || !oneLine(s) || s[0] == ' ' || s[len(s)-1] == ' ' || s[len(s)-1] == ':' {
		return false
	}
	if strings.IndexByte("-?:,[]{}#&*!|>'\"%@`~=<", s[0]) >= 0 || strings.Contains(s, ": ") || strings.Contains(s, " #") {
		return false
	}
	if flow && strings.ContainsAny(s, ",[]{}:") {
		return false
	}
	if looksNumeric(s) {
		return dates && looksDate(s)
	}
	switch strings.ToLower(s) {
	case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan":
		return false
	}
	return true
}

// looksNumeric tells whether some reader may take s for a number, a date or
// an amount of time. It asks for no more than the characters of one.
func looksNumeric(s string) bool {
	digit := false
	for i := range len(s) {
		c := s[i]
		digit = digit || isDigit(c)
		if !isDigit(c) && strings.IndexByte("+-.:_xobeEaAbBcCdDfFTtZz infINF", c) < 0 {
			return false
		}
	}
	return digit || s[0] == '.' || s[0] == '+'
}

// looksDate tells whether s begins as an ISO 8601 date does.
func looksDate(s string) bool {
	return len(s) >= len("2006-1-2") && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && isDigit(s[3]) && s[4] == '-'
}

// oneLine tells whether s holds only characters that need no escape.
func oneLine(s string) bool {
	for _, r := range s {
		if !printable(r) {
			return false
		}
	}
	return utf8.ValidString(s)
}

// printable tells whether r may stand in a quoted text of any format, on one
// line in all of them.
func printable(r rune) bool {
	switch {
	case r < ' ', 0x7F <= r && r < 0xA0, r == 0x2028, r == 0x2029, r == 0xFEFF, 0xFFFE <= r && r <= 0xFFFF:
		return false
	}
	return true
}

// quoteDouble writes s in double quotation marks with the escapes that YAML
// and TOML share.
func quoteDouble(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case !printable(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// yamlBlockText writes s as a block scalar of the style with lines that begin
// with indent, and whether it can be. header is the one that stood there.
func yamlBlockText(s string, style nodeStyle, indent, nl string) (string, bool) {
	text := strings.TrimRight(s, "\n")
	ends := len(s) - len(text)
	if text == "" || ends > 1 || text[0] == ' ' || text[0] == '\n' {
		return "", false
	}
	header := "|"
	if style == foldedStyle {
		header = ">"
	}
	if ends == 0 {
		header += "-"
	}
	var b strings.Builder
	b.WriteString(header)
	for line := range strings.SplitSeq(text, "\n") {
		if !oneLine(line) || style == foldedStyle && (line == "" || line[0] == ' ') {
			return "", false
		}
		if style == foldedStyle && b.Len() > len(header) {
			b.WriteString(nl)
		}
		b.WriteString(nl)
		if line != "" {
			b.WriteString(indent + line)
		}
	}
	return b.String(), true
}
