package newsmark

import (
	"slices"
	"strings"
)

// A LazyAttribute is an attribute of img, or a source of its picture, in which
// pages keep the address of a picture that a script loads later.
type LazyAttribute struct {
	Name   string // in lower case
	Holds  LazyValue
	Origin string // the site or tool it comes from, for people
}

// A LazyValue says what a lazy attribute holds.
type LazyValue int

// What lazy attributes hold. Of several attributes that hold the same, the one
// whose row comes first counts.
const (
	LazyPicture  LazyValue = iota // the address of what would be shown
	LazyOriginal                  // the address of the whole picture, better than any srcset
	LazyPreview                   // the address of a smaller rendition, if there is no other
	LazySrcset                    // what srcset would hold
)

// defaultLazyAttributes returns the attributes known.
func defaultLazyAttributes() []LazyAttribute { return slices.Clone(lazyAttributes[:]) }

var lazyAttributes = [...]LazyAttribute{
	{"data-orig-file", LazyOriginal, "Jetpack Carousel"},
	{"data-raw-src", LazyOriginal, "The Washington Post"},
	{"data-canonical-src", LazyOriginal, "GitHub"},
	{"data-original-src", LazyOriginal, "Inoreader"},
	{"data-full-url", LazyOriginal, "WordPress gallery blocks"},
	{"data-full-src", LazyOriginal, "news sites' viewers"},
	{"data-full", LazyOriginal, "lightboxes"},
	{"data-fullscreen-src", LazyOriginal, "news sites' viewers"},
	{"data-source-fullscreen_large", LazyOriginal, "lightboxes"},
	{"data-mediaviewer-src", LazyOriginal, "The New York Times"},
	{"data-hi-res-src", LazyOriginal, "The Washington Post"},
	{"data-high-res-src", LazyOriginal, "Mozilla"},
	{"data-src-big", LazyOriginal, "lightboxes"},
	{"data-grossbild", LazyOriginal, "German sites' viewers"},
	{"data-original-mos", LazyOriginal, "Future plc"},
	{"zoomfile", LazyOriginal, "Discuz"},
	{"data-original", LazyOriginal, "jQuery Lazy Load 1, ZAKER, ithome, Zhihu; newsmark itself"},
	{"data-original-url", LazyOriginal, "various"},
	{"original", LazyOriginal, "pixnet"},
	{"data-lazy-retina", LazyOriginal, "various"},
	{"data-attrs", LazyOriginal, "Substack: JSON with a src"},

	{"data-srcset", LazySrcset, "lazysizes, vanilla-lazyload, lozad"},
	{"data-lazy-srcset", LazySrcset, "WP Rocket, Jetpack, a3 Lazy Load"},
	{"data-lazyimage-src-set", LazySrcset, "various"},
	{"data-flickity-lazyload-srcset", LazySrcset, "Flickity"},
	{"data-ezsrcset", LazySrcset, "Ezoic"},

	{"data-src", LazyPicture, "lazysizes, vanilla-lazyload, lozad, WeChat, most sites"},
	{"data-lazy-src", LazyPicture, "WP Rocket, Jetpack, a3 Lazy Load"},
	{"data-actualsrc", LazyPicture, "Zhihu"},
	{"data-echo", LazyPicture, "echo.js"},
	{"data-lazy", LazyPicture, "slick"},
	{"data-lazysrc", LazyPicture, "various"},
	{"data-lazyload", LazyPicture, "various"},
	{"data-lazyimage-src", LazyPicture, "various"},
	{"data-delayed-url", LazyPicture, "LinkedIn"},
	{"data-ghost-url", LazyPicture, "LinkedIn"},
	{"data-li-src", LazyPicture, "LinkedIn"},
	{"data-flickity-lazyload", LazyPicture, "Flickity"},
	{"data-mbl-postload", LazyPicture, "mbl.is"},
	{"data-native-src", LazyPicture, "Bloomberg"},
	{"data-n-src", LazyPicture, "various"},
	{"data-delay", LazyPicture, "various"},
	{"data-gt-lazy-src", LazyPicture, "various"},
	{"data-cfsrc", LazyPicture, "Cloudflare Mirage"},
	{"data-pagespeed-lazy-src", LazyPicture, "PageSpeed"},
	{"pagespeed_lazy_src", LazyPicture, "PageSpeed, older"},
	{"data-ezsrc", LazyPicture, "Ezoic"},
	{"data-ll-src", LazyPicture, "various"},
	{"data-sf-src", LazyPicture, "various"},
	{"data-aload", LazyPicture, "aload.js"},
	{"data-layzr", LazyPicture, "layzr.js"},
	{"data-orig", LazyPicture, "various"},
	{"data-normal", LazyPicture, "Future plc"},
	{"data-large-file", LazyPicture, "Jetpack Carousel: 1024 pixels"},
	{"data-img-url", LazyPicture, "tagDiv themes"},
	{"data-img-src", LazyPicture, "various"},
	{"data-img", LazyPicture, "various"},
	{"data-image", LazyPicture, "Squarespace"},
	{"data-image-url", LazyPicture, "various"},
	{"data-asset-url", LazyPicture, "Kinja"},
	{"data-url", LazyPicture, "Deutsche Welle"},
	{"datasrc", LazyPicture, "BBC"},
	{"src-orig", LazyPicture, "various"},
	{"rel:bf_image_src", LazyPicture, "BuzzFeed"},
	{"real_src", LazyPicture, "Sina blog"},
	{"oldsrc", LazyPicture, "TRS, on gov.cn sites"},
	{"file", LazyPicture, "Discuz"},
	{"data-2000src", LazyPicture, "width classes, as Miniflux knows them"},
	{"data-1000src", LazyPicture, "width classes"},
	{"data-800src", LazyPicture, "width classes"},
	{"data-655src", LazyPicture, "width classes"},
	{"data-500src", LazyPicture, "width classes"},
	{"data-380src", LazyPicture, "width classes"},
	{"data-frz-src-array", LazyPicture, "The Telegraph: JSON"},
	{"data-ctrl-image", LazyPicture, "MDR: JSON"},

	{"data-medium-file", LazyPreview, "Jetpack Carousel: 300 pixels"},
	{"data-low-res-src", LazyPreview, "The Washington Post"},
}

