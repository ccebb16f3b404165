package newsmark

// spanishGiven are common given names in Spanish, as papers sign with them.
const spanishGiven = "Adolfo|Adriana|Agustín|Alba|Alberto|Alejandra|Alejandro|Alfonso|Alfredo|Alicia|Almudena|Álvaro|Amaia|Amalia|Amparo|Ana|Andrés|Ángel|Ángela|Ángeles|Antonio|" +
	"Araceli|Ariel|Armando|Arturo|Asunción|Aurelio|Aurora|Beatriz|Begoña|Belén|Benito|Benjamín|Bernardo|Blanca|Brenda|Bruno|Camila|Camilo|Candela|Carlos|Carmela|" +
	"Carmen|Carolina|Catalina|Cecilia|César|Clara|Claudia|Claudio|Concepción|Consuelo|Cristian|Cristina|Cristóbal|Daniela|Darío|Delia|Diego|Dolores|Domingo|" +
	"Edgar|Eduardo|Efraín|Elena|Elisa|Eloísa|Elvira|Emilia|Emilio|Encarnación|Enrique|Ernesto|Esteban|Estela|Ester|Eugenia|Eugenio|Eusebio|Eva|Ezequiel|Fabián|" +
	"Facundo|Federico|Felipe|Félix|Fermín|Fernanda|Fernando|Fidel|Florencia|Francisca|Francisco|Gabriela|Gaspar|Gerardo|Germán|Gilberto|Gisela|Gonzalo|Graciela|" +
	"Gregorio|Guadalupe|Guillermo|Gustavo|Héctor|Hernán|Hilario|Horacio|Hugo|Humberto|Ignacio|Inés|Inmaculada|Irene|Isabel|Isidro|Ismael|Iván|Jacinto|Jaime|" +
	"Javier|Jesús|Jimena|Joaquín|Jordi|Jorge|José|Josefa|Josefina|Juan|Juana|Julián|Julieta|Julio|Laura|Leandro|Leonardo|Leonor|Leticia|Lidia|Lorena|Lorenzo|" +
	"Lourdes|Lucía|Luciano|Lucio|Luis|Luisa|Macarena|Magdalena|Manuel|Manuela|Marcela|Marcelo|Marcos|Margarita|María|Mariana|Mariano|Maribel|Marina|Mario|Marisol|" +
	"Marta|Martín|Martina|Mateo|Matías|Mauricio|Maximiliano|Micaela|Miguel|Milagros|Miriam|Moisés|Mónica|Montserrat|Nadia|Natalia|Nazareth|Nelson|Nerea|Nicolás|" +
	"Nieves|Noa|Noelia|Norberto|Norma|Nuria|Octavio|Olga|Orlando|Óscar|Pablo|Paloma|Paola|Patricia|Patricio|Paula|Pedro|Pilar|Rafael|Raimundo|Ramiro|Ramón|Raquel|" +
	"Raúl|Rebeca|Remedios|Renata|Ricardo|Roberto|Rocío|Rodolfo|Rodrigo|Rogelio|Román|Rosa|Rosalía|Rosario|Rubén|Rut|Salvador|Samuel|Sandra|Santiago|Sara|Saúl|" +
	"Sebastián|Sergio|Silvia|Silvina|Simón|Sofía|Sonia|Susana|Tamara|Teodoro|Teresa|Tomás|Valentina|Valeria|Vanesa|Verónica|Vicente|Víctor|Viviana|Ximena|Yolanda|" +
	"Abel|Abraham|Ada|Alan|Aleida|Amado|Amelia|Anabel|Aníbal|Antonia|Azucena|Bárbara|Basilio|Berta|Braulio|Carla|Celia|Ciro|Damián|Daniel|David|Débora|Edith|Edwin|Eliana|Eliseo|Elsa|Elvia|Erika|Evelyn|Evaristo|" +
	"Flor|Franco|Gabriel|Gilda|Gladys|Hilda|Ilse|Irma|Isaac|Israel|Ivonne|Jazmín|Jenaro|Jerónimo|Johana|Jonathan|Josué|Julia|Karen|Karina|Katia|Lázaro|Liliana|Luz|Magaly|Marcial|Marco|Maritza|Máximo|Mercedes|Mireya|" +
	"Mirta|Narciso|Nélida|Néstor|Noemí|Ofelia|Omar|Oswaldo|Pamela|Perla|Reinaldo|René|Reyna|Rigoberto|Rosaura|Roxana|Selene|Sheila|Tania|Telma|Tobías|Vilma|Virginia|Wálter|Wilfredo|Wilson|Yamila|Yanina|Yesenia|Yuri|Zulema" +
	"|Iker|Ander|Aitor|Unai|Gorka|Jon|Mikel|Koldo|Xabier|Xabi|Asier|Eneko|Julen|Oier|Imanol|Iñaki|Iñigo|Josu|Joseba|Kepa|Patxi|Peio|Aritz|Beñat|Ekaitz|Endika|Erlantz" +
	"|Garikoitz|Haritz|Igor|Ibai|Ibon|Jokin|Juanjo|Markel|Urko|Zigor|Ainhoa|Ainara|Ane|Arantxa|Arantza|Edurne|Eider|Garazi|Haizea|Idoia|Itziar|Izaro|Leire|Maider" +
	"|Maite|Miren|Naiara|Nagore|Oihane|Olatz|Uxue|Zuriñe|Montse|Jaume|Joan|Josep|Pere|Marc|Oriol|Pau|Pol|Quim|Xavier|Xavi|Albert|Arnau|Bernat|Carles|Dani|Eduard|Enric" +
	"|Ferran|Gerard|Guillem|Joaquim|Lluís|Llorenç|Martí|Miquel|Narcís|Roger|Sergi|Toni|Tomeu|Vicent|Anna|Aina|Carme|Clàudia|Emma|Esther|Eulàlia|Gemma|Glòria|Imma|Laia" +
	"|Maria|Mariona|Mercè|Meritxell|Mireia|Neus|Núria|Queralt|Roser|Sílvia|Txell|Xènia|Xoán|Xosé|Antón|Anxo|Brais|Breixo|Roi|Uxío|Xurxo|Iago|Iria|Antía|Uxía" +
	"|Sabela|Lois|Martiño|Paulo|Breogán|Carlota|Lola|Charo|Conchita|Paco|Pepe|Pepa|Nacho|Quique|Kike|Chema|Manolo|Loli|Lupe|Toño|Beto|Adela|Adelina|Agustina" +
	"|Alexis|Alondra|Anahí|Analía|Andrea|Anselmo|Apolinar|Arcadio|Aurelia|Baltasar|Bernabé|Betty|Blas|Brígida|Candelaria|Casilda|Cayetano|Celestino" +
	"|Celina|Cintia|Clemente|Clotilde|Cornelio|Crisanto|Dalia|Dayana|Delfina|Demetrio|Dionisio|Dora|Edmundo|Eladio|Eleonora|Eleuterio|Elías|Elpidio" +
	"|Emiliano|Enriqueta|Epifanio|Erick|Ernestina|Estefanía|Eulalia|Fabio|Fabiola|Fátima|Felicia|Felisa|Fernán|Fiorella|Flavio|Francesca" +
	"|Georgina|Gerónimo|Giovanna|Gisel|Graciano|Griselda|Haydée|Hermelinda|Higinio|Hipólito|Hortensia|Ileana|Iliana|Ingrid|Isaías|Isaura|Itzel|Ivanna|Jacobo" +
	"|Jacqueline|Janet|Jeanette|Jessica|Joel|Johan|Johanna|Jonás|Juvenal|Karla|Katherine|Ladislao|Laureano|Leila|Leonel|Leonela|Leopoldo|Ligia|Lilia|Lina" +
	"|Lino|Lisandro|Lizbeth|Luana|Lucas|Lucila|Lucrecia|Ludmila|Luisina|Maia|Maira|Malena|Marcelina|Marcelino|Margot|Mariam|Marianela|Maricarmen|Mariela|Marilú|Marisa" +
	"|Maruja|Matilde|Mauro|Melchor|Melisa|Melina|Melanie|Merlina|Milena|Mirna|Mirtha|Nahuel|Nancy|Naomi|Natacha|Nayeli|Nazario|Nicolasa|Nicole|Nidia|Nilda|Noel|Olivia" +
	"|Onofre|Orestes|Osvaldo|Otilia|Pascual|Paulina|Paulino|Ponciano|Porfirio|Priscila|Prudencio|Quintín|Ramona|Renato|Rita|Roque|Rufino" +
	"|Ruperto|Ruth|Sabina|Sabrina|Salomé|Samanta|Saray|Severino|Sigfrido|Silvestre|Silvano|Stefanía|Tatiana|Tiburcio|Timoteo|Tirso|Úrsula" +
	"|Valentín|Valerio|Vera|Venancio|Victorino|Violeta|Walter|Wendy|Yahir|Yago|Yadira|Yamil|Yazmín|Yessica|Yolotl|Zaira|Zoila|Zoraida"
