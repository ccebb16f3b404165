package newsmark

import "slices"

// englishDatelineWords returns the words that datelines in English are told by.
func englishDatelineWords() []NewsWord {
	return slices.Concat(
		wordRows(NoteWord, "en", "papers in South Asia and Africa", "LOWNESS (*) – The mill is shut.", "Correspondent|Correspondents|Reporter|Reporters|Desk|Report|Monitoring"),
		wordRows(OutletWord, "en", "agencies", "LOWNESS (Ghana * Service) – The mill is shut.", "Agency|Newswire|News|Press|Wire|Gazette|Herald|Tribune|Observer|Network"),
		wordRows(PlaceName, "en", "papers in South Asia", "*: The mill is shut.", "PUNE|AGRA|ROME|LIMA|KYIV|DOHA|SWAT"),
		wordRows(PlaceName, "en", "portals in South Asia", "*: The mill is shut.", "New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Lucknow|Patna|Jaipur|Bhopal|Srinagar|Jammu|Guwahati|Chandigarh|Ahmedabad|Thiruvananthapuram|Kochi|Bhubaneswar|Ranchi|Dehradun|Shimla|Nagpur|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Dhaka|Kathmandu"),
		wordRows(RegionWord, "en", "papers in India", "LOWNESS (*): The mill is shut.", "Tamil Nadu|Kerala|Karnataka|Andhra Pradesh|Telangana|Maharashtra|Gujarat|Rajasthan|Punjab|Haryana|Uttar Pradesh|Uttarakhand|Himachal Pradesh|Madhya Pradesh|Chhattisgarh|Bihar|Jharkhand|Odisha|West Bengal|Assam|Meghalaya|Manipur|Mizoram|Nagaland|Tripura|Sikkim|Arunachal Pradesh|Goa|Jammu and Kashmir|Ladakh|Puducherry|Delhi|Sindh|Balochistan|Khyber Pakhtunkhwa|Gilgit-Baltistan|Sri Lanka|Nepal"),
		wordRows(PlaceStart, "en", "towns", "(* Lowness) The mill is shut.", "New|North|South|East|West|Saint|Port|Fort|Lake|Mount|Cape|Upper|Lower"),
		wordRows(NotPlaceWord, "en", "what stands in capitals before a picture's text or a list", "* — The mill is shut.", "ABOVE|BELOW|LEFT|RIGHT|CENTRE|CENTER|INSIDE|OUTSIDE|TOP|BOTTOM|FRONT|BACK|MAIN|INSET|PICTURED|CLARIFICATION|STORY|EDITOR|EDITORS|MORE|ALSO|RELATED|TIPS|TIP|DATE|TIME|COST|PRICE|VENUE|ADDRESS|PHONE|EMAIL|WEBSITE|HOURS|OPEN|CLOSED|RATING|STARS|CAST|DIRECTOR|AUTHOR|PUBLISHER|GENRE|LENGTH|RUNNING|POLL|SURVEY|FACT|FACTS|FALSE|TRUE|MYTH|CLAIM|JUST|EDITED|SOURCES|COPYRIGHT|CREDIT|CREDITS|WRITTEN|ABOUT|SCHEDULE|STATEMENT|RESPONSE|UPDATES|DEVELOPING|DOCUMENT|DATA|MAP|CHART|GRAPHIC|GALLERY|SATIRE|HUMOUR|HUMOR|HISTORY|CLASSIFIEDS|CARTOON|CROSSWORD|VACANCY|JOBS|ADVICE|GUIDE|FICTION|POEM|BOOKS|BOOK|FILM|MUSIC|THEATRE|THEATER|FOOD|DRINK|STYLE|FASHION|MONEY|MARKETS|TECH|ENERGY|CLIMATE|CRIME|COURT|COURTS|POLICE|ELECTION|ELECTIONS|CAMPAIGN"),
		wordRows(NotPlaceWord, "en", "what else stands in brackets before a text", "(*) The mill is shut.", "Laughs|Laughter|Laughing|Applause|Sighs|Pauses|Cheers|Crosstalk|Inaudible|Smiles|Spoilers|Paid|Partner|Promoted|Almost|Nearly|Full|Disclosure|Translation|Translated|Repeats|Recasts|Adds|Corrects|Refiles|Writes|Reuse"),
		wordRows(NotPlaceWord, "en", "dates at the head of a page", "*, Oct 14, 2020 - The mill is shut.", "Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun"),
		wordRows(NotPlaceWord, "en", "dates at the head of a page", "*: November 8, 2023", "PUBLISHED|POSTED|MODIFIED|CREATED"),
		wordRows(NotPlaceWord, "en", "labels and rubrics in capitals", "* — The mill is shut.", "DEAR|TONIGHT|WINNER|WINNERS|LOSERS|METHODS|POINTS|SINGLES|DOUBLES|VIEWPOINT|SPOTLIGHT|HIGHLIGHTS|ROUNDUP|BULLETIN|RECAP|LATEST|OVERVIEW|CONCLUSIONS|DISCUSSION|OBJECTIVE|DESIGN|APPENDIX|PROLOGUE|EPILOGUE|LOCATION|DURATION|ADMISSION|SPEAKER|SPEAKERS|GUEST|GUESTS|NARRATOR|INTERVIEWER|HALFTIME|LINEUP|INJURIES|FIXTURES|TRANSFERS|RUMOUR|RUMOURS|DEATHS|BIRTHS|WEDDINGS|LEGAL|NOTICES|WANTED|MISSING|DESSERT|STARTER|BREAKFAST|LUNCH|DINNER|MORNING|AFTERNOON|EVENING|NOON|MIDNIGHT|SPRING|SUMMER|AUTUMN|WINTER"),
	)
}
