package newsmark

import "slices"

// Korean.

func init() { languages = append(languages, &korean) }

var korean = language{
	tag: "ko",

	// Credits.
	creditPhrases: []CreditPhrase{
		{Text: "사진", Origin: "JoongAng Ilbo", Example: "모내기를 마친 다랑논 [사진 빈가온]"},
		{Text: "사진 제공", Supplier: true, Origin: "Dong-A Ilbo", Example: "모내기를 마친 다랑논. 사진 제공 햇살구청"},
		{Text: "사진 출처", Supplier: true, Origin: "Maeil Business", Example: "모내기를 마친 다랑논. [사진출처=달빛군청]"},
		{Text: "사진 촬영", Origin: "Korean papers", Example: "모내기를 마친 다랑논. 사진촬영=빈가온"},
		{Text: "자료사진:", Supplier: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. 자료사진=달빛군청"},
		{Text: "출처:", Supplier: true, Weak: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. 출처=달빛군청"},
		{Text: "제공:", Supplier: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. /제공=달빛군청"},
		{Text: "촬영:", Origin: "Korean papers", Example: "모내기를 마친 다랑논. 촬영=빈가온"},
		{Text: "이미지:", Supplier: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. 이미지=달빛군청"},
		{Text: "이미지 출처:", Supplier: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. 이미지 출처=달빛군청"},
		{Text: "글·사진:", Origin: "Korean papers", Example: "모내기를 마친 다랑논. 글·사진=빈가온"},
		{Text: "제공", Form: NamesPrecede, Supplier: true, Origin: "Kyunghyang Shinmun, Hankyoreh", Example: "모내기를 마친 다랑논. 햇살구청 제공"},
		{Text: "기자", Form: NamesPrecede, Weak: true, Origin: "Hankyoreh", Example: "모내기를 마친 다랑논. 빈가온 기자"},
		{Text: "선임기자", Form: NamesPrecede, Weak: true, Origin: "Hankyoreh", Example: "모내기를 마친 다랑논. 빈가온 선임기자"},
		{Text: "객원기자", Form: NamesPrecede, Weak: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. 빈가온 객원기자"},
		{Text: "인턴기자", Form: NamesPrecede, Weak: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. 빈가온 인턴기자"},
		{Text: "특파원", Form: NamesPrecede, Weak: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. 빈가온 특파원"},
		{Text: "촬영", Form: NamesPrecede, Origin: "Yonhap", Example: "모내기를 마친 다랑논. [빈가온 촬영]"},
		{Text: "캡처", Form: NamesPrecede, Supplier: true, Origin: "Korean papers", Example: "모내기를 마친 다랑논. [햇살구청 캡처]"},
		{Text: "갈무리", Form: NamesPrecede, Supplier: true, Origin: "Hankyoreh", Example: "모내기를 마친 다랑논. 햇살구청 갈무리"},
	},
	agencies: agencies("credits of Korean sites; facts of 1,629 pages, section 5", "모내기를 마친 다랑논 [%]",
		"연합뉴스", "뉴시스", "뉴스1", "News1", "연합뉴스TV", "연합", "AP연합뉴스", "AFP연합뉴스", "로이터연합뉴스", "EPA연합뉴스", "로이터", "한겨레", "경향신문", "조선일보",
		"중앙일보", "동아일보", "한국일보", "서울신문", "국민일보", "세계일보", "매일경제", "한국경제", "머니투데이", "이데일리", "아시아경제", "헤럴드경제", "파이낸셜뉴스",
		"오마이뉴스", "프레시안", "노컷뉴스", "KBS", "MBC", "SBS", "YTN", "JTBC", "게티이미지", "게티이미지뱅크", "게티이미지코리아", "셔터스톡", "신화", "신화통신",
		"타스", "교도", "뉴스핌", "스포츠조선", "OSEN", "마이데일리", "엑스포츠뉴스", "스타뉴스", "유튜브", "페이스북", "인스타그램", "픽사베이", "클립아트코리아", "공동취재단",
		"사진공동취재단", "대통령실사진기자단", "조선중앙통신", "노동신문"),
	creditWords: slices.Concat(
		creditWords(CreditOrganisation, "offices in Korean credits", "모내기를 마친 다랑논. 사진=달빛%",
			"시", "군", "경기도", "강원도", "제주도", "북도", "남도", "읍", "면", "청", "협회", "학회", "위원회", "재단",
			"공단", "공사", "대학", "학교", "병원", "도서관", "박물관", "미술관", "센터", "경찰", "경찰서", "소방서", "본부",
			"은행", "전자", "그룹", "건설", "신문", "일보", "뉴스", "통신", "방송", "경제", "엔터테인먼트", "컴퍼니", "스튜디오", "의회", "대사관",
			"국회", "청와대", "대통령실", "법원", "검찰", "조합", "연맹", "구단", "기념관", "문화원", "연구소", "연구원"),
		creditWords(CreditOrganisation, "Korean papers, of those who send in pictures", "모내기를 마친 다랑논. 사진=%",
			"독자", "본인", "유족", "시민", "제보자", "주민", "관계자", "업체", "홈페이지", "누리집", "온라인커뮤니티", "소속사"),
		creditWords(CreditTitle, "Korean papers", "모내기를 마친 다랑논. 사진=빈가온 %, 감우주",
			"기자", "선임기자", "객원기자", "인턴기자", "특파원", "영상기자", "통신원", "PD"),
		creditWords(CreditStatus, "Yonhap, News1", "장마철 앞둔 배수펌프장 [연합뉴스 %]",
			"자료", "사진", "공동취재", "DB", "재배포 및 DB 금지", "재판매 및 DB 금지", "무단 전재 및 재배포 금지", "합성"),
		creditWords(CreditList, "Korean papers", "모내기를 마친 다랑논. 사진=빈가온 % 감우주",
			"및"),
		creditWords(CreditProse, "words that are in sentences and not in names", "배수펌프장. 햇살구청 % 제공",
			"무료", "각종", "추가", "직접", "지난해", "함께", "모두", "위한", "통해")),

	// Bylines, datelines and lines about the piece.
	lines: joinRows(
		lineRows(RoleByline, LineOpens, "ko", "papers", "* 선우마루 기자", "글|취재|글·사진|사진·글|글/사진|취재·글:|작성:|작성자:|글쓴이:|기자:|취재기자:|대표집필:|정리:|번역:|글·그림:"),
		lineRows(RoleEditor, LineOpens, "ko", "papers", "* 서문별", "편집|편집자|에디터:|교열|교정|감수:|데스크:|책임편집:|편집기자:|기획:|제작:|편집장:|편집인:|영상편집:|디자인:"),
		lineRows(RoleSource, LineOpens, "ko", "papers", "*강물신문", "출처:|자료 출처:|기사 출처:|자료:|원문:|자료제공:|기사제공:|원문 출처:|뉴스 출처:"),
		lineRows(RoleCopyright, LineOpens, "ko", "papers", "* 강물신문", "저작권자|저작권 ⓒ|저작권ⓒ|무단 전재|무단전재|Copyright ⓒ|Copyrightⓒ"),
		lineRows(RoleCopyright, LineEnds, "ko", "papers", "기사를 모은 강물신문, *", "재배포 금지|재배포금지|무단전재 금지|무단 전재 금지|무단 복제 금지|AI 학습 및 활용 금지|재배포를 금지합니다"),
		lineRows(RoleRelated, LineOpens, "ko", "portals", "*: 산길 안내도", "관련기사|관련 기사|관련뉴스|관련 뉴스|함께 보면 좋은 기사|이 기사와 함께|많이 본 기사|많이 본 뉴스|추천기사|추천 기사|주요기사|주요 기사|인기기사|인기 기사|관련링크|관련영상|관련 영상|기사 더보기|이전 기사|다음 기사|전문 보기|같이 보면 좋은|제보는|카카오톡 제보|바로가기"),
		lineRows(RoleRelated, LineEnds, "ko", "portals", "▶ 산길 안내도 *", "바로가기|제보하기"),
		[]LinePhrase{
			{Text: "▶", And: "보기", Role: RoleRelated, Language: "ko", Origin: "papers", Example: "▶ 산길 안내도 크게 보기"},
			{Text: "▶", And: "구독", Role: RoleRelated, Language: "ko", Origin: "papers", Example: "▶ 강물신문 구독 안내"},
			{Text: "▶", And: "기사", Role: RoleRelated, Language: "ko", Origin: "papers", Example: "▶ 이 기자의 다른 기사"},
			{Text: "☞", And: "보기", Role: RoleRelated, Language: "ko", Origin: "papers", Example: "☞ 산길 안내도 크게 보기"},
			{Text: "▶", And: "뉴스", Role: RoleRelated, Language: "ko", Origin: "papers", Example: "▶ 강물신문 뉴스레터"},
			{Text: "ⓒ", And: "금지", Role: RoleCopyright, Language: "ko", Origin: "papers", Example: "ⓒ 강물신문. 옮겨 싣기를 금지합니다."},
			{Text: "ⓒ", And: "무단", Role: RoleCopyright, Language: "ko", Origin: "papers", Example: "ⓒ 강물신문. 무단 복제를 막습니다."},
		},
	),
	words: joinRows(
		wordRows(ReporterWord, "ko", "papers", "선우마루 * maru@daily.example", "기자|특파원|논설위원|통신원"),
		wordRows(TitleWord, "ko", "papers", "글 노을채 * 기자", "객원|인턴|선임|수석|전문"),
		wordRows(OutletWord, "ko", "papers", "[새벽*=강파랑 기자] 감귤이 익었다.", "일보|신문|경제|뉴스|투데이|타임즈|방송|저널|통신|데일리|타임스|닷컴|미디어|비즈"),
		wordRows(NotNameWord, "ko", "papers", "* 기자", "담당|사진|본지|영상|현장"),
	),
	wires: joinRows(
		agencyRows("ko", "agencies, as they name themselves", "(강릉=*) 쉼터가 생겼다.", "뉴시스|뉴스1|뉴스핌|연합인포맥스|프레시안|스포츠조선|OSEN|로이터|EPA|블룸버그|신화|뉴스웍스|더팩트|연합뉴스TV|YTN|MBN|KBS|SBS|MBC|일간스포츠|헤럴드POP"),
	),

	// Captions.
	signs: []CaptionSign{
		{Text: "이 기사는", Sign: EvidenceNote, Origin: "dailies", Example: "이 기사는 작년 것이다"},
		{Text: "[편집자 주]", Sign: EvidenceNote, Origin: "dailies", Example: "[편집자 주] 이 기사는 작년 것이다"},

		{Text: "사진:", Sign: EvidenceMark, Origin: "dailies", Example: "사진: 고치기 전의 다리"},
		{Text: "그림 #.", Sign: EvidenceMark, Origin: "science sites", Example: "그림 1. 고치기 전의 다리"},
		{Text: "(왼쪽)", Sign: EvidencePosition, Origin: "Yonhap", Example: "시장(왼쪽)과 기사"},
		{Text: "(오른쪽)", Sign: EvidencePosition, Origin: "Yonhap", Example: "시장(오른쪽)과 기사"},
		{Text: "(가운데)", Sign: EvidencePosition, Origin: "Yonhap", Example: "시장(가운데)과 기사"},
		{Text: "왼쪽부터", Sign: EvidencePosition, Origin: "Yonhap", Example: "왼쪽부터 시장과 기사"},
		{Text: "왼쪽에서", Sign: EvidencePosition, Origin: "Yonhap", Example: "시장(왼쪽에서 두 번째)과 기사"},
		{Text: "자료사진", Sign: EvidencePosition, Origin: "Yonhap", Example: "고치기 전의 다리 자료사진"},
		{Text: "그러나", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "그러나 다리는 닫혀 있다"},
		{Text: "한편", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "한편 다리는 닫혀 있다"},
		{Text: "하지만", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "하지만 다리는 닫혀 있다"},
		{Text: "또", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "또 다리는 닫혀 있다"},
		{Text: "편집자 주", Sign: EvidenceNote, Origin: "dailies", Example: "편집자 주 이 기사는 작년 것이다"},
	},
}
