package newsmark

import "slices"

// More lines about a piece in Korean, beside those in lang_ko.go.

func koreanLines() []LinePhrase {
	return slices.Concat(
		lineRows(RoleByline, LineEnds, "ko", "broadcasters", "KBS 뉴스 채송이*.", "입니다|이었습니다|였습니다"),
		koreanNotices(),
		endRows(RoleRelated, "ko", "papers and portals", "강물신문을 네이버에서 *", "구독하세요|팔로우하세요|내려받으세요|확인하세요", "네이버|카카오|유튜브|뉴스레터|앱을|인스타그램|페이스북|홈페이지|채널"),
		andRows(RoleRelated, "ko", "broadcasters and channels", "* 좋아요는 저희에게 큰 힘이 됩니다", "구독과|좋아요와|구독·좋아요|좋아요·구독|구독, 좋아요", "힘이 됩니다|부탁|큰 힘"),
		lineRows(RoleRelated, LineWhole, "ko", "papers and portals", "*", "전체 기사 보기|원문 보기|사진 더 보기|구독신청|광고|회원가입|실시간 뉴스"),
		lineRows(RoleSource, LineNote, "ko", "magazines and portals", "*: 이 기사는 강물신문과의 제휴로 싣습니다", "편집자 주|편집자주"),
		andRows(RoleEditor, "ko", "international sites", "* AI가 번역했습니다", "이 기사는|이 글은|본 기사는|본 글은|이 번역은", "AI 번역|AI로 번역|AI가 번역|AI를 활용|인공지능|기계 번역|기계번역|자동 번역|자동번역|챗GPT"),
		andRows(RoleRelated, "ko", "papers and portals", "* 강물신문 친구 추가를 권합니다", "카카오톡|카카오톡에서|네이버|네이버에서|유튜브|유튜브에서|페이스북|페이스북에서|인스타그램|인스타그램에서|텔레그램|텔레그램에서|구글 뉴스|구글에서", "구독하세요|구독하기|구독 신청|팔로우하|친구 추가|채널 추가|추가하세요"),
		andRows(RoleRelated, "ko", "papers and portals", "* 좋았다면 공유해 주십시오", "이 기사가|이 글이|기사가", "후원|구독|공유해|좋아요"),
		andRows(RoleRelated, "ko", "papers and portals", "* 소식은 앱에서 보십시오", "더 많은|더 자세한", "구독|팔로우|앱에서|채널에서|홈페이지에서 확인"),
		andRows(RoleRelated, "ko", "papers and portals", "* 카카오톡 강물제보", "제보 |제보:|기사 제보|뉴스 제보", "@|카카오톡|전화|02-"),
		andRows(RoleRelated, "ko", "citizens' papers", "* 이어집니다. 연재 '강물을 따라' 에서도 볼 수 있습니다", "이 기사는", "에서도 볼 수 있습니다"),
		andRows(RoleRelated, "ko", "broadcasters", "* 강물신문은 여러분의 제보로 세상을 바꿉니다", "※", "여러분의 제보로"),
		andRows(RoleSource, "ko", "papers, of pieces of their other sites", "* 강물마켓에 게재된 기사입니다", "이 기사는", "게재된"),
		lineRows(RoleRelated, LineOpens, "ko", "citizens' papers", "*, 응원해 주십시오", "이 기사가 마음에 드시나요"),
		lineRows(RoleRelated, LineEnds, "ko", "citizens' papers", "좋은기사 *", "원고료로 응원하기"),
		lineRows(RoleRelated, LineWhole, "ko", "papers and portals", "*", "다른기사 보기|다른 기사 보기|URL복사|원문 기사 보기|함께 볼만한 뉴스|함께 볼만한 기사"),
		endRows(RoleRelated, "ko", "papers and portals", "강물신문 뉴스레터를 *", "눌러주세요|눌러 주세요|부탁드립니다|부탁합니다|신청하세요|신청해주세요|설치하세요|가입하세요|받아보실 수 있습니다|만나보실 수 있습니다|하실 수 있습니다|눌러주십시오|설정하세요|설정해주세요|설정해 주세요", "구독|뉴스레터|좋아요|알림 설정|알림설정|채널 추가|친구 추가|카카오톡 채널"),
		andRows(RoleRelated, "ko", "papers", "* 강물신문 opinion@river.example로 보내주십시오", "독자 의견은|독자의견은|독자 투고는|독자투고는|기고는|투고는|기사에 대한 의견은|칼럼에 대한 의견은|제보와 의견은|의견과 제보는|원고는", "@"),
		andRows(RoleRelated, "ko", "papers and broadcasters", "*▷ 카카오톡 : 강물제보", "제보하기|기사 제보하기", "카카오톡|이메일|@"),
		lineRows(RoleRelated, LineWhole, "ko", "papers and portals", "*", "기자의 다른기사 보기|이 기사를 공유합니다|기사를 공유합니다|이 기자의 다른기사|이 기자의 기사 더 보기|기자 구독|기자 페이지|기자페이지|오늘의 주요 뉴스|오늘의 핫이슈|가장 많이 본 뉴스|가장 많이 본 기사|실시간 인기뉴스|실시간 인기 뉴스|랭킹뉴스|이 기사 어떠셨나요|이 기사 어땠나요|기사 추천하기|당신이 좋아할 만한 기사|오늘의 추천 기사|연재 목록 보기|연재 보기|연재보기|연재 기사 보기|연재기사 보기"),
		lineRows(RoleRelated, LineEnds, "ko", "papers, of pieces in parts", "☞ 다음 *.", "편에서 계속됩니다|편에서 이어집니다|편으로 이어집니다|편에 계속됩니다|회에 계속됩니다|회에 이어집니다|기사로 이어집니다|기사에서 계속됩니다|기사에서 이어집니다"),
		lineRows(RoleRelated, LineOpens, "ko", "papers and portals", "*: 02-781-0000", "후원문의|정기구독 안내|구독 문의|구독문의|후원 계좌|후원계좌|후원 문의|광고 문의"),
	)
}

