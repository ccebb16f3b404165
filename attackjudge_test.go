package newsmark

import (
	"bytes"
	"encoding/json"
	"fmt"
	stdhtml "html"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The judge of what printers write: an allow-list that knows nothing of how
// they escape. What is not on it is an objection.

// allowedAttributes holds the elements that printers write, each with its
// attributes.
var allowedAttributes = map[string][]string{
	"article": {"itemscope", "itemtype", "lang"}, "header": nil, "span": {"class", "itemprop"}, "time": {"itemprop", "datetime"},
	"meta": {"itemprop", "content"}, "link": {"itemprop", "href"},
	"p": {"class"}, "h1": {"itemprop"}, "h2": nil, "h3": nil, "h4": nil, "h5": nil, "h6": nil, "div": nil,
	"figure": {"class", "hidden"}, "figcaption": nil,
	"img": {"class", "src", "srcset", "data-original", "data-credit", "alt", "title", "width", "height", "itemprop"},
	"ul":  nil, "ol": {"start"}, "li": nil, "dl": nil, "dt": nil, "dd": nil, "blockquote": {"cite"}, "hr": nil,
	"pre": nil, "code": {"class"}, "samp": nil,
	"table": nil, "caption": nil, "thead": nil, "tbody": nil, "tr": nil,
	"th": {"colspan", "rowspan"}, "td": {"colspan", "rowspan"},
	"iframe": {"src", "title", "width", "height"}, "video": {"src", "poster", "title", "width", "height", "controls"},
	"audio": {"src", "title", "controls", "width", "height"}, "object": {"data", "title", "width", "height"},
	"a": {"href"}, "br": nil, "strong": nil, "em": nil, "u": nil, "s": nil, "sub": nil, "sup": nil, "mark": nil,
	"small": nil, "q": nil, "ruby": nil, "rt": nil,
}

// allowedValues holds what the values of some attributes must match.
var allowedValues = map[string]*regexp.Regexp{
	"class":    regexp.MustCompile(`(?s)^(byline|body|credit|editor|source|copyright|related|gallery|inline|language-.*)$`),
	"itemprop": regexp.MustCompile(`^(headline|author|datePublished|dateModified|image|description|articleSection|keywords|url)$`),
	"itemtype": regexp.MustCompile(`^https://schema\.org/NewsArticle$`),
	"datetime": regexp.MustCompile(`^[0-9T:.Z+-]+$`),
	"width":    regexp.MustCompile(`^[0-9]+$`),
	"height":   regexp.MustCompile(`^[0-9]+$`),
	"start":    regexp.MustCompile(`^-?[0-9]+$`),
	"colspan":  regexp.MustCompile(`^[0-9]+$`),
	"rowspan":  regexp.MustCompile(`^[0-9]+$`),
	"controls": regexp.MustCompile(`^$`),
	"hidden":   regexp.MustCompile(`^$`),
}

// ignoredInAddresses removes what the URL standard ignores anywhere.
var ignoredInAddresses = strings.NewReplacer("\t", "", "\n", "", "\r", "")

// The schemes an address may have: one that is followed when somebody asks
// for it, one that is loaded unasked, and one of a picture.
var (
	linkSchemes  = []string{"http", "https", "ftp", "mailto", "tel"}
	embedSchemes = []string{"http", "https", "ftp"}
	rasterData   = regexp.MustCompile(`(?i)^data:image/(png|gif|jpe?g|webp|avif|bmp)[;,]`)
)

// addressObjections judges an address as the basic URL parser of the URL
// standard reads it, and once more with its character references decoded.
func addressObjections(where, address string, schemes []string, picture bool) (objections []string) {
	readings := []string{address}
	if decoded := stdhtml.UnescapeString(address); decoded != address {
		readings = append(readings, decoded)
	}
	for _, s := range readings {
		s = strings.TrimFunc(s, func(r rune) bool { return r <= ' ' || unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) })
		s = ignoredInAddresses.Replace(s)
		if picture && rasterData.MatchString(s) {
			continue
		}
		// The standard asks for a letter first; whoever drops what may not
		// be in a scheme sees one all the same.
		scheme, _, ok := strings.Cut(s, ":")
		if ok && !strings.ContainsAny(scheme, "/?#") && !slices.Contains(schemes, strings.ToLower(scheme)) {
			objections = append(objections, fmt.Sprintf("address %s=%q", where, address))
			break
		}
	}
	return objections
}