// A lazyRow is a LazyAttribute with its place in the table.
type lazyRow struct {
	LazyAttribute
	index int
}

// lazyAddress returns the address that the value of a lazy attribute holds, ""
// if it looks like none: flags, numbers, encrypted names and templates occur
// under the same attributes.
func lazyAddress(value string) string {
	value = trimSpace(value)
	switch {
	case value == "":
		return ""
	case value[0] == '{' || value[0] == '[':
		value = quotedAddress(value)
	case strings.IndexByte(value, '{') >= 0 && strings.IndexByte(value, '}') >= 0:
		return "" // a template: photo_{width}.jpg
	case strings.ContainsAny(value, whitespace):
		if endsInDescriptor(value) {
			value = bestVariant(parseSrcset(value))
		}
	}
	if !looksLikeAddress(value) {
		return ""
	}
	return value
}

// endsInDescriptor reports whether value ends as a srcset does.
func endsInDescriptor(value string) bool {
	last := value[strings.LastIndexAny(value, whitespace)+1:]
	return len(last) > 1 && isLostDescriptor(last)
}

// quotedAddress returns the first absolute address in quotes, single or
// double, in a piece of JSON or what resembles it.
func quotedAddress(json string) string {
	for {
		i := strings.IndexAny(json, `"'`)
		if i < 0 {
			return ""
		}
		quote := json[i]
		json = json[i+1:]
		end := strings.IndexByte(json, quote)
		if end < 0 {
			return ""
		}
		s := json[:end]
		json = json[end+1:]
		if strings.IndexByte(s, '\\') >= 0 {
			s = strings.ReplaceAll(s, `\/`, "/")
		}
		if foldPrefix(s, "https://") || foldPrefix(s, "http://") || strings.HasPrefix(s, "//") {
			return s
		}
	}
}

// looksLikeAddress reports whether s is likely to be a picture's address and
// not something else.
func looksLikeAddress(s string) bool {
	switch schemeKind(s) {
	case schemeWeb, schemeData:
		return true
	case schemeNone:
	default:
		return false
	}
	if strings.HasSuffix(s, "=") && strings.IndexByte(s, '?') < 0 {
		return false // base64, as Sohu encrypts
	}
	switch {
	case strings.HasPrefix(s, "/"), strings.HasPrefix(s, "./"), strings.HasPrefix(s, "../"):
		return len(s) > len("../")
	case imageExtension(s) != "":
		return true
	}
	return strings.IndexByte(s, '/') >= 0 && strings.ContainsAny(s, ".?")
}

