package newsmark

import (
	"bufio"
	"bytes"
	"encoding/json"
	stdhtml "html"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// An attack is a text that tries to become something else.
type attack struct {
	ID      string
	Tries   string
	Title   string // of one of DOMPurify's
	Payload string
	Quoted  string // the payload as in Go, if it is no UTF-8
}

// attacks reads those of testdata/attacks, and DOMPurify's where they are
// there.
func attacks(t testing.TB) (own, dompurify []attack) {
	t.Helper()
	names, err := filepath.Glob("testdata/attacks/*.jsonl")
	require.NoError(t, err)
	for _, name := range names {
		own = append(own, readAttacks(t, name)...)
	}
	const shared = "../shared/attacks/dompurify-payloads.jsonl"
	if _, err := os.Stat(shared); err != nil {
		return own, nil
	}
	dompurify = readAttacks(t, shared)
	for i := range dompurify {
		dompurify[i].ID = "dompurify-" + strconv.Itoa(i+1)
		dompurify[i].Tries = dompurify[i].Title
	}
	return own, dompurify
}

func readAttacks(t testing.TB, name string) (all []attack) {
	t.Helper()
	file, err := os.ReadFile(name)
	require.NoError(t, err)
	lines := bufio.NewScanner(bytes.NewReader(file))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a attack
		require.NoError(t, json.Unmarshal(lines.Bytes(), &a), "%s: %s", name, lines.Bytes())
		if a.Quoted != "" {
			a.Payload, err = strconv.Unquote(a.Quoted)
			require.NoError(t, err, "%s: %s", name, a.Quoted)
		}
		all = append(all, a)
	}
	require.NoError(t, lines.Err())
	return all
}

// allAttacks returns the attacks to run: all, or a sample in a short test.
func allAttacks(t testing.TB) []attack {
	own, dompurify := attacks(t)
	all := append(own, dompurify...)
	if !testing.Short() {
		return all
	}
	n := 0
	for i := 0; i < len(all); i += 9 {
		all[n] = all[i]
		n++
	}
	return all[:n]
}

func TestAttacksAreMany(t *testing.T) {
	own, dompurify := attacks(t)
	assert.GreaterOrEqual(t, len(own), 320)
	if dompurify != nil {
		assert.GreaterOrEqual(t, len(dompurify), 223)
	}
	seen := make(map[string]bool)
	for _, a := range append(own, dompurify...) {
		assert.False(t, seen[a.ID], "%s occurs twice", a.ID)
		seen[a.ID] = true
		assert.NotEmpty(t, a.Payload, a.ID)
	}
	for _, a := range own {
		assert.NotEmpty(t, a.Tries, a.ID)
	}
}

// sourcesOf returns bodies that hold a payload: as it is, as text, and as the
// value of attributes, written well and badly.
func sourcesOf(payload string) []string {
	escaped := stdhtml.EscapeString(payload)
	const attributes = `<p id=@><a href=@>link</a> <img src=@ alt=@ title=@ class=@> x</p>
<figure><a href=@><img src=/ok.jpg srcset=@ sizes=@ data-src=@ style=@></a><figcaption>c</figcaption></figure>
<picture><source srcset=@><img src=/ok.jpg></picture><iframe src=@ title=@ srcdoc=@></iframe>
<video src=@ poster=@ title=@></video><audio src=@></audio><object data=@></object><blockquote cite=@><p>q</p></blockquote>
<pre><code class=@>x</code></pre><p style=@ class=@>y</p><svg><a xlink:href=@>z</a></svg>`
	return []string{
		payload,
		"<p>" + escaped + "</p>",
		"<ul><li>" + payload + "</ul><table><tr><td>" + payload + "</td></tr></table>",
		strings.ReplaceAll(attributes, "@", `"`+escaped+`"`),
		strings.ReplaceAll(attributes, "@", `"`+payload+`"`),
		strings.ReplaceAll(attributes, "@", "'"+payload+"'"),
		strings.ReplaceAll(attributes, "@", payload),
		"<p>a</p>" + strings.ReplaceAll(attributes, "@", `"language-`+escaped+`"`),
	}
}

