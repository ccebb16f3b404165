package newsmark

import "slices"

// More lines about a piece in Spanish, beside those in lang_es.go.

// spanishPieces returns the lines in Spanish that name the piece: "Este
// artículo se publicó originalmente en El Heraldo".
func spanishPieces() []LinePhrase {
	return slices.Concat(
		spanishSigned(),
		spanishOrigins(),
		spanishReadOn(),
		spanishNotices(),
		spanishRelated(),
		spanishExcerpts(),
		lineRows(RoleSource, LineNote, "es", "papers", "* Reproducido de El Heraldo", "Nota de la Redacción:|Nota del editor:|Nota de la editora:|Nota editorial:|Nota de los editores:|N. de la R.:|N. del E.:|Nota:"),
		andRows(RoleSource, "es", "papers and magazines", "* sobre la sequía, más largo, se publicó originalmente en El Heraldo.", "Este artículo|Este texto|Este reportaje|Este ensayo|Este contenido|Este análisis|Esta nota|Esta crónica|Esta entrevista|Esta historia|Esta columna|Esta publicación", "publicado originalmente|publicada originalmente|originalmente publicad|se publicó originalmente|se publicó primero|se publicó por primera vez|por primera vez en|apareció originalmente|apareció primero|apareció en|se reproduce aquí|se reproduce con|reproducido con|con autorización de|con permiso de|en alianza con|alianza con|en colaboración con|fue publicado en|fue publicado por|fue publicado antes en|fue publicada antes en|fue publicada en|fue publicada por|se publicó en"),
		andRows(RoleSource, "es", "magazines", "* texto, más larga, se publicó en El Heraldo.", "Una versión de este|Una versión anterior de este|Una primera versión de este|Una versión extendida de este|Una versión más larga de este|Una versión previa de este", "se publicó en|fue publicada en|apareció en|se publicó origin|fue publicada origin"),
		lineRows(RoleSource, LineOpens, "es", "papers", "* El Heraldo", "Artículo publicado originalmente|Texto publicado originalmente|Reportaje publicado|Entrevista publicada|Artículo publicado en|Texto publicado en|Primera publicación:|Cortesía de El|Cortesía de La|Cortesía de Revista|Versión original:|Artículo tomado de|Texto tomado de|Enlace original:"),
		lineRows(RoleByline, LineEnds, "es", "papers and agencies", "Nuria Beltrán *.", " contribuyó a este reportaje| contribuyó a este despacho| contribuyó a este artículo| contribuyó con este reportaje| contribuyeron a este reportaje| contribuyeron a este despacho| contribuyó a esta nota| contribuyó en este reportaje| colaboró en este reportaje| colaboró en este artículo| colaboró en esta nota| colaboró en esta información| colaboró con este reportaje| colaboró con esta nota| colaboraron en este reportaje| colaboraron en esta nota"),
		lineRows(RoleSource, LineOpens, "es", "papers", "* EFE", "Redacción con información de|Redacción / con información de"),
		andRows(RoleCopyright, "es", "papers", "* su reproducción, total o parcial, sin permiso.", "Prohibida|Queda prohibida|Queda terminantemente prohibida|Queda rigurosamente prohibida|Se prohíbe|Está prohibida|Está expresamente prohibida|Está totalmente prohibida|No está permitida|No se permite", "reproducción|redistribución|difusión|distribución|utilización de|copia de este"),
		andRows(RoleCopyright, "es", "papers", "* la reproducción, si se cita a El Heraldo.", "Se permite|Se autoriza|Permitida|Autorizada", "reproducción|republicación|citando"),
		andRows(RoleCopyright, "es", "public sites", "* se publica, salvo las fotos, con licencia Creative Commons.", "Este artículo|Este texto|Este contenido|Esta obra", "licencia|Creative Commons|CC BY|protegido por|protegida por|reproducirse libremente|puede reproducirse|puede ser reproducido"),
		lineRows(RoleCopyright, LineOpens, "es", "papers and public sites", "* El Heraldo", "Licencia CC|Licencia Creative|Licencia:|D.R. ©|D. R. ©|Derechos de autor:|Bajo licencia"),
		[]LinePhrase{
			{Text: "Traducción del ", And: ": ", Role: RoleEditor, Language: "es", Origin: "magazines", Example: "Traducción del danés: Benito Sarmiento"},
			{Text: "Traducción al ", And: ": | de ", Role: RoleEditor, Language: "es", Origin: "magazines", Example: "Traducción al español: Benito Sarmiento"},
			{Text: "T:", And: " ED: | E: | Ed: ", Role: RoleEditor, Language: "es", Origin: "magazines", Example: "T: BS / ED: EG"},
		},
		andRows(RoleEditor, "es", "international sites", "* por Benito Sarmiento.", "Este artículo fue traducido|Este texto fue traducido|Este artículo ha sido traducido|Este texto ha sido traducido|Este contenido fue traducido", "inteligencia artificial|automáticamente| IA| por "),
		lineRows(RoleEditor, LineOpens, "es", "papers and magazines", "* Benito Sarmiento", "Traducción y edición:|Versión en español:|Versión española:|Edición y corrección:|Edición de texto:|Edición de textos:|Verificación de datos:|Coordinación editorial:|Edición gráfica:|Edición general:|Edición y coordinación:|Diseño:|Montaje:|Edición de video:|Edición de vídeo:|Correctores:|Dirección editorial:|Jefe de redacción:|Jefa de redacción:|Redactora jefe:|Adaptación y traducción:|Diseño y maquetación:|Verificado por"),
	)
}

