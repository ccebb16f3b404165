package newsmark

// creditFormsFr are forms of the press in French.
const creditFormsFr = `
	France: agencies
	Photo : Ève Dupin / AFP → Ève Dupin; AFP
	Photo Ève Dupin/AFP → Ève Dupin; AFP
	Photo AFP/Ève Dupin → Ève Dupin; AFP
	Photo AFP → ; AFP
	(Photo by Ève DUPIN / AFP) → Ève DUPIN; AFP
	(Photo : Ève Dupin / AFP) → Ève Dupin; AFP
	© Ève Dupin / AFP → Ève Dupin; AFP
	©AFP - Ève Dupin → Ève Dupin; AFP
	© AFP - Ève Dupin → Ève Dupin; AFP
	© AFP – Ève Dupin → Ève Dupin; AFP
	© Ève Dupin - AFP → Ève Dupin; AFP
	© Ève Dupin, AFP → Ève Dupin; AFP
	© AFP/Archives → ; AFP
	© AFP/Archives - Ève DUPIN → Ève DUPIN; AFP
	AFP/Archives - Ève DUPIN → Ève DUPIN; AFP
	afp.com/Ève Dupin → Ève Dupin; afp.com
	afp.com - Ève DUPIN → Ève DUPIN; afp.com
	© Radio France - Ève Dupin → Ève Dupin; Radio France
	© Radio France / Ève Dupin → Ève Dupin; Radio France
	© Maxppp - Ève Dupin → Ève Dupin; Maxppp
	© Maxppp → ; Maxppp
	(MAXPPP) → ; MAXPPP
	© Ève Dupin - France Télévisions → Ève Dupin; France Télévisions
	© Ève Dupin/FTV → Ève Dupin; FTV
	© FRANCE TÉLÉVISIONS → ; FRANCE TÉLÉVISIONS
	© France 3 Bretagne → ; France 3 Bretagne
	© Ève Dupin - France 3 → Ève Dupin; France 3
	(ÈVE DUPIN / FRANCEINFO) → ÈVE DUPIN; FRANCEINFO
	(ÈVE DUPIN / AFP) → ÈVE DUPIN; AFP
	(ÈVE DUPIN / HANS LUCAS VIA AFP) → ÈVE DUPIN; HANS LUCAS VIA AFP
	(ÈVE DUPIN / MAXPPP) → ÈVE DUPIN; MAXPPP
	Ève Dupin / Hans Lucas via AFP → Ève Dupin; Hans Lucas via AFP
	Photo Ève Dupin/Hans Lucas → Ève Dupin; Hans Lucas
	Photo Sipa/Ève Dupin → Ève Dupin; Sipa
	SIPA/ÈVE DUPIN → ÈVE DUPIN; SIPA
	© REUTERS/Ève Dupin → Ève Dupin; REUTERS
	REUTERS/Ève Dupin → Ève Dupin; REUTERS
	© Ève Dupin/ABACAPRESS.COM → Ève Dupin; ABACAPRESS.COM
	Ève Dupin/Bestimage → Ève Dupin; Bestimage
	© Icon Sport → ; Icon Sport
	(Photo Ève Dupin/L’Équipe) → Ève Dupin; L’Équipe
	(E. Dupin/L’Équipe) → E. Dupin; L’Équipe
	© LP/Ève Dupin → Ève Dupin; LP
	LP/Ève Dupin → Ève Dupin; LP
	© Le Parisien/Ève Dupin → Ève Dupin; Le Parisien
	LE PARISIEN/ÈVE DUPIN → ÈVE DUPIN; LE PARISIEN

	France: regional papers
	Photo Le Progrès/Ève DUPIN → Ève DUPIN; Le Progrès
	Photo Le Progrès /Ève DUPIN → Ève DUPIN; Le Progrès
	Photo Progrès/Ève DUPIN → Ève DUPIN; Progrès
	Photo Le DL/Ève DUPIN → Ève DUPIN; Le DL
	(Photo Le DL/Ève DUPIN) → Ève DUPIN; Le DL
	Photo Le DL /E.D. → E.D.; Le DL
	Photo ER /Ève DUPIN → Ève DUPIN; ER
	Photo RL/Ève DUPIN → Ève DUPIN; RL
	Photo RL → ; RL
	Photo DNA/Ève DUPIN → Ève DUPIN; DNA
	Photo DNA – Ève Dupin → Ève Dupin; DNA
	Photo L’Alsace/Ève DUPIN → Ève DUPIN; L’Alsace
	Photo JSL/Ève DUPIN → Ève DUPIN; JSL
	Photo JSL /Ève DUPIN → Ève DUPIN; JSL
	Photo LBP/Ève DUPIN → Ève DUPIN; LBP
	Photo Le Bien Public/Ève DUPIN → Ève DUPIN; Le Bien Public
	Photo VM/Ève DUPIN → Ève DUPIN; VM
	Photo d’archives Progrès/Ève DUPIN → Ève DUPIN; Progrès
	Photo d’illustration Progrès/Ève DUPIN → Ève DUPIN; Progrès
	Photo d'illustration Le Progrès/Ève DUPIN → Ève DUPIN; Le Progrès
	Photo d’archives Le DL/Ève DUPIN → Ève DUPIN; Le DL
	Photo fournie par Ève Dupin → ; Ève Dupin
	(Photo NR, Ève Dupin) → Ève Dupin; NR
	© (Photo NR, Ève Dupin) → Ève Dupin; NR
	(Photo archives NR) → ; archives NR
	(Photo archives NR, Ève Dupin) → Ève Dupin; archives NR
	(Photo d’archives NR) → ; NR
	Photo DDM, Ève Dupin → Ève Dupin; DDM
	DDM - Ève Dupin → Ève Dupin; DDM
	© DDM, Ève Dupin → Ève Dupin; DDM
	Photo archives DDM, Ève Dupin → Ève Dupin; archives DDM
	Photo DDM → ; DDM
	PHOTO ÈVE DUPIN - VDN → ÈVE DUPIN; VDN
	PHOTO ARCHIVES VDN → ; ARCHIVES VDN
	PHOTO LA VOIX DU NORD → ; LA VOIX DU NORD
	PHOTO ÈVE DUPIN LA VOIX DU NORD → ÈVE DUPIN; LA VOIX DU NORD
	© Crédit photo : Ève Dupin/Sud Ouest → Ève Dupin; Sud Ouest
	© Crédit photo : Ève Dupin → Ève Dupin
	Crédit photo : ÈVE DUPIN/« SUD OUEST » → ÈVE DUPIN; SUD OUEST
	Photo archives « Sud Ouest » → ; archives « Sud Ouest »
	Photo Ève Dupin / « La Dépêche » → Ève Dupin; La Dépêche
	| OUEST-FRANCE → ; OUEST-FRANCE
	| Ouest-France → ; Ouest-France
	| ÈVE DUPIN / OUEST-FRANCE → ÈVE DUPIN; OUEST-FRANCE
	| Ève Dupin, Ouest-France → Ève Dupin; Ouest-France
	| ARCHIVES OUEST-FRANCE → ; ARCHIVES OUEST-FRANCE
	| PHOTO : ÈVE DUPIN / OUEST-FRANCE → ÈVE DUPIN; OUEST-FRANCE
	| PHOTO : OUEST FRANCE → ; OUEST FRANCE
	| CO – Ève Dupin → Ève Dupin; CO
	Photo CO - Ève DUPIN → Ève DUPIN; CO
	Photo : Archives Ouest-France → ; Archives Ouest-France
	© Archives Ouest-France → ; Archives Ouest-France
	(Photo Ève Dupin/Le Télégramme) → Ève Dupin; Le Télégramme
	(Le Télégramme/Ève Dupin) → Ève Dupin; Le Télégramme
	(Photo archives Le Télégramme) → ; archives Le Télégramme
	(Photo Le Télégramme) → ; Le Télégramme
	(Photo d’archives Le Télégramme) → ; Le Télégramme
	Photo Ève Dupin / Nice-Matin → Ève Dupin; Nice-Matin
	Photo Nice-Matin → ; Nice-Matin
	Photo E.D. / Nice-Matin → E.D.; Nice-Matin
	Photo Dylan Dupin → Dylan Dupin
	Photo Ève Dupin et DR → Ève Dupin
	(Ph. Ève Dupin) → Ève Dupin
	(Photos E.D.) → E.D.
	(Photo E. D.) → E. D.
	Photo : E. D. → E. D.
	PHOTO E.D. → E.D.
	© E.D. → E.D.
	© La Montagne/Ève Dupin → Ève Dupin; La Montagne
	© Photo Ève Dupin → Ève Dupin
	Photos Ève Dupin → Ève Dupin
	photo Ève Dupin → Ève Dupin
	(photo Ève Dupin) → Ève Dupin
	[photo Ève Dupin] → Ève Dupin
	Photo © Ève Dupin → Ève Dupin
	Photo Ève Dupin. → Ève Dupin
	© Ève Dupin. → Ève Dupin
	(c) Ève Dupin → Ève Dupin
	(©Ève Dupin) → Ève Dupin
	© Ève Dupin, 2019 → Ève Dupin; ; 2019
	— Ève Dupin / AFP → Ève Dupin; AFP
	– Photo : Ève Dupin → Ève Dupin
	/ Photo Ève Dupin → Ève Dupin

	Labels
	Crédit : Ève Dupin → Ève Dupin
	Crédits : Ève Dupin → Ève Dupin
	Crédit Ève Dupin → Ève Dupin
	Crédits Ève Dupin → Ève Dupin
	Crédit photo Ève Dupin → Ève Dupin
	Crédit Photo : Ève Dupin → Ève Dupin
	(crédit photo : Ève Dupin) → Ève Dupin
	(crédit photo Ève Dupin) → Ève Dupin
	(crédit : Ève Dupin) → Ève Dupin
	Crédit photo © Ève Dupin → Ève Dupin
	Crédit photo : © Ève Dupin → Ève Dupin
	Crédits photos : © Ève Dupin → Ève Dupin
	Crédits photographiques : Ève Dupin → Ève Dupin
	Crédit photographique : Ève Dupin → Ève Dupin
	Crédit illustration : Ève Dupin → Ève Dupin
	Crédit visuel : Ève Dupin → Ève Dupin
	Crédit : photo Ève Dupin → Ève Dupin
	Copyright : Ève Dupin → Ève Dupin
	Copyright photo : Ève Dupin → Ève Dupin
	Photographe Ève Dupin → Ève Dupin
	Photographie d’Ève Dupin → Ève Dupin
	Photographie de Luc Roy → Luc Roy
	Photo d’Ève Dupin → Ève Dupin
	Photo d'Ève Dupin → Ève Dupin
	Photos d’Ève Dupin → Ève Dupin
	Photographies d’Ève Dupin → Ève Dupin
	Photographies Ève Dupin → Ève Dupin
	Photographie Ève Dupin → Ève Dupin
	Photo réalisée par Ève Dupin → Ève Dupin
	Photos réalisées par Ève Dupin → Ève Dupin
	Photo signée Ève Dupin → Ève Dupin
	Photo : par Ève Dupin → Ève Dupin
	Photos par Ève Dupin → Ève Dupin
	Photographié par Ève Dupin → Ève Dupin
	Auteur : Ève Dupin → Ève Dupin
	Auteur photo : Ève Dupin → Ève Dupin
	Auteur de la photo : Ève Dupin → Ève Dupin
	Cliché : Ève Dupin → Ève Dupin
	Clichés Ève Dupin → Ève Dupin
	Cl. Ève Dupin → Ève Dupin
	Photo et texte : Ève Dupin → Ève Dupin
	Photo & texte : Ève Dupin → Ève Dupin
	Texte et photo : Ève Dupin → Ève Dupin
	Texte et photos : Ève Dupin → Ève Dupin
	Texte et photos Ève Dupin → Ève Dupin
	Photo aérienne : Ève Dupin → Ève Dupin
	Photo drone : Ève Dupin → Ève Dupin
	Vue aérienne : Ève Dupin → Ève Dupin
	Photo principale : Ève Dupin → Ève Dupin
	Photo de une : Ève Dupin → Ève Dupin
	Photo de couverture : Ève Dupin → Ève Dupin
	Image à la une : Ève Dupin → Ève Dupin
	Photo à la une : Ève Dupin → Ève Dupin
	Photo ci-dessus : Ève Dupin → Ève Dupin
	Photo d’illustration : Ève Dupin → Ève Dupin
	Photo d’illustration Ève Dupin → Ève Dupin
	Photo d'illustration / Ève Dupin → Ève Dupin
	Photo d’illustration © Ève Dupin → Ève Dupin
	Photo prétexte : Ève Dupin → Ève Dupin
	Photo prétexte Ève Dupin → Ève Dupin
	Illustration : Ève Dupin → Ève Dupin
	(Illustration : Ève Dupin) → Ève Dupin
	Illustrations : Ève Dupin → Ève Dupin
	Illustration d’Ève Dupin → Ève Dupin
	Dessin Ève Dupin → Ève Dupin
	Dessin d’Ève Dupin → Ève Dupin
	Infographie Ève Dupin → Ève Dupin
	Infographie Le Monde → ; Le Monde
	Infographies : Le Monde → ; Le Monde
	Carte : IGN → ; IGN
	Caricature : Ève Dupin → Ève Dupin
	Montage : Ève Dupin → Ève Dupin
	Montage photo : Ève Dupin → Ève Dupin
	Photomontage : Ève Dupin → Ève Dupin
	Perspective : Agence Roy → ; Agence Roy
	Image de synthèse : Agence Roy → ; Agence Roy
	Archives photo : Ève Dupin → Ève Dupin
	Photo archives : Ève Dupin → Ève Dupin

	Several
	Photos : Ève Dupin, Luc Roy → Ève Dupin+Luc Roy
	Photos Ève Dupin et Luc Roy → Ève Dupin+Luc Roy
	Photos Ève Dupin, Luc Roy et Anne Le Gall → Ève Dupin+Luc Roy+Anne Le Gall
	Photos Ève Dupin & Luc Roy → Ève Dupin+Luc Roy
	© Ève Dupin et Luc Roy → Ève Dupin+Luc Roy
	© Ève Dupin & Luc Roy / Le Phare → Ève Dupin+Luc Roy; Le Phare
	Photos Ève Dupin et Luc Roy/Ouest-France → Ève Dupin+Luc Roy; Ouest-France
	Photos (2) : Ève Dupin → Ève Dupin
	Photos Ève Dupin (2) → Ève Dupin
	Photo : DUPIN Ève → DUPIN Ève
	Photo DUPIN Ève/AFP → DUPIN Ève; AFP

	Québec
	PHOTO ÈVE DUPIN, LA PRESSE → ÈVE DUPIN; LA PRESSE
	PHOTO ÈVE DUPIN, COLLABORATION SPÉCIALE → ÈVE DUPIN
	PHOTO ÈVE DUPIN, LA PRESSE CANADIENNE → ÈVE DUPIN; LA PRESSE CANADIENNE
	PHOTO ÈVE DUPIN, ARCHIVES LA PRESSE CANADIENNE → ÈVE DUPIN; ARCHIVES LA PRESSE CANADIENNE
	PHOTO ÈVE DUPIN, AGENCE FRANCE-PRESSE → ÈVE DUPIN; AGENCE FRANCE-PRESSE
	PHOTO ÈVE DUPIN, FOURNIE PAR LA VILLE → ÈVE DUPIN; LA VILLE
	PHOTO ARCHIVES LA PRESSE → ; ARCHIVES LA PRESSE
	PHOTO ARCHIVES AGENCE FRANCE-PRESSE → ; ARCHIVES AGENCE FRANCE-PRESSE
	PHOTO FOURNIE PAR LA VILLE DE KERMORIN → ; LA VILLE DE KERMORIN
	PHOTO TIRÉE DU SITE DE LA VILLE → ; SITE DE LA VILLE
	PHOTO TIRÉE DE FACEBOOK → ; FACEBOOK
	ILLUSTRATION ÈVE DUPIN, LA PRESSE → ÈVE DUPIN; LA PRESSE
	Photo : Radio-Canada / Ève Dupin → Ève Dupin; Radio-Canada
	Photo : Radio-Canada → ; Radio-Canada
	Photo : Gracieuseté : Ève Dupin → ; Ève Dupin
	Photo : Gracieuseté de Kermorin Tourisme → ; Kermorin Tourisme
	Photo : Gracieuseté → 
	Photo : Gracieuseté Ville de Kermorin → ; Ville de Kermorin
	Photo : Getty Images / Ève Dupin → Ève Dupin; Getty Images
	Photo : La Presse canadienne / Ève Dupin → Ève Dupin; La Presse canadienne
	Photo : Associated Press / Ève Dupin → Ève Dupin; Associated Press
	Photo: Ève Dupin Le Devoir → Ève Dupin; Le Devoir
	Photo: Ève Dupin Archives Le Devoir → Ève Dupin; Archives Le Devoir
	Photo: Ève Dupin La Presse canadienne → Ève Dupin; La Presse canadienne
	Photo: Ève Dupin Agence France-Presse → Ève Dupin; Agence France-Presse
	Photo: Ève Dupin Getty Images → Ève Dupin; Getty Images
	Photo: Ève Dupin Associated Press → Ève Dupin; Associated Press
	Photo Agence QMI, Ève Dupin → Ève Dupin; Agence QMI
	Photo d’archives, Ève Dupin → Ève Dupin
	Photo d’archives, Agence QMI → ; Agence QMI
	PHOTO D’ARCHIVES, ÈVE DUPIN → ÈVE DUPIN
	Photo courtoisie → 
	PHOTO COURTOISIE, VILLE DE KERMORIN → ; VILLE DE KERMORIN
	Photo courtoisie, Ville de Kermorin → ; Ville de Kermorin
	Photo fournie → 
	(Photo : Courtoisie) → 
	(Photo courtoisie) → 
	(Photo: Gracieuseté) → 
	(Photo gracieuseté) → 
	(Photo : Courtoisie Ève Dupin) → ; Ève Dupin
	(Photo : Courtoisie - Ville de Kermorin) → ; Ville de Kermorin
	(Photo gracieuseté – Ville de Kermorin) → ; Ville de Kermorin
	(Photo : Ève Dupin - La Voix de Kermorin) → Ève Dupin; La Voix de Kermorin
	(Photo : La Voix de Kermorin - Ève Dupin) → Ève Dupin; La Voix de Kermorin
	(Photo La Voix de Kermorin – Ève Dupin) → Ève Dupin; La Voix de Kermorin
	(Photo : Archives La Voix) → ; Archives La Voix
	(Ève Dupin/Le Soleil) → Ève Dupin; Le Soleil
	(Le Soleil, Ève Dupin) → Ève Dupin; Le Soleil
	Le Soleil, Ève Dupin → Ève Dupin; Le Soleil
	(Ève Dupin/Archives Le Soleil) → Ève Dupin; Archives Le Soleil
	(Archives Le Soleil, Ève Dupin) → Ève Dupin; Archives Le Soleil
	(Ève Dupin, archives Le Soleil) → Ève Dupin; archives Le Soleil
	(Ève Dupin/La Tribune) → Ève Dupin; La Tribune

	Belgium, Switzerland
	© Belga → ; Belga
	© BELGA/ÈVE DUPIN → ÈVE DUPIN; BELGA
	BELGA PHOTO ÈVE DUPIN → ÈVE DUPIN; BELGA
	© Belgaimage → ; Belgaimage
	© RTBF → ; RTBF
	© Ève Dupin – RTBF → Ève Dupin; RTBF
	© RTBF - Ève Dupin → Ève Dupin; RTBF
	© Tous droits réservés → 
	© Tous droits réservés – Ève Dupin → Ève Dupin
	© Ève Dupin – Tous droits réservés → Ève Dupin
	© Ève Dupin. Tous droits réservés. → Ève Dupin
	© ÉdA – Ève Dupin → Ève Dupin; ÉdA
	ÉdA – Ève Dupin → Ève Dupin; ÉdA
	© Photo News → ; Photo News
	© Photonews → ; Photonews
	© D.R. → 
	KEYSTONE/ÈVE DUPIN → ÈVE DUPIN; KEYSTONE
	© KEYSTONE/ÈVE DUPIN → ÈVE DUPIN; KEYSTONE
	© Keystone / Ève Dupin → Ève Dupin; Keystone
	© Ève Dupin pour Le Temps → Ève Dupin; Le Temps
	© Ève Dupin/Le Temps → Ève Dupin; Le Temps
	[Ève Dupin - RTS] → Ève Dupin; RTS
	[Ève Dupin - Keystone] → Ève Dupin; Keystone
	[RTS] → ; RTS
	[Keystone - Ève Dupin] → Ève Dupin; Keystone
	ÈVE DUPIN/24 heures → ÈVE DUPIN; 24 heures
	24 HEURES/Ève Dupin → Ève Dupin; 24 HEURES
	Ève Dupin/Tamedia → Ève Dupin; Tamedia
	Photo: LDD → 
	© LDD → 
	Photo ldd → 
	Photo : DR → 
	© DR → 
	(Photo DR) → 
	Photo D.R. → 
	(Photo D.R.) → 
	(Ph. DR) → 
	Ph. DR → 
	Ph: DR → 
	Ph. D.R. → 
	Crédit photo : DR → 
	Crédit photo DR → 
	Crédit : D.R. → 
	Crédits : DR → 
	Photo : DR / Mairie de Kermorin → ; Mairie de Kermorin
	Photo DR/Ève Dupin → Ève Dupin
	© Ève Dupin / DR → Ève Dupin
	© Ève Dupin/D.R. → Ève Dupin

	Africa, Maghreb
	Ph. E. Dupin → E. Dupin
	Ph: E. Dupin → E. Dupin
	Ph. : E. Dupin / Le Phare → E. Dupin; Le Phare
	Ph. : Ève Dupin → Ève Dupin
	Ph/Ève Dupin → Ève Dupin
	Ph./Ève Dupin → Ève Dupin
	Ph : APS → ; APS
	Ph. MAP → ; MAP
	Photo MAP → ; MAP
	Photo/APS → ; APS
	©APS → ; APS
	© AIP → ; AIP
	(Ph: AIP) → ; AIP
	Photo : AIP/Ève Dupin → Ève Dupin; AIP
	Photo : Ève Dupin/AIP → Ève Dupin; AIP
	Crédit photo : ANP → ; ANP
	(Crédit photo : Ève Dupin) → Ève Dupin
	Photo:Ève Dupin → Ève Dupin
	© Présidence → ; Présidence
	(Photo Présidence) → ; Présidence
	© Primature → ; Primature
	Photo d’archives/MAP → ; MAP
	© Le Phare du Golfe → ; Le Phare du Golfe
	Photo : Le Phare du Golfe → ; Le Phare du Golfe
	© Ève Dupin/RFI → Ève Dupin; RFI
	© RFI / Ève Dupin → Ève Dupin; RFI
	© France 24 → ; France 24
	© Ève Dupin pour Jeune Afrique → Ève Dupin; Jeune Afrique
	© Ève Dupin pour JA → Ève Dupin; JA
	© Ève Dupin/JA → Ève Dupin; JA

	Givers
	Photo fournie par la mairie → ; la mairie
	Photo transmise par une lectrice → ; une lectrice
	Photo fournie par une habitante → ; une habitante
	(photo transmise par la famille) → ; la famille
	Photo fournie par la famille → ; la famille
	Photo remise par la famille → ; la famille
	Photo prêtée par la famille → ; la famille
	Photo prêtée par Ève Dupin → ; Ève Dupin
	Photo aimablement prêtée par Ève Dupin → ; Ève Dupin
	Photo mise à disposition par la commune → ; la commune
	Photo communiquée par la préfecture → ; la préfecture
	Photo partagée par Ève Dupin → ; Ève Dupin
	Photo publiée par la gendarmerie → ; la gendarmerie
	Photo diffusée par la gendarmerie → ; la gendarmerie
	Photo offerte par Ève Dupin → ; Ève Dupin
	Photo proposée par Ève Dupin → ; Ève Dupin
	Photo gracieusement fournie par la ville → ; la ville
	Photos mises à disposition par la commune → ; la commune
	Image transmise par la préfecture → ; la préfecture
	Visuel fourni par la mairie → ; la mairie
	Document fourni par la mairie → ; la mairie
	Document transmis par la mairie → ; la mairie
	Photo remise → 
	(Photo remise) → 
	(Photo transmise) → 
	Photo transmise → 
	Photos transmises → 
	Photos fournies → 
	Document DR → 
	Photo envoyée par un lecteur → ; un lecteur
	Photo : un lecteur → ; un lecteur
	Photo lecteur → ; lecteur
	Photo mairie de Kermorin → ; mairie de Kermorin
	Photo Ville de Kermorin → ; Ville de Kermorin
	© Ville de Kermorin → ; Ville de Kermorin
	© Mairie de Kermorin → ; Mairie de Kermorin
	© Commune de Kermorin / Ève Dupin → Ève Dupin; Commune de Kermorin
	Photo Sdis 29 → ; Sdis 29
	© SDIS 29 → ; SDIS 29
	Photo gendarmerie nationale → ; gendarmerie nationale
	(photo gendarmerie) → ; gendarmerie
	Photo Police nationale → ; Police nationale
	Photo SNSM → ; SNSM
	Photo Association Les Amis du phare → ; Association Les Amis du phare
	Photo Les Amis du phare → ; Les Amis du phare
	Photo Club nautique de Kermorin → ; Club nautique de Kermorin
	Photo FC Kermorin → ; FC Kermorin
	© Office de tourisme de Kermorin → ; Office de tourisme de Kermorin
	Photo comité des fêtes → ; comité des fêtes
	Photo préfecture de la Marne → ; préfecture de la Marne
	Photo archives familiales → 
	Photo collection privée → 
	Photo famille Dupin → ; famille Dupin
	Photo : famille Dupin → ; famille Dupin
	Avec l’aimable autorisation d’Ève Dupin → ; Ève Dupin
	Avec l’aimable autorisation de Luc Roy → ; Luc Roy
	Photo reproduite avec l’autorisation de Luc Roy → ; Luc Roy
	Courtoisie de Luc Roy → ; Luc Roy
	Courtesy Galerie Roy → ; Galerie Roy
	Source : Ville de Kermorin → ; Ville de Kermorin
	Source photo : Facebook → ; Facebook
	Source image : Ville de Kermorin → ; Ville de Kermorin
	Sources : Ville de Kermorin → ; Ville de Kermorin

	Archives, museums
	Collection Ève Dupin → ; Collection Ève Dupin
	Photo collection Ève Dupin → ; collection Ève Dupin
	Photo : collection Dupin → ; collection Dupin
	Coll. Ève Dupin → ; Coll. Ève Dupin
	© Coll. Ève Dupin → ; Coll. Ève Dupin
	(Coll. Dupin) → ; Coll. Dupin
	(Collection Dupin) → ; Collection Dupin
	(collection Ève Dupin) → ; collection Ève Dupin
	(Photo coll. Dupin) → ; coll. Dupin
	(Archives municipales) → ; Archives municipales
	Photo Archives départementales du Finistère → ; Archives départementales du Finistère
	Archives départementales du Finistère → ; Archives départementales du Finistère
	© Archives départementales du Finistère → ; Archives départementales du Finistère
	Archives de la Ville de Kermorin → ; Archives de la Ville de Kermorin
	Photo : Archives de la Ville de Kermorin → ; Archives de la Ville de Kermorin
	Archives nationales → ; Archives nationales
	© BnF → ; BnF
	© Gallica / BnF → ; Gallica / BnF
	gallica.bnf.fr / BnF → ; gallica.bnf.fr / BnF
	© RMN-Grand Palais / Ève Dupin → Ève Dupin; RMN-Grand Palais
	© Musée de Kermorin / Ève Dupin → Ève Dupin; Musée de Kermorin
	© Musée de Kermorin / Photo Ève Dupin → Ève Dupin; Musée de Kermorin
	© Musée de Kermorin / Photo : Ève Dupin → Ève Dupin; Musée de Kermorin
	© Musée de Kermorin – Photo Ève Dupin → Ève Dupin; Musée de Kermorin
	© Musée de Kermorin, photo Ève Dupin → Ève Dupin; Musée de Kermorin
	© Musée de Kermorin / cliché Ève Dupin → Ève Dupin; Musée de Kermorin
	© Ville de Kermorin / Photo E. Dupin → E. Dupin; Ville de Kermorin
	Photo © Musée de Kermorin / Ève Dupin → Ève Dupin; Musée de Kermorin
	© ADAGP → ; ADAGP
	© Ève Dupin / ADAGP → Ève Dupin; ADAGP
	© Centre Pompidou / Ève Dupin → Ève Dupin; Centre Pompidou

	Licences, libraries
	© Ève Dupin / CC BY-SA 4.0 → Ève Dupin
	© Ève Dupin, CC BY-SA 4.0 → Ève Dupin
	Photo : Ève Dupin (CC BY-SA 4.0) → Ève Dupin
	Crédit photo : Ève Dupin (CC BY-SA 4.0) → Ève Dupin
	Crédit photo : Ève Dupin (CC BY-SA 4.0), via Wikimedia Commons → Ève Dupin; Wikimedia Commons
	Photo : Ève Dupin, CC BY 2.0, via Flickr → Ève Dupin; Flickr
	Photo : Ève Dupin, CC BY-SA 4.0, Wikimedia Commons → Ève Dupin; Wikimedia Commons
	Photo : Ève Dupin / Wikimedia Commons / CC BY-SA 3.0 → Ève Dupin; Wikimedia Commons
	Photo Ève Dupin - CC BY-SA 4.0 → Ève Dupin
	Ève Dupin/Wikimedia Commons → Ève Dupin; Wikimedia Commons
	Ève Dupin, CC BY-SA 4.0, via Wikimedia Commons → Ève Dupin; Wikimedia Commons
	Wikimedia Commons → ; Wikimedia Commons
	(Wikimedia Commons) → ; Wikimedia Commons
	Photo : Wikimedia Commons (CC BY-SA 3.0) → ; Wikimedia Commons
	Photo : Wikimédia → ; Wikimédia
	© Wikipédia → ; Wikipédia
	(CC/Ève Dupin) → Ève Dupin
	Photo libre de droits → 
	Image libre de droits → 
	© Adobe Stock → ; Adobe Stock
	©AdobeStock → ; AdobeStock
	© Ève Dupin - stock.adobe.com → Ève Dupin; stock.adobe.com
	© Shutterstock/Ève Dupin → Ève Dupin; Shutterstock
	Photo Ève Dupin sur Unsplash → Ève Dupin; Unsplash
	Photo de Ève Dupin sur Unsplash → Ève Dupin; Unsplash
	Photo d’Ève Dupin sur Unsplash → Ève Dupin; Unsplash
	Photo by Ève Dupin on Unsplash → Ève Dupin; Unsplash
	Image de Ève Dupin sur Pixabay → Ève Dupin; Pixabay
	Pixabay / Ève Dupin → Ève Dupin; Pixabay
	Photo Pixabay → ; Pixabay
	© Pixabay → ; Pixabay
	Image générée par IA → 
	Image générée par intelligence artificielle → 
	Photo générée par IA → 

	Screens
	Capture d’écran YouTube → ; YouTube
	Capture d'écran Facebook → ; Facebook
	Capture d’écran : YouTube → ; YouTube
	(capture d’écran YouTube) → ; YouTube
	Capture d’écran BFMTV → ; BFMTV
	Capture d’écran/YouTube → ; YouTube
	Capture d’écran Google Street View → ; Google Street View
	Capture écran YouTube → ; YouTube
	Capture Facebook → ; Facebook
	Capture X → ; X
	Photo : capture d’écran → 
	Photo : capture d’écran YouTube → ; YouTube
	Photo capture d’écran → 
	© Capture d’écran → 
	© Capture d’écran YouTube → ; YouTube
	© Google Street View → ; Google Street View
	Google Maps → ; Google Maps
	© Google Maps → ; Google Maps
	Photo Facebook → ; Facebook
	Photo Facebook Ève Dupin → ; Facebook Ève Dupin
	Photo : Facebook/Ville de Kermorin → ; Facebook/Ville de Kermorin
	Facebook / Ville de Kermorin → ; Facebook / Ville de Kermorin
	Photo Twitter @evedupin → ; Twitter @evedupin
	© @evedupin → @evedupin
	Photo : @evedupin → @evedupin
	© Instagram @evedupin → ; Instagram @evedupin
`

