package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// creditCases are captions with what they say of the picture: the credit, the
// photographers, the agency and the date, "|" between them.
var creditCases = []struct{ text, want string }{
	// Chinese
	{"学生在操场上试飞风筝。新华社记者林小满摄", "新华社记者林小满摄;林小满;新华社;"},
	{"桥下的集市（新华社发 周望 摄）", "新华社发 周望 摄;周望;新华社;"},
	{"桥下的集市(周望摄)。", "周望摄;周望;;"},
	{"桥下的集市（本报记者 周望 摄）", "本报记者 周望 摄;周望;本报;"},
	{"来访的木匠。新华社记者 阿依努尔·买买提 摄", "新华社记者 阿依努尔·买买提 摄;阿依努尔·买买提;新华社;"},
	{"桥下的集市。中新社发 周望 摄", "中新社发 周望 摄;周望;中新社;"},
	{"桥下的集市。人民网记者 周望摄", "人民网记者 周望摄;周望;人民网;"},
	{"桥下的集市。周望/摄", "周望/摄;周望;;"},
	{"桥下的集市。新华社/法新", "新华社/法新;;新华社/法新;"},
	{"桥下的集市。供图/南溪镇政府", "供图/南溪镇政府;;南溪镇政府;"},
	{"桥下的集市 图｜周望", "图｜周望;周望;;"},
	{"桥下的集市 视觉中国", "视觉中国;;视觉中国;"},
	{"桥下的集市。视觉中国 供图", "视觉中国 供图;;视觉中国;"},
	{"桥下的集市 （IC photo）", "IC photo;;IC photo;"},
	{"桥下的集市。图片来源：视觉中国", "图片来源：视觉中国;;视觉中国;"},
	{"桥下的集市。摄影：周望 林小满", "摄影：周望 林小满;周望+林小满;;"},
	{"桥下的集市。制图：周望", "制图：周望;周望;;"},
	{"刘大山在演讲（刘大山 图/视觉中国）", "图/视觉中国;;视觉中国;"},
	{"桥下的集市。图/受访者提供", "图/受访者提供;;受访者;"},
	{"桥下的集市。新华社特约记者 周望 摄", "新华社特约记者 周望 摄;周望;新华社;"},
	{"橋下的市集。（記者周望攝）", "記者周望攝;周望;;"},
	{"橋下的市集。（圖：林務局提供）", "圖：林務局提供;;林務局;"},

	// English
	{"A vote in Lisbon. (AP Photo/Ann Lee)", "AP Photo/Ann Lee;Ann Lee;AP;"},
	{"A vote in Lisbon. (AP Photo/Ann Lee, File)", "AP Photo/Ann Lee, File;Ann Lee;AP;"},
	{"A vote in Lisbon. AP Photo/Ann Lee", "AP Photo/Ann Lee;Ann Lee;AP;"},
	{"A vote in Lisbon. (Ann Lee/Valley Sentinel via AP)", "Ann Lee/Valley Sentinel via AP;Ann Lee;Valley Sentinel via AP;"},
	{"A vote in Lisbon. (Photo by Ann Lee/AFP via Getty Images)", "Photo by Ann Lee/AFP via Getty Images;Ann Lee;AFP via Getty Images;"},
	{"A vote in Lisbon. Ann Lee via Getty Images", "Ann Lee via Getty Images;Ann Lee;Getty Images;"},
	{"A vote in Lisbon. Photograph: Ann Lee/The Guardian", "Photograph: Ann Lee/The Guardian;Ann Lee;The Guardian;"},
	{"A vote in Lisbon. Credit: Ann Lee for The New York Times", "Credit: Ann Lee for The New York Times;Ann Lee;The New York Times;"},
	{"A vote in Lisbon. Photo: Getty Images", "Photo: Getty Images;;Getty Images;"},
	{"A vote in Lisbon. REUTERS/Ann Lee/Pool", "REUTERS/Ann Lee/Pool;Ann Lee;REUTERS;"},
	{"A vote in Lisbon, May 3, 2021. REUTERS/Ann Lee", "REUTERS/Ann Lee;Ann Lee;REUTERS;"},
	{"A vote in Lisbon. Photo courtesy of Fallow Ferries", "Photo courtesy of Fallow Ferries;;Fallow Ferries;"},
	{"A vote in Lisbon | Ann Lee/AP", "Ann Lee/AP;Ann Lee;AP;"},
	{"A vote in Lisbon. Photo: J. R. O’Neill Jr./Reuters", "Photo: J. R. O’Neill Jr./Reuters;J. R. O’Neill Jr.;Reuters;"},
	{"A vote in Lisbon. © 2019 Ann Lee", "© 2019 Ann Lee;Ann Lee;;2019"},
	{"A vote in Lisbon. © AFP", "© AFP;;AFP;"},
	{"A vote in Lisbon. (Image: Fallow Live)", "Image: Fallow Live;Fallow Live;;"},
	{"A vote in Lisbon. Photos: Ann Lee, Bo Ek & Cy Ray/AP", "Photos: Ann Lee, Bo Ek & Cy Ray/AP;Ann Lee+Bo Ek+Cy Ray;AP;"},
	{"Image source, Getty Images\nImage caption, The ferry is tied up", "Image source, Getty Images;;Getty Images;"},
	{"Photo: Ann Lee", "Photo: Ann Lee;Ann Lee;;"},
	{"A vote in Lisbon. (Courtesy photo)", "Courtesy photo;;;"},
	{"A vote in Lisbon. Photo: Ann Lee / Fallow County Council", "Photo: Ann Lee / Fallow County Council;Ann Lee;Fallow County Council;"},
	{"A vote in Lisbon. Picture: PA", "Picture: PA;;PA;"},

	// German
	{"Das Wehr an der Lenne. Foto: Jana Krüger/dpa/Archiv", "Foto: Jana Krüger/dpa/Archiv;Jana Krüger;dpa;"},
	{"Das Wehr an der Lenne. Foto: dpa", "Foto: dpa;;dpa;"},
	{"Das Wehr an der Lenne. © Jana Krüger/picture alliance/dpa", "© Jana Krüger/picture alliance/dpa;Jana Krüger;picture alliance/dpa;"},
	{"Das Wehr an der Lenne. © picture alliance / dpa | Jana Krüger", "© picture alliance / dpa | Jana Krüger;Jana Krüger;picture alliance / dpa;"},
	{"Das Wehr an der Lenne. picture alliance / dpa | Jana Krüger", "picture alliance / dpa | Jana Krüger;Jana Krüger;picture alliance / dpa;"},
	{"Das Wehr an der Lenne. imago/Krüger", "imago/Krüger;;imago/Krüger;"},
	{"Das Wehr an der Lenne. Foto: privat", "Foto: privat;;;"},
	{"Das Wehr an der Lenne | Bildquelle: dpa", "Bildquelle: dpa;;dpa;"},
	{"Das Wehr an der Lenne. (Foto: Jana von der Heide, Uwe Groß)", "Foto: Jana von der Heide, Uwe Groß;Jana von der Heide+Uwe Groß;;"},
	{"Das Wehr an der Lenne. Fotos: Jana Krüger und Uwe Groß", "Fotos: Jana Krüger und Uwe Groß;Jana Krüger+Uwe Groß;;"},
	{"Das Wehr an der Lenne Foto: Jana Krüger", "Foto: Jana Krüger;Jana Krüger;;"},
	{"Das Wehr an der Lenne. Foto: Stadt Altena", "Foto: Stadt Altena;;Stadt Altena;"},
	{"Das Wehr an der Lenne. Bild: Keystone/Jana Krüger", "Bild: Keystone/Jana Krüger;Jana Krüger;Keystone;"},
	{"Das Wehr an der Lenne. © APA/JANA KRÜGER", "© APA/JANA KRÜGER;JANA KRÜGER;APA;"},
	{"Das Wehr an der Lenne. © DPA Images | Jana Krüger", "© DPA Images | Jana Krüger;Jana Krüger;DPA Images;"},

	// French
	{"La criée, jeudi matin. (Ève Dupin/SIPA)", "Ève Dupin/SIPA;Ève Dupin;SIPA;"},
	{"La criée, jeudi matin. Crédit photo : Ève Dupin/AFP", "Crédit photo : Ève Dupin/AFP;Ève Dupin;AFP;"},
	{"La criée, jeudi matin ÈVE DUPIN / AFP", "ÈVE DUPIN / AFP;ÈVE DUPIN;AFP;"},
	{"La criée, jeudi matin. © Ève Dupin, Le Phare", "© Ève Dupin, Le Phare;Ève Dupin;Le Phare;"},
	{"La criée, jeudi matin. Photo Ève Dupin", "Photo Ève Dupin;Ève Dupin;;"},
	{"La criée, jeudi matin. Photo : mairie de Kermorin", "Photo : mairie de Kermorin;;mairie de Kermorin;"},
	{"La criée, jeudi matin. (Photo Ève Dupin pour Le Phare)", "Photo Ève Dupin pour Le Phare;Ève Dupin;Le Phare;"},
	{"La criée, jeudi matin. Photo d’archives : Ève Dupin et Luc Roy", "Photo d’archives : Ève Dupin et Luc Roy;Ève Dupin+Luc Roy;;"},
	{"La criée, jeudi matin. PHOTO LA PRESSE", "PHOTO LA PRESSE;;LA PRESSE;"},
	{"PHOTO ÈVE DUPIN, LA PRESSE\nLa criée, jeudi matin.", "PHOTO ÈVE DUPIN, LA PRESSE;ÈVE DUPIN;LA PRESSE;"},

	// Spanish
	{"Ensayo en el patio. EFE", "EFE;;EFE;"},
	{"Ensayo en el patio. EFE/Archivo", "EFE/Archivo;;EFE;"},
	{"Ensayo en el patio. Foto: Ana Ruiz/EFE", "Foto: Ana Ruiz/EFE;Ana Ruiz;EFE;"},
	{"Ensayo en el patio. (EFE/Ana Ruiz)", "EFE/Ana Ruiz;Ana Ruiz;EFE;"},
	{"Ensayo en el patio. Fotos: Ana Ruiz y Luis Gil", "Fotos: Ana Ruiz y Luis Gil;Ana Ruiz+Luis Gil;;"},
	{"Ensayo en el patio. Foto: José Ortega y Gasset", "Foto: José Ortega y Gasset;José Ortega y Gasset;;"},
	{"Ensayo en el patio. Cedida por el Ayuntamiento de Vega", "Cedida por el Ayuntamiento de Vega;;Ayuntamiento de Vega;"},
	{"Ensayo en el patio / Ana Ruiz / Europa Press", "Ana Ruiz / Europa Press;Ana Ruiz;Europa Press;"},
	{"Ensayo en el patio. Foto: Archivo", "Foto: Archivo;;;"},
	{"Ensayo en el patio. Crédito: Ana Ruiz", "Crédito: Ana Ruiz;Ana Ruiz;;"},
	{"Ensayo en el patio. Foto: Cortesía", "Foto: Cortesía;;;"},

	{"Ensayo en el patio. Foto: Ana Ruiz. EL TIEMPO", "Foto: Ana Ruiz. EL TIEMPO;Ana Ruiz;EL TIEMPO;"},
	{"Ensayo en el patio. Foto: Ana Ruiz. Archivo", "Foto: Ana Ruiz. Archivo;Ana Ruiz;;"},
	{"Ensayo en el patio. Fotografía de Ana Ruiz para El Faro", "Fotografía de Ana Ruiz para El Faro;Ana Ruiz;El Faro;"},
	{"Ensayo en el patio. Foto: Instituto para la Danza", "Foto: Instituto para la Danza;;Instituto para la Danza;"},
	{"Ensayo en el patio. Archivo Municipal de Vega", "Archivo Municipal de Vega;;Archivo Municipal de Vega;"},
	{"Ensayo en el patio. Foto: Ana Ruiz / Archivo El Sol", "Foto: Ana Ruiz / Archivo El Sol;Ana Ruiz;Archivo El Sol;"},
	{"Ensayo en el patio. - AYUNTAMIENTO DE VEGA", "AYUNTAMIENTO DE VEGA;;AYUNTAMIENTO DE VEGA;"},
	{"Ensayo en el patio. / ANA RUIZ", "ANA RUIZ;ANA RUIZ;;"},
	{"Ensayo en el patio. / A. R.", "A. R.;A. R.;;"},
	{"Ensayo en el patio. Gentileza Danza Valle", "Gentileza Danza Valle;;Danza Valle;"},
	{"Ensayo en el patio. Foto: cortesía del entrevistado", "Foto: cortesía del entrevistado;;entrevistado;"},
	{"Ensayo en el patio. (Foto: Twitter @anaruiz)", "Foto: Twitter @anaruiz;;Twitter @anaruiz;"},
	{"Ensayo en el patio. Autor: A. Ruiz / El Faro", "Autor: A. Ruiz / El Faro;A. Ruiz;El Faro;"},
	{"Fuente de la imagen, Getty Images\nEnsayo en el patio", "Fuente de la imagen, Getty Images;;Getty Images;"},
	{"La criée, jeudi matin. Photo d’archives ER/Ève DUPIN", "Photo d’archives ER/Ève DUPIN;Ève DUPIN;ER;"},
	{"La criée, jeudi matin. Photo transmise par la commune", "Photo transmise par la commune;;la commune;"},
	{"La criée, jeudi matin. Ph : Préfecture de Kermorin, 6 mars", "Ph : Préfecture de Kermorin, 6 mars;;Préfecture de Kermorin;6 mars"},
	{"La criée © TAP – Photo : Ève Dupin", "© TAP – Photo : Ève Dupin;Ève Dupin;TAP;"},
	{"La criée en 1931. Archives municipales de Kermorin, 12 Fi 48", "Archives municipales de Kermorin, 12 Fi 48;;Archives municipales de Kermorin;"},
	{"PHOTO ÈVE DUPIN, ARCHIVES LA PRESSE\nLa criée, jeudi matin.", "PHOTO ÈVE DUPIN, ARCHIVES LA PRESSE;ÈVE DUPIN;ARCHIVES LA PRESSE;"},
	// Russian
	{"Ярмарка мёда. Фото с сайта администрации Костромы", "Фото с сайта администрации Костромы;;сайта администрации Костромы;"},
	{"Ярмарка мёда. Фото из архива музея", "Фото из архива музея;;архива музея;"},
	{"Ярмарка мёда. Фото: из личного архива Ульяны Крещук", "Фото: из личного архива Ульяны Крещук;;личного архива Ульяны Крещук;"},
	{"Ярмарка мёда. Из архива Музея мёда", "Из архива Музея мёда;;архива Музея мёда;"},
	{"1961 год. Архив Костромского музея", "Архив Костромского музея;;Архив Костромского музея;"},
	{"Ярмарка мёда. Фото предоставлено героиней публикации", "Фото предоставлено героиней публикации;;героиней публикации;"},
	{"Ярмарка мёда. Фото: Савва Дорн, «Листок» / архив", "Фото: Савва Дорн, «Листок» / архив;Савва Дорн;Листок;"},
	{"Ярмарка мёда. /Фото: Синьхуа/", "Фото: Синьхуа;;Синьхуа;"},
	{"Ярмарка мёда. Иллюстративное фото: NUR.KZ", "Иллюстративное фото: NUR.KZ;;NUR.KZ;"},
	{"Ярмарка мёда. Фото: Pixabay, носит иллюстративный характер", "Фото: Pixabay, носит иллюстративный характер;;Pixabay;"},
	{"Ярмарка мёда на площади. Фото: Ульяна Крещук/ТАСС", "Фото: Ульяна Крещук/ТАСС;Ульяна Крещук;ТАСС;"},
	{"Ярмарка мёда на площади. © РИА Новости", "© РИА Новости;;РИА Новости;"},
	{"Ярмарка мёда на площади. © Ульяна Крещук/ТАСС", "© Ульяна Крещук/ТАСС;Ульяна Крещук;ТАСС;"},
	{"Ярмарка мёда на площади. Фото У. Крещук", "Фото У. Крещук;У. Крещук;;"},
	{"Ярмарка мёда на площади. Фото: Ульяна Крещук и Савва Дорн", "Фото: Ульяна Крещук и Савва Дорн;Ульяна Крещук+Савва Дорн;;"},
	{"Ярмарка мёда на площади. Фото: администрация города Костромы", "Фото: администрация города Костромы;;администрация города Костромы;"},
	{"Ярмарка мёда на площади. Фото: «Речной листок»", "Фото: «Речной листок»;;Речной листок;"},
	{"Ярмарка мёда на площади. Фото: Ульяна Крещук, 1986 год", "Фото: Ульяна Крещук, 1986 год;Ульяна Крещук;;1986 год"},
	{"Ярмарка мёда на площади. Источник: ТАСС", "Источник: ТАСС;;ТАСС;"},

	// Japanese
	{"灯籠を川に流す住民たち＝11日、那覇市で、御手洗航撮影", "御手洗航撮影;御手洗航;;"},
	{"灯籠を川に流す住民たち（御手洗航撮影）", "御手洗航撮影;御手洗航;;"},
	{"灯籠を川に流す住民たち＝共同", "共同;;共同;"},
	{"灯籠を川に流す住民たち（ロイター＝共同）", "ロイター＝共同;;ロイター＝共同;"},
	{"灯籠を川に流す住民たち（Ｃ）共同通信社", "（Ｃ）共同通信社;;共同通信社;"},
	{"灯籠を川に流す住民たち 写真：御手洗航/アフロ", "写真：御手洗航/アフロ;御手洗航;アフロ;"},
	{"灯籠を川に流す住民たち＝ＡＰ", "ＡＰ;;ＡＰ;"},
	{"灯籠を川に流す住民たち（遺族提供）", "遺族提供;;遺族;"},
	{"宮殿に入る大使（代表撮影）", "代表撮影;;;"},
	{"灯籠を川に流す住民たち　撮影：山田 太郎", "撮影：山田 太郎;山田 太郎;;"},
	{"灯籠を川に流す住民たち（AFP時事）", "AFP時事;;AFP時事;"},
	{"灯籠を川に流す住民たち（©Getty Images）", "©Getty Images;;Getty Images;"},
	{"灯籠を川に流す住民たち＝国土交通省提供", "国土交通省提供;;国土交通省;"},

	// Korean
	{"모내기를 마친 다랑논. 빈가온 기자", "빈가온 기자;빈가온;;"},
	{"모내기를 마친 다랑논. 연합뉴스", "연합뉴스;;연합뉴스;"},
	{"모내기를 마친 다랑논. /연합뉴스", "연합뉴스;;연합뉴스;"},
	{"모내기를 마친 다랑논 [연합뉴스]", "연합뉴스;;연합뉴스;"},
	{"모내기를 마친 다랑논 [AP=연합뉴스]", "AP=연합뉴스;;AP=연합뉴스;"},
	{"모내기를 마친 다랑논. 국립중앙박물관 제공", "국립중앙박물관 제공;;국립중앙박물관;"},
	{"모내기를 마친 다랑논. [미국 국방부 제공]", "미국 국방부 제공;;미국 국방부;"},
	{"모내기를 마친 다랑논. 사진=빈가온 기자", "사진=빈가온 기자;빈가온;;"},
	{"모내기를 마친 다랑논. (사진=독자 제공)", "사진=독자 제공;;독자;"},
	{"모내기를 마친 다랑논. 사진/연합뉴스", "사진/연합뉴스;;연합뉴스;"},
	{"모내기를 마친 다랑논. 빈가온·감우주 기자", "빈가온·감우주 기자;빈가온+감우주;;"},
	{"모내기를 마친 다랑논ⓒ빈가온", "ⓒ빈가온;빈가온;;"},
	{"모내기를 마친 다랑논. ⓒ연합뉴스", "ⓒ연합뉴스;;연합뉴스;"},
	{"모내기를 마친 다랑논. 뉴시스", "뉴시스;;뉴시스;"},

	// Forms that are less usual
	{"桥下的集市（图片由受访者提供）", "图片由受访者提供;;受访者;"},
	{"桥下的集市。周望摄/光明图片", "周望摄/光明图片;周望;光明图片;"},
	{"桥下的集市。中新图片网 周望摄", "中新图片网 周望摄;周望;中新图片网;"},
	{"桥下的集市 摄影 周望", "摄影 周望;周望;;"},
	{"桥下的集市。摄影 周望", "摄影 周望;周望;;"},
	{"桥下的集市。于洋 摄", "于洋 摄;于洋;;"},
	{"桥下的集市。中青报·中青网记者 周望/摄", "中青报·中青网记者 周望/摄;周望;中青报·中青网;"},
	{"画像：北浜市公式サイトより", "画像：北浜市公式サイトより;;北浜市公式サイト;"},
	{"灯籠を川に流す住民たち（いずれも川西市提供）", "いずれも川西市提供;;川西市;"},
	{"試食する園児たち（同町提供）", "同町提供;;同町;"},
	{"모내기를 마친 다랑논. ⓒ News1 빈가온 기자", "ⓒ News1 빈가온 기자;빈가온;News1;"},
	{"모내기를 마친 다랑논. 여울군 제공=연합뉴스", "여울군 제공=연합뉴스;;연합뉴스;"},
	{"Ярмарка мёда. Фото: vk.com/zarechie_dvor", "Фото: vk.com/zarechie_dvor;;vk.com/zarechie_dvor;"},
	{"Ярмарка мёда. Фото В. Тальникова.", "Фото В. Тальникова;В. Тальникова;;"},
	{"La criée. Collection particulière / DR", "Collection particulière / DR;;Collection particulière;"},
	{"La criée. | SDIS 98", "SDIS 98;;SDIS 98;"},
	{"El puente | Agencia Litoral | Ana Ruiz", "Agencia Litoral | Ana Ruiz;Ana Ruiz;Agencia Litoral;"},
	{"A square dance (Wren Hollis for The Tamarack Post)", "Wren Hollis for The Tamarack Post;Wren Hollis;The Tamarack Post;"},
	{"Crowds at the bridge. Ann Lee/The Gazette", "Ann Lee/The Gazette;Ann Lee;The Gazette;"},
	{"Crowds at the bridge. (Ann Lee/Staff)", "Ann Lee/Staff;Ann Lee;;"},
	{"Crowds at the bridge | Ann Lee | Fallow Courier", "Ann Lee | Fallow Courier;Ann Lee;Fallow Courier;"},
	{"Crowds at the bridge. Ann Lee | Fallow Courier", "Ann Lee | Fallow Courier;Ann Lee;Fallow Courier;"},
	{"Crowds at the bridge. Getty Images/iStockphoto", "Getty Images/iStockphoto;;Getty Images/iStockphoto;"},
	{"Crowds at the bridge.Credit...Ann Lee for The New York Times", "Credit...Ann Lee for The New York Times;Ann Lee;The New York Times;"},
	{"Crowds at the bridge. Credit...Ann Lee for The New York Times", "Credit...Ann Lee for The New York Times;Ann Lee;The New York Times;"},
	{"Crowds at the bridge (Special arrangement)", "Special arrangement;;;"},
	{"Crowds at the bridge. (Supplied)", "Supplied;;;"},
	{"Crowds at the bridge (Contributed)", "Contributed;;;"},
	{"Die Brücke. Fotos: Anna Lee und Ben Ott", "Fotos: Anna Lee und Ben Ott;Anna Lee+Ben Ott;;"},
	{"Die Brücke. © dpa-Bildfunk", "© dpa-Bildfunk;;dpa-Bildfunk;"},
	{"La criée. Photo Archives", "Photo Archives;;;"},
	{"La criée. Photo d’archives", ""},
	{"La criée. Photo d'archives : Ève Dupin", "Photo d'archives : Ève Dupin;Ève Dupin;;"},
	{"La criée. Photo courtoisie", "Photo courtoisie;;;"},
	{"La criée - Photo DR", "Photo DR;;;"},
	{"La criée. ANNA LEE / « LE MONDE »", "ANNA LEE / « LE MONDE »;ANNA LEE;LE MONDE;"},
	{"El puente. / ANA RUIZ", "ANA RUIZ;ANA RUIZ;;"},
	{"El puente | Ana Ruiz", "Ana Ruiz;Ana Ruiz;;"},
	{"El puente. ANA RUIZ (EFE)", "ANA RUIZ (EFE);ANA RUIZ;EFE;"},
	{"橋＝港区提供", "港区提供;;港区;"},
	{"橋＝本社ヘリから、田中一郎撮影", "田中一郎撮影;田中一郎;;"},
	{"다리. (강가=연합뉴스) 홍길동 기자", "(강가=연합뉴스) 홍길동 기자;홍길동;연합뉴스;"},
	{"다리. 로이터=연합뉴스", "로이터=연합뉴스;;로이터=연합뉴스;"},
	{"다리. [강가시청 제공. 재판매 및 DB 금지]", "강가시청 제공. 재판매 및 DB 금지;;강가시청;"},
	{"Мост. Фото: Иван Петров / «Вести»", "Фото: Иван Петров / «Вести»;Иван Петров;Вести;"},
	{"Мост. Фото: соцсети", "Фото: соцсети;;;"},
	{"Мост. Фото: скриншот видео", "Фото: скриншот видео;;;"},

	// Captions without one
	{"Ann Lee | Bo Ek", ""},
	{"The Minister for Education", ""},
	{"Annual dinner (Committee for Public Works)", ""},
	{"Crowds at the old bridge, Fallow, May 3, 2021", ""},
	{"The choir of St. Mary's/St. Anne's", ""},
	{"Photo finish", ""},
	{"The bridge | The ferry", ""},
	{"Courtesy of her Majesty, the road was built", ""},
	{"Der Foto-Club Altena", ""},
	{"La criée, Port de Kermorin", ""},
	{"El Ayuntamiento de Vega", ""},
	{"老人家于洋在拍摄", ""},
	{"県立図書館を撮影", ""},
	{"Carlos Alcaraz (AFP)", "AFP;;AFP;"},
	{"The equipment that the firm supplied", ""},
	{"(left)", ""},
	{"La criée (1951)", ""},
	{"Анна Ли, 43 года", ""},
	{"《桥下的集市》", ""},
	{"Szene aus „Die Brücke“", ""},
	{"Die Minister Anna Lee (SPD) und Ben Ott (Grüne)", ""},
	{"홍길동(43)", ""},
	{"田中一郎さん（４３）", ""},
	{"周望（右二）", ""},
	{"Landrat Jens Oelrich (CDU) und seine Herausforderin (l)", ""},
	{"La plus vieille cave du canton (Vaud)", ""},
	{"Mayor Ellen Prewitt (left) and Tomasz Wilk", ""},
	{"Ellen Prewitt, 43", ""},
	{"渡口的老船工（左）和徒弟", ""},
	{"这张照片是记者昨天拍摄的。", ""},
	{"他花了三年时间拍摄", ""},
	{"新华社记者 林小满", ""},
	{"下图：新旧两座水塔的位置", ""},
	{"摄", ""},
	{"", ""},
	{"The view of A/B tests in the lab", ""},
	{"A photo of the 1951 team hangs in the club room.", ""},
	{"Foto: Das war der schönste Tag des Jahres", ""},
	{"Ensayo en el patio (Burgos)", ""},
	{"Imagen de archivo", ""},
	{"Imagen de archivo del puente viejo", ""},
	{"Ensayo en el patio / Ana en la puerta", ""},
	{"Sen. Ann Lee (D., Mont.) speaks", ""},
	{"住民が撮影", ""},
	{"小型無人機で撮影", ""},
	{"県内の空き家（県住宅課調べ）", ""},
	{"어르신들에게 점심 제공", ""},
	{"質問する記者", ""},
	{"Фото на память делали все", ""},
	{"Image caption, The ferry", ""},
	{"Vídeo: Gerardo Pinto", ""},
	{"▲ 12/13", ""},
}

