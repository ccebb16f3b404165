package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// agencyFirst adds an agency and, behind a space, a name in Chinese, Japanese
// or Korean script, or behind a label a full name: "中新图片网 周望", "News1 빈가온",
// "Photo AFP Ann Lee".
func (r *makerReader) agencyFirst(from, to int, sep separator) bool {
	s := r.s[from:to]
	i := strings.IndexByte(s, ' ')
	last, _ := lastLetter(s)
	if i > 0 && (r.label || r.own && (allCapitals(s[:i]) || smallRune(firstRune(s)))) && isCased(last) && isCased(firstRune(s)) {
		name := s[i+1:]
		if nick, ok := strings.CutPrefix(name, "user "); ok && r.rules.isAgencyName(s[:i]) && !strings.Contains(nick, " ") {
			r.add(from, from+i, sep, agencyMaker) // "Flickr user annlee"
			r.add(to-len(nick), to, slashSeparator, personMaker)
			return true
		}
		if !strings.Contains(name, " ") || !r.rules.isAgencyName(s[:i]) || isGivenWord(s[:i]) && !isAcronym(s[:i]) {
			return false // "Ann Marie Lee": ANN is an agency
		}
		if j := i + 1 + strings.IndexByte(name, ' '); strings.Contains(s[j+1:], " ") && r.rules.isAgencyName(s[:j]) {
			i, name = j, s[j+1:] // "© РИА Новости Агата Реут"
		}
		if _, n, _ := r.rules.phraseAt(name); n < len(name) {
			name = name[n:] // "BELGA PHOTO ANN LEE"
		}
		given, _, _ := strings.Cut(name, " ")
		if !hasMixedLetters(s[:i]) && !(isAcronym(s[:i]) && isGivenWord(given)) && !isElided(s) && r.rules.isOrganisation(s) || r.rules.isOrganisation(name) || !r.rules.isPerson(name, r.lang) {
			return false
		}
		r.add(from, from+i, sep, agencyMaker)
		r.add(to-len(name), to, slashSeparator, personMaker)
		return true
	}
	if i < 0 || !isIdeographic(last) && !(digitRune(last) && isHangul(firstRune(s))) || !r.rules.isAgency(s[:i]) && !r.paperFirst(s[:i], s[i+1:]) {
		return false
	}
	if rest := s[i+1:]; strings.HasPrefix(rest, "‘") || strings.HasPrefix(rest, "'") {
		return false // "SBS ‘골목의 맛’ 방송화면"
	}
	r.add(from, from+i, sep, agencyMaker)
	r.take(from+i, to, listSeparator)
	return true
}

// latinAndHangul adds a name in Korean that begins in Latin letters and ends in
// Hangul, as no person's does: "KX투어", or an outlet and its reporter: "MXN 빈가온
// 기자". It reports whether s[from:to] is such a text.
func (r *makerReader) latinAndHangul(from, to int, sep separator) bool {
	s := r.s[from:to]
	first, _ := firstLetter(s)
	last, _ := lastLetter(strings.TrimRight(s, "’'")) // "MXN ‘강물 소리’"
	if paper, ok := strings.CutSuffix(s, "DB"); ok && r.label && isHangul(first) && r.plausible(paper) {
		r.add(from, to, sep, organisationMaker) // "갈대일보DB"
		return true
	}
	if !isHangul(last) || !isCased(first) {
		return false
	}
	outlet, name, ok := strings.Cut(s, " ")
	switch {
	case ok && r.reporter && isAcronym(outlet) && r.rules.isPerson(name, r.lang):
		r.add(from, from+len(outlet), sep, organisationMaker)
		r.add(to-len(name), to, listSeparator, personMaker)
	case from == 0 && r.supplier && to < len(r.s) && strings.HasPrefix(strings.TrimLeft(r.s[to:], " "), "/"):
		r.m.bad = true // "MX 빈가온 / OSEN 제공"
	case r.label && r.plausible(s) || r.rules.isOrganisation(s):
		r.add(from, to, sep, organisationMaker)
	default:
		r.m.bad = true // "MX 빈가온 / OSEN DB"
	}
	return true
}

// paperFirst reports whether a is an organisation and b, behind a space, the
// name of a person in Chinese, or in Korean with the word for reporter behind it:
// "新民晚报 周望", "강물일보 빈가온 기자".
func (r *makerReader) paperFirst(a, b string) bool {
	return (r.lang == "zh" || r.reporter) && !r.supplier && r.rules.isOrganisation(a) && (r.rules.isPerson(b, r.lang) || r.lang == "zh" && r.areChinese(b)) && !r.rules.isOrganisation(b)
}

