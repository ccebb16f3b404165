package newsmark

import (
	"net/netip"
	"strings"
	"unicode"
)

// isPublic reports whether s, relative or of the web, is an address that
// anyone may ask for: not one of the reader's own network, and without user
// information.
func isPublic(s string) bool {
	i := strings.Index(s, "//")
	if i < 0 || i != 0 && s[i-1] != ':' { // relative; browsers take \ for /
		return s[0] == '/' && !strings.HasPrefix(s, "/\\")
	}
	host := s[i+2:]
	if j := strings.IndexAny(host, "/?#"); j >= 0 {
		host = host[:j]
	}
	return isPublicHost(host)
}

// privateNames lists the top level domains of private networks (RFC 6761,
// RFC 6762, RFC 8375, ICANN's list of names that collide).
var privateNames = [...]string{"localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "arpa"}

// isPublicHost reports whether host, with or without a port, is a name or
// address in the public network, as far as its spelling tells.
func isPublicHost(host string) bool {
	if strings.HasPrefix(host, "[") {
		return false // no proxy has been seen to hold one
	}
	if i := strings.IndexByte(host, ':'); i >= 0 {
		if strings.Trim(host[i+1:], "0123456789") != "" {
			return false
		}
		host = host[:i]
	}
	host = strings.TrimSuffix(host, ".")
	dot := strings.LastIndexByte(host, '.')
	if dot <= 0 || dot == len(host)-1 || len(host) > 253 || host[0] == '.' || strings.Contains(host, "..") {
		return false
	}
	for _, c := range host {
		if !isHostRune(c) {
			return false
		}
	}
	last := host[dot+1:]
	if '0' <= last[0] && last[0] <= '9' { // the URL standard: then it is a number
		ip, err := netip.ParseAddr(host)
		return err == nil && isPublicIP(ip)
	}
	for _, name := range privateNames {
		if strings.EqualFold(last, name) {
			return false
		}
	}
	return true
}

// isHostRune reports whether c may stand in a host's name. Letters that are
// mapped to other ones when a name is looked up may not.
func isHostRune(c rune) bool {
	switch {
	case c < 0x80:
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '.' || c == '_'
	case c >= 0xFF00 && c <= 0xFFEF, c >= 0x1D400 && c <= 0x1D7FF:
		return false
	}
	return unicode.IsLetter(c) || unicode.IsMark(c)
}

// sharedNetwork is the address space between a carrier and its customers
// (RFC 6598).
var sharedNetwork = netip.MustParsePrefix("100.64.0.0/10")

func isPublicIP(ip netip.Addr) bool {
	return ip.IsGlobalUnicast() && !ip.IsPrivate() && !sharedNetwork.Contains(ip) && ip.As4()[0] != 0
}
