package newsmark

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readings returns all that r reads from a text alone, and where its first word is in
// bold.
func readings(r *Rules, text string) []any {
	d, ok := r.readDateline(text, true)
	edge, sure, signed := r.forLines().signedText(text, true)
	word, rest, _ := strings.Cut(text, " ")
	bold := r.forLines().boldPlace([]Inline{&Text{Value: word, Marks: Bold}, &Text{Value: " " + rest}}, true)
	return []any{r.lineRole(text), r.readBylines(text), d, ok, edge, sure, signed, bold}
}

// lineTables returns rules with the tables about lines of r, and the others of
// the default rules: making those for each of thousands of rows takes a minute.
func lineTables(r *Rules) *Rules {
	all := sharedRules()
	less := &Rules{Lines: r.Lines, Words: r.Words, DatelineAgencies: r.DatelineAgencies}
	less.once.Do(func() {
		less.images, less.captions, less.credits = all.images, all.captions, all.credits
		less.lines = newLineIndex(less)
	})
	return less
}

// lineTablesFor returns a function for rules with those rows about lines that may
// matter for a text, as their words stand in it: a few of thousands. It is all
// of them if the few do not read the text as all do.
func lineTablesFor() func(text string) *Rules {
	all := sharedRules()
	lines := rowsFor(all.Lines, func(row LinePhrase) string { return row.Text })
	words := rowsFor(all.Words, func(row NewsWord) string { return row.Text })
	agencies := rowsFor(all.DatelineAgencies, func(row DatelineAgency) string { return row.Name })
	return func(text string) *Rules {
		few := lineTables(&Rules{Lines: lines(text), Words: words(text), DatelineAgencies: agencies(text)})
		if assert.ObjectsAreEqual(readings(all, text), readings(few, text)) {
			return few
		}
		return all
	}
}

// rowsFor returns a function for the rows whose first word stands in a text.
func rowsFor[T any](rows []T, of func(T) string) func(text string) []T {
	fold := func(s string) string { return plainSpelling.Replace(strings.ToLower(s)) }
	words := make([]string, len(rows))
	for i, row := range rows {
		word, _, _ := strings.Cut(strings.TrimSpace(fold(of(row))), " ")
		words[i] = strings.Trim(word, ".:")
	}
	return func(text string) []T {
		text = fold(text)
		var few []T
		for i, word := range words {
			if strings.Contains(text, word) {
				few = append(few, rows[i])
			}
		}
		return few
	}
}

// lessRow returns rows without the first that is row.
func lessRow[T comparable](rows []T, row T) []T {
	i := slices.Index(rows, row)
	if i < 0 {
		return rows
	}
	return slices.Delete(slices.Clone(rows), i, i+1)
}

// skipInRaceDetector skips a test of one goroutine that takes long there.
func skipInRaceDetector(t testing.TB) {
	t.Helper()
	if raceDetector() {
		t.Skip("runs in one goroutine, and takes long with the race detector")
	}
}

// TestLineRows checks each row of the tables: it says where it comes from, and
// its example is read otherwise without it.
func TestLineRows(t *testing.T) {
	skipInRaceDetector(t)
	tablesFor := lineTablesFor()
	check := func(kind, text, language, origin, example string, less func(r *Rules)) {
		assert.NotEmpty(t, language, "%s %q", kind, text)
		assert.NotEmpty(t, origin, "%s %q", kind, text)
		assert.NotEmpty(t, example, "%s %q", kind, text)
		with := tablesFor(example)
		rows := Rules{Lines: with.Lines, Words: with.Words, DatelineAgencies: with.DatelineAgencies}
		less(&rows)
		assert.NotEqual(t, readings(with, example), readings(lineTables(&rows), example), "%s %q (%s) changes nothing in %q", kind, text, language, example)
	}
	for _, row := range sharedRules().Lines {
		check("line", row.Text+" … "+row.And, row.Language, row.Origin, row.Example, func(r *Rules) { r.Lines = lessRow(r.Lines, row) })
		assert.Equal(t, row.Role, sharedRules().lineRole(row.Example), row.Example)
	}
	for _, row := range sharedRules().Words {
		check(string(row.Kind), row.Text, row.Language, row.Origin, row.Example, func(r *Rules) { r.Words = lessRow(r.Words, row) })
	}
	for _, row := range sharedRules().DatelineAgencies {
		check("agency", row.Name, row.Language, row.Origin, row.Example, func(r *Rules) {
			r.DatelineAgencies = lessRow(r.DatelineAgencies, row)
		})
		d, _ := sharedRules().readDateline(row.Example, true)
		assert.Equal(t, row.Name, d.Agency, row.Example)
	}
}

