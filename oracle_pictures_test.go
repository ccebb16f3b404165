package newsmark

import (
	"fmt"
	"slices"
	"strings"
)

// This file compares the pictures: each once, in order, where they stand,
// and whether they stand alone.

// A pictureMatch pairs the pictures of the tree with those of an Article.
type pictureMatch struct {
	pairs    [][2]int     // places in both lists, ascending
	absent   map[int]bool // pictures of the tree that the Article has not
	invented []int        // pictures of the Article that the tree has not
}

// What it costs to pair a picture with a copy that a noscript holds or with
// one in another place, and to leave one without a partner. A picture that is
// nowhere in the tree is the worst; a noscript copy that is not used is none.
const (
	costFallback  = 1
	costMisplaced = 2
	costMissing   = 10
	costInvented  = 1000
)

// matchPictures finds the cheapest pairing that keeps the order.
func matchPictures(refs, arts []*refPicture) pictureMatch {
	refs = withTwins(refs)
	// cost[i][j] is that of pairing refs[i:] with arts[j:].
	cost := make([][]int, len(refs)+1)
	for i := range cost {
		cost[i] = make([]int, len(arts)+1)
	}
	for i := len(refs); i >= 0; i-- {
		for j := len(arts); j >= 0; j-- {
			cost[i][j], _ = pictureStep(refs, arts, cost, i, j)
		}
	}
	m := pictureMatch{absent: map[int]bool{}}
	for i, j := 0, 0; i < len(refs) || j < len(arts); {
		switch _, step := pictureStep(refs, arts, cost, i, j); step {
		case stepPair:
			m.pairs = append(m.pairs, [2]int{i, j})
			i, j = i+1, j+1
		case stepAbsent:
			m.absent[i] = true
			i++
		case stepInvented:
			m.invented = append(m.invented, j)
			j++
		}
	}
	return m
}

const (
	stepPair = iota
	stepAbsent
	stepInvented
)

// pictureStep returns the cheapest way on from i, j.
func pictureStep(refs, arts []*refPicture, cost [][]int, i, j int) (best, step int) {
	if i == len(refs) && j == len(arts) {
		return 0, stepPair
	}
	best = 1 << 30
	if i < len(refs) && j < len(arts) && isSamePicture(refs[i], arts[j]) {
		best, step = cost[i+1][j+1], stepPair
		if refs[i].fallback {
			best += costFallback
		}
		if refs[i].before != arts[j].before {
			best += costMisplaced
		}
	}
	if i < len(refs) {
		c := cost[i+1][j]
		if !refs[i].fallback {
			c += costMissing
		}
		if c < best {
			best, step = c, stepAbsent
		}
	}
	if j < len(arts) && cost[i][j+1]+costInvented < best {
		best, step = cost[i][j+1]+costInvented, stepInvented
	}
	return best, step
}

// withTwins gives pictures without alt the one that the copy in the noscript
// beside them has: they are the same picture.
func withTwins(refs []*refPicture) []*refPicture {
	refs = slices.Clone(refs)
	for i, ref := range refs {
		for _, j := range []int{i - 1, i + 1} {
			if 0 <= j && j < len(refs) && refs[j].fallback {
				twin := *ref
				twin.twinAlt = refs[j].alt
				refs[i] = &twin
			}
		}
	}
	return refs
}

// isSamePicture reports whether art can be what became of ref.
func isSamePicture(ref, art *refPicture) bool {
	if !ref.fallback && strings.HasPrefix(art.via, "noscript") {
		return true // the copy in the noscript was the better one
	}
	alt := strings.Fields(art.alt)
	if !slices.Equal(strings.Fields(ref.alt), alt) && !(ref.alt == "" && slices.Equal(strings.Fields(ref.twinAlt), alt)) {
		return false
	}
	if strings.TrimSpace(art.src) == "" {
		return (art.url == "" || ref.fallback) && safeLink(strings.TrimSpace(ref.src)) == ""
	}
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
	return slices.ContainsFunc(ref.srcs, func(src string) bool { return squeeze(src) == squeeze(art.src) })
}

// pictureDifferences reports pictures that were lost, invented or doubled.
// The tree does not say which pictures only count readers; each of them has
// a warning.
func pictureDifferences(refs, arts []*refPicture, m pictureMatch, warnings []Warning) []oracleDiff {
	pixels := 0
	for _, w := range warnings {
		if w.Code == WarnPixel {
			pixels++
		}
	}
	var found []oracleDiff
	for i, ref := range refs {
		if !m.absent[i] || ref.fallback {
			continue
		}
		if pixels--; pixels < 0 {
			found = append(found, oracleDiff{what: comparePictures, at: i, want: describe(ref), got: "none"})
		}
	}
	for _, j := range m.invented {
		found = append(found, oracleDiff{what: comparePictures, at: j, want: "none", got: describe(arts[j])})
	}
	return append(found, doubledPictures(refs, arts, m)...)
}

func describe(p *refPicture) string {
	return fmt.Sprintf("<img src=%q alt=%q> %s", p.src, p.alt, p.via)
}

// doubledPictures reports pictures that came in twice: from the page, and
// once more from the noscript beside it.
func doubledPictures(refs, arts []*refPicture, m pictureMatch) []oracleDiff {
	var found []oracleDiff
	for k := 1; k < len(m.pairs); k++ {
		a, b := m.pairs[k-1], m.pairs[k]
		one, two := refs[a[0]], refs[b[0]]
		if one.fallback != two.fallback && arts[a[1]].url == arts[b[1]].url && arts[a[1]].url != "" {
			found = append(found, oracleDiff{
				what: comparePictures, at: b[1], want: "once: " + describe(one), got: "again: " + describe(arts[b[1]]),
			})
		}
	}
	return found
}

// placeDifferences compares where the pictures stand in the text, whether
// they stand alone, and their links.
func placeDifferences(refs, arts []*refPicture, m pictureMatch) []oracleDiff {
	var found []oracleDiff
	add := func(what comparison, at int, want, got string) {
		found = append(found, oracleDiff{what: what, at: at, want: want, got: got})
	}
	for _, pair := range m.pairs {
		ref, art := refs[pair[0]], arts[pair[1]]
		lo, hi := ref.before, ref.before
		if ref.span != nil {
			lo, hi = ref.span.from, ref.span.to
		}
		// A Figure does not say whether its caption came first.
		if (art.before < lo || art.before > hi) && (art.after < lo || art.after > hi) {
			add(comparePlaces, pair[0], fmt.Sprintf("after %d to %d bytes: %s", lo, hi, describe(ref)), fmt.Sprint(art.before))
		}
		if ref.fallback {
			continue // its own markup is not in the tree
		}
		if ref.form != formUnsettled && ref.form != art.form {
			add(compareForms, pair[0], formNames[ref.form]+" "+describe(ref), formNames[art.form])
		}
		if ref.link != art.link {
			add(compareLinks, pair[0], fmt.Sprintf("%q around %s", ref.link, describe(ref)), fmt.Sprintf("%q", art.link))
		}
	}
	return found
}

var formNames = map[refForm]string{formInline: "inline", formFigure: "figure"}
