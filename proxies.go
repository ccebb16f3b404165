package newsmark

import (
	"slices"
	"strings"
)

// A Proxy describes addresses that hold the address of the picture they
// serve. A row needs a Name and what tells its addresses from others: a Host,
// a Path, or both.
//
//	Proxy{Name: "mirror", Host: "img.example.net"}                   // https://img.example.net/300/https://...
//	Proxy{Name: "mirror", Host: "img.example.net", Query: "u"}       // https://img.example.net/?u=https%3A%2F%2F...
//	Proxy{Name: "resizer", Path: "/thumb.php", Query: "src"}         // https://any.example/thumb.php?src=/photos/1.jpg
//
// Only web addresses of public hosts are taken out.
type Proxy struct {
	Name   string // as Image.Via names it
	Origin string // the site or tool it comes from, for people

	// Host is the host of the proxy; one that begins with a dot stands for
	// all hosts below it. Several are separated by spaces. "" is any host.
	Host string

	// Path is what the path must contain, as whole segments. Several
	// alternatives are separated by spaces. "" is any path.
	Path string

	// Query is the name of the query parameter that holds the address.
	// Several are separated by spaces. If it is "", the address is what
	// follows Path.
	Query string

	// Spelling is how the address is written.
	Spelling Spelling

	// ImageOnly keeps a row that would match too much to absolute addresses
	// whose path ends like an image file's.
	ImageOnly bool
}

// A Spelling is a way to write an address inside another one.
type Spelling int

// The spellings. All but SpelledHostPath and SpelledPhoton find the beginning
// of the address themselves, so that what stands between Proxy.Path and the
// address, such as options, need not be described.
const (
	// SpelledPlain is as is, up to the end, or percent-encoded. In a query
	// an address without a scheme is one of the web if the row names a host,
	// and, if it begins with a slash, one of the proxy's own site otherwise.
	SpelledPlain Spelling = iota
	// SpelledOptions is one segment of options, then an address as is,
	// percent-encoded, or relative to the proxy's own site.
	SpelledOptions
	// SpelledSuffixed is SpelledPlain with @ and a file format at the end.
	SpelledSuffixed
	// SpelledHostPath is segments without a dot, then host and path. The
	// scheme is https if one of those segments is "s".
	SpelledHostPath
	// SpelledPhoton is host and path. The query is the proxy's: the scheme
	// is https if it has ssl=1.
	SpelledPhoton
	// SpelledDots is percent-encoding with dots for the percent signs.
	SpelledDots
	// SpelledHex is hexadecimal digits.
	SpelledHex
	// SpelledBase64 is base64 or base64url, with or without padding, which
	// slashes may cut into pieces of 16.
	SpelledBase64
)

