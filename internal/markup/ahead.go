package markup

import "strings"

// An Ahead knows where the next of a few kinds of byte is in a source that is
// gone through once. To ask of each token whether it has one costs next to nothing
// then, where a search in each takes longer than it takes to read a short one.
type Ahead struct {
	first int    // the least of next
	next  [3]int // 1 + the offset of each, 0 before the first question
}

// In reports whether src[start:end] has one of up to three bytes, the same each
// time. Start must not be less than it was when In was called last.
func (a *Ahead) In(src, bytes string, start, end int) bool {
	return a.first <= end && a.find(src, bytes, start) <= end
}

func (a *Ahead) find(src, bytes string, start int) int {
	a.first = len(src) + 1
	for i := range len(bytes) {
		if a.next[i] <= start {
			a.next[i] = len(src) + 1
			if n := strings.IndexByte(src[start:], bytes[i]); n >= 0 {
				a.next[i] = start + n + 1
			}
		}
		a.first = min(a.first, a.next[i])
	}
	return a.first
}

// byteClass says what a byte is in a tag.
type byteClass uint8

const (
	isUpper   byteClass = 1 << iota // a capital
	endsTag                         // ends the name of a tag
	endsKey                         // ends the name of an attribute
	endsValue                       // ends a value without quotes
)

// classes has the class of each byte. Names are read by it: it decides in one
// look what takes five comparisons.
var classes = func() (t [256]byteClass) {
	for c := 'A'; c <= 'Z'; c++ {
		t[c] = isUpper
	}
	for _, c := range whitespace {
		t[c] = endsTag | endsKey | endsValue
	}
	t['/'] = endsTag | endsKey
	t['>'] = endsTag | endsKey | endsValue
	t['='] = endsKey
	return t
}()
