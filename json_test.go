package newsmark

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestJSON(t *testing.T) {
	a := fullArticle()
	a.Lead = &Image{URL: "/l.jpg", Src: "https://proxy.example/?/l.jpg", Via: "src", Variants: []Variant{{URL: "/2.jpg", Density: 1.5}}}
	a.Body = []Block{
		&Paragraph{Role: RoleByline, Text: []Inline{&Text{Value: "By ", Marks: Bold | Quotation}, linked("Ada", "/ada"), &Break{}, aRuby("東", "とう")}},
		&Figure{Image: photo("/f.jpg"), Caption: txt("C"), CaptionVia: "figcaption", Credit: Credit{Text: "P. Hall", Photographers: []string{"P. Hall"}}},
		bullets(anItem(&Rule{})),
	}
	want := `{"newsmark":1,"title":"Mill Street: \"open\" \u003cagain\u003e \u0026 busy","authors":["Ada Moor","Ben \u0026 Co., Ltd"],` +
		`"published":"2024-05-03T16:45:13+02:00","updated":"2024-05-04T08:00:00.0000005Z","language":"en-GB",` +
		`"categories":[["News","Local \u003e Town"],["A\\B"]],"tags":["bridge","mill street"],"summary":"The bridge is open.\nAt last.",` +
		`"lead":{"url":"/l.jpg","variants":[{"url":"/2.jpg","density":1.5}],"via":"src"},"canonical":"https://example.org/news/bridge?a=1\u0026b=2","body":[` +
		`{"type":"paragraph","role":"byline","text":[{"type":"text","value":"By ","marks":["bold","quotation"]},{"type":"text","value":"Ada","link":"/ada"},` +
		`{"type":"break"},{"type":"ruby","base":"東","reading":"とう"}]},` +
		`{"type":"figure","image":{"url":"/f.jpg"},"caption":[{"type":"text","value":"C"}],"captionVia":"figcaption","credit":{"text":"P. Hall","photographers":["P. Hall"]}},` +
		`{"type":"list","kind":"bulleted","items":[{"body":[{"type":"rule"}]}]}]}`
	printed, err := json.Marshal(a)
	require.NoError(t, err)
	assert.Equal(t, want, string(printed))
	assert.Equal(t, want, string(Printer{}.JSON(a)))
}

// Every block and run, nasty texts and odd trees are what the schema says.
func TestJSONSchema(t *testing.T) {
	const name = "schema/article-1.schema.json"
	file, err := os.Open(name)
	require.NoError(t, err)
	defer file.Close()
	document, err := jsonschema.UnmarshalJSON(file)
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(t, compiler.AddResource(name, document))
	schema, err := compiler.Compile(name)
	require.NoError(t, err)
	valid := func(printed []byte) error {
		instance, err := jsonschema.UnmarshalJSON(strings.NewReader(string(printed)))
		require.NoError(t, err)
		return schema.Validate(instance)
	}

	full := fullArticle()
	full.Body = []Block{&Raw{HTML: "<svg>", Text: txt("x")}}
	for _, b := range canonicalBlocks() {
		full.Body = append(full.Body, b)
	}
	for _, pr := range []Printer{{}, {RawHTML: true}} {
		assert.NoError(t, valid(pr.JSON(full)))
	}
	for slot, build := range textSlots {
		for _, s := range nastyTexts {
			assert.NoError(t, valid(Printer{}.JSON(build(s))), "%s: %q", slot, s)
		}
	}
	for _, l := range labels(t) {
		a, err := new(Parser).ParseBody([]byte(l.HTML))
		require.NoError(t, err)
		assert.NoError(t, valid(Printer{}.JSON(a)), l.ID)
	}
	for seed := range 50 {
		r := treeRand{newRand(uint64(seed))}
		assert.NoError(t, valid(Printer{}.JSON(article(r.blocks(3, 0)...))))
	}

	for _, wrong := range []string{
		`{}`, `{"newsmark":2,"body":[]}`, `{"newsmark":1}`, `{"newsmark":1,"body":[],"titel":"x"}`, `{"newsmark":1,"body":[],"published":"yesterday"}`,
		`{"newsmark":1,"body":[{"type":"paragraf","text":[]}]}`, `{"newsmark":1,"body":[{"type":"heading","level":7,"text":[]}]}`,
		`{"newsmark":1,"body":[{"type":"paragraph","text":[{"type":"text","value":"x","marks":["blink"]}]}]}`,
		`{"newsmark":1,"body":[{"type":"figure"}]}`, `{"newsmark":1,"body":[{"type":"gallery","figures":[{"type":"rule"}]}]}`,
		`{"newsmark":1,"body":[{"type":"paragraph","text":[{"type":"image","image":{"src":"x"}}]}]}`,
	} {
		assert.Error(t, valid([]byte(wrong)), wrong)
	}
}

