package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unlabelled reads names with an agency among them: "Ann Lee / AFP".
func (f *finder) unlabelled() bool {
	if f.strict && !f.joined {
		return false
	}
	tries := 0
	for i := f.sentence(0, f.end); i < f.end && tries < 2*creditTries; i = f.next(i, f.end) {
		edge := f.edge(i)
		caps := f.joined && edge == softEdge && f.capitals(i)
		if edge != hardEdge && !caps {
			continue
		}
		tries++
		if !f.rules.read(&f.m, f.line[i:f.end], nil, false) || f.m.date != "" || f.m.titled || !f.m.has(agencyMaker) && !f.pair() || !f.clear() {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(f.line[:i], blank))
		if f.strict && f.m.n < 2 && before != '＝' && before != '=' {
			return false
		}
		return f.accept(i, i, f.end)
	}
	return false
}

// clear reports whether names are ones without a phrase that says so.
func (f *finder) clear() bool {
	for i := range f.m.n {
		it := &f.m.items[i]
		first, _ := utf8.DecodeRuneInString(it.text)
		if it.kind == personMaker && isCased(first) && !strings.Contains(it.text, " ") && f.m.items[0].kind != agencyMaker {
			return false
		}
	}
	return true
}

// pair reports whether there are a name and an organisation that is not in the
// table: "Ann Lee/Valley Sentinel".
func (f *finder) pair() bool {
	m := &f.m
	return !f.strict && m.n == 2 && m.items[0].kind == personMaker && m.items[1].kind == organisationMaker && m.items[1].sep == slashSeparator &&
		strings.Contains(m.items[0].text, " ") && f.rules.isOrganisation(m.items[1].text)
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