// spanishExcerpts returns the lines in Spanish that say what a piece is taken from, or
// what it reports on.
func spanishExcerpts() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineOpens, "es", "papers and magazines", "* El Heraldo", "Fuente consultada:|Fuentes consultadas:|Tomado de:|Tomado de |Tomada de |Vía El |Vía La |Con informes de |Con material de |Con reportes de |Con informe de |Con aportes de |Con nota de |Información de:|Información de |Publicada originalmente|Publicada en |Originalmente publicado|Originalmente publicada|Artículo originalmente publicado|Nota original publicada|Nota originalmente publicada|Nota publicada originalmente|Nota publicada en|Reproducido con|Reproducida con|Cortesía:|Original en |Comunicado de prensa del|Comunicado de prensa de|Comunicado de la |Comunicado del |Nota de prensa del|Gacetilla de prensa:|Gacetilla:|Prensa Municipalidad |Prensa Municipal |Prensa del Gobierno |Prensa Gobierno |Prensa de la |En alianza con |En colaboración con |En convenio con |Capítulo del libro|Capítulo de |Extracto del |Fragmento del |Adelanto del libro|Adelanto de |Publicación original|Estudio original:|Enlace a la nota|Enlace a la noticia|Boletín de prensa del|Boletín de prensa de|Boletín informativo de|Boletín:"),
		lineRows(RoleSource, LineWhole, "es", "papers", "*", "Gacetilla de prensa|Gacetilla|Boletín|Comunicado|Con agencias"),
		andRows(RoleSource, "es", "universities and magazines", "* Brandis et al., Molinos, 2023, pp. 3 a 9.", "Referencia:|Referencias:|Referencia bibliográfica:|Referencias bibliográficas:|Publicación:", " et al|doi|DOI|, 20| (20"),
		andRows(RoleSource, "es", "papers and magazines", "* del molino, el último, es cortesía de la casa.", "Este contenido", "edición impresa|cortesía de|con información de|forma parte de la alianza|es republicad|fue tomad|fue tomado de|es una republicación|se republica|fue realizad|fue elaborad|proviene de"),
		lineRows(RoleCopyright, LineOpens, "es", "papers", "* El Heraldo", "Reproducción prohibida|Reproducción autorizada|Reproducción permitida|Textos ©|Derechos de reproducción"),
		lineRows(RoleEditor, LineOpens, "es", "papers and magazines", "* Benito Sarmiento", "Editada por|Edición digital:|Edición periodística:|Edición adicional:|Editora web:|Realización:|Editado y traducido por|Traducido y editado por|Traducido y adaptado por|Adaptado por|Traducción y adaptación:|Edición, corrección:|Editoras:|Edición final:|Edición audiovisual:|Corrección y estilo:|Corrección de textos:|Coordinador:|Coordinadora:|Coordinación y edición:|Redactor web:|Jefe de edición:|Jefa de edición:|Traducción y edición de|Traducción libre:|Revisión médica:"),
	)
}

