package newsmark

import "slices"

// More of what credits in Korean have, beside lang_ko.go.

func koreanHeadPhrases() []CreditPhrase {
	return slices.Concat(
		creditPhrases(CreditPhrase{Form: NamesPrecede, Supplier: true, Origin: "Korean papers, of what was on the screen"}, "모내기를 마친 다랑논. 사진=KBS%",
			" 화면 캡처", " 화면 캡쳐", " 화면 갈무리", " 방송화면 갈무리", " 방송 화면 캡처", " 방송 화면 캡쳐", " 방송 캡처", " 방송 캡쳐", " 방송 갈무리", " 방송분 캡처", " 뉴스 화면 캡처", " 뉴스 화면 갈무리", " 제공 영상 캡처", " 제공 영상 캡쳐", " 제공 영상 갈무리", " 제공 CCTV 캡처", " 제공 CCTV 캡쳐", " 제공 CCTV 영상 캡처", " 제공 영상", " 제공 CCTV"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Supplier: true, Origin: "Korean broadcasters and papers, of what was sent in"}, "모내기를 마친 다랑논. (독자%)",
			" 제보", " 제보 영상", " 제보 사진"),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Weak: true, Origin: "Yonhap, of what was drawn"}, "모내기를 마친 다랑논. [빈가온%]",
			" 제작"),
		creditPhrases(CreditPhrase{Origin: "Korean papers, of how the picture was made"}, "모내기를 마친 다랑논. %빈가온",
			"드론 사진:", "드론 촬영:", "항공 사진:", "항공 촬영:", "드론 촬영 ", "항공 촬영 ", "인포그래픽:"),
		creditPhrases(CreditPhrase{Weak: true, Origin: "Korean papers"}, "모내기를 마친 다랑논. %빈가온",
			"사진기자 "),
		creditPhrases(CreditPhrase{Supplier: true, Origin: "Korean papers, of who gave pictures and more"}, "모내기를 마친 다랑논. %달빛군청",
			"위성 사진:", "사진·자료:", "사진 및 자료 제공:", "사진·자료 제공:", "사진 및 영상 제공:", "사진·영상 제공:", "사진 촬영 협조 ", "촬영 협조 ", "촬영 협조:", "지도:"),
		creditPhrases(CreditPhrase{Supplier: true, Weak: true, Origin: "magazines and portals"}, "모내기를 마친 다랑논. %달빛군청",
			"출처 "),
		creditPhrases(CreditPhrase{Supplier: true, Origin: "local papers and magazines"}, "모내기를 마친 다랑논. %달빛군청",
			"사진 협조:"),
		creditPhrases(CreditPhrase{Origin: "magazines and portals, of the picture at the head"}, "모내기를 마친 다랑논. %빈가온",
			"대표 사진:", "대표 이미지:", "썸네일:", "섬네일:", "표지 사진:", "표지 이미지:", "메인 사진:", "메인 이미지:", "커버 사진:", "커버 이미지:", "상단 사진:", "본문 사진:", "배너 이미지:"),
		creditPhrases(CreditPhrase{Words: true, Origin: "papers and magazines, of words and pictures"}, "모내기를 마친 다랑논. %빈가온",
			"글/사진:", "사진/글:", "글, 사진:", "글ㆍ사진:", "사진·글:", "취재·사진:"),
		creditPhrases(CreditPhrase{Origin: "Yonhap, of what was drawn"}, "모내기를 마친 다랑논. [%빈가온]",
			"제작 "),
		creditPhrases(CreditPhrase{Form: NamesPrecede, Weak: true, Origin: "papers and magazines"}, "모내기를 마친 다랑논. 빈가온 %",
			"여행작가", "여행기자", "사진부 기자", "사진부장", "사진부 차장", "영상미디어 기자", "C영상미디어 기자", "멀티미디어 기자", "기획위원", "여행전문기자", "선임사진기자", "지역기자", "학생기자", "주민기자", "청년기자", "촬영감독", "드론작가"),
	)
}

