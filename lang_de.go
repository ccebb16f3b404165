package newsmark

// German.

func init() {
	languages = append(languages, &language{
		tag: "de",

		// Credits.

		// Bylines, datelines and lines about the piece.

		// Captions.
	})
}
