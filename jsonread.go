package newsmark

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// UnmarshalJSON reads what [Article.MarshalJSON] wrote. Members it does not
// know are ignored; a version, a type of block or run, a role or a mark that
// it does not know is an error, and so is a text in the place of a number. An
// address that is none, or would run something, is left out, as all printers do.
// After an error the article is as it was.
func (a *Article) UnmarshalJSON(data []byte) error {
	var read jsonArticle
	if err := json.Unmarshal(data, &read); err != nil {
		var mismatch *json.UnmarshalTypeError
		if errors.As(err, &mismatch) && mismatch.Field != "" {
			return fmt.Errorf("newsmark: offset %d: %s cannot be a %s: %w",
				mismatch.Offset, strings.ToLower(mismatch.Field), mismatch.Value, err)
		}
		return fmt.Errorf("newsmark: %w", err)
	}
	switch {
	case read.Newsmark == nil:
		return errors.New(`newsmark: the JSON has no "newsmark" member with the version of its schema`)
	case *read.Newsmark != jsonVersion:
		return fmt.Errorf("newsmark: the JSON is of schema version %d, this package reads version %d", *read.Newsmark, jsonVersion)
	}
	article, err := read.article()
	if err != nil {
		return fmt.Errorf("newsmark: %w", err)
	}
	*a = *article
	return nil
}

// The types below are the objects of the schema. Every member of a block is
// in jsonBlock, whatever its type, so that the whole text is read in one
// pass.

type jsonArticle struct {
	Newsmark   *int
	Title      string
	Authors    []string
	Published  *time.Time
	Updated    *time.Time
	Language   string
	Categories [][]string
	Tags       []string
	Summary    string
	Lead       *jsonImage
	Canonical  string
	Dateline   Dateline
	Bylines    []Byline
	Credits    []Credit
	Body       []jsonBlock
	Meta       *jsonMeta
}

type jsonBlock struct {
	Type string

	Text    []jsonRun
	Caption []jsonRun
	Body    []jsonBlock

	Role  string // paragraph
	Level int    // heading

	Image      jsonImage // figure
	CaptionVia string
	Evidence   []string
	Confidence float64 // follows from Evidence
	Credit     Credit

	Figures []jsonBlock // gallery

	Kind  string // list, embed
	Start int
	Items []jsonItem

	Cite     string    // quote
	Language string    // code
	Rows     []jsonRow // table

	URL    string // embed
	Poster string
	Title  string
	Width  int
	Height int

	HTML string // raw
}

type jsonItem struct {
	Term bool
	Body []jsonBlock
}

type jsonRow struct {
	Head  bool
	Cells []jsonCell
}

type jsonCell struct {
	Header  bool
	ColSpan int
	RowSpan int
	Body    []jsonBlock
}

type jsonImage struct {
	URL      string
	Alt      string
	Title    string
	Width    int
	Height   int
	Variants []Variant
	Link     string
	Via      string
}

type jsonRun struct {
	Type    string
	Value   string
	Marks   []string
	Link    string
	Image   jsonImage
	Base    string
	Reading string
}

type jsonMeta struct {
	Format string
	Fields []struct {
		Key   string
		Value json.RawMessage
	}
}

func (j *jsonArticle) article() (*Article, error) {
	a := &Article{
		Title: j.Title, Authors: j.Authors, Language: j.Language,
		Categories: j.Categories, Tags: j.Tags, Summary: j.Summary, Canonical: safeAddress(j.Canonical),
		Dateline: j.Dateline, Bylines: j.Bylines, Credits: j.Credits,
	}
	if j.Published != nil {
		a.Published = *j.Published
	}
	if j.Updated != nil {
		a.Updated = *j.Updated
	}
	if j.Lead != nil {
		lead := j.Lead.image()
		a.Lead = &lead
	}
	var err error
	if a.Body, err = readBlocks(j.Body, "body"); err != nil {
		return nil, err
	}
	a.Meta = j.Meta.frontMatter()
	return a, nil
}

