package newsmark

import (
	"bytes"
)

// printFrontMatter returns the front matter of a as a block of its own, with
// its fences: as the post had it, with what was edited, broken values written
// well, and every picture's address resolved. For an Article built by hand it
// is YAML, with each field under its first name. It is nil if there is
// nothing to say.
func printFrontMatter(a *Article) []byte {
	p, is := new(Parser), (*FrontMatter)(nil)
	if s := a.source; s != nil {
		p = &s.parser
		orig := new(Article)
		if !s.bodyOnly {
			end, _ := p.Limits.inputEnd(s.text)
			p.readFrontMatter([]byte(s.text[:end]), orig)
		}
		is = a.metaWithFields(orig, p)
	} else {
		is = a.metaWithFields(handOriginal(a, p), p)
	}
	if is == nil || len(is.Fields) == 0 {
		return nil
	}
	is = withoutProxies(is, p)
	block := printFields(is)
	if is.raw != nil {
		edited := editMeta(is.raw, nil, is, newline(string(is.raw)), true)
		edited = edited[skipBlank(edited, len(edited)-len(bytes.TrimPrefix(edited, []byte("\ufeff"))), len(edited)):]
		block = withOpeningFence(edited)
	}
	if !bytes.HasSuffix(block, []byte("\n")) {
		block = append(bytes.Clone(block), '\n')
	}
	if odd, fresh := p.numbersAsText(block, is); odd {
		return printFields(fresh)
	}
	return block
}

// numbersAsText tells whether typed fields read otherwise from block than from
// is, and returns is with those fields as text: a block that had to be written
// anew has numbers written as Go does, 1.1 for a tag 1.10.
func (p *Parser) numbersAsText(block []byte, is *FrontMatter) (odd bool, fresh *FrontMatter) {
	want, got := new(Article), new(Article)
	r := p.fieldReader(is, want)
	r.read(p.fieldNames())
	p.readFrontMatter(block, got)
	fresh = is.clone()
	for _, field := range allFields {
		if field == FieldLead || sameField(field, want, got) {
			continue
		}
		w := fieldWriter{p: p, a: want, orig: want, is: fresh}
		fresh.Fields[r.from[field]].Value = w.value(field, nil)
		odd = true
	}
	return odd, fresh
}

// withOpeningFence adds the fence that Hexo allows to leave out.
func withOpeningFence(block []byte) []byte {
	if _, _, fenced := openingFence(lineOf(block, 0)); fenced || block[0] == '{' {
		return block
	}
	closing := bytes.TrimRight(block, " \t\r\n")
	closing = closing[bytes.LastIndexByte(closing, '\n')+1:]
	return append(append(bytes.Clone(closing), '\n'), block...)
}

// handOriginal is what an Article without a source is compared with: what its
// Meta says. A typed field that holds nothing is taken not to have been set.
func handOriginal(a *Article, p *Parser) *Article {
	orig := p.typedFields(a.Meta)
	for _, field := range allFields {
		if emptyField(field, a) {
			copyField(field, orig, a)
		}
	}
	return orig
}

// copyField sets a field of an article to that of another.
func copyField(field MetaField, to, from *Article) {
	switch field {
	case FieldTitle:
		to.Title = from.Title
	case FieldAuthors:
		to.Authors = from.Authors
	case FieldPublished:
		to.Published = from.Published
	case FieldUpdated:
		to.Updated = from.Updated
	case FieldLanguage:
		to.Language = from.Language
	case FieldCategories:
		to.Categories = from.Categories
	case FieldTags:
		to.Tags = from.Tags
	case FieldSummary:
		to.Summary = from.Summary
	case FieldLead:
		to.Lead = from.Lead
	case FieldCanonical:
		to.Canonical = from.Canonical
	}
}

// withoutProxies returns m with the addresses of pictures resolved.
func withoutProxies(m *FrontMatter, p *Parser) *FrontMatter {
	rows := p.fieldNames()
	r := p.fieldReader(m, new(Article))
	fresh := m.clone()
	for _, h := range r.hits(rows) {
		if rows[h.row].Field == FieldLead {
			fresh.Fields[h.entry].Value = mapAddresses(canonical(m.Fields[h.entry].Value), func(addr string) string {
				if image := p.leadImage(addr); image != nil && image.URL != "" {
					return image.URL
				}
				return addr
			})
		}
	}
	return fresh
}
