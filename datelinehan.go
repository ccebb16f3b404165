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
	start = p.pos
	if p.number() == "" || !p.take("时") && !p.take("時") { // 6月3日6时讯
		p.pos = start
	}
	return true
}

// outlet reads the agency or paper that stands next, or two of them: 齐鲁网·闪电新闻.
func (p *datelineReader) outlet() bool {
	start := p.pos
	if !p.outletPart() {
		return false
	}
	switch c := p.peek(); c {
	case '·', '-', '—', '/', '|':
		name, end := p.d.Agency, p.pos
		p.pos += utf8.RuneLen(c)
		if isHan(p.peek()) && p.outletPart() {
			p.d.Agency = p.s[start:p.pos]
		} else {
			p.d.Agency, p.pos = name, end
		}
	case '、':
		p.moreOutlets(start)
	case '（': // 荆楚网（湖北日报网）讯
		inner, behind, ok := strings.Cut(p.rest()[len("（"):], "）")
		if q := (datelineReader{x: p.x, s: inner}); ok && q.outletPart() && q.rest() == "" && leads(behind, &p.x.filed) != "" {
			p.pos += len("（") + len(inner) + len("）")
			p.d.Agency = p.s[start:p.pos]
		}
	}
	return true
}

// outletPart reads the agency or paper that stands next: one that is known, or
// a run of letters up to a word that names of papers end with.
func (p *datelineReader) outletPart() bool {
	if name := p.x.agency(p.rest()); name != "" {
		rest := p.rest()[len(name):]
		if site := leads(rest, &p.x.outlets); site != "" && (isDigit(rest[min(len(site), len(rest)-1)]) || leads(rest[len(site):], &p.x.filed) != "") {
			name = p.rest()[:len(name)+len(site)] // 红星新闻网6月3日讯
		}
		p.pos += len(name)
		p.d.Agency = name
		return true
	}
	run := hanRun(p.rest())
	_, n := utf8.DecodeRuneInString(run)
	if leads(run, &p.x.reporters) != "" || p.x.words[run[:n]]&isNotPlace != 0 {
		return false // 据新华社电
	}
	end := 0
	for i := range run {
		w := leads(run[i:], &p.x.outlets)
		if w == "" || len(leads(run[i:], &p.x.filed)) > len(w) {
			continue // 报道
		}
		if n := i + len(w); i > 0 && n > end && utf8.RuneCountInString(run[:n]) <= 10 {
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
		return p.placeDated()
	}
	if p.datedBehindStroke() {
		_, n := utf8.DecodeRuneInString(p.rest())
		p.pos += n // 中央社／台北8日電
	}
	p.skipSpace()
	if leads(hanRun(p.rest()), &p.x.reporters) != "" {
		ok := p.reporterFiled()
		p.colon()
		return ok
	}
	if p.peek() == '【' {
		return p.paperBracket()
	}
	place := p.vessel(p.hanPlace())
	end := p.pos
	p.skipSpace()
	dated := p.hanDate()
	if !dated {
		p.pos = end
	}
	if dated {
		if p.d.Place = place; p.x.words[place]&isFiled != 0 {
			p.d.Place = "" // 新浪科技讯 6月3日消息
		}
		if p.bar() || p.dash() {
			return true // 路透北京6月3日 -
		}
		p.skipSpace()
		p.pos += len(p.x.agency(p.rest())) // 中央社東京3日法新電
	} else if p.d.Place = p.undatedPlace(place); p.d.Place == "\x00" {
		return false
	}
	filed := p.takeAny(&p.x.filed)
	if filed == "" && dated && p.d.Place == "" && place != "" {
		p.pos, filed, dated = end, place, false // 新浪财经讯 6月3日，
		p.d.Month, p.d.Day = "", ""
	}
	if filed == "" {
		return false
	}
	next := p.peek()
	if !dated && (next == '，' || next == ',') && (p.d.Place != "" || strings.HasPrefix(p.d.Agency, "本")) {
		return false // what is said of these words
	}
	if unicode.IsLetter(next) && (!dated || utf8.RuneCountInString(filed) != 1 || p.x.words[filed+string(next)]&isNotPlace != 0) {
		return false // 电邮 is mail
	}
	const plain = 2 // letters; 综合报道 is no verb
	if last, _ := utf8.DecodeLastRuneInString(filed); !dated && utf8.RuneCountInString(filed) <= plain && (last == '道' || last == '導') && next != '（' && next != '(' && p.rest() != "" {
		return false // 报道 alone is what somebody else says
	}
	end = p.pos
	if !p.reporterBracket() && !p.reporterReports() && !p.reporterSpaced() && !p.programme() {
		p.pos = end
	}
	p.colon()
	return true
}

// programme reads the bracket that says in which broadcast it was, and leaves the colon
// behind it: 央视网消息（新闻联播）：.
func (p *datelineReader) programme() bool {
	const most = 30 // bytes
	s, ok := strings.CutPrefix(p.rest(), "（")
	end := strings.Index(s, "）：")
	if !ok || end < 0 || end > most {
		return false
	}
	p.pos += len("（") + end + len("）")
	return true
}

// bar reads the bar that ends the datelines of some markets' services.
func (p *datelineReader) bar() bool { return p.take("丨") || p.take("｜") || p.take("|") }

// placeDated reads a dateline that names no agency: 吉隆坡3日讯. A space or a
// bracket has to follow, as the date of an event could stand there, too.
func (p *datelineReader) placeDated() bool {
	const most = 6 // letters of a place
	place := hanRun(p.rest())
	_, first := utf8.DecodeRuneInString(place)
	if n := utf8.RuneCountInString(place); n < 2 || n > most || p.x.words[place[:first]]&isNotPlace != 0 {
		return false
	}
	p.pos += len(place)
	if p.x.words[place]&isPlaceName != 0 && p.dashBehindPlace() {
		p.d.Place = place
		return true
	}
	if !p.hanDate() || p.x.words[place]&isNotPlace != 0 {
		return false
	}
	filed := p.takeAny(&p.x.filed)
	if next := p.peek(); utf8.RuneCountInString(filed) != 1 || !unicode.IsSpace(next) && next != '（' && next != '(' {
		return false
	}
	p.d.Place = place
	end := p.pos
	if !p.reporterBracket() {
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
		if c := p.peek(); c != '/' && c != '／' && c != '、' || hanRun(p.rest()[utf8.RuneLen(c):]) == "" {
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
	last := run // of several
	if i := strings.LastIndexFunc(run, func(c rune) bool { return c == '、' || isDash(c) }); i >= 0 {
		_, n := utf8.DecodeRuneInString(run[i:])
		last = run[i+n:]
	}
	if filed == "" || utf8.RuneCountInString(last) > 6 {
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
	_, m := utf8.DecodeRuneInString(s[end:])
	names := nameReader{x: p.x, s: s[n:end]}
	if p.d.Day != "" && p.onlyEditors(names.s) {
		p.pos += end + m // 财联社6月3日讯（编辑 路遥遥）
		return true
	}
	if l := p.x.label(names.s); l != nil && l.Role == RoleByline && leads(names.s, &p.x.reporters) == "" {
		if rest, ok := l.cut(names.s); ok { // （文/路遥遥）
			names.s, names.reporter = rest, true
		}
	}
	if at := firstOf(names.s, &p.x.reporters); at >= 0 && p.x.isPaper(names.s[:at]) {
		names.pos = at
	}
	names.read()
	if len(names.names) == 0 || !names.reporter && (names.end < len(names.s) || p.d.Day == "" && !p.plainNames(names.names)) {
		return false
	}
	p.d.Reporters = names.names
	p.bracketPlace(names.s[names.end:])
	p.pos += end + m
	return true
}

// onlyEditors reports whether s names who edited the piece, and nobody else.
func (p *datelineReader) onlyEditors(s string) bool {
	l := p.x.label(s)
	if l == nil || l.Role != RoleEditor {
		return false
	}
	rest, ok := l.cut(s)
	names := nameReader{x: p.x, s: strings.TrimLeft(rest, "/／:： ")}
	names.read()
	return ok && len(names.names) > 0 && names.end == len(names.s)
}

// reporterReports reads 记者 … 报道.
func (p *datelineReader) reporterReports() bool {
	p.skipSpace()
	d, start := p.d, p.pos
	if leads(p.rest(), &p.x.reporters) == "" {
		run := hanRun(p.rest())
		at := firstOf(run, &p.x.reporters)
		if at <= 0 || !p.x.isPaper(run[:at]) {
			return false
		}
		p.pos += at // 清江网讯 清江日报记者路遥遥报道：
	}
	if p.reporterFiled() {
		return true
	}
	p.d, p.pos = d, start
	return false
}

// reporterFiled reads the reporters, and the place and date, of a dateline
// that ends with the word for having filed it.
func (p *datelineReader) reporterFiled() bool {
	names, start := nameReader{x: p.x, s: p.rest()}, p.pos
	names.read()
	if len(names.names) == 0 || len(names.names) > 6 {
		return false
	}
	p.pos += names.end
	if n := p.placesRead(start, len(names.names)); n > 0 {
		names.names = names.names[:len(names.names)-n]
	}
	p.skipSpace()
	place := p.hanPlace()
	filed := trails(place, &p.x.filed) // a date behind it is the story's: 清江报道 6月3日
	if p.skipSpace(); filed == "" && p.hanDate() {
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
		if p.x.isManner(place) || p.rest() == "" && !p.inner && trails(place, &p.x.notNames) != "" {
			return false // 摄影报道 says that he took the pictures, too
		}
		p.d.Place = place
	}
	return true
}
