package newsmark

import "slices"

// More of what credits in Japanese have, beside lang_ja.go.

func japaneseHeadPhrases() []CreditPhrase {
	return slices.Concat(
		creditPhrases(CreditPhrase{Origin: "magazines and sites, behind the caption"}, "新しい図書館の閲覧室 %御手洗航",
			"［PHOTO］", "[PHOTO]", "【PHOTO】", "〔PHOTO〕", "〈PHOTO〉", "＜PHOTO＞", "［写真］", "【写真】", "〔写真〕", "〈写真〉", "＜写真＞", "［撮影］", "【撮影】", "〔撮影〕", "〈撮影〉", "＜撮影＞", "［イラスト］", "【イラスト】"),
		creditPhrases(CreditPhrase{Form: NoNames, Origin: "Toyo Keizai, writers on portals"}, "石工と弟子たち（%）",
			"写真は筆者", "写真は筆者撮影", "写真は記者撮影", "写真はすべて記者撮影", "写真はいずれも記者撮影", "写真はすべて著者撮影", "撮影は記者", "写真は著者撮影", "写真はすべて筆者撮影", "写真はいずれも筆者撮影", "画像は筆者撮影", "撮影は筆者", "撮影は著者", "スクリーンショットは筆者撮影", "いずれも筆者撮影", "すべて筆者撮影"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Supplier: true, Origin: "papers, of pictures from films"}, "石工と弟子たち（琉球県警%）",
			"提供の動画から", "提供の映像から", "提供動画から", "提供映像から", "提供動画より", "提供映像より", "提供の映像", "提供の動画", "提供の写真", "提供の画像", "提供動画", "提供映像", "提供の動画より", "提供の映像より", "公開の動画から", "公開の映像から"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Origin: "Unsplash, for sites in Japanese"}, "UnsplashのAnn Lee%",
			"が撮影した写真"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Supplier: true, Origin: "Pixabay, for sites in Japanese"}, "Ann LeeによるPixabay%",
			"からの画像"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Supplier: true, Weak: true, Origin: "Japanese business sites"}, "灯籠を川に流す住民たち（総務省「家計調査」%）",
			"を基に作成", "をもとに作成", "を元に作成"),
		creditPhrases(CreditPhrase{Origin: "magazines, of what is on the pictures"}, "新しい図書館の閲覧室　%御手洗航",
			"人物撮影:", "静物撮影:", "人物写真:", "静物写真:", "料理写真:", "料理撮影:", "会場写真:", "会場撮影:", "商品撮影:", "スチール撮影:", "空撮:", "撮影者 "),
		creditPhrases(CreditPhrase{Supplier: true, Origin: "sites of towns"}, "灯籠を川に流す住民たち　%川西市",
			"画像提供 ", "写真協力 ", "映像提供 "),
		creditPhrases(CreditPhrase{Origin: "magazines"}, "新しい図書館の閲覧室　%御手洗航",
			"フォト:", "フォトグラファー:", "カメラマン:", "写真家:"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Origin: "local papers, of readers"}, "新しい図書館の閲覧室（御手洗航さん%）",
			"撮影・提供", "提供・撮影", "撮影、提供"),
		creditPhrases(CreditPhrase{Supplier: true, Origin: "museums, magazines and sites of towns"}, "新しい図書館の閲覧室　%川西市",
			"作品提供:", "画像協力:", "資料協力:", "映像協力:", "作品協力:", "提供元:", "画像提供元:", "映像提供元:", "クレジット:", "画像クレジット:", "写真、動画提供:", "画像・資料提供:", "画像・動画提供:"),
		creditPhrases(CreditPhrase{Supplier: true, Origin: "museums, beside who took it"}, "新しい図書館の閲覧室　撮影：御手洗航、%川西市",
			"写真提供:"),
		creditPhrases(CreditPhrase{Supplier: true, Weak: true, Origin: "business sites and portals, of figures"}, "新しい図書館の閲覧室　%川西市",
			"データ出典:", "データ出所:", "図版出典:", "図表出典:", "図出典:", "地図出典:", "資料出典:", "資料出所:", "画像出所:", "画像引用元:", "画像元:", "写真元:", "データ提供元:", "データ元:"),
		creditPhrases(CreditPhrase{Origin: "magazines and music sites, of what is on the pictures"}, "新しい図書館の閲覧室　%御手洗航",
			"現場写真:", "舞台写真:", "舞台撮影:", "舞台写真撮影:", "ライブ写真:", "ライブ撮影:", "動画撮影:", "空撮写真:", "スチール:", "スチール写真:", "写真と図:", "写真・図:", "作品写真:", "作品撮影:", "ステージ写真:", "インタビュー写真:", "インタビュー撮影:", "公演写真:", "公演撮影:", "店舗写真:", "建築写真:", "竣工写真:", "竣工撮影:"),
		creditPhrases(CreditPhrase{Supplier: true, Origin: "papers and magazines, of figures"}, "新しい図書館の閲覧室　%編集部",
			"画像作成:", "画像制作:", "図表作成:", "図表制作:", "地図作成:", "地図制作:", "グラフ作成:", "作図協力:", "図作成:", "図制作:", "表作成:"),
		creditPhrases(CreditPhrase{Form: BehindCredit, Origin: "portals, of pictures that show something like it"}, "新しい図書館の閲覧室　写真：PIXTA　%",
			"※写真はイメージです", "※画像はイメージです", "※写真はイメージ", "※画像はイメージ", "※イメージです", "※イメージ画像です", "※イメージ画像", "※イメージ写真", "※イメージ"),
		creditPhrases(CreditPhrase{Origin: "magazines and portals, of the picture at the head"}, "新しい図書館の閲覧室（%御手洗航）",
			"アイキャッチ画像:", "アイキャッチ写真:", "アイキャッチ:", "トップ画像:", "トップ写真:", "TOP画像:", "TOP写真:", "メイン画像:", "メイン写真:", "メインビジュアル:", "サムネイル画像:", "サムネイル写真:", "サムネイル:", "扉写真:", "カバー写真:", "カバー画像:", "冒頭写真:", "冒頭画像:", "見出し画像:", "ヘッダー画像:", "タイトル画像:", "タイトル写真:", "表紙写真:", "表紙画像:", "本文写真:", "本文画像:", "文中写真:"),
	)
}

