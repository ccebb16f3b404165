package newsmark

import (
	"strings"
	"unicode/utf8"
)

// What newspapers in Japanese write around the names in a credit: who is on which side,
// the newsroom of who took the picture, the place and the day.

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
			if letters++; letters > most || !isHan(ch) {
				return 0
			}
			continue
		}
		name := s[i+utf8.RuneLen(ch):]
		if letters < least || !isNewsroom(s[:i]) || utf8.RuneCountInString(name) < 3 || !c.isPerson(name, "ja") || !strings.ContainsFunc(name, isHan) {
			return 0
		}
		return len(s) - len(name)
	}
	return 0
}

// isNewsroom reports whether s ends as the departments and offices of papers do.
func isNewsroom(s string) bool {
	for _, end := range [...]string{"支局", "支社", "総局", "本社", "写真部", "報道部", "社会部", "運動部", "映像部", "通信部", "編集局", "映像センター", "写真グループ"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// withoutPlaceInside returns where line[lo:hi], the text of a bracket, ends without the place
// and the day behind who took or gave the picture: "読者提供＝5日、川西市",
// "川西日報撮影、2023年、川西市内".
func (f *finder) withoutPlaceInside(lo, hi int) int {
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
	i := strings.IndexAny(s, "＝=")
	if i <= 0 {
		return len(s)
	}
	_, n := firstLetter(s[i:])
	if !isPlaceOrDay(s[i+n:]) {
		return len(s)
	}
	return i
}

// headLabel reads a credit with a label in a bracket that stands before its caption in
// Japanese: "（写真：川西市）新しい消防艇", "［撮影・御手洗航］石段を上る人".
func (r *Rules) headLabel(text string) (c Credit, ok bool) {
	const most = 90 // bytes of the credit
	open, n := firstLetter(text)
	if open != '（' && open != '［' && open != '【' && open != '〔' {
		return c, false
	}
	end := closingRune(text)
	if end == 0 || end > most || !isIdeographic(firstRune(text[end:])) {
		return c, false
	}
	_, size := lastLetter(text[:end])
	f := finder{rules: r.forCredits()}
	inner := text[n : end-size]
	p, names, colon := f.rules.phraseAt(inner)
	if p == nil || p.Language != "ja" || names == len(inner) || !colon && !strings.HasSuffix(p.Text, "・") || p.Form != NamesFollow || !f.read(inner) || f.from != 0 {
		return c, false
	}
	if f.r.m.has(personMaker) && f.r.m.n == 1 && !longFamily(f.r.m.items[0].text) && !strings.HasPrefix(p.Text, "撮影") {
		return c, false // "（写真：祭りの夜）"
	}
	return f.credit, true
}

// isMixedFirm reports whether s, read as the name of a person in Japanese, is rather that of a
// firm: it begins in katakana and goes on with what is no family name, as in "スポーツ日日".
func isMixedFirm(s string) bool {
	const least = 3 // letters in katakana
	rest := strings.TrimLeftFunc(s, isKatakana)
	return utf8.RuneCountInString(s[:len(s)-len(rest)]) >= least && utf8.RuneCountInString(rest) > 1 && hanRun(rest) == rest && !longFamily(rest+"一")
}
