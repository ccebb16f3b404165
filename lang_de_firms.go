package newsmark

// germanFirms returns firms, clubs, houses and papers in German credits whose names
// might be those of people.
func germanFirms() []CreditWord {
	return firmRows("press offices and papers", "Das Wehr an der Lenne. Foto: %",
		"Deutsche Telekom|Telekom|Edeka|Rewe|Aldi Süd|Aldi Nord|Kaufland|Zalando|Hugo Boss|Steiff|Haribo|Miele|Uniper|Tennet|Amprion|Eon|Continental|Infineon|Zeiss|Daimler|Daimler Truck|Hapag-Lloyd|Eurowings|Condor|Tuifly|Flixbus|Heidelberg Materials|Henkel|Beiersdorf|Merck|Lanxess|Evonik|Salzgitter|Koelnmesse|Denner|Swisscom|Stadler Rail|Postauto|Rega|Schutz & Rettung|Schutz & Rettung Zürich|Pro Natura|Pro Senectute|Pro Juventute|Credit Suisse|Raiffeisen|Postfinance|Voestalpine|Spar|Billa|Hofer|Wiener Linien|Westbahn|Edelweiss|"+
			"Tobis|Leonine|Neue Visionen|Capelight|Splendid|Weltkino|Piffl Medien|Plaion|Majestic|Prokino|Alamode|Filmwelt|Salzgeber|"+
			"Hertha BSC|Werder Bremen|Eintracht Frankfurt|Eintracht Braunschweig|Arminia Bielefeld|Fortuna Düsseldorf|Holstein Kiel|Hansa Rostock|Dynamo Dresden|Energie Cottbus|Preußen Münster|Rot-Weiss Essen|Alemannia Aachen|Kickers Offenbach|Waldhof Mannheim|Viktoria Köln|Jahn Regensburg|Erzgebirge Aue|Bayer Leverkusen|Borussia Mönchengladbach|Adler Mannheim|Eisbären Berlin|Kölner Haie|Grizzlys Wolfsburg|Nürnberg Ice Tigers|Krefeld Pinguine|Straubing Tigers|Löwen Frankfurt|Fischtown Pinguins|Alba Berlin|Telekom Baskets|Brose Bamberg|Füchse Berlin|Rhein-Neckar Löwen|Frisch Auf Göppingen|Young Boys|Grasshoppers|Sturm Graz|Rapid Wien|Austria Wien|Austria Lustenau|Vienna Capitals|"+
			"Suhrkamp|Rowohlt|Carl Hanser|Ullstein|Carlsen|Reclam|Diogenes|Klett-Cotta|Kiepenheuer & Witsch|Heyne|Goldmann|Droemer Knaur|Luchterhand|"+
			"Elbphilharmonie|Gewandhaus|Berlinale|Documenta|Albertina|Belvedere|Deutschlandfunk|Correctiv|Phoenix|Spiegel|Stern|Focus|Schwäbische|Volksfreund|Trierischer Volksfreund|Mittelbayerische|Main-Post|Mainpost|Nordbayern|Freie Presse|Heilbronner Stimme|Fränkischer Tag|Märkische Allgemeine|Thüringer Allgemeine|Augsburger Allgemeine|Hannoversche Allgemeine|Hessische Allgemeine|Frankfurter Allgemeine|Mopo|Tagesspiegel|Neues Deutschland|Junge Welt|Bild am Sonntag|Südostschweiz|MeinBezirk|Dolomiten|"+
			"Vifogra|Photocase|Plainpicture|Interfoto|Future Image|Kolbert-Press|Sportfoto Zink|Zoll|Pressefoto Baumann|Pressefoto Ulmer|Pressefoto Eibner|Foto Huebner|DeFodi|Osnapix|Swiss-Image|Tirol Werbung|Österreich Werbung|Hessen Mobil|Leserreporter|Leserreporterin|Leser-Reporter")
}
