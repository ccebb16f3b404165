package newsmark

import (
	"net/url"
	"slices"
	"strings"
)

// A MetaField names a field of the [Article] that is read from front matter.
type MetaField string

// The fields of an Article that are read from front matter, each with what
// values it takes.
const (
	FieldTitle      MetaField = "title"      // text, a number as it is written
	FieldPublished  MetaField = "published"  // a date, see [Parser.Location]
	FieldUpdated    MetaField = "updated"    // a date
	FieldAuthors    MetaField = "authors"    // a name, {name: ...}, or a list of these
	FieldLanguage   MetaField = "language"   // a BCP 47 tag; zh_CN.UTF-8 is read as zh-CN
	FieldCategories MetaField = "categories" // see below
	FieldTags       MetaField = "tags"       // a list, or names with commas between them
	FieldSummary    MetaField = "summary"    // text
	FieldLead       MetaField = "lead"       // an address, {src: ..., alt: ...}, or a list whose first one counts
	FieldCanonical  MetaField = "canonical"  // an address with a host; anything else is no address
)

// A FieldName says which field of the Article a front matter key stands for.
//
// Of several keys for the same field the one that stands first in
// [Rules.Fields] and whose value can be read counts. Keys match whatever
// their case. The first row of a field is also the key that it is written
// under if the post has none for it.
//
// Categories are paths. Each name in a list is a path of its own, and a list
// within the list is one path: [News, Local] are two categories and [[News,
// Local]] is one in the other. (Hexo reads a plain list as one path, Hugo and
// Jekyll as we do.) Names in one text are told apart by commas, not by
// spaces as in Jekyll, since names of categories have spaces.
type FieldName struct {
	Key    string
	Field  MetaField
	Origin string // the tools that use it
}

// defaultFieldNames must not be changed.
var defaultFieldNames = [...]FieldName{
	{"title", FieldTitle, "all"},
	{"date", FieldPublished, "Hexo, Hugo, Jekyll"},
	{"published", FieldPublished, "feed importers; true or false in Jekyll is no date"},
	{"publishDate", FieldPublished, "Hugo"},
	{"pubDate", FieldPublished, "RSS, Astro"},
	{"published_at", FieldPublished, "Ghost, dev.to"},
	{"datePublished", FieldPublished, "schema.org"},
	{"created", FieldPublished, "VuePress, Obsidian"},
	{"updated", FieldUpdated, "Hexo, Atom"},
	{"lastmod", FieldUpdated, "Hugo"},
	{"last_modified_at", FieldUpdated, "Jekyll, jekyll-seo-tag"},
	{"modified", FieldUpdated, "Pelican"},
	{"dateModified", FieldUpdated, "schema.org"},
	{"author", FieldAuthors, "Hexo, Jekyll"},
	{"authors", FieldAuthors, "Hugo, Jekyll"},
	{"byline", FieldAuthors, "newsrooms"},
	{"lang", FieldLanguage, "Hexo, Jekyll"},
	{"language", FieldLanguage, "RSS, Hexo"},
	{"locale", FieldLanguage, "minimal-mistakes"},
	{"categories", FieldCategories, "Hexo, Hugo, Jekyll"},
	{"category", FieldCategories, "Jekyll, Pelican"},
	{"tags", FieldTags, "all"},
	{"tag", FieldTags, "Hexo"},
	{"keywords", FieldTags, "Hexo, Hugo"},
	{"description", FieldSummary, "Hexo, Hugo, jekyll-seo-tag"},
	{"excerpt", FieldSummary, "Hexo, Jekyll"},
	{"summary", FieldSummary, "Hugo"},
	{"image", FieldLead, "jekyll-seo-tag"},
	{"headimg", FieldLead, "Hexo themes, RSSHub importers"},
	{"cover", FieldLead, "Hexo and Hugo themes"},
	{"featured_image", FieldLead, "Hugo themes, WordPress exports"},
	{"featuredImage", FieldLead, "Hugo themes"},
	{"banner", FieldLead, "Hexo themes"},
	{"banner_img", FieldLead, "Hexo themes"},
	{"top_img", FieldLead, "Hexo themes"},
	{"index_img", FieldLead, "Hexo themes"},
	{"header_img", FieldLead, "Jekyll themes"},
	{"images", FieldLead, "Hugo"},
	{"thumbnail", FieldLead, "Hexo themes; a small one, so after the others"},
	{"thumb", FieldLead, "Jekyll themes"},
	{"canonical_url", FieldCanonical, "jekyll-seo-tag"},
	{"canonicalURL", FieldCanonical, "Hugo themes"},
	{"canonical", FieldCanonical, "Hexo themes"},
	{"original", FieldCanonical, "importers"},
	{"original_url", FieldCanonical, "importers"},
	{"link", FieldCanonical, "Hexo, RSS"},
	{"source", FieldCanonical, "importers"},
}

