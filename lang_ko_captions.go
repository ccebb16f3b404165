package newsmark

import "slices"

// koreanCaptionSigns returns what marks captions in Korean, and says who stands where in them.
func koreanCaptionSigns() []CaptionSign {
	return slices.Concat(
		captionSigns(EvidenceMark, "newspapers and offices", "% 고치기 전의 다리",
			"사진#~", "그림#~", "표#~", "도표 #~", "[사진]", "[사진#]", "[그림#]", "[표#]", "[사진설명]", "[사진 설명]", "◇사진설명", "◇사진 설명", "사진설명", "사진 설명", "왼쪽 사진:", "오른쪽 사진:", "위 사진:", "본 사진은", "위 사진은 기사", "해당 사진은", "기사와 무관한 사진", "기사 이해를 돕기 위한", "기사의 이해를 돕기 위한", "내용의 이해를 돕기 위한"),
		nextSigns("local papers, blogs", "% 옛 다리",
			"아래 사진:", "아래 사진은"),
		pairedSigns("newspapers", "% 고치기 전의 다리, % 고친 다리",
			[2]string{"왼쪽:", "오른쪽:"},
			[2]string{"좌:", "우:"},
			[2]string{"위:", "아래:"},
		),
		captionSigns(EvidencePosition, "newspapers", "시장(%)과 기사들",
			"*왼쪽", "*오른쪽", "*가운데", "*위", "*아래", "*좌", "*우", "*앞", "*뒤"),
		captionSigns(EvidencePosition, "newspapers and offices", "새 다리 % 시장과 기사",
			"(좌측", "(우측", "좌측부터", "우측부터", "좌측에서", "우측에서", "자료 사진", "자료이미지", "자료 이미지", "조감도", "투시도", "전경"),
	)
}
