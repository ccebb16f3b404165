package newsmark

// creditFormsEs are forms of the press in Spanish.
const creditFormsEs = `
	Spain
	EFE/Ana Ruiz → Ana Ruiz; EFE
	EFE/ Ana Ruiz → Ana Ruiz; EFE
	EFE / Ana Ruiz → Ana Ruiz; EFE
	EFE/EPA/ANA RUIZ → ANA RUIZ; EFE/EPA
	EFE → ; EFE
	(EFE) → ; EFE
	(EFE/Ana Ruiz) → Ana Ruiz; EFE
	EFE/Archivo → ; EFE
	EFE/Ana Ruiz/Archivo → Ana Ruiz; EFE
	EFE/Ayuntamiento de Vega → ; EFE/Ayuntamiento de Vega
	EUROPA PRESS → ; EUROPA PRESS
	Europa Press/Archivo → ; Europa Press
	Ana Ruiz - Europa Press → Ana Ruiz; Europa Press
	Ana Ruiz - Europa Press - Archivo → Ana Ruiz; Europa Press
	Ana Ruiz / Europa Press → Ana Ruiz; Europa Press
	(Ana Ruiz / Europa Press) → Ana Ruiz; Europa Press
	Ana Ruiz (EFE) → Ana Ruiz; EFE
	ANA RUIZ (EFE) → ANA RUIZ; EFE
	Ana Ruiz/AFP vía Getty Images → Ana Ruiz; AFP vía Getty Images
	Ana Ruiz vía Getty Images → Ana Ruiz; Getty Images
	Ana Ruiz (Getty Images) → Ana Ruiz; Getty Images
	/ ANA RUIZ → ANA RUIZ
	| Ana Ruiz → Ana Ruiz
	/ Ana Ruiz → Ana Ruiz
	| EFE → ; EFE
	| EFE/Ana Ruiz → Ana Ruiz; EFE
	Foto: EFE → ; EFE
	Foto: Ana Ruiz/EFE → Ana Ruiz; EFE
	Foto: EFE/Ana Ruiz → Ana Ruiz; EFE
	Foto: Ana Ruiz (EFE) → Ana Ruiz; EFE
	Foto: Ana Ruiz | EFE → Ana Ruiz; EFE
	Foto: Ana Ruiz – EFE → Ana Ruiz; EFE
	Foto Ana Ruiz → Ana Ruiz
	FOTO: ANA RUIZ → ANA RUIZ
	FOTO ANA RUIZ → ANA RUIZ
	(Foto: Ana Ruiz) → Ana Ruiz
	(foto: Ana Ruiz) → Ana Ruiz
	[Foto: Ana Ruiz] → Ana Ruiz
	(Ana Ruiz / Diario del Valle) → Ana Ruiz; Diario del Valle
	ANA RUIZ / DIARIO DEL VALLE → ANA RUIZ; DIARIO DEL VALLE
	© Ana Ruiz → Ana Ruiz
	©Ana Ruiz → Ana Ruiz
	Fotos: Ana Ruiz y Óscar Ferrer → Ana Ruiz+Óscar Ferrer
	Fotos: Ana Ruiz, Óscar Ferrer → Ana Ruiz+Óscar Ferrer
	Fotos: Ana Ruiz, Óscar Ferrer y Luz Ibarra → Ana Ruiz+Óscar Ferrer+Luz Ibarra
	Fotos: Ana Ruiz e Iván Mora → Ana Ruiz+Iván Mora
	Fotos: Ana Ruiz y Archivo Municipal de Vega → Ana Ruiz; Archivo Municipal de Vega
	Fotos Ana Ruiz y Óscar Ferrer → Ana Ruiz+Óscar Ferrer
	Fotos (2): Ana Ruiz → Ana Ruiz
	Foto: A. Ruiz → A. Ruiz
	Foto: A. R. → A. R.
	Foto: Ana Ruiz, 3 de mayo de 2019 → Ana Ruiz; ; 3 de mayo de 2019
	Foto: Ana Ruiz, 2019 → Ana Ruiz; ; 2019

	Labels
	Fotografía: Ana Ruiz → Ana Ruiz
	Fotografías: Ana Ruiz → Ana Ruiz
	Fotografía de Ana Ruiz → Ana Ruiz
	Fotografía por Ana Ruiz → Ana Ruiz
	Fotografía © Ana Ruiz → Ana Ruiz
	Foto: © Ana Ruiz → Ana Ruiz
	Foto © Ana Ruiz → Ana Ruiz
	Foto de Ana Ruiz → Ana Ruiz
	Fotos de Ana Ruiz → Ana Ruiz
	Foto por Ana Ruiz → Ana Ruiz
	Foto por: Ana Ruiz → Ana Ruiz
	Fotos por Ana Ruiz → Ana Ruiz
	Foto tomada por Ana Ruiz → Ana Ruiz
	Foto realizada por Ana Ruiz → Ana Ruiz
	Fotografiado por Ana Ruiz → Ana Ruiz
	Crédito: Ana Ruiz → Ana Ruiz
	Créditos: Ana Ruiz → Ana Ruiz
	(Crédito: Ana Ruiz) → Ana Ruiz
	(crédito: Ana Ruiz / EFE) → Ana Ruiz; EFE
	Crédito foto: Ana Ruiz → Ana Ruiz
	Crédito fotográfico: Ana Ruiz → Ana Ruiz
	Créditos fotográficos: Ana Ruiz → Ana Ruiz
	Créditos fotos: Ana Ruiz → Ana Ruiz
	Créditos de las fotos: Ana Ruiz → Ana Ruiz
	Crédito de la imagen: Ana Ruiz → Ana Ruiz
	Crédito imagen: Ana Ruiz → Ana Ruiz
	Créditos de la imagen: Ana Ruiz → Ana Ruiz
	Foto/Crédito: Ana Ruiz → Ana Ruiz
	Foto crédito: Ana Ruiz → Ana Ruiz
	Foto y crédito: Ana Ruiz → Ana Ruiz
	Autor: Ana Ruiz → Ana Ruiz
	Autoría: Ana Ruiz → Ana Ruiz
	Autor de la foto: Ana Ruiz → Ana Ruiz
	Autora de la foto: Ana Ruiz → Ana Ruiz
	Fotógrafo: Óscar Ferrer → Óscar Ferrer
	Fotógrafa: Ana Ruiz → Ana Ruiz
	Reportero gráfico: Óscar Ferrer → Óscar Ferrer
	Fotoperiodista: Ana Ruiz → Ana Ruiz
	Fotorreportera: Ana Ruiz → Ana Ruiz
	Imagen: Ana Ruiz → Ana Ruiz
	Imágenes: Ana Ruiz → Ana Ruiz
	Ph: Ana Ruiz → Ana Ruiz
	Ph. Ana Ruiz → Ana Ruiz
	PH: Ana Ruiz → Ana Ruiz
	📷 Ana Ruiz → Ana Ruiz
	📷: Ana Ruiz → Ana Ruiz
	📸 Ana Ruiz → Ana Ruiz
	📸: Ana Ruiz → Ana Ruiz
	📸 @anaruiz → @anaruiz
	📷 EFE → ; EFE
	Texto y foto: Ana Ruiz → Ana Ruiz
	Texto y fotos: Ana Ruiz → Ana Ruiz
	Texto y fotografía: Ana Ruiz → Ana Ruiz
	Foto y texto: Ana Ruiz → Ana Ruiz
	Foto aérea: Ana Ruiz → Ana Ruiz
	Foto dron: Ana Ruiz → Ana Ruiz
	Foto principal: Ana Ruiz → Ana Ruiz
	Foto de portada: Ana Ruiz → Ana Ruiz
	Imagen de portada: Ana Ruiz → Ana Ruiz
	Imagen principal: Ana Ruiz → Ana Ruiz
	Foto superior: Ana Ruiz → Ana Ruiz
	Foto destacada: Ana Ruiz → Ana Ruiz
	Imagen destacada: Ana Ruiz → Ana Ruiz
	Foto de archivo: Ana Ruiz → Ana Ruiz
	Fotos de archivo: Ana Ruiz → Ana Ruiz
	Foto archivo: Ana Ruiz → Ana Ruiz
	Imagen de archivo: Ana Ruiz → Ana Ruiz
	Foto de referencia: Ana Ruiz → Ana Ruiz
	Imagen de referencia: Ana Ruiz → Ana Ruiz
	Foto ilustrativa: Ana Ruiz → Ana Ruiz
	Foto de ilustración: Ana Ruiz → Ana Ruiz
	Foto histórica: Ana Ruiz → Ana Ruiz
	Ilustración: Ana Ruiz → Ana Ruiz
	Ilustraciones: Ana Ruiz → Ana Ruiz
	Dibujos: Ana Ruiz → Ana Ruiz
	Caricatura: Ana Ruiz → Ana Ruiz
	Viñeta: Ana Ruiz → Ana Ruiz
	Infografías: El Mirador → ; El Mirador
	Render: Estudio Roca → ; Estudio Roca
	Mapa: El Mirador → ; El Mirador
	Collage: Ana Ruiz → Ana Ruiz
	Arte: Ana Ruiz → Ana Ruiz
	Retrato: Ana Ruiz → Ana Ruiz

	Latin America
	Foto: Especial → 
	Foto/Especial → 
	Foto / Especial → 
	FOTO: ESPECIAL → 
	(Foto: Especial) → 
	(FOTO: ESPECIAL) → 
	Fotos: Especial → 
	Fotos: Cortesía → 
	Foto: Cortesía → 
	FOTO: CORTESÍA → 
	Foto Cortesía → 
	Foto cortesía → 
	(Foto cortesía) → 
	Foto: Cortesía Ana Ruiz → ; Ana Ruiz
	Foto: Cortesía de Ana Ruiz → ; Ana Ruiz
	Foto: Cortesía: Ana Ruiz → ; Ana Ruiz
	Foto: Cortesía del Ayuntamiento de Vega → ; Ayuntamiento de Vega
	Foto: Cortesía / Ayuntamiento de Vega → ; Ayuntamiento de Vega
	Foto: Cortesía - Ayuntamiento de Vega → ; Ayuntamiento de Vega
	Foto: Ayuntamiento de Vega / Cortesía → ; Ayuntamiento de Vega
	Foto: Cortesía Bomberos de Vega → ; Bomberos de Vega
	Cortesía: Municipalidad de Vega → ; Municipalidad de Vega
	Cortesía / Municipalidad de Vega → ; Municipalidad de Vega
	Cortesía Municipalidad de Vega → ; Municipalidad de Vega
	(Cortesía: Municipalidad de Vega) → ; Municipalidad de Vega
	(Foto: Cortesía Municipalidad de Vega) → ; Municipalidad de Vega
	Foto: Gentileza → 
	Foto: Gentileza Policía de Vega → ; Policía de Vega
	(Foto: gentileza) → 
	(Gentileza: Policía de Vega) → ; Policía de Vega
	Gentileza: Policía de Vega → ; Policía de Vega
	(Gentileza Policía de Vega) → ; Policía de Vega
	Fotos: gentileza Ana Ruiz → ; Ana Ruiz
	Foto gentileza Club Atlético Vega → ; Club Atlético Vega
	FOTO: REDES SOCIALES → 
	Foto: Redes sociales → 
	Foto: RRSS → 
	Foto: redes → 
	Foto: Captura de video → 
	Foto: Captura de pantalla → 
	Foto: Captura → 
	Foto: Captura de Facebook → ; Facebook
	Foto: Captura YouTube → ; YouTube
	Captura de YouTube → ; YouTube
	Captura YouTube → ; YouTube
	Captura de pantalla de YouTube → ; YouTube
	Captura de pantalla YouTube → ; YouTube
	Foto: Facebook → ; Facebook
	Foto: Facebook Bomberos de Vega → ; Facebook Bomberos de Vega
	Foto: Facebook/Bomberos de Vega → ; Facebook/Bomberos de Vega
	Foto: Twitter @bomberosvega → ; Twitter @bomberosvega
	Foto: @bomberosvega → @bomberosvega
	Foto: Instagram @anaruiz → ; Instagram @anaruiz
	Foto: X/@bomberosvega → @bomberosvega; X
	Foto: Internet → 
	Foto: Archivo → 
	FOTO: ARCHIVO → 
	Foto: Archivo/EFE → ; EFE
	Foto: Archivo / El Mirador → ; El Mirador
	Foto: Archivo El Mirador → ; Archivo El Mirador
	(Archivo El Mirador) → ; Archivo El Mirador
	Foto: El Mirador → ; El Mirador
	Foto: Ana Ruiz / Archivo → Ana Ruiz
	Foto: Ana Ruiz | Archivo → Ana Ruiz
	Foto: Ana Ruiz - El Mirador → Ana Ruiz; El Mirador
	Foto: Ana Ruiz, El Mirador → Ana Ruiz; El Mirador
	Foto: El Mirador/Ana Ruiz → Ana Ruiz; El Mirador
	Foto: El Mirador - Ana Ruiz → Ana Ruiz; El Mirador
	Foto: Ana Ruiz para El Mirador → Ana Ruiz; El Mirador
	(Ana Ruiz/El Mirador) → Ana Ruiz; El Mirador
	Foto: Agencia Uno → ; Agencia Uno
	Agencia Uno → ; Agencia Uno
	AGENCIA UNO/ANA RUIZ → ANA RUIZ; AGENCIA UNO
	Ana Ruiz | Agencia Uno → Ana Ruiz; Agencia Uno
	Ana Ruiz / Agencia Uno → Ana Ruiz; Agencia Uno
	ANA RUIZ/ATON CHILE → ANA RUIZ; ATON CHILE
	Foto: Aton → ; Aton
	Foto: Colprensa → ; Colprensa
	Foto: Ana Ruiz / Colprensa → Ana Ruiz; Colprensa
	Foto: suministrada → 
	Foto: Suministrada → 
	Foto: Suministrada por la familia → ; la familia
	Foto: Suministrada / Policía de Vega → ; Policía de Vega
	Foto: Particular → 
	Foto: archivo particular → 
	Foto: Archivo personal → 
	Foto: archivo familiar → 
	Foto: Andina/Difusión → ; Andina
	Foto: ANDINA/Ana Ruiz → Ana Ruiz; ANDINA
	Foto: GEC → ; GEC
	Foto: difusión → 
	Foto: Difusión → 
	(Foto: Difusión) → 
	(Foto: GEC) → ; GEC
	(Foto: Andina) → ; Andina
	(Andina) → ; Andina
	Foto: referencial → 
	Foto: Referencial → 
	Foto: Pixabay → ; Pixabay
	Foto: NA → ; NA
	(NA) → ; NA
	Foto: Télam → ; Télam
	(Télam) → ; Télam
	(Foto: Ana Ruiz) → Ana Ruiz
	Foto: Ana Ruiz / LA NACION → Ana Ruiz; LA NACION
	(Marcos Ruiz / LA NACION) → Marcos Ruiz; LA NACION
	Ana Ruiz - LA NACION → Ana Ruiz; LA NACION
	Créditos: LA NACION → ; LA NACION
	Cuartoscuro → ; Cuartoscuro
	Foto: Cuartoscuro → ; Cuartoscuro
	Foto: Cuartoscuro / Ana Ruiz → Ana Ruiz; Cuartoscuro
	Ana Ruiz/Cuartoscuro → Ana Ruiz; Cuartoscuro
	FOTO: ANA RUIZ/CUARTOSCURO.COM → ANA RUIZ; CUARTOSCURO.COM
	(Foto: Ana Ruiz / El Sol de Vega) → Ana Ruiz; El Sol de Vega
	Foto: Ana Ruiz | El Sol de Vega → Ana Ruiz; El Sol de Vega
	Foto: Ana Ruiz / Milenio → Ana Ruiz; Milenio
	Foto: Prensa Presidencia → ; Prensa Presidencia
	Foto: Presidencia → ; Presidencia
	Foto: Prensa Municipalidad de Vega → ; Prensa Municipalidad de Vega
	Foto: Comunicación Social → ; Comunicación Social
	Foto: Gobierno del Estado → ; Gobierno del Estado
	Foto: Policía Nacional → ; Policía Nacional
	Foto: PNC → ; PNC
	Foto: Fiscalía → ; Fiscalía
	Foto: Guardia Civil → ; Guardia Civil
	Foto: Colección Ruiz → ; Colección Ruiz
	Foto: Colección particular → 
	(foto: Colección Ruiz) → ; Colección Ruiz
	Colección Ana Ruiz → ; Colección Ana Ruiz
	Fondo Ruiz → ; Fondo Ruiz
	Fototeca Municipal de Vega → ; Fototeca Municipal de Vega
	Foto: Biblioteca Nacional → ; Biblioteca Nacional
	Archivo Histórico de Vega → ; Archivo Histórico de Vega
	Fuente: Espeleoclub Vega → ; Espeleoclub Vega
	Fuente: INE → ; INE
	Fuente: Facebook → ; Facebook
	Fuente: EFE → ; EFE

	Offices and channels by how they are spelled
	Foto: ECU-911 → ; ECU-911
	Foto: IG-VEGA → ; IG-VEGA
	Foto: C5N → ; C5N
	Foto: UNED Vega → ; UNED Vega
	Foto: PSOE de Vega → ; PSOE de Vega
	Foto: CD Vega → ; CD Vega
	Foto: PP Vega → ; PP Vega
	Foto: FGE Sonora → ; FGE Sonora
	Foto: LEE Ana → LEE Ana
	Foto: RUIZ Ana María → RUIZ Ana María
	Foto: ANA Ruiz → ANA Ruiz
	Foto: Cancillería → ; Cancillería
	Foto: Cancillería argentina → ; Cancillería argentina
	Foto: Cancillería de Colombia → ; Cancillería de Colombia
	Foto: Vicepresidencia → ; Vicepresidencia
	Foto: Mindefensa → ; Mindefensa
	Foto: MinSalud → ; MinSalud
	Foto: Minsa → ; Minsa
	Foto: Poder Judicial → ; Poder Judicial
	Foto: Fuerza Aérea → ; Fuerza Aérea
	Foto: Palacio Nacional → ; Palacio Nacional
	Foto: Gob. de Vega → ; Gob. de Vega
	Foto: Gendarmería Nacional → ; Gendarmería Nacional
	Foto: Municipio de Vega → ; Municipio de Vega
	Foto: Defensa Civil → ; Defensa Civil
	Foto: Selección Colombia → ; Selección Colombia
	Foto: Caja Rural → ; Caja Rural
	Foto: Ana Ruiz / N+ → Ana Ruiz; N+
	Ana Ruiz. / EFE → Ana Ruiz; EFE
	Fotos: Ana Ruiz, Óscar Ferrer y agencias → Ana Ruiz+Óscar Ferrer; agencias
	Foto y video: Ana Ruiz → Ana Ruiz
	Fotos y vídeo: Ana Ruiz → Ana Ruiz
	Foto/video: Ana Ruiz → Ana Ruiz

	Givers
	Foto: enviada por un lector → ; un lector
	Foto: Enviada por vecinos → ; vecinos
	Fotos: enviadas por lectores → ; lectores
	Foto: compartida por vecinos → ; vecinos
	Foto: difundida por la Policía → ; Policía
	Foto: Captura de video TikTok → ; TikTok
	Imagen: generada con IA → 
	Foto: Generada por IA → 
	Imagen creada con ChatGPT → ; ChatGPT
	Foto cedida por la familia → ; la familia
	(Foto cedida por la familia) → ; la familia
	Foto cedida → 
	Foto: cedida → 
	Foto: Cedida → 
	Fotos: Cedidas → 
	Imagen cedida → 
	Fotografía cedida por Ana Ruiz → ; Ana Ruiz
	Foto cedida por Ana Ruiz → ; Ana Ruiz
	Foto facilitada por el Ayuntamiento → ; Ayuntamiento
	Foto facilitada por la Policía Local → ; Policía Local
	Foto facilitada por la familia → ; la familia
	Foto proporcionada por la familia → ; la familia
	Foto suministrada por la familia → ; la familia
	Foto enviada por un lector → ; un lector
	Foto enviada por la familia → ; la familia
	Foto compartida por la familia → ; la familia
	Foto aportada por la familia → ; la familia
	Foto distribuida por la Policía → ; Policía
	Foto difundida por la Policía → ; Policía
	Foto publicada por la Policía → ; Policía
	Foto remitida por la familia → ; la familia
	Foto entregada por la familia → ; la familia
	Foto extraída de Facebook → ; Facebook
	Foto tomada de Facebook → ; Facebook
	Foto tomada de internet → 
	Foto: tomada de Facebook → ; Facebook
	Foto: tomada de video → 
	Tomada de Facebook → ; Facebook
	Tomado de Facebook → ; Facebook
	Foto vía Facebook → ; Facebook
	Imagen: cortesía → 
	Imágenes: cortesía → 
	Imagen cortesía de Ana Ruiz → ; Ana Ruiz
	Por cortesía de Ana Ruiz → ; Ana Ruiz
	Con autorización de Ana Ruiz → ; Ana Ruiz
	Foto: un lector → ; un lector
	Foto: Ana Ruiz (cedida) → Ana Ruiz
	Foto: Ana Ruiz (Cortesía) → Ana Ruiz

	Licences, libraries
	Foto de Ana Ruiz en Unsplash → Ana Ruiz; Unsplash
	Foto de Ana Ruiz en Pexels → Ana Ruiz; Pexels
	Imagen de Ana Ruiz en Pixabay → Ana Ruiz; Pixabay
	Foto: Ana Ruiz en Unsplash → Ana Ruiz; Unsplash
	Foto: Ana Ruiz/Unsplash → Ana Ruiz; Unsplash
	Foto de Ana Ruiz on Unsplash → Ana Ruiz; Unsplash
	Unsplash/Ana Ruiz → Ana Ruiz; Unsplash
	Foto: Freepik → ; Freepik
	Foto: iStock → ; iStock
	Foto: Shutterstock → ; Shutterstock
	Shutterstock → ; Shutterstock
	Foto: Wikimedia Commons → ; Wikimedia Commons
	Foto: Wikimedia → ; Wikimedia
	Foto: Ana Ruiz (CC BY-SA 4.0) → Ana Ruiz
	Foto: Ana Ruiz (CC BY-SA 4.0), vía Wikimedia Commons → Ana Ruiz; Wikimedia Commons
	Foto: Ana Ruiz / Wikimedia Commons / CC BY-SA 4.0 → Ana Ruiz; Wikimedia Commons
	Foto: Ana Ruiz, CC BY 2.0 → Ana Ruiz
	Foto: dominio público → 
	Imagen generada con IA → 
	Imagen creada con IA → 
	Imagen generada por IA → 
	Imagen generada con inteligencia artificial → 
	Foto: IA → 
	Foto: Google Maps → ; Google Maps
	Google Street View → ; Google Street View
`

