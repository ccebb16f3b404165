package newsmark

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// firstNames holds the given and the family names of all languages by themselves. By
// them a name that stands alone at the head or the end of a post is told from a place
// and a heading. They are the common ones: another name is a byline there only where
// more than its words says so.
var firstNames = sync.OnceValues(func() (given, family map[string]bool) {
	lists := listedNames.Load()
	if lists == nil { // nothing has made the languages yet
		allLanguages()
		lists = listedNames.Load()
	}
	return namesOf(lists.given), namesOf(lists.families)
})

// listedNames keeps the names of the languages, which are not kept themselves.
var listedNames atomic.Pointer[nameLists]

// nameLists holds lists of names with bars between them, one for each language.
type nameLists struct{ given, families []string }

// listNames notes the names of the languages.
func listNames(all []*language) {
	lists := new(nameLists)
	for _, l := range all {
		lists.given = append(lists.given, l.given)
		lists.families = append(lists.families, l.families)
	}
	listedNames.Store(lists)
}

// namesOf returns the names in lists.
func namesOf(lists []string) map[string]bool {
	n := 0
	for _, list := range lists {
		n += strings.Count(list, "|") + 1
	}
	set := make(map[string]bool, n)
	for _, list := range lists {
		for name := range strings.SplitSeq(list, "|") {
			if name != "" {
				set[name] = true
			}
		}
	}
	return set
}

// longFamily reports whether name begins with a family name of two or three letters
// in Chinese or Japanese, and a given name follows.
func longFamily(name string) bool {
	const letter, longest = len("山"), 3
	_, family := firstNames()
	for n := 2 * letter; n <= longest*letter && n < len(name); n += letter {
		if c, m := firstLetter(name[n-letter:]); !isHan(c) && c != '々' || m != letter {
			return false
		}
		if family[name[:n]] {
			return true
		}
	}
	return false
}

// allNames reports whether all names are of a kind.
func allNames(names []string, is func(name string) bool) bool {
	return !slices.ContainsFunc(names, func(name string) bool { return !is(name) })
}

// withoutReading returns a name in Japanese without how it is read, in brackets
// behind it: "椿原みお（つばきはら・みお）".
func withoutReading(s string) string {
	i := strings.Index(s, "（")
	inner, ok := strings.CutSuffix(s[max(i, 0):], "）")
	if i <= 0 || !ok || strings.ContainsFunc(inner[len("（"):], func(c rune) bool { return c != '・' && c != '　' && c != ' ' && !isKana(c) }) {
		return s
	}
	return s[:i]
}
