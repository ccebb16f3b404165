package newsmark

import (
	"unicode"
	"unicode/utf8"
)

// commonHan reports whether c is one of the usual letters of Chinese.
func commonHan(c rune) bool { return '一' <= c && c <= '鿿' }

// letterRune is unicode.IsLetter, quick for the usual letters; so are the next.
func letterRune(c rune) bool {
	if c < utf8.RuneSelf {
		return 'a' <= c|0x20 && c|0x20 <= 'z'
	}
	return commonHan(c) || isHangul(c) || unicode.IsLetter(c)
}

func digitRune(c rune) bool {
	if c < utf8.RuneSelf || commonHan(c) {
		return '0' <= c && c <= '9'
	}
	return unicode.IsDigit(c)
}

func spaceRune(c rune) bool {
	if c < utf8.RuneSelf {
		return c <= ' ' && asciiSpaces>>uint(c)&1 != 0
	}
	return wideSpace(c)
}

const asciiSpaces = 1<<' ' | 1<<'\t' | 1<<'\n' | 1<<'\v' | 1<<'\f' | 1<<'\r'

// wideSpace is spaceRune for what is not ASCII. It is apart so that spaceRune
// is inlined.
func wideSpace(c rune) bool { return c <= '\u3000' && unicode.IsSpace(c) }

func smallRune(c rune) bool {
	if c < utf8.RuneSelf || commonHan(c) {
		return 'a' <= c && c <= 'z'
	}
	return unicode.IsLower(c)
}

func capitalRune(c rune) bool {
	if c < utf8.RuneSelf || commonHan(c) {
		return 'A' <= c && c <= 'Z'
	}
	return unicode.IsUpper(c)
}

// isIdeographic reports whether c is written without spaces between words, or
// Hangul.
func isIdeographic(c rune) bool {
	return '⺀' <= c && c <= '鿿' && (c >= '㐀' || isAnyKana(c) || c == '々' || c == '〇') || isHangul(c) || '豈' <= c && c <= '﫿' || 0x20000 <= c && c <= 0x3ffff
}

func isAnyKana(c rune) bool {
	return 'ぁ' <= c && c <= 'ヿ' && c != '・' || 'ｦ' <= c && c <= 'ﾟ'
}
