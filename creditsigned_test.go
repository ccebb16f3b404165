package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// signedForms are credits as papers in Spanish sign pictures, behind a caption.
const signedForms = `
	Ana Ruiz → Ana Ruiz
	Nicolás Pozo Ibarra → Nicolás Pozo Ibarra
	Ana de la Fuente → Ana de la Fuente
	Ana Ruiz EFE → Ana Ruiz; EFE
	Ana Ruiz Getty Images → Ana Ruiz; Getty Images
	ANA RUIZ → ANA RUIZ
	Ana Cámara / Europa Press → Ana Cámara; Europa Press
	Álex Cámara/EFE → Álex Cámara; EFE
	.- Ana Ruiz / Europa Press → Ana Ruiz; Europa Press
	- EFE → ; EFE
	-EFE → ; EFE
	-EFE/Ana Ruiz → Ana Ruiz; EFE
	LA VOZ / FOTO DE ANA RUIZ → ANA RUIZ; LA VOZ
	LA GACETA DEL RÍO / Foto: Ana Ruiz → Ana Ruiz; LA GACETA DEL RÍO
	Télam / Foto: Ana Ruiz → Ana Ruiz; Télam
	(Foto El Mirador: Ana Ruiz) → Ana Ruiz; El Mirador
	Foto Diario del Río: Ana Ruiz → Ana Ruiz; Diario del Río
	Foto: Infobae México/Ana Ruiz → Ana Ruiz; Infobae México
	Foto.- Ana Ruiz → Ana Ruiz
	FOTO.: ANA RUIZ → ANA RUIZ
	LA ESTRELLA/A. RUIZ → A. RUIZ; LA ESTRELLA
	ICAL → ; ICAL
	Ayuntamiento de Vega → ; Ayuntamiento de Vega
	Bomberos de Vega del Río → ; Bomberos de Vega del Río
	Policía Local de Vega → ; Policía Local de Vega
`

func TestSignedForms(t *testing.T) {
	for _, form := range creditForms(signedForms) {
		text := form.text
		if text[0] == '.' {
			text = text[len(".- "):]
		}
		c, ok := sharedRules().captionCredit("Ensayo del coro en el patio. "+form.credit, "")
		assert.Equal(t, text+";"+form.want, creditString(c, ok), form.credit)
	}
	for _, test := range []struct{ text, want string }{
		{"El coro, en una foto de 2019. Fotografía de archivo. EFE/Ana Ruiz", "EFE/Ana Ruiz;Ana Ruiz;EFE;"},
		{"El coro canta en el patio. Imagen de archivo. EFE", "EFE;;EFE;"},
		{"Foto de archivo. EFE/Ana Ruiz", "EFE/Ana Ruiz;Ana Ruiz;EFE;"},
		{"Ensayo del coro en el patio.- EFE", "EFE;;EFE;"},
		{"Ensayo del coro en el patio.- Ana Ruiz / EFE", "Ana Ruiz / EFE;Ana Ruiz;EFE;"},
		{"Ensayo del coro en el patio - ANA RUIZ", "ANA RUIZ;ANA RUIZ;;"},
		{"LA VOZ / FOTO DE ANA RUIZ", "LA VOZ / FOTO DE ANA RUIZ;ANA RUIZ;LA VOZ;"},
		{"Vega del Río / Foto: Ana Ruiz", "Foto: Ana Ruiz;Ana Ruiz;;"},
		{"VEGA DEL RÍO / Foto: Ana Ruiz", "Foto: Ana Ruiz;Ana Ruiz;;"},
		{"EL ALCALDE / Foto: Ana Ruiz", "Foto: Ana Ruiz;Ana Ruiz;;"},
		{"Los vecinos del barrio / Foto: Ana Ruiz", "Foto: Ana Ruiz;Ana Ruiz;;"},
	} {
		c, ok := sharedRules().captionCredit(test.text, "")
		assert.Equal(t, test.want, creditString(c, ok), test.text)
	}
}

// TestNotSigned checks names at the end of captions that sign nothing.
func TestNotSigned(t *testing.T) {
	for _, text := range []string{
		"El coro ensaya con la directora Ana Ruiz",
		"El coro ensaya en el patio con la Mtra. Ana Ruiz",
		"El coro ensaya en el patio con el Prof. Nicolás Pozo",
		"El coro ensaya en el patio. Ana",
		"El coro. Ana Ruiz",
		"El coro ensaya en el patio. Ana y Nicolás",
		"El coro ensaya en el patio. Ana Ruiz.",
		"El coro ensaya en el patio – la directora Ana Ruiz",
		"La directora del coro - Ana Ruiz",
		"Lugo - Vigo",
		"El coro ensaya en el patio. Bomberos y policía",
		"El coro ensaya en el patio. Museo de Vega",
		"El coro canta antes del partido. Rosario Central",
	} {
		c, ok := sharedRules().captionCredit(text, "")
		assert.Empty(t, creditString(c, ok), text)
	}
}

// TestPaperInCapitals checks that a paper and a name in capitals make a caption of a text
// beside a picture, and that what looks so does not.
func TestPaperInCapitals(t *testing.T) {
	for text, want := range map[string]bool{
		"El lago creció dos metros. LA ESTRELLA/A. RUIZ":     true,
		"El lago creció dos metros. DIARIO DEL RÍO/ANA RUIZ": true,
		"El lago creció dos metros. PP/PSOE":                 false,
		"El lago creció dos metros. Lo dijo LA ESTRELLA/A":   false,
		"EL LAGO CRECIÓ. LA ESTRELLA/A. RUIZ":                false,
	} {
		_, _, _, ok := sharedRules().creditEvidence(text, nil)
		assert.Equal(t, want, ok, text)
	}
}

func TestSpanishSignatures(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Redacción / Ana Ruiz", "Redacción / Ana Ruiz"},
		{"Redacción - Ana Ruiz", "Redacción - Ana Ruiz"},
		{"Por Ana Ruiz, enviada especial a Vega del Río", "Por Ana Ruiz"},
		{"Ana Ruiz, alcaldesa - “Llegará”.", ""},
		{"Ana Ruiz, alcaldesa: «Llegará»", ""},
	} {
		got := ""
		for _, b := range sharedRules().readBylines(test.text) {
			got += b.Text
		}
		assert.Equal(t, test.want, got, test.text)
	}
	a, err := Parse([]byte("---\n---\n<p>El puente no llega.</p><p>Ana Ruiz, alcaldesa - “Llegará”.</p>"))
	assert.NoError(t, err)
	assert.Empty(t, a.Bylines)
}

// TestWriterBehindFigure checks that a name in an element of the class of authors behind a
// figure, the caption of which names who took the picture, is a byline.
func TestWriterBehindFigure(t *testing.T) {
	for _, test := range []struct{ caption, credit string }{
		{`<span>El coro ensaya en el patio.</span> <span class="author">ANA RUIZ</span>`, "ANA RUIZ"},
		{`El coro ensaya en el patio. Foto: Ana Ruiz / EFE`, "Foto: Ana Ruiz / EFE"},
	} {
		a, err := Parse([]byte("---\n---\n<figure><img src=\"/a.jpg\"><figcaption>" + test.caption + `</figcaption></figure><p class="author">Nicolás Pozo</p><p>El coro ensaya los martes en la escuela.</p>`))
		assert.NoError(t, err)
		assert.Equal(t, test.credit, figures(a)[0].Credit.Text)
		assert.Len(t, a.Bylines, 1)
		assert.Equal(t, "Nicolás Pozo", a.Bylines[0].Text)
	}
}
