package newsmark

import "slices"

// More of what credits in French have: labels, agencies and words beside those
// in lang_fr.go.

func frenchCreditPhrases() []CreditPhrase {
	return slices.Concat(
		phraseRows(CreditPhrase{Origin: "papers and walking clubs"}, "La criée de Kermorin, * Yann Le Dantec",
			"image prise par|cliché pris par"),
		phraseRows(CreditPhrase{Form: NamesBehindDate, Origin: "papers and archives"}, "La criée de Kermorin, * 2016 par Yann Le Dantec",
			"photographié|photographiée|photographiés|photographiées"),
		phraseRows(CreditPhrase{Origin: "Nice-Matin, papers of the Maghreb"}, "La criée de Kermorin. * Yann Le Dantec",
			"Photo de notre correspondant|Photo de notre correspondante|Photos de notre correspondant|Photos de notre correspondante|Photo doc|Photo doc.|Photos doc|Photos doc.|Ph. d’archives:|Ph. d’illustration:"),
		phraseRows(CreditPhrase{Origin: "magazines and blogs, of the picture at the head"}, "La criée de Kermorin. * Yann Le Dantec",
			"Visuel principal:|Visuel de une:|Visuel à la une:|Image d’en-tête:|Photo d’en-tête:|Photo d’ouverture:|Image d’ouverture:|Image de couverture:|Illustration de une:|Illustration de couverture:|Toutes les photos:|Toutes photos:|Vignette:|Photo en une:|Image en une:|Photo de tête:|Photo de titre:|Image de titre:"),
		phraseRows(CreditPhrase{Words: true, Origin: "French papers, of words and pictures"}, "La criée de Kermorin. * Yann Le Dantec",
			"Photo et texte:|Photos et texte:|Photo & texte:|Texte et photo:|Texte & photos:|Textes et photos:|Texte et photos"),
		phraseRows(CreditPhrase{Origin: "French, Belgian, Swiss and Quebec papers"}, "La criée de Kermorin. * Yann Le Dantec",
			"Crédit|Crédits|Crédit photographique:|Crédits photographiques:|Crédit visuel:|Photographie|Photographies|Photographe|Photographie de|Photo réalisée par|Photos réalisées par|Photo signée|Photos par|Image par|Image de|Photo : par|Photographié par|Auteur:|Auteur photo:|Auteur de la photo:|Auteure:|Autrice:|Clichés|Cliché de|Cl.|Photo aérienne:|Photos aériennes:|Photo drone:|Vue aérienne:|Photo principale:|Photo de une:|Photo de couverture:|Photo à la une:|Image à la une:|Photo ci-dessus:|Photo ci-contre:|Photo d’archives|Photos d’archives|Photo d’archive|Photo d’illustration ©|Photo prétexte:|Dessin|Dessins:|Infographie|Infographies:|Infographie de|Caricature:|Caricature de|Aquarelle:|Montage photo:|Photomontage:|Perspective:|Perspectives:|Image de synthèse:|Images de synthèse:|Photogramme:"),
		phraseRows(CreditPhrase{Origin: "French papers"}, "La criée de Kermorin. *Ève Dantec",
			"Photo d’|Photos d’|Photographie d’|Photographies d’|Dessin d’|Illustration d’"),
		phraseRows(CreditPhrase{Origin: "papers and town halls, of what was drawn"}, "La criée de Kermorin. * Yann Le Dantec",
			"Croquis:|Croquis d’audience|Dessin d’audience|Dessins d’audience|Dessin de presse:|Esquisse:|Esquisses:|Doc."),
		phraseRows(CreditPhrase{Supplier: true, Origin: "French, Belgian, Swiss and Quebec papers"}, "La criée de Kermorin. * Kermorin Tourisme",
			"Fourni par|Fournis par|Photos transmises par|Photos communiquées par|Photos publiées par|Photos diffusées par|Photos partagées par|Photos offertes par|Photos confiées par|Photos fournies par|Photos adressées par|Photo postée par|Image publiée par|Photo prêtée par|Photo remise par|Photo envoyée par|Photos prêtées par|Photo aimablement prêtée par|Photo aimablement fournie par|Photo gracieusement fournie par|Photo mise à disposition par|Photos mises à disposition par|Photo communiquée par|Photo partagée par|Photo publiée par|Photo diffusée par|Image diffusée par|Photo offerte par|Photo proposée par|Photo confiée par|Photo remises par|Photos remises par|Photo adressée par|Image transmise par|Images transmises par|Image envoyée par|Images fournies par|Visuel fourni par|Document fourni par|Document transmis par|Document prêté par|Document de|Image gracieuseté de|Courtoisie de|Courtoisie|Gracieuseté|Photo tirée du|Image tirée de|Image tirée du|Photo extraite de|Image extraite de|Capture d’image|Capture|Captures d’écran|Capture écran|Capture d’écran vidéo|Capture d’écran de la vidéo de|Image vidéo|Avec l’aimable autorisation de|Avec l’aimable autorisation du|Avec l’autorisation de|Photo reproduite avec l’autorisation de|Reproduit avec l’autorisation de|Avec la permission de|Source image:|Source des photos:|Source de la photo:|Source de l’image:"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "local papers"}, "La criée de Kermorin. * Yann Le Dantec",
			"Photo transmise par"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "Quebec papers, of networks"}, "La criée de Kermorin. * Facebook",
			"Photo tirée de|Photo tirée des|Photos tirées de|Photo extraite du|Vidéo tirée de"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "French papers"}, "La criée de Kermorin. *Ève Dantec",
			"Avec l’aimable autorisation d’|Avec l’autorisation d’|Image tirée d’|Photo tirée d’|Courtoisie d’"),
		phraseRows(CreditPhrase{Supplier: true, Weak: true, Origin: "French papers: words that open lists, too"}, "La criée de Kermorin. * Kermorin Tourisme",
			"Carte:|Cartes:|Sources:|Affiche:|Graphiques:"),
		phraseRows(CreditPhrase{Form: NoNames, Origin: "French and Quebec papers"}, "La criée de Kermorin. *",
			"Image libre de droits|Image générée par IA|Image générée par l’IA|Image générée par intelligence artificielle|Photo personnelle|Document DR|Photo privée"),
	)
}