// defaultProxies returns the proxies known. Rows with a host are tried before
// rows without one, and each kind in this order.
func defaultProxies() []Proxy {
	return []Proxy{
		// Public proxies against hot-link protection and CORS.
		{Name: "cors-worker", Origin: "cloudflare-cors-anywhere, as RSSHub mirrors use it", Host: ".workers.dev"},
		{Name: "corsproxy", Origin: "corsproxy.io", Host: "corsproxy.io"},
		{Name: "cors-anywhere", Origin: "github.com/Rob--W/cors-anywhere", Host: "cors-anywhere.herokuapp.com cors-anywhere.com"},
		{Name: "allorigins", Origin: "allorigins.win", Host: "api.allorigins.win", Query: "url"},
		{Name: "weserv", Origin: "images.weserv.nl", Host: "images.weserv.nl wsrv.nl", Query: "url"},
		{Name: "photon", Origin: "Jetpack", Host: "i0.wp.com i1.wp.com i2.wp.com i3.wp.com", Spelling: SpelledPhoton},

		// Caches of search engines, portals and readers.
		{Name: "amp-cache", Origin: "Google AMP cache", Host: "cdn.ampproject.org .cdn.ampproject.org", Path: "/i/ /ii/", Spelling: SpelledHostPath},
		{Name: "gadgets", Origin: "Google OpenSocial proxy", Host: ".googleusercontent.com", Path: "/gadgets/proxy", Query: "url"},
		{Name: "gmail", Origin: "Gmail: the address is the fragment", Host: ".googleusercontent.com", Path: "/proxy/ /meips/"},
		{Name: "duckduckgo", Origin: "DuckDuckGo", Host: "proxy.duckduckgo.com external-content.duckduckgo.com", Path: "/iu/ /iur/", Query: "u"},
		{Name: "facebook", Origin: "Facebook link previews", Host: ".fbcdn.net www.facebook.com", Path: "/safe_image.php", Query: "url"},
		{Name: "yahoo", Origin: "Yahoo News", Host: "s.yimg.com"},
		{Name: "wayback", Origin: "Internet Archive", Host: "web.archive.org", Path: "/web/"},
		{Name: "github-camo", Origin: "GitHub", Host: "camo.githubusercontent.com", Spelling: SpelledHex},

		// Sites' own.
		{Name: "substack", Origin: "Substack", Host: "substackcdn.com cdn.substack.com", Path: "/image/fetch/"},
		{Name: "netease", Origin: "NetEase news", Host: "nimg.ws.126.net", Query: "url"},
		{Name: "washington-post", Origin: "The Washington Post", Host: "www.washingtonpost.com img.washingtonpost.com", Path: "/wp-apps/imrs.php", Query: "src"},
		{Name: "abc", Origin: "ABC (Madrid)", Host: ".abc.es", Path: "/resizer.php", Query: "imagen"},
		{Name: "srgssr", Origin: "SRF, RTS, RSI", Host: "il.srgssr.ch", Path: "/images", Query: "imageUrl"},
		{Name: "winfuture", Origin: "WinFuture", Host: ".winfuture.de", Path: "/amazon_images", Query: "u"},
		{Name: "bayern", Origin: "Bayerischer Rundfunk", Host: "img.br.de"},
		{Name: "nikkei", Origin: "Nikkei (imgix web proxy)", Host: "article-image-ix.nikkei.com"},
		{Name: "prisma", Origin: "Prisma Media", Host: ".pmdstatic.net", Path: "/fit/", Spelling: SpelledDots},

		// Software that runs on many hosts.
		{Name: "next", Origin: "Next.js", Path: "/_next/image", Query: "url"},
		{Name: "vercel", Origin: "Vercel", Path: "/_vercel/image", Query: "url"},
		{Name: "astro", Origin: "Astro", Path: "/_image", Query: "href"},
		{Name: "ipx", Origin: "Nuxt Image", Path: "/_ipx/", Spelling: SpelledOptions},
		{Name: "cloudflare", Origin: "Cloudflare Images", Path: "/cdn-cgi/image/", Spelling: SpelledOptions},
		{Name: "dims", Origin: "Brightspot", Path: "/dims4/ /dims", Query: "url"},
		{Name: "cloudinary", Origin: "Cloudinary fetch", Path: "/image/fetch/"},
		{Name: "imgproxy", Origin: "imgproxy", Path: "/plain/", Spelling: SpelledSuffixed},
		{Name: "arc", Origin: "Arc XP resizer v1", Path: "/resizer/", Spelling: SpelledHostPath, ImageOnly: true},
		{Name: "thumbor", Origin: "thumbor", Path: "/unsafe/ /fit-in/ /smart/"},
		{Name: "timthumb", Origin: "TimThumb", Path: "/timthumb.php /thumb.php", Query: "src"},
		{Name: "base64", Origin: "imgproxy, Gatsby, Miniflux, FreshRSS, Inoreader", Spelling: SpelledBase64},
		{Name: "camo", Origin: "camo, as Feedbin uses it", Spelling: SpelledHex},

		// What any other proxy is likely to look like.
		{Name: "query", Origin: "any host: ?url=https%3A%2F%2F...", Query: "url u src img image imageurl imagen imageUrl href uri", ImageOnly: true},
		{Name: "path", Origin: "any host: /300x200/https://... and /?https://...", ImageOnly: true},
	}
}

