package newsmark

import "slices"

// More lines about a piece in German, beside those in lang_de.go.

func germanLines() []LinePhrase {
	return slices.Concat(
		germanCalls(),
		germanRelated(),
		germanExcerpts(),
		germanAccess(),
		germanPieces(),
		germanNotices(),
		germanPress(),
		germanSeeAlso(),
		lineRows(RoleByline, LineOpens, "de", "papers and broadcasters", "* Heike Stetten", "Gastkommentar:|Ein Feature von|Feature von|Ein Ratgeber von|Interview geführt:|Text und Recherche:|Recherche und Text:|Aufgeschrieben von|Nacherzählt von"),
		lineRows(RoleByline, LineOpens, "de", "papers, magazines and clubs", "* Heike Stetten", "Autorin:|AutorInnen:|Text/Foto:|Text/Fotos:|Text/Bild:|Text/Bilder:|Text + Fotos:|Text + Foto:|Text und Bild:|Text & Bild:|Fotos und Text:|Foto und Text:|Fotos & Text:|Foto/Text:|Fotos/Text:|Bericht und Fotos:|Bericht und Foto:|Bericht und Bilder:|Bericht & Fotos:|Bericht/Fotos:|Bericht/Foto:|Autor/in:|Autor*in:|Autor:in:|Autor*innen:|Autor:innen:|Artikel von|Ein Artikel von|Beitrag von|Ein Beitrag von|Gastbeitrag:|Ein Text von|Eine Glosse von|Eine Rezension von|Eine Recherche von|Ein Gespräch von|Ein Leitartikel von|Ein Kommentar der|Leitartikel von|Leitartikel:|Glosse von|Glosse:|Rezension von|Rezension:|Kritik von|Essay von|Essay:|Meinung von|Kommentar:|Gastkommentar von|Ein Gastkommentar von|Kolumne:|Porträt:|Interview geführt von|Interview führte|Gespräch führte|Das Interview wurde geführt von|Protokoll:|Protokolliert von|Notiert von|Recherche:|Recherche von|Mit Beiträgen von|Mit Texten von|Verfasst von|Veröffentlicht von|Erstellt von|Eingesandt von|Eingestellt von|Publiziert von|Gepostet von|Hochgeladen von|Es berichtet|Es berichten|Verfasst am|Autor des Artikels:|Autorin des Artikels:|Ein Erfahrungsbericht von|Ein Rückblick von|Eine Bilanz von|Ein Nachruf von|Nachruf von|Ein Überblick von|Eine Einordnung von|Ein Reisebericht von|Ein Dossier von|Eine Satire von|Ein Podcast von|Eine Einschätzung von|Spielbericht:|Spielbericht von|Schreiber:|Berichterstatter:|Berichterstatterin:|Mitwirkung:"),
		lineRows(RoleEditor, LineOpens, "de", "papers and magazines", "* Urs Odermatt", "Übersetzung von|Übersetzer:|Übersetzerin:|Deutsche Übersetzung:|Redaktionelle Bearbeitung:|Redaktionelle Mitarbeit:|Redaktionelle Betreuung:|Faktencheck:|Verantwortlicher Redakteur:|Verantwortliche Redakteurin:|Ressortleitung:|Chefredaktion:|Fotoredaktion:|Bildredaktion:|Textchef:|Schlussredaktion und Faktencheck:|Verifikation:|Layout:|Webproduktion:|Aktualisiert von|Überarbeitet von|Gegengelesen von|Freigegeben von"),
		lineRows(RoleSource, LineOpens, "de", "papers and portals", "* Gemeinde Oberbeuren", "Mit Agenturmaterial|Mit Informationen von|Mit Informationen der|Mit Informationen aus|Mit Inhalten der|Mit Inhalten von|Der Artikel wurde zuerst|Erstmals erschienen|Erschienen im|Erschienen in|Zuerst veröffentlicht|Ursprünglich erschienen|Erstveröffentlichung:|Pressemeldung|Pressetext:|Pressedienst|Presseinformation|Presseinfo|Medienmitteilung|Presseaussendung|Aussendung der|Original-Content von:|Originalmeldung:|Originaltext:|Originalbeitrag:|Veröffentlicht im|Übernommen von|PM Stadt|Weitere Quellen:|Quellenangabe:|Text-Quelle:|Textquelle:|Info-Quelle:|Mitgeteilt von|Verbreitet durch"),
		lineRows(RoleSource, LineWhole, "de", "papers", "*", "Mit dpa|Mit AFP|Mit Agenturen|Mit APA|Mit sda|Mit epd|Mit KNA|Mit dpa-Material|Mit Reuters|Mit dpa und AFP|Agenturen|Redaktion"),
		lineRows(RoleCopyright, LineOpens, "de", "papers", "* Oberbeurer Bote", "dpa:2|Alle Rechte bei|Alle Rechte liegen|Nachdruck und|Nachdruck, auch|Weiterverbreitung nur|Weiterverwendung nur|Vervielfältigung und|Dieser Text steht unter|Dieser Artikel steht unter|Lizenz:|Veröffentlichung honorarfrei|Abdruck honorarfrei|Abdruck nur|Jede Verwertung|Unerlaubte Vervielfältigung"),
		lineRows(RoleRelated, LineOpens, "de", "papers and portals", "* Warum der Radweg endet", "Mehr lesen:|Mehr zu diesem|Mehr Themen|Mehr Hintergründe|Nach der Anzeige geht|Hier weiterlesen|Hier lesen Sie|Hier finden Sie weitere|Hier mehr|Hier geht es zum|Hier geht es zur|Hier gibt es mehr|➔|Lesen Sie jetzt|Lesen Sie zudem|Lesen Sie ebenfalls|Das könnte Sie interessieren|Das könnte dich interessieren|Das könnte auch interessieren|Dies könnte Sie auch|Das könnte euch|Ebenfalls interessant|Siehe dazu|Siehe hierzu|Dazu passend|Dazu auch:|Dazu mehr:|Zum Nachlesen|Weitere Berichte|Weitere Beiträge|Themen in diesem Artikel|Themen des Artikels|Schlagworte:|Schlagwörter:|Stichworte:|Alle Artikel zum|Alle Artikel zu|Alle Meldungen|Alles zum Thema|Jetzt kostenlos|Jetzt die App|Jetzt App|Jetzt teilen|Keine Nachrichten mehr|Keine News mehr|Nichts mehr verpassen|Nichts verpassen|Artikel teilen|Artikel drucken|Artikel merken|Artikel kommentieren|Beitrag drucken|Seite teilen|Zur Startseite|Zurück zur|Zur Übersicht|Podcast-Tipp:|Hörtipp:|TV-Tipp:|Video-Tipp:|Buchtipp:|Unsere Empfehlung|Unser Tipp:|Zum Video|Zur Bildergalerie|Zur Fotostrecke|Bildergalerie:|Fotostrecke:|Das Wichtigste vom Tag|Top-Themen|Aktuelle Nachrichten|Neueste Artikel|Beliebteste Artikel|Meistgelesene Artikel|Empfohlene Artikel|Verwandte Artikel|Verwandte Themen|Passende Artikel|Zugehörige Artikel|Nächster Artikel|Vorheriger Artikel|Diskutieren Sie mit|Lies weiter|Lies dazu|Lest auch|Lest hier|Teile diesen|Hör dir"),
		lineRows(RoleRelated, LineWhole, "de", "portals", "*", "Werbung|Mehr aus der Region|Weitere Themen|Drucken|Weitersagen|Leserbriefe|Nach oben"),
		[]LinePhrase{
			{Text: "Erstellt am ", And: " von ", Role: RoleByline, Language: "de", Origin: "CMS of clubs", Example: "Erstellt am 17. April 2021 von Jana Stetten"},
			{Text: "Veröffentlicht am ", And: " von ", Role: RoleByline, Language: "de", Origin: "CMS of clubs", Example: "Veröffentlicht am 17. April 2021 von Jana Stetten"},
			{Text: "Geschrieben am ", And: " von ", Role: RoleByline, Language: "de", Origin: "CMS of clubs", Example: "Geschrieben am 17. April 2021 von Jana Stetten"},
			{Text: "Eingestellt am ", And: " von ", Role: RoleByline, Language: "de", Origin: "CMS of clubs", Example: "Eingestellt am 17. April 2021 von Jana Stetten"},
			{Text: "Gepostet am ", And: " von ", Role: RoleByline, Language: "de", Origin: "CMS of clubs", Example: "Gepostet am 17. April 2021 von Jana Stetten"},
			{Text: "Verfasst am ", And: " von ", Role: RoleByline, Language: "de", Origin: "CMS of clubs", Example: "Verfasst am 17. April 2021 von Jana Stetten"},
			{Text: "Mehr", And: " lesen Sie hier", Role: RoleRelated, Language: "de", Origin: "papers", Example: "Mehr zum Wehr lesen Sie hier im Netz"},
			{Text: "Mehr über ", Role: RoleRelated, Language: "de", Origin: "portals", Example: "Mehr über das Wehr"},
			{Text: "Unser", And: "Newsletter", Role: RoleRelated, Language: "de", Origin: "papers", Example: "Unser Newsletter hält Sie auf dem Laufenden"},
			{Text: "Laden Sie ", And: "App", Role: RoleRelated, Language: "de", Origin: "papers", Example: "Laden Sie sich unsere App herunter"},
			{Text: "Sie möchten ", And: "Newsletter", Role: RoleRelated, Language: "de", Origin: "papers", Example: "Sie möchten mehr? Der Newsletter kommt am Morgen."},
		},
	)
}

