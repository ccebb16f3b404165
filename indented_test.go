package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestIndentedPictures checks that a picture with nothing but spaces beside it, as
// editors in Chinese indent it with, stands on its own.
func TestIndentedPictures(t *testing.T) {
	for body, want := range map[string]string{
		`<p>　　<img src="/a.jpg"></p><p>桥下的集市。新华社记者 路遥遥 摄</p><p>桥通车了。</p>`:          "/a.jpg 桥下的集市。新华社记者 路遥遥 摄",
		`<p>&nbsp;<img src="/a.jpg"></p><p>桥下的集市。新华社记者 路遥遥 摄</p><p>桥通车了。</p>`:      "/a.jpg 桥下的集市。新华社记者 路遥遥 摄",
		`<p>&nbsp;<img src="/a.jpg">&nbsp;</p><p>桥通车了。</p>`:                        "/a.jpg ",
		`<p>　　<img src="/a.jpg"><br>　　<img src="/b.jpg"></p><p>桥通车了。</p>`:          "/a.jpg |/b.jpg ",
		`<p>桥<img src="/a.jpg">通车了。</p>`:                                           "",
		`<p>　　桥通车了<img src="/a.png" width="16" height="16">。</p>`:                  "",
		`<p>&nbsp;<img src="/a.png" width="16" height="16">&nbsp;</p><p>桥通车了。</p>`: "",
	} {
		a, err := new(Parser).ParseBody([]byte(body))
		require.NoError(t, err)
		var got []string
		for f := range a.Figures() {
			got = append(got, f.Image.Src+" "+plainText(f.Caption))
		}
		assert.Equal(t, want, strings.Join(got, "|"), body)
	}
}

// TestBlankParagraphs checks that paragraphs without anything to see are not of the
// story: its dateline may stand behind them.
func TestBlankParagraphs(t *testing.T) {
	const story = `<p>新华社清江6月3日电（记者路遥遥）桥通车了。</p><p>桥上有很多人。</p>`
	for _, before := range []string{
		``, `<p>&nbsp;</p>`, `<p>&nbsp;</p><p>　　</p><p>&nbsp;</p><p>&nbsp;</p>`,
		`<p>&nbsp;<img src="/a.jpg">&nbsp;</p><p>桥下的集市。新华社记者 谷满仓 摄</p>`,
	} {
		a, err := new(Parser).ParseBody([]byte(before + story))
		require.NoError(t, err)
		assert.Equal(t, "新华社清江6月3日电（记者路遥遥）", a.Dateline.Text, before)
	}
	a, err := new(Parser).ParseBody([]byte(`<p>桥。</p><p>路。</p><p>人。</p>` + story))
	require.NoError(t, err)
	assert.Empty(t, a.Dateline.Text)
}
