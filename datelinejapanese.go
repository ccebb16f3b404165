package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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

// japanesePlaceAlone reads a place that stands alone in brackets at the head of
// a Japanese piece, as in 【仙台】: two to six characters that are no rubric. In other
// brackets, as in ＜仙台＞, more has to say that it is one.
func (p *datelineReader) japanesePlaceAlone(inner string) bool {
	const least, most = 2, 6
	if p.severalTowns(inner) {
		return p.storyFollows()
	}
	n := utf8.RuneCountInString(inner)
	if strings.HasSuffix(inner, "発") || n < least || n > most || !strings.ContainsFunc(p.rest(), isKana) {
		return false
	}
	if !strings.HasPrefix(p.s, "【") && p.x.word(inner)&isPlaceName == 0 && !isMunicipality(inner) && !p.townFollows(inner) {
		return false
	}
	if p.x.word(inner)&isPlaceName != 0 {
		p.d.Place = inner // 【いわき】
		return p.storyFollows()
	}
	if strings.ContainsFunc(inner, func(c rune) bool { return !isHan(c) && !isKatakana(c) && c != '・' }) || trails(inner, &p.x.notNames) != "" && !isMunicipality(inner) {
		return false
	}
	for i := range inner {
		if p.x.word(inner[:i])&isNotPlace != 0 || p.x.word(inner[i:])&isNotPlace != 0 {
			return false // 関連記事 as 関連
		}
	}
	return p.japanesePlace(inner) && p.storyFollows()
}

// severalTowns reads two or three places in black brackets, one of which is known or
// whose town the story begins with: 【札幌・余市】, 【竹田・豊後大野】.
func (p *datelineReader) severalTowns(s string) bool {
	const least, most, longest = 2, 3, 5 // of places and their letters
	if !strings.HasPrefix(p.s, "【") || !strings.ContainsAny(s, "・、") || !strings.ContainsFunc(p.rest(), isKana) {
		return false
	}
	n, known := 0, false
	for place := range strings.FieldsFuncSeq(s, func(c rune) bool { return c == '・' || c == '、' }) {
		kinds := p.x.word(place)
		letters := utf8.RuneCountInString(place)
		if n++; n > most || letters < least || letters > longest || kinds&isNotPlace != 0 || endsAsRubric(p.x, place, 2) {
			return false
		}
		if kinds&isPlaceName != 0 || p.townFollows(place) {
			known = true
			continue
		}
		if hanRun(place) != place || trails(place, &p.x.notNames) != "" && !isMunicipality(place) || letters > least && longFamily(place) {
			return false
		}
	}
	if n < least || !known {
		return false
	}
	p.d.Place = s
	return true
}

// newsroomAlone reads the newsroom of a paper in black brackets: 【東京支社】.
func (p *datelineReader) newsroomAlone(s string) bool {
	const most = 9 // letters
	if !strings.HasPrefix(p.s, "【") || utf8.RuneCountInString(s) > most || !strings.ContainsFunc(p.rest(), isKana) || strings.ContainsRune("のはがをもでに", firstRune(p.rest())) {
		return false // also of what the story tells: 【東京支社】の看板
	}
	for _, end := range [...]string{"支局", "支社", "総局", "通信部", "通信局"} {
		place, ok := strings.CutSuffix(s, end)
		if ok && len(place) >= 2*3 && p.x.word(place)&isNotPlace == 0 && strings.TrimLeftFunc(place, func(c rune) bool { return isHan(c) || isKatakana(c) }) == "" {
			p.d.Place = s
			return true
		}
	}
	return false
}

// townFollows reports whether the story begins with the place and what towns end with:
// "＜谷川＞谷川町の".
func (p *datelineReader) townFollows(place string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeftFunc(p.rest(), unicode.IsSpace), place)
	_, n := firstLetter(rest)
	return ok && isMunicipality(rest[:n])
}

