package newsmark

import "slices"

// Labels of credits in German that say more than that it is a picture, and who
// gives pictures to papers there.

func germanLabelPhrases() []CreditPhrase {
	return slices.Concat(
		phraseRows(CreditPhrase{Origin: "papers, portals and clubs"}, "Das Wehr an der Lenne. * Jana Krüger",
			"Alle Fotos:|Alle Bilder:|Alle Fotos von|Alle Bilder von|Beide Fotos:|Beide Bilder:|Sämtliche Fotos:|Sämtliche Bilder:|Foto und Copyright:|Fotos und Copyright:|Fotonachweis:|Fotonachweise:|Bildnachweise:|Fotorechte:|Bildkredit:|Fotocredit|Fotokredit|Bilder ©|Bilder (c)|Copyright by|Fotografie von|Fotografien:|Fotografien von|Fotografiert von|Illustrationen von|Videostandbild:|Filmstill:|Filmszene:|Szenenbild:|Szenenfoto:|Probenfoto:|Bühnenfoto:|Porträtfoto:|Portraitfoto:|Gruppenfoto:|Gruppenbild:|Vereinsfoto:|Polizeifoto:|Feuerwehrfoto:|Luftbildaufnahme:|Satellitenbild:|Webcambild:|Bearbeitung Foto:|Bildbearbeitung:|Fotobearbeitung:|Fotograf/in:|Fotograf*in:|Fotograf:in:|Fotografen:|Bildautoren:|Bildcredits:|Fotos/Video:|Fotos und Montage:|Foto und Montage:|Foto und Bearbeitung:|Bildbeschaffung:|Symbolfotos:|Symbolbilder:|Themenfotos:"),
		phraseRows(CreditPhrase{Origin: "Swiss and German papers, without a colon"}, "Das Wehr an der Lenne. * Jana Krüger",
			"Archivfoto|Archivbild|Archivfotos|Symbolfoto|Luftbild|Bild"),
		phraseRows(CreditPhrase{Several: true, Origin: "papers"}, "Das Wehr an der Lenne. * Jana Krüger/Uwe Groß",
			"Bilder:"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "papers and portals"}, "Das Wehr an der Lenne. * Stadt Altena",
			"Mit freundlicher Genehmigung von|Mit Genehmigung von|Mit Genehmigung der|Mit Genehmigung des|zVg von|Foto zur Verfügung gestellt von|Fotos zur Verfügung gestellt von|Bild zur Verfügung gestellt von|Bilder bereitgestellt von|Foto zur Verfügung gestellt vom|Zur Verfügung gestellt vom|Bereitgestellt vom|Foto überlassen von|Foto übermittelt von|Foto eingesandt von|Bild eingesandt von|Screenshot von|Quelle der Grafik:|Datenquelle:|Kartengrundlage:|Kartendaten:"),
		phraseRows(CreditPhrase{Form: NoNames, Origin: "Swiss, Austrian and German papers"}, "Das Wehr an der Lenne. *",
			"Bilder zVg|Bilder PD|Bilder privat"),
		phraseRows(CreditPhrase{Origin: "papers that end captions without a full stop"}, "Das Wehr an der Lenne * Jana Krüger",
			"Foto & Copyright:|Foto Copyright|Fotos Copyright|Bild Copyright|Copyright Foto:|Copyright Fotos:|Copyright Bild:|Copyright Bilder:|Foto Credit:|Bild Credit:|Foto ©|Fotos ©|Bild ©|Grafik ©|Foto (c)|Fotos (c)|Bild (c)"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "papers that end captions without a full stop"}, "Das Wehr an der Lenne * Stadt Altena",
			"Foto mit Genehmigung von|Foto mit freundlicher Genehmigung|Bild mit freundlicher Genehmigung|Fotos mit freundlicher Genehmigung|Foto bereitgestellt von|Fotos bereitgestellt von|Bild bereitgestellt von|Screenshot via"),
		phraseRows(CreditPhrase{Form: NoNames, Origin: "papers that end captions without a full stop"}, "Das Wehr an der Lenne *",
			"Bild zVg|Foto zVg|Fotos zVg|Bild PD|Foto PD|Fotos PD|Foto privat|Fotos privat|Bild privat"),
	)
}

