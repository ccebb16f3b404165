package newsmark

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// edgeBylines are bodies, and behind the arrow the bylines that are read of them. A
// bar stands between the paragraphs of a body, and "…" for two paragraphs of a story.
const edgeBylines = `
	Fern Castell ¦ … → Fern Castell
	FERN CASTELL ¦ … → FERN CASTELL
	… ¦ Fern Castell → Fern Castell
	… ¦ <em>Fern Castell</em> → Fern Castell
	… ¦ — Fern Castell → Fern Castell
	… ¦ (Fern Castell) → (Fern Castell)
	<b>Fern Castell</b><br>Staff Writer ¦ … → Fern Castell
	<b>Fern Castell</b><br><a href="mailto:f@dale.example">f@dale.example</a> ¦ … → Fern Castell
	Fern Castell, Local Democracy Reporter ¦ … → Fern Castell
	Fern Castell | The Dale Post ¦ … → Fern Castell
	Fern Castell and Tess Marlow ¦ … → Fern Castell and Tess Marlow
	… ¦ Fern Castell is a reporter at the Dale Post. →
	… ¦ Fern Castell ¦ Source: Dale Post → Fern Castell
	Dr. Fern Castell, Lowness ¦ … → Dr. Fern Castell
	… ¦ Fern Castell reported from Lowness. → Fern Castell
	… ¦ <em>Fern Castell reported from Lowness, and Tess Marlow from Holm.</em> → Fern Castell reported from Lowness, and Tess Marlow
	… ¦ Fern Castell reported from Lowness. Tess Marlow contributed research. → Fern Castell reported from Lowness. Tess Marlow
	… ¦ Fern Castell and Tess Marlow reported from Lowness, Ohio. → Fern Castell and Tess Marlow
	… ¦ Fern Castell reported from Lowness that the weir had burst. →
	… ¦ Fern Castell reported from Lowness, and the weir burst. →
	Chidi Nwosu, Abuja ¦ … → Chidi Nwosu
	Thabo Mokoena ¦ … → Thabo Mokoena
	Huw Thomas ¦ … → Huw Thomas
	Jana Wittkopp ¦ … → Jana Wittkopp
	Jana Wittkopp, Oberbeuren ¦ … → Jana Wittkopp
	… ¦ Jana Wittkopp, Pressewartin → Jana Wittkopp
	Camille Aubertin, Vaulny ¦ … → Camille Aubertin
	… ¦ Camille Aubertin, professeure de droit public → Camille Aubertin
	… ¦ Jean-Marc L’Hostis → Jean-Marc L’Hostis
	Nuria Beltrán<br>Badajoz ¦ … → Nuria Beltrán
	NURIA BELTRÁN | VALDEORO ¦ … → NURIA BELTRÁN
	Nuria Beltrán / Quito ¦ … → Nuria Beltrán
	… ¦ <em>Nuria Beltrán<br>Cronista oficial de Peñarrasa</em> → Nuria Beltrán
	… ¦ Дарина Лосик → Дарина Лосик
	… ¦ Дарина ЛОСИК, краевед → Дарина ЛОСИК
	Дарина Лосик ¦ … → Дарина Лосик
	… ¦ 위다은 가람대 농업경제학과 교수 → 위다은 가람대 농업경제학과 교수
	◎簡若嵐 ¦ … → ◎簡若嵐
	□周望 ¦ … → □周望
	周若岚 ¦ … → 周若岚
	… ¦ 周若岚 → 周若岚
	<p class="author">Ova Zell</p> ¦ … → Ova Zell
	<p class="kommentar-autor">Ova Zell, Oberthal</p> ¦ … → Ova Zell
	<p class="firma">OVA ZELL | VALDEORO</p> ¦ … → OVA ZELL
	<div class="article__author">Ova Zell</div> ¦ … → Ova Zell
	<p><span itemprop="author">Ova Zell</span></p> ¦ … → Ova Zell
	<address class="author">Ova Zell</address> ¦ … → Ova Zell
	<p class="author-name">越智 まひる／フリーライター</p> ¦ … → 越智 まひる
	<p class="author">周望</p> ¦ … → 周望

	Fern Castell ¦ Fern Castell was born in Lowness. She knits. ¦ She rows. →
	“It was never warm.” ¦ Fern Castell →
	The weir is shut. ¦ “It was never warm.” ¦ — Fern Castell →
	… ¦ Fern Castell ¦ … →
	Fern Castell ¦ … ¦ Tess Marlow ¦ … →
	Fern Castell ¦ Tess Marlow ¦ … →
	Das Wehr bleibt bis Mai zu. Von Jana Wittkopp ¦ … → Von Jana Wittkopp
	Das Wehr bleibt zu, und keiner weiß, warum? Von Jana Wittkopp und Emre Polat → Von Jana Wittkopp und Emre Polat
	Le bac repart lundi. Par Camille Aubertin ¦ … → Par Camille Aubertin
	Le bac repart lundi. Propos recueillis par Camille Aubertin. ¦ … → Propos recueillis par Camille Aubertin
	The weir opens in May. By Fern Castell ¦ … → By Fern Castell
	Das Wehr bleibt zu. Von Ulm nach Kehl ¦ … →
	Das Wehr bleibt zu. Von Jana, der ältesten ¦ … →
	Das Wehr bleibt zu. Von Jana Wittkopp stammt der Rahmen. ¦ … →
	Das Wehr bleibt zu. Von Franz Kafka bis heute ¦ … →
	Das Lied heißt so: Von Jana Wittkopp ¦ … →
	… ¦ Das Wehr bleibt zu.<br>Bericht: J. Wittkopp → Bericht: J. Wittkopp
	… ¦ Das Wehr bleibt zu.<br>Von Jana Wittkopp → Von Jana Wittkopp
	… ¦ Das Wehr bleibt zu.<br><br>Text und Fotos: Jana Wittkopp → Text und Fotos: Jana Wittkopp
	… ¦ Le bac repart.<br>Texte : Camille Aubertin → Texte : Camille Aubertin
	… ¦ The weir is shut.<br>By Fern Castell → By Fern Castell
	… ¦ Das Wehr bleibt zu.<br>Von Jana Wittkopp stammt das Schild. →
	… ¦ Das Lied heißt so:<br>Von Jana Wittkopp →
	… ¦ Das Wehr bleibt zu.<br>Bericht: Es dauert →
	Camille Aubertin<br>— ¦ … → Camille Aubertin
	Jana Wittkopp | ¦ … → Jana Wittkopp
	… ¦ Aliou Dembélé, à Vaulny → Aliou Dembélé
	… ¦ Rachida Benali → Rachida Benali
	Victoria Park ¦ … →
	Charlotte Street ¦ … →
	Breaking News ¦ … →
	… ¦ Happy Cooking →
	… ¦ Read More →
	Kleine Anfrage ¦ … →
	Anna Platz ¦ … →
	Santa Rita ¦ … →
	Solomon Islands ¦ … →
	Chelsea Manager ¦ … →
	Summer School ¦ … →
	River Watch ¦ … →
	Urban Gardening ¦ … →
	Real Madrid ¦ … →
	Victor Hugo au théâtre ¦ … →
	Fern Castell, who lives near the dunes, has seen them move ¦ … →
	Fern Castell: the weir ¦ … →
	Нижний Новгород ¦ … →
	Анна Ветрова стала чемпионкой ¦ … →
	<img src="/a.jpg"> ¦ Fern Castell ¦ … →
	文化祭 ¦ 夏の日は暑い。 ¦ 雨が降る。 →
	夏の日は暑い。 ¦ 祭りは十日に開く。 ¦ （中野誠） → （中野誠）
	夏の日は暑い。 ¦ 祭りは十日に開く。 ¦ 【中川彩】 → 【中川彩】
	夏の日は暑い。 ¦ 祭りは十日に開く。 ¦ （中野誠、村上凛） → （中野誠、村上凛）
	夏の日は暑い。 ¦ 祭りは十日に開く。 ¦ 村上凛太郎 → 村上凛太郎
	夏の日は暑い。 ¦ 祭りは十日に開く。 ¦ 五十嵐　凛 → 五十嵐　凛
	■山口凛（やまぐち・りん） ¦ 夏の日は暑い。 ¦ 祭りは十日に開く。 → ■山口凛
	小川　凛 ¦ 夏の日は暑い。 ¦ 祭りは十日に開く。 → 小川　凛
	<p class="author">小川　凛</p> ¦ 夏の日は暑い。 ¦ 祭りは十日に開く。 → 小川　凛
	夏の日は暑い。 ¦ 祭りは十日に開く。 ¦ 【白鳥】 →
	夏の日は暑い。 ¦ 祭りは十日に開く。 ¦ 【長野県】 →
	松本城 ¦ 夏の日は暑い。 ¦ 祭りは十日に開く。 →
	村上凛 ¦ 夏の日は暑い。 ¦ 祭りは十日に開く。 →
	夏の日は暑い。 ¦ 村上凛が勝った。 ¦ （村上凛） →
	… ¦ (위다은 가람대 교수) → (위다은 가람대 교수)
	(위다은 가람대 교수) ¦ … →
	… ¦ （前言） →
	… ¦ （全文完） →
	黄金周 ¦ … →
	马拉松 ¦ … →
	白皮书 ¦ … →
	前言 ¦ … →
	◎开头 ¦ … →
	봄날의 교수 ¦ … →
	위다은은 가람대 교수 ¦ … →
	<blockquote>Dear all. I row.<p>Fern Castell</p></blockquote> ¦ … →
	<p class="comment-author">Ova Zell</p> ¦ … →
	<p class="author">The weir is shut until May.</p> ¦ … →
	<p class="author">Photo: Ova Zell</p> ¦ … →
`

