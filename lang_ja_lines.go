package newsmark

import "slices"

// More lines about a piece in Japanese, beside those in lang_ja.go.

func japaneseLines() []LinePhrase {
	return slices.Concat(
		japaneseNotices(),
		endRows(RoleRelated, "ja", "papers and portals", "白瀬新報の公式X*", "をフォローしてください|を友だち追加する|友だち追加してください", "公式|LINE|インスタ|アカウント"),
		lineRows(RoleSource, LineEnds, "ja", "papers", "（2022年11月5日*）", "朝刊掲載|夕刊掲載|付朝刊|付夕刊|朝刊より|夕刊より|朝刊から|夕刊から"),
		lineRows(RoleSource, LineOpens, "ja", "papers and universities", "*北浜新聞", "論文情報:|掲載論文:|掲載紙:|取材協力:"),
		lineRows(RoleRelated, LineWhole, "ja", "portals", "*", "ツイート|広告|フォロー|ランキング|紙面で読む|トップへ戻る|この記事を共有|この記事をツイート|スポンサーリンク"),
		lineRows(RoleSource, LineNote, "ja", "magazines and portals", "*本記事は『北浜の石垣』より抜粋しています", "編集部注:|編注:|編集部より:|編集部から:"),
		andRows(RoleEditor, "ja", "international sites", "*、機械翻訳です", "この記事は|本記事は|本稿は|当記事は", "AI翻訳|AIで翻訳|AIが翻訳|AIを使|AIを活用|機械翻訳|自動翻訳|生成AI"),
		andRows(RoleSource, "ja", "magazines and portals", "*北浜新聞の許可を得て載せました", "この記事は|本記事は|本稿は|当記事は", "との提携|許可を得て|提供を受け|に寄稿|が初出|を改題|を再構成|一部改変|に加筆|との共同企画|から引用"),
		andRows(RoleRelated, "ja", "papers and portals", "*、ご登録ください", "最新ニュース|最新情報|最新記事|公式LINE|公式X|公式アプリ|メールマガジン|メルマガ|ニュースレター|無料アプリ|アプリの", "友だち登録|フォローして|ご登録|登録は|の登録|ダウンロードは|お届けし|届きます|配信中|発信中|発信しています|フォローお願い|フォローをお願い"),
		andRows(RoleRelated, "ja", "papers and portals", "*面白ければ、シェアしてね", "この記事が|この記事を|記事が", "いいね|シェアして|フォローして|フォローをお願い|チャンネル登録"),
		andRows(RoleRelated, "ja", "papers and portals", "*電子版に", "続きは|全文は|この続きは|詳しくは", "会員|紙面|有料|アプリで|本誌|電子版"),
		lineRows(RoleSource, LineWhole, "ja", "portals, of the paper a piece is from", "*", "デイリースポーツ|日刊スポーツ|スポニチアネックス|スポーツ報知|サンケイスポーツ|東スポWEB|毎日新聞|朝日新聞|読売新聞|産経新聞|日本経済新聞|北海道新聞|西日本新聞|琉球新報|沖縄タイムス"),
		lineRows(RoleRelated, LineWhole, "ja", "local papers", "*", "この写真の記事に戻る|この記事に戻る|記事に戻る"),
		andRows(RoleRelated, "ja", "papers and portals", "*、お待ちしています", "記事の感想|ご意見|ご感想|記事へのご意見|情報提供|皆さまのご意見", "お寄せ|お待ちし|こちら"),
	)
}

