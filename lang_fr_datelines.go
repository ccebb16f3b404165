package newsmark

// frenchDatelineWords returns the words that datelines in French are told by.
func frenchDatelineWords() []NewsWord {
	return joinRows(
		wordRows(NoteWord, "fr", "papers", "VAULNY (De notre *) – Le bac repart.", "correspondant|correspondante|correspondants|envoyé|envoyée|envoyés"),
		wordRows(OutletWord, "fr", "agencies", "(* Vaulny) – Le bac repart.", "Agence|Presse|Infos"),
		wordRows(RegionWord, "fr", "papers in Canada", "Vaulny (*) – Le bac repart.", "Québec|Yukon|Nunavut|Terre-Neuve-et-Labrador|Nouveau-Brunswick|Nouvelle-Écosse|Île-du-Prince-Édouard|Colombie-Britannique"),
		wordRows(NotPlaceWord, "fr", "rubrics in capitals before a dash", "LE * – Le bac repart.", "CHIFFRE|CHIFFRES|PHRASE|REPORTAGE|REPORTAGES|INTERVIEW|ANALYSE|OPINION|COMMENTAIRE|INFO|INFOS|ACTU|ACTUALITÉ|SÉRIE|ÉPISODE|PODCAST|QUIZ|FOCUS|ZOOM|RAPPEL|CONTEXTE|ENJEUX|ENCADRÉ|REPÈRES|BRÈVES|AGENDA|SPORT|FOOTBALL|RUGBY|CYCLISME|CULTURE|POLITIQUE|ÉCONOMIE|SOCIÉTÉ|SANTÉ|JUSTICE|FAITS|DIVERS|COURRIER|HUMEUR|HISTOIRE|ARCHIVES|LIVE|RÉSUMÉ|NOTE|AVIS|CONSEIL|CONSEILS|RECETTE|HOROSCOPE|NÉCROLOGIE|PHOTOS|PHOTO"),
		wordRows(NotPlaceWord, "fr", "what else stands in brackets before a text", "(*) Le bac repart.", "Rires|Rire|Sourire|Silence|Applaudissements|Soupir|Exclusif|Exclusivité|Publicité|Sponsorisé|Actualisé|Archives|Archive|Suite|Nouveau|Nouvelle|Rectificatif|Correction|Source|Rediffusion|Partenariat|Pause|Presque"),
	)
}

// frenchDatelineAgencies returns agencies and papers that open datelines in
// French.
func frenchDatelineAgencies() []DatelineAgency {
	return joinRows(
		agencyRows("fr", "papers in French in Canada, before the province", "* (Manitoba) – Le bac repart.", "LE GABOTEUR|LA VOIX ACADIENNE|LE MONITEUR ACADIEN|ACADIE NOUVELLE|L’AURORE BORÉALE|L'AURORE BORÉALE|L’AQUILON|L'AQUILON|LE NUNAVOIX|LE COURRIER DE LA NOUVELLE-ÉCOSSE|LE FRANCO|LA LIBERTÉ|L’EAU VIVE|L'EAU VIVE|LE VOYAGEUR|LE RÉGIONAL|LE REMPART|FRANCOPRESSE"),
		agencyRows("fr", "agencies in Africa and Switzerland", "VAULNY (*) – Le bac repart.", "ATS|Keystone-ATS|AIP|ABP|ACAP|ANGOP|APANEWS|APA News|AMAP|GCI|PANA|Panapress|AGP|ATOP|AMI|Agence Ecofin|AIB|ANP|MAP|Belga|Le Faso|SudQuotidien"),
	)
}
