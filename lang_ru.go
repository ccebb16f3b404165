package newsmark

// Russian.

func init() {
	languages = append(languages, &language{
		tag: "ru",

		// Credits.

		// Bylines, datelines and lines about the piece.

		// Captions.
	})
}
