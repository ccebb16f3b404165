package newsmark

import (
	"math"
	"strconv"
	"strings"
)

// parseSrcset returns the candidates of a srcset attribute, in order, as the
// HTML standard's "parse a srcset attribute" reads them. A candidate with a
// descriptor that is bad, or at odds with another one, is left out; the
// others stand.
//
// Addresses are as written. An h descriptor counts only for whether its
// candidate is well-formed.
func parseSrcset(s string) []Variant {
	var variants []Variant
	size := len(s)
	for {
		for s != "" && (isSpace(s[0]) || s[0] == ',') {
			s = s[1:]
		}
		if s == "" {
			return variants
		}
		end := 1
		for end < len(s) && !isSpace(s[end]) {
			end++
		}
		url := s[:end]
		s = s[end:]
		v := Variant{URL: strings.TrimRight(url, ",")}
		ok := true
		if len(v.URL) == len(url) { // a comma at its end ends the candidate
			s, ok = v.descriptors(s)
		}
		if ok {
			if variants == nil {
				n := 1
				if s != "" {
					n = min(strings.Count(s, ",")+2, 8)
				}
				variants = make([]Variant, 0, n)
			}
			variants = add1(variants, v, size-len(s), size)
		}
	}
}

// descriptors reads the descriptors at the beginning of s into v. It returns
// what follows the comma that ends them, and whether they are well-formed.
func (v *Variant) descriptors(s string) (rest string, ok bool) {
	ok = true
	hasX, hasH := false, false
	for {
		for s != "" && isSpace(s[0]) {
			s = s[1:]
		}
		word := s[:descriptorEnd(s)]
		s = s[len(word):]
		switch {
		case word == "":
		case strings.HasSuffix(word, "w"):
			n, valid := descriptorInt(word)
			ok = ok && valid && v.Width == 0 && !hasX
			v.Width = n
		case strings.HasSuffix(word, "h"):
			_, valid := descriptorInt(word)
			ok = ok && valid && !hasH && !hasX
			hasH = true
		case strings.HasSuffix(word, "x"):
			f, valid := descriptorFloat(word)
			ok = ok && valid && v.Width == 0 && !hasX && !hasH
			v.Density, hasX = f, true
		default:
			ok = false
		}
		if s == "" || s[0] == ',' {
			return strings.TrimPrefix(s, ","), ok && (!hasH || v.Width > 0)
		}
	}
}

// descriptorEnd returns the length of the descriptor that s begins with. White
// space and commas in parentheses belong to it.
func descriptorEnd(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\t', '\n', '\f', '\r', ',':
			return i
		case '(':
			end := strings.IndexByte(s[i:], ')')
			if end < 0 {
				return len(s)
			}
			i += end
		}
	}
	return len(s)
}

// descriptorInt reads a valid non-negative integer other than zero, with a
// letter after it.
func descriptorInt(word string) (int, bool) {
	digits := word[:len(word)-1]
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.ParseInt(digits, 10, 32)
	return int(n), err == nil && n > 0
}

// descriptorFloat reads a valid floating-point number of at least zero, as
// HTML defines it, with a letter after it. Go reads more forms than that.
func descriptorFloat(word string) (float64, bool) {
	number := word[:len(word)-1]
	if strings.Trim(number, "0123456789.eE+-") != "" || strings.HasPrefix(number, "+") {
		return 0, false
	}
	mantissa := number
	if i := strings.IndexAny(number, "eE"); i >= 0 {
		mantissa = number[:i]
	}
	if strings.HasSuffix(mantissa, ".") {
		return 0, false
	}
	f, err := strconv.ParseFloat(number, 64)
	return math.Abs(f), err == nil && f >= 0 // -0 is valid
}

// bestVariant returns the address of the largest variant: the widest one or,
// if no width is known, the densest one; the first of equals. It is "" if
// there is none.
//
// Widths and densities are not compared: what a density means depends on a
// size that the markup leaves to the style sheet.
func bestVariant(variants []Variant) string {
	best := -1
	for i, v := range variants {
		if best < 0 || v.larger(variants[best]) {
			best = i
		}
	}
	if best < 0 {
		return ""
	}
	return variants[best].URL
}

// larger reports whether v is a larger rendition than w.
func (v Variant) larger(w Variant) bool {
	if v.Width != w.Width {
		return v.Width > w.Width
	}
	return v.density() > w.density()
}

// density returns the density of v, 1 where none is written.
func (v Variant) density() float64 {
	if v.Density == 0 {
		return 1
	}
	return v.Density
}
