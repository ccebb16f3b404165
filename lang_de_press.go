package newsmark

import "slices"

// germanPress returns lines in German by the kinds of pieces that papers name in
// them, by how talks are signed, and by where broadcasters aired a piece.
func germanPress() []LinePhrase {
	return slices.Concat(
		lineRows(RoleByline, LineOpens, "de", "papers and magazines", "* Heike Stetten", "Ein Portrait von|Portrait von|Porträt und Fotos:|Eine Datenanalyse von|Eine Fotoreportage von|Eine Bildreportage von|Ein Meinungsbeitrag von|Meinungsbeitrag von|Ein Debattenbeitrag von|Debattenbeitrag von|Ein Standpunkt von|Standpunkt von|Ein Zwischenruf von|Zwischenruf von|Eine Replik von|Replik von|Ein Protokoll von|Eine Kritik von|Eine Theaterkritik von|Eine Filmkritik von|Eine Konzertkritik von|Eine Buchkritik von|Eine Buchbesprechung von|Eine Besprechung von|Eine Betrachtung von|Eine Polemik von|Eine Spurensuche von|Eine Ortsbegehung von|Eine Würdigung von|Ein Hintergrund von|Hintergrund von|Ein Hintergrundbericht von|Ein Vorbericht von|Vorbericht von|Ein Spielbericht von|Ein Liveticker von|Ein Faktencheck von|Ein Erklärstück von|Ein Interview mit Fotos von|Ein Stimmungsbericht von|Ein Lagebericht von|Ein Schwerpunkt von|Ein Longread von|Eine Presseschau von|Ein Leserbrief von|Leserbrief von|Ein Gastartikel von|Gastartikel von|Ein Wochenkommentar von|Ein Wochenrückblick von|Eine Serie von|Eine Nahaufnahme von|Ein Blick zurück von"),
		lineRows(RoleByline, LineOpens, "de", "papers, magazines and clubs", "* Heike Stetten", "Gastautor|Gastautorin|Einordnung:|Zusammenfassung:|Beitrag:|Filmkritik:|Buchkritik:|Konzertkritik:|Kritik:|Besprechung:|Fragen:|Gespräch:|Interview & Text:|Text & Interview:|Text und Interview:|Interview und Text:|Interview & Fotos:|Interview und Fotos:|Interview und Foto:|Interview/Fotos:|Protokoll und Fotos:|Text / Fotos:|Text / Foto:|Text / Bild:|Text / Bilder:|Text, Foto:|Text, Fotos:|Text und Fotografie:|Text und Videos:|Text und Video:|Reportage und Fotos:|Das Protokoll führte|Interview führten|Gespräch führten|Es fragte|Es fragten|Das Streitgespräch moderierte|Das Streitgespräch moderierten|Das Gespräch moderierte|Das Gespräch moderierten|Das Interview moderierte|Gesprächsführung:|Interviewerin:|Berichtet von|Berichtet hat|Recherchiert von|Kommentiert von|Notiert:|Protokolliert:"),
		[]LinePhrase{
			{Text: "Aus ", And: " berichtet ", Role: RoleByline, Language: "de", Origin: "papers", Example: "Aus Oberbeuren berichtet Heike Stetten"},
			{Text: "Aus ", And: " berichten ", Role: RoleByline, Language: "de", Origin: "papers", Example: "Aus Oberbeuren berichten Heike Stetten und Urs Odermatt"},
			{Text: "Aus ", And: " ", Role: RoleByline, Language: "de", Origin: "taz", Example: "Aus Oberbeuren Heike Stetten"},
			{Text: "MDR (", Role: RoleByline, Language: "de", Origin: "MDR", Example: "MDR (Heike Stetten)"},
			{Text: "MDR/dpa (", Role: RoleByline, Language: "de", Origin: "MDR", Example: "MDR/dpa (Heike Stetten)"},
			{Text: "dpa/MDR (", Role: RoleByline, Language: "de", Origin: "MDR", Example: "dpa/MDR (Heike Stetten)"},
			{Text: "dpa, MDR (", Role: RoleByline, Language: "de", Origin: "MDR", Example: "dpa, MDR (Heike Stetten)"},
			{Text: "Das Gespräch mit ", And: " führte ", Role: RoleByline, Language: "de", Origin: "papers", Example: "Das Gespräch mit Anna Krüger führte Heike Stetten."},
			{Text: "Das Gespräch mit ", And: " führten ", Role: RoleByline, Language: "de", Origin: "papers", Example: "Das Gespräch mit Anna Krüger führten Heike Stetten und Urs Odermatt."},
			{Text: "Das Interview mit ", And: " führte ", Role: RoleByline, Language: "de", Origin: "papers", Example: "Das Interview mit Anna Krüger führte Heike Stetten."},
			{Text: "Das Interview mit ", And: " führten ", Role: RoleByline, Language: "de", Origin: "papers", Example: "Das Interview mit Anna Krüger führten Heike Stetten und Urs Odermatt."},
		},
		andRows(RoleSource, "de", "broadcasters", "* am 3. Mai im Radio gesendet.", "Diese Nachricht wurde|Diese Meldung wurde|Dieser Beitrag wurde|Dieses Interview wurde|Dieser Bericht wurde|Diese Sendung wurde|Der Beitrag wurde|Das Interview wurde|Dieser Kommentar wurde|Diese Reportage wurde", "gesendet|ausgestrahlt"),
		andRows(RoleSource, "de", "broadcasters", "* am 3. Mai im Radio.", "Dieser Beitrag lief|Dieser Bericht lief|Dieses Interview lief|Dieses Thema lief|Der Beitrag lief|Über dieses Thema berichtete|Über dieses Thema berichten|Über dieses Thema berichtet|Darüber berichtete|Darüber berichtet", " am | im Radio| in der Sendung|Uhr"),
		lineRows(RoleSource, LineOpens, "de", "broadcasters", "* Radio Lenne", "Dieses Thema im Programm:|Über dieses Thema berichtet:|Über dieses Thema berichtete:|Dieses Thema in der Sendung:"),
		andRows(RoleSource, "de", "broadcasters", "* „Regionales“, 3. Mai 2022, 17.30 Uhr", "Sendung:|Ausstrahlung:", " Uhr|.20|. 20|er 20|ar 20|rz 20|il 20|ai 20|ni 20|li 20|st 20"),
		andRows(RoleSource, "de", "papers and magazines", "* ist Teil einer Kooperation mit dem Boten.", "Dieser Inhalt|Dieser Text|Dieser Artikel|Dieser Beitrag", "ist Teil einer Kooperation|ist Teil der Kooperation|entstand im Rahmen|entstand in Zusammenarbeit|entstand in Kooperation|Original-Content|Content-Partner|Medienpartner"),
		andRows(RoleSource, "de", "papers and magazines", "* stammt aus der gedruckten Ausgabe.", "Dieser Text |Dieser Artikel |Dieser Beitrag |Dieses Interview ", "stammt aus der gedruckten|stammt aus der Printausgabe|stammt aus der Wochenend"),
		andRows(RoleSource, "de", "papers and magazines", "* erschien auf Englisch.", "Das Original|Der Originaltext|Der Originalartikel|Der Originalbeitrag|Das englische Original|Die Originalfassung|Die Originalversion", "erschien im|erschien in|erschien auf|erschien zuerst|erstmals|ursprünglich|zuerst|ist hier|finden Sie hier|wurde veröffentlicht|auf Englisch"),
		lineRows(RoleSource, LineOpens, "de", "papers", "* Boten", "Veröffentlicht mit freundlicher Genehmigung|Erschienen auf|Erschienen bei|Aus der Printausgabe|Aus unserer Printausgabe"),
		lineRows(RoleEditor, LineOpens, "de", "papers and magazines", "* Urs Odermatt", "Deutsche Übersetzung von|Übersetzt und bearbeitet von|Übersetzt und redigiert von|Bearbeitet:|Redaktionell bearbeitet von|Redaktionell betreut von|Betreut von|Aus dem Englischen:|Aus dem Französischen:|Aus dem Russischen:|Aus dem Spanischen:|Aus dem Italienischen:|Schnitt:|Redaktion & Produktion:"),
	)
}

