package newsmark

import (
	"slices"
	"strings"
)

// chineseLines returns what lines about a piece in Chinese begin or end with,
// beyond the commonest.
func chineseLines() []LinePhrase {
	return slices.Concat(
		chineseCalls(),
		chineseNotices(),
		andRows(RoleSource, "zh", "magazines and portals", "*《島嶼評論》，作者授權發布。", "本文原刊於|本文原载于|本文刊於|本文首發於|本文摘编自|本文发表于|原文刊於", "《|〈|「|『"),
		andRows(RoleSource, "zh", "magazines and portals", "*《岛屿评论》，作者卫小舟。", "本文转载自|本文节选自", "《"),
		lineRows(RoleSource, LineOpens, "zh", "portals", "*清河日报", "原刊登于|原刊登於|原刊網址:|文字来源:|图文来源:|参考资料:|參考資料:|原文链接:|原文地址:"),
		lineRows(RoleEditor, LineOpens, "zh", "party papers", "*甘小满", "初审初校:|复审复校:|终审终校:|一审一校:|二审二校:|三审三校:|审核人:|值班责编:|值班审校:|值班总编辑:|编排:|美編:|特约编辑:|值班编委 |审读 |本期编辑 |编审 |新媒体编辑 "),
		lineRows(RoleRelated, LineWhole, "zh", "portals and papers", "*", "廣告|广告|閱讀原文|分享到朋友圈|分享给好友|欢迎转发|返回列表|打印本文|即時新聞|今日焦点|加入會員|成為會員|贊助我們"),
		lineRows(RoleByline, LineOpens, "zh", "papers and magazines", "*甘小满", "撰文、摄影:|撰文/摄影:|撰文、攝影:|撰文/攝影:|文、摄:|文/摄:|采访、整理:|采访/整理:|採訪、整理:|採訪/整理:|采写、摄影:|采写/摄影:|策划、撰文:|策划/撰文:|编写:|報導、攝影:"),
		lineRows(RoleByline, LineOpens, "zh", "papers, WeChat accounts", "*甘小满", "采访撰文:|采访撰稿:|执笔:|文并图:|文/摄影:|图/文:|图、文:|文字整理:|采访整理:|采访、撰文:|特约作者:|原作者:|独家报道:|独家报导:|獨家報導:"),
		lineRows(RoleByline, LineOpens, "zh", "papers", "*甘小满", "作者 |文/图 |图/文 |文/摄影 |文·图 |文并图 |采写 |采访 |执笔 |文字 "),
		lineRows(RoleByline, LineOpens, "zh", "Taiwanese and Hong Kong papers", "*甘小滿", "採訪:|採訪撰文:|採訪整理:|採訪報導:|採訪、撰文:|圖文:|圖、文:|文、圖:|文圖:|報導:|報道:|主筆:|撰寫:|口述整理:|採訪 |文字整理報導:"),
		lineRows(RoleByline, LineOpens, "zh", "Malaysian papers, magazines", "*甘小满", "报道／摄影:|报道/摄影:|报道、摄影:|文／图:|图／文:|文／摄影:|采访／报道:|采访/报道:|采访、报道:|采访／撰文:|撰文／摄影:|整理／报道:|整理报道:|文、摄影:|文+图:|图+文:|采访报道:"),
		lineRows(RoleByline, LineOpens, "zh", "Taiwanese and Hong Kong papers", "*甘小滿", "文／圖:|圖／文:|文／攝影:|文、攝影:|撰文／攝影:|報導／攝影:|報導/攝影:|採訪／撰文:|採訪／報導:|文字／攝影:|撰文／圖片:|採訪、報導:|文＋圖:"),
		lineRows(RoleEditor, LineOpens, "zh", "papers, WeChat accounts", "*甘小满", "执行编辑:|本期编辑:|本期责编:|值班编委:|值班总编:|值班编审:|轮值编辑:|轮值主编:|审签:|签审:|签发:|审读:|审定:|审稿:|复核:|核校:|见习编辑:|助理编辑:|编辑助理:|高级编辑:|首席编辑:|内容编辑:|视频编辑:|图文编辑:|版面编辑:|网页编辑:|美术编辑:|版式设计:|平面设计:|翻译:|译者:|译:|总监制:|制片人:|出品人:|总策划:|副主编:|部门主编:|部门主任:|运营编辑:|流程编辑:|剪辑:|责任校对:|责任编审:|排版编辑:|编辑排版:|编辑、排版:|本版编辑:|本版责编:|值班审核:|审发:|校译:|译校:|翻译校对:|监审:|总值班:|执行责编:|执行监制:|副总编辑:|新媒体责编:|新媒体主编:"),
		lineRows(RoleEditor, LineOpens, "zh", "Taiwanese and Hong Kong papers", "*甘小滿", "編譯:|審校:|審稿:|審核:|翻譯:|譯者:|譯:|主編:|總編輯:|副總編輯:|執行編輯:|剪輯:|美術設計:|責任校對:|編審:|核稿:|編輯整理:|影音編輯:|實習編輯:|文字編輯:|圖片編輯:|網站編輯:|校訂:|設計編輯:|製作人:"),
		lineRows(RoleSource, LineOpens, "zh", "portals, WeChat accounts", "*：清河日报", "综合来源:|稿件来源:|资料来源:|消息来源:|数据来源:|首发于|本文原载|本文选自|本文摘自|本文节选自|原文标题|综合:|本文获授权转载|经授权转载|本文经授权转载|编译自|本文编译自|文章转自|文章转载自|素材综合自|内容综合自|本文刊于|本文刊载于|原刊于|原文出处:|文章出处:|原文来源:"),
		lineRows(RoleSource, LineOpens, "zh", "portals", "*《清河日报》", "原载|摘自|选自|节选自"),
		lineRows(RoleSource, LineOpens, "zh", "Taiwanese and Hong Kong papers", "*：清河風箏", "新聞來源:|文章來源:|稿件來源:|本文轉載自|轉載自|轉自:|原標題|原文標題|本文原載|原載於|原文刊載於|原文刊登於|本文刊登於|本文首刊於|本文來自|文章轉載自|本文經授權轉載|經授權轉載|本文獲授權轉載|原文出處:|本文選自|本文節錄自|消息來源:|數據來源:|綜合:"),
		lineRows(RoleSource, LineOpens, "zh", "portals, Taiwanese and Hong Kong sites", "*：《清河日報》", "原文連結:|原文网址:|原文網址:"),
		lineRows(RoleSource, LineOpens, "zh", "Taiwanese and Hong Kong magazines", "*清河日報》", "原載《|選自《|節錄自《"),
		lineRows(RoleSource, LineEnds, "zh", "Taiwanese papers", "本文由清河日報*", "授權轉載|授權刊登"),
		lineRows(RoleCopyright, LineOpens, "zh", "papers, WeChat accounts", "*本文内容归本报所有", "如需转载|转载、合作请|欢迎转载|文章版权归|图文版权归|如有侵权|侵权必究|侵权请|若有侵权|如涉版权|本文仅代表|文章仅代表|本文观点仅代表|以上内容不构成|本文不构成|本文内容不构成|市场有风险，|风险提示:|本作品采用|著作權歸|免責聲明|版權聲明|本文僅代表|文章僅代表|轉載請|請尊重智慧財產權|未經授權|未經許可|本文版權|文章版權|版權歸"),
		lineRows(RoleCopyright, LineEnds, "zh", "papers, WeChat accounts", "本文归《北岸周刊》所有，*", "转载请联系授权|转载请联系原作者|请联系删除|联系我们删除|侵权必究|不代表本平台观点|仅代表作者观点|仅代表作者个人观点|授权转载|請註明出處|转载请注明来源|转载请注明|禁止轉載|嚴禁轉載|版權所有|不构成投资建议|不構成投資建議|不得转载、摘编|不得转载、摘编等|不得转载或摘编|不得转载、摘编或使用|不得轉載、摘編"),
		lineRows(RoleRelated, LineOpens, "zh", "portals, WeChat accounts", "*：《步道为何绕开老码头》", "往期精彩|精彩回顾|热文推荐|拓展阅读|扩展阅读|阅读推荐|你可能还想看|你可能感兴趣|你可能也喜欢|大家还在看|还想看更多|热门文章|上一篇:|下一篇:|早前报道:|新闻链接:|关联阅读|相关推荐|往期文章|往期链接|热点推荐|编辑推荐|今日推荐|好文推荐|荐读:|猜你想看|延展阅读|深度阅读:|更多资讯|点击进入|报名链接:|爆料线索:|新闻热线:|爆料热线:"),
		lineRows(RoleRelated, LineOpens, "zh", "Taiwanese and Hong Kong papers", "*：《步道為何繞開老碼頭》", "相關報導|相關報道|相關文章|相關影片|更多相關|更多報導|更多文章|更多內容|看更多:|推薦閱讀|你可能也想看|你可能想看|同場加映|熱門新聞|熱門文章|繼續閱讀|延伸報導|精選文章|推薦文章|相關連結"),
		lineRows(RoleRelated, LineWhole, "zh", "portals, party papers", "*", "点击观看视频|点击播放视频|点击收看视频|点击收听音频|點擊觀看影片|點此看影片|精彩视频推荐|视频推荐|精彩图集|熱門點閱|人氣點閱|熱門點擊"),
		lineRows(RoleRelated, LineWhole, "zh", "WeChat, Taiwanese papers", "*", "阅读更多|了解更多|查看更多内容|长按关注|欢迎转发分享|閱讀更多|看更多新聞|點我看更多|點擊看更多|點我下載APP|按讚追蹤|立即訂閱|免費訂閱|分享到微信|點我訂閱|展开阅读全文|订阅我们|加入我们|转发朋友圈|點此看更多"),
		lineRows(RoleRelated, LineEnds, "zh", "WeChat", "走过路过，*", "点在看|在看 转发|在看、转发|点赞、在看|点个“在看”再走|点个在看吧|点赞在看吧|APP查看更多|APP阅读全文|APP阅读更多|APP看更多|客户端查看更多|粉絲團|我們的臉書|LINE好友|名片关注|星标我们|加星标|转发给更多人"),
		[]LinePhrase{
			{Text: "本文首发于", And: "转载", Role: RoleSource, Language: "zh", Origin: "magazines", Example: "本文首发于《清河》第4期，经授权转载。"},
			{Text: "本文首发于", And: "有删", Role: RoleSource, Language: "zh", Origin: "magazines", Example: "本文首发于《清河》第4期，有删改。"},
			{Text: "本文原载", And: "有删", Role: RoleSource, Language: "zh", Origin: "magazines", Example: "本文原载《清河》第4期，有删改。"},
			{Text: "本文原载", And: "转载", Role: RoleSource, Language: "zh", Origin: "magazines", Example: "本文原载《清河》第4期，经授权转载。"},
			{Text: "本文选自", And: "授权", Role: RoleSource, Language: "zh", Origin: "magazines", Example: "本文选自《清河》，经出版社授权发布，有删节。"},
			{Text: "本文摘自", And: "授权", Role: RoleSource, Language: "zh", Origin: "magazines", Example: "本文摘自《清河》，经出版社授权刊登。"},
			{Text: "訂閱", And: "電子報", Role: RoleRelated, Language: "zh", Origin: "Taiwanese papers", Example: "訂閱《清河報》電子報，每天一封信"},
			{Text: "订阅", And: "电子报", Role: RoleRelated, Language: "zh", Origin: "papers", Example: "订阅《清河报》电子报，每天一封信"},
			{Text: "點我", And: "LINE", Role: RoleRelated, Language: "zh", Origin: "Taiwanese papers", Example: "★點我加入《清河報》LINE好友，新聞不漏接"},
			{Text: "加入", And: "LINE", Role: RoleRelated, Language: "zh", Origin: "Taiwanese papers", Example: "★加入《清河報》LINE好友，新聞不漏接"},
			{Text: "加入", And: "官方帳號", Role: RoleRelated, Language: "zh", Origin: "Taiwanese papers", Example: "加入《清河報》官方帳號，新聞不漏接"},
			{Text: "觉得不错", And: "在看", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "觉得不错，点个“在看”再走吧"},
			{Text: "喜欢", And: "点个“在看”", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "喜欢的话，点个“在看”支持一下"},
			{Text: "如果觉得", And: "在看", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "如果觉得好看，请点“在看”，分享给朋友"},
			{Text: "下载", And: "客户端", Role: RoleRelated, Language: "zh", Origin: "portals", Example: "下载清河客户端"},
			{Text: "下载", And: "APP", Role: RoleRelated, Language: "zh", Origin: "portals", Example: "下载“清河”APP，看新闻"},
			{Text: "關注", And: "粉絲", Role: RoleRelated, Language: "zh", Origin: "Taiwanese papers", Example: "關注清河粉絲專頁"},
			{Text: "关注", And: "公众号", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "关注“清河”公众号"},
			{Text: "不用抽", And: "APP", Role: RoleRelated, Language: "zh", Origin: "Taiwanese papers", Example: "不用抽 不用搶 用APP看新聞"},
			{Text: "此文", And: "免费阅读", Role: RoleRelated, Language: "zh", Origin: "Caixin", Example: "此文限时免费阅读"},
		},
	)
}

