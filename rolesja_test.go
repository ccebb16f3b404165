package newsmark

import "testing"

// rolesJapanese has lines about a piece in Japanese, and what looks like them.
var rolesJapanese = map[Role]string{
	RoleSource: `
		（谷川民報　2024年5月3日付）
		（谷川民報 2024年5月3日 朝刊）
		谷川新聞　2024年5月3日掲載
		※この記事は、2024年4月に「石段だより」で公開されたものです。
		本記事は『石段』12号に掲載されました。`,
	RoleCopyright: `
		（C）2024 谷川新聞社
		（c）AFP/Marla QUIST
		copyright（c）2024 Xinhua News Agency
		写真・記事の転用を禁じます`,
	RoleRelated: `
		＜記事の続きは有料会員限定です＞
		この先は会員限定の記事です
		この記事のコメントを見る
		関連ワード
		ニュースレターに登録する`,
	RoleByline: `
		（石段ニュース・砂川陽）
		（COAST編集部・砂川陽 / Yo Sunagawa）
		（谷川局　記者　砂川陽）
		くらし報道部　砂川陽
		ライター：ななせ
		＜文・砂川陽＞`,
	RoleBody: `
		（５月３日付）
		異動は5月3日付
		（C）谷川橋
		（C）会社員
		この記事は2024年4月10日に公開したものです
		この先は会員限定の浜辺で、町の人も入れない。
		コメントを見ると、橋の話が多い。
		関連情報を集めた棚が図書館にある。
		くらしの道具　竹ざる
		（会社員・砂川陽さん）`,
}

func TestRolesJapanese(t *testing.T) { readRoles(t, rolesJapanese) }

// bylinesJapanese is in the form of bylineFamilies.
const bylinesJapanese = `
	ハン・ソリ記者 → ハン・ソリ記者 ⇒ ハン・ソリ
	… ¦ ソウル＝ハン・ソリ記者 → ソウル＝ハン・ソリ記者 ⇒ ハン・ソリ
	… ¦ （ハン・ソリ記者） → （ハン・ソリ記者） ⇒ ハン・ソリ
	… ¦ （砂川陽 / Yo Sunagawa） → （砂川陽 / Yo Sunagawa） ⇒ 砂川陽
	… ¦ （COAST編集部・砂川陽 / Yo Sunagawa） → （COAST編集部・砂川陽 / Yo Sunagawa） ⇒ 砂川陽
	… ¦ （石段ニュース・砂川 陽） → （石段ニュース・砂川 陽） ⇒ 砂川 陽
	… ¦ （谷川新聞・砂川陽） → （谷川新聞・砂川陽） ⇒ 砂川陽
	… ¦ （谷川局　記者　砂川陽） → （谷川局　記者　砂川陽） ⇒ 砂川陽
	… ¦ （会社員・砂川陽さん） →
	… ¦ （谷川ニュース・石段の上） →
	くらし報道部　砂川陽 → くらし報道部　砂川陽 ⇒ 砂川陽
	くらしの道具　竹ざる →
	執筆者：砂川 陽（ファイナンシャルプランナー） → 執筆者：砂川 陽 ⇒ 砂川 陽
	ライター：ななせ → ライター：ななせ ⇒ ななせ
	執筆：ななせです →
	＜文・砂川陽＞ → ＜文・砂川陽＞ ⇒ 砂川陽
	——論説主幹・砂川陽 → 論説主幹・砂川陽 ⇒ 砂川陽
	――編集委員　砂川陽 → 編集委員　砂川陽 ⇒ 砂川陽
	… ¦ （論説委員長・砂川陽） → （論説委員長・砂川陽） ⇒ 砂川陽
	――砂川陽 →
	――町長・砂川陽 →
	――記者会見の前に →
	（楊佩琪／編集：砂川陽） → 楊佩琪 ⇒ 楊佩琪
	（楊佩琪、林克倫／編集：砂川陽） → 楊佩琪、林克倫 ⇒ 楊佩琪, 林克倫
	（編集：砂川陽） →
	（楊佩琪／砂川陽） →
`

func TestBylinesJapanese(t *testing.T) { checkBylines(t, bylinesJapanese) }
