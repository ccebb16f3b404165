package markup

import "strings"

// An Attr is an attribute of a tag. Key is in lower case, and character
// references in Val are decoded.
type Attr struct{ Key, Val string }

// Get returns the value of the first attribute with the key, and whether
// there is one.
func Get(attrs []Attr, key string) (string, bool) {
	for _, a := range attrs {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// A RawAttr is an attribute as it stands in its tag. Start and End are the
// offsets in the tag of the value, without its quotes; Quote is the quote
// around it, 0 if there is none. An attribute without a value has both at the
// end of its name.
type RawAttr struct {
	Key        string
	Start, End int
	Quote      byte
	Bare       bool // has no value, not even an empty one
}

// RawAttrs appends the attributes of a tag, from "<" to ">", to dst. They are
// those of sections 13.2.5.32 to 13.2.5.40, in order, duplicates included.
func RawAttrs(dst []RawAttr, tag string) []RawAttr {
	for i := attrsStart(tag); ; {
		var a RawAttr
		if a, i = nextAttr(tag, i); i < 0 {
			return dst
		}
		dst = append(dst, a)
	}
}

// attrsStart returns the offset behind the name of a tag.
func attrsStart(tag string) int {
	i := 1
	for i < len(tag) && classes[tag[i]]&endsTag == 0 {
		i++
	}
	return i
}

// nextAttr reads the next attribute from i on. It returns the offset behind
// it, -1 if there is none.
func nextAttr(tag string, i int) (RawAttr, int) {
	if i = skipToAttr(tag, i); i < 0 {
		return RawAttr{}, -1
	}
	return rawAttr(tag, i)
}

// skipToAttr returns where the next attribute from i on starts, -1 if there is
// none.
func skipToAttr(tag string, i int) int {
	for i < len(tag) && (isSpace(tag[i]) || tag[i] == '/') {
		i++
	}
	if i >= len(tag) || tag[i] == '>' {
		return -1
	}
	return i
}

// rawAttr reads the attribute that starts at i and returns what follows it.
func rawAttr(tag string, i int) (RawAttr, int) {
	b, next := boundsAt(tag, i)
	return RawAttr{Key: b.name(tag), Start: b.start, End: b.end, Quote: b.quote, Bare: b.bare}, next
}

// attrBounds says where the parts of an attribute stand.
type attrBounds struct {
	key, keyEnd int // of its name
	start, end  int // of its value
	quote       byte
	bare        bool // no value, not even an empty one
	upper       bool // its name has capitals
}

// name returns the name of the attribute of a tag in lower case.
func (b *attrBounds) name(tag string) string {
	if b.upper {
		return lower(tag[b.key:b.keyEnd])
	}
	return tag[b.key:b.keyEnd]
}

// boundsAt returns the bounds of the attribute that starts at i, and what
// follows it.
func boundsAt(s string, i int) (attrBounds, int) {
	from := i
	seen := classes[s[i]]
	i++ // a name may start with an equals sign
	for i < len(s) {
		c := classes[s[i]]
		if c&endsKey != 0 {
			break
		}
		seen |= c
		i++
	}
	b := attrBounds{key: from, keyEnd: i, start: i, end: i, bare: true, upper: seen&isUpper != 0}
	j := i
	for j < len(s) && isSpace(s[j]) {
		j++
	}
	if j >= len(s) || s[j] != '=' {
		return b, i
	}
	b.bare = false
	j++
	for j < len(s) && isSpace(s[j]) {
		j++
	}
	if j < len(s) && (s[j] == '"' || s[j] == '\'') {
		b.quote = s[j]
		b.start = j + 1
		n := strings.IndexByte(s[b.start:], b.quote)
		if n < 0 {
			b.end = len(s)
			return b, len(s)
		}
		b.end = b.start + n
		return b, b.end + 1
	}
	b.start = j
	for j < len(s) && classes[s[j]]&endsValue == 0 {
		j++
	}
	b.end = j
	return b, j
}

// lower returns s in lower case, without a copy if it is so already.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			b := []byte(s)
			for ; i < len(b); i++ {
				if 'A' <= b[i] && b[i] <= 'Z' {
					b[i] += 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return s
}

// spaceBits has a bit for each character of white space.
const spaceBits uint64 = 1<<' ' | 1<<'\t' | 1<<'\n' | 1<<'\f' | 1<<'\r'

func isSpace(c byte) bool {
	return c <= ' ' && spaceBits>>c&1 != 0
}
