package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// name adds the names in s[from:to].
func (r *makerReader) name(from, to int, sep separator) {
	c, s := r.rules, r.s[from:to]
	first, _ := utf8.DecodeRuneInString(s)
	switch {
	case r.titled(from, to, sep):
	case c.isOrganisation(s):
		r.add(from, to, sep, organisationMaker)
	case c.isPerson(s, r.nameLang()):
		r.add(from, to, sep, personMaker)
	case isIdeographic(first) && r.eastAsians(from, to, sep):
	case r.lenient || r.supplier && isIdeographic(first) && r.plausible(s) || sep == equalSeparator || strings.HasPrefix(strings.TrimLeft(r.s[to:], " "), "="):
		r.add(from, to, sep, unknownMaker)
	default:
		r.m.bad = true
	}
}

// nameLang returns the language in which names of persons are read: those who
// supply a picture are mostly none, so only short ones are.
func (r *makerReader) nameLang() string {
	if r.supplier && r.lang == "ja" {
		return ""
	}
	return r.lang
}

// plausible reports whether s, in Chinese, Japanese or Korean script, may be
// the name of an organisation that no word says to be one.
func (r *makerReader) plausible(s string) bool {
	const most = 14 // runes
	if utf8.RuneCountInString(s) > most {
		return false
	}
	for i, c := range s {
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c) && i > 0:
			if !isHangul(c) && r.rules.kinds(s[i:i+sizeAt(s, i)]).is(CreditProse) {
				return false
			}
		case c == ' ' && r.lang != "ko", c != ' ' && c != '·' && c != '・' && c != '-':
			return false
		}
	}
	for w := range strings.FieldsSeq(s) {
		if r.rules.kinds(w).is(CreditProse) {
			return false
		}
	}
	return true
}

// eastAsians adds names that stand side by side: "张三 李四", "新华社 张三",
// and "张三和李四".
func (r *makerReader) eastAsians(from, to int, sep separator) bool {
	s := r.s[from:to]
	if i := strings.IndexFunc(s, unicode.IsSpace); i > 0 {
		rest := from + i + spaces(s[i:])
		if a := s[:i]; r.rules.isAgency(a) || r.rules.isOrganisation(a) || r.lang == "zh" && r.rules.isPerson(a, r.lang) {
			r.take(from, from+i, sep)
			r.take(rest, to, listSeparator)
			return true
		}
		return false
	}
	for i := range s {
		n := sizeAt(s, i)
		if i > 0 && n > 0 && r.rules.kinds(s[i:i+n]).is(CreditList) && r.rules.isPerson(s[:i], r.lang) && r.rules.isPerson(s[i+n:], r.lang) {
			r.add(from, from+i, sep, personMaker)
			r.add(from+i+n, to, listSeparator, personMaker)
			return true
		}
	}
	return false
}

// titled adds the agency and the name around a title: "新华社记者 张三". It
// reports whether there is one.
func (r *makerReader) titled(from, to int, sep separator) bool {
	const most = 6 // runes of a title
	s := r.s[from:to]
	if first, _ := utf8.DecodeRuneInString(s); !isIdeographic(first) || isHangul(first) {
		return false
	}
	for i, first := range s {
		if bit := endKey(foldRune(first)); r.rules.titles[bit/64]>>(bit%64)&1 == 0 {
			continue
		}
		title := 0
		runes := 0
		for j, c := range s[i:] {
			if runes++; runes > most {
				break
			}
			if end := i + j + sizeAt(s, i+j); c != utf8.RuneError && end < len(s) && r.rules.isTitle(s[:i], s[i:end]) {
				title = end
			}
		}
		if title == 0 {
			continue
		}
		if i > 0 {
			r.m.titled = true
			a, b := trimmed(r.s, from, from+i)
			if !r.employer(r.s[a:b]) {
				r.m.bad = true
				return true
			}
			r.add(a, b, sep, organisationMaker)
			if r.rules.isAgency(r.s[a:b]) {
				r.m.items[r.m.n-1].kind = agencyMaker
			}
			sep = listSeparator
		}
		r.take(from+title, to, sep)
		return true
	}
	return false
}

// isTitle reports whether w is a title, or what an agency says of its
// pictures, behind what stands before it.
func (c *creditRules) isTitle(before, w string) bool {
	if c.kinds(w).is(CreditTitle) {
		return true
	}
	for _, p := range c.inside {
		if p.Text == w && c.isAgency(strings.TrimSpace(before)) {
			return true
		}
	}
	return false
}

// employer reports whether s, before a title, may be who the person works for.
func (r *makerReader) employer(s string) bool {
	const most = 10 // runes
	if utf8.RuneCountInString(s) > most {
		return false
	}
	for i, c := range s {
		if !unicode.IsLetter(c) && c != '（' && c != '）' || r.rules.kinds(s[i:i+sizeAt(s, i)]).is(CreditProse) {
			return r.rules.isAgency(s)
		}
	}
	return true
}
