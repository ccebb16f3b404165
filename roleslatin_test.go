package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// latinRoles are lines about the piece in English, German, French and Spanish, by
// families that outlets of every language have: whose the text is, who read
// it, who may copy it, where to read on; beside them, as RoleBody, what looks like them.
var latinRoles = map[Role]string{
	RoleSource: `
		This story was originally reported by The Fallow Courier.
		This story comes from The Fallow Courier, which covers the valley.
		Story originally published by The Fallow Courier
		Article originally published in the Fallow Review
		Reprinted by permission of the Fallow Courier
		Reprinted courtesy of the Fallow Courier
		Used by permission of the Fallow Courier
		Excerpted with permission from The Weir Book
		Excerpted from The Weir Book
		View source version on wire.example: https://wire.example/1
		This report is auto-generated from a news service.
		This story has not been edited by our staff and is published from a syndicated feed.
		Published originally on Fallow Post
		Distributed by Fallow Wire on behalf of Fallow Council
		Journal reference: Fallow Studies, 2024
		Press release
		[PRESS RELEASE]
		News release
		For immediate release
		News release issued by Fallow Council
		Translated from an article in the Fallow Courier
		Erstpublikation: Altenaer Bote
		Zuerst publiziert im Altenaer Boten
		Erstmals veröffentlicht im Altenaer Boten
		Dieser Artikel stammt aus der Ausgabe 3/2024 des Altenaer Boten.
		Dieser Text ist ein Auszug aus dem Buch „Am Wehr“.
		Dieser Beitrag erschien in der Zeitschrift „Wehr“, Ausgabe 3.
		Dieser Text ist in der Zeitschrift „Wehr“ erschienen.
		Aus: Altenaer Bote, Heft 3
		Übernommen aus dem Altenaer Boten
		Auf Grundlage einer Pressemitteilung der Stadt Altena
		Basierend auf einer Pressemitteilung der Stadt Altena
		Pressemitteilung
		Medienmitteilung
		Text mit freundlicher Genehmigung des Altenaer Boten
		Communiqué de presse
		Communiqué de presse : mairie de Kermorin
		Communiqué : mairie de Kermorin
		Extrait du livre « Le Barrage »
		Extrait de : « Le Barrage »
		Reproduit avec l’autorisation du Phare
		Republié avec l’autorisation du Phare
		Publié avec l’autorisation du Phare
		Publié en partenariat avec Le Phare
		Texte publié dans Le Phare
		Article publié dans Le Phare
		Article repris du Phare
		Repris du site du Phare
		Dépêche AFP
		Texte original : Le Phare
		Avec Belga
		Comunicado de prensa
		Nota de prensa
		Nota de prensa: Ayuntamiento de Vega
		Boletín de prensa
		Extracto del libro «La presa»
		Extracto de: «La presa»
		Fragmento del libro «La presa»
		Publicado con autorización de Revista Vega
		Publicado con permiso de Revista Vega
		Publicado inicialmente en Revista Vega
		Publicado antes en Revista Vega
		Republicado de Revista Vega
		Retomado de Revista Vega
		Nota tomada de Revista Vega
		Información tomada de Revista Vega
		Texto cortesía de Revista Vega
		Este artículo fue publicado antes en Revista Vega, y es parte de una serie.
		Leer el artículo original
		Ver artículo original
		Enlace a la fuente`,
	RoleEditor: `
		Ada Moor edited this story.
		Ada Moor and Ben Field edited this article
		The digital version of this story was edited by Ada Moor.
		The audio version of this story was produced by Ada Moor.
		Translated into English by Ada Moor
		Translated from Danish: Ada Moor
		English translation by Ada Moor
		English translation: Ada Moor
		Translation from the Danish by Ada Moor
		Night editor: Ada Moor
		Copy desk: Ada Moor
		Audio production: Ada Moor
		Edited and fact-checked by Ada Moor
		Edited and produced by Ada Moor
		Produced and edited by Ada Moor
		Übersetzt von Uwe Groß
		Übersetzt ins Deutsche von Uwe Groß
		Übersetzung und Redaktion: Uwe Groß
		Redaktion & Lektorat: Uwe Groß
		Redaktionelle Verantwortung: Uwe Groß
		Dienstchef: Uwe Groß
		Blattmacher: Uwe Groß
		Redigiert: Uwe Groß
		Übersetzt: Uwe Groß
		Lektoriert von Uwe Groß
		Korrigiert von Uwe Groß
		Geprüft von Uwe Groß
		Produziert von Uwe Groß
		Traduit en français par Inès Baudry
		Adaptation française : Inès Baudry
		Adapté de l’anglais par Inès Baudry
		Relecture par Inès Baudry
		Traduction de l’anglais : Inès Baudry
		Traduction du danois : Inès Baudry
		Traduit du danois : Inès Baudry
		Direction artistique : Inès Baudry
		Supervision éditoriale : Inès Baudry
		Mis à jour par Inès Baudry
		Correction et mise en page : Inès Baudry
		Traducido al español por Ana Ruiz
		Traducido al castellano por Ana Ruiz
		Tradujo: Ana Ruiz
		Editó: Ana Ruiz
		Revisó: Ana Ruiz
		Corrigió: Ana Ruiz
		Editor responsable: Ana Ruiz
		Editor de turno: Ana Ruiz
		Editora de turno: Ana Ruiz
		Coeditora: Ana Ruiz
		Supervisión: Ana Ruiz
		Revisión y edición: Ana Ruiz
		Actualizado por Ana Ruiz
		Traducción de Ana Ruiz`,
	RoleCopyright: `
		For permission to reprint, write to Fallow Press
		To request permission to reuse this article, write to Fallow Press.
		Reprints and permissions
		Reuse this content
		Request reprint permission
		This document is subject to copyright. It may be read by anybody.
		This content is subject to copyright
		This article is protected by copyright
		Please credit The Fallow Courier when reprinting
		Jegliche Veröffentlichung nur über Altenaer Boten GmbH
		Jegliche Nutzung, auch in Teilen, nur mit Genehmigung.
		Nutzungsrechte erwerben
		Artikel lizenzieren
		Kein Nachdruck ohne Genehmigung
		Alle Texte © Altenaer Bote
		Dieser Text ist urheberrechtlich geschützt
		Dieser Artikel ist urheberrechtlich geschützt.
		Cet article est protégé par le droit d’auteur.
		Contenu protégé par le droit d’auteur
		Demander une autorisation de reproduction
		Republier cet article
		Republiez nos articles gratuitement
		Merci de citer la source
		Réutiliser ce contenu
		Este contenido está protegido por derechos de autor.
		Este artículo no puede reproducirse sin permiso.
		Republica este artículo
		Republicar este artículo
		Contenido protegido por derechos de autor
		Puedes republicar este artículo gratis
		Se ruega citar la fuente`,
	RoleRelated: `
		Leer en español
		Read in Spanish
		Read this story in Spanish
		Read this article in Danish
		Listen to this article
		Listen to this story
		Email
		Print
		Copy link
		Save for later
		Save this article
		Jump to comments
		Report an error
		Report a typo
		Spotted a mistake? Let us know
		See an error? Email us
		What do you think? Leave a comment below
		What do you think? Let us know in the comments.
		Have an opinion? Write a letter to the editor.
		Send a letter to the editor
		Get the news of the valley straight to your inbox
		The best of the Courier, delivered to your inbox.
		Why the weir sings: read it here
		The Courier is on WhatsApp. Follow our channel
		Diesen Artikel auf Englisch lesen
		Read this article in English
		Lesen Sie diesen Artikel auf Englisch
		Artikel anhören
		Diesen Artikel anhören
		Artikel vorlesen
		Abonnieren
		Artikel speichern
		Feedback geben
		Fehler melden
		Fehler gefunden? Schreiben Sie uns
		Haben Sie einen Fehler entdeckt? Schreiben Sie uns.
		Was meinen Sie? Schreiben Sie es in die Kommentare
		Was denken Sie? Diskutieren Sie in den Kommentaren.
		Leserbrief schreiben
		Den vollständigen Artikel lesen Sie hier
		Den ganzen Text lesen Sie im Altenaer Boten
		Das ganze Interview lesen Sie hier
		Zum vollständigen Artikel
		Zum Originalartikel
		Warum das Wehr singt, lesen Sie hier.
		Alles zum Wehr erfahren Sie hier
		Exklusiv für Abonnenten
		Nur für Abonnenten
		Registrieren Sie sich kostenlos
		Das Neueste vom Tag direkt in Ihr Postfach
		Der Bote ist jetzt auch bei WhatsApp. Zum Kanal
		Lire cet article en anglais
		Lire en anglais
		Read in English
		Écouter l’article
		Écouter cet article
		Imprimer
		Enregistrer
		Signaler une erreur
		Une erreur à signaler ? Écrivez-nous
		Vous avez repéré une erreur ? Signalez-la
		Et vous, qu’en pensez-vous ? Dites-le en commentaire
		Qu’en pensez-vous ? Donnez votre avis en commentaire
		Lire notre enquête : le barrage qui chante
		Lire notre dossier sur le barrage
		Retrouvez notre dossier sur le barrage
		La suite est réservée aux abonnés
		Article réservé aux abonnés
		Réservé aux abonnés
		Il vous reste 62 % de cet article à lire.
		Vous aimerez aussi
		Vous pourriez aussi aimer
		Ces articles pourraient vous intéresser
		Cela pourrait vous intéresser
		Mots-clés : barrage, rivière
		L’essentiel du jour, directement dans votre boîte mail
		Le barrage chante : l’article est à lire ici
		Leer en inglés
		Lea este artículo en inglés
		Lee este artículo en inglés
		Escuchar este artículo
		Escuchar la noticia
		Guardar
		Reportar un error
		¿Has encontrado un error? Escríbenos
		¿Encontraste un error? Avísanos
		¿Qué opinas? Déjanos tu comentario
		Y tú, ¿qué opinas? Comenta
		Lea la nota completa
		Lee la noticia completa aquí
		Lee el artículo completo
		Ver nota completa
		Nota completa aquí
		Mira el video
		Mira el vídeo completo
		Conoce más sobre la presa
		Revisa también: la presa que canta
		Revise también: la presa que canta
		Más sobre este tema
		Más de este tema
		Contenido exclusivo para suscriptores
		Solo para suscriptores
		Etiquetas: presa, río
		Las noticias del valle, directo en tu correo
		La presa canta: léelo aquí`,
	RoleBody: `
		Print is dying, the publisher said.
		Email was new then, and nobody had an address.
		Save for later what you can today, her mother used to say.
		What do you think of a weir that sings?
		What do you think, he asked, and left a comment on the wall.
		Listen to this, said the miller, and hit the bell.
		Graphics show how the weir was built.
		Desk after desk was carried out of the school.
		The desk was sold to a dealer.
		Press releases are written on Mondays.
		A press release from the council said nothing.
		Excerpted passages were read aloud at the trial.
		This story comes with a warning.
		The parcel was delivered to your neighbour.
		He edited this story out of his life.
		This document is subject to change.
		Copy link by link, the chain was forged anew.
		Read in silence, the names took an hour.
		Reprints sold out within a day.
		Aus: das war das letzte Wort des Schiedsrichters.
		Dieser Text stammt sicher nicht von ihm.
		Pressemitteilungen schreibt er nachts.
		Der Text stammt von einem Unbekannten.
		Grafiken zeigen, wie das Wehr entstand.
		Übersetzt heißt das Wort Wehr.
		Was denken Sie, wenn Sie das Wehr hören?
		Haben Sie einen Fehler gemacht? Sie sind nicht allein.
		Geprüft wird das Wehr alle zwei Jahre.
		Produziert wird nur noch in der Nacht.
		Korrigiert hat sie sich nie.
		Abonnieren wollte die Zeitung am Ende niemand mehr.
		Jegliche Nutzung des Wehrs ist verboten.
		Fehler gefunden haben die Prüfer erst im Mai.
		Was im Wehr lebt, erfahren Schüler im Museum.
		Mehr Geld erfahren die Bauern nicht.
		Extrait de sa gangue, le fossile pèse deux kilos.
		Communiqué aux riverains, le plan a déplu.
		Une dépêche est arrivée trop tard.
		Lire en silence lui a toujours plu.
		Imprimer des billets prend du temps.
		Enregistrer le chant du barrage a pris un an.
		Et vous, qu’en pensez-vous ? demande le maire.
		Réservé aux enfants, le bassin ouvre à midi.
		Mis à jour par les fouilles, le mur date de 1311.
		Vous aimerez aussi la soupe, dit-elle.
		Guardar silencio fue su respuesta.
		Mira el video y llora, cuenta su madre.
		Conoce más ríos que nadie.
		Nota completa no la tiene nadie en clase.
		Otras noticias llegaron de la sierra por la noche.
		¿Qué opinas de la presa?
		Extracto de tomate y agua bastan para la salsa.
		Revisó la presa y volvió a casa.
		Editó tres libros sobre la presa.
		Este contenido de agua no basta.
		Dieser Text stammt aus dem Jahr 1311.
		Dieser Text erschien im Jahr 1911 und wurde verboten.
		Wölfe gibt es hier.
		En partenariat avec la mairie, le club donne un bal.
		The bill lies in your inbox.
		Nobody would follow us.
		Das Wehr ist eine Marke, und sie folgen ihm bis zum Kanal.
		Supervisión no hubo ninguna.`,
}

// TestLatinRoles reads each line on its own.
func TestLatinRoles(t *testing.T) { readRoles(t, latinRoles) }

func readRoles(t *testing.T, lines map[Role]string) {
	t.Helper()
	for role, lines := range lines {
		for text := range strings.SplitSeq(lines, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}
