package newsmark

import (
	"strings"
	"unicode/utf8"
)

// tailed reads a credit in Chinese that something stands behind which is none by itself: the
// state of the picture in a bracket of its own, or where it was taken. It is asked of lines
// that nothing else was read from.
func (f *finder) tailed() bool {
	last, _ := lastLetter(f.line[:f.end])
	if f.open > 0 && (last == '）' || last == ')') {
		return f.stated() || f.takenAt()
	}
	return commonHan(last) && f.takenAt()
}

// stated reads a credit whose bracket stands before one with the state of the picture:
// "新华社发（周望摄）（资料图片）".
func (f *finder) stated() bool {
	before := trimBlankEnd(f.line[:f.open])
	if last, _ := lastLetter(before); last != '）' && last != ')' {
		return false
	}
	if from, to := f.inner(); !f.rules.isState(f.line[from:to]) {
		return false
	}
	line, end, stopped, open, start, joined := f.line, f.end, f.stopped, f.open, f.start, f.joined
	f.line = before
	f.close()
	f.bound()
	ok, within := f.end > 0 && f.bracketed(), f.from > f.open
	f.line, f.end, f.stopped, f.open, f.start, f.joined = line, end, stopped, open, start, joined
	if ok && !within {
		f.credit.Text = onOneLine(f.line[f.from:f.end])
	}
	return ok
}

// takenAt reads who took the picture before a word for it and the place: "周望6月3日摄于武汉".
func (f *finder) takenAt() bool {
	const least, most = 2, 12 // letters of the place
	lo, hi := f.inner()
	at := max(lo, hi-(most+1)*len("于"))
	i := strings.LastIndex(f.line[at:hi], "于")
	if i < 0 {
		i = strings.LastIndex(f.line[at:hi], "於")
	}
	if i < 0 {
		return false
	}
	i += at + len("于")
	place := f.line[i:hi]
	if n := utf8.RuneCountInString(place); n < least || n > most || strings.ContainsFunc(place, func(c rune) bool { return !isHan(c) || f.rules.kindsOfRune(c).is(CreditProse) }) {
		return false
	}
	if p, _ := f.rules.phraseBefore(f.line[lo:i]); p == nil || !p.takes() || !f.suffixed(lo, i) || !f.r.m.has(personMaker) {
		return false
	}
	f.credit.Text = onOneLine(f.line[f.from:hi])
	return true
}

// issued reads who took or gave a picture before the agency or site that issued it:
// "周望摄 清江网发", "南溪镇供图 清江网发".
func (f *finder) issued() bool {
	const most = 10 // letters of a name
	line, ok := strings.CutSuffix(f.line[:f.end], "发")
	if !ok || f.open >= 0 || f.stopped && f.refuses(true) {
		return false
	}
	from := max(0, len(line)-(most+1)*len("发"))
	at := strings.LastIndexFunc(line[from:], blank)
	if at < 0 {
		return false
	}
	at += from
	name := trimBlankStart(line[at:])
	if !f.rules.isAgency(name) && !f.rules.isOrganisation(name) || !f.suffixed(0, len(trimBlankEnd(line[:at]))) {
		return false
	}
	f.credit.Agency, f.credit.Text = name, onOneLine(f.line[f.from:f.end])
	return true
}

// takenOn returns where the names in line[lo:to] end that stand, before a word for taking a
// picture in Chinese, in front of the day on which they took it, and that day: "周望6月3日摄".
// It returns to without one.
func (f *finder) takenOn(p *CreditPhrase, lo, to int) (names int, date string) {
	last, _ := lastLetter(f.line[lo:to])
	if last != '日' && last != '月' && last != '年' || !p.takes() {
		return to, ""
	}
	at := lo + f.rules.dateStart(f.line[lo:to])
	names = len(trimBlankEnd(f.line[:at]))
	if before, _ := lastLetter(f.line[lo:max(lo, names)]); !letterRune(before) {
		return to, ""
	}
	if skip, ok := f.rules.isDate(f.line[at:to]); !ok || skip > 0 {
		return to, ""
	}
	return names, f.line[at:to]
}

// knownByName reports whether those who took a picture are known to be people by a title or
// by their family names: "老街全景 2018年6月摄" names nobody.
func (m *makers) knownByName() bool {
	if m.title {
		return true
	}
	_, family := firstNames()
	for i := range m.n {
		it := &m.items[i]
		if it.kind != personMaker {
			continue
		}
		_, n := firstLetter(it.text)
		if !family[it.text[:n]] && !longFamily(it.text) && !strings.Contains(it.text, "·") {
			return false
		}
	}
	return true
}

