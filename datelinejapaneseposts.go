package newsmark

import (
	"strings"
	"unicode/utf8"
)

// withoutPost returns s, the names in a Japanese dateline, without what the last one is to the
// paper, or the first one before a dot: "砂川陽本紙特派員", "欧州総局長・砂川陽".
func withoutPost(s string) string {
	s = strings.TrimSuffix(s, "、写真も") // Asahi: 【パリ＝砂川陽、写真も】
	if post, name, ok := strings.Cut(s, "・"); ok && !strings.Contains(post, "、") && len(withoutPostBehind(post)) < len(post) {
		s = name
	}
	return withoutPostBehind(s)
}

// withoutPostBehind is withoutPost for what stands behind a name.
func withoutPostBehind(s string) string {
	for _, post := range [...]string{"特派員", "総局長", "支局長", "編集委員"} {
		if name, ok := strings.CutSuffix(s, post); ok {
			return strings.TrimSuffix(strings.TrimSuffix(name, "本紙"), "本社")
		}
	}
	return s
}

// hanPlaceAndName reads a place of two letters that is known, with a reporter right behind it or
// behind a space, as the Mainichi writes: 【北京砂川陽】, 【台北　砂川陽】.
func (p *datelineReader) hanPlaceAndName(s string) bool {
	const place, least, most = 2 * len("北"), 3, 6 // bytes of the place, letters of the name
	if len(s) <= place || p.x.word(s[:place])&isPlaceName == 0 {
		return false
	}
	rest := strings.TrimLeft(s[place:], "　 ")
	if n := utf8.RuneCountInString(rest); n < least || n > most {
		return false
	}
	names := nameReader{x: p.x, s: rest, joined: true}
	if names.read(); names.end != len(rest) || len(names.names) != 1 || !japaneseName(names.names) || p.x.word(rest)&isNotPlace != 0 {
		return false
	}
	if glued := len(rest) == len(s)-place; glued && (!longFamily(rest) || utf8.RuneCountInString(rest) == least) {
		return false // 【東京大空襲】, 【大阪大谷高】
	}
	p.d.Place, p.d.Reporters = s[:place], names.names
	return true
}

// placeDotName reads a place that is known, or one with an agency, and the reporters behind a
// dot: 【北京・砂川陽】, 【パリ共同・砂川陽】.
func (p *datelineReader) placeDotName(s string) bool {
	place, right, ok := strings.Cut(s, "・")
	if !ok {
		return false
	}
	agency := trails(place, &p.x.suffixes)
	if agency == place {
		return false
	}
	bare := strings.TrimSuffix(place, agency)
	if agency == "" && p.x.word(place)&isPlaceName == 0 {
		return false
	}
	names := nameReader{x: p.x, s: right, joined: true}
	if names.read(); names.end != len(right) || !japaneseName(names.names) || endsAsRubric(p.x, right, 2) || !p.japanesePlace(bare) {
		return false
	}
	p.d.Agency, p.d.Reporters = agency, names.names
	return true
}

// placeBeforeWire reads a place and the service of a press release between double hyphens:
// "東京--(BUSINESS WIRE)--".
func (p *datelineReader) placeBeforeWire() bool {
	const most, dashes = 60, "--" // bytes up to the hyphens
	i := strings.Index(p.s[:min(len(p.s), most)], dashes)
	if i < 2*3 || !p.first || p.x.word(p.s[:i])&isNotPlace != 0 || strings.ContainsFunc(p.s[:i], func(c rune) bool { return !isHan(c) && !isKatakana(c) && c != '・' }) {
		return false
	}
	p.pos = i + len(dashes)
	if p.skipSpace(); !p.take("(") && !p.take("（") {
		return false
	}
	agency := p.x.agency(p.rest())
	if p.pos += len(agency); agency == "" || !p.take(")") && !p.take("）") || !p.dash() {
		return false
	}
	p.d.Place, p.d.Agency = p.s[:i], agency
	return true
}

// dayBeforeAgency reads a day and an agency in brackets with a colon behind it, as Bloomberg
// writes in Japanese: "６月３日（ブルームバーグ）：".
func (p *datelineReader) dayBeforeAgency() bool {
	if !p.hanDate() || !p.take("（") && !p.take("(") {
		return false
	}
	agency := p.x.agency(p.rest())
	p.pos += len(agency)
	if p.d.Agency = agency; agency == "" || !p.take("）") && !p.take(")") {
		return false
	}
	return p.take("：") || p.take(":") || p.dash()
}
