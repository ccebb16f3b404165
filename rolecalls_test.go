package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// roleCalls are lines that call the reader to something: to follow, subscribe,
// share, pay, write in, see more; lines about how the piece came to be in the
// languages of the east; and, as RoleBody, what only looks like them.
var roleCalls = map[Role]string{
	RoleRelated: `
		📲 Follow the Courier on WhatsApp
		➡️ Read more: The weir that moved
		▶️ WATCH: The weir that moved
		👉 Lesen Sie auch: Das Wehr
		🔴 Suivez Le Phare sur Telegram
		📩 Suscríbete a nuestro boletín
		🔔 Подписывайтесь на наш канал
		Follow Tess Marlow on Bluesky
		Find the Courier on LinkedIn and TikTok
		Connect with us on Instagram
		Subscribe to the Courier on YouTube
		Listen to the Courier’s podcast on YouTube
		If you enjoyed this story, please consider subscribing.
		Enjoyed this article? Sign up for our letter.
		Like this story? Share it.
		Support independent journalism in Fallow.
		Support our newsroom with a donation
		Please consider supporting the Courier.
		Got a news tip? Email news@courier.example.
		Do you have a story for us? Get in touch.
		Never miss a story: sign up for alerts
		More photos in our gallery
		Join the discussion
		Leave a reply
		Post a comment
		Folgen Sie der Redaktion auf Threads
		Folge uns auf TikTok
		Jetzt Fan werden auf Facebook!
		Werden Sie Fan auf Facebook
		Gefällt Ihnen dieser Artikel? Dann unterstützen Sie uns mit einem Abo.
		Hat Ihnen der Text gefallen? Teilen Sie ihn.
		Unterstützen Sie unabhängigen Journalismus in Altena.
		Jetzt spenden
		Jetzt Mitglied werden
		Weitere Fotos vom Wehrfest finden Sie in unserer Bildergalerie.
		Mehr Bilder gibt es hier.
		Alle Bilder sehen Sie in der Fotostrecke.
		Haben Sie einen Tipp? Schreiben Sie uns.
		Verpassen Sie keine Nachricht: unser Newsletter
		Jeden Morgen das Wichtigste im Newsletter
		Kommentar schreiben
		Suivez-nous sur Instagram et TikTok
		Retrouvez Le Phare sur Facebook
		Rejoignez Le Phare sur Telegram
		Ne manquez plus aucune info de Kermorin : inscrivez-vous à notre infolettre.
		Vous avez apprécié cet article ? Abonnez-vous.
		Si cet article vous a plu, partagez-le
		Soutenez le journalisme indépendant
		Faire un don
		Vous avez une information ? Écrivez-nous.
		Recevez Le Phare dans votre boîte mail
		Toutes les photos dans notre galerie
		Laisser un commentaire
		Partager cet article
		Sigue a Revista Vega en Instagram
		Síganos en Facebook
		Encuéntranos en YouTube
		¿Te gustó esta nota? Suscríbete.
		Si te ha gustado este artículo, compártelo
		Apoya el periodismo independiente
		Hazte socio
		¿Tienes una historia? Escríbenos a vega@revista.example.
		Recibe las noticias en WhatsApp
		Mantente al día con nuestro boletín
		Más fotos en nuestra galería
		Deja un comentario
		Comparte esta noticia
		X（旧Twitter）で最新記事をチェック
		メールマガジンの登録はこちらから
		アプリのダウンロードはこちらから
		最新ニュースはLINEで友だち登録すると届きます
		記事の感想をお寄せください
		続きは会員だけがお読みになれます
		公式LINEの友だち登録をお願いします
		この記事が気に入ったらフォローしてください
		카카오톡에서 강물신문을 친구 추가하세요
		유튜브에서 강물신문 채널을 구독하세요
		제보 이메일 river@daily.example
		이 기사가 마음에 드셨다면 후원해 주십시오
		더 많은 소식은 강물신문 앱에서 확인하세요
		想看更多好文，請追蹤我們
		歡迎追蹤《清河報》Instagram
		追蹤《清河報》Google News
		立即下載《清河報》APP
		支持獨立媒體，請訂閱《清河報》
		如有新闻线索，请拨打热线
		想了解更多，请关注我们的公众号`,
	RoleSource: `
		編集部注：この記事は「北浜新聞」から転載しました
		※編集部注：本記事は北浜新聞の記事を再編集したものです
		この記事は北浜新聞との提携により掲載しています
		本記事は北浜新聞の許可を得て転載しています
		本稿は『北浜』3月号に寄稿したものです
		편집자 주: 이 글은 강물잡지에 실린 글입니다.
		편집자주: 이 글은 강물신문에 게재된 글입니다.
		编者按：本文首发于《清河日报》
		编者注：本文转载自《清河日报》
		（編按：本文轉載自《清河日報》）
		編者按：本文原載於《清河日報》`,
	RoleEditor: `
		この記事はAIで翻訳し、編集者が確認しました
		本記事は機械翻訳を使っています
		이 기사는 AI로 번역한 뒤 편집자가 확인했습니다.
		본 기사는 자동 번역된 기사입니다
		本文由AI翻译，编辑核对
		本文由人工智能翻译`,
	RoleBody: `
		Follow the path to the weir, then turn left.
		Find the weir on your left and cross.
		Join the keepers at the weir on Sunday.
		If you enjoyed the bridge, you will love the weir.
		Support for the weir is strong.
		Support our team at the weir, said the coach.
		Do you have a boat? I do not.
		Got a boat, lost a boat.
		Never miss a chance to swim, said the keeper.
		More photos hung in the hall.
		Post a letter, wait a week.
		Folgen Sie dem Weg bis zum Wehr.
		Folge war ein Streit.
		Gefällt Ihnen das Wehr? Mir nicht.
		Unterstützen Sie den Bau? Nein, sagt der Wirt.
		Weitere Fotos hingen im Saal.
		Alle Bilder waren verkauft.
		Haben Sie ein Boot? Ich nicht.
		Jeden Morgen öffnet sie das Wehr.
		Suivez le chemin jusqu’au bac.
		Retrouvez votre calme, dit le passeur.
		Ne manquez plus de sel, dit la cuisinière.
		Soutenez la poutre pendant que je cloue, dit-il.
		Recevez mes vœux, écrivait-elle.
		Toutes les photos avaient jauni.
		Sigue el camino hasta el puente.
		Apoya el pie en la piedra, le dijo.
		¿Tienes una barca? Yo no.
		Recibe cada mañana a los niños con pan.
		Mantente lejos del puente, le dijo.
		Más fotos colgaban en la sala.
		最新の石垣は二年前に積まれた。
		続きは明日話す、と彼女は言った。
		アプリを作った高校生が三人いる。
		感想を聞かれると、彼は笑った。
		카카오톡 단체방에는 서른 명이 있다.
		유튜브를 보던 아이가 물었다.
		제보가 잇따랐다.
		더 많은 사람이 다리를 건넜다.
		想看更多书的人排到了门外。
		歡迎儀式在橋上舉行。
		追蹤調查持續三年。
		支持獨立的人站在左邊。
		立即停工的命令下來了。
		编者按照原稿改了三遍。
		本文由三部分组成
		注：桥长四十米。
		編集部注：石垣の高さは四メートルです。
		편집자 주: 다리 길이는 40미터입니다.`,
}

// TestRoleCalls reads each line on its own.
func TestRoleCalls(t *testing.T) {
	for role, lines := range roleCalls {
		for text := range strings.SplitSeq(lines, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}