func TestEdgeBylines(t *testing.T) {
	const story = "The weir is shut until May. ¦ Boats may not pass."
	for line := range strings.SplitSeq(edgeBylines, "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		text, want, ok := strings.Cut(line, "→")
		assert.True(t, ok, line)
		body := ""
		for part := range strings.SplitSeq(strings.ReplaceAll(strings.TrimSpace(text), "…", story), "¦") {
			if part = strings.TrimSpace(part); strings.HasPrefix(part, "<p") || strings.HasPrefix(part, "<div") || strings.HasPrefix(part, "<address") || strings.HasPrefix(part, "<img") || strings.HasPrefix(part, "<blockquote") {
				body += part
			} else {
				body += fmt.Sprintf("<p>%s</p>", part)
			}
		}
		a := parseBody(t, []byte(body))
		var got []string
		for _, b := range a.Bylines {
			got = append(got, b.Text)
		}
		assert.Equal(t, strings.TrimSpace(want), strings.Join(got, "; "), line)
		checkRoundTrips(t, a)
		// Also where the story says so against what would be read.
		for _, block := range a.Body {
			if p, ok := block.(*Paragraph); ok {
				p.Role = RoleBody
			}
		}
		checkRoundTrips(t, a)
	}
}

// leadBylines are paragraphs at the head of a body, and behind the arrows the byline
// and the dateline that are read of them.
const leadBylines = `
	<b>Marta Ruiz</b><br>San Telmo, Nay.- Los cañeros levantaron el plantón. → Marta Ruiz → San Telmo, Nay.-
	<b>By Fern Castell</b><br>LOWNESS (AP) — The weir is shut until May. → By Fern Castell → LOWNESS (AP) —
	Por Nuria Beltrán<br>El plantón sigue en la ribera. → Por Nuria Beltrán →
	Por Nuria Beltrán | El plantón sigue en la ribera. → Por Nuria Beltrán →
	Von Jana Wittkopp. Vier Stunden saßen sie zusammen, dann stand der Plan. → Von Jana Wittkopp →
	Wardenfeld - Von Jana Wittkopp. Vier Stunden saßen sie zusammen. → Von Jana Wittkopp → Wardenfeld -
	OBERTHAL. Von Jana Wittkopp. Vier Stunden saßen sie zusammen. → Von Jana Wittkopp → OBERTHAL.
	Par Camille Aubertin — Le bac repart dès lundi. → Par Camille Aubertin →
	By Fern Castell • The weir is shut until May. → By Fern Castell →
	Von Ulm nach Kehl. Vier Stunden dauert die Fahrt. → →
	Von Jana, der ältesten, kam Beifall. → →
	By Monday. The weir is shut. → →
	By Royal Command. The weir is shut. → →
	Por Dios. El plantón sigue. → →
	Par Toutatis — le bac repart. → →
	<b>Santa Rita</b><br>Los cañeros levantaron el plantón. → →
	<b>Marta Ruiz</b><br>Ruiz levantó el plantón. → →
	Marta Ruiz<br>El plantón sigue en la ribera. → →
	채송이 기자 = 다리가 다시 열렸다. → 채송이 기자 →
	채송이·노을채 기자 = “다리가 열렸다.” → 채송이·노을채 기자 →
	이름 = 다리가 다시 열렸다. → →
	기자 = 세상을 보는 눈이다. → →
`

