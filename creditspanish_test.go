package newsmark

import "testing"

// spanishCredits are captions of papers in Spanish in the form of creditFamiliesEs.
const spanishCredits = `
	El pleno aprobó ayer las cuentas / ‹Ayuntamiento de Valle› → ; Ayuntamiento de Valle
	El pleno aprobó ayer las cuentas / ‹Diputación de Valle› → ; Diputación de Valle
	El pleno / Ayuntamiento de Valle
	El pleno aprobó ayer las cuentas del Concello / Ayuntamiento de Valle
	El pleno aprobó ayer las cuentas / Museo de Valle
	El pleno aprobó ayer las cuentas. ‹Gobierno de Valle› → ; Gobierno de Valle

	Vecinos en la plaza del Carmen. ‹G. Villaverde› → G. Villaverde
	Vecinos en la plaza del Carmen. ‹J. L. Pozo› → J. L. Pozo
	El partido acabó en empate. ‹M.Á. Pozo› → M.Á. Pozo
	Vecinos en la plaza del Prof. J. Pozo
	Vecinos en el mercado del Gral. J. Pozo
	Vista de la calle 5. C. Pozo
	El coro. J. Pozo

	Ensayo en el patio. ‹Foto: Humberto Pool› → Humberto Pool
	Ensayo en el patio. ‹Foto: Ana Pool Canul› → Ana Pool Canul
	Ensayo en el patio. ‹Foto: Ana Ruiz/Pool› → Ana Ruiz
	Ensayo en el patio. ‹Foto: Reuters Pool› → ; Reuters

	Ensayo en el patio. (‹Foto Prensa Libre: Cortesía Danza Valle›) → ; Prensa Libre
	Ensayo en el patio. (‹Foto Prensa Libre: Cortesía›) → ; Prensa Libre
	Ensayo en el patio. ‹Foto: EFE/Cortesía Ana Ruiz› → ; EFE
	Ensayo en el patio. ‹Foto: Cortesía Ana Ruiz› → ; Ana Ruiz
	Ensayo en el patio. ‹Foto: Ana Ruiz/Cortesía Danza Valle› → Ana Ruiz; Danza Valle
	Ensayo en el patio. ‹Foto: EFE/Carlos Pozo› → Carlos Pozo; EFE

	Ensayo en el patio. ‹EFE/Ana Ruiz› SOLO USO EDITORIAL → Ana Ruiz; EFE
	Ensayo en el patio. ‹EFE/ Alcaldía de Valle› /SOLO USO EDITORIAL/SOLO DISPONIBLE PARA ILUSTRAR LA NOTICIA QUE ACOMPAÑA (CRÉDITO OBLIGATORIO) → ; EFE/ Alcaldía de Valle
	Ensayo en el patio. ‹Foto: Sin Rumbo› → ; Sin Rumbo
	Ensayo en el patio. ‹Fotos: Suministradas›
	Ensayo en el patio. ‹Foto del autor›
	Ensayo en el patio. ‹Foto: Ana Ruiz | Vídeo: EP› → Ana Ruiz; EP
	Ensayo en el patio. ‹Fotos: Ana Ruiz / Vídeo: Luis Pozo› → Ana Ruiz+Luis Pozo
	Ensayo en el patio. Vídeo: así suena

	Las comparsas bajaron por la calle ‹Foto Ana Ruiz› → Ana Ruiz
	Las comparsas bajaron por la calle ‹Fotos Ana Ruiz y Luis Pozo› → Ana Ruiz+Luis Pozo
	Las comparsas del Club Foto Ana Ruiz
	Las comparsas en la foto Ana Ruiz
	Ensayo en el patio. ‹FOTO. Ana Ruiz› → Ana Ruiz
	Ensayo en el patio. ‹Fotografía. Ana Ruiz› → Ana Ruiz
	Ensayo del coro en la foto. El patio
	Ensayo en el patio. ‹Foto: Ministerio de Cultura - Perú› → ; Ministerio de Cultura - Perú
	Ensayo en el patio. ‹Foto: Gobierno de Valle - Ana Ruiz› → Ana Ruiz; Gobierno de Valle
	Ensayo en el patio. ‹Foto: Diario de Valle/Calleja› → Calleja; Diario de Valle
	Ensayo en el patio. ‹Foto: Cortesía familia Pozo› → ; familia Pozo
	Ensayo en el patio. ‹Foto: Familia Pozo› → ; Familia Pozo
	Ensayo en el patio del autor

	‹Foto | Ana Ruiz | EL VADO› | Las comparsas bajaron al parque → Ana Ruiz; EL VADO
	‹Foto | Ana Ruiz | LA PATRIA› | Las comparsas bajaron al parque → Ana Ruiz; LA PATRIA
	‹Foto | Cortesía | EL VADO› | Las comparsas bajaron al parque → ; EL VADO
	‹Foto | Ana Ruiz› | Las comparsas | Lugo → Ana Ruiz
	Foto | El molino | VALLE | Así quedó
	‹Ana Ruiz / ICAL› . Mercado de los sábados en la plaza → Ana Ruiz; ICAL
	‹Ana Ruiz / ICAL› .- Mercado de los sábados en la plaza → Ana Ruiz; ICAL
	‹EFE/Ana Ruiz›. Mercado de los sábados en la plaza → Ana Ruiz; EFE
	Ana Ruiz / Luis Pozo. Dos vecinos hablan en la plaza
	Real Valle / EFE. Dos vecinos hablan en la plaza
	Dos versiones: Ana Ruiz / EFE. La plaza
`

func TestSpanishCredits(t *testing.T) { checkCreditFamilies(t, spanishCredits) }

// TestNameUnderSpanishCaption reads a full name on a line of its own below a caption that
// ends in a full stop; below one that does not, it may be who is seen.
func TestNameUnderSpanishCaption(t *testing.T) {
	checkCreditStrings(t, map[string]string{
		"Vecinos de la calle del puente.\nAna Ruiz Pozo":   "Ana Ruiz Pozo;Ana Ruiz Pozo;;",
		"La nueva directora de la escuela\nAna Ruiz Pozo":  "",
		"Vecinos de la calle del puente.\nRosario Central": "",
		"Vecinos de la calle del puente.\nAna baila":       "",
	})
}
