package newsmark

import "strings"

// How stations and channels are named behind a place.

// isStation reports whether s is written as the names of stations are: "WKYT".
func isStation(s string) bool { return len(s) >= 3 && isAcronym(s) }

// areChannels reports whether s is two channels of one newsroom, behind a place in
// capitals: "3TV/CBS 5".
func (p *datelineReader) areChannels(s string) bool {
	const digits = " 0123456789"
	one, two, ok := strings.Cut(s, "/")
	if ok && p.first && p.inCapitals() && isCallSign(one) && isCallSign(two) {
		return true // "WANE/WPTA"
	}
	return ok && p.first && p.inCapitals() && isAcronym(strings.Trim(one, digits)) && isAcronym(strings.Trim(two, digits)) && hasDigit(s)
}

// isNumberedStation reports whether s, behind a place in capitals, is a station by its
// channel, or by what it is called in capitals: "KY3", "21Alive", "13 News", "WSYR-TV",
// "CBS SF", "AZFamily".
func (p *datelineReader) isNumberedStation(s string) bool {
	const longest = 16 // bytes
	if !p.first || len(s) > longest || !p.inCapitals() || strings.Count(s, " ") > 1 {
		return false
	}
	bare := strings.Trim(s, "0123456789")
	if len(bare) < len(s) {
		name := strings.TrimLeft(bare, " ")
		kinds := p.x.word(name)
		return letterRun(name) == len(name) && len(name) > 1 && capitalRune(firstRune(name)) && kinds&isMonth == 0 && (len(name) == len(bare) || kinds&isOutlet != 0)
	}
	if call, band, ok := strings.Cut(s, "-"); ok {
		return isCallSign(call) && isAcronym(band)
	}
	if network, city, ok := strings.Cut(s, " "); ok {
		return (network == "ABC" || network == "CBS" || network == "FOX" || network == "NBC") && isAcronym(city)
	}
	return len(s) > 1 && letterRun(s) == len(s) && capitalRune(rune(s[0])) && capitalRune(rune(s[1])) && smallRune(lastRune(s))
}

// isJoined reports whether s is several words in one, as stations are called:
// "HawaiiNewsNow".
func isJoined(s string) bool {
	capitals := 0
	for i, c := range s {
		if !letterRune(c) {
			return false
		}
		if capitalRune(c) && (i == 0 || smallRune(lastRune(s[:i]))) {
			capitals++
		}
	}
	return capitals > 1
}

// isCallSign reports whether s is written as the names of stations of the US are:
// "KWEI".
func isCallSign(s string) bool {
	return len(s) == len("KWEI") && (s[0] == 'K' || s[0] == 'W') && isAcronym(s)
}
