package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hanDate reads "6月3日", "6 月 3 日" or "3日", with a year before it perhaps.
func (p *datelineReader) hanDate() bool {
	start := p.pos
	if i := strings.Index(p.rest(), "年"); i == 4 || i == 5 {
		p.pos += i + len("年")
		p.skipSpace()
	}
	month, day := "", p.number()
	p.skipSpace()
	if day != "" && p.take("月") {
		month = day
		p.skipSpace()
		day = p.number()
		p.skipSpace()
	}
	if day == "" || !p.take("日") {
		p.pos = start
		return false
	}
	p.d.Month, p.d.Day = month, day
	return true
}

// outlet reads the agency or paper that stands next: one that is known, or a
// run of letters up to a word that names of papers end with.
func (p *datelineReader) outlet() bool {
	if name := p.x.agency(p.rest()); name != "" {
		p.pos += len(name)
		p.d.Agency = name
		return true
	}
	run := hanRun(p.rest())
	end := 0
	for i := range run {
		w := leads(run[i:], &p.x.outlets)
		if n := i + len(w); w != "" && i > 0 && n > end && utf8.RuneCountInString(run[:n]) <= 10 {
			end = n
			if p.x.afterOutlet(run[n:]) {
				break
			}
		}
	}
	p.d.Agency = run[:end]
	p.pos += end
	return end > 0
}

// afterOutlet reports whether s is what ends a dateline or names a reporter,
// so that the name of a paper ends before it.
func (x *lineIndex) afterOutlet(s string) bool {
	return s == "" || leads(s, &x.filed) != "" || leads(s, &x.reporters) != ""
}

// chinese reads a dateline without brackets around it:
//
//	新华社合肥10月7日电（记者 车前子）
//	海州晚报记者 申屠远 3月12日报道
func (p *datelineReader) chinese() bool {
	if !p.outlet() {
		return false
	}
	p.skipSpace()
	if leads(hanRun(p.rest()), &p.x.reporters) != "" {
		ok := p.reporterFiled()
		p.colon()
		return ok
	}
	place := p.hanPlace()
	p.skipSpace()
	dated := p.hanDate()
	if dated {
		p.d.Place = place
		p.skipSpace()
	} else if p.d.Place = p.undatedPlace(place); p.d.Place == "\x00" {
		return false
	}
	filed := p.takeAny(&p.x.filed)
	if filed == "" {
		return false
	}
	next := p.peek()
	if unicode.IsLetter(next) && !(dated && utf8.RuneCountInString(filed) == 1) {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(filed); !dated && (last == '道' || last == '導') && next != '（' && next != '(' && p.rest() != "" {
		return false // 报道 alone is what somebody else says
	}
	end := p.pos
	if !p.reporterBracket() && !p.reporterReports() {
		p.pos = end
	}
	p.colon()
	return true
}

// colon reads the colon that some sites set behind a dateline.
func (p *datelineReader) colon() {
	if c := p.peek(); c == '：' || c == ':' {
		p.pos += utf8.RuneLen(c)
	}
}

// hanPlace reads the letters of one or several places.
func (p *datelineReader) hanPlace() string {
	start := p.pos
	for {
		run := hanRun(p.rest())
		if run == "" || p.pos-start+len(run) > 16*3 {
			break
		}
		p.pos += len(run)
		if c := p.peek(); c != '/' && c != '、' || hanRun(p.rest()[utf8.RuneLen(c):]) == "" {
			return p.s[start:p.pos]
		}
		p.pos += utf8.RuneLen(p.peek())
	}
	p.pos = start
	return ""
}

// undatedPlace goes back to before the word that ends the dateline, with which
// the place is one run. It returns "\x00" if there is no such word.
func (p *datelineReader) undatedPlace(run string) string {
	filed := trails(run, &p.x.filed)
	if filed == "" || utf8.RuneCountInString(run) > 6 {
		return "\x00"
	}
	p.pos -= len(run)
	p.pos += strings.LastIndex(p.rest()[:len(run)], filed)
	return run[:len(run)-len(filed)]
}

// reporterBracket reads （记者 …）.
func (p *datelineReader) reporterBracket() bool {
	p.skipSpace()
	s := p.rest()
	c, n := utf8.DecodeRuneInString(s)
	if c != '（' && c != '(' && c != '[' && c != '【' {
		return false
	}
	end := strings.IndexAny(s, "）)]】")
	if end < 0 {
		return false
	}
	names := nameReader{x: p.x, s: s[n:end]}
	if at := firstOf(names.s, &p.x.reporters); at >= 0 && p.x.isPaper(names.s[:at]) {
		names.pos = at
	}
	names.read()
	if len(names.names) == 0 || !names.reporter && (p.d.Day == "" || names.end < len(names.s)) {
		return false
	}
	_, m := utf8.DecodeRuneInString(s[end:])
	p.d.Reporters = names.names
	p.pos += end + m
	return true
}

// reporterReports reads 记者 … 报道.
func (p *datelineReader) reporterReports() bool {
	p.skipSpace()
	if leads(p.rest(), &p.x.reporters) == "" {
		return false
	}
	d := p.d
	if p.reporterFiled() {
		return true
	}
	p.d = d
	return false
}

// reporterFiled reads the reporters, and the place and date, of a dateline
// that ends with the word for having filed it.
func (p *datelineReader) reporterFiled() bool {
	names := nameReader{x: p.x, s: p.rest()}
	names.read()
	if len(names.names) == 0 || len(names.names) > 6 {
		return false
	}
	p.pos += names.end
	p.skipSpace()
	place := p.hanPlace()
	p.skipSpace()
	if p.hanDate() {
		p.skipSpace()
	} else if place != "" {
		if place = p.undatedPlace(place); place == "\x00" {
			return false
		}
	}
	if p.takeAny(&p.x.filed) == "" || unicode.IsLetter(p.peek()) {
		return false
	}
	p.d.Reporters = names.names
	if place != "" {
		if trails(place, &p.x.notNames) != "" {
			return false // 摄影报道 says that he took the pictures, too
		}
		p.d.Place = place
	}
	return true
}