func frenchAgencies() []Agency {
	return slices.Concat(agencies("papers in Acadia", "La criée de Kermorin. %: Yann Le Dantec", "Acadie Nouvelle"), agencies("L’Express", "La criée de Kermorin %/Yann Le Dantec", "afp.com"),
		agencies("La Dépêche du Midi, Le Dauphiné libéré", "La criée de Kermorin. %, Yann Le Dantec", "DDM", "Le DL"),
		agencies("stations of Radio France", "La criée de Kermorin. © %",
			"ici Alsace", "ici Armorique", "ici Auxerre", "ici Azur", "ici Béarn Bigorre", "ici Belfort-Montbéliard", "ici Berry", "ici Besançon", "ici Bourgogne", "ici Breizh Izel", "ici Champagne-Ardenne", "ici Cotentin", "ici Creuse", "ici Drôme Ardèche", "ici Gard Lozère", "ici Gascogne", "ici Gironde", "ici Hérault", "ici Isère", "ici La Rochelle", "ici Landes", "ici Limousin", "ici Loire Océan", "ici Lorraine", "ici Maine", "ici Mayenne", "ici Moselle", "ici Nord", "ici Normandie", "ici Occitanie", "ici Orléans", "ici Paris Île-de-France", "ici Pays basque", "ici Pays d’Auvergne", "ici Pays de Savoie", "ici Périgord", "ici Picardie", "ici Poitou", "ici Provence", "ici RCFM", "ici Roussillon", "ici Saint-Étienne Loire", "ici Touraine", "ici Vaucluse"), agencies("stations and papers", "La criée de Kermorin (Yann Le Dantec/%)", "BX1", "LN24", "So Foot", "Est Républicain", "Est Éclair", "franceinfo"), agencies("credits of French, Belgian, Swiss and African sites", "La criée de Kermorin. © %",
			"Photo News", "Leextra", "ÉdA", "Wikimédia", "Wikipédia", "Reporterre", "Médiapart", "StreetPress", "Ouest France", "Sud-Ouest",
			"Canal+", "Bayard",
			"Charente Libre", "Vosges Matin", "ICI Radio-Canada",
			"Sénéplus", "Sidwaya", "Apanews", "Icônes", "ISOPIX", "OpenStreetMap", "Aurimages", "Kharbine-Tapabor", "Iconotec", "Basta!", "francetv"))
}