// spanishCalls returns the lines in Spanish that call the reader to something.
func spanishCalls() []LinePhrase {
	return slices.Concat(
		andRows(RoleRelated, "es", "papers and portals", "* hoy en Threads", "Sigue|Siga|Síganos|Únete|Únase|Encuéntranos|Búscanos|Visítanos|Escúchanos", onChannels(" en | a | de ")),
		andRows(RoleRelated, "es", "papers and portals", "* todo? Suscríbete.", "¿Te gustó|¿Te ha gustado|¿Le gustó|Si te gustó|Si te ha gustado|¿Te interesó", "uscr|ompárte|ompart|poya|boletín|newsletter|nuestro canal"),
		andRows(RoleRelated, "es", "papers and portals", "* el periodismo", "Apoya|Apoye|Ayúdanos|Ayuda", "periodismo|dona |donación|suscripción"),
		andRows(RoleRelated, "es", "papers and portals", "* algo? Escríbenos.", "¿Tienes|¿Tiene|Si tienes|Si tiene", "scríbenos|scríbanos|ontáctanos|nvíanos"),
		andRows(RoleRelated, "es", "papers and portals", "* todo en tu correo cada día", "Recibe|Reciba|Mantente|Manténgase|Las noticias|Toda la información|Lo más importante", "newsletter|nuestro boletín|WhatsApp|Telegram|tu correo|su correo"),
		andRows(RoleRelated, "es", "papers and portals", "* aquí", "Más fotos|Más imágenes|Todas las fotos|Ve más fotos", "nuestra galería|aquí|nuestra web|nuestro sitio"),
		lineRows(RoleRelated, LineOpens, "es", "papers of Peru, Costa Rica and Nicaragua", "* El molino que no muele", "También puede leer:|También puedes leer:|También podés leer:|Puede leer:|Puedes leer:|Podés leer:|Puede leer también|Puedes leer también|Puede ver:|Puedes ver:|Le invitamos a leer|No dejes de leer|No deje de leer|Le sugerimos|Te sugerimos|Podría interesarte|Podría interesarle|Siguenos en|Suscribete"),
		lineRows(RoleRelated, LineOpens, "es", "feeds", "* El Heraldo.", "Leer noticia completa en|Leer la noticia completa en|Leer nota completa en|Leer artículo completo en"),
		lineRows(RoleRelated, LineWhole, "es", "feeds", "*", "Leer artículo completo|Leer articulo completo|Leer el artículo completo|Leer nota completa|Leer la nota completa|Leer noticia completa|Leer la noticia completa|Ver la nota completa"),
		[]LinePhrase{
			{Text: "Mira |", Role: RoleRelated, Language: "es", Origin: "papers of Peru", Example: "MIRA | El molino que no muele"},
			{Text: "Mire |", Role: RoleRelated, Language: "es", Origin: "papers of Peru", Example: "MIRE | El molino que no muele"},
			{Text: "Vea |", Role: RoleRelated, Language: "es", Origin: "papers of Peru", Example: "VEA | El molino que no muele"},
		},
		andRows(RoleRelated, "es", "papers and portals", "* de El Heraldo en Google News", "Recibe alertas|Reciba alertas|Recibir alertas", "Google"),
		andRows(RoleRelated, "es", "portals", "* esto está en nuestro canal? Únete.", "¿Ya sabías que|¿Sabías que|¿Ya conoces|¿Sabía que", "nuestro canal|canal de Telegram|canal de WhatsApp"),
		andRows(RoleRelated, "es", "papers and portals", "* ya nuestro canal o nuestras redes!", "¡Mira|¡Visita|¡Conoce|¡Sigue|¡Descubre", "nuestro canal|nuestras redes|nuestra página|nuestro sitio"),
		andRows(RoleRelated, "es", "papers and portals", "* más sobre el molino, haga clic aquí, por favor.", "Para leer|Para ver|Para conocer|Para saber", " clic | clic.|, clic|haz clic|haga clic|pinche aquí|pincha aquí"),
		andRows(RoleRelated, "es", "papers", "* o a la redacción en Facebook", "Puede escribirnos|Puedes escribirnos|Puede seguir a|Puedes seguir a|Puede seguirnos|Puedes seguirnos", onChannels(" en ")+"|newsletter"),
		lineRows(RoleRelated, LineWhole, "es", "papers and portals", "*", "Comentarios|Deja un comentario|Deja tu comentario|Ver comentarios|Compartir esta noticia|Dona aquí|Haz tu donación|Imprimir|Copiar enlace|Ver todas|Ver todos|Últimas noticias|Noticias más leídas|Más leídas"),
	)
}

