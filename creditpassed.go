package newsmark

import "strings"

// passedOn reads an agency with Subjects behind a comma and a word for passing pictures
// on: "Foto: Rathaus (Archiv), über dts Nachrichtenagentur". The label that begins the
// line, if there is one, begins the credit.
func (f *finder) passedOn() bool {
	const most = 60 // bytes
	line := f.line[:f.end]
	tail := line[max(0, len(line)-most):]
	at := len(line) - len(tail) + strings.LastIndexByte(tail, ',')
	if f.stopped || at < len(line)-len(tail) {
		return false
	}
	from := at + len(",") + spaces(line[at+1:])
	word, name, ok := strings.Cut(line[from:], " ")
	if !ok || !smallRune(firstRune(word)) || f.rules.kinds(word)&(1<<CreditSupply|1<<CreditSite) == 0 || !f.rules.kinds(name).is(creditSubjects) {
		return false
	}
	if p, _, colon := f.rules.phraseAt(line); p != nil && colon && !f.cut {
		from = 0
	}
	f.from = from
	f.credit = Credit{Text: onOneLine(line[from:]), Agency: onOneLine(name)}
	return true
}
