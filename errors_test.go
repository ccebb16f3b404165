package newsmark

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The table in the package's documentation has every text of an error or a
// warning. The source is read for the texts, the documentation for the rows,
// and each row has a case here.

// messageCases are inputs and the row of the table that they lead to. Those
// of Parse are posts, those of UnmarshalJSON begin with {"newsmark or json:.
var messageCases = []struct{ row, input string }{
	{"front matter that begins in line … is not closed: no line … before this one", "---\ntitle: a\n<p>x"},
	{"expected a key", "+++\ntitle = 'a'\n[b\n+++\n"},
	{"expected a key in quotation marks", "{\n\"title\": \"a\",\n!\n}\n"},
	{"value cannot be read", "---\ntitle: a\ntags: b\n  c: d\n---\n"},
	{"quotation mark is not closed", "---\ntitle: 'Tis the season\n---\n"},
	{"text after the closing quotation mark", "---\ntitle: 'Open'_ now\n---\n"},
	{"a value that begins with … must be in quotation marks", "---\ntitle: @town\n---\n"},
	{"a value with a colon must be in quotation marks", "---\ntitle: Budget: more\n---\n"},
	{"text must be in quotation marks", "+++\ntitle = Fair\n+++\n"},
	{"text must be in double quotation marks", "{\n\"title\": Fair\n}\n"},
	{"character that is not allowed", "---\ntitle: a\x01b\n---\n"},
	{"NUL character", "---\n# \x00\ntitle: a\n---\n"},
	{"tab in the indent: YAML allows spaces only", "---\ntags:\n\t- b\n---\n"},
	{"no } at the end", ";;;\n{\"title\": \"a\"\n;;;\n"},
	{"comment in JSON", "{\n\"title\": \"a\" // b\n}\n"},
	{"comma after the last member", "{\n\"title\": \"a\",\n}\n"},
	{"no comma before this member", "{\n\"title\": \"a\"\n\"date\": \"b\"\n}\n"},
	{"key in single quotation marks", "{\n'title': \"a\"\n}\n"},
	{"key without quotation marks", "{\n\"title\": \"a\",\ndate: \"b\"\n}\n"},
	{"table header cannot be read", "+++\ntitle = 'a'\n[a..b]\n+++\n"},
	{"yaml: more than one document", "---\ntitle:\n--- # x\n---\n"},
	{"post is too large: Limits.… is …", "---\ntitle: a\n" + strings.Repeat("# x\n", defaultFrontMatter/4) + "---\n"},
	{"…", "+++\ntitle = 'a'\ntitle = 'b'\n+++\n"},

	{"… cannot be read as …", "---\ndate: soon\n---\n"},
	{"key … occurs again; the last one counts", "---\ntitle: a\ntitle: b\n---\n"},
	{"… blocks nested deeper than … are laid flat", strings.Repeat("<blockquote>", 2*defaultDepth) + "x"},
	{"a picture that counts readers was left out: …", `<img src="https://pixel.wp.com/g.gif?v=1" width=1 height=1>`},

	{"newsmark: …", `json:{"newsmark":1`},
	{"newsmark: offset …: … cannot be a …: …", `{"newsmark":1,"title":1,"body":[]}`},
	{`newsmark: the JSON has no "newsmark" member with the version of its schema`, `json:{}`},
	{"newsmark: the JSON is of schema version …, this package reads version …", `{"newsmark":99,"body":[]}`},
	{"unknown type of block …", `{"newsmark":1,"body":[{"type":"x"}]}`},
	{"unknown role …", `{"newsmark":1,"body":[{"type":"paragraph","role":"x"}]}`},
	{"unknown kind of list …", `{"newsmark":1,"body":[{"type":"list","kind":"x"}]}`},
	{"unknown kind of embed …", `{"newsmark":1,"body":[{"type":"embed","kind":"x"}]}`},
	{"unknown type of run …", `{"newsmark":1,"body":[{"type":"paragraph","text":[{"type":"x"}]}]}`},
	{"unknown mark …", `{"newsmark":1,"body":[{"type":"paragraph","text":[{"type":"text","value":"a","marks":["x"]}]}]}`},

	{"newsmark: front matter cannot be written as …", "decode:"}, // a key as long as a text
}

// unseenMessages are the texts that no caller gets to see, with the reason.
var unseenMessages = map[string]string{
	"newsmark: post is too large": "it is what errors.Is looks for; a LimitError has a text of its own",
	"yaml: line 1: not a mapping": "a block whose first line is no key is part of the body",
	"yaml: …":                     "the decoder panicked: the fields are read one by one, and it refuses those it panics at",
	"json: not an object":         "a block of JSON begins with a brace, or gets one",
	"toml: not understood":        "TOML that the decoder takes and our own reader does not: there is none known",
}

