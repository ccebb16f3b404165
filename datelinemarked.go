package newsmark

import "strings"

// markedDateline reads a dateline behind the mark of n bytes that local papers and
// portals in Korean set before stories: "▣ 경기=마다온 기자 |", "■ (강릉=뉴스1)".
func (r *Rules) markedDateline(text string, n int) (Dateline, bool) {
	rest := strings.TrimLeft(text[n:], " \u00a0")
	if c := firstRune(rest); c != '(' && c != '[' && c != '【' && !isHangul(c) {
		return Dateline{}, false
	}
	d, ok := r.readDateline(rest, true)
	if ok {
		d.Text = text[:len(text)-len(rest)+len(d.Text)]
	}
	return d, ok
}

// isBox reports whether c is a square, a triangle, a circle or the like.
func isBox(c rune) bool { return '■' <= c && c <= '◿' }
