package newsmark

// Chinese.

func init() {
	languages = append(languages, &language{
		tag: "zh",

		// Credits.

		// Bylines, datelines and lines about the piece.

		// Captions.
	})
}
