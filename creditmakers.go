package newsmark

import (
	"strings"
	"unicode"
)

// makers is who a credit names, read from what stands beside its phrase. It
// has a fixed size so that texts without a credit cost no memory.
type makers struct {
	items [mostMakers]maker
	n     int
	date  string

	licence bool // a licence of Creative Commons is told
	status  bool // the state of the picture is told, as in "File Photo"
	titled  bool // a name has an agency and a title before it
	guessed bool // of the last name that it is no person's
	apart   bool // the state is told in a part of its own
	office  bool // a title or the like is a part of its own
	title   bool // a title was read
	taken   bool // a word for taking pictures stands behind a name
	full    bool // there were more
	stops   bool // a full stop stands before a label within
	inside  bool // a label stands before a name behind a stroke: "Radio Okapi/Ph. Ann Lee"
	placed  bool // a place stands before an agency and a stroke
	bad     bool // something is neither a name nor what stands beside names
}

const mostMakers = 16

// longestName is the length in bytes of what may be a name.
const longestName = 140

// A maker is a name, or what stands in its place.
type maker struct {
	text  string
	start int // in what was read
	sep   separator
	kind  makerKind
}

type makerKind uint8

const (
	unknownMaker makerKind = iota
	nickMaker              // a word in small letters: who is so called at the agency beside it, "iStock/marlow"
	personMaker
	organisationMaker // by the words in its name
	agencyMaker       // by the table of agencies
)

// A separator says what stands before a maker. Those up to listSeparator
// stand between equals.
type separator uint8

const (
	noSeparator     separator = iota
	listSeparator             // , 、 and
	slashSeparator            // / |
	equalSeparator            // = between a place and an agency
	giverSeparator            // behind a giver in Chinese, who counts unless an agency follows
	supplySeparator           // via, and brackets
)

// A makerReader reads makers.
type makerReader struct {
	rules    *creditRules
	lang     string // of the phrase beside the names
	lenient  bool   // known to be names
	supplier bool   // those named gave the picture
	source   bool   // the label is that of a source, as tables have it, too
	reporter bool   // a word for reporter in Korean follows
	label    bool   // a phrase stands beside the names
	rights   bool   // it is the sign of rights
	several  bool   // of more than one picture
	first    rune   // of the phrase beside the names, 0 without one
	phrase   *CreditPhrase
	signed   bool // a sign parts the names from a phrase in Korean
	own      bool // an element of the page says that they are names
	sided    bool // who took it may stand behind which picture is meant
	named    int  // where they start
	m        makers
	s        string
}

// read reads all of s as names, with phrases around them. It reports whether
// it is that and nothing else.
func (r *makerReader) read(c *creditRules, s string, p *CreditPhrase, lenient bool) bool {
	r.rules, r.lenient, r.s, r.lang = c, lenient, s, ""
	m := &r.m
	m.n, m.date, m.status, m.titled, m.guessed, m.office, m.apart = 0, "", false, false, false, false, false // items are written when they are added
	m.full, m.placed, m.bad, m.title, m.taken, m.licence, m.stops, m.inside = false, false, false, false, false, false, false, false
	supplier := p != nil && p.Supplier
	r.reporter, r.first, r.phrase, r.sided = false, 0, p, false
	if p != nil {
		r.sided = p.Language == "ja" && p.Form == NamesPrecede
		r.lang, r.first = p.Language, firstRune(p.Text)
		r.reporter = p.Language == "ko" && p.Form == NamesPrecede && !p.Supplier
	}
	from, to := 0, len(s)
	for range 2 {
		q, n, _ := c.phraseAt(s[from:to])
		if q == nil || n == to-from || r.inWord(q, from+n, to) || c.isAgencyName(s[from:to]) || q.Language == "ja" && isTakenOver(s[from:to]) && c.isAgencyName(withoutOver(s[from:to])) || (q.Text[len(q.Text)-1] == ' ' || n > 1 && s[from+1] < 'a') && c.isAgencyName(firstPart(s[from:to])) || c.kinds(s[from:to]).is(CreditStatus) || c.isNamed(s[from:to]) || c.stateStops(s[from:to], n) {
			break
		}
		from, supplier, r.lang = from+n, supplier || q.Supplier, q.Language
		from += dashAt(s[from:to])
	}
	if n := c.withoutHanState(s[from:to]); from+n < to {
		to, m.status = from+n, true
	}
	q, i := c.phraseBefore(s[from:to])
	if q != nil && i == 0 && q.Form == NoNames && q.Language == "ja" && (p != nil || from > 0) {
		m.status = true // "写真：記者撮影"
		return true
	}
	if q != nil && i > 0 && q.Form == NamesPrecede && !r.endsGivenName(q, s[from:to]) && !c.isAgencyName(s[from:to]) && !c.isAgencyName(lastPart(s[from:to])) {
		to, supplier, r.lang = from+i, q.Supplier || supplier && !q.takes(), q.Language
		r.reporter = r.reporter || q.Language == "ko" && !q.Supplier
	}
	if r.lang == "ja" && supplier && (p != nil && p.Text == "作成" || q != nil && to < len(s) && q.Text == "作成") {
		from += madeFrom(s[from:to])
	}
	r.supplier, r.label = supplier, p != nil || from > 0
	r.named = from
	r.rights = p != nil && (p.Text == "©" || p.Text == "ⓒ" || p.Text == "(c)")
	r.several = p != nil && p.Several
	r.source = p != nil && p.Supplier && p.Weak
	if (r.label || r.own) && c.isNamed(s[from:to]) || r.label && r.lang == "ko" && r.isLegalName(s[from:to]) {
		r.add(from, to, noSeparator, organisationMaker) // also "Haut et Court"
		return true
	}
	if r.label && isAddressed(s[from:to]) {
		r.add(from, to, noSeparator, organisationMaker)
		return true
	}
	if r.label && !supplier {
		to = from + c.withoutFunction(s[from:to])
	}
	r.split(from, to)
	if m.bad || m.full {
		return false
	}
	r.settle(supplier)
	return !m.bad
}

