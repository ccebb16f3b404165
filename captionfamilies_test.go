package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A captionFamily is a form of captions and what stands beside it: bodies, and the
// texts of their blocks, captions in [].
type captionFamily struct {
	name, body string
	want       []string
}

// checkCaptionFamilies reads the bodies, and prints and reads them again.
func checkCaptionFamilies(t *testing.T, families []captionFamily) {
	for _, family := range families {
		a := parseBody(t, []byte(family.body))
		var got []string
		for _, block := range a.Body {
			switch b := block.(type) {
			case *Figure:
				got = append(got, "["+plainText(b.Caption)+"]")
			case *Heading:
				got = append(got, "# "+plainText(b.Text))
			case *Paragraph:
				got = append(got, plainText(b.Text))
			case *Table:
				got = append(got, "table")
			}
		}
		assert.Equal(t, family.want, got, family.name)
		checkRoundTrips(t, a)
	}
}

// TestCaptionFamilies reads forms of captions by their marks and their place.
func TestCaptionFamilies(t *testing.T) {
	const img = `<p><img src="https://img.example/a.jpg"></p>`
	p := func(s string) string { return "<p>" + s + "</p>" }
	story, end := p("The mill was sold in May."), "The mill was sold in May."
	checkCaptionFamilies(t, []captionFamily{
		// Marks in a row are the items of a list; one at each end is a caption's.
		{"items in a row", img + p("▲새벽초 ▲한솔중 ▲강변고가 급식실을 함께 쓴다."), []string{"[]", "▲새벽초 ▲한솔중 ▲강변고가 급식실을 함께 쓴다."}},
		{"items in a row in Chinese", img + p("▲带水 ▲带帽 ▲带好垃圾袋，即可报名。"), []string{"[]", "▲带水 ▲带帽 ▲带好垃圾袋，即可报名。"}},
		{"a mark at both ends", img + p("▲改造后的车间▲") + story, []string{"[▲改造后的车间▲]", end}},

		// A camera before a sentence that is long.
		{"a camera before a name", img + p("📷 Ada Ruiz") + story, []string{"[📷 Ada Ruiz]", end}},
		{"a camera before a sentence", img + p("📷 El museo convoca un concurso de fotos: bastará con enviar una imagen del molino viejo antes del día 12.") + story, []string{"[]", "📷 El museo convoca un concurso de fotos: bastará con enviar una imagen del molino viejo antes del día 12.", end}},

		// Whose picture it is in a bracket, with the rank of who took it.
		{"an office's picture", img + p("Divers search the weir. (U.S. Air Force photo by Airman 1st Class Ada Moor)") + story, []string{"[Divers search the weir. (U.S. Air Force photo by Airman 1st Class Ada Moor)]", end}},
		{"a guard's picture", img + p("Divers search the weir. (U.S. Army National Guard photo by Staff Sgt. Ada Moor)") + story, []string{"[Divers search the weir. (U.S. Army National Guard photo by Staff Sgt. Ada Moor)]", end}},
		{"a county's picture", img + p("The mayor opened the weir. (Dale County photo by Ada Moor)") + story, []string{"[The mayor opened the weir. (Dale County photo by Ada Moor)]", end}},
		{"a picture told of", img + p("The mayor opened the weir. (A photo by Ada Moor hangs there.)") + story, []string{"[]", "The mayor opened the weir. (A photo by Ada Moor hangs there.)", end}},
		{"a heading with a picture", img + p("Picture Perfect Day") + story, []string{"[]", "Picture Perfect Day", end}},

		// Bold letters, behind a picture and above it.
		{"bold", img + p("<b>Sobre estas líneas, el molino tras la reforma.</b>") + story, []string{"[Sobre estas líneas, el molino tras la reforma.]", end}},
		{"bold in English", img + p("<b>Pictured: the mill before the repair</b>") + story, []string{"[Pictured: the mill before the repair]", end}},
		{"bold in French", img + p("<strong>De gauche à droite : Ada Moor et Ben Ode</strong>") + story, []string{"[De gauche à droite : Ada Moor et Ben Ode]", end}},
		{"bold in Russian", img + p("<strong>На снимке: мельница до ремонта</strong>") + story, []string{"[На снимке: мельница до ремонта]", end}},
		{"bold in Chinese", img + p("<strong>图1 改造后的车间</strong>") + story, []string{"[图1 改造后的车间]", end}},
		{"a bold heading", img + p("<b>Die Mühle vor der Sanierung</b>") + story, []string{"[]", "Die Mühle vor der Sanierung", end}},
		{"a bold lead", img + p("<b>Im Bild der Woche geht es um die Mühle</b>") + story, []string{"[]", "Im Bild der Woche geht es um die Mühle", end}},

		// Above the picture, where nothing else may be what it is about.
		{"above", story + p("Pictured: the mayor at the mill") + img + story, []string{end, "[Pictured: the mayor at the mill]", end}},
		{"above, at the head, bold", p("<b>Left to right: Ada Moor and Ben Ode</b>") + img + story, []string{"[Left to right: Ada Moor and Ben Ode]", end}},
		{"above in German", p("<b>Auf dem Foto: Ada Moor und Ben Ode</b>") + img + img + story, []string{"[Auf dem Foto: Ada Moor und Ben Ode]", "[]", end}},
		{"above in Russian", story + p("На снимке: мельница до ремонта") + img + story, []string{end, "[На снимке: мельница до ремонта]", end}},
		{"above in Chinese", story + p("图片说明：改造后的车间") + img + story, []string{end, "[图片说明：改造后的车间]", end}},
		{"above in Japanese", story + p("写真＝改修前の水車小屋") + img + story, []string{end, "[写真＝改修前の水車小屋]", end}},
		{"above in Korean", story + p("[사진설명] 고치기 전의 물레방아") + img + story, []string{end, "[[사진설명] 고치기 전의 물레방아]", end}},
		{"above, each with its own below", story + p("Pictured: the mayor at the mill") + img + p("Pictured: the mill") + story, []string{end, "Pictured: the mayor at the mill", "[Pictured: the mill]", end}},
		{"between two pictures", img + p("Pictured: the mayor at the mill") + img + story, []string{"[Pictured: the mayor at the mill]", "[]", end}},
		{"a sentence above", story + p("Pictured on the wall is the miller, who died in 1911.") + img + story, []string{end, "Pictured on the wall is the miller, who died in 1911.", "[]", end}},
		{"a triangle above", story + p("▲ The mill") + img + story, []string{end, "▲ The mill", "[]", end}},
		{"what follows, with a colon", p("<strong>На фото ниже — та самая мельница:</strong>") + img + story, []string{"[На фото ниже — та самая мельница:]", end}},
		{"what follows in Spanish", story + p("En la foto de abajo, el molino viejo:") + img + story, []string{end, "[En la foto de abajo, el molino viejo:]", end}},

		// A credit alone above the picture.
		{"a credit above", p("<strong><em>Фото: пресс-служба завода</em></strong>") + img + story, []string{"[Фото: пресс-служба завода]", end}},
		{"a credit above in English", story + p("Photo: Ada Moor") + img + story, []string{end, "[Photo: Ada Moor]", end}},
		{"a credit above in German", story + p("Foto: Ada Moor") + img + story, []string{end, "[Foto: Ada Moor]", end}},
		{"a credit above in Korean", story + p("사진=연합뉴스") + img + story, []string{end, "[사진=연합뉴스]", end}},
		{"a credit above a captioned picture", story + p("Foto: Ada Moor") + img + p("Foto: Ben Ode") + story, []string{end, "Foto: Ada Moor", "[Foto: Ben Ode]", end}},
		{"a credit behind one picture and above another", img + p("Foto: Ada Moor") + img + story, []string{"[Foto: Ada Moor]", "[]", end}},

		// Longer than a sentence of the story, without a stop.
		{"names from left to right", img + p("En la imagen, de izquierda a derecha: Pilar Moro, Andrés Oda y el director del museo, Ismael Cruz Rey") + story, []string{"[En la imagen, de izquierda a derecha: Pilar Moro, Andrés Oda y el director del museo, Ismael Cruz Rey]", end}},
		{"names from left to right in French", img + p("Sur la photo, de gauche à droite : Pilar Moro, Andrés Oda et le directeur du musée d’histoire, Ismaël Roy") + story, []string{"[Sur la photo, de gauche à droite : Pilar Moro, Andrés Oda et le directeur du musée d’histoire, Ismaël Roy]", end}},
		{"a sentence of the story", img + p("En la imagen que el alcalde quiere dar del pueblo, el molino viejo no cabe, ni el puente, ni la fábrica de harinas.") + story, []string{"[]", "En la imagen que el alcalde quiere dar del pueblo, el molino viejo no cabe, ni el puente, ni la fábrica de harinas.", end}},

		// What is not on the picture.
		{"what it does not show", img + p("На фото — не музейный экспонат. Этой мельницей до сих пор пользуются три деревни.") + story, []string{"[]", "На фото — не музейный экспонат. Этой мельницей до сих пор пользуются три деревни.", end}},
		{"what it shows", img + p("На фото — мельница до ремонта. Снимок 1911 года.") + story, []string{"[На фото — мельница до ремонта. Снимок 1911 года.]", end}},
	})
}

