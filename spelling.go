package newsmark

import (
	"encoding/base64"
	"encoding/hex"
	"strings"
	"unicode/utf8"
)

// inPath returns the address that the outer one holds in its path, or after
// it, from the index at on.
func (p *proxyRow) inPath(outer *outerAddress, at int) string {
	path, rest := outer.path, outer.rest
	switch p.Spelling {
	case SpelledOptions:
		return optionsInner(outer, at)
	case SpelledHostPath:
		return hostPathInner(outer, at)
	case SpelledPhoton:
		return photonInner(path[at:], outer.tail)
	case SpelledDots:
		return dotsInner(path[at:])
	case SpelledHex:
		return fromHex(segmentWith(path, at, hexHTTP))
	case SpelledBase64:
		return fromBase64(segmentWith(path, at, base64HTTP))
	}
	marks := "/?#="
	if p.Host == "" { // an address in the fragment may serve anything
		rest, _, _ = strings.Cut(rest, "#")
		marks = "/?"
	}
	inner := plainInner(rest, at, marks)
	if p.Spelling == SpelledSuffixed {
		inner = trimFormat(inner)
	}
	return inner
}

// plainInner returns the first address in rest from at on that begins there
// or after one of the marks.
func plainInner(rest string, at int, marks string) string {
	for i := at; ; i += len("http") {
		j := strings.Index(rest[i:], "http")
		if j < 0 {
			return ""
		}
		i += j
		if i == at || strings.IndexByte(marks, rest[i-1]) >= 0 {
			if inner := innerAt(rest[i:]); inner != "" {
				return inner
			}
		}
	}
}

// innerAt returns the address that s, which begins with "http", begins with:
// all of it or, if it is percent-encoded, as much as that can be.
func innerAt(s string) string {
	after := strings.TrimPrefix(s[len("http"):], "s")
	switch {
	case foldPrefix(after, "%3a"):
		after = after[len("%3a"):]
	case foldPrefix(after, "%253a"):
		after = after[len("%253a"):]
	default:
		return absoluteInner(s)
	}
	stop := "?#&"
	if strings.HasPrefix(after, "%2") { // its slashes are encoded as well
		stop = "?#&/"
	}
	if end := strings.IndexAny(s, stop); end >= 0 {
		s = s[:end]
	}
	return absoluteInner(decodeAddress(s))
}

// decodeAddress decodes an address once, and again if it was encoded twice.
func decodeAddress(s string) string {
	s = percentDecode(s)
	if foldPrefix(s, "http%3a") || foldPrefix(s, "https%3a") {
		s = percentDecode(s)
	}
	return s
}

// absoluteInner returns s if it is an absolute web address, with the slash
// that servers merge with its neighbour given back, and "" if it is not.
func absoluteInner(s string) string {
	for _, scheme := range [...]string{"https:/", "http:/"} {
		if foldPrefix(s, scheme) {
			if strings.HasPrefix(s[len(scheme):], "/") {
				return s
			}
			return s[:len(scheme)] + "/" + s[len(scheme):]
		}
	}
	return ""
}

// optionsInner is SpelledOptions.
func optionsInner(outer *outerAddress, at int) string {
	origin, rest, pathEnd := outer.origin, outer.rest, len(outer.path)
	i := strings.IndexByte(rest[at:pathEnd], '/')
	if i < 0 {
		return ""
	}
	at += i + 1
	if strings.HasPrefix(rest[at:], "http") {
		if inner := innerAt(rest[at:]); inner != "" {
			return inner
		}
	}
	switch {
	case foldPrefix(rest[at:], "%2f"):
		path, _ := cutPath(rest[at:])
		return origin + percentDecode(path)
	case at == pathEnd || rest[at] == '/':
		return ""
	}
	return origin + rest[at-1:]
}

// hostPathInner is SpelledHostPath.
func hostPathInner(outer *outerAddress, at int) string {
	scheme := "http://"
	for {
		i := strings.IndexByte(outer.path[at:], '/')
		if i < 0 {
			return ""
		}
		segment := outer.path[at : at+i]
		if isPublicHost(segment) {
			return scheme + outer.rest[at:]
		}
		if segment == "s" {
			scheme = "https://"
		}
		at += i + 1
	}
}

// photonInner is SpelledPhoton.
func photonInner(path, query string) string {
	path = strings.TrimPrefix(path, "/")
	if query, _, _ = strings.Cut(query, "#"); query != "" {
		for pair := range strings.SplitSeq(query[1:], "&") {
			if pair == "ssl=1" {
				return "https://" + path
			}
		}
	}
	return "http://" + path
}

// dotsInner is SpelledDots.
func dotsInner(path string) string {
	segment, _, _ := strings.Cut(path, "/")
	if !strings.HasPrefix(segment, "http.3A") && !strings.HasPrefix(segment, "https.3A") {
		return ""
	}
	return absoluteInner(percentDecode(strings.ReplaceAll(segment, ".", "%")))
}

// What "http" begins with in the coded spellings.
const (
	hexHTTP    = "68747470"
	base64HTTP = "aHR0c"
)

// segmentWith returns path from the first segment on, not before at, that
// begins with prefix.
func segmentWith(path string, at int, prefix string) string {
	if at == 0 {
		at = 1
	}
	for i := at; i < len(path); {
		j := strings.Index(path[i:], prefix)
		if j < 0 {
			return ""
		}
		if i += j; i == at || path[i-1] == '/' || path[i-1] == ',' {
			return path[i:]
		}
		i += len(prefix)
	}
	return ""
}

// fromHex decodes the hexadecimal digits at the beginning of s.
func fromHex(s string) string {
	if !strings.HasPrefix(s, hexHTTP) {
		return ""
	}
	n := 0
	for n < len(s) && unhex(s[n]) >= 0 {
		n++
	}
	decoded, err := hex.DecodeString(s[:n])
	if err != nil {
		return ""
	}
	return decodedInner(decoded)
}

// fromBase64 decodes the base64 at the beginning of s.
func fromBase64(s string) string {
	if !strings.HasPrefix(s, base64HTTP) {
		return ""
	}
	if i := strings.IndexByte(s, '/'); i == 16 { // imgproxy cuts it up so
		s = strings.ReplaceAll(s, "/", "")
	} else if i >= 0 {
		s = s[:i]
	}
	s = strings.ReplaceAll(s, "+", "-")
	if i := strings.IndexFunc(s, notBase64); i >= 0 {
		s = s[:i]
	}
	decoded, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return ""
	}
	return decodedInner(decoded)
}

func notBase64(c rune) bool {
	return !('A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '_')
}

// decodedInner returns the address that a code stood for, "" if it is none.
func decodedInner(b []byte) string {
	for _, c := range b {
		if c <= ' ' || c == 0x7F {
			return ""
		}
	}
	if !utf8.Valid(b) {
		return ""
	}
	return absoluteInner(string(b))
}

// trimFormat cuts the file format off that imgproxy is asked for: "@webp".
func trimFormat(s string) string {
	i := strings.LastIndexByte(s, '@')
	if i < 0 || len(s)-i > len("@avif") || strings.Trim(s[i+1:], "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
		return s
	}
	return s[:i]
}
