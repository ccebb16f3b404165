package newsmark

import "slices"

// A keyTable finds the phrases for a key, some for others among them. Most keys have
// none.
type keyTable[T comparable] struct {
	at    [1 << 13]uint16 // index in lists by some bits of the key, and 1
	lists []keyList[T]
}

// A keyList is phrases for one key.
type keyList[T comparable] struct {
	further furtherBytes // of those that are filed by their beginning
	phrases []T
}

// of returns the phrases for a key, and for another one.
func (t *keyTable[T]) of(key uint32) []T {
	if i := t.at[key%uint32(len(t.at))]; i > 0 {
		return t.lists[i-1].phrases
	}
	return nil
}

// opening returns the phrases for a key that text, which it is of, may begin with.
func (t *keyTable[T]) opening(key uint32, text string) []T {
	if i := t.at[key%uint32(len(t.at))]; i > 0 {
		if l := &t.lists[i-1]; l.further.mayOpen(text) {
			return l.phrases
		}
	}
	return nil
}

// add files a phrase under one of its spellings, of which there may be six with the
// same key. For those that are filed by their beginning the caller adds further bytes.
func (t *keyTable[T]) add(key uint32, phrase T) *furtherBytes {
	at := &t.at[key%uint32(len(t.at))]
	if *at == 0 {
		t.lists = append(t.lists, keyList[T]{})
		*at = uint16(len(t.lists))
	}
	l := &t.lists[*at-1]
	if last := l.phrases[max(0, len(l.phrases)-6):]; !slices.Contains(last, phrase) {
		l.phrases = append(l.phrases, phrase)
	}
	return &l.further
}
