package newsmark

import (
	"bytes"
	"html"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// safeAddress returns the address s without what a browser would ignore in
// it, or "" if opening it could run a program.
//
// It reads s as the URL standard's basic URL parser does: control characters
// and spaces around it are dropped (white space of other scripts too), tabs
// and line ends inside it as well, and the scheme is what stands before the
// first colon, in either case. Only schemes known to be harmless are let
// through. Where a browser would see no scheme because of a character that
// none may have, the address is refused if that character stands before a
// colon: what writes the address into another syntax, or reads it from there,
// may drop that character.
func safeAddress(s string) string {
	s = cleanAddress(s)
	switch schemeKind(s) {
	case schemeNone, schemeWeb, schemeContact:
		return s
	}
	return ""
}

// safeImageAddress is safeAddress for the address of a picture: data: is
// allowed for raster formats, which hold no script as SVG can, and mailto: and
// the like, which are no pictures, are not. Spaces become %20, as the URL
// standard would write them, so that the address fits into a srcset.
func safeImageAddress(s string) string {
	s = cleanAddress(s)
	switch schemeKind(s) {
	case schemeNone, schemeWeb:
		return escapeSpaces(s)
	case schemeData:
		if isRasterData(s) {
			return escapeSpaces(withoutDataSpaces(s))
		}
	}
	return ""
}

// safeEmbedAddress is safeAddress for what is loaded without being asked for:
// it may only be of the web. An iframe with a tel: address dials.
func safeEmbedAddress(s string) string {
	s = cleanAddress(s)
	switch schemeKind(s) {
	case schemeNone, schemeWeb:
		return s
	}
	return ""
}

// A scheme tells addresses apart by what opening them does.
type scheme int

const (
	schemeOther   scheme = iota // not known to be harmless
	schemeNone                  // relative, "" included
	schemeWeb                   // http, https, ftp
	schemeContact               // mailto, tel
	schemeData
)

// schemes lists the schemes that are let through.
var schemes = [...]struct {
	name string
	kind scheme
}{
	{"https", schemeWeb}, {"http", schemeWeb}, {"ftp", schemeWeb},
	{"mailto", schemeContact}, {"tel", schemeContact}, {"data", schemeData},
}

// schemeKind says what kind of scheme the clean address s has.
func schemeKind(s string) scheme {
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return schemeWeb // nearly all
	}
	if i := schemeEnd(s); i >= 0 {
		for _, known := range schemes {
			if strings.EqualFold(s[:i], known.name) {
				return known.kind
			}
		}
		return schemeOther
	}
	if hidesScheme(s) {
		return schemeOther
	}
	return schemeNone
}

// hidesScheme reports whether s would have a scheme if its character
// references were decoded a second time: javascript&colon;alert(1)
func hidesScheme(s string) bool {
	amp := strings.IndexByte(s, '&')
	if amp < 0 || strings.ContainsAny(s[:amp], "/?") {
		return false
	}
	if i := strings.IndexAny(s, "/?"); i >= 0 {
		s = s[:i]
	}
	return schemeEnd(cleanAddress(html.UnescapeString(s))) >= 0
}

// schemeEnd returns the index of the colon after the scheme of s, or -1.
func schemeEnd(s string) int {
	for i := range len(s) {
		switch s[i] {
		case ':':
			return i
		case '/', '?', '#':
			return -1
		}
	}
	return -1
}

// isAbsolute reports whether the clean address s names its scheme.
func isAbsolute(s string) bool { return schemeKind(s) != schemeNone }

// cleanAddress trims s, drops tabs and line ends in it, and escapes the other
// control characters.
func cleanAddress(s string) string {
	if s == "" {
		return ""
	}
	if first, last := s[0], s[len(s)-1]; first <= ' ' || last <= ' ' || first >= utf8.RuneSelf || last >= utf8.RuneSelf {
		s = strings.TrimFunc(s, isAroundAddress)
	}
	if !hasControl(s) {
		return s
	}
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == 0x7F {
			// What is dropped may leave white space at the end.
			return strings.TrimFunc(cleanControls(s, i), isAroundAddress)
		}
	}
	return s
}

// hasControl reports whether s has an ASCII control character. It looks at
// eight bytes at a time.
func hasControl(s string) bool {
	last := len(s) - 8
	for i := 0; i < last; i += 8 {
		if controlAmong(eightBytes(s[i : i+8])) {
			return true
		}
	}
	if last >= 0 {
		return controlAmong(eightBytes(s[last:]))
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7F {
			return true
		}
	}
	return false
}

// controlAmong reports whether a byte of x is an ASCII control character. The next
// bytes are those up to a space, or DEL turned into 0: with 0x5f added, the highest
// bit is set in all others.
func controlAmong(x uint64) bool {
	const low, highest = 0x7f * eachByte, 0x80 * eachByte
	next := (x&low + eachByte) & low
	return (next+0x5f*eachByte|x)&highest != highest
}

