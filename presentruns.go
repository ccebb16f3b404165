package newsmark

import (
	"slices"
	"strings"
)

// presentRuns returns the runs that print something.
func presentRuns(runs []Inline) []Inline {
	if slices.ContainsFunc(runs, func(in Inline) bool { return !presentRun(in) }) {
		return slices.DeleteFunc(slices.Clone(runs), func(in Inline) bool { return !presentRun(in) })
	}
	return runs
}

// soleText returns the text of runs that are one run of text, "" of others.
func soleText(runs []Inline) string {
	if len(runs) != 1 {
		return ""
	}
	if t, ok := runs[0].(*Text); ok && t != nil {
		return t.Value
	}
	return ""
}

// parsedText is plainText, with white space as parsing leaves it: only breaks are
// line feeds.
func parsedText(runs []Inline) string {
	text := plainText(runs)
	if strings.IndexByte(text, 0) < 0 && (collapsed(text) || linesCollapsed(runs, text)) {
		return text
	}
	var b strings.Builder
	space := false
	for _, in := range runs {
		if _, ok := in.(*Break); ok {
			b.WriteByte('\n')
			space = false
			continue
		}
		for _, c := range plainText([]Inline{in}) {
			switch {
			case strings.ContainsRune(whitespace, c):
				space = true
				continue
			case c == 0:
				continue
			case space && b.Len() > 0:
				if s := b.String(); s[len(s)-1] != '\n' {
					b.WriteByte(' ')
				}
			}
			b.WriteRune(c)
			space = false
		}
	}
	return b.String()
}

// linesCollapsed reports whether the white space in text, which is that of runs, is
// as parsing leaves it, but for its line feeds, which are breaks.
func linesCollapsed(runs []Inline, text string) bool {
	for line := range strings.SplitSeq(text, "\n") {
		if !collapsed(line) || line != strings.Trim(line, whitespace) {
			return false
		}
	}
	breaks := 0
	for _, in := range runs {
		if _, ok := in.(*Break); ok {
			breaks++
		}
	}
	return breaks == strings.Count(text, "\n")
}
