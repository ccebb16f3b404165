package newsmark

import (
	"strings"
	"unicode/utf8"
)

// What newspapers in Japanese write around the names in a credit: who is on which side,
// the newsroom of who took the picture, the place and the day.

// rightsSign returns the length of the sign of rights in brackets at r.s[i:to], if the name of
// a person behind a label in Japanese stands before it: "撮影：御手洗航（C）川西日報".
func (r *makerReader) rightsSign(at, i, to int) int {
	if r.lang != "ja" || !r.label || i == at {
		return 0
	}
	for _, sign := range [...]string{"（C）", "(C)", "（Ｃ）", "(c)", "（c）"} {
		if strings.HasPrefix(r.s[i:to], sign) && r.rules.isPerson(strings.TrimSpace(r.s[at:i]), "ja") {
			return len(sign)
		}
	}
	return 0
}

// withoutOver returns s without the word for taking over at its end.
func withoutOver(s string) string {
	s = strings.TrimSuffix(withoutClosers(s), "引用")
	return strings.TrimSuffix(strings.TrimSuffix(s, "より"), "から")
}

// madeFrom returns where in s, before the word for making a figure, who made it starts behind
// what it was made from: "総務省「家計調査」を基に編集部".
func madeFrom(s string) int {
	for _, from := range [...]string{"を基に", "をもとに", "を元に", "より", "から"} {
		if i := strings.LastIndex(s, from); i > 0 && i+len(from) < len(s) {
			return i + len(from)
		}
	}
	return 0
}

// sideAt returns the length of what says at the head of s which of several pictures is
// meant: "左は", "写真下は", "左から".
func sideAt(s string) int {
	t := strings.TrimPrefix(s, "写真")
	n := len(s) - len(t)
	side, size := firstLetter(t)
	switch side {
	case '上', '下', '左', '右', '中', '奥':
	case '手':
		if !strings.HasPrefix(t, "手前") {
			return 0
		}
		size = len("手前")
	default:
		return 0
	}
	t = t[size:]
	n += size
	if side == '中' && strings.HasPrefix(t, "央") {
		t, n = t[len("央"):], n+len("央")
	}
	switch {
	case strings.HasPrefix(t, "は"):
		return n + len("は")
	case strings.HasPrefix(t, "から"):
		return n + len("から")
	}
	return 0
}

// newsroomAt returns the length of the newsroom, and of the sign behind it, that s begins
// with before the name of a person: "大阪写真部　御手洗航", "新潟支局・御手洗航".
func (c *creditRules) newsroomAt(s string) int {
	const least, most = 2, 10 // letters of a newsroom
	letters := 0
	for i, ch := range s {
		if ch != '・' && ch != '　' && ch != ' ' {
			if letters++; letters > most || !isHan(ch) && !isKatakana(ch) {
				return 0
			}
			continue
		}
		name := s[i+utf8.RuneLen(ch):]
		if letters < least || c.hasEnding(s[:i], CreditNewsroom) == 0 || utf8.RuneCountInString(name) < 3 || !c.isPerson(name, "ja") || !strings.ContainsFunc(name, isHan) {
			return 0
		}
		return len(s) - len(name)
	}
	return 0
}

// isDesk reports whether p is a department of a paper that takes pictures: "写真部・".
func (p *CreditPhrase) isDesk() bool {
	return p.Language == "ja" && (strings.HasSuffix(p.Text, "部・") || strings.HasSuffix(p.Text, "部 ") || strings.Contains(p.Text, "センター"))
}

// deskTown returns where the town of a department at line[i:] starts, if nothing but that
// stands before it in the final bracket: "（大阪写真部・御手洗航）".
func (f *finder) deskTown(i int) int {
	const most = 4 * len("大")
	if f.open < 0 || f.open > i {
		return i
	}
	from, _ := f.inner()
	town := f.line[from:max(from, i)]
	if town == "" || len(town) > most || hanRun(town) != town || strings.HasSuffix(town, "高") || strings.HasSuffix(town, "校") {
		return i // also of those whom the picture shows: "北浜高写真部・御手洗航さん"
	}
	return from
}

// fullJapanese reports whether all that was read is people with a whole name.
func (m *makers) fullJapanese() bool {
	for _, it := range m.items[:m.n] {
		if it.kind != personMaker || utf8.RuneCountInString(it.text) < 3 {
			return false
		}
	}
	return m.n > 0
}

