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