// split reads the names in s[from:to].
func (r *makerReader) split(from, to int) {
	sep := noSeparator
	at := from // where the current name starts
	for i := from; i < to && !r.m.bad; {
		c, n := firstLetter(r.s[i:to])
		next, made := noSeparator, 0
		switch c {
		case '/', '／', '|', '｜', '丨', '∕', '︱', '¦', 'ㅣ', '│', '\n':
			next = slashSeparator
			if giver, size := r.made(r.s[at:i]); size > 0 && (giver >= equalSeparator || r.lang == "ko") {
				next, made = giver, size
			} else if rest := r.s[i+n : to]; c == '/' && rest != "" && !strings.HasPrefix(rest, " ") && !(capitalRune(firstRune(rest)) && strings.Contains(rest, " ")) && isHost(strings.TrimSpace(r.s[at:i])) && !r.rules.isAgency(r.s[at:i]) {
				next = noSeparator // "vk.com/fallow"
			}
		case '©':
			if name := strings.TrimSpace(r.s[at:i]); r.rules.isPerson(name, r.lang) || r.rules.isAgency(name) || strings.HasSuffix(name, "»") {
				next = slashSeparator // "Ann Lee © AP", "ИА «Листок» © Агата Реут"
			}
		case '«':
			if end := strings.Index(r.s[i:to], "»"); end > 0 {
				n = end + len("»") // what stands in a name parts nothing: «Осторожно, Луг»
			}
		case '=', '＝':
			next = equalSeparator
			if isKatakanaAround(r.s, i, n) {
				next = noSeparator
			} else if _, size := r.made(r.s[at:i]); size > 0 && !isHangul(lastRune(r.s[at:i])) {
				made = size // "気象庁提供＝共同"
			}
		case ',', '，', '、', ';', '；', '､':
			if next, made = r.made(r.s[at:i]); made == 0 {
				next = listSeparator
			}
		case ':', '-', '—':
			if next = r.agencySign(c, at, i, i+n, to); next == noSeparator && c == '-' {
				next = r.hangulSign(r.s[at:i], r.s[i+n:to])
			}
		case '·', '・', 'ㆍ':
			if next, made = r.made(r.s[at:i]); made > 0 {
				break
			}
			if before, _ := lastLetter(r.s[:i]); isHangul(before) {
				next = listSeparator
			} else if r.rules.isAgency(r.s[at:i]) {
				next = slashSeparator // "KCNA・共同"
			} else if r.twoJapanese(r.s[at:i], r.s[i+n:to]) {
				next = listSeparator
			}
		case ')', '）', ']', '】':
			r.m.bad = true
		case '(', '（', '[', '【':
			if size := r.rightsSign(at, i, to); size > 0 {
				next, n = slashSeparator, size
				break // "御手洗航（C）川西日報"
			}
			if n := r.formerName(i, to); n > 0 {
				i += n
				continue
			}
			if n := max(r.asideAt(i, to), r.banNote(i, to)); n > 0 {
				r.take(at, i, sep)
				r.surnameFirst(r.s[i : i+n])
				i, at, sep = i+n, i+n, listSeparator
				continue
			}
			r.take(at, i, sep)
			if closes := closingRune(r.s[i:to]); closes == to-i {
				_, size := lastLetter(r.s[:to])
				r.takeInside(r.afterState(i+n, to-size), to-size)
			} else if note := r.noteInside(r.s[i:to]); note > 0 {
				at, n, sep = i+note, note, noSeparator
				i += n
				continue
			} else if n := r.ownersNote(i, to); n > 0 {
				i, at, sep = i+n, i+n, noSeparator
				continue
			} else {
				r.m.bad = true
			}
			return
		default:
			if spaceRune(c) {
				if next, made = r.madeInChinese(r.s[at:i]); next == noSeparator {
					next, n = r.word(at, i, to)
				}
			}
		}
		if next != noSeparator {
			end := i
			if end > at && r.s[end-1] == '.' && spaceRune(c) {
				if n == spaces(r.s[i:to]) {
					end-- // "Ana Ruiz. EL TIEMPO"
				} else if size, _ := r.labelBehind(i, to, true); size > 0 && stopBeforeLabel(r.s[at:end]) {
					end, r.m.stops = end-1, true // "Ann Lee. Map: Bo Ek"
				}
			}
			r.takeMade(at, end, made, sep)
			if c == ':' && r.m.n == 1 {
				r.m.items[0].kind = agencyMaker // "ABC Fallow: Ann Lee"
			}
			sep, at = next, i+n
			if size, parts := r.labelBehind(at, to, true); size > 0 {
				at += spaces(r.s[at:to]) + size
				if sep = max(sep, parts); sep == slashSeparator {
					sep = parts // another of those who made it: "Photo: Ann Lee / Map: Bo Ek"
				}
			}
			n = at - i
			if rest := r.s[at:to]; next == listSeparator && strings.ContainsAny(rest, ",，") && hasDigit(rest) {
				if _, ok := r.rules.isDate(trimBlankStart(trimBlankEnd(rest))); ok {
					break // "Sept. 2, 2021"
				}
			}
		}
		i += n
	}
	r.take(at, to, sep)
}

