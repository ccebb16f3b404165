package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// openingCredit reads a credit with a label that a caption begins with, and that a full
// stop, a bar, a dash or its own bracket parts from what the picture shows:
//
//	Photo: Ann Lee/AP. The mill after the repairs
//	© Агата Реут. Директор музея Савва Дорн
//	（写真：御手洗航）修理を終えた水車
//
// Every name has to be one by more than its place.
func (r *Rules) openingCredit(text string) (Credit, bool) {
	text = withoutBullet(trimBlankEnd(trimBlankStart(text)))
	c, n := firstLetter(text)
	bracket := strings.ContainsRune("(（[【［〔<＜", c)
	if !bracket {
		n = 0
	}
	p, size, colon := r.forCredits().phraseAt(text[n:min(len(text), creditNames)])
	f := finder{rules: r.forCredits(), strict: true}
	if p == nil && f.openingPair(text) {
		return f.credit, true
	}
	if p == nil && c == '(' {
		return r.openingNames(text)
	}
	if p == nil || size == 0 || p.Form != NamesFollow || p.Weak || p.Words {
		return Credit{}, false
	}
	shared := colon && strings.IndexByte(p.Text, ' ') < 0 && !strings.HasPrefix(p.Text, "摄") && !strings.HasPrefix(p.Text, "攝")
	if sign, _ := r.forCaptions().signs.opening(text[n:]); sign != nil {
		shared = true
	}
	if bracket {
		if line := headBracket(text); line == "" || !f.opens(line, shared) {
			return Credit{}, false
		}
		return f.credit, true
	}
	const tries = 4 // a full stop may stand in a name
	for from, k := size, 0; k < tries; k++ {
		end, next := creditStop(text, from)
		if end < 0 {
			return Credit{}, false
		}
		if first, _ := firstLetter(trimBlankStart(text[next:])); first != utf8.RuneError && !unicode.IsLower(first) && (f.paperBehindBar(text, end) || f.opens(text[:end], shared)) {
			return f.credit, true
		}
		from = next
	}
	return Credit{}, false
}

// openingNames reads the name of a person and of who has the picture in the brackets that a
// caption begins with: "(Ann Lee | The Gazette) The mill after the repairs".
func (r *Rules) openingNames(text string) (Credit, bool) {
	line := headBracket(text)
	if !strings.ContainsAny(line, "/|") {
		return Credit{}, false
	}
	f := finder{rules: r.forCredits()}
	ok := f.opens(line, false) && len(f.credit.Photographers) > 0 && f.credit.Agency != ""
	return f.credit, ok
}

// headBracket returns the bracket that text begins with, if more stands behind it.
func headBracket(text string) string {
	end := closingRune(text[:min(len(text), creditNames)])
	if trimBlankStart(text[end:]) == "" {
		return ""
	}
	return text[:end]
}

// creditStop returns where what may part a credit from the text behind it stands in text,
// from an offset on, and where it ends; -1 without one.
func creditStop(text string, from int) (end, next int) {
	for i := from; i < min(len(text), creditNames); i++ {
		switch rest := text[i:]; text[i] {
		case '.':
			if strings.HasPrefix(rest, ". ") && !endsInitial(text[:i]) {
				return i, i + len(". ")
			}
			if strings.HasPrefix(rest, ".- ") {
				return i, i + len(".- ")
			}
		case ' ':
			for _, sign := range [...]string{" | ", " – ", " — ", " - "} {
				if strings.HasPrefix(rest, sign) {
					return i, i + len(sign)
				}
			}
		case "。"[0]:
			if strings.HasPrefix(rest, "。") {
				return i, i + len("。")
			}
		}
	}
	return -1, -1
}

// endsInitial reports whether the last word of s is one letter: "Photo by A. B. Lee".
func endsInitial(s string) bool {
	_, n := lastLetter(s)
	before, _ := lastLetter(s[:len(s)-n])
	return spaceRune(before) || before == '.'
}

// opens reports whether line is a credit and nothing else, whose names are sure to be some.
// Behind a shared label stands what a picture shows, too: "Photo: Mill Lane".
func (f *finder) opens(line string, shared bool) bool {
	if f.r.m.n = 0; !f.read(line) || !f.isWhole() || f.r.m.n == 0 {
		return false
	}
	for i := range f.r.m.n {
		if !f.isSureName(&f.r.m.items[i], shared) {
			return false
		}
	}
	return len(f.credit.Photographers) > 0 || f.credit.Agency != ""
}

// isSureName reports whether it is a name by its own words, where the label is shared, and
// by its form at least where it is not.
func (f *finder) isSureName(it *maker, shared bool) bool {
	switch it.kind {
	case agencyMaker:
		return true
	case organisationMaker:
		if thing, ok := strings.CutPrefix(it.text, "the "); ok && smallRune(firstRune(thing)) {
			return false // "Photos of the weir. The new mill"
		}
		return !shared && f.rules.isOrganisation(it.text) || f.rules.isAgency(it.text)
	case personMaker:
		given, _, full := strings.Cut(it.text, " ")
		switch c, _ := firstLetter(it.text); {
		case isHangul(c):
			return !shared || fullHangulName(it.text)
		case isIdeographic(c):
			return !shared || longFamily(it.text) && utf8.RuneCountInString(it.text) > 2
		}
		return full && !strings.HasSuffix(it.text, ".") && (!shared || isGivenWord(given))
	}
	return false
}
