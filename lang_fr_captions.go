package newsmark

import "slices"

// frenchCaptionSigns returns what marks captions in French, and says who stands where in them.
func frenchCaptionSigns() []CaptionSign {
	return slices.Concat(
		captionSigns(EvidenceMark, "newspapers and offices", "% le pont avant les travaux",
			"Illustration #~", "Carte #~", "Graphique #~", "Ci-contre:", "Légende photo:", "Légende:", "De gauche à droite:", "De g. à d.:", "De g. à dr.:", "De haut en bas:", "De droite à gauche:", "En haut à gauche:", "En haut à droite:", "En bas à gauche:", "En bas à droite:", "Accroupis:", "Assis:", "Debout:", "En médaillon:", "Photo d’illustration", "Image d’illustration", "Photo d'illustration", "Image d'illustration", "Sur cette photo,", "Sur cette image,", "Cette photo montre", "Légende image,", "Légende vidéo,", "Photo du haut:", "Photo du bas:", "Photo de gauche:", "Photo de droite:", "Photo principale:", "Sur l’image:", "Premier rang:", "Au premier rang:"),
		nextSigns("local papers, blogs", "% le vieux pont",
			"Sur la photo ci-dessous"),
		pairedSigns("newspapers", "% le pont en 1911. % le pont aujourd’hui.",
			[2]string{"À gauche:", "roite"},
			[2]string{"A gauche:", "roite"},
			[2]string{"À droite:", "auche"},
			[2]string{"En haut:", "n bas"},
			[2]string{"En bas:", "n haut"},
			[2]string{"Avant:", "près"},
		),
		captionSigns(EvidencePosition, "newspapers", "Le maire (%) et les ingénieurs",
			"*à gauche", "*à droite", "*g.", "*d.", "(G)", "(D)", "*dr.", "*la gauche", "*la droite", "*en haut", "*en bas", "*au premier plan", "*au fond", "*au milieu"),
		captionSigns(EvidencePosition, "newspapers", "Les lauréats % Ada et Ben",
			"de g. à d"),
		captionSigns(EvidencePosition, "newspapers and offices", "%du nouveau pont",
			"Vue d’artiste ", "Vue d'artiste ", "Image de synthèse ", "Vue aérienne ", "Vue générale "),
	)
}
