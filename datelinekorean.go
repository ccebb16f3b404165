package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// korean reads (강릉=뉴스1) 도예나 기자 =, given what is in the brackets and
// where they end.
func (p *datelineReader) korean(inner string, after int) bool {
	p.pos = after
	left, right, ok := strings.Cut(inner, "=")
	left, right = strings.TrimSpace(left), strings.TrimSpace(right)
	if last := left[strings.LastIndexByte(left, ' ')+1:]; ok && (p.namesWork(left) || isHangul(firstRune(last)) && p.namesWork(last)) {
		return false // [글·사진=마다온 기자], [새 나루터. 사진=강물일보]
	}
	if !ok {
		return p.koreanUnsigned(inner)
	}
	known := p.x.isPaper(right) && right != "" || p.sharedAgency(right)
	switch {
	case known:
		p.d.Place, p.d.Agency = left, right
		if at := strings.LastIndexByte(left, ' '); at > 0 && p.x.agency(left[at+1:]) != "" {
			p.d.Place, p.d.Agency = left[:at], inner[strings.Index(inner, left)+at+1:] // (도쿄 AFP=연합뉴스)
		}
	case (p.x.isPaper(left) || p.mayBePaper(left)) && p.koreanPlaceAndReporters(right):
		p.d.Agency = left
		return left != ""
	case p.first && p.x.isPaper(left) && p.untitled(right) && p.storyFollows():
		p.d.Agency, p.d.Reporters = left, []string{right} // [포포투=마다온]
		return left != ""
	case p.koreanPaperReporters(right):
		p.d.Place = left
		return left != ""
	case p.koreanReporters(right):
		if p.d.Agency, p.d.Place = p.koreanPaper(left); p.d.Place == left && !isSentOut(right) && p.mayBePaper(left) {
			p.d.Agency, p.d.Place = left, "" // [새벽마당=마다온 기자]
		}
		return left != "" && utf8.RuneCountInString(left) <= 16
	case p.x.isPaper(left):
		p.d.Place, p.d.Agency = right, left // [인터풋볼=수원] 마다온 기자 =
		known = p.first && p.koreanPlaces(right)
	case p.inPlace(right) && p.mayBePaper(left):
		p.d.Place, p.d.Agency = right, left // [새벽마당=여수] 마다온 기자 =
	default:
		p.d.Place, p.d.Agency = left, right
	}
	if left == "" || right == "" || utf8.RuneCountInString(left) > 20 || utf8.RuneCountInString(right) > 20 {
		return false
	}
	return p.koreanNamesAfter() || known
}

// koreanUnsigned reads a bracket without the sign that parts a place from an agency:
// (춘천) 마다온 기자 =, [파이낸셜뉴스] 마다온 기자 =, [굿모닝충청 마다온 기자].
func (p *datelineReader) koreanUnsigned(inner string) bool {
	if p.first && p.koreanPlaces(inner) {
		p.d.Place = inner // (부산 영도), (춘천) 마다온 기자 =
		return p.koreanNamesAfter() || p.storyFollows()
	}
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
	if p.first && (p.inPlace(inner) || p.mayBePaper(inner)) && p.koreanNamesAfter() {
		if p.d.Agency = inner; p.inPlace(inner) {
			p.d.Agency, p.d.Place = "", inner // [노을] 마다온 기자 =
		}
		return allNames(p.d.Reporters, p.mayReport)
	}
	paper, names, _ := strings.Cut(inner, " ")
	if outlet, ok := strings.CutSuffix(paper, ","); ok && p.first && p.x.isPaper(outlet) && onlyHangul(names) {
		p.d.Agency, p.d.Place = outlet, names // [골닷컴, 수원] 마다온 기자 =
		return p.koreanNamesAfter() || p.koreanPlaces(names) && p.storyFollows()
	}
	if p.first && (isAcronym(paper) && p.x.agency(paper) == paper || p.x.isPaper(paper)) && p.koreanPlaces(names) {
		p.d.Agency, p.d.Place = paper, names // [KBS 부산], [강물뉴스 부산] 마다온 기자 =
		return p.koreanNamesAfter() || p.storyFollows()
	}
	if bar := strings.IndexAny(inner, "|ㅣ│/"); bar > 0 && (bar <= len(paper)+1 || !p.x.isPaper(paper)) {
		_, n := utf8.DecodeRuneInString(inner[bar:])
		paper, names = strings.TrimSpace(inner[:bar]), inner[bar+n:] // [더팩트ㅣ마다온 기자]
	}
	if p.first && paper != "" && p.inPlace(paper) && strings.IndexByte(inner, '/') == len(paper) && p.koreanReporters(strings.TrimSpace(names)) {
		p.d.Place = paper // [여수/마다온 기자]
		return allNames(p.d.Reporters, p.mayReport) && p.storyFollows()
	}
	if p.x.isPaper(paper) && p.koreanPlaceAndReporters(names) {
		p.d.Agency = paper // [엑스포츠뉴스 수원, 마다온 기자]
		return paper != ""
	}
	if !p.x.isPaper(paper) {
		p.d.Agency = paper // [굿모닝충청 마다온 기자]
		return p.first && p.mayBeOutlet(paper) && p.koreanReporters(strings.TrimSpace(names)) && allNames(p.d.Reporters, fullHangulName) && p.storyFollows()
	}
	if p.first && p.untitled(strings.TrimSpace(names)) && p.storyFollows() {
		p.d.Agency, p.d.Reporters = paper, []string{strings.TrimSpace(names)} // [일간스포츠 마다온]
		return true
	}
	if part, rest, ok := strings.Cut(names, " "); ok && (isASCIILetter(part) || p.x.word(part)&isOutlet != 0) && p.koreanReporters(strings.TrimSpace(rest)) {
		p.d.Agency = inner[:len(paper)+len(" ")+len(part)] // [이데일리 스타in 마다온 기자]
		return strings.HasPrefix(inner, paper+" "+part)
	}
	if !p.koreanReporters(strings.TrimSpace(names)) {
		return false
	}
	p.d.Agency = paper
	return true
}