// germanPieces returns the lines in German that name the piece: "Dieser Text
// erschien zuerst im Boten".
func germanPieces() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineNote, "de", "papers", "* Zuerst erschienen im Oberbeurer Boten", "Anm. d. Red.:|Anm. der Red.:|Anmerkung der Redaktion:|Anmerkung:|Anm.:|Hinweis der Redaktion:|Hinweis:|Redaktioneller Hinweis:|Transparenzhinweis:|Editorische Notiz:"),
		andRows(RoleSource, "de", "papers and magazines", "*, so lang er ist, wurde zuerst im Boten veröffentlicht.", "Dieser Text|Dieser Artikel|Dieser Beitrag|Dieses Interview|Dieser Essay|Dieser Kommentar|Diese Kolumne|Diese Reportage|Dieses Porträt|Diese Recherche|Dieses Gespräch|Dieser Gastbeitrag", "erschien zuerst|erschien ursprünglich|erschien erstmals|erschien im Original|ist zuerst|ist ursprünglich|ist erstmals|ist im Original|wurde zuerst|wurde ursprünglich|wurde erstmals|zuerst veröffentlicht|zuerst erschienen|in Kooperation mit|in Zusammenarbeit mit|mit freundlicher Genehmigung|eine Übernahme|ist ein Auszug aus|stammt aus der Ausgabe|stammt aus der Zeitschrift|stammt aus dem Magazin|stammt aus Heft|stammt aus dem Buch|erschien in der |erschien in Heft|erschien auf |erschien bei "),
		andRows(RoleSource, "de", "papers and magazines", "* ist, in Teilen, zuerst im Boten erschienen.", "Der Text|Der Artikel|Der Beitrag|Das Interview|Der Essay|Die Reportage|Die Kolumne|Das Gespräch|Der Kommentar", "erschien zuerst|erschien ursprünglich|erschien erstmals|zuerst im |zuerst in |zuerst auf |zuerst bei "),
		andRows(RoleSource, "de", "magazines", "* Beitrags erschien im Boten.", "Eine Version dieses|Eine frühere Version dieses|Eine kürzere Version dieses|Eine kürzere Fassung dieses|Eine gekürzte Fassung dieses|Eine längere Fassung dieses|Eine erste Fassung dieses|Eine Fassung dieses|Eine Langfassung dieses|Eine Kurzfassung dieses", "erschien|ist zuerst|wurde zuerst|veröffentlicht"),
		lineRows(RoleSource, LineOpens, "de", "papers", "* „The Fountain“", "Original:|Original auf Englisch:|Englisches Original:|Im Original erschienen|Originaltitel:|Originaltext auf Englisch:|Mit freundlicher Genehmigung|Nachdruck aus|Übernahme aus|Quelle und Copyright:|Quelle & Text:"),
		andRows(RoleCopyright, "de", "papers", "*, auch in Teilen, nur mit Genehmigung.", "Nachdruck|Der Nachdruck|Vervielfältigung|Die Vervielfältigung|Weiterverbreitung|Die Weiterverbreitung|Weiterverwendung|Verwertung|Wiedergabe|Weitergabe", "Genehmigung|gestattet|untersagt|Zustimmung|Quellenangabe|Erlaubnis"),
		andRows(RoleCopyright, "de", "public sites", "*, ohne die Bilder, steht unter der Lizenz CC BY 4.0.", "Dieser Text|Dieser Artikel|Dieser Beitrag|Dieses Werk|Dieses Interview|Der Text|Der Artikel", "CC BY|CC-BY|Creative Commons|Creative-Commons|lizenziert|urheberrechtlich geschützt"),
		lineRows(RoleCopyright, LineOpens, "de", "public sites and papers", "* CC BY 4.0", "Text unter Lizenz|Lizenziert unter|Das Urheberrecht liegt|Die Rechte liegen|Urheberrecht:|Urheberrechte:|Rechte:|Text-Lizenz:|Textlizenz:"),
		[]LinePhrase{
			{Text: "Alle Rechte", And: "vorbehalten", Role: RoleCopyright, Language: "de", Origin: "publishers", Example: "Alle Rechte, auch die am Titel, bleiben dem Boten vorbehalten."},
			{Text: "Die Nutzung ", And: "Data Mining", Role: RoleCopyright, Language: "de", Origin: "publishers", Example: "Die Nutzung der Texte für Text und Data Mining ist vorbehalten."},
			{Text: "Aus dem ", And: "ischen von |ischen übersetzt von |ischen übertragen von |Englisch von |ischen ins Deutsche von ", Role: RoleEditor, Language: "de", Origin: "magazines", Example: "Aus dem Dänischen von Urs Odermatt"},
			{Text: "Übersetzt aus dem ", And: " von ", Role: RoleEditor, Language: "de", Origin: "magazines", Example: "Übersetzt aus dem Dänischen von Urs Odermatt"},
			{Text: "Übersetzung aus dem ", And: ":| von ", Role: RoleEditor, Language: "de", Origin: "magazines", Example: "Übersetzung aus dem Dänischen von Urs Odermatt"},
		},
		andRows(RoleEditor, "de", "papers", "* mit KI übersetzt.", "Dieser Text wurde|Dieser Artikel wurde|Dieser Beitrag wurde|Der Text wurde|Der Artikel wurde", "von KI|mit KI|Hilfe von KI|Künstlicher Intelligenz|künstlicher Intelligenz|maschinell|automatisch|DeepL|übersetzt von "),
		lineRows(RoleEditor, LineOpens, "de", "papers and magazines", "* Urs Odermatt", "Endredaktion:|Endlektorat:|Onlineredaktion:|Bearbeiter:|Bearbeiterin:|Redigatur:|Faktenprüfung:|Lektorat und Korrektorat:|Lektorat & Korrektorat:|Ins Deutsche übertragen von|Ins Deutsche übersetzt von|Mitarbeit und Redaktion:|Redaktion und Produktion:|Redaktionsleitung:|Deutsch von|Übersetzung und Bearbeitung:|Chef vom Dienst:|Projektleitung:"),
	)
}

