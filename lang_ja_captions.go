package newsmark

import "slices"

// japanesePlaces are the letters that names of places end in.
const japanesePlaces = "市町村区県都府郡島駅港園館校所場庁前沖内"

// japaneseCaptionSigns returns what marks captions in Japanese, and says who stands where in them.
func japaneseCaptionSigns() []CaptionSign {
	return slices.Concat(
		captionSigns(EvidenceMark, "newspapers and magazines", "%改修前の橋",
			"図#~", "[図#]", "図表#~", "[図表#]", "写真#~", "[写真#]", "[写真]", "[写真#枚目]", "[画像]", "[画像#]", "画像#~", "イラスト#~", "表#~", "グラフ#~", "[写真左]", "[写真右]", "[写真上]", "[写真下]", "[上]", "[左]", "キャプション:", "画像説明,", "画像説明，", "写真=", "写真＝", "＊写真は", "＊画像は", "撮影日:", "撮影日時:", "撮影場所:", "撮影地:", "撮影時期:", "※写真提供", "※画像提供", "※写真：", "※画像："),
		nextSigns("local papers, blogs", "%昔の橋",
			"下の写真", "下の画像"),
		pairedSigns("newspapers", "%改修前、%改修後の橋",
			[2]string{"左が", "右が"},
			[2]string{"左は", "右は"},
			[2]string{"上が", "下が"},
			[2]string{"右が", "左が"},
			[2]string{"右は", "左は"},
		),
		pairedSigns("newspapers", "%町長%技師",
			[2]string{"左から", "、"},
			[2]string{"右から", "、"},
			[2]string{"前列左から", "、"},
			[2]string{"後列左から", "、"},
			[2]string{"前列右から", "、"},
			[2]string{"後列右から", "、"},
			[2]string{"上から", "、"},
		),
		captionSigns(EvidencePosition, "newspapers", "橋を渡る町長%",
			"＝中央", "＝左", "＝右", "＝手前", "＝奥"),
		captionSigns(EvidencePosition, "magazines", "改修後の橋の%",
			"イメージ図", "完成予想図", "年撮影）", "月撮影）", "日撮影）", "イメージ写真です", "イメージ画像です"),
	)
}
