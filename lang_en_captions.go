package newsmark

import "slices"

// englishCaptionSigns returns what marks captions in English, and says who stands where in them.
func englishCaptionSigns() []CaptionSign {
	return slices.Concat(
		captionSigns(EvidenceMark, "science sites, magazines", "% the bridge before the repair",
			"Figure #~", "FIGURE #~", "Fig #~", "Image #~", "Photo #~", "PHOTO #~", "Picture #~", "Plate #~", "Map #~", "Chart #~", "Graphic #~"),
		captionSigns(EvidenceMark, "newspapers and magazines", "% the bridge before the repair",
			"Clockwise from", "CLOCKWISE FROM", "Above left:", "Above right:", "Top left:", "Top right:", "Bottom left:", "Bottom right:", "Far left:", "Far right:", "Inset:", "INSET:", "[Above]", "[Pictured]", "[Left]", "[Right]", "File photo:", "File photo –", "File image:", "FILE:", "[FILES]", "[FILE]", "CAPTION:", "Media caption,", "In this photo,", "In this photo taken", "In this photo provided by", "In this image,", "In this image made from", "In this image taken", "In this image provided by", "In this undated photo", "This photo shows", "This image shows", "This undated photo shows", "This photo provided by", "This image provided by", "Photo shows", "Photo above:", "In the photo:", "From left,", "From left are", "Source: author’s", "Source: authors’", "Source: author's", "Source: authors'", "Source: own", "Top image:", "Top photo:", "Main image:", "Main photo:", "Main picture:", "Cover image:", "Cover photo:", "Header image:", "Lead image:", "Seen here:", "Shown here:", "Shown above:", "Standing, from left:", "Seated, from left:", "Standing:", "Seated:", "Front row:", "Middle row:"),
		nextSigns("local papers, blogs", "% the old bridge",
			"Pictured below", "In the photo below"),
		pairedSigns("newspapers and magazines", "% the bridge in 1911. % the bridge today.",
			[2]string{"Left:", "Right:"},
			[2]string{"LEFT:", "RIGHT:"},
			[2]string{"Right:", "Left:"},
			[2]string{"Top:", "Bottom:"},
			[2]string{"TOP:", "BOTTOM:"},
			[2]string{"Bottom:", "Top:"},
			[2]string{"Before:", "After:"},
		),
		captionSigns(EvidencePosition, "agencies and local papers", "The mayor (%) and the engineers",
			"*left", "*right", "*centre", "*center", "(L)", "(R)", "(C)", "*back row", "*front row", "*top", "*bottom", "*foreground", "*background"),
		captionSigns(EvidencePosition, "local papers", "The prize winners (%) Ada and Ben",
			"l to r", "back row, ", "front row, "),
		captionSigns(EvidencePosition, "local papers", "The prize winners, % Ada and Ben",
			"left to right:", "(L-R)", "(l-r)"),
		captionSigns(EvidencePosition, "papers and magazines", "%the new bridge",
			"general view of", "impression of", "rendering of", "undated photo", "archive photo of", "aerial view of"),
	)
}