// chineseSigns returns the signs of captions in Chinese beyond the commonest.
func chineseSigns() (signs []CaptionSign) {
	for _, row := range [...]struct {
		sign    Evidence
		next    bool
		origin  string
		example string // "%" stands for each of the texts
		texts   []string
	}{
		{EvidenceMark, false, "BBC in Chinese", "%改造后的车间", []string{"图像加注文字，", "图片加注文字，", "圖像加註文字，", "圖片加註文字，"}},
		{EvidenceMark, false, "mainland papers", "%改造后的车间", []string{"图说：", "附图：", "图释：", "图解：", "图中：", "图左：", "图右：", "中图：", "左图为", "右图为", "上图是", "照片说明：", "图片为", "画面为", "图示："}},
		{EvidenceMark, false, "Hong Kong and Taiwanese papers", "%改造後的廠房", []string{"圖說：", "圖為", "圖片說明：", "上圖：", "上圖為", "左圖：", "右圖：", "附圖：", "圖左：", "圖右：", "圖說／", "照片說明：", "資料照：", "資料圖片：", "圖註："}},
		{EvidenceMark, true, "Hong Kong and Taiwanese papers", "%改造後的廠房", []string{"下圖：", "下圖為"}},
		{EvidencePosition, false, "papers everywhere", "改造前的车间%，周望", []string{"资料图", "資料圖", "资料照片", "資料照片", "示意图", "示意圖", "（檔案照）", "（檔案照片）", "（档案照）", "（档案照片）", "（拼版照片）", "（网络图片）", "（網上圖片）", "（翻攝畫面）", "（情境照）", "（手机拍摄）", "左起", "右起", "（中間）", "（中间）", "（後）", "（後排", "（前排", "（后排", "左二", "右二", "左三", "右三", "（圖左）", "（圖右）", "（图左）", "（图右）"}},
	} {
		for _, text := range row.texts {
			signs = append(signs, CaptionSign{Text: text, Sign: row.sign, Next: row.next, Origin: row.origin, Example: inExample(row.example, strings.ReplaceAll(text, "#", "2"))})
		}
	}
	return signs
}

