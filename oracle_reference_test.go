package newsmark

import (
	"bytes"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// This file says what a reader sees of a body, from the tree that
// html.ParseFragment makes of it. It is written to be obviously right rather
// than fast: whatever depends on what an element stands in is found by
// walking up from it, every time.

// A refToken is one thing a reader sees: a byte of text that is not white
// space, or a picture. Bytes rather than characters, so that broken UTF-8 is
// compared too.
type refToken struct {
	// gap is what stands between this token and the one before: "" nothing,
	// " " a space, "\n" a line break, "¶" the end of a block. In preformatted
	// text it is the white space as written, also at the edges of the block.
	gap   string
	char  byte
	marks Marks
	link  string
	pic   *refPicture // nil for a byte of text

	node  *html.Node // where it stands; nil in the tokens of an Article
	loose bool       // gap is not settled by the markup alone
	inCap bool       // in the tokens of an Article: part of a caption
}

// A refPicture is a picture on either side of the comparison.
type refPicture struct {
	alt    string
	src    string // as written
	link   string // the address of the link around it
	form   refForm
	before int // bytes of text before it

	// Of an Image only.
	url, via string
	after    int // bytes of text before the end of its caption

	// Of the tree only.
	srcs     []string // whatever in its markup may be an address
	fallback bool     // stands in a noscript, for readers without scripts
	twinAlt  string   // alt of the copy beside it that does
	span     *refSpan // of the figure around it, nil outside
}

// A refForm says whether a picture stands on its own.
type refForm int

const (
	formUnsettled refForm = iota // the markup alone does not say
	formInline
	formFigure
)

// A refSpan is a part of the text: the bytes from, up to but not including
// to. A picture of a figure may stand anywhere in the figure's span, for a
// Figure does not say whether its caption came first.
type refSpan struct{ from, to int }

// hiddenElements are the elements whose text is not visible: the list of
// Promise 1 in the package's design. As there, names count, not namespaces.
var hiddenElements = nameSet("script style template head title noscript iframe noembed noframes textarea " +
	"select datalist object video audio canvas svg rp annotation annotation-xml")

// blockElements are the HTML elements that end a line of text before and
// after them.
var blockElements = nameSet("address article aside blockquote center dd details dialog dir div dl dt fieldset " +
	"figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol " +
	"optgroup option p plaintext pre search section summary table caption colgroup col thead tbody tfoot tr td " +
	"th ul xmp video audio iframe object embed")

var (
	headingElements = nameSet("h1 h2 h3 h4 h5 h6")
	codeElements    = nameSet("pre listing xmp plaintext")
	captionElements = nameSet("figcaption caption")
	flowElements    = nameSet("ul ol menu dir dl td th blockquote figure") // where plain paragraphs begin anew
)

// markElements are the HTML elements that set a mark.
var markElements = map[string]Marks{
	"b": Bold, "strong": Bold,
	"i": Italic, "em": Italic, "cite": Italic, "dfn": Italic, "var": Italic, "address": Italic,
	"u": Underline, "ins": Underline,
	"s": Strike, "strike": Strike, "del": Strike,
	"code": Monospace, "kbd": Monospace, "samp": Monospace, "tt": Monospace,
	"sub": Subscript, "sup": Superscript, "mark": Highlight, "small": Small, "q": Quotation,
}

// inlineClasses mark pictures that are part of a line of text.
var inlineClasses = nameSet("emoji wp-smiley smiley emoticon inline latex icon")

func nameSet(names string) map[string]bool {
	m := map[string]bool{}
	for name := range strings.FieldsSeq(names) {
		m[name] = true
	}
	return m
}

// refTree parses body as the content of a div, as the standard says, with
// scripting on. It returns nil where html.ParseFragment gives up, which it
// does beyond 512 open elements.
func refTree(body []byte) *html.Node {
	div := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	nodes, err := html.ParseFragment(bytes.NewReader(body), div)
	if err != nil {
		return nil
	}
	for _, n := range nodes {
		div.AppendChild(n)
	}
	return div
}

// reference returns what a reader sees of body, and the pictures in it.
// absent names pictures to leave out, by their place among all. ok is false
// where the reference has no opinion.
func reference(body []byte, absent map[int]bool) (tokens []refToken, pics []*refPicture, ok bool) {
	root := refTree(body)
	if root == nil {
		return nil, nil, false
	}
	tokens, pics = referenceTree(root, absent)
	return tokens, pics, true
}

func referenceTree(root *html.Node, absent map[int]bool) (tokens []refToken, pics []*refPicture) {
	var w refWalker
	w.walk(root)
	i := -1
	w.events = slices.DeleteFunc(w.events, func(e refEvent) bool {
		if e.kind != eventPicture {
			return false
		}
		i++
		pics = append(pics, e.pic)
		return absent[i]
	})
	return tokensOf(w.events), pics
}

// A refEvent is what the walk through the tree meets.
type refEvent struct {
	kind eventKind
	char byte
	node *html.Node
	pic  *refPicture
}

type eventKind int

const (
	eventChar    eventKind = iota // a byte that is not white space
	eventSpace                    // one that is
	eventBreak                    // br
	eventPicture                  // img
	eventBlock                    // the edge of a block-level element
	eventTag                      // a shortcode: markup that is written as text
)

type refWalker struct {
	events []refEvent
	chars  int
	figure *refSpan // of the outermost figure around, nil outside
}

// shortcodes are the tags of WordPress that are markup although they are
// text. An opening tag ends at the first ]. In code they are text: posts about
// WordPress show them there.
var shortcodes = regexp.MustCompile(`\[(?:wp_)?caption(?:[ \t\n\f\r][^\]]*)?\]|\[/(?:wp_)?caption\]`)

func (w *refWalker) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.text(n)
		return
	case n.Type != html.ElementNode:
		return
	}
	block := isHTML(n) && blockElements[n.Data]
	if block {
		w.add(refEvent{kind: eventBlock, node: n})
	}
	outermost := w.figure == nil && isFigure(n)
	if outermost {
		w.figure = &refSpan{from: w.chars}
	}
	switch {
	case isHTML(n) && n.Data == "br":
		w.add(refEvent{kind: eventBreak, node: n})
	case isHTML(n) && n.Data == "img":
		w.picture(n, n, false)
	case n.Data == "noscript":
		w.noscript(n)
	case !hiddenElements[n.Data]:
		for c := range n.ChildNodes() {
			w.walk(c)
		}
	}
	if outermost {
		w.figure.to = w.chars
		w.figure = nil
	}
	if block {
		w.add(refEvent{kind: eventBlock, node: n})
	}
}

