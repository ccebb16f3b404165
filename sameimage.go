package newsmark

import "strings"

// sameImage reports whether two addresses are likely to be those of the same
// picture, perhaps in another size or format: they differ in nothing but
// scheme, www., query, size suffix of the file's name ("-300x200", "@2x"),
// a folder named after a size ("/w640/"), or a newer format beside an older.
//
// Where no file name tells, the query counts.
func sameImage(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	if a == b {
		return true
	}
	originA, hostA, restA := splitAddress(a)
	originB, hostB, restB := splitAddress(b)
	if restA == "" || restB == "" {
		return false
	}
	if originA != "" && originB != "" &&
		(hostA == "" || strings.TrimPrefix(hostA, "www.") != strings.TrimPrefix(hostB, "www.")) {
		return false
	}
	pathA, queryA := cutPath(restA)
	pathB, queryB := cutPath(restB)
	if imageExtension(pathA) == "" || imageExtension(pathB) == "" {
		queryA, _, _ = strings.Cut(queryA, "#")
		queryB, _, _ = strings.Cut(queryB, "#")
		return pathA == pathB && queryA == queryB
	}
	return samePath(percentDecode(pathA), percentDecode(pathB))
}

// samePath compares the paths of two image files.
func samePath(a, b string) bool {
	i, j := strings.LastIndexByte(a, '/')+1, strings.LastIndexByte(b, '/')+1
	stemA, extA := imageStem(a[i:])
	stemB, extB := imageStem(b[j:])
	return stemA == stemB && sameFormat(extA, extB) && sameFolders(a[:i], b[:j])
}

func sameFormat(a, b string) bool {
	return a == b || isNewFormat(a) || isNewFormat(b) || a == "jpg" && b == "jpeg" || a == "jpeg" && b == "jpg"
}

func isNewFormat(ext string) bool { return ext == "webp" || ext == "avif" }

// imageStem returns a file's name without its extension and without what says
// the size, and the extension.
func imageStem(name string) (stem, ext string) {
	ext = imageExtension(name)
	stem = name[:len(name)-len(ext)-len(".")]
	if inner := imageExtension(stem); inner != "" { // photo.jpg.webp
		stem = stem[:len(stem)-len(inner)-len(".")]
	}
	stem = strings.TrimSuffix(stem, "-scaled") // WordPress
	i := strings.LastIndexAny(stem, "-_@")
	if i > 0 && isSizeSuffix(stem[i:]) {
		stem = stem[:i]
	}
	return strings.TrimSuffix(stem, "-scaled"), ext
}

// isSizeSuffix reports whether s is "-300x200", "_640w", "@2x" or the like.
func isSizeSuffix(s string) bool {
	digits := strings.TrimLeft(s[1:], "0123456789")
	switch {
	case len(digits) == len(s)-1: // no number
		return false
	case s[0] == '@':
		return digits == "x"
	case digits == "w":
		return true
	}
	return len(digits) > 1 && digits[0] == 'x' && strings.Trim(digits[1:], "0123456789") == ""
}

// sameFolders compares two folders; a segment that says a size is like any
// other such.
func sameFolders(a, b string) bool {
	for a != "" && b != "" {
		var x, y string
		x, a, _ = strings.Cut(a, "/")
		y, b, _ = strings.Cut(b, "/")
		if x != y && !(isSizeFolder(x) && isSizeFolder(y)) {
			return false
		}
	}
	return a == b
}

// isSizeFolder reports whether a segment of a path says a size: "w640",
// "300x200", "w_80,c_fill", "width=640,quality=75", "large".
func isSizeFolder(s string) bool {
	switch s {
	case "thumb", "thumbnail", "small", "medium", "large", "full", "original", "bmiddle":
		return true
	}
	letters, digits := 0, 0
	for i := 0; i < len(s); {
		start := i
		for i < len(s) && isWordByte(s[i]) && (s[i] < '0' || s[i] > '9') {
			i++
		}
		if word := s[start:i]; word != "" && !isSizeWord(word) {
			return false
		}
		letters += i - start
		for start = i; i < len(s) && !(isWordByte(s[i]) && (s[i] < '0' || s[i] > '9')); i++ {
			if '0' <= s[i] && s[i] <= '9' {
				digits++
			} else if strings.IndexByte(",=_:-", s[i]) < 0 {
				return false
			}
		}
	}
	return letters > 0 && digits > 0
}

func isSizeWord(word string) bool {
	switch word {
	case "w", "h", "s", "x", "c", "q", "f", "g", "fl", "mw",
		"width", "height", "quality", "crop", "fit", "fill", "resize", "limit", "scale", "auto",
		"format", "max", "webp", "jpg", "jpeg", "orj", "thumb", "progressive", "good":
		return true
	}
	return false
}
