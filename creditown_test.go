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

// TestCreditMarks reads credits that a class of a formatting element, a second figcaption or
// an attribute of the figure marks.
func TestCreditMarks(t *testing.T) {
	for _, test := range []struct{ body, credit string }{
		{`<figure><img src="/a.jpg"><figcaption>The weir <small class="credit">Ferry Fallow</small></figcaption></figure>`, "Ferry Fallow;Ferry Fallow;;"},
		{`<figure><img src="/a.jpg"><figcaption><em class="photo-credit">Ferry&#32;Fallow</em> The weir</figcaption></figure>`, "Ferry Fallow;Ferry Fallow;;"},
		{`<figure><img src="/a.jpg"><figcaption>The weir <a class="credit" href="/f"><b>Ferry</b> Fallow</A ></figcaption></figure>`, "Ferry Fallow;Ferry Fallow;;"},
		{`<figure><img src="/a.jpg"><figcaption>The weir <i itemprop="copyrightHolder">Ferry Fallow</i></figcaption></figure>`, "Ferry Fallow;Ferry Fallow;;"},
		{`<figure><img src="/a.jpg"><strong class="credit">Ferry Fallow</strong><figcaption>The weir</figcaption></figure>`, "Ferry Fallow;Ferry Fallow;;"},
		{`<p><img src="/a.jpg"></p><p class="photo-caption">The weir <small class="credit">Ferry Fallow</small></p>`, "Ferry Fallow;Ferry Fallow;;"},

		{`<figure><img src="/a.jpg"><figcaption>The weir</figcaption><figcaption class="credit">Ferry Fallow</figcaption></figure>`, "Ferry Fallow;Ferry Fallow;;"},
		{`<figure data-credit="Ferry Fallow"><img src="/a.jpg"></figure>`, "Ferry Fallow;Ferry Fallow;;"},
		{`<figure data-copyright="Ann Lee/dpa"><img src="/a.jpg"><figcaption>The weir</figcaption></figure>`, "Ann Lee/dpa;Ann Lee;dpa;"},

		{`<figure><img src="/a.jpg"><figcaption>The weir</figcaption><figcaption class="note">Ferry Fallow</figcaption></figure>`, ""},
		{`<figure><img src="/a.jpg"><figcaption>The weir <small class="note">Ferry Fallow</small></figcaption></figure>`, ""},
		{`<figure><img src="/a.jpg"><figcaption>The weir <small class="credit"></small></figcaption></figure>`, ""},
		{`<figure><img src="/a.jpg"><figcaption>The weir <small class="credit">Ferry Fallow</figcaption></figure>`, ""},
		{`<figure><img src="/a.jpg"><figcaption>The weir</figcaption></figure><p>The <a class="credit" href="/f">Ferry Fallow</a> runs.</p>`, ""},
	} {
		a := parseBody(t, []byte(test.body))
		c := figures(a)[0].Credit
		assert.Equal(t, test.credit, creditString(c, !c.empty()), test.body)
		checkRoundTrips(t, a)
	}
}
