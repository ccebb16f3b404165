package newsmark

// Japanese.

func init() {
	languages = append(languages, &language{
		tag: "ja",

		// Credits.

		// Bylines, datelines and lines about the piece.

		// Captions.
	})
}
