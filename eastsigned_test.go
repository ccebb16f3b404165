package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// eastSigned are ends of stories with the byline that stands behind the last
// sentence, and places alone in brackets before a story with the dateline: the
// text, an arrow, and what is read.
const eastSigned = `
	町は来月、案をまとめる。＝砂川陽 → 砂川陽
	町は来月、案をまとめる。＝椿原みお、砂川陽 → 椿原みお、砂川陽
	町は来月、案をまとめる。＝つづく →
	町は来月、案をまとめる。＝写真 →
	기록관은 다음 달 문을 연다. /채송이 기자 → 채송이 기자
	기록관은 다음 달 문을 연다./채송이 기자 → 채송이 기자
	기록관은 다음 달 문을 연다. / 채송이 기자 → 채송이 기자
	기록관은 다음 달 문을 연다. /끝 →
	기록관은 다음 달 문을 연다. 채송이 기자 song@river.example → 채송이 기자
	기록관은 다음 달 문을 연다.채송이 기자 song@river.example → 채송이 기자
	기록관은 다음 달 문을 연다.여울=채송이 기자 song@river.example → 여울=채송이 기자
	기록관은 다음 달 문을 연다. song@river.example →
	기록관은 다음 달 문을 연다. 문의 song@river.example →
	기록관은 다음 달 문을 연다. 안내는 채송이 기자가 맡는다 song@river.example →
	요금은 5천원. /어른 →
	[여울] 여울시는 배편을 늘린다. → [여울]
	【여울】여울군이 길을 새로 깐다. → 【여울】
	[날씨] 날씨가 흐리다. →
	[여울] 다리가 섰다. →
	[도시] 도시 한복판에 숲이 있다. →
	＜谷川＞谷川町の有志が星を見る会を開いた。 → ＜谷川＞
	＜石垣＞石が崩れた。 →
	红星新闻网6月3日讯（记者 周望）桥通车了。 → 红星新闻网6月3日讯（记者 周望）
	封面新闻网讯（记者 周望）桥通车了。 → 封面新闻网讯（记者 周望）
	本报清江讯，常被老读者当成一句暗号。 →
	本报讯，是头版常见的三个字。 →
	清江日报记者 周望 / 文 → 清江日报记者 周望 / 文
	中新网络公司3月5日电邮通知客户。 →
	新华社区3月6日电梯检修。 →
	新华社清江3月6日电 桥通车了。 → 新华社清江3月6日电
`

func TestEastSigned(t *testing.T) {
	for line := range strings.SplitSeq(eastSigned, "\n") {
		text, want, ok := strings.Cut(strings.TrimSpace(line), " →")
		if !ok {
			continue
		}
		got := ""
		if d, found := sharedRules().readDateline(text, true); found {
			got = strings.TrimSpace(d.Text)
		}
		for _, b := range sharedRules().readBylines(text) {
			got += b.Text
		}
		assert.Equal(t, strings.TrimSpace(want), got, text)
	}
}