// poisoned returns an article with s for every string in it, in every block
// and run.
func poisoned(s string) *Article {
	image := func() Image {
		return Image{URL: s, Src: s, Alt: s, Title: s, Link: s, Via: s, Width: 640, Variants: []Variant{{URL: s, Width: 400}, {URL: s, Density: 2}, {URL: s}}}
	}
	simple := func() Image { return Image{URL: "/ok.jpg", Alt: s, Title: s, Link: s} }
	runs := func() []Inline {
		return []Inline{
			&Text{Value: s}, withMarks(s, Bold), withMarks(s, Monospace), &Text{Value: s, Marks: Italic | Small, Link: s}, &Text{Value: " x "},
			&InlineImage{Image: simple()}, &Text{Value: " y "}, linked(s, "/ok"), &Break{}, &Text{Value: s}, &Break{}, &InlineImage{Image: image()},
			&Ruby{Base: s, Reading: s, Link: s}, &Ruby{Base: s, Reading: s, Marks: Monospace}, &Text{Value: s, Marks: allMarks, Link: s},
		}
	}
	inner := func() []Block { return []Block{para(s), &Heading{Level: 3, Text: runs()}, aCode(s, s)} }
	body := []Block{para(s), &Paragraph{Text: runs()}, &Heading{Level: 1, Text: txt(s)}, &Heading{Level: 2, Text: runs()}}
	for _, role := range []Role{RoleByline, RoleEditor, RoleSource, RoleCopyright, RoleRelated, Role(s)} {
		body = append(body, &Paragraph{Text: txt(s), Role: role})
	}
	for _, kind := range []ListKind{Bulleted, Ordered, Description, ListKind(s)} {
		body = append(body, &List{Kind: kind, Start: 3, Items: []*Item{anItem(para(s)), {Term: true, Body: inner()}, anItem(bullets(anItem(para(s))))}})
	}
	for _, kind := range []EmbedKind{EmbedFrame, EmbedVideo, EmbedAudio, EmbedObject, EmbedKind(s)} {
		body = append(body, &Embed{Kind: kind, URL: s, Poster: s, Title: s, Width: 1}, &Embed{Kind: kind, URL: s, Poster: s, Title: s, Caption: runs()})
	}
	credit := Credit{Text: s, Photographers: []string{s}, Agency: s, Date: s}
	body = append(body,
		&Figure{Image: image(), Caption: runs(), Credit: credit, CaptionVia: s}, &Figure{Image: image()}, &Figure{Image: simple()},
		&Figure{Image: Image{Src: s}}, &Figure{Image: simple(), Caption: txt(s)},
		&Gallery{Figures: []*Figure{{Image: image(), Caption: txt(s)}}, Caption: runs()},
		&Quote{Cite: s, Body: inner()}, &Quote{Body: inner()},
		aCode(s, s), aCode("go", s), &Code{Language: s, Text: runs()},
		&Table{Caption: runs(), Rows: []*Row{aRow(true, aHeader(para(s))), aRow(false, aCell(inner()...), aCell(para(s)))}},
		&Rule{}, &Raw{HTML: s, Text: txt(s)}, &Raw{HTML: s, Text: runs()},
	)
	lead := image()
	key := s[:min(len(s), 200)] // YAML's keys have no more than 1024 characters
	return &Article{
		Title: s, Authors: []string{s, s}, Language: s, Categories: [][]string{{s, s}, {s}}, Tags: []string{s, s},
		Summary: s, Lead: &lead, Canonical: s,
		Dateline: Dateline{Text: s, Agency: s, Place: s, Month: s, Day: s, Reporters: []string{s}},
		Bylines:  []Byline{{Text: s, Names: []string{s}}},
		Credits:  []Credit{{Text: s, Photographers: []string{s}, Agency: s, Date: s}},
		Meta: &FrontMatter{Fields: []Field{
			{Key: key, Value: s}, {Key: "list", Value: []any{s, map[string]any{key: s}}}, {Key: "dict", Value: map[string]any{key: []any{s}}},
		}},
		Body: body,
	}
}

