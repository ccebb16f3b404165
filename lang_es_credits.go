package newsmark

import "slices"

// More of what credits in Spanish have: labels, agencies and words beside those
// in lang_es.go.

func spanishCreditPhrases() []CreditPhrase {
	return slices.Concat(
		phraseRows(CreditPhrase{Origin: "magazines and blogs, of the picture at the head"}, "Ensayo en el patio. * Daniela Pozo",
			"Imagen de cabecera:|Foto de cabecera:|Foto de apertura:|Imagen de apertura:|Foto cabecera:|Imagen cabecera:|Foto portada:|Imagen portada:|Foto apertura:|Todas las fotos:|Todas las imágenes:|Todas las fotografías:|Fotografía de portada:|Fotografía de cabecera:|Fotografía principal:|Ilustración de portada:|Ilustración de cabecera:"),
		phraseRows(CreditPhrase{Words: true, Origin: "papers of Spain and Latin America, of words and pictures"}, "Ensayo en el patio. * Daniela Pozo",
			"Texto y foto:|Texto y fotos:|Texto y fotografía:|Texto y fotografías:|Foto y texto:|Fotos y texto:|Entrevista y fotos:"),
		phraseRows(CreditPhrase{Form: NamesBehindDate, Origin: "papers and archives"}, "Ensayo en el patio, * en 2016 por Daniela Pozo",
			"fotografiado|fotografiada|fotografiados|fotografiadas"),
		phraseRows(CreditPhrase{Origin: "papers of Spain and Latin America"}, "Ensayo en el patio. * Daniela Pozo",
			"Foto y video:|Foto y vídeo:|Fotos y video:|Fotos y vídeo:|Fotos y videos:|Fotos y vídeos:|Foto/video:|Foto/vídeo:|Foto e imagen:|Fotografía ©|Foto por:|Foto realizada por|Fotografiado por|Crédito fotográfico:|Créditos fotográficos:|Créditos fotos:|Créditos de las fotos:|Crédito de la imagen:|Crédito imagen:|Créditos de la imagen:|Créditos de las imágenes:|Foto y crédito:|Autoría:|Autor de la foto:|Autora de la foto:|Reportero gráfico:|Reportera gráfica:|Fotoperiodista:|Fotorreportero:|Fotorreportera:|Foto aérea:|Foto dron:|Foto principal:|Foto de portada:|Imagen de portada:|Imagen principal:|Foto superior:|Foto destacada:|Imagen destacada:|Foto de referencia:|Imagen de referencia:|Foto histórica:|Ilustraciones:|Dibujos:|Caricatura:|Viñeta:|Infografías:|Render:|Retrato:|Retratos:"),
		phraseRows(CreditPhrase{Origin: "papers of Spain and Latin America, of what was made rather than taken, and from where"}, "Ensayo en el patio. * Daniela Pozo",
			"Fotoarte:|Fotoilustración:|Fotodiseño:|Fotografía aérea:|Foto con dron:|Imagen aérea:|Imagen satelital:|Boceto:|Reproducción:|Infografía y fotos:"),
		phraseRows(CreditPhrase{Origin: "papers of Spain, of a page of pictures, a drawing or a map"}, "Ensayo en el patio. * Daniela Pozo",
			"Reportaje gráfico:|Reportaje fotográfico:|Información gráfica:|Documento gráfico:|Documentación gráfica:|Redactor gráfico:|Redactora gráfica:|Humor gráfico:|Cartografía:|Fotos y montaje:|Foto y montaje:|Foto y edición:|Fotos y edición:|Foto y diseño:"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "papers of Argentina, for Gentileza"}, "Ensayo en el patio. * Danza Valle",
			"Gza.|Gza:|Foto: gza|Foto: gza.|Fotos: gza|Fotos: gza.|Foto gza|Foto gza."),
		phraseRows(CreditPhrase{Origin: "papers of Latin America, with a full stop for a colon"}, "Ensayo en el patio. * Daniela Pozo",
			"Foto.-|Fotos.-|Fotografía.-|Foto.|Fotos.|Fotografía.|Fotografías."),
		phraseRows(CreditPhrase{Supplier: true, Origin: "papers of Spain and Latin America"}, "Ensayo en el patio. * Danza Valle",
			"Foto: enviada por|Foto: compartida por|Foto: difundida por|Foto: publicada por|Foto: remitida por|Foto: aportada por|Foto: distribuida por|Foto: entregada por|Fotos: enviadas por|Fotos: compartidas por|Fotos: difundidas por|Fotos: publicadas por|Fotos: aportadas por|Fotos: tomadas de|Imagen: enviada por|Imagen: compartida por|Imagen: difundida por|Captura de video|Captura de vídeo|Imagen creada con|Imagen generada con|Imagen generada por|Imagen creada por|Captura de pantalla de|Captura de pantalla|Foto aportada por|Foto distribuida por|Foto difundida por|Foto publicada por|Foto remitida por|Foto entregada por|Fotos enviadas por|Fotos facilitadas por|Fotografía enviada por|Fotografía distribuida por|Foto extraída de|Imagen extraída de|Imagen distribuida por|Imagen difundida por|Imagen compartida por|Por cortesía de|Con autorización de|Por gentileza de"),
		phraseRows(CreditPhrase{Form: BehindCredit, Origin: "EFE, of what may be done with the picture"}, "La alcaldesa en la plaza. EFE/Marta Pozo *",
			"SOLO USO EDITORIAL/SOLO DISPONIBLE PARA ILUSTRAR LA NOTICIA QUE ACOMPAÑA (CRÉDITO OBLIGATORIO)|SOLO USO EDITORIAL/NO VENTAS|SOLO USO EDITORIAL|SÓLO USO EDITORIAL|(CRÉDITO OBLIGATORIO)"),
		phraseRows(CreditPhrase{Form: NoNames, Origin: "papers of Spain and Latin America"}, "Ensayo en el patio. *",
			"Foto del autor|Fotos del autor|Foto de la autora|Fotos de la autora|Imagen cedida|Imagen generada con inteligencia artificial|Ilustración generada con IA"),
	)
}