func germanGivers() []CreditWord {
	return slices.Concat(
		creditWords(CreditEnding, "clubs and offices in German credits", "Das Wehr an der Lenne. Foto: Lenne% Altena",
			"amt", "schaft", "anstalt", "studio", "team", "dienst", "dienste", "stelle", "leitung", "abteilung", "vertretung", "beirat", "stadtrat", "gemeinderat", "betrieb", "gericht", "bund", "innung", "zentrale", "hilfe", "jugend", "frauen", "freunde", "galerie", "bühne", "festspiele", "festival", "flughafen", "information", "info", "touristik", "schulen", "kliniken", "partei", "stimme", "echo", "merkur", "journal", "magazin", "bote", "hütte", "werkstatt", "pflege", "logistik", "technik", "bau"),
		creditWords(CreditOrganisation, "clubs and offices in German credits", "Das Wehr an der Lenne. Foto: % Altena",
			"Fotohaus", "Fotoatelier", "Foto-Atelier", "Fam", "Uni", "TU", "FH", "PH", "HS", "Bundesheer", "Grünen", "Jusos", "Wochenblatt", "Volksblatt", "Amtsblatt", "Mitteilungsblatt", "Gemeindeblatt", "Abendblatt", "Sonntagsblatt", "Kreisblatt", "Morgenpost", "Abendpost", "Wochenpost", "Autohaus", "Kulturhaus", "Krankenhaus", "Seniorenheim", "Pflegeheim", "Altenheim", "Kraftwerk", "Jugendwerk", "Kirchenchor", "Männerchor", "Frauenchor", "Spielmannszug", "Musikzug", "Löschzug", "Malteser", "Johanniter", "Samariter", "Pfadfinder", "Ministranten", "Stadtrat", "Kreistag", "KG", "eV", "Architektur", "Ingenieure", "Immobilien", "Reederei", "Werft", "Therme", "Festspielhaus", "Campingplatz", "Freizeitpark", "Wildpark", "Netzwerk", "Spital", "Kantonsspital", "Departement", "Generalsekretariat", "ASFINAG"),
		creditWords(CreditOrganisation, "clubs and offices by their letters", "Das Wehr an der Lenne. © % Altena",
			"WKO", "AMS", "ÖVP", "ÖAMTC", "IHK", "AWO", "LKA", "ADFC", "DAV", "ÖGB", "AK", "EVG", "IGBCE"),
		creditWords(CreditTitle, "German papers", "Das Wehr an der Lenne. Foto: % Jana Krüger",
			"Leser", "Leserin", "Anwohner", "Anwohnerin", "Augenzeuge", "Freier Journalist", "Freie Journalistin", "Freier Mitarbeiter", "Freie Mitarbeiterin", "Pressefotograf", "Pressefotografin", "Pressesprecher", "Pressesprecherin", "Leserreporter", "Leserreporterin", "Leser-Reporter", "Leserfotograf", "unser Leser", "unsere Leserin", "unserer Leserin", "Redakteur", "Redakteurin", "freier", "freie"),
		creditWords(CreditStatus, "German papers", "Das Wehr an der Lenne. Fotos: Jana Krüger, %",
			"KI", "mit KI erstellt", "mit KI generiert", "KI-Bild", "KI-Grafik", "KI-Montage", "Symbolaufnahme", "Symbolgrafik", "Archivbilder", "Archivfotos", "Leserbild", "Drohnenbild", "Drohnenfoto", "Luftbild", "Ausschnitt", "Bildausschnitt", "nachkoloriert", "bearbeitet", "retuschiert", "verpixelt", "anonymisiert", "z Verfügung gestellt", "abdruck honorarfrei", "bei Nennung honorarfrei", "Agenturfoto", "Handyfoto"),
		creditWords(CreditSupply, "magazines and offices", "Das Wehr an der Lenne. Foto: Jana Krüger % Lenne",
			"im Auftrag", "i A"),
		creditWords(CreditDate, "archives in German", "Das Wehr an der Lenne. Foto: Jana Krüger, % 1920",
			"ca", "etwa"),
	)
}
