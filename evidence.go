package newsmark

import (
	"math"
	"math/bits"
	"strings"
)

// Evidence is a set of signs that a text beside an image is its caption, or
// that it is the next paragraph of the story. A [Figure] keeps what was found.
type Evidence uint32

// The signs for a caption, and those against one.
const (
	EvidenceMarkup   Evidence = 1 << iota // an element, a class, an attribute or a shortcode marks it as one
	EvidenceTable                         // it stands under the image in a table, or behind it in a dl
	EvidenceCredit                        // it ends in a credit, or is one
	EvidenceMark                          // it begins with a mark of captions: ▲, 图：, Pictured:
	EvidenceBrackets                      // all of it is in one pair of brackets
	EvidenceAlt                           // it is the image's alt, title or data-caption
	EvidenceApart                         // all of it is italic or small, and the text after it is not
	EvidenceStyle                         // it is centred and small or grey, or small and grey, and the text after it is not
	EvidenceShape                         // other images have texts in the same place that are captions by themselves, or phrases as it is
	EvidencePosition                      // it says who stands where: (left), （左一）
	EvidenceShort                         // it is short and does not end like a sentence
	EvidenceClose                         // it is a phrase in the paragraph of the image, in a box of the two, or centred below it as the text after it is not
	EvidenceBox                           // it is the only text in a box with the image that is named so: article-image

	EvidenceLeadIn    // it ends in a colon or a comma: something follows
	EvidenceQuestion  // it ends in a question mark
	EvidenceQuote     // it begins with a quotation mark
	EvidenceContinues // it begins as a sentence that carries the story on: However, 据
	EvidenceLong      // it is long, or several sentences
	EvidenceLine      // it is a dateline, a byline or a line about the piece
	EvidenceLink      // all of it is a link
	EvidenceHeading   // all of it is bold
	EvidenceList      // its mark is the bullet of a list or a change of a price
	EvidenceNote      // it is a note of the editors, or a mark such as "The end"
)

// evidenceRows gives each sign its name and its weight: by how much it moves
// the odds that a text is a caption, as ten times the natural logarithm of the
// factor. The weights follow the counts in the package documentation; they were
// set on the tune set of testdata/labels.jsonl.
var evidenceRows = [...]struct {
	name   string
	weight int
}{
	{"markup", 100},
	{"table", 60},
	{"credit", 80},
	{"mark", 60},
	{"brackets", 40},
	{"alt", 22},
	{"apart", 40},
	{"style", 40},
	{"shape", 25},
	{"position", 20},
	{"short", 12},
	{"close", 15},
	{"box", 60},
	{"lead-in", -60},
	{"question", -40},
	{"quote", -35},
	{"continues", -60},
	{"long", -40},
	{"line", -200},
	{"link", -15},
	{"heading", -60},
	{"list", -200},
	{"note", -60},
}

// evidenceOfStory is what speaks for a paragraph, but for its length and looks.
const evidenceOfStory = EvidenceLeadIn | EvidenceQuestion | EvidenceQuote | EvidenceContinues | EvidenceLine | EvidenceList

// evidencePrior is the weight of a text beside an image before anything is
// known of it: one in twelve is its caption (facts counted over posts of
// ZAKER's technology channels, and over a p that follows a p with an image).
const evidencePrior = -25

// score adds up what e says, as ten times the logarithm of the odds that the
// text is a caption.
func (e Evidence) score() int {
	sum := evidencePrior
	for ; e != 0; e &= e - 1 {
		if i := bits.TrailingZeros32(uint32(e)); i < len(evidenceRows) {
			sum += evidenceRows[i].weight
		}
	}
	return sum
}

// Caption reports whether e speaks for a caption. Markup decides.
func (e Evidence) Caption() bool { return e&EvidenceMarkup != 0 || e.score() > 0 }

// Confidence is how likely e makes a caption, from 0 to 1 and rounded to a
// hundredth. It is 1 where the markup says so, and 0 without evidence.
func (e Evidence) Confidence() float64 {
	switch {
	case e == 0:
		return 0
	case e&EvidenceMarkup != 0:
		return 1
	}
	p := 1 / (1 + math.Exp(-float64(e.score())/10))
	return math.Round(p*100) / 100
}

// decisive returns the name of the sign in e that weighs most.
func (e Evidence) decisive() string {
	best, most := "", 0
	for i := range evidenceRows {
		if row := &evidenceRows[i]; e>>i&1 != 0 && row.weight > most {
			best, most = row.name, row.weight
		}
	}
	return best
}

// Names returns the names of the signs in e, those for a caption first.
func (e Evidence) Names() []string {
	var names []string
	for i := range evidenceRows {
		if e>>i&1 != 0 {
			names = append(names, evidenceRows[i].name)
		}
	}
	return names
}

// String returns the names of the signs in e with plus signs between.
func (e Evidence) String() string { return strings.Join(e.Names(), "+") }

// evidenceNamed returns the sign with a name, 0 if there is none.
func evidenceNamed(name string) Evidence {
	for i := range evidenceRows {
		if evidenceRows[i].name == name {
			return 1 << i
		}
	}
	return 0
}