func (w *refWalker) add(e refEvent) { w.events = append(w.events, e) }

func (w *refWalker) text(n *html.Node) {
	text := n.Data
	ctx, _ := contextOf(n)
	for text != "" {
		at := shortcodes.FindStringIndex(text)
		if at == nil || ctx == contextCode {
			at = []int{len(text), len(text)}
		}
		w.textBytes(n, text[:at[0]])
		if tag := text[at[0]:at[1]]; tag != "" {
			w.add(refEvent{kind: eventTag, node: n})
			w.shortcode(tag[1] != '/')
			w.textBytes(n, captionOf(tag))
		}
		text = text[at[1]:]
	}
}

func (w *refWalker) textBytes(n *html.Node, text string) {
	for i := range len(text) {
		kind := eventChar
		if isWhite(text[i]) {
			kind = eventSpace
		} else {
			w.chars++
		}
		w.add(refEvent{kind: kind, char: text[i], node: n})
	}
}

// captionOf returns the caption attribute of a shortcode's tag, which
// WordPress shows: it is written as that of an HTML tag is, but nothing in it
// is decoded.
func captionOf(tag string) string {
	_, attrs, _ := strings.Cut(strings.TrimSuffix(tag, "]"), "caption")
	const ampersand = "\ue000"
	attrs = strings.NewReplacer(">", " ", "&", ampersand).Replace(attrs)
	z := html.NewTokenizer(strings.NewReader("<x" + attrs + ">"))
	z.Next()
	for _, a := range z.Token().Attr {
		if a.Key == "caption" {
			return strings.ReplaceAll(a.Val, ampersand, "&")
		}
	}
	return ""
}

