package newsmark

import "testing"

// koreanCreditForms are further captions in Korean, as in eastCreditForms: what was on
// screens, who works for whom, and who gave a picture.
const koreanCreditForms = `
모내기를 마친 다랑논. «사진=tvN '강물의 집'»;;tvN '강물의 집';
모내기를 마친 다랑논. «사진='강물' 포스터»;;'강물' 포스터;
모내기를 마친 다랑논. «사진=유튜브 '강물TV' 캡처»;;유튜브 '강물TV';
모내기를 마친 다랑논. '강물' 포스터
모내기를 마친 다랑논. «사진=햇살군청 마다온»;마다온;햇살군청;
모내기를 마친 다랑논. «그래픽 강물신문 마다온»;마다온;강물신문;
모내기를 마친 다랑논. «사진=햇살군청 홍보실»;;햇살군청 홍보실;
모내기를 마친 다랑논. «사진=햇살대학교 도서관»;;햇살대학교 도서관;
모내기를 마친 다랑논. «사진=햇살군청 마다온 제공»;;햇살군청 마다온;
모내기를 마친 다랑논. «마다온 사진가 제공»;;마다온;
모내기를 마친 다랑논. 사진작가 제공
모내기를 마친 다랑논. «포토그래퍼 마다온»;마다온;;
포토그래퍼 마다온 씨가 다랑논을 찍고 있다.
인스타그램 로고
페이스북 사옥
단체 사진 촬영
가족 사진 촬영
촬영 준비
그래픽 카드 신제품
일러스트 전시회
사진 위는 공사 전, 아래는 공사 후
왼쪽은 강물신문 마다온 기자
마을기자협회 회장 마다온 기자
«사진 마다온»;마다온;;
«마다온 촬영»;마다온;;
«그래픽 마다온»;마다온;;
`

func TestCreditFormsKorean(t *testing.T) { checkMarkedCredits(t, koreanCreditForms) }