// notCreditFormsEs are texts in Spanish that look like these and are none.
const notCreditFormsEs = `
	Ensayo en el patio. Foto de archivo
	Ensayo en el patio. Imagen de archivo
	Ensayo en el patio. Archivo
	Ensayo en el patio. Captura de pantalla
	Foto de familia
	Foto de familia en la escalinata
	Foto de grupo en el patio
	Fotos de grupo
	La foto de la discordia
	Foto oficial del equipo
	Imagen del patio
	Imagen de la Policía Local en la plaza
	Imagen tomada el lunes
	Ana Ruiz y Óscar Ferrer
	Ana Ruiz (PSOE) y Óscar Ferrer (PP)
	Ana Ruiz (izquierda) con su hermana
	Alcalde de Vega, Óscar Ferrer
	Ensayo en el patio (Burgos)
	El fotógrafo Óscar Ferrer expone en Vega
	Fuente de la plaza
	Crédito agrícola para Vega
	Captura récord de merluza
	Ilustración de un libro
	Colección de sellos
	Fondo de ayuda a los vecinos
	Retrato de familia
	Texto y contexto
	Autor del gol, Óscar Ferrer saluda
	Mapa de carreteras
	La fotografía de Ana Ruiz cuelga en el pasillo
	Club Atlético Vega – Deportivo Lomas
	Ana Ruiz en el patio
	Los vecinos cedieron el local
	Carta enviada por los vecinos
	Imagen creada con mimo
`
