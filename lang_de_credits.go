package newsmark

import "slices"

// More of what credits in German have: labels, agencies and words beside those
// in lang_de.go.

func germanCreditPhrases() []CreditPhrase {
	return slices.Concat(
		phraseRows(CreditPhrase{Origin: "village papers and calendars"}, "Das Wehr an der Lenne, * Jana Krüger",
			"aufgenommen von|Aufnahme von"),
		phraseRows(CreditPhrase{Form: NamesBehindDate, Origin: "village papers and calendars"}, "Das Wehr an der Lenne, * 2016 von Jana Krüger",
			"aufgenommen|fotografiert"),
		phraseRows(CreditPhrase{Origin: "magazines and blogs, of the picture at the head"}, "Das Wehr an der Lenne. * Jana Krüger",
			"Beitragsbild:|Beitragsfoto:|Aufmacherbild:|Aufmacherfoto:|Aufmacher:|Headerbild:|Headerfoto:|Artikelbild:|Artikelfoto:|Vorschaubild:|Vorschaufoto:|Teaserbild:|Teaserfoto:|Startbild:|Hauptbild:|Hauptfoto:|Kopfbild:|Coverbild:|Umschlagbild:|Umschlagfoto:|Alle Aufnahmen:|Alle Abbildungen:"),
		phraseRows(CreditPhrase{Words: true, Origin: "German, Austrian and Swiss papers, of words and pictures"}, "Das Wehr an der Lenne. * Jana Krüger",
			"Text und Foto:|Text und Fotos:|Text & Foto:|Text & Fotos:|Text/Foto:|Text/Fotos:|Text und Bild:|Text und Bilder:|Text/Bild:|Foto/Text:|Fotos/Text:|Foto und Text:|Fotos und Text:|Foto & Text:|Bild/Text:|Bild und Text:|Bericht und Foto:|Bericht und Fotos:|Bericht/Foto:|Foto/Bericht:"),
		phraseRows(CreditPhrase{Origin: "German, Austrian and Swiss papers"}, "Das Wehr an der Lenne. * Jana Krüger",
			"Archivbilder:|Archivaufnahme:|Themenfoto:|Themenbild:|Beispielfoto:|Beispielbild:|Luftbilder:|Luftaufnahme:|Drohnenfoto:|Drohnenbild:|Drohnenaufnahme:|Pressefoto:|Pressefotos:|Pressebild:|Reproduktion:|Zeichnung:|Zeichnungen:|Skizze:|Fotomontage:|Bildmontage:|Fotocollage:|Karikatur:|Collage:|Illustrationen:|Aufnahme:|Aufnahmen:|Fotocredits:|Leserfoto:|Leserbild:|Teamfoto:|Mannschaftsfoto:|Titelbild:|Titelfoto:|Coverfoto:|Fotos von|Bilder von|Bild von|Foto/Archiv:|Screenshot/Video:|Bildautor:|Urheber:|Bildrecht:|Bildautorin:|Foto by|Handyfoto:|Privatfoto:|Werksfoto:|Agenturfoto:|Selfie:|Standbild:|Kartografie:|Infografiken:|Grafiken:|Graphik:|Aufn.:|Phot.:|Sujetbild:|Sujetfoto:|Rechte:|Bild- und Urheberrechte:|Bildurheber:"),
		phraseRows(CreditPhrase{Weak: true, Origin: "papers, of one of several pictures"}, "Das Wehr an der Lenne. * Jana Krüger",
			"Foto oben:|Foto unten:|Foto links:|Foto rechts:|Fotos oben:|Fotos unten:|Foto Mitte:|Foto 1:|Foto 2:|Foto 3:"),
		phraseRows(CreditPhrase{Form: NoNames, Origin: "parishes and portals"}, "Das Wehr an der Lenne. *",
			"Bildrechte beim Autor|Bildrechte bei der Autorin|Bildrechte beim Verfasser|Bildrechte beim Fotografen|Bildrechte bei der Gemeinde"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "German, Austrian and Swiss papers"}, "Das Wehr an der Lenne. * Stadt Altena",
			"Bildquellen:|Bildherkunft:|Mit freundlicher Genehmigung|Bereitgestellt von|Zur Verfügung gestellt von|Screenshot aus|Bildrechte ©|Bildquelle ©|Quelle Foto:|Quelle Bild:"),
		phraseRows(CreditPhrase{Supplier: true, Weak: true, Origin: "German papers: words that open lists, too"}, "Das Wehr an der Lenne. * Stadt Altena",
			"Karte:|Karten:|Entwurf:|Plan:|Animation:|Plakat:|Modell:|Planung:|Abbildung:|Abb.:|Statistik:|Tabelle:"),
	)
}

