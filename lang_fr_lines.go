package newsmark

import "slices"

// More lines about a piece in French, beside those in lang_fr.go.

// frenchPieces returns the lines in French that name the piece: "Cet article a
// d’abord paru dans Le Phare".
func frenchPieces() []LinePhrase {
	return slices.Concat(
		frenchAccess(),
		frenchRelated(),
		frenchExcerpts(),
		frenchNotices(),
		frenchPress(),
		frenchCorrespondents(),
		frenchPortals(),
		frenchSeeAlso(),
		lineRows(RoleSource, LineNote, "fr", "papers", "* Publié initialement par Le Phare", "Note de la rédaction:|Note de l’éditeur:|Note de l’éditrice:|NDLR:|N.D.L.R.:|Note aux lecteurs:"),
		andRows(RoleSource, "fr", "papers and magazines", "*, plus long, est initialement paru dans Le Phare.", "Cet article|Ce texte|Cette tribune|Cette chronique|Ce reportage|Cet entretien|Cette interview|Cette enquête|Ce billet|Ce récit|Ce portrait|Cette analyse|Ce papier", "initialement paru|initialement publié|d’abord paru|d’abord été publié|d’abord publié|est paru dans|est parue dans|a paru dans|a été publié dans|a été publié par|a été publié sur|a été publiée dans|a été publiée par|a été publiée sur|republié|repris de|repris du|reproduit avec|est tiré d|est tirée d|est extrait d|est extraite d|en partenariat avec|en collaboration avec"),
		andRows(RoleSource, "fr", "magazines", "* texte, plus longue, est parue dans Le Phare.", "Une version de ce|Une version longue de ce|Une version courte de ce|Une première version de ce|Une version anglaise de ce", "est parue|a été publiée|a paru"),
		andRows(RoleSource, "fr", "magazines", "* article, plus longue, est parue dans Le Phare.", "Une version de cet|Une version longue de cet|Une version courte de cet|Une première version de cet|Une version anglaise de cet", "est parue|a été publiée|a paru"),
		lineRows(RoleSource, LineOpens, "fr", "papers", "* Le Phare", "Titre de l’original:|Avec l’aimable autorisation|Texte paru dans|Tribune parue dans|Entretien paru dans|Tribune publiée dans|Entretien publié dans|Reportage paru dans|Première publication:|Version originale:|Lien vers l’original:|Source et texte:"),
		lineRows(RoleSource, LineWhole, "fr", "papers", "*", "La rédaction avec AFP|Rédaction avec AFP|Avec Reuters"),
		andRows(RoleCopyright, "fr", "papers", "*, même partielle, est interdite.", "Toute reproduction|La reproduction de cet article|La reproduction de ce texte|La reproduction totale|La reproduction partielle|La reproduction des articles|La reproduction des textes|Reproduction et|Reproduction ou|Toute diffusion|Toute utilisation|Toute reprise", "interdit|autorisation|accord préalable|accord écrit"),
		andRows(RoleCopyright, "fr", "public sites", "*, sauf les images, est publié sous licence Creative Commons.", "Cet article|Ce texte|Ce contenu|Cette œuvre", "licence|Creative Commons|CC BY|droit d’auteur|droits d’auteur"),
		lineRows(RoleCopyright, LineOpens, "fr", "papers and public sites", "* Le Phare", "Licence Creative|Licence CC|Droits d’auteur:|Licence:|Sous licence CC"),
		andRows(RoleEditor, "fr", "international sites", "* par Inès Baudry.", "Cet article a été traduit|Ce texte a été traduit|Cet article est traduit|Ce texte est traduit|Cet entretien a été traduit", "intelligence artificielle|automatiquement| IA| par "),
		lineRows(RoleByline, LineEnds, "fr", "papers", "Camille Aubertin *.", " a contribué à cet article| a contribué à ce reportage| a collaboré à cet article| a collaboré à ce reportage| a participé à cet article| ont contribué à cet article| ont contribué à ce reportage| ont collaboré à cet article| ont participé à cet article"),
		lineRows(RoleEditor, LineOpens, "fr", "papers and magazines", "* Inès Baudry", "Traduction et adaptation:|Traduction française:|Texte traduit par|Article traduit par|Relecture et correction:|Édité et relu par|Mise en forme:|Montage:|Chef d’édition:|Cheffe d’édition:|Responsable de publication:|Vérification des faits:|Édition et relecture:|Traduction et notes:|Relecteur:|Relectrice:|Correctrice:|Correcteur:|Traducteur:|Traductrice:|Maquette:|Iconographie:|Direction éditoriale:|Édition numérique:"),
		lineRows(RoleEditor, LineWhole, "fr", "papers", "*", "Traduit par nos soins|Traduit par la rédaction|Traduction de la rédaction"),
	)
}

