package newsmark

import "testing"

// TestPressCaptions reads pictures and the texts behind them as sites in Spanish and
// Russian set them: captions in [], with the pictures; the other texts as they are.
func TestPressCaptions(t *testing.T) {
	img := `<img src="/a.jpg" alt="La presa vieja de Cauria, que los vecinos levantaron con sus manos.">`
	p := func(s string) string { return "<p>" + s + "</p>" }
	story := p("El río baja lleno desde el lunes.")
	checkCaptionFamilies(t, []captionFamily{
		{"a small heading in a box of captions", `<div class="picture">` + img + `<div class="picture-caption"><h4><span class="pic-credits">Foto: Ana Ruiz</span></h4></div></div>` + story, []string{"[Foto: Ana Ruiz]", "El río baja lleno desde el lunes."}},
		{"a small heading that is a caption", `<div>` + img + `</div><h5 class="img-footer">La presa de Cauria. <strong>Autor:</strong> Ana Ruiz</h5>` + story, []string{"[La presa de Cauria. Autor: Ana Ruiz]", "El río baja lleno desde el lunes."}},
		{"a heading behind a picture", `<div class="picture">` + img + `</div><h4>La presa de Cauria</h4>` + story, []string{"[]", "# La presa de Cauria", "El río baja lleno desde el lunes."}},
		{"a larger heading in such a box", `<div class="picture">` + img + `<div class="picture-caption"><h2>La presa de Cauria</h2></div></div>` + story, []string{"[]", "# La presa de Cauria", "El río baja lleno desde el lunes."}},

		{"the number of the picture", img + p("Foto 1 de 7") + story, []string{"[]", "Foto 1 de 7", "El río baja lleno desde el lunes."}},
		{"the number of a picture in Russian", img + p("Фото 1 из 7") + story, []string{"[]", "Фото 1 из 7", "El río baja lleno desde el lunes."}},

		{"a sentence that alt has, with a credit behind it", img + p("La presa vieja de Cauria, que los vecinos levantaron con sus manos.") + p("Foto: Ana Ruiz") + story, []string{"[La presa vieja de Cauria, que los vecinos levantaron con sus manos.\nFoto: Ana Ruiz]", "El río baja lleno desde el lunes."}},
		{"sentences that alt has, with a credit behind them", `<img src="/a.jpg" alt="La presa es vieja. Los vecinos la levantaron con sus manos.">` + p("La presa es vieja. Los vecinos la levantaron con sus manos.") + p("Foto: Ana Ruiz") + story, []string{"[La presa es vieja. Los vecinos la levantaron con sus manos.\nFoto: Ana Ruiz]", "El río baja lleno desde el lunes."}},
		{"a sentence that alt has", img + p("La presa vieja de Cauria, que los vecinos levantaron con sus manos.") + story, []string{"[]", "La presa vieja de Cauria, que los vecinos levantaron con sus manos.", "El río baja lleno desde el lunes."}},
		{"a description behind the element of the credit", `<div class="media">` + img + `<div class="media__copyright">© Sputnik / Ada Moor</div><div class="media__description">La presa de Cauria</div></div>` + story, []string{"[© Sputnik / Ada Moor\nLa presa de Cauria]", "El río baja lleno desde el lunes."}},
		{"a description that names no picture", `<div class="media">` + img + `<div class="media__copyright">© Sputnik / Ada Moor</div><div class="lead__description">La presa de Cauria</div></div>` + story, []string{"[© Sputnik / Ada Moor]", "La presa de Cauria", "El río baja lleno desde el lunes."}},
		{"a place in Japanese that begins as a word in Chinese does", img + p("但馬牛を引く生徒（砂川陽撮影）") + story, []string{"[但馬牛を引く生徒（砂川陽撮影）]", "El río baja lleno desde el lunes."}},
		{"a verb in Japanese that begins as a mark in Chinese does", img + p("完成した橋（砂川陽撮影）") + story, []string{"[完成した橋（砂川陽撮影）]", "El río baja lleno desde el lunes."}},
		{"what begins as a word that goes on does", img + p("またたく灯籠（砂川陽撮影）") + story, []string{"[またたく灯籠（砂川陽撮影）]", "El río baja lleno desde el lunes."}},
		{"a conference of reporters", img + p("記者会見する町長（砂川陽撮影）") + story, []string{"[記者会見する町長（砂川陽撮影）]", "El río baja lleno desde el lunes."}},
		{"what goes on", img + p("また、橋は閉じた（砂川陽撮影）") + story, []string{"[]", "また、橋は閉じた（砂川陽撮影）", "El río baja lleno desde el lunes."}},
		{"an orphan", `<div><div>` + img + `</div></div><figcaption>La presa es vieja y fea</figcaption>` + story, []string{"[La presa es vieja y fea]", "El río baja lleno desde el lunes."}},
		{"an orphan behind the story", img + story + `<figcaption>La presa es vieja y fea</figcaption>`, []string{"[]", "El río baja lleno desde el lunes.", "La presa es vieja y fea"}},
	})
}
