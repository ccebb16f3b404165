package newsmark

import "slices"

// Chinese.

func init() { languages = append(languages, chinese) }

func chinese() *language {
	return &language{
		tag: "zh",

		// Credits.
		creditPhrases: chineseCreditPhrases(),
		agencies:      chineseAgencies(),
		creditWords:   chineseCreditWords(),

		// Bylines, datelines and lines about the piece.
		lines: slices.Concat(
			chineseLines(),
			lineRows(RoleByline, LineProfile, "zh", "magazines", "* 甘小满\n她在河边长大。", "作者简介:|作者簡介:|关于作者:|關於作者:"),
			lineRows(RoleByline, LineOpens, "zh", "WeChat accounts", "*甘小满", "作者:|文:|采写:|采访:|整理:|文字:|编译:|图文:|文图:|文/图:|文、图:|文·图:|文・图:|文·圖:|文・圖:|图·文:|圖·文:|圖・文:|文·摄影:|文·攝影:|文・攝影:|本文作者:|报道:|主笔:|采编:|文字记者:|撰写:|口述:"),
			lineRows(RoleByline, LineOpens, "zh", "party papers", "*　甘小满", "撰稿|撰文"),
			lineRows(RoleEditor, LineOpens, "zh", "WeChat accounts, party papers", "*甘小满", "本文编辑:|值班编辑:|编审:|审核:|校审:|监制:|主编:|总编辑:|执行主编:|值班主编:|值班主任:|终审:|初审:|复审:|二审:|三审:|一审:|审校:|策划:|统筹:|出品:|制作:|排版:|美编:|视觉:|新媒体编辑:|微信编辑:|编校:|栏目主编:|文字编辑:|栏目编辑:|网编:|网络编辑:|题图:|監製:|編輯:|責任編輯:|責編:|核稿編輯:|校對:|图片编辑:|实习编辑:|运营:"),
			lineRows(RoleEditor, LineOpens, "zh", "Beijing News", "*　甘小满", "校对|编辑|责编|责任编辑"),
			lineRows(RoleSource, LineOpens, "zh", "news portals", "*：清河风筝", "原标题|本文来源|文章来源|稿源:|来源:|转载自|转自:|本文转自|本文转载自|本文来自|信息来源:|内容来源:|資料來源:|新闻来源:|素材来源:|本文首发于|来源公众号:|原题:|來源:|综合自|本文综合自"),
			lineRows(RoleCopyright, LineOpens, "zh", "papers", "*本文内容归本报所有", "版权声明|版权所有|免责声明|特别声明|著作权归|本网声明|版權所有|郑重声明|版权归|本文版权归|未经授权|转载请"),
			lineRows(RoleCopyright, LineEnds, "zh", "papers, WeChat accounts", "本文归《北岸周刊》所有，*", "不得转载|严禁转载|谢绝转载|禁止转载|请勿转载|违者必究|请注明出处|不代表本网观点|授权发布|侵删|請勿轉載|不得轉載"),
			lineRows(RoleRelated, LineOpens, "zh", "portals, WeChat accounts", "*：《步道为何绕开老码头》", "延伸阅读|相关阅读|相关新闻|相关报道|推荐阅读|更多阅读|往期回顾|往期推荐|往期精选|精彩推荐|热门推荐|猜你喜欢|大家都在看|更多精彩|更多内容|更多详情|更多新闻|更多报道|延伸閱讀|相關閱讀|相關新聞|更多新聞|相关链接|相关文章|点击阅读|点击查看|此前报道|前情回顾|详情请|相关专题"),
			lineRows(RoleRelated, LineWhole, "zh", "WeChat", "*", "查看原文|原文链接|阅读全文|查看更多|閱讀全文|展开全文|打开APP|扫码关注|分享到"),
			lineRows(RoleRelated, LineEnds, "zh", "WeChat", "走过路过，*", "关注我们|二维码关注|阅读原文|扫描下方二维码|关注公众号|点个在看|点个赞|点赞在看|一键三连|查看详情|欢迎订阅|下载客户端"),
			[]LinePhrase{
				{Text: "本文来自", And: "公众号", Role: RoleSource, Language: "zh", Origin: "36kr, huxiu", Example: "本文来自微信公众号“清河风筝”，经授权。"},
				{Text: "声明", And: "转载", Role: RoleCopyright, Language: "zh", Origin: "WeChat accounts", Example: "声明：本文为转载，仅作分享。"},
				{Text: "声明", And: "版权", Role: RoleCopyright, Language: "zh", Origin: "WeChat accounts", Example: "声明：版权归原作者，仅作分享。"},
				{Text: "点击", And: "阅读原文", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "点击“阅读原文”查看更多"},
				{Text: "点击", And: "关注", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "点击上方蓝字关注我们，不迷路"},
				{Text: "长按", And: "二维码", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "长按识别二维码，进群聊聊"},
				{Text: "扫描", And: "二维码", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "扫描二维码加入读者群"},
				{Text: "欢迎", And: "关注", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "欢迎关注北岸周刊公众号"},
				{Text: "欢迎", And: "扫码", Role: RoleRelated, Language: "zh", Origin: "WeChat", Example: "欢迎扫码进群"},
				{Text: "©", And: "版权所有", Role: RoleCopyright, Language: "zh", Origin: "papers", Example: "© 北岸周刊。版权所有。"},
				{Text: "以上", And: "仅代表", Role: RoleCopyright, Language: "zh", Origin: "Sohu", Example: "以上内容仅代表作者本人"},
			},
		),
		families: chineseFamilies,
		words: slices.Concat(
			wordRows(FiledWord, "zh", "Xinhua, China News Service, papers", "新华社北京6月3日* 桥通车了。", "电|讯|消息|报道|電|訊|報道|報導|专电|专訊|综合|專訊|专讯|快讯|快訊|综合消息|综合报道|综合讯|综合电|綜合報道|綜合報導|專題報導|專電|综合专电|上午消息|下午消息|晚间消息|早间消息|凌晨消息|外電|綜合外電報導|电报|报导|综合报导"),
			wordRows(ReporterWord, "zh", "papers", "□ 本报* 甘小满", "记者|通讯员|特约撰稿人"),
			wordRows(ReporterWord, "zh", "papers, of pupils", "作者：* 甘小满", "学生记者|小记者"),
			wordRows(ReporterWord, "zh", "papers", "本报*甘小满报道：桥通车了。", "特约记者|特派记者|首席记者|见习记者|实习记者|全媒体记者|驻京记者|特约通讯员|融媒体记者|全媒记者"),
			wordRows(ReporterWord, "zh", "Taiwanese papers", "〔*甘小滿／清江報導〕橋通車了。", "編譯|特約記者|特派記者|實習記者|通訊員"),
			wordRows(ReporterWord, "zh", "papers", "本报讯（*甘小满）桥通车了。", "实习生|撰稿人|特约撰稿|专栏作家|專欄作家"),
			wordRows(TitleWord, "zh", "papers", "北岸晚报*记者 甘小满", "驻站"),
			wordRows(TitleWord, "zh", "Taiwanese broadcasters, of their desks", "生活*／甘小滿報導", "中心"),
			wordRows(PlaceWord, "zh", "papers and magazines", "本报记者 甘小满 *北京", "发自|發自"),
			wordRows(TitleWord, "zh", "papers", "*评论员 甘小满", "特约"),
			wordRows(FunctionWord, "zh", "papers", "（作者：甘小满，系清河大学城市规划研究所*）", "教授|研究员|讲师|院长|所长|主任|学者|作家|诗人|评论员|律师|博士|博士生|硕士生|博士后|研究生|学生|撰稿人|主编|会长|秘书长|理事|委员|校长|馆长|馆员|导演|编剧|工程师|医生|医师|教师|干部|书记|局长|专家|分析师|经济学家|观察员|媒体人|专栏作者|顾问|研究者|創辦人|创始人|负责人|研究員|講師|院長|所長|學者|評論員|律師|導演|編劇|工程師|醫生|醫師|教師|分析師|顧問|校長|館長|會長|秘書長|理事長|理事长|董事长|董事長|总经理|總經理|从业者|工作者|爱好者"),
			wordRows(TailWord, "zh", "papers", "清河日报记者 甘小满 *", "摄影报道|文/图|文图|图文报道|摄影|文|图文|文/摄|圖文"),
			wordRows(OutletWord, "zh", "papers and portals", "清江*7月8日讯 桥通车了。", "央视|卫视|衛視|经济报道|報|網|電視台|傳媒|财经|体育|视频|发布|报|在线|网|社|电视台|电台|客户端|传媒|融媒|融媒体中心|新闻|刊|频道|頻道|周末|半月谈|南风窗|经济观察|每日人物"),
			wordRows(NotPlaceWord, "zh", "sentences", "新华社区6月3日*通知居民", "电邮|电梯|电视|电话|电影|电动|电力|电商|电竞|电子|电信|电价|电网|电器|电台|电站|电车|电源|电池|电脑|电缆|电线|电工|电焊|电流|电量|电压|电路|电费|电表|电机|讯息|讯号|電郵|電梯|電視|電影|電動|電力|電商|電競|電子|電信|電價|電網|電台|電車|電池|電腦|訊息|訊號"),
			wordRows(NotPlaceWord, "zh", "papers, of what an agency said", "*清江日报电 桥通车了。", "据|據|综|綜"),
			wordRows(NotNameWord, "zh", "papers, of where a piece was reported", "本报记者 甘小满 *报道", "武汉|武漢|成都|郑州|鄭州|杭州|宁波|寧波|温州|溫州|苏州|蘇州|石家庄|石家莊|江苏|江蘇|江西|安徽|安阳|常州|常德|金华|金華|台州|连云港|徐州|秦皇岛|唐山|马鞍山|包头|景德镇|柳州|江门|江門|惠州|高雄|台北|台中|台南|台东|台東|苗栗|花蓮|花莲|金門|金门|华盛顿|華盛頓|华沙|華沙|巴黎|巴西|安卡拉|莫斯科|柏林|罗马|羅馬|乌鲁木齐|甘肃|宁夏|吉林|荆州|岳阳|阳江|晋江|晋城|池州|扬州|揚州|商丘|连江|单县|广州|廣州|惠安|海南|湖南|湖北|云南|雲林|温哥华|溫哥華|河内|河內|万象|萬象|马尼拉|馬尼拉|雷克雅未克|容城|顺德|易县"),
			wordRows(NotNameWord, "zh", "headings that begin as names do", "黄*", "之家|招聘|招募|招生|会见|已故|金周|皮书|拉松|考季|绩单"),
			wordRows(NotNameWord, "zh", "Taiwanese papers, of where a line was written", "記者甘小滿、南投*", "縣|县"),
			wordRows(NotNameWord, "zh", "headings that begin with 记者", "记者*", "文章|调查|手记|快乐|队伍|观察|日记|感言|视角|随笔|札记|连线|問答|直击|探访|体验|走访|追踪|出发"),
			wordRows(NotNameWord, "zh", "headings that begin with 撰文", "撰文*", "纪念|比赛|比賽"),
			wordRows(NotNameWord, "zh", "sentences", "编辑*小满", "了|的|过|得|很|把|被"),
			wordRows(ReporterWord, "zh", "papers", "本报*　甘小满", "评论员|评论部"),
			wordRows(NotNameWord, "zh", "Xinhua", "（记者甘*）", "攝影|获悉|了解|发现|表示|介绍|到|从|在|现场|走进|采访|摄|翻拍|摄影|说|整理|认为|透露|指出"),
			wordRows(NotNameWord, "zh", "papers", "（尚未待*）", "完|续|删节|删减|化名|转"),
		),
		wires: slices.Concat(
			agencyRows("zh", "papers that shorten the names of agencies", "*北京6月3日电 桥通车了。", "路透|法新|美联|彭博|马新"),
			agencyRows("zh", "agencies, as papers name them", "*社旗6月3日电 桥通车了。", "新华社|中新社|中新网|中国新闻网|人民网|央视网|央视新闻|央广网|环球网|观察者网|中央社|中通社|新华网|新华财经|光明网|中国网|澎湃新闻|界面新闻|财联社|IT之家|法新社|路透社|美联社|塔斯社|共同社|韩联社|德新社|彭博社|俄新社|埃菲社|品玩|本报|本刊|本台|本网|本社|总台|本報|大公報|文匯報|明報|澳門日報|自由時報|聯合報|聯合新聞網|總社|时事社|今日俄罗斯|参考消息网|证券时报网|每经网|文汇报|交汇点|齐鲁壹点|NOWnews今日新聞|NOWnews|今日新聞NOWnews|FTNN新聞網|周刊王CTWANT|CTWANT|緯來新聞網|中廣新聞網|TVBS新聞網|公視新聞網|民視新聞網|三立新聞網|中時新聞網|on.cc東網|香港01|新浪科技|新浪财经|腾讯科技|凤凰网科技|网易科技|红星新闻|上游新闻|封面新闻|极目新闻|北晚在线|国际在线|海外网|大河网|齐鲁网|财新网|财新|南都|每经AI|每经|格隆汇|直播吧|钛媒体App|钛媒体|中评社|中評社|香港中通社|大公文匯網|文匯網|香港文匯報|香港商報網|星島日報|星島|大紀元|大纪元|新唐人|看中國|看中国|新浪体育|网易体育|腾讯体育|搜狐体育|凤凰网财经|凤凰网|凤凰科技|网易财经|腾讯财经|搜狐科技|早报|联合早报|联合早报网|法广|马新社|德国之声中文网|德国之声|美国之音|自由亚洲电台|本站|新京报贝壳财经|红网时刻|红网时刻新闻|点新闻|點新聞|中国日报网|人民日报|解放军报|澎湃|证券时报|上证报中国证券网|上证报|中证网|第一财经|智通财经|金融界|和讯网|鞭牛士|站长之家|亿邦动力|驱动之家|快科技|太平洋汽车|盖世汽车|雷锋网|猎云网|投资界|多知网|芥末堆|动脉网"),
		),

		// Captions.
		signs: append(slices.Concat(chineseSigns(), chineseCaptionSigns()), []CaptionSign{
			{Text: "本文", Sign: EvidenceNote, Origin: "WeChat", Example: "本文首发于去年"},
			{Text: "编者注", Sign: EvidenceNote, Origin: "newspapers", Example: "编者注：人名为化名"},
			{Text: "更新：", Sign: EvidenceNote, Origin: "newspapers", Example: "更新：日期有误"},

			{Text: "图：", Sign: EvidenceMark, Origin: "Ifanr, newspapers", Example: "图：改造后的车间"},
			{Text: "图为", Sign: EvidenceMark, Origin: "China News Service", Example: "图为改造后的车间。"},
			{Text: "图片说明：", Sign: EvidenceMark, Origin: "Xinhua", Example: "图片说明：改造后的车间"},
			{Text: "图注：", Sign: EvidenceMark, Origin: "WeChat", Example: "图注：改造后的车间"},
			{Text: "资料图", Sign: EvidenceMark, Origin: "China News Service", Example: "资料图：改造前的车间"},
			{Text: "资料照片", Sign: EvidenceMark, Origin: "Xinhua", Example: "资料照片：改造前的车间"},
			{Text: "配图：", Sign: EvidenceMark, Origin: "WeChat", Example: "配图：改造后的车间"},
			{Text: "上图：", Sign: EvidenceMark, Origin: "Xinhua", Example: "上图：改造后的车间"},
			{Text: "上图为", Sign: EvidenceMark, Origin: "Xinhua", Example: "上图为改造后的车间"},
			{Text: "左图：", Sign: EvidenceMark, Origin: "newspapers", Example: "左图：改造前的车间；右图：改造后的车间"},
			{Text: "右图：", Sign: EvidenceMark, Origin: "newspapers", Example: "右图：改造后的车间"},
			{Text: "圖：", Sign: EvidenceMark, Origin: "Hong Kong and Taiwanese papers", Example: "圖：改造後的廠房"},
			{Text: "下图：", Sign: EvidenceMark, Next: true, Origin: "36kr", Example: "下图：新旧两座水塔的位置"},
			{Text: "下图为", Sign: EvidenceMark, Next: true, Origin: "36kr", Example: "下图为新旧两座水塔的位置"},
			{Text: "（左", Sign: EvidencePosition, Origin: "Xinhua", Example: "师傅（左）和徒弟"},
			{Text: "（右", Sign: EvidencePosition, Origin: "Xinhua", Example: "师傅（右）和徒弟"},
			{Text: "（中）", Sign: EvidencePosition, Origin: "Xinhua", Example: "师傅（中）和徒弟"},
			{Text: "（前）", Sign: EvidencePosition, Origin: "Xinhua", Example: "师傅（前）和徒弟"},
			{Text: "（后）", Sign: EvidencePosition, Origin: "Xinhua", Example: "师傅（后）和徒弟"},
			{Text: "左一", Sign: EvidencePosition, Origin: "newspapers", Example: "师傅，左一，和徒弟"},
			{Text: "右一", Sign: EvidencePosition, Origin: "newspapers", Example: "师傅，右一，和徒弟"},
			{Text: "据", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "据介绍，车间改造用了三年"},
			{Text: "此外", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "此外，车间改造用了三年"},
			{Text: "同时", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "同时，车间换了新窗"},
			{Text: "不过", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "不过，车间没有换窗"},
			{Text: "然而", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "然而，车间没有换窗"},
			{Text: "但", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "但车间没有换窗"},
			{Text: "值得一提", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "值得一提的是，车间换了新窗"},
			{Text: "目前", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "目前，车间换了新窗"},
			{Text: "对此", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "对此，厂方没有回应"},
			{Text: "因此", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "因此车间换了新窗"},
			{Text: "那么", Sign: EvidenceContinues, Origin: "story paragraphs under images of ZAKER posts", Example: "那么，车间换了新窗"},
			{Text: "编者按", Sign: EvidenceNote, Origin: "newspapers", Example: "编者按：本文首发于去年"},
			{Text: "完", Sign: EvidenceNote, Origin: "Xinhua (完)", Example: "（完）"},
			{Text: "未完待续", Sign: EvidenceNote, Origin: "WeChat", Example: "（未完待续）"},
			{Text: "注：", Sign: EvidenceNote, Origin: "newspapers", Example: "注：文中人物均为化名"},
		}...),
	}
}
