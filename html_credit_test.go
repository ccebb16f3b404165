package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPrintedCredits checks that HTML says of a credit what its caption alone
// would not: which part it is, or, where it is no part, what it is.
func TestPrintedCredits(t *testing.T) {
	const image = `<img src="/a.jpg" alt="">`
	for _, c := range []struct{ name, caption, credit, attribute, printed string }{
		{"read from the caption", "The bridge. Photo: Ann Lee", "Photo: Ann Lee", "", "The bridge. Photo: Ann Lee"},
		{
			"a name that nothing marks", `The bridge. <span class="credit">Ann Lee</span>`, "Ann Lee", "",
			`The bridge. <span class="credit">Ann Lee</span>`,
		},
		{
			"the last of two, with marks across its ends", `<b>Ann Le</b>e opens it <i>now <span class="credit"><b>Ann</b> Lee</span></i> today`, "Ann Lee", "",
			`<strong>Ann Le</strong>e opens it <em>now </em><span class="credit"><em><strong>Ann</strong> Lee</em></span> today`,
		},
		{"with a break in between", `The bridge<br><span class="credit">Ann Lee</span>`, "Ann Lee", "", `The bridge<br><span class="credit">Ann Lee</span>`},
		{"not in the caption", "The bridge", "Ann Lee", ` data-credit="Ann Lee"`, "The bridge"},
		{"without a caption", "", "Ann Lee", ` data-credit="Ann Lee"`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			figure := func(caption string) string {
				if caption != "" {
					caption = "<figcaption>" + caption + "</figcaption>"
				}
				return "<figure>" + strings.Replace(image, ` alt=""`, ` alt=""`+c.attribute, 1) + caption + "</figure>"
			}
			a := parseBody(t, []byte(figure(c.caption)))
			require.Len(t, a.Body, 1)
			assert.Equal(t, c.credit, a.Body[0].(*Figure).Credit.Text)
			assert.Equal(t, "<article>\n"+figure(c.printed)+"\n</article>\n", string(a.HTML()))
			checkRoundTrips(t, a)
		})
	}
}