func creditString(c Credit, ok bool) string {
	if !ok {
		return ""
	}
	return strings.Join([]string{c.Text, strings.Join(c.Photographers, "+"), c.Agency, c.Date}, ";")
}

func TestCaptionCredit(t *testing.T) {
	for _, test := range creditCases {
		assert.Equal(t, test.want, creditString(sharedRules().captionCredit(test.text, "")), test.text)
	}
}

// creditOwnCases are texts that are known to be a credit.
var creditOwnCases = []struct{ own, want string }{
	{"CreditCreditAnn Lee/The New York Times", "Ann Lee/The New York Times;Ann Lee;The New York Times;"},
	{"ST PHOTO: MABEL LIM", "ST PHOTO: MABEL LIM;MABEL LIM;ST;"},
	{"Nils Abernathy/Valley Sentinel", "Nils Abernathy/Valley Sentinel;Nils Abernathy;Valley Sentinel;"},
	{"(Ann Lee via AP)", "Ann Lee via AP;Ann Lee;AP;"},
	{"Álvaro de la Fuente", "Álvaro de la Fuente;Álvaro de la Fuente;;"},
	{"（馬子游攝）", "馬子游攝;馬子游;;"},
	{"Фото: пресс-служба мэрии", "Фото: пресс-служба мэрии;;пресс-служба мэрии;"},
	{"Handout", "Handout;;;"},
	{"© Ann Lee", "© Ann Lee;Ann Lee;;"},
	{"Valley Sentinel", "Valley Sentinel;;Valley Sentinel;"},
	{"| Jana Krüger/dpa", "Jana Krüger/dpa;Jana Krüger;dpa;"},
	{"local police force", "local police force;;local police force;"},
	{"共同", "共同;;共同;"},
	{"빈가온 기자", "빈가온 기자;빈가온;;"},
	{"…", ""},
}

