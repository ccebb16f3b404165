package newsmark

import "testing"

// TestPressDatelinesEnglish reads further datelines of papers and agencies in English.
func TestPressDatelinesEnglish(t *testing.T) { checkPressDatelines(t, pressDatelinesEn) }

const pressDatelinesEn = `
	= The weir at the mill has been closed since Monday.
	Kampala, Uganda | THE INDEPENDENT | → Kampala, Uganda; ; ; THE INDEPENDENT
	Gulu, Uganda | URN | → Gulu, Uganda; ; ; URN
	KAMPALA | URN | → KAMPALA; ; ; URN
	Fallow | NEWS | → 
	COLOMBO (News 1st); → COLOMBO; ; ; News 1st
	COLOMBO (News1st) – → COLOMBO; ; ; News1st
	FALLOW (AP); → FALLOW; ; ; AP
	FALLOW (closed); → 
	AKP Phnom Penh, May 03, 2024 -- → Phnom Penh; May; 03; AKP
	TEMPO.CO, Jakarta - → Jakarta; ; ; TEMPO.CO
	Reuters, London – → London; ; ; Reuters
	Reuters, Fallow – → Fallow; ; ; Reuters
	LUDHIANA, MAY 3 → 
	Ilorin – → Ilorin
	Eldoret — → Eldoret
	Kozhikode: → Kozhikode
	Shillong: → Shillong
	Chattogram: → Chattogram
	Iloilo – → Iloilo
	Walvis Bay – → Walvis Bay
	Fallow – → 
	Fallow: → 
	FALLOW, Samar (MindaNews/3 May) -- → FALLOW, Samar; May; 3; MindaNews
	FALLOW (KAAB TV) – → FALLOW; ; ; KAAB TV
	VIENTIANE (Vientiane Times/ANN) -- → VIENTIANE; ; ; Vientiane Times/ANN
	VIENTIANE (Marla Quist/ANN) -- → VIENTIANE; ; ; ANN; Marla Quist
	(FALLOW EXAMINER) – → ; ; ; FALLOW EXAMINER
	New Delhi [India], May 3 (ANI/NewsVoir): → New Delhi [India]; May; 3; ANI/NewsVoir
	PORTLAND Ore. (KPTV) - → PORTLAND Ore.; ; ; KPTV
	FALLOW, Ore. (KPTV) - → FALLOW, Ore.; ; ; KPTV
	= A carpet fair opened at the mill on Monday.
	Baku, May 3, AZERTAC → Baku; May; 3; AZERTAC
	= AND the mill is shut, too, said the mayor.
	Baku, May 3, AZERTAC → 
	=
	LUDHIANA, MAY 3 → LUDHIANA; MAY; 3
	AKP Phnom Penh, May 03, 2024 -- → Phnom Penh; May; 03; AKP
	SATURDAY, MAY 3 → 
	CONCERT, MAY 3 → 
`
