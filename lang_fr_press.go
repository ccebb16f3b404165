package newsmark

import (
	"slices"
	"strings"
)

// frenchPress returns lines in French by the kinds of pieces that papers name in
// them, and by how talks are signed and pieces taken over.
func frenchPress() []LinePhrase {
	return slices.Concat(
		lineRows(RoleByline, LineOpens, "fr", "papers and magazines", "* Camille Aubertin", "Une opinion de|Opinion de|Une carte blanche de|Carte blanche de|Critique de|Un article de|Un dossier de|Dossier de|Un compte rendu de|Un compte-rendu de|Compte-rendu de|Un décryptage de|Décryptage de|Une synthèse de|Une interview réalisée par|Un entretien de|Un entretien réalisé par|Un entretien mené par|Un article rédigé par|Un article écrit par|Un reportage réalisé par|Reportage réalisé par|Enquête réalisée par|Dossier préparé par|Portrait réalisé par|Texte rédigé par|Texte écrit par|Un témoignage recueilli par|Une contribution de|Contribution de|Une humeur de|Une lettre de|Une rencontre signée|Un papier de|Papier de|Un long format de|Long format de|Un feuilleton de|Une série de|Une revue de presse de|Revue de presse de|Un point de vue de|Point de vue de|Un commentaire de|Commentaire de|Un grand format de|Grand format de|Recension de|Une recension de|Analyse par|Portrait par|Reportage par|Chronique par|Récit par|Le billet de|La chronique de|L’éditorial de|L’édito de|L’humeur de|Le commentaire de|L’analyse de"),
		lineRows(RoleByline, LineOpens, "fr", "papers, magazines and associations", "* Camille Aubertin", "Récit:|Article:|Compte rendu:|Compte-rendu:|Synthèse:|Chronique:|Critique:|Décryptage:|Auteur(e):|Auteur(s):|Auteur/autrice:|Auteur·ice:|Auteurice:|Auteur et photos:|Interview et photos:|Entretien et photos:|Reportage et photos:|Texte, photos:|Texte / photos:|Textes / photos:|Photos & texte:|Recueillis par|Recueillie par|Paroles recueillies par|Confidences recueillies par|Réactions recueillies par|Interview recueillie par|Entretien recueilli par|Entretien préparé par|Mis en ligne par|Article publié par|Article posté par|Article proposé par|Proposé par|Ecrit par|Avec la participation de|Avec la contribution de|Collaboration:|Avec notre correspondant|Avec notre correspondante|Notre correspondant|Notre correspondante|Nos correspondants|Nos envoyés spéciaux|Nos envoyées spéciales|Stagiaire:|Rédigée par|Préparé par|Rassemblé par"),
		lineRows(RoleByline, LineTitle, "fr", "magazines in France and Switzerland", "Camille Aubertin (*)", "texte|textes|photos et texte"),
		lineRows(RoleByline, LineOpens, "fr", "magazines in France and Switzerland", "* Camille Aubertin, photos Inès Baudry", "Texte |Textes "),
		[]LinePhrase{
			{Text: "Ecrit le ", And: " par ", Role: RoleByline, Language: "fr", Origin: "CMS templates", Example: "Ecrit le 3 mai 2021 par Camille Aubertin"},
		},
		andRows(RoleSource, "fr", "magazines", "* en anglais dans Le Phare", "Version originale|La version originale|L’article original|L’original|Le texte original|L’entretien original|La version anglaise|Cet article a été initialement|Cet article a d’abord|Cet article est d’abord", "publié|paru|anglais|ce lien| ici|à lire|disponible|à retrouver"),
		lineRows(RoleSource, LineOpens, "fr", "papers and magazines", "* Le Phare", "Texte initialement publié|Tribune initialement publiée|Tribune initialement parue|Entretien initialement publié|Interview publiée dans|Interview parue dans|Chronique parue dans|Chronique publiée dans|Reportage publié dans|Enquête parue dans|Enquête publiée dans|Contenu proposé par|Contenu fourni par|Un article à retrouver dans|Article à retrouver dans|Article extrait du|Article extrait de|Article tiré de|Article tiré du|Lire la version originale|Lire le texte original"),
		andRows(RoleSource, "fr", "papers", "* est à retrouver dans notre numéro de mai.", "Cet article|Cet entretien|Cette enquête|Ce reportage|Ce dossier|Ce portrait", "est à retrouver dans|est à lire dans"),
		lineRows(RoleSource, LineWhole, "fr", "papers and portals", "*", "Avec Reuters et AFP|Avec Belga et AFP|Avec AP|Avec APS|Avec MAP|Avec Xinhua|Avec communiqué|La rédaction avec agences|Rédaction avec agences|La rédaction (avec AFP)"),
		lineRows(RoleEditor, LineOpens, "fr", "papers and magazines", "* Inès Baudry", "Propos traduits par|Traduit et condensé par|Traduit et annoté par|Dirigé par|Coordonné par|Mise à jour:|Validé par|Vérifié par|Relu et édité par|Relu et vérifié par|Relu et validé par|Vérifié et édité par|Vérifié et relu par|Édité et mis en ligne par|Traduit et relu par|Edité et relu par"),
	)
}

