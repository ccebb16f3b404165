package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// signedAgency reads an agency behind the place and the date, who reports for it, and
// what ends the dateline, as agencies in Russian set them:
//
//	Баку, 3 мая, АЗЕРТАДЖ, Ия Журавлик.
//	Алматы. 3 мая. КазТАГ - Ия Журавлик.
//	КОСТАНАЙ. 3 мая. КАЗИНФОРМ /Ия Журавлик/ –
//	Баку. 3 мая. REPORT.AZ/
//	Нижний Лугов. 3 мая. НТА-Приволжье –
//	Баку. Trend:
//
// Without a date the agency has to be known, and the reporter's given name.
func (p *datelineReader) signedAgency(dated bool) bool {
	start, d := p.pos, p.d
	month := strings.TrimSuffix(p.d.Month, ".")
	if !p.take(",") && !p.take(".") && month == p.d.Month {
		return false
	}
	p.skipSpace()
	p.d.Month = month
	if p.signerFirst(dated) || p.signedBehind(dated) {
		return true
	}
	p.pos, p.d = start, d
	return false
}

// signedBehind reads the agency that is next, who reports for it, and the end.
func (p *datelineReader) signedBehind(dated bool) bool {
	name, known := p.newsroomName(p.rest())
	if name == "" && dated {
		name = p.latinToDash()
	}
	if name == "" || !known && !dated {
		return false
	}
	start := p.pos
	p.pos += len(name)
	if known && dated && p.spacedBranch() {
		name = p.s[start:p.pos]
	}
	p.d.Agency = wholeUnquoted(name)
	switch {
	case p.reporters(dated):
		return true
	case dated && p.take("/"):
		return !strings.Contains(p.rest()[:min(len(p.rest()), maxRegion)], "/") && unicode.IsUpper(p.afterSpace())
	case known && p.take(":"):
		return unicode.IsUpper(p.afterSpace())
	case dated && known && (p.capitalsEnd(name) || trimBlank(p.rest()) == ""):
		return true
	case known && name == p.x.agency(name):
		return false // plainAgency reads its dash
	}
	return strings.HasPrefix(p.rest(), " ") && p.dash() && unicode.IsUpper(p.afterSpace()) && !p.hasNoPlace()
}

// latinToDash returns two or three words in Latin letters that a dash follows behind a
// place and a date in Russian: "Kazakhstan Today -". It is "" if none stand next.
func (p *datelineReader) latinToDash() string {
	const most = 3 // words
	rest := p.rest()[:min(len(p.rest()), maxBoldPlace)]
	end := strings.IndexAny(rest, "-–—")
	if end < 2 || rest[end-1] != ' ' || rest[0] < 'A' || rest[0] > 'Z' || !unicode.Is(unicode.Cyrillic, firstRune(p.d.Place)) {
		return ""
	}
	name, words := rest[:end-1], 0
	for word := range strings.FieldsSeq(name) {
		if words++; words > most || word[0] < 'A' || word[0] > 'Z' || letterRun(word) < len(word) {
			return ""
		}
	}
	return name
}

// spacedBranch reads the region of a branch in capitals between two dashes behind an
// agency: "ИНТЕРФАКС - ДАЛЬНИЙ ВОСТОК -".
func (p *datelineReader) spacedBranch() bool {
	rest, ok := strings.CutPrefix(p.rest(), " - ")
	region, _, closed := strings.Cut(rest[:min(len(rest), maxRegion)], " - ")
	if !ok || !closed || !allCapitals(region) || strings.Count(region, " ") > 1 {
		return false
	}
	p.pos += len(" - ") + len(region)
	return true
}

// reporters reads who reports behind an agency, parted from it by a comma, a full stop, a
// dash or strokes, and what ends the dateline.
func (p *datelineReader) reporters(dated bool) bool {
	start := p.pos
	stroke := false
	switch {
	case dated && (p.take(", ") || p.take(". ")):
	case p.take(" /"), p.take("/ "):
		stroke = true
	case strings.HasPrefix(p.rest(), " ") && p.dash() && p.take(" "):
		dated = false // "КазТАГ - Новый мост." is a story
	default:
		return false
	}
	names := nameReader{x: p.x, s: p.rest(), least: 2, commas: true}
	names.read()
	end := false
	if len(names.names) > 0 && (dated || p.signs(names.names)) {
		p.pos += names.end
		switch {
		case stroke:
			end = p.take("/") && (p.dash() || p.take("."))
		case p.take("."), p.take(":"), p.dash():
			end = unicode.IsUpper(p.afterSpace())
		}
		end = end || trimBlank(p.rest()) == ""
	}
	if !end {
		p.pos = start
		return false
	}
	p.d.Reporters = names.names
	return true
}

// signerFirst reads who reports before the agency: "Баку, 3 мая, Ия Журавлик, АЗЕРТАДЖ".
func (p *datelineReader) signerFirst(dated bool) bool {
	start := p.pos
	names := nameReader{x: p.x, s: p.rest(), least: 2, commas: true}
	names.read()
	if len(names.names) > 0 && p.signs(names.names) {
		p.pos += names.end
		if p.take(", ") || p.dash() {
			p.skipSpace()
			if p.agencyAtEnd(dated) {
				p.d.Reporters = names.names
				return true
			}
		}
	}
	p.pos = start
	return false
}

// agencyAtEnd reads an agency that is known, and the sign behind it.
func (p *datelineReader) agencyAtEnd(dated bool) bool {
	name := p.x.agency(p.rest())
	if name == "" {
		return false
	}
	p.d.Agency = name
	p.pos += len(name)
	return trimBlank(p.rest()) == "" || (p.take(":") || dated && p.take(".")) && unicode.IsUpper(p.afterSpace())
}