// placeBeforeAgency reads a place in katakana, or one of two letters that is known, and an agency in brackets with a space
// behind them, as CNN writes in Japanese: "ワシントン（CNN）　".
func (p *datelineReader) placeBeforeAgency() bool {
	rest := strings.TrimLeftFunc(p.s, isKatakana)
	place := p.s[:len(p.s)-len(rest)]
	if place == "" {
		if place, rest = p.s[:min(len(p.s), len("香港"))], p.s[min(len(p.s), len("香港")):]; !strings.HasPrefix(rest, "（") || p.x.word(place)&isPlaceName == 0 {
			return false
		}
	}
	inner, ok := strings.CutPrefix(rest, "（")
	end := strings.Index(inner, "）")
	if !ok || len(place) < 2*3 || end <= 0 || p.x.word(place)&isNotPlace != 0 {
		return false
	}
	agency, behind := inner[:end], inner[end+len("）"):]
	if name := p.x.agency(agency); name == "" || strings.ContainsFunc(agency[len(name):], func(c rune) bool { return !isLatin(c) && c != ' ' }) {
		return false
	}
	if c := firstRune(behind); !unicode.IsSpace(c) {
		return false
	}
	p.pos = len(p.s) - len(behind)
	p.d.Place, p.d.Agency = place, agency
	return true
}

// isMunicipality reports whether s ends as the names of towns in Japan do.
func isMunicipality(s string) bool {
	switch c, _ := utf8.DecodeLastRuneInString(s); c {
	case '市', '町', '村', '区', '県', '府', '都', '島':
		return true
	}
	return false
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
		if p.fromSeveral(s, i) {
			return true
		}
		left, right = strings.TrimSpace(s[:i]), withoutPost(strings.TrimSpace(s[i+n:]))
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
		case p.wholeDay(right): // 【熊本＝5月12日】
		case strings.ContainsRune("局社部", lastRune(right)) && trails(right, &p.x.offices) != "" && p.x.word(left)&isNotPlace == 0:
			p.d.Agency = right // 【ニューヨーク＝米州総局】
		default:
			if at := strings.LastIndex(right, "、"); at > 0 && p.x.agency(right[at+len("、"):]) == right[at+len("、"):] {
				p.d.Agency, right = right[at+len("、"):], right[:at] // 【パリ＝砂川陽、共同】
			}
			names := nameReader{x: p.x, s: right, joined: true}
			names.read()
			if names.end != len(right) || utf8.RuneCountInString(right) < 2 || !japaneseName(names.names) {
				return false
			}
			if endsAsRubric(p.x, left, 3) {
				return false // 【記者コラム＝砂川陽】
			}
			p.d.Reporters = names.names
			if name := trails(left, &p.x.suffixes); p.d.Agency == "" && name != "" && name != left {
				p.d.Agency, left = name, left[:len(left)-len(name)] // 【パリ共同＝砂川陽】
			} else if name := p.x.agency(left); p.d.Agency == "" && isAcronym(name) && isIdeographic(firstRune(left[len(name):])) {
				p.d.Agency, left = name, left[len(name):] // 【NQNパリ＝砂川陽】
			}
		}
		return p.japanesePlace(left)
	}
	if place, date, ok := strings.Cut(left, "、"); ok && p.placeAndDay(place, date) {
		return true
	}
	if name := p.x.agency(left); name != "" && name != left && p.agencyPlaceDate(name, strings.TrimSpace(left[len(name):])) {
		return true
	}
	if p.severalPlaces(left) || p.katakanaPlaceAndNames(left) || p.hanPlaceAndName(left) {
		return true
	}
	if p.placeDotName(left) {
		return true
	}
	p.d.Agency = trails(left, &p.x.suffixes)
	left = strings.TrimSpace(strings.TrimSuffix(left, p.d.Agency))
	return p.d.Agency != "" && left != "" && (p.agencyPlaceDate(p.d.Agency, left) || p.japanesePlace(left))
}

// severalPlaces reads places that are known, of newsrooms of a paper: 【釧路、根室】.
func (p *datelineReader) severalPlaces(s string) bool {
	const parts = "、・"
	if !strings.ContainsAny(s, parts) {
		return false
	}
	for place := range strings.FieldsFuncSeq(s, func(c rune) bool { return strings.ContainsRune(parts, c) }) {
		if p.x.word(place)&isPlaceName == 0 {
			return false
		}
	}
	p.d.Place = s
	return true
}

