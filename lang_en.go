package newsmark

// English.

func init() {
	languages = append(languages, &language{
		tag: "en",

		// Credits.

		// Bylines, datelines and lines about the piece.

		// Captions.
	})
}