// withoutPlaceInside returns where line[lo:hi], the text of a bracket, ends without the place
// and the day behind who took or gave the picture: "読者提供＝5日、川西市",
// "川西日報撮影、2023年、川西市内".
func (f *finder) withoutPlaceInside(lo, hi int) int {
	if !endsAsPlaceOrDay(f.line[lo:hi]) {
		return hi // most brackets
	}
	for i := lo; i < hi; {
		at := strings.IndexAny(f.line[i:hi], "＝=、")
		if at < 0 {
			return hi
		}
		at += i
		_, n := firstLetter(f.line[at:])
		if p, from := f.rules.phraseBefore(f.line[lo:at]); p != nil && p.Language == "ja" && (from > 0 || p.Form == NoNames) && isPlaceOrDay(f.line[at+n:hi]) {
			return at
		}
		i = at + n
	}
	return hi
}

// behindMaker reads who took or gave a picture behind a double hyphen, with the place or the day
// behind that: "改装前の駅舎＝御手洗航撮影、2019年5月".
func (f *finder) behindMaker() bool {
	if f.open >= 0 || !endsAsPlaceOrDay(f.line[:f.end]) {
		return false
	}
	i := strings.LastIndex(f.line[:f.end], "＝")
	if i < 0 {
		return false
	}
	i += len("＝")
	at := f.withoutPlaceInside(i, f.end)
	return at < f.end && f.suffixed(0, at) && f.from >= i
}

// endsAsPlaceOrDay tells of most texts by their end that no place or day ends them.
func endsAsPlaceOrDay(s string) bool {
	last, n := lastLetter(s)
	switch last {
	case '影':
		last, _ = lastLetter(strings.TrimSuffix(s[:len(s)-n], "撮"))
		return last == '年' || last == '月' || last == '日'
	case '市', '町', '村', '区', '県', '府', '都', '島', '港', '駅', '内', 'で', '年', '月', '日', '時', '分', '前', '後', '朝', '夜', '明':
		return true
	}
	return false
}

// isPlaceOrDay reports whether s says in Japanese when and where a picture was taken:
// "5日、川西市", "川西市で", "2023年撮影".
func isPlaceOrDay(s string) bool {
	for part := range strings.SplitSeq(s, "、") {
		if part == "" || !isDay(strings.TrimSuffix(part, "撮影")) && !strings.HasSuffix(part, "で") && !isTown(part) {
			return false
		}
	}
	return true
}

// isDay reports whether s is a day, month or year in Japanese, perhaps with a part of the day:
// "5日", "2023年5月", "5日午後".
func isDay(s string) bool {
	if !digitRune(firstRune(s)) {
		return false
	}
	for _, part := range [...]string{"午前", "午後", "朝", "夜", "夕", "早朝", "未明"} {
		if rest, ok := strings.CutSuffix(s, part); ok {
			s = rest
			break
		}
	}
	switch last, _ := lastLetter(s); last {
	case '日', '月', '年', '時', '分':
	default:
		return false
	}
	return strings.TrimLeft(s, "0123456789０１２３４５６７８９年月日時分午前後") == ""
}

// withoutPlaceBehind returns the length of s, names behind a label in Japanese, without the
// place and the day behind a sign: "御手洗航＝5日、川西市".
func withoutPlaceBehind(s string) int {
	if !endsAsPlaceOrDay(s) {
		return len(s)
	}
	i := strings.IndexAny(s, "＝=")
	if i <= 0 {
		return len(s)
	}
	_, n := firstLetter(s[i:])
	if s = s[i+n:]; !isPlaceOrDay(s) || isTown(s) {
		return i + n + len(s) // also "提供＝川西市", behind a label
	}
	return i
}

// headLabel reads a credit with a label in a bracket that stands before its caption in
// Japanese: "（写真：川西市）新しい消防艇", "［撮影・御手洗航］石段を上る人".
func (r *Rules) headLabel(text string) (c Credit, ok bool) {
	const most = 90 // bytes of the credit
	open, n := firstLetter(text)
	if !isHeadOpener(open) {
		return c, false
	}
	end := closingRune(text)
	if end == 0 || end > most || !isIdeographic(firstRune(text[end:])) {
		return c, false
	}
	_, size := lastLetter(text[:end])
	f := finder{rules: r.forCredits()}
	inner := text[n : end-size]
	p, names, _ := f.rules.phraseAt(inner)
	if p == nil || p.Language != "ja" || names == len(inner) || p.Form != NamesFollow || !strings.ContainsFunc(inner, joinsLabel) || !f.read(inner) || f.from != 0 {
		return c, false
	}
	if f.r.m.has(personMaker) && f.r.m.n == 1 && !longFamily(f.r.m.items[0].text) && !strings.HasPrefix(p.Text, "撮影") {
		return c, false // "（写真：祭りの夜）"
	}
	if isGathering(inner) {
		return c, false
	}
	return f.credit, true
}

