package newsmark

// Korean.

func init() {
	languages = append(languages, &language{
		tag: "ko",

		// Credits.

		// Bylines, datelines and lines about the piece.

		// Captions.
	})
}