// strokedDate reads a date between strokes and an agency that is known behind it:
// "Баку/03.05.24/Туран:".
func (p *datelineReader) strokedDate() bool {
	start, d := p.pos, p.d
	if p.take("/") && p.digitsDate() && p.take("/") && p.agencyAtEnd(true) {
		return true
	}
	p.pos, p.d = start, d
	return false
}

// signerInPlace reads an agency behind who reports for it, where no date parts that name
// from the place: "Баку, Ия Журавлик - Trend:".
func (p *datelineReader) signerInPlace() bool {
	start, d := p.pos, p.d
	i := strings.LastIndex(p.d.Place, ", ")
	if i < 0 || !strings.HasPrefix(p.rest(), " ") || !p.x.isGiven(p.d.Place[i+len(", "):]) || !p.dash() {
		return false
	}
	p.d.Place, p.d.Reporters = d.Place[:i], []string{d.Place[i+len(", "):]}
	if p.skipSpace(); p.agencyAtEnd(false) {
		return true
	}
	p.pos, p.d = start, d
	return false
}

// hyphenAgency takes an agency off the place that a hyphen joins it to: "Баку-АПА."
func (p *datelineReader) hyphenAgency() bool {
	i := strings.LastIndexByte(p.d.Place, '-')
	if i <= 0 || !isAcronym(p.d.Place[i+1:]) || p.x.agency(p.d.Place[i+1:]) != p.d.Place[i+1:] {
		return false
	}
	p.d.Place, p.d.Agency = p.d.Place[:i], p.d.Place[i+1:]
	return true
}

// signs reports whether each name begins with a given name or an initial.
func (p *datelineReader) signs(names []string) bool {
	return allNames(names, func(name string) bool {
		first, _, _ := strings.Cut(name, " ")
		return isInitial(first) || p.x.isGiven(name)
	})
}

// newsroomName returns the name of an agency or newsroom that s begins with, and whether
// it is one that is known, or has a word before its quotation marks that only agencies
// have: "КазТАГ", "ИА «Хакасия»", "НТА-Приволжье", "Юга.ру".
func (p *datelineReader) newsroomName(s string) (name string, known bool) {
	if name = p.x.branch(s, p.x.agency(s)); name != "" {
		rest := strings.TrimPrefix(s[len(name):], " ")
		more := quotedHead(rest)
		if word := siteToken(rest); more == "" && (hasHump(word) || strings.Contains(word, ".")) {
			more = word
		}
		if more != "" {
			name = s[:len(s)-len(rest)+len(more)]
		}
		return name, true
	}
	if quoted := quotedHead(s); quoted != "" {
		return quoted, false
	}
	word := siteToken(s)
	before, after, joined := strings.Cut(word, "-")
	if joined && allCapitals(word) && allCapitals(p.d.Place) && p.x.word(word)&isPlaceName == 0 && !p.x.endsAsPlace(strings.ToLower(word)) {
		return word, false // ВОСТОК-МЕДИА
	}
	if hasHump(word) || strings.Contains(word, ".") || joined && isAcronym(before) && unicode.IsUpper(firstRune(after)) && !allCapitals(after) {
		return word, false
	}
	return "", false
}

// newsroomAndDate reads an agency that opens a piece and the date behind it: "ТАСС, 3 мая.",
// "ИА «Луг-инфо», 3 мая.", "AmurMedia, 3 мая."
func (p *datelineReader) newsroomAndDate() bool {
	name, known := p.newsroomName(p.s)
	if !known && !(hasHump(name) && p.x.word(name[strings.LastIndexFunc(name, unicode.IsUpper):])&isOutlet != 0) {
		return false
	}
	p.d.Agency = wholeUnquoted(name)
	if p.pos = len(name); p.agencyDate() {
		return true
	}
	p.pos, p.d = 0, Dateline{}
	return false
}

// siteFirst reads the name of a site that opens a piece, with a capital within, and the
// dash behind it: "PanARMENIAN.Net - The weir".
func (p *datelineReader) siteFirst() bool {
	name := siteToken(p.s)
	if !hasHump(name) || !strings.Contains(name, ".") {
		return false
	}
	p.d.Agency, p.pos = name, len(name)
	return p.dashBehindAgency()
}

// quotedHead returns what is in quotation marks at the head of s, with them.
func quotedHead(s string) string {
	closing := "»"
	switch {
	case strings.HasPrefix(s, `"`):
		closing = `"`
	case !strings.HasPrefix(s, "«"):
		return ""
	}
	_, n := utf8.DecodeRuneInString(s)
	end := strings.Index(s[n:min(len(s), maxRegion)], closing)
	if end <= 0 {
		return ""
	}
	return s[:n+end+len(closing)]
}

// siteToken returns the word that s begins with, and a top-level domain behind it: "Юга.ру",
// "DON24.RU".
func siteToken(s string) string {
	const shortest, longest = 2, 5 // letters of the domain
	word := placeToken(s)
	if i := strings.IndexByte(word, '.'); i > 0 {
		word = word[:i]
	}
	if c, _ := firstLetter(word); !unicode.IsUpper(c) {
		return word
	}
	host := word + s[len(word):len(s)-len(strings.TrimLeft(s[len(word):], "0123456789"))]
	rest, ok := strings.CutPrefix(s[len(host):], ".")
	if !ok {
		return word
	}
	top := rest[:len(rest)-len(strings.TrimLeftFunc(rest, letterRune))]
	if n := utf8.RuneCountInString(top); n < shortest || n > longest || strings.HasPrefix(rest[len(top):], "-") {
		return word
	}
	return host + "." + top
}