// germanExcerpts returns the lines in German that say what a piece is taken from, or
// what it reports on.
func germanExcerpts() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineOpens, "de", "papers, magazines and universities", "* Oberbeurer Bote, 3. Mai", "Originalpublikation:|Originalveröffentlichung:|Originalstudie:|Originalarbeit:|Originalartikel:|Originalquelle:|Zur Originalpublikation:|Zur Studie:|Publikation:|Veröffentlichung:|Studie:|Auszug aus:|Auszug aus |Leseprobe aus|Vorabdruck aus|Abdruck aus |Vorabdruck:|Erschienen am|Veröffentlicht in:|Veröffentlicht in der|Aus dem Buch:|Ursprünglich veröffentlicht|Eine Kooperation mit|In Kooperation mit |In Zusammenarbeit mit |Mitteilung der |Mitteilung des |Mitteilung von |Mitteilung:|Pressemitteilung der|Pressemitteilung des|Pressemitteilung von|Pressemitteilung:|Pressemitteilung Nr.|Pressemitteilung Gemeinde|Pressemitteilung Stadt|Pressemitteilung Polizei|Pressemitteilung Landkreis|Presseerklärung|Pressestelle |PM der |PM des |PM:|Meldung der |Meldung des |Text: Pressestelle|Text: Pressemitteilung|Text: PM|Textvorlage:|Eingesandt:|Vorlage:|Erstmals publiziert"),
		lineRows(RoleSource, LineWhole, "de", "papers", "*", "PM|Presse|Mit Agenturmeldungen|Mit Agenturtexten"),
		andRows(RoleSource, "de", "magazines", "* Ruth Gerber, „Wasserwege“, Verlag Mühlrad", "Aus:|Leseprobe:|Textauszug:", "Verlag|Seiten|20|19"),
		andRows(RoleSource, "de", "papers", "* entstand in Oberbeuren", "Dieser Text|Dieser Artikel|Dieser Beitrag|Diese Meldung|Dieser Bericht|Dieses Interview", "basiert auf einer |beruht auf einer |entstand in |entstand im |wurde von der Pressestelle|wurde uns |entspricht der Pressemitteilung"),
		andRows(RoleCopyright, "de", "papers and public sites", "* CC BY 4.0", "Veröffentlicht unter|Die Verwendung|Die Übernahme|Die Verbreitung|Die Weiterverwendung|Verwendung|Verbreitung|Übernahme", "Lizenz|CC BY|Zustimmung|Genehmigung|Erlaubnis|Quellenangabe|untersagt"),
		lineRows(RoleEditor, LineOpens, "de", "papers and magazines", "* Urs Odermatt", "Onlinebearbeitung:|Online-Bearbeitung:|Deutsche Fassung:|Deutsche Bearbeitung:|Korrektur:|Korrekturen:|Redaktionelle Leitung:|Redaktion dieses Beitrags:|Redaktion dieses Artikels:|Verantwortlicher Redaktor:|Redaktion Online:|Leitung Redaktion:|Redaktion, Übersetzung:|Bearbeitet und gekürzt von|Gekürzt von|Textredaktion:|Schlusskorrektur:|Produzent:|Produzentin:|Übertragung:|Übertragen von"),
	)
}