// frontMatter returns j as front matter, with numbers as a YAML decoder gives
// them.
func (j *jsonMeta) frontMatter() *FrontMatter {
	if j == nil {
		return nil
	}
	meta := &FrontMatter{Format: MetaFormat(j.Format)}
	for _, field := range j.Fields {
		var value any
		if len(field.Value) > 0 {
			decoder := json.NewDecoder(bytes.NewReader(field.Value))
			decoder.UseNumber()
			_ = decoder.Decode(&value) // it is well-formed: the JSON around it was read
		}
		meta.Fields = append(meta.Fields, Field{Key: field.Key, Value: withNumbers(value)})
	}
	return meta
}

// withNumbers replaces the JSON numbers in v by int64 where they fit, otherwise
// by float64, as [Field] says.
func withNumbers(v any) any {
	switch v := v.(type) {
	case json.Number:
		if n, err := strconv.ParseInt(v.String(), 10, 64); err == nil {
			return n
		}
		f, _ := v.Float64()
		return f
	case []any:
		for i := range v {
			v[i] = withNumbers(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = withNumbers(v[key])
		}
	}
	return v
}

// readBlocks returns the blocks of body, which stands at path.
func readBlocks(body []jsonBlock, path string) ([]Block, error) {
	if len(body) == 0 {
		return nil, nil
	}
	blocks := make([]Block, len(body))
	for i := range body {
		b, err := body[i].block()
		if err != nil {
			return nil, at(path, i, err)
		}
		blocks[i] = b
	}
	return blocks, nil
}

// A pathError is an error and where it is in the JSON.
type pathError struct {
	path string
	err  error
}

func (e *pathError) Error() string { return e.path + ": " + e.err.Error() }
func (e *pathError) Unwrap() error { return e.err }

// at puts the place list[i] before err.
func at(list string, i int, err error) error {
	path := list + "[" + strconv.Itoa(i) + "]"
	var inner *pathError
	if errors.As(err, &inner) {
		return &pathError{path + "." + inner.path, inner.err}
	}
	return &pathError{path, err}
}

func (j *jsonBlock) block() (Block, error) {
	switch j.Type {
	case "paragraph", "heading", "code", "raw":
		return j.textBlock()
	case "figure":
		return j.figure()
	case "gallery":
		return j.gallery()
	case "list":
		return j.list()
	case "quote":
		body, err := readBlocks(j.Body, "body")
		return &Quote{Cite: safeAddress(j.Cite), Body: body}, err
	case "table":
		return j.table()
	case "embed":
		return j.embed()
	case "rule":
		return &Rule{}, nil
	}
	return nil, fmt.Errorf("unknown type of block %q", j.Type)
}

// textBlock returns a block that holds nothing but runs.
func (j *jsonBlock) textBlock() (Block, error) {
	text, err := readRuns(j.Text, "text")
	if err != nil {
		return nil, err
	}
	switch j.Type {
	case "heading":
		return &Heading{Level: j.Level, Text: text}, nil
	case "code":
		return &Code{Language: j.Language, Text: text}, nil
	case "raw":
		return &Raw{HTML: j.HTML, Text: text}, nil
	}
	if knownRole(Role(j.Role)) != Role(j.Role) {
		return nil, fmt.Errorf("unknown role %q", j.Role)
	}
	return &Paragraph{Text: text, Role: Role(j.Role)}, nil
}

func (j *jsonBlock) figure() (*Figure, error) {
	caption, err := readRuns(j.Caption, "caption")
	f := &Figure{Image: j.Image.image(), Caption: caption, CaptionVia: j.CaptionVia, Credit: j.Credit}
	for _, name := range j.Evidence {
		f.Evidence |= evidenceNamed(name) // signs that are not known any more are nothing
	}
	return f, err
}

func (j *jsonBlock) gallery() (Block, error) {
	gallery := &Gallery{Credit: j.Credit}
	for i := range j.Figures {
		f, err := j.Figures[i].figure()
		if err != nil {
			return nil, at("figures", i, err)
		}
		gallery.Figures = append(gallery.Figures, f)
	}
	var err error
	gallery.Caption, err = readRuns(j.Caption, "caption")
	return gallery, err
}

func (j *jsonBlock) list() (Block, error) {
	list := &List{Start: j.Start}
	switch kind := ListKind(j.Kind); kind {
	case Bulleted, "bulleted":
	case Ordered, Description:
		list.Kind = kind
	default:
		return nil, fmt.Errorf("unknown kind of list %q", j.Kind)
	}
	for i, item := range j.Items {
		body, err := readBlocks(item.Body, "body")
		if err != nil {
			return nil, at("items", i, err)
		}
		list.Items = append(list.Items, &Item{Term: item.Term, Body: body})
	}
	return list, nil
}

func (j *jsonBlock) table() (Block, error) {
	caption, err := readRuns(j.Caption, "caption")
	if err != nil {
		return nil, err
	}
	table := &Table{Caption: caption}
	for i := range j.Rows {
		row, err := j.Rows[i].row()
		if err != nil {
			return nil, at("rows", i, err)
		}
		table.Rows = append(table.Rows, row)
	}
	return table, nil
}

func (j *jsonRow) row() (*Row, error) {
	row := &Row{Head: j.Head}
	for i, cell := range j.Cells {
		body, err := readBlocks(cell.Body, "body")
		if err != nil {
			return nil, at("cells", i, err)
		}
		row.Cells = append(row.Cells, &Cell{Header: cell.Header, ColSpan: cell.ColSpan, RowSpan: cell.RowSpan, Body: body})
	}
	return row, nil
}

func (j *jsonBlock) embed() (Block, error) {
	kind := EmbedKind(j.Kind)
	if kind != "" && knownEmbed(kind) != kind {
		return nil, fmt.Errorf("unknown kind of embed %q", j.Kind)
	}
	caption, err := readRuns(j.Caption, "caption")
	return &Embed{
		Kind: kind, URL: safeEmbedAddress(j.URL), Poster: safeImageAddress(j.Poster), Title: j.Title, Width: j.Width, Height: j.Height, Caption: caption,
	}, err
}

// image returns j as an Image. Its Src is not in the schema; URL stands for
// it, so that a program may set it as that of a parsed image.
func (j *jsonImage) image() Image {
	for i := range j.Variants {
		j.Variants[i].URL = safeImageAddress(j.Variants[i].URL)
	}
	return Image{
		URL: safeImageAddress(j.URL), Alt: j.Alt, Title: j.Title, Width: j.Width, Height: j.Height,
		Variants: j.Variants, Link: safeAddress(j.Link), Via: j.Via,
	}
}

// readRuns returns the runs, which stand in the member name.
func readRuns(runs []jsonRun, name string) ([]Inline, error) {
	if len(runs) == 0 {
		return nil, nil
	}
	text := make([]Inline, len(runs))
	for i := range runs {
		run, err := runs[i].run()
		if err != nil {
			return nil, at(name, i, err)
		}
		text[i] = run
	}
	return text, nil
}

func (j *jsonRun) run() (Inline, error) {
	marks, err := readMarks(j.Marks)
	if err != nil {
		return nil, err
	}
	switch j.Type {
	case "text":
		return &Text{Value: j.Value, Marks: marks, Link: safeAddress(j.Link)}, nil
	case "break":
		return &Break{}, nil
	case "image":
		return &InlineImage{Image: j.Image.image()}, nil
	case "ruby":
		return &Ruby{Base: j.Base, Reading: j.Reading, Marks: marks, Link: safeAddress(j.Link)}, nil
	}
	return nil, fmt.Errorf("unknown type of run %q", j.Type)
}

func readMarks(names []string) (marks Marks, err error) {
	for _, name := range names {
		mark := markNamed(name)
		if mark == 0 {
			return 0, fmt.Errorf("unknown mark %q", name)
		}
		marks |= mark
	}
	return marks, nil
}

// markNamed returns the mark of a name in JSON, 0 if there is none.
func markNamed(name string) Marks {
	for i, known := range markNames {
		if known == name {
			return 1 << i
		}
	}
	return 0
}
