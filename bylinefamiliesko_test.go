package newsmark

import "testing"

// koreanBylines are further lines in Korean, as in bylineFamilies: where reporters write
// from and for, and how they are reached.
const koreanBylines = `
	채송이 남부본부 기자 → 채송이 남부본부 기자 ⇒ 채송이
	여울=채송이 디지털콘텐츠팀 기자 → 여울=채송이 디지털콘텐츠팀 기자 ⇒ 채송이
	[강물신문] 채송이 기자 → [강물신문] 채송이 기자 ⇒ 채송이
	[강물신문] 여울/채송이 기자 → [강물신문] 여울/채송이 기자 ⇒ 채송이
	[강물신문] 채송이 기자단이 떠났다 →
	[사람들] 채송이 기자 →
	[강물신문] 사고 채송이 기자 수상 →
	채송이 강물닷컴 기자 song@river.example → 채송이 강물닷컴 기자 ⇒ 채송이
	여수 채송이 기자 → 여수 채송이 기자 ⇒ 채송이
	글·사진=여수 채송이 기자 → 글·사진=여수 채송이 기자 ⇒ 채송이
	채송이 온라인기자 → 채송이 온라인기자 ⇒ 채송이
	채송이 기자 | song@river.example | 010-0000-0000 → 채송이 기자 ⇒ 채송이
	채송이 기자 | 010-0000-0000 | 여울시 나루길 3 →
	채널A 뉴스 채송이입니다. → 채널A 뉴스 채송이 ⇒ 채송이
	주민기자 채송이 → 주민기자 채송이 ⇒ 채송이
	채송이 남부본부장 →
`

func TestKoreanBylines(t *testing.T) { checkBylines(t, koreanBylines) }
