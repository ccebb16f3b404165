package newsmark

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every known key is read into its field, whatever its case.
func TestFieldNames(t *testing.T) {
	values := map[MetaField]string{
		FieldTitle: "Fair", FieldPublished: "2021-10-28", FieldUpdated: "2021-10-28", FieldAuthors: "Ann", FieldLanguage: "de",
		FieldCategories: "Town", FieldTags: "fair", FieldSummary: "A fair", FieldLead: "a/b.jpg", FieldCanonical: "https://a.test/b",
	}
	seen := map[string]bool{}
	for _, row := range defaultFields() {
		assert.NotEmpty(t, row.Origin, row.Key)
		assert.False(t, seen[row.Key], row.Key)
		seen[row.Key] = true
		a, _, err := parseMeta("---\n" + row.Key + ": " + values[row.Field] + "\n---\n")
		require.Nil(t, err)
		assert.False(t, emptyField(row.Field, a), row.Key)
		assert.Empty(t, a.Warnings)
	}
	for _, key := range []string{
		"title", "date", "published", "updated", "lastmod", "last_modified_at", "author", "authors", "categories", "tags", "description", "excerpt", "summary",
		"headimg", "thumbnail", "cover", "image", "featured_image", "banner", "images", "lang", "language", "locale", "source", "link", "canonicalURL", "canonical_url", "original",
	} {
		assert.True(t, seen[key], key)
	}
	a, _, _ := parseMeta("---\nTitle: Fair\nCanonicalUrl: https://a.test/\n---\n")
	assert.Equal(t, "Fair", a.Title)
	assert.Equal(t, "https://a.test/", a.Canonical)
}

func TestTypedFields(t *testing.T) {
	east := time.FixedZone("", 8*60*60)
	for _, c := range []struct {
		name, meta string
		want       Article
	}{
		{"numbers as they are written", "title: 007\ntags: [1.10, 2022, true]\n", Article{Title: "007", Tags: []string{"1.10", "2022", "true"}}},
		{"names", "author: {name: Ann Lee, mail: a}\ntags: fair, school，town\n", Article{Authors: []string{"Ann Lee"}, Tags: []string{"fair", "school", "town"}}},
		{"list of names", "authors: [Ann, {name: Bob}, '']\n", Article{Authors: []string{"Ann", "Bob"}}},
		{"name with a comma", "author: Lee, Ann\n", Article{Authors: []string{"Lee, Ann"}}},
		{"categories", "categories: [News, Town hall]\n", Article{Categories: [][]string{{"News"}, {"Town hall"}}}},
		{"categories as paths", "categories:\n- [News, Local]\n- Sport\n", Article{Categories: [][]string{{"News", "Local"}, {"Sport"}}}},
		{"category in one text", "categories: Town hall\n", Article{Categories: [][]string{{"Town hall"}}}},
		{"categories in one text", "category: News, Town hall\n", Article{Categories: [][]string{{"News"}, {"Town hall"}}}},
		{"precedence", "summary: c\nexcerpt: b\ndescription: ''\n", Article{Summary: "b"}},
		{"dates", "date: 2021-10-28 14:08:07\nlastmod: 2021-10-29T00:00:00Z\n", Article{Published: time.Date(2021, 10, 28, 14, 8, 7, 0, east), Updated: time.Date(2021, 10, 29, 0, 0, 0, 0, time.UTC)}},
		{"no date in Jekyll", "published: true\ndate: 2021-10-28\n", Article{Published: time.Date(2021, 10, 28, 0, 0, 0, 0, east)}},
		{"Hugo's zero time", "date: 0001-01-01T00:00:00Z\n", Article{}},
		{"locale", "locale: zh_CN.UTF-8\n", Article{Language: "zh-CN"}},
		{"source that is an address", "source: https://a.test/b?c\nlink: /d\n", Article{Canonical: "https://a.test/b?c"}},
		{"source that is none", "source: The Herald\noriginal: yes // no\n", Article{}},
		{"picture", "thumbnail: /s.jpg\ncover: /a.jpg\n", Article{Lead: &Image{URL: "/a.jpg", Src: "/a.jpg", Via: "front matter"}}},
		{"picture and what is said of it", "cover:\n  image: a.jpg\n  alt: the fair\n  width: 640px\n  height: 480\n", Article{Lead: &Image{URL: "a.jpg", Src: "a.jpg", Alt: "the fair", Width: 640, Height: 480, Via: "front matter"}}},
		{"pictures", "images: ['', a.jpg, b.jpg]\n", Article{Lead: &Image{URL: "a.jpg", Src: "a.jpg", Via: "front matter"}}},
		{"picture through a proxy", "headimg: 'https://proxy.test/?http://a.test/1.jpg'\n", Article{Lead: &Image{URL: "http://a.test/1.jpg", Src: "https://proxy.test/?http://a.test/1.jpg", Via: "front matter+path"}}},
		{"no picture", "thumbnail: \ncover: false\nbanner: dark\nimages: []\n", Article{}},
	} {
		a, _, err := parseMeta("---\n" + c.meta + "---\n")
		require.Nil(t, err, c.name)
		assert.Empty(t, a.Warnings, c.name)
		for _, field := range allFields {
			assert.True(t, sameField(field, &c.want, a), "%s: %s: %+v", c.name, field, a)
		}
		if c.want.Lead != nil {
			assert.Equal(t, c.want.Lead, a.Lead, c.name)
		}
	}
}

// What cannot be read as what it should be stays in Meta, with a warning.
func TestUnreadableFields(t *testing.T) {
	a, _, err := parseMeta("\n---\ntitle: [a, b]\ndate: Invalid Date\nlang:   中文\nauthor: {age: 3}\n---\n")
	require.Nil(t, err)
	var got [][2]int
	for _, w := range a.Warnings {
		assert.Equal(t, WarnField, w.Code)
		got = append(got, [2]int{w.Line, w.Column})
	}
	assert.Equal(t, [][2]int{{3, 8}, {4, 7}, {5, 9}, {6, 9}}, got)
	v, _ := a.Meta.Get("date")
	assert.Equal(t, "Invalid Date", v)
	assert.Zero(t, a.Title)
	assert.True(t, a.Published.IsZero())
}

func TestOwnFieldNames(t *testing.T) {
	p := Parser{Rules: &Rules{Fields: []FieldName{{Key: "headline", Field: FieldTitle}}}}
	a := new(Article)
	p.readFrontMatter([]byte("---\ntitle: a\nheadline: b\n---\n"), a)
	assert.Equal(t, "b", a.Title)
}