// messagesOf returns the texts that an input leads to, without their place.
func messagesOf(input string) (texts []string) {
	if input == "decode:" {
		err := (&FrontMatter{Format: TOML, Fields: []Field{{Key: strings.Repeat("k", 5000)}}}).Decode(&struct{}{})
		return []string{fmt.Sprint(err)}
	}
	if data, ok := strings.CutPrefix(input, "json:"); ok || strings.HasPrefix(input, `{"newsmark`) {
		err := new(Article).UnmarshalJSON([]byte(data))
		var place *pathError
		if errors.As(err, &place) {
			return []string{place.err.Error()}
		}
		return []string{fmt.Sprint(err)}
	}
	a, err := Parse([]byte(input))
	var syntax *SyntaxError
	if errors.As(err, &syntax) {
		texts = append(texts, syntax.Msg)
	}
	var limit *LimitError
	if errors.As(err, &limit) {
		texts = append(texts, limit.reason())
	}
	for _, w := range a.Warnings {
		texts = append(texts, w.Msg)
	}
	return texts
}

func TestMessages(t *testing.T) {
	cases := map[string]bool{}
	for _, c := range messageCases {
		cases[c.row] = true
		pattern := "^" + strings.ReplaceAll(regexp.QuoteMeta(c.row), "…", ".+") + "$"
		texts := messagesOf(c.input)
		assert.True(t, slices.ContainsFunc(texts, regexp.MustCompile(pattern).MatchString), "%q is not among %q, of %.80q", c.row, texts, c.input)
	}
	rows := documentedMessages(t)
	for _, row := range rows {
		assert.True(t, cases[row], "no case leads to %q", row)
	}
	for row := range cases {
		assert.Contains(t, rows, row, "the table has no such row")
	}
}

// TestMessagesAreInTheTable reads the source for every place that makes an
// error or a warning.
func TestMessagesAreInTheTable(t *testing.T) {
	rows := documentedMessages(t)
	made := messagesInSource(t)
	for text, places := range made {
		if unseenMessages[text] == "" {
			assert.Contains(t, rows, text, "made at %s", strings.Join(places, ", "))
		}
	}
	for _, row := range rows {
		assert.True(t, row == "…" || made[row] != nil, "nothing makes %q", row)
	}
	for text := range unseenMessages {
		assert.Contains(t, made, text)
	}
}

// documentedMessages returns the rows of the table: the lines that begin with
// one tab, what stands below with two.
func documentedMessages(t *testing.T) (rows []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "doc.go", nil, parser.ParseComments)
	require.NoError(t, err)
	_, section, ok := strings.Cut(file.Doc.Text(), "# Errors and warnings\n")
	require.True(t, ok)
	section, _, _ = strings.Cut(section, "\n# ")
	for line := range strings.Lines(section) {
		if row, ok := strings.CutPrefix(strings.TrimRight(line, "\n"), "\t"); ok && !strings.HasPrefix(row, "\t") {
			rows = append(rows, row)
		}
	}
	require.NotEmpty(t, rows)
	return rows
}

// messagesInSource returns the texts of errors and warnings in the source of
// the package and of those below it, with where they are made.
func messagesInSource(t *testing.T) map[string][]string {
	t.Helper()
	r := messageReader{t: t, fset: token.NewFileSet(), found: map[string][]string{}}
	for _, pattern := range []string{"*.go", "internal/*/*.go"} {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			src, err := os.ReadFile(name)
			require.NoError(t, err)
			r.read(name, src)
		}
	}
	require.Greater(t, len(r.found), 30)
	return r.found
}

// A messageReader finds the texts of errors and warnings in Go source.
type messageReader struct {
	t     *testing.T
	fset  *token.FileSet
	found map[string][]string
}

func (r *messageReader) read(name string, src []byte) {
	file, err := parser.ParseFile(r.fset, name, src, 0)
	require.NoError(r.t, err)
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			r.call(n)
		case *ast.CompositeLit:
			r.literal(n)
		case *ast.FuncDecl:
			r.function(n)
		case *ast.AssignStmt:
			for i, to := range n.Lhs {
				if id, ok := to.(*ast.Ident); ok && isMessage(id.Name) && len(n.Rhs) == len(n.Lhs) {
					r.text(n.Rhs[i])
				}
			}
		}
		return true
	})
}

// isMessage reports whether a variable or field of that name is the text of an
// error or a warning.
func isMessage(name string) bool { return name == "msg" || name == "Msg" }