// spacedName returns the length of the name that s begins with, in Chinese: where its two
// letters are set apart, as in papers that give all names three, that is more than its first
// word, which i ends: "冉 青 孟小秋".
func (r *makerReader) spacedName(s string, i int) int {
	const letter = len("冉")
	next := i + spaces(s[i:]) + letter
	if i != letter || r.lang != "zh" && r.lang != "" || next > len(s) || next < len(s) && s[next] != ' ' || !r.rules.isPerson(s[:next], r.lang) {
		return i
	}
	return next
}

// areChinese reports whether s holds the names of several people in Chinese that spaces part.
func (r *makerReader) areChinese(s string) bool {
	if !strings.Contains(s, " ") {
		return false
	}
	for s != "" {
		i := strings.IndexByte(s+" ", ' ')
		i = r.spacedName(s, i)
		if !r.rules.isPerson(s[:i], "zh") || r.rules.isOrganisation(s[:i]) {
			return false
		}
		s = trimBlankStart(s[i:])
	}
	return true
}

// issues reports whether the word behind the maker at that index says that it issues the
// picture, as an agency does.
func (r *makerReader) issues(word string, i int) bool {
	if r.m.items[i].kind != agencyMaker || r.m.bad {
		return false
	}
	for _, p := range r.rules.inside {
		if strings.HasPrefix(word, p.Text) {
			return true
		}
	}
	return false
}

// takenOutside adds who took the picture to the credit in the final bracket, which says
// who gave it: "周望摄（清江镇供图）".
func (f *finder) takenOutside() {
	if f.r.supplier && len(f.credit.Photographers) == 0 && f.takenBeforeBracket() {
		f.joinTaken(f.open)
	}
}

// takenBeforeBracket reports whether a letter that ends words for taking a picture in Chinese
// stands before the final bracket.
func (f *finder) takenBeforeBracket() bool {
	last, _ := lastLetter(trimBlankEnd(f.line[:f.open]))
	return last == '摄' || last == '攝' || last == '影'
}

// isBranch reports whether s, before a name in Chinese, is an organisation and a part of it
// behind a dot: "清江日报·南溪 周望".
func (r *makerReader) isBranch(s string) bool {
	office, _, ok := strings.Cut(s, "·")
	return ok && r.rules.isOrganisation(office)
}

// isColleague reports whether s, behind a label in Chinese and set apart from a title, is the
// first of those who took the picture: "摄影记者：周望 通讯员：林小满". Papers stand before
// titles, too.
func (r *makerReader) isColleague(s string) bool {
	const least, most = 2, 3 // letters of names
	if n := utf8.RuneCountInString(s); n < least || n > most || !r.label || r.lang != "zh" || r.supplier {
		return false
	}
	_, family := firstNames()
	_, n := firstLetter(s)
	return family[s[:n]] && !r.rules.isAgency(s) && !r.rules.isOrganisation(s)
}

// heldProse are words of names in Chinese with a letter that is a word of sentences by itself.
var heldProse = [...]string{
	"成都", "首都", "都市", "都会", "都會", "京都", "古都", "新都", "花都", "江都", "丰都", "宜都", "昌都", "武都", "于都", "望都", "帝都", "都江堰", "都匀", "都昌", "大都",
	"在线", "在線", "自在", "自由", "华为", "華為", "从化", "从江", "对外", "對外", "也门", "也門", "不列颠", "不列顛",
}

// proseAt reports whether the letter c at s[i] is a word of sentences, in Chinese, and not
// part of one that names have: "成都博物馆".
func (r *creditRules) proseAt(s string, i int, c rune) bool {
	if !r.kindsOfRune(c).is(CreditProse) {
		return false
	}
	if !strings.ContainsRune("都在由为為从对對也不", c) {
		return true // most of them
	}
	for _, w := range heldProse {
		if at := strings.IndexRune(w, c); at >= 0 && at <= i && strings.HasPrefix(s[i-at:], w) {
			return false
		}
	}
	return true
}

// gluedPaper adds a paper in Chinese and the name of who took the picture, which nothing
// parts: "清江晚报周望摄".
func (r *makerReader) gluedPaper(from, to int, sep separator) bool {
	const least, most = 2, 3 // letters of a name
	if r.lang != "zh" || r.supplier {
		return false
	}
	at := strings.LastIndexAny(r.s[from:to], "报報") + from + len("报")
	if at < from+len("报") || r.rules.hasEnding(r.s[from:at], CreditPaper) == 0 && !r.rules.isAgency(r.s[from:at]) {
		return false
	}
	name := r.s[at:to]
	if n := utf8.RuneCountInString(name); n < least || n > most || !familyName(name) || !r.rules.isPerson(name, r.lang) || r.rules.isOrganisation(name) {
		return false
	}
	r.add(from, at, sep, organisationMaker)
	r.add(at, to, listSeparator, personMaker)
	return true
}
