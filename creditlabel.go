package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// label reads the names behind a phrase at line[i:names].
func (f *finder) label(p *CreditPhrase, i, names, to int, colon bool) bool {
	edge, desk := f.edge(i), i
	if edge == inWord && p.isDesk() {
		if desk = f.deskTown(i); desk < i {
			edge = hardEdge
		}
	}
	first, _ := utf8.DecodeRuneInString(f.line[i:])
	date := ""
	if !colon {
		names, date = f.datedLabel(p, names, to)
		colon = date != ""
	} else {
		date = yearInLabel(f.line[i:names])
	}
	if names >= to || p.Form == NamesBehindDate && date == "" || f.noLabel(p, i, names, to, colon, edge) {
		return false
	}
	if p.Form == NamesBetween && !f.rules.endsNames(f.line[names:to]) {
		return edge == hardEdge && f.r.read(f.rules, f.line[names:to], nil, false) && (f.quoted(to) || f.r.m.has(agencyMaker)) && f.accept(i, names, to)
	}
	if p.Language == "ja" && f.tellsPicture(names, to) {
		return false
	}
	if p.Language == "ja" {
		to = names + withoutPlaceBehind(f.line[names:to])
	}
	if colon && (p.Language == "ja" || p.Language == "zh") {
		to = names + f.rules.othersBehind(f.line[names:to])
	}
	if f.r.signed = colon && p.Language == "ko"; p.Language == "ko" && f.line[names:to] == "제공" {
		return false // "빈가온 사진가 제공"
	}
	if !colon && f.describes(i, names, to) || !f.r.read(f.rules, f.line[names:to], p, false) || f.r.m.n == 0 && (p.Agency || !f.says(i, names, to)) || f.refuses(p.Weak && !f.owned(i, edge)) {
		return false
	}
	if !colon && i == 0 && f.single && p.Language == "ko" && (p.Weak || !f.r.supplier) && !f.madeInHangul(p) {
		return false // "그래픽 카드 신제품"
	}
	if p.Text == "©" || p.Text == "(c)" {
		f.ofFirm(i)
	}
	if f.r.m.stops && (p.Weak || !colon && !strings.HasSuffix(p.Text, " by")) {
		return false // "Photos of the weir. Map: Ann Lee", "Source: Water Board. Map: Ann Lee"
	}
	if person := f.r.m.has(personMaker); p.Agency && person || (!person || p.Supplier) && f.endsNames(i, names) {
		return false
	}
	if desk < i {
		return f.r.m.fullJapanese() && f.accept(desk, names, to)
	}
	from := f.agencyBefore(i)
	if from == i {
		from = f.ownerOfPhoto(i, names)
	}
	if f.strict && f.refuses(!f.proves(first, edge, names, to)) && !(from < i && f.edge(from) == hardEdge && f.open >= 0 && f.open < from && f.r.m.has(personMaker)) {
		return false
	}
	if i > 1 && f.line[i-1] == '-' && i-1 != f.open && letterRune(first) {
		if from = f.prefix(i); from == i || !strings.Contains(f.line[i:names], ":") {
			return false // "epd-bild/Ann Lee"
		}
		return f.accept(from, names, to)
	}
	if label := strings.TrimRightFunc(f.line[i:names], func(c rune) bool { return blank(c) || isColon(c) }); from < i && colon && f.rules.isAgency(f.line[from:i+len(label)]) || !colon && f.inAgency(i, letterRun(label)) {
		return false // "Getty Images/iStockphoto", "Getty Images via AFP", "Pool Photo via AP"
	}
	if owner, agency := f.ownerBefore(i); owner < i {
		f.accept(owner, names, to)
		f.credit.Agency = agency
		return true
	}
	if sign := f.signBefore(i); sign < i && i == f.open+len("(") && to < f.end {
		return f.accept(sign, names, to) && f.throughBracket()
	}
	if p.Text == "©" && from == i {
		if maker := f.makerBeforeRights(i); maker < i {
			f.accept(maker, names, to)
			f.credit.Photographers = []string{trimBlankEnd(f.line[maker:i])}
			return true
		}
	}
	f.accept(from, names, to)
	if from < i {
		agency := trimBlankEnd(f.line[from:i])
		f.credit.Agency = agency[:len(agency)-finalStop(agency)] // "EFE. Foto: Ana Ruiz"
	} else if f.r.supplier && p.Language == "zh" && len(f.credit.Photographers) == 0 {
		f.joinTaken(i)
	}
	if f.credit.Date == "" {
		f.credit.Date = date
	}
	return true
}

