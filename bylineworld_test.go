package newsmark

import "testing"

// worldBylines are more bodies with their bylines, as in bylineFamilies, by what the
// forms have in common.
const worldBylines = `
	… ¦ Ольга Ветрова, «Листок» → Ольга Ветрова ⇒ Ольга Ветрова
	… ¦ Ольга Ветрова, «Листок.ру» → Ольга Ветрова ⇒ Ольга Ветрова
	Ольга Ветрова, специальный корреспондент «Лугового листка» ¦ … → Ольга Ветрова ⇒ Ольга Ветрова
	<span class="author">Ольга Ветрова, специальный корреспондент «Лугового листка»</span> ¦ … → Ольга Ветрова ⇒ Ольга Ветрова
	… ¦ Camille Aubertin, « Le Phare » → Camille Aubertin ⇒ Camille Aubertin
	… ¦ Nuria Beltrán, «El Faro» → Nuria Beltrán ⇒ Nuria Beltrán
	… ¦ Jana Wittkopp, „Lennebote“ → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ Ольга Ветрова, «Мы ещё вернёмся!» →
	… ¦ Ольга Ветрова, директор школы: «Мы вернёмся» →
	… ¦ Ольга Ветрова, «и это правда» →

	Camille Aubertin – IJL – Réseau.Presse – Le Phare ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Camille Aubertin - Initiative de journalisme local - Le Phare ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Fern Castell | Local Journalism Initiative | Dale Post ¦ … → Fern Castell ⇒ Fern Castell
	Jana Wittkopp | Lennebote | Altena ¦ … → Jana Wittkopp ⇒ Jana Wittkopp
	Nuria Beltrán | El Faro | Lugo ¦ … → Nuria Beltrán ⇒ Nuria Beltrán
	Fern Castell – the weir – the mill ¦ … →

	… ¦ (Fern Castell) → (Fern Castell) ⇒ Fern Castell
	… ¦ (Nuria Beltrán) → (Nuria Beltrán) ⇒ Nuria Beltrán
	… ¦ — (Camille Aubertin) → (Camille Aubertin) ⇒ Camille Aubertin
	… ¦ (Jana Wittkopp, Lowness) → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ (Risas) →
	… ¦ Iker Zabaleta / Bilbao → Iker Zabaleta ⇒ Iker Zabaleta
	… ¦ Montse Puig / Girona → Montse Puig ⇒ Montse Puig
	… ¦ Xoán Couto (Vigo) → Xoán Couto ⇒ Xoán Couto

	By the Rev. Otis Grant → By the Rev. Otis Grant ⇒ Otis Grant
	Guest column by the Rev. Otis Grant → Guest column by the Rev. Otis Grant ⇒ Otis Grant
	By the Rev. Dr. Otis Grant → By the Rev. Dr. Otis Grant ⇒ Otis Grant
	Guest commentary by Fern Castell → Guest commentary by Fern Castell ⇒ Fern Castell
	Guest opinion by Fern Castell → Guest opinion by Fern Castell ⇒ Fern Castell
	By the St. Lawrence River →

	… ¦ Staff writer Fern Castell contributed to this report. → Staff writer Fern Castell ⇒ Fern Castell
	… ¦ Ledger reporters Fern Castell and Tess Marlow contributed to this story. → Ledger reporters Fern Castell and Tess Marlow ⇒ Fern Castell, Tess Marlow
	… ¦ Fern Castell contributed to this story. → Fern Castell ⇒ Fern Castell
	… ¦ Fern Castell and Tess Marlow contributed to this article. → Fern Castell and Tess Marlow ⇒ Fern Castell, Tess Marlow
	… ¦ Associated Press writer Fern Castell contributed to this report. → Associated Press writer Fern Castell ⇒ Fern Castell
	… ¦ Fern Castell contributed reporting. → Fern Castell ⇒ Fern Castell
	… ¦ Camille Aubertin a contribué à cet article. → Camille Aubertin ⇒ Camille Aubertin
	… ¦ Nuria Beltrán contribuyó a este reportaje. → Nuria Beltrán ⇒ Nuria Beltrán
	… ¦ Nuria Beltrán colaboró en esta nota. → Nuria Beltrán ⇒ Nuria Beltrán
	… ¦ The Associated Press contributed to this report. →
	… ¦ Dale Post staff contributed to this report. →
	… ¦ Forty parents contributed to this story. →
	… ¦ Nuria Beltrán colaboró en esta escuela. →

	… ¦ Textes : Camille Aubertin. Photos : Yann Le Dantec. → Textes : Camille Aubertin ⇒ Camille Aubertin
	… ¦ Texte : Camille Aubertin. Photo : Yann Le Dantec → Texte : Camille Aubertin ⇒ Camille Aubertin
	… ¦ О. ВЕТРОВА, наш внештатный корреспондент, с. Дубровка → О. ВЕТРОВА ⇒ О. ВЕТРОВА
	… ¦ Ольга ВЕТРОВА, наш внештатный корреспондент, д. Луговая → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	Photo Fern Castell, special to the Dale Post ¦ … →
	Photo Camille Aubertin, collaboration spéciale ¦ … →
	Foto Nuria Beltrán, corresponsal ¦ … →

	取材・文：椿原ひより → 取材・文：椿原ひより ⇒ 椿原ひより
	… ¦ （椿原ひより） → （椿原ひより） ⇒ 椿原ひより
	… ¦ （椿原隆章） → （椿原隆章） ⇒ 椿原隆章
	… ¦ （椿原美都） → （椿原美都） ⇒ 椿原美都
	… ¦ （三年浜だより） →
	… ¦ （椿原三章） →
	… ¦ （北浜京都） →

	… ¦ 桥通车了。（记者 甘小满 摄影 纪行） → 记者 甘小满 ⇒ 甘小满
	… ¦ 桥通车了。（记者 甘小满 文/图） → （记者 甘小满 文/图） ⇒ 甘小满
	… ¦ 桥通车了。（甘小满 纪行） → （甘小满 纪行） ⇒ 甘小满, 纪行
	… ¦ 桥通车了。（甘小满、周望） → （甘小满、周望） ⇒ 甘小满, 周望
	… ¦ 桥通车了。（甘小满） → （甘小满） ⇒ 甘小满
	桥通车了。（甘小满） ¦ 路也修好了。 →
	… ¦ 桥通车了。（全文完） →
	… ¦ 桥通车了。（黄金周） →
	… ¦ 桥通车了。（图 文） →
	… ¦ 桥通车了。（金、木、水） →
	（作者：甘小满，系清河大学城市研究所副教授） → 作者：甘小满 ⇒ 甘小满
	（作者：甘小满，清河大学历史文化学院特聘研究员） → 作者：甘小满 ⇒ 甘小满
	（作者甘小满系清河大学城市规划与设计研究所副教授） →
	（记者 甘小满）昨日一早，站厅里挤满了人。 ¦ 今天加开列车六趟。 → （记者 甘小满） ⇒ 甘小满
	(记者甘小满 纪行)昨日一早，站厅里挤满了人。 ¦ 今天加开列车六趟。 → (记者甘小满 纪行) ⇒ 甘小满, 纪行
	（记者节）昨日一早，站厅里挤满了人。 ¦ 今天加开列车六趟。 →
	昨日一早，（记者 甘小满）也去了站厅。 ¦ 今天加开列车六趟。 →
	[채송이 기자] 다리가 다시 열렸다. ¦ 배도 뜬다. → [채송이 기자] ⇒ 채송이
	(채송이 기자) 다리가 다시 열렸다. ¦ 배도 뜬다. → (채송이 기자) ⇒ 채송이
	[MXN 채송이 기자] 다리가 다시 열렸다. ¦ 배도 뜬다. → [MXN 채송이 기자] ⇒ 채송이
	[골목탐방 채송이 기자] 다리가 다시 열렸다. ¦ 배도 뜬다. → [골목탐방 채송이 기자] ⇒ 채송이
	[기자] 다리가 다시 열렸다. ¦ 배도 뜬다. →
	[기자 수첩] 다리가 다시 열렸다. ¦ 배도 뜬다. →
	[채송이 기자의 강] 다리가 다시 열렸다. ¦ 배도 뜬다. →

	… ¦ 다리가 다시 열렸다. 채송이 기자 → 채송이 기자 ⇒ 채송이
	… ¦ 다리가 다시 열렸다. 채송이·노을채 기자 → 채송이·노을채 기자 ⇒ 채송이, 노을채
	… ¦ 다리가 다시 열렸다. 강물신문 채송이 기자 → 강물신문 채송이 기자 ⇒ 채송이
	… ¦ 다리가 다시 열렸다. 그 기자 →
	… ¦ 다리가 다시 열렸다. 다음은 문화부 기자 →
	… ¦ 다리가 다시 열렸다. 기자 →
	… ¦ KBS 뉴스 채송이입니다. → KBS 뉴스 채송이 ⇒ 채송이
	… ¦ MBC뉴스 채송이입니다. → MBC뉴스 채송이 ⇒ 채송이
	… ¦ SBS 채송이입니다. → SBS 채송이 ⇒ 채송이
	… ¦ 연합뉴스TV 채송이입니다. → 연합뉴스TV 채송이 ⇒ 채송이
	… ¦ 여울에서 KBS 뉴스 채송이입니다. → KBS 뉴스 채송이 ⇒ 채송이
	… ¦ 지금까지 여울에서 YTN 채송이입니다. → YTN 채송이 ⇒ 채송이
	… ¦ KBS 뉴스 시간입니다. →
	… ¦ KBS 뉴스 저녁입니다. →
	… ¦ 저는 채송이입니다. →
	… ¦ 입니다. →
	… ¦ contributed to this report →
	… ¦ 이것이 뉴스입니다. →
	글 채송이 | 사진 노을채 → 글 채송이 ⇒ 채송이
	글 소라현 | 사진 봉다울 → 글 소라현 ⇒ 소라현
	글 채송이 / 사진 노을채 → 글 채송이 ⇒ 채송이
	채송이 | 별하여고 국어 교사 ¦ … → 채송이 ⇒ 채송이
	… ¦ 채송이 | 가람대 교수 → 채송이 ⇒ 채송이
	… ¦ 채송이(시인) → 채송이 ⇒ 채송이
	… ¦ 채송이, 가람대 교수 → 채송이 ⇒ 채송이
	봄날의 | 가람대 교수 ¦ … →

	Por Nuria Beltrán* → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán (*) → Por Nuria Beltrán ⇒ Nuria Beltrán
	Nuria Beltrán* ¦ … → Nuria Beltrán ⇒ Nuria Beltrán
	Por favor* →

	Nuria Beltrán<br>Lugo, 3 feb 2024 ¦ … → Nuria Beltrán ⇒ Nuria Beltrán
	Nuria Beltrán<br>3 de febrero de 2024 ¦ … → Nuria Beltrán ⇒ Nuria Beltrán
	Дарина Лосик<br>Лугов, 3 мая 2024 ¦ … → Дарина Лосик ⇒ Дарина Лосик
	Nuria Beltrán<br>Lugo, 3 perros ¦ … →

	… ¦ El puente abre el lunes. (Nuria Beltrán) → (Nuria Beltrán) ⇒ Nuria Beltrán
	… ¦ Мост откроют в декабре. (Дарина Лосик) → (Дарина Лосик) ⇒ Дарина Лосик
	El puente abre el lunes. (Nuria Beltrán) ¦ … →
	… ¦ Nuria Beltrán abre el lunes. (Nuria Beltrán) →
	… ¦ «Abre el lunes». (Nuria Beltrán) →
	… ¦ El puente abre el lunes. (Santa Rita) →

	… ¦ А. Воронцова → А. Воронцова ⇒ А. Воронцова
	… ¦ А. В. Воронцова → А. В. Воронцова ⇒ А. В. Воронцова
	А. ВОРОНЦОВА ¦ … → А. ВОРОНЦОВА ⇒ А. ВОРОНЦОВА
	… ¦ А. Воронцова, корреспондент → А. Воронцова ⇒ А. Воронцова
	… ¦ С. Ивановка →
	П. Горный ¦ … →
	Г. Москва ¦ … →
	… ¦ С. Воронцова → С. Воронцова ⇒ С. Воронцова
	А. Воронцова пришла ¦ … →

	… ¦ Fern Castell and Carl Reyes contributed to this report. → Fern Castell and Carl Reyes ⇒ Fern Castell, Carl Reyes
	… ¦ Fern Castell, Carl Reyes and Ida Moor contributed to this story. → Fern Castell, Carl Reyes and Ida Moor ⇒ Fern Castell, Carl Reyes, Ida Moor
	… ¦ Associated Press writers Fern Castell in Lowness and Carl Reyes in Dale contributed to this report. → Associated Press writers Fern Castell in Lowness and Carl Reyes ⇒ Fern Castell, Carl Reyes
	… ¦ Staff writer Fern Castell in Lowness contributed to this report. → Staff writer Fern Castell ⇒ Fern Castell
	… ¦ CNN’s Fern Castell and Carl Reyes contributed to this report. → CNN’s Fern Castell and Carl Reyes ⇒ Fern Castell, Carl Reyes
	… ¦ Fox News’ Fern Castell contributed to this report. → Fox News’ Fern Castell ⇒ Fern Castell
	… ¦ Fern Castell and The Associated Press contributed to this report. → Fern Castell ⇒ Fern Castell
	… ¦ Fern Castell in the valley and its people contributed to this story. →
	… ¦ Victoria Street Traders contributed to this story. →
	… ¦ With files from Fern Castell → With files from Fern Castell ⇒ Fern Castell
	… ¦ — With files from Fern Castell and The Canadian Press → With files from Fern Castell ⇒ Fern Castell
	… ¦ —With a report from Divina Castell → With a report from Divina Castell ⇒ Divina Castell
	… ¦ (With inputs from Carl Reyes in Pune) → With inputs from Carl Reyes ⇒ Carl Reyes
	… ¦ With files from Grace Hill School →
	… ¦ With inputs from PTI →
	… ¦ With a report from the vet in hand, they set out. →
	Words Fern Castell<br>Photography Carl Reyes ¦ … → Words Fern Castell ⇒ Fern Castell
	WORDS FERN CASTELL ¦ … → WORDS FERN CASTELL ⇒ FERN CASTELL
	Words Fern Castell Photographs Carl Reyes ¦ … → Words Fern Castell ⇒ Fern Castell
	Words Fail Me ¦ … →
	Words Grace Us All ¦ … →
	Fern Castell · CBC News · Posted: Nov 04, 2025 6:00 AM EST ¦ … → Fern Castell ⇒ Fern Castell
	Fern Castell • The Courier • 2 hours ago ¦ … → Fern Castell ⇒ Fern Castell
	Fern Castell · 12 goals · 3 assists ¦ … →

	Por: Redacción →
	Por Redacción La Voz de Lugo →
	Redacción / Agencias →
	Con información de El Heraldo →
	Виктор Кузьмин<br>Фото автора ¦ … → Виктор Кузьмин ⇒ Виктор Кузьмин

	… ¦ Ольга ВЕТРОВА. Фото Мирона ЛАПУХОВА. → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	… ¦ Ольга ВЕТРОВА, фото Мирона ЛАПУХОВА → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	… ¦ Ольга Ветрова<br>Фото: Мирон Лапухов → Ольга Ветрова ⇒ Ольга Ветрова
	Ольга ВЕТРОВА, Фото Мирона ЛАПУХОВА ¦ … → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	Ольга Ветрова. Фото: Мирон Лапухов ¦ … → Ольга Ветрова ⇒ Ольга Ветрова
	… ¦ Nuria Beltrán. Fotos: Óscar Ferrer → Nuria Beltrán ⇒ Nuria Beltrán
	… ¦ Фото Мирона ЛАПУХОВА. →
	Фото Мирона ЛАПУХОВА ¦ … →
	… ¦ Ольга Ветрова. Фото на память →
	… ¦ Ольга Ветрова и фото Мирона Лапухова →
	… ¦ Ольга ВЕТРОВА, г. Луговск ¦ <em>На снимке: хор у плотины. Фото автора</em> → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	… ¦ Ольга ВЕТРОВА ¦ Фото Мирона ЛАПУХОВА → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	… ¦ На снимке: хор у плотины. →
	… ¦ Ольга ВЕТРОВА, ученица 9 «Б» класса → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	… ¦ Ольга ВЕТРОВА, член Союза журналистов России → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	Текст подготовили Ольга Ветрова и Мирон Лапухов → Текст подготовили Ольга Ветрова и Мирон Лапухов ⇒ Ольга Ветрова, Мирон Лапухов
	Записала беседу Ольга Ветрова → Записала беседу Ольга Ветрова ⇒ Ольга Ветрова
	Выпуск подготовили к пятнице →
	Текст подготовили за ночь →

	Con reporte de Nuria Beltrán y Óscar Ferrer → Con reporte de Nuria Beltrán y Óscar Ferrer ⇒ Nuria Beltrán, Óscar Ferrer
	Texto: Nuria Beltrán. Con información de Óscar Ferrer → Texto: Nuria Beltrán. Con información de Óscar Ferrer ⇒ Nuria Beltrán, Óscar Ferrer
	Von Jana Wittkopp und dpa | 14. Mai 2022, 10:12 Uhr → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp und dpa → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp und dem Wehr am Fluss →
	… ¦ (Jana Wittkopp, 3.6.2021) → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ Das Wehr öffnet im Mai. (Jana Wittkopp, 3.6.2021) → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ Das Wehr öffnet im Mai. (Jana Wittkopp, Fern Castell, APA, 3.6.2021) → Jana Wittkopp, Fern Castell ⇒ Jana Wittkopp, Fern Castell
	… ¦ Das Wehr öffnet im Mai. (red, APA, 3.6.2021) →
	… ¦ Das Wehr öffnet im Mai. (Jana Wittkopp, Haus 21) →
	… ¦ Das Wehr öffnet im Mai (Jana Wittkopp, 3.6.2021) →
	Jana Wittkopp, dpa ¦ … → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ Jana Wittkopp/dpa → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ Jana Wittkopp (jw) → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ Jana Wittkopp (ab) →
	… ¦ Jana Wittkopp, da →
	… ¦ Reporterin: Jana Wittkopp → Reporterin: Jana Wittkopp ⇒ Jana Wittkopp
	Aus Lowness Jana Wittkopp ¦ … → Aus Lowness Jana Wittkopp ⇒ Jana Wittkopp
	AUS LOWNESS JANA WITTKOPP ¦ … → AUS LOWNESS JANA WITTKOPP ⇒ JANA WITTKOPP
	Aus Holz Der Steg ¦ … →
	Aus Lowness kam Jana Wittkopp. ¦ … →
	… ¦ MDR (Jana Wittkopp) → MDR (Jana Wittkopp) ⇒ Jana Wittkopp
	… ¦ dpa, MDR (Jana Wittkopp) → dpa, MDR (Jana Wittkopp) ⇒ Jana Wittkopp
	… ¦ MDR (jw) →
	… ¦ MDR (Mitteldeutscher Rundfunk) →

	Por Nuria Beltrán con EFE → Por Nuria Beltrán ⇒ Nuria Beltrán

	05 March 2026 | Story By: Fern Castell | Picture: Supplied → Story By: Fern Castell ⇒ Fern Castell
	05 March 2026 | Story by Fern Castell | Photos by Sam Okafor → Story by Fern Castell ⇒ Fern Castell
	17.04.2021 | Von Jana Wittkopp | Fotos: Emre Polat → Von Jana Wittkopp ⇒ Jana Wittkopp
	17.04.2021 | Camille Aubertin | Photo : Lise Brun →
	Fern Castell ¦ fern.castell@post.example ¦ … → Fern Castell ⇒ Fern Castell
	FERN CASTELL ¦ <a href="mailto:fcastell@post.example">fcastell@post.example</a> ¦ … → FERN CASTELL ⇒ FERN CASTELL
	… ¦ Jana Wittkopp ¦ wittkopp@lennebote.example → Jana Wittkopp ⇒ Jana Wittkopp
	Mill House ¦ mill@post.example ¦ … →
	Opening hours ¦ mill@post.example ¦ … →
	Fern Castell<br>BBC News, Yorkshire ¦ … → Fern Castell ⇒ Fern Castell
	Fern Castell &amp; Hugh Marsh<br>BBC News, Fallow ¦ … → Fern Castell & Hugh Marsh ⇒ Fern Castell, Hugh Marsh
	Fern Castell<br>keeper of the mill, and her goat ¦ … →
`

func TestBylineWorld(t *testing.T) { checkBylines(t, worldBylines) }
