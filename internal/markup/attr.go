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
	i := 1
	for i < len(tag) && !isSpace(tag[i]) && tag[i] != '/' && tag[i] != '>' {
		i++
	}
	for {
		for i < len(tag) && (isSpace(tag[i]) || tag[i] == '/') {
			i++
		}
		if i >= len(tag) || tag[i] == '>' {
			return dst
		}
		var a RawAttr
		a, i = rawAttr(tag, i)
		dst = append(dst, a)
	}
}

// rawAttr reads the attribute that starts at i and returns what follows it.
func rawAttr(tag string, i int) (RawAttr, int) {
	start := i
	i++ // a name may start with an equals sign
	for i < len(tag) && !isSpace(tag[i]) && tag[i] != '/' && tag[i] != '>' && tag[i] != '=' {
		i++
	}
	a := RawAttr{Key: lower(tag[start:i]), Start: i, End: i, Bare: true}
	j := i
	for j < len(tag) && isSpace(tag[j]) {
		j++
	}
	if j >= len(tag) || tag[j] != '=' {
		return a, i
	}
	a.Bare = false
	j++
	for j < len(tag) && isSpace(tag[j]) {
		j++
	}
	if j < len(tag) && (tag[j] == '"' || tag[j] == '\'') {
		a.Quote = tag[j]
		a.Start = j + 1
		n := strings.IndexByte(tag[a.Start:], a.Quote)
		if n < 0 {
			a.End = len(tag)
			return a, len(tag)
		}
		a.End = a.Start + n
		return a, a.End + 1
	}
	a.Start = j
	for j < len(tag) && !isSpace(tag[j]) && tag[j] != '>' {
		j++
	}
	a.End = j
	return a, j
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

func isSpace(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'
}