func germanWords() []NewsWord {
	return wordRows(TitleWord, "de", "papers", "Von unserer * Heike Stetten", "Redakteurin|Redakteur|Redaktorin|Redaktor|Mitarbeiterin|Mitarbeiter|Korrespondentin|Korrespondenten|Korrespondent|Reporterin|Volontärin|Volontär|Redaktionsmitglied|Autorin|Autor|Journalistin|Chefredakteurin|Chefredakteur|Praktikantin|Praktikant|Gastautorin|Gastautor|Redaktionsmitarbeiterin|Redaktionsmitarbeiter")
}

// germanCalls returns the lines in German that call the reader to something.
func germanCalls() []LinePhrase {
	return slices.Concat(
		andRows(RoleRelated, "de", "papers and portals", "* uns auf Threads", "Folgen Sie |Folge |Folgt |Abonniere |Besuchen Sie |Finden Sie |Treten Sie |Jetzt Fan |Werden Sie Fan|Werde Fan|Diskutieren Sie ", onChannels(" auf | bei | via | im ")),
		andRows(RoleRelated, "de", "papers and portals", "* der Text? Teilen Sie ihn!", "Gefällt Ihnen|Gefällt dir|Gefällt euch|Hat Ihnen|Hat dir|Ihnen gefällt|Dir gefällt|Ihnen hat|Wenn Ihnen", "Abo|abonn|Newsletter|nterstütz|pende|eilen Sie|eile ihn|olgen Sie|empfehlen"),
		andRows(RoleRelated, "de", "papers and portals", "* unabhängigen Journalismus!", "Unterstützen Sie|Unterstütze|Unterstützt", "Journalismus|Redaktion|unsere Arbeit|Spende|mit einem Abo"),
		andRows(RoleRelated, "de", "papers and portals", "*? Schreiben Sie uns.", "Haben Sie |Hast du |Kennen Sie |Wissen Sie mehr", "chreiben Sie uns|chreib uns|mailen Sie|ontaktieren Sie uns|elden Sie sich bei uns"),
		andRows(RoleRelated, "de", "papers and portals", "* neu: unser Newsletter", "Verpassen Sie |Verpasse |Immer informiert|Jeden Morgen |Täglich |Die wichtigsten |Das Wichtigste ", "Newsletter|newsletter|WhatsApp|unserer App|aufs Handy|per E-Mail|per Mail"),
		andRows(RoleRelated, "de", "papers and portals", "* gibt es im Netz", "Weitere Fotos|Weitere Bilder|Mehr Fotos|Mehr Bilder|Alle Fotos|Alle Bilder|Noch mehr Fotos|Noch mehr Bilder|Ein Video|Das Video", "finden Sie|sehen Sie|gibt es|gibt’s|ildergalerie|otostrecke|in der Galerie"),
		lineRows(RoleRelated, LineWhole, "de", "papers and portals", "*", "Kommentare|Kommentar schreiben|Kommentar verfassen|Kommentare lesen|Zu den Kommentaren|Jetzt spenden|Jetzt unterstützen|Jetzt Mitglied werden|Jetzt testen|Jetzt herunterladen|Jetzt mitdiskutieren|Jetzt kommentieren|Jetzt bestellen|Mehr laden|Alle anzeigen|Mehr anzeigen|Auf Facebook teilen|Per E-Mail teilen|Link kopieren|Artikel versenden"),
	)
}

