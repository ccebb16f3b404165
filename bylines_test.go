package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestLineRoles checks what lines are for. The second half of each language
// is the story, however it begins.
func TestLineRoles(t *testing.T) {
	for role, texts := range map[Role]string{
		RoleByline: `
			By Gwen Tillotson
			BY GWEN TILLOTSON
			By Carla Reyes and Dmitri Vance, Staff Writers
			By Siobhan O’Dwyer, Peter van der Meer and Anh Tran | Sept. 14, 2022
			By Ola Bright for The Coast Weekly
			By Dr. Ruth Ansell, special to the Courier
			Words by Femi Castle
			Written by Rosa Maldonado
			Ola Bright for The Coast Weekly
			Reporting by Alice Pennant in Lowness; Editing by Joan Firth
			Von Jana Wittkopp und Emre Polat
			Von Dr. Heike von Stetten, Oberbeuren
			Von Lukas Amrein, dpa
			Mitarbeit: Urs Odermatt
			Text: Jana Wittkopp
			Ein Gastbeitrag von Frauke Lindhorst
			Par Solène Kervella
			Par Camille Aubertin (avec AFP)
			Par Camille Aubertin et Yann Le Dantec
			Propos recueillis par Inès Baudry
			Un texte de Émilie Gagné
			Por Nuria Beltrán y Óscar Ferrer
			Por Tomás Echeverri / Quito
			Texto: Lucía Paredes
			Автор: Ольга Ветрова
			Текст: Мирон Лапухов, Агата Реут
			Подготовила Дарина Лосик
			Беседовал Фома Ерёмин
			作者：温故里 图门
			作者｜路遥遥
			文丨令狐小满　编辑丨闫石
			文｜路遥遥
			文/路遥遥
			文/路遥遥 图/谷满仓
			文丨路遥遥 摄影丨谷满仓
			Text: Jana Wittkopp, Fotos: Eva Stahlhut
			Por: Nuria Beltrán
			Автор — Ольга Ветрова
			글 노을채 기자, 사진 감우주 기자
			本报记者 路遥遥 报道
			撰稿：佘山雨、Liam Oakes
			撰文　路遥遥
			□ 本报记者　阿依努尔·艾合买提
			□本报记者 路遥遥 通讯员 谷满仓
			中新社记者 段若溪
			新京报记者 路遥遥 校对 谷满仓
			记者 路遥遥
			记者：路遥遥
			本报见习记者 路遥遥
			（记者 路遥遥）
			記者　真栄田ひなた
			文・五十嵐まい
			取材・文＝五十嵐まい
			徳島支局　日下部つむぎ記者
			（鷹野すみれ）
			（真壁 航）
			채송이 기자 song@river.example
			강물신문 채송이 기자
			글 = 탁이든·방그루 기자
			글 노을채 객원기자
			취재 노을채 기자`,
		RoleEditor: `
			Traduit de l’occitan par Inès Baudry
			Traducción de Benito Sarmiento
			Traducido del inglés por Benito Sarmiento
			Перевод с удмуртского: Пелагея Жук
			栏目主编：甘小满
			Aus dem Englischen übersetzt von Jana Wittkopp
			Edited by: Harriet Coyle
			Editing by Joan Firth
			Redaktion: Urs Odermatt
			Édité par Inès Baudry
			Editado por Benito Sarmiento
			Редактор: Пелагея Жук
			Корректор: Ада Сольская
			编辑：甘小满　校对：纪行
			责编：牧野
			（责任编辑：孟非台）
			[责任编辑：nick]
			责任编辑丨木兰
			校对 纪行
			監修：大河内さら
			編集：大河内さら
			편집 서문별
			교열 빈가온
			편집자: 석누리`,
		RoleSource: `
			Cet article a d’abord été publié dans La Feuille le 2 mai.
			*Este texto fue publicado originalmente en La Huerta.
			Материал впервые опубликован в газете «Листок»
			［AFP＝時事］
			Agence France-Presse
			This report by The Harbour Press was first published in May.
			Source: Minutes of the parks committee
			Sources: AP, Reuters
			The post Last trees to be planted appeared first on Dale Post.
			This article was originally published by the Dale Post.
			Quelle: Gemeinde Oberbeuren
			Quelle: dpa
			Source : Parc naturel du Vercoran
			Fuente: Junta de Regantes
			Источник: «Заречные вести»
			原标题：《老粮仓变身小剧场》
			原标题：老粮仓为什么变身小剧场？
			来源：清河日报
			来源 | 清河日报
			（来源：清河日报）
			转自：清河日报
			本文转自清河日报
			出典：北浜新聞
			출처: 강물신문`,
		RoleCopyright: `
			© Agence France-Presse
			© 2022 Fallow Courier. This article may not be printed elsewhere.
			（Ｃ）北浜通信
			© 2023 Fallow Courier. All rights reserved.
			© 2023 みなと通信 All rights reserved.
			Copyright 2023 The Fallow Courier
			All rights reserved.
			© dpa-infocom, dpa:210603-99-851234/2
			Alle Rechte vorbehalten.
			Tous droits réservés
			© EFE 2021. Está expresamente prohibida la redistribución de los contenidos.
			Todos los derechos reservados.
			© «Речной листок», 2023. Все права защищены
			版权声明：本文版权归《北岸周刊》所有，未经授权不得转载。
			未经授权，不得转载
			本文为本刊原创，未经授权不得转载。
			記事・写真の無断転載を禁じます
			無断転載・複製を禁ず
			掲載記事の無断転載・複製を禁じます。
			版权归北岸周刊所有，未经许可不得转载
			<저작권자 ⓒ 강물신문, 무단 전재 및 재배포 금지>
			ⓒ 강물신문, 무단전재 및 재배포 금지`,
		RoleRelated: `
			Suivez Le Phare sur WhatsApp pour ne rien manquer.
			Sigue nuestro canal de WhatsApp
			Join our readers on WhatsApp
			Related: The dunes that moved
			READ MORE: Why the quay is shut
			Read more
			Sign up for our newsletter here
			Follow us on Twitter
			Lesen Sie auch: Warum der Radweg an der Grenze endet
			Mehr zum Thema
			À lire aussi : Les fontaines
			>> À lire aussi : Les fontaines
			Lire aussi Les fontaines
			Abonnez-vous à notre lettre du matin.
			Te puede interesar: Las fuentes que ya no manan
			Leer más: La música que sale del taller
			Síguenos en nuestras redes
			По теме: Где в городе спуститься к реке
			Читайте также: Где спуститься к реке
			Подписывайтесь на наш канал
			阅读原文
			点击“阅读原文”查看更多
			延伸阅读：为什么老小区装电梯这么难
			相关阅读
			更多内容可参见此前报道：《步道为何绕开老码头》
			続きを読む
			【関連記事】石垣はなぜ崩れたのか
			関連記事：石垣はなぜ崩れたのか
			▶ 이 기사와 함께 보기: 산길 안내도
			▶ 산길 안내도 크게 보기
			관련기사`,
		RoleBody: `
			Lesen Sie auch das Kleingedruckte, rät die Zentrale.
			AFP had it first.
			© is a sign that everybody knows and nobody reads.
			By Monday, divers had measured the slip for a charging arm.
			By hand and by heart: that is how Joan Birkett still sets type.
			By the river, Tom Yu waits.
			By Friday Night, Tom
			By Gwen Tillotson, who lives near the dunes and has seen them move.
			By Jove!
			By
			Source: so the old men of the quay called the first ferry of spring.
			The source: a well on the hill.
			Sources in the council say the quay will close.
			Related problems have been found in the mill.
			Photo day at Northgate School is on Thursday.
			The post office closed on Friday.
			Text messages were sent to all parents.
			Edited footage shows the ferry.
			Follow the path to the mill.
			Sign up by Friday to take part in the race, says the club.
			Editor’s note: this column first ran in 2014.
			More than two hundred people came.
			Share prices fell.
			Von hier aus sieht man das Meer.
			Von Hamburg nach Berlin fährt jetzt ein Nachtzug.
			Von Montag an stehen sie im Bauhof
			Quelle des Flusses ist ein Teich.
			Text und Musik stammen von der Kapelle.
			Par temps clair, on voit la mer depuis le clocher.
			Par Toutatis et par Bélénos, le festival celte revient en août.
			Par ailleurs, le pont est fermé
			La source : un puits.
			Por fin llegó el tren.
			Por Dios y por la patria
			Fuentes del ayuntamiento dicen que no.
			Источник: так на языке пристани называли первый весенний рейс.
			Автор этих строк видел паром.
			Текст письма не сохранился.
			记者从市园林局获悉，南湖公园的荷花池将停水清淤一个月。
			记者了解到
			记者看到，河滩上种满了柳树
			来源于三条山溪的水在这里汇合，再流进镇上的水厂。
			作者在书里写道，河水每年都涨。
			编辑部的灯亮到半夜。
			文章写得很长
			转自行车道的人都说好
			（完）
			（未完待续）
			（左一）
			（图略）
			記者が現地を訪ねると、畑の半分はすでに刈り終わっていた。
			出典は明らかでない。
			編集長は笑った。
			（県住宅課調べ）
			（終わり）
			（敬称略）
			기자가 정류장에서 만난 승객 열 명은 시간표를 모른다고 답했다.
			편집국에는 불이 켜져 있었다.
			글을 쓰는 사람
			편집 일을 그만뒀다.
			교정 시설이 문을 닫았다.
			Автор — мой сосед.
			Edited by hand, the film is short.
			출처를 알 수 없는 돈이었다.
			GOOD NEWS, BAD NEWS
			3. Juni, Viertel nach sechs: Die Polizei zählt den hundertsten.
			- Yes.
			…`,
	} {
		for text := range strings.SplitSeq(texts, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}

// TestBylines checks the bylines of paragraphs: each as its text, an arrow and
// the names.
func TestBylines(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"By Gwen Tillotson", "By Gwen Tillotson → Gwen Tillotson"},
		{"By Carla Reyes, Dmitri Vance and Peter van der Meer, Staff Writers", "By Carla Reyes, Dmitri Vance and Peter van der Meer → Carla Reyes|Dmitri Vance|Peter van der Meer"},
		{"By J. R. Castle Jr. | June 3, 2021", "By J. R. Castle Jr. → J. R. Castle Jr."},
		{"By Ola Bright for The Coast Weekly", "By Ola Bright → Ola Bright"},
		{"By OLA BRIGHT\nSenior Harbour Reporter", "By OLA BRIGHT → OLA BRIGHT"},
		{"Compiled by Ola Bright\nPublished: 14 Nov 2020", "Compiled by Ola Bright → Ola Bright"},
		{"(Bericht von Jana Wittkopp. Redigiert von Emre Polat. Fragen an die Redaktion.)", "Bericht von Jana Wittkopp → Jana Wittkopp"},
		{"记者：万木春   责编：谷满仓   网编：路遥遥", "记者：万木春 → 万木春"},
		{"本报记者 路遥遥 摄影报道", "本报记者 路遥遥 摄影报道 → 路遥遥"},
		{"記者路遙遙／南投報導", "記者路遙遙 → 路遙遙"},
		{"（北浜支局・砂川陽）", "（北浜支局・砂川陽） → 砂川陽"},
		{"文・写真　水無瀬公平", "文・写真　水無瀬公平 → 水無瀬公平"},
		{"By Ola Bright in Lowness", "By Ola Bright → Ola Bright"},
		{"Reporting by Alice Pennant and Rob Quayle; Editing by Joan Firth", "Reporting by Alice Pennant and Rob Quayle → Alice Pennant|Rob Quayle"},
		{"Von Prof. Dr. Heike von Stetten, Oberbeuren", "Von Prof. Dr. Heike von Stetten → Heike von Stetten"},
		{"Von Jana Wittkopp, Emre Polat und Urs Odermatt", "Von Jana Wittkopp, Emre Polat und Urs Odermatt → Jana Wittkopp|Emre Polat|Urs Odermatt"},
		{"Par Camille Aubertin (avec AFP)", "Par Camille Aubertin → Camille Aubertin"},
		{"Par Jean-Marc L’Hostis, à Vaulny", "Par Jean-Marc L’Hostis → Jean-Marc L’Hostis"},
		{"Por María de los Ángeles Pozo y Óscar Ferrer", "Por María de los Ángeles Pozo y Óscar Ferrer → María de los Ángeles Pozo|Óscar Ferrer"},
		{"Par Camille Aubertin (avec Inès Baudry)", "Par Camille Aubertin (avec Inès Baudry) → Camille Aubertin|Inès Baudry"},
		{"Par Camille Aubertin c.aubertin@phare.example", "Par Camille Aubertin → Camille Aubertin"},
		{"De notre envoyée spéciale à Vaulny, Camille Aubertin", "De notre envoyée spéciale à Vaulny, Camille Aubertin → Camille Aubertin"},
		{"Camille Aubertin, correspondante", "Camille Aubertin → Camille Aubertin"},
		{"Camille Aubertin - Publié le 12 juin", "Camille Aubertin → Camille Aubertin"},
		{"(Reportage Camille Aubertin ; édité par Inès Baudry)", "Reportage Camille Aubertin → Camille Aubertin"},
		{"Nuria Beltrán / Corresponsal", "Nuria Beltrán → Nuria Beltrán"},
		{"Texto y fotos de Nuria Beltrán", "Texto y fotos de Nuria Beltrán → Nuria Beltrán"},
		{"Мирон Лапухов, наш соб. корр.", "Мирон Лапухов → Мирон Лапухов"},
		{"Агата Реут специально для «Листка»", "Агата Реут → Агата Реут"},
		{"(Мирон Лапухов. Редактор Агата Реут)", "Мирон Лапухов → Мирон Лапухов"},
		{"Материал подготовили: Мирон Лапухов, Агата Реут", "Материал подготовили: Мирон Лапухов, Агата Реут → Мирон Лапухов|Агата Реут"},
		{"Текст: Мирон Лапухов и Агата Реут", "Текст: Мирон Лапухов и Агата Реут → Мирон Лапухов|Агата Реут"},
		{"Авторы: Мирон Лапухов, Агата Реут", "Авторы: Мирон Лапухов, Агата Реут → Мирон Лапухов|Агата Реут"},
		{"作者：温故里 图门", "作者：温故里 图门 → 温故里|图门"},
		{"文丨令狐小满　编辑丨闫石", "文丨令狐小满 → 令狐小满"},
		{"采写：路遥遥　撰文：谷满仓", "采写：路遥遥 → 路遥遥; 撰文：谷满仓 → 谷满仓"},
		{"撰稿：佘山雨、Liam Oakes", "撰稿：佘山雨、Liam Oakes → 佘山雨|Liam Oakes"},
		{"□ 本报记者　阿依努尔·艾合买提", "□ 本报记者　阿依努尔·艾合买提 → 阿依努尔·艾合买提"},
		{"本报记者 路遥遥 通讯员 谷满仓", "本报记者 路遥遥 通讯员 谷满仓 → 路遥遥|谷满仓"},
		{"桥通车了。（记者 万木春）", "（记者 万木春） → 万木春"},
		{"桥通车了。（记者：云中雁）", "（记者：云中雁） → 云中雁"},
		{"桥通车了。 (新华社记者万木春、云中雁)", "(新华社记者万木春、云中雁) → 万木春|云中雁"},
		{"桥通车了。（本报记者 万木春 通讯员 谷满仓）", "（本报记者 万木春 通讯员 谷满仓） → 万木春|谷满仓"},
		{"記者　真栄田ひなた", "記者　真栄田ひなた → 真栄田ひなた"},
		{"徳島支局　日下部つむぎ記者", "徳島支局　日下部つむぎ記者 → 日下部つむぎ"},
		{"優勝は高校生のチームだった。（小比類巻丈）", "（小比類巻丈） → 小比類巻丈"},
		{"空いた店には本屋が入った。【水無瀬公平】", "【水無瀬公平】 → 水無瀬公平"},
		{"空いた店には本屋が入った。（水無瀬公平、真壁航）", "（水無瀬公平、真壁航） → 水無瀬公平|真壁航"},
		{"（鷹野すみれ）", "（鷹野すみれ） → 鷹野すみれ"},
		{"채송이 기자 song@river.example", "채송이 기자 → 채송이"},
		{"글 = 탁이든·방그루 기자", "글 = 탁이든·방그루 기자 → 탁이든|방그루"},
		{"글 노을채 객원기자", "글 노을채 객원기자 → 노을채"},
		{"글·사진 노을채 기자 noeul@river.example", "글·사진 노을채 기자 → 노을채"},
		{"글·사진 = 노을채 시민기자", "글·사진 = 노을채 시민기자 → 노을채"},
		{"채송이 문화전문기자", "채송이 문화전문기자 → 채송이"},
		{"도쿄/채송이 특파원 song@river.example", "도쿄/채송이 특파원 → 채송이"},
		{"인터뷰·정리=채송이 기자", "인터뷰·정리=채송이 기자 → 채송이"},
		{"[스포츠 = 채송이 명예기자]", "[스포츠 = 채송이 명예기자] → 채송이"},
		{"文＝椿原みお、写真＝三輪まどか", "文＝椿原みお → 椿原みお"},
		{"（聞き手・椿原みお）", "（聞き手・椿原みお） → 椿原みお"},
		{"（ロンドン・椿原みお）", "（ロンドン・椿原みお） → 椿原みお"},
		{"（ロンドン＝椿原みお）", "（ロンドン＝椿原みお） → 椿原みお"},
		{"[砂川陽，ITmedia]", "砂川陽 → 砂川陽"},

		{"Camille Aubertin, correspondante du journal, a vu le bac partir.", ""},
		{"Nuria Beltrán, periodista de Lugo, ganó el premio y no fue a recogerlo.", ""},
		{"Мирон Лапухов, корреспондент газеты, приехал на ярмарку и купил мёд.", ""},
		{"桥通车了。（完）", ""},
		{"【办事指南】", ""},
		{"桥通车了。（见图）", ""},
		{"桥通车了（记者 万木春", ""},
		{"他说（记者注：指大桥）。", ""},
		{"優勝は高校生だった。（敬称略）", ""},
		{"空き家は四軒に一軒だ。（県住宅課調べ）", ""},
		{"空き家は四軒に一軒だ。（写真）", ""},
		{"The bridge is open. (AP)", ""},
		{"The bridge is open. (Gwen Tillotson)", ""},
		{"By Monday, divers had measured the slip.", ""},
		{"", ""},
	} {
		var got []string
		for _, b := range sharedRules().readBylines(test.text) {
			got = append(got, b.Text+" → "+strings.Join(b.Names, "|"))
		}
		assert.Equal(t, test.want, strings.Join(got, "; "), test.text)
	}
}

