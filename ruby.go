package newsmark

import (
	"slices"
	"strings"
)

// What a line does with the parts of a ruby element.

// openRuby takes the start of a ruby.
func (l *line) openRuby() {
	l.finish()
	l.rubyFrom = len(l.runs)
}

func (l *line) closeRuby() {
	if l.readingFrom >= 0 {
		l.closeReading()
	}
	l.finish()
	l.rubyFrom = -1
}

func (l *line) openReading() {
	if l.rubyFrom < 0 {
		return // no ruby around it: text like any other
	}
	if l.readingFrom >= 0 {
		l.closeReading()
	}
	l.finish()
	if n := len(l.runs); l.space && n > 0 && n == l.rubyFrom && l.hasContent() {
		l.rubySpace(l.runs[n-1].end) // in front of a ruby without a base
	}
	l.space = false
	l.readingFrom = len(l.runs)
}

// closeReading makes Ruby of the base and the reading, where the base is one
// run that looks as the reading does; otherwise of the reading alone.
func (l *line) closeReading() {
	if l.readingFrom < 0 {
		return
	}
	l.finish()
	l.space = false
	from := l.readingFrom
	l.readingFrom = -1
	if from > len(l.runs) {
		return
	}
	n := from
	for _, r := range spacesApart(l.runs[from:]) {
		if n == len(l.runs) {
			l.runs = append(l.runs, run{})
		}
		if r.kind != textRun || r.value == " " {
			l.runs[n] = r
			n++
			continue
		}
		ruby := run{kind: rubyRun, reading: r.value, marks: r.marks, link: r.link, start: r.start, end: r.end}
		if n == from && l.rubyFrom >= 0 && from == l.rubyFrom+1 {
			if base := l.runs[from-1]; base.kind == textRun && base.marks == r.marks && base.link == r.link && strings.Trim(base.value, " ") == base.value {
				ruby.value, ruby.start = base.value, base.start
				n--
			}
		}
		l.runs[n] = ruby
		n++
	}
	l.runs = l.runs[:n]
	l.rubyFrom = n
}

// spacesApart returns the runs of a reading with the spaces between those that differ
// in their marks as runs of their own: at the ends of a reading none is seen.
func spacesApart(runs []run) []run {
	outer := func(r run) bool { return r.kind == textRun && strings.Trim(r.value, " ") != r.value }
	if !slices.ContainsFunc(runs, outer) {
		return runs
	}
	var apart []run
	for _, r := range runs {
		word, value := r, r.value
		if !outer(r) {
			apart = append(apart, r)
			continue
		}
		r.value = " "
		if value[0] == ' ' {
			apart = append(apart, r)
		}
		if word.value = strings.Trim(value, " "); word.value != "" {
			apart = append(apart, word)
			if value[len(value)-1] == ' ' {
				apart = append(apart, r)
			}
		}
	}
	return apart
}

// rubySpace deals with white space that starts the base or the reading of a
// ruby: before the base it goes to the text in front of the ruby, before the
// reading nowhere. It reports whether it did.
func (l *line) rubySpace(at int) bool {
	n := len(l.runs)
	switch n {
	case l.readingFrom:
		return true
	case l.rubyFrom:
		if last := &l.runs[n-1]; last.kind == textRun {
			last.value += " "
		} else {
			l.runs = append(l.runs, run{value: " ", marks: l.blank.marks, link: l.blank.link, start: at, end: at})
			l.rubyFrom++
		}
		return true
	}
	return false
}
