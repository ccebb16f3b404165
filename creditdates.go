package newsmark

import "strings"

// withoutNotes returns line without what stands behind a credit at its end and
// is no part of it.
func (c *creditRules) withoutNotes(line string) string {
	if n := len(line); n < 2 || !c.behindLast[line[n-1]] || !c.behindNext[line[n-2]] {
		return line
	}
	for _, note := range c.behind {
		if rest, ok := strings.CutSuffix(line, note); ok {
			return trimBlankEnd(strings.TrimRight(rest, "/|\u00a0 "))
		}
	}
	return line
}

// dated reads a credit that the date of the picture follows, in a bracket or
// behind a space: "图/王安（2019年7月摄）", "中央社記者王安攝 114年4月24日".
func (f *finder) dated() bool {
	end, stopped, open := f.end, f.stopped, f.open
	from, to := f.dateAtEnd()
	if from <= 0 {
		return false
	}
	date := f.line[from:to]
	before := trimBlankEnd(strings.TrimRight(f.line[:from], "(（"))
	line := f.line
	f.line = before
	f.close()
	ok := f.end > 0 && (f.labelled() || f.suffixed(0, f.end)) && f.credit.Date == "" && strings.HasSuffix(before, f.credit.Text)
	f.line, f.end, f.stopped, f.open = line, end, stopped, open
	if !ok {
		return false
	}
	f.credit.Date = trimBlankEnd(date)
	if end := f.end; open > 0 && f.from > open {
		_, n := lastLetter(f.line[:end])
		f.credit.Text = onOneLine(f.line[f.from : end-n])
		return true
	}
	f.credit.Text = onOneLine(f.line[f.from:f.end])
	return true
}

// placedLabel reads a credit with a label that the place and the date of the picture
// follow in a bracket, as Swiss papers set them: "Bild: Jana Krüger (Luzern, 3. Juni 2021)".
func (f *finder) placedLabel() bool {
	const least, most = len("(A, 2021)"), 60 // bytes
	if f.open <= 0 || f.end-f.open < least || f.end-f.open > most || f.line[f.end-1] != ')' || !isDigit(f.line[f.end-2]) {
		return false
	}
	place, date, ok := strings.Cut(f.line[f.open+1:f.end-1], ", ")
	if !ok || !capitalRune(firstRune(place)) || hasDigit(place) {
		return false
	}
	if skip, ok := f.rules.isDate(date); !ok || skip > 0 {
		return false
	}
	line, end, stopped, open := f.line, f.end, f.stopped, f.open
	f.line = trimBlankEnd(line[:open])
	f.close()
	ok = f.end > 0 && f.labelled() && f.credit.Date == "" && strings.HasSuffix(f.line, f.credit.Text)
	f.line, f.end, f.stopped, f.open = line, end, stopped, open
	if !ok {
		return false
	}
	f.credit.Date = date
	f.credit.Text = onOneLine(line[f.from:end])
	return true
}

// dateAtEnd returns where a date with digits and units stands at the end of the
// line: in its final bracket, before a word for taking the picture, or behind
// all else. From is 0 if there is none.
func (f *finder) dateAtEnd() (from, to int) {
	last, n := lastLetter(f.line[:f.end])
	for end := f.end - n; last == ')' || last == '）'; end -= n {
		last, n = lastLetter(f.line[:end])
	}
	if !isIdeographic(last) || f.open >= 0 && !hasDigit(f.line[f.open:f.end]) {
		return 0, 0
	}
	if f.open > 0 {
		from, to = f.inner()
		if p, at := f.rules.phraseBefore(f.line[from:to]); p != nil && p.Form == NamesPrecede {
			to = from + at
		}
		if _, ok := f.rules.isDate(f.line[from:to]); !ok { // "（王安摄于2019年）"
			from += f.rules.dateStart(f.line[from:to])
		}
	} else {
		from, to = f.rules.dateStart(f.line[:f.end]), f.end
	}
	if from >= to || !hasDigit(f.line[from:to]) {
		return 0, 0
	}
	if skip, ok := f.rules.isDate(f.line[from:to]); !ok || skip > 0 {
		return 0, 0
	}
	return from, to
}

// dateStart returns where the digits and units start that end s; its
// length if it does not end with any.
func (c *creditRules) dateStart(s string) int {
	const most = 40 // bytes
	from := len(s)
	if !hasDigit(s[max(0, len(s)-most):]) {
		return from
	}
	for i := len(s); i > 0 && len(s)-i < most; {
		ch, n := lastLetter(s[:i])
		if i -= n; digitRune(ch) {
			from = i
		} else if !spaceRune(ch) && !c.kindsOfRune(ch).is(CreditMonth) {
			break
		}
	}
	return from
}

// dateBehind takes the date that stands behind a word for it at the end of the
// name s, and returns the length of what is before that: "Jana Krüger am 4. Mai
// 2021"; 0 if there is none.
func (r *makerReader) dateBehind(s string) int {
	if r.m.date != "" || !hasDigit(s) {
		return 0
	}
	for i := strings.IndexByte(s, ' '); i > 0; i = nextWord(s, i) {
		word, date, more := strings.Cut(s[i+1:], " ")
		if !more || !smallRune(firstRune(word)) || !r.rules.kinds(word).is(CreditDate) {
			continue
		}
		if skip, ok := r.rules.isDate(date); ok && skip == 0 {
			r.m.date = date
			return i
		}
	}
	return 0
}