// plausible reports whether s, in Chinese, Japanese or Korean script, may be
// the name of an organisation that no word says to be one.
func (r *makerReader) plausible(s string) bool {
	const most, title = 14, 24 // runes, and of a name with a title in it
	if n := utf8.RuneCountInString(s); n > title || n > most && !strings.ContainsAny(s, "‘'") {
		return false
	}
	rules := r.rules
	for i, c := range s {
		switch {
		case letterRune(c) || digitRune(c) && i > 0:
			if isIdeographic(c) && !isHangul(c) && !((c == '那' || c == '不') && r.lang == "ja") && rules.proseAt(s, i, c) {
				return false // 那 and 不 are words in Chinese only: 那覇市, 不動産
			}
		case c == ' ' && r.lang != "ko", c != ' ' && !strings.ContainsRune("·・-‘’“”'@_㈜", c):
			return false
		}
	}
	for w := range strings.FieldsSeq(s) {
		if rules.kinds(w).is(CreditProse) {
			return false
		}
	}
	return true
}

// twoJapanese reports whether the dot between before and what follows it parts
// the names of two people in Japanese: "椿原みお・御手洗航撮影".
func (r *makerReader) twoJapanese(before, after string) bool {
	if r.lang != "ja" || r.supplier {
		return false
	}
	if i := strings.IndexAny(after, "・、／"); i > 0 {
		after = after[:i]
	}
	for _, name := range [...]string{before, after} {
		if utf8.RuneCountInString(name) < 3 || !r.rules.isPerson(name, "ja") || r.rules.isOrganisation(name) || endsAsPaper(name) || strings.IndexFunc(name, isHan) < 0 {
			return false
		}
	}
	return true
}

// eastAsians adds names that stand side by side: "张三 李四", "新华社 张三",
// and "张三和李四".
func (r *makerReader) eastAsians(from, to int, sep separator) bool {
	s := r.s[from:to]
	if i := strings.IndexFunc(s, unicode.IsSpace); i > 0 {
		i = r.spacedName(s, i)
		rest := from + i + spaces(s[i:])
		if a := s[:i]; r.isBranch(a) {
			r.add(from, from+i, sep, organisationMaker)
			r.take(rest, to, listSeparator)
			return true
		} else if r.rules.isAgency(a) || r.rules.isOrganisation(a) || r.lang == "zh" && r.rules.isPerson(a, r.lang) || r.isHeldName(a, from) {
			r.take(from, from+i, sep)
			r.take(rest, to, listSeparator)
			return true
		}
		return false
	}
	for i, c := range s {
		n := utf8.RuneLen(c)
		if i > 0 && c != utf8.RuneError && r.rules.kindsOfRune(c).is(CreditList) && r.rules.isPerson(s[:i], r.lang) && r.rules.isPerson(s[i+n:], r.lang) {
			r.add(from, from+i, sep, personMaker)
			r.add(from+i+n, to, listSeparator, personMaker)
			return true
		}
	}
	return false
}

// titled adds the agency and the name around a title: "新华社记者 张三". It
// reports whether there is one.
func (r *makerReader) titled(from, to int, sep separator) bool {
	const most = 9 // runes of a title
	s := r.s[from:to]
	if last, _ := lastLetter(s); !isIdeographic(last) || isHangul(last) {
		return false
	}
	n := 0
	for i := 0; i < len(s); i += n {
		var c rune
		if c, n = firstLetter(s[i:]); !r.rules.titles.has(endsOf(c, 0)) {
			continue
		}
		title := 0
		for end, runes := i, 0; end < len(s) && runes < most; runes++ {
			c, size := firstLetter(s[end:])
			if end += size; c != utf8.RuneError && end < len(s) && r.rules.mayEndTitle(c) && r.rules.isTitle(s[:i], s[i:end]) {
				title = end
			}
		}
		if title == 0 {
			continue
		}
		if n := r.colleagues(s[:i]); n > 0 {
			r.take(from, from+n, sep) // "通讯员 林小满 本报记者 周望"
			r.take(from+n, to, listSeparator)
			return true
		}
		if a, b := trimmed(r.s, from, from+i); i > 0 && (r.m.title || b < from+i && r.isColleague(r.s[a:b])) && r.rules.isPerson(r.s[a:b], r.lang) {
			r.take(a, b, sep) // "记者 周望 实习生 林小满", "摄影记者：周望 通讯员：林小满"
			sep = listSeparator
		} else if i > 0 {
			if !r.employer(r.s[a:b]) {
				r.m.bad = true
				return true
			}
			r.m.titled = true
			r.add(a, b, sep, organisationMaker)
			if r.rules.isAgency(r.s[a:b]) {
				r.m.items[r.m.n-1].kind = agencyMaker
			}
			sep = listSeparator
		}
		r.m.title = true
		for strings.HasPrefix(s[title:], "・") || strings.HasPrefix(s[title:], "：") {
			title += len("・") // also "记者：周望"
		}
		n := r.m.n
		if r.take(from+title, to, sep); r.supplier && n > 0 && r.issues(s[i:title], n-1) {
			r.m.n = n // "中新社发 清江镇供图": who issues it counts
		}
		return true
	}
	return false
}