// A row added to the rules is used.
func TestOwnLinePhrase(t *testing.T) {
	const text = "Собрал: Фома Ерёмин"
	assert.Equal(t, RoleBody, DefaultRules().lineRole(text))
	rules := DefaultRules()
	rules.Lines = append(rules.Lines, LinePhrase{Text: "Собрал:", Role: RoleEditor})
	rules.DatelineAgencies = append(rules.DatelineAgencies, DatelineAgency{Name: "ХТА"})
	p := Parser{Rules: rules}
	a, err := p.ParseBody([]byte("<p>ВОЛОГДА (ХТА) - Пляж открылся.</p><p>" + text + "</p>"))
	require.NoError(t, err)
	assert.Equal(t, "ХТА", a.Dateline.Agency)
	assert.Equal(t, RoleEditor, a.Body[1].(*Paragraph).Role)
	assert.Equal(t, RoleBody, new(Rules).lineRole("By Gwen Tillotson"), "empty tables know nothing")
}

// TestStory checks what is read from a whole body: texts stay, and neither
// the markup of a paragraph nor what is inside other blocks is overruled.
func TestStory(t *testing.T) {
	const body = `<p class="byline">Gwen Tillotson</p><p>Source: Dale Post</p><p>An abstract of it.</p>` +
		`<p>HOLM — The <b>quay</b> is shut.</p><p>LONDON (Reuters) - So is this one.</p>` +
		`<blockquote><p>By Ola Bright</p><p class="body">Source: X</p></blockquote>` +
		`<p class="body">By Femi Castle</p><p class="related">Rosa</p><p>优胜。（记者 万木春）</p>`
	a := parseBody(t, []byte(body))
	assert.Equal(t, "HOLM —", a.Dateline.Text)
	assert.Equal(t, []Byline{{"Gwen Tillotson", []string{"Gwen Tillotson"}}, {"（记者 万木春）", []string{"万木春"}}}, a.Bylines)
	var roles []Role
	for p := range a.Paragraphs() {
		roles = append(roles, p.Role)
	}
	assert.Equal(t, []Role{RoleByline, RoleSource, "", "", "", "", "", "", RoleRelated, ""}, roles)
	checkRoundTrips(t, a)
}

// TestStoryAround checks what the paragraphs of a body say by where they stand
// and how they are set.
func TestStoryAround(t *testing.T) {
	for _, test := range []struct{ body, want string }{
		{`<p><b>Emden/Aurich.</b> Zwei Kutter liegen im Delft.</p>`, "Emden/Aurich. [] []"},
		{`<p><b>Dakoro (Anip) –</b> Le bac repart.</p>`, "Dakoro (Anip) – [] []"},
		{`<p><b>Centenario.</b> El puente cumple cien años.</p>`, " [] []"},
		{`<p>Ein Dorf wartet. <em>Von Jana Wittkopp</em></p>`, " [Von Jana Wittkopp] []"},
		{`<p>Ein Dorf wartet <em>Von Jana Wittkopp</em></p>`, " [] []"},
		{`<p>来源：清河日报，作者：甘小满，编辑：谷满仓</p>`, " [作者：甘小满] [source]"},
		{`<p>推荐阅读</p><p><a href="/a">老城的井</a></p><p>井很深。</p>`, " [] [related related ]"},
		{`<p>井很深。</p><p><a href="/a">老城的井</a></p>`, " [] [ ]"},
		{`<p>The weir is shut.</p><p>[ <a href="/a">The weir that moved</a> ]</p>`, " [] [ related]"},
		{`<p>The weir is shut.</p><p><a href="/a">[The weir that moved]</a></p>`, " [] [ related]"},
		{`<p>The weir is shut.</p><p><a href="/a">The weir that moved away »</a></p>`, " [] [ related]"},
		{`<p>The weir is shut.</p><p><a href="/a">The weir that moved away</a> →</p>`, " [] [ related]"},
		{`<p>The weir is shut.</p><p><a href="/a">The weir that moved away</a></p>`, " [] [ ]"},
		{`<p>The weir is shut.</p><p>[ <a href="/a">The weir</a> that moved away ]</p>`, " [] [ ]"},
		{`<p>The weir is shut.</p><p>[<a href="/a">1</a>]</p>`, " [] [ ]"},
		{`<p>The weir is shut.</p><p><a href="/a">Next page »</a></p>`, " [] [ ]"},
		{`<p>The weir is shut.</p><p><a href="/a">« Le bac repart lundi matin »</a></p>`, " [] [ ]"},
		{`<p>The weir is shut.</p><p class="body">[ <a href="/a">The weir that moved</a> ]</p>`, " [] [ ]"},
	} {
		a := parseBody(t, []byte(test.body))
		bylines, roles := []string{}, []Role{}
		for _, b := range a.Bylines {
			bylines = append(bylines, b.Text)
		}
		for p := range a.Paragraphs() {
			roles = append(roles, p.Role)
		}
		assert.Equal(t, test.want, fmt.Sprintf("%s %v %v", a.Dateline.Text, bylines, roles), test.body)
		checkRoundTrips(t, a)
	}
	// What stands under a line about other pieces, and is of the story, stays.
	link := &Paragraph{Text: []Inline{&Text{Value: "老城的井", Link: "https://a.example/"}}}
	checkRoundTrips(t, article(&Paragraph{Text: txt("推荐阅读"), Role: RoleRelated}, link))
}

