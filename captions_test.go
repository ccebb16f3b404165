package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCreditAtEnd(t *testing.T) {
	for _, test := range []struct {
		text                         string
		credit, photographer, agency string
	}{
		{"学生在操场上试飞风筝。新华社记者 林小满 摄", "新华社记者 林小满 摄", "林小满", "新华社"},
		{"学生在操场上试飞风筝。新华社记者林小满摄", "新华社记者林小满摄", "林小满", "新华社"},
		{"桥下的集市。中新社记者 田雨 摄影", "中新社记者 田雨 摄影", "田雨", "中新社"},
		{"桥下的集市（新华社发 周望 摄）", "", "", ""}, // the outer bracket holds more than a name
		{"桥下的集市。新华社发（周望 摄）", "新华社发（周望 摄）", "周望", "新华社"},
		{"桥下的集市。（周望 摄）", "（周望 摄）", "周望", ""},
		{"桥下的集市(周望摄)。", "(周望摄)。", "周望", ""},
		{"桥下的集市（本报记者 周望 摄）", "（本报记者 周望 摄）", "周望", "本报"},
		{"来访的木匠。新华社记者 阿依努尔·买买提 摄", "新华社记者 阿依努尔·买买提 摄", "阿依努尔·买买提", "新华社"},

		{"这张照片是记者昨天拍摄的。", "", "", ""},
		{"他花了三年时间拍摄", "", "", ""},
		{"新华社记者 林小满", "", "", ""},
		{"市民在桥边拍照，林小满摄", "", "", ""},
		{"摄", "", "", ""},
		{"", "", "", ""},
	} {
		credit, ok := sharedRules().creditAtEnd(test.text)
		assert.Equal(t, test.credit != "", ok, test.text)
		assert.Equal(t, test.credit, credit.Text, test.text)
		assert.Equal(t, test.photographer, strings.Join(credit.Photographers, "+"), test.text)
		assert.Equal(t, test.agency, credit.Agency, test.text)
	}
}

// TestCaptions checks what becomes a caption and what stays a paragraph. In
// want, a figure is its caption in brackets and a paragraph its text.
func TestCaptions(t *testing.T) {
	const img = `<img src="https://img.example/a.jpg">`
	const box = `<p></p><div class="img_box" onclick><div>` + img + `</div></div>`
	const credit = `新华社记者 林小满 摄`
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"figcaption", `<figure>` + img + `<figcaption>The bridge</figcaption></figure>`, []string{"[The bridge]"}},
		{"figcaption before", `<figure><figcaption>The bridge</figcaption>` + img + `</figure>`, []string{"[The bridge]"}},
		{"figcaption in two paragraphs", `<figure>` + img + `<figcaption><p>The bridge</p><p>A. Photographer</p></figcaption></figure>`, []string{"[The bridge\nA. Photographer]"}},
		{"figcaption of a table is none of a picture", `<figure><table><tr><td>1</table><figcaption>Sums</figcaption></figure>`, []string{"1", "Sums"}},
		{"wp-caption", `<div class="wp-caption alignleft">` + img + `<p class="wp-caption-text">The bridge</p></div>`, []string{"[The bridge]"}},
		{"wp-caption-text outside", `<p class="wp-caption-text">The bridge</p>`, []string{"The bridge"}},
		{"shortcode", `[caption id="a" width="300"]` + img + ` The bridge[/caption]`, []string{"[The bridge]"}},
		{"shortcode in a paragraph", `<p>Before. [caption]<a href="/x">` + img + `</a> The bridge[/caption] After.</p>`, []string{"Before.", "[The bridge]", "After."}},
		{"shortcode with an attribute", `[caption caption="The bridge"]` + img + `[/caption]`, []string{"[The bridge]"}},
		{"shortcode without an end", `[caption]` + img + ` The bridge`, []string{"[]", "The bridge"}},
		{"shortcode without a picture", `[caption]The bridge[/caption]`, []string{"The bridge"}},

		{"bare text with a credit", box + `市民在桥边。` + credit + `<p></p>`, []string{"[市民在桥边。" + credit + "]"}},
		{"bare text without one", box + `说起桥的历史，老人有话要讲：<p></p>`, []string{"[]", "说起桥的历史，老人有话要讲："}},
		{"bare text with marks", box + `<strong>市民</strong>在桥边。` + credit + `<p></p>`, []string{"[市民在桥边。" + credit + "]"}},
		{"two pictures, the text is the last one's", box + box + `市民在桥边。` + credit + `<p></p>`, []string{"[]", "[市民在桥边。" + credit + "]"}},
		{"the picture after the text has none", `市民在桥边。` + credit + box, []string{"市民在桥边。" + credit, "[]"}},
		{"a paragraph between", box + `<p>桥很长。</p>市民在桥边。` + credit, []string{"[]", "桥很长。", "市民在桥边。" + credit}},
		{"one caption, one paragraph", box + `市民在桥边。` + credit + `<p></p><p>大桥开通。</p>`, []string{"[市民在桥边。" + credit + "]", "大桥开通。"}},
		{"in the same paragraph", `<p>` + img + `市民在桥边。` + credit + `</p>`, []string{"[市民在桥边。" + credit + "]"}},
		{"in the same paragraph without a credit", `<p>` + img + `The bridge was built in 1901.</p>`, []string{"[]", "The bridge was built in 1901."}},
		{"a photographer in a sentence", box + `记者林小满拍摄的照片说明了一切。<p></p>`, []string{"[]", "记者林小满拍摄的照片说明了一切。"}},
	} {
		a, err := new(Parser).ParseBody([]byte(test.body))
		require.NoError(t, err)
		var got []string
		for b := range a.Walk() {
			switch b := b.(type) {
			case *Figure:
				got = append(got, "["+plainText(b.Caption)+"]")
			case *Paragraph:
				got = append(got, plainText(b.Text))
			}
		}
		assert.Equal(t, test.want, got, test.name)
	}
}

// TestCaptionClasses checks each row of the default table: without it the
// element is no caption, or no figure.
func TestCaptionClasses(t *testing.T) {
	for _, row := range DefaultRules().CaptionClasses {
		body := `<figure><img src="/a.jpg"><div class="x ` + row.Class + `">The <b>bridge</b></div><ul><li>More</ul></figure>`
		if row.Figure {
			body = `<div class="x ` + row.Class + `"><img src="/a.jpg"><p>The bridge</p></div>`
		}
		captions := func(rules *Rules) (n int) {
			p := Parser{Rules: rules}
			a, _ := p.ParseBody([]byte(body))
			for f := range a.Figures() {
				if len(f.Caption) > 0 {
					n++
				}
			}
			return n
		}
		assert.NotEmpty(t, row.Origin, row.Class)
		assert.Equal(t, 1, captions(nil), row.Class)
		without := DefaultRules()
		without.CaptionClasses = nil
		assert.Equal(t, 0, captions(without), row.Class)
	}
}
