package newsmark

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A zakerPost is a post of the family the project began with, as a person
// reads its source: Hexo front matter, pictures behind a proxy, captions as
// bare text. The proxy is the same in all of them.
type zakerPost struct {
	file  string
	title string
	date  time.Time
	lead  string // address of headimg and thumbnail
	body  []any  // zakerFigure, or a paragraph's first and last words with … between
}

// A zakerFigure is a picture. One without a caption has an empty one.
type zakerFigure struct {
	url           string
	width, height int
	caption       string
	credit        Credit
}

const zakerProxy = "https://cors.zfour.workers.dev/?"

// xinhua is the credit of a photographer of the Xinhua agency as it stands in
// captions.
func xinhua(photographer string) Credit {
	return Credit{Text: "新华社记者 " + photographer + " 摄", Photographers: []string{photographer}, Agency: "新华社"}
}

var lanternFair = zakerPost{
	file:  "testdata/posts/zaker-lantern-fair.md",
	title: "青石桥灯会开到深夜 三百盏手工灯照亮河岸",
	date:  time.Date(2023, 2, 5, 13, 20, 41, 0, time.UTC),
	lead:  "http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a1_1024.jpg",
	body: []any{
		zakerFigure{"http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a1_1024.jpg", 900, 600,
			"2 月 5 日晚，市民在青石桥边观看手工花灯。新华社记者 周明远 摄", xinhua("周明远")},
		"新华社青石桥 2 月 5 日电（记者何小满、周明远）…从桥头一直排到码头。",
		"社区工作人员告诉记者，…每天晚上做 \" 两个钟头 \"。",
		zakerFigure{"http://zkres2.myzaker.com/202302/63e0aa118e9f0a11110000a2_1024.jpg", 1829, 1333, "", Credit{}},
		"说起今年的变化，…数了三样：",
		"灯更多了，…晚了一小时。",
		zakerFigure{"http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a3_1024.jpg", 600, 900, "", Credit{}},
		zakerFigure{"http://zkres2.myzaker.com/202302/63e0aa118e9f0a11110000a4_1024.jpg", 900, 613,
			"2 月 5 日，孩子们在码头边给兔子灯点睛。中新社记者 田雨 摄", Credit{Text: "中新社记者 田雨 摄", Photographers: []string{"田雨"}, Agency: "中新社"}},
		"退休木匠老秦做的是一盏走马灯，…四个季节。",
		zakerFigure{"http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a5_1024.jpg", 900, 570, "", Credit{}},
		zakerFigure{"http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a6_1024.jpg", 900, 529, "", Credit{}},
		"不过，灯会也给交通带来了压力。公交公司把末班车推迟到 23 点，…停到体育场去。",
		"灯会将持续到…2 月 12 日。",
	},
}

// summit is what the captions of the seed begin with, all six of them.
const summit = "6 月 23 日晚，国家主席习近平在北京以视频方式主持金砖国家领导人第十四次会晤并发表题为" +
	"《构建高质量伙伴关系 开启金砖合作新征程》的重要讲话。"

var seedPost = zakerPost{
	file:  "../shared/seed/zaker-brics.md",
	title: "金砖国家领导人第十四次会晤举行",
	date:  time.Date(2022, 6, 23, 16, 45, 13, 0, time.UTC),
	lead:  "http://zkres1.myzaker.com/202206/62b4f7a18e9f0954992927e1_1024.jpg",
	body: []any{
		zakerFigure{"http://zkres1.myzaker.com/202206/62b4f7a18e9f0954992927e1_1024.jpg", 900, 637,
			summit + "新华社记者 李学仁 摄", xinhua("李学仁")},
		"新华社北京 6 月 23 日电（记者杨依军）…印度总理莫迪出席。",
		"人民大会堂东大厅花团锦簇，…交相辉映。",
		"晚 8 时许，…会晤开始。",
		"习近平首先致欢迎辞。…建设性力量。",
		zakerFigure{"http://zkres1.myzaker.com/202206/62b4f7a18e9f0954992927e2_1024.jpg", 900, 529,
			summit + "南非总统拉马福萨、巴西总统博索纳罗、俄罗斯总统普京、印度总理莫迪出席。新华社记者 李涛 摄", xinhua("李涛")},
		"习近平发表题为…的重要讲话。",
		"习近平指出，当前，…开启金砖合作新征程。",
		zakerFigure{"http://zkres2.myzaker.com/202206/62b4f7a18e9f0954992927e3_1024.jpg", 791, 900,
			summit + "新华社记者 李学仁 摄", xinhua("李学仁")},
		"第一，我们要坚持和衷共济，…稳定性和正能量。",
		"第二，我们要坚持合作发展，…全球发展。",
		zakerFigure{"http://zkres2.myzaker.com/202206/62b4f7a18e9f0954992927e4_1024.jpg", 900, 613,
			summit + "新华社记者 李学仁 摄", xinhua("李学仁")},
		"第三，我们要坚持开拓创新，…打造人才库。",
		"第四，我们要坚持开放包容，…代表性和影响力。",
		zakerFigure{"http://zkres1.myzaker.com/202206/62b4f7a18e9f0954992927e5_1024.jpg", 900, 569,
			summit + "新华社记者 饶爱民 摄", xinhua("饶爱民")},
		"习近平强调，作为新兴市场国家…人类美好未来！",
		"与会领导人感谢中方…提升至新水平，在国际事务中发挥更大作用。",
		zakerFigure{"http://zkres1.myzaker.com/202206/62b4f7a18e9f0954992927e6_1024.jpg", 900, 570,
			summit + "新华社记者 饶爱民 摄", xinhua("饶爱民")},
		"五国领导人围绕 \" 构建高质量伙伴关系，…走深走实走远。",
		"会晤通过并发表…北京宣言》。",
		"会上，五国领导人…工作汇报。",
		"丁薛祥、王毅、…参加会晤。",
	},
}

