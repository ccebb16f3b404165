package newsmark

import (
	"strings"
	"unicode/utf8"
)

// endsOfNames are letters that end names of people in Chinese, too, though they end the names
// of organisations.
const endsOfNames = "会會社镇鎮村乡鄉校"

// isHeldName reports whether s, at r.s[from:], is the name of a person in Chinese with a letter
// of isHeldLetter or endsOfNames, where a title stands before it or a word for taking the
// picture beside it: "记者 刘为强 摄", "通讯员 张建社 摄".
func (r *makerReader) isHeldName(s string, from int) bool {
	if r.lang != "zh" || r.supplier || !r.m.title && !r.phrase.tellsTaken() {
		return false
	}
	first, n := firstLetter(s)
	held := strings.ContainsFunc(s[n:], isHeldLetter)
	if !held && !strings.ContainsRune(endsOfNames, lastRune(s)) { // as most names have none of these
		return false
	}
	if !nameOfLetters(s) || r.rules.kindsOfRune(first).is(CreditProse) || r.rules.isAgency(s) {
		return false
	}
	if !held {
		return r.behindReporter(from)
	}
	return !strings.ContainsFunc(s[n:], func(c rune) bool {
		return !isHeldLetter(c) && r.rules.kindsOfRune(c).is(CreditProse)
	})
}

// isHeldLetter reports whether c stands in names of people in Chinese, too, though it is a
// word of sentences.
func isHeldLetter(c rune) bool {
	switch c {
	case '由', '从', '從', '为', '為', '在', '对', '對', '也', '过', '過', '都', '不', '就', '到':
		return true
	}
	return false
}

// behindReporter reports whether the title before r.s[from:], perhaps behind other names, is
// that of somebody who takes pictures for a paper, in Chinese.
func (r *makerReader) behindReporter(from int) bool {
	for _, title := range [...]string{"记者", "記者", "通讯员", "通訊員", "实习生", "實習生"} {
		if strings.Contains(r.s[:from], title) {
			return true
		}
	}
	return false
}

// colleagues returns the length of the names in Chinese that s begins with, behind a title,
// where a paper follows and then another title: "通讯员 林小满 本报记者 周望". It is 0 without
// them.
func (r *makerReader) colleagues(s string) int {
	if !r.m.title || r.lang != "zh" {
		return 0
	}
	s = trimBlankEnd(s)
	at := strings.LastIndexByte(s, ' ')
	if at < 0 {
		return 0
	}
	paper, names := s[at+1:], trimBlankEnd(s[:at])
	if !r.rules.isAgency(paper) && !r.rules.isOrganisation(paper) || !r.rules.isPerson(names, r.lang) && !r.areChinese(names) {
		return 0
	}
	return at
}

// takenFor reads who took the picture, in Chinese, before a bracket at line[from:to] with the
// paper or office that it was taken for: "周望 摄（清江晚报）".
func (f *finder) takenFor(from, to int) bool {
	m := &f.r.m
	if !f.takenBeforeBracket() || !f.r.read(f.rules, f.line[from:to], nil, false) || m.n != 1 || m.items[0].kind != organisationMaker {
		return false
	}
	return f.beforeAgency()
}

// heldInside makes a person of the one name in a bracket that an agency stands before and a
// word for taking the picture within, if it ends as organisations do: "新华社发（张建社 摄）".
func (f *finder) heldInside() {
	it := &f.r.m.items[0]
	if f.r.m.n != 1 || it.kind != organisationMaker || f.r.supplier || f.r.lang != "zh" || !nameOfLetters(it.text) || !strings.ContainsRune(endsOfNames, lastRune(it.text)) {
		return
	}
	f.credit.Photographers, f.credit.Agency = []string{it.text}, ""
}

// nameOfLetters reports whether s has the length of a name in Chinese and begins with that of
// a family.
func nameOfLetters(s string) bool {
	const least, most = 2, 3 // letters
	n := utf8.RuneCountInString(s)
	return least <= n && n <= most && hanRun(s) == s && familyName(s)
}

// tellsTaken reports whether the phrase, in Chinese, says that those named took the picture.
func (p *CreditPhrase) tellsTaken() bool {
	return p != nil && (p.takes() || !p.Supplier && (strings.HasPrefix(p.Text, "摄影") || strings.HasPrefix(p.Text, "攝影")))
}
