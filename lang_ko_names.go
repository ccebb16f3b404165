package newsmark

// Letters that given names of two letters begin and end with most often. Other words that
// begin like a name mostly have another one: "마라톤", "백일장".
const (
	koreanGivenFirst = "가건경고관광국권규근기길나남다대덕도동두라래루리만명문미민범병보복봉상서석선설성세소솔수순슬승시신아안애양연영예오옥온완용우욱운원유윤은의이인일자장재정제조종주준중지진찬창채천철초춘치태평하학한해향현형혜호홍화환효훈휘흥희"
	koreanGivenLast  = "가건결겸경곤관광국권규균근기길나남늘니담덕도동라란람래련렬령례록룡루리린림만명모문미민백범별병복봉비빈산서석선설섭성세솔송수숙순슬승식신실심아안애야양언연열영예오옥온완용우욱운웅원월유윤율은을음응이익인일재정제조종주준중지진찬창채천철초춘태택평표하학한해향헌혁현형혜호홍화환효후훈휘흠희"
)

// koreanFamilies are common family names in Korean, as papers sign with them.
const koreanFamilies = "김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|전|홍|유|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|류|나|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|" +
	"탁|국|어|은|편|용|예|봉|사|경|부|가|복|태|목|형|피|두|감|음|빈|동|온|호|범|좌|팽|승|간|견|시|갈|단|당|화|창|옹|독고|남궁|황보|선우|제갈|사공|서문"