// chineseCalls returns editors' notes, notices of translation and calls to the
// reader in Chinese.
func chineseCalls() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineNote, "zh", "magazines and portals", "*本文转载自清河日报", "编者按:|编者注:|编按:|编注:|注:|編者按:|編者註:|編按:|編註:|註:|按:"),
		andRows(RoleEditor, "zh", "international sites", "*机器翻译", "本文由|本文为|本文使用|本文经|本文為|本篇由", "AI翻译|AI辅助|AI 翻译|人工智能翻译|机器翻译|AI翻譯|人工智慧翻譯|機器翻譯|AI輔助"),
		andRows(RoleRelated, "zh", "papers and portals", "*消息，请关注", "想看更多|想了解更多|想知道更多|想获取更多|想讀更多|更多", "请关注|請關注|請追蹤|请点击|請點擊|敬请关注|扫码|掃碼|請訂閱|请订阅|請下載|请下载"),
		andRows(RoleRelated, "zh", "papers and portals", "*清河Threads", "歡迎|追蹤|按讚|快追蹤", "Instagram|Facebook|臉書|YouTube|Threads|Google News|粉絲專頁|Telegram|WhatsApp|電子報"),
		andRows(RoleRelated, "zh", "papers and portals", "*訂閱《清河報》", "立即|馬上|即刻|免費|快", "下載《|訂閱《|下載APP|訂閱電子報|加入LINE|LINE好友|LINE官方|官方帳號|粉絲團|下載App"),
		andRows(RoleRelated, "zh", "papers and portals", "*我們，定期定額", "支持|贊助|支援", "請訂閱|訂閱我們|贊助我們|捐款支持|定期定額"),
		andRows(RoleRelated, "zh", "papers behind a wall", "*，继续阅读", "请订阅|请登录|订阅后|登录后|订阅会员|成为会员|開通會員|請登入|登入後|訂閱後|加入會員|成為會員|成為訂戶|訂閱會員", "继续阅读|阅读全文|查看全文|繼續閱讀|閱讀全文|看全文|閱讀完整"),
		andRows(RoleRelated, "zh", "magazines, of the parts of a series", "*一篇，《老码头》", "欢迎阅读第|歡迎閱讀第", "篇"),
		andRows(RoleRelated, "zh", "papers and portals", "*，请联系", "如有新闻线索|如果您有新闻线索|有新闻线索|提供新闻线索|如您有新闻线索", "拨打|联系|热线|欢迎|致电"),
	)
}

