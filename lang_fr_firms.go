package newsmark

// frenchFirms returns firms, clubs, houses and papers in French credits whose names
// might be those of people.
func frenchFirms() []CreditWord {
	return firmRows("press offices and papers", "La criée de Kermorin. Photo : %",
		"TotalEnergies|Engie|Enedis|Keolis|Transdev|Île-de-France Mobilités|Air France|Dassault Aviation|Safran|Thales|ArianeGroup|Arianespace|Alstom|Veolia|Suez|Eiffage|Bouygues|Vinci|Colas|Nexity|Kaufman & Broad|Icade|Auchan|Leclerc|E.Leclerc|Décathlon|Monoprix|Système U|Picard|Hermès|Louis Vuitton|Lactalis|Bonduelle|Fleury Michon|Bel|Orange|Crédit Agricole|Crédit Mutuel|Inserm|Inrae|Ifremer|Météo-France|MétéoSuisse|Emmaüs|Restos du cœur|Médecins sans frontières|Médecins du monde|Matignon|Grand Lyon|Sciences Po|Polytechnique|Atout France|Louvre|Comédie-Française|Atomium|Proximus|Hydro-Québec|Bombardier|Desjardins|Loto-Québec|Metro|Cascades|Cogeco|Parcs Canada|"+
			"Haut et Court|Pathé|Gaumont|Diaphana|Memento|Ad Vitam|Rezo|Apollo|Metropolitan|"+
			"Wallis et Futuna la 1ère|N.-M.|Vu|Adobe|Jardiland|"+
			"Girondins de Bordeaux|Angers SCO|Montpellier HSC|Section paloise|Sporting de Charleroi|Canadiens de Montréal|CF Montréal|Alouettes de Montréal|Remparts de Québec|"+
			"LeFaso|Clicanoo|L’illustré|Vecteezy|Médialo|Néomédia|Fratmat|Seneplus|Kapitalis|Konbini|Brut|Vice|Blast|Politis|Mediacités|Alternatives Économiques|Onze Mondial|Presse-Océan|Libération Champagne|GoMet|Tout Lyon|Bison Futé|Inrap|Lecteur-reporter|Lectrice-reporter|Lecteurs-reporters|France Inter|France Culture|France Musique|Télénantes|Noovo|Télérama|Paris Match|Marianne|Progrès|Gallimard|Flammarion|Hachette|Glénat|Dargaud|Casterman|Grasset|Fayard|Albin Michel|Robert Laffont|Actes Sud|Delcourt|Dupuis|Métro|Tendance Floue|Abacapress|Bridgeman|Stocklib|Thinkstock|Prod DB|Visual|Signatures")
}