func japaneseCreditWords() []CreditWord {
	return slices.Concat(
		creditWords(CreditWorker, "magazines, of the others who made the piece", "新しい図書館の閲覧室　撮影：御手洗航　%：椿原みお",
			"文", "取材", "取材・文", "文・取材", "構成", "構成・文", "編集", "聞き手", "執筆", "ライター", "訳", "翻訳", "モデル", "衣装", "料理",
			"スタイリスト", "スタイリング", "ヘアメイク", "ヘアメーク", "ヘア＆メイク", "メイク", "取材・構成", "取材＆文", "取材・執筆", "文・構成", "編集・文", "文・編集", "企画", "企画・編集", "デザイン", "調理", "フードスタイリング", "ヘア", "着付け", "協力", "取材協力", "撮影協力", "構成・編集"),
		creditWords(CreditNewsroom, "Asahi, Kyodo, local papers", "石工と弟子たち（那覇%・御手洗航撮影）",
			"支局", "支社", "総局", "本社", "報道部", "映像部", "通信部", "編集局", "映像センター", "写真グループ", "写真センター", "通信局", "駐在"),
		creditWords(CreditNewsroom, "Asahi, Kyodo, local papers", "石工と弟子たち＝11日、那覇市、福岡%・御手洗航撮影", "写真部"),
		creditWords(CreditAccount, "papers, of what they took over", "新しい図書館の閲覧室＝白瀬%から",
			"インスタグラム", "Instagram", "公式X", "のX", "ツイッター", "フェイスブック", "ユーチューブ", "YouTube", "チャンネル", "サイト", "ホームページ", "ブログ", "HP", "パンフレット", "チラシ", "ライブカメラ", "中継"),
		creditWords(CreditAccount, "papers, of what they took over from print", "新しい図書館の閲覧室＝白瀬%から",
			"広報紙", "広報誌", "報告書", "プレスリリース", "ニュースリリース", "図録", "絵葉書", "年鑑"),
		creditWords(CreditOrganisation, "papers, of what they took over from print", "新しい図書館の閲覧室（白瀬%から）",
			"広報紙", "広報誌", "報告書", "図録", "絵葉書", "年鑑"),
		creditWords(CreditOrganisation, "papers, of those named behind labels", "石工と弟子たち（写真：琉球%）",
			"楽団", "劇団", "バレエ団", "合唱団", "医師団", "消防団", "球団", "青年団", "事業団", "調査団", "舞踊団"),
		creditWords(CreditOrganisation, "sports sites, of clubs", "石工と弟子たち　©SHIRASE %",
			"GIANTS", "DRAGONS", "SWALLOWS", "BAYSTARS", "FIGHTERS", "BUFFALOES", "MARINES", "LIONS", "ANTLERS", "MARINOS", "GRAMPUS", "BELLMARE", "SANFRECCE", "FRONTALE", "REYSOL", "VISSEL", "VERDY", "GAMBA", "CEREZO"),
	)
}