// notCreditFormsFr are texts in French that look like these and are none.
const notCreditFormsFr = `
	LA CRIÉE, JEUDI MATIN. | LES BALADINS
	La criée, jeudi matin | LES BALADINS
	Le bac part d’ici Armorique
	Le père de Luc. Vu pour Libération
	La page Facebook de la station
	La carte du M.A. /
	La criée, jeudi matin. Photo d’archives
	La criée, jeudi matin. Photo d’illustration
	La criée, jeudi matin. Image d’illustration
	La criée, jeudi matin. Capture d’écran
	La criée, jeudi matin. DR
	La criée, jeudi matin (archives)
	La photo de famille a disparu
	La photo a été prise par les gendarmes
	Une photo de Kermorin sous la neige
	La photo du maire est restée au mur
	Le photographe Luc Roy expose au phare
	Photo souvenir devant la mairie
	Photo de groupe sur le port
	Photo de classe, école Jean-Macé
	Photos de famille
	Le crédit a été refusé à la commune
	Crédit agricole de Kermorin
	Un crédit de la Région
	Avec l’aide de la Région
	Avec l’accord de la mairie, le bac est resté au port
	Ève Dupin, maire de Kermorin
	Ève Dupin et Luc Roy
	Ève Dupin (à gauche) et Luc Roy
	Le maire Luc Roy (LR)
	Ève Dupin (PS) et Luc Roy (LFI)
	La criée de Kermorin (Finistère)
	Les Amis du phare – Kermorin
	Le DL a ouvert une agence
	La source de la Loue
	Source de vie, la Loue est à sec
	Auteur d’un premier but, Luc Roy salue le public
	Illustration parfaite de la crise
	Dessin d’enfant sur le mur de l’école
	Carte de France
	Copie remise au tribunal
	La lettre transmise par la mairie
	Les archives municipales ont brûlé
	Collection de timbres
	La collection Dupin a été vendue
	L’affiche du film Le Phare
	Le dessin d’Ève Dupin est resté au mur
	Photo, vidéo et son
	La capture d’écran a circulé
	Le Progrès, bac de Kermorin
	Montage du chapiteau, hier
	Document historique, le registre date de 1604
`
