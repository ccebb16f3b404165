package newsmark

import "testing"

// outletRoles are lines about the piece as outlets of many kinds write them, and beside them
// sentences that only begin alike, as RoleBody.
var outletRoles = map[Role]string{
	RoleRelated: `
		À lire aussi : Pourquoi le barrage chante
		À voir aussi : Pourquoi le barrage chante
		Follow us on social media and sign up for our weekly letter.
		Subscribe to The Ledger to support local reporting.
		Join the conversation: leave a comment below.
		Read our full coverage of the flood
		Read our privacy policy
		For more stories like this, visit our website.
		For more local news, sign up to our newsletter.
		You can read more about the weir here.
		Find out more about the weir here.
		See more: The weir that moved
		See more photos from the fair
		SEE MORE: The weir that moved
		View gallery: The fair in pictures
		From the archives: The weir that moved
		Previous coverage: The weir that moved
		Suggested reading: The weir that moved
		You may be interested in: The weir that moved
		You might like: The weir that moved
		You may also be interested in
		More to read:
		More like this
		More in this section
		Become a member and support our journalism.
		If you value our reporting, please consider a donation.
		Was this article helpful?
		Did you like this story? Share it with a friend.
		Tweet
		Share your thoughts with us on Facebook.
		Comment below or email letters@ledger.example
		Letters to the editor: letters@ledger.example
		Listen to the full interview here.
		Watch the full video here.
		Watch the video below.
		Keep up to date with local news by following us on Facebook.
		Not a subscriber? Subscribe now.
		Already a subscriber? Log in.
		Already a member? Sign in here.
		This article is for subscribers only.
		This story is free to read thanks to our members.
		Subscribe to continue reading.
		Register to continue reading.
		You have reached your limit of free articles.
		Add the Ledger as a preferred source on Google
		Make us a preferred source on Google
		Category: Local news
		Back to top
		Next story
		Previous article
		Most popular
		Popular
		Trending
		Recommended
		Editor’s pick
		Print this page
		Report a problem with this article
		Read in app
		Open in app
		Advertise with us
		Advertising
		Sponsored
		Mehr Infos: www.wehr.example
		Weitere Infos unter www.wehr.example
		Weitere Texte zum Thema finden Sie hier.
		Lese-Tipp: Warum das Wehr singt
		Abonnieren Sie unseren Newsletter und erfahren Sie jeden Morgen, was in Hollern wichtig ist.
		Hier für den Newsletter anmelden
		Sie wollen keine Geschichte verpassen? Hier unseren Newsletter abonnieren.
		Du willst nichts mehr verpassen? Dann abonniere unseren Newsletter.
		Wollen Sie mehr aus Hollern lesen? Dann abonnieren Sie unseren Newsletter.
		Möchten Sie mehr lesen? Jetzt Abo abschließen
		Keine Nachrichten aus Hollern verpassen: Folgen Sie uns auf WhatsApp
		Folgen Sie unserem WhatsApp-Kanal
		Der Bote auf WhatsApp: Hier abonnieren
		Der Bote ist jetzt auch auf WhatsApp.
		Bleiben Sie auf dem Laufenden: Folgen Sie uns auf Google News.
		Jetzt dem WhatsApp-Kanal folgen
		Jetzt lesen: Warum das Wehr singt
		Jetzt mitmachen: Stimmen Sie ab
		Teilen Sie diesen Artikel
		Beitrag teilen
		Kommentare zu diesem Artikel
		Schreiben Sie uns Ihre Meinung an leserbriefe@bote.example
		Schreiben Sie uns: redaktion@bote.example
		Hinweise an die Redaktion: redaktion@bote.example
		Zum Liveticker
		Zum Livestream
		Zum Dossier
		Hier geht es weiter
		Hier kommen Sie zur Bildergalerie.
		Hier finden Sie alle Artikel zum Wehr.
		Alle Nachrichten aus Hollern
		Alle Folgen des Podcasts
		Alles Wichtige aus Hollern per WhatsApp
		Startseite
		Mehr zum Wehr in unserem Dossier
		Hören Sie hier den Podcast
		Sehen Sie hier das Video
		Schauen Sie auch: Das Wehr im Video
		Auch spannend: Warum das Wehr singt
		Empfohlen: Warum das Wehr singt
		Lesenswert: Warum das Wehr singt
		À voir : Le barrage en images
		Relire : Pourquoi le barrage chante
		Voir également : Pourquoi le barrage chante
		Plus d’infos sur le barrage : www.barrage.example
		Notre article : Le barrage
		Lien : Le barrage
		Retrouvez toutes les photos du corso dans notre diaporama.
		Retrouvez-nous sur Facebook
		Retrouvez l’actualité du canton sur notre page Facebook.
		Retrouvez toute l’actualité de Lassy sur notre site.
		Retrouvez l’intégralité de l’entretien dans Le Phare.
		Voir la galerie de photos
		Partager cet article sur Facebook
		Partagez cet article
		Partagez cet article avec vos amis
		Partagez sur Facebook
		Partager sur les réseaux sociaux
		Inscrivez-vous gratuitement à notre lettre du matin
		Inscription à la newsletter
		Recevez nos alertes
		Suivez-nous sur Facebook et Instagram pour ne rien manquer de l’actualité.
		Aimez notre page Facebook
		Téléchargez gratuitement l’application du Phare
		Soutenez Le Phare : abonnez-vous
		Soutenez notre travail
		Vous avez une info à nous transmettre ? Écrivez-nous à redaction@phare.example
		Une question, une remarque ? Écrivez-nous.
		Contactez la rédaction : redaction@phare.example
		Commentez cet article
		Réagissez à cet article
		Réagissez à cet article sur notre page Facebook
		Laissez un commentaire
		Donnez votre avis en commentaire.
		Annonce
		Ajoutez Le Phare à vos sources favorites sur Google
		Nos derniers articles
		Les articles les plus lus
		Article suivant
		Article précédent
		Retour à l’accueil
		Haut de page
		Ailleurs sur le web
		Nos sélections
		Recommandé pour vous
		Leé también: El muelle nuevo
		LEÉ TAMBIÉN: El muelle nuevo
		Leé más: El muelle nuevo
		Leé: El muelle nuevo
		Lee: El muelle nuevo
		Lea: El muelle nuevo
		LEA: El muelle nuevo
		Además lea: El muelle nuevo
		Mirá también: El muelle nuevo
		Mirá: El muelle nuevo
		Mirá el video: El muelle nuevo
		Ve también: El muelle nuevo
		Vea más: El muelle nuevo
		Ver además: El muelle nuevo
		Ver nota relacionada: El muelle nuevo
		Artículo relacionado: El muelle nuevo
		Para más información: www.muelle.example
		Para más noticias, síguenos en Facebook.
		Seguí leyendo: El muelle nuevo
		Continúa leyendo: El muelle nuevo
		No te lo pierdas: El muelle nuevo
		Conoce más: El muelle nuevo
		Conocé más: El muelle nuevo
		Enterate: El muelle nuevo
		Entérate más: El muelle nuevo
		Consulta también: El muelle nuevo
		Consulte también: El muelle nuevo
		Revive: El muelle nuevo
		Escuchá: El muelle nuevo
		Escucha el podcast: El muelle nuevo
		Seguinos en Instagram
		Seguinos en nuestras redes
		Seguí a El Litoral en Instagram
		Síganos en nuestras redes sociales
		Siga a El Litoral en X
		Unite a nuestro canal de WhatsApp
		Unite al canal de WhatsApp de El Litoral
		Sumate a nuestro canal de WhatsApp
		Súmate a nuestra comunidad
		Suscribite a nuestro newsletter
		Suscribite al newsletter de El Litoral
		Recibí nuestras noticias por WhatsApp
		Regístrate para recibir nuestro boletín
		Descargá nuestra app
		Comparte
		Compartí esta nota
		Compartir en WhatsApp
		Comparta este artículo
		Compártelo en tus redes
		Comparte esta noticia en Facebook
		Comparte esta nota con tus amigos
		Déjanos tu comentario
		Dejanos tu comentario
		Comenta esta noticia
		Escríbenos a redaccion@litoral.example
		Escribinos a redaccion@litoral.example
		¿Tenés una noticia? Escribinos a redaccion@litoral.example
		¿Querés recibir las noticias en tu celular? Unite a nuestro canal.
		¿Quieres leer más? Suscríbete.
		¿Quieres más noticias? Síguenos en Facebook.
		Hacé clic acá para leer más
		Anuncio
		Galería de fotos
		GALERÍA: El muelle nuevo
		Temas relacionados
		Volver arriba
		Volver al inicio
		Siguiente noticia
		Lo más visto
		Lo último
		Últimas noticias: El muelle nuevo
		Destacadas
		Apoyá el periodismo local: asociate
		Hazte socio de El Litoral
		Hacete socio
		Este contenido es exclusivo para suscriptores
		¿Ya eres suscriptor? Inicia sesión`,
	RoleSource: `
		Información de: El Heraldo
		Ver nota original: El Heraldo
		Источник фото и текста: «Речной листок»
		SOURCE Tall Grass Foods
		SOURCE Tall Grass Foods, Inc.
		SOURCE The Tall Grass Company
		Source: news release from the Town of Moss Bank
		Source: press release by the regional health authority of Holm
		Courtesy of The Dale Post
		This is an edited extract from The Weir by Ada Moor (Dale Press).
		This is an extract from The Weir by Ada Moor.
		Extract from The Weir by Ada Moor
		This story comes from our sister paper, The Dale Post.
		This story is part of a partnership between the Ledger and The Dale Post.
		This report was supported by the Dale Fund for Journalism.
		This story was supported by the Pulitzer Center.
		This story was reported with support from the Dale Fund.
		Originally published: The Dale Post
		Reposted with permission.
		Appeared in the May 3, 2021, print edition as ‘Weir Moves’.
		This article appeared in the South China Morning Post print edition as: Weir moves
		This article appeared in the Europe section of the print edition under the headline “Weir moves”
		Story provided by the City of Holm
		Original headline: Weir moves
		Link to original article
		More information: Ada Moor et al, Weirs that move, Journal of Weirs (2021). DOI: 10.1000/xyz
		Reference: Moor A, et al. Weirs that move. J Weirs 2021.
		Materials provided by University of Holm.
		Citation: Weirs that move (2021, May 3) retrieved 4 May 2021 from https://phys.example/weirs
		Originalpublikation: Brandis et al., Zeitschrift für Zellforschung 41 (2023), S. 12–29
		Originalveröffentlichung: Brandis et al., Zeitschrift für Zellforschung 41 (2023), S. 12–29
		Originalstudie: Brandis et al.
		Zur Originalpublikation: Brandis et al.
		Publikation: Brandis et al., Zellforschung, 2023
		Auszug aus: Ruth Gerber, „Wasserwege“, Verlag Mühlrad, 2019
		Aus: Ruth Gerber, „Wasserwege“, Verlag Mühlrad, 2019
		Leseprobe aus: Ruth Gerber, „Wasserwege“
		Vorabdruck aus: Ruth Gerber, „Wasserwege“
		Erschienen am 3. Mai 2021 im Boten
		Veröffentlicht in: Bote
		In Kooperation mit dem Boten
		(PM)
		Pressemitteilung Gemeinde Hollern
		Mitteilung der Gemeinde Hollern
		Text: Pressemitteilung
		Source : communiqué de la communauté de communes
		Source : communiqué de presse de la préfecture du Val
		SOURCE Ville de Rimouski
		SOURCE Hydro-Lassy inc.
		– Avec des informations de La Presse Canadienne
		Avec des informations de l’AFP
		Avec les informations de Radio-Canada
		Cet article est issu du numéro de mai du Phare.
		Cet article est issu du magazine Le Phare, numéro 12.
		Article original publié dans Le Phare
		Extrait de Le Barrage, d’Ada Moor, éditions du Val
		Tiré de : Le Phare
		Tiré du Phare
		Repris du Phare
		Publication originale : The Weir
		Référence : Brandis et al., Cell Research, 2023
		Communiqué de la mairie de Lassy
		Communiqué de presse de la mairie de Lassy
		En partenariat avec Le Phare
		En collaboration avec Le Phare
		Un article de notre partenaire Le Phare
		Texte fourni par la mairie
		Fuente: comunicado de prensa de la Alcaldía de Valdeoro
		Fuente: prensa de la Municipalidad de Valdeoro
		Fuente consultada: El Litoral
		Tomado de Gaceta Cultural
		Vía El Litoral
		Con informes de EFE
		Con agencias
		Con material de EFE
		Información de EFE
		Información de la Alcaldía de Valdeoro
		Publicada originalmente en El Litoral
		Originalmente publicado en El Litoral
		Artículo originalmente publicado en El Litoral
		Nota original publicada en El Litoral
		Reproducido con permiso de El Litoral
		Reproducido con autorización de El Litoral
		Cortesía: El Litoral
		Original en El Litoral
		Comunicado de prensa del Ayuntamiento
		Nota de prensa del Ayuntamiento de Valdeoro
		Gacetilla de prensa
		Gacetilla
		Prensa Municipalidad de Valdeoro
		Prensa del Gobierno de Valdeoro
		Referencia: Brandis et al., Cell Research, 2023
		Referencia bibliográfica: Brandis et al.
		En alianza con El Litoral
		En colaboración con El Litoral
		Capítulo del libro El muelle`,
	RoleCopyright: `
		All content copyright The Dale Post.
		All text © The Dale Post 2021
		Not to be reproduced without permission.
		Reproduction is prohibited.
		Reproduction prohibited
		Reprints available on request
		Republished under a Creative Commons licence.
		Our stories may be republished online or in print under Creative Commons license CC BY-NC-ND 4.0.
		Want to republish this story? Read our guidelines.
		Republish our articles for free, online or in print, under a Creative Commons licence.
		Permission is granted to reprint this article with credit to The Dale Post.
		Veröffentlicht unter CC BY 4.0
		Die Verwendung der Texte ist nur mit Zustimmung des Verlags erlaubt.
		Reproduction autorisée avec mention de la source
		Reproducción prohibida`,
	RoleEditor: `
		Page editor: Harriet Coyle
		Onlinebearbeitung: Vera Schlüter
		Deutsche Fassung: Vera Schlüter
		Deutsche Bearbeitung: Vera Schlüter
		Korrektur: Vera Schlüter
		Redaktionelle Leitung: Vera Schlüter
		Redaktion dieses Beitrags: Vera Schlüter
		Traduction Benoît Caron
		Traduction de Benoît Caron
		Texte traduit de l’anglais par Benoît Caron
		Edité par Édith Caron
		Responsable d’édition : Édith Caron
		Editada por Ximena Arce
		Edición digital: Ximena Arce
		Edición periodística: Ximena Arce
		Editora web: Ximena Arce
		Realización: Beatriz Olmo`,
	RoleBody: `
		Follow us, said the guide, and stay together.
		Follow us on foot, the guide said, and mind the gap between the stones.
		Read more books, the teacher told them, and watch fewer films.
		Renseignements : 02 99 00 00 00.
		Informes: 900 000 000.
		À lire aussi bien le matin que le soir, ce roman se déguste lentement.
		Source code for the game was published on Monday.
		Source water protection is a task of the county.
		Share the road, say the signs on the new cycle route.
		Subscribe to the theory or not, the river is rising.
		Watch the birds at dawn, when the reeds are still.
		Edited by hand, the film took eleven years.
		Written by hand, the letters filled two boxes.
		More from this flock will be sold in autumn.
		By Monday the river had reached the second step.
		By Carla Reyes’s account, the boat was never late.
		Copyright law does not protect recipes, the judge said.
		Editor: why did you buy the cinema?
		Translated from sign to sound, the poem is shorter.
		Comments are made by the river at night.
		Sources close to the mayor said the weir would stay.
		Via a side street they reached the market.
		Contact with the mast was lost at noon.
		Video shows a goat on the tram.
		Background noise was the main complaint.
		Redaktion: Frau Wolfram, warum haben Sie das Kino gekauft?
		Lesen Sie, sagt der Lehrer, und die Kinder lesen.
		Mehr Regen fiel im Mai als im ganzen Jahr zuvor.
		Quelle des Ärgers ist das Wehr.
		Folgen hat das für die Fischer, die nun weiter fahren.
		Von Montag an fährt der Bus wieder.
		Text und Musik: das war der Titel des Abends im Rathaus.
		Teilen wollen sich die beiden Dörfer die Kosten.
		Aus dem Englischen kam der Brauch, sagt der Wirt.
		Publikation und Druck kosten zwölftausend Euro.
		Werbung macht das Dorf kaum.
		Partager ses outils, voilà l’idée de la remise ouverte par vingt familles.
		Suivre le canal jusqu’à l’écluse 14, puis sonner.
		Lire aux enfants, c’est son métier depuis douze ans.
		Source de conflits, le barrage sera démonté.
		Par temps de pluie, le bac ne passe pas.
		Publicité et affichage sont interdits sur la place.
		Traduit en justice, le maire a reconnu les faits.
		Suivez-nous, dit le guide, et ne traînez pas.
		À lire les comptes, la fête n’a rien coûté.
		Síguenos, dice el guía, y no se queden atrás.
		Recomendamos llegar temprano: el aforo es de 80 personas.
		Comparte piso con otras tres bailarinas desde marzo.
		Sigue la lluvia en la sierra, y el río no baja.
		Lee cuentos a los niños cada jueves desde hace diez años.
		Fuente de vida, dice el letrero de la plaza.
		Por la mañana se abrió el puente.
		Publicidad y carteles quedan fuera de la plaza.
		Editado en vinilo, el disco se agotó en dos horas.
		Recibe la ayuda quien la pide antes de mayo.
		Mira al río y no dice nada.`,
}

// TestOutletRoles reads each line on its own.
func TestOutletRoles(t *testing.T) { readRoles(t, outletRoles) }