func frenchCreditWords() []CreditWord {
	return slices.Concat(
		creditWords(CreditFunction, "local papers, of readers and prizes", "La criée de Kermorin. Photo : Yann Le Dantec, % de Kermorin",
			"habitant", "habitante", "étudiant", "étudiante", "lauréat", "lauréate", "élève", "bénévole", "membre", "lycéen", "lycéenne", "riverain", "riveraine"),
		creditWords(CreditOrganisation, "clubs and offices in French credits", "La criée de Kermorin. Photo : % Kermorin",
			"Stade", "Racing", "Olympique", "Entente", "Amis", "Handball", "Basket", "Rugby", "Judo", "Vélo", "Camping", "Cinéma", "Galerie", "Harmonie", "Chorale", "Compagnons", "Foyer", "Ehpad", "Crèche", "Moulin", "Ferme", "Librairie", "Cabinet", "Atelier", "Ateliers", "Architectes", "Photothèque", "Cliniques", "Clinique", "Pôle", "Pays", "Syndicats", "Mission", "Gendarmes", "Mairies", "Sûreté", "Sécurité", "Cégep", "Garde", "Coopérative", "Caisse", "Haras", "Vignoble", "Producteurs", "Éleveurs", "Chasseurs", "Pêcheurs", "Riverains", "Habitants", "habitant", "habitante", "riverain", "riveraine", "organisateur", "organisateurs", "organisatrice", "témoin", "témoins", "internaute", "bénévole", "bénévoles", "participant", "participants", "lectrices", "abonné", "Météo", "Distribution", "Banque", "Philharmonie", "Parlement", "Amicale", "Aviron", "Tennis", "Boules", "Pétanque", "Comice", "Confrérie", "CCI", "ARS", "ADT", "CPIE", "CFA", "IUT", "CAF", "CPAM", "DREAL", "DRAC", "SEM", "SPA", "ANAH", "Ademe", "Agglo", "Mucem", "Frac", "Cirque", "État-major", "SIRPA", "Défense", "Habitat", "Dist", "Caserne", "Base", "Régiment", "Escadron", "Jardins", "Aquarium", "Planétarium", "Thermes", "Casino", "Abbaye", "Basilique", "Cathédrale", "Évêché", "Sanctuaire"),
		creditWords(CreditOrganisation, "offices in Africa and overseas", "La criée de Kermorin. Photo : % Kermorin",
			"Rédaction", "Haut-commissariat", "Wilaya", "Daïra", "Gouvernorat", "Consulat", "Sous-préfecture", "Cellule", "Communication"),
		creditWords(CreditOrganisation, "stations and sites that are named after towns", "La criée de Kermorin. Photo : % Kermorin",
			"Actu", "Actus", "Info", "Infos", "Mag", "Blog", "Bleu", "Rue89", "Capitale", "Médias"),
		creditWords(CreditEnding, "sites in French", "La criée de Kermorin. © Kermorin%",
			"actu", "actus", "infos", "web", "mag", "médias", "review", "-matin"),
		creditWords(CreditStatus, "French papers", "La criée de Kermorin. Photo : Yann Le Dantec/%",
			"LDD", "remise", "remises", "transmises", "transmis", "fournies", "fourni", "prêtée", "archives familiales", "prétexte", "générée par IA", "photo prétexte", "image libre de droits", "doc remis", "vidéosurveillance", "reproduction interdite", "or licensors"),
		creditWords(CreditSite, "Unsplash, Pexels, Pixabay in French", "La criée de Kermorin. Photo : Yann Le Dantec % Unsplash",
			"sur", "de"),
		creditWords(CreditSupply, "Quebec papers", "La criée de Kermorin. Photo : Yann Le Dantec, % Kermorin Tourisme",
			"fournie par", "transmise par", "gracieuseté de", "tirée de", "provenant de"),
	)
}
