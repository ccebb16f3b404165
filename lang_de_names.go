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
	"Wilhelm|Winfried|Wolf|Wolfgang|Wolfram|Yannick"