// objectionsTo lists what is wrong with what the printers make of a.
func objectionsTo(t testing.TB, a *Article) (objections []string) {
	t.Helper()
	object := func(printer string, found []string) {
		for _, o := range found {
			objections = append(objections, printer+": "+o)
		}
	}
	printed := a.HTML()
	object("HTML", append(verdict(t, printed), sourceVerdict(printed)...))
	front := printFrontMatter(a)
	body, ok := bytes.CutPrefix(a.Markdown(), front)
	require.True(t, ok)
	object("front matter", frontVerdict(front))
	object("Markdown", append(verdict(t, render(t, body)), sourceVerdict(body)...))
	if len(front) == 0 {
		object("Markdown", fenceVerdict(body))
	}
	object("JSON", jsonVerdict(t, Printer{}.JSON(a)))
	object("Text", textVerdict(a.Text()))
	return objections
}

// opensFrontMatter matches a first line that some generator takes for the
// fence of front matter.
var opensFrontMatter = regexp.MustCompile(`^\x{FEFF}?\s*(---+\s*\w*|\+\+\+\s*|;;;\s*|\{\s*|\{"[^\n]*)(\n|$)`)

// fenceVerdict objects to a body that begins as front matter does.
func fenceVerdict(body []byte) []string {
	if m := opensFrontMatter.Find(body); m != nil {
		return []string{"fence " + strconv.Quote(string(m))}
	}
	return nil
}