// What the front matter holds is written as JSON of the same meaning.
func TestJSONMeta(t *testing.T) {
	deep := any("bottom")
	for range 150 {
		deep = []any{deep}
	}
	cases := []struct {
		value any
		want  string
	}{
		{nil, `null`}, {"a\u2028", `"a\u2028"`}, {true, `true`}, {7, `7`}, {int64(-7), `-7`}, {uint8(8), `8`}, {uint64(math.MaxUint64), `18446744073709552000`}, {float32(0.5), `0.5`},
		{1.5, `1.5`}, {1e30, `1e+30`}, {math.Inf(1), `"+Inf"`}, {math.NaN(), `"NaN"`},
		{time.Date(2024, 5, 3, 1, 2, 3, 0, time.UTC), `"2024-05-03T01:02:03Z"`},
		{[]any{"a", 1, []string{"b"}}, `["a",1,["b"]]`},
		{map[string]any{"b": 1, "a": []any{}, `"<`: nil}, `{"\"\u003c":null,"a":[],"b":1}`},
		{map[string]any{"b": 1, "\x00": 2, "c\xff": 3}, "{\"b\":1,\"c\uFFFD\":3,\"\uFFFD\":2}"},
		{map[string]any{"\x00": 1, "\uFFFD": 2}, "{\"\uFFFD\":2}"},
		{map[any]any{1: "x", true: "y"}, `{"1":"x","true":"y"}`},
		{struct{ A int }{3}, `"{3}"`},
		{deep, ""},
	}
	for _, test := range cases {
		a := &Article{Meta: &FrontMatter{Format: "yaml", Fields: []Field{{Key: `k"`, Value: test.value}, {Key: "z", Value: "last"}}}}
		printed := Printer{}.JSON(a)
		if test.want != "" {
			assert.Equal(t, `{"newsmark":1,"body":[],"meta":{"format":"yaml","fields":[{"key":"k\"","value":`+test.want+`},{"key":"z","value":"last"}]}}`, string(printed))
		}
		var back Article
		require.NoError(t, json.Unmarshal(printed, &back))
		assert.Equal(t, string(printed), string(Printer{}.JSON(&back)))
		assert.Equal(t, MetaFormat("yaml"), back.Meta.Format)
		assert.Equal(t, "last", back.Meta.Fields[1].Value)
	}
}

func TestUnmarshalJSONErrors(t *testing.T) {
	for _, test := range []struct{ name, input, want string }{
		{"no version", `{"body":[]}`, `no "newsmark" member`},
		{"another version", `{"newsmark":2,"body":[]}`, "schema version 2, this package reads version 1"},
		{"not an object", `[]`, "array"},
		{"text for a number", `{"newsmark":1,"body":[{"type":"heading","level":"two"}]}`, "body.level cannot be a string"},
		{"time", `{"newsmark":1,"published":"yesterday","body":[]}`, "yesterday"},
		{"type of block", `{"newsmark":1,"body":[{"type":"rule"},{"type":"aside"}]}`, `body[1]: unknown type of block "aside"`},
		{"no type", `{"newsmark":1,"body":[{}]}`, `body[0]: unknown type of block ""`},
		{"nested", `{"newsmark":1,"body":[{"type":"list","items":[{"body":[]},{"body":[{"type":"x"}]}]}]}`, `body[0].items[1].body[0]: unknown type of block "x"`},
		{"in a cell", `{"newsmark":1,"body":[{"type":"table","rows":[{"cells":[{"body":[{"type":"x"}]}]}]}]}`, `body[0].rows[0].cells[0].body[0]: unknown type of block "x"`},
		{"in a quote", `{"newsmark":1,"body":[{"type":"quote","body":[{"type":"x"}]}]}`, `body[0].body[0]: unknown type of block "x"`},
		{"type of run", `{"newsmark":1,"body":[{"type":"paragraph","text":[{"type":"x"}]}]}`, `body[0].text[0]: unknown type of run "x"`},
		{"in a gallery", `{"newsmark":1,"body":[{"type":"gallery","figures":[{"caption":[{"type":"x"}]}]}]}`, `body[0].figures[0].caption[0]: unknown type of run "x"`},
		{"mark", `{"newsmark":1,"body":[{"type":"code","text":[{"type":"text","marks":["bold","blink"]}]}]}`, `body[0].text[0]: unknown mark "blink"`},
		{"role", `{"newsmark":1,"body":[{"type":"paragraph","role":"chorus"}]}`, `body[0]: unknown role "chorus"`},
		{"kind of list", `{"newsmark":1,"body":[{"type":"list","kind":"spiral"}]}`, `body[0]: unknown kind of list "spiral"`},
		{"kind of embed", `{"newsmark":1,"body":[{"type":"embed","kind":"hologram"}]}`, `body[0]: unknown kind of embed "hologram"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := Article{Title: "as it was"}
			err := json.Unmarshal([]byte(test.input), &a)
			require.ErrorContains(t, err, test.want)
			assert.Equal(t, Article{Title: "as it was"}, a)
		})
	}
}

// Members of later versions of the schema do not matter.
func TestUnmarshalJSONIgnoresUnknownMembers(t *testing.T) {
	var a Article
	require.NoError(t, json.Unmarshal([]byte(`{"newsmark":1,"mood":"good","body":[{"type":"rule","x":[1]},{"type":"list","items":[{"body":[],"y":2}]}]}`), &a))
	assert.True(t, Equal(article(&Rule{}, bullets(anItem())), &a))
}
