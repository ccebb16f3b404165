package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unlabelled reads names with an agency among them: "Ann Lee / AFP".
func (f *finder) unlabelled() bool {
	if last, _ := lastLetter(f.line[:f.end]); f.strict && !f.joined && (f.stopped || !isIdeographic(last) && !(f.single && f.end <= shortCredit) && !strings.HasSuffix(f.line[:f.end], "DB")) && !strings.Contains(f.line[f.start:f.end], " via ") {
		f.missed = true
		return false
	}
	tries := 0
	for i := max(f.start, f.end-creditNames); i < f.end && tries < 2*creditTries; i = f.next(i, f.end) {
		edge := f.edge(i)
		caps := f.joined && edge == softEdge && f.capitals(i)
		stroke := f.joined && edge == softEdge && f.agencyStroke(i) && !f.refuses(true)
		placed := f.joined && edge == softEdge && f.behindDay(i)
		if edge != hardEdge && !caps && !stroke && !placed {
			continue
		}
		tries++
		if !f.r.read(f.rules, f.line[i:f.end], nil, false) || f.r.m.date != "" && !f.r.m.datedPair() || f.r.m.titled && !f.r.m.taken || !f.clear() && !f.byNick(i) {
			continue
		}
		if f.misread(i, placed) {
			continue
		}
		if stroke && !caps && !(f.r.m.n > 1 && f.r.m.items[0].kind == agencyMaker && f.r.m.items[0].start == 0 && (f.r.m.has(personMaker) || f.rules.kinds(f.r.m.items[0].text).is(creditPartners))) {
			continue // "a film for ARD/ZDF"
		}
		slashed := f.slashed(i) || f.r.m.inside
		before, _ := lastLetter(trimBlankEnd(f.line[:i]))
		account := (before == '＝' || before == '=' || before == '※' || f.single && i == 0 && !f.cut) && f.ofAccount(f.end)
		if !f.r.m.has(agencyMaker) && !slashed && !account && !f.ofPaper() && !(f.strict && f.paperInCapitals(i)) && (f.strict || !f.looksMade(i)) {
			f.missed = f.missed || f.strict
			continue
		}
		if f.strict && f.r.m.n < 2 && before != '＝' && before != '=' && !slashed && !placed && !f.known(i, before) && !f.ofAccount(f.end) {
			f.missed = true
			return false
		}
		return f.accept(i, i, f.end)
	}
	return false
}

// datedPair reports whether the year of the picture stands with a person and who has the
// picture: "Ann Lee/Sentinel, 2021".
func (m *makers) datedPair() bool { return isYear(m.date) && m.n > 1 && m.has(personMaker) }

// misread reports whether what was read at line[i:] is no credit by what the names are or
// what stands beside them. In placed is whether a place and a day stand before them.
func (f *finder) misread(i int, placed bool) bool {
	m := &f.r.m
	first := &m.items[0]
	switch {
	case first.kind == personMaker && f.endsSentence(first.text):
		return true
	case f.open > i && i == 0 && stopsBefore(f.line[:f.open]):
		return true // "The weir of Ann Lee. (AP)"
	case f.joined && strings.Contains(f.line[i:f.end], ". |"):
		return true // "Rep. Ann Lee. | Bo Ek/AP"
	case f.behindState(i):
		return true // "Illustration. - Ann Lee/AP"
	case i == 0 && m.n == 2 && first.kind == unknownMaker && len(first.text) > 2*len("강") && strings.HasPrefix(f.line[first.start+len(first.text):], " "):
		return true // "나루터 연합뉴스"
	case i == 0 && m.n == 2 && first.kind == agencyMaker && m.items[1].kind == personMaker && isHangul(firstRune(m.items[1].text)) && utf8.RuneCountInString(m.items[1].text) <= shortHangulName:
		return true // "강물신문 입구"
	case i == 0 && m.n > 1 && first.kind == organisationMaker && !m.inside:
		return true // "El puente | Ana Ruiz"
	case i == 0 && m.n == 3 && m.items[2].kind != personMaker && strings.Count(f.line[:f.end], "|") == 2:
		return true // "El puente | Ana Ruiz | EFE"
	case m.n > 1 && first.kind == personMaker && m.items[1].sep == listSeparator && m.items[1].kind == agencyMaker && isKanaWord(first.text):
		return true // "＝パリ、AP"
	}
	return placed && first.kind != agencyMaker // "＝10日、パリ、市の広場"
}

// looksMade reports whether the names at line[i:], none of which is a known agency, look
// like a credit by themselves.
func (f *finder) looksMade(i int) bool {
	m := &f.r.m
	return m.parted() && !m.guessed || m.staff() || f.glued(i) || f.alone(i) || f.capitalPair(i) || f.twoSigned(i) || f.byPressOffice(i) || m.shelved() || m.licensed() || f.mailed && m.n == 1 && i > 0 && m.items[0].kind == personMaker && strings.Contains(m.items[0].text, " ")
}

