package newsmark

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCreditElements reads captions whose credit has an element of its own, and what
// stands beside it.
func TestCreditElements(t *testing.T) {
	for _, test := range []struct{ caption, credit string }{
		{`El molino. <strong>Foto:</strong> <span class="credit">Ana Ruiz</span>`, "Foto: Ana Ruiz;Ana Ruiz;;"},
		{`El molino. Foto: <span class="credit">Estudios Vigía</span>`, "Foto: Estudios Vigía;;Estudios Vigía;"},
		{`<strong>Foto:</strong> <span class="credit">Ana Ruiz </span>`, "Foto: Ana Ruiz;Ana Ruiz;;"},
		{`Мельница. Фото: <span class="author">Савва Дорн</span>`, "Фото: Савва Дорн;Савва Дорн;;"},
		{`The weir. © <span class="credit">Ann Lee</span>`, "© Ann Lee;Ann Lee;;"},
		{`El molino: <span class="credit">Ana Ruiz</span>`, "Ana Ruiz;Ana Ruiz;;"},
		{`El molino. <span class="credit">Ana Ruiz</span>`, "Ana Ruiz;Ana Ruiz;;"},
		{`El molino abre el lunes. José A. Ruiz <span class="credit">jruiz@vigia.example</span>`, "José A. Ruiz;José A. Ruiz;;"},
		{`The weir at dawn in Fallow. Ann Lee <span class="credit">alee@gazette.example</span>`, "Ann Lee;Ann Lee;;"},
		{`The weir at dawn. <span class="credit">Ann Lee AP</span>`, "Ann Lee AP;Ann Lee;AP;"},
		{`The weir at dawn. <span class="credit">Ann Lee Toronto Star</span>`, "Ann Lee Toronto Star;Ann Lee;Toronto Star;"},
		{`The weir at dawn. <span class="credit">Toronto Star</span>`, "Toronto Star;;Toronto Star;"},
		{`The weir at dawn (Ann Lee/PA) <span class="credit">PA Wire</span>`, "Ann Lee/PA;Ann Lee;PA;"},
		{`The weir at dawn (Ann Lee, left) <span class="credit">PA Wire</span>`, "PA Wire;;PA Wire;"},
		{`El molino abre el lunes. <span class="credit">jruiz@vigia.example</span>`, ""},
		{`El molino abre el lunes <span class="credit">jruiz@vigia.example</span>`, ""},
	} {
		a := parseBody(t, []byte(`<figure><img src="/a.jpg"><figcaption>`+test.caption+`</figcaption></figure>`))
		c := figures(a)[0].Credit
		assert.Equal(t, test.credit, creditString(c, !c.empty()), test.caption)
		checkRoundTrips(t, a)
	}
}
