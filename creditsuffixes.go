package newsmark

import (
	"strings"
)

// nameless reads a credit that names nobody, behind an edge of at least that
// strength.
func (f *finder) nameless(least edge) bool {
	lo, hi := f.inner()
	p, at := f.rules.phraseBefore(f.line[lo:hi])
	if p != nil && at == 0 && lo > 0 && p.Form == NamesPrecede && p.Supplier && p.Language == "ja" {
		f.r.m.n, f.r.m.date = 0, ""
		return f.accept(lo, lo, hi) // "（提供）"
	}
	if p == nil || p.Form != NoNames || f.refuses(p.Weak) {
		return false
	}
	at += lo
	at += spaces(f.line[at:hi])
	if lo > 0 && p.Language == "ja" && f.rules.leadingDate(f.line[lo:hi]) == at-lo {
		lo = at // "（2023年12月、筆者撮影）"
	}
	if first, _ := firstLetter(p.Text); least == softEdge && isCased(first) && !strings.Contains(p.Text, " ") {
		return false
	}
	if before, _ := lastLetter(trimBlankEnd(f.line[:at])); least == hardEdge && (before == '/' || before == '|') && at > lo {
		return false // "Photo / Supplied"
	}
	f.r.m.n, f.r.m.date = 0, ""
	return (at == lo && !f.cut || f.edge(at) >= least) && f.accept(at, at, hi)
}

// suffixed reads a credit whose phrase ends line[lo:hi]: "李安 摄".
func (f *finder) suffixed(lo, hi int) bool {
	end := hi
	if hi = f.withoutState(lo, hi); hi < end {
		end = hi
	} else if lo > 0 {
		end = f.withoutPlaceInside(lo, hi)
		hi = f.withoutRework(lo, end)
	}
	hi = lo + f.rules.withoutHanState(f.line[lo:hi])
	p, at := f.rules.phraseBefore(f.line[lo:hi])
	if p == nil || f.refuses(p.Weak && !f.reporterBehindStroke(p, lo+at)) {
		return false
	}
	if p.Form == NoNames && p.Language == "ja" {
		p, at = f.rules.namesBefore(f.line[lo:hi])
	}
	if p == nil || p.Form == NoNames {
		return false
	}
	to, date := f.takenOn(p, lo, lo+len(trimBlankEnd(f.line[lo:lo+at])))
	bracket := lo > 0
	tries := 0
	placed := false // a date and a place stand before it in the bracket
	start := max(lo, f.start)
	if !bracket && p.Supplier && p.Language == "zh" {
		start = f.behindBar(start, to)
	}
	for i := start; i < to && tries < creditTries; i = f.next(i, to) {
		edge := f.edge(i)
		if i == lo && (bracket || !f.cut) {
			edge = hardEdge
		}
		form := 0
		if edge == softEdge && p.Language == "ko" {
			if form = legalForm(f.line[:i]); form > 0 {
				edge = f.edge(i - form)
			}
		}
		if edge == softEdge && p.Language == "ja" && strings.Contains(f.line[:i], "＝") {
			edge = hardEdge // "＝11日、那覇市、李安撮影"
		}
		if edge == inWord || edge != hardEdge && !placed && f.refuses(true) || p.Supplier && f.stopped && !bracket && f.refuses(true) {
			continue
		}
		if p.Language == "ko" && !bracket && edge == softEdge && f.heldAt(p, i, to) {
			edge = hardEdge
		}
		if p.Language == "ko" && !bracket && edge != hardEdge {
			continue // the words of a long caption are no names
		}
		if p.Supplier && p.Language == "ja" && strings.Contains(f.line[i:to], "　") {
			continue // what the picture shows stands before it
		}
		if p.Language == "zh" && f.isStateBefore(i, to) {
			continue
		}
		if p.Language == "ja" && !p.Supplier && f.isPlaceBehindDate(i, to) {
			placed = bracket
			continue
		}
		if p.Text[0] == ' ' && f.stopsAmong(i, to) {
			continue // "Boats in Fallow. AP photo"
		}
		tries++
		if !f.named(p, i, to) || !bracket && form == 0 && !f.plain(p, i) || date != "" && !f.r.m.knownByName() {
			continue
		}
		if f.rules.isAgencyName(f.line[i:hi]) || f.rules.isAgencyName(lastPart(f.line[i:hi])) {
			return false // "IC photo", "Ann Lee/AAP PHOTOS"
		}
		if f.accept(i-form, i, end); date != "" {
			f.credit.Date = date
		}
		if form > 0 {
			f.credit.Agency = f.line[i-form:i] + f.credit.Agency
		}
		if p.Language == "ko" {
			f.agencyInBracket(i, hi)
		}
		return true
	}
	if i := f.placeBefore(lo, to); i < to && p.Language == "ja" && !p.Supplier && strings.ContainsAny(f.line[:i], "＝=") && f.named(p, i, to) {
		return f.accept(i, i, end)
	}
	return false
}