// call takes a call that makes an error.
func (r *messageReader) call(n *ast.CallExpr) {
	sel, ok := n.Fun.(*ast.SelectorExpr)
	if !ok {
		return
	}
	pkg, _ := sel.X.(*ast.Ident)
	switch name := sel.Sel.Name; {
	case pkg != nil && (pkg.Name == "errors" && name == "New" || pkg.Name == "fmt" && name == "Errorf"):
		r.text(n.Args[0])
	case name == "fault":
		r.text(n.Args[1])
	}
}

// literal takes a composite literal of a type that has a message.
func (r *messageReader) literal(n *ast.CompositeLit) {
	typ, ok := n.Type.(*ast.Ident)
	if !ok || !slices.Contains([]string{"SyntaxError", "Warning", "problem", "pending"}, typ.Name) {
		return
	}
	for i, e := range n.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			if id, _ := kv.Key.(*ast.Ident); isMessage(id.Name) {
				r.text(kv.Value)
			}
		} else if i == len(n.Elts)-1 {
			r.text(e)
		}
	}
}

// function takes what a function returns that returns a message, and what the
// methods of an error say.
func (r *messageReader) function(n *ast.FuncDecl) {
	results := n.Type.Results
	isError := n.Recv != nil && strings.HasSuffix(fmt.Sprint(typeName(n.Recv.List[0].Type)), "Error") && results != nil
	returns := isError
	if results != nil {
		last := results.List[len(results.List)-1]
		returns = returns || len(last.Names) > 0 && isMessage(last.Names[0].Name)
	}
	if !returns || n.Body == nil {
		return
	}
	ast.Inspect(n.Body, func(n ast.Node) bool {
		if ret, ok := n.(*ast.ReturnStmt); ok && len(ret.Results) > 0 {
			r.text(ret.Results[len(ret.Results)-1])
		}
		return true
	})
}

func typeName(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	id, _ := e.(*ast.Ident)
	if id == nil {
		return ""
	}
	return id.Name
}

// text notes a text, unless it only hands on another one.
func (r *messageReader) text(e ast.Expr) {
	s := messageText(e)
	if strings.Trim(s, "…: ") != "" {
		r.found[s] = append(r.found[s], r.fset.Position(e.Pos()).String())
	}
}

var formatVerb = regexp.MustCompile(`%[a-z]`)

// messageText returns the text that e stands for, an ellipsis for each part
// that is not written out.
func messageText(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if s, err := strconv.Unquote(e.Value); err == nil && e.Kind == token.STRING {
			return formatVerb.ReplaceAllString(s, "…")
		}
	case *ast.BinaryExpr:
		return messageText(e.X) + messageText(e.Y)
	case *ast.CallExpr:
		if sel, ok := e.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == "Sprintf" {
			return messageText(e.Args[0])
		}
	}
	return "…"
}

// TestMessageReader checks that each way to make an error is seen.
func TestMessageReader(t *testing.T) {
	r := messageReader{t: t, fset: token.NewFileSet(), found: map[string][]string{}}
	r.read("x.go", []byte(`package x
func f() (at int, msg string) {
	if x { return 1, fmt.Sprintf("a %q", x) }
	msg = "b"
	return 0, "c"
}
func (e *xError) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.reason()) }
func (e *xError) reason() string { return "d" }
func g() error {
	r.fault(1, "e %d", x)
	r.fault(1, "%s", msg)
	p := problem{WarnField, 1, key + " f " + kinds[field]}
	w := Warning{Code: x, Msg: "g"}
	v := Warning{x, 1, 2, w.Msg}
	s := &SyntaxError{1, 2, fmt.Sprintf("h %v", x)}
	return errors.Join(errors.New("i"), fmt.Errorf("j: %w", err))
}`))
	var texts []string
	for text := range r.found {
		texts = append(texts, text)
	}
	slices.Sort(texts)
	assert.Equal(t, []string{"a …", "b", "c", "d", "e …", "g", "h …", "i", "j: …", "… f …"}, texts)
}

// TestUnmarshalErrorLeavesArticle checks that an error costs nothing that was
// there.
func TestUnmarshalErrorLeavesArticle(t *testing.T) {
	for _, c := range messageCases {
		data, ok := strings.CutPrefix(c.input, "json:")
		if !ok && !strings.HasPrefix(c.input, `{"newsmark`) {
			continue
		}
		a := article(para("before"))
		assert.Error(t, json.Unmarshal([]byte(data), a), c.row)
		assert.True(t, Equal(article(para("before")), a), c.row)
	}
}