func cleanControls(s string, first int) string {
	var b strings.Builder
	b.Grow(len(s) + 8)
	b.WriteString(s[:first])
	for i := first; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\t' || c == '\n' || c == '\r':
		case c < ' ' || c == 0x7F:
			escapeByte(&b, c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// isAroundAddress reports whether c is no part of an address that it begins
// or ends: white space, controls, and marks that nobody sees.
func isAroundAddress(c rune) bool {
	return c <= ' ' || c >= 0x80 &&
		(unicode.IsSpace(c) || c == '\uFEFF' || c >= '\u200B' && c <= '\u200F')
}

func escapeSpaces(s string) string {
	if strings.IndexByte(s, ' ') < 0 {
		return s
	}
	return strings.ReplaceAll(s, " ", "%20")
}

func escapeByte(b *strings.Builder, c byte) {
	const hex = "0123456789ABCDEF"
	b.WriteByte('%')
	b.WriteByte(hex[c>>4])
	b.WriteByte(hex[c&15])
}

// isRasterData reports whether s is a data: address (RFC 2397) of a picture
// in a raster format.
func isRasterData(s string) bool {
	mime, _, ok := cutData(s)
	if !ok {
		return false
	}
	for _, format := range [...]string{"png", "gif", "jpeg", "jpg", "webp", "avif", "bmp"} {
		if len(mime) == len("image/")+len(format) && strings.EqualFold(mime[len("image/"):], format) {
			return strings.EqualFold(mime[:len("image/")], "image/")
		}
	}
	return false
}

// withoutDataSpaces returns a data: address of a raster image without the spaces
// before its data: around the media type and before "base64" they do not count, as
// long as they are not escaped (Fetch standard, section 6).
func withoutDataSpaces(s string) string {
	if head, data, ok := strings.Cut(s, ","); ok && strings.IndexByte(head, ' ') >= 0 {
		return strings.ReplaceAll(head, " ", "") + "," + data
	}
	return s
}

// cutData splits a data: address into its media type, without parameters,
// and its data.
func cutData(s string) (mime, data string, ok bool) {
	if len(s) < len("data:") || s[0]|0x20 != 'd' || !strings.EqualFold(s[:len("data:")], "data:") {
		return "", "", false
	}
	head, data, ok := strings.Cut(s[len("data:"):], ",")
	mime, _, _ = strings.Cut(head, ";")
	return strings.Trim(mime, " "), data, ok
}

// A baseAddress is an absolute address in the parts that relative addresses
// take over. Its zero value is none.
type baseAddress struct {
	scheme string // "https:"
	origin string // "https://example.com"
	path   string // "/news/1.html"
	query  string // "?page=2"
}

// newBaseAddress returns the parts of u, none if u is nil or not of the web.
func newBaseAddress(u *url.URL) baseAddress {
	if u == nil || u.Host == "" {
		return baseAddress{}
	}
	if s := strings.ToLower(u.Scheme); s != "http" && s != "https" && s != "ftp" {
		return baseAddress{}
	}
	b := baseAddress{scheme: strings.ToLower(u.Scheme) + ":", path: u.EscapedPath()}
	b.origin = b.scheme + "//" + u.Host
	if u.RawQuery != "" {
		b.query = "?" + u.RawQuery
	}
	if !strings.HasPrefix(b.path, "/") {
		b.path = "/" + b.path
	}
	return b
}

// resolve returns the clean address ref made absolute (RFC 3986, 5.2). Unlike
// net/url it keeps ref's spelling and accepts what is not well-formed.
func (b *baseAddress) resolve(ref string) string {
	if b.origin == "" || ref == "" || isAbsolute(ref) {
		return ref
	}
	switch {
	case strings.HasPrefix(ref, "//"):
		return b.scheme + ref
	case ref[0] == '?':
		return b.origin + b.path + ref
	case ref[0] == '#':
		return b.origin + b.path + b.query + ref
	}
	path, rest := cutPath(ref)
	if path[0] != '/' {
		path = b.path[:strings.LastIndexByte(b.path, '/')+1] + path
	}
	return b.origin + removeDots(path) + rest
}

// cutPath splits s before its query or fragment.
func cutPath(s string) (path, rest string) {
	end := len(s)
	for _, c := range [...]byte{'?', '#'} {
		if i := strings.IndexByte(s[:end], c); i >= 0 {
			end = i
		}
	}
	return s[:end], s[end:]
}

// removeDots takes the segments "." and ".." out of path (RFC 3986, 5.2.4).
func removeDots(path string) string {
	if !strings.Contains(path, "/.") {
		return path
	}
	out := make([]byte, 0, len(path))
	for path != "" {
		end := strings.IndexByte(path[1:], '/') + 1 // path begins with a slash
		if end == 0 {
			end = len(path)
		}
		segment := path[:end]
		path = path[end:]
		switch segment {
		case "/.":
			if path == "" {
				out = append(out, '/')
			}
		case "/..":
			out = out[:max(0, bytes.LastIndexByte(out, '/'))]
			if path == "" {
				out = append(out, '/')
			}
		default:
			out = append(out, segment...)
		}
	}
	return string(out)
}

// percentDecode decodes the escapes of s once. Those of white space, of
// control characters and of what would not be UTF-8 stay, so that the result
// is an address again.
func percentDecode(s string) string {
	i := strings.IndexByte(s, '%')
	if i < 0 {
		return s
	}
	out := decodeBytes(s, i, 0x100)
	if !utf8.ValidString(out) && utf8.ValidString(s) {
		return decodeBytes(s, i, 0x80)
	}
	return out
}

// decodeBytes decodes the escapes of printable bytes below limit, from i on.
func decodeBytes(s string, i int, limit int) string {
	b := append(make([]byte, 0, len(s)), s[:i]...)
	for ; i < len(s); i++ {
		c := s[i]
		if c == '%' && i+2 < len(s) {
			hi, lo := unhex(s[i+1]), unhex(s[i+2])
			if d := hi<<4 | lo; hi >= 0 && lo >= 0 && d > ' ' && d != 0x7F && d < limit {
				c = byte(d)
				i += 2
			}
		}
		b = append(b, c)
	}
	return string(b)
}

// unhex returns the value of a hexadecimal digit, -1 for anything else.
func unhex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