// germanSeeAlso returns further lines in German that lead to other pieces, letters
// and channels.
func germanSeeAlso() []LinePhrase {
	return slices.Concat(
		lineRows(RoleRelated, LineOpens, "de", "papers and portals", "* Warum das Wehr singt", "Ebenfalls spannend:|Ebenfalls lesenswert:|Auch lesen:|Auch dazu:|Auch zum Thema:|Ebenfalls zum Thema:|Zum Hintergrund:|Sehen Sie auch|Sehen Sie dazu|Sehen Sie im Video|Hören Sie auch|Hören Sie dazu|Hören Sie jetzt|Hör auch|Hört auch|Schauen Sie dazu|Redaktionstipp:|Tipp der Redaktion:|Unser Lesetipp:|Lesetipps:|Lesetipps der Redaktion|Lesetipp der Redaktion|Leseempfehlungen:|Leseempfehlungen der Redaktion|Was Sie auch interessieren könnte|Was Sie auch interessiert|Wird Sie auch interessieren|Das dürfte Sie auch interessieren|Vielleicht auch interessant|Vielleicht interessiert Sie auch|Interessiert Sie auch|Weitere Teile der Serie|Alle Teile der Serie|Weitere Folgen der Serie|Bisher erschienen:|Bisher in der Serie|Ähnliche Beiträge|Ähnliche Themen|Ähnliche Meldungen|Verwandte Beiträge|Verwandte Meldungen|Passende Beiträge|Podcast zum Thema:|Video zum Thema:|Dossier zum Thema:|Link zum Thema:|Links zum Thema:|Bericht dazu:|Kommentar dazu:|Dazu ein Kommentar:|Lesen Sie unseren|Lesen Sie unsere|Mehr aus dem Ressort|Mehr aus der Rubrik|Jetzt reinhören|Aus dem Archiv:|Weiteres zum Thema|Weitere Videos zum|Mehr Videos|Mehr Podcasts|Rückblick:|Vorgeschichte:"),
		lineRows(RoleRelated, LineWhole, "de", "papers and portals", "*", "Alle Entwicklungen im Newsblog|Alle Entwicklungen im Liveblog|Alle Entwicklungen im Liveticker|Zum Liveblog|Zum Newsblog|Zur Themenseite|Zum Ticker|Ihre Meinung ist gefragt|Jetzt mitreden|Fehler gefunden? Jetzt melden|Mehr aus diesem Ressort|Dossier|Weitere Links|Interne Links|Externer Link|Externe Links"),
		andRows(RoleRelated, "de", "papers and portals", "* uns auf allen Kanälen: Newsletter", "Immer auf dem Laufenden|Immer bestens informiert|Immer top informiert|Immer up to date|Kennen Sie schon|Kennst du schon|Kennen Sie den|Schon gesehen?|Schon gehört?|Noch schneller informiert", "ewsletter|WhatsApp|Podcast|App|Kanal|olgen Sie|olge uns|bonnieren"),
		andRows(RoleRelated, "de", "papers and portals", "* Sie die App für das Telefon herunterladen", "Hier können |Hier kannst |Hier könnt ", "herunterladen|App|bonnieren|ewsletter|nmelden|nachlesen|nachhören|weiterlesen"),
		andRows(RoleRelated, "de", "papers and portals", "*Text im Netz, hier", "Lesen Sie den |Lesen Sie die |Lesen Sie das |Lesen Sie ein |Lesen Sie im ", " hier| Artikel:| Kommentar:| Interview:| Liveblog| Ticker| Dossier"),
	)
}