// japaneseNotices returns further lines in Japanese about whose a piece is, who
// read it, who may copy it, and where to read on or write to.
func japaneseNotices() []LinePhrase {
	return slices.Concat(
		andRows(RoleRelated, "ja", "papers and portals", "*、毎朝お届けします", "LINEの友だち登録|LINE友だち登録|LINEの友だち追加|LINE友だち追加|友だち登録で|友だち追加で|会員登録で|無料会員登録|LINE公式アカウント", "届きます|お届け|受け取れます|配信しています|配信中|こちら|読めます|お願いし"),
		andRows(RoleRelated, "ja", "papers with a pay wall", "*、会員になってください", "この記事の続きを|この記事の全文を|記事の続きを|記事の全文を|続きを読むには|全文を読むには|この先を読むには|この記事を読むには|すべて読むには|最後まで読むには", "会員|登録|ログイン|購読|有料"),
		lineRows(RoleSource, LineOpens, "ja", "papers and portals", "*北浜新聞", "原文記事:|元の記事:|出典元:|発表資料:|情報ソース:|一次情報:|参照文献:|主な参考文献:|参考論文:|参照記事:|元論文:|論文:|プレスリリース:|原文はこちら:|英文記事:"),
		lineRows(RoleSource, LineWhole, "ja", "papers and portals", "*", "プレスリリース|ニュースリリース|報道発表"),
		lineRows(RoleSource, LineOpens, "ja", "papers and portals", "*北浜新聞", "プレスリリース提供:|英語原文:|オリジナル記事:|英語記事:|掲載誌:|記事協力:|出典 |出典　"),
		andRows(RoleSource, "ja", "magazines and portals", "*北浜新聞からの転載です", "本コラムは|このコラムは|本インタビューは|このインタビューは|本原稿は|この原稿は|この文章は|本連載は|この論考は|このエッセイは|このレポートは", "からの転載|より転載|から転載|に掲載された|再編集し|抜粋し|再構成し|を翻訳した|から引用|に加筆"),
		andRows(RoleSource, "ja", "magazines and portals", "*北浜新聞からの転載です", "当記事は", "からの転載|より転載|から転載|に掲載された|再編集し|抜粋し|再構成し|を翻訳した"),
		lineRows(RoleEditor, LineOpens, "ja", "papers and magazines", "*大河内さら", "責任編集:|編集責任者:|編集責任:|ファクトチェック:|動画編集:|映像編集:|ディレクター:|プロデューサー:|監修医師:|記事監修:|翻訳 |翻訳　|訳 |訳　|編集 |編集　|監修 |監修　|校正 |校正　|校閲 |校閲　"),
		lineRows(RoleCopyright, LineOpens, "ja", "papers", "*北浜新聞社へ", "無断引用は|この記事の転載について|記事の転載について|著作権者:|著作権:|ライセンス:"),
		lineRows(RoleCopyright, LineEnds, "ja", "papers", "記事と写真の*", "二次利用を禁じます|無断利用を禁じます|無断使用はご遠慮ください|引用はご遠慮ください"),
		andRows(RoleCopyright, "ja", "papers", "*こちらへ", "記事の利用については|記事利用については|記事の使用については", "問い合わせ|こちら|ください"),
		lineRows(RoleRelated, LineWhole, "ja", "portals", "*", "こちらもどうぞ|あわせてどうぞ|つづきを読む|この記事へのコメント|コメント|コメントする|コメントを投稿|コメント一覧|いいね|保存|印刷|印刷する|リンクをコピー|URLをコピー|LINEで送る|メールで送る|記事を保存|記事を保存する|この記事を保存|この記事を保存する|音声で聞く|この記事を音声で聞く|誤字・脱字を報告する|記事の誤りを報告|記事の誤りを報告する|寄付する|支援する|人気ランキング|おすすめの記事|英語で読む|この記事を英語で読む|アプリをダウンロード|アプリで読む"),
		lineRows(RoleRelated, LineOpens, "ja", "portals", "*石垣", "タグ:|キーワード:|カテゴリー:|カテゴリ:|ハッシュタグ:"),
		lineRows(RoleRelated, LineEnds, "ja", "portals", "Facebook*", "でシェア|でシェアする"),
		endRows(RoleRelated, "ja", "portals", "感想はコメント欄で*", "教えてください|お聞かせください|お寄せください|お知らせください", "コメント欄"),
		andRows(RoleCopyright, "ja", "agencies and papers", "*2024 北浜新聞社", "（C）", "新聞社|新報社|通信社|AFP|時事|共同|テレビ|放送|202|reserved"),
		lineRows(RoleCopyright, LineOpens, "ja", "agencies and papers", "*2024 北浜新聞社", "Copyright（"),
		endRows(RoleSource, "ja", "local papers", "（北浜新報　2024年5月3*）", "日付|日掲載|日朝刊|日夕刊|日 朝刊|日　朝刊|日 夕刊|日　夕刊|日付　朝刊|日付 朝刊", "新聞|新報|日報|民報|タイムス|タイムズ"),
		andRows(RoleSource, "ja", "magazines and portals", "*、「さんぽ北浜」で公開されました", "この記事は|本記事は|本稿は|当記事は", "」で公開|』で公開|」に公開|』に公開|に掲載されました|」で配信|』で配信"),
		andRows(RoleRelated, "ja", "papers with a pay wall", "*有料会員限定です", "記事の続きは|この先は|これより先は|この記事の続きは", "会員限定です|会員限定の記事|会員限定記事|会員のみ|有料会員|有料記事|有料部分"),
		lineRows(RoleRelated, LineEnds, "ja", "portals", "この記事の*", "コメントを見る|コメントを読む|コメントを書く|コメントを投稿する"),
		lineRows(RoleRelated, LineWhole, "ja", "portals, sites of towns", "*", "関連情報|関連ワード|関連タグ|関連ファイル|人気の記事|最近の記事|ニュースレターに登録する|ニュースレターに登録|LINEで記事を受け取る|スポンサードリンク|この記事のコメント|前のページ 次のページ"),
	)
}