// A proxyRow is a Proxy made for looking up.
type proxyRow struct {
	Proxy
	paths  []pathPart
	starts uint64 // what segments begin with in each of the paths
	keys   []string
}

func newProxyRow(p Proxy) proxyRow {
	row := proxyRow{p, newPathParts(p.Path), 0, strings.Fields(p.Query)}
	for i := range row.paths {
		if i == 0 {
			row.starts = row.paths[i].starts
		}
		row.starts &= row.paths[i].starts
	}
	return row
}

// A pathPart is what a path may contain as whole segments.
type pathPart struct {
	text   string
	starts uint64 // what its segments begin with
}

func newPathParts(paths string) (parts []pathPart) {
	for p := range strings.FieldsSeq(paths) {
		parts = append(parts, newPathPart(p))
	}
	return parts
}

func newPathPart(path string) pathPart { return pathPart{path, startsOf(path)} }

// isIn reports whether a path, whose segments begin with starts, contains p as
// whole segments.
func (p *pathPart) isIn(path string, starts uint64) bool {
	return p.starts&^starts == 0 && afterSegments(path, p.text) >= 0
}

// startsOf returns the set of the bytes behind the slashes of a path by their low
// bits: a path that lacks one of another's does not contain it.
func startsOf(path string) (set uint64) {
	for {
		i := strings.IndexByte(path, '/') + 1
		if i == 0 || i == len(path) {
			return set
		}
		path = path[i:]
		set |= 1 << (path[0] % 64)
	}
}

// maxNested is how many proxies are taken off one address.
const maxNested = 5

// unwrap takes the proxies off the clean address addr. It returns the address
// inside, and the proxies' names, each with a plus sign before it. An address
// inside more than maxNested proxies is left as it is: so the time spent is
// linear, and unwrapping twice is unwrapping once.
func (c *imageRules) unwrap(addr string) (inner, via string) {
	inner = addr
	for range maxNested + 1 {
		next, name := c.unwrapOnce(inner)
		if next == "" {
			return inner, via
		}
		inner, via = next, via+"+"+name
	}
	return addr, ""
}

// unwrapOnce returns the address inside addr and the name of the proxy, or ""
// if there is none.
func (c *imageRules) unwrapOnce(addr string) (inner, name string) {
	origin, host, rest := splitAddress(addr)
	if len(rest) < len("/a?u=/b") {
		return "", ""
	}
	outer := newOuterAddress(origin, rest)
	var buf [8][]proxyRow
	for _, rows := range c.proxies.lists(host, buf[:0]) {
		for i := range rows {
			if !outer.mayHold(&rows[i]) {
				continue
			}
			if inner := rows[i].inner(&outer); inner != "" {
				return inner, rows[i].Name
			}
		}
	}
	return "", ""
}

// An outerAddress is an address that may hold another one.
type outerAddress struct {
	origin string
	rest   string // path, query and fragment
	path   string
	tail   string // query and fragment

	starts uint64 // what the segments of the path begin with

	hasHTTP, hasQuery bool
}

func newOuterAddress(origin, rest string) outerAddress {
	o := outerAddress{origin: origin, rest: rest}
	o.path, o.tail = cutPath(rest)
	o.starts = startsOf(o.path)
	o.hasHTTP = strings.Contains(rest, "http")
	o.hasQuery = o.tail != "" && o.tail[0] == '?'
	return o
}

// mayHold says no, at little cost, where the row cannot match.
func (o *outerAddress) mayHold(p *proxyRow) bool {
	switch {
	case p.starts&^o.starts != 0:
		return false
	case len(p.keys) > 0:
		return o.hasQuery
	case p.Spelling == SpelledPlain || p.Spelling == SpelledSuffixed:
		return o.hasHTTP
	}
	return true
}

// guessed reports whether the last proxy of via is one that only looks like
// one.
func (c *imageRules) guessed(via string) bool {
	for _, row := range c.proxies.everywhere {
		if row.ImageOnly && strings.HasSuffix(via, "+"+row.Name) {
			return true
		}
	}
	return false
}

