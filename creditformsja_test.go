package newsmark

import "testing"

// TestJapaneseCreditFamilies goes on with creditFamiliesJa.
func TestJapaneseCreditFamilies(t *testing.T) {
	for _, lines := range []string{creditUsersJa, creditSourcesJa, creditPlacesJa, creditMakersJa} {
		checkCreditFamilies(t, lines)
	}
}

// creditUsersJa has users of stock agencies, and names before agencies in capitals.
const creditUsersJa = `
	石段を上る参拝客（‹写真：harutono_5 / PIXTA›） → harutono_5; PIXTA
	石段を上る参拝客（‹写真：harutono5／PIXTA›） → harutono5; PIXTA
	石段を上る参拝客（‹harutono_5 / PIXTA›） → harutono_5; PIXTA
	石段を上る参拝客（‹写真：みなと／PIXTA›） → みなと; PIXTA
	‹Harutono_Ek / Shutterstock.com› → Harutono_Ek; Shutterstock.com
	‹写真：Harutono_Ek / Shutterstock› → Harutono_Ek; Shutterstock
	石段を上る参拝客　‹Marla Quist-REUTERS› → Marla Quist; REUTERS
	石段を上る参拝客　‹Marla Quist/REUTERS› → Marla Quist; REUTERS
	石段を上る参拝客　Marla Quist-Ekman
	石段を上る参拝客　‹Harutono_Ek-iStock› → Harutono_Ek; iStock
	石段を上る参拝客（harutono_5）
	石段を上る参拝客（12段／37段）
	石段を上る参拝客 ‹〔PHOTO〕gettyimages› → ; gettyimages
	石段を上る参拝客 ‹〔Photo〕山野辺結› → 山野辺結
	‹【撮影】山野辺結› → 山野辺結
	‹〔PHOTO〕山野辺結› → 山野辺結
	【写真】山野辺結さん
	【撮影】石段を上る参拝客
	石段を上る参拝客。／‹聯合ニュース› → ; 聯合ニュース
`

// creditSourcesJa tells in a sentence where pictures are from.
const creditSourcesJa = `
	‹画像はGoogleマップより› → ; Googleマップ
	石段の入り口（‹Googleストリートビューより›） → ; Googleストリートビュー
	※‹公式サイトより› → ; 公式サイト
	‹谷川市公式Xより› → ; 谷川市公式X
	‹番組公式サイトより引用› → ; 番組公式サイト
	石段を上る参拝客（‹写真は共同›） → ; 共同
	石段を上る参拝客【‹写真は時事通信›】 → ; 時事通信
	石段を上る参拝客　‹写真はロイター› → ; ロイター
	石段を上る参拝客（‹写真は筆者撮影›） →
	石段を上る参拝客。‹撮影は筆者› →
	石段を上る参拝客＝‹宮司のX（旧ツイッター）から› → ; 宮司のX（旧ツイッター）
	石段を上る参拝客＝‹谷川市のライブカメラから› → ; 谷川市のライブカメラ
	石段を上る参拝客。（谷川＝‹新華社配信／梁雪松›） → 梁雪松; 新華社
	石段を上る参拝客（‹ロイター配信›） → ; ロイター
	写真は昨年
	写真は山野辺さん
	石段を上る参拝客（写真は谷川市）
	昨年より今年より
	駅前通りより
	石段の上から
	石段を上る参拝客＝谷川市役所前から
`

// creditPlacesJa has where and when the picture was taken before the agency, without
// brackets or in those of the agency.
const creditPlacesJa = `
	石段を上る参拝客＝10日、ローマ、‹ロイター› → ; ロイター
	石段を上る参拝客＝ローマで2024年5月10日、‹AP› → ; AP
	石段を上る参拝客＝ローマで10日、‹ゲッティ・共同› → ; ゲッティ・共同
	石段を上る参拝客＝ローマ、‹AP› → ; AP
	石段を上る参拝客（10日、ローマ、‹ロイター›） → ; ロイター
	石段を上る参拝客（10日、ローマで、‹ロイター＝共同›） → ; ロイター＝共同
	石段を上る参拝客（5月1日、谷川市・石段町、‹共同›） → ; 共同
	石段を上る参拝客（谷川市、‹共同›） → ; 共同
	石段を上る参拝客（‹谷川市提供、共同›） → ; 共同
	石段を上る参拝客＝10日、ローマ、コペンハーゲン
	石段を上る参拝客＝ローマで10日、共同で
	石段を上る参拝客＝10日、ローマ、石段の上
	石段を上る参拝客（10日、ローマ、午後）
	石段を上る参拝客＝11日、谷川市、‹毎日新聞社ヘリから山野辺結撮影› → 山野辺結; 毎日新聞社
	石段を上る参拝客（‹山野辺結さん撮影、谷川市提供›） → 山野辺結; 谷川市
	石段を上る参拝客＝‹山野辺結さん撮影・提供› → 山野辺結
	石段を上る参拝客（‹山野辺結さん提供›） → ; 山野辺結さん
`

// creditMakersJa says of the makers where they are from and what they are, and has others
// behind them who made the piece.
const creditMakersJa = `
	石段を上る参拝客（‹地質研究所提供＝共同›） → ; 共同
	石段を上る参拝客（‹環境庁提供=時事›） → ; 時事
	石段を上る参拝客（‹谷川市の山野辺結さん撮影›） → 山野辺結
	石段を上る参拝客＝5日、谷川市、‹写真家の山野辺結さん撮影› → 山野辺結
	石段を上る参拝客（‹撮影：写真家・山野辺結›） → 山野辺結
	石段を上る参拝客（‹カメラマンの山野辺結氏撮影›） → 山野辺結
	石段を上る参拝客＝‹山野辺結通信員撮影› → 山野辺結
	石段を上る参拝客（‹写真：家永結›） → 家永結
	石段を上る参拝客（市民の有志撮影）
	石段を上る参拝客　‹写真／山野辺結›　文／砂川陽 → 山野辺結
	石段を上る参拝客　‹撮影＝山野辺結›　モデル＝砂川陽 → 山野辺結
	石段を上る参拝客　‹写真／山野辺結 イラスト／砂川陽› → 山野辺結+砂川陽
	石段を上る参拝客　‹フォトグラファー：山野辺結› → 山野辺結
	石段を上る参拝客＝‹住民提供の動画から› → ; 住民
	石段を上る参拝客（‹県警公開の映像から›） → ; 県警
	石段を上る参拝客（‹NHK総合テレビから›） → ; NHK総合テレビ
	石段を上る参拝客（‹ABCニュースより›） → ; ABCニュース
	石段を上る参拝客（‹@harutono_ek さん提供›） → ; @harutono_ek さん
	石段を上る参拝客（‹@harutono_ekさん提供›） → ; @harutono_ekさん
	石段を上る参拝客（さん提供）
	石段を上る参拝客（2023年12月、‹筆者撮影›） →
	石段を上る参拝客　‹©Project TANIGAWA› → ; Project TANIGAWA
	石段を上る参拝客　‹(C)2024映画「石段」製作委員会› → ; 映画「石段」製作委員会
	石段を上る参拝客　動画から
	石段を上る参拝客（‹写真：谷川スポーツ›） → ; 谷川スポーツ
	石段を上る参拝客（‹写真：谷川民友›） → ; 谷川民友
	石段を上る参拝客（‹写真：谷川酒造›） → ; 谷川酒造
	石段を上る参拝客（‹撮影：谷川農園›） → ; 谷川農園
	石段を上る参拝客（‹写真：谷川民›） → 谷川民
`