// A paragraph whose role is not what its text says comes back as it was.
func TestRoleAgainstText(t *testing.T) {
	for _, text := range []string{"By Gwen Tillotson", "Source: Dale Post", "编辑：甘小满", "阅读原文", "The quay is shut.", "<b>"} {
		for _, role := range []Role{RoleBody, RoleByline, RoleEditor, RoleSource, RoleCopyright, RoleRelated} {
			p := &Paragraph{Text: txt(text), Role: role}
			checkRoundTrips(t, article(p))
			checkRoundTrips(t, article(p, &Quote{Body: []Block{p, p}}, bullets(anItem(p), anItem(p, p)), p))
		}
		shown := article(&Raw{HTML: "<math>x</math>", Text: txt(text)})
		assert.True(t, Equal(article(para(text)), parseBody(t, shown.HTML())), text)
		assert.True(t, Equal(article(para(text)), parseBody(t, render(t, shown.Markdown()))), text)
	}
	a := article(&Paragraph{Text: txt("By Gwen Tillotson")})
	assert.Contains(t, string(a.HTML()), `<p class="body">By Gwen Tillotson</p>`)
	a = article(&Paragraph{Text: txt("By Gwen Tillotson"), Role: RoleByline})
	assert.Equal(t, "By Gwen Tillotson\n", string(a.Markdown()))
}

// Any bytes can be read, and what is found stands in the text.
func TestLinesOfAnything(t *testing.T) {
	r := treeRand{newRand(7)}
	var parts []string
	for _, row := range sharedRules().Lines {
		parts = append(parts, row.Text, row.Example)
	}
	for _, row := range sharedRules().Words {
		parts = append(parts, row.Text, row.Example)
	}
	parts = append(parts, "（", "）", "[", "]", "【", "】", "=", "＝", " ", "\u3000", ",", "、", ".", "-", "—", "/", "(", ")", "3", "月", "日", "\xff", "\xe4\xba", "A", "Ada Moor", "甘小满", "선우마루", "@")
	for range 30000 {
		text := ""
		for range 1 + r.IntN(8) {
			part := pick(r, parts)
			if i := r.IntN(len(part) + 1); r.often(3) {
				part = part[i:]
			}
			text += part
		}
		rules := sharedRules()
		rules.lineRole(text)
		if d, ok := rules.readDateline(text, true); ok {
			assert.Contains(t, text, d.Text)
			assert.NotEmpty(t, d.Text)
		}
		for _, b := range rules.readBylines(text) {
			assert.Contains(t, text, b.Text)
			assert.NotEmpty(t, b.Names, text)
		}
	}
}

// TestCreditBehindCaption checks that a paragraph of the story behind a caption
// that has no credit reads back as one, also where it reads as a credit.
func TestCreditBehindCaption(t *testing.T) {
	body := []Block{
		&Figure{Image: Image{URL: "/a.jpg"}, Caption: []Inline{&Text{Value: "The bridge"}}},
		&Paragraph{Text: []Inline{&Text{Value: "Photo: Ann Lee"}}},
	}
	for _, a := range []*Article{
		{Body: body},
		{Body: []Block{&List{Kind: Bulleted, Items: []*Item{{Body: body}}}}},
		{Body: []Block{&Figure{Image: Image{URL: "/a.jpg"}}, &Paragraph{Text: []Inline{&Text{Value: "The bridge"}}}, body[1]}},
	} {
		report(t, roundTripHTML(t, a))
		report(t, roundTripMarkdown(t, a))
	}
	a := &Article{Body: body}
	assert.Contains(t, string(a.HTML()), `<p class="body">Photo: Ann Lee</p>`)
}