// isGathering reports whether s ends with a word for what people come together for, which
// ends as associations do: "運動会", "花火大会".
func isGathering(s string) bool {
	rest, ok := strings.CutSuffix(s, "会")
	return ok && strings.ContainsRune("動大楽表示覧明賀修演選験", lastRune(rest))
}

// tellsReader reports whether the first of several names in Japanese is rather where the next
// one lives and what he or she does: "川西市の会社員、御手洗航さん".
func (m *makers) tellsReader() bool {
	if m.n < 2 || m.items[0].kind != personMaker {
		return false
	}
	place, work, ok := strings.Cut(m.items[0].text, "の")
	return ok && work != "" && isTown(place)
}

// joinsLabel reports whether c stands between a label in Japanese and names.
func joinsLabel(c rune) bool { return c == '・' || isColon(c) }

// isHeadOpener reports whether a bracket at the head of a caption may hold its credit.
func isHeadOpener(c rune) bool { return c == '（' || c == '［' || c == '【' || c == '〔' }

// isMixedFirm reports whether s, read as the name of a person in Japanese, is rather that of a
// firm: it begins in katakana and goes on with what is no family name, as in "スポーツ日日".
func isMixedFirm(s string) bool {
	const least = 3 // letters in katakana
	rest := strings.TrimLeftFunc(s, isKatakana)
	return utf8.RuneCountInString(s[:len(s)-len(rest)]) >= least && utf8.RuneCountInString(rest) > 1 && hanRun(rest) == rest && !longFamily(rest+"一")
}

// besidePaper adds a paper in Japanese and the name of who took the picture, which a dot or a
// space parts: "川西日報・御手洗航", "川西新報社　御手洗航", "御手洗航・川西日報".
func (r *makerReader) besidePaper(from, to int, sep separator) bool {
	if r.lang != "ja" || r.supplier {
		return false
	}
	i := strings.IndexAny(r.s[from:to], "・ 　")
	if i <= 0 {
		return false
	}
	i += from
	_, n := firstLetter(r.s[i:])
	first, second := r.s[from:i], r.s[i+n:to]
	switch {
	case endsAsPaper(first) && r.isFullHan(second):
		r.add(from, i, sep, organisationMaker)
		r.add(i+n, to, slashSeparator, personMaker)
	case endsAsPaper(second) && r.isFullHan(first):
		r.add(from, i, sep, personMaker)
		r.add(i+n, to, slashSeparator, organisationMaker)
	default:
		return false
	}
	return true
}

// isFullHan reports whether s is the whole name of a person in Japanese, and no paper's.
func (r *makerReader) isFullHan(s string) bool {
	return utf8.RuneCountInString(s) > 2 && strings.ContainsFunc(s, isHan) && r.rules.isPerson(s, "ja") && !r.rules.isOrganisation(s) && !endsAsPaper(s)
}

// endsAsPaper reports whether s ends as the names of papers in Japanese do.
func endsAsPaper(s string) bool {
	s = strings.TrimSuffix(s, "社")
	for _, end := range [...]string{"新聞", "日報", "新報", "民報", "時報", "民友", "タイムス", "タイムズ"} {
		if len(s) > len(end) && strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// equalBehindFirst reports whether a double hyphen, and perhaps from where the picture was
// taken, stands in s between the first two names: "島＝本社ヘリから、御手洗航".
func (m *makers) equalBehindFirst(s string) bool {
	first, second := &m.items[0], &m.items[1]
	return second.sep == equalSeparator && !strings.HasSuffix(s[:second.start], "提供・") || second.sep == listSeparator && strings.ContainsAny(s[first.start+len(first.text):second.start], "＝=")
}

// gaveToPerson reports whether a dot in Japanese parts who gave the picture from the person
// who took it: "川西市提供・御手洗航撮影".
func (r *makerReader) gaveToPerson(giver, next *maker) bool {
	return r.lang == "ja" && next.kind == personMaker && giver.kind != personMaker && strings.HasSuffix(r.s[:next.start], "提供・")
}
