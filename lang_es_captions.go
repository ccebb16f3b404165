package newsmark

import "slices"

// spanishCaptionSigns returns what marks captions in Spanish, and says who stands where in them.
func spanishCaptionSigns() []CaptionSign {
	return slices.Concat(
		captionSigns(EvidenceMark, "newspapers and offices", "% el puente antes de las obras",
			"Imagen #~", "Figura #~", "Gráfico #~", "Mapa #~", "Fotografía #~", "En las imágenes,", "En las fotos,", "Agachados:", "Sentados:", "Sentadas:", "De izq. a dcha:", "De izq. a der:", "De izda. a dcha.:", "De arriba abajo:", "De arriba a abajo:", "PIE DE FOTO:", "Pie de foto,", "En esta imagen,", "En esta foto,", "Esta foto muestra", "Sobre estas líneas,", "Bajo estas líneas,", "Fuente: elaboración propia", "Elaboración propia", "Foto superior:", "Foto izquierda:", "Foto derecha:", "Arriba a la izquierda:", "Arriba a la derecha:", "Abajo a la izquierda:", "Abajo a la derecha:", "Foto de archivo", "Fotografía de archivo", "Recreación virtual", "En el recuadro:", "Primera fila:", "Fila de arriba:", "Fila superior:"),
		nextSigns("local papers, blogs", "% el puente viejo",
			"En la foto de abajo", "En la imagen de abajo"),
		pairedSigns("newspapers", "% el puente en 1911. % el puente hoy.",
			[2]string{"Izquierda:", "erecha"},
			[2]string{"A la izquierda:", "la derecha"},
			[2]string{"Derecha:", "zquierda"},
			[2]string{"Arriba:", "bajo"},
			[2]string{"Abajo:", "rriba"},
			[2]string{"Antes:", "espués"},
			[2]string{"Parados:", ":"},
		),
		captionSigns(EvidencePosition, "newspapers", "El alcalde (%) y la ingeniera",
			"*izquierda", "*derecha", "*centro", "*izq.", "*izq", "*der.", "*der", "*dcha.", "*dcha", "*izda.", "*izda", "*i", "*d", "*c", "(arriba", "(abajo", "*al fondo", "*en primer plano", "*en el medio"),
		captionSigns(EvidencePosition, "newspapers", "Los premiados % Ada y Ben",
			"de izq. a d", "de izda. a d"),
		captionSigns(EvidencePosition, "newspapers and offices", "%del puente nuevo",
			"Vista aérea ", "Vista general "),
	)
}