// agencySign returns the separator that a sign in s[at:to] is beside an agency:
// a colon behind one, "AAP: Ann Lee", a dash before one, "Ann Lee—AP".
func (r *makerReader) agencySign(c rune, at, before, after, to int) separator {
	name := strings.TrimSpace(r.s[at:before])
	switch c {
	case ':':
		first, _, _ := strings.Cut(name, " ")
		if r.m.n == 0 && after < to && r.s[after] == ' ' && (r.rules.isAgency(name) || r.rules.isAgencyName(first) && isAcronym(first) || r.paperAndName(name, r.s[after:to])) {
			return slashSeparator
		}
	case '—':
		if after < to && r.s[after] != ' ' && r.rules.isAgency(upToStroke(r.s[after:to])) {
			return slashSeparator
		}
	default:
		if r.rules.isAgencyName(name) && r.givenBehind(after, to) {
			return slashSeparator // "AFP-Ann Lee"
		}
		if rest := r.s[after:to]; (strings.Contains(name, " ") || isMarkedName(name)) && (strings.Contains(rest, " ") || allCapitals(rest) || isMarkedName(name)) && r.rules.isAgency(rest) && !r.rules.isAgency(name) {
			return slashSeparator // "Ann Lee-USA TODAY Sports", "Ann Lee-REUTERS", "Ann_Lee-iStock"
		}
	}
	return noSeparator
}

