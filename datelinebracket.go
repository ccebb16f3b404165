package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bracket reads a dateline in brackets.
func (p *datelineReader) bracket() bool {
	_, n := utf8.DecodeRuneInString(p.s)
	end := strings.IndexAny(p.s, ")]）】〕］〉")
	switch {
	case p.s[0] == '[':
		end = strings.IndexByte(p.s, ']') // [헤럴드경제(여울)=채송이 기자]
	case strings.HasPrefix(p.s, "＜"):
		end = strings.Index(p.s, "＞")
	case strings.HasPrefix(p.s, "【"):
		end = strings.Index(p.s, "】") // 【リビウ（ウクライナ西部）共同】
	}
	if end < n {
		return false
	}
	_, m := utf8.DecodeRuneInString(p.s[end:])
	inner := strings.TrimFunc(p.s[n:end], unicode.IsSpace)
	after := end + m
	if strings.ContainsFunc(inner, isHangul) {
		return p.korean(inner, after)
	}
	if !strings.ContainsFunc(inner, func(c rune) bool { return isHan(c) || isKana(c) }) {
		p.pos = after
		return p.spacedBracket(inner)
	}
	for _, read := range []func(string) bool{p.taiwanBracket, p.chineseBracket, p.placeBracket, p.namedBracket, p.japanese} {
		p.d = Dateline{}
		if read(inner) && !(len(p.d.Reporters) > 0 && strings.TrimSpace(p.s[after:]) == "") {
			p.pos = after
			if !p.dash() && len(p.d.Reporters) == 0 {
				if !p.reporterBracket() && !p.taiwanBehind() && !p.reporterReports() {
					p.pos = after
				}
				p.colon()
			}
			return true
		}
	}
	p.d = Dateline{}
	p.pos = after
	switch {
	case p.first && p.newsroomAlone(inner):
		return p.storyFollows()
	case inner != "" && p.wholeAgency(inner) != "":
		p.d.Agency = p.wholeAgency(inner)
		if !p.dash() && !p.reporterBracket() {
			p.colon()
			return p.first && p.storyFollows()
		}
		return true
	case p.within(inner, (*datelineReader).outlet):
		return p.reporterBracket()
	}
	return p.first && (p.japanesePlaceAlone(inner) || p.sentFrom(inner))
}

// wholeAgency returns the agency that s is, perhaps with its regional service:
// "dpa/lnw".
func (p *datelineReader) wholeAgency(s string) string {
	name := p.x.jointAgency(s)
	if name == s || name != "" && s[len(name)] == '/' && smallASCII(s[len(name)+1:]) {
		return name
	}
	return ""
}

// storyFollows reports whether text follows the dateline.
func (p *datelineReader) storyFollows() bool {
	next := firstRune(strings.TrimLeftFunc(p.rest(), unicode.IsSpace))
	return unicode.IsLetter(next) && !unicode.IsLower(next) || unicode.IsDigit(next) || next == '「' || next == '“'
}

// within reads s with read, which must read all of it.
func (p *datelineReader) within(s string, read func(*datelineReader) bool) bool {
	q := datelineReader{x: p.x, s: s, inner: true}
	if !read(&q) || strings.TrimSpace(q.rest()) != "" {
		return false
	}
	p.d = q.d
	return true
}

// chineseBracket reads what is in 【环球网报道 记者 辛夷】 or （观察者网讯）.
func (p *datelineReader) chineseBracket(s string) bool {
	return p.within(s, (*datelineReader).chinese) || p.within(s, (*datelineReader).writtenFor) || p.within(s, func(q *datelineReader) bool {
		if !q.outlet() {
			return false
		}
		q.takeAny(&q.x.filed)
		q.skipSpace()
		at := firstOf(q.rest(), &q.x.reporters)
		if at < 0 || at > 6*3 {
			return false
		}
		q.pos += at
		names := nameReader{x: q.x, s: q.rest()}
		names.read()
		q.d.Reporters = names.names
		q.pos += names.end
		q.skipSpace()
		q.takeAny(&q.x.filed)
		return len(names.names) > 0
	})
}

// writtenFor reads what is in 【文/观察者网 路遥遥】 or 【观察者网 文/路遥遥】.
func (p *datelineReader) writtenFor() bool {
	label := func() bool {
		l := p.x.label(p.rest())
		if l == nil || l.Role != RoleByline {
			return false
		}
		rest, _ := l.cut(p.rest())
		p.pos = len(p.s) - len(rest)
		return true
	}
	labelled := label()
	if !p.outlet() {
		return false
	}
	p.skipSpace()
	if !labelled && !label() {
		return false
	}
	s := p.rest()
	if i := strings.LastIndexByte(s, ' '); i > 0 && p.onlyEditors(s[i+1:]) {
		s = s[:i] // 【文/观察者网 路遥遥 编辑/谷满仓】
	}
	names := nameReader{x: p.x, s: s}
	names.read()
	p.d.Reporters = names.names
	if p.pos += names.end; names.end == len(s) {
		p.pos = len(p.s)
	}
	return len(names.names) > 0
}