// behindDay reports whether line[i:] stands behind a comma, and before that behind a double
// hyphen a place and a day, as the Mainichi sets them before an agency in Japanese:
// "＝パリで10日、AP".
func (f *finder) behindDay(i int) bool {
	const most = 120 // bytes of place and day
	before, ok := strings.CutSuffix(f.line[max(0, i-most):i], "、")
	at := strings.LastIndex(before, "＝")
	return ok && at >= 0 && tellsWhere(before[at+len("＝"):])
}

// tellsWhere reports whether s, before an agency in Japanese, says when or where the
// picture was taken: "10日、パリ", "パリで", "パリ".
func tellsWhere(s string) bool {
	digit := false
	for _, c := range s {
		if digit && (c == '日' || c == '月' || c == '年') {
			return true
		}
		digit = digitRune(c)
	}
	return strings.HasSuffix(s, "で") || s != "" && isKanaWord(s)
}

// shortCredit is how long a text is at most, in bytes, that is an agency and
// nothing else.
const shortCredit = 40

// known reports whether an agency at line[i:] is evidence without a sign before
// it: it is all of the text, or stands in East Asian letters behind the last
// sentence of one that has no stop at its end.
func (f *finder) known(i int, before rune) bool {
	first, _ := firstLetter(f.r.m.items[0].text)
	if before == '/' && !f.stopped && isHangul(first) && f.single {
		return f.noStory(f.line[:i])
	}
	if last, _ := lastLetter(f.r.m.items[0].text); isHangul(last) {
		first = last // AP연합뉴스
	}
	if i == 0 && f.single && f.r.m.n == 1 && !isIdeographic(first) {
		return !f.cut && f.rules.sellsPictures(f.line[:f.end])
	}
	return !f.stopped && isIdeographic(first) && (before == '.' || before == '。' || f.single && i == 0 && !f.cut)
}

// slashed reports whether the names at line[i:], which were read, are those in
// Latin letters that CNN.co.jp sets behind a caption in Japanese and a stroke.
func (f *finder) slashed(i int) bool {
	text, ok := strings.CutSuffix(f.line[:i], "／")
	before, _ := lastLetter(text)
	if !ok || f.stopped || !isIdeographic(before) && before != '）' && before != '」' {
		return false
	}
	for _, it := range f.r.m.items[:f.r.m.n] {
		if first, _ := firstLetter(it.text); !isCased(first) || it.kind == personMaker && !strings.Contains(it.text, " ") {
			return false
		}
	}
	return f.r.m.n > 0
}

// stopsBefore reports whether s, before a bracket, ends with the full stop of a
// sentence.
func stopsBefore(s string) bool {
	s = trimBlankEnd(s)
	return strings.HasSuffix(s, ".") && finalStop(s) > 0 && !abbreviation(s[:len(s)-1])
}

// endsSentence reports whether s, which was read as a name, is a caption or its last
// words and the full stop, before a dash or a name: "Der Bahnhof von Chur. - Keystone".
func (f *finder) endsSentence(s string) bool {
	if strings.HasSuffix(s, ".") {
		return !abbreviation(s[:len(s)-1])
	}
	word, rest, _ := strings.Cut(s, " ")
	return strings.Contains(rest, ". ") && f.rules.kinds(word).is(CreditArticle)
}

// glued reports whether line[i:], which was read, is a full name and a word
// with a stroke and no space between them, behind the stop of a sentence or a bar:
// "Ann Lee/Gazette".
func (f *finder) glued(i int) bool {
	m := &f.r.m
	before := trimBlankEnd(f.line[:i])
	bar := strings.HasSuffix(before, " |")
	if f.stopped || m.n != 2 || m.items[1].sep != slashSeparator || m.items[0].kind != personMaker || !bar && (!strings.HasSuffix(before, ".") || abbreviation(before[:len(before)-1])) {
		return false
	}
	return strings.Contains(m.items[0].text, " ") && m.items[1].start == m.items[0].start+len(m.items[0].text)+1
}

// capitalPair reports whether line[i:], which was read, is a name in capitals and a paper
// with a comma between them, behind the stop of a sentence in small letters: "ANN LEE,
// THE GAZETTE", "ANN LEE, Fallow Gazette".
func (f *finder) capitalPair(i int) bool {
	m := &f.r.m
	return m.n == 2 && m.items[0].kind == personMaker && m.items[1].kind == organisationMaker && m.items[1].sep == listSeparator && strings.Contains(m.items[0].text, " ") &&
		!f.stopped && allCapitals(m.items[0].text) && strings.HasSuffix(trimBlankEnd(f.line[:i]), ".") && !allCapitals(f.line[:i])
}

