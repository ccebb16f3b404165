package newsmark

import "strings"

// phraseAt returns the longest phrase that names follow at the start of s, and
// its length.
func (c *creditRules) phraseAt(s string) (p *CreditPhrase, n int, colon bool) {
	if s == "" {
		return nil, 0, false
	}
	rows := c.first.opening(startKey(s), s)
	if rows == nil {
		return nil, 0, false
	}
	letters := firstLetters(s)
	word, second := 0, rune(0)
	for i := range rows {
		row := &rows[i]
		if row.differs(letters) {
			continue
		}
		if row.second != 0 {
			if row.word != word {
				word = row.word
				next, _ := firstLetter(s[word+spaces(s[word:]):])
				second = foldRune(next)
			}
			if row.second != second {
				continue
			}
		}
		if k, col := row.matchStart(s); k > n && (row.Form != NamesBetween || c.endsBetween(s[k:])) {
			p, n, colon = row.CreditPhrase, k, col
		}
	}
	if p != nil && !colon {
		n = c.beforeArchive(s, n)
	}
	return p, n, colon
}

// startsPhrase reports whether s begins with a phrase that names follow.
func (c *creditRules) startsPhrase(s string) bool {
	p, _, _ := c.phraseAt(s)
	return p != nil
}

// beforeArchive returns the length of the phrase that s begins with without an
// archive at its end: that is part of the name behind it, as in "Из архива
// музея".
func (c *creditRules) beforeArchive(s string, n int) int {
	bare := strings.TrimRight(s[:n], " ")
	i := strings.LastIndexByte(bare, ' ') + 1
	if i > 0 && n < len(s) && c.kinds(bare[i:]).is(CreditArchive) {
		return i
	}
	return n
}

// isTakenOver reports whether s, perhaps with a bracket behind it, ends in Japanese
// with from where something was taken over: "川西市ホームページより".
func isTakenOver(s string) bool {
	s = withoutClosers(s)
	return strings.HasSuffix(s, "より") || strings.HasSuffix(s, "から") || strings.HasSuffix(s, "引用")
}

// endsBetween reports whether s, behind a phrase such as "写真は", ends as what it says of
// names does, or is an agency: "川西市提供", "公式サイトより", "共同".
func (c *creditRules) endsBetween(s string) bool {
	return c.endsNames(s) || isTakenOver(s) || c.isAgency(withoutClosers(s))
}

// withoutClosers returns s without brackets and a stop at its end.
func withoutClosers(s string) string { return strings.TrimRight(s, ")）]］】 \u3000。") }

// endsNames reports whether s, perhaps with a bracket behind it, ends with a
// phrase that names precede.
func (c *creditRules) endsNames(s string) bool {
	p, i := c.phraseBefore(withoutClosers(s))
	return p != nil && i > 0 && p.Form == NamesPrecede
}

// phraseBefore returns the longest phrase at the end of s that names precede,
// or that has none, and where it starts.
func (c *creditRules) phraseBefore(s string) (*CreditPhrase, int) { return c.phraseEnding(s, false) }

// namesBefore is phraseBefore for phrases that names precede, where a longer one
// that names nobody is passed over: "御手洗航記者撮影".
func (c *creditRules) namesBefore(s string) (*CreditPhrase, int) { return c.phraseEnding(s, true) }

func (c *creditRules) phraseEnding(s string, named bool) (*CreditPhrase, int) {
	last, n := lastLetter(s)
	rows := c.last.of(endKey(last))
	if rows == nil {
		return nil, -1
	}
	before, _ := lastLetter(s[:len(s)-n])
	last, before = foldRune(last), foldRune(before)
	for i := range rows {
		row := &rows[i]
		if row.letter != last || row.before != before && row.before != 0 || named && row.Form != NamesPrecede {
			continue
		}
		if i := row.matchEnd(s); i >= 0 {
			return row.CreditPhrase, i
		}
	}
	return nil, -1
}