func germanAgencies() []Agency {
	return append(append(agencies("credits of papers in Austria", "Das Wehr an der Lenne. Foto: %/Krüger", "zeitungsfoto.at"), agencies("Vorarlberger Nachrichten", "Das Wehr an der Lenne. %/Krüger", "VN")...), agencies("credits of papers, portals and broadcasters in German", "Das Wehr an der Lenne. Foto: %",
		"rbb", "hr", "ntv", "rtl", "sat.1", "pixelio",
		"heise online", "heise medien", "c't", "heise", "watson", "t-online", "ZEIT ONLINE", "Blick", "20min", "Tamedia", "Krone KREATIV", "Krone", "Kurier", "Welt",
		"obs", "Kathpress", "firo Sportphoto", "Witters", "Revierfoto", "Sven Simon", "Jan Huebner", "Picture Point", "nordphoto", "GES-Sportfoto", "foto2press", "TeleNewsNetwork", "NonstopNews", "Nord-West-Media", "7aktuell", "Vaterland", "Deutsche Welle", "3sat", "Arte", "ProSieben", "DB AG", "Greenpeace", "Sea-Watch", "Midjourney", "DALL-E", "ChatGPT", "bpk", "action press", "shz", "oe24", "dpa Picture-Alliance", "SZ Photo", "Süddeutsche Zeitung Photo", "thyssenkrupp", "t&w", "brandstaetter images", "imago stock&people", "5VISION.NEWS", "xcitepress", "imageBROKER", "Einsatz-Report24", "dpa Bildfunk")...)
}