// behindBar returns where a name starts behind the last bar in line[lo:to], which
// stands between what the picture shows and who gave it: "桥头集市丨作者供图". It is
// lo without one.
func (f *finder) behindBar(lo, to int) int {
	if !f.joined {
		return lo
	}
	at := strings.LastIndexAny(f.line[lo:to], "丨｜")
	if at < 0 || f.rules.isAgency(f.line[lo:lo+at]) {
		return lo
	}
	return lo + at + len("丨")
}

// isStateBefore reports whether the state of the picture and a stroke start at
// line[i:to], before who took it: "資料圖片／王安攝".
func (f *finder) isStateBefore(i, to int) bool {
	at := strings.Index(f.line[i:to], "／")
	if at < 0 {
		at = strings.IndexByte(f.line[i:to], '/')
	}
	if at < 0 {
		at = strings.Index(f.line[i:to], "，")
	}
	if at < 0 {
		return false
	}
	return f.rules.isState(f.line[i : i+at])
}

// isState reports whether s tells the state of a picture, perhaps in two words that
// nothing parts: "資料圖片", "无人机照片".
func (c *creditRules) isState(s string) bool {
	if c.kinds(s).is(CreditStatus) {
		return true
	}
	n := c.hasEnding(s, CreditStatus)
	return n > 0 && n < len(s) && c.kinds(s[:len(s)-n]).is(CreditStatus)
}

// withoutState returns where line[lo:hi] ends without a last sentence that
// tells the state of the picture: "강릉시 제공. 재판매 및 DB 금지".
func (f *finder) withoutState(lo, hi int) int {
	if last, _ := lastLetter(f.line[lo:hi]); !isHangul(last) {
		return hi
	}
	i := max(strings.LastIndex(f.line[lo:hi], ". "), strings.LastIndex(f.line[lo:hi], "·"))
	if i <= 0 || !f.rules.kinds(strings.TrimLeft(f.line[lo+i:hi], ".· ")).is(CreditStatus) {
		return hi
	}
	return lo + i
}

// withoutHanState returns the length of s, in Chinese, without the state of the picture
// behind a word for taking or giving it: "周望攝（資料照）", "周望攝，資料照".
func (c *creditRules) withoutHanState(s string) int {
	const most = 30 // bytes of the state
	last, n := lastLetter(s)
	end := len(s)
	if last == '）' || last == ')' {
		end -= n
		last, _ = lastLetter(s[:end])
	}
	if !commonHan(last) || !c.endings.has(endsOf(last, rune(CreditStatus))) {
		return len(s)
	}
	from := max(0, end-most)
	i := strings.LastIndexAny(s[from:end], "，,／/；（(")
	if i < 0 {
		return len(s)
	}
	i += from
	sign, size := firstLetter(s[i:])
	if isOpener(sign) != (end < len(s)) || !c.isState(s[i+size:end]) {
		return len(s)
	}
	if p, at := c.phraseBefore(trimBlankEnd(s[:i])); p == nil || at <= 0 || p.Language != "zh" && !p.Supplier || p.Form != NamesPrecede {
		return len(s)
	}
	return len(trimBlankEnd(s[:i]))
}