// defaultFields returns the front matter keys that are known, in order of
// precedence.
func defaultFields() []FieldName { return slices.Clone(defaultFieldNames[:]) }

func (p *Parser) fieldNames() []FieldName {
	if p.Rules != nil {
		return p.Rules.Fields
	}
	return defaultFieldNames[:]
}

// reading is what became of an attempt to read a value.
type reading uint8

const (
	absent     reading = iota // nothing there
	unreadable                // something, but not what the field takes
	readWell
)

// fieldReader reads entries into the typed fields of an Article.
type fieldReader struct {
	p        *Parser
	a        *Article
	entries  []entry
	problems []problem

	// from is, after read, the index of the entry that each field was read
	// from.
	from map[MetaField]int
	note bool // fill from
}

// hit is an entry that stands for a field, by the row that says so.
type hit struct{ row, entry int }

// read reads the typed fields. The rows' order decides which entry counts.
func (r *fieldReader) read(rows []FieldName) {
	var done [16]MetaField
	n := 0
	for _, h := range r.hits(rows) {
		field := rows[h.row].Field
		if slices.Contains(done[:n], field) {
			continue
		}
		switch r.readField(field, r.entries[h.entry].value) {
		case readWell:
			if n < len(done) {
				done[n] = field
				n++
			}
			if r.note {
				r.from[field] = h.entry
			}
		case unreadable:
			r.warn(field, h.entry)
		}
	}
}

// hits returns the entries that stand for fields, in the order of the rows.
// Of a key that occurs twice the last one counts.
func (r *fieldReader) hits(rows []FieldName) []hit {
	var list [16]hit
	hits := list[:0]
	for i := range r.entries {
		for row := range rows {
			if equalFoldASCII(r.entries[i].key, rows[row].Key) {
				hits = append(hits, hit{row, i})
				break
			}
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		if a.row != b.row {
			return a.row - b.row
		}
		return b.entry - a.entry
	})
	return slices.CompactFunc(hits, func(a, b hit) bool { return a.row == b.row && r.entries[a.entry].key == r.entries[b.entry].key })
}

func (r *fieldReader) warn(field MetaField, i int) {
	e := &r.entries[i]
	r.problems = append(r.problems, problem{WarnField, e.valAt, e.key + " cannot be read as " + fieldKinds[field]})
}

// fieldKinds says in messages what each field takes.
var fieldKinds = map[MetaField]string{
	FieldTitle:      "a title",
	FieldPublished:  "a date",
	FieldUpdated:    "a date",
	FieldAuthors:    "names of authors",
	FieldLanguage:   "a language",
	FieldCategories: "categories",
	FieldTags:       "tags",
	FieldSummary:    "text",
}

// readField reads a value into a field of the Article.
func (r *fieldReader) readField(field MetaField, v any) reading {
	a := r.a
	switch field {
	case FieldTitle:
		return readText(v, &a.Title)
	case FieldSummary:
		return readText(v, &a.Summary)
	case FieldPublished:
		return r.p.readDate(v, &a.Published)
	case FieldUpdated:
		return r.p.readDate(v, &a.Updated)
	case FieldAuthors:
		a.Authors = names(v, "")
		return found(len(a.Authors) > 0, v)
	case FieldTags:
		a.Tags = names(v, listCommas)
		return found(len(a.Tags) > 0, v)
	case FieldCategories:
		a.Categories = categories(v)
		return found(len(a.Categories) > 0, v)
	case FieldLanguage:
		return readLanguage(v, &a.Language)
	case FieldLead:
		a.Lead = r.p.readLead(v)
		if a.Lead == nil {
			return absent
		}
	case FieldCanonical:
		a.Canonical = webAddress(v)
		if a.Canonical == "" {
			return absent
		}
	default:
		return absent
	}
	return readWell
}

// found says what became of a value of which something was read or not.
func found(some bool, v any) reading {
	switch {
	case some:
		return readWell
	case isEmpty(v):
		return absent
	}
	return unreadable
}

// isEmpty tells whether there is nothing in v.
func isEmpty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case scalar:
		return v.value == nil
	case string:
		return strings.TrimSpace(v) == ""
	case []any:
		return !slices.ContainsFunc(v, func(v any) bool { return !isEmpty(v) })
	case map[string]any:
		return len(v) == 0
	}
	return false
}

func readText(v any, into *string) reading {
	text, ok := textOf(v)
	text = strings.TrimSpace(text)
	if ok && text != "" {
		*into = text
	}
	return found(ok && text != "", v)
}

