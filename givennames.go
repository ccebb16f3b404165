package newsmark

import (
	"strings"
	"sync"
)

// firstNames holds the given and the family names of all languages by themselves. By
// them a name that stands alone at the head or the end of a post is told from a place
// and a heading. They are the common ones: another name is a byline there only where
// more than its words says so.
var firstNames = sync.OnceValues(func() (given, family map[string]bool) {
	given, family = map[string]bool{}, map[string]bool{}
	for _, l := range allLanguages() {
		addNames(given, l.given)
		addNames(family, l.families)
	}
	return given, family
})

func addNames(to map[string]bool, names string) {
	for name := range strings.SplitSeq(names, "|") {
		if name != "" {
			to[name] = true
		}
	}
}