// take adds what the name s[from:to] says.
func (r *makerReader) take(from, to int, sep separator) {
	from, to = trimmed(r.s, from, to)
	if strings.HasPrefix(r.s[from:to], "- ") {
		from += len("- ") // "El puente. - GUARDIA CIVIL - Archivo"
	}
	if to-from > 1 && from == 0 && r.s[0] == '-' && capitalRune(firstRune(r.s[1:])) {
		from++ // "El puente. -EFE"
	}
	if to-from > longestName {
		r.m.bad = true
		return
	}
	if to-from > len("By ") && r.s[from] == 'B' && r.m.n == 0 && !r.label && strings.EqualFold(r.s[from:from+len("By ")], "by ") {
		from += len("By ") // "(By Ann Lee/Fallow Courier)"
	}
	if r.label && to-from > 2 && r.s[to-1] == '*' {
		to-- // "Facebook*", with a note at the foot of the page
	}
	if to > from && r.s[to-1] == '.' && strings.HasPrefix(strings.TrimLeft(r.s[to:], " "), "/") && stopBeforeLabel(r.s[from:to]) {
		to-- // "Ana Ruiz. / EFE"
	}
	c := r.rules
	if r.label && to > from && (to-from <= 2 || r.s[from] == '-' && strings.Trim(r.s[from:to], "-") == "") && !strings.ContainsFunc(r.s[from:to], unicode.IsLetter) {
		return // "-/dpa", "Ann Lee (2)"
	}
	if sep == listSeparator || sep == slashSeparator {
		if n := r.labelInside(r.s[from:to]); n > 0 {
			from, sep, r.m.inside = from+n, listSeparator, true
		} else if r.givesToAgency(r.s[from:to], sep) {
			return
		}
	}
	if r.label && sep == slashSeparator && strings.HasPrefix(r.s[from:to], "©") {
		from, to = trimmed(r.s, from+len("©"), to) // "Photo: Ann Lee/© AP"
	}
	if to = from + r.withoutHandle(r.s[from:to]); from == to {
		return
	}
	if to-from > len(" photo") && r.label && strings.EqualFold(r.s[to-len(" photo"):to], " photo") && to < len(r.s) && c.isAgencyName(r.s[from:to-len(" photo")]) && !c.isAgencyName(r.s[from:to]) {
		to -= len(" photo") // "Credit: PTI Photo/Ann Lee"
	}
	if r.sided && from < to {
		from += sideAt(r.s[from:to])
	}
	for from < to && !r.m.bad {
		s := r.s[from:to]
		if c.isLicence(s) {
			r.m.status, r.m.licence = true, true
			return
		}
		if n := c.beforeLicence(s); n > 0 {
			r.m.status, r.m.licence, to = true, true, from+n
			continue
		}
		if k := c.kinds(s); k.is(CreditStatus) || k.is(CreditTitle) && !(k.is(CreditOrganisation) && sep == noSeparator) {
			r.m.status = r.m.status || k.is(CreditStatus)
			r.m.apart = r.m.apart || sep == slashSeparator
			r.m.office = r.m.office || k.is(CreditTitle) && (sep == slashSeparator || r.m.n == 0 && to < len(r.s) && r.s[to] == '/')
			return
		} else if k.is(CreditDate) && sep == listSeparator {
			r.m.bad = true // its date stands behind it
			return
		}
		if skip, ok := c.isDate(s); ok {
			r.m.bad = r.m.date != ""
			r.m.date = s[skip:]
			return
		}
		if n := r.rules.dateBefore(s); n > 0 && r.m.date == "" {
			skip, _ := c.isDate(s[:n])
			r.m.date = s[skip:n]
			from, to = trimmed(r.s, from+n, to)
			continue
		}
		if r.m.n > 0 && isShelfMark(s) && c.archive(r.m.items[r.m.n-1].text) {
			return
		}
		if r.rights && sep == slashSeparator && r.m.n > 0 && to < len(r.s) && isPictureCode(s) {
			return
		}
		if r.label {
			to = from + c.withoutStockNumber(s)
			s = r.s[from:to]
		}
		if c.isAgency(unquoted(s)) || r.label && r.isSmallAgency(from, to) {
			r.add(from, to, sep, agencyMaker)
			return
		}
		if (r.label || r.own) && c.isNamed(s) {
			r.add(from, to, sep, organisationMaker)
			return
		}
		if last, _ := lastLetter(s); sep <= slashSeparator && isIdeographic(last) && !isHangul(last) {
			if q, i := c.phraseBefore(s); q != nil && i > 0 && q.Form == NamesPrecede && !r.endsGivenName(q, s) && c.isPerson(strings.TrimSpace(s[:i]), q.Language) {
				r.lang, to = q.Language, from+i // "周望摄/光明图片"
				r.m.taken = true
				if from, to = trimmed(r.s, from, to); !r.titled(from, to, sep) {
					r.add(from, to, sep, personMaker)
				}
				return
			} else if q != nil && i > 0 && q.takes() && r.areChinese(strings.TrimSpace(s[:i])) {
				r.lang, r.m.taken = q.Language, true // "冉 青 孟小秋摄（清江视觉）"
				from, to = trimmed(r.s, from, from+i)
				r.eastAsians(from, to, sep)
				return
			}
		}
		if at := strings.IndexByte(s, ' '); at > 0 && sep == slashSeparator && c.kinds(s[:at]).is(CreditSupply) && c.isOrganisation(s[at+1:]) {
			from += at + 1 // "Ann Lee/For The Courier"
			continue
		}
		i, j := r.strip(s)
		if i == 0 && j == len(s) {
			break
		}
		from, to = trimmed(r.s, from+i, from+j)
	}
	if from < to && !r.m.bad {
		r.name(from, to, sep)
	}
}