// germanAccess returns the lines in German that say who may read or comment on a
// piece.
func germanAccess() []LinePhrase {
	return slices.Concat(
		andRows(RoleRelated, "de", "papers", "* lesen zu können, benötigen Sie ein Abo.", "Um diesen Artikel|Um diesen Beitrag|Um diesen Text|Um den ganzen Artikel|Um alle Artikel|Um weiterlesen|Um weiterzulesen", "ein Abo|-Abo|anmelden|angemeldet|melden Sie sich|registrier|einloggen|eingeloggt"),
		andRows(RoleRelated, "de", "papers and blogs", "*, müssen Sie angemeldet sein.", "Um kommentieren zu können|Um zu kommentieren|Um Kommentare|Um einen Kommentar|Um mitzudiskutieren|Um mitdiskutieren", "anmelden|angemeldet|melden Sie sich|registrier|einloggen|eingeloggt"),
		andRows(RoleRelated, "de", "papers and blogs", "* an, um einen Kommentar zu lesen.", "Sie müssen angemeldet|Sie müssen eingeloggt|Du musst angemeldet|Du musst eingeloggt|Bitte melden Sie sich|Bitte melde dich|Bitte loggen Sie sich|Bitte logge dich", "omment|zu lesen|weiterzulesen"),
		andRows(RoleRelated, "de", "papers", "*? Hier anmelden", "Sie haben ein Konto|Sie haben bereits|Sind Sie bereits|Sind Sie schon|Schon dabei|Schon registriert|Schon Abonnent|Bereits registriert|Bereits Abonnent|Bereits Kunde|Noch kein Abo|Noch kein Konto|Noch nicht registriert", "? Hier|? Zum|? Jetzt|? Melden|? Anmelden|? Einloggen|? Login"),
		andRows(RoleRelated, "de", "papers", "* exklusiv für Abonnenten.", "Dieser Artikel ist|Dieser Beitrag ist|Dieser Text ist|Dieser Inhalt ist", "exklusiv für Abo|nur für Abo|für Abonnent|nur mit Abo|kostenpflichtig"),
		lineRows(RoleRelated, LineOpens, "de", "papers and blogs", "* zum Beitrag", "Schreibe einen Kommentar|Hinterlasse einen Kommentar|Hinterlassen Sie einen Kommentar|Schreiben Sie einen Kommentar zum|Schreiben Sie einen Kommentar zu diesem"),
		andRows(RoleRelated, "de", "papers and blogs", "* sind geschlossen.", "Die Kommentarfunktion|Die Kommentare|Kommentare", "geschlossen|deaktiviert"),
		andRows(RoleRelated, "de", "papers", "* für mehr Artikel", "Klicken Sie hier|Klick hier", "mehr Artikel|weitere Artikel|mehr zum|weitere Infos|mehr Infos"),
		lineRows(RoleRelated, LineWhole, "de", "papers and portals", "*", "Link zum Artikel|Link zum Beitrag|Registrieren Sie sich|Mit Abo weiterlesen|Jetzt registrieren|Hier anmelden|Jetzt einloggen|Exklusiv für Abonnenten|Nur für Abonnenten|Weitere Videos|Nächstes Video"),
		andRows(RoleEditor, "de", "papers with pieces of clubs", "* redaktionell nicht bearbeitet.", "Dieser Artikel wurde|Dieser Beitrag wurde|Dieser Text wurde|Dieser Bericht wurde", "nicht redaktionell|redaktionell nicht|der Redaktion nicht"),
	)
}

