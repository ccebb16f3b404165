package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// leadByline returns the byline that stands before the story in the paragraph that
// begins with text, and where the story goes on behind it:
//
//	Marta Ruiz
//	San Telmo del Río, Nay.- Los cañeros levantaron el plantón.
//	Por Moisés Larraz | El Juzgado de Paz resolvió el miércoles.
//	Von Ove Bornemann. Vier Stunden saßen sie zusammen.
func (x *lineIndex) leadByline(runs []Inline, text string) (b Byline, end int, ok bool) {
	if b, end, ok = x.lineAbove(runs, text); ok {
		return b, end, ok
	}
	return x.labelledLead(text)
}

// bracketAhead reads reporters alone in brackets before the story: "（记者 周望）桥通车了。",
// "[채송이 기자] 다리가 열렸다."
func (x *lineIndex) bracketAhead(text string) []Byline {
	const most = 60 // bytes
	c, n := firstLetter(text)
	if isHangul(c) {
		return x.reportersAhead(text)
	}
	if c != '(' && c != '[' && c != '（' && c != '【' {
		return nil
	}
	inner := text[n:min(len(text), n+most)]
	i := strings.IndexAny(inner, ")]）】")
	if i < 0 || firstOf(inner[:i], &x.reporters) < 0 {
		return nil
	}
	names := nameReader{x: x, s: inner[:i]}
	if word, rest, _ := strings.Cut(inner[:i], " "); isHangul(firstRune(rest)) && (isAcronym(word) || utf8.RuneCountInString(word) >= longestHangulName && !mayBeHangulName(word)) {
		names.pos = len(word) // [MXN 채송이 기자], [골목탐방 채송이 기자]
	}
	names.read()
	if len(names.names) == 0 || !names.reporter || names.end < i || isHangul(firstRune(inner)) && !allNames(names.names, mayBeHangulName) {
		return nil
	}
	_, m := firstLetter(inner[i:])
	end := n + i + m
	if next := firstRune(strings.TrimLeft(text[end:], " \u00a0　")); !unicode.IsLetter(next) && !unicode.IsDigit(next) && next != '“' && next != '‘' {
		return nil
	}
	return []Byline{{Text: text[:end], Names: names.names}}
}

// reportersAhead reads reporters in Korean and the sign that parts them from the
// story where no place stands before them: "채송이 기자 = 다리가 열렸다."
func (x *lineIndex) reportersAhead(text string) []Byline {
	const most = 60 // bytes
	head, rest, ok := strings.Cut(text[:min(len(text), most)], " = ")
	if !ok || !unicode.IsLetter(firstRune(rest)) && !unicode.IsDigit(firstRune(rest)) && !strings.ContainsRune("\"'“‘", firstRune(rest)) {
		return nil
	}
	names := nameReader{x: x, s: head}
	names.read()
	if !names.reporter || names.end < len(head) || !allNames(names.names, familyName) {
		return nil
	}
	return []Byline{{Text: head, Names: names.names}}
}

// lineAbove reads a byline on a line of its own above the story: one with a label, or
// names alone that are set off from it.
func (x *lineIndex) lineAbove(runs []Inline, text string) (b Byline, end int, ok bool) {
	const most = 3 // runs of the line
	set := true
	for i := range min(len(runs), most+1) {
		switch in := runs[i].(type) {
		case *Text:
			set = set && in.Marks&(Bold|Italic) != 0
			continue
		case *Break:
		default:
			return Byline{}, 0, false
		}
		line, rest, _ := strings.Cut(text, "\n")
		rest = trimBlank(rest)
		if i == 0 || len(line) > maxByline || !storyText(rest) || strings.Contains(rest, "\n") {
			return Byline{}, 0, false
		}
		line = trimBlank(line)
		if p, value := x.opening(line); p != nil && p.Role == RoleByline {
			names, ok := x.labelled(p, value)
			if !ok {
				return Byline{}, 0, false
			}
			return Byline{Text: line[:len(line)-len(value)+names.end], Names: names.names}, len(text) - len(rest), true
		}
		if !set || len(x.words) == 0 || !x.mayBeEdge(line, len(line)) {
			return Byline{}, 0, false
		}
		b, _, ok := x.signedText(line, false)
		ok = ok && !strings.Contains(rest, lastWord(b.Names[0]))
		return b, len(text) - len(rest), ok
	}
	return Byline{}, 0, false
}

// labelledLead reads a byline with a label, and a sign between it and the story.
func (x *lineIndex) labelledLead(text string) (b Byline, end int, ok bool) {
	if !unicode.IsUpper(firstRune(text)) {
		return Byline{}, 0, false
	}
	p := x.label(text)
	if p == nil || p.Role != RoleByline {
		return Byline{}, 0, false
	}
	value, _ := p.cut(text)
	value = strings.TrimLeft(value, " \u00a0")
	names := nameReader{x: x, s: value, least: 2}
	names.read()
	if len(names.names) == 0 {
		return Byline{}, 0, false
	}
	for _, name := range names.names {
		if !strings.ContainsAny(name, " \u00a0") || strings.HasSuffix(name, ".") {
			return Byline{}, 0, false
		}
	}
	tail := value[names.end:]
	rest := strings.TrimLeft(tail, " \u00a0")
	sure := false
	switch {
	case strings.HasPrefix(rest, "| ") || strings.HasPrefix(rest, "• ") || strings.HasPrefix(rest, "· ") || strings.HasPrefix(rest, "// "):
		sure = true
	case strings.HasPrefix(tail, ". "):
	case len(rest) < len(tail) && (strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "— ")):
	default:
		return Byline{}, 0, false
	}
	if !sure && !x.isGiven(names.names[0]) {
		return Byline{}, 0, false
	}
	rest = strings.TrimLeft(rest, "|•·/.-–— \u00a0")
	if c := firstRune(rest); unicode.IsLower(c) || !strings.ContainsAny(rest, " ") {
		return Byline{}, 0, false
	}
	return Byline{Text: text[:len(text)-len(value)+names.end], Names: names.names}, len(text) - len(rest), true
}
