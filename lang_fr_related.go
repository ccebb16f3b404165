package newsmark

import "slices"

// frenchRelated returns lines in French about other pieces, channels, letters and
// subscriptions, beyond the commonest.
func frenchRelated() []LinePhrase {
	return slices.Concat(
		lineRows(RoleRelated, LineOpens, "fr", "papers and portals", "* : le barrage qui chante", "À voir:|Relire:|Voir également|Lien:|Liens:|Notre article:|Nos articles:|Retrouvez-nous|Partager cet article|Partagez cet article|Partagez cette|Partager sur|Partagez sur|Partager ce contenu|Partager par|Inscrivez-vous gratuitement|Inscription à la newsletter|Inscription à notre|Recevez nos|Recevez notre|Recevez gratuitement|Aimez notre page|Téléchargez gratuitement|Téléchargez l’application|Téléchargez l’appli|Soutenez notre|Soutenez-nous|Commentez cet|Réagissez à|Réagissez sur|Laissez un commentaire|Laissez votre commentaire|Donnez votre avis|Contactez la rédaction|Écrire à la rédaction|Nos derniers articles|Les articles les plus|Recommandé pour|À consulter aussi|À retrouver aussi|Ne passez pas à côté|Restez informé|Restez connecté|Voir la galerie|Voir le diaporama|Voir les photos|Voir toutes les photos|Voir la vidéo|Regardez la vidéo|Regardez notre|Écoutez notre|Lire notre|Lire nos|Suivez toute l’actualité|Suivez l’actualité|Suivez toutes les"),
		lineRows(RoleRelated, LineWhole, "fr", "papers and portals", "*", "Annonce|Article suivant|Article précédent|Retour à l’accueil|Retour en haut|Haut de page|Ailleurs sur le web|Nos sélections|Tous nos articles|Contenus sponsorisés|Sponsorisé|Populaire|Tendances|Les dernières actualités|Dernières actualités|Dernières nouvelles|Toute l’actualité|Nous contacter|Nous suivre|S’inscrire|Télécharger l’application|Recevoir la newsletter"),
		andRows(RoleRelated, "fr", "papers and portals", "* ici et sur Facebook pour ne rien manquer de tout ce qui se passe.", "Suivez-nous|Abonnez-vous|Rejoignez-nous", "Facebook|Instagram|WhatsApp|nfolettre|ewsletter|ettre d’information|ne rien manquer|ne rien rater"),
		andRows(RoleRelated, "fr", "papers and portals", "* tout dans notre diaporama.", "Retrouvez |Découvrez |Consultez |Revivez |Feuilletez ", "diaporama|notre galerie|nos galeries|notre page |notre site|en images|notre album|notre dossier|nos pages|nos réseaux|sur notre chaîne|sur les réseaux|dans notre édition|l’intégralité"),
		andRows(RoleRelated, "fr", "papers and portals", "* sur le barrage : www.barrage.example", "Plus d’infos|Plus d’informations|Plus de renseignements|Infos et réservations|Pour plus d’infos", "www.|http|.fr|.ca|.ch|.be|.com|.org| ici"),
		andRows(RoleRelated, "fr", "papers and portals", "* ? Écrivez-nous", "Vous avez une |Une question|Une remarque|Un témoignage|Une suggestion|Vous souhaitez |Vous voulez |Envie de |Besoin de ", "crivez-nous|ontactez-nous|crivez à la|réagir à|bonnez-vous|nscrivez-vous|ewsletter|nfolettre"),
		andRows(RoleRelated, "fr", "papers and portals", "* Le Phare, tout simplement : abonnez-vous", "Soutenez|Soutenir|Aidez", "bonnez-vous|bonnement|faites un don|aire un don|dhérez"),
		andRows(RoleRelated, "fr", "papers and portals", "* Le Phare à vos sources favorites sur Google", "Ajoutez |Ajouter |Choisissez ", "sources favorites|sources préférées|source préférée|source favorite|favoris"),
		andRows(RoleRelated, "fr", "papers and portals", "* ce soir, le podcast", "À écouter |À voir |À lire ", "odcast|vidéo|sur notre|dans notre|diaporama"),
		endRows(RoleRelated, "fr", "papers and portals", "L’actualité du canton *", "sur notre page Facebook|sur notre chaîne WhatsApp|sur WhatsApp|sur Instagram|sur Facebook|sur notre site|sur notre application", "Suivez|suivez|Retrouvez|retrouvez|Rejoignez|rejoignez|L’actualité|L’info|Partagez|partagez|Toute l’"),
	)
}