// fromSeveral reads places with a reporter each, the first sign of which is s[i]:
// 【北京＝砂川陽、台北＝椿原みお】.
func (p *datelineReader) fromSeveral(s string, i int) bool {
	before, after, ok := strings.Cut(s[i:], "、")
	if !ok || !strings.ContainsAny(after, "＝=") {
		return false
	}
	first, others := datelineReader{x: p.x}, datelineReader{x: p.x}
	if !first.japanese(s[:i+len(before)]) || !others.japanese(after) || len(first.d.Reporters) == 0 || len(others.d.Reporters) == 0 {
		return false
	}
	p.d = first.d
	p.d.Reporters = append(p.d.Reporters, others.d.Reporters...)
	return true
}

// placeAndDay reads a place and a whole date, as press releases have them before a dash:
// 【東京、2024年6月3日】-.
func (p *datelineReader) placeAndDay(place, date string) bool {
	q := datelineReader{x: p.x, s: date}
	if !strings.Contains(date, "年") || !q.hanDate() || q.rest() != "" || q.d.Month == "" || p.x.word(place)&isNotPlace != 0 || !p.japanesePlace(place) {
		return false
	}
	p.d.Month, p.d.Day = q.d.Month, q.d.Day
	end := strings.Index(p.s, date) + len(date)
	_, n := utf8.DecodeRuneInString(p.s[end:])
	q.s, q.pos = p.s[end+n:], 0
	return p.first && q.dash()
}

// endsAsRubric reports whether s ends with a word of so many letters or more that is no
// place: "関西万博", before a reporter "記者コラム".
func endsAsRubric(x *lineIndex, s string, letters int) bool {
	least := letters * len("関")
	for i := range s {
		if len(s)-i < least {
			return false
		}
		if x.word(s[i:])&isNotPlace != 0 {
			return true
		}
	}
	return false
}

// wholeDay reads a day that is all of s.
func (p *datelineReader) wholeDay(s string) bool {
	q := datelineReader{x: p.x, s: s}
	if !q.hanDate() || q.rest() != "" {
		return false
	}
	p.d.Month, p.d.Day = q.d.Month, q.d.Day
	return true
}

// withoutHomeDay returns s without the day in Japan, as sports papers set it behind that of
// a place in America: "ロサンゼルス3日（日本時間4日）".
func withoutHomeDay(s string) string {
	i := strings.LastIndex(s, "（日本時間")
	if i <= 0 || !strings.HasSuffix(s, "日）") || strings.Count(s[i:], "）") > 1 {
		return s
	}
	return s[:i]
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
		if p.x.word(s)&isPlaceName == 0 {
			return false
		}
		p.d.Agency, p.d.Place = agency, s // 【新華社北京】
		return true
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
		if len(names) > 1 && isKanaWord(name) && !strings.Contains(name, "・") {
			return false // 【ワシントン・砂川陽、ロンドン・椿原みお】
		}
	}
	return len(names) > 0
}

// longestJapanesePlace is the most letters of a place with its region:
// "アナハイム（米カリフォルニア州）".
const longestJapanesePlace = 20

// japanesePlace reads the place and the date of a Japanese dateline.
func (p *datelineReader) japanesePlace(s string) bool {
	s = withoutHomeDay(s)
	if place, ok := strings.CutSuffix(s, "発"); ok && len(place) >= 2*3 {
		s = place // 【平壌発朝鮮中央通信】
	}
	if at := strings.IndexFunc(s, unicode.IsDigit); at > 0 {
		q := datelineReader{x: p.x, s: s[at:]}
		if q.hanDate() && q.rest() == "" {
			p.d.Month, p.d.Day = q.d.Month, q.d.Day // 【ワシントン3日＝砂川陽】
			s = strings.TrimSpace(s[:at])
		}
	}
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
	if utf8.RuneCountInString(s) > longestJapanesePlace || p.namesWork(s) {
		return false
	}
	bare, _, _ := strings.Cut(s, "（")
	if inner, ok := strings.CutSuffix(s[len(bare):], "）"); len(bare) < len(s) && (bare == "" || !ok || strings.ContainsAny(inner, "）")) {
		return false
	}
	s = strings.TrimRight(s, "・、／/") // 【モスクワ／ロイター】
	if p.x.word(s)&isPlaceName == 0 && strings.ContainsFunc(s, func(c rune) bool {
		return c != '（' && c != '）' && !isHan(c) && !isKatakana(c) && c != '・' && c != '、' && c != '／' && c != '/' && !isLatin(c)
	}) {
		return false
	}
	p.d.Place = s
	return true
}

func isLatin(c rune) bool { return unicode.Is(unicode.Latin, c) }
