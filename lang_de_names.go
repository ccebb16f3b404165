package newsmark

// germanGiven are common given names in German, as papers sign with them.
const germanGiven = "Adelheid|Adolf|Agnes|Alexander|Alfons|Alina|Almut|Alois|Andre|André|Andreas|Angelika|Anika|Anja|Anke|Annegret|Annette|Antje|Anton|Armin|Arne|Arno|Arnold|" +
	"Astrid|Axel|Barbara|Bastian|Beate|Benedikt|Benno|Bernd|Bernhard|Bertram|Bettina|Birgit|Björn|Bruno|Burkhard|Carolin|Carsten|Christa|Christel|Christian|" +
	"Christiane|Christoph|Claudia|Clemens|Constanze|Cordula|Cornelia|Dagmar|Daniela|Detlef|Dieter|Dietmar|Dirk|Dominik|Doris|Dorothea|Eberhard|Eckhard|Edgar|" +
	"Edith|Elisabeth|Elke|Elmar|Emil|Emre|Erich|Ernst|Erwin|Eugen|Eva|Ewald|Fabian|Felix|Ferdinand|Florian|Franz|Franziska|Frauke|Friederike|Friedrich|Fritz|" +
	"Gabriele|Georg|Gerd|Gerhard|Gertrud|Gisela|Gottfried|Gregor|Greta|Gudrun|Guido|Günter|Günther|Gunnar|Hannah|Hannelore|Hannes|Hans|Hans-Jürgen|Hans-Peter|" +
	"Harald|Hartmut|Hedwig|Heide|Heidi|Heike|Heiko|Heiner|Heinrich|Heinz|Helga|Helmut|Hendrik|Henning|Henrike|Herbert|Hermann|Hilde|Hildegard|Holger|Horst|Hubert|" +
	"Hugo|Ilse|Imke|Ines|Inga|Inge|Ingeborg|Ingo|Ingrid|Irmgard|Jakob|Jan|Jana|Janina|Jannik|Jens|Joachim|Jochen|Johann|Johanna|Johannes|Jonas|Jörg|Josef|Juliane|" +
	"Julius|Jürgen|Jutta|Kai|Karin|Karl|Karl-Heinz|Karsten|Kaspar|Katharina|Kathrin|Katja|Katrin|Kerstin|Kilian|Klara|Klaus|Konrad|Konstantin|Kristina|Kurt|" +
	"Lars|Lea|Lena|Lennart|Leonhard|Leonie|Lorenz|Lothar|Ludwig|Luisa|Lukas|Lutz|Magdalena|Maike|Maja|Malte|Manfred|Manuela|Marc|Marcel|Mareike|Margarete|Margit|" +
	"Marianne|Marina|Mario|Marius|Markus|Marlene|Martina|Mathias|Matthias|Mechthild|Melanie|Michaela|Mirjam|Monika|Moritz|Nadine|Niklas|Nikolaus|Nils|Norbert|" +
	"Olaf|Ole|Oskar|Otto|Ove|Patrizia|Petra|Philipp|Pia|Rainer|Ralf|Regina|Reinhard|Reinhold|Renate|Rita|Robert|Roland|Rolf|Rosa|Roswitha|Rudolf|Rüdiger|Ruth|" +
	"Sabine|Sandra|Sebastian|Siegfried|Sigrid|Silke|Silvia|Simone|Sina|Sonja|Stefan|Stefanie|Steffen|Susanne|Sven|Svenja|Swantje|Thekla|Theo|Theresa|Thilo|Thomas|" +
	"Thorsten|Till|Tilman|Tobias|Torben|Torsten|Udo|Ulf|Ulla|Ulrich|Ulrike|Urs|Ursula|Ute|Uwe|Valentin|Verena|Vera|Viktor|Volker|Waltraud|Werner|Wiebke|Wilfried|" +
	"Wilhelm|Winfried|Wolf|Wolfgang|Wolfram|Yannick" +
	"|Achim|Albrecht|Alwin|Amelie|Anatol|Anita|Ann-Kathrin|Anna|Anna-Lena|Anne|Annika|Ansgar|Arndt|Aylin|Ayşe|Beatrix|Berit|Berthold|Birte|Bodo|Boris|Britta|Burghard" +
	"|Carina|Carla|Carmen|Caroline|Catrin|Charlotte|Chiara|Christina|Christine|Clara|Claus|Dana|David|Denise|Deniz|Diana|Diethelm|Dilek|Dunja|Egon|Elena|Ellen" +
	"|Elif|Ella|Emilia|Emma|Engelbert|Enno|Erik|Erika|Esther|Evelyn|Falk|Fatma|Finn|Frank|Frederik|Frieda|Friedhelm|Friedemann|Gabi|Gerald|Gerda|Gero|Gerrit|Gesa" +
	"|Gesine|Gianna|Gundula|Gustav|Hakan|Hanna|Hans-Georg|Hans-Joachim|Hans-Ulrich|Hans-Werner|Hansjörg|Hauke|Heinz-Peter|Helena|Helene|Helge|Hella|Hendrike|Herwig" +
	"|Hinnerk|Ida|Ilka|Ilona|Inka|Insa|Irene|Iris|Isabel|Isabell|Isabelle|Ivo|Jacqueline|Jannis|Janine|Jasmin|Jessica|Jennifer|Jördis|Joseph|Josefine|Jule|Julia" +
	"|Julian|Jürg|Jörn|Kaja|Karl-Josef|Karla|Karolin|Karoline|Kathleen|Kay|Keno|Kevin|Kim|Kirsten|Klaas|Klaus-Dieter|Klaus-Peter|Korbinian|Kristin|Larissa|Laura" +
	"|Leander|Leif|Leon|Leopold|Levin|Lia|Lili|Lina|Linda|Linus|Lisa|Lisbeth|Louisa|Luca|Luise|Lydia|Madeleine|Maik|Manuel|Mara|Marco|Marek|Margarethe|Margot|Margret" +
	"|Margrit|Maria|Marie|Marie-Luise|Marion|Marita|Mark|Marlies|Martha|Martin|Mathilde|Maximilian|Mehmet|Merle|Mia|Michael|Milan|Mira|Miriam|Mona|Murat|Nele|Nico" +
	"|Nicolas|Nicole|Nina|Nora|Notker|Olga|Oliver|Ortwin|Oswald|Ottmar|Paul|Paula|Pascal|Patricia|Patrick|Peer|Peter|Philip|Pirmin|Raimund|Ramona|Raphael|Rebecca" +
	"|Rebekka|Reiner|Reto|Ricarda|Richard|Robin|Roman|Ronald|Ronja|Rosemarie|Samuel|Samira|Sara|Sarah|Saskia|Selina|Serap|Severin|Simon|Sibylle|Sigmar|Silvio|Solveig" +
	"|Sophia|Sophie|Sören|Sönke|Steffi|Stephan|Stephanie|Sylvia|Tabea|Tamara|Tanja|Tatjana|Thea|Theodor|Theres|Thies|Tilo|Timo|Timon|Tim|Tina|Tom|Tönjes|Traute" +
	"|Tristan|Ullrich|Valerie|Vanessa|Veit|Veronika|Victoria|Viktoria|Vincent|Vivien|Wenke|Wilma|Wolf-Dieter|Xaver|Yasemin|Yvonne|Zoe|Änne|Beat|Fridolin|Gian" +
	"|Köbi|Regula|Ruedi|Ueli|Vreni|Walther|Walter|Daniel|Denis|Dennis|Marvin|Tjark|Tjorven|Fokko|Onno|Wiard|Eike|Meike|Frerk|Swaantje|Wencke|Antonia|Alfred|Albert" +
	"|Arthur|Adam|Alma|Anneliese|Annemarie|Annelie|Annalena|Edeltraud|Elfriede|Elvira|Erhard|Erna|Ernst-August|Eva-Maria|Gottlieb|Guntram|Hertha|Irma|Isolde" +
	"|Käthe|Kreszenz|Ortrud|Rosina|Walburga|Zenzi|Dominique|Michelle|Natalie|Nathalie|Christof|Kristof|Rafael|Ferdi|Joe|Toni|Sepp|Resi|Vroni|Burkhardt|Eckart" +
	"|Eckhart|Ekkehard|Erdmann|Folkert|Gernot|Gerold|Giselher|Heribert|Jost|Jobst|Knut|Kunibert|Lambert|Leonard|Ludger|Meinhard|Meinolf|Poldi|Quirin|Reimund" +
	"|Roderich|Rupert|Rutger|Thorben|Tillmann|Volkmar|Wendelin|Wieland|Willi|Willy|Wigbert|Yilmaz|Zacharias"