// name adds the names in s[from:to].
func (r *makerReader) name(from, to int, sep separator) {
	c := r.rules
	if r.lang == "ja" && !r.supplier {
		from += c.newsroomAt(r.s[from:to])
	}
	s := r.s[from:to]
	if r.lang == "ja" && r.m.status {
		s = strings.TrimSuffix(s, "の") // "総務省の資料を基に作成"
		to = from + len(s)
	}
	first, _ := firstLetter(s)
	switch {
	case r.besidePaper(from, to, sep):
	case r.titled(from, to, sep):
	case r.isHeldName(s, from):
		r.add(from, to, sep, personMaker)
	case r.agencyFirst(from, to, sep):
	case r.agencyLast(from, to, sep):
	case r.ofSite(from, to, sep):
	case r.latinAndHangul(from, to, sep):
	case r.hangulName(from, to, sep):
	case c.isStore(s):
		r.add(from, to, sep, agencyMaker)
	case r.shownBefore(s), r.lang == "de" && c.tellsWhere(s):
		r.m.bad = true
	case r.ofPlace(from, to, sep):
	case isIdeographic(first) && (c.kinds(s).is(CreditCourtesy) || first == 'の' && r.lang == "ja"):
		r.m.bad = true // "さん提供", "市民の有志撮影"
	case r.isArticleName(s):
		r.add(from, to, sep, personMaker)
	case r.label && smallASCII(s) && r.beforeLibrary(to):
		r.add(from, to, sep, nickMaker)
	case c.isOrganisation(s) || r.isLatinFirm(s) || r.isNetworkPage(s) || r.isCause(s) || r.beginsWithLetters(s) || r.isOffice(s, r.s[to:], sep) || r.isFirm(s, to, sep) || r.isWork(s) || c.isRenamed(s) || r.isAccount(s) || sep == slashSeparator && hasHump(s):
		r.add(from, to, sep, organisationMaker)
	case r.label && r.isRussianPaper(s):
		r.add(from, to, sep, organisationMaker)
	case r.label && isCapitalHost(s):
		r.add(from, to, sep, organisationMaker)
	case c.isPerson(s, r.lang), r.isInitialA(s, to), c.isTwoNames(s) && r.besideAgency(to, sep):
		if isMixedFirm(s) {
			r.add(from, to, sep, organisationMaker)
			break
		}
		r.add(from, to, sep, personMaker)
	case isIdeographic(first) && (r.eastAsians(from, to, sep) || r.gluedPaper(from, to, sep)):
	case r.supplier && isIdeographic(firstRune(unquoted(s))) && len(unquoted(s)) < len(s):
		r.add(from, to, sep, organisationMaker) // "出典：「川西市の統計」"
	case r.lenient || r.supplier && ((isIdeographic(first) || r.lang == "ko" || r.lang == "ja" && 'Ａ' <= first && first <= 'Ｚ') && r.plausible(s) || r.lang != "en" && r.lang != "de" && c.isRole(s)) || (sep == equalSeparator || strings.HasPrefix(strings.TrimLeft(r.s[to:], " "), "=")) && !strings.Contains(s, ". "):
		r.add(from, to, sep, unknownMaker)
	case r.isSmallName(s, sep), r.isSiteSign(s, to):
		r.add(from, to, sep, personMaker)
	case r.isEditorsSign(s):
		r.add(from, to, sep, personMaker)
	case r.isHandle(s, to, sep):
		r.add(from, to, sep, personMaker)
	case smallASCII(s) && s[len(s)-1] != '.' && (r.label || r.beforeLibrary(to)), r.isUser(s, to):
		r.add(from, to, sep, nickMaker)
	case r.isNumbered(s):
		r.add(from, to, sep, organisationMaker)
	default:
		r.m.bad = true
	}
}
