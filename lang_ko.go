package newsmark

// Korean.

func init() {
	languages = append(languages, &language{
		tag: "ko",

		// Credits.

		// Bylines, datelines and lines about the piece.
		lines: joinRows(
			lineRows(RoleByline, LineOpens, "ko", "papers", "* 선우마루 기자", "글|취재|글·사진:|글/사진:|취재·글:|작성:|작성자:|글쓴이:|기자:|취재기자:|대표집필:|정리:|번역:|글·그림:"),
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
				{Text: "ⓒ", And: "금지", Role: RoleCopyright, Language: "ko", Origin: "papers", Example: "ⓒ 강물신문, 옮겨 싣기 금지합니다"},
				{Text: "ⓒ", And: "무단", Role: RoleCopyright, Language: "ko", Origin: "papers", Example: "ⓒ 강물신문 무단 복제를 막습니다"},
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
	})
}