// TestCaptionParts reads captions that stand in more than one element.
func TestCaptionParts(t *testing.T) {
	const img = `<p><img src="https://img.example/a.jpg"></p>`
	p := func(s string) string { return "<p>" + s + "</p>" }
	story, end := p("The mill was sold in May."), "The mill was sold in May."
	checkCaptionFamilies(t, []captionFamily{
		// The BBC has a label for the owner and one for the caption.
		{"owner and caption", img + p("<small>Fuente de la imagen, Getty Images</small>") + p("<small>Pie de foto, El molino lleva un siglo parado.</small>") + story, []string{"[Fuente de la imagen, Getty Images\nPie de foto, El molino lleva un siglo parado.]", end}},
		{"owner and caption in English", img + p("Image source, Getty Images") + p("Image caption, The mill has stood still for a century.") + story, []string{"[Image source, Getty Images\nImage caption, The mill has stood still for a century.]", end}},
		{"owner and caption in Russian", img + p("Автор фото, Getty Images") + p("Подпись к фото, Мельница стоит уже сто лет.") + story, []string{"[Автор фото, Getty Images\nПодпись к фото, Мельница стоит уже сто лет.]", end}},
		{"owner and caption in Chinese", img + p("图像来源，Getty Images") + p("图像加注文字，这座磨坊已停用百年。") + story, []string{"[图像来源，Getty Images\n图像加注文字，这座磨坊已停用百年。]", end}},
		{"owner and caption in Japanese", img + p("画像提供, Getty Images") + p("画像説明, 水車小屋は百年間止まっている") + story, []string{"[画像提供, Getty Images\n画像説明, 水車小屋は百年間止まっている]", end}},
		{"owner and caption in Korean", img + p("사진 출처, Getty Images") + p("사진 설명, 물레방아는 백 년째 멈춰 있다") + story, []string{"[사진 출처, Getty Images\n사진 설명, 물레방아는 백 년째 멈춰 있다]", end}},
		{"owner and caption in French", img + p("Crédit photo, Getty Images") + p("Légende image, Le moulin est arrêté depuis un siècle.") + story, []string{"[Crédit photo, Getty Images\nLégende image, Le moulin est arrêté depuis un siècle.]", end}},
		{"owner and story", img + p("Image source, Getty Images") + story, []string{"[Image source, Getty Images]", end}},

		// A source straight behind a picture, whatever the story goes on with.
		{"a source before a table", img + p("Источник: Росстат, предварительные данные") + "<table><tr><th>a<td>1</table>" + story, []string{"[Источник: Росстат, предварительные данные]", "table", end}},
		{"a source before a heading", img + p("Quelle: Statistisches Landesamt") + "<h2>Die Mühle</h2>" + story, []string{"[Quelle: Statistisches Landesamt]", "# Die Mühle", end}},
		{"a source at the end", img + story + p("Quelle: Statistisches Landesamt"), []string{"[]", end, "Quelle: Statistisches Landesamt"}},
		{"a source behind a caption", "<figure><img src=a.jpg><figcaption>Leberzellen unter dem Mikroskop</figcaption></figure>" + p("Quelle: Universitätsklinikum Lenne") + story, []string{"[Leberzellen unter dem Mikroskop\nQuelle: Universitätsklinikum Lenne]", end}},
		{"a source behind a caption at the end", "<figure><img src=a.jpg><figcaption>Leberzellen unter dem Mikroskop</figcaption></figure>" + p("Quelle: Universitätsklinikum Lenne"), []string{"[Leberzellen unter dem Mikroskop]", "Quelle: Universitätsklinikum Lenne"}},
		{"a source behind a caption with a credit", "<figure><img src=a.jpg><figcaption>Leberzellen. Foto: Ada Moor</figcaption></figure>" + p("Quelle: Universitätsklinikum Lenne") + story, []string{"[Leberzellen. Foto: Ada Moor]", "Quelle: Universitätsklinikum Lenne", end}},

		// Data of one's own are those of a chart, also at the end.
		{"own data", img + p("Fuente: elaboración propia con datos del padrón"), []string{"[Fuente: elaboración propia con datos del padrón]"}},
		{"own data in German", img + p("Quelle: eigene Darstellung"), []string{"[Quelle: eigene Darstellung]"}},
		{"own data in English", img + p("Source: author’s calculations"), []string{"[Source: author’s calculations]"}},
		{"own data in Russian", img + p("Источник: расчёты автора"), []string{"[Источник: расчёты автора]"}},

		// The credit of all pictures behind an agency's end mark.
		{"an end mark", img + p("Мельница построена в 1902 году.-0-") + p("Фото Павла Дронова"), []string{"[]", "Мельница построена в 1902 году.-0-", "Фото Павла Дронова"}},
	})
}