// noLabel reports whether the phrase p at line[i:names] is no label of what stands behind
// it, by what stands there and before it, which is edge. In colon is whether a sign parts
// the two.
func (f *finder) noLabel(p *CreditPhrase, i, names, to int, colon bool, edge edge) bool {
	first, _ := utf8.DecodeRuneInString(f.line[i:])
	sign, _ := lastLetter(trimBlankEnd(f.line[i:names]))
	switch {
	case !colon && i > 0 && f.line[i-1] == '/' && p.Supplier && strings.HasSuffix(p.Text, " via"):
		return true // "Ann Lee/Pool Photo via AP" is read as a whole
	case p.Language == "en" && p.Text[len(p.Text)-1] == ' ' && !strings.Contains(f.line[names:to], " ") && !f.rules.isAgency(f.line[names:to]):
		return true // "Picture Palace"
	case edge == inWord && unicode.IsLetter(first) && !(colon && f.isGlued(i, sign)) && !(colon && p.mayBeGlued() && (!f.strict || p.Language == "ja" && p.Supplier && !f.stopped)):
		return true
	case edge == inWord && p.Text == "協力:":
		return true // "技術協力：川西大学"
	case (edge == softEdge && isHangul(first) || edge == inWord && p.Language == "ja") && p.Supplier && f.closes(i, names):
		return true
	case i == 0 && f.single && !p.Supplier && isOpener(first) && !p.tellsMaker() && !f.rules.isAgency(f.line[names:to]):
		return true // "【写真】新しい図書館" is a mark
	case colon && edge == softEdge && sign == '/' && p.Language == "ko" && strings.HasSuffix(trimBlankEnd(f.line[i:names]), " /"):
		return true // "참고 사진 /연합뉴스"
	case colon && sign == '/' && allCapitals(f.line[i:names]) && f.rules.isAgencyName(firstPart(f.line[i:names])):
		return true // "MAP/Ève Dupin"
	case colon && sign == '.' && edge != hardEdge && p.Language == "ko":
		return true // "그가 찍은 사진. 빈가온"
	case sign == '|' && p.Language == "en" && (strings.HasPrefix(p.Text, "File") || p.Text == "Photo") && strings.HasPrefix(f.line[names:to], "Photo Credit"):
		return true // "File | Photo Credit: Ann Lee"
	case colon && isDash(sign) && (edge != hardEdge || f.rules.startsPhrase(f.line[names:to])):
		return true // "Symbolbild – Foto: Jana Krüger"
	case !colon && p.Language == "ru" && strings.Contains(f.line[names:to], "». "):
		return true // "Фото ИА «Луг». Новый мост"
	case !colon && stopAndDash(f.line[names:to]):
		return true // "Illustration. - Ann Lee/AP"
	case p.Text == "©" && names == f.open && f.rules.startsPhrase(f.line[f.open+1:to]):
		return true // "© (Photo Ève Dupin)": the label is in the bracket
	case first > 0xffff && f.rules.startsPhrase(f.line[names:to]):
		return true // "📷 Foto: Jana Krüger": the label says more than the camera
	case !colon && edge == softEdge && isCased(first) && !f.behindAgency(i, names, to) && (!strings.Contains(p.Text, " ") && !f.isMark(i, names, to) || f.refuses(true)):
		return true
	case !colon && (f.rules.commonNoun(p, f.line[names:to]) || f.rules.kinds(f.line[i:to]).is(CreditStatus)):
		return true // also "IMAGEN DE REFERENCIA"
	case !colon && edge == softEdge && smallRune(first) && smallRune(firstRune(f.line[names:to])) && behindArticle(f.line[:i]):
		return true // "A still from the society’s film"
	case !colon && p.Language == "es" && (edge == softEdge && smallRune(first) && behindSpanishWord(f.line[:i]) || ofRecording(f.line[i:names], f.line[names:to])):
		return true // "Concurso de fotografía de Ana Ruiz", "Captura de un vídeo"
	case !colon && !strings.Contains(p.Text, " ") && f.rules.ofThing(f.line[names:to]):
		return true
	}
	return !colon && p.Language == "ja" && f.isCompound(p, names)
}