func germanCreditWords() []CreditWord {
	return slices.Concat(
		creditWords(CreditFunction, "local papers, of readers and clubs", "Das Wehr an der Lenne. Foto: Jana Krüger, % aus Altena",
			"Praktikant", "Praktikantin", "Schüler", "Schülerin", "Mitglied", "Anwohner", "Anwohnerin", "Teilnehmer", "Teilnehmerin"),
		creditWords(CreditStatus, "Kleine Zeitung", "Das Wehr an der Lenne. Foto: %", "KK"),
		creditWords(CreditTitle, "local papers and parish letters", "Das Wehr an der Lenne. Foto: % Jana Krüger",
			"Pfarrer", "Pfarrerin", "Pastor", "Pastorin", "Diakon", "Bürgermeister", "Bürgermeisterin", "Förster", "Försterin", "Revierförster", "Lehrer", "Lehrerin", "Rektor", "Rektorin", "Feuerwehrsprecher", "Polizeisprecher", "Bildreporter", "Bildreporterin", "Fotoreporter", "Fotoreporterin", "Vereinsfotograf", "Hobbyfotograf", "Hobbyfotografin", "Ortsheimatpfleger", "Kreisheimatpfleger", "Volontär", "Volontärin", "Praktikant", "Praktikantin", "Redaktionsmitglied", "Hptm", "OFw", "OStFw", "HptFw", "OTL", "Feldwebel", "Oberfeldwebel", "Hauptfeldwebel", "Stabsfeldwebel", "Oberstabsfeldwebel", "Leutnant", "Oberleutnant", "Oberstleutnant", "Obergefreiter", "Hauptgefreiter", "Stabsgefreiter", "Stabsunteroffizier", "Oberstabsgefreiter", "Vizeleutnant", "Offiziersstellvertreter", "Brandmeister", "Oberbrandmeister", "Hauptbrandmeister", "Wehrführer", "Kommandant"),
		creditWords(CreditEnding, "clubs and offices in German credits", "Das Wehr an der Lenne. Foto: Lenne% Altena",
			"verein", "verband", "polizei", "wehr", "inspektion", "präsidium", "direktion", "behörde", "verwaltung", "schule", "gymnasium", "initiative", "forsten", "fraktion", "ministerium", "museum", "archiv", "bibliothek", "bücherei", "kapelle", "agentur", "stiftung", "zeitung", "nachrichten", "anzeiger", "kurier", "rundschau", "verlag", "klinik", "klinikum", "krankenhaus", "universität", "kreis", "kirche", "gemeinde", "theater", "orchester", "hilfswerk", "werke", "betriebe", "tourismus", "marketing", "presse", "redaktion", "akademie", "kammer", "kasse", "bank", "club", "klub", "gruppe", "ausschuss", "zentrum", "institut", "rettung", "wacht", "forum", "bündnis", "medien", "verkehr", "bahnen", "büro", "garde", "zunft", "kontor", "stift", "kloster", "abtei", "dekanat", "pfarre", "brauhaus", "weingut", "gestüt", "sternwarte", "wetterwarte", "internat", "manufaktur", "fabrik", "brauerei", "molkerei", "reederei", "druckerei", "gärtnerei", "architekten", "werft", "konsortium", "konsulat", "oper", "kanzlei", "familie", "kunsthalle", "stadthalle", "fahndung", "staffel", "regierung", "reservat", "ensemble", "schauspiel", "produktion", "verleih", "schützen", "fotos", "fotografie"),
		creditWords(CreditOrganisation, "clubs and offices in German credits", "Das Wehr an der Lenne. Foto: % Altena",
			"Stift", "Kloster", "Abtei", "Schloss", "Pfarre", "Dekanat", "Propstei", "Domkapitel", "Sternwarte", "Kreis", "Land", "Kapo", "FF", "SV", "FC", "SC", "SG", "TC", "HC", "KV", "OV", "VG", "Caritas", "Diakonie", "Bauhof", "Gymnasium", "Kita", "Kindergarten", "Erzdiözese", "Diözese", "Erzbistum", "IG", "Familie", "Gasthof", "Firma", "Weingut", "Brauerei", "Bund", "Region", "Markt", "Magistrat", "Nationalpark", "Naturpark", "Tierpark", "Tierheim", "Akademie", "Architekten", "Werkfoto", "Chor", "Nachlass", "Film", "Fotografie", "Verleih", "Oper", "Ensemble", "Schauspiel", "Schauspielhaus", "Opernhaus", "Kunsthaus", "Kunsthalle", "Stadthalle", "Pinakothek", "Festspiele", "Jobcenter", "Kripo", "Bundesrat", "Regierung", "Fraunhofer", "Helmholtz", "Leibniz", "Geopark", "Schützen", "Fanfarenzug", "Weltladen", "Repaircafé", "Repair-Café", "Dorfladen", "Solawi"),
		creditWords(CreditOrganisation, "givers in German credits", "Das Wehr an der Lenne. Foto: %",
			"Veranstalter", "Leser", "Leserin", "Anwohner", "Anwohnerin", "Nachbarn", "Passant", "Augenzeuge", "Teilnehmer", "Unternehmen", "Hersteller"),
		creditWords(CreditStatus, "German papers", "Das Wehr an der Lenne. Foto: Jana Krüger/%",
			"hfr", "pm", "oh", "HO", "zV", "PR-Foto", "Privatbild", "beigestellt", "z. Vfg", "Archivaufnahme", "Symbol", "Beispielfoto", "zur Verfügung gestellt", "honorarfrei", "Repros", "Ausriss", "gemeinfrei", "KI-generiert", "Bildmontage", "Collage", "Bearbeitung", "iV", "nh", "Einsender", "Lizenz", "lizenziert unter", "unter", "CC-Lizenz", "Eigenes Archiv", "eigenes Foto", "Werksfoto", "red"),
		creditWords(CreditSupply, "magazines", "Das Wehr an der Lenne. Foto: Jana Krüger % DIE ZEIT",
			"für"),
		creditWords(CreditSite, "Unsplash, Pexels, Pixabay", "Das Wehr an der Lenne. Foto: Jana Krüger % Unsplash",
			"auf", "bei", "über"),
	)
}
