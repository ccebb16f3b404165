package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// apartLines are lines of a piece that say who made its pictures and stand away
// from them, each with the credits in it: text, photographers and agency. Lines
// without an arrow are none. A stroke \ is a line break.
const apartLines = `
	头图｜视觉中国 → 头图｜视觉中国 > > 视觉中国
	题图：视觉中国 → 题图：视觉中国 > > 视觉中国
	题图来自：视觉中国 → 题图来自：视觉中国 > > 视觉中国
	题图来源｜Unsplash → 题图来源｜Unsplash > > Unsplash
	封面图源：视觉中国 → 封面图源：视觉中国 > > 视觉中国
	首图来源：清江文旅 → 首图来源：清江文旅 > > 清江文旅
	文：甘小满　图：周望 → 图：周望 > 周望 >
	文｜甘小满 图｜周望 → 图｜周望 > 周望 >
	文/甘小满 图/周望 → 图/周望 > 周望 >
	（文：甘小满 图：周望） → 图：周望 > 周望 >
	文：甘小满\摄影：周望 → 摄影：周望 > 周望 >
	文字：甘小满　摄影：周望、林小满 → 摄影：周望、林小满 > 周望+林小满 >
	本文图片由清江博物馆提供 → 本文图片由清江博物馆提供 > > 清江博物馆
	（图片由受访者提供） → 图片由受访者提供 > > 受访者
	（本版图片由清江镇提供） → 本版图片由清江镇提供 > > 清江镇
	除署名外，图片均由受访者提供 → 图片均由受访者提供 > > 受访者
	（除特别标注外，本文图片均由清江镇提供） → 本文图片均由清江镇提供 > > 清江镇
	本文图片除特别标注外，均由清江镇提供 → 均由清江镇提供 > > 清江镇
	除周末外，班车由公司提供
	镇上的人说，图片均由清江镇提供
	清江镇供图 → 清江镇供图 > > 清江镇
	图片来源：清江文旅局 → 图片来源：清江文旅局 > > 清江文旅局
	作者：甘小满，题图来自：视觉中国 → 题图来自：视觉中国 > > 视觉中国
	文/图 周望
	图文：周望
	来源：清江日报
	图为修复后的石桥。
	图：一、二、三号桥的位置不同，走法也不一样。
	他说，头图里的人是他父亲。

	写真提供：清江中華そば → 写真提供：清江中華そば > > 清江中華そば
	画像提供：猫カフェしま → 画像提供：猫カフェしま > > 猫カフェしま
	文＝砂川陽、写真＝御手洗航 → 写真＝御手洗航 > 御手洗航 >
	取材・文／砂川陽　撮影／御手洗航 → 撮影／御手洗航 > 御手洗航 >
	取材・文：砂川陽　写真：御手洗航 → 写真：御手洗航 > 御手洗航 >
	文・砂川陽　写真・御手洗航 → 写真・御手洗航 > 御手洗航 >
	文　砂川陽\写真　御手洗航 → 写真 御手洗航 > 御手洗航 >
	（文・砂川陽、写真・御手洗航） → 写真・御手洗航 > 御手洗航 >
	撮影：御手洗航 → 撮影：御手洗航 > 御手洗航 >
	（写真は川西市提供） → 写真は川西市提供 > > 川西市
	アイキャッチ画像：川西市 → アイキャッチ画像：川西市 > > 川西市
	文・写真　御手洗航
	取材・文・撮影／御手洗航
	写真部の生徒たちが石垣を撮った。
	写真：石垣を積む職人たちは朝が早い。

	글=새론 기자 / 사진=빈가온 기자 → 사진=빈가온 기자 > 빈가온 >
	글 새론 사진 빈가온 → 사진 빈가온 > 빈가온 >
	사진=빈가온 → 사진=빈가온 > 빈가온 >
	사진 제공=달빛군청 → 사진 제공=달빛군청 > > 달빛군청
	사진제공 | 달빛군청 → 사진제공 | 달빛군청 > > 달빛군청
	[사진=달빛군청] → 사진=달빛군청 > > 달빛군청
	대표사진=달빛군청 → 대표사진=달빛군청 > > 달빛군청
	글·사진=빈가온 기자
	글/사진 빈가온
	점심 제공
	사진 촬영은 오후 6시까지 할 수 있다.
	사진 : 개인별로 파일을 내려받을 수 있음

	Title image: Marla Quist → Title image: Marla Quist > Marla Quist >
	Featured image: Marla Quist/Unsplash → Featured image: Marla Quist/Unsplash > Marla Quist > Unsplash
	Featured photo by Marla Quist → Featured photo by Marla Quist > Marla Quist >
	Header image: Getty Images → Header image: Getty Images > > Getty Images
	Cover photo: Marla Quist → Cover photo: Marla Quist > Marla Quist >
	Lead image courtesy of Fallow Museum → Lead image courtesy of Fallow Museum > > Fallow Museum
	Banner photo: Marla Quist → Banner photo: Marla Quist > Marla Quist >
	Top image: Reuters → Top image: Reuters > > Reuters
	Photos: Marla Quist, Tom Ek → Photos: Marla Quist, Tom Ek > Marla Quist+Tom Ek >
	(Photos: Marla Quist) → Photos: Marla Quist > Marla Quist >
	Photos by Marla Quist → Photos by Marla Quist > Marla Quist >
	Photos courtesy of Fallow Ferries → Photos courtesy of Fallow Ferries > > Fallow Ferries
	Words: Tom Ek Photos: Marla Quist → Photos: Marla Quist > Marla Quist >
	Words: Tom Ek. Photos: Marla Quist. → Photos: Marla Quist > Marla Quist >
	Text: Tom Ek | Photography: Marla Quist → Photography: Marla Quist > Marla Quist >
	By Tom Ek, photos by Marla Quist → photos by Marla Quist > Marla Quist >
	By Tom Ek\Photographs by Marla Quist → Photographs by Marla Quist > Marla Quist >
	Words and photos by Marla Quist
	Story and photos: Marla Quist
	Photos by visitors hung on every wall of the hall.
	Photos: How the flood looked from above
	Photo ID: bring one to the polls.
	Image: it matters more than the deed.

	Fotos: Jana Krüger → Fotos: Jana Krüger > Jana Krüger >
	(Text: Heike Stetten, Foto: Jana Krüger) → Foto: Jana Krüger > Jana Krüger >
	Text: Heike Stetten\Fotos: Jana Krüger → Fotos: Jana Krüger > Jana Krüger >
	Text: Heike Stetten / Foto: Jana Krüger → Foto: Jana Krüger > Jana Krüger >
	Bericht: Heike Stetten, Fotos: Jana Krüger → Fotos: Jana Krüger > Jana Krüger >
	Von Heike Stetten (Text) und Jana Krüger (Fotos) → Jana Krüger (Fotos) > Jana Krüger >
	Par Ève Dupin (texte) et Luc Roy (photos) → Luc Roy (photos) > Luc Roy >
	Par Ève Dupin (texte et photos)
	Photo de une : un bac à quai. © Luc Roy / AFP → © Luc Roy / AFP > Luc Roy > AFP
	Photo de une : un bac à quai
	Titelbild: Jana Krüger/Lenneblatt → Titelbild: Jana Krüger/Lenneblatt > Jana Krüger > Lenneblatt
	Beitragsbild: Stadt Altena → Beitragsbild: Stadt Altena > > Stadt Altena
	Aufmacherbild: dpa → Aufmacherbild: dpa > > dpa
	Aufmacherfoto: Jana Krüger → Aufmacherfoto: Jana Krüger > Jana Krüger >
	Headerbild: Pixabay → Headerbild: Pixabay > > Pixabay
	Artikelbild: Shutterstock → Artikelbild: Shutterstock > > Shutterstock
	Vorschaubild: Stadt Altena → Vorschaubild: Stadt Altena > > Stadt Altena
	Bildquelle: Stadt Altena → Bildquelle: Stadt Altena > > Stadt Altena
	Fotos von Jana Krüger → Fotos von Jana Krüger > Jana Krüger >
	Text und Fotos: Jana Krüger
	Text/Foto: Jana Krüger
	Text & Bilder: Jana Krüger
	Bericht und Fotos: Jana Krüger
	Quelle: Stadt Altena
	Foto und Video sind auf dem Gelände erlaubt.
	Foto: Der neue Steg am Abend
	Standards: Tom Ek said the photo: Marla Quist took it.
	Windfall: the goat in question. Images: Marla Quist
	Bild: Ein Wort mit zwei Bedeutungen.

	Photos : Yann Le Dantec → Photos : Yann Le Dantec > Yann Le Dantec >
	(Photo Ouest-Hebdo/Yann Dantec) → Photo Ouest-Hebdo/Yann Dantec > Yann Dantec > Ouest-Hebdo
	Ph. : A. Koné / Kermorin-Presse → Ph. : A. Koné / Kermorin-Presse > A. Koné > Kermorin-Presse
	Texte : Ève Morin / Photos : Yann Le Dantec → Photos : Yann Le Dantec > Yann Le Dantec >
	Par Ève Morin. Photos : Yann Le Dantec → Photos : Yann Le Dantec > Yann Le Dantec >
	Image à la une : Yann Le Dantec → Image à la une : Yann Le Dantec > Yann Le Dantec >
	Photo de une : AFP → Photo de une : AFP > > AFP
	Visuel principal : Ville de Kermorin → Visuel principal : Ville de Kermorin > > Ville de Kermorin
	Crédit photo : Yann Le Dantec → Crédit photo : Yann Le Dantec > Yann Le Dantec >
	Crédits photos : Ville de Kermorin → Crédits photos : Ville de Kermorin > > Ville de Kermorin
	Texte et photos : Yann Le Dantec
	Photos et texte : Yann Le Dantec
	Photo de groupe sur le port, puis vin d’honneur.
	Photos : la criée vue du ciel
	Photographié par Yann Le Dantec, le canal y paraît immense.

	Texto: Pablo Ibarz | Fotos: Daniela Pozo y Archivo Municipal de Valle → Fotos: Daniela Pozo y Archivo Municipal de Valle > Daniela Pozo > Archivo Municipal de Valle
	Fotos: Daniela Pozo → Fotos: Daniela Pozo > Daniela Pozo >
	Fotografías: Ayuntamiento de Valle → Fotografías: Ayuntamiento de Valle > > Ayuntamiento de Valle
	Foto de portada: Daniela Pozo → Foto de portada: Daniela Pozo > Daniela Pozo >
	Imagen destacada: Pixabay → Imagen destacada: Pixabay > > Pixabay
	Imagen de cabecera: Daniela Pozo → Imagen de cabecera: Daniela Pozo > Daniela Pozo >
	Por Pablo Ibarz. Fotos: Daniela Pozo → Fotos: Daniela Pozo > Daniela Pozo >
	Redacción: Pablo Ibarz. Fotografía: Daniela Pozo → Fotografía: Daniela Pozo > Daniela Pozo >
	Texto y fotos: Daniela Pozo
	Fotos: así quedó la plaza tras la riada
	Foto: Especial → Foto: Especial > >
	Foto a foto, la alcaldesa repasó el año.

	Текст: Анна Ветрова\Фото: Глеб Осинник → Фото: Глеб Осинник > Глеб Осинник >
	текст: Анна Ветрова, фото: Глеб Осинник → фото: Глеб Осинник > Глеб Осинник >
	Фото: Глеб Осинник → Фото: Глеб Осинник > Глеб Осинник >
	Фото автора → Фото автора > >
	Анна Ветрова\Фото: соцсети → Фото: соцсети > >
	Фото автора знают все в Лугове.
	Фото архива сделали летом
	Фото предоставлено музеем Лугова → Фото предоставлено музеем Лугова > > музеем Лугова
	Фото на обложке: Глеб Осинник → Фото на обложке: Глеб Осинник > Глеб Осинник >
	Заглавное фото: Глеб Осинник → Заглавное фото: Глеб Осинник > Глеб Осинник >
	Текст и фото: Глеб Осинник
	Фото и видео на площадке запрещены.
	Фото: как выглядел Лугов после потопа
`

func TestCreditsApart(t *testing.T) {
	story := strings.Repeat("The bridge was closed for a year, and nobody missed it much until the ferry stopped as well. ", 2)
	for line := range strings.SplitSeq(apartLines, "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		line, want, _ := strings.Cut(line, " → ")
		p := "<p>" + strings.ReplaceAll(line, `\`, "<br>") + "</p>"
		fig := "<figure><img src=a.jpg><figcaption>A ferry</figcaption></figure>"
		a, err := new(Parser).ParseBody([]byte(fig + "<p>" + story + "</p>" + p))
		require.NoError(t, err)
		var got []string
		for _, c := range a.Credits {
			got = append(got, strings.TrimSpace(c.Text+" > "+strings.Join(c.Photographers, "+")+" > "+c.Agency))
		}
		if assert.Equal(t, strings.ReplaceAll(want, "> >", ">  >"), strings.Join(got, " ++ "), line) && want != "" {
			a, err = new(Parser).ParseBody([]byte("<p>" + story + "</p>" + p))
			require.NoError(t, err)
			assert.Empty(t, a.Credits, "without a picture: %s", line)
		}
	}
}
