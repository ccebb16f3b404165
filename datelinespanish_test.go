package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// spanishDatelines are datelines as papers, agencies and offices in Spanish write them,
// in the form of pressDatelines.
const spanishDatelines = `
	= El puente de la villa se abrió el lunes.
	EFE / Lugo. → Lugo; ; ; EFE
	EFE/Lugo. → Lugo; ; ; EFE
	EFE | LUGO. → LUGO; ; ; EFE
	EFE - Lugo. → Lugo; ; ; EFE
	EFE. Lugo. → Lugo; ; ; EFE
	EFE, Lugo. → Lugo; ; ; EFE
	Colpisa. Lugo. → Lugo; ; ; Colpisa
	Agencias / Lugo. → Lugo; ; ; Agencias
	REDACCIÓN / LUGO. → LUGO; ; ; REDACCIÓN
	Europa Press. Las Palmas. → Las Palmas; ; ; Europa Press
	EFE Lugo.- → Lugo; ; ; EFE
	Lugo. EFE. → Lugo; ; ; EFE
	Lugo, EFE. → Lugo; ; ; EFE
	Lugo | EFE. → Lugo; ; ; EFE
	Lugo – EFE. → Lugo; ; ; EFE
	LUGO/EFE. → LUGO; ; ; EFE
	Buenos Aires. Télam. → Buenos Aires; ; ; Télam
	VALDELUGO. Agencias. → VALDELUGO; ; ; Agencias
	Valdelugo. EFE. → 
	EFE. Valdelugo. → 
	Molino, EFE. → 
	El EFE. Lugo. → 

	LUGO / LA VOZ. → LUGO; ; ; LA VOZ
	EFE/Europa Press. Lugo. → Lugo; ; ; EFE/Europa Press

	Lugo, 3 may (EFE News).- → Lugo; may; 3; EFE News
	Lugo, 3 may (AFP Deportes) – → Lugo; may; 3; AFP Deportes
	Lugo, 3 de mayo (Redacción Norte).- → Lugo; mayo; 3; Redacción Norte
	Lugo, 3 may (EFE Marta Ruiz).- → Lugo; may; 3; EFE; Marta Ruiz
	LOMAS DEL NORTE (Proceso).– → LOMAS DEL NORTE; ; ; Proceso
	Lomas, Nay. (Proceso).- → Lomas, Nay.; ; ; Proceso
	LOMAS (proceso.com.mx).- → LOMAS; ; ; proceso.com.mx
	Lomas, 3 de mayo (SinEmbargo).– → Lomas; mayo; 3; SinEmbargo
	LOMAS (La Jornada).- → LOMAS; ; ; La Jornada
	Zamora, (Ical).- → Zamora; ; ; Ical
	LOMAS (AN).- → LOMAS; ; ; AN
	(CNN Español) -- → ; ; ; CNN Español
	Managua. Acan-Efe. → Managua; ; ; Acan-Efe
	Managua, Radio Vereda.- → Managua; ; ; Radio Vereda
	Quito, Diario El Vado.- → Quito; ; ; Diario El Vado
	Lomas, Agencia Vereda – → Lomas; ; ; Agencia Vereda
	Managua, Radio Vereda. → 
	Lugo , 3 de mayo (EFE).- → Lugo; mayo; 3; EFE
	LOMAS (Nayarit).- → LOMAS (Nayarit)
	Lomas, Chis., 4 de junio (Isaías Mora/apro).- → Lomas, Chis.; junio; 4; apro; Isaías Mora
	Lomas, 4 de junio (Marta Ruiz / EFE).- → Lomas; junio; 4; EFE; Marta Ruiz
	Lomas, Pue., mayo 3 (Marta Ruiz).- → Lomas, Pue.; mayo; 3; ; Marta Ruiz
	Lomas, 3 de mayo (Marta Ruiz y Laura Méndez).- → Lomas; mayo; 3; ; Marta Ruiz|Laura Méndez
	Lomas de Juárez (Marta Ruiz).- → Lomas de Juárez; ; ; ; Marta Ruiz
	Marta Ruiz (Lomas de Juárez).- → 
	Feria de Juárez (Marta).- → 
	Lugo, 3 de mayo de 2024 (@MinAgua). → Lugo; mayo; 3; @MinAgua

	Ciudad de México. - → Ciudad de México
	Villa del Valle. – → Villa del Valle
	Vuelta del Valle. – → 
	LOMAS. - → LOMAS
	Toluca. — → Toluca
	Resumen. - → 
	El resumen. - → 
	Marta y Laura. - → 

	Toluca, Estado de México, 3 de mayo de 2024. → Toluca, Estado de México; mayo; 3
	San Miguel de las Lomas, Guanajuato, 3 de mayo de 2024. → San Miguel de las Lomas, Guanajuato; mayo; 3
	Lomas, Gro., 3 de mayo. → Lomas, Gro.; mayo; 3
	Lugo, 3 de noviembre. → Lugo; noviembre; 3
	Monterrey, México (03 mayo 2024).- → Monterrey, México; mayo; 03
	Lomas, Valle Norte (3 de mayo de 2024).- → Lomas, Valle Norte; mayo; 3
	Marta Ruiz, alcaldesa (3 de mayo de 2024).- → 
	San Pedro de las Lomas, Honduras. → San Pedro de las Lomas, Honduras
	LOMAS, NICARAGUA. → LOMAS, NICARAGUA
	Lomas, Jalisco. → Lomas, Jalisco
	Lomas, Gro. → Lomas, Gro.
	Toluca, Méx. → Toluca, Méx.
	Lomas, Lugones. → 
	Lima, Perú. → Lima, Perú
	El Paso, Texas. → El Paso, Texas
	HERMOSILLO, SON. → HERMOSILLO, SON.
	Culiacán, Sin. → Culiacán, Sin.
	Lomas, Jujuy.– (Enviado especial) → Lomas, Jujuy
	LOMAS.- (Corresponsal) → LOMAS
	Ana Ruiz, Sonora. → 
	Cuba, Nicaragua. → 
	El lunes, 3 de mayo. → 
	BOGOTÁ D. C., 12 de marzo de 2024 — Agencia de Noticias UNAL — → BOGOTÁ D. C.; marzo; 12; Agencia de Noticias UNAL
	Lugo, 3 de mayo – Agencia Lugo Noticias – → Lugo; mayo; 3; Agencia Lugo Noticias
	Internacional.- → 
	Nacional.- → 
	LOCAL.- → 
	Seguridad.- → 
	Espectáculos.- → 
	Baloncesto.- → 
	Salud.- → 
	Turismo – → 

	LUGO (La Aurora).- → LUGO; ; ; La Aurora
	Guayaquil (El Vado) – → Guayaquil; ; ; El Vado
	LUGO (La Hora).- → LUGO; ; ; La Hora
	Lugo, 3 may (El Diario del Bierzo) - → Lugo; may; 3; El Diario del Bierzo
	LUGO (La Libertad).- → LUGO (La Libertad)
	Lomas (El Vado) – → 
	Luis (El Grande).- → 
	Lugo (El que más llueve) – → 
	Tegucigalpa (Vereda Digital) – → Tegucigalpa; ; ; Vereda Digital
	Tegucigalpa (Proceso Digital) – → Tegucigalpa; ; ; Proceso Digital
	Managua, Canal 8.- → Managua; ; ; Canal 8
	Lugo, Televisión Vereda – → Lugo; ; ; Televisión Vereda
	Caracas, VTV.- → Caracas; ; ; VTV
	Lomas, NL.- → Lomas, NL
	Sevilla (VegaSur). → Sevilla; ; ; VegaSur
	Molino (VegaSur). → 
	Lugo, 3 may (AIX) → Lugo; may; 3; AIX
	Lugo (AIX) → 
	Lomas, Oax., - → Lomas, Oax.
	Lomas, Oax.,- → Lomas, Oax.
	Lomas, Luis, - → 
	Toluca a 12 de mayo de 2024.- → Toluca; mayo; 12
	Lugo, 3 de mayo (Corresponsal).- → Lugo; mayo; 3
	Lugo, mayo 3 (Especial).- → Lugo; mayo; 3
	Por Marta Ruiz / Lugo.- → Lugo; ; ; ; Marta Ruiz
	Por Marta Ruiz, Lugo.- → Lugo; ; ; ; Marta Ruiz
	Por Marta Ruiz y Laura Méndez / Molinos.- → Molinos; ; ; ; Marta Ruiz|Laura Méndez
	Marta Ruiz / Lugo.- → Lugo; ; ; ; Marta Ruiz
	Lugo/Vigo.- → Lugo/Vigo
	Ponce - → Ponce
	Por EFE / Managua.- → Managua; ; ; EFE
	Lugo (12/MAY/2024).- → Lugo; MAY; 12
	Lugo, 12-may-2024.- → Lugo; may; 12
	Lugo, 12-Sur-2024.- → 
	LUGO (Marta Ruiz, corresponsal).- → LUGO; ; ; ; Marta Ruiz
	Prensa Alcaldía.- → ; ; ; Prensa Alcaldía
	Noticias Breves.- → 
	Radio en la vereda.- → 
	Santo Domingo, R. D. – → Santo Domingo, R. D.

	= El puente de la villa, cerrado desde marzo por la riada, se abrió el lunes.
	AP/Lugo → Lugo; ; ; AP
	EFE/Ciudad de México → Ciudad de México; ; ; EFE
	AP/Molino → 
	EFE | Lugo → Lugo; ; ; EFE
	EFE / Lugo → Lugo; ; ; EFE
	EFE | Molino → 
	Lugo | EFE → Lugo; ; ; EFE
`