func TestSeed(t *testing.T) {
	if _, err := os.Stat(seedPost.file); err != nil {
		t.Skip("no shared corpus beside the project")
	}
	checkZaker(t, seedPost)
}

// TestZakerPost checks of a post of the project's own what TestSeed does of
// the real one. In it a picture may lack a caption, and what follows it be the
// next paragraph.
func TestZakerPost(t *testing.T) { checkZaker(t, lanternFair) }

func checkZaker(t *testing.T, want zakerPost) {
	src, err := os.ReadFile(want.file)
	require.NoError(t, err)
	a, err := Parse(src)
	require.NoError(t, err)

	t.Run("fields", func(t *testing.T) { checkZakerFields(t, want, a) })
	t.Run("body", func(t *testing.T) { checkZakerBody(t, want, a) })
	t.Run("no proxy", func(t *testing.T) {
		js, err := a.MarshalJSON()
		require.NoError(t, err)
		for format, out := range map[string]string{
			"HTML": string(a.HTML()), "Markdown": string(a.Markdown()), "JSON": string(js), "Text": a.Text(),
		} {
			assert.NotEmpty(t, out, format)
			assert.NotContains(t, out, "cors.zfour", format)
		}
	})
	t.Run("format", func(t *testing.T) {
		assert.Equal(t, string(src), string(Format(a)))
		n := 2 // headimg and thumbnail
		for img := range a.Images() {
			img.Src = img.URL
			n++
		}
		a.Lead.Src = a.Lead.URL
		assert.Equal(t, n, strings.Count(string(src), zakerProxy))
		assert.Equal(t, strings.ReplaceAll(string(src), zakerProxy, ""), string(Format(a)), "with the original addresses")
	})
}

func checkZakerFields(t *testing.T, want zakerPost, a *Article) {
	assert.Equal(t, want.title, a.Title)
	assert.Equal(t, [][]string{{"新媒体"}, {"ZAKER"}, {"source"}}, a.Categories)
	assert.Equal(t, []string{"ZAKER"}, a.Authors)
	assert.True(t, want.date.Equal(a.Published), a.Published)
	assert.Empty(t, a.Warnings)
	require.NotNil(t, a.Lead)
	assert.Equal(t, want.lead, a.Lead.URL)
	assert.Equal(t, zakerProxy+want.lead, a.Lead.Src)
	assert.Equal(t, "front matter+cors-worker", a.Lead.Via)
	comments, ok := a.Meta.Get("comments")
	assert.True(t, ok)
	assert.Equal(t, false, comments)
	assert.Equal(t, []string{"title", "categories", "headimg", "author", "comments", "date", "thumbnail"}, a.Meta.Keys())
}

// checkZakerBody checks that the body is the figures and paragraphs that want
// lists, in order, and nothing else.
func checkZakerBody(t *testing.T, want zakerPost, a *Article) {
	images := 0
	require.Len(t, a.Body, len(want.body))
	for i, b := range a.Body {
		switch w := want.body[i].(type) {
		case zakerFigure:
			images++
			f, ok := b.(*Figure)
			require.True(t, ok, "block %d is a %T, not the figure of %s", i, b, w.url)
			checkZakerFigure(t, w, f)
		case string:
			p, ok := b.(*Paragraph)
			require.True(t, ok, "block %d is a %T, not the paragraph %s", i, b, w)
			first, last, _ := strings.Cut(w, "…")
			text := plainText(p.Text)
			assert.True(t, strings.HasPrefix(text, first), "%s: %s", w, text)
			assert.True(t, strings.HasSuffix(text, last), "%s: %s", w, text)
			assert.Equal(t, RoleBody, p.Role, w)
		}
	}
	n := 0
	for range a.Images() {
		n++
	}
	assert.Equal(t, images, n, "images")
	assert.Equal(t, 6, images, "images of the post")
}

func checkZakerFigure(t *testing.T, want zakerFigure, f *Figure) {
	assert.Equal(t, want.url, f.Image.URL)
	assert.Equal(t, zakerProxy+want.url, f.Image.Src)
	assert.Equal(t, "data-original", f.Image.Via)
	assert.Equal(t, want.width, f.Image.Width, want.url)
	assert.Equal(t, want.height, f.Image.Height, want.url)
	assert.Equal(t, want.caption, plainText(f.Caption), want.url)
	assert.Equal(t, want.credit, f.Credit, want.url)
	assert.Equal(t, want.caption != "", f.CaptionVia != "", want.url)
}

// TestZakerSlots checks that the empty places which ZAKER keeps for other
// pieces leave nothing behind, and that what is put in one stays.
func TestZakerSlots(t *testing.T) {
	for body, want := range map[string]string{
		`<p>大桥开通。</p><div id="recommend_bottom"></div><div id="article_bottom"></div>`:                         "大桥开通。",
		`<p>大桥开通。</p><div id="recommend_bottom"> <p></p> </div><div id="article_bottom"><div></div></div>`:     "大桥开通。",
		`<p>大桥开通。</p><div id="recommend_bottom"><p>相关阅读：老桥去留</p></div><div id="article_bottom"><p>完</p></div>`: "大桥开通。\n\n相关阅读：老桥去留\n\n完",
	} {
		a, err := new(Parser).ParseBody([]byte(body))
		require.NoError(t, err)
		assert.Equal(t, want, strings.TrimSpace(a.Text()), body)
		for _, b := range a.Body {
			assert.IsType(t, &Paragraph{}, b, body)
		}
		assert.Equal(t, body, string(Format(a)), "nothing is dropped from the source")
	}
}
