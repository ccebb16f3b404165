package markup

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A piece is text with what the elements around it do to it.
type piece struct {
	text  string
	marks Marks
	link  string
}

// collector builds the pieces in the order of the tree: what is misplaced in a
// table comes before it.
type collector struct {
	nodes []*cnode
}

type cnode struct {
	piece    *piece
	own      Marks
	hidden   bool
	table    bool
	children []*cnode
}

func (c *collector) add(box int32, n *cnode) {
	p := c.nodes[box]
	if k := len(p.children); k > 0 && p.children[k-1].table {
		p.children = append(p.children[:k-1], n, p.children[k-1])
		return
	}
	p.children = append(p.children, n)
}

func (c *collector) Open(e *Element) {
	n := &cnode{own: e.own, hidden: e.hides, table: e.Tag == Table && e.NS == HTML}
	c.add(e.Parent.Box, n)
	e.Box = int32(len(c.nodes))
	c.nodes = append(c.nodes, n)
}

func (c *collector) Close(e *Element, end int) { c.nodes[e.Box].table = false }
func (c *collector) Formatting(*Element)       {}
func (c *collector) Void(e *Element)           {}
func (c *collector) Lift(e *Element, lost Marks) {
	n := c.nodes[e.Box]
	n.lose(lost)
	for _, q := range c.nodes {
		for i, k := range q.children {
			if k == n {
				q.children = append(q.children[:i:i], q.children[i+1:]...)
				break
			}
		}
	}
	c.add(e.Parent.Box, n)
}

// lose takes marks from the texts of n, but where elements inside n give them.
func (n *cnode) lose(m Marks) {
	m &^= n.own
	if n.piece != nil {
		n.piece.marks &^= m
	}
	for _, k := range n.children {
		k.lose(m)
	}
}

func (c *collector) Text(parent *Element, s string, start, end int) {
	c.add(parent.Box, &cnode{piece: &piece{s, parent.Marks, parent.Link}, own: formattingMarks(parent)})
}

func (c *collector) pieces() (all []piece) {
	var walk func(n *cnode)
	walk = func(n *cnode) {
		if n.hidden {
			return
		}
		if n.piece != nil {
			all = add(all, *n.piece)
		}
		for _, k := range n.children {
			walk(k)
		}
	}
	walk(c.nodes[0])
	return all
}

// formattingMarks returns the marks that formatting elements give to a text in e.
func formattingMarks(e *Element) (m Marks) {
	for ; e != nil && (e.isRun() || e.Tag.formatting()); e = e.Parent {
		m |= e.own
	}
	return m
}

// add adds a piece to those before, as one where they agree. White space is
// left out: the parser drops some that nobody sees.
func add(all []piece, p piece) []piece {
	p.text = strings.Join(strings.FieldsFunc(p.text, func(r rune) bool { return strings.ContainsRune(whitespace, r) }), "")
	if p.text == "" {
		return all
	}
	if k := len(all); k > 0 && all[k-1].marks == p.marks && all[k-1].link == p.link {
		all[k-1].text += p.text
		return all
	}
	return append(all, p)
}

func events(src string) []piece {
	c := &collector{nodes: []*cnode{{}}}
	Parse(src, func(Reader) Handler { return c })
	return c.pieces()
}

// reference gives the pieces as html.Parse has them.
func reference(src string) ([]piece, error) {
	nodes, err := html.ParseFragment(strings.NewReader(src), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		return nil, err
	}
	var all []piece
	var walk func(n *html.Node, marks Marks, link string, pre bool)
	walk = func(n *html.Node, marks Marks, link string, pre bool) {
		switch n.Type {
		case html.TextNode:
			all = add(all, piece{n.Data, marks, link})
			return
		case html.ElementNode:
			tag := lookup(strings.ToLower(n.Data))
			if tag.is(hides) {
				return
			}
			if n.Namespace == "" {
				if !(pre && tag == CodeTag) {
					marks |= table[tag].marks
				}
				switch n.Data {
				case "pre", "listing", "xmp", "plaintext":
					pre = true
				case "a":
					for _, a := range n.Attr {
						if v := strings.Trim(a.Val, whitespace); a.Key == "href" && v != "" {
							link = v
							break
						}
					}
				}
			}
		}
		for k := n.FirstChild; k != nil; k = k.NextSibling {
			walk(k, marks, link, pre)
		}
	}
	for _, n := range nodes {
		walk(n, 0, "", false)
	}
	return all, nil
}

