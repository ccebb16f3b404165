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
`
