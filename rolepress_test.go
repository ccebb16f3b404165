package newsmark

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// rolePress are lines about other pieces and about the printed paper as sites in
// Spanish and Russian have them inside the story, and, as RoleBody, what only
// looks like them.
var rolePress = map[Role]string{
	RoleRelated: `
		También puede leer: El molino que no muele
		También puedes leer: El molino que no muele
		Puede leer: El molino que no muele
		Puedes leer: El molino que no muele
		PUEDES VER: ¿Cuándo abre el molino de Cauria?
		Puede ver: El molino que no muele
		MIRA | El molino que no muele
		VEA | El molino que no muele
		LEE | El molino que no muele
		Te invitamos a leer: El molino que no muele
		No dejes de leer: El molino que no muele
		Te sugerimos: El molino que no muele
		Podría interesarte: El molino que no muele
		LEER ARTICULO COMPLETO
		Leer la nota completa
		Ver nota completa
		Leer noticia completa en El Faro.
		Suscribete para leer la noticia completa:
		Siguenos en Telegram, Instagram y Facebook para recibir en directo todas nuestras actualizaciones
		Suscribete a nuestro boletín
		Recibe alertas desde Google News
		Reciba alertas en WhatsApp
		¿Ya sabías que El Faro tiene canal de Telegram? Únete desde tu celular en este enlace.
		¡Mira lo que tiene nuestro canal de YouTube!
		Para leer sobre otros hechos en Cauria, haz clic aquí.
		Para ver más fotos del molino, clic AQUÍ
		Puede escribirnos a cartas@faro.example o seguir a El Faro en Facebook
		Puedes seguir a El Faro en Facebook y Twitter
		Читайте материал «Мельница, которая не мелет»
		Читайте статью "Мельница, которая не мелет"
		Читайте интервью: мельник о реке
		Читайте на listok.example.ru
		Узнайте больше в полной версии
		Сохрани номер «Листка» — сообщи новость первым!`,
	RoleSource: `
		Заголовок в газете: Мельница без муки`,
	RoleBody: `
		También puede leer música, aunque nunca fue a la escuela del pueblo.
		Puede leer el río como otros leen un libro.
		Puedes ver el molino desde el puente.
		Mira, yo no sé nada de molinos.
		Lee mucho la molinera, sobre todo en invierno.
		Leer la nota del molinero les llevó un minuto.
		Ver la nota completa de la orquesta le costó un año de ensayos.
		Recibe alertas la molinera cuando sube el río.
		¿Sabías que el molino tiene dos ruedas?
		Para leer sobre molinos hay que ir a Cauria.
		Puede seguir a su padre en el oficio, o marcharse.
		Читайте реку внимательно, говорит мельник.
		Читайте статью закона, советует адвокат.
		Читайте на ночь, советует врач.
		Узнайте больше слов, просит учитель.
		Сохрани номер мельницы, просит дед.
		Заголовок в газете напугал мельника.`,
}

// TestRolePress reads each line on its own.
func TestRolePress(t *testing.T) {
	for role, lines := range rolePress {
		for text := range strings.SplitSeq(lines, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}

// TestLinkedCalls reads paragraphs that are a phrase about other pieces and a
// link, whatever the linked title is, in the body and as all of a quotation.
func TestLinkedCalls(t *testing.T) {
	const story = `<p>El río baja lleno desde el lunes.</p>`
	for _, test := range []struct{ body, want string }{
		{`<p><b>Lea también:</b> <a href="/a">¿Quién paga el molino? Esto dicen los vecinos de la orilla este jueves.</a></p>`, "related"},
		{`<p><em><a href="/a">También lea: ¿Quién paga el molino? Esto dicen los vecinos de la orilla este jueves.</a></em></p>`, "related"},
		{`<p>Читайте также: <a href="/a">мельница встала, и никто не знает, когда она пойдёт снова, до самой весны.</a></p>`, "related"},
		{`<p>Read more: <a href="/a">the weir moved, and nobody in the town can say when it will move back again.</a></p>`, "related"},
		{`<blockquote><b>LEE MÁS | </b><a href="/a"><b>El molino que no muele</b></a></blockquote>`, "related"},
		{`<blockquote><p><b>PUEDES VER: </b><a href="/a">¿Quién paga el molino?</a></p></blockquote>`, "related"},
		{`<blockquote><p>Читайте также: <a href="/a">Мельница встала</a></p></blockquote>`, "related"},
		{`<p>Lea también: ¿Quién paga el molino? Esto dicen los vecinos de la orilla este jueves.</p>`, ""},
		{`<p>Lea también <a href="/a">el libro</a> de la molinera, que sale en mayo, y guarde silencio un rato.</p>`, ""},
		{`<p><a href="/a">El molino</a> abre el lunes.</p>`, ""},
		{`<p class="c-related-post"><a href="/a">El molino que no muele</a></p>`, "related"},
		{`<p class="related__title">El molino que no muele</p>`, "related"},
		{`<p class="unrelated">El molino que no muele</p>`, ""},
		{`<p class="correlated-text">El molino que no muele</p>`, ""},
		{`<blockquote><p>Lea también: El molino que no muele</p></blockquote>`, ""},
		{`<blockquote><p>Lea más: <a href="/a">El molino</a></p><p>Eso dijo.</p></blockquote>`, " "},
		{`<blockquote><p><a href="/a">El molino</a></p></blockquote>`, ""},
		{`<blockquote><p class="body">Lea más: <a href="/a">El molino</a></p></blockquote>`, ""},
	} {
		a := parseBody(t, []byte(story+test.body+story))
		var roles []Role
		for p := range a.Paragraphs() {
			roles = append(roles, p.Role)
		}
		assert.Equal(t, "[ "+test.want+" ]", fmt.Sprint(roles), test.body)
		checkRoundTrips(t, a)
	}
}
