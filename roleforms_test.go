package newsmark

// roleForms are lines about the piece as portals and papers have them. Those
// of RoleBody are of the story.
var roleForms = map[Role]string{
	RoleRelated: `
		READ MORE: The weir that moved
		Read More:
		Read more at The Fallow Courier
		Read more here
		Read more stories from the Courier here
		ALSO READ: The weir that moved
		Also Read | The weir that moved
		READ | The weir that moved
		READ NEXT: The weir that moved
		READ ALSO: The weir that moved
		READ: The weir that moved
		Also see: The weir that moved
		RELATED: The weir that moved
		RELATED STORIES
		Related Topics: weirs, ferries
		More on the weir
		MORE: The weir that moved
		MORE NEWS: The weir that moved
		MORE FROM FALLOW: The weir that moved
		More from the Courier
		WATCH: The weir that moved
		WATCH | The weir that moved
		WATCH NOW: The weir that moved
		LISTEN: The weir that moved
		[Read more about the weir]
		>> Read more: The weir that moved
		Don’t miss: The weir that moved
		EDITOR’S PICKS
		Recommended Stories
		Story continues below advertisement
		Article continues below advertisement
		ADVERTISEMENT
		Follow us on Facebook and X
		Follow Fallow Courier on Instagram
		Follow @fallowcourier on X
		Find us on Facebook
		Like us on Facebook
		Join us on Telegram
		Join our WhatsApp community
		Subscribe to our newsletter
		Subscribe to the Morning Post here
		Sign up for The Morning Post newsletter
		Sign up here for our daily briefing
		SIGN UP: The best of the week
		Get the latest news delivered to your inbox
		Get our app
		Download the Courier app here
		Get breaking news alerts on your phone
		Want more stories like this? Sign up for our newsletter.
		Want to read more? Subscribe here.
		For the latest headlines, follow our Google News channel.
		Click here to subscribe
		Click here for more stories
		Click to read more
		Tap here to add the Courier as a source
		Support local journalism. Subscribe today.
		Follow Tess Marlow: @tmarlow
		Let us know what you think in the comments
		Tell us what you think in the comments below
		Share this article
		SHARE THIS:
		You can follow Tess Marlow on Twitter
		Lesen Sie auch: Das Wehr, das wanderte
		LESEN SIE AUCH
		Lesen Sie auch → Das Wehr, das wanderte
		Auch interessant: Das Wehr, das wanderte
		Mehr zum Thema: Das Wehr, das wanderte
		Mehr zum Wehr lesen Sie hier
		Mehr aus der Region
		Mehr über das Wehr
		Mehr lesen: Das Wehr, das wanderte
		Weiterlesen: Das Wehr, das wanderte
		Weiterlesen nach der Anzeige
		Weiterlesen nach der Werbung
		Nach der Anzeige geht es weiter
		Hier weiterlesen
		Hier lesen Sie mehr
		Hier finden Sie weitere Meldungen
		Hier geht es zum Newsletter
		Hier mehr zum Thema
		>>> Lesen Sie hier mehr: Das Wehr, das wanderte
		➔ Lesen Sie auch: Das Wehr, das wanderte
		Lesen Sie jetzt
		Das könnte Sie interessieren
		Das könnte Sie auch interessieren: Das Wehr
		Dies könnte Sie auch interessieren
		Das könnte euch auch interessieren
		Das könnte dir auch gefallen
		Das könnte Ihnen auch gefallen: Das Wehr
		Ebenfalls interessant: Das Wehr
		Siehe dazu auch: Das Wehr
		Dazu passend: Das Wehr
		Zum Nachlesen: Das Wehr
		Mehr zu diesem Thema
		Weitere Themen
		Themen in diesem Artikel
		Alle Artikel zum Thema
		Folgen Sie uns auf Facebook
		Folgen Sie uns auch auf Instagram und X
		Folgen Sie dem Boten bei WhatsApp
		Folgt uns auf Instagram
		Abonnieren Sie unseren WhatsApp-Kanal
		Abonnieren Sie den Newsletter
		Hier können Sie den Newsletter abonnieren
		Jetzt Newsletter abonnieren
		Jetzt den Newsletter bestellen
		Melden Sie sich hier zum Newsletter an
		Unser Newsletter hält Sie auf dem Laufenden
		Keine Nachrichten mehr verpassen: Newsletter
		Nichts mehr verpassen: Abonnieren Sie den Boten
		Laden Sie sich unsere App herunter
		Laden Sie hier die Boten-App
		Jetzt die App herunterladen
		Artikel teilen
		Zur Startseite
		Zurück zur Startseite
		Zur Übersicht
		Anzeige
		Werbung
		ANZEIGE`,
	RoleSource: `
		Source: The Fallow Courier
		SOURCE: Fallow Ferries
		Source – Fallow Ferries
		Sources: PTI, ANI
		With inputs from PTI
		(With inputs from PTI)
		(With PTI inputs)
		(With agency inputs)
		With inputs from agencies
		(Inputs from PTI)
		With files from The Canadian Press
		With files from The Canadian Press
		— With files from Reuters
		- With files from the Courier
		With AFP
		(AFP)
		— AFP
		Reuters
		AP
		This article was first published in the Fallow Courier.
		This article first appeared in the Fallow Courier.
		This story was produced by the Fallow Courier.
		This story was provided by Fallow News.
		This story has been published from a wire agency feed without modifications.
		This story has been published from a wire agency feed
		(This story has not been edited by staff and is auto-generated from a syndicated feed.)
		(Except for the headline, this story has not been edited by staff and is published from a syndicated feed.)
		Originally published in the Fallow Courier
		First published in the Fallow Courier
		Published in Fallow, December 3rd, 2023
		Republished with permission from The Fallow Courier
		Reprinted with permission from The Fallow Courier
		This article was republished from The Fallow Courier under a licence.
		This piece was originally published in The Fallow Courier.
		This piece first appeared in the Fallow Courier
		This is a press release from Fallow Ferries
		Press release: Fallow Ferries
		Information from: Fallow Courier
		Material from the Associated Press was used in this report.
		The Associated Press contributed to this report.
		Associated Press contributed to this report
		Courier staff contributed to this report.
		Provided by Fallow University
		Quelle: Stadt Altena
		Quellen: dpa, afp
		Quelle: dpa/lnw
		Quelle: ntv.de, jkr/dpa
		Quelle: Polizei Altena
		Quelle: Pressemitteilung der Stadt Altena
		Quelle: www.altena.example
		(Quelle: dpa)
		Mit dpa
		(Mit dpa)
		mit dpa
		(mit Material von dpa)
		Mit Material der dpa
		(dpa)
		dpa
		dpa/jkr
		(APA)
		APA
		(sda)
		Mit Informationen von dpa
		Mit Informationen der dpa
		Mit Agenturmaterial von dpa
		Dieser Artikel erschien zuerst im Altenaer Boten.
		Dieser Beitrag erschien zuerst im Altenaer Boten
		Dieser Artikel ist zuerst im Altenaer Boten erschienen.
		Dieser Text wurde zuerst im Altenaer Boten veröffentlicht.
		Der Text erschien zuerst im Altenaer Boten
		Erstmals erschienen im Altenaer Boten
		Erschienen im Altenaer Boten vom 3. Dezember 2023
		Zuerst erschienen im Altenaer Boten
		Zuerst veröffentlicht im Altenaer Boten
		Erstveröffentlichung: Altenaer Bote
		Pressemitteilung der Stadt Altena
		Pressemitteilung: Stadt Altena
		Pressemeldung der Polizei Altena
		PM Stadt Altena
		Original-Content von: Lenne AG, übermittelt durch news aktuell
		Originalmeldung: Stadt Altena
		Dieser Artikel erschien im Original auf Englisch.`,
	RoleCopyright: `
		© 2023 The Fallow Courier
		© Fallow Courier
		Copyright © 2023 Fallow Courier
		Copyright 2023 Fallow Courier. All rights reserved.
		Copyright 2023 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
		(c) 2023 Fallow Courier
		©2023 Fallow Courier. Distributed by Fallow Agency, LLC.
		© 2023 AFP
		© Copyright Fallow Courier
		Copyright Fallow Courier
		Copyright The Fallow Courier
		All Rights Reserved.
		Reproduced with permission
		Reproduction without permission is prohibited
		Reproduction in whole or in part is prohibited.
		Unauthorized reproduction is prohibited
		This work is licensed under a Creative Commons licence.
		Licensed under CC BY-SA 4.0
		© dpa
		© Altenaer Bote
		© dpa-infocom, dpa:231203-99-123456/2
		dpa:231203-99-123456/2
		© 2023 Altenaer Bote. Alle Rechte vorbehalten
		Copyright: Altenaer Bote
		Copyright Altenaer Bote
		(c) Altenaer Bote
		Alle Rechte vorbehalten. Weiterverwendung nur mit Genehmigung.
		Alle Rechte bei der Stadt Altena
		Nachdruck und Vervielfältigung nur mit Genehmigung
		Weiterverbreitung nur mit Genehmigung des Verlags
		Vervielfältigung und Verbreitung verboten
		Dieses Werk ist lizenziert unter CC BY-SA 4.0
		Dieser Text steht unter der Lizenz CC BY-SA 4.0`,
	RoleEditor: `
		Edited by Bo Ek
		Editing by Bo Ek
		(Editing by Bo Ek)
		Editing by: Bo Ek
		Editor: Bo Ek
		Copy editor: Bo Ek
		Translated by Bo Ek
		Translation by Bo Ek
		Translation: Bo Ek
		Translated from the German by Bo Ek
		Fact check by Bo Ek
		Fact checked by: Bo Ek
		Proofreading: Bo Ek
		Medically reviewed by Bo Ek
		Edited and translated by Bo Ek
		Edited for the web by Bo Ek
		Produced by Bo Ek
		Übersetzt von Uwe Groß
		Übersetzung: Uwe Groß
		Übersetzung von Uwe Groß
		Aus dem Englischen von Uwe Groß
		Deutsche Übersetzung: Uwe Groß
		Redaktion: Uwe Groß
		Redigiert von Uwe Groß
		Redigiert von: Uwe Groß
		Lektorat: Uwe Groß
		Redaktionelle Bearbeitung: Uwe Groß
		Redaktionelle Mitarbeit: Uwe Groß
		Bearbeitet von Uwe Groß
		Bearbeitet von: Uwe Groß
		Bearbeitung: Uwe Groß
		Faktencheck: Uwe Groß
		Verantwortlicher Redakteur: Uwe Groß
		Ressortleitung: Uwe Groß
		Chefredaktion: Uwe Groß
		Fotoredaktion: Uwe Groß
		Bildredaktion: Uwe Groß`,
	RoleBody: `
		By Tess Marlow’s account, the weir was shut.
		By Fallow Weir the path ends.
		By order of the council
		From Fallow the ferry goes to Lowness.
		From Monday the weir is shut.
		Words fail me
		With reports of rain, the weir was shut.
		With the weir shut, the ferry goes from the north gate.
		Watch the weir for an hour and you will see a heron.
		Read the sign before you swim.
		More on this in a moment, she said.
		More than a hundred people came.
		Contact with the water is not advised.
		Support for the weir is strong.
		Become a keeper of the weir, said the sign.
		Email is not the way to reach a keeper.
		Source of the river is a pond.
		Press releases are not read here.
		Correction: the weir is 40 metres long.
		An earlier version of this story misnamed the weir.
		Updated on Monday with the name of the keeper.
		This story was told to me by the keeper.
		This story has a happy end.
		This story was first published on December 3, 2023.
		This article of clothing was found in the weir.
		Copyright is a matter for courts.
		Join the keepers at the weir on Sunday.
		Get off the weir, said the keeper.
		Share the path with the goats.
		Share prices fell.
		Do you have a boat? I do not.
		Translation is hard work.
		Tess Marlow
		Provided by the town, the boats are free.
		Von Altena aus fährt die Fähre.
		Von der Wehrwiese sieht man den Fluss.
		Von Anfang an war das Wehr undicht.
		Aus Altena kommt der beste Käse.
		Mehr als hundert Leute kamen.
		Mehr über den Fluss weiß keiner als sie.
		Mehr aus Trotz blieb er stehen.
		Mit der Fähre sind es zehn Minuten.
		Hier lesen die Kinder das Schild am Wehr.
		Lesen Sie auch im Kleingedruckten, sagt der Wirt.
		Quelle der Lenne ist ein Teich.
		Das könnte Sie teuer zu stehen kommen.
		Dieser Artikel ist ausverkauft.
		Folgen Sie dem Weg bis zum Wehr.
		Schreiben Sie uns nicht, sagt der Wirt.
		Unterstützen will den Bau keiner.
		Bericht der Feuerwehr
		Kritik von allen Seiten
		Meinung von gestern
		Kommentar überflüssig
		Die Übersetzung ist holprig.
		Copyright ist Sache der Gerichte.
		Pressemitteilungen liest hier keiner.
		Korrektur: Das Wehr ist 40 Meter lang.
		Jana Krüger`,
}