// TestCaptionMarkup reads captions by the markup around them and the picture.
func TestCaptionMarkup(t *testing.T) {
	const img = `<img src="https://img.example/a.jpg">`
	p := func(s string) string { return "<p>" + s + "</p>" }
	story, end := p("The mill was sold in May."), "The mill was sold in May."
	checkCaptionFamilies(t, []captionFamily{
		{"the list of WordPress", `<dl class="wp-caption alignright"><dt class="wp-caption-dt"><a href="/a.jpg">` + img + `</a></dt><dd class="wp-caption-dd">El molino viejo</dd></dl>` + story, []string{"[El molino viejo]", end}},
		{"a portal", `<span class="end_photo_org"><div class="nbd_a">` + img + `</div><em class="img_desc">20일 오전 어민들이 그물을 손질하고 있다.</em></span>해오름 수협은 대구가 늘었다고 밝혔다.<br><br>위판장은 새벽에 연다.`, []string{"[20일 오전 어민들이 그물을 손질하고 있다.]", "해오름 수협은 대구가 늘었다고 밝혔다.", "위판장은 새벽에 연다."}},
		{"a credit behind such a caption", p(img+`<em class="caption">The mill at dusk</em> Photo: Ada Moor`) + story, []string{"[The mill at dusk Photo: Ada Moor]", end}},
		{"a paragraph for both", `<p class="photo-box">` + img + `<br>Die Mühle wurde 1902 gebaut.</p>` + story, []string{"[Die Mühle wurde 1902 gebaut.]", end}},
		{"a paragraph for both in Japanese", `<p class="photo-box">` + img + `<span class="txt">解体が始まった水車小屋</span></p>` + story, []string{"[解体が始まった水車小屋]", end}},
		{"a paragraph with a picture", `<p class="lead">` + img + `<br>Die Mühle wurde 1902 gebaut.</p>` + story, []string{"[]", "Die Mühle wurde 1902 gebaut.", end}},
		{"text behind a box of the picture", `<div class="article-image">` + img + `</div><div class="article-image__text">避難訓練で階段を下りる園児ら。全員が外に出た。</div>` + story, []string{"[避難訓練で階段を下りる園児ら。全員が外に出た。]", end}},
		{"phrases that begin with a number", p(img) + p("전시실 입구") + p(img) + p("1층 도자 체험실") + story, []string{"[전시실 입구]", "[1층 도자 체험실]", end}},
		{"numbered headings", p(img) + p("1 Milk") + p(img) + p("2 Nails") + story, []string{"[]", "1 Milk", "[]", "2 Nails", end}},
		{"a place behind a sign", story + p(img) + p("避難訓練で階段を下りる園児ら。全員が外に出た＝市内の第三保育園") + story, []string{end, "[避難訓練で階段を下りる園児ら。全員が外に出た＝市内の第三保育園]", end}},
		{"a place and a name behind a sign", story + p(img) + p("朝の水車小屋で列は予定より早く歩き出した＝北浜市（百目木渉）") + story, []string{end, "[朝の水車小屋で列は予定より早く歩き出した＝北浜市（百目木渉）]", end}},
		{"an item with a place", story + p(img) + p("会場・受け付け＝北浜市民会館") + p("料金＝無料"), []string{end, "[]", "会場・受け付け＝北浜市民会館", "料金＝無料"}},
		{"an item with a place and a story", story + p(img) + p("開催場所＝北浜市") + story, []string{end, "[]", "開催場所＝北浜市", end}},

		{"a reporter in a box", `<div class="image">` + img + `<div class="text">상인들이 햇마늘을 고르고 있다. 마다온 선임기자 ma@daily.example</div></div>` + story, []string{"[상인들이 햇마늘을 고르고 있다. 마다온 선임기자 ma@daily.example]", end}},
		{"a reporter in small letters", `<center>` + img + `<br><font size="2" color="gray">조개를 캐는 아이들. 마다온 기자</font></center>` + story, []string{"[조개를 캐는 아이들. 마다온 기자]", end}},
		{"a reporter at the end of the story", p(img) + p("상인들이 햇마늘을 고르고 있다. 마다온 기자"), []string{"[]", "상인들이 햇마늘을 고르고 있다. 마다온 기자"}},

		{"an abstract in italics", p(img) + p("<em>Die Mühle steht seit Jahren still. Jetzt sammelt ein Verein Geld, und der Müller zweifelt.</em>") + story, []string{"[]", "Die Mühle steht seit Jahren still. Jetzt sammelt ein Verein Geld, und der Müller zweifelt.", end}},
		{"a sentence in italics", p(img) + p("<em>Die Mühle steht seit Jahren still.</em>") + story, []string{"[Die Mühle steht seit Jahren still.]", end}},
		{"sentences in italics below the story", story + p(img) + p("<em>Die Mühle steht seit Jahren still. Ein Verein sammelt Geld.</em>") + story, []string{end, "[Die Mühle steht seit Jahren still. Ein Verein sammelt Geld.]", end}},

		{"a phrase alone", story + p(img) + p("Der Müller und seine Katze") + story, []string{end, "[Der Müller und seine Katze]", end}},
		{"a phrase alone in Chinese", p("磨坊五月卖掉了。") + p(img) + p("雾里的磨坊") + p("雾散了。") + p("记者 林小满"), []string{"磨坊五月卖掉了。", "[雾里的磨坊]", "雾散了。", "记者 林小满"}},
		{"a phrase alone in Korean", p("물레방아가 팔렸다.") + p(img) + p("음악당이 될 물레방아") + p("안개가 걷혔다."), []string{"물레방아가 팔렸다.", "[음악당이 될 물레방아]", "안개가 걷혔다."}},
		{"a heading at the head", p(img) + p("Der Müller und seine Katze") + story, []string{"[]", "Der Müller und seine Katze", end}},
		{"headings in plain letters", p("Die Mühle") + story + p(img) + p("Der Müller und seine Katze") + story, []string{"Die Mühle", end, "[]", "Der Müller und seine Katze", end}},
		{"a verse", story + p(img) + p("Der Müller und seine Katze") + p("die saßen auf der Matratze") + story, []string{end, "[]", "Der Müller und seine Katze", "die saßen auf der Matratze", end}},
		{"a phrase that leads on", story + p(img) + p("Der Müller und seine Katze:") + story, []string{end, "[]", "Der Müller und seine Katze:", end}},
		{"a credit in a small heading", p(img) + "<h5>Foto: Ada Moor</h5>" + story, []string{"[Foto: Ada Moor]", end}},
		{"a caption with its credit in a small heading", p(img) + "<h6>Los novios de 1964. (Foto: Ada Moor)</h6>" + story, []string{"[Los novios de 1964. (Foto: Ada Moor)]", end}},
		{"a sentence in a small heading", p(img) + "<h6>A miller lifts the last sack of the year.</h6>" + story, []string{"[A miller lifts the last sack of the year.]", end}},
		{"a phrase in a small heading", p(img) + "<h6>The last sack of the year</h6>" + story, []string{"[]", "# The last sack of the year", end}},
		{"a phrase centred with its picture", `<p style="text-align: center">` + img + `</p><p style="text-align: center">The mill before it was moved</p>` + story, []string{"[The mill before it was moved]", end}},
		{"a phrase centred as all", `<p align="center">` + img + `</p><p align="center">The mill before it was moved</p><p align="center">The mill was sold in May.</p>`, []string{"[]", "The mill before it was moved", end}},
		{"stars centred", `<p align="center">` + img + `</p><p align="center">* * *</p>` + story, []string{"[]", "* * *", end}},
		{"a cell beside the picture", `<table><tr><td width="200">` + img + `</td><td><i>Beste Dame: Hilde Sommer mit 812 Holz</i></td></tr></table>` + story, []string{"[Beste Dame: Hilde Sommer mit 812 Holz]", end}},
		{"a cell with a story", `<table><tr><td width="200">` + img + `</td><td>Die Mühle ist zu. Der Müller wohnt jetzt im Tal.</td></tr></table>` + story, []string{"table", end}},
	})
}