// frenchPortals returns lines in French of portals and of papers that many of them
// belong to, about their letters, their other pieces, and where a piece is from.
func frenchPortals() []LinePhrase {
	return slices.Concat(
		andRows(RoleRelated, "fr", "papers and radio", "* : notre reportage au barrage qui chante.", "À écouter|À lire|À voir|À relire", ": notre |: nos "),
		andRows(RoleRelated, "fr", "papers", "* de l’actualité, inscrivez-vous à notre newsletter.", "Pour ne rien manquer|Pour ne rien rater|Pour ne rien louper", "nscrivez|bonnez|ewsletter|nfolettre|uivez-nous"),
		andRows(RoleRelated, "fr", "actu.fr", "* en ajoutant vos villes en favori.", "Personnalisez votre actualité|Suivez toute l’actu", "favori|Mon Actu"),
		andRows(RoleRelated, "fr", "actu.fr", "* de vos villes et de vos médias en vous inscrivant à Mon Actu.", "Suivez toute l’actualité", "inscrivant"),
		andRows(RoleRelated, "fr", "papers and portals", "* intéressant ? Suivez notre page.", "Vous avez trouvé cet article", "uivez|artagez|bonnez|outenez"),
		andRows(RoleRelated, "fr", "radio", "* ici en intégralité", "Écoutez l’épisode|Écoutez l’émission|Écoutez le podcast", " ici|intégralité|ci-dessus|ci-dessous"),
		andRows(RoleRelated, "fr", "papers", "* ? Écrivez-nous", "Une info, une question|Une info, une photo|Une info ou une question", "crivez|ontactez|@"),
		andRows(RoleRelated, "fr", "papers", "* : phare@phare.example", "Contactez-nous|Pour contacter la rédaction|Pour nous contacter|Écrivez-nous|Nous écrire", "@"),
		lineRows(RoleRelated, LineOpens, "fr", "papers", "* : le barrage qui chante", "(Re)lire notre|(Re)voir notre|Vous pouvez partager un article|Lien utile:|Liens utiles:|Lisez la suite|Sur le web:"),
		lineRows(RoleRelated, LineWhole, "fr", "portals", "*", "La suite après cette publicité|La suite après la publicité|Suite de l’article après la publicité|L’article continue ci-dessous|Écouter l’émission|Réécouter l’émission|Écouter le podcast|Vidéos à la une"),
		lineRows(RoleSource, LineWhole, "fr", "papers", "*", "Article original en anglais|Texte original en anglais|Contenu partenaire|Article partenaire"),
		lineRows(RoleSource, LineOpens, "fr", "papers", "* Phare", "Texte repris du |Texte repris de "),
		andRows(RoleSource, "fr", "papers", "* d’une enquête parue dans Le Phare", "Ce texte est une traduction|Cet article est une traduction", "paru|publié"),
		andRows(RoleEditor, "fr", "papers", "* par une intelligence artificielle", "Texte traduit|Article traduit|Traduction assurée|Traduction réalisée", "intelligence artificielle|DeepL|automatiquement"),
		andRows(RoleEditor, "fr", "papers", "* de l’anglais par la rédaction", "Cet article a été traduit|Ce texte a été traduit|Texte traduit|Article traduit", "notre rédaction|la rédaction|nos soins"),
		andRows(RoleCopyright, "fr", "papers", "* sont protégés", "Les textes de ce site|Les articles de ce site|Les contenus de ce site|Le contenu de ce site", "protégé|droit d’auteur|droits d’auteur"),
	)
}
