package newsmark

import "slices"

// Japanese.

func init() { languages = append(languages, &japanese) }

var japanese = language{
	tag: "ja",

	// Credits.
	creditPhrases: []CreditPhrase{
		{Text: "写真", Origin: "Japanese magazines", Example: "灯籠を川に流す住民たち（写真 御手洗航）"},
		{Text: "提供:", Supplier: true, Origin: "Japanese sites", Example: "灯籠を川に流す住民たち　提供：川西市"},
		{Text: "画像:", Supplier: true, Origin: "Japanese sites", Example: "灯籠を川に流す住民たち　画像：川西市"},
		{Text: "画像提供:", Supplier: true, Origin: "Japanese sites", Example: "灯籠を川に流す住民たち　画像提供：川西市"},
		{Text: "出典:", Supplier: true, Weak: true, Origin: "Japanese sites", Example: "灯籠を川に流す住民たち　出典：川西市"},
		{Text: "出所:", Supplier: true, Weak: true, Origin: "Japanese sites", Example: "灯籠を川に流す住民たち　出所：川西市"},
		{Text: "撮影", Origin: "Japanese sites", Example: "新しい図書館の閲覧室（撮影 御手洗航）"},
		{Text: "撮影者:", Origin: "Japanese sites", Example: "新しい図書館の閲覧室　撮影者：御手洗航"},
		{Text: "カメラ:", Origin: "Japanese sports papers", Example: "新しい図書館の閲覧室　カメラ：御手洗航"},
		{Text: "撮影・", Origin: "Hochi, Sankei Sports", Example: "新しい図書館の閲覧室（撮影・御手洗航）"},
		{Text: "写真・", Origin: "Japanese sports papers", Example: "新しい図書館の閲覧室（写真・御手洗航）"},
		{Text: "イラスト:", Origin: "Japanese sites", Example: "新しい図書館の閲覧室　イラスト：御手洗航"},
		{Text: "撮影", Form: NamesPrecede, Origin: "Mainichi, Asahi", Example: "新しい図書館の閲覧室＝11日、那覇市、御手洗航撮影"},
		{Text: "写す", Form: NamesPrecede, Origin: "Japanese local papers", Example: "新しい図書館の閲覧室＝11日、那覇市、御手洗航写す"},
		{Text: "提供", Form: NamesPrecede, Supplier: true, Origin: "Kyodo, Asahi", Example: "石工と弟子たち＝11日、那覇市、琉球石積保存会提供"},
		{Text: "写真提供", Form: NamesPrecede, Supplier: true, Origin: "Japanese sites", Example: "石工と弟子たち（琉球石積保存会写真提供）"},
		{Text: "所蔵", Form: NamesPrecede, Supplier: true, Origin: "Japanese local papers", Example: "石工と弟子たち（琉球博物館所蔵）"},
		{Text: "蔵", Form: NamesPrecede, Supplier: true, Origin: "Japanese local papers", Example: "石工と弟子たち（琉球博物館蔵）"},
		{Text: "代表撮影", Form: NoNames, Origin: "Kyodo, Jiji", Example: "宮殿に入る大使＝11日、東京（代表撮影）"},
	},
	agencies: agencies("credits of Japanese sites; facts of 1,629 pages, section 5", "通路を歩くシマウマ＝%",
		"共同", "共同通信", "共同通信社", "時事", "時事通信", "時事通信社", "ロイター", "ＡＦＰ時事", "AP通信", "アフロ", "ゲッティ", "ゲッティ共同", "ゲッティイメージズ",
		"ロイター共同", "タス共同", "聯合ニュース", "毎日新聞", "毎日新聞社", "朝日新聞", "朝日新聞社", "読売新聞", "読売新聞社", "産経新聞", "日経",
		"日本経済新聞", "中日新聞", "東京新聞", "北海道新聞", "西日本新聞", "沖縄タイムス", "琉球新報", "PIXTA", "ピクスタ", "EPA時事", "AA時事", "本社ヘリ",
		"NHK", "CNP時事", "dpa時事", "朝鮮通信", "中央通信", "アマナイメージズ", "イメージマート", "PR TIMES", "本紙"),
	creditWords: slices.Concat(
		creditWords(CreditOrganisation, "offices in Japanese credits", "石工と弟子たち（撮影：琉球%）",
			"県", "府", "町", "区役所", "市役所", "役場", "会", "連盟", "組合", "新聞", "通信", "放送", "テレビ",
			"省", "庁", "署", "課", "機構", "財団",
			"事務所", "センター", "プロジェクト", "ニュース", "寺", "ホテル", "鉄道", "電力", "クラブ",
			"チーム", "サイト"),
		creditWords(CreditOrganisation, "Japanese papers, of those who send in pictures", "石工と弟子たち（撮影：%）",
			"読者", "住民", "遺族", "本人", "家族", "関係者", "視聴者", "目撃者", "主催者", "乗客", "同大"),
		creditWords(CreditTitle, "Mainichi, Kyodo", "石工と弟子たち＝11日、那覇市（毎日新聞%御手洗航撮影）",
			"写真部", "本社写真部", "カメラマン", "特派員", "本社ヘリから"),
		creditWords(CreditTitle, "Yomiuri", "石工と弟子たち（%御手洗航撮影）",
			"支局長", "いずれも"),
		creditWords(CreditStatus, "Kyodo, Jiji", "宮殿に入る大使（写真：%）",
			"代表", "代表撮影", "イメージ", "資料写真", "資料", "ドローン", "本紙空撮", "より"),
		creditWords(CreditProse, "words that are in sentences and not in names", "住民。店%撮影",
			"は", "を", "で", "に", "が", "も", "へ")),

	// Bylines, datelines and lines about the piece.
	lines: joinRows(
		lineRows(RoleByline, LineOpens, "ja", "papers and magazines", "*　真栄田ひなた", "取材・文:|取材:|執筆:|文・写真|写真・文|取材・撮影|文と写真:|文・構成:|構成:|ライター:|筆者:|著者:|取材・構成:|担当記者:"),
		lineRows(RoleEditor, LineOpens, "ja", "papers and magazines", "*大河内さら", "編集:|編集者:|編集協力:|編集担当:|校閲:|校正:|編集長:|デスク:|監修:|翻訳:|構成・編集:"),
		lineRows(RoleSource, LineOpens, "ja", "papers and portals", "*北浜新聞", "出典:|引用元:|引用:|情報源:|ソース:|元記事:|参照元:|提供元:|初出:|転載元:|出所:|参考:|参考記事:"),
		lineRows(RoleCopyright, LineEnds, "ja", "papers", "記事・写真の*", "無断転載禁止|無断転載|無断転用を禁じます|転載を禁じます|複製を禁じます"),
		lineRows(RoleCopyright, LineOpens, "ja", "papers", "*はお断りします。", "無断転載|無断複製|無断転用"),
		lineRows(RoleRelated, LineOpens, "ja", "portals", "*石垣はなぜ崩れたのか", "関連:|関連記事|関連ニュース|関連リンク|関連エントリ|関連動画|関連特集|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ記事|おすすめ:|併せて読みたい|人気記事|次ページ|前回の記事:|関連キーワード|写真特集:|もっと見る|もっと読む|詳しくは:"),
		lineRows(RoleRelated, LineWhole, "ja", "portals", "*", "記事全文を読む|全文を読む|元記事を読む|次のページへ"),
		lineRows(RoleRelated, LineEnds, "ja", "portals", "石垣の記事の*", "続きを読む|フォローする|をフォロー|はこちら|友だち追加|もっと見る"),
		[]LinePhrase{
			{Text: "（Ｃ）", And: "無断", Role: RoleCopyright, Language: "ja", Origin: "papers", Example: "（Ｃ）北浜通信。無断配信はできません。"},
		},
	),
	words: joinRows(
		wordRows(ReporterWord, "ja", "papers", "*　真栄田ひなた", "記者|特派員|論説委員|編集委員|通信員"),
		wordRows(NotNameWord, "ja", "papers", "優勝は次の人だった。（三年浜*）", "調べ|提供|撮影|共同|時事|写真|つづく|続く|終わり|おわり|取材班|社説|編集部|当時|参照|以下同|通り|関連|資料|下記|所属|会社|支局|新聞|通信|文化部|社会部|支社|時間|割引|税込|円|予定|未定|略|談|訳|号|巻|章|頁|図|表|版|都|府|県|市|町|村|区|駅|別|用|済|不明"),
		wordRows(OfficeWord, "ja", "papers", "（北浜*・砂川陽）", "支局|支社|総局|本社|通信部|報道部|社会部|文化部|経済部|政治部|運動部|編集局"),
		wordRows(NotPlaceWord, "ja", "papers", "【*＝共同】石垣が崩れた。", "写真|動画|図解|解説|追記|号外|訂正|更新|映像|続報|緊急|告知|募集|訃報|人事|書評|論説|評論|論考|提言|投稿|対談|経済|政治|社会|国際|地域|文化|芸能|運動|野球|競馬|将棋|囲碁|科学|医療|教育|天気|気象|防災|選挙|地方|全国|海外|国内|中継|無料|有料|会員限定|限定|注目|話題|検証|調査|追跡|深層|核心|視点|焦点|時評|詳報|要旨|全文|本文|目次|前編|後編|中編|重要|注意|日程|場所|日時|会場|料金|住所|営業|電話|参加|定員|主催|速報|社説|独自|関連|地図|資料|特集|画像|連載|コラム"),
	),
	wires: joinRows(
		agencyRows("ja", "agencies, as papers name them", "【秋田*】水位が戻った。", "共同|時事|ロイター|ＡＦＰ|AFP時事|ＡＦＰ時事|ＡＰ|AP通信|聯合ニュース|ブルームバーグ|新華社|タス通信|ＣＮＮ|共同通信|時事通信|ドイツ通信"),
	),

	// Captions.
	signs: []CaptionSign{
		{Text: "この記事", Sign: EvidenceNote, Origin: "papers", Example: "この記事は昨年のものです"},
		{Text: "【追記】", Sign: EvidenceNote, Origin: "papers", Example: "【追記】日付を直しました"},

		{Text: "写真：", Sign: EvidenceMark, Origin: "technology sites", Example: "写真：改修前の橋"},
		{Text: "【写真】", Sign: EvidenceMark, Origin: "papers", Example: "【写真】改修前の橋"},
		{Text: "図#：", Sign: EvidenceMark, Origin: "technology sites", Example: "図1：改修前の橋"},
		{Text: "図#　", Sign: EvidenceMark, Origin: "science sites", Example: "図1　改修前の橋"},
		{Text: "上の写真", Sign: EvidenceMark, Origin: "blogs", Example: "上の写真：改修前の橋"},
		{Text: "（中央）", Sign: EvidencePosition, Origin: "papers", Example: "町長（中央）と技師"},
		{Text: "（手前）", Sign: EvidencePosition, Origin: "papers", Example: "町長（手前）と技師"},
		{Text: "（奥）", Sign: EvidencePosition, Origin: "papers", Example: "町長（奥）と技師"},
		{Text: "（資料写真）", Sign: EvidencePosition, Origin: "papers", Example: "改修前の橋（資料写真）"},
		{Text: "＝資料写真", Sign: EvidencePosition, Origin: "papers", Example: "改修前の橋＝資料写真"},
		{Text: "しかし", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "しかし、橋は閉じたままだ"},
		{Text: "一方", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "一方、橋は閉じたままだ"},
		{Text: "また", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "また、橋は閉じたままだ"},
		{Text: "そして", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "そして橋は閉じた"},
		{Text: "だが", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "だが橋は閉じたままだ"},
		{Text: "敬称略", Sign: EvidenceNote, Origin: "papers", Example: "（敬称略）"},
		{Text: "※", Sign: EvidenceNote, Origin: "papers", Example: "※この記事は昨年のものです"},
		{Text: "おわり", Sign: EvidenceNote, Origin: "papers", Example: "（おわり）"},
	},
}
