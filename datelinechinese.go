package newsmark

import (
	"strings"
	"unicode/utf8"
)

// strokes stand between reporters and places in Taiwanese datelines and bylines.
const strokes = "／/╱"

// takeStroke reads the stroke that is next.
func (p *datelineReader) takeStroke() {
	if c := p.peek(); strings.ContainsRune(strokes, c) {
		p.pos += utf8.RuneLen(c)
	}
}

// unknownOutlet reads what stands before the word for reporter in a bracket, which no word
// says to be a paper: 〔清江頭條記者路遙遙／清江報導〕.
func (p *datelineReader) unknownOutlet() bool {
	const least, most = 2, 8 // letters
	run := hanRun(p.rest())
	at := firstOf(run, &p.x.reporters)
	if at <= 0 {
		return false
	}
	_, size := utf8.DecodeRuneInString(run)
	if n := utf8.RuneCountInString(run[:at]); n < least || n > most || p.x.words[run[:size]]&isNotPlace != 0 {
		return false
	}
	p.d.Agency = run[:at]
	p.pos += at
	return true
}

// joinedPlaces reads several places that dashes or commas part: 台北－桃園連線報導.
func (p *datelineReader) joinedPlaces() string {
	start := p.pos
	for {
		p.pos += len(hanRun(p.rest()))
		c := p.peek()
		if c != '、' && !isDash(c) || hanRun(p.rest()[utf8.RuneLen(c):]) == "" {
			run := p.s[start:p.pos]
			p.pos = start
			return run
		}
		p.pos += utf8.RuneLen(c)
	}
}

// vessel reads on behind place the name of a ship or a station in quotation marks and what
// it is, where the date follows: 新华社“清江2”号6月3日电.
func (p *datelineReader) vessel(place string) string {
	const most = 30 // bytes of the name
	start, end := p.pos-len(place), p.pos
	rest, ok := strings.CutPrefix(p.rest(), "“")
	if !ok {
		return place
	}
	closes := strings.Index(rest[:min(len(rest), most)], "”")
	if closes <= 0 {
		return place
	}
	p.pos += len("“") + closes + len("”")
	p.pos += len(hanRun(p.rest()))
	if !digitRune(p.peek()) {
		p.pos = end
		return place
	}
	return p.s[start:p.pos]
}

// numeralDay moves the date that ends the place in Chinese numerals to where it belongs:
// 法新社東京三日電.
func (d *Dateline) numeralDay() {
	place, ok := strings.CutSuffix(d.Place, "日")
	if !ok || d.Day != "" {
		return
	}
	rest := strings.TrimRight(place, hanNumerals)
	day, month := place[len(rest):], ""
	if before, ok := strings.CutSuffix(rest, "月"); ok && day != "" {
		if bare := strings.TrimRight(before, hanNumerals); len(bare) < len(before) {
			rest, month = bare, before[len(bare):]
		}
	}
	if day == "" || rest == "" {
		return
	}
	d.Place, d.Month, d.Day = rest, month, day
}

// hanNumerals are the numerals of days.
const hanNumerals = "一二三四五六七八九十廿卅"

// plainNames reports whether the names, which stand without a title in the bracket behind a paper
// and the word for having filed it, are those of people: 本报讯（路遥遥 谷满仓）.
func (p *datelineReader) plainNames(names []string) bool {
	const short, most = 2, 3 // letters: common words have two
	for _, name := range names {
		if n := utf8.RuneCountInString(name); !familyName(name) || n > most && !longFamily(name) {
			return false
		}
	}
	return p.d.Agency != "" && !p.inner && (len(names) > 1 || utf8.RuneCountInString(names[0]) > short)
}

// paperBracket reads, behind a paper, the bracket of the reporters and the place:
// 清江時報【路遙遙╱清江報導】.
func (p *datelineReader) paperBracket() bool {
	inner, behind, ok := strings.Cut(p.rest()[len("【"):], "】")
	q := datelineReader{x: p.x, s: inner}
	if !ok || trimBlank(behind) == "" || !q.taiwanBracket(inner) && !q.namedBracket(inner) || q.d.Agency != "" {
		return false
	}
	p.d.Place, p.d.Reporters = q.d.Place, q.d.Reporters
	p.pos = len(p.s) - len(behind)
	return true
}

// reportersOfPaper reads, behind a paper, one name that nothing parts from the word for having
// reported, where no place stands between: 【台灣晨報記者路遙遙綜合報導】.
func (p *datelineReader) reportersOfPaper(run string) bool {
	const least, most = 2, 3 // letters of a name
	filed := trails(run, &p.x.filed)
	name := run[:len(run)-len(filed)]
	if n := utf8.RuneCountInString(name); p.d.Agency == "" || len(filed) < 2*len("报") || n < least || n > most || !familyName(name) || !p.x.hanNameOK(name, false) {
		return false
	}
	p.d.Reporters = []string{name}
	p.pos += len(run)
	return true
}

// moreOutlets reads the papers and sites of one house behind the first, which starts at the
// offset: 新清江客户端、清江网、清江晚报6月3日消息.
func (p *datelineReader) moreOutlets(start int) {
	name, end := p.d.Agency, p.pos
	for p.take("、") {
		if !p.outletPart() {
			p.d.Agency, p.pos = name, end
			return
		}
	}
	if rest := p.rest(); !digitRune(firstRune(rest)) && leads(rest, &p.x.filed) == "" {
		p.d.Agency, p.pos = name, end
		return
	}
	p.d.Agency = p.s[start:p.pos]
}