// koreanMakers returns what who took a picture is called behind the name, and
// who took it for several papers.
func koreanMakers() []CreditWord {
	return slices.Concat(
		creditWords(CreditTitle, "Korean papers", "모내기를 마친 다랑논. 사진=빈가온 %, 감우주",
			"여행작가", "여행기자", "사진부 기자", "사진부장", "사진부 차장", "여행전문기자", "선임사진기자", "객원사진기자", "영상미디어 기자", "학생기자", "대기자", "수습기자", "에디터", "논설위원", "편집위원", "드론작가"),
		creditWords(CreditTitle, "local papers, of who sends in pictures", "모내기를 마친 다랑논. 사진=빈가온 %, 감우주",
			"이장", "교수", "시인", "화가", "교사", "학예사", "학예연구사", "주무관", "활동가", "기록가", "해설가", "해설사", "사진사", "여행가", "스님", "신부", "목사", "감독", "대학생"),
		creditWords(CreditStatus, "Yonhap, of what was drawn", "모내기를 마친 다랑논. [제작 빈가온] %",
			"일러스트", "사진합성", "사진합성·일러스트", "일러스트·사진합성"),
		creditWords(CreditStatus, "Korean papers, of what machines made", "모내기를 마친 다랑논. 사진=챗GPT %",
			"생성 이미지", "생성", "제작 이미지"),
		creditWords(CreditStatus, "Korean papers, of what machines made", "모내기를 마친 다랑논. 사진=%",
			"AI 이미지"),
		creditWords(CreditOrganisation, "Korean papers, of what machines made", "모내기를 마친 다랑논. 사진=% 생성 이미지",
			"챗GPT"),
		creditWords(CreditOrganisation, "town halls, of districts that read like names", "모내기를 마친 다랑논(사진=%)",
			"용산구", "성동구", "성북구", "강북구", "도봉구", "노원구", "은평구", "마포구", "양천구", "강서구", "구로구", "금천구", "동작구", "서초구", "강남구", "송파구", "강동구", "남동구", "연수구", "부평구", "유성구", "사하구", "사상구", "연제구", "금정구", "동래구", "장안구", "권선구", "기흥구", "동안구", "오정구", "서원구", "동남구", "서북구", "성산구", "진해구"),
		creditWords(CreditOrganisation, "culture pages, of who plays and dances", "모내기를 마친 다랑논. ⓒ빈가온, 강빛%",
			"발레단", "합창단", "교향악단", "무용단", "오페라단", "관현악단", "오케스트라", "필하모닉", "국악단", "연희단"),
		creditWords(CreditOrganisation, "universities and town halls", "모내기를 마친 다랑논. 사진 강빛대 %",
			"홍보팀", "공보팀", "홍보과", "홍보부"),
		creditWords(CreditProse, "what is seen and reads like a name", "드론 제작 %",
			"과정"),
		creditWords(CreditProse, "what is seen and reads like a name", "인스타그램 %",
			"화면", "신제품", "전시회", "불명의", "표시", "아래는", "왼쪽은", "오른쪽은", "왼쪽이", "오른쪽이"),
		creditWords(CreditPaper, "Korean papers, of who takes pictures for several", "모내기를 마친 다랑논 [강빛%]",
			"기자단", "취재단"),
	)
}

// koreanPools returns those of them whose name ends a caption without brackets.
func koreanPools() []Agency {
	return slices.Concat(agencies("local papers, of themselves", "모내기를 마친 다랑논. % 자료사진",
		"본지", "본보"), agencies("portals and magazines, of stock pictures", "모내기를 마친 다랑논. %",
		"gettyimagesbank", "gettyimageskorea"), agencies("culture pages, of films and singers", "모내기를 마친 다랑논. %",
		"쇼박스", "롯데엔터테인먼트", "CJ ENM", "SM엔터테인먼트", "JYP엔터테인먼트", "YG엔터테인먼트", "빅히트 뮤직", "스타쉽엔터테인먼트", "쿠팡플레이", "티빙"), agencies("papers, of sports abroad and of maps", "모내기를 마친 다랑논. %",
		"USA투데이스포츠연합뉴스", "USA투데이연합뉴스", "구글맵"), agencies("papers, of old pictures", "모내기를 마친 다랑논. %",
		"국가기록원", "서울역사아카이브", "블룸버그", "블룸버그통신"), agencies("Korean papers, of who takes pictures for several", "모내기를 마친 다랑논. %",
		"뉴데일리", "데일리안", "미디어펜", "뉴스토마토", "아이뉴스24", "디지털데일리", "조선비즈", "머니S", "비즈워치", "시사저널", "한국경제TV", "아주경제", "서울경제", "매일일보", "프라임경제", "민중의소리", "미디어오늘", "뉴스타파", "시사IN", "에너지경제", "이투데이", "브릿지경제", "대한경제", "디지털투데이", "지디넷코리아", "블로터", "톱스타뉴스", "스포츠월드", "스포츠한국", "인터풋볼", "풋볼리스트", "점프볼", "조이뉴스24", "뉴스엔", "한경닷컴",
		"공동취재단", "국회사진기자단", "국회사진취재단", "청와대사진기자단", "인천공항사진공동취재단", "사진공동취재단", "대통령실사진기자단", "대통령실통신사진기자단", "국회통신사진기자단", "통신사진기자단"))
}
