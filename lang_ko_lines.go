package newsmark

import "slices"

// More lines about a piece in Korean, beside those in lang_ko.go.

func koreanLines() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineNote, "ko", "magazines and portals", "*: 이 기사는 강물신문과의 제휴로 싣습니다", "편집자 주|편집자주"),
		andRows(RoleEditor, "ko", "international sites", "* AI가 번역했습니다", "이 기사는|이 글은|본 기사는|본 글은|이 번역은", "AI 번역|AI로 번역|AI가 번역|AI를 활용|인공지능|기계 번역|기계번역|자동 번역|자동번역|챗GPT"),
		andRows(RoleRelated, "ko", "papers and portals", "* 강물신문 친구 추가 부탁드립니다", "카카오톡|카카오톡에서|네이버|네이버에서|유튜브|유튜브에서|페이스북|페이스북에서|인스타그램|인스타그램에서|텔레그램|텔레그램에서|구글 뉴스|구글에서", "구독하세요|구독하기|구독 신청|팔로우하|친구 추가|채널 추가|추가하세요"),
		andRows(RoleRelated, "ko", "papers and portals", "* 좋았다면 공유해 주십시오", "이 기사가|이 글이|기사가", "후원|구독|공유해|좋아요"),
		andRows(RoleRelated, "ko", "papers and portals", "* 소식은 앱에서 보십시오", "더 많은|더 자세한", "구독|팔로우|앱에서|채널에서|홈페이지에서 확인"),
		andRows(RoleRelated, "ko", "papers and portals", "* 카카오톡 강물제보", "제보 |제보:|기사 제보|뉴스 제보", "@|카카오톡|전화|02-"),
		lineRows(RoleRelated, LineOpens, "ko", "papers and portals", "*: 02-781-0000", "정기구독 안내|구독 문의|구독문의|후원 계좌|후원계좌|후원 문의|광고 문의"),
	)
}
