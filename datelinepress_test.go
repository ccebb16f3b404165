package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// pressDatelines are datelines as papers and agencies write them, by language:
// a line with the story that follows, and the datelines with an arrow and the
// place, the month, the day, the agency and the reporters. Nothing behind the arrow
// is none.
const pressDatelines = `
	= The weir at the mill has been closed since Monday.
	FALLOW, Ohio (May 3, 2024) – → FALLOW, Ohio; May; 3
	FALLOW (May 3, 2024) — → FALLOW; May; 3
	FALLOW, Ohio (May 3, 2024): → FALLOW, Ohio; May; 3
	Fallow, Ohio (3 May 2024) – → Fallow, Ohio; May; 3
	(FALLOW, Ohio) — → FALLOW, Ohio
	(FALLOW, OH) – → FALLOW, OH
	(FALLOW, Ohio) May 3, 2024 – → FALLOW, Ohio; May; 3
	May 3, 2024 — FALLOW, Ohio — → FALLOW, Ohio; May; 3
	May 3, 2024 – FALLOW – → FALLOW; May; 3
	May 3, 2024 (FALLOW, Ohio) – → FALLOW, Ohio; May; 3
	FALLOW, MAY 3 — → FALLOW; MAY; 3
	FALLOW, Ky., May 3 (AP) — → FALLOW, Ky.; May; 3; AP
	FALLOW, Northern Ireland (AP) — → FALLOW, Northern Ireland; ; ; AP
	FALLOW-ON-LENE, England (AP) — → FALLOW-ON-LENE, England; ; ; AP
	FALLOW AIR FORCE BASE, Ohio (AP) — → FALLOW AIR FORCE BASE, Ohio; ; ; AP
	ABOARD THE USS LENE (AP) — → ABOARD THE USS LENE; ; ; AP
	FALLOW and LOWNESS, Ohio (AP) — → FALLOW and LOWNESS, Ohio; ; ; AP
	FALLOW, Ohio, May 3, 2024 (Newswire.com) - → FALLOW, Ohio; May; 3; Newswire.com
	FALLOW, Ohio (WKYT/Gray News) — → FALLOW, Ohio; ; ; WKYT/Gray News
	FALLOW, Ohio (Gray News) - → FALLOW, Ohio; ; ; Gray News
	FALLOW (Tribune News Service) — → FALLOW; ; ; Tribune News Service
	FALLOW, Ohio [AP] — → FALLOW, Ohio; ; ; AP
	AFP - → ; ; ; AFP
	Reuters — → ; ; ; Reuters
	dpa – → ; ; ; dpa
	AFP – FALLOW – → FALLOW; ; ; AFP
	AFP — Agence France-Presse → 
	AFP- → 
	Reuters-led – → 
	FALLOW [Reuters] – → FALLOW; ; ; Reuters
	FALLOW, May 3 [AFP] – → FALLOW; May; 3; AFP
	FALLOW, 3 May 2024 (IRIN) - → FALLOW; May; 3; IRIN
	FALLOW – 3 May 2024 – → FALLOW; May; 3
	FALLOW, May 3, 2024 | → FALLOW; May; 3
	FALLOW (Web Desk) – → FALLOW
	FALLOW (Web Desk): → FALLOW
	FALLOW (Staff Report): → FALLOW
	FALLOW, May 3 (Agencies): → FALLOW; May; 3; Agencies
	FALLOW (PTI): → FALLOW; ; ; PTI
	FALLOW, 3 May (HS) → 
	FALLOW, May 3 (KNO): → FALLOW; May; 3; KNO
	FALLOW TWP., Mich. (WJRT) — → FALLOW TWP., Mich.; ; ; WJRT
	MT. FALLOW, Ill. — → MT. FALLOW, Ill.
	FT. FALLOW, Fla. — → FT. FALLOW, Fla.
	O'FALLOW, Ill. — → O'FALLOW, Ill.
	FALLOW-BY-SEA — → FALLOW-BY-SEA
	FALLOW, B.C. — → FALLOW, B.C.
	FALLOW, P.E.I. — → FALLOW, P.E.I.
	FALLOW, Que. (CP) - → FALLOW, Que.; ; ; CP
	FALLOW, NSW — → FALLOW, NSW
	FALLOW — AP — → FALLOW; ; ; AP
	AP — FALLOW, Ohio — → FALLOW, Ohio; ; ; AP
	AP, FALLOW — → FALLOW; ; ; AP
	(AP) FALLOW, Ohio — → FALLOW, Ohio; ; ; AP
	FALLOW — (AP) → FALLOW; ; ; AP
	FALLOW (AP)  → FALLOW; ; ; AP
	FALLOW, Thursday, May 3 (AFP) - → FALLOW; May; 3; AFP
	DEAR READER: → 
	Marlow, May 3 [Updated] – → 
	FALLOW [Updated] – → 
	DEAR MOLLY — → 
	TONIGHT — → 
	TOMORROW: → 
	VERDICT: → 
	WINNER: → 
	TRENDING: → 
	COMMENT — → 
	REVIEW — → 
	OBITUARY: → 
	ANALYSIS — → 
	EXPLAINER — → 
	BREAKING: → 
	EXCLUSIVE — → 
	CHAPTER ONE — → 
	PART ONE — → 
	SUMMARY: → 
	ABSTRACT — → 
	METHODS: → 
	DISCLAIMER: → 
	KEY POINTS — → 
	SINGLES — → 
	VIEWPOINT: → 
	SPOTLIGHT: → 
	QUESTION: → 
	ANSWER: → 
	Marlow and Salter — → 
	Marlow and Salter, May 3 — → 
	The Fair (May 3, 2024) – → 
	Marlow (born May 3, 1950) – → 
	Tess Marlow (May 3, 1950) – → 
	(Tess Marlow) — → 
	May 3, 2024 – Update – → 
	May 3, 2024 – Salter wins – → 

	= Das Wehr an der Mühle ist seit Montag zu.
	Oberndorf (3. Mai 2024) – → Oberndorf; Mai; 3
	ALTENA (03.05.2024) – → ALTENA; 05; 03
	Altena, 3.5.24 – → Altena; 5; 3
	Altena, 03.05.24. → Altena; 05; 03
	Altena, 3.5. – → Altena; 5; 3
	Altena, den 3.5.2024 – → Altena; 5; 3
	Altena – 03.05.2024 – → Altena; 05; 03
	Altena, 3. Mai (dpa) – → Altena; Mai; 3; dpa
	Altena (jb/pm) – → Altena
	Altena (pm/jb) – → Altena
	Altena (jb/dpa) – → Altena; ; ; dpa
	Altena (dpa/jb) – → Altena; ; ; dpa
	Altena (red/jb) – → Altena; ; ; red
	Altena (APA/red) – → Altena; ; ; APA/red
	Altena, dpa – → Altena; ; ; dpa
	Altena – (dpa) → Altena; ; ; dpa
	Altena: (dpa) → Altena; ; ; dpa
	Altena [dpa] – → Altena; ; ; dpa
	Altena | dpa | → Altena; ; ; dpa
	(dpa) Altena – → Altena; ; ; dpa
	dpa/Altena – → Altena; ; ; dpa
	[dpa] → ; ; ; dpa
	[Altena/dpa] → Altena; ; ; dpa
	Frankfurt (Oder) (dpa/bb) – → Frankfurt (Oder); ; ; dpa
	Halle (Saale) (dpa/sa) - → Halle (Saale); ; ; dpa
	Halle (dpa/sa) - → Halle; ; ; dpa
	Neustadt a. d. Lenne (dpa) – → Neustadt a. d. Lenne; ; ; dpa
	Altena an der Lenne (dpa) – → Altena an der Lenne; ; ; dpa
	Altena in Westfalen (dpa) – → Altena in Westfalen; ; ; dpa
	Altena-Mitte (dpa) – → Altena-Mitte; ; ; dpa
	Washington D.C. (AFP) - → Washington D.C.; ; ; AFP
	Altena, Bremen (dpa) - → Altena, Bremen; ; ; dpa
	Altena und Werdohl (dpa) – → Altena und Werdohl; ; ; dpa
	Altena (mit dpa) – → 
	ALTENA (Von unserem Korrespondenten) – → ALTENA
	ALTENA (Eigener Bericht) – → ALTENA
	Altena (kath.ch) – → Altena; ; ; kath.ch
	Bern – → Bern
	Madrid/Paris – → Madrid/Paris
	Tokio. → Tokio
	LINZ. → LINZ
	WIEN. → WIEN
	New York. → New York
	Bad Tölz. → Bad Tölz
	Kreis Unna. → Kreis Unna
	Weil am Rhein. → Weil am Rhein
	Düsseldorf/Köln. → Düsseldorf/Köln
	St. Gallen – → St. Gallen
	Altena (ikr) – → Altena; ; ; ikr
	Bern, Korrespondent – → Bern
	Ende. → 
	Auch. → 
	Fazit. → 
	LIVETICKER – → 
	INTERVIEW – → 
	KOMMENTAR – → 
	ANALYSE – → 
	EXKLUSIV – → 
	UMFRAGE – → 
	ANZEIGE – → 
	Kommentar – → 
	Fußball – → 
	Krüger und Salzer – → 
	Krüger und Salzer (SPD) – → 
	Altena: (Foto) → 
	Weitere Meldungen: (dpa) → 
	AFP – Altena – → Altena; ; ; AFP
	Kirmes (3. Mai 2024) – → 
	Krüger (3. Mai 1950) – → 
	Krüger (SPD/jb) – → 
	Montag, 3.5. – → 
	Donnerstag, 3. Mai: → 
	Anfang Mai (3.5.2024) – → 

	= Le bac de la Loue repart lundi.
	Conakry, Guinée – → Conakry, Guinée
	Dakar (Sénégal) – → Dakar (Sénégal)
	NEW YORK (Nations unies) - → NEW YORK (Nations unies)
	Cité du Vatican – → Cité du Vatican
	Dakhla - → Dakhla
	Paris (Agefi-Dow Jones)-- → Paris; ; ; Agefi-Dow Jones
	Ève Dupin, autrice – → 
	Vaulny (Isère) (AFP) – → Vaulny (Isère); ; ; AFP
	Vaulny (Isère) – → Vaulny (Isère)
	VAULNY (Isère) – → VAULNY (Isère)
	VAULNY (Seine-et-Marne). → VAULNY (Seine-et-Marne)
	Vaulny (Isère), 3 mai 2024 (AFP) – → Vaulny (Isère); mai; 3; AFP
	VAULNY, 3 mai (APS) – → VAULNY; mai; 3; APS
	VAULNY, 3 mai 2024 (SPS)- → VAULNY; mai; 3; SPS
	VAULNY (3 mai 2024) – → VAULNY; mai; 3
	Vaulny, 03/05/24 – → Vaulny; 05; 03
	Vaulny, 3 mai 2024 [AlterPresse] --- → Vaulny; mai; 3; AlterPresse
	Vaulny, 03 mai (AIB) – → Vaulny; mai; 03; AIB
	Vaulny, (APS) – → Vaulny; ; ; APS
	Vaulny – (AFP) → Vaulny; ; ; AFP
	Vaulny [AFP] – → Vaulny; ; ; AFP
	VAULNY (ats/afp) – → VAULNY; ; ; ats/afp
	VAULNY (Agence QMI) – → VAULNY; ; ; Agence QMI
	VAULNY – Agence QMI – → VAULNY; ; ; Agence QMI
	VAULNY | Agence QMI | → VAULNY; ; ; Agence QMI
	VAULNY | → VAULNY
	BAMAKO : → BAMAKO
	RÈGLEMENT : → 
	VAINQUEUR : → 
	Vaulny, le 3 mai 2024 /CNW Telbec/ - → Vaulny; mai; 3; CNW Telbec
	VAULNY, Québec, le 3 mai 2024 (GLOBE NEWSWIRE) -- → VAULNY, Québec; mai; 3; GLOBE NEWSWIRE
	VAULNY, QC, le 3 mai 2024 /CNW/ - → VAULNY, QC; mai; 3; CNW
	L'Isle-sur-Vaulny (AFP) - → L'Isle-sur-Vaulny; ; ; AFP
	L’Isle-sur-Vaulny (AFP) - → L’Isle-sur-Vaulny; ; ; AFP
	N'Djaména (Alwihda Info) – → N'Djaména; ; ; Alwihda Info
	Saint-Vaulny-des-Monts — → 
	SAINT-VAULNY-DES-MONTS — → SAINT-VAULNY-DES-MONTS
	VAULNY ET LOUE (AFP) – → VAULNY ET LOUE; ; ; AFP
	Vaulny et Loue (AFP) – → Vaulny et Loue; ; ; AFP
	Rabat - → Rabat
	Rabat, 03/05/2024 (MAP) – → Rabat; 05; 03; MAP
	Vaulny, 1er mai (AFP) - → Vaulny; mai; 1er; AFP
	AFP — VAULNY – → VAULNY; ; ; AFP
	(AFP) Vaulny – → Vaulny; ; ; AFP
	(AFP/Vaulny) – → Vaulny; ; ; AFP
	ATS, Vaulny – → Vaulny; ; ; ATS
	Vaulny / AFP – → Vaulny; ; ; AFP
	VAULNY, mercredi 3 mai 2024 – → VAULNY; mai; 3
	VAULNY (envoyé spécial) – → VAULNY
	Kiev (envoyé spécial) – → Kiev
	Kiev (Ukraine), envoyée spéciale - → Kiev (Ukraine)
	Kiev, envoyé spécial – → Kiev
	Berlin, correspondance – → Berlin
	Durand, envoyé spécial – → 
	LYON. → LYON
	Lyon, le 3 mai 2024 : → Lyon; mai; 3
	Lyon - Marseille : → 
	BEYROUTH : → BEYROUTH
	Oran - → Oran
	VAULNY (de notre envoyé spécial) – → VAULNY
	ÉDITO – → 
	ENTRETIEN – → 
	TRIBUNE — → 
	PORTRAIT – → 
	ENQUÊTE – → 
	DÉCRYPTAGE – → 
	VIDÉO – → 
	MISE À JOUR – → 
	EN BREF – → 
	CRITIQUE – → 
	CHRONIQUE – → 
	Durand (3 mai 1950) – → 
	Jeanne Durand (3 mai 1950) – → 
	Foire (3 mai 2024) – → 
	Lundi 3 mai – → 
	BILAN : → 
	RÉSULTAT : → 

	= El puente de la villa se abrió el lunes.
	Lugo (España), 3 may (EFE).- → Lugo (España); may; 3; EFE
	Lugo (España), 3 may. (EFE) – → Lugo (España); may.; 3; EFE
	Lugo (España) (EFE).- → Lugo (España); ; ; EFE
	Lugo, 3 may (EFE).- → Lugo; may; 3; EFE
	Lugo, 3 de mayo (Notimex).- → Lugo; mayo; 3; Notimex
	Lugo, Son., 3 May (Notimex).- → Lugo, Son.; May; 3; Notimex
	LUGO, Son., mayo 3 (EL UNIVERSAL).- → LUGO, Son.; mayo; 3; EL UNIVERSAL
	CIUDAD DE LUGO, mayo 3 (EL UNIVERSAL).- → CIUDAD DE LUGO; mayo; 3; EL UNIVERSAL
	Lugo, 3 may (Prensa Latina) → Lugo; may; 3; Prensa Latina
	LUGO 3 May. (EUROPA PRESS) - → LUGO; May.; 3; EUROPA PRESS
	Lugo, 03 mayo 2024 (ABI).- → Lugo; mayo; 03; ABI
	Lugo, 3 may. ACN.- → Lugo; may; 3; ACN
	Lugo, 3 may (ACN) → Lugo; may; 3; ACN
	Lugo, mayo 3.- → Lugo; mayo; 3
	Lugo, mayo 3 de 2024.- → Lugo; mayo; 3
	Lugo, may. 3. → Lugo; may.; 3
	Lugo, 3 de mayo.- → Lugo; mayo; 3
	Lugo, Mich., a 3 de mayo del 2024.- → Lugo, Mich.; mayo; 3
	Lugo, Mich.; 3 de mayo del 2024.- → Lugo, Mich.; mayo; 3
	VILLAREJO (3 de mayo de 2024).- → VILLAREJO; mayo; 3
	Lugo, Mich. (3 de mayo de 2024).- → Lugo, Mich.; mayo; 3
	Lugo, 3/5/2024.- → Lugo; 5; 3
	Lugo, 03/05/24.- → Lugo; 05; 03
	LUGO, España (AP) — → LUGO, España; ; ; AP
	LUGO | EFE | → LUGO; ; ; EFE
	LUGO.- (EFE) → LUGO; ; ; EFE
	Lugo. (EFE).- → Lugo; ; ; EFE
	(EFE) Lugo.- → Lugo; ; ; EFE
	EFE/Lugo.- → Lugo; ; ; EFE
	EFE | LUGO.- → LUGO; ; ; EFE
	Lugo (Télam) - → Lugo; ; ; Télam
	LUGO (Agencias).- → LUGO; ; ; Agencias
	LUGO (Redacción).- → LUGO; ; ; Redacción
	LUGO (AP/EFE) — → LUGO; ; ; AP/EFE
	Lugo.- → Lugo
	San Lugo de los Llanos, 3 may (EFE).- → San Lugo de los Llanos; may; 3; EFE
	Santo Domingo, RD.- → Santo Domingo, RD
	Santo Domingo, R.D.- → Santo Domingo, R.D.
	SANTO DOMINGO, República Dominicana.- → SANTO DOMINGO, República Dominicana
	LUGO Y LOMAS (EFE).- → LUGO Y LOMAS; ; ; EFE
	Lugo y Lomas (EFE).- → Lugo y Lomas; ; ; EFE
	Lugo, 3 may [EFE].- → Lugo; may; 3; EFE
	LUGO [EFE].- → LUGO; ; ; EFE
	LUGO, 3 (EFE).- → LUGO; ; 3; EFE
	Lugo, jueves 3 de mayo de 2024.- → Lugo; mayo; 3
	Marta y Laura (3 de mayo de 2024).- → 
	Marta y Laura.- → 
	Marta y Laura, 3 de mayo.- → 
	OPINIÓN — → 
	ENTREVISTA — → 
	ANÁLISIS.- → 
	EDITORIAL.- → 
	ÚLTIMA HORA.- → 
	EXCLUSIVA — → 
	URGENTE.- → 
	Primero.- → 
	Artículo.- → 
	Méndez (3 de mayo de 1950).- → 
	Feria (3 de mayo de 2024).- → 
	PRÓLOGO.- → 
	DEPORTES.- → 
	VÍDEO — →
	ROSARIO (Corresponsal). → ROSARIO
	(ANSA) - ROMA, 4 MAY - → ROMA; MAY; 4; ANSA
	(ANSA) - ROMA - → ROMA; ; ; ANSA
	Las Varas, Nayarit a 3 de mayo de 2024.- → Las Varas, Nayarit; mayo; 3
	Las Varas (Nayarit).- → Las Varas (Nayarit)
	Las Varas (Marta).- → 
	Las Varas, Nay. (Quadratín).- → Las Varas, Nay.; ; ; Quadratín
	Bilbao - → Bilbao
	Bogotá – → Bogotá
	Bilbao - Madrid - → 
	Sevilla - Granada, → 
	Valencia: → Valencia

	= Пляж на реке открылся в среду.
	ЛУГОВ, 3 мая - РИА Новости. → ЛУГОВ; мая; 3; РИА Новости
	ЛУГОВ, 3 мая /ТАСС/. → ЛУГОВ; мая; 3; ТАСС
	ЛУГОВ, 3 мая 2024 г. /ТАСС/. → ЛУГОВ; мая; 3; ТАСС
	ЛУГОВ, 3 мая — Sputnik. → ЛУГОВ; мая; 3; Sputnik
	ЛУГОВ, 3 мая — Sputnik, Ия Журавлик. → ЛУГОВ; мая; 3; Sputnik; Ия Журавлик
	ЛУГОВ, 3 мая — ПРАЙМ. → ЛУГОВ; мая; 3; ПРАЙМ
	ЛУГОВ, 3 мая - АИФ-Лугов. → ЛУГОВ; мая; 3; АИФ-Лугов
	Лугов. 3 мая. Интерфакс - → Лугов; мая; 3; Интерфакс
	Лугов. 3 мая. ИНТЕРФАКС - → Лугов; мая; 3; ИНТЕРФАКС
	Лугов. 3 мая. ИНТЕРФАКС-ПОВОЛЖЬЕ - → Лугов; мая; 3; ИНТЕРФАКС-ПОВОЛЖЬЕ
	3 мая. ИНТЕРФАКС - → ; мая; 3; ИНТЕРФАКС
	ЛУГОВ. КАЗИНФОРМ - → ЛУГОВ; ; ; КАЗИНФОРМ
	ЛУГОВ. 3 мая. КАЗИНФОРМ - → ЛУГОВ; мая; 3; КАЗИНФОРМ
	ЛУГОВ, 3 мая 2024, 12:30 — → ЛУГОВ; мая; 3
	ЛУГОВ, 3 мая 2024, REGNUM — → ЛУГОВ; мая; 3; REGNUM
	ЛУГОВ, 3 мая 2024, 12:30 — REGNUM → ЛУГОВ; мая; 3; REGNUM
	Лугов, 3 мая 2024, 12:30 — REGNUM → Лугов; мая; 3; REGNUM
	ЛУГОВ, 3 мая, ФедералПресс. → ЛУГОВ; мая; 3; ФедералПресс
	ЛУГОВ, 3 мая (Рейтер) - → ЛУГОВ; мая; 3; Рейтер
	ЛУГОВ (Рейтер) - → ЛУГОВ; ; ; Рейтер
	ЛУГОВ, 3 мая. /Интерфакс-Казахстан/. → ЛУГОВ; мая; 3; Интерфакс-Казахстан
	ЛУГОВ, 3 мая. /Кабар/. → ЛУГОВ; мая; 3; Кабар
	ЛУГОВ, 3 мая /Кабар/. → ЛУГОВ; мая; 3; Кабар
	ЛУГОВ (АКИpress) — → ЛУГОВ; ; ; АКИpress
	ЛУГОВ, 3 мая. /АРМЕНПРЕСС/. → ЛУГОВ; мая; 3; АРМЕНПРЕСС
	ЛУГОВ, 3 мая /МОЛДПРЕС/. → ЛУГОВ; мая; 3; МОЛДПРЕС
	Баку, Азербайджан, 3 мая /Trend/ — → Баку, Азербайджан; мая; 3; Trend
	БАКУ /Trend/ - → БАКУ; ; ; Trend
	ЛУГОВ, 3 мая. /Спецкор. ТАСС Ия Журавлик/. → ЛУГОВ; мая; 3; ТАСС; Ия Журавлик
	ЛУГОВ, 3 мая. /Корр. ТАСС Ия Журавлик, Лев Осин/. → ЛУГОВ; мая; 3; ТАСС; Ия Журавлик|Лев Осин
	ЛУГОВ-НА-РЕКЕ, 3 мая. /ТАСС/. → ЛУГОВ-НА-РЕКЕ; мая; 3; ТАСС
	ТАРУСА /Луговская область/, 3 мая. /ТАСС/. → ТАРУСА /Луговская область/; мая; 3; ТАСС
	ЛУГОВ (Луговская область), 3 мая - РИА Новости. → ЛУГОВ (Луговская область); мая; 3; РИА Новости
	Лугов, Россия (AP) — → Лугов, Россия; ; ; AP
	Лугов, 03.05.2024 — → Лугов; 05; 03
	Лугов, 3 мая 2024 года — → Лугов; мая; 3
	Лугов, 3 мая 2024 года (ТАСС) — → Лугов; мая; 3; ТАСС
	Лугов, 3 мая 2024 г. — → Лугов; мая; 3
	ЛУГОВ, 3 мая. ТАСС. → ЛУГОВ; мая; 3; ТАСС
	ЛУГОВ, 3 мая, ТАСС. → ЛУГОВ; мая; 3; ТАСС
	ЛУГОВ, 3 мая – ИА «Луг». → ЛУГОВ; мая; 3; ИА «Луг»
	(ТАСС) – → ; ; ; ТАСС
	ЛУГОВ И ОСИН, 3 мая. /ТАСС/. → ЛУГОВ И ОСИН; мая; 3; ТАСС
	ТАСС, 3 мая. → ; мая; 3; ТАСС
	РИА Новости, 3 мая. → ; мая; 3; РИА Новости
	/ТАСС/. → ; ; ; ТАСС
	ЛУГОВ, 3 мая — РИА Новости Спорт. → ЛУГОВ; мая; 3; РИА Новости Спорт
	ЛУГОВ, 3 мая — РИА Недвижимость. → ЛУГОВ; мая; 3; РИА Недвижимость
	ЛУГОВ, 3 мая — РИА Новости Крым, Ия Журавлик. → ЛУГОВ; мая; 3; РИА Новости Крым; Ия Журавлик
	ЛУГОВ, 3 мая — Р-Спорт. → ЛУГОВ; мая; 3; Р-Спорт
	ЛУГОВ, 3 мая — НОВОСТИ-ЛУГОВ. → ЛУГОВ; мая; 3; НОВОСТИ-ЛУГОВ
	ЛУГОВ, 3 мая, LugMedia. → ЛУГОВ; мая; 3; LugMedia
	Лугов. 3 мая. ЛУГ НЬЮС. → Лугов; мая; 3; ЛУГ НЬЮС
	Лугов, 3 мая. «Луг-информ». → Лугов; мая; 3; Луг-информ
	ЛУГОВ, 3 мая, РИА ЛугПресс. → ЛУГОВ; мая; 3; РИА ЛугПресс
	ЛУГОВ (АКИпресс) – → ЛУГОВ; ; ; АКИпресс
	(Лугов, 3 мая, «Луг-информ», Ия Журавлик) → Лугов; мая; 3; Луг-информ; Ия Журавлик
	(Лугов, 3 мая, «Луг-информ») → Лугов; мая; 3; Луг-информ
	ЛУГОВ, 3 мая 2023. /ИА «Луг-информ», Ия Журавлик/. → ЛУГОВ; мая; 3; ИА «Луг-информ»; Ия Журавлик
	3 мая, Лугов /Ия Журавлик - БЕЛТА/. → Лугов; мая; 3; БЕЛТА; Ия Журавлик
	ЛУГОВ, 3 мая — ИА «Луг.Ру». → ЛУГОВ; мая; 3; ИА «Луг.Ру»
	ТАСС сообщил, 3 мая. → 
	Лугов, 3 мая, полдень. → 
	/Лугов/. → 
	СРОЧНО — → 
	МНЕНИЕ — → 
	ВАЖНО. → 
	ИНТЕРВЬЮ — → 
	ВИДЕО — → 
	СПРАВКА — → 
	Москва — → 
	Лугов — → 
	Журавлик (3 мая 1950) — → 
	Иван Луговой (3 мая 1950) — → 
	Ярмарка (3 мая 2024) — → 
	В понедельник, 3 мая — → 
	Понедельник, 3 мая. →
`

// TestPressDatelines reads each form before a story.
func TestPressDatelines(t *testing.T) {
	checkPressDatelines(t, pressDatelines+chinesePressDatelines+eastPressDatelines)
}

// checkPressDatelines reads each form of table before a story.
func checkPressDatelines(t *testing.T, table string) {
	story := ""
	for line := range strings.SplitSeq(table, "\n") {
		line = strings.TrimLeft(line, "\t")
		if after, ok := strings.CutPrefix(line, "="); ok && !strings.Contains(line, " →") {
			story = after
			continue
		}
		text, want, ok := strings.Cut(line, " →")
		if !ok {
			continue
		}
		d, found := sharedRules().readDateline(text+story, true)
		got := ""
		if found {
			got = strings.Join([]string{d.Place, d.Month, d.Day, d.Agency, strings.Join(d.Reporters, "|")}, ";")
		}
		if want = strings.TrimSpace(want); want != "" {
			want = strings.Join(append(strings.Split(want, "; "), "", "", "", "")[:5], ";")
		}
		assert.Equal(t, text+" → "+want, text+" → "+got, d.Text)
		if want != "" {
			assert.Equal(t, strings.TrimRight(text, ". \u3000"), strings.TrimRight(d.Text, ". "))
		}
	}
}