// koreanNotices returns further lines in Korean about whose a piece is, who
// read it, who may copy it, and where to read on or write to.
func koreanNotices() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineWhole, "ko", "papers and portals", "*", "보도자료"),
		andRows(RoleSource, "ko", "papers and portals", "* 강물시의 보도자료를 바탕으로 썼습니다", "이 기사는|본 기사는|이 글은|본 글은|본 콘텐츠는", "보도자료를|보도자료에 |보도자료로"),
		lineRows(RoleSource, LineOpens, "ko", "papers and portals", "*강물신문", "보도자료:|보도자료 제공:|보도자료 출처:|원제목:|원문 제목:|번역 출처:"),
		andRows(RoleSource, "ko", "magazines and portals", "* 강물잡지에서 발췌했습니다", "이 글은|이 기사는|본 기사는", "에서 옮긴|에서 발췌|번역한 것|공동 취재|동시 게재|먼저 실렸|함께 실렸|재구성한 것"),
		andRows(RoleSource, "ko", "magazines and portals", "* 강물잡지에 실렸습니다", "본 글은|이 칼럼은|본 칼럼은|이 인터뷰는|본 인터뷰는|이 원고는|본 원고는|이 연재는|이 에세이는|이 기고는", "에 실렸습니다|에 실린|에 게재|에서 옮긴|에서 발췌|번역한 것"),
		lineRows(RoleEditor, LineOpens, "ko", "papers and portals", "* 서문별", "번역·정리:|정리·번역:|번역 및 정리:|담당 PD:|PD:|촬영·편집:|편집·교열:|편집·정리:|온라인 편집:|사진편집:|사진 편집:|기획·편집:|팩트체크:|책임편집자:"),
		andRows(RoleCopyright, "ko", "papers and portals", "* 저작권법에 따라 지킵니다", "모든 저작물은|모든 콘텐츠는|본 콘텐츠는|이 콘텐츠는", "저작권법|무단"),
		lineRows(RoleCopyright, LineOpens, "ko", "papers and portals", "* 강물신문", "저작권:"),
		lineRows(RoleCopyright, LineEnds, "ko", "papers and portals", "강물신문, *", "무단 사용 금지|무단 사용을 금합니다|무단 사용을 금지합니다|무단사용 금지|무단 이용 금지"),
		[]LinePhrase{
			{Text: "저작권은", And: "에 있습니다", Role: RoleCopyright, Language: "ko", Origin: "papers", Example: "저작권은 강물신문에 있습니다."},
			{Text: "이 저작물은", And: "CC BY|라이선스|이용허락", Role: RoleCopyright, Language: "ko", Origin: "public offices", Example: "이 저작물은 CC BY 4.0을 따릅니다."},
			{Text: "댓글로", And: "남겨주|남겨 주|알려주|알려 주|공유해주|공유해 주", Role: RoleRelated, Language: "ko", Origin: "papers", Example: "댓글로 의견을 남겨주십시오"},
		},
		lineRows(RoleRelated, LineOpens, "ko", "papers and portals", "*: 산길 안내도", "함께 읽기|같이 읽기|태그:|키워드:"),
		lineRows(RoleRelated, LineWhole, "ko", "portals", "*", "기사보기|기사 보기|전체보기|전체 보기|기사 전체보기|공유|댓글|댓글 달기|댓글 남기기|구독|인쇄|링크 복사|URL 복사|주소 복사|북마크|기사 듣기|음성으로 듣기|오탈자 신고|오류 신고|기사 오류 신고|이어서 읽기|계속 읽기|다음 페이지|응원하기|카카오톡 공유|페이스북 공유|트위터 공유|영문 기사 보기|영어로 읽기"),
		lineRows(RoleRelated, LineEnds, "ko", "papers and portals", "강물신문은 *", "제보 바랍니다|제보 환영합니다|댓글로 남겨주세요|댓글로 남겨 주세요|앱으로 보기"),
		andRows(RoleRelated, "ko", "papers and portals", "* 유료 구독자만 봅니다", "이 기사는|이 글은|이 콘텐츠는", "유료 구독|회원 전용|구독자 전용|로그인 후"),
	)
}
