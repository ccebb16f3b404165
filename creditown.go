package newsmark

import "strings"

// A credit in an element of its own: what stands beside that element in the caption
// may belong to it.

// labelBefore reads the credit of text again where own, the text of its element,
// stands at the end behind a label: "Foto: <span class=credit>Ana Ruiz</span>".
func (f *finder) labelBefore(text, own string) (Credit, bool) {
	before, ok := strings.CutSuffix(trimBlankEnd(text), own)
	if !ok {
		return Credit{}, false
	}
	before = trimBlankEnd(before)
	sign, _ := lastLetter(before)
	if sign == ')' && f.bracketBefore(before) {
		return f.credit, true
	}
	if !isColon(sign) && sign != '©' {
		return Credit{}, false
	}
	g := finder{rules: f.rules}
	c, _, ok := g.find(text)
	return c, ok && len(c.Text) > len(f.credit.Text) && strings.HasSuffix(c.Text, f.credit.Text)
}

// bracketBefore reads the credit in the bracket at the end of before instead of the one
// that was read behind it, if that only says once more where the picture is from:
// "(Ann Lee/PA) PA Archive", "(Ann Lee/PA) (PA Wire)".
func (f *finder) bracketBefore(before string) bool {
	agency := f.credit.Agency
	if agency == "" || len(f.credit.Photographers) > 0 {
		return false
	}
	g := finder{rules: f.rules}
	if !g.read(before) || g.open < 0 || len(g.credit.Photographers) == 0 && len(g.credit.Agency) <= len(agency) {
		return false
	}
	if first := g.credit.Agency; first == "" || !strings.HasPrefix(agency, first) && !strings.Contains(first, agency) {
		return false
	}
	f.credit, f.from = g.credit, g.from
	return true
}

// isAddress reports whether s is an address of electronic mail and nothing else.
func isAddress(s string) bool {
	at := strings.IndexByte(s, '@')
	return at > 0 && strings.IndexByte(s[at:], '.') > 0 && strings.IndexByte(s, ' ') < 0
}

// nameBeforeAddress returns the name that stands in text before own, if that is the
// address of who has it, as McClatchy's papers mark it: "The weir at dawn. Ann Lee
// <span class=credit>alee@paper.example</span>".
func (f *finder) nameBeforeAddress(text, own string) string {
	if !isAddress(own) {
		return ""
	}
	before, _, ok := strings.Cut(text, own)
	if !ok {
		return ""
	}
	before = trimBlankEnd(before)
	at := 0
	for i := len(before) - 1; i > 0 && at == 0; i-- {
		switch before[i] {
		case '\n', ')', '|', '/':
			at = i + 1
		case ' ':
			if e := before[:i]; finalStop(e) > 0 || strings.HasSuffix(e, "?") || strings.HasSuffix(e, "!") {
				at = i + 1
			}
		}
	}
	if name := trimBlankStart(before[at:]); len(name) <= longestName && strings.Contains(name, " ") && f.rules.isPerson(name, "") {
		return name
	}
	return ""
}

// gluedLabel reads a line that begins with the hidden label of The New York Times,
// where no class says that it is a credit: "CreditAnn Lee/AP".
func (f *finder) gluedLabel(line string) bool {
	rest := withoutGluedLabel(line)
	if len(rest) == len(line) || len(rest) > maxCreditLine || !f.own(rest) {
		return false
	}
	for _, name := range f.credit.Photographers {
		if !strings.Contains(name, " ") {
			return false
		}
	}
	return len(f.credit.Photographers) > 0
}