// bylineLines are lines, an arrow, and the bylines that are read of them: who put
// them on the site and when, handles, profiles, functions and papers behind a name.
const bylineLines = `
	Erstellt am 17. April 2021 von Jana Wittkopp → von Jana Wittkopp
	Veröffentlicht am 17.04.2021 von Jana Wittkopp → von Jana Wittkopp
	Posted on June 3, 2021 by Carla Reyes → by Carla Reyes
	Published 3 June 2021 by Carla Reyes → by Carla Reyes
	Publié le 12 juin 2021 par Camille Aubertin → par Camille Aubertin
	Publicado el 12 junio 2021 por Nuria Beltrán → por Nuria Beltrán
	in 取材, Posted by log1p_hana → Posted by log1p_hana
	Posted by log1p_hana → Posted by log1p_hana
	Par Camille Aubertin, professeure de droit public à l’université de Nantes → Par Camille Aubertin
	Por Nuria Beltrán/Revista Vereda → Por Nuria Beltrán
	By Carla Reyes/Coast Herald → By Carla Reyes
	Автор: Ольга Ветрова/Газета «Листок» → Автор: Ольга Ветрова
	위다은 기자 | 승인 2026.03.04 14:25 → 위다은 기자
	위다은 기자 입력 2026.03.04 → 위다은 기자
	Por Ing. Agr. Nuria Beltrán → Por Ing. Agr. Nuria Beltrán
	Published on Monday by the council →
	Erstellt am Montag von Hand →
	Posted by the gate →
	in the boat, Posted by hand →
	By noon2 →
	Por Nuria Beltrán, profesora en Lugo, habló el alcalde. →
	위다은 기자 승인 절차가 끝났다 →
`

func TestBylineLines(t *testing.T) {
	for line := range strings.SplitSeq(bylineLines, "\n") {
		text, want, ok := strings.Cut(strings.TrimSpace(line), " →")
		if !ok {
			continue
		}
		got := []string{}
		for _, b := range sharedRules().readBylines(text) {
			got = append(got, b.Text)
		}
		assert.Equal(t, strings.TrimSpace(want), strings.Join(got, "; "), text)
	}
}
