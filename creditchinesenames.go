package newsmark

import (
	"strings"
	"unicode/utf8"
)

// What stands in names of people in Chinese, too, though it is a word of sentences or ends
// the names of organisations.
const (
	heldInNames = "由从從为為在对對也过過都不就到"
	endsOfNames = "会會社镇鎮村乡鄉校"
)

// isHeldName reports whether s, at r.s[from:], is the name of a person in Chinese with such a
// letter, where a title stands before it or a word for taking the picture beside it: "记者
// 刘为强 摄", "通讯员 张建社 摄".
func (r *makerReader) isHeldName(s string, from int) bool {
	if r.lang != "zh" || r.supplier || !r.m.title && !r.phrase.tellsTaken() || !nameOfLetters(s) {
		return false
	}
	_, n := firstLetter(s)
	if r.rules.kindsOfRune(firstRune(s)).is(CreditProse) || r.rules.isAgency(s) {
		return false
	}
	if strings.ContainsAny(s[n:], heldInNames) {
		return !strings.ContainsFunc(s[n:], func(c rune) bool {
			return !strings.ContainsRune(heldInNames, c) && r.rules.kindsOfRune(c).is(CreditProse)
		})
	}
	return r.behindReporter(from) && strings.ContainsRune(endsOfNames, lastRune(s))
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
	switch last, _ := lastLetter(trimBlankEnd(f.line[:f.open])); last {
	case '摄', '攝', '影':
	default:
		return false
	}
	m := &f.r.m
	if !f.r.read(f.rules, f.line[from:to], nil, false) || m.n != 1 || m.items[0].kind != organisationMaker {
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
