package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bracket reads a dateline in brackets.
func (p *datelineReader) bracket() bool {
	_, n := utf8.DecodeRuneInString(p.s)
	end := strings.IndexAny(p.s, ")]）】〕］")
	switch {
	case p.s[0] == '[':
		end = strings.IndexByte(p.s, ']') // [헤럴드경제(여울)=채송이 기자]
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
	for _, read := range []func(string) bool{p.chineseBracket, p.taiwanBracket, p.placeBracket, p.japanese} {
		p.d = Dateline{}
		if read(inner) && !(len(p.d.Reporters) > 0 && strings.TrimSpace(p.s[after:]) == "") {
			p.pos = after
			if !p.dash() && len(p.d.Reporters) == 0 {
				if !p.reporterBracket() && !p.reporterReports() {
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

// sentFrom reads a place in katakana from which the piece was sent, as in
// ［ロンドン発］.
func (p *datelineReader) sentFrom(inner string) bool {
	place, ok := strings.CutSuffix(inner, "発")
	if !ok || len(place) < 2*3 || strings.TrimLeftFunc(place, isKatakana) != "" {
		return false
	}
	p.d.Place = place
	return p.storyFollows()
}

// wholeAgency returns the agency that s is, perhaps with its regional service:
// "dpa/lnw".
func (p *datelineReader) wholeAgency(s string) string {
	name := p.x.agency(s)
	if name == s || name != "" && s[len(name)] == '/' && smallASCII(s[len(name)+1:]) {
		return name
	}
	return ""
}

// japanesePlaceAlone reads a place that stands alone in brackets at the head of
// a Japanese piece, as in 【仙台】: two to four Han characters that are no
// rubric.
func (p *datelineReader) japanesePlaceAlone(inner string) bool {
	const least, most = 2, 6
	n := utf8.RuneCountInString(inner)
	if strings.HasSuffix(inner, "発") || !strings.HasPrefix(p.s, "【") || n < least || n > most || !strings.ContainsFunc(p.rest(), isKana) {
		return false
	}
	if strings.ContainsFunc(inner, func(c rune) bool { return !isHan(c) && !isKatakana(c) }) || trails(inner, &p.x.notNames) != "" && !isMunicipality(inner) {
		return false
	}
	for i := range inner {
		if p.x.word(inner[:i])&isNotPlace != 0 || p.x.word(inner[i:])&isNotPlace != 0 {
			return false // 関連記事 as 関連
		}
	}
	return p.japanesePlace(inner) && p.storyFollows()
}

// isMunicipality reports whether s ends as the names of towns in Japan do.
func isMunicipality(s string) bool {
	switch c, _ := utf8.DecodeLastRuneInString(s); c {
	case '市', '町', '村', '区', '県', '府', '都', '島':
		return true
	}
	return false
}

// storyFollows reports whether text follows the dateline.
func (p *datelineReader) storyFollows() bool {
	next := firstRune(strings.TrimLeftFunc(p.rest(), unicode.IsSpace))
	return unicode.IsLetter(next) && !unicode.IsLower(next) || unicode.IsDigit(next) || next == '「' || next == '“'
}

// within reads s with read, which must read all of it.
func (p *datelineReader) within(s string, read func(*datelineReader) bool) bool {
	q := datelineReader{x: p.x, s: s}
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
	names := nameReader{x: p.x, s: p.rest()}
	names.read()
	p.d.Reporters = names.names
	p.pos += names.end
	return len(names.names) > 0
}

// placeBracket reads what is in （新加坡讯）, （吉隆坡3日讯） or （巴黎3日法新电）.
func (p *datelineReader) placeBracket(s string) bool {
	const least, most = 2, 8 // letters of a place
	return p.within(s, func(q *datelineReader) bool {
		run := hanRun(q.rest())
		q.pos += len(run)
		place := run
		if q.hanDate() {
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
		return n >= least && n <= most
	})
}

// taiwanBracket reads what is in 〔記者涂景和／嘉義報導〕 or （中央社記者王小明台北3日電）.
func (p *datelineReader) taiwanBracket(s string) bool {
	return p.within(s, func(q *datelineReader) bool {
		q.outlet()
		q.skipSpace()
		if c := q.peek(); c == '╱' || c == '／' || c == '/' {
			q.pos += utf8.RuneLen(c) // 聯合報╱記者
		}
		if q.takeAny(&q.x.reporters) == "" {
			return false
		}
		run := hanRun(q.rest())
		if next := q.rest()[len(run):]; run != "" && strings.ContainsAny(next, "／/") {
			names := nameReader{x: q.x, s: q.rest()[:strings.LastIndexAny(q.rest(), "／/")]}
			names.read()
			if names.end == 0 || names.end != len(names.s) {
				return false
			}
			q.pos += names.end
			q.d.Reporters = names.names
			if !q.take("／") {
				q.take("/")
			}
			return q.placeFiled(hanRun(q.rest()))
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

// placeFiled reads a place, a date perhaps, and the word that ends it.
func (p *datelineReader) placeFiled(run string) bool {
	p.pos += len(run)
	p.skipSpace()
	if p.hanDate() {
		p.d.Place = run
		return p.takeAny(&p.x.filed) != ""
	}
	p.d.Place = p.undatedPlace(run)
	return p.d.Place != "\x00" && p.takeAny(&p.x.filed) != "" && p.d.Place != ""
}

// japanese reads what is in 【秋田共同】, 【京都＝二階堂まこと】 or
// ［東京 18日 ロイター］.
func (p *datelineReader) japanese(s string) bool {
	left, right := s, ""
	if agency := trails(s, &p.x.suffixes); agency != "" && agency != s {
		if inner := trimEqual(strings.TrimSuffix(s, agency)); inner != "" {
			if partner := trails(inner, &p.x.suffixes); partner != "" && partner != inner && strings.ContainsAny(s[len(inner):], "＝=") {
				at := len(inner) - len(partner)
				p.d.Agency = s[at:] // 【ロンドンロイター＝共同】
				return p.japanesePlace(strings.TrimSpace(s[:at]))
			}
		}
	}
	if i := strings.IndexAny(s, "＝="); i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		left, right = strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+n:])
		if left == "" || right == "" {
			return false
		}
		switch {
		case p.x.agency(right) == right && p.x.agency(left) == left:
			p.d.Agency = s // 【AFP＝時事】
			return true
		case p.x.agency(right) == right:
			p.d.Agency = right
		case p.x.agency(left) == left:
			p.d.Agency, left = left, right
		default:
			if at := strings.LastIndex(right, "、"); at > 0 && p.x.agency(right[at+len("、"):]) == right[at+len("、"):] {
				p.d.Agency, right = right[at+len("、"):], right[:at] // 【パリ＝砂川陽、共同】
			}
			names := nameReader{x: p.x, s: right, joined: true}
			names.read()
			if names.end != len(right) || utf8.RuneCountInString(right) < 2 || !japaneseName(names.names) {
				return false
			}
			p.d.Reporters = names.names
			if name := trails(left, &p.x.suffixes); p.d.Agency == "" && name != "" && name != left {
				p.d.Agency, left = name, left[:len(left)-len(name)] // 【パリ共同＝砂川陽】
			}
		}
		return p.japanesePlace(left)
	}
	if name := p.x.agency(left); name != "" && name != left && p.agencyPlaceDate(name, strings.TrimSpace(left[len(name):])) {
		return true
	}
	if p.katakanaPlaceAndNames(left) {
		return true
	}
	p.d.Agency = trails(left, &p.x.suffixes)
	left = strings.TrimSpace(strings.TrimSuffix(left, p.d.Agency))
	return p.d.Agency != "" && left != "" && (p.agencyPlaceDate(p.d.Agency, left) || p.japanesePlace(left))
}

// trimEqual returns s without the sign between two agencies at its end.
func trimEqual(s string) string { return strings.TrimRight(s, "＝= 　") }

// katakanaPlaceAndNames reads a place in katakana with the reporters right behind
// it, as the Mainichi writes: 【ワシントン砂川陽】.
func (p *datelineReader) katakanaPlaceAndNames(s string) bool {
	rest := strings.TrimLeftFunc(s, isKatakana)
	place := s[:len(s)-len(rest)]
	if len(place) < 2*3 || rest == "" || trails(s, &p.x.suffixes) != "" {
		return false
	}
	rest = strings.TrimLeft(rest, "・　 ")
	names := nameReader{x: p.x, s: rest, joined: true}
	names.read()
	if names.end != len(rest) || !japaneseName(names.names) || utf8.RuneCountInString(names.names[0]) > 6 || p.x.word(place)&isNotPlace != 0 || p.x.word(rest)&isNotPlace != 0 {
		return false
	}
	p.d.Place, p.d.Reporters = place, names.names
	return true
}

// agencyPlaceDate reads the place and the date behind an agency, as Xinhua
// writes them in Japanese: 【新華社昆明5月3日】.
func (p *datelineReader) agencyPlaceDate(agency, s string) bool {
	at := strings.IndexFunc(s, unicode.IsDigit)
	if at < 0 {
		return false
	}
	q := datelineReader{x: p.x, s: s[at:]}
	if !q.hanDate() || q.rest() != "" || !p.japanesePlace(strings.TrimSpace(s[:at])) || p.d.Place == "" {
		return false
	}
	p.d.Agency, p.d.Month, p.d.Day = agency, q.d.Month, q.d.Day
	return true
}

// japaneseName reports whether names are long enough to be whole and not all
// in hiragana, as other words are.
func japaneseName(names []string) bool {
	for _, name := range names {
		if utf8.RuneCountInString(name) < 3 || !strings.ContainsFunc(name, func(c rune) bool { return isHan(c) || isKatakana(c) }) {
			return false
		}
	}
	return len(names) > 0
}

// japanesePlace reads the place and the date of a Japanese dateline.
func (p *datelineReader) japanesePlace(s string) bool {
	for part := range strings.FieldsSeq(s) {
		q := datelineReader{x: p.x, s: part}
		if q.hanDate() && q.rest() == "" {
			p.d.Month, p.d.Day = q.d.Month, q.d.Day
			s = strings.TrimSpace(strings.Replace(s, part, "", 1))
		}
	}
	if s == "" {
		return p.d.Day != ""
	}
	if utf8.RuneCountInString(s) > 16 || p.x.word(s)&isNotPlace != 0 {
		return false
	}
	bare, _, _ := strings.Cut(s, "（")
	if inner, ok := strings.CutSuffix(s[len(bare):], "）"); len(bare) < len(s) && (bare == "" || !ok || strings.ContainsAny(inner, "）")) {
		return false
	}
	s = strings.TrimRight(s, "・")
	if strings.ContainsFunc(s, func(c rune) bool {
		return c != '（' && c != '）' && !isHan(c) && !isKatakana(c) && c != '・' && c != '、' && c != '／' && c != '/' && !isLatin(c)
	}) {
		return false
	}
	p.d.Place = s
	return true
}

func isLatin(c rune) bool { return unicode.Is(unicode.Latin, c) }

// korean reads (강릉=뉴스1) 도예나 기자 =, given what is in the brackets and
// where they end.
func (p *datelineReader) korean(inner string, after int) bool {
	p.pos = after
	left, right, ok := strings.Cut(inner, "=")
	left, right = strings.TrimSpace(left), strings.TrimSpace(right)
	if !ok {
		if p.first && p.placeRepeated(inner) {
			p.d.Place = inner // [통영] 통영시는
			return true
		}
		if p.first && p.x.isPaper(inner) && p.koreanNamesAfter() {
			p.d.Agency = inner // [파이낸셜뉴스] 마다온 기자 =
			return true
		}
		if p.first && inner != "" && utf8.RuneCountInString(inner) > 3 && !strings.Contains(inner, " ") && p.x.isPaper(inner) {
			p.d.Agency = inner
			return p.storyFollows()
		}
		paper, names, _ := strings.Cut(inner, " ")
		if bar := strings.IndexAny(inner, "|ㅣ│"); bar > 0 {
			_, n := utf8.DecodeRuneInString(inner[bar:])
			paper, names = strings.TrimSpace(inner[:bar]), inner[bar+n:] // [더팩트ㅣ마다온 기자]
		}
		if p.x.isPaper(paper) && p.koreanPlaceAndReporters(names) {
			p.d.Agency = paper // [엑스포츠뉴스 수원, 마다온 기자]
			return paper != ""
		}
		if !p.x.isPaper(paper) || !p.koreanReporters(strings.TrimSpace(names)) {
			return false
		}
		p.d.Agency = paper
		return true
	}
	known := p.x.isPaper(right) && right != "" || p.sharedAgency(right)
	switch {
	case known:
		p.d.Place, p.d.Agency = left, right
		if at := strings.LastIndexByte(left, ' '); at > 0 && p.x.agency(left[at+1:]) != "" {
			p.d.Place, p.d.Agency = left[:at], inner[strings.Index(inner, left)+at+1:] // (도쿄 AFP=연합뉴스)
		}
	case p.x.isPaper(left) && p.koreanPlaceAndReporters(right):
		p.d.Agency = left
		return left != ""
	case p.koreanPaperReporters(right):
		p.d.Place = left
		return left != ""
	case p.koreanReporters(right):
		p.d.Agency, p.d.Place = p.koreanPaper(left)
		return left != "" && utf8.RuneCountInString(left) <= 16
	default:
		p.d.Place, p.d.Agency = left, right
	}
	if left == "" || right == "" || utf8.RuneCountInString(left) > 20 || utf8.RuneCountInString(right) > 20 {
		return false
	}
	return p.koreanNamesAfter() || known
}

// sharedAgency reports whether s is two agencies: "AP/뉴시스".
func (p *datelineReader) sharedAgency(s string) bool {
	partner, agency, ok := strings.Cut(s, "/")
	return ok && p.x.agency(partner) == partner && p.x.agency(agency) == agency && agency != ""
}

// koreanPaper parts a paper from the place behind it: "스포츠서울 | 잠실",
// "헤럴드경제(강릉)". What is no paper is a place.
func (p *datelineReader) koreanPaper(s string) (paper, place string) {
	if p.x.isPaper(s) && !strings.ContainsAny(s, "ㅣ│") {
		return s, ""
	}
	if at := strings.IndexAny(s, " |ㅣ│("); at > 0 && p.x.isPaper(s[:at]) {
		return s[:at], strings.Trim(s[at:], " |ㅣ│()")
	}
	return "", s
}

// koreanPaperReporters reads a paper and its reporters.
func (p *datelineReader) koreanPaperReporters(s string) bool {
	paper, names, ok := strings.Cut(s, " ")
	if !ok || !p.x.isPaper(paper) || !p.koreanReporters(strings.TrimSpace(names)) {
		return false
	}
	p.d.Agency = paper
	return true
}

// koreanPlaceAndReporters reads a place, a comma and the reporters, as sports
// sites write them behind their name: [OSEN=잠실, 채송이 기자].
func (p *datelineReader) koreanPlaceAndReporters(s string) bool {
	place, rest, ok := strings.Cut(s, ",")
	place = strings.TrimSpace(place)
	if !ok || place == "" || utf8.RuneCountInString(place) > 8 || strings.ContainsFunc(place, func(c rune) bool { return !unicode.IsLetter(c) && c != '(' && c != ')' && c != ' ' }) || firstOf(place, &p.x.reporters) >= 0 {
		return false
	}
	if !p.koreanReporters(strings.TrimSpace(rest)) {
		return false
	}
	p.d.Place = place
	return true
}

// koreanReporters reads names with the word for reporter behind them, and
// nothing else, from s.
func (p *datelineReader) koreanReporters(s string) bool {
	names := nameReader{x: p.x, s: s}
	names.read()
	if !names.reporter || names.end != len(s) || len(names.names) == 0 {
		return false
	}
	p.d.Reporters = names.names
	return true
}

// koreanNamesAfter reads the reporters behind the brackets, up to the sign
// that ends the dateline.
func (p *datelineReader) koreanNamesAfter() bool {
	names := nameReader{x: p.x, s: p.rest()}
	names.read()
	tail := strings.TrimLeft(names.s[names.end:], " ")
	if !names.reporter || len(tail) == 0 || tail[0] != '=' && !strings.HasPrefix(tail, "＝") {
		return false
	}
	_, n := utf8.DecodeRuneInString(tail)
	p.d.Reporters = names.names
	p.pos += len(names.s) - len(tail) + n
	return true
}
