package newsmark

import "slices"

// More of what credits in Korean have, beside lang_ko.go.

func koreanHeadPhrases() []CreditPhrase {
	return slices.Concat(
		creditPhrases(CreditPhrase{Form: NamesPrecede, Supplier: true, Origin: "Korean papers, of what was on the screen"}, "모내기를 마친 다랑논. 사진=KBS%",
			" 화면 캡처", " 화면 캡쳐", " 화면 갈무리", " 방송화면 갈무리", " 방송 화면 캡처", " 방송 화면 캡쳐", " 뉴스 화면 캡처", " 뉴스 화면 갈무리"),
		creditPhrases(CreditPhrase{Origin: "magazines and portals, of the picture at the head"}, "모내기를 마친 다랑논. %빈가온",
			"대표 사진:", "대표 이미지:", "썸네일:", "섬네일:", "표지 사진:", "표지 이미지:", "메인 사진:", "메인 이미지:", "커버 사진:", "커버 이미지:", "상단 사진:", "본문 사진:", "배너 이미지:"),
	)
}
