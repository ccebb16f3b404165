package newsmark

import "slices"

// germanRelated returns lines in German about other pieces, channels, letters and
// subscriptions, beyond the commonest.
func germanRelated() []LinePhrase {
	return slices.Concat(
		lineRows(RoleRelated, LineOpens, "de", "papers and portals", "* Text zum Wehr", "Mehr Infos:|Mehr Infos unter|Mehr Infos zum|Weitere Infos unter|Weitere Infos:|Weitere Texte|Weitere Informationen unter|Lese-Tipp:|Jetzt lesen:|Teilen Sie diesen|Teilen Sie den Artikel|Teilen Sie den Beitrag|Beitrag teilen|Hier kommen Sie|Hier geht es weiter|Hier gelangen Sie|Hier finden Sie alle|Hier finden Sie mehr|Hören Sie hier|Sehen Sie hier|Schauen Sie auch|Schauen Sie hier|Auch spannend:|Auch wichtig:|Empfohlen:|Lesenswert:|Alle Nachrichten aus|Alle Nachrichten zu|Alle Artikel aus|Alle Texte zu|Alle Folgen des|Alle Folgen der|Kommentare zu diesem|Leserbriefe an:|Zum Dossier|Zum Liveticker|Zum Livestream|Zum Podcast|Zum Interview:|Zur Serie|Lesen Sie alle"),
		lineRows(RoleRelated, LineWhole, "de", "portals", "*", "Startseite|Nächster Beitrag|Vorheriger Beitrag|Meistgelesene|Beliebt|Empfohlen|Empfehlungen|Empfehlungen der Redaktion|Auch lesen|Mehr erfahren|Artikel vorlesen lassen|Gesponsert|Anzeigen|Seitenanfang|Zum Seitenanfang|Nach oben scrollen"),
		lineRows(RoleRelated, LineOpens, "de", "papers and portals", "* Boten", "Folgen Sie unserem|Folgen Sie unserer|Folge unserem|Folgt unserem|Folgt uns"),
		andRows(RoleRelated, "de", "papers and portals", "* ihn, den Newsletter, der Sie jeden Morgen weckt.", "Abonnieren Sie|Abonniere|Abonniert", "ewsletter|Kanal|Podcast|WhatsApp"),
		andRows(RoleRelated, "de", "papers and portals", "* mehr? Hier unseren Newsletter abonnieren.", "Sie wollen|Sie mögen|Du willst|Du möchtest|Wollen Sie|Möchten Sie|Willst du|Möchtest du|Ihr wollt|Wollt ihr|Sie interessieren sich|Interessieren Sie sich|Neugierig|Noch mehr |Lust auf mehr", "ewsletter|bonnieren|bonniere|Abo abschließen|WhatsApp-Kanal|unserer App|unsere App|olgen Sie uns|olge uns|nmelden|elden Sie sich"),
		andRows(RoleRelated, "de", "papers and portals", "* verpassen: unser Newsletter", "Keine Nachrichten|Keine Nachricht|Keine News|Keine Meldung|Keine Geschichte|Keinen Artikel|Keinen Beitrag|Bleiben Sie|Bleib |Bleibt |Auf dem Laufenden bleiben", "olgen Sie|olge uns|olgt uns|bonnieren|ewsletter|Kanal|verpassen"),
		andRows(RoleRelated, "de", "papers and portals", "* für die Zeitung anmelden: Newsletter", "Hier |Jetzt |Gleich |Einfach ", "ewsletter|WhatsApp-Kanal|WhatsApp-Channel|Probeabo|kostenlos testen|kostenlos registrieren"),
		andRows(RoleRelated, "de", "papers and portals", "* Hollern ist jetzt auf WhatsApp", "Der |Die |Das |Alles |Alle |Unser |Wir sind ", "jetzt auf WhatsApp|auch auf WhatsApp|jetzt auch auf Instagram|WhatsApp: Hier|WhatsApp: Jetzt|per WhatsApp|aufs Smartphone|direkt aufs Handy"),
		andRows(RoleRelated, "de", "papers and portals", "* uns: desk@bote.example", "Schreiben Sie|Schreib |Schreibt |Mailen Sie|Ihre Meinung|Hinweise an|Leserbriefe|Kontakt zur Redaktion|Kontakt:|Anregungen", "@"),
		andRows(RoleRelated, "de", "papers and portals", "* ab: Was denken Sie?", "Jetzt mitmachen|Stimmen Sie", "timmen Sie|bstimmung|mfrage|Was denken Sie"),
		endRows(RoleRelated, "de", "papers and portals", "Mehr zum Wehr *", "in unserem Dossier|in unserem Liveticker|in unserem Podcast|in unserer Fotostrecke|in unserer Bildergalerie|in unserem Video|in der Bildergalerie|in der Fotostrecke|auf unserer Themenseite|in unserem Newsblog", "Mehr|Alles|Alle|ilder|nformationen|ehen Sie|esen Sie|inden Sie"),
	)
}
