package newsmark

import "slices"

// Chinese: what stands in credits and is known from texts in the other letters. Posts of
// papers in Taiwan and Hong Kong are read in simplified ones elsewhere, and those of the
// mainland in traditional ones.

const (
	simplified  = "sites in simplified letters, of papers in Taiwan and Hong Kong"
	traditional = "sites in traditional letters, of papers and portals of the mainland"
)

func chineseSpellingPhrases() []CreditPhrase {
	return slices.Concat(
		creditPhrases(CreditPhrase{Form: NamesPrecede, Origin: simplified}, "桥下的集市（周望%）",
			"翻摄", "台北传真", "新北传真", "桃园传真", "台中传真", "台南传真", "高雄传真", "基隆传真", "新竹传真", "苗栗传真", "彰化传真", "南投传真", "云林传真", "嘉义传真", "屏东传真", "宜兰传真", "花莲传真", "台东传真", "澎湖传真", "金门传真"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Origin: simplified}, "桥下的集市。中央社记者周望% 114年6月3日",
			"传真"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Words: true, Origin: simplified}, "桥下的集市（周望%）",
			"摄影报导"),
		creditPhrases(CreditPhrase{Supplier: true, Origin: simplified}, "村里的露天电影场（%南溪旅游局脸书）",
			"翻摄自", "图/翻摄", "图/翻摄自", "图翻摄自", "图片翻摄自", "照片翻摄自", "撷自", "图撷自", "撷取自", "图撷取自", "图片撷取自", "图片撷自"),
		creditPhrases(CreditPhrase{Supplier: true, Origin: simplified}, "村里的露天电影场，%南溪文旅",
			"图片供应:", "相片来源:", "资料照片来源:", "资料图片来源:"),
		creditPhrases(CreditPhrase{Agency: true, Origin: simplified}, "桥下的集市。%视觉中国",
			"情境图:"),
		creditPhrases(CreditPhrase{Form: NoNames, Origin: simplified}, "村里的露天电影场。%",
			"翻摄网路", "翻摄网络"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Origin: traditional}, "橋下的市集（周望%）",
			" 圖", "/圖", "繪製", "手繪", "圖表製作", "·攝", "·圖", "丨圖", "|圖"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Words: true, Origin: traditional}, "橋下的市集（周望%）",
			"攝影報道", "/文圖", "/圖文", "/文攝", " 圖/文", " 文/攝", " 文圖"),
		creditPhrases(CreditPhrase{Form: NamesInside, Origin: traditional}, "橋下的市集。新華社%（周望 攝）",
			"發"),
		creditPhrases(CreditPhrase{Words: true, Origin: traditional}, "洪澤路圖書館新館，%卓予",
			"文圖:", "文/圖", "圖文報道:", "圖/文:", "文、攝影:", "文+圖:", "撰文、攝影:", "撰文/攝影:", "文字/圖片:"),
		creditPhrases(CreditPhrase{Origin: traditional}, "洪澤路圖書館新館，%卓予",
			"檔案照:", "無人機航拍:", "無人機拍攝:", "航拍攝影:", "攝影報道:", "手繪:", "繪製:", "圖片攝影:", "圖片拍攝:", "照片拍攝:", "照片攝影:", "圖片製作:", "首席攝影:", "特約攝影師:", "海報設計:", "本版圖片:", "本版攝影:", "本文攝影:", "本組圖片:"),
		creditPhrases(CreditPhrase{Agency: true, Origin: traditional}, "橋下的市集。%視覺中國",
			"頭圖:", "配圖:", "圖像:"),
		creditPhrases(CreditPhrase{Supplier: true, Origin: traditional}, "村裏的露天電影場，%南溪文旅",
			"圖自", "圖據", "圖源自", "圖源", "頭圖來源:", "頭圖來自", "首圖來自", "封面圖源:", "封面圖來自", "封面圖片來自", "封面圖片來源:", "封面來自", "配圖來源:", "配圖來自", "截圖來源:", "圖片源自", "圖片源於", "圖片截自", "圖截取自", "圖摘自", "圖片來源於", "照片版權:", "圖片授權:", "圖片出處:", "視頻來源:", "資料圖來源:", "本文圖片來自", "文中圖片來自", "文內圖片來源:", "圖均來自", "圖片均來自", "組圖來自"),
		creditPhrases(CreditPhrase{Supplier: true, Origin: traditional}, "村裏的露天電影場，%南溪文旅提供",
			"圖均由", "圖片皆由", "配圖由", "截圖由", "組圖由", "本文圖由", "本文圖均由", "文中圖均由", "題圖由", "頭圖由", "本組圖片由", "全部圖片由", "所有圖片由", "本文圖片均由"),
		creditPhrases(CreditPhrase{Form: NamesBetween, Origin: traditional}, "洪澤路圖書館新館，%卓予攝",
			"配圖均為", "以上圖均為", "本文圖均為", "文中圖均為", "以上照片均為", "本文照片均為", "文中照片均為", "本組圖片均為"),
	)
}