// placeBracket reads what is in （新加坡讯）, （吉隆坡3日讯） or （巴黎3日法新电）.
func (p *datelineReader) placeBracket(s string) bool {
	const least, most = 2, 8 // letters of a place
	return p.within(s, func(q *datelineReader) bool {
		run := q.hanPlace()
		place := run
		if q.hanDate() {
			place = strings.TrimSuffix(place, trails(place, &q.x.filed)) // 吉隆坡综合3日讯
			q.d.Agency = q.x.agency(q.rest())
			q.pos += len(q.d.Agency)
			run = hanRun(q.rest())
			q.pos += len(run)
		}
		filed := trails(run, &q.x.filed)
		if last, _ := utf8.DecodeLastRuneInString(filed); !strings.ContainsRune("讯訊电電", last) || filed == "" {
			return false
		}
		if q.d.Day == "" {
			place = strings.TrimSuffix(run, filed)
			q.d.Agency = trails(place, &q.x.suffixes)
			place = strings.TrimSuffix(place, q.d.Agency)
		} else if run != filed {
			return false
		}
		n := utf8.RuneCountInString(place)
		q.d.Place = place
		return n >= least && n <= most && (q.d.Day != "" || q.d.Agency == "" || q.x.words[place]&isFiled == 0)
	})
}

// taiwanBracket reads what is in 〔記者涂景和／嘉義報導〕 or （中央社記者王小明台北3日電）.
func (p *datelineReader) taiwanBracket(s string) bool {
	return p.within(s, func(q *datelineReader) bool {
		unknown := !q.outlet() && q.unknownOutlet()
		q.skipSpace()
		q.takeStroke() // 聯合報╱記者
		if q.takeAny(&q.x.reporters) == "" {
			return false
		}
		q.skipSpace()
		run := hanRun(q.rest())
		if next := q.rest()[len(run):]; run != "" && strings.ContainsAny(next, strokes) {
			names := nameReader{x: q.x, s: q.rest()[:strings.LastIndexAny(q.rest(), strokes)]}
			names.read()
			if names.end == 0 || names.end != len(names.s) {
				return false
			}
			q.pos += names.end
			q.d.Reporters = names.names
			q.takeStroke()
			return q.placeFiled(q.joinedPlaces())
		}
		if unknown {
			return false
		}
		if q.reportersOfPaper(run) {
			return true
		}
		var before []string
		for strings.HasPrefix(q.rest()[len(run):], "、") && q.x.hanNameOK(run, false) {
			before = append(before, run)
			q.pos += len(run) + len("、")
			run = hanRun(q.rest())
		}
		// The name is not parted from the place: names have three characters,
		// places at least two.
		cut := 3 * 3
		if n := len(run) - len(trails(run, &q.x.filed)); n < cut+2*3 {
			cut = 2 * 3
		}
		if len(run) < cut || !q.x.hanNameOK(run[:cut], false) {
			return false
		}
		q.d.Reporters = append(before, run[:cut])
		q.pos += cut
		return q.placeFiled(run[cut:])
	})
}

// namedBracket reads what is in 【路遙遙／清江報導】 or 【記者 路遙遙 清江報導】.
func (p *datelineReader) namedBracket(s string) bool {
	if leads(s, &p.x.reporters) != "" {
		return p.within(s, (*datelineReader).reporterFiled) && p.d.Place != ""
	}
	found, ok := p.x.placedNames(s)
	p.d.Reporters, p.d.Place = found.names, found.place
	return ok && found.place != "" && !p.x.isManner(found.place)
}

// taiwanBehind reads such a bracket behind the one that names the paper:
// 【大紀元2024年6月3日訊】（大紀元記者涂景和嘉義報導）.
func (p *datelineReader) taiwanBehind() bool {
	s := strings.TrimLeftFunc(p.rest(), unicode.IsSpace)
	inner, ok := strings.CutPrefix(s, "（")
	end := strings.Index(inner, "）")
	q := datelineReader{x: p.x}
	if !ok || end < 0 || !q.taiwanBracket(inner[:end]) {
		return false
	}
	p.d.Place, p.d.Reporters = q.d.Place, q.d.Reporters
	p.pos = len(p.s) - len(inner) + end + len("）")
	return true
}

// placeFiled reads a place, a date perhaps, and the word that ends it.
func (p *datelineReader) placeFiled(run string) bool {
	p.pos += len(run)
	p.skipSpace()
	if p.hanDate() {
		p.d.Place = run
		return p.takeAny(&p.x.filed) != ""
	}
	if filed := leads(p.rest(), &p.x.filed); filed != "" && len(run) > len("台") {
		p.d.Place = run // 台中 報導
		p.pos += len(filed)
		return true
	}
	p.d.Place = p.undatedPlace(run)
	return p.d.Place != "\x00" && p.takeAny(&p.x.filed) != "" && p.d.Place != ""
}
