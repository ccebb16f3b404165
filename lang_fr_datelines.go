package newsmark

// frenchDatelineWords returns the words that datelines in French are told by.
func frenchDatelineWords() []NewsWord {
	return joinRows(
		wordRows(NoteWord, "fr", "papers", "VAULNY (De notre *) – Le bac repart.", "correspondant|correspondante|correspondants|envoyé|envoyée|envoyés"),
		wordRows(OutletWord, "fr", "agencies", "(* Vaulny) – Le bac repart.", "Agence|Presse|Infos"),
		wordRows(RegionWord, "fr", "papers in Canada", "Vaulny (*) – Le bac repart.", "Québec|Yukon|Nunavut|Terre-Neuve-et-Labrador|Nouveau-Brunswick|Nouvelle-Écosse|Île-du-Prince-Édouard|Colombie-Britannique"),
		wordRows(NotPlaceWord, "fr", "rubrics in capitals before a dash", "LE * – Le bac repart.", "CHIFFRE|CHIFFRES|PHRASE|REPORTAGES|COMMENTAIRE|INFOS|ACTU|ACTUALITÉ|SÉRIE|ÉPISODE|FOCUS|ZOOM|RAPPEL|CONTEXTE|ENJEUX|ENCADRÉ|REPÈRES|BRÈVES|AGENDA|CYCLISME|POLITIQUE|ÉCONOMIE|SOCIÉTÉ|SANTÉ|JUSTICE|FAITS|DIVERS|COURRIER|HUMEUR|HISTOIRE|ARCHIVES|RÉSUMÉ|AVIS|CONSEIL|CONSEILS|RECETTE|HOROSCOPE|NÉCROLOGIE"),
		wordRows(NotPlaceWord, "fr", "what else stands in brackets before a text", "(*) Le bac repart.", "Rires|Rire|Sourire|Silence|Applaudissements|Soupir|Exclusivité|Publicité|Sponsorisé|Actualisé|Archive|Suite|Nouveau|Nouvelle|Rectificatif|Source|Rediffusion|Partenariat|Pause|Presque"),
	)
}

// frenchDatelineAgencies returns agencies and papers that open datelines in
// French.
func frenchDatelineAgencies() []DatelineAgency {
	return joinRows(
		agencyRows("fr", "papers in French in Canada, before the province", "* (Manitoba) – Le bac repart.", "LE GABOTEUR|LA VOIX ACADIENNE|LE MONITEUR ACADIEN|ACADIE NOUVELLE|L’AURORE BORÉALE|L'AURORE BORÉALE|L’AQUILON|L'AQUILON|LE NUNAVOIX|LE COURRIER DE LA NOUVELLE-ÉCOSSE|LE FRANCO|LA LIBERTÉ|L’EAU VIVE|L'EAU VIVE|LE VOYAGEUR|LE RÉGIONAL|LE REMPART|FRANCOPRESSE"),
		agencyRows("fr", "agencies in Africa and Switzerland", "VAULNY (*) Le bac repart.", "AIP|ABP|ACAP|ANGOP|APANEWS|APA News|AMAP|GCI|PANA|Panapress|AGP|ATOP|AMI|Agence Ecofin|AIB|ANP|Le Faso|SudQuotidien"),
	)
}
