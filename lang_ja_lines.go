package newsmark

import "slices"

// More lines about a piece in Japanese, beside those in lang_ja.go.

func japaneseLines() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineNote, "ja", "magazines and portals", "*本記事は『北浜の石垣』より抜粋しています", "編集部注:|編注:|編集部より:|編集部から:"),
		andRows(RoleEditor, "ja", "international sites", "*、機械翻訳です", "この記事は|本記事は|本稿は|当記事は", "AI翻訳|AIで翻訳|AIが翻訳|AIを使|AIを活用|機械翻訳|自動翻訳|生成AI"),
		andRows(RoleSource, "ja", "magazines and portals", "*北浜新聞の許可を得て載せました", "この記事は|本記事は|本稿は|当記事は", "との提携|許可を得て|提供を受け|に寄稿|が初出|を改題"),
		andRows(RoleRelated, "ja", "papers and portals", "*、ご登録ください", "最新ニュース|最新情報|最新記事|公式LINE|公式X|公式アプリ|メールマガジン|メルマガ|ニュースレター|無料アプリ|アプリの", "友だち登録|フォローして|ご登録|登録は|の登録|ダウンロードは|お届けし|届きます|配信中"),
		andRows(RoleRelated, "ja", "papers and portals", "*面白ければ、シェアしてね", "この記事が|この記事を|記事が", "いいね|シェアして|フォローして|フォローをお願い|チャンネル登録"),
		andRows(RoleRelated, "ja", "papers and portals", "*電子版に", "続きは|全文は|この続きは|詳しくは", "会員|紙面|有料|アプリで|本誌|電子版"),
		andRows(RoleRelated, "ja", "papers and portals", "*、お待ちしています", "記事の感想|ご意見|ご感想|記事へのご意見|情報提供|皆さまのご意見", "お寄せ|お待ちし|こちら"),
	)
}