// frenchExcerpts returns the lines in French that say what a piece is taken from, or
// what it reports on.
func frenchExcerpts() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineOpens, "fr", "papers and magazines", "* Le Phare", "Avec des informations |Avec les informations |Article paru le|Article original publié|Article original paru|Extrait de:|Extrait de |Tiré de:|Tiré de |Tiré du |Repris du |Publication originale:|Communiqué de la |Communiqué du |Communiqué des |Communiqué de presse de|Communiqué de presse du|En partenariat avec |En collaboration avec |Un article de notre partenaire|Un contenu de |Texte fourni par|Article fourni par|Étude:|Étude originale:|Parution:|Bonnes feuilles:|Bonnes feuilles de|Paru initialement dans|Initialement paru dans|Cet article provient|Ce texte provient"),
		lineRows(RoleSource, LineWhole, "fr", "papers", "*", "Communiqué"),
		andRows(RoleSource, "fr", "magazines", "* numéro de mai, le douzième, du Phare.", "Cet article est issu|Ce texte est issu|Cet entretien est issu|Ce dossier est issu|Cet article provient|Cet article a été réalisé|Ce reportage a été réalisé|Cette enquête a été réalisée", "numéro|magazine|revue|édition|partenariat|soutien|collaboration|journal|ouvrage|livre"),
		andRows(RoleSource, "fr", "universities and magazines", "* Brandis et al., Barrages, 2023, p. 3 à 9.", "Référence:|Références:|Publication:|Article:", " et al|doi|DOI|, 20| (20"),
		[]LinePhrase{{Text: "Texte traduit ", And: " par ", Role: RoleEditor, Language: "fr", Origin: "magazines", Example: "Texte traduit de l’anglais par Inès Baudry"}},
		lineRows(RoleCopyright, LineOpens, "fr", "papers", "* avec la source", "Reproduction autorisée|Reproduction partielle|Reproduction libre|Textes ©|Droits réservés"),
		lineRows(RoleEditor, LineOpens, "fr", "papers and magazines", "* Inès Baudry", "Traduction|Texte traduit de|Edité par|Edition:|Responsable d’édition:|Cheffe de rubrique:|Chef de rubrique:|Traduit et adapté par|Traduit et édité par|Réviseure:|Réviseur:|Relu et corrigé par|Édition française:|Mise en ligne par|Édimestre:|Pupitre:|Desk:|Secrétaire de rédaction|Édition et mise en ligne:"),
	)
}

// frenchCalls returns the lines in French that call the reader to something.
func frenchCalls() []LinePhrase {
	return slices.Concat(
		andRows(RoleRelated, "fr", "papers and portals", "* Le Phare sur Threads", "Suivez |Suivre |Rejoignez |Retrouvez |Likez |Aimez |Écoutez |Regardez ", onChannels(" sur | chaîne | groupe ")),
		andRows(RoleRelated, "fr", "papers and portals", "* tout ? Partagez, merci", "Vous avez apprécié|Vous avez aimé|Cet article vous a|Ce texte vous a|Si cet article|Si vous avez aimé|Si vous appréciez|Vous souhaitez", "bonnez|artagez|outenez|newsletter|infolettre|un don|nscrivez"),
		andRows(RoleRelated, "fr", "papers and portals", "* la presse", "Soutenez|Soutenir|Aidez", "journalisme|presse|rédaction|un don|média"),
		andRows(RoleRelated, "fr", "papers and portals", "* ? Écrivez-nous", "Une information à|Une info à|Vous êtes témoin|Vous avez été témoin", "crivez|ontactez|@|nvoyez"),
		andRows(RoleRelated, "fr", "papers and portals", "* tout : notre newsletter", "Ne manquez plus|Ne ratez plus|Recevez|Restez|Toute l’actualité|L’essentiel|Chaque matin", "newsletter|infolettre|boîte mail|notre appli|notre application|WhatsApp|lettre d’information"),
		andRows(RoleRelated, "fr", "papers and portals", "* dans notre galerie", "Plus de photos|Toutes les photos|D’autres photos|Toutes nos photos|Plus d’images", "notre galerie|diaporama|notre site|ici"),
		lineRows(RoleRelated, LineWhole, "fr", "papers and portals", "*", "Commentaires|Laisser un commentaire|Réagir|Lire les commentaires|Ajouter un commentaire|Voir les commentaires|Faire un don|Faites un don|Je m’abonne|Je soutiens|Devenir membre|Copier le lien|Voir tous les articles|Articles les plus lus|Articles récents|Derniers articles"),
	)
}

