package newsmark

// Spanish.

func init() {
	languages = append(languages, &language{
		tag: "es",

		// Credits.

		// Bylines, datelines and lines about the piece.

		// Captions.
	})
}
