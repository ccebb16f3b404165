package newsmark

// Japanese.

func init() {
	languages = append(languages, &language{
		tag: "ja",

		// Credits.

		// Bylines, datelines and lines about the piece.
		lines: joinRows(
			lineRows(RoleByline, LineOpens, "ja", "papers and magazines", "*　真栄田ひなた", "取材・文:|取材:|執筆:|文・写真:|写真・文:|文と写真:|文・構成:|構成:|ライター:|筆者:|著者:|取材・構成:|担当記者:"),
			lineRows(RoleEditor, LineOpens, "ja", "papers and magazines", "*大河内さら", "編集:|編集者:|編集協力:|編集担当:|校閲:|校正:|編集長:|デスク:|監修:|翻訳:|構成・編集:"),
			lineRows(RoleSource, LineOpens, "ja", "papers and portals", "*北浜新聞", "出典:|引用元:|引用:|情報源:|ソース:|元記事:|参照元:|提供元:|初出:|転載元:|出所:|参考:|参考記事:"),
			lineRows(RoleCopyright, LineEnds, "ja", "papers", "記事・写真の*", "無断転載禁止|無断転載|無断転用を禁じます|転載を禁じます|複製を禁じます"),
			lineRows(RoleCopyright, LineOpens, "ja", "papers", "*はお断りします。", "無断転載|無断複製|無断転用"),
			lineRows(RoleRelated, LineOpens, "ja", "portals", "*石垣はなぜ崩れたのか", "関連:|関連記事|関連ニュース|関連リンク|関連エントリ|関連動画|関連特集|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ記事|おすすめ:|併せて読みたい|人気記事|次ページ|前回の記事:|関連キーワード|写真特集:|もっと見る|もっと読む|詳しくは:"),
			lineRows(RoleRelated, LineWhole, "ja", "portals", "*", "記事全文を読む|全文を読む|元記事を読む|写真をもっと見る|次のページへ"),
			lineRows(RoleRelated, LineEnds, "ja", "portals", "石垣の記事の*", "続きを読む|フォローする|をフォロー|はこちら|友だち追加"),
			[]LinePhrase{
				{Text: "©", And: "新聞社", Role: RoleCopyright, Language: "ja", Origin: "papers", Example: "© 北浜新聞社"},
				{Text: "（Ｃ）", And: "無断", Role: RoleCopyright, Language: "ja", Origin: "papers", Example: "（Ｃ）北浜通信、無断配信は"},
			},
		),
		words: joinRows(
			wordRows(ReporterWord, "ja", "papers", "*　真栄田ひなた", "記者|特派員|論説委員|編集委員|通信員"),
			wordRows(NotNameWord, "ja", "papers", "優勝は次の人だった。（三年浜*）", "調べ|提供|撮影|共同|時事|写真|つづく|続く|終わり|おわり|取材班|社説|編集部|当時|参照|以下同|通り|関連|資料|下記|所属|会社|支局|新聞|通信|文化部|社会部|支社|時間|割引|税込|円|予定|未定|略|談|訳|号|巻|章|頁|図|表|版|都|府|県|市|町|村|区|駅|別|用|済|不明"),
			wordRows(NotPlaceWord, "ja", "papers", "【*＝共同】石垣が崩れた。", "写真|動画|図解|解説|速報|社説|独自|関連|地図|資料|特集|画像|連載|コラム"),
		),
		wires: joinRows(
			agencyRows("ja", "agencies, as papers name them", "【秋田*】水位が戻った。", "共同|時事|ロイター|ＡＦＰ|AFP時事|ＡＦＰ時事|ＡＰ|AP通信|聯合ニュース|ブルームバーグ|新華社|タス通信|ＣＮＮ|共同通信|時事通信|ドイツ通信"),
		),

		// Captions.
		signs: []CaptionSign{
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
			{Text: "※", Sign: EvidenceNote, Origin: "papers", Example: "※この記事は昨年のものです"},
			{Text: "おわり", Sign: EvidenceNote, Origin: "papers", Example: "（おわり）"},
		},
	})
}
