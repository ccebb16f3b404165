package newsmark

import (
	"bytes"
	"testing"
	"time"
)

// parseMeta reads the front matter of src alone.
func parseMeta(src string) (*Article, int, *SyntaxError) { return parseMetaWithin(Limits{}, src) }

func parseMetaWithin(limits Limits, src string) (*Article, int, *SyntaxError) {
	p := Parser{Location: time.FixedZone("", 8*60*60), Limits: limits}
	a := new(Article)
	body, err := p.readFrontMatter([]byte(src), a)
	a.source = &source{text: src, parser: p, body: body, end: len(src)}
	return a, body, err
}

// sameFields fails the test unless two blocks hold the same fields.
func sameFields(t *testing.T, want, got []Field) {
	t.Helper()
	var entries []entry
	for _, f := range got {
		entries = append(entries, entry{key: f.Key, value: f.Value})
	}
	if !planEdits(entries, want).nothing {
		t.Fatalf("want fields %#v\ngot %#v", want, got)
	}
}

func FuzzFrontMatter(f *testing.F) {
	for _, c := range readCases {
		f.Add(c.src)
	}
	for _, c := range brokenCases {
		f.Add(c.src)
	}
	for _, c := range editCases {
		f.Add(c.src)
	}
	for _, src := range []string{ // found by fuzzing
		"+++\n0=0000\na\"\"=\na=\n+++",
		"{   \"title\":0\"00000\\\n\"0}\n ",
		"{   \"title\":\n",
		"---\n0: 0000000000\nCAtegories:\n -00000\n00",
		"---\ntAg:\n- A\n \xe70",
		"---\n{00000\"0000,00, [000]}\n---",
		"---\n{title: A000, [0000]}\n---",
		"---\ntitle:",
		"---\nCAtegories:\xff0",
		"---\n0:\n0X0\ntitle:\n---",
		"title:\ntAg:\n----",
		"---\n\xff:[0,0X0\nAuthor:",
	} {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		a, body, err := parseMeta(src)
		if body < 0 || body > len(src) {
			t.Fatalf("body at %d of %d", body, len(src))
		}
		if err != nil && (err.Line < 1 || err.Column < 1 || err.Line > 1+bytes.Count([]byte(src), []byte("\n"))) {
			t.Fatalf("error at %d:%d", err.Line, err.Column)
		}
		if a.Meta == nil {
			return
		}
		block := []byte(src[:body])
		if got := editFrontMatter(block, a.Meta); !bytes.Equal(got, block) {
			t.Fatalf("unedited block changed:\n%q\n%q", block, got)
		}
		fuzzAdd(t, a, src, body)
		fuzzSet(t, a, src, body)
		fuzzPrint(t, a, body)
	})
}

// reread checks that an edited block reads as the fields it was made from and
// that the body is still the body.
func reread(t *testing.T, m *FrontMatter, src string, body int) {
	t.Helper()
	block := editMeta([]byte(src[:body]), []byte(src[body:]), m, "\n", false)
	again, at, _ := parseMeta(string(block) + src[body:])
	if at != len(block) {
		t.Fatalf("body at %d, want %d, after\n%q", at, len(block), block)
	}
	if again.Meta == nil {
		t.Fatalf("no front matter in\n%q", block)
	}
	if m.Format == TOML { // which does not allow a key twice, so that a broken block may lose one
		m, again.Meta = m.unique(), again.Meta.unique()
	}
	sameFields(t, m.Fields, again.Meta.Fields)
}

func fuzzAdd(t *testing.T, a *Article, src string, body int) {
	m := a.Meta.clone()
	m.Set("added-key", "v")
	reread(t, m, src, body)
}

func fuzzSet(t *testing.T, a *Article, src string, body int) {
	for i := range min(len(a.Meta.Fields), 4) {
		for _, v := range []any{"v: it's \"x\"", []any{"a", int64(2)}} {
			m := a.Meta.clone()
			m.Fields[i].Value = v
			reread(t, m, src, body)
		}
		m := a.Meta.clone()
		m.Fields = append(m.Fields[:i:i], m.Fields[i+1:]...)
		reread(t, m, src, body)
	}
}

func fuzzPrint(t *testing.T, a *Article, body int) {
	block := printFrontMatter(a)
	if len(a.Meta.Fields) == 0 {
		return
	}
	again, at, err := parseMeta(string(block) + "<p>body</p>")
	if err != nil || at != len(block) {
		t.Fatalf("printed block has error %v, body at %d of %d:\n%s", err, at, len(block), block)
	}
	for _, field := range allFields {
		if field != FieldLead && !sameField(field, a, again) {
			t.Fatalf("%s: %+v\nreads back as %+v\n%s", field, a, again, block)
		}
	}
}
