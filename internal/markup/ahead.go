package markup

import "strings"

// An Ahead knows where the next of a kind of byte is in a source that is gone
// through once. To ask of each token whether it has one costs next to nothing
// then, where a search in each takes longer than it takes to read a short one.
type Ahead struct {
	next int // 1 + its offset, 0 before the first question
}

// In reports whether src[start:end] has a c, the same byte each time. Start must
// not be less than it was when In was called last.
func (a *Ahead) In(src string, c byte, start, end int) bool {
	if a.next <= start {
		a.find(src, c, start)
	}
	return a.next <= end
}

func (a *Ahead) find(src string, c byte, start int) {
	a.next = len(src) + 1
	if start < len(src) {
		if n := strings.IndexByte(src[start:], c); n >= 0 {
			a.next = start + n + 1
		}
	}
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
