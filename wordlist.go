package newsmark

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A wordList is a list of words that are written without spaces around them,
// the longest first. Most texts neither begin nor end with one: by the three
// bytes at either end, which one such letter takes, this is known without going
// through the list, and of most words that they are not the one.
type wordList struct {
	words       []string
	ends        []wordEnds // of words
	first, last endSet
	any         bool // a word is one that the bytes do not tell
}

// wordEnds is the threeBytes at both ends of a word, noBytes if they do not tell it.
type wordEnds struct{ first, last uint16 }

const noBytes = 1 << 10

// An endSet is a set of three bytes that may hold some that it was not given.
type endSet [1 << 10 / 64]uint64

func (e *endSet) has(k uint16) bool { return e[k/64]>>(k%64)&1 != 0 }
func (e *endSet) add(k uint16)      { e[k/64] |= 1 << (k % 64) }

// threeBytes puts three bytes together, in less than noBytes: the last of a letter
// differs most.
func threeBytes(a, b, c byte) uint16 {
	return (uint16(a)<<8 ^ uint16(b)<<4 ^ uint16(c)) % noBytes
}

// longestFirst inserts s into a list.
func longestFirst(list wordList, s string) wordList {
	i := 0
	for i < len(list.words) && len(list.words[i]) >= len(s) {
		i++
	}
	ends := wordEnds{noBytes, noBytes}
	if n := len(s); n < 3 || s[0] < utf8.RuneSelf {
		list.any = true
	} else {
		ends = wordEnds{threeBytes(s[0], s[1], s[2]), threeBytes(s[n-3], s[n-2], s[n-1])}
		list.first.add(ends.first)
		list.last.add(ends.last)
	}
	list.words = slices.Insert(list.words, i, s)
	list.ends = slices.Insert(list.ends, i, ends)
	return list
}

// leads returns the first of list that s begins with.
func leads(s string, list *wordList) string {
	key := uint16(noBytes)
	if len(s) >= 3 {
		key = threeBytes(s[0], s[1], s[2])
	}
	if !list.any && (key == noBytes || !list.first.has(key)) {
		return ""
	}
	for i := range list.ends {
		if k := list.ends[i].first; (k == key || k == noBytes) && strings.HasPrefix(s, list.words[i]) {
			return list.words[i]
		}
	}
	return ""
}

// trails returns the first of list that s ends with.
func trails(s string, list *wordList) string {
	if i := list.trailing(s, 0); i >= 0 {
		return list.words[i]
	}
	return ""
}

// trailing returns the index, from or behind it, of the next word of list that s
// ends with; -1 if there is none.
func (list *wordList) trailing(s string, from int) int {
	key := uint16(noBytes)
	if n := len(s); n >= 3 {
		key = threeBytes(s[n-3], s[n-2], s[n-1])
	}
	if !list.any && (key == noBytes || !list.last.has(key)) {
		return -1
	}
	for i := from; i < len(list.ends); i++ {
		if k := list.ends[i].last; (k == key || k == noBytes) && strings.HasSuffix(s, list.words[i]) {
			return i
		}
	}
	return -1
}

// inExamples returns an example with each of the words in the place of its mark. The
// texts are parts of one: the tables have tens of thousands, which would be as many
// objects in memory.
func inExamples(example, mark string, words []string) []string {
	parts := strings.Split(example, mark)
	n := len(parts) - 1
	size := len(words) * (len(example) - n*len(mark))
	for _, word := range words {
		size += n * len(word)
	}
	var all strings.Builder
	all.Grow(size)
	texts := make([]string, len(words))
	for i, word := range words {
		from := all.Len()
		for j, part := range parts {
			if j > 0 {
				all.WriteString(word)
			}
			all.WriteString(part)
		}
		texts[i] = all.String()[from:]
	}
	return texts
}

// A textPool keeps the short texts of a table in a few long ones.
type textPool struct{ last strings.Builder }

// keep returns s, in a place of its own.
func (p *textPool) keep(s []byte) string {
	const size = 4 << 10
	if p.last.Cap()-p.last.Len() < len(s) {
		p.last = strings.Builder{}
		p.last.Grow(max(size, len(s)))
	}
	from := p.last.Len()
	p.last.Write(s)
	return p.last.String()[from:]
}

// lower returns s in lower case, itself where it is.
func (p *textPool) lower(s string) string {
	if folded := strings.ToLower(s); folded != s {
		return p.keep([]byte(folded))
	}
	return s
}

// firstOf returns where the first of any of list stands in s, -1 if none does.
func firstOf(s string, list *wordList) int {
	for i := range len(s) {
		if (list.any || s[i] >= utf8.RuneSelf) && utf8.RuneStart(s[i]) && leads(s[i:], list) != "" {
			return i
		}
	}
	return -1
}
