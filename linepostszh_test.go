package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The heads of stories and the lines of posts in Chinese that sites took over from
// papers and broadcasters, as in chineseDatelines and chineseBylines.
const chinesePostDatelines = `
«南方日报讯 （记者/路遥遥实习生/谷满仓）»桥通车了。|;;;南方日报;路遥遥+谷满仓
«南方日报讯（记者/路遥遥通讯员/谷满仓 万木春）»桥通车了。|;;;南方日报;路遥遥+谷满仓+万木春
«清江在线-海州频道6月3日讯（清江在线记者 路遥遥 通讯员 谷满仓）»桥通车了。|;6;3;清江在线-海州频道;路遥遥+谷满仓
«清江在线财经频道6月3日讯（记者 路遥遥）»桥通车了。|;6;3;清江在线财经频道;路遥遥

综合清江日报与海州网消息，桥通车了。
综合清江日报和海州网报道，桥通车了。
綜合清江日報與海州網消息，橋通車了。
清江频道的人说，桥通车了。
`

const chinesePostBylines = `
«北岸传媒记者 路遥遥» 发自香港|路遥遥
«本报记者 路遥遥» 发自北京|路遥遥
«本刊记者/路遥遥» 发自海州|路遥遥
«记者 路遥遥 谷满仓» 发自清江|路遥遥+谷满仓
«记者 路遥遥、谷满仓»　发自清江、海州|路遥遥+谷满仓
«南方周末记者 路遥遥»（发自海州）|路遥遥
«本報記者路遙遙» 發自台北|路遙遙
«半月谈记者 路遥遥»|路遥遥
«南风窗记者 路遥遥»|路遥遥
«【清江日报记者】路遥遥»|路遥遥
«【记者】路遥遥»|路遥遥
«【记者】路遥遥 【通讯员】谷满仓»|路遥遥+谷满仓
«【实习生】路遥遥»|路遥遥
«【通讯员】谷满仓»|谷满仓
«生活中心／路遙遙»報導|路遙遙
«國際中心／谷滿倉»報導|谷滿倉
«娛樂中心/路遙遙»報導|路遙遙
«社會中心／路遙遙、谷滿倉»報導|路遙遙+谷滿倉

生活中心／綜合報導
政治中心／台北報導
社會中心／新北報導
社會中心／嘉義縣報導
地方中心／高雄報導
地方中心／花蓮縣報導
國際中心的燈亮著
【记者手记】老桥
【通讯员】
发自内心的笑
记者 发自内心地笑了
`

func TestChinesePostDatelines(t *testing.T) { checkChineseDatelines(t, chinesePostDatelines) }

func TestChinesePostBylines(t *testing.T) { checkChineseBylines(t, chinesePostBylines) }

func TestChinesePostRoles(t *testing.T) {
	for role, texts := range map[Role]string{
		RoleSource:    `2023-06-03 10:20 来源：清河日报|2023年6月3日 来源：清河日报|2023年06月03日10:20　来源：清河网|2023-06-03 10:20:33 來源：清河日報|6月3日 来源：清河日报|2023.06.03 来源：清河日报 作者：路遥遥`,
		RoleCopyright: `未经授权，不得转载、摘编|【本文的中文权益归北岸周刊所有。未经授权，不得转载、摘编等。】|文章归北岸周刊所有，未经许可不得转载或摘编`,
		RoleRelated:   `请订阅或登录，以继续阅读全文！|订阅后可继续阅读|登录后阅读全文|成为会员，阅读全文|請登入後繼續閱讀|訂閱後可閱讀全文|加入會員，閱讀全文|欢迎阅读第一篇，《桥为什么停工》|点击观看视频|点击播放视频|點擊觀看影片|【熱門點閱】|人氣點閱|精彩视频推荐|视频推荐`,
		RoleBody:      `2023年6月3日 来源不明的积水漫过了路|2023-06-03 桥通车了|2023-06-03 10:20|6月3日，来源：山上的泉水|订阅量涨了三成|登录后他才发现密码错了|请登录的人在排队|欢迎阅读的人排成队|点击播放键，老人笑了|观看视频的人很多|熱門點心店|不得转载的稿子堆在桌上`,
	} {
		for text := range strings.SplitSeq(texts, "|") {
			assert.Equal(t, role, sharedRules().lineRole(text), text)
		}
	}
}
