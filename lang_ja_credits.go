package newsmark

import "slices"

// More of what credits in Japanese have, beside lang_ja.go.

func japaneseHeadPhrases() []CreditPhrase {
	return slices.Concat(
		creditPhrases(CreditPhrase{Origin: "magazines and sites, behind the caption"}, "新しい図書館の閲覧室 %御手洗航",
			"［PHOTO］", "[PHOTO]", "【PHOTO】", "［写真］", "【写真】", "〔写真〕", "〈写真〉", "［撮影］", "【撮影】", "［イラスト］", "【イラスト】"),
		creditPhrases(CreditPhrase{Origin: "magazines and portals, of the picture at the head"}, "新しい図書館の閲覧室（%御手洗航）",
			"アイキャッチ画像:", "アイキャッチ写真:", "アイキャッチ:", "トップ画像:", "トップ写真:", "TOP画像:", "TOP写真:", "メイン画像:", "メイン写真:", "メインビジュアル:", "サムネイル画像:", "サムネイル写真:", "サムネイル:", "扉写真:", "カバー写真:", "カバー画像:", "冒頭写真:", "冒頭画像:", "見出し画像:", "ヘッダー画像:", "タイトル画像:", "タイトル写真:", "表紙写真:", "表紙画像:", "本文写真:", "本文画像:", "文中写真:"),
	)
}