// frenchAccess returns the lines in French that say who may read or comment on a
// piece.
func frenchAccess() []LinePhrase {
	return slices.Concat(
		andRows(RoleRelated, "fr", "papers", "* 50 % de ce texte à lire.", "Il vous reste ", "à lire|à découvrir"),
		andRows(RoleRelated, "fr", "papers", "* est réservée aux abonnés.", "La suite|La lecture de cet article|L’accès à cet article", "aux abonnés|à nos abonnés|aux abonnées"),
		andRows(RoleRelated, "fr", "papers", "* est réservé aux abonnés.", "Cet article est|Cet article vous est|Ce contenu est|Ce texte est", "aux abonnés|à nos abonnés|aux abonnées"),
		andRows(RoleRelated, "fr", "papers", "*, connectez-vous", "Pour lire la suite|Pour lire cet article|Pour lire l’article|Pour lire l’intégralité|Pour poursuivre|Pour continuer|Pour accéder à|Pour commenter", "bonnez|onnectez|nscrivez|identifiez|vous devez être"),
		andRows(RoleRelated, "fr", "papers", "* ? Connectez-vous", "Vous êtes déjà abonné|Déjà abonné|Déjà inscrit|Déjà un compte|Vous avez déjà un compte|Pas encore abonné|Pas encore de compte", "? Conn|? Se conn|? Ident|? Déco|? Abo|? Je |? Insc"),
		andRows(RoleRelated, "fr", "papers", "* pour commenter", "Connectez-vous|Identifiez-vous", "pour comment|pour lire|pour accéder|pour poursuivre|pour réagir"),
		andRows(RoleRelated, "fr", "radio and papers", "* n’est pas ouvert aux commentaires.", "Ce contenu|Cet article|Cette page", "pas ouvert aux commentaires|pas ouverte aux commentaires|fermé aux commentaires|fermée aux commentaires"),
		lineRows(RoleRelated, LineOpens, "fr", "papers", "* lire Le Phare", "Pour en savoir plus:|Pour plus d’informations:|Pour plus d’infos:"),
		andRows(RoleRelated, "fr", "portals", "* sur le bac, suivez Le Phare", "Pour plus d’informations|Pour plus d’infos|Pour davantage d’informations", ", suivez |, cliquez|, consultez notre|, visitez notre|, rendez-vous sur notre"),
		andRows(RoleRelated, "fr", "papers", "* à lire dans nos éditions", "Toutes les explications|Tous les détails|Toutes les infos|Toutes les informations|L’article complet|L’interview complète|L’entretien complet|Notre article complet", "dans nos éditions|dans notre édition|dans nos colonnes|sur notre site|dans notre journal"),
		andRows(RoleRelated, "fr", "papers and magazines", "* notre numéro de mai", "À découvrir dans|À retrouver dans", "notre édition|notre Edition|nos éditions|notre numéro|notre magazine|notre journal|nos colonnes"),
		andRows(RoleRelated, "fr", "papers", "* le direct de la crue", "Revivez|Suivez en direct|Revoir", "le direct d|le direct :|notre direct|le live d"),
		lineRows(RoleRelated, LineWhole, "fr", "papers and portals", "*", "Pour lire la suite de cet article|Pour lire la suite|Lire la vidéo|Autres vidéos|Vidéo suivante|Imprimer|Imprimer l’article|Mots-clés|Les commentaires sont fermés|Se connecter|Article réservé aux abonnés|Réservé aux abonnés|Autres articles|Votre opinion"),
	)
}