func compare(t *testing.T, src string) {
	t.Helper()
	want, err := reference(src)
	if err != nil {
		return // nested too deeply for html.Parse
	}
	if got := events(src); fmt.Sprint(got) != fmt.Sprint(want) && !(sameText(got, want) && countsPastThree(src)) {
		t.Errorf("%q\n got %+v\nwant %+v", src, got, want)
	}
}

// sameText reports whether a and b have the same text, whatever its marks.
func sameText(a, b []piece) bool {
	text := func(all []piece) (s string) {
		for _, p := range all {
			s += p.text
		}
		return s
	}
	return text(a) == text(b)
}

// countsPastThree reports whether an end tag in src makes the adoption agency's
// inner loop count past three and meet a formatting element there. The standard
// (section 13.2.6.4.7) takes that off the stack; html.ParseFragment leaves it
// there (j > 3 in its parse.go), and with it its marks. The stack is followed
// as far as start and end tags tell.
func countsPastThree(src string) bool {
	var stack []Tag
	z := html.NewTokenizer(strings.NewReader(src))
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		name, _ := z.TagName()
		tag := lookup(string(name))
		if kind == html.StartTagToken {
			if (tag == A || tag == Nobr) && adoptsPastThree(stack, tag) {
				return true
			}
			stack = append(stack, tag)
		}
		at := len(stack) - 1
		for at >= 0 && stack[at] != tag {
			at--
		}
		if kind != html.EndTagToken || at < 0 {
			continue
		}
		if tag.formatting() && adoptsPastThree(stack, tag) {
			return true
		}
		above := stack[at+1:]
		if !tag.formatting() { // formatting elements are opened anew
			above = slices.DeleteFunc(slices.Clone(above), func(t Tag) bool { return !t.formatting() })
		}
		stack = append(stack[:at:at], above...)
	}
	return false
}

// adoptsPastThree reports whether the nodes between an open formatting element
// and a special one above it are more than three, a formatting one behind those.
func adoptsPastThree(stack []Tag, tag Tag) bool {
	for i := range stack {
		for j := i + 5; stack[i] == tag && j < len(stack); j++ {
			if stack[j].is(special) && slices.ContainsFunc(stack[i+1:j-3], Tag.formatting) {
				return true
			}
		}
	}
	return false
}

// TestCountsPastThree checks what is accepted, and that no more is.
func TestCountsPastThree(t *testing.T) {
	for src, want := range map[string]bool{
		"<i>0<a>0<c>0<d>0<b>0<div>0</i>0</b>":       true,
		"<i>0<a>0<c>0<b>0<div>0</i>0</b>":           false, // three in between
		"<i>0<c>0<c>0<d>0<b>0<div>0</i>0</b>":       false, // no formatting element behind three
		"<i>0<a>0<c>0<d>0<b>0<span>0</i>0</b>":      false, // nothing special
		"<i>0<a>0<c>0<d>0<b>0<div>0</b>0</i>":       false, // b is closed by then
		"<i>0<a>0</a><c></c><d></d><b>0<div>0</i>0": false,
	} {
		if countsPastThree(src) != want {
			t.Errorf("%s: not %v", src, want)
		}
		if !want {
			compare(t, src)
		}
	}
}

func TestTreeConstructionCases(t *testing.T) {
	for _, src := range html5lib(t) {
		compare(t, src)
	}
}

// html5lib returns the inputs of the standard's own tests, which come with
// golang.org/x/net.
func html5lib(t testing.TB) (inputs []string) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "golang.org/x/net").Output()
	if err != nil {
		t.Skip(err)
	}
	files, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(out)), "html/testdata/html5lib-tests/tree-construction/*.dat"))
	if len(files) == 0 {
		t.Skip("the tests of html5lib are not there")
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range strings.Split("\n"+string(b), "\n#data\n")[1:] {
			data, _, _ := strings.Cut(c, "\n#errors")
			inputs = append(inputs, data)
		}
	}
	return inputs
}

func FuzzAgainstParse(f *testing.F) {
	for _, src := range html5lib(f) {
		f.Add(src)
	}
	f.Fuzz(compare)
}

// TestStack holds what once went wrong.
func TestStack(t *testing.T) {
	for _, src := range []string{
		"<fieldset><b></fieldset><b><b><b></b></b></b>y",
		"<code><pre>g</code>h",
		"<div><i id=1><b><i id=2></div><b><b><b>x</b></b></b>y</i>z</i>w",
		"<p><i><a href=m><u></p>x<table><tr><td>y</td>z<a href=n>w</table>v",
		"<form><b>u</form>w<div>v</b>x",
	} {
		compare(t, src)
	}
}
