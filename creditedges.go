package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An edge says how clearly something new starts at a place in a line.
type edge uint8

const (
	inWord   edge = iota
	softEdge      // behind a space or comma
	hardEdge      // behind a stop, a bracket, a bar
)

// edge returns what line[i:] starts behind.
func (f *finder) edge(i int) edge {
	t := f.line[:i]
	if i > 1 && t[i-1] == ' ' && (t[i-2]|0x20 >= 'a' && t[i-2]|0x20 <= 'z' || t[i-2] == ',') {
		return softEdge
	}
	last, n := lastLetter(t)
	switch {
	case n == 0 && f.cut:
		return softEdge
	case n == 0 || last == '　':
		return hardEdge
	}
	t = trimBlankEnd(t)
	gap := i - len(t)
	before, n := lastLetter(t)
	next, _ := firstLetter(f.line[i:])
	switch {
	case n == 0:
		return hardEdge
	case strings.ContainsRune("。！？!?…；;（([［【〔<〈|｜丨／＝▲△▼↑▶※□■", before):
		return hardEdge
	case before == '.' && (gap > 0 || isHangul(next)):
		return hardEdge
	case before == '/' && (gap > 0 || isIdeographic(next) || len(t) > n && t[len(t)-n-1] == ' '):
		return hardEdge
	case before == '=' && (isIdeographic(next) || gap == 0 && len(t) > 1 && behindHan(t[:len(t)-1])):
		return hardEdge // "(10日、パリ)=AP"
	case (before == '-' || before == '–') && dashedStop(t, gap): // "al alba.- EFE"
		return hardEdge
	case before == '-' && gap == 0 && (next == '(' || next == '©') && strings.HasSuffix(t, " -"): // "at dawn -(c) AP"
		return hardEdge
	case before == '—' && len(t) > n && (t[len(t)-n-1] == '.' || t[len(t)-n-1] == ' '): // "at dawn.—AFP", "at dawn —AFP"
		return hardEdge
	case strings.ContainsRune("–—―", before) && gap > 0, before == '-' && gap > 0 && strings.HasSuffix(t, " -"):
		return hardEdge
	case (gap > 0 || before == ')' && capitalRune(next)) && strings.ContainsRune(")）]］】〕”»\"", before):
		return hardEdge
	case strings.ContainsRune("）］】〕”」』》", before):
		return hardEdge
	case gap > 1 && gap >= 2*utf8.RuneLen(' '):
		return hardEdge
	case gap > 0 && isIdeographic(before) && !isHangul(before):
		return hardEdge
	case before == 'ㅣ' || before == '│':
		return hardEdge
	case letterRune(before) || digitRune(before):
		switch {
		case gap == 0:
			return inWord
		case digitRune(before) && endsWithDate(t):
			return hardEdge
		}
	}
	return softEdge
}

// behindHan reports whether s ends in a letter of Chinese or Japanese, or in a bracket.
func behindHan(s string) bool {
	c, _ := lastLetter(s)
	return c == ')' || c == '）' || isHan(c) || isAnyKana(c)
}

// next returns the next place behind i and before end at which something may
// start; end if there is none.
func (f *finder) next(i, end int) int {
	part := false
	for at, c := range f.line[i:end] {
		switch edge := blank(c) || isEdge(c); {
		case edge:
			part = true
		case at > 0 && part:
			return i + at
		}
	}
	return end
}

// isEdge reports whether something may start behind c.
func isEdge(c rune) bool {
	if letterRune(c) {
		return c == '丨' // stands for a bar
	}
	return !digitRune(c) && !unicode.IsMark(c) && !strings.ContainsRune("'’-·・•@«“\"《「", c)
}

// isCased reports whether c is a letter that has a capital or small form.
func isCased(c rune) bool {
	return capitalRune(c) || !commonHan(c) && (unicode.IsLower(c) || unicode.IsTitle(c))
}

// withoutGluedLabel returns own without the label that The New York Times sets
// before it, hidden and in an element of its own: "CreditCreditAnn Lee".
func withoutGluedLabel(own string) string {
	for {
		rest, ok := strings.CutPrefix(own, "Credit")
		if !ok || !capitalRune(firstRune(rest)) {
			return own
		}
		own = rest
	}
}

// own reads a text that is known to be a credit.
func (f *finder) own(own string) bool {
	f.r.own = true
	ok := f.ownNames(withoutGluedLabel(own))
	f.r.own = false
	return ok
}

// ownNames does so once that is noted.
func (f *finder) ownNames(own string) bool {
	f.line = strings.TrimFunc(own, func(c rune) bool { return blank(c) || isColon(c) || c == '–' || c == '—' || c == '•' })
	f.close()
	if from, to := f.inner(); f.open == 0 {
		f.line = f.line[from:to]
		f.close()
	}
	if f.bound(); f.end > 0 && f.labelled() && f.from == 0 {
		return true
	}
	if !f.reads() {
		return false
	}
	return f.accept(0, 0, f.end) && f.credit.Text != ""
}

// reads reads the whole line as names.
func (f *finder) reads() bool {
	const most = 12 // words
	if f.end == 0 || strings.IndexFunc(f.line[:f.end], unicode.IsLetter) < 0 || len(strings.Fields(f.line)) > most {
		return false
	}
	line := f.line[:f.end]
	return f.r.read(f.rules, line, nil, false) || f.r.read(f.rules, line, nil, true)
}