func TestSpanishDatelines(t *testing.T) { checkPressDatelines(t, spanishDatelines) }

// TestNotSpanishDatelines checks what begins as such datelines do, before other words.
func TestNotSpanishDatelines(t *testing.T) {
	for _, text := range []string{
		"Lugo, EFE. y otras siglas caben en el mapa.",
		"EFE. lugo. así lo escribe el niño.",
		"Madrid, Sevilla. Dos ciudades y un tren.",
		"Marta, Jalisco. así firma.",
		"Toluca, Méx. es la dirección completa.",
		"Ciudad de México. - así empieza la carta.",
		"EFE / Lugo",
		"AP/Lugo Fusión abre el lunes con un desfile de cuarenta modelos y dos bandas.",
		"AP/Lugo es el nombre de la carpeta que encontró el lunes el becario.",
		"Lugo a 12 de mayo se parece poco a Lugo en invierno.",
		"Lugo, EE. UU. y otros nombres del mapa.",
		"Toluca. - Puebla. - Veracruz. Así va el tren.",
	} {
		d, ok := sharedRules().readDateline(text, true)
		assert.False(t, ok, "%s: %+v", text, d)
	}
}

// TestSpanishAnswers checks that marks of questions and answers in bold are none.
func TestSpanishAnswers(t *testing.T) {
	a, err := Parse([]byte("---\n---\n<p><strong>P.-</strong> ¿Cuándo abre el molino?</p><p><strong>R.-</strong> En marzo, si llueve.</p>"))
	assert.NoError(t, err)
	assert.Empty(t, a.Dateline.Text)
}
