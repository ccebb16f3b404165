package newsmark_test

import (
	"fmt"

	"example.com/newsmark"
)

// Who made the pictures is often told at the end of the piece.
func ExampleArticle_credits() {
	a, _ := new(newsmark.Parser).ParseBody([]byte(
		`<img src="/bridge.jpg"><p>The bridge opened at noon.</p><p>Words: Ann Lee | Photos: Bo Ek</p>`))
	for _, c := range a.Credits {
		fmt.Println(c.Photographers, "in", c.Text)
	}
	// Output:
	// [Bo Ek] in Photos: Bo Ek
}
