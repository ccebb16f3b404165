package newsmark

import "slices"

// frenchDatelineWords returns the words that datelines in French are told by.
func frenchDatelineWords() []NewsWord {
	return slices.Concat(
		wordRows(NoteWord, "fr", "papers", "VAULNY (De notre *) – Le bac repart.", "correspondant|correspondante|correspondants|envoyé|envoyée|envoyés|correspondance"),
		wordRows(OutletWord, "fr", "agencies", "(* Vaulny) – Le bac repart.", "Agence|Presse|Infos"),
		wordRows(RegionWord, "fr", "papers in Canada", "Vaulny (*) – Le bac repart.", "Québec|Yukon|Nunavut|Terre-Neuve-et-Labrador|Nouveau-Brunswick|Nouvelle-Écosse|Île-du-Prince-Édouard|Colombie-Britannique"),
		wordRows(RegionWord, "fr", "The Canadian Press, in French", "Vaulny, * – Le bac repart.", "N.-B.|N.-É.|N.-E.|Î.-P.-É.|Î.-P.-E.|I.-P.-E.|T.-N.-L.|C.-B.|T.N.-O.|Qc|Alb|Nun"),
		wordRows(RegionWord, "fr", "papers in France", "Vaulny (*) – Le bac repart.", "Aisne|Allier|Alpes-Maritimes|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron|Bas-Rhin|Bouches-du-Rhône|Calvados|Cantal|Charente|Charente-Maritime|Corrèze|Corse-du-Sud|Côte-d’Or|Côte-d'Or|Côtes-d’Armor|Côtes-d'Armor|Creuse|Deux-Sèvres|Dordogne|Doubs|Drôme|Essonne|Eure|Eure-et-Loir|Finistère|Gard|Gers|Gironde|Haute-Corse|Haute-Garonne|Haute-Loire|Haute-Marne|Haute-Saône|Haute-Savoie|Haute-Vienne|Hautes-Alpes|Hautes-Pyrénées|Haut-Rhin|Hauts-de-Seine|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Jura|Landes|Loir-et-Cher|Loire|Loire-Atlantique|Loiret|Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Mayenne|Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Nord|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|Pyrénées-Orientales|Rhône|Saône-et-Loire|Sarthe|Savoie|Seine-et-Marne|Seine-Maritime|Seine-Saint-Denis|Somme|Tarn|Tarn-et-Garonne|Val-de-Marne|Val-d’Oise|Val-d'Oise|Var|Vaucluse|Vendée|Vienne|Vosges|Yonne|Yvelines|Martinique|Guadeloupe|Guyane|Mayotte"),
		wordRows(RegionWord, "fr", "agencies, papers in Africa and Canada", "Vaulny, * – Le bac repart.", "Algérie|Allemagne|Angleterre|Argentine|Arménie|Australie|Autriche|Azerbaïdjan|Belgique|Bénin|Bolivie|Brésil|Bulgarie|Cambodge|Cameroun|Centrafrique|Chili|Chine|Chypre|Colombie|Comores|Corée du Nord|Corée du Sud|Côte d’Ivoire|Côte d'Ivoire|Croatie|Danemark|Écosse|Égypte|Équateur|Espagne|Estonie|États-Unis|Éthiopie|Finlande|Gambie|Géorgie|Grèce|Guinée|Guinée-Bissau|Hongrie|Inde|Indonésie|Irak|Irlande|Islande|Italie|Japon|Jordanie|Lettonie|Libye|Lituanie|Maroc|Mauritanie|Mexique|Moldavie|Monténégro|Népal|Norvège|Nouvelle-Zélande|Ouganda|Pays-Bas|Pérou|Pologne|RDC|Roumanie|Royaume-Uni|Russie|Sénégal|Serbie|Slovaquie|Slovénie|Somalie|Soudan|Suède|Suisse|Syrie|Tanzanie|Tchad|Thaïlande|Tunisie|Turquie|Yémen|Zambie"),
		wordRows(RegionWord, "fr", "AFP and portals", "VAULNY (*) - Le bac repart.", "Nations unies"),
		wordRows(PlaceName, "fr", "papers in Africa and Switzerland", "* – Le bac repart.", "Dakhla|Laâyoune|Meknès|Oujda|Cité du Vatican|Rabat|Alger|Tunis|Dakar|Bamako|Abidjan|Cotonou|Lomé|Niamey|Ouagadougou|Conakry|Libreville|Brazzaville|Kinshasa|Yaoundé|Douala|Nouakchott|Antananarivo|Bangui|Bujumbura|Kigali|Port-au-Prince|Montréal|Ottawa|Genève|Bruxelles"),
		wordRows(PlaceName, "fr", "correspondents of papers in France, Belgium and Switzerland", "* – Le bac repart.", "Moscou|Pékin|Le Caire|Beyrouth|Jérusalem|Téhéran|Damas|Athènes|Lisbonne|Varsovie|Prague|Berne|Zurich|Copenhague|Édimbourg|Barcelone|Milan|Kiev|Kharkiv|Pretoria|Addis-Abeba|Khartoum|N’Djaména|N'Djaména|Casablanca|Marrakech|Tanger|Fès|Agadir|Oran|Annaba|Tizi Ouzou|Béjaïa|Sfax|Sousse|Tripoli|Bouaké|Thiès|Saint-Louis|Ziguinchor|Goma|Bukavu|Lubumbashi|Pointe-Noire|Garoua|Zinder|Gao|Tombouctou|Bobo-Dioulasso|Porto-Novo"),
		wordRows(NotPlaceWord, "fr", "labels in capitals", "* – Le bac repart.", "BREF|BILAN|RÉSULTAT|RÉSULTATS|CLASSEMENT|CALENDRIER|PROGRAMME|TARIFS|HORAIRES|CONTACTS|DÉTAILS|CAUSES|SOLUTION|CONSÉQUENCE|MORALITÉ|CONSTAT|OBJECTIF|OBJECTIFS|PROBLÈME|EXEMPLE|EXEMPLES|QUESTIONS|RÉPONSE|RÉPONSES|REMARQUE|LIEU|DATES|ENTRÉE|INSCRIPTIONS|RENSEIGNEMENTS|INGRÉDIENTS|PRÉPARATION|ARBITRE|BUTS|AVERTISSEMENTS|SPECTATEURS|REMPLAÇANTS|BASKET|ATHLÉTISME|NATATION|VOILE"),
		wordRows(NotPlaceWord, "fr", "rubrics in capitals before a dash", "LE * – Le bac repart.", "CHIFFRE|CHIFFRES|PHRASE|REPORTAGES|COMMENTAIRE|INFOS|ACTU|ACTUALITÉ|SÉRIE|ÉPISODE|FOCUS|ZOOM|RAPPEL|CONTEXTE|ENJEUX|ENCADRÉ|REPÈRES|BRÈVES|AGENDA|CYCLISME|POLITIQUE|ÉCONOMIE|SOCIÉTÉ|SANTÉ|JUSTICE|FAITS|DIVERS|COURRIER|HUMEUR|HISTOIRE|ARCHIVES|RÉSUMÉ|AVIS|CONSEIL|CONSEILS|RECETTE|HOROSCOPE|NÉCROLOGIE"),
		wordRows(NotPlaceWord, "fr", "what else stands in brackets before a text", "(*) Le bac repart.", "Rires|Rire|Sourire|Silence|Applaudissements|Soupir|Exclusivité|Publicité|Sponsorisé|Actualisé|Archive|Suite|Nouveau|Nouvelle|Rectificatif|Source|Rediffusion|Partenariat|Pause|Presque"),
	)
}