// chineseNotices returns further lines in Chinese about whose a piece is, who
// read it, who may copy it, and where to read on or write to.
func chineseNotices() []LinePhrase {
	const pieces = "報導|报道|報道|新聞|新闻|文章"
	const papers = "日报|晚报|早报|时报|周刊|公众号|新闻|新华|央视|官网|网络|微信|日報|晚報|早報|時報|週刊|新聞|官網|網路"
	return slices.Concat(
		namedRows("zh", "Taiwanese papers on portals", "*北岸傳媒報導", "更多|看更多", pieces),
		lineRows(RoleRelated, LineWhole, "zh", "portals", "*", "返回搜狐，查看更多|返回搜狐,查看更多|进入专题|進入專題|海量资讯、精准解读，尽在新浪财经APP"),
		lineRows(RoleRelated, LineOpens, "zh", "papers, WeChat accounts", "*了解更多", "关注我们，|扫码加入|扫码进群|掃碼加入|更多热门新闻:|更多熱門新聞:|看更多文章:"),
		lineRows(RoleRelated, LineOpens, "zh", "papers", "*12345", "报料热线:|报料电话:|报料微信:|报料邮箱:|本报热线:|本报新闻热线:|新闻线索报料通道:|新闻报料:|新闻线索:|投訴爆料:"),
		andRows(RoleSource, "zh", "portals, WeChat accounts", "*“清河”微信公众号，作者卫小舟。", "本文转载自|文章转载自|本文转自|内容转载自", "公众号|微信"),
		andRows(RoleSource, "zh", "portals", "*清河報》授權轉載，原文刊於〈清河報〉。", "本文獲《|本文获《|本文獲「|本文获“", "授權|授权"),
		lineRows(RoleSource, LineEnds, "zh", "Taiwanese papers", "本文由《清河報》*", "授權提供|授权提供"),
		lineRows(RoleSource, LineOpens, "zh", "Taiwanese papers, portals", "*《清河日報》", "圖文來源:|訊息來源:|文章授權轉載自|授權轉載自|授权转载自|本文原标题|文章原标题|本文原標題|文章原標題|综合整理自|整理自:"),
		lineRows(RoleSource, LineWhole, "zh", "papers", "*", "综合外电|綜合外電|綜合外電報導|综合外电报道"),
		lineRows(RoleCopyright, LineOpens, "zh", "portals", "*，供读者参考", "本文为作者个人观点|以上内容为作者个人观点|本文为作者个人意见|本文為作者個人意見|文章内容纯属作者个人观点|本文僅反映作者|本文仅反映作者|文章為作者個人意見|文章為作者個人觀點|本文為作者個人觀點"),
		lineRows(RoleCopyright, LineEnds, "zh", "portals", "本文系清河网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将*", "追究法律责任|追究其法律责任|依法追究"),
		endRows(RoleSource, "zh", "party papers, of the page of a piece", "《清河日报》（2023年6月5日 第3*）", "版", "报》（|报》(|报》 （|报 》（|报 》(|报 》 （|报》20|海外版》（|海外版 》（|刊》（|刊 》（|報》（|報 》（"),
		lineRows(RoleSource, LineOpens, "zh", "sites of schools and towns", "*：清河镇政府", "供稿:|供稿单位:|来稿单位:|投稿单位:|信息报送:|供稿人:|供稿員:"),
		lineRows(RoleSource, LineWhole, "zh", "portals", "*", "新闻稿|新聞稿"),
		lineRows(RoleSource, LineOpens, "zh", "portals, WeChat accounts", "*《清河日报》", "信源:|转载:|转载来源:|来自:|整理自《|本文原刊|本文最初发表|本文最初發表|本文首发《|轉載來源:"),
		andRows(RoleSource, "zh", "portals, WeChat accounts", "*清河日报", "转自|轉自|内容来自|文章来自|文章源自|本文源自|素材来自|以上内容来自|以上消息来自|部分内容来自|部分素材来自|內容來自|部分內容來自|以上內容來自", papers),
		andRows(RoleSource, "zh", "portals", "*北岸社、清河日报消息", "综合|綜合", "社、|报、|网、|报报道|网报道|社报道|報、|網、|報報導|網報導|社報導"),
		lineRows(RoleEditor, LineOpens, "zh", "WeChat accounts, party papers", "*甘小满", "编:|校:|审:|编辑、校对:|美工:|视频剪辑:|播音:|录入:|小编:|初校:|终校:|复校:|总统筹:|策划统筹:|总编:|责任主编:|翻译 |审核 |监制 |主编 |终审 |统筹 |排版 |校审 |审校 "),
		lineRows(RoleEditor, LineOpens, "zh", "Taiwanese and Hong Kong papers", "*甘小滿", "網編:|小編:|統籌:|編輯、校對:|翻譯 |審核 |主編 "),
		lineRows(RoleCopyright, LineOpens, "zh", "papers, WeChat accounts", "*请联系本报", "图片版权归|若需转载|需转载请|如欲转载|转载须|转载需|转载时请|转载必须|如需轉載|若需轉載|欲轉載|轉載須|轉載需"),
		endRows(RoleCopyright, "zh", "papers and portals", "以上是个人观点，不代表清河*。", "网立场|报立场|刊立场|台立场|站立场|社立场|号立场|媒体立场|網立場|報立場|刊立場|台立場|站立場|社立場|號立場", "不代表"),
		lineRows(RoleRelated, LineWhole, "zh", "portals, WeChat accounts", "*", "你可能还会喜欢|点击这里查看更多|查看全文|加载更多|发表评论|我要评论|网友评论|评论|收藏|收藏本文|分享|分享本文|打印|打印本页|关闭窗口|返回顶部|返回首页|回到顶部|纠错|我要纠错|举报|上一篇|下一篇|阅读英文版|收听本文|听全文"),
		lineRows(RoleRelated, LineWhole, "zh", "Taiwanese and Hong Kong papers", "*", "往下看更多|請繼續往下閱讀|點這裡看更多|點擊這裡看更多|我要留言|留言|分享給朋友|立即下載|閱讀英文版|回到頂部"),
		lineRows(RoleRelated, LineOpens, "zh", "papers, WeChat accounts", "*：abc@qinghe.example", "投稿邮箱:|投稿信箱:|商务合作:|商務合作:|合作邮箱:|联系邮箱:|记得点赞|留言告诉我们|留言告訴我們"),
		lineRows(RoleRelated, LineOpens, "zh", "WeChat accounts", "*，让更多人看到", "点个“在看”|点个「在看」|点亮“在看”|点亮在看|点击“在看”|点一下“在看”|点个在看|点赞+在看|点赞、在看|随手点个“在看”"),
		andRows(RoleRelated, "zh", "papers, WeChat accounts", "*评论区留言", "欢迎在|欢迎到|歡迎在|你怎么看|您怎么看|你怎麼看|你有什么看法|您有什么看法", "评论区|留言|評論區"),
		andRows(RoleRelated, "zh", "WeChat accounts", "*，分享到朋友圈", "微信扫一扫|微信扫码|用微信扫", "关注|分享|二维码|加入|下载"),
		andRows(RoleRelated, "zh", "Taiwanese and Hong Kong papers", "*新聞：請下載APP", "下載|不想錯過|緊貼最新|想看最新", "APP|App|訂閱|追蹤"),
		endRows(RoleRelated, "zh", "WeChat accounts", "来都来了，点个赞*", "再走吧", "点赞|点个赞|点个关注"),
	)
}