// agencyInBracket adds to the name in line[i:hi] the agency in a bracket
// before it: "(강릉=연합뉴스) 빈가온 기자".
func (f *finder) agencyInBracket(i, hi int) {
	t := trimBlankEnd(f.line[:i])
	if !strings.HasSuffix(t, ")") || f.credit.Agency != "" {
		return
	}
	open := strings.LastIndexByte(t, '(')
	if open < 0 || !f.r.read(f.rules, t[open+1:len(t)-1], nil, false) || !f.r.m.has(agencyMaker) || f.r.m.has(personMaker) {
		return
	}
	f.credit.Agency = f.r.m.credit(t[open+1:]).Agency
	f.credit.Text = onOneLine(f.line[open:hi])
	f.from = open
}

// named reads line[i:to] as names before a phrase.
func (f *finder) named(p *CreditPhrase, i, to int) bool {
	f.r.signed = false
	if !f.readNames(p, f.line[i:to]) || f.r.m.n == 0 || f.r.m.date != "" {
		return false
	}
	if p.Language == "ko" && (strings.Contains(f.line[i:to], ". ") || p.isHead(f.line[i:to]) || strings.HasPrefix(p.Text, " 제보") && !f.rules.kinds(lastPart(f.line[i:to])).is(CreditOrganisation)) {
		return false // the caption, or "범죄 제보"
	}
	if p.Language == "ko" && digitRune(firstRune(f.line[i:to])) && strings.HasSuffix(f.line[:i], ".") {
		return false // "2022.8.3 햇살군 제공"
	}
	// In Japanese the date and the place precede: "＝11日、那覇市、李安撮影".
	if m := &f.r.m; p.Language == "ja" && (m.items[0].sep != noSeparator || m.n > 1 && m.items[0].kind != agencyMaker && m.equalBehindFirst(f.line[i:to])) {
		return false
	}
	if p.Language == "ja" && f.r.m.tellsReader() {
		return false
	}
	if p.Language == "ja" && (p.Supplier || f.r.m.has(organisationMaker)) {
		if !p.Supplier && f.r.m.titled && endsAsPaper(f.r.m.items[0].text) {
			return true // "川西日報記者　御手洗航撮影"
		}
		return f.r.m.n == 1 || f.r.m.items[1].sep != listSeparator
	}
	return true
}

// plain reports whether names that stand in no bracket are a credit with the
// phrase behind them.
func (f *finder) plain(p *CreditPhrase, i int) bool {
	if p.Language != "ko" {
		return true
	}
	if f.edge(i) != hardEdge && !f.heldAt(p, i, i+len(f.r.m.items[0].text)) {
		return false
	}
	if (i == 0 && f.single || p.Text == " 제작") && !p.Supplier && !f.madeInHangul(p) {
		return false
	}
	// "점심 제공" is lunch for free: who gives has to be somebody.
	if name := f.r.m.items[0].text; i > 0 && p.Supplier && fullHangulName(upToSpace(name)) && f.rules.courtesy(name) > 0 {
		return true // "빈가온 씨 제공"
	}
	return !p.Supplier || (i > 0 || !f.single) && !f.strict || f.r.m.has(agencyMaker) || f.rules.isOrganisation(f.r.m.items[0].text) || p.Text[0] == ' ' && f.rules.isAgencyName(upToSpace(f.r.m.items[0].text))
}

// stopsAmong reports whether a sentence ends in line[i:to], which no names go across.
func (f *finder) stopsAmong(i, to int) bool {
	at := strings.Index(f.line[i:to], ". ")
	if at < 0 || abbreviation(f.line[i:i+at]) {
		return false
	}
	word := f.line[i : i+at]
	word = word[strings.LastIndexByte(word, ' ')+1:]
	return strings.IndexByte(word, '.') < 0 && !f.rules.kinds(word).is(CreditTitle)
}

// heldAt reports whether a museum in Korean is named at line[i:to], behind a comma and before the
// word p for what it holds: "빈가온, 여름 들, 햇살박물관 소장".
func (f *finder) heldAt(p *CreditPhrase, i, to int) bool {
	return p.Text == "소장" && strings.HasSuffix(f.line[:i], ", ") && lastRune(f.line[i:to]) == '관' && f.rules.isOrganisation(f.line[i:to])
}