// A Placeholder is a picture that stands where one is not loaded yet.
type Placeholder struct {
	// Name is the name of the file, in lower case. A star on both sides of
	// what stands before the dot is for other words around it, which
	// anything but letters and digits sets apart; one after the dot is for
	// any format.
	//
	//	blank.gif  blank.*  *placeholder*.*
	Name string

	// Path is what the path contains, as whole segments: "/placeholders/".
	Path string

	Origin string // the site or tool it comes from, for people
}

// defaultPlaceholders returns the placeholders known. Names are whole: in
// "default" or "trans" real photos were lost (aspect-ratio_default_0.jpg,
// Transmann.jpeg).
func defaultPlaceholders() []Placeholder {
	return []Placeholder{
		{Name: "*placeholder*.*", Origin: "BBC, Die Welt, Express and others"},
		{Name: "*lazyload*.*", Origin: "Penske Media"},
		{Name: "*lazyloading*.*", Origin: "various"},
		{Name: "*preloader*.*", Origin: "various"},
		{Name: "*loading*.gif", Origin: "various"},
		{Name: "*loader*.gif", Origin: "various"},
		{Name: "*spinner*.gif", Origin: "various"},
		{Name: "*transparent*.gif", Origin: "MDR"},
		{Name: "*blank*.gif", Origin: "Asahi"},
		{Name: "*spacer*.gif", Origin: "various"},
		{Name: "loading.*", Origin: "various"},
		{Name: "loader.*", Origin: "various"},
		{Name: "spinner.*", Origin: "various"},
		{Name: "blank.*", Origin: "various"},
		{Name: "transparent.*", Origin: "various"},
		{Name: "spacer.*", Origin: "various"},
		{Name: "empty.gif", Origin: "various"},
		{Name: "clear.gif", Origin: "various"},
		{Name: "grey.gif", Origin: "jQuery Lazy Load"},
		{Name: "gray.gif", Origin: "various"},
		{Name: "white.gif", Origin: "various"},
		{Name: "1x1.*", Origin: "various"},
		{Name: "1.gif", Origin: "various"},
		{Name: "s.gif", Origin: "various"},
		{Name: "t.png", Origin: "ithome"},
		{Name: "trans_30x13.png", Origin: "MK"},
		{Name: "whitedot.jpg", Origin: "Zhihu"},
		{Name: "null", Origin: "a script's missing value"},
		{Name: "undefined", Origin: "a script's missing value"},
		{Path: "/placeholders/", Origin: "various"},
	}
}

// A placeholderIndex finds placeholders.
type placeholderIndex struct {
	names map[string]bool     // "blank.gif", or "blank.*" for any format
	words map[string][]string // formats by word
	paths []pathPart

	nameLengths, wordLengths lengthSet
}

func (x *placeholderIndex) add(p Placeholder) {
	if x.names == nil {
		x.names, x.words = make(map[string]bool), make(map[string][]string)
	}
	if p.Path != "" {
		x.paths = append(x.paths, newPathPart(p.Path))
	}
	stem, format, _ := strings.Cut(p.Name, ".")
	if word := strings.Trim(stem, "*"); word != stem && word != "" {
		x.words[word] = append(x.words[word], format)
		x.wordLengths.add(len(word))
	} else if p.Name != "" {
		x.names[p.Name] = true
		x.nameLengths.add(len(p.Name))
	}
}

// isPlaceholder reports whether addr is no picture of its own.
func (c *imageRules) isPlaceholder(addr string) bool {
	if addr == "" || addr[0] == '#' {
		return true
	}
	if _, data, ok := cutData(addr); ok {
		return isDataPlaceholder(data)
	}
	_, _, rest := cutOrigin(addr)
	path, _ := cutPath(rest)
	starts := startsOf(path)
	for i := range c.placeholders.paths {
		if c.placeholders.paths[i].isIn(path, starts) {
			return true
		}
	}
	return c.placeholders.hasName(path[strings.LastIndexByte(path, '/')+1:]) || addr == "//:0"
}

// isDataPlaceholder reports whether the data of a raster picture in a data:
// address are too few for a picture with anything on it: under 133 characters
// (the limit that Mozilla's Readability uses), or a PNG with a palette and one
// bit per pixel (AQMAAA in base64) that packs to almost nothing.
func isDataPlaceholder(data string) bool {
	return len(data) < 133 || len(data) < 200 && strings.Contains(data, "AQMAAA")
}

