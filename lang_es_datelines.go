package newsmark

import "slices"

// spanishDatelineWords returns the words that datelines in Spanish are told by.
func spanishDatelineWords() []NewsWord {
	return slices.Concat(
		wordRows(ParticleWord, "es", "press offices", "Lugo, Sonora, * 12 de marzo de 2024.- La carretera sigue cerrada.", "a"),
		wordRows(PlaceName, "es", "papers", "*.- La carretera sigue cerrada.", "Santo Domingo"),
		wordRows(PlaceName, "es", "papers in Spain and Latin America", "* – La carretera sigue cerrada.", "Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Palma|Bilbao|Alicante|Córdoba|Valladolid|Vigo|Gijón|Oviedo|Vitoria|Gasteiz|Granada|Pamplona|Iruñea|Almería|Donostia|Burgos|Santander|Castellón|Albacete|Logroño|Badajoz|Salamanca|Huelva|Lleida|Tarragona|León|Cádiz|Jaén|Ourense|Lugo|Girona|Cáceres|Melilla|Ceuta|Guadalajara|Toledo|Pontevedra|Palencia|Ciudad Real|Zamora|Ávila|Cuenca|Huesca|Segovia|Soria|Teruel|San Sebastián|A Coruña|Las Palmas|Bogotá|Medellín|Cali|Barranquilla|Cartagena|Bucaramanga|Maracaibo|Arequipa|Cusco|Trujillo|Quito|Guayaquil|Santa Cruz|Cochabamba|Sucre|Asunción|Montevideo|Buenos Aires|Rosario|Mendoza|Tucumán|Mar del Plata|Santiago|Valparaíso|Concepción|Managua|Tegucigalpa|San Salvador|San José|Panamá|San Juan|Ciudad de México|Monterrey|Puebla|Tijuana|Mérida|Morelia|Bruselas|Londres|París|Roma|Moscú|Pekín|Nueva York|Ginebra|Berlín|Lisboa|Estrasburgo|Fráncfort"),
		wordRows(NoteWord, "es", "papers", "Lugo (*).– La carretera sigue cerrada.", "Corresponsal|Corresponsales|Corresponsalía|Enviado|Enviada|Comunicado|Boletín|Staff"),
		wordRows(OutletWord, "es", "agencies", "(* Ribera).- La carretera sigue cerrada.", "Agencia|Prensa|Noticias|Diario|Informativa|Periódico"),
		wordRows(PlaceStart, "es", "papers", "(* Ribera) La carretera sigue cerrada.", "San|Santa|Santo|Villa|Ciudad|Puerto|Nueva|Nuevo|Cerro|Colonia|Monte"),
		wordRows(RegionWord, "es", "papers in Mexico", "(Lomas, *) La carretera sigue cerrada.", "Ags|BC|BCS|Chis|Chih|CDMX|Coah|Dgo|Edomex|Gto|Gro|Hgo|Jal|Méx|Nay|NL|Oax|Pue|Qro|Tab|Tamps|Tlax|Yuc|Zac|Aguascalientes|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Michoacán|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas"),
		wordRows(NotPlaceWord, "es", "rubrics before a dash", "EL *.– La carretera sigue cerrada.", "DETALLE|DETALLES|DATO|DATOS|FRASE|CLAVE|CLAVES|CIFRA|CIFRAS|APUNTE|BREVES|BREVE|CRÓNICAS|HISTORIA|HISTORIAS|RELATO|RELATOS|CUENTO|CUENTOS|MEMORIAS|DIARIO|NOTA|NOTAS|OJO|NB|PD|P.D|CONTEXTO|ANTECEDENTES|CONCLUSIÓN|CONCLUSIONES|INTRODUCCIÓN|RESULTADO|RESULTADOS|GOLES|ÁRBITRO|ALINEACIÓN|ALINEACIONES|INCIDENCIAS|FICHA|TEMAS|PREGUNTA|RESPUESTA|RECUADRO|OBITUARIO|SUPLEMENTO|ESPECIAL|BLOG|CARTA|REFLEXIÓN|RUMORES|TRASCENDIÓ|SECRETOS|PERSONAJE|IMAGEN|JUICIO|VEREDICTO|CONSEJO|CONSEJOS|TRUCO|RECETA|INGREDIENTES|PREPARACIÓN|HORÓSCOPO|CLIMA|TIEMPO|PRONÓSTICO|SANTORAL|EFEMÉRIDES|REQUISITOS|FECHA|FECHAS|LUGAR|HORARIO|PRECIO|ENTRADAS|INSCRIPCIONES|ORDEN|ASUNTO|ANÉCDOTA|PROPUESTA|PROPUESTAS"),
		wordRows(NotPlaceWord, "es", "what else stands in brackets before a text", "(*) La carretera sigue cerrada.", "Noticia|Risas|Ríe|Aplausos|Silencio|Suspira|Sonríe|Pausa|Publicidad|Patrocinado|Archivo|Imágenes|Continúa|Actualizado|Corrección|Fuente|Interrumpe|Llora|Casi"),
		wordRows(NotPlaceWord, "es", "parts of a text", "*.- La carretera sigue cerrada.", "Primero|Segundo|Tercero|Cuarto|Quinto|Sexto|Séptimo|Artículo|Prólogo|Epílogo|Único|Acuerdo|Acuerdos|Marco|Anexo|Transitorio|Transitorios"),
	)
}
