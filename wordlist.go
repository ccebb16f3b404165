package newsmark

import (
	"strings"
	"unicode/utf8"
)

// A wordList is a list of words that are written without spaces around them,
// the longest first. Most texts neither begin nor end with one: by the three
// bytes at either end, which one such letter takes, this is known without going
// through the list.
type wordList struct {
	words       []string
	first, last endSet
	any         bool // a word is one that the bytes do not tell
}

// An endSet is a set of three bytes that may hold some that it was not given.
type endSet [1 << 10 / 64]uint64

func (e *endSet) has3(a, b, c byte) bool { k := threeBytes(a, b, c); return e[k/64]>>(k%64)&1 != 0 }
func (e *endSet) add3(a, b, c byte)      { k := threeBytes(a, b, c); e[k/64] |= 1 << (k % 64) }

// threeBytes puts three bytes together: the last of a letter differs most.
func threeBytes(a, b, c byte) uint {
	return (uint(a)<<8 ^ uint(b)<<4 ^ uint(c)) % (1 << 10)
}

// longestFirst inserts s into a list.
func longestFirst(list wordList, s string) wordList {
	i := 0
	for i < len(list.words) && len(list.words[i]) >= len(s) {
		i++
	}
	list.words = append(list.words, "")
	copy(list.words[i+1:], list.words[i:])
	list.words[i] = s
	n := len(s)
	if n < 3 || s[0] < utf8.RuneSelf {
		list.any = true
		return list
	}
	list.first.add3(s[0], s[1], s[2])
	list.last.add3(s[n-3], s[n-2], s[n-1])
	return list
}

// mayLead and mayTrail tell at little cost that no word of list begins or ends
// s.
func (list *wordList) mayLead(s string) bool {
	return list.any || len(s) >= 3 && list.first.has3(s[0], s[1], s[2])
}

func (list *wordList) mayTrail(s string) bool {
	n := len(s)
	return list.any || n >= 3 && list.last.has3(s[n-3], s[n-2], s[n-1])
}

// trailing returns the words of list that s may end with.
func (list *wordList) trailing(s string) []string {
	if list.mayTrail(s) {
		return list.words
	}
	return nil
}

// leads returns the first of list that s begins with.
func leads(s string, list *wordList) string {
	if list.mayLead(s) {
		for _, w := range list.words {
			if strings.HasPrefix(s, w) {
				return w
			}
		}
	}
	return ""
}

// trails returns the first of list that s ends with.
func trails(s string, list *wordList) string {
	for _, w := range list.trailing(s) {
		if strings.HasSuffix(s, w) {
			return w
		}
	}
	return ""
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
