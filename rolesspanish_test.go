package newsmark

import "testing"

// spanishRoles are lines about the piece in Spanish, as papers and portals of many
// countries have them, and, as RoleBody, what looks like them.
var spanishRoles = map[Role]string{
	RoleRelated: `
		También le puede interesar: El molino
		También le podría interesar: El molino
		También podría interesarle: El molino
		También puede interesarte: El molino
		También podría interesarte: El molino
		También te podría interesar: El molino
		Quizás le interese: El molino
		Quizá te interese: El molino
		Quizá le interese: El molino
		Tal vez te interese: El molino
		Le podría interesar: El molino
		Puede interesarte: El molino
		Te puede gustar: El molino
		Lo invitamos a leer: El molino
		Lee esto: El molino
		Lea esto: El molino
		Lee la nota: El molino
		Lea la nota: El molino
		Lea este análisis: El molino
		Lee nuestra cobertura: El molino
		Véase también: El molino
		Mira esto: El molino
		Mira acá: El molino
		Mira además: El molino
		Mira más: El molino
		Mire además: El molino
		Checa: El molino
		Checa también: El molino
		Checa aquí: El molino
		En esta nota: El molino
		En otras noticias: El molino
		Otras noticias: El molino
		Otras noticias de interés: El molino
		Otros temas: El molino
		Más sobre: El molino
		Más información sobre el molino: aquí
		Más info: El molino
		Más detalles: El molino
		Noticias de hoy
		Noticias del día
		Tema relacionado: El molino
		Contenidos relacionados
		Relacionados: El molino
		Relacionada: El molino
		Historias relacionadas
		Historia relacionada: El molino
		Información relacionada: El molino
		Información relacionada
		Lectura recomendada: El molino
		Lecturas recomendadas
		Recomendada: El molino
		Recomendamos leer: El molino
		Recomendaciones: El molino
		Entérate aquí: El molino
		Infórmate más: El molino
		Descubre aquí: El molino
		Revisa más: El molino
		También mira: El molino
		Te contamos más: El molino
		Sigue nuestras redes sociales
		Sigue las noticias de El Molino
		Siga las noticias de El Molino en Google
		Únete aquí a nuestro canal
		Únase a nuestro canal
		Ingresa a nuestro canal de WhatsApp
		Ingrese a nuestro canal de WhatsApp
		Entra a nuestro canal de WhatsApp
		Reciba las noticias en su celular
		Regístrate gratis
		Bájate la app
		Compartir esta nota
		Comparte en redes sociales
		Dale like a nuestra página
		Dale me gusta a nuestra página de Facebook
		Comunícate con nosotros al 555 0101
		Envíanos tu denuncia al WhatsApp 555 0101
		Denuncia al WhatsApp 555 0101
		¿Ya nos sigues en Instagram?
		¿Ya nos sigues en WhatsApp? Únete
		Puedes ver el video aquí
		Da clic aquí para seguir leyendo
		Clic aquí para ver la galería
		Pincha aquí para leer más
		Pulsa aquí para seguir leyendo
		Accede aquí a toda la información
		Escuche la entrevista
		Mire el video
		Apoya nuestro trabajo
		Visita nuestro canal de YouTube
		Visita nuestra página web
		Toda la actualidad en nuestro canal de WhatsApp
		Consulta más noticias en El Molino
		Consulta más información aquí
		Para más noticias visite El Molino
		Para más información visita El Molino
		Agréganos como fuente preferida en Google`,
	RoleSource: `
		Con información del Ministerio de Salud
		Información: EFE
		Con datos del INE
		Con reporte de AP
		Artículo original de El Molino
		Leer original en El Molino
		Lea el artículo original en El Molino
		Nota original en El Molino
		Texto original en inglés
		Versión original en inglés
		Puede leer la versión original aquí
		La entrada Molinos apareció primero en El Molino.
		La noticia Molinos apareció primero en El Molino
		Esta es una traducción de un artículo publicado en El Molino
		Este artículo es una republicación de El Molino
		Este texto es un extracto del libro Molinos
		Comunicado oficial
		Prensa Alcaldía de Lugo
		Prensa Gobernación de Lugo
		Prensa Presidencial
		Oficina de Prensa
		Departamento de Prensa
		Dirección de Comunicación`,
	RoleCopyright: `
		Prohibido reproducir este contenido
		Prohibida la copia total o parcial
		Puede reproducirse citando la fuente
		Si va a usar este contenido, cite la fuente
		El uso de este contenido requiere citar a El Molino`,
	RoleEditor: `
		Edición: Benito Sarmiento. Corrección: Ana Ruiz.
		Editor de fotografía: Benito Sarmiento
		Editora general: Ana Ruiz
		Diseño web: Benito Sarmiento
		Diseño gráfico: Benito Sarmiento
		Ilustración y diseño: Benito Sarmiento
		Desarrollo web: Benito Sarmiento
		Dirección y guion: Benito Sarmiento
		Asistencia editorial: Benito Sarmiento
		Versión en inglés: Benito Sarmiento
		Este artículo fue editado por Benito Sarmiento
		Nota editada por Benito Sarmiento
		Locución: Benito Sarmiento
		Cámara y edición: Benito Sarmiento
		Video y edición: Benito Sarmiento
		Imagen y edición: Benito Sarmiento`,
	RoleByline: `
		Por: Redacción
		Por la Redacción
		Por Staff
		La Redacción
		De la Redacción
		Redacción / Agencias
		Redacción y agencias
		Redacción Deportes
		Redacción Web
		Redacción Digital
		Redacción Internacional
		Redacción Central
		Escribió: Nuria Beltrán
		Redactó: Nuria Beltrán
		Reportó: Nuria Beltrán
		Reporta Nuria Beltrán
		Informó: Nuria Beltrán
		Informa Nuria Beltrán
		Información: Nuria Beltrán
		Nota: Nuria Beltrán
		Nota de Nuria Beltrán
		Una nota de Nuria Beltrán
		Investigación: Nuria Beltrán
		Investigación y texto: Nuria Beltrán
		Investigación y textos: Nuria Beltrán
		Reportería: Nuria Beltrán
		Reportería y textos: Nuria Beltrán
		Con reporte de Nuria Beltrán
		Con reportes de Nuria Beltrán y Ana Ruiz
		Con información de Nuria Beltrán
		Con reportería de Nuria Beltrán
		Con la colaboración de Nuria Beltrán
		Con colaboración de Nuria Beltrán
		Con aportes de Nuria Beltrán
		Colaboración: Nuria Beltrán
		Colaboró: Nuria Beltrán
		Colaboró Nuria Beltrán
		Colaboraron: Nuria Beltrán y Ana Ruiz
		Columna: Nuria Beltrán
		Opinión: Nuria Beltrán
		Creado por: Nuria Beltrán
		Texto e imágenes: Nuria Beltrán
		Texto e ilustración: Nuria Beltrán
		Texto y foto de Nuria Beltrán
		Foto y texto: Nuria Beltrán
		Nota y fotos: Nuria Beltrán
		Nota/foto: Nuria Beltrán
		Guion y texto: Nuria Beltrán
		Especial por Nuria Beltrán
		Artículo: Nuria Beltrán
		Artículo escrito por Nuria Beltrán
		Análisis: Nuria Beltrán
		Perfil: Nuria Beltrán`,
	RoleBody: `
		Con información de los vecinos, la policía halló el coche.
		Con apoyo de la alcaldía, la escuela abrirá un comedor.
		Con apoyo de Juan Carlos Medina, la escuela abrió un comedor.
		Con la ayuda de María Elena Pozo salió del río.
		Con datos del padrón se hizo el mapa, dice la alcaldesa, que lo firmó ayer.
		Información de interés para los vecinos del valle
		Información: no hay.
		Informa el alcalde de que la presa está llena.
		Reporta la guardia que nadie salió herido.
		Nota: los nombres se han cambiado.
		Nota: El Molino abre el lunes.
		Nota de Prensa Libre sobre el molino, que nadie leyó.
		Opinión: la presa no basta.
		Opinión: San Juan merece más.
		Análisis: El agua no alcanza.
		Investigación: Santa Rita vende su molino.
		Columna: El molino y la luna
		Crónica: Santa Rita de noche
		Artículo: 45
		Artículo escrito por un vecino que no firma.
		Trabajo de campo
		Trabajo de parto
		Especial de Navidad
		Especial de San Valentín
		Especial por San Juan
		Perfil: San Francisco de Asís
		Colaboración: La clave del molino
		Colaboró con la policía.
		Escribió: «No vuelvo».
		Reportó: dos heridos.
		Firmado: el alcalde.
		Más en invierno que en verano.
		Más en casa que en la calle
		Leer en silencio
		Otras noticias llegaron de la sierra.
		Otros temas quedaron para mayo.
		Checa la llave antes de salir, dice su madre.
		Mira esto, dijo, y calló.
		Mira más allá del río.
		Lee la nota y llora.
		Lee esto, le dijo la maestra, y verás.
		Lectura recomendada por el médico: ninguna.
		Puede interesarte aprender a nadar, dice el guarda.
		También te interesa el molino, le dijo.
		Entra a la casa y cierra la puerta.
		Ingresa a prisión el dueño del molino.
		Ingresa a la cárcel por WhatsApp falso, dice el juez, y nadie le cree.
		Denuncia el robo de su coche.
		Denuncias por ruido suben en mayo.
		Envíanos la lluvia, pidió el cura.
		Aquí puedes ver el río desde la torre, que es de 1311.
		Aquí puede leer el que quiera.
		Dale clic al botón, le dijo la maestra.
		Para más información, el alcalde pidió paciencia.
		Para más detalles visite el museo el que quiera, dijo.
		Puedes ver el río desde aquí.
		Baja la presa y sube el precio.
		Baja la inflación en mayo
		Instala la alcaldía un puente de El Molino.
		Prohibido pescar sin autorización en la presa
		Prohibido fumar
		Prohibido el paso
		Prohibidos los perros, la playa se llena de gatos.
		Puede reproducirse el virus en agua.
		El uso de leña pide permiso del alcalde.
		El uso de la presa sin permiso le costó una multa de 300 euros.
		La reproducción de la tortuga necesita autorización, dice el guarda.
		Para usar la presa hay que pedir permiso.
		Diario El Molino cerró en 1950.
		Periódico El Molino cierra tras un siglo y despide a sus doce periodistas.
		Semanario El Faro, premio del año
		Oficina de Prensa cierra por obras hasta el lunes.
		Prensa Libre cumple cien años
		Departamento de Prensa y Cultura tendrá nueva sede.
		Comunicado oficial del alcalde: la presa está llena.
		Original: así llama a su abuela.
		Desarrollo: el plan que falta
		Desarrollo: La Palma crece
		Programación: Sábado 3
		Programación: Banda Municipal y fuegos
		Guion: El Molino
		La entrada apareció en el suelo.
		La entrada a la mina apareció primero en un mapa de 1900.
		La noticia apareció por primera vez en mayo, y nadie la creyó.
		Este texto es una joya, dice la maestra, y lo copia en la pizarra del instituto para su publicación.
		Esta es una versión del puente que nadie quería.
		Este es un resumen de lo que pasó.
		Traducido al danés con inteligencia artificial y mal, el menú hizo reír a todos.
		Redacción Web tendrá una nueva sede.
		La Redacción cierra a las doce.
		Inscríbete a tiempo, pide la escuela.
		Toda la actualidad política cabe en un café.
		Las últimas noticias de la presa son malas.
		Recomendaciones para el calor: beber agua
		Contenidos relacionados con el molino entran en el examen.
		Relacionados con el molino hay tres juicios.
		Regístrate gratis, dijo el portero, y pasaron todos.
		¿Nos sigues a la fiesta?
		¿Ya formas parte del coro?
		Pulsa aquí y suena el timbre.
		Clic aquí, clic allá: así aprendió.
		Visita nuestra casa el papa Juan.
		Crédito: la banca cierra el grifo
		Créditos: 4
		Créditos: La UNAM pide más`,
}

// TestSpanishRoles reads each line on its own.
func TestSpanishRoles(t *testing.T) { readRoles(t, spanishRoles) }