// germanNotices returns further lines in German about whose a piece is, who
// read it, who may copy it, and where to read on or write to.
func germanNotices() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineWhole, "de", "papers and portals", "*", "Pressemitteilung|Verwendete Quelle|Verwendete Quellen"),
		lineRows(RoleSource, LineOpens, "de", "papers and portals", "* Oberbeurer Boten", "Erstpublikation:|Zuerst publiziert|Erstmals veröffentlicht|Übernommen aus|Auf Grundlage einer Pressemitteilung|Basierend auf einer Pressemitteilung|Text mit freundlicher Genehmigung"),
		andRows(RoleSource, "de", "magazines", "* der Zeitschrift „Boten“ erschienen.", "Dieser Text ist in|Dieser Artikel ist in|Dieser Beitrag ist in|Dieses Interview ist in|Dieser Essay ist in", " der Zeitschrift | der Ausgabe | Heft "),
		[]LinePhrase{{Text: "Aus:", And: " Heft |Ausgabe | Nr. ", Role: RoleSource, Language: "de", Origin: "magazines", Example: "Aus: Oberbeurer Boten, Heft 3"}},
		lineRows(RoleEditor, LineOpens, "de", "papers and magazines", "* Urs Odermatt", "Übersetzt ins Deutsche von|Übersetzung und Redaktion:|Redaktion & Lektorat:|Redaktion und Lektorat:|Redaktion und Übersetzung:|Redaktionelle Verantwortung:|Dienstchef:|Blattmacher:|Blattmacherin:|Redigiert:|Übersetzt:|Lektoriert von|Korrigiert von|Geprüft von|Produziert von"),
		lineRows(RoleCopyright, LineOpens, "de", "papers", "* – Oberbeurer Bote", "Kein Nachdruck|Alle Texte ©"),
		lineRows(RoleCopyright, LineWhole, "de", "papers", "*", "Nutzungsrechte erwerben|Nutzungsrechte anfragen|Rechte erwerben|Rechte am Artikel erwerben|Artikel lizenzieren"),
		andRows(RoleCopyright, "de", "Süddeutsche Zeitung", "*, auch in Teilen, nur mit Genehmigung.", "Jegliche Veröffentlichung|Jegliche Nutzung|Jegliche Weiterverwendung|Jegliche Verwertung|Jegliche Wiedergabe", "Genehmigung|Zustimmung|Erlaubnis|nur über|exklusiv über"),
		lineRows(RoleRelated, LineWhole, "de", "papers and portals", "*", "Artikel anhören|Diesen Artikel anhören|Artikel vorlesen|Diesen Artikel vorlesen|Vorlesen|Anhören|Abonnieren|Artikel speichern|Merken|Speichern|Feedback geben|Fehler melden|Leserbrief schreiben|Registrieren Sie sich kostenlos|Zum vollständigen Artikel|Zum ganzen Artikel|Zum Originalartikel|Zum ganzen Interview|Zur Originalmeldung"),
		lineRows(RoleRelated, LineOpens, "de", "papers and portals", "* Text zum Wehr", "Lesen Sie diesen|Lesen Sie den vollständigen|Lesen Sie den ganzen"),
		andRows(RoleRelated, "de", "papers and portals", "* Englisch lesen", "Diesen Artikel auf|Diesen Text auf|Dieses Interview auf", "lesen"),
		andRows(RoleRelated, "de", "papers and portals", "*? Schreiben Sie uns", "Fehler gefunden|Fehler entdeckt|Ihnen ist ein Fehler|Sie haben einen Fehler", "chreiben Sie|elden Sie|eben Sie uns|eilen Sie uns"),
		andRows(RoleRelated, "de", "papers and portals", "*? Schreiben Sie einen Kommentar", "Was meinen Sie|Was denken Sie|Was halten Sie|Ihre Meinung|Wie sehen Sie das", "ommentar|chreiben Sie|eserbrief|iskutieren Sie|timmen Sie"),
		andRows(RoleRelated, "de", "papers and portals", "*Text lesen Sie im Boten", "Den vollständigen |Den ganzen |Den gesamten |Den kompletten |Das ganze |Das vollständige |Die ganze |Die vollständige ", " lesen Sie| finden Sie hier"),
		lineRows(RoleRelated, LineEnds, "de", "papers and portals", "Warum das Wehr singt, *.", "lesen Sie hier|erfahren Sie hier|sehen Sie hier|hören Sie hier|klicken Sie hier|lest ihr hier|liest du hier|erfährst du hier"),
		endRows(RoleRelated, "de", "papers and portals", "Alle Informationen zum Wehr *.", "finden Sie hier|findet ihr hier|findest du hier|gibt es hier", "Infos|Informationen|Artikel|Bericht|Überblick|Video|Bilder|Nachrichten|Meldungen"),
		endRows(RoleRelated, "de", "papers and portals", "Das Neueste vom Tag *", "in Ihr Postfach|in dein Postfach|ins Postfach|in Ihrem Postfach", "News|news|Nachrichten|Neueste|Wichtigste|wichtigsten|abonn|kostenlos|Meldungen"),
		endRows(RoleRelated, "de", "papers and portals", "Der Bote ist bei WhatsApp. *", "zum Kanal|zum WhatsApp-Kanal|folgen Sie uns|folge uns", "WhatsApp|Telegram|Instagram|Facebook"),
	)
}
