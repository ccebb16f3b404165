package newsmark

// French.

func init() {
	languages = append(languages, &language{
		tag: "fr",

		// Credits.

		// Bylines, datelines and lines about the piece.

		// Captions.
	})
}
