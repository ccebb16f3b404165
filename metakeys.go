package newsmark

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// maxKey is the length up to which a key is looked for in a line, in bytes.
const maxKey = 256

// keyOf reads the key that text begins with, as a person sees one: without
// decoding anything and tolerant of what a decoder refuses. It returns the
// key without quotation marks and the offset after its ":" or "=".
func keyOf(format MetaFormat, text []byte) (key []byte, after int, ok bool) {
	switch {
	case len(text) == 0:
		return nil, 0, false
	case format == TOML:
		return tomlKeyOf(text)
	case text[0] == '"' || text[0] == '\'':
		end := quotedEnd(text)
		if end < 0 {
			return nil, 0, false
		}
		at := skipSpace(text, end)
		if at >= len(text) || text[at] != ':' || format == YAML && !spaceAt(text, at+1) {
			return nil, 0, false
		}
		return text[1 : end-1], at + 1, true
	case format == JSON || format == HexoJSON:
		return nil, 0, false
	}
	return yamlKeyOf(text)
}

// yamlKeyOf reads a plain key. A colon without a space after it ends a key
// only if a single word stands before it and it is no address ("title:Fair").
func yamlKeyOf(text []byte) (key []byte, after int, ok bool) {
	if strings.IndexByte("-?:,[]{}#&*!|>'\"%@`<", text[0]) >= 0 && !bytes.HasPrefix(text, []byte("<<:")) {
		return nil, 0, false
	}
	word := true // a single word so far
	for i := 1; i < len(text) && i < maxKey; i++ {
		switch c := text[i]; {
		case c == ':' && spaceAt(text, i+1):
			return bytes.TrimRight(text[:i], " \t"), i + 1, true
		case c == ':' && word && text[i+1] != '/' && isLetter(text[0]):
			return text[:i], i + 1, true
		case c == '<' || c == '>' || c == '{' || c == '[' || c == '"':
			if text[0] != '<' {
				return nil, 0, false
			}
		case !isWord(c):
			word = false
		}
	}
	return nil, 0, false
}

// tomlKeyOf reads a key, dotted or not, or a table's header. Of a dotted key
// or header the first part is the key.
func tomlKeyOf(text []byte) (key []byte, after int, ok bool) {
	i := 0
	header := text[0] == '['
	for header && i < len(text) && i < 2 && text[i] == '[' {
		i++
	}
	begin := -1
	for i < len(text) && i < maxKey {
		switch c := text[i]; {
		case c == ' ' || c == '\t':
			i++
		case !header && c == '=', header && c == ']':
			return key, i + 1, begin >= 0
		case c == '.' && begin >= 0:
			i++
		case c == '"' || c == '\'':
			end := quotedEnd(text[i:])
			if end < 0 {
				return nil, 0, false
			}
			if begin < 0 {
				begin = i
				key = text[i+1 : i+end-1]
			}
			i += end
		case isWord(c):
			end := i
			for end < len(text) && isWord(text[end]) {
				end++
			}
			if begin < 0 {
				begin = i
				key = text[i:end]
			}
			i = end
		default:
			return nil, 0, false
		}
	}
	return nil, 0, false
}

// quotedEnd returns the offset after the quoted text that text begins with,
// or -1 if the quotation is not closed on its line. In single quotation marks
// a doubled one stands for itself, in double ones a backslash escapes.
func quotedEnd(text []byte) int {
	quote := text[0]
	for i := 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\n':
			return -1
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

// otherKeys are keys that posts use beside those of the typed fields.
var otherKeys = [...]string{
	"layout", "permalink", "slug", "url", "draft", "type", "kind", "weight", "comments", "id", "guid", "aliases",
	"toc", "keywords", "subtitle", "abbrlink", "sticky", "top", "mathjax", "copyright", "series", "topics",
}

// knownKey tells whether posts use key.
func knownKey(key []byte) bool {
	for i := range defaultFieldNames {
		if equalFoldASCII(key, defaultFieldNames[i].Key) {
			return true
		}
	}
	for _, name := range otherKeys {
		if equalFoldASCII(key, name) {
			return true
		}
	}
	return false
}

// equalFoldASCII reports whether a and b are equal but for the case of ASCII letters.
// Most keys are told apart by their length, where it is called.
func equalFoldASCII[T, U []byte | string](a T, b U) bool {
	return len(a) == len(b) && sameFolded(a, b)
}

// sameFolded is equalFoldASCII for texts of one length.
func sameFolded[T, U []byte | string](a T, b U) bool {
	for i := range len(a) {
		if a[i] != b[i] && (a[i]|0x20 != b[i]|0x20 || !isLetter(a[i]) || a[i] >= utf8.RuneSelf) {
			return false
		}
	}
	return true
}

// isLetter takes every byte of a character beyond ASCII for one of a letter.
func isLetter(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= utf8.RuneSelf
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isWord(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' || c == '-' }

// spaceAt tells whether white space, a line's end or nothing stands at i.
func spaceAt(text []byte, i int) bool {
	return i >= len(text) || text[i] == ' ' || text[i] == '\t' || text[i] == '\r' || text[i] == '\n'
}

// lineOf returns the line at offset at without its end and the white space
// before that.
func lineOf(src []byte, at int) []byte {
	end := len(src)
	if i := bytes.IndexByte(src[at:], '\n'); i >= 0 {
		end = at + i
	}
	return bytes.TrimRight(src[at:end], " \t\r")
}

// nextLine returns the offset after the line that offset at is on.
func nextLine(src []byte, at int) int {
	if i := bytes.IndexByte(src[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(src)
}

// lineStart returns the offset at which the line that at is on begins.
func lineStart(src []byte, at int) int { return bytes.LastIndexByte(src[:at], '\n') + 1 }

// skipBlank returns the offset of the first line from at on that is not
// blank, or limit.
func skipBlank(src []byte, at, limit int) int {
	for at < limit && len(lineOf(src, at)) == 0 {
		at = nextLine(src, at)
	}
	return at
}

// skipSpace returns the offset of the first character from at on that is no
// white space.
func skipSpace(src []byte, at int) int {
	for at < len(src) && (src[at] == ' ' || src[at] == '\t' || src[at] == '\n' || src[at] == '\r') {
		at++
	}
	return at
}
