package newsmark

import (
	"strings"
	"unicode/utf8"
)

// Firms, accounts and works in Chinese and Japanese credits, where no word tells their
// names from those of people.

// isFirm reports whether s, behind a label in Chinese or Japanese that does not say who
// took the picture, is written as firms are and people are not: "写真：ソニー",
// "圖／CTWANT", "圖：FIFA官網".
func (r *makerReader) isFirm(s string, to int, sep separator) bool {
	const least = 3 // letters in katakana
	switch r.first {
	case '写', '画', '图', '圖', '照', '©', '(':
	default:
		if !r.supplier {
			return false
		}
	}
	first, _ := firstLetter(s)
	last, _ := lastLetter(s)
	switch {
	case strings.IndexByte(s, ' ') >= 0:
		return false
	case isKatakana(first):
		return utf8.RuneCountInString(s) >= least && isKanaWord(s) && !strings.ContainsAny(s, "・＝")
	case first >= utf8.RuneSelf || !capitalRune(first):
		return false
	case isHangul(last):
		return false
	}
	return isIdeographic(last) && r.plausible(s) || len(s) > least && isIdeographic(r.first) && allCapitals(s) && !r.besideAgency(to, sep)
}

// ofFirm makes an organisation of the one name behind the sign of rights, where that
// stands behind a caption in Japanese and is no name as people there have it: "（C）東映".
func (f *finder) ofFirm(i int) {
	it := &f.r.m.items[0]
	if f.r.m.n == 1 && it.kind == personMaker && !strings.ContainsAny(it.text, " ・") && strings.ContainsFunc(f.line[:i], isKana) && !longFamily(it.text) {
		it.kind = organisationMaker
	}
}

// isWork reports whether s is an organisation and, in quotation marks behind it, its
// group, paper or survey: "臉書社團「我是三重人」", "総務省「家計調査」".
func (r *makerReader) isWork(s string) bool {
	const most = 30 // letters
	if last, _ := utf8.DecodeLastRuneInString(s); last != '」' && last != '』' && last != '》' && last != '”' || !r.supplier && !r.m.status {
		return false
	}
	i := strings.IndexAny(s, "「『《“")
	return i > 0 && utf8.RuneCountInString(s) <= most && (r.rules.isAgency(s[:i]) || r.rules.isOrganisation(s[:i]))
}

// formerName returns the length of a bracket at r.s[i:to] that says what a network was
// called, or whose account it is, and is part of the name before it: "公式X（旧ツイッター）",
// "Instagram（@kawanishi）より".
func (r *makerReader) formerName(i, to int) int {
	const most = 40 // bytes
	s := r.s[i:to]
	for _, open := range [...]string{"（旧", "（@", "(@"} {
		inner, ok := strings.CutPrefix(s, open)
		end := strings.IndexAny(inner, "）)")
		if !ok || end < 0 || end > most {
			continue
		}
		_, n := firstLetter(inner[end:])
		if end += n; open != "（旧" && (end == len(inner) || !isTakenOver(s)) {
			continue
		}
		return len(open) + end
	}
	return 0
}

// isRenamed reports whether s is an organisation with such a bracket behind it.
func (c *creditRules) isRenamed(s string) bool {
	if !strings.HasSuffix(s, "）") {
		return false
	}
	name, _, ok := strings.Cut(s, "（旧")
	if !ok {
		name, _, ok = strings.Cut(s, "（@")
	}
	return ok && (c.isAgency(name) || c.isOrganisation(name))
}

// ofAccount reports whether a name was read that ends as those of sites and accounts do,
// and from which line[:to] says in Japanese that something was taken over: "＝本人の
// インスタグラムから".
func (f *finder) ofAccount(to int) bool {
	if !f.quoted(to) {
		return false
	}
	name, _, _ := strings.Cut(f.r.m.items[0].text, "（旧")
	return f.rules.hasEnding(name, CreditAccount) > 0 || f.rules.kinds(name).is(CreditAccount)
}

// isState reports whether the name of an organisation and a word for a picture were read
// from a bracket in Chinese: "（消防處圖片）".
func (f *finder) isState(to int) bool {
	m := &f.r.m
	last, _ := lastLetter(f.line[:to])
	return m.n == 1 && m.status && !m.apart && isHan(last) && m.has(organisationMaker)
}

// leadingState returns the length of the state of the picture, and of the sign behind it,
// that s begins with before the credit: "写真はイメージ：".
func (c *creditRules) leadingState(s string) int {
	if !isIdeographic(firstRune(s)) {
		return 0
	}
	i := strings.Index(s, "：")
	if i < 0 {
		i = strings.IndexFunc(s, func(c rune) bool { return c == '／' || c == '，' || c == '/' })
	}
	if i <= 0 || !c.kinds(strings.TrimPrefix(strings.TrimPrefix(s[:i], "写真は"), "画像は")).is(CreditStatus) {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return i + n
}

// withoutRework returns where line[lo:hi], the text of a bracket, ends without a last part
// that says in Japanese that the picture was worked over: "川西市提供、一部を加工しています".
func (f *finder) withoutRework(lo, hi int) int {
	i := strings.LastIndex(f.line[lo:hi], "、")
	if i <= 0 || !f.rules.kinds(f.line[lo+i+len("、"):hi]).is(CreditStatus) {
		return hi
	}
	return lo + i
}