// hasName reports whether a file's name is that of a placeholder.
func (x *placeholderIndex) hasName(name string) bool {
	var buf [258]byte // as long as file systems let names be, and ".*"
	if name == "" || len(name)+len(".*") > len(buf) {
		return false
	}
	lower := buf[:len(name)]
	for i := range lower {
		if lower[i] = name[i]; 'A' <= name[i] && name[i] <= 'Z' {
			lower[i] += 'a' - 'A'
		}
	}
	if x.nameLengths.has(len(lower)) && x.names[string(lower)] {
		return true
	}
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		dot = len(name)
	}
	format := string(lower[min(dot+1, len(lower)):])
	for start, i := 0, 0; i <= dot; i++ {
		if i < dot && isWordByte(lower[i]) {
			continue
		}
		if x.wordLengths.has(i - start) {
			for _, f := range x.words[string(lower[start:i])] {
				if f == "*" || f == format {
					return true
				}
			}
		}
		start = i + 1
	}
	return x.nameLengths.has(dot+len(".*")) && x.names[string(append(lower[:dot], ".*"...))]
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80
}

// A Tracker is a picture that counts readers or buttons, whatever its size.
// A row needs a Host, a Path, or both.
type Tracker struct {
	// Host is the host of the tracker; one that begins with a dot stands
	// for all hosts below it. Several are separated by spaces. "" is any.
	Host string

	// Path is what the path contains, as whole segments: "/na/", "/tr".
	Path string

	Origin string // the site or tool it comes from, for people
}

// defaultTrackers returns the trackers known.
func defaultTrackers() []Tracker {
	return []Tracker{
		{Host: ".met.vgwort.de", Origin: "VG Wort"},
		{Host: ".prolitteris.ch", Path: "/na/", Origin: "ProLitteris"},
		{Host: ".ivwbox.de", Origin: "IVW"},
		{Path: "/ivw-bin/", Origin: "IVW"},
		{Host: ".facebook.com", Path: "/tr", Origin: "Meta Pixel"},
		{Host: "t.co", Path: "/i/adsct", Origin: "Twitter"},
		{Host: "analytics.twitter.com", Origin: "Twitter"},
		{Host: "bat.bing.com", Origin: "Microsoft"},
		{Host: ".doubleclick.net", Origin: "Google"},
		{Host: ".google-analytics.com", Origin: "Google"},
		{Path: "/__utm.gif", Origin: "Google Analytics, older"},
		{Host: "www.googleadservices.com", Path: "/pagead/", Origin: "Google"},
		{Host: ".adnxs.com", Origin: "Xandr"},
		{Host: ".imrworldwide.com", Origin: "Nielsen"},
		{Host: ".scorecardresearch.com", Origin: "Comscore"},
		{Host: "pixel.quantserve.com", Origin: "Quantcast"},
		{Host: "counter.people.cn", Origin: "People's Daily"},
		{Host: "hm.baidu.com", Origin: "Baidu"},
		{Host: "mc.yandex.ru", Path: "/watch/", Origin: "Yandex Metrica"},
		{Host: "px.ads.linkedin.com", Origin: "LinkedIn"},
		{Host: "ct.pinterest.com", Origin: "Pinterest"},
		{Host: "pixel.wp.com stats.wp.com stats.wordpress.com", Origin: "WordPress.com"},
		{Host: "feeds.wordpress.com", Path: "/1.0/", Origin: "WordPress.com feeds: share buttons"},
		{Host: "feeds.feedburner.com", Path: "/~r/", Origin: "FeedBurner"},
		{Host: "feeds.feedburner.com", Path: "/~ff/", Origin: "FeedBurner: share buttons"},
		{Host: ".feedsportal.com", Origin: "Mediafed"},
		{Host: "medium.com", Path: "/_/stat", Origin: "Medium feeds"},
		{Host: "eotrx.substackcdn.com", Origin: "Substack mails"},
		{Path: "/track/pageviews/", Origin: "various"},
		{Path: "/pixel.gif", Origin: "PayPal and others"},
	}
}

// A trackerRow is a Tracker made for looking up.
type trackerRow struct {
	Tracker
	path pathPart
}

// isTracker reports whether a picture at addr counts readers.
func (c *imageRules) isTracker(addr string) bool {
	_, host, rest := splitAddress(addr)
	path, _ := cutPath(rest)
	starts := startsOf(path)
	var buf [8][]trackerRow
	for _, rows := range c.trackers.lists(host, buf[:0]) {
		for i := range rows {
			t := &rows[i]
			if t.Path == "" || t.path.isIn(path, starts) {
				return true
			}
		}
	}
	return false
}