// spanishNotices returns further lines in Spanish about whose a piece is, who
// read it, who may copy it, and where to read on or write to.
func spanishNotices() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineWhole, "es", "papers and portals", "*", "Comunicado de prensa|Nota de prensa|Boletín de prensa|Leer el artículo original|Leer artículo original|Ver artículo original|Enlace a la fuente|Ir a la fuente|Leer el original"),
		lineRows(RoleSource, LineOpens, "es", "papers and portals", "* El Heraldo", "Comunicado de prensa:|Nota de prensa:|Nota de prensa de|Boletín de prensa:|Comunicado:|Extracto de:|Fragmento de:|Publicado con autorización|Publicado con permiso|Publicado inicialmente en|Publicado antes en|Republicado de|Retomado de|Nota tomada de|Información tomada de|Noticia tomada de|Texto cortesía de"),
		lineRows(RoleEditor, LineOpens, "es", "papers and magazines", "* Benito Sarmiento", "Tradujo:|Editó:|Revisó:|Corrigió:|Editor responsable:|Editora responsable:|Editor de turno:|Editora de turno:|Coeditor:|Coeditora:|Supervisión:|Revisión y edición:|Edición y revisión:|Edición y traducción:|Actualizado por"),
		[]LinePhrase{
			{Text: "Traducido al ", And: " por ", Role: RoleEditor, Language: "es", Origin: "magazines", Example: "Traducido al español por Benito Sarmiento"},
			{Text: "Puedes republicar ", And: "gratis|artículo|contenido|licencia", Role: RoleCopyright, Language: "es", Origin: "The Conversation", Example: "Puedes republicar este texto gratis"},
		},
		lineRows(RoleCopyright, LineWhole, "es", "papers and portals", "*", "Republica este artículo|Republicar este artículo|Se ruega citar la fuente|Contenido protegido por derechos de autor"),
		lineRows(RoleRelated, LineWhole, "es", "papers and portals", "*", "Guardar|Escuchar este artículo|Escuchar la noticia|Escuchar noticia|Escuchar artículo|Leer en inglés|Leer en español|Leer en portugués|Reportar un error|Nota completa aquí|Solo para suscriptores|Sólo para suscriptores|Exclusivo para suscriptores|Más sobre este tema|Mira el video|Mira el vídeo|Ver video|Iniciar sesión"),
		lineRows(RoleRelated, LineOpens, "es", "papers and portals", "* la presa que canta", "Más de este tema|Lea este artículo en|Lee este artículo en|Lea esta nota en|Lee esta nota en|Lea la nota completa|Lee la nota completa|Lea la noticia completa|Lee la noticia completa|Lea el artículo completo|Lee el artículo completo|Lee la historia completa|Mira el video completo|Mira el vídeo completo|Mira aquí|Revisa también|Revise también|Revisa aquí|Conoce más sobre|Conozca más sobre|Conoce aquí|Conozca aquí|Etiquetas:|Temas:"),
		andRows(RoleRelated, "es", "papers and portals", "*error? Escríbenos", "¿Has encontrado un |¿Encontraste un |¿Viste un |¿Ves un |¿Detectaste un |¿Has visto un ", "scríbenos|vísanos|epórtalo|ontáctanos|scríbanos"),
		andRows(RoleRelated, "es", "papers and portals", "*? Déjanos tu comentario", "¿Qué opinas|¿Qué opina usted|¿Y tú, qué opinas|Y tú, ¿qué opinas|¿Qué te pareció|¿Qué piensas", "? Coment|? Déja|? Deja|? Escrí|? Cuéntanos|? Participa|? Danos"),
		lineRows(RoleRelated, LineEnds, "es", "papers and portals", "La presa canta: *", "léelo aquí|léela aquí|lea aquí|lee aquí|haz clic aquí|haga clic aquí|pulsa aquí|da clic aquí|ingresa aquí|entérate aquí|míralo aquí|regístrate aquí"),
		endRows(RoleRelated, "es", "papers and portals", "Titulares del valle, *", "en tu correo|a tu correo|en tu bandeja de entrada|en su correo", "oticias|oletín|ewsletter|uscr|itulares"),
	)
}
