package newsmark

// englishDatelineWords returns the words that datelines in English are told by.
func englishDatelineWords() []NewsWord {
	return joinRows(
		wordRows(NoteWord, "en", "papers in South Asia and Africa", "LOWNESS (*) – The mill is shut.", "Correspondent|Correspondents|Reporter|Reporters|Staff|Desk|Report|Monitoring"),
		wordRows(OutletWord, "en", "agencies", "LOWNESS (Ghana * Service) – The mill is shut.", "Agency|Newswire|News|Press|Wire|Gazette|Herald|Tribune|Observer|Network"),
		wordRows(PlaceName, "en", "papers in South Asia", "*: The mill is shut.", "PUNE|AGRA|KOCHI|SURAT|DELHI|ROME|OSLO|LIMA|BAKU|KYIV|DOHA|CAIRO|DHAKA|KANDY|GALLE|SWAT|JHANG|KASUR|MULTAN|ABUJA|LAGOS|ACCRA|HANOI|SEOUL|TOKYO"),
		wordRows(PlaceStart, "en", "towns", "(* Lowness) The mill is shut.", "New|North|South|East|West|Saint|Port|Fort|Lake|Mount|Cape|Upper|Lower"),
		wordRows(NotPlaceWord, "en", "what stands in capitals before a picture's text or a list", "*: The mill is shut.", "ABOVE|BELOW|LEFT|RIGHT|CENTRE|CENTER|INSIDE|OUTSIDE|TOP|BOTTOM|FRONT|BACK|MAIN|INSET|PICTURED|CLARIFICATION|STORY|EDITOR|EDITORS|MORE|ALSO|RELATED|TIPS|TIP|INFO|DATE|TIME|COST|PRICE|VENUE|ADDRESS|PHONE|EMAIL|WEBSITE|HOURS|OPEN|CLOSED|RATING|STARS|CAST|DIRECTOR|AUTHOR|PUBLISHER|GENRE|LENGTH|RUNNING|POLL|SURVEY|FACT|FACTS|FALSE|TRUE|MYTH|CLAIM|VERDICT|JUST|EDITED|SOURCE|SOURCES|COPYRIGHT|CREDIT|CREDITS|WRITTEN|ABOUT|SCHEDULE|AGENDA|STATEMENT|RESPONSE|UPDATES|DEVELOPING|DOCUMENT|DATA|MAP|CHART|GRAPHIC|GALLERY|AUDIO|SATIRE|HUMOUR|HUMOR|HISTORY|ARCHIVE|CLASSIFIEDS|CARTOON|CROSSWORD|HOROSCOPE|VACANCY|JOBS|ADVICE|GUIDE|ESSAY|FICTION|POEM|BOOKS|BOOK|FILM|MUSIC|THEATRE|THEATER|FOOD|DRINK|STYLE|FASHION|MONEY|MARKETS|TECH|ENERGY|CLIMATE|CRIME|COURT|COURTS|POLICE|ELECTION|ELECTIONS|CAMPAIGN"),
		wordRows(NotPlaceWord, "en", "what else stands in brackets before a text", "(*) The mill is shut.", "Laughs|Laughter|Laughing|Applause|Sighs|Pauses|Cheers|Crosstalk|Music|Inaudible|Smiles|Sponsored|Spoiler|Spoilers|Paid|Partner|Promoted|Read|Note|Editor|Almost|Nearly|Full|Disclosure|Translation|Translated|Repeats|Recasts|Adds|Corrects|Refiles|Writes|Reuse"),
	)
}
