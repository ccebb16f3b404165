package newsmark

// frenchGiven are common given names in French, as papers sign with them.
const frenchGiven = "Abdoulaye|Adèle|Adrien|Agathe|Agnès|Aimé|Alain|Alexandre|Alexis|Alice|Aline|Alix|Alphonse|Amadou|Amélie|Aminata|Anaïs|André|Andrée|Angélique|Anne|Anne-Marie|" +
	"Anne-Sophie|Annick|Anouk|Antoine|Antonin|Apolline|Ariane|Armand|Arnaud|Arthur|Astrid|Audrey|Auguste|Aurélie|Aurélien|Aurore|Axelle|Baptiste|Bastien|Béatrice|" +
	"Benoît|Bérénice|Bernadette|Bertrand|Blaise|Boris|Brigitte|Bruno|Camille|Carine|Carole|Cécile|Cédric|Céline|Chantal|Charlène|Cheikh|Chloé|Christelle|Christophe|" +
	"Claire|Clara|Claude|Claudine|Clémence|Clément|Clotilde|Coline|Colette|Coralie|Corentin|Corinne|Cyril|Cyrille|Damien|Danièle|Daphné|Delphine|Denis|Diane|" +
	"Didier|Dimitri|Dominique|Édouard|Edouard|Élisabeth|Élise|Élodie|Elodie|Éloïse|Emeline|Émile|Émilie|Emilie|Emmanuel|Emmanuelle|Éric|Ernest|Estelle|Étienne|" +
	"Etienne|Eugénie|Eva|Évelyne|Fabien|Fabienne|Fabrice|Fanny|Fatima|Fatou|Félicie|Fernand|Flora|Florence|Florent|Florian|Floriane|François|François-Xavier|" +
	"Françoise|Frédéric|Gabrielle|Gaël|Gaëlle|Gaétan|Gaspard|Gaston|Geneviève|Geoffroy|Georges|Géraldine|Germain|Ghislain|Gilbert|Gilles|Grégoire|Grégory|Guillaume|" +
	"Gustave|Guy|Gwenaëlle|Habib|Hélène|Henri|Henriette|Hervé|Hortense|Hubert|Hugo|Hugues|Ibrahima|Inès|Irène|Isabelle|Issa|Jacqueline|Jacques|Jean-Baptiste|" +
	"Jean-Christophe|Jean-Claude|Jean-François|Jean-Louis|Jean-Luc|Jean-Marc|Jean-Marie|Jean-Michel|Jean-Paul|Jean-Philippe|Jean-Pierre|Jeanne|Jérémie|Jérémy|" +
	"Jérôme|Joël|Joëlle|Joséphine|Josette|Judith|Jules|Julie|Julien|Juliette|Justine|Karim|Karine|Khadija|Laetitia|Laurence|Laurent|Léa|Léo|Léon|Léonie|Liliane|" +
	"Lionel|Loïc|Lola|Louis|Louise|Luc|Lucas|Lucie|Lucien|Ludivine|Ludovic|Lydie|Madeleine|Mamadou|Manon|Marc|Marceau|Marcel|Margaux|Margot|Marguerite|Marianne|" +
	"Marie|Marie-Claude|Marie-Ève|Marie-Pierre|Marina|Marion|Martine|Mathias|Mathieu|Mathilde|Matthieu|Maud|Maurice|Maxence|Maxime|Mélanie|Mélissa|Michel|Michèle|" +
	"Mireille|Monique|Moussa|Myriam|Nadège|Nadine|Nathalie|Nicolas|Noémie|Octave|Odile|Olivier|Ophélie|Ousmane|Pascal|Pascale|Patrice|Paul|Pauline|Perrine|Philippe|" +
	"Pierre|Quentin|Rachid|Raphaël|Raphaëlle|Raymond|Régis|Rémi|Rémy|Renaud|René|Roger|Roland|Romain|Romane|Roxane|Salomé|Samir|Sandrine|Sébastien|Ségolène|" +
	"Serge|Séverine|Simon|Simone|Solange|Solène|Sophie|Stéphane|Stéphanie|Suzanne|Sylvain|Sylvie|Tanguy|Théo|Thibault|Thibaut|Thierry|Thomas|Timothée|Tristan|" +
	"Valentin|Valentine|Valérie|Victor|Vincent|Violaine|Virginie|Viviane|Xavier|Yann|Yannick|Yasmine|Yves|Yvette|Yvonne|Zoé|" +
	// In Africa.
	"Abdelkader|Abdelkrim|Abdou|Abou|Adama|Ahmed|Aïcha|Aïssata|Aïssatou|Alassane|Alioune|Aliou|Alpha|Amina|Arouna|Awa|Bakary|Bintou|Boubacar|Boubakar|Brahim|Daouda|" +
	"Demba|Djamila|Djibril|Drissa|Elhadj|Fadila|Farid|Farida|Fatimata|Fatoumata|Hakim|Hamid|Hassan|Hicham|Houda|Idrissa|Ismaël|Kadiatou|Khadidja|Khaled|Koffi|Kossi|" +
	"Kouadio|Kouamé|Kouassi|Lamine|Lassina|Lassana|Leïla|Malick|Mariam|Mariama|Mehdi|Modou|Mohamed|Mohammed|Mouhamed|Mourad|Moustapha|Mustapha|Nabil|Nabila|Naïma|" +
	"Omar|Oumar|Oumou|Rachida|Ramata|Rokia|Sadio|Saïd|Saïda|Salif|Salimata|Samira|Seydou|Sékou|Souleymane|Tahar|Thierno|Tidiane|Yacine|Yacouba|Youssef|Youssouf|Zeinab"