func TestLeadBylines(t *testing.T) {
	for line := range strings.SplitSeq(leadBylines, "\n") {
		parts := strings.Split(line, "→")
		if len(parts) != 3 {
			assert.Empty(t, strings.TrimSpace(line))
			continue
		}
		a := parseBody(t, []byte("<p>"+strings.TrimSpace(parts[0])+"</p><p>Boats may not pass.</p>"))
		got := ""
		for _, b := range a.Bylines {
			got += b.Text
		}
		assert.Equal(t, strings.TrimSpace(parts[1])+" → "+strings.TrimSpace(parts[2]), got+" → "+a.Dateline.Text, line)
		checkRoundTrips(t, a)
	}
}

// TestEdgeOwnLabel reads a label that only a program's own rules have behind the names at
// the end of a story, as it reads those of the default rules.
func TestEdgeOwnLabel(t *testing.T) {
	body := []byte("<p>The weir at the mill has been closed since Monday, and nobody knows for how long.</p><p>The council meets on Friday to talk about the repairs.</p><p>Carmen Rivas. Snapper: Walter Brock.</p>")
	article, err := new(Parser).ParseBody(body)
	require.NoError(t, err)
	assert.Empty(t, article.Bylines)

	rules := DefaultRules()
	rules.CreditPhrases = append(rules.CreditPhrases, CreditPhrase{Text: "Snapper:"})
	article, err = (&Parser{Rules: rules}).ParseBody(body)
	require.NoError(t, err)
	if assert.Len(t, article.Bylines, 1) {
		assert.Equal(t, []string{"Carmen Rivas"}, article.Bylines[0].Names)
	}
}
