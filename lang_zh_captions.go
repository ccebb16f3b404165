package newsmark

import "slices"

// chineseCaptionSigns returns what marks captions in Chinese, and says who stands where in them.
func chineseCaptionSigns() []CaptionSign {
	return slices.Concat(
		captionSigns(EvidenceMark, "science and technology sites", "%改造后的车间",
			"[图#]", "图#"),
		captionSigns(EvidenceMark, "science and technology sites in Taiwan", "%改造後的廠房",
			"[圖#]", "圖#"),
		captionSigns(EvidenceMark, "WeChat, papers", "%改造后的车间",
			"图說:", "头图:", "封面图:", "首图:", "图片:", "从左至右:", "从左到右:", "从左至右依次为", "从左到右依次为", "从左至右分别为", "从左到右分别为", "由左至右:", "图文无关", "图片与内容无关", "图片与本文无关", "图片与正文无关", "配图与内容无关"),
		pairedSigns("papers", "%改造前的车间；%改造后的车间",
			[2]string{"左:", "右"},
			[2]string{"上:", "下"},
			[2]string{"左為", "右為"},
			[2]string{"左为", "右为"},
		),
		captionSigns(EvidencePosition, "papers, technology sites", "新车间%",
			"效果图", "截图", "效果圖", "截圖"),
	)
}