func spanishCreditWords() []CreditWord {
	return slices.Concat(
		creditWords(CreditFunction, "local papers, of readers and schools", "Ensayo en el patio. Foto: Daniela Pozo, % de Valdelagua",
			"vecino", "vecina", "alumno", "alumna", "estudiante", "becario", "becaria", "voluntario", "voluntaria", "ganador", "ganadora", "socio", "socia"),
		creditWords(CreditOrganisation, "clubs, collections and offices in Spanish credits", "Ensayo en el patio. Foto: % Valle",
			"Colección", "Fondo", "Fototeca", "Comunicación", "Alianza", "Cooperación", "Registro", "Patronato", "Hermandad", "Peña", "Ateneo", "Deportivo", "Atlético", "Gobernador", "Seguridad", "Tránsito", "Aduanas", "Naturaleza", "Medio", "Rectorado", "Facultad", "Vicaría", "Penitenciaría", "Coordinadora", "Plataforma", "Ecologistas"),
		creditWords(CreditOrganisation, "clubs and parties by their initials", "Ensayo en el patio. Foto: % Valdelagua",
			"CD", "UD", "PP", "IU"),
		creditWords(CreditOrganisation, "offices of state, parties and clubs in Spanish credits", "Ensayo en el patio. Foto: % Valle",
			"Archidiócesis", "Ayto", "Comunicaciones", "Oficina", "Cancillería", "Vicepresidencia", "Viceministerio", "Poder", "Fuerza", "Fuerzas", "Gob", "Gendarmería", "Municipio", "Defensa", "Caja", "Selección", "Minsa", "Mindefensa", "Minsalud", "Mininterior", "Essalud", "Transmilenio", "Mineduc", "MinAmbiente", "MinTrabajo", "MinVivienda", "MinEnergía", "Mincultura", "Mintransporte", "Minagri", "Minagricultura", "Midagri", "Mininter", "Mincetur", "Midis", "Minem", "Mindef", "Minrex", "Minsap", "Minsal", "Minvu", "Aerocivil", "Ecopetrol", "Cenapred", "Conagua", "Conafor", "Conaf", "Onemi", "Senapred", "Sernapesca", "Sernageomin", "Sernatur", "Codelco", "Indeci", "Indecopi", "Senamhi", "Sunat", "Reniec", "Osinergmin", "Petroperú", "Serfor", "Serenazgo", "Ideam", "Invías", "Inpec", "Fecode", "Migración", "Aduana", "Petroecuador", "Pemex", "Infonavit", "Fovissste", "Profeco", "Sedatu", "Semarnat", "Segob", "Capufe", "Caasim", "Sictur", "Anses", "Senasa", "Conicet", "Enargas", "Vialidad", "Yacyretá", "Itaipú", "Antel", "Ancap", "Inumet", "Cenapa", "Corpoelec", "Pdvsa", "Inameh", "Insivumeh", "Copeco", "Sinapred", "Sutran", "Adif", "Aena", "Iberdrola", "Endesa", "Mercadona", "Seprona", "Sedes", "Consellería", "Conselleria", "Vicepresidenta", "Rectoría", "Arquidiócesis", "Cáritas", "Conferencia", "Basílica", "Bienal", "Filarmónica", "Librería", "Galería", "Colectivo", "Estación", "Aeropuerto", "Terminal", "Acuario", "Reserva", "Equipo"),
		creditWords(CreditGiver, "papers of Spain and Latin America", "La carretera sigue cerrada. % de Valdelagua",
			"Ayuntamiento", "Alcaldía", "Municipalidad", "Concello", "Ajuntament", "Diputación", "Cabildo", "Xunta", "Generalitat", "Bomberos", "Bombers", "Policía", "Protección", "Carabineros", "Gobernación", "Consejería", "Subdelegación", "Emergencias", "Gobierno", "Intendencia", "Prefectura"),
		creditWords(CreditUnsigned, "names of towns, clubs and schools", "La carretera sigue cerrada. % Pozo",
			"Santiago", "Rosario", "Mercedes", "Domingo", "Concepción", "Asunción", "Encarnación", "Guadalupe"),
		creditWords(CreditUnsigned, "papers, before names", "La carretera sigue cerrada por el %. Daniela Pozo",
			"Prof", "Profa", "Mtro", "Mtra", "Gral", "Lcdo", "Lcda", "Licda", "Abog", "Arqto"),
		creditWords(CreditOrganisation, "papers by a word that is in no name of a person", "Ensayo en el patio. Foto: % Valle",
			"Sin", "Familia", "Mincul", "Mintra", "Minjus", "Minjusticia", "MinTIC", "Sernanp", "Promperú", "Pronabec", "Provías"),
		creditWords(CreditTitle, "regional papers of Spain, of who sent the picture", "Ensayo en el patio. Foto enviada por % Daniela Pozo",
			"el lector", "la lectora", "el vecino", "la vecina", "el usuario", "la usuaria", "el investigador", "la investigadora"),
		creditWords(CreditOrganisation, "regional papers of Spain, of who sent the picture", "Ensayo en el patio. Foto enviada por %",
			"el lector", "la lectora", "el vecino", "la vecina", "el usuario", "la usuaria", "el investigador", "la investigadora"),
		creditWords(CreditStatus, "papers of Latin America", "Ensayo en el patio. Foto: %",
			"Suministradas", "Suministrados"),
		creditWords(CreditParticle, "names", "Ensayo en el patio. Foto: Daniela % Pozo",
			"del"),
		creditWords(CreditArchive, "Spanish papers", "Ensayo en el patio. % Pozo",
			"Colección", "Fondo", "Fototeca"),
		creditWords(CreditArchive, "Catalan, Galician, Basque and Portuguese archives", "La riada en la calle Nueva. % Municipal de Vallcrua",
			"Arxiu", "Arquivo", "Artxiboa", "Hemeroteca", "Filmoteca"),
		creditWords(CreditStatus, "papers of Spain and Latin America", "Ensayo en el patio. Foto: %",
			"generada con IA", "generada por IA", "creada con IA", "creada por IA", "hecha con IA", "elaborada con IA", "generada con inteligencia artificial", "generada por inteligencia artificial", "creada con inteligencia artificial", "RRSS", "redes", "Particular", "Colección particular", "dominio público", "IA", "tomada de video", "del autor", "de la autora", "de los autores", "de las autoras"),
		creditWords(CreditOrganisation, "schools by their letters and programmes, in local papers of Spain", "Ensayo en el patio. Foto: % San José",
			"CEIP", "AMPA", "Programa"),
		creditWords(CreditOrganisation, "Catalan, Galician and Basque offices, troupes and clubs", "Ensayo en el patio. Foto: % Valle",
			"Teatre", "Fundació", "Federació", "Associació", "Deputación", "Jaurlaritza", "Aldundia", "Universidade", "Unibertsitatea", "Escola", "Companyia", "Parlament", "Departament", "Consell"),
		creditWords(CreditOrganisation, "Catalan, Galician, Basque and Portuguese archives", "La riada. Foto: % Municipal de Vallcrua",
			"Arxiu", "Arquivo", "Artxiboa", "Hemeroteca", "Udala", "Museu", "Universitat"),
		creditWords(CreditSite, "Unsplash, Pexels, Pixabay in Spanish", "Ensayo en el patio. Foto: Daniela Pozo % Unsplash",
			"en"),
	)
}