// mayEndTitle tells of most letters that isTitle is false for a text that ends
// with them.
func (c *creditRules) mayEndTitle(ch rune) bool {
	return ch == '.' || spaceRune(ch) || c.titleEnds.has(uint32(foldRune(ch)))
}

// bothAt returns the length of the word for several pictures that s begins
// with, and of a comma behind it; 0 without one.
func (c *creditRules) bothAt(s string) int {
	const most = 6 // runes
	first, _ := utf8.DecodeRuneInString(s)
	if !c.titles.has(endsOf(first, 0)) {
		return 0
	}
	n, runes := 0, 0
	for i, ch := range s {
		if runes++; runes > most {
			break
		}
		if end := i + utf8.RuneLen(ch); ch != utf8.RuneError && c.kinds(s[:end]).is(CreditBoth) {
			n = end
		}
	}
	if n == 0 {
		return 0
	}
	return len(s) - len(strings.TrimLeft(s[n:], "、 "))
}

// isTitle reports whether w is a title, or what an agency says of its
// pictures, behind what stands before it.
func (c *creditRules) isTitle(before, w string) bool {
	if c.kinds(w).is(CreditTitle) {
		return true
	}
	for _, p := range c.inside {
		if p.Text == w && c.isAgency(strings.TrimSpace(before)) {
			return true
		}
	}
	return false
}

// employer reports whether s, before a title, may be who the person works for.
func (r *makerReader) employer(s string) bool {
	const most = 14 // runes
	if s = unquoted(s); utf8.RuneCountInString(s) > most {
		return false
	}
	for i, c := range s {
		if c == ' ' && r.rules.hasEnding(s[:strings.IndexByte(s, ' ')], CreditPaper) > 0 {
			continue // "清江晚报 清江网 北岸新闻记者 周望"
		}
		if !letterRune(c) && !strings.ContainsRune("（）·-—+", c) || r.rules.proseAt(s, i, c) {
			return r.rules.isAgency(s)
		}
	}
	return true
}

// courtesy returns the length of the word of courtesy that ends the name of a
// person in Chinese, Japanese or Korean script; 0 without one.
func (c *creditRules) courtesy(name string) int {
	n := c.hasEnding(name, CreditCourtesy)
	if n == 0 || utf8.RuneCountInString(name[:len(name)-n]) < 2 {
		return 0
	}
	return n
}

// isCause reports whether s is the name of a group that says in Japanese what
// the group does: "旧校舎を残す会". Words that carry a sentence are in none.
func (r *makerReader) isCause(s string) bool {
	const most = 20 // runes
	return r.supplier && r.lang == "ja" && utf8.RuneCountInString(s) <= most && strings.ContainsAny(s, "をにと") && !strings.ContainsAny(s, "はがへで、。 ") && r.rules.hasEnding(s, CreditOrganisation) > 0
}

// isCompound reports whether the phrase p in Japanese, without a sign behind it,
// is the first part of a word that goes on at line[names:]: "写真部の生徒たち".
func (f *finder) isCompound(p *CreditPhrase, names int) bool {
	last, _ := lastLetter(p.Text)
	before, _ := lastLetter(f.line[:names])
	if p.Form != NamesFollow || !isIdeographic(last) || !isIdeographic(before) {
		return false
	}
	q, _, _ := f.rules.phraseAt(f.line[names:])
	return q == nil // "写真提供：川西市"
}