// listCommas are what stands between names in one text, in Latin and in
// Chinese and Japanese type.
const listCommas = ",，、"

// nameKeys are the keys under which a mapping that stands for a person, a tag
// or a category has its name.
var nameKeys = [...]string{"name", "display_name", "title", "label", "value"}

// names reads a name or a list of names. A text is split at commas.
func names(v any, commas string) []string {
	var list []string
	add := func(name string) {
		if name = strings.TrimSpace(name); name != "" {
			list = append(list, name)
		}
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			add(nameOf(item))
		}
	default:
		name := nameOf(v)
		if commas == "" {
			add(name)
			break
		}
		for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return strings.ContainsRune(commas, r) }) {
			add(part)
		}
	}
	return list
}

// nameOf returns the name that v is or holds, "" if none.
func nameOf(v any) string {
	if dict, ok := v.(map[string]any); ok {
		for _, key := range nameKeys {
			if name, ok := textOf(dict[key]); ok && name != "" {
				return name
			}
		}
		return ""
	}
	name, _ := textOf(v)
	return name
}

// categories reads paths.
func categories(v any) [][]string {
	list, ok := v.([]any)
	if !ok {
		var paths [][]string
		for _, name := range names(v, listCommas) {
			paths = append(paths, []string{name})
		}
		return paths
	}
	var paths [][]string
	for _, item := range list {
		if path := names(item, ""); len(path) > 0 {
			paths = append(paths, path)
		}
	}
	return paths
}

// readLanguage reads a BCP 47 tag, or a POSIX locale as one.
func readLanguage(v any, into *string) reading {
	text, _ := textOf(v)
	if list, ok := v.([]any); ok && len(list) > 0 {
		text, _ = textOf(list[0])
	}
	text, _, _ = strings.Cut(strings.TrimSpace(text), ".")
	text = strings.ReplaceAll(text, "_", "-")
	ok := isLanguage(text)
	if ok {
		*into = text
	}
	return found(ok, v)
}

// isLanguage tells whether text has the form of a BCP 47 tag: parts of one to
// eight letters and digits, the first of two letters or more.
func isLanguage(text string) bool {
	part := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == '-':
			if part == 0 || i == 1 {
				return false
			}
			part = 0
		case c >= 0x80 || !isLetter(c) && !(isDigit(c) && i > 1) || part == 8:
			return false
		default:
			part++
		}
	}
	return part > 0 && len(text) > 1
}

// webAddress returns the first address with a scheme and host, or with a host
// alone, in v.
func webAddress(v any) string {
	if list, ok := v.([]any); ok {
		for _, item := range list {
			if addr := webAddress(item); addr != "" {
				return addr
			}
		}
		return ""
	}
	text, _ := v.(string)
	text = strings.TrimSpace(text)
	if strings.ContainsAny(text, " \t\r\n") || !strings.Contains(text, "//") {
		return ""
	}
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return text
}

// addressKeys are the keys under which a mapping that stands for a picture
// has its address.
var addressKeys = [...]string{"src", "url", "path", "image", "href", "file", "original", "large"}

// pictureAddress returns the address of the first picture in v, and the
// mapping that holds it if one does.
func pictureAddress(v any) (addr string, in map[string]any) {
	switch v := v.(type) {
	case string:
		if text := strings.TrimSpace(v); isPictureAddress(text) {
			return text, nil
		}
	case []any:
		for _, item := range v {
			if addr, in := pictureAddress(item); addr != "" {
				return addr, in
			}
		}
	case map[string]any:
		for _, key := range addressKeys {
			if text, _ := v[key].(string); isPictureAddress(strings.TrimSpace(text)) {
				return strings.TrimSpace(text), v
			}
		}
	}
	return "", nil
}

// isPictureAddress tells an address from a word such as the name of a style.
func isPictureAddress(text string) bool {
	return strings.ContainsAny(text, "./") && !strings.ContainsAny(text, "\n\r\t<>")
}

// readLead reads a picture, nil if v holds none.
func (p *Parser) readLead(v any) *Image {
	addr, in := pictureAddress(v)
	if addr == "" {
		return nil
	}
	m := p.leadImage(addr)
	if m == nil || in == nil {
		return m
	}
	m.Alt, _ = in["alt"].(string)
	m.Title, _ = in["title"].(string)
	m.Width = pixelSize(in["width"])
	m.Height = pixelSize(in["height"])
	return m
}

// pixelSize returns a size in CSS pixels, 0 if v holds none.
func pixelSize(v any) int {
	text, _ := textOf(v)
	n := 0
	for _, c := range []byte(strings.TrimSuffix(strings.TrimSpace(text), "px")) {
		if !isDigit(c) || n > 1<<24 {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}
