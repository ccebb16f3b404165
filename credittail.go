package newsmark

import (
	"strings"
	"unicode/utf8"
)

// withoutTail returns the length of a line without what Korean agencies write
// behind a credit: a date, a mail address, what must not be done with the
// picture.
//
//	[사진=햇살구청] 2023.06.12 bin@daily.example
//	(사진=햇살구청 제공) 2023.06.12. bin@daily.example *재판매 및 DB 금지
//	강릉=빈가온 기자 bin@daily.example /2023.06.12/
func (c *creditRules) withoutTail(line string) int {
	s := c.withoutKind(c.withoutStarred(line))
	if n := len(s) - 1; n > 0 && s[n] == '/' {
		if i := strings.LastIndexByte(s[:n], '/'); i > 0 && isDottedDate(s[i+1:n]) {
			s = trimBlankEnd(s[:i])
		}
	}
	s = withoutMail(s)
	if i := strings.LastIndexByte(s, ' '); i > 0 && isDottedDate(s[i+1:]) {
		before := trimBlankEnd(s[:i])
		switch last, _ := utf8.DecodeLastRuneInString(before); last {
		case ']', ')', '>':
			s = before
		}
	}
	return len(s)
}

// endsAsAgencyCaption reports whether s ends as agencies in Korean end what stands
// below a picture, and not a story: "2023.06.12. bin@daily.example *재판매 및 DB 금지".
func (c *creditRules) endsAsAgencyCaption(s string) bool {
	s = c.withoutStarred(trimBlankEnd(s))
	t := withoutMail(s)
	return len(t) < len(s) && isDottedDate(t[strings.LastIndexByte(t, ' ')+1:])
}

// withoutStarred returns s without the state of the picture that ends it behind a
// star: "*재판매 및 DB 금지".
func (c *creditRules) withoutStarred(s string) string {
	if last, _ := utf8.DecodeLastRuneInString(s); isHangul(last) {
		sign := "*"
		i := strings.LastIndex(s, sign)
		if i < 0 {
			sign = "※"
			i = strings.LastIndex(s, sign)
		}
		if i > 0 && c.kinds(strings.TrimSpace(s[i+len(sign):])).is(CreditStatus) {
			return trimBlankEnd(s[:i])
		}
	}
	return s
}

// withoutKind returns s without what a picture is, behind the bracket of its credit:
// "[제작 빈가온] 일러스트".
func (c *creditRules) withoutKind(s string) string {
	const most = 40 // bytes
	if last, _ := utf8.DecodeLastRuneInString(s); isHangul(last) {
		if i := strings.LastIndex(s, "] "); i > 0 && len(s)-i < most && c.kinds(s[i+len("] "):]).is(CreditStatus) {
			return s[:i+len("]")]
		}
	}
	return s
}

// withoutMail returns s without a mail address that ends it, and the brackets
// or the sign before it.
func withoutMail(s string) string {
	if strings.IndexByte(s, '@') < 0 {
		return s // most texts
	}
	t := strings.TrimRight(s, ")]>.")
	if strings.HasSuffix(t, "@") {
		return withoutCutMail(s, t)
	}
	if t == "" || (t[len(t)-1]|0x20 < 'a' || t[len(t)-1]|0x20 > 'z') {
		return s
	}
	i := strings.LastIndexFunc(t, func(c rune) bool { return c >= utf8.RuneSelf || strings.ContainsRune(" ([<=/", c) })
	if i <= 0 {
		return s
	}
	mail := strings.TrimLeftFunc(t[i:], func(c rune) bool { return c >= utf8.RuneSelf || strings.ContainsRune(" ([<=/", c) })
	if local, host, ok := strings.Cut(mail, "@"); !ok || local == "" || !isDomain(host) || !isMail(mail) {
		return s
	}
	return strings.TrimRight(t[:len(t)-len(mail)], " ([<=/|,;–—-•·")
}

// withoutCutMail returns s without a mail address that is cut behind its sign, as in t,
// and has Hangul before it, or a few of them: "빈가온 기자 bin@", "빈가온·감우주 기자 bin@, gam@".
func withoutCutMail(s, t string) string {
	const most = 4 // addresses
	for range most {
		t = strings.TrimSuffix(t, "@")
		before := strings.TrimRight(t, "abcdefghijklmnopqrstuvwxyz0123456789._-")
		bare := strings.TrimRight(before, " ([<,")
		if len(before) < len(t) && isHangul(lastRune(bare)) {
			return bare
		}
		if len(before) == len(t) || len(bare) == len(before) || !strings.HasSuffix(bare, "@") {
			break
		}
		t = bare
	}
	return s
}

// isDottedDate reports whether s is a date such as 2023.06.12, perhaps with a
// full stop behind it.
func isDottedDate(s string) bool {
	s = strings.TrimSuffix(s, ".")
	year, rest, ok := strings.Cut(s, ".")
	month, day, also := strings.Cut(rest, ".")
	return ok && also && isYear(year) && isShortNumber(strings.TrimLeft(month, " ")) && isShortNumber(strings.TrimLeft(day, " "))
}

// endsWithDate reports whether s ends with such a date, perhaps with spaces behind
// its full stops.
func endsWithDate(s string) bool {
	const most = len(" 2023. 10. 26")
	s = s[max(0, len(s)-most):]
	for n, i := 0, strings.LastIndexByte(s, ' '); n < 3 && i >= 0; n++ {
		if isDottedDate(s[i+1:]) {
			return true
		}
		i = strings.LastIndexByte(s[:i], ' ')
	}
	return false
}

// isShortNumber reports whether s has one or two digits and nothing else.
func isShortNumber(s string) bool {
	return (len(s) == 1 || len(s) == 2) && strings.Trim(s, "0123456789") == ""
}