// frontVerdict judges front matter: the fences stand first and last and
// nowhere else, and YAML in it is plain text, lists and mappings.
func frontVerdict(front []byte) (objections []string) {
	lines := strings.Split(strings.TrimRight(string(front), "\n"), "\n")
	if len(front) == 0 || lines[0] != "---" {
		return nil // none, or in another language
	}
	if controlIn(string(front)) {
		objections = append(objections, "control character")
	}
	for i, line := range lines[1:] {
		last := i == len(lines)-2
		if fence := strings.HasPrefix(line, "---") || strings.HasPrefix(line, "..."); fence != last {
			objections = append(objections, "fence "+strconv.Quote(line))
		}
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(front, &doc); err != nil {
		return append(objections, "no YAML: "+err.Error())
	}
	return append(objections, yamlObjections(&doc)...)
}

func yamlObjections(n *yaml.Node) (objections []string) {
	if n.Kind == yaml.AliasNode || n.Anchor != "" || n.Style&yaml.TaggedStyle != 0 || n.Tag == "!!merge" {
		objections = append(objections, "YAML "+n.Tag+" "+n.Anchor+" "+strconv.Quote(n.Value))
	}
	for _, inner := range n.Content {
		objections = append(objections, yamlObjections(inner)...)
	}
	return objections
}

// TestAttacksInBodies reads each payload in a post's body and judges what the
// printers make of it.
func TestAttacksInBodies(t *testing.T) {
	t.Parallel()
	for _, attack := range allAttacks(t) {
		for i, source := range sourcesOf(attack.Payload) {
			a, _ := Parse([]byte(source))
			if found := objectionsTo(t, a); len(found) > 0 {
				t.Errorf("%s, source %d (%s): %q\n%s", attack.ID, i, attack.Tries, found, source)
			}
		}
	}
}

// TestAttacksInFields puts each payload into every string of an article and
// judges what the printers make of it.
func TestAttacksInFields(t *testing.T) {
	t.Parallel()
	for _, attack := range allAttacks(t) {
		s := attack.Payload
		articles := []*Article{
			poisoned(s), article(para(s)), article(&Heading{Level: 2, Text: txt(s)}), article(aCode("", s)), article(&Raw{HTML: s, Text: txt(s)}),
			article(bullets(anItem(para(s)))), article(&Quote{Body: []Block{para(s)}}), article(paraOf(withMarks(s, Monospace))),
		}
		for i, a := range articles {
			if found := objectionsTo(t, a); len(found) > 0 {
				t.Errorf("%s, article %d (%s): %q", attack.ID, i, attack.Tries, found)
			}
		}
	}
}

// TestAttacksOnFrontMatter checks that a payload is the value it is meant to
// be, and adds no key.
func TestAttacksOnFrontMatter(t *testing.T) {
	t.Parallel()
	for _, attack := range allAttacks(t) {
		s := attack.Payload
		for _, format := range []MetaFormat{YAML, TOML, JSON, HexoJSON} {
			a := &Article{Title: s, Authors: []string{s, "x"}, Summary: s, Meta: &FrontMatter{Format: format, Fields: []Field{{Key: "note", Value: s}}}}
			for _, printed := range [][]byte{a.Markdown(), Format(a)} {
				back, err := Parse(printed)
				require.NoError(t, err, "%s: %s", attack.ID, printed)
				want := asText(s)
				assert.Equal(t, []string{"note", "title", "author", "description"}, back.Meta.Keys(), "%s: %s", attack.ID, printed)
				assert.Equal(t, strings.TrimSpace(want), strings.TrimSpace(asText(back.Title)), "%s: %s", attack.ID, printed)
				note, _ := back.Meta.Get("note")
				assert.Equal(t, want, asText(note.(string)), "%s: %s", attack.ID, printed)
				assert.Empty(t, back.Body, "%s: %s", attack.ID, printed)
			}
			if format != YAML {
				continue
			}
			var other struct{ Title, Note string }
			require.NoError(t, yaml.Unmarshal(a.Markdown(), &other), attack.ID)
			assert.Equal(t, other.Note, other.Title, attack.ID)
			assert.Equal(t, asText(s), asText(other.Title), attack.ID)
		}
	}
}

// TestAttacksOnFrontMatterAddresses checks that no address that could run
// comes from an article into front matter.
func TestAttacksOnFrontMatterAddresses(t *testing.T) {
	for _, attack := range allAttacks(t) {
		s := attack.Payload
		for _, lead := range []Image{{URL: s}, {Src: s}, {URL: "/ok.jpg", Src: s}, {URL: s, Src: "/ok.jpg"}} {
			a := &Article{Title: "x", Canonical: s, Lead: &lead}
			for _, printed := range [][]byte{a.Markdown(), Format(a)} {
				var front struct {
					Canonical string `yaml:"canonical_url"`
					Image     string
				}
				require.NoError(t, yaml.Unmarshal(printed, &front), "%s: %s", attack.ID, printed)
				found := addressObjections("canonical", front.Canonical, linkSchemes, false)
				found = append(found, addressObjections("image", front.Image, embedSchemes, true)...)
				assert.Empty(t, found, "%s: %s", attack.ID, printed)
			}
		}
	}
}

// asText returns s with one U+FFFD for each row of what no text can hold.
func asText(s string) string {
	return replacements.ReplaceAllString(string(appendValid(nil, s)), "\uFFFD")
}

var replacements = regexp.MustCompile("\uFFFD+")

// TestAttacksThroughFormat edits a post so that it holds the payload, and
// checks that Format brings in nothing that runs.
func TestAttacksThroughFormat(t *testing.T) {
	t.Parallel()
	const source = "---\ntitle: x\n---\n<p>one</p>\n<figure><a href=/l><img src=/a.jpg alt=b srcset='/a.jpg 1x, /b.jpg 2x'></a></figure>\n<p>two</p>\n" +
		"<figure><img srcset=/c.jpg></figure>\n<figure><img srcset='/d.jpg 2x'></figure>\n<figure><img src='/e.jpg'></figure>\n<figure><img src=/f.jpg></figure>\n"
	for _, attack := range allAttacks(t) {
		s := attack.Payload
		a, err := Parse([]byte(source))
		require.NoError(t, err)
		for img := range a.Images() {
			img.Src = s
		}
		judgeFormat(t, attack, a)
		a.Body[0].(*Paragraph).Text = txt(s)
		judgeFormat(t, attack, a)
		a.Title = s
		a.Body = append(a.Body, aCode(s, s), &Figure{Image: Image{URL: s, Alt: s}, Caption: txt(s)}, &Embed{URL: s, Title: s})
		judgeFormat(t, attack, a)
		built := poisoned(s)
		built.Body = withoutRaw(built.Body)
		judgeFormat(t, attack, built)
	}
}

// withoutRaw returns the blocks without markup: Format writes that as it is.
func withoutRaw(body []Block) []Block {
	return slices.DeleteFunc(body, func(b Block) bool { _, raw := b.(*Raw); return raw })
}

func judgeFormat(t *testing.T, attack attack, a *Article) {
	t.Helper()
	written := Format(a)
	read, err := Parse(written)
	require.NoError(t, err, "%s: %s", attack.ID, written)
	front := written[:len(read.Meta.Raw())]
	found := append(frontVerdict(front), verdict(t, written[len(front):])...)
	if len(found) > 0 {
		t.Errorf("%s (%s): %q\n%s", attack.ID, attack.Tries, found, written)
	}
}

// TestFormatAddsNothing edits posts that hold the payload as markup. What
// Format writes may hold what stood there, and nothing else.
func TestFormatAddsNothing(t *testing.T) {
	t.Parallel()
	for _, attack := range allAttacks(t) {
		source := "<p>one</p>\n<div>" + attack.Payload + "</div>\n<p>two</p>\n"
		before := verdictOf(t, []byte(source), true)
		a, _ := new(Parser).ParseBody([]byte(source))
		for _, b := range a.Body {
			if p, ok := b.(*Paragraph); ok {
				p.Text = append(p.Text, &Text{Value: " more"})
			}
		}
		for _, o := range verdictOf(t, Format(a), true) {
			if !slices.Contains(before, o) {
				t.Errorf("%s (%s): %s\n%s", attack.ID, attack.Tries, o, Format(a))
			}
		}
	}
}

// TestPoisonReachesEverything checks that poisoned sets every string that an
// article can hold, so that a new field is attacked as well.
func TestPoisonReachesEverything(t *testing.T) {
	const needle = "needle"
	set, all := make(map[string]bool), make(map[string]bool)
	a := poisoned(needle)
	stringsIn(reflect.ValueOf(a), "", needle, set)
	for _, sample := range []any{
		a, &Paragraph{}, &Heading{}, &Figure{}, &Gallery{}, &List{}, &Item{}, &Quote{}, &Code{}, &Table{}, &Row{}, &Cell{}, &Embed{}, &Raw{},
		&Text{}, &InlineImage{}, &Ruby{}, &Image{}, &Variant{}, &Credit{}, &Dateline{}, &Byline{}, &Field{},
	} {
		for _, f := range reflect.VisibleFields(reflect.TypeOf(sample).Elem()) {
			if k := f.Type.Kind(); f.IsExported() && (k == reflect.String || k == reflect.Slice && f.Type.Elem().Kind() == reflect.String) {
				all[reflect.TypeOf(sample).Elem().Name()+"."+f.Name] = true
			}
		}
	}
	for name := range all {
		assert.True(t, set[name], "poisoned does not set %s", name)
	}
	assert.Greater(t, len(all), 35)
}

// stringsIn notes the fields, by type and name, that hold the needle.
func stringsIn(v reflect.Value, field, needle string, set map[string]bool) {
	switch v.Kind() {
	case reflect.String:
		set[field] = set[field] || v.String() == needle
	case reflect.Pointer, reflect.Interface:
		stringsIn(v.Elem(), field, needle, set)
	case reflect.Slice:
		for i := range v.Len() {
			stringsIn(v.Index(i), field, needle, set)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				stringsIn(v.Field(i), v.Type().Name()+"."+f.Name, needle, set)
			}
		}
	}
}