// koreanPlaces reports whether s is a place in the table, perhaps with a part of it.
func (p *datelineReader) koreanPlaces(s string) bool {
	const most = 3 // letters of the part
	place, part, _ := strings.Cut(s, " ")
	return p.x.word(place)&isPlaceName != 0 && utf8.RuneCountInString(part) <= most && p.x.word(part)&(isNotName|isNotPlace) == 0 && strings.TrimLeftFunc(part, isHangul) == ""
}

// isASCIILetter reports whether s ends with one, as what papers call a part of
// theirs may, and no name in Korean: "스타in".
func isASCIILetter(s string) bool {
	return s != "" && 'a' <= s[len(s)-1]|0x20 && s[len(s)-1]|0x20 <= 'z'
}

// namesWork reports whether a part of s is a word that is no place, such as what
// somebody did for a piece.
func (p *datelineReader) namesWork(s string) bool {
	for part := range strings.FieldsFuncSeq(s, func(c rune) bool { return c == '·' || c == '・' || c == '、' }) {
		if p.x.word(part)&isNotPlace != 0 {
			return true
		}
	}
	return false
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
	if paper, place, ok := strings.Cut(strings.TrimSuffix(s, ")"), "("); ok && strings.HasSuffix(s, ")") && p.x.isPaper(paper) {
		return paper, place // 매경닷컴 MK스포츠(잠실)
	}
	if at := strings.IndexAny(s, " /|ㅣ│("); at > 0 && (p.x.isPaper(s[:at]) || p.mayBePaper(s[:at]) && p.inPlace(strings.Trim(s[at:], " /|ㅣ│()"))) {
		if place = strings.Trim(s[at:], " /|ㅣ│()"); p.x.word(place)&isTitle != 0 && p.x.word(place)&isPlaceName == 0 && strings.HasSuffix(place, "팀") {
			place = "" // 헤럴드경제 스포츠팀
		}
		return s[:at], place
	}
	if at := strings.IndexAny(s, "|ㅣ│"); at > 0 {
		return strings.TrimSpace(s[:at]), strings.Trim(s[at:], " |ㅣ│") // [새벽스타디움 | 수원=마다온 기자]
	}
	return "", s
}

// koreanPaperReporters reads a paper and its reporters.
func (p *datelineReader) koreanPaperReporters(s string) bool {
	paper, names, ok := strings.Cut(s, " ")
	if !ok || !p.x.isPaper(paper) && !p.mayBePaper(paper) || !p.koreanReporters(strings.TrimSpace(names)) {
		return false
	}
	p.d.Agency = paper
	return true
}

// isSentOut reports whether s, behind a place, ends with the word for reporters abroad.
func isSentOut(s string) bool {
	return strings.HasSuffix(s, "특파원") || strings.HasSuffix(s, "통신원")
}

// koreanPlaceAndReporters reads a place, a comma and the reporters, as sports
// sites write them behind their name: [OSEN=잠실, 채송이 기자].
func (p *datelineReader) koreanPlaceAndReporters(s string) bool {
	place, rest, ok := strings.Cut(s, ",")
	if !ok {
		place, rest, ok = strings.Cut(s, "/") // [점프볼=수원/마다온 기자]
	}
	if !ok {
		place, rest, ok = strings.Cut(s, "=") // [시민일보=수원=마다온 기자]
	}
	if !ok {
		if place, rest, ok = strings.Cut(s, " "); p.x.word(place)&isPlaceName == 0 {
			return false // [마이데일리 = 수원 채송이 기자]
		}
	}
	place = strings.TrimSpace(place)
	if !ok || place == "" || givenHangulName(place) && p.x.word(place) == 0 || utf8.RuneCountInString(place) > 8 || strings.ContainsFunc(place, func(c rune) bool { return !unicode.IsLetter(c) && c != '(' && c != ')' && c != ' ' }) || firstOf(place, &p.x.reporters) >= 0 {
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
	rest := p.rest()
	names := nameReader{x: p.x, s: rest}
	if before, _, ok := strings.Cut(rest[:min(len(rest), maxKoreanBare)], "기자/ "); ok {
		names.s = rest[:len(before)+len("기자")] // the story is no further name
	}
	names.read()
	tail := strings.TrimLeft(rest[names.end:], " ")
	c, n := utf8.DecodeRuneInString(tail)
	if !names.reporter || c != '=' && c != '＝' && !((c == '/' || c == '|') && isHangul(firstRune(strings.TrimLeft(tail[n:], " ")))) {
		return false
	}
	p.d.Reporters = names.names
	p.pos += len(rest) - len(tail) + n
	return true
}