// frenchDatelineAgencies returns agencies and papers that open datelines in
// French.
func frenchDatelineAgencies() []DatelineAgency {
	return slices.Concat(
		agencyRows("fr", "papers in French in Canada, before the province", "* (Manitoba) – Le bac repart.", "LE GABOTEUR|LA VOIX ACADIENNE|LE MONITEUR ACADIEN|ACADIE NOUVELLE|L’AURORE BORÉALE|L'AURORE BORÉALE|L’AQUILON|L'AQUILON|LE NUNAVOIX|LE COURRIER DE LA NOUVELLE-ÉCOSSE|LE FRANCO|LA LIBERTÉ|L’EAU VIVE|L'EAU VIVE|LE VOYAGEUR|LE RÉGIONAL|LE REMPART|FRANCOPRESSE"),
		agencyRows("fr", "agencies in Africa and Switzerland", "VAULNY (*) Le bac repart.", "Agefi-Dow Jones|AsiaNews|AIP|ABP|ACAP|ANGOP|APANEWS|APA News|AMAP|GCI|PANA|Panapress|AGP|ATOP|AMI|Agence Ecofin|AIB|ANP|Le Faso|SudQuotidien|Agence QMI|QMI|CNW Telbec|Alwihda Info|Togo First|Investir au Cameroun|I.MEDIA"),
	)
}