// frenchNotices returns further lines in French about whose a piece is, who
// read it, who may copy it, and where to read on or write to.
func frenchNotices() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineWhole, "fr", "papers and portals", "*", "Communiqué de presse|Dépêche AFP|Avec Belga|Avec ATS|Avec Keystone-ATS|Avec La Presse Canadienne"),
		lineRows(RoleSource, LineOpens, "fr", "papers and portals", "* Le Phare", "Communiqué de presse:|Communiqué:|Extrait du livre|Extraits du livre|Reproduit avec l’autorisation|Republié avec l’autorisation|Publié avec l’autorisation|Publié avec l’accord|Publié en partenariat|Texte publié dans|Article publié dans|Article repris du|Texte original:|Article issu de|Article issu du"),
		lineRows(RoleEditor, LineOpens, "fr", "papers and magazines", "* Inès Baudry", "Adaptation française:|Relecture par|Supervision éditoriale:|Direction artistique:|Mis à jour par|Mise à jour par|Actualisé par|Correction et mise en page:"),
		lineRows(RoleCopyright, LineWhole, "fr", "papers and portals", "*", "Republier cet article|Réutiliser ce contenu|Réutiliser cet article|Merci de citer la source|Merci de citer la source en cas de reprise|Demander une autorisation de reproduction|Contenu protégé par le droit d’auteur"),
		andRows(RoleCopyright, "fr", "The Conversation", "* nos articles gratuitement", "Republiez|Vous pouvez republier", "articles|article|gratuit|licence"),
		lineRows(RoleRelated, LineWhole, "fr", "papers and portals", "*", "Enregistrer|Écouter cet article|Écouter l’article|Lire en anglais|Signaler une erreur|Contenu réservé aux abonnés|Envoyer par e-mail|Envoyer par mail|Vous aimerez aussi|Vous pourriez aussi aimer|Sur ce sujet"),
		lineRows(RoleRelated, LineOpens, "fr", "papers and portals", "* : le barrage qui chante", "Lire cet article en|Lire ce texte en|Lisez cet article en|Ces articles pourraient vous intéresser|Cela pourrait vous intéresser|Cela peut vous intéresser|Ça peut vous intéresser|Mots-clés:|Mots clés:|Thèmes:|Vous aimerez aussi:|Sur ce sujet:"),
		andRows(RoleRelated, "fr", "papers and portals", "* ? Écrivez-nous", "Une erreur à signaler|Une erreur dans cet article|Vous avez repéré une|Vous avez constaté une|Vous avez trouvé une", "crivez|ignalez|ontactez|dites-le"),
		andRows(RoleRelated, "fr", "papers and portals", "* ? Réagissez en commentaire", "Et vous, qu’en pensez|Qu’en pensez-vous|Et vous, que pensez|Votre avis", "commentaire|éagissez|onnez votre avis|crivez-nous"),
		andRows(RoleRelated, "fr", "papers and portals", "*dossier sur le barrage", "Lisez notre |Relire notre |Voir notre |Écouter notre |Voir nos |Retrouvez nos ", "dossier|enquête|article|reportage|interview|entretien|analyse|chronique|portfolio|vidéo|podcast|série|critique|tribune|portrait|décryptage|éditorial"),
		[]LinePhrase{
			{Text: "Il vous reste ", And: "cet article", Role: RoleRelated, Language: "fr", Origin: "Le Monde", Example: "Il vous reste 62 % de cet article."},
			{Text: "Traduit en ", And: " par ", Role: RoleEditor, Language: "fr", Origin: "magazines", Example: "Traduit en français par Inès Baudry"},
			{Text: "Adapté de ", And: " par ", Role: RoleEditor, Language: "fr", Origin: "magazines", Example: "Adapté de l’anglais par Inès Baudry"},
			{Text: "Adapté du ", And: " par ", Role: RoleEditor, Language: "fr", Origin: "magazines", Example: "Adapté du danois par Inès Baudry"},
		},
		lineRows(RoleRelated, LineEnds, "fr", "papers and portals", "Pourquoi le barrage chante : *", "à lire ici|à retrouver ici|à découvrir ici|à voir ici|à écouter ici|cliquez ici|en cliquant ici|c’est par ici"),
		endRows(RoleRelated, "fr", "papers and portals", "La newsletter du Phare, *", "dans votre boîte mail|dans votre boîte de réception|par e-mail", "ssentiel|ewsletter|nfolettre|actualité|nscri|bonnez|ecevez"),
	)
}