func chineseSpellingAgencies() []Agency {
	return slices.Concat(
		agencies(simplified, "桥下的集市（%）",
			"明报", "联合报", "大公报", "文汇报", "香港文汇报", "大公文汇", "大公文汇网", "星岛", "信报", "众新闻", "立场新闻", "政府新闻处", "新闻处", "新闻局", "无线新闻", "有线新闻", "Now新闻", "达志", "达志影像", "shutterstock达志影像", "联合报系", "报系", "中时", "ETtoday新闻云", "三立新闻", "东森", "东森新闻", "民视新闻", "华视", "公视", "台视", "中视", "镜新闻", "风传媒", "新头壳", "今日新闻", "中广", "中评社", "澳广视", "端传媒", "报导者", "看中国", "法广", "Google地图"),
		agencies(traditional, "橋下的市集（%）",
			"中新圖片網", "光明圖片", "總台", "央視網", "網易", "新京報", "光明網", "中國青年報", "海報新聞", "封面新聞", "大眾網", "圖蟲", "攝圖網", "千圖網", "南方都市報", "每日經濟新聞", "人民視覺", "視覺重慶", "央視頻", "人民圖片", "影像中國", "中新圖片", "新華社客戶端", "圖蟲創意", "全景網", "全景視覺", "東方IC", "每經", "新華財經", "央廣網", "解放軍報", "中國軍網", "人民日報客戶端", "北青報", "梨視頻", "紅星新聞", "極目新聞", "九派新聞", "川觀新聞", "潮新聞", "上觀新聞", "今日頭條", "淘寶", "大眾點評", "財聯社", "鈦媒體", "中國網", "中國經濟網", "參考消息", "國是直通車", "新報業媒體", "海峽時報圖片", "中國報", "精彩大馬", "當今大馬", "新加坡報業控股", "八度空間", "8視界新聞網", "8視界", "僑報"),
	)
}

func chineseSpellingWords() []CreditWord {
	return slices.Concat(
		creditWords(CreditPaper, simplified, "桥下的集市（清江%）",
			"电台", "脸书", "专页", "粉专"),
		creditWords(CreditOrganisation, simplified, "村里的露天电影场。图：清江%",
			"团体", "团队", "银行", "农场", "音乐", "业者", "民众", "新闻处", "管理处", "警务处", "入境处", "视觉组", "美编组", "社团", "粉丝页"),
		creditWords(CreditTitle, simplified, "桥下的集市。南溪报%周望 摄",
			"专题记者", "地方记者", "港闻记者"),
		creditWords(CreditTitle, simplified, "桥下的集市。%周望 摄",
			"民众"),
		creditWords(CreditStatus, simplified, "渡口的船工。图片：%",
			"翻摄画面", "翻摄照片", "档案图", "网上图片", "网上截图", "网路", "影片截图", "情境图", "模拟图", "历史照片", "监控画面", "监视器画面", "社群媒体"),
		creditWords(CreditPaper, traditional, "橋下的市集（清江%）",
			"晨報", "快報", "周報", "新聞社"),
		creditWords(CreditOrganisation, traditional, "村裏的露天電影場。圖：清江%",
			"發布", "粉絲", "植物園", "球隊", "劇團", "支隊", "大隊", "機場", "鐵路", "地鐵", "車站", "視界", "電影", "經紀人", "中學", "小學", "廣播", "旅遊", "公眾號", "聯盟", "檔案", "主辦方", "雜誌", "樂隊", "劇組"),
		creditWords(CreditOrganisation, traditional, "村裏的露天電影場。圖：%",
			"採訪對象", "企業", "館方", "通訊員"),
		creditWords(CreditTitle, traditional, "橋下的市集。南溪報%周望 攝",
			"特約攝影師", "簽約攝影師", "全媒記者", "見習生", "駐站記者", "視覺記者", "首席攝影記者", "攝影部", "駐京記者", "首席記者", "融媒體記者"),
		creditWords(CreditTitle, traditional, "橋下的市集。%周望 攝",
			"航拍愛好者", "學員", "組圖", "漫畫", "攝影報道"),
		creditWords(CreditStatus, traditional, "渡口的船工。圖片：%",
			"網圖", "海報", "拼圖", "歷史圖片", "監控截圖", "APP截圖", "網絡圖"),
		creditWords(CreditStatus, traditional, "橋下的市集。攝影：周望，%",
			"未經授權不得轉載", "未經允許不得轉載", "未經授權禁止轉載", "禁止轉載", "嚴禁轉載", "轉載請註明出處", "如侵刪"),
		creditWords(CreditStatus, traditional, "渡口的船工（新華社%）",
			"發"),
		creditWords(CreditList, traditional, "橋下的市集。（周望%林小滿 攝）",
			"與"),
		creditWords(CreditDate, traditional, "橋下的市集。攝影：周望，%2023 年 4 月，新華社",
			"拍攝時間"),
		creditWords(CreditCourtesy, traditional, "橋下的市集（周望%攝）",
			"同學", "老師"),
	)
}