// attributeObjections judges the value of an attribute that is allowed.
func attributeObjections(n *html.Node, attr html.Attribute) []string {
	where := n.Data + " " + attr.Key
	switch attr.Key {
	case "href", "cite":
		return addressObjections(where, attr.Val, linkSchemes, false)
	case "src", "data", "poster", "data-original":
		return addressObjections(where, attr.Val, embedSchemes, n.Data == "img" || attr.Key == "poster")
	case "srcset":
		var objections []string
		for _, candidate := range srcsetAddresses(attr.Val) {
			objections = append(objections, addressObjections(where, candidate, embedSchemes, true)...)
		}
		return objections
	}
	if want := allowedValues[attr.Key]; want != nil && !want.MatchString(attr.Val) {
		return []string{fmt.Sprintf("value %s=%q", where, attr.Val)}
	}
	return nil
}

// srcsetAddresses returns the addresses of a srcset by the standard's grammar:
// white space ends an address, and a comma does at its end.
func srcsetAddresses(s string) (addresses []string) {
	for {
		s = strings.TrimLeft(s, " \t\n\f\r,")
		if s == "" {
			return addresses
		}
		end := strings.IndexAny(s, " \t\n\f\r")
		if end < 0 {
			end = len(s)
		}
		address := s[:end]
		s = s[end:]
		if bare := strings.TrimRight(address, ","); bare != address {
			addresses = append(addresses, bare)
			continue
		}
		addresses = append(addresses, address)
		_, s, _ = strings.Cut(s, ",") // a descriptor; printers write no parentheses
	}
}

// nodeObjections judges a node and what is in it.
func nodeObjections(n *html.Node) (objections []string) {
	switch n.Type {
	case html.CommentNode, html.DoctypeNode:
		// An empty comment keeps a text from being read as a shortcode.
		if n.Type != html.CommentNode || n.Data != " " {
			objections = append(objections, fmt.Sprintf("comment %q", n.Data))
		}
	case html.ElementNode:
		allowed, ok := allowedAttributes[n.Data]
		if !ok || n.Namespace != "" {
			objections = append(objections, "element "+n.Namespace+" "+n.Data)
		}
		for _, attr := range n.Attr {
			if !slices.Contains(allowed, attr.Key) || attr.Namespace != "" {
				objections = append(objections, fmt.Sprintf("attribute %s of %s", attr.Key, n.Data))
				continue
			}
			objections = append(objections, attributeObjections(n, attr)...)
		}
	}
	for c := range n.ChildNodes() {
		objections = append(objections, nodeObjections(c)...)
	}
	return objections
}

// The frame of the page that printed HTML is judged in.
const (
	pageHead = "<!DOCTYPE html><html><head><title>t</title></head><body><main>"
	pageTail = "</main><p>end</p></body></html>"
)

// verdict lists what is in printed HTML that no printer may write: to a
// browser that runs scripts and, where that makes a difference, to one that
// does not.
func verdict(t testing.TB, printed []byte) (objections []string) {
	t.Helper()
	objections = verdictOf(t, printed, true)
	if bytes.Contains(bytes.ToLower(printed), []byte("<noscript")) {
		objections = append(objections, verdictOf(t, printed, false)...)
	}
	slices.Sort(objections)
	return slices.Compact(objections)
}

// verdictOf judges printed HTML in a page, and once more after a browser has
// written the page out and read it again.
func verdictOf(t testing.TB, printed []byte, scripting bool) (objections []string) {
	t.Helper()
	page := pageHead + string(printed) + pageTail
	doc, err := html.ParseWithOptions(strings.NewReader(page), html.ParseOptionEnableScripting(scripting))
	require.NoError(t, err)
	objections = pageObjections(doc)
	var again bytes.Buffer
	if err := html.Render(&again, doc); err != nil {
		return append(objections, "cannot be written again: "+err.Error())
	}
	if again.String() == page {
		return objections
	}
	first := again.String()
	doc, err = html.ParseWithOptions(&again, html.ParseOptionEnableScripting(scripting))
	require.NoError(t, err)
	again.Reset()
	if err := html.Render(&again, doc); err != nil || again.String() != first {
		objections = append(objections, "a second reading differs")
	}
	return append(objections, pageObjections(doc)...)
}