// ofPlace adds the name of a person in Japanese, with a word of courtesy behind it, that
// stands behind where he or she is from: "川西市の御手洗航さん撮影".
func (r *makerReader) ofPlace(from, to int, sep separator) bool {
	const least, most = 3, 10 // letters of the name, and of the place
	s := r.s[from:to]
	i := strings.LastIndex(s, "の")
	if i <= 0 || r.lang != "ja" || r.supplier || utf8.RuneCountInString(s[:i]) > most {
		return false
	}
	name := s[i+len("の"):]
	n := r.rules.courtesy(name)
	if n == 0 || utf8.RuneCountInString(name[:len(name)-n]) < least || !r.rules.isPerson(name, "ja") || !isHan(lastRune(s[:i])) || !r.plausible(s[:i]) {
		return false
	}
	r.add(from+i+len("の"), to, sep, personMaker)
	return true
}

// isLatinFirm reports whether s begins in capitals and ends in Japanese as organisations do:
// "NHK総合テレビ".
func (r *makerReader) isLatinFirm(s string) bool {
	last, _ := lastLetter(s)
	return capitalRune(firstRune(s)) && (isHan(last) || isAnyKana(last)) && r.rules.endsAsOrganisation(s)
}

// inWord reports whether the phrase p in Japanese before s[i:to] is the first part of a word
// that goes on there: "写真家・木戸芳春".
func (r *makerReader) inWord(p *CreditPhrase, i, to int) bool {
	last, _ := lastLetter(r.s[:i])
	next, n := firstLetter(r.s[i:to])
	if next == '愛' && strings.HasPrefix(r.s[i:to], "愛好家") {
		next, n = '家', len("愛好家")
	}
	if p.Language != "ja" || p.Form != NamesFollow || next != '家' || last != '真' {
		return false
	}
	after, _ := firstLetter(r.s[i+n : to])
	return after == '・' || after == 'の' || spaceRune(after) // 家 begins names, too
}

// isHead reports whether the phrase p behind a name in Korean is rather what the
// head of such an office is called: "연구소 소장".
func (p *CreditPhrase) isHead(name string) bool {
	last, n := lastLetter(name)
	return p.Text == "소장" && isHangul(last) && strings.HasPrefix(p.Text, name[len(name)-n:])
}

// takenBefore returns where names with a phrase behind them start that stand,
// perhaps with a bracket, before the source at line[i:]: "周望摄（来源：影像中国）".
// It is i if there are none.
func (f *finder) takenBefore(i int) int {
	before := trimBlankEnd(strings.TrimRight(trimBlankEnd(f.line[:i]), "(（"))
	p, at := f.rules.phraseBefore(before)
	if p == nil || at <= 0 || p.Form != NamesPrecede || p.Supplier || p.Language != "zh" {
		return i
	}
	to := len(trimBlankEnd(before[:at]))
	tries := 0
	for from := max(f.start, to-creditNames); from < to && tries < creditTries; from = f.next(from, to) {
		if f.edge(from) != hardEdge {
			continue
		}
		if tries++; f.named(p, from, to) && f.r.m.has(personMaker) {
			return from
		}
	}
	return i
}

// placeBefore returns where a name in Japanese starts behind a place that ends
// line[lo:to] with "で": "＝北浜市で御手洗航". It is to if there is none.
func (f *finder) placeBefore(lo, to int) int {
	i := strings.LastIndex(f.line[lo:to], "で") + len("で") + lo
	name := f.line[min(i, to):to]
	before, _ := lastLetter(f.line[lo:max(lo, i-len("で"))])
	if i < lo+len("で") || !isHan(before) || utf8.RuneCountInString(name) < 3 || !f.rules.isPerson(name, "ja") || strings.IndexFunc(name, isHan) != 0 {
		return to
	}
	return i
}

// tellsPicture reports whether line[names:to], behind a label in Japanese, says what the
// picture shows, with who gave it in brackets: "写真：商店街の夏祭り（川西市提供）".
func (f *finder) tellsPicture(names, to int) bool {
	shown, giver, ok := strings.Cut(f.line[names:to], "（")
	return ok && strings.Contains(shown, "の") && f.rules.endsNames(giver)
}

