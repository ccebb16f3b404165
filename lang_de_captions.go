package newsmark

import "slices"

// germanCaptionSigns returns what marks captions in German, and says who stands where in them.
func germanCaptionSigns() []CaptionSign {
	return slices.Concat(
		captionSigns(EvidenceMark, "newspapers and offices", "% die Brücke vor der Sanierung",
			"Abb. #~", "Abbildung #~", "Bild #~", "Foto #~", "Grafik #~", "Karte #~", "Bild oben:", "Foto oben:", "Bild links:", "Bild rechts:", "Foto links:", "Foto rechts:", "Bild Mitte:", "Großes Bild:", "Großes Foto:", "Kleines Bild:", "Kleines Foto:", "Auf dem Foto:", "Auf dem Bild:", "Auf unserem Bild:", "Unser Bild:", "Unser Foto:", "Unser Archivbild zeigt", "Unser Archivfoto zeigt", "Das Bild zeigt", "Archivbild:", "Von rechts:", "v. l. n. r.:", "V. l. n. r.:", "V. l.:", "v. l.:", "vlnr:", "Vordere Reihe", "Obere Reihe", "Untere Reihe", "Mittlere Reihe", "Vorne von links", "Vorn von links", "Oben von links", "Das Archivbild zeigt", "Das Archivfoto zeigt", "Das Symbolbild zeigt", "Dieses Bild zeigt", "Dieses Foto zeigt", "Die Aufnahme zeigt", "Von links nach rechts", "Quelle: eigene", "Grafik: eigene", "Stehend von links", "Sitzend von links"),
		nextSigns("local papers, blogs", "% die alte Brücke",
			"Das Foto unten zeigt", "Das Bild unten zeigt", "Auf dem Foto unten", "Auf dem Bild unten"),
		pairedSigns("newspapers", "% die Brücke 1911. % die Brücke heute.",
			[2]string{"Links:", "Rechts:"},
			[2]string{"Rechts:", "Links:"},
			[2]string{"Oben:", "Unten:"},
			[2]string{"Oben:", "arunter"},
			[2]string{"Unten:", "Oben:"},
			[2]string{"Vorher:", "Nachher:"},
			[2]string{"Früher:", "Heute:"},
		),
		captionSigns(EvidencePosition, "newspapers", "Der Bürgermeister (%) und die Ingenieurin",
			"*links", "*rechts", "*Mitte", "*l.", "*r.", "*li.", "*re.", "(M.)", "(oben", "(unten", "*vorn", "*im Bild", "*Visualisierung", "*Bildmitte"),
		captionSigns(EvidencePosition, "newspapers", "Die Sieger % Ada und Ben",
			"im Bild links", "im Bild rechts", "von rechts"),
		captionSigns(EvidenceContinues, "openings of story paragraphs", "% am Wochenende",
			"Das Bild zeigt sich"),
	)
}
