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
	"Omar|Oumar|Oumou|Rachida|Ramata|Rokia|Sadio|Saïd|Saïda|Salif|Salimata|Samira|Seydou|Sékou|Souleymane|Tahar|Thierno|Tidiane|Yacine|Yacouba|Youssef|Youssouf|Zeinab" +
	"|Abel|Achille|Albert|Albane|Alban|Albertine|Alizée|Amandine|Amaury|Amine|Anaëlle|Anatole|Andréa|Anna|Annabelle|Anne-Claire|Anne-Laure|Anne-Lise|Annie" +
	"|Anselme|Arlette|Armel|Armelle|Arsène|Assia|Aude|Audran|Augustin|Augustine|Aymeric|Barbara|Barnabé|Basile|Benjamin|Benoîte|Bernard|Bertille|Bettina|Briac|Brice" +
	"|Caroline|Cassandre|Catherine|Célia|Célestin|Célestine|Charles|Charlotte|Charline|Christian|Christiane|Christine|Claudie|Clémentine|Cléo|Clovis" +
	"|Côme|Cyprien|Cyrielle|Damienne|Daniel|Danielle|David|Déborah|Denise|Désiré|Dorian|Dorothée|Edgar|Edgard|Édith|Edmond|Éléonore|Elie|Élie|Eliott|Élisa" +
	"|Ella|Éloi|Elsa|Elvire|Emma|Emeric|Enzo|Erwan|Erwann|Esteban|Esther|Étiennette|Eugène|Eulalie|Ève|Fabiola|Faustine|Fatiha|Félix|Ferdinand|Firmin|Flavie|Flavien" +
	"|Flore|Francine|Francis|Franck|Frank|Fred|Frédérique|Gabin|Gabriel|Gatien|Gautier|Gauthier|George|Georgette|Gérard|Germaine|Gilberte|Gildas|Ginette|Gisèle" +
	"|Guilhem|Guilhaume|Gwenaël|Gwendoline|Hadrien|Hamza|Hector|Héloïse|Honoré|Honorine|Huguette|Igor|Ilyes|Imane|Inaya|Ingrid|Irma|Isidore|Ivan|Jade|Janine|Jason" +
	"|Jean|Jean-Benoît|Jean-Charles|Jean-Denis|Jean-Guy|Jean-Jacques|Jean-Noël|Jean-Sébastien|Jean-Yves|Jeannine|Jessica|Joachim|Joanna|Jocelyn|Jocelyne|Johan|Johann" +
	"|Johanna|Johanne|Jonathan|Jordan|Joseph|Josée|Josiane|Josselin|Josselyne|Judicaël|Juliane|Julia|Justin|Kader|Kamel|Karelle|Katia|Kelly|Kenza|Kevin|Kévin|Killian" +
	"|Kylian|Laure|Laureline|Lauriane|Laurine|Léandre|Léane|Léna|Léopold|Lise|Lisa|Lilas|Lili|Lisette|Lorraine|Loane|Loïck|Lorette|Louis-Philippe|Louna" +
	"|Louane|Luca|Lucienne|Lucille|Lucile|Lydia|Lyse|Mado|Maëlle|Maëlys|Maëva|Magali|Magalie|Malo|Marc-André|Marc-Antoine|Marcelle|Marielle|Marie-Christine" +
	"|Marie-France|Marie-Hélène|Marie-Josée|Marie-Laure|Marie-Lou|Marie-Louise|Marie-Noëlle|Marie-Paule|Marin|Marine|Martial|Martin|Marthe|Marylène|Maryse|Mathéo" +
	"|Mathis|Mattéo|Maurane|Maylis|Mélodie|Mélina|Mickaël|Michaël|Michelle|Milan|Morgan|Morgane|Muriel|Murielle|Mylène|Naomi|Nathan|Nathanaël|Nicole|Nina|Ninon|Noah" +
	"|Noé|Noëlle|Noëllie|Nolwenn|Norbert|Nour|Océane|Olga|Oriane|Oscar|Paola|Patricia|Patrick|Paule|Paulette|Philibert|Philomène|Pierre-Yves" +
	"|Pierre-Alexandre|Pierre-Luc|Pierrick|Priscilla|Rachel|Ramy|Raoul|Rebecca|Réjean|Réjeanne|Renée|Reynald|Richard|Robert|Robin|Rodolphe|Rodrigue" +
	"|Rolande|Rosalie|Rosine|Sabine|Sabrina|Sacha|Salma|Samuel|Sandra|Sara|Sarah|Sébastienne|Selma|Séraphin|Séraphine|Sidonie|Siham|Sonia|Soizic|Sofia|Soraya" +
	"|Steve|Stevens|Suzie|Suzon|Sylvestre|Sylviane|Tatiana|Théodore|Théophile|Thérèse|Titouan|Ugo|Urbain|Ursule|Valère|Vanessa|Vera|Véronique" +
	"|Victoria|Victorien|Vivien|Wendy|William|Willy|Yaëlle|Yan|Yanis|Yannis|Yoann|Yohan|Yohann|Youenn|Yvan|Yvon|Yolande|Zacharie|Zélie|Zinédine|Zohra"