// isPlaceBehindDate reports whether a place starts at line[i:to], where Japanese
// papers set it between the date and who took the picture: "＝11日、那覇港、李安撮影",
// "（2023年4月8日午前10時4分、那覇市西浜、李安撮影）".
func (f *finder) isPlaceBehindDate(i, to int) bool {
	date, ok := strings.CutSuffix(f.line[:i], "、")
	if !ok || !strings.Contains(f.line[i:to], "、") {
		return false
	}
	at := strings.LastIndexFunc(date, func(c rune) bool { return c == '、' || c == '＝' || c == '=' || c == '（' || c == '(' })
	if at >= 0 {
		_, n := firstLetter(date[at:])
		at += n
	}
	date = date[max(at, 0):]
	return digitRune(firstRune(date)) && strings.ContainsFunc(date, func(c rune) bool { return c == '日' || c == '年' || c == '月' || c == '時' })
}

// joinTaken adds who took the picture to the credit at line[i:], which says
// where it is from.
func (f *finder) joinTaken(i int) {
	source := f.credit
	from := f.takenBefore(i)
	if from == i {
		return
	}
	taken := f.r.m.credit(f.line[from:i])
	f.credit, f.from = source, from
	f.credit.Photographers, f.credit.Text = taken.Photographers, onOneLine(f.line[from:f.end])
}

// gluedYear returns the length of the year that s begins with, before a name in
// brackets as Japanese signs of rights have it: "©2023「港の灯」製作委員会", "©2023映画". It is the
// film's, not the picture's.
func gluedYear(s string) int {
	const digits = len("2023")
	if len(s) <= digits || !isYear(s[:digits]) {
		return 0
	}
	if next := firstRune(s[digits:]); next == '「' || next == '『' || isIdeographic(next) && !isHangul(next) && next != '年' {
		return digits
	}
	return 0
}

// endsGivenName reports whether p, one letter that ends s before another phrase, is
// the last of a name in Japanese: "御手洗圭蔵撮影".
func (r *makerReader) endsGivenName(p *CreditPhrase, s string) bool {
	return p.Language == "ja" && r.lang == "ja" && utf8.RuneCountInString(p.Text) == 1 && r.rules.isPerson(s, "ja")
}

// made returns what parts s from what follows where s ends with a phrase that
// names precede, and the length of that: a giver is no agency beside one, "川西市提供・共同",
// "햇살군 제공/연합뉴스".
func (r *makerReader) made(s string) (separator, int) {
	p, i := r.rules.phraseBefore(s)
	switch {
	case p == nil || i <= 0 || p.Form != NamesPrecede:
	case p.Supplier && (p.Language == "zh" || r.lang == "zh"): // which has words of Japanese
		return giverSeparator, len(s) - i // "警方提供／記者周望翻攝"
	case p.Supplier && p.Language == "ko" && r.reporter, p.Language == "ko" && p.Text == "촬영":
		return slashSeparator, len(s) - i // "햇살군 제공, 빈가온 촬영"
	case p.Supplier && (p.Language == "ja" || p.Language == "ko"):
		return equalSeparator, len(s) - i
	case p.Language == "ja":
		return slashSeparator, len(s) - i
	}
	return noSeparator, 0
}

// madeInChinese is made for s in Chinese with a space behind it, and for who took a
// picture beside who gave it: "清江镇供图 周望摄".
func (r *makerReader) madeInChinese(s string) (separator, int) {
	if last, _ := lastLetter(s); r.lang != "zh" || !commonHan(last) {
		return noSeparator, 0
	}
	if next, size := r.made(s); size > 0 {
		return next, size
	}
	if p, i := r.rules.phraseBefore(s); p != nil && i > 0 && p.takes() {
		return listSeparator, 0
	}
	return noSeparator, 0
}

// takes reports whether p, behind names in Chinese, says that they took the picture,
// whoever had it: "图片来源：周望摄".
func (p *CreditPhrase) takes() bool {
	return p.Language == "zh" && !p.Supplier && p.Form == NamesPrecede
}

// takeMade is take for a name with a phrase of the length made behind it.
func (r *makerReader) takeMade(from, to, made int, sep separator) {
	supplier := r.supplier
	if made > 0 {
		p, _ := r.rules.phraseBefore(r.s[from:to])
		r.supplier = p.Supplier // "御手洗航さん撮影、川西市提供"
	}
	n := r.m.n
	r.take(from, to-made, sep)
	r.supplier = supplier
	for ; made > 0 && n < r.m.n; n++ {
		if it := &r.m.items[n]; it.kind == agencyMaker {
			it.kind = organisationMaker // "NASA提供・共同"
		}
	}
}
