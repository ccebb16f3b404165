package newsmark

// French.

func init() {
	languages = append(languages, &language{
		tag: "fr",

		// Credits.

		// Bylines, datelines and lines about the piece.
		lines: joinRows(
			lineRows(RoleByline, LineOpens, "fr", "papers", "* Camille Aubertin", "Par|Propos recueillis par|Recueilli par|Un texte de|Texte de|Article de|Un reportage de|Reportage de|Texte:|Textes:|Auteur:|Autrice:|Auteure:|Auteurs:|Rédigé par|Écrit par|Publié par|Avec la collaboration de|Entretien réalisé par|Une enquête de|Enquête de|Signé:|Chronique de|Une chronique de|Traduit par|Journaliste:|Texte et photos:|Dossier réalisé par|Réalisé par|Reportage:"),
			lineRows(RoleEditor, LineOpens, "fr", "papers", "* Inès Baudry", "Édité par|Édition:|Relu par|Relecture:|Rédaction:|Rédacteur en chef:|Correction:|Corrigé par|Secrétaire de rédaction:|Édition web:|Mise en ligne:|Coordination:|Éditeur:|Éditrice:"),
			lineRows(RoleSource, LineOpens, "fr", "papers and portals", "* Parc naturel du Vercoran", "Article original:|Source originale:|Publié initialement|Cet article a été publié|Cet article est initialement paru|Cet article est paru initialement|Article publié initialement|Initialement publié|Avec AFP"),
			lineRows(RoleCopyright, LineOpens, "fr", "papers", "*, Le Phare du Vercoran", "Tous droits réservés|Tous droits de reproduction|Reproduction interdite|Droits de reproduction"),
			lineRows(RoleCopyright, LineEnds, "fr", "papers", "Le Phare du Vercoran, *", "tous droits réservés|reproduction interdite|reproduction interdites"),
			lineRows(RoleRelated, LineOpens, "fr", "papers and portals", "*: Les fontaines du Vercoran", "À lire aussi|A lire aussi|Lire aussi|Lire également|À lire également|À lire:|Lire:|Lire la suite|À voir aussi|Voir aussi|À écouter:|À relire:|À découvrir aussi|Pour aller plus loin|Sur le même sujet|Sur le même thème|Dans la même rubrique|Abonnez-vous|Inscrivez-vous à|Suivez-nous|Suivez notre|Rejoignez-nous|Retrouvez tous|En savoir plus|Plus d’informations:|Plus d'informations:|Notre dossier|Cliquez ici|Voir la suite|Articles liés|Articles similaires|Les plus lus|À ne pas manquer|Partager:|Nos autres articles|Découvrez aussi|Lisez aussi|Lisez également|Téléchargez notre application|Lire l’article|Consultez notre dossier|Lire plus|Écouter:|Regarder:"),
			lineRows(RoleRelated, LineWhole, "fr", "portals", "*", "Publicité|Partager|Continuer la lecture|Lire|Voir plus|Commenter|S’abonner"),
			[]LinePhrase{
				{Text: "Recevez", And: "newsletter", Role: RoleRelated, Language: "fr", Origin: "papers", Example: "Recevez chaque matin notre newsletter."},
				{Text: "©", And: "droits", Role: RoleCopyright, Language: "fr", Origin: "papers", Example: "© Le Phare, les droits sont à nous"},
				{Text: "©", And: "interdit", Role: RoleCopyright, Language: "fr", Origin: "papers", Example: "© Le Phare. La reprise est interdite."},
				{Text: "L’article ", And: " est apparu en premier sur ", Role: RoleSource, Language: "fr", Origin: "WordPress feeds", Example: "L’article Le bac est apparu en premier sur Le Phare."},
				{Text: "The post ", And: " est apparu en premier sur ", Role: RoleSource, Language: "fr", Origin: "WordPress feeds", Example: "The post Le bac est apparu en premier sur Le Phare."},
				{Text: "Cet article", And: " est apparu en premier sur ", Role: RoleSource, Language: "fr", Origin: "WordPress feeds", Example: "Cet article sur le bac est apparu en premier sur Le Phare."},
			},
		),
		words: joinRows(
			wordRows(MonthWord, "fr", "AFP", "Brest, 3 * - Le bac repart.", "janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|fév|avr|juil|déc"),
			wordRows(AndWord, "fr", "papers", "Par Camille Aubertin * Inès Baudry", "et|avec"),
			wordRows(TitleWord, "fr", "papers", "Par * Camille Aubertin", "Pr|Me|Mme|Mlle|Maître|Docteur|Mgr"),
			wordRows(ParticleWord, "fr", "papers", "Par Camille * Goff", "des"),
			wordRows(PlaceWord, "fr", "AFP", "Vaulny * Mer (AFP) - Le bac repart.", "sur|sous|les|lès|en|aux|à|au"),
			wordRows(TailWord, "fr", "papers", "Par Camille Aubertin * Vaulny", "à|pour"),
			wordRows(NotPlaceWord, "fr", "what else stands in capitals before a dash", "* — Le bac repart.", "POINT|DIRECT|VIDÉO|VIDÉOS|ENTRETIEN|ENTREVUE|CHRONIQUE|CRITIQUE|ENQUÊTE|TRIBUNE|ÉDITORIAL|ÉDITO|BILLET|DOSSIER|RÉCIT|PORTRAIT|DÉCRYPTAGE|INFOGRAPHIE|CARTE|IMAGES|AUDIO|DIAPORAMA|MÉTÉO|ALERTE|EXCLUSIF|SONDAGE|JEU|OTAN|ONU|PIB|SNCF|RATP|EDF|TÉMOIGNAGE|TÉMOIGNAGES|FAIT|QUI|QUE|POURQUOI|VRAI|FAUX|MISE"),
			wordRows(NotPlaceWord, "fr", "what stands before a date", "*, 3 juin - Le bac repart.", "Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche"),
			wordRows(NotNameWord, "fr", "what else stands behind Par", "Par * Noir", "Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Dieu|Décret|Ailleurs|Exemple"),
		),
		wires: joinRows(
			agencyRows("fr", "agencies, as they name themselves", "Vaulny (*) - Le bac repart.", "La Presse Canadienne|Presse canadienne|PC|Relaxnews|MAP|APS|TAP|CNW"),
		),

		// Captions.
		signs: []CaptionSign{
			{Text: "Légende :", Sign: EvidenceMark, Origin: "press releases", Example: "Légende : le pont avant les travaux"},
			{Text: "Légende\u00a0:", Sign: EvidenceMark, Origin: "press releases", Example: "Légende\u00a0: le pont avant les travaux"},
			{Text: "Sur la photo", Sign: EvidenceMark, Origin: "local papers", Example: "Sur la photo, le pont avant les travaux"},
			{Text: "Ci-dessus", Sign: EvidenceMark, Origin: "magazines", Example: "Ci-dessus, le pont avant les travaux"},
			{Text: "Ci-dessous", Sign: EvidenceMark, Next: true, Origin: "magazines", Example: "Ci-dessous, le pont avant les travaux"},
			{Text: "(à gauche)", Sign: EvidencePosition, Origin: "AFP", Example: "Le maire (à gauche) et l’ingénieure"},
			{Text: "(à droite)", Sign: EvidencePosition, Origin: "AFP", Example: "Le maire (à droite) et l’ingénieure"},
			{Text: "(au centre)", Sign: EvidencePosition, Origin: "AFP", Example: "Le maire (au centre) et l’ingénieure"},
			{Text: "(g)", Sign: EvidencePosition, Origin: "AFP", Example: "Le maire (g) et l’ingénieure"},
			{Text: "De gauche à droite", Sign: EvidencePosition, Origin: "local papers", Example: "De gauche à droite : Ada et Ben"},
			{Text: "de gauche à droite", Sign: EvidencePosition, Origin: "local papers", Example: "Les lauréats, de gauche à droite : Ada et Ben"},
			{Text: "(archives)", Sign: EvidencePosition, Origin: "Quebec papers", Example: "Le vieux pont (archives)"},
			{Text: "Mais", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Mais le pont est resté fermé"},
			{Text: "Cependant", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Cependant, le pont est resté fermé"},
			{Text: "Pourtant", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Pourtant, le pont est resté fermé"},
			{Text: "Et", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Et le pont est resté fermé"},
			{Text: "Puis", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Puis le pont est resté fermé"},
			{Text: "Cet article", Sign: EvidenceNote, Origin: "republished pieces", Example: "Cet article a paru samedi"},
			{Text: "Note de la rédaction", Sign: EvidenceNote, Origin: "French papers", Example: "Note de la rédaction : les noms ont changé"},
			{Text: "NDLR", Sign: EvidenceNote, Origin: "French papers", Example: "NDLR : les noms ont changé"},
		},
	})
}
