package newsmark

import (
	"slices"
	"strings"
)

// allFields lists the typed fields in the order they are written in.
var allFields = [...]MetaField{
	FieldTitle, FieldAuthors, FieldPublished, FieldUpdated, FieldLanguage,
	FieldCategories, FieldTags, FieldSummary, FieldLead, FieldCanonical,
}

// formatFrontMatter returns the source of a up to its body, with the front
// matter as it was edited: in a.Meta, and in the typed fields. was is the same
// post as it was parsed.
func formatFrontMatter(a, was *Article) []byte {
	s := a.source
	is := a.metaWithFields(was, &s.parser)
	return editMeta([]byte(s.text[:s.body]), []byte(s.text[s.body:]), is, newline(s.text), false)
}

// newline returns how the first line of src ends.
func newline(src string) string {
	if i := strings.IndexByte(src, '\n'); i > 0 && src[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

// typedFields reads the typed fields of m.
func (p *Parser) typedFields(m *FrontMatter) *Article {
	a := &Article{Meta: m}
	p.fieldReader(m, a).read(p.fieldNames())
	return a
}

// fieldReader returns a reader of m into a that notes where fields come from.
func (p *Parser) fieldReader(m *FrontMatter, a *Article) *fieldReader {
	r := &fieldReader{p: p, a: a, note: true, from: make(map[MetaField]int)}
	if m == nil {
		return r
	}
	asWritten := m.writtenValues()
	for _, f := range m.Fields {
		value := canonicalText(f.Value)
		if v, ok := asWritten[f.Key]; ok && sameValue(canonical(v), canonical(value)) {
			value = v
		}
		r.entries = append(r.entries, entry{key: f.Key, value: value})
	}
	return r
}

// writtenValues returns the values of the block that m was read from, with the
// text of numbers: a tag 1.10 is not 1.1.
func (m *FrontMatter) writtenValues() map[string]any {
	b, _, _ := splitFrontMatter(m.raw)
	if !b.found {
		return nil
	}
	values := make(map[string]any)
	for _, e := range readBlock(b.format, b.inner.of(m.raw), false, m.metaLimits()).entries {
		values[e.key] = e.value
	}
	return values
}

// metaWithFields returns a's front matter with those typed fields in it that
// differ from orig's, the same post as it was parsed: each under the key it
// came from and in the shape its value has there, or under the field's first
// name if it came from none. A field that was made empty loses its keys.
//
// Where both a typed field and the key it came from were edited, the typed
// field wins. a is not changed.
func (a *Article) metaWithFields(orig *Article, p *Parser) *FrontMatter {
	is := a.Meta
	for _, field := range allFields {
		if sameField(field, a, orig) {
			continue
		}
		if is == a.Meta {
			if is = is.clone(); is == nil {
				is = &FrontMatter{}
			}
		}
		w := fieldWriter{p: p, a: a, orig: orig, is: is}
		w.write(field)
	}
	return is
}

// sameField tells whether two articles have the same in a typed field.
func sameField(field MetaField, a, b *Article) bool {
	switch field {
	case FieldTitle:
		return a.Title == b.Title
	case FieldAuthors:
		return slices.Equal(a.Authors, b.Authors)
	case FieldPublished:
		return a.Published.Equal(b.Published)
	case FieldUpdated:
		return a.Updated.Equal(b.Updated)
	case FieldLanguage:
		return a.Language == b.Language
	case FieldCategories:
		return slices.EqualFunc(a.Categories, b.Categories, slices.Equal)
	case FieldTags:
		return slices.Equal(a.Tags, b.Tags)
	case FieldSummary:
		return a.Summary == b.Summary
	case FieldCanonical:
		return a.Canonical == b.Canonical
	}
	return sameLead(a.Lead, b.Lead)
}

func sameLead(a, b *Image) bool {
	if a == nil || b == nil {
		return a == b
	}
	return newAddress(a, b) == "" &&
		a.Alt == b.Alt && a.Title == b.Title && a.Width == b.Width && a.Height == b.Height
}

// newAddress returns the address that was set in a picture, "" if none was:
// its Src, or else its URL.
func newAddress(is, was *Image) string {
	switch {
	case was == nil && is.Src != "":
		return is.Src
	case was == nil:
		return is.URL
	case is.Src != was.Src && is.Src != "":
		return is.Src
	case is.URL != was.URL:
		return is.URL
	}
	return ""
}

// emptyField tells whether an article has nothing in a typed field, or nothing
// that printers print: an address that could run a script.
func emptyField(field MetaField, a *Article) bool {
	switch field {
	case FieldLead:
		return a.Lead == nil || safeImageAddress(a.Lead.URL) == "" && safeImageAddress(a.Lead.Src) == ""
	case FieldCanonical:
		return safeAddress(a.Canonical) == ""
	}
	return sameField(field, a, &Article{})
}

// fieldWriter writes typed fields into front matter.
type fieldWriter struct {
	p       *Parser
	a, orig *Article
	is      *FrontMatter
}

func (w *fieldWriter) write(field MetaField) {
	if emptyField(field, w.a) {
		w.remove(field)
		return
	}
	r := w.p.fieldReader(w.is, new(Article))
	rows := w.p.fieldNames()
	at, ok := -1, false
	r.read(rows)
	if at, ok = r.from[field]; !ok {
		at = r.vacant(rows, field)
	}
	if at < 0 {
		w.is.Set(w.defaultName(field), w.value(field, nil))
		return
	}
	if field == FieldLead {
		w.writeOtherImages(r, rows, at)
	}
	w.is.Fields[at].Value = w.value(field, r.entries[at].value)
	if !sameField(field, w.p.typedFields(w.is), w.wanted()) {
		w.remove(field)
		w.is.Set(w.defaultName(field), w.value(field, nil))
	}
}

// wanted returns the article as it should read back: a Lead's Src is its
// address then.
func (w *fieldWriter) wanted() *Article {
	want := *w.a
	if want.Lead != nil {
		lead := *want.Lead
		if addr := w.address(); addr != "" {
			lead.Src = addr
			if read := w.p.leadImage(addr); read != nil {
				lead.Src, lead.URL = read.Src, read.URL
			}
		}
		want.Lead = &lead
	}
	return &want
}

// address is the one that the lead shall have.
func (w *fieldWriter) address() string {
	if addr := newAddress(w.a.Lead, w.orig.Lead); safeImageAddress(addr) != "" {
		return addr
	}
	if w.orig.Lead != nil {
		return w.orig.Lead.Src
	}
	return w.a.Lead.URL
}

// vacant returns the first entry that stands for the field but holds nothing
// it could be read from, -1 if there is none: "date: Invalid Date", an empty
// thumbnail. A word where an address is looked for means something else.
func (r *fieldReader) vacant(rows []FieldName, field MetaField) int {
	for _, h := range r.hits(rows) {
		if rows[h.row].Field != field {
			continue
		}
		v := r.entries[h.entry].value
		if isEmpty(v) || r.readField(field, v) == unreadable {
			return h.entry
		}
	}
	return -1
}

// remove takes out every key that the field could be read from.
func (w *fieldWriter) remove(field MetaField) {
	r := w.p.fieldReader(w.is, new(Article))
	rows := w.p.fieldNames()
	gone := make(map[string]bool)
	for _, h := range r.hits(rows) {
		if rows[h.row].Field == field && r.readField(field, r.entries[h.entry].value) == readWell {
			gone[w.is.Fields[h.entry].Key] = true
		}
	}
	w.is.Fields = slices.DeleteFunc(w.is.Fields, func(f Field) bool { return gone[f.Key] })
}

func (w *fieldWriter) defaultName(field MetaField) string {
	for _, row := range w.p.fieldNames() {
		if row.Field == field {
			return row.Key
		}
	}
	return string(field)
}

// value returns what a's field is written as where old stands.
func (w *fieldWriter) value(field MetaField, old any) any {
	a := w.a
	switch field {
	case FieldTitle:
		return a.Title
	case FieldAuthors:
		return namesLike(old, a.Authors, "")
	case FieldPublished:
		return w.p.dateLike(old, a.Published)
	case FieldUpdated:
		return w.p.dateLike(old, a.Updated)
	case FieldLanguage:
		return textLike(old, a.Language, func(v any) bool { return true })
	case FieldCategories:
		return categoriesLike(old, a.Categories)
	case FieldTags:
		return namesLike(old, a.Tags, listCommas)
	case FieldSummary:
		return a.Summary
	case FieldCanonical:
		return textLike(old, a.Canonical, func(v any) bool { return webAddress(v) != "" })
	}
	return w.leadLike(old)
}

// textLike returns text, in a list in the place of the first item that counts.
func textLike(old any, text string, counts func(any) bool) any {
	list, _ := old.([]any)
	if i := slices.IndexFunc(list, counts); i >= 0 {
		list = slices.Clone(list)
		list[i] = text
		return list
	}
	return text
}

// namesLike returns names in the shape of old: one text, a mapping with a
// name, or a list of either.
func namesLike(old any, names []string, commas string) any {
	switch old := old.(type) {
	case string:
		if text, ok := joinLike(old, names, commas); ok {
			return text
		}
	case map[string]any:
		if len(names) == 1 {
			return renamed(old, names[0])
		}
	case []any:
		return listLike(old, names)
	case nil:
		if len(names) == 1 && commas == "" {
			return names[0]
		}
	}
	return listLike(nil, names)
}

// joinLike returns names as one text, with the comma that old has between
// them, and whether they would be told apart.
func joinLike(old string, names []string, commas string) (string, bool) {
	for _, name := range names {
		if commas != "" && strings.ContainsAny(name, commas) {
			return "", false
		}
	}
	if len(names) == 1 {
		return names[0], true
	}
	if commas == "" {
		return "", false
	}
	sep := ", "
	if i := strings.IndexAny(old, commas); i >= 0 {
		sep = old[i:]
		sep = sep[:len(sep)-len(strings.TrimLeft(sep, commas+" "))]
	}
	return strings.Join(names, sep), true
}

// renamed returns a copy of a mapping with another name in it.
func renamed(old map[string]any, name string) map[string]any {
	fresh := make(map[string]any, len(old))
	at := nameKeys[0]
	for k, v := range old {
		fresh[k] = v
	}
	for _, key := range nameKeys {
		if text, ok := textOf(old[key]); ok && text != "" {
			at = key
			break
		}
	}
	fresh[at] = name
	return fresh
}

// listLike returns names as a list, with the items of old that have one of
// them, and new ones like those.
func listLike(old []any, names []string) []any {
	list := make([]any, len(names))
	for i, name := range names {
		list[i] = name
		switch at := slices.IndexFunc(old, func(v any) bool { return nameOf(v) == name }); {
		case at >= 0:
			list[i] = old[at]
		case i < len(old):
			if like, ok := old[i].(map[string]any); ok {
				list[i] = renamed(like, name)
				if slices.Contains(names, nameOf(like)) {
					list[i] = map[string]any{nameKeys[0]: name}
				}
			}
		}
	}
	return list
}

// categoriesLike returns paths in the shape of old.
func categoriesLike(old any, paths [][]string) any {
	flat := make([]string, 0, len(paths))
	for _, path := range paths {
		if len(path) == 1 {
			flat = append(flat, path[0])
		}
	}
	items, isList := old.([]any)
	if !isList && len(flat) == len(paths) {
		return namesLike(old, flat, listCommas)
	}
	list := make([]any, len(paths))
	for i, path := range paths {
		at := slices.IndexFunc(items, func(v any) bool { return slices.Equal(names(v, ""), path) })
		_, nested := any(nil).([]any)
		if i < len(items) {
			_, nested = items[i].([]any)
		}
		switch {
		case at >= 0:
			list[i] = items[at]
		case len(path) == 1 && !nested:
			list[i] = path[0]
		default:
			list[i] = listLike(nil, path)
		}
	}
	return list
}
