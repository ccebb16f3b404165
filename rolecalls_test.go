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
	RoleCopyright: `
		Copyright © 2023 The Fallow Times, LLC. Click here for reprint permission.
		All rights of the publication are reserved by fallow.example.`,
	RoleByline: `
		By Associated Press
		By The Associated Press
		By Reuters Staff
		By AFP
		By Staff Reporter
		By Staff and news service reports
		By our correspondent
		By Web Desk
		By The Editorial Board
		Our Correspondent
		Staff Reporter
		STAFF CORRESPONDENT
		AP Sports Writer
		Associated Press Writer
		— With assistance from Fern Castell
		--With assistance from Fern Castell and Tess Marlow.`,
	RoleRelated: `
		Want more sports news? Sign up for the Sports Scone to get all our analysis.
		Want more from Fallow? Subscribe to the letter, it is free.
		Want FREE access to all our content? Sign up HERE!
		Want to join the conversation? Please sign in to comment on this article.
		For the latest stories and breaking news updates download the Fallow apps for iOS and Android.
		For all the latest news, visit the Fallow Live homepage here. To keep up to date, subscribe.
		For daily updates, follow the Courier. It costs nothing and goes on all week long.
		Get the latest updates from the weir, interviews and more at our Fallow News hub.
		Get the best of the Courier delivered to your door, every morning of the week.
		Read more of today's top stories here
		Read more news and reviews on the Fallow Field food pages.
		Subscribe now to our evening edition for the full story.
		Subscribe for unlimited access to the Courier, the archive and the crossword.
		To view the full story, please subscribe to The Fallow Times.
		To continue reading, sign in or register for free.
		Follow the latest storm updates on our live blog.
		Follow our full coverage of the storm here.
		Try Fallow Premium for FREE by clicking here for no ads, fun puzzles and brilliant new features.
		If you're on the Fallow News app, click here to watch live
		If you’re on the Fallow app, tap here.
		Send your news tips to tips@fallow.example
		Send us your pictures: desk@fallow.example
		Thanks for reading Fallow Notes! Subscribe for free to receive new posts and support my work.
		Make your contribution now and help the Courier thrive. Donate today
		We rely on your support to make local news available to all
		Your support makes our journalism possible. Give what you can.
		Do you have info to share with Fallow reporters? Here’s how.
		Suggest a Correction
		Report a correction or typo
		Report an error
		Log in to comment
		Sign in to comment
		Read our ePaper. Fast. Factual. Free.
		RSVP here
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
		Send letters to the editor to letters@courier.example.
		More top stories from the Courier:
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
		Additional reporting from Reuters
		Additional reporting by agencies
		Additional material from AP
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
		Want more bread? Ask the baker, she said.
		By staff and keepers alike, the weir is loved.
		By the staff of the mill
		Our correspondent writes from the weir.
		Staff reporters wanted
		Want to swim? The keeper has the key.
		For the latest in a line of keepers, the weir is home.
		For all the latest rain, the weir held.
		For daily bread the keeper goes to Lowness.
		Get the latest boat, the keeper told her, and be quick.
		Read more of the sign and you will know.
		Subscribe now or never, said the keeper.
		To view the full weir, climb the tower.
		Follow the latest bend of the river to the mill.
		Follow our keeper along the path, the sign says.
		Try the new path, said the keeper.
		If you’re on the wrong side of the weir, turn back.
		Send your boat to the mill, said the keeper.
		More by luck than skill, the weir held.
		More by accident than by design
		Thanks for reading the sign, said the keeper.
		We rely on your word, said the keeper.
		Your support for the weir is noted, said the keeper.
		Do you have information about the theft? Call the police.
		Report a theft to the police
		All rights of way are shut.
		With assistance from the crowd, the boat was freed.
		Additional reporting rules apply from May.
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