// splitAddress splits a web address, absolute or relative, into its origin
// ("https://example.com:8080"), host ("example.com") and the rest. All are ""
// for other addresses. Where there is user information, which serves to
// mislead, there is no host.
func splitAddress(s string) (origin, host, rest string) {
	origin, host, rest = cutOrigin(s)
	return origin, strings.ToLower(host), rest
}

// cutOrigin is splitAddress with the host as it is written.
func cutOrigin(s string) (origin, host, rest string) {
	var start int
	switch {
	case foldPrefix(s, "https://"):
		start = len("https://")
	case foldPrefix(s, "http://"):
		start = len("http://")
	case strings.HasPrefix(s, "//"):
		start = len("//")
	case isAbsolute(s):
		return "", "", ""
	default:
		return "", "", s
	}
	end := start
	for end < len(s) && s[end] != '/' && s[end] != '?' && s[end] != '#' && s[end] != '\\' {
		end++
	}
	host = s[start:end]
	if strings.IndexByte(host, '@') >= 0 {
		return s[:end], "", s[end:]
	}
	if j := strings.IndexByte(host, ':'); j >= 0 {
		host = host[:j]
	}
	return s[:end], host, s[end:]
}

func foldPrefix(s, prefix string) bool {
	return strings.HasPrefix(s, prefix) || len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// inner returns the address inside the outer one, or "".
func (p *proxyRow) inner(outer *outerAddress) string {
	at, ok := afterPath(outer.path, outer.starts, p.paths)
	if !ok {
		return ""
	}
	var inner string
	if len(p.keys) > 0 {
		inner = p.inQuery(outer.origin, outer.tail)
	} else {
		inner = p.inPath(outer, at)
	}
	inner = cleanAddress(inner)
	if inner == "" || !isPublic(inner) || p.ImageOnly && imageExtension(inner) == "" {
		return ""
	}
	return inner
}

// afterPath returns the index after the first of the paths that path contains
// as whole segments. Starts is what the segments of path begin with.
func afterPath(path string, starts uint64, parts []pathPart) (int, bool) {
	for i := range parts {
		p := &parts[i]
		if p.starts&^starts != 0 {
			continue
		}
		if at := afterSegments(path, p.text); at >= 0 {
			return at, true
		}
	}
	return 0, len(parts) == 0
}

func afterSegments(path, p string) int {
	for from := 0; ; {
		i := strings.Index(path[from:], p)
		if i < 0 {
			return -1
		}
		from += i + len(p)
		if from == len(path) || strings.HasSuffix(p, "/") || path[from] == '/' {
			return from
		}
	}
}

// inQuery returns the address in a parameter of tail, which is "" or begins
// with a question mark or number sign.
func (p *proxyRow) inQuery(origin, tail string) string {
	tail, _, _ = strings.Cut(tail, "#")
	if tail == "" {
		return ""
	}
	for pair := range strings.SplitSeq(tail[1:], "&") {
		key, value, _ := strings.Cut(pair, "=")
		if !slices.Contains(p.keys, key) {
			continue
		}
		if inner := p.fromQuery(origin, value); inner != "" {
			return inner
		}
	}
	return ""
}

// fromQuery returns the address that a parameter's value stands for.
func (p *proxyRow) fromQuery(origin, value string) string {
	value = decodeAddress(value)
	switch {
	case p.Spelling == SpelledHex:
		return fromHex(value)
	case p.Spelling == SpelledBase64:
		return fromBase64(value)
	}
	if inner := absoluteInner(value); inner != "" {
		return inner
	}
	switch {
	case p.ImageOnly || value == "" || value[0] == '\\':
		return ""
	case strings.HasPrefix(value, "//"):
		if origin == "" || p.Host != "" {
			return "http:" + value
		}
		return origin[:strings.IndexByte(origin, '/')] + value
	case p.Host == "":
		if value[0] != '/' {
			return ""
		}
		return origin + value
	case strings.HasPrefix(value, "ssl:"): // images.weserv.nl
		return "https://" + value[len("ssl:"):]
	}
	return "http://" + value
}
