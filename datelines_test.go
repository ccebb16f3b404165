package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestDatelines checks datelines, each followed by a story: place, month, day,
// agency and reporters.
func TestDatelines(t *testing.T) {
	for _, test := range []struct{ line, story, want string }{
		{"LONDON (Reuters) -", " Commuters wait.", "LONDON;;;Reuters;"},
		{"WASHINGTON, June 3 (AP) —", " The library stays.", "WASHINGTON;June;3;AP;"},
		{"WASHINGTON, June 3, 2021 (AP) —", " The library stays.", "WASHINGTON;June;3;AP;"},
		{"SPRINGVALE, Ore. (AP) —", " A dairy has closed.", "SPRINGVALE, Ore.;;;AP;"},
		{"ST. ASAPH, Wales (AP) —", " A dairy has closed.", "ST. ASAPH, Wales;;;AP;"},
		{"KEY HARBOR, Fla. (AP) —", " A dairy has closed.", "KEY HARBOR, Fla.;;;AP;"},
		{"LOWNESS (AP) _", " A dairy has closed.", "LOWNESS;;;AP;"},
		{"HANOI, April 2 (Xinhua) --", " Of the 212 wells", "HANOI;April;2;Xinhua;"},
		{"TOKYO/NAGOYA, July 19, Kyodo -", " Two companies", "TOKYO/NAGOYA;July;19;Kyodo;"},
		{"PARIS/LOWNESS, 12 Oct (AFP) -", " The crane", "PARIS/LOWNESS;Oct;12;AFP;"},
		{"SEOUL, Nov. 22 (Yonhap) --", " The river", "SEOUL;Nov.;22;Yonhap;"},
		{"MOSCOW, June 3. /TASS/.", " The river", "MOSCOW;June;3;TASS;"},
		{"LOWNESS, June 3, 2021 /PRNewswire/ --", " The mill", "LOWNESS;June;3;PRNewswire;"},
		{"LOWNESS, Nov 22 —", " The mill is shut.", "LOWNESS;Nov;22;;"},
		{"HOLM —", " School classes planted grass.", "HOLM;;;;"},
		{"NEW HOLM, N.Y. —", " School classes planted grass.", "NEW HOLM, N.Y.;;;;"},
		{"(CNN) —", " The mill is shut.", ";;;CNN;"},
		{"MARROW POINT, N.J. —", " The mill is shut.", "MARROW POINT, N.J.;;;;"},
		{"Palgate (Kerala) [India], June 3 (ANI):", " The mill is shut.", "Palgate (Kerala) [India];June;3;ANI;"},
		{"Lowness, May 4, 2023 (AAP)", " Traders ask for drains.", "Lowness;May;4;AAP;"},
		{"KARAKHEL:", " The police found 14 fans.", "KARAKHEL;;;;"},
		{"Köln (SID)", " Der Platzwart bleibt.", "Köln;;;SID;"},
		{"BERLIN taz/dpa |", " Der Senat zählt Bänke.", "BERLIN;;;taz/dpa;"},
		{"Oberthal/Thale/dpa.", " Der Senat zählt Bänke.", "Oberthal/Thale;;;dpa;"},
		{"Wien –", " Die Brücke ist offen.", "Wien;;;;"},
		{"Oberndorf.", " Am Deich wird geheiratet.", "Oberndorf;;;;"},
		{"Lugo, 12 de mayo de 2023 (EFE).-", " El puente se abrió.", "Lugo;mayo;12;EFE;"},
		{"LUGO (De nuestro corresponsal).-", " El puente se abrió.", "LUGO;;;;"},
		{"Vaulny, Togo (PANA) -", " Le bac repart.", "Vaulny, Togo;;;PANA;"},
		{"VAULNY 31/07 (BELGA) =", " Le bac repart.", "VAULNY;07;31;BELGA;"},
		{"5 мая, Минск /Корр. БЕЛТА/.", " Мост открыт.", "Минск;мая;5;БЕЛТА;"},
		{"【明報專訊】", "大橋通車。", ";;;明報;"},
		{"【财新网】（记者 路遥遥）", "大桥通车。", ";;;财新网;路遥遥"},
		{"中新网海州7月1日电 (路遥遥 谷满仓)", "大桥通车。", "海州;7;1;中新网;路遥遥|谷满仓"},
		{"【秋田】", "水位が戻った。", "秋田;;;;"},
		{"（ＣＮＮ）", "　水位が戻った。", ";;;ＣＮＮ;"},
		{"Wien, 3. Juni (APA) -", " Die Brücke", "Wien;Juni;3;APA;"},
		{"Wilhelmshaven (dpa/lni) –", " Ein Wal", "Wilhelmshaven;;;dpa;"},
		{"Chur (Keystone-SDA) -", " Die Bahn", "Chur;;;Keystone-SDA;"},
		{"Frankfurt am Main (dpa) -", " Die Bahn", "Frankfurt am Main;;;dpa;"},
		{"Frankfurt/Main (dpa) -", " Die Bahn", "Frankfurt/Main;;;dpa;"},
		{"Vaduz/Buchs, 27.6.2025 –", " Zwei Gemeinden", "Vaduz/Buchs;6;27;;"},
		{"Bern, 03.06. (sda) -", " Die Bahn", "Bern;06;03;sda;"},
		{"Grenoble (AFP) -", " La route", "Grenoble;;;AFP;"},
		{"SAGUENAY —", " Une ourse", "SAGUENAY;;;;"},
		{"GENÈVE, 1er sept. (ATS) –", " Le jet d’eau", "GENÈVE;sept.;1er;ATS;"},
		{"Paris, 3 juin (AFP) -", " Le bac", "Paris;juin;3;AFP;"},
		{"MONTRÉAL, le 3 juin 2021 /CNW/ -", " Le bac", "MONTRÉAL;juin;3;CNW;"},
		{"Vaulny-sur-Mer (AFP) –", " « Le bac »", "Vaulny-sur-Mer;;;AFP;"},
		{"Madrid, 3 jun (EFE).-", " El Retiro", "Madrid;jun;3;EFE;"},
		{"MADRID, 3 Jun. (EUROPA PRESS) -", " El tren", "MADRID;Jun.;3;EUROPA PRESS;"},
		{"San José de las Lomas, Jal.-", " Una granizada", "San José de las Lomas, Jal.;;;;"},
		{"Ciudad de los Olmos.-", " Una granizada", "Ciudad de los Olmos;;;;"},
		{"Bogotá, 3 de junio (EFE).-", " El tren", "Bogotá;junio;3;EFE;"},
		{"Redacción Comarca, Lugo.-", " El tren", "Lugo;;;Redacción Comarca;"},
		{"Asunción, IP.-", " El tren", "Asunción;;;IP;"},
		{"Bruxelles, Belgique | AFP | samedi 18/11/2023 -", " Une oie", "Bruxelles, Belgique;11;18;AFP;"},
		{"Paris, France | AFP |", " Une oie", "Paris, France;;;AFP;"},
		{"RENNES (Ille-et-Vilaine).", " Une péniche", "RENNES (Ille-et-Vilaine);;;;"},
		{"30 мая. INTERFAX.RU -", " Зоопарк", ";мая;30;INTERFAX.RU;"},
		{"КОСТРОМА, 1 апреля. /Спец. корр. ТАСС Ия Журавлик/.", " Пруд очистили.", "КОСТРОМА;апреля;1;ТАСС;Ия Журавлик"},
		{"КОСТРОМА, 8 июл — АиФ-Кострома.", " Пруд очистили.", "КОСТРОМА;июл;8;АиФ-Кострома;"},
		{"КОСТРОМА, 8 июл — РИА «Волга».", " Пруд очистили.", "КОСТРОМА;июл;8;РИА «Волга»;"},
		{"Рига, 7 окт — ЛЕТА.", " Пруд очистили.", "Рига;окт;7;ЛЕТА;"},
		{"КОСТРОМА, 30 апреля. /Корр. ТАСС Ия Журавлик/.", " Пруд очистили.", "КОСТРОМА;апреля;30;ТАСС;Ия Журавлик"},
		{"МОСКВА, 3 июня. /ТАСС/.", " Пляж открылся.", "МОСКВА;июня;3;ТАСС;"},
		{"КАЗАНЬ, 9 окт — РИА Новости, Радомир Ушаков.", " Дно чисто.", "КАЗАНЬ;окт;9;РИА Новости;Радомир Ушаков"},
		{"НИЖНИЙ НОВГОРОД, 9 окт - РИА Новости.", " Дно чисто.", "НИЖНИЙ НОВГОРОД;окт;9;РИА Новости;"},
		{"Ярославль. 21 августа. INTERFAX.RU -", " Трамвай", "Ярославль;августа;21;INTERFAX.RU;"},
		{"Минск, 3 июня (БелТА) -", " Трамвай", "Минск;июня;3;БелТА;"},
		{"新华社北京 6 月 23 日电（记者杨依军）", "桥通车了。", "北京;6;23;新华社;杨依军"},
		{"新华社北京6月23日电", " 桥通车了。", "北京;6;23;新华社;"},
		{"新华社北京６月２３日电　（记者　杨依军、车前子）", "桥通车了。", "北京;６;２３;新华社;杨依军|车前子"},
		{"新华社联合国6月23日电 (记者 杨依军)", "桥通车了。", "联合国;6;23;新华社;杨依军"},
		{"中新网6月23日电", " 据报道，桥通车了。", ";6;23;中新网;"},
		{"中新网北京6月23日电(记者 杨依军)", "桥通车了。", "北京;6;23;中新网;杨依军"},
		{"中新社昆明9月11日电", " 题：修鞋铺", "昆明;9;11;中新社;"},
		{"本报讯（记者路遥遥 通讯员谷满仓）", "桥通车了。", ";;;本报;路遥遥|谷满仓"},
		{"本报讯", " 桥通车了。", ";;;本报;"},
		{"本报鹤壁5月9日讯", "　桥通车了。", "鹤壁;5;9;本报;"},
		{"本报北京5月9日电 记者路遥遥报道：", "桥通车了。", "北京;5;9;本报;路遥遥"},
		{"央视网消息：", "桥通车了。", ";;;央视网;"},
		{"人民网北京6月23日电 （记者杨依军）", "桥通车了。", "北京;6;23;人民网;杨依军"},
		{"清江晚报7月8日讯", " 桥通车了。", ";7;8;清江晚报;"},
		{"清江日报讯（记者 路遥遥）", "桥通车了。", ";;;清江日报;路遥遥"},
		{"IT之家 7 月 8 日消息", "，桥通车了。", ";7;8;IT之家;"},
		{"海州晚报记者 申屠远 3 月 12 日报道：", "柳树种满了。", ";3;12;海州晚报;申屠远"},
		{"【环球网报道 记者 辛夷】", "桥通车了。", ";;;环球网;辛夷"},
		{"【环球时报驻德国特约记者 辛夷】", "桥通车了。", ";;;环球时报;辛夷"},
		{"（观察者网讯）", "桥通车了。", ";;;观察者网;"},
		{"〔記者涂景和／嘉義報導〕", "桥通车了。", "嘉義;;;;涂景和"},
		{"（中央社記者涂景和台北3日電）", "桥通车了。", "台北;;3;中央社;涂景和"},
		{"【秋田共同】", "水位が戻った。", "秋田;;;共同;"},
		{"【ナイロビ時事】", "通路が完成した。", "ナイロビ;;;時事;"},
		{"【京都＝二階堂まこと】", "展覧会が始まった。", "京都;;;;二階堂まこと"},
		{"【ワシントン＝共同】", "展覧会が始まった。", "ワシントン;;;共同;"},
		{"[東京 18日 ロイター] -", " 組合は", "東京;;18;ロイター;"},
		{"［東京　１８日　ロイター］ - ", "組合は", "東京;;１８;ロイター;"},
		{"【6月3日 AFP】", "川で", ";6;3;AFP;"},
		{"(수원=연합뉴스) 피아라 방울새 기자 =", " 공사가", "수원;;;연합뉴스;피아라|방울새"},
		{"[목포=뉴시스]마다온 예지훤 기자 =", " 창고가", "목포;;;뉴시스;마다온|예지훤"},
		{"(강릉=뉴스1) 도예나 기자 =", " 나무가", "강릉;;;뉴스1;도예나"},
		{"(워싱턴=연합뉴스) 도예나 특파원 =", " 나무가", "워싱턴;;;연합뉴스;도예나"},
		{"[제주=강파랑 기자]", " 감귤이", "제주;;;;강파랑"},
		{"[아시아경제 강파랑 기자]", " 감귤이", ";;;아시아경제;강파랑"},
		{"[헤럴드경제=강파랑 기자]", " 감귤이", ";;;헤럴드경제;강파랑"},
		{"(전국종합=연합뉴스)", " 비가 왔다.", "전국종합;;;연합뉴스;"},
		{"【수원=뉴시스】마다온 기자 =", " 비가 왔다.", "수원;;;뉴시스;마다온"},
		{"(도쿄 AFP=연합뉴스)", " 비가 왔다.", "도쿄;;;AFP=연합뉴스;"},
		{"[OSEN=잠실, 마다온 기자]", " 비가 왔다.", "잠실;;;OSEN;마다온"},
		{"[헤럴드경제(수원)=마다온 기자]", " 비가 왔다.", "수원;;;헤럴드경제;마다온"},
		{"[스포츠서울 | 잠실=마다온 기자]", " 비가 왔다.", "잠실;;;스포츠서울;마다온"},
		{"[수원=이데일리 마다온 기자]", " 비가 왔다.", "수원;;;이데일리;마다온"},
		{"[아이뉴스24 마다온 기자]", " 비가 왔다.", ";;;아이뉴스24;마다온"},
		{"[파이낸셜뉴스]", " 비가 왔다.", ";;;파이낸셜뉴스;"},
		{"新浪财经讯 ", "6月3日，大桥通车。", ";;;新浪财经;"},
		{"凤凰网科技讯 ", "6月3日，大桥通车。", ";;;凤凰网科技;"},
		{"【新華社昆明5月3日】", "中国で市が始まった。", "昆明;5;3;新華社;"},
		{"【北京5月3日新華社】", "中国で市が始まった。", "北京;5;3;新華社;"},
		{"【3月2日 Xinhua News】", "中国で市が始まった。", ";3;2;Xinhua News;"},
		{"【パリ共同＝砂川陽】", "古書の市が始まった。", "パリ;;;共同;砂川陽"},
		{"【AFP＝時事】", "古書の市が始まった。", ";;;AFP＝時事;"},
		{"［ソウル／東京　１１日　ロイター］", " 古書の市が始まった。", "ソウル／東京;;１１;ロイター;"},
		{"【北浜町】", "町で古書の市が始まった。", "北浜町;;;;"},
	} {
		d, ok := sharedRules().readDateline(test.line+test.story, true)
		assert.True(t, ok, test.line)
		assert.Equal(t, strings.TrimSpace(test.line), d.Text)
		assert.Equal(t, test.want, strings.Join([]string{d.Place, d.Month, d.Day, d.Agency, strings.Join(d.Reporters, "|")}, ";"), test.line)
	}
}

