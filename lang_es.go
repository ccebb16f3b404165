package newsmark

// Spanish.

func init() {
	languages = append(languages, &language{
		tag: "es",

		// Credits.

		// Bylines, datelines and lines about the piece.
		lines: joinRows(
			lineRows(RoleByline, LineOpens, "es", "papers", "* Nuria Beltrán", "Por|Texto de|Un reportaje de|Reportaje de|Texto:|Textos:|Autora:|Autores:|Escrito por|Redactado por|Entrevista de|Una crónica de|Crónica de|Texto y fotos:|Reportero:|Reportera:|Informa:|Firma:|Periodista:|Publicado por|Elaborado por"),
			lineRows(RoleEditor, LineOpens, "es", "papers", "* Benito Sarmiento", "Editado por|Editora:|Edición:|Redacción:|Edición de|Corrección:|Revisado por|Corregido por|Redactor jefe:|Coordinación:|Editores:"),
			lineRows(RoleSource, LineOpens, "es", "papers and portals", "* Junta de Regantes", "Fuente:|Fuentes:|Fuente original:|Artículo original:|Nota original:|Publicado originalmente|Este artículo fue publicado originalmente|Este artículo se publicó originalmente|Con información de|Tomado de:|Vía:|Texto original:"),
			lineRows(RoleCopyright, LineOpens, "es", "papers", "*, El Heraldo del Valle", "Todos los derechos reservados|Reservados todos los derechos|Prohibida su reproducción|Prohibida la reproducción|Queda prohibida|Está expresamente prohibida|Derechos reservados"),
			lineRows(RoleCopyright, LineEnds, "es", "papers", "El Heraldo del Valle, *", "todos los derechos reservados|prohibida su reproducción"),
			lineRows(RoleRelated, LineOpens, "es", "papers and portals", "*: Las fuentes que ya no manan", "Te puede interesar|Te podría interesar|También te puede interesar|Le puede interesar|Puede interesarle|Quizás te interese|Te interesa:|Leer más|Lee más|Leer también|Lee también|Lea también|Lea más|Lea además|Lee además|Lea aquí|Lee aquí|Leer además|Sigue leyendo|Seguir leyendo|Continuar leyendo|Ver más|Vea también|Ver también|Mira también|Mire también|Más información:|Más información en|Más noticias|Noticias relacionadas|Noticia relacionada|Artículos relacionados|Notas relacionadas|Nota relacionada|Relacionado:|Relacionadas:|Síguenos|Siga leyendo|Suscríbete|Suscríbase|Únete a nuestro|Apúntate a|Recibe en tu correo|No te pierdas|No se pierda|Descubre más|Descarga la app|Entérate:|Contenido relacionado|Recomendado:|Recomendados|Recomendamos:|Lo más leído|Escucha:|También lee|También lea|De interés:|Sigue toda|Consulta aquí|Haz clic aquí|Compartir:"),
			lineRows(RoleRelated, LineWhole, "es", "portals", "*", "Publicidad|Más información|Compartir|Comentar|Ver vídeo|Leer|Suscribirse"),
			[]LinePhrase{
				{Text: "©", And: "derechos", Role: RoleCopyright, Language: "es", Origin: "papers", Example: "© El Heraldo. Tenemos los derechos."},
				{Text: "©", And: "prohibid", Role: RoleCopyright, Language: "es", Origin: "papers", Example: "© El Heraldo. Queda prohibida la copia."},
				{Text: "La entrada ", And: " se publicó primero en ", Role: RoleSource, Language: "es", Origin: "WordPress feeds", Example: "La entrada Las fuentes se publicó primero en El Heraldo."},
				{Text: "The post ", And: " se publicó primero en ", Role: RoleSource, Language: "es", Origin: "WordPress feeds", Example: "The post Las fuentes se publicó primero en El Heraldo."},
				{Text: "La entrada ", And: " aparece primero en ", Role: RoleSource, Language: "es", Origin: "WordPress feeds", Example: "La entrada Las fuentes aparece primero en El Heraldo."},
			},
		),
		words: joinRows(
			wordRows(MonthWord, "es", "EFE", "Lugo, 3 * (Agencia Norte).- La carretera sigue cerrada.", "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|set|dic"),
			wordRows(AndWord, "es", "papers", "Por Nuria Beltrán * Óscar Ferrer", "y|e"),
			wordRows(TitleWord, "es", "papers", "Por * Nuria Beltrán", "Dra|Sr|Sra|Don|Doña|Fray|Padre|Arq|Mtro|Mtra"),
			wordRows(ParticleWord, "es", "EFE", "Lomas * Norte (EFE).- La carretera sigue cerrada.", "los|las|do"),
			wordRows(TailWord, "es", "papers", "Por Nuria Beltrán * Lugo", "para|desde"),
			wordRows(NotPlaceWord, "es", "what else stands in capitals before a dash", "* — La carretera sigue cerrada.", "OMS|OPINIÓN|ENTREVISTA|ANÁLISIS|CRÓNICA|REPORTAJE|VIVO|VÍDEO|FOTOS|FOTO|GALERÍA|ÚLTIMA|HORA|URGENTE|AVISO|ALERTA|ATENCIÓN|CARTAS|PSOE|VOX|EXCLUSIVA|DEPORTES|FÚTBOL|ACTUALIZACIÓN|NOTICIAS|RESUMEN|COLUMNA|TRIBUNA|PERFIL|EXCLUSIVO|DIRECTO|CULTURA|ECONOMÍA|POLÍTICA|SOCIEDAD|SUCESOS|PARTE|CAPÍTULO"),
			wordRows(NotPlaceWord, "es", "what stands before a date", "*, 3 de mayo - La carretera sigue cerrada.", "Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Hoy|Ayer"),
			wordRows(NotNameWord, "es", "what else stands behind Por", "Por * Santo", "Dios|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Ley|Decreto|Favor|Fin|Suerte|Ejemplo|Semana"),
		),
		wires: joinRows(
			agencyRows("es", "agencies, as they name themselves", "Lugo (*).- La carretera sigue cerrada.", "EUROPA PRESS|EP|Europapress|Télam|NA|Notimex|Agencia Reforma|El Universal|apro|Prensa Latina|PL|ABI|Andina|ACN|AVN|Colpisa|OTR/PRESS|Servimedia|Agencia UNO|Sputnik Mundo|Agencias|Redacción|AIN"),
		),

		// Captions.
		signs: []CaptionSign{
			{Text: "En la imagen", Sign: EvidenceMark, Origin: "Europa Press", Example: "En la imagen, el puente antes de las obras"},
			{Text: "En la foto", Sign: EvidenceMark, Origin: "local papers", Example: "En la foto, el puente antes de las obras"},
			{Text: "Pie de foto:", Sign: EvidenceMark, Origin: "press releases", Example: "Pie de foto: el puente antes de las obras"},
			{Text: "Figura #", Sign: EvidenceMark, Origin: "science sites", Example: "Figura 2. El puente antes de las obras"},
			{Text: "(izquierda)", Sign: EvidencePosition, Origin: "EFE", Example: "El alcalde (izquierda) y la ingeniera"},
			{Text: "(derecha)", Sign: EvidencePosition, Origin: "EFE", Example: "El alcalde (derecha) y la ingeniera"},
			{Text: "(izda.)", Sign: EvidencePosition, Origin: "Spanish papers", Example: "El alcalde (izda.) y la ingeniera"},
			{Text: "(dcha.)", Sign: EvidencePosition, Origin: "Spanish papers", Example: "El alcalde (dcha.) y la ingeniera"},
			{Text: "(i)", Sign: EvidencePosition, Origin: "EFE", Example: "El alcalde (i) y la ingeniera"},
			{Text: "(d)", Sign: EvidencePosition, Origin: "EFE", Example: "El alcalde (d) y la ingeniera"},
			{Text: "(c)", Sign: EvidencePosition, Origin: "EFE", Example: "El alcalde (c) y la ingeniera"},
			{Text: "De izquierda a derecha", Sign: EvidencePosition, Origin: "local papers", Example: "De izquierda a derecha: Ada y Ben"},
			{Text: "de izquierda a derecha", Sign: EvidencePosition, Origin: "local papers", Example: "Los premiados, de izquierda a derecha: Ada y Ben"},
			{Text: "imagen de archivo", Sign: EvidencePosition, Origin: "EFE", Example: "El puente viejo, en una imagen de archivo"},
			{Text: "Imagen de archivo", Sign: EvidencePosition, Origin: "EFE", Example: "Imagen de archivo del puente viejo"},
			{Text: "Sin embargo", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Sin embargo, el puente siguió cerrado"},
			{Text: "Pero", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Pero el puente siguió cerrado"},
			{Text: "Además", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Además, el puente siguió cerrado"},
			{Text: "Y", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Y el puente siguió cerrado"},
			{Text: "Luego", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Luego el puente siguió cerrado"},
			{Text: "Nota", Sign: EvidenceNote, Origin: "Spanish papers", Example: "Nota: los nombres se han cambiado"},
			{Text: "Este reportaje", Sign: EvidenceNote, Origin: "republished pieces", Example: "Este reportaje se publicó en mayo"},
			{Text: "Este artículo", Sign: EvidenceNote, Origin: "republished pieces", Example: "Este artículo se publicó en mayo"},
		},
	})
}