func TestCaptionCreditOwn(t *testing.T) {
	for _, test := range creditOwnCases {
		assert.Equal(t, test.want, creditString(sharedRules().captionCredit("A vote in Lisbon", test.own)), test.own)
	}
}

// creditEvidenceCases are texts beside a picture: whether they end with what
// makes them its caption, and whether they are nothing but a credit.
var creditEvidenceCases = []struct {
	text      string
	ok, whole bool
}{
	{"市民在桥边。新华社记者 林小满 摄", true, false},
	{"（林小满 摄）", true, true},
	{"Photo: Ann Lee/AP", true, true},
	{"Foto: Jana Krüger/dpa", true, true},
	{"A dredger off the quay. (AP Photo/Ann Lee)", true, false},
	{"Das Wehr an der Lenne. Foto: Jana Krüger", true, false},
	{"石工と弟子たち＝11日、那覇市、琉球石積保存会提供", true, false},
	{"저수지에서 썰매를 타는 가족들. (정선=연합뉴스)", true, false},
	{"Sur le pont, le 12 juillet 2021. JEANNE ROUSSET / AFP", true, false},
	{"PHOTO ÈVE DUPIN, LA PRESSE\nLa criée, jeudi matin.", true, false},

	{"Ensayo en el patio. Archivo La Prensa", true, false},
	{"AYUNTAMIENTO DE VEGA", true, true},
	{"Ensayo en el patio. Autor: A. Ruiz / El Faro", true, false},

	{"Архив музея открыт по средам.", false, false},
	{"Фото. Архив музея открыт по средам.", false, false},
	{"El museo abre. Archivo histórico y biblioteca cierran.", false, false},
	{"El Ayuntamiento de Vega", false, false},
	{"Autor: Ana Ruiz", false, false},
	{"市民在桥边拍照，林小满摄", false, false},
	{"Nine had more nitrate than allowed. (Source: county health office)", false, false},
	{"Nine had more nitrate than allowed. Source: Fallow County", false, false},
	{"山間部では四軒に一軒が空いている（県住宅課調べ）", false, false},
	{"Am lautesten war es an der B 7 (Quelle: Umweltamt).", false, false},
	{"Once no tienen permiso (Fuente: Junta de Regantes).", false, false},
	{"La consommation a baissé (source : syndicat des eaux).", false, false},
	{"馆方说，展板上的老照片由居民供图。", false, false},
	{"展板上的老照片由居民供图", false, false},
	{"早餐由学校提供", false, false},
	{"弁当は地元の仕出し店が無償で提供した。", false, false},
	{"구청이 제공한 안전모를 쓴 학생들", false, false},
	{"구청이 안전모를 무료로 제공", false, false},
	{"每个摊位月租二百元。（记者 万木春）", false, false},
	{"加固工程分三段进行。（记者：云中雁）", false, false},
	{"채송이 기자", false, false},
	{"강릉에 바람이 불었다. 채송이 기자", false, false},
	{"Der Tunnel sei fertig. (dpa)", false, false},
	{"The tunnel is finished. (Reuters)", false, false},
	{"橋は架け替えられた。（共同）", false, false},
	{"© 2023 みなと通信 All rights reserved.", false, false},
	{"© 2023 Valley Sentinel", false, false},
	{"Copyright © 2023 Valley Sentinel", false, false},
	{"He liked one thing about the photo: Nothing.", false, false},
	{"The image was a photo by Ann Lee.", false, false},
	{"Источник: так на языке пристани называли первый рейс.", false, false},
	{"镇上最后一家照相馆叫“红星摄影”", false, false},
	{"摄影，不过是替别人记住。", false, false},
	{"The choice was his and/or hers.", false, false},
	{"", false, false},
}

func TestCreditEvidence(t *testing.T) {
	for _, test := range creditEvidenceCases {
		c, whole, same, ok := sharedRules().creditEvidence(test.text)
		assert.Equal(t, test.ok, ok, "%s: %v", test.text, c)
		assert.Equal(t, test.whole, whole, test.text)
		if same {
			read, _ := sharedRules().captionCredit(test.text, "")
			assert.Equal(t, read, c, test.text)
		}
	}
}