// pageObjections judges the main element of a page, and that nothing has
// left it: the rest of the page must be what it was.
func pageObjections(doc *html.Node) (objections []string) {
	var frame strings.Builder
	var outline func(n *html.Node)
	outline = func(n *html.Node) {
		fmt.Fprintf(&frame, "%d %s %v;", n.Type, n.Data, n.Attr)
		if n.DataAtom == atom.Main && n.Parent.DataAtom == atom.Body {
			for c := range n.ChildNodes() {
				objections = append(objections, nodeObjections(c)...)
			}
			return
		}
		for c := range n.ChildNodes() {
			outline(c)
		}
	}
	outline(doc)
	const want = "2  [];5 html [];3 html [];3 head [];3 title [];1 t [];3 body [];3 main [];3 p [];1 end [];"
	if frame.String() != want {
		objections = append(objections, "page around it: "+frame.String())
	}
	return objections
}

// templateVerdict objects to tags that a site's generator would run.
func templateVerdict(printed []byte) []string {
	if m := regexp.MustCompile(`\{[{%#]`).Find(printed); m != nil {
		return []string{fmt.Sprintf("template tag %q", m)}
	}
	return nil
}

// controlIn reports whether s holds a control character that is no white
// space of a text file.
func controlIn(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' })
}

// sourceVerdict judges HTML and Markdown as text: it objects to control
// characters, and to tags that a site's generator would run.
func sourceVerdict(printed []byte) []string {
	objections := templateVerdict(printed)
	if controlIn(withoutC1(string(printed))) {
		objections = append(objections, "control character")
	}
	return objections
}

// withoutC1 returns s without U+0080 to U+009F, for which HTML and Markdown
// have no other spelling.
func withoutC1(s string) string {
	return strings.Map(func(r rune) rune {
		if 0x80 <= r && r < 0xA0 {
			return -1
		}
		return r
	}, s)
}

// withoutControls returns s without the control characters, which nobody
// sees.
func withoutControls(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
}

// textVerdict judges plain text.
func textVerdict(printed string) (objections []string) {
	if controlIn(printed) {
		objections = append(objections, "control character")
	}
	if !utf8.ValidString(printed) {
		objections = append(objections, "invalid UTF-8")
	}
	return objections
}

// jsonVerdict judges JSON by itself, and inside a script element of a page.
func jsonVerdict(t testing.TB, printed []byte) (objections []string) {
	t.Helper()
	var tree any
	if err := json.Unmarshal(printed, &tree); err != nil {
		return []string{"no JSON: " + err.Error()}
	}
	const open, end = `<script type="application/json">`, "</script>"
	doc, err := html.Parse(strings.NewReader(pageHead + open + string(printed) + end + pageTail))
	require.NoError(t, err)
	script := find(doc, atom.Script)
	if script == nil || script.FirstChild == nil || script.FirstChild.Data != string(printed) {
		objections = append(objections, "leaves the script element")
	} else {
		script.Parent.RemoveChild(script)
		objections = append(objections, pageObjections(doc)...)
	}
	if strings.ContainsAny(string(printed), "\u2028\u2029") {
		objections = append(objections, "line end of JavaScript")
	}
	objections = append(objections, textVerdict(string(printed))...)
	return append(objections, jsonAddresses("", tree)...)
}

// find returns the first element of a kind.
func find(n *html.Node, kind atom.Atom) *html.Node {
	for d := range n.Descendants() {
		if d.DataAtom == kind {
			return d
		}
	}
	return nil
}

// jsonAddresses judges the members of JSON that hold addresses. The front
// matter as it was written, in meta, is data.
func jsonAddresses(key string, v any) (objections []string) {
	switch v := v.(type) {
	case string:
		switch key {
		case "canonical", "cite", "link":
			objections = addressObjections(key, v, linkSchemes, false)
		case "url", "poster":
			objections = addressObjections(key, v, embedSchemes, true)
		}
	case []any:
		for _, element := range v {
			objections = append(objections, jsonAddresses(key, element)...)
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			if name != "meta" {
				objections = append(objections, jsonAddresses(name, v[name])...)
			}
		}
	}
	return objections
}
