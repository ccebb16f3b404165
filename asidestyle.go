package newsmark

import (
	"strconv"
	"strings"
)

// classHints returns what the words of a class attribute say of the looks of a
// text: those of Bootstrap, WordPress and CMS templates.
func classHints(class string) (h hint) {
	for word := range strings.FieldsSeq(class) {
		switch word {
		case "small", "text-small", "text-sm", "font-small", "has-small-font-size":
			h |= hintSmall
		case "text-muted", "text-secondary", "gray", "grey", "text-gray", "text-grey":
			h |= hintGrey
		case "text-center", "aligncenter", "center", "has-text-align-center", "rtecenter":
			h |= hintCentred
		}
	}
	return h
}

// styleHints reads what a style attribute says of the looks of text: CSS text-align,
// font-size and color.
func styleHints(style string) (h hint) {
	for declaration := range strings.SplitSeq(style, ";") {
		name, value, _ := strings.Cut(declaration, ":")
		value = strings.TrimSpace(value)
		switch strings.TrimSpace(name) {
		case "text-align":
			if strings.HasPrefix(value, "center") {
				h |= hintCentred
			}
		case "font-size":
			if smallSize(value) {
				h |= hintSmall
			}
		case "color":
			if greyColor(value) {
				h |= hintGrey
			}
		}
	}
	return h
}

// smallSize reports whether a font-size is below that of the body of most
// posts, which is from 14 to 18 pixels.
func smallSize(size string) bool {
	switch size {
	case "small", "x-small", "xx-small", "smaller":
		return true
	}
	for _, unit := range [...]struct {
		name string
		most float64
	}{{"px", 13}, {"pt", 10}, {"rem", 0.9}, {"em", 0.9}, {"%", 90}} {
		if number, ok := strings.CutSuffix(size, unit.name); ok {
			n, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
			return err == nil && 0 < n && n <= unit.most
		}
	}
	return false
}

// greyColor reports whether a color is a light grey: the parts alike, each from
// 0x66 to 0xD0.
func greyColor(color string) bool {
	color = strings.ToLower(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(color), "!important")))
	var parts [3]int
	switch {
	case color == "gray" || color == "grey" || color == "darkgray" || color == "darkgrey":
		return true
	case strings.HasPrefix(color, "#"):
		hex := color[1:]
		n, err := strconv.ParseUint(hex, 16, 32)
		if err != nil || len(hex) != 3 && len(hex) != 6 {
			return false
		}
		for i := range parts {
			if len(hex) == 3 {
				parts[i] = int(n>>(8-4*i)&15) * 17
			} else {
				parts[i] = int(n >> (16 - 8*i) & 255)
			}
		}
	default:
		_, list, ok := strings.Cut(color, "(")
		if !ok || !strings.HasPrefix(color, "rgb") {
			return false
		}
		fields := strings.FieldsFunc(list, func(c rune) bool { return c == ',' || c == ' ' || c == ')' || c == '/' })
		if len(fields) < len(parts) {
			return false
		}
		for i := range parts {
			parts[i], _ = strconv.Atoi(fields[i])
		}
	}
	low, high := min(parts[0], parts[1], parts[2]), max(parts[0], parts[1], parts[2])
	return low >= 0x66 && high <= 0xD0 && high-low <= 0x18
}