// tellsMaker reports whether a phrase in brackets says that somebody took the picture,
// and does not only mark its caption as "【写真】" may: "【撮影】", "〔PHOTO〕", "(c)".
func (p *CreditPhrase) tellsMaker() bool {
	return len(p.Text) <= len("(с)") || strings.Contains(p.Text, "撮影") || strings.Contains(p.Text, "PHOTO")
}

// behindArticle reports whether s ends with an article in English and a space.
func behindArticle(s string) bool {
	word, ok := strings.CutSuffix(s, " ")
	word = word[strings.LastIndexByte(word, ' ')+1:]
	return ok && (word == "A" || word == "a" || word == "The" || word == "the")
}

// inAgency reports whether the first n bytes of a phrase at line[i:] end the name of an
// agency or, with a capital, what a picture is, with the word before them.
func (f *finder) inAgency(i, n int) bool {
	before := trimBlankEnd(f.line[:i])
	word := strings.LastIndexFunc(before, func(c rune) bool { return !letterRune(c) }) + 1
	return n > 0 && word < len(before) && len(before) < i && unicode.IsUpper(firstRune(before[word:])) && (f.rules.isAgency(f.line[word:i+n]) || f.line[i] == 'P' && f.rules.kinds(f.line[word:i+n]).is(CreditStatus))
}

// isGlued reports whether the label at line[i:], with sign behind it, follows the
// caption without a space, as where both stand in elements of one line: "at
// dawnPhoto: Ann Lee". A text that may be none is no caption for it.
func (f *finder) isGlued(i int, sign rune) bool {
	before, _ := lastLetter(f.line[:i])
	if sign == '=' && isHangul(before) && isHangul(firstRune(f.line[i:])) {
		return !f.refuses(true)
	}
	return (sign == ':' || sign == '：') && (smallRune(before) || isIdeographic(before)) && capitalRune(firstRune(f.line[i:])) && !f.refuses(true)
}

// prefix returns where the word starts that a hyphen joins to line[i:]:
// "AZ-Foto: Ann Lee".
func (f *finder) prefix(i int) int {
	from := strings.LastIndexFunc(f.line[:i-1], func(c rune) bool { return !unicode.IsLetter(c) && c != '-' }) + 1
	if from > 0 && from < i-1 {
		_, size := utf8.DecodeRuneInString(f.line[from-1:])
		from += size - 1
	}
	if from >= i-1 {
		return i
	}
	return from
}

// closes reports whether the phrase in line[i:names] may also end names, as
// in "여울군 제공=연합뉴스".
func (f *finder) closes(i, names int) bool {
	t := strings.TrimRightFunc(f.line[:names], func(c rune) bool { return blank(c) || isColon(c) })
	q, at := f.rules.phraseBefore(t)
	before, _ := lastLetter(trimBlankEnd(f.line[:i]))
	return q != nil && at == i && (isHangul(before) || q.Language == "ja" && strings.ContainsAny(f.line[i:names], "＝="))
}

// says reports whether something stands in line[names:to] that was understood,
// and is more than the state of the picture, as in "Imagen de archivo".
func (f *finder) says(i, names, to int) bool {
	return strings.IndexFunc(f.line[names:to], unicode.IsLetter) >= 0 && !f.rules.kinds(f.line[i:to]).is(CreditStatus)
}

// stopAndDash reports whether s, behind a label, begins with a full stop and a dash: the
// label is a sentence of the caption, and the credit stands behind the dash.
func stopAndDash(s string) bool {
	rest, ok := strings.CutPrefix(s, ".")
	return ok && isDash(firstRune(strings.TrimLeft(rest, " \u00a0")))
}

// describes reports whether the phrase at line[i:names] and the word behind it
// tell the state of the picture, and what it shows follows, "Imagen de archivo
// del puente", or a full stop: "Fotografía de archivo. EFE".
func (f *finder) describes(i, names, to int) bool {
	word := strings.IndexByte(f.line[names:to], ' ')
	if word < 0 {
		return false
	}
	if f.rules.stateStops(f.line[i:to], names-i) {
		return true
	}
	if !f.rules.kinds(f.line[i : names+word]).is(CreditStatus) {
		return false
	}
	return unicode.IsLower(firstRune(strings.TrimLeft(f.line[names+word:to], " ")))
}

// owned reports whether names behind a phrase inside the line are those of a
// person and of who has the picture, as nothing but credits has them.
func (f *finder) owned(i int, edge edge) bool {
	return i > 0 && edge == hardEdge && f.r.m.parted()
}