// TestNotDatelines checks texts that begin like datelines.
func TestNotDatelines(t *testing.T) {
	for text := range strings.SplitSeq(`NATO — The ministers meet on Friday.
		WARNING — The lower path is still closed.
		URGENT - cherche trompettiste.
		LE POINT SUR LES TRAVAUX - La place est fermée.
		LE POINT SUR LES TRAVAUX — La place est fermée.
		EN DIRECT — La place est fermée.
		LONDON CALLING: the committee has invited a choir.
		Essen. Das gibt es um zwölf.
		Umbau. So nennt es der Rat.
		Fazit – Der Umbau dauert.
		Maria Weber (SPD) Die Brücke ist offen.
		【追記】日付を直しました。
		【独自】水位が戻った。
		封面新闻记者 路遥遥 摄影报道
		GOOD NEWS, BAD NEWS - the week in short.
		IN THE BACK ROOM of a chip shop in Corley, four men play cards.
		June 3 was the driest day of the year, and June 4 the wettest.
		Monday, June 3 - The quay is closed.
		Mayor Ellen Prewitt (SPD) - The quay is closed.
		Frau Müller (CDU) - so heißt sie - lacht.
		A las ocho (hora de Madrid) - cuando abre el bar - ya había cola.
		A las 18.30 - Sale la procesión.
		Jean Dupont, Vaulny | Le bac repart.
		El 3 de junio amaneció con niebla; 4 de junio, ni una nube.
		Köln. So hieß der Hund.
		München, das ist für viele weit weg.
		NRW - das Kürzel steht in diesem Sommer auf jedem Schild.
		3. Juni, Viertel nach sechs: Die Polizei zählt den hundertsten.
		3 juin, la veille, 4 juin, le lendemain
		L’AFP avait annoncé la fermeture, Reuters aussi — toutes deux à tort.
		Die dpa meldete am Freitag, der Tunnel sei fertig – gemeint war der zweite.
		Reuters reported on Friday - before anyone else - that the quay was closed.
		МЧС — так подписаны красные щиты.
		МОСКВА — Столица.
		От Пскова до Невеля — четыре часа в старом автобусе.
		К понедельнику, обещают в депо, все вагоны вымоют.
		GDP——这个词在课堂里变成了算术题。
		UNESCO — 이 글자 앞에서 해설이 시작된다.
		NHKホール前——三百人の列は角を越えていた。
		据知情人士透露，9月11日传来的消息让摊主们松了一口气。
		新华社记者当天在现场看到，队伍一直排到了桥头。
		新华社报道，桥通车了。
		中新网消息称，桥通车了。
		本报记者从市园林局获悉，荷花池将停水清淤。
		4 月 2 日，记者从市园林局获悉，荷花池将停水清淤。
		5月3日，人们在集市选购樱桃。
		北京，一个普通的胡同口，老师傅正在打气。
		【週末の市場】干物を並べる店主の声が響く。
		【関連記事】石垣はなぜ崩れたのか
		【写真＝共同】石垣
		18日、東京（江東区）の運河でレースが開かれた。
		[동네 한 바퀴] 북항 골목을 걷다 보면 소리가 먼저 들린다.
		[사진=나래시 제공] 충전기
		(사진) 충전기는 여덟 대다.
		(
		【】
		（）`, "\n") {
		d, ok := sharedRules().readDateline(strings.TrimSpace(text), true)
		assert.False(t, ok, "%s: %+v", text, d)
		assert.Equal(t, Dateline{}, d)
	}
}
