package newsmark

// creditFormsFrFurther are further forms of the press in French: sites and stations that
// are named after towns, portals, and labels within a credit.
const creditFormsFrFurther = `
	Stations and sites
	© Kermorinactu → ; Kermorinactu
	© Kermorin-Matin → ; Kermorin-Matin
	© Kermorinreview → ; Kermorinreview
	© Infos Kermorin → ; Infos Kermorin
	Photo Kermorin Infos/Ève Dupin → Ève Dupin; Kermorin Infos
	Photo Kermorin Net/Ève Dupin → Ève Dupin; Kermorin Net
	Photo Ève Dupin/Kermorin Net → Ève Dupin; Kermorin Net
	(Photo Ève Dupin / Rue89 Lyon / cc) → Ève Dupin; Rue89 Lyon
	(Ève Dupin/BX1) → Ève Dupin; BX1
	(Ève Dupin/franceinfo) → Ève Dupin; franceinfo
	(Ève Dupin/Est Républicain) → Ève Dupin; Est Républicain
	© Ève Dupin / Basta! → Ève Dupin; Basta!
	© Lecteur-reporter → ; Lecteur-reporter

	Labels within
	Radio Kermorin/Ph. Ève Dupin → Ève Dupin; Radio Kermorin
	Photo Radio Kermorin/Ph. Ève Dupin → Ève Dupin; Radio Kermorin
	Radio Kermorin / Photo Ève Dupin → Ève Dupin; Radio Kermorin

	Libraries and portals
	Image par Ève Dupin de Pixabay → Ève Dupin; Pixabay
	Image par MerIroise de Pixabay → MerIroise; Pixabay
	Photo de Luc Roy provenant de Pexels → Luc Roy; Pexels
	Photo : Anne de La Croix → Anne de La Croix
	Photo : Ville de Pixabay → ; Ville de Pixabay
	| ARCHIVES ÈVE DUPIN, OUEST-FRANCE → ÈVE DUPIN; OUEST-FRANCE
	– Acadie Nouvelle: Ève Dupin → Ève Dupin; Acadie Nouvelle
	(Photo cor. NR, Ève Dupin) → Ève Dupin; NR
	© Luc Roy-archives → Luc Roy
	MerIroise / stock.adobe.com → MerIroise; stock.adobe.com
	(MerIroise/iStock) → MerIroise; iStock
	goodluz - stock.adobe.com → goodluz; stock.adobe.com
	© Fourni par Le Parisien → ; Le Parisien
	© Fournis par L’Express → ; L’Express

	Papers of regions
	Photo archives Le DL/Ève DUPIN → Ève DUPIN; Le DL
	Photos archives L’Est Républicain/Ève DUPIN → Ève DUPIN; L’Est Républicain
	Photo archives municipales/Ève Dupin → Ève Dupin; archives municipales
	Photo archives Le Phare → ; archives Le Phare
	DDM, ÈVE DUPIN → ÈVE DUPIN; DDM
	DDM-Ève Dupin → Ève Dupin; DDM
	©EdA-Luc Roy → Luc Roy; EdA
	-(c) ÉdA Luc Roy → Luc Roy; ÉdA
	-©EdA Luc Roy → Luc Roy; EdA
	Photo doc. Ève Dupin → Ève Dupin
	Photo doc Nice-Matin → ; Nice-Matin
	(©EC/Le Courrier du Marais) → EC; Le Courrier du Marais
	(©EC/L’Éveil du Marais) → EC; L’Éveil du Marais
	(©CM/Le Courrier du Marais) → ; CM/Le Courrier du Marais
	(©AFP/Le Courrier du Marais) → ; AFP/Le Courrier du Marais
	(©SDIS/Le Courrier du Marais) → ; SDIS/Le Courrier du Marais
	(Photo L’Œil du Marais | Archives) → ; L’Œil du Marais
	Photo : L’Étoile → ; L’Étoile
	© L’Avenir Luc Roy → Luc Roy; L’Avenir
	© Ève Dupin/Luc Baudry → Ève Dupin+Luc Baudry
	© Ève Dupin/Marie Claire → Ève Dupin; Marie Claire
	| LES BALADINS → ; LES BALADINS
	| L’ATELIER DU LAC → ; L’ATELIER DU LAC

	Agencies and stations
	(Photo Ève Dupin. Vu pour Libération) → Ève Dupin; Vu pour Libération
	(Photo Ève Dupin. Hans Lucas pour Libération) → Ève Dupin; Hans Lucas pour Libération
	© ici Armorique → ; ici Armorique
	© ici Armorique - Ève Dupin → Ève Dupin; ici Armorique
	©Wallis et Futuna la 1ère → ; Wallis et Futuna la 1ère
	© D.R/Phare → ; Phare
	(Photo : ed/www.phare.example.re) → ed; www.phare.example.re
	Photo : jb/kermorin.com → jb; kermorin.com
	Ph. d’illustration : MAP → ; MAP
	Ph. d’archives : Ève Dupin → Ève Dupin
	— E.D./20 Minutes → E.D.; 20 Minutes
	— ISOPIX/SIPA → ; ISOPIX/SIPA
	Photo : Ève Dupin, photographe amatrice → Ève Dupin
	Photo CLP Luc Baudry → Luc Baudry
	(Photo de notre correspondant Luc Baudry) → Luc Baudry
	Photo Rédaction NR → ; Rédaction NR
	© OpenStreetMap → ; OpenStreetMap
	— E.D. / AFP → E.D.; AFP
	Ph. MAP/archives → ; MAP
	© MAP/Ève Dupin → Ève Dupin; MAP
	© Copyright : Ève Dupin - Le360 → Ève Dupin; Le360
	Photo : Page Facebook de la station → ; Page Facebook de la station
	Photo : compte Instagram du club → ; compte Instagram du club
	Photo : Jimmy Page → Jimmy Page
	Photo tirée de la page Facebook de la Ville → ; page Facebook de la Ville
	Crédit photo : Haut-commissariat → ; Haut-commissariat
	Photo : Wilaya d’Oran → ; Wilaya d’Oran
	Photo : ICI Radio-Canada → ; ICI Radio-Canada

	Drawings and documents
	Croquis : Ève Dupin → Ève Dupin
	Croquis d’audience : Ève Dupin → Ève Dupin
	Croquis d’audience Ève Dupin/AFP → Ève Dupin; AFP
	Dessin d’audience : Ève Dupin → Ève Dupin
	Esquisse : Atelier Dupin → ; Atelier Dupin
	Doc. Ève Dupin → Ève Dupin
	Doc. SNCF Réseau → ; SNCF Réseau
	© Vidéosurveillance / DR →
	Croquis fait au marché
	Une esquisse du futur quai
	Le doc. de la commune

	Owners with a note
	© RMN-Grand Palais (musée du Louvre) / Ève Dupin → Ève Dupin; RMN-Grand Palais (musée du Louvre)
	Photo © RMN-Grand Palais (château de Kermorin) / Ève Dupin → Ève Dupin; RMN-Grand Palais (château de Kermorin)
	© RMN-Grand Palais (musée du Louvre) - Ève Dupin → Ève Dupin; RMN-Grand Palais (musée du Louvre)
	© Musée du Marais (Kermorin) / Ève Dupin → Ève Dupin; Musée du Marais (Kermorin)
	Crédits : Université de Kermorin (UK) / È. Dupin → È. Dupin; Université de Kermorin (UK)
	Photo : Office de tourisme (Kermorin) – Ève Dupin → Ève Dupin; Office de tourisme (Kermorin)
	© Musée du Marais, Dist. RMN-Grand Palais / Ève Dupin → Ève Dupin; Musée du Marais, Dist. RMN-Grand Palais
	Le musée du Marais (Kermorin) / Ève Dupin, directrice

	Armies
	© Marine nationale / État-major des armées → ; Marine nationale / État-major des armées
	© Ève Dupin/armée de Terre/Défense → Ève Dupin; armée de Terre/Défense
	© SIRPA Terre → ; SIRPA Terre
	Photo : Kermorin Habitat → ; Kermorin Habitat
	(Ève Dupin/Leextra pour Libération) → Ève Dupin; Leextra pour Libération

	Signs before a bracket
	© (Photo Ève Dupin) → Ève Dupin
	© (Photo archives NR, Ève Dupin) → Ève Dupin; archives NR

	Agencies for papers
	(Ève Dupin/Vu pour Libération) → Ève Dupin; Vu pour Libération
	© Ève Dupin / Item pour Mediapart → Ève Dupin; Item pour Mediapart
	Ève Dupin, pour les écologistes
	Ève Dupin, pour la mairie
	Ève Dupin pour la majorité municipale

	Things behind a label
	Photo : le quartier en 2030
	Infographie : les étapes du chantier
	Croquis : les étapes du chantier
	Photo : le club de Kermorin → ; club de Kermorin
	Photo : les organisateurs → ; les organisateurs
	Capture d’écran vidéo / Radio Kermorin → ; Radio Kermorin
	Image vidéo Radio Kermorin → ; Radio Kermorin

	Initials and sites
	Photo : JB/kermorin.fr → JB; kermorin.fr
	(©JB/kermorin.fr) → JB; kermorin.fr
	Photo : KM/kermorin.fr → ; KM/kermorin.fr
	Photo : AP/kermorin.fr → ; AP/kermorin.fr
`