// alone reports whether line[i:], which was read, is one full name behind a bar
// that ends a sentence about something else: "El puente | Ana Ruiz".
func (f *finder) alone(i int) bool {
	const most = 3 // words
	m := &f.r.m
	if m.n != 1 || m.items[0].start > 0 {
		return false
	}
	organisation := m.items[0].kind == organisationMaker
	gap := strings.TrimRight(f.line[:i], " \u00a0")
	bar, ok := strings.CutSuffix(gap, "|")
	if word, _, _ := strings.Cut(m.items[0].text, " "); f.rules.kinds(word).is(CreditArticle) {
		return ok && organisation && f.troupe(i, bar)
	}
	if isAcronym(m.items[0].text) && strings.HasSuffix(strings.TrimRight(gap, "/|"), ". ") {
		return true // "El puente. // DGT"
	}
	if !ok && f.signed(i) || organisation && behindDash(gap) {
		return true
	}
	if !ok && (!organisation || f.givesBehindStroke(m.items[0].text, strings.TrimRight(gap, "/"))) {
		bar, ok = strings.CutSuffix(strings.TrimRight(f.line[:i], " \u00a0"), "/")
	}
	first, _ := firstLetter(m.items[0].text)
	words := strings.Count(m.items[0].text, " ") + 1
	if !ok || !strings.HasSuffix(bar, " ") || !isCased(first) || words < 2 || words > most && !organisation {
		return false
	}
	if words := strings.Fields(bar[max(0, len(bar)-longestName):]); len(words) > 1 && isGivenWord(words[len(words)-2]) && capitalRune(firstRune(words[len(words)-1])) {
		return false // "Pilot Ben Ott / Copilotin Ann Lee"
	}
	return !(f.r.read(f.rules, bar, nil, false) && f.r.m.has(personMaker)) && f.r.read(f.rules, f.line[i:f.end], nil, false)
}

// troupe reports whether the organisation at line[i:], which begins with an article and stands
// behind a bar, is named in capitals behind the full stop of a sentence in small letters:
// "Le bal a duré. | LES BALADINS".
func (f *finder) troupe(i int, before string) bool {
	before = trimBlankEnd(before)
	return !f.stopped && strings.HasSuffix(before, ".") && allCapitals(f.line[i:f.end]) && !allCapitals(before)
}

// behindDash reports whether s ends in the end of a sentence or a bracket, and a dash:
// "Der Bahnhof. -", "Der Bahnhof. (Symbolbild) -".
func behindDash(s string) bool {
	last, n := lastLetter(s)
	s, ok := strings.CutSuffix(s[:len(s)-n], " ")
	return ok && isDash(last) && (strings.HasSuffix(s, ".") || strings.HasSuffix(s, ")"))
}

// clear reports whether names are ones without a phrase that says so.
func (f *finder) clear() bool {
	for i := range f.r.m.n {
		it := &f.r.m.items[i]
		first, _ := firstLetter(it.text)
		if it.kind == personMaker && isCased(first) && !strings.Contains(it.text, " ") && f.r.m.items[0].kind != agencyMaker && !isMarkedName(it.text) && !isSigned(it.text) {
			return false
		}
	}
	return true
}

// isSigned reports whether s is the initials of a given and a family name, as editors sign
// before an agency: "M.A./20 Minutes".
func isSigned(s string) bool {
	const longest = len("J.-P.M.")
	return len(s) <= longest && s[len(s)-1] == '.' && strings.Count(s, ".") > 1 && s[1] == '.'
}

// byNick reports whether line[i:], which was read and stands behind a sign, is one word
// and the library that has pictures by who calls himself so: ". Pixavril / stock.adobe.com".
func (f *finder) byNick(i int) bool {
	m := &f.r.m
	return i > 0 && m.n == 2 && m.items[0].start == 0 && m.items[1].kind == agencyMaker && f.rules.isLibrary(m.items[1].text)
}

// isLibrary reports whether an agency sells or gives pictures by anybody, who may have a
// name of one word there.
func (c *creditRules) isLibrary(name string) bool { return c.kinds(name).is(creditLibrary) }

// sellsPictures reports whether an agency has nothing but pictures, so that its name alone
// beside one is a credit and no source of the story.
func (c *creditRules) sellsPictures(name string) bool {
	switch name {
	case "Getty Images", "GettyImages", "Getty", "Alamy":
		return true
	}
	return c.isLibrary(name)
}

// beforeLibrary reports whether a stroke or a dash and a library follow r.s[:to].
func (r *makerReader) beforeLibrary(to int) bool {
	rest := strings.TrimLeft(r.s[to:], " \u00a0")
	sign, n := firstLetter(rest)
	return (sign == '/' || isDash(sign) && len(rest) < len(r.s)-to) && r.rules.isLibrary(strings.Trim(rest[n:], " \u00a0"))
}

// behindState reports whether the state of the picture is a sentence at line[i:], and a
// dash parts it from the names.
func (f *finder) behindState(i int) bool {
	stop := strings.Index(f.line[i:f.end], ". ")
	return stop > 0 && f.rules.kinds(f.line[i:i+stop]).is(CreditStatus) && stopAndDash(f.line[i+stop:])
}

// capitals reports whether a name in capitals starts at line[i:], as AFP
// writes them.
func (f *finder) capitals(i int) bool {
	name := f.line[i:f.end]
	cut := strings.IndexAny(name, "/|")
	if cut < 0 || !strings.Contains(strings.TrimSpace(name[:cut]), " ") {
		return false
	}
	for _, c := range name[:cut] {
		if unicode.IsLower(c) || unicode.IsDigit(c) || isIdeographic(c) {
			return false
		}
	}
	return true
}