// shortcode opens or closes the figure that a caption shortcode makes.
// One that is never closed reaches to the end.
func (w *refWalker) shortcode(opens bool) {
	switch {
	case opens && w.figure == nil:
		w.figure = &refSpan{from: w.chars, to: math.MaxInt}
	case !opens && w.figure != nil && w.figure.to == math.MaxInt:
		w.figure.to = w.chars
		w.figure = nil
	}
}

func (w *refWalker) picture(img, at *html.Node, fallback bool) {
	w.add(refEvent{kind: eventPicture, node: at, pic: &refPicture{
		alt: nodeAttr(img, "alt"), src: nodeAttr(img, "src"), srcs: addressesOf(img), form: sizeForm(img), fallback: fallback, span: w.figure,
	}})
}

// noscript adds the pictures that a noscript holds for readers without
// scripts. Its content is text to the parser; some posts have it escaped once
// more.
func (w *refWalker) noscript(n *html.Node) {
	if n.FirstChild == nil || n.FirstChild.Type != html.TextNode {
		return
	}
	text := n.FirstChild.Data
	if !strings.Contains(text, "<") {
		text = html.UnescapeString(text)
	}
	z := html.NewTokenizer(strings.NewReader(text))
	for z.Next() != html.ErrorToken {
		if t := z.Token(); t.Data == "img" || t.Data == "image" {
			w.picture(&html.Node{Type: html.ElementNode, Data: "img", Attr: t.Attr}, n, true)
		}
	}
}

func isWhite(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'
}

func isHTML(n *html.Node) bool { return n.Namespace == "" }

func isFigure(n *html.Node) bool {
	return isHTML(n) && (n.Data == "figure" || n.Data == "div" && hasClass(n, "wp-caption"))
}

func hasClass(n *html.Node, class string) bool {
	return slices.Contains(strings.Fields(nodeAttr(n, "class")), class)
}

// attr returns the value of an attribute, the first one if it is repeated.
func nodeAttr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

// addressesOf returns what may be the address of img: the words of all its
// attributes and of those of the sources of its picture element.
func addressesOf(img *html.Node) []string {
	var srcs []string
	add := func(n *html.Node) {
		for _, a := range n.Attr {
			srcs = append(srcs, strings.Trim(a.Val, " \t\n\f\r"))
			for word := range strings.FieldsSeq(a.Val) {
				srcs = append(srcs, strings.Trim(word, ","))
			}
		}
	}
	add(img)
	for p := img.Parent; p != nil; p = p.Parent {
		if p.Type == html.ElementNode && p.Data == "picture" {
			for d := range p.Descendants() {
				if d.Type == html.ElementNode && d.Data == "source" {
					add(d)
				}
			}
		}
	}
	return srcs
}

// sizeForm says whether the markup of img makes it part of a line
// (formInline) or lets it stand alone (formFigure).
func sizeForm(img *html.Node) refForm {
	for class := range inlineClasses {
		if hasClass(img, class) {
			return formInline
		}
	}
	form := formFigure
	for _, key := range []string{"width", "height"} {
		n, err := strconv.Atoi(nodeAttr(img, key))
		if err == nil && 1 <= n && n <= 64 {
			return formInline
		}
		if err != nil && strings.ContainsAny(nodeAttr(img, key), "123456789") {
			form = formUnsettled // "48px", "5%"
		}
	}
	for _, a := range img.Attr {
		if strings.HasPrefix(a.Key, "data-") || a.Key == "style" {
			form = formUnsettled // a size may be declared there
		}
	}
	return form
}
