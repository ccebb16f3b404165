package newsmark

import "strings"

// withoutNotes returns line without what stands behind a credit at its end and
// is no part of it.
func (c *creditRules) withoutNotes(line string) string {
	for _, note := range c.behind {
		if rest, ok := strings.CutSuffix(line, note); ok {
			return trimBlankEnd(rest)
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
	f.credit.Date = date
	f.credit.Text = onOneLine(f.line[f.from:f.end])
	return true
}

// dateAtEnd returns where a date with digits and units stands at the end of the
// line: in its final bracket, before a word for taking the picture, or behind
// the last space. From is 0 if there is none.
func (f *finder) dateAtEnd() (from, to int) {
	last, _ := lastLetter(strings.TrimRight(f.line[:f.end], ")）"))
	if f.end == 0 || !isIdeographic(last) {
		return 0, 0
	}
	if f.open > 0 {
		from, to = f.inner()
		if p, at := f.rules.phraseBefore(f.line[from:to]); p != nil && p.Form == NamesPrecede {
			to = from + at
		}
	} else if from = strings.LastIndexByte(f.line[:f.end], ' ') + 1; from > 0 {
		to = f.end
	}
	if from >= to || !hasDigit(f.line[from:to]) {
		return 0, 0
	}
	if skip, ok := f.rules.isDate(f.line[from:to]); !ok || skip > 0 {
		return 0, 0
	}
	return from, to
}