// frenchCorrespondents returns lines in French of correspondents and of broadcasters, and
// such as sign without a colon.
func frenchCorrespondents() []LinePhrase {
	return slices.Concat(
		lineRows(RoleByline, LineOpens, "fr", "papers and radio", "* Camille Aubertin", "De notre correspondant local|De notre correspondante locale|De notre correspondant permanent|De notre correspondante permanente|De notre correspondant régional|De notre correspondante régionale|De nos correspondants|De nos correspondantes|Avec notre envoyé spécial|Avec notre envoyée spéciale|Avec nos envoyés spéciaux|Avec nos envoyées spéciales|Avec nos correspondants|Notre correspondant local|Notre correspondante locale|Correspondance locale:|Correspondance particulière:|Correspondance particulière,|Correspondance locale,|De notre correspondant,|De notre correspondante,|De notre envoyé spécial,|De notre envoyée spéciale,|De notre correspondant particulier|De notre correspondante particulière"),
		lineRows(RoleByline, LineOpens, "fr", "broadcasters in Switzerland", "* Camille Aubertin", "Sujet radio:|Sujet TV:|Reportage radio:|Reportage TV:|Article web:|Texte web:|Version web:"),
		lineRows(RoleByline, LineOpens, "fr", "papers and magazines", "* Camille Aubertin", "Article signé |Billet signé |Texte signé |Chronique signée |Signé |Texte et photos |Textes et photos |Texte & photos |Photos et texte |Un dossier réalisé par|Un dossier coordonné par|Série réalisée par|Une série réalisée par"),
		[]LinePhrase{
			{Text: "Propos recueillis à ", And: " par ", Role: RoleByline, Language: "fr", Origin: "papers and magazines", Example: "Propos recueillis à Vaulny par Camille Aubertin"},
			{Text: "Entretien réalisé à ", And: " par ", Role: RoleByline, Language: "fr", Origin: "papers and magazines", Example: "Entretien réalisé à Vaulny par Camille Aubertin"},
		},
		lineRows(RoleEditor, LineOpens, "fr", "papers and broadcasters", "* Inès Baudry", "Traduits par|Traduite par|Adaptation web:"),
		lineRows(RoleByline, LineTitle, "fr", "local papers", "Camille Aubertin (*)", "CLP"),
	)
}

// elided returns the rows that end with "de" as they are before a name with a vowel:
// "Un article d’Ariane Aubertin".
func elided(rows []LinePhrase) []LinePhrase {
	for _, row := range rows {
		stem, ok := strings.CutSuffix(row.Text, " de")
		if !ok || row.Role != RoleByline || row.At != LineOpens || row.And != "" {
			continue
		}
		row.Text = stem + " d’"
		row.Example = row.Text + "Ariane Aubertin"
		rows = append(rows, row)
	}
	return rows
}

// frenchSeeAlso returns further lines in French that lead to other pieces, letters
// and channels, also without the accents that capitals lose.
func frenchSeeAlso() []LinePhrase {
	return slices.Concat(
		lineRows(RoleRelated, LineOpens, "fr", "papers and portals", "* : le barrage qui chante", "A lire:|A lire également|A voir:|A voir aussi|A voir également|A écouter:|A écouter aussi|A relire:|A relire aussi|A découvrir:|A découvrir aussi|A ne pas manquer|A consulter:|A retrouver aussi|À voir également|À écouter aussi|À écouter également|À relire aussi|À découvrir:|À découvrir également|À consulter:|À consulter également|À retrouver:|Lire encore:|Lire et écouter:|Lire ou relire:|Lire et relire:|(Re)lire:|(Re)voir:|Relire aussi|Relisez notre|Relisez:|Revoir:|Revoir aussi|Réécouter:|Écouter aussi|Ecouter aussi|Ecouter:|Ecoutez:|Ecoutez notre|Ecoutez aussi|Écoutez aussi|Réécoutez|Regarder aussi|Regardez aussi|Voir encore:|Voir:|Plus d’infos:|Plus d’info:|Plus d’articles|Plus d’actualités sur|Plus d’actus|Articles connexes|Articles associés|Article lié:|Article connexe|Contenus associés|Contenus similaires|Sujets associés|Sujets connexes|Dans le même dossier|Dans la même série|Dans la même collection|Dans le même numéro|Ces articles peuvent vous intéresser|Cet article peut vous intéresser|Cet article pourrait vous intéresser|Ceci pourrait vous intéresser|Ceci peut vous intéresser|Cela pourrait aussi vous intéresser|Ça pourrait vous intéresser|Ça peut aussi vous intéresser|Vous pourriez être intéressé|Nos conseils de lecture|Notre sélection d’articles|Le dossier complet|Tout notre dossier|Notre enquête:|Notre reportage:|Notre interview:|Notre entretien:|Notre analyse:|Notre décryptage:|Notre portrait:|Notre podcast:|Notre vidéo:|Nos vidéos:|Lire l’épisode|Tous les épisodes|Les épisodes précédents|Épisode précédent|Épisode suivant|Episode précédent|Episode suivant|Likez notre|Likez la page|Abonne-toi|Suis-nous|Inscris-toi à"),
		lineRows(RoleRelated, LineWhole, "fr", "papers and portals", "*", "Pour en savoir plus|Plus d’actualités|Plus d’actualité|À lire|A lire|À voir|A voir|À écouter|À suivre|Partagez|Dans le même thème|Dans le même sujet|Voir tous nos articles|Voir tous les épisodes"),
		andRows(RoleRelated, "fr", "papers and portals", "* ? Signalez-la.", "Une erreur dans l’article|Une faute dans|Une coquille dans|Une erreur s’est glissée", "ignalez|crivez|ontactez"),
		andRows(RoleRelated, "fr", "papers and portals", "* l’essentiel de l’actualité", "Recevez chaque |Recevez tous les |Recevez toutes les ", "’essentiel|actualité|infos|nouvelles|meilleur|articles|mail"),
		andRows(RoleRelated, "fr", "papers and portals", "* en pensez dans les commentaires", "Dites-nous ce que|Donnez-nous votre|Partagez votre avis|Partagez vos", "pensez|avis|ommentaire|opinion"),
	)
}
