package newsmark

import "slices"

// More of what credits in English have: labels, agencies and words beside those
// in lang_en.go.

func englishCreditPhrases() []CreditPhrase {
	return slices.Concat(
		phraseRows(CreditPhrase{Origin: "magazines and blogs, of the picture at the head"}, "A new footbridge. * Marla Quist",
			"Title image:|Title photo:|Title picture:|Featured image:|Featured photo:|Featured image by|Featured photo by|Feature image:|Feature photo:|Feature image by|Feature photo by|Header image:|Header photo:|Header image by|Header photo by|Hero image:|Hero photo:|Cover image:|Cover photo:|Cover image by|Cover photo by|Lead image:|Lead photo:|Lead image by|Lead photo by|Banner image:|Banner photo:|Banner image by|Top image:|Top photo:|Top image by|Top photo by|Main image:|Main photo:|Main picture:|Main image by|Main photo by|Thumbnail:|Thumbnail image:|Homepage image:|Homepage photo:|Front page photo:|Opening image:|Opening photo:|Preview image:"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "magazines and blogs, of the picture at the head"}, "A new footbridge. * Fallow Ferries",
			"Title image courtesy of|Title photo courtesy of|Featured image courtesy of|Featured photo courtesy of|Feature image courtesy of|Header image courtesy of|Header photo courtesy of|Hero image courtesy of|Cover image courtesy of|Cover photo courtesy of|Lead image courtesy of|Lead photo courtesy of|Banner image courtesy of|Top image courtesy of|Top photo courtesy of|Main image courtesy of|Main photo courtesy of|All photos courtesy of|All images courtesy of|Featured image via|Header image via|Lead image via|Top image via|Title image via|Main image via"),
		phraseRows(CreditPhrase{Words: true, Origin: "papers and magazines, of words and pictures"}, "A new footbridge. * Marla Quist",
			"Words and pictures by|Words and photos by|Story and photos by|Story and photo by|Text and photos by|Words and pictures:"),
		phraseRows(CreditPhrase{Origin: "papers and magazines"}, "A new footbridge. * Marla Quist",
			"Mandatory Credit ©|Picture credit ©|Pictures by|Art:|Chart:|Chart by|Map by|File pic:|Composite:|Mandatory Credit:|Staff photo:|Pool photo by|Collage by|Drawing by|Cartoon by|Illustrations by|Illustrations:|Infographic:"),
		phraseRows(CreditPhrase{Origin: "Jamaica Observer, Irish papers"}, "A new footbridge. (* Marla Quist)", "Pic credit:|Pic "),
		phraseRows(CreditPhrase{Weak: true, Origin: "Irish papers"}, "A new footbridge. (* Marla Quist)", "Picture |Pictures |Photograph "),
		phraseRows(CreditPhrase{Supplier: true, Origin: "papers of many countries"}, "A new footbridge. * Fallow Ferries",
			"Rendering courtesy|Renderings courtesy|Image courtesy|Images courtesy|Picture courtesy|Graphic courtesy|Illustration courtesy|Screenshot courtesy|Photograph from|Photographs from|Photograph via|Photographs via|Images from|Pictures from|Source photograph:|Source photographs:|Source images:|Photograph courtesy|Photographs courtesy of|Video courtesy of|Image provided by|Images provided by|Picture supplied by|Image supplied by|Contributed photo:|Photo from|Photos from|Image from|Picture from|Picture via|Pictures via|Images via|Screengrab via|Screenshot from|Screen grab from|Screen capture from|Video grab:|Video still:|Still from|Used with permission from|Used with permission of|Reproduced with permission of|With permission of|Handout from|Map data:|Data:|Rendering by"),
		phraseRows(CreditPhrase{Supplier: true, Origin: "US sites"}, "A new footbridge. * Fallow Ferries",
			"c/o"),
		phraseRows(CreditPhrase{Form: BehindCredit, Origin: "NPR, which hides captions"}, "A new footbridge. REUTERS/Marla Quist *",
			"hide caption|toggle caption"),
		phraseRows(CreditPhrase{Form: BehindCredit, Origin: "AAP, of its pictures"}, "A new footbridge. (AAP Image/Marla Quist) *",
			"NO ARCHIVING, EDITORIAL USE ONLY|NO ARCHIVING|EDITORIAL USE ONLY|ONE TIME USE ONLY"),
		phraseRows(CreditPhrase{Form: BehindCredit, Origin: "Local Democracy Reporting Service, of who may use a picture"}, "A new footbridge. Picture: Fallow Council. *",
			"Free for use by all BBC wire partners|Free for use by all BBC news wire partners|Free for use by all partners|Free for use by all LDRS partners|Free to use by all LDRS partners|Free to use for all LDRS partners|Permission for use by all LDRS partners|Permission to use for all LDRS partners|Permission for use for all LDRS partners|Permission for use by all partners"),
		phraseRows(CreditPhrase{Form: BehindCredit, Origin: "Geograph Britain and Ireland"}, "A new footbridge. © Copyright Marla Quist *",
			"and licensed for reuse under this Creative Commons Licence|and licensed for reuse under this Creative Commons License|and licensed for reuse under cc-by-sa/2.0|and licensed for reuse under CC BY-SA 2.0"),
		phraseRows(CreditPhrase{Form: BehindCredit, Origin: "papers that sell their pictures"}, "A new footbridge. Marla Quist/Fallow Courier *",
			"Buy this photo|Buy photo|Buy Photo|Buy This Photo|Order this photo|Order photo|Buy reprints|Purchase photo|Purchase this photo|Order a print|Buy a print|Buy prints"),
		phraseRows(CreditPhrase{Form: NamesBehindDate, Origin: "archives and papers"}, "A new footbridge. * in 1931 by Marla Quist",
			"Photographed"),
		phraseRows(CreditPhrase{Form: NamesPrecede, Supplier: true, Origin: "Malay Mail, Canadian and US papers"}, "A new footbridge. (Fallow Ferries*)",
			" pic| pics| graphic"),
		phraseRows(CreditPhrase{Form: NoNames, Weak: true, Origin: "papers of many countries"}, "A new footbridge. (*)",
			"Photo by author|Photos by author|Image by author|Images by author|Image by the author|Images by the author|Staff photo|Staff photos|Staff file photo|Provided photo|Image supplied|Picture supplied|Courtesy photos|Contributed photos|Submitted photos|Supplied image|Submitted image|Handout image|Handout picture|Image provided|Reader photo|Reader submitted|By special arrangement"),
	)
}

func englishAgencies() []Agency {
	return append(agencies("Viet Nam News", "The harbour at dawn. — % Photo Marla Quist", "VNA/VNS"), agencies("credits of papers and portals in English", "The harbour at dawn (%)",
		"Nine", "Seven", "NewsWire", "NCA NewsWire", "AAP Image", "Stuff", "RNZ", "NZME",
		"HT", "Express", "DH", "BCCL", "ThePrint", "EPS", "APP", "White Star", "INP", "PPI", "Dawn", "UNB", "BSS",
		"Rappler", "INQUIRER.net", "Inquirer", "PNA", "ABS-CBN News", "GMA News", "NSTP", "ST", "BT", "SCMP", "HKFP", "GovHK", "CNA",
		"Gallo Images", "African News Agency", "EWN", "NAN", "GNA", "GroundUp", "Nation",
		"Google", "Google Street View", "YouTube", "TikTok", "X", "WhatsApp", "Telegram", "LinkedIn", "Snapchat", "Reddit",
		"Al Jazeera", "Premium Times", "Gulf News", "Khaleej Times", "Arab News", "VOA", "RFERL", "ANA-MPA", "Press Trust of India", "Flash90", "Ukrinform", "Suspilne", "The Kyiv Independent", "Kyiv Independent", "MindaNews", "Civil Beat", "Black Press", "Village Media", "QMI Agency", "Deseret News", "KSL.com", "MediaPunch", "Bigstock", "Canva", "Channels TV", "Network Rail", "OC Media", "Balkan Insight", "AP Video", "Reuters Video",
		"Bettmann", "Hulton Archive", "Universal History Archive", "Mirrorpix", "Popperfoto", "Google St View",
		"Pacemaker", "Press Eye", "Maxwells", "Kennedy News", "Jam Press", "BNPS", "LDRS", "Wales News Service", "South West News Service", "Solent News", "Triangle News", "Athena Pictures", "Redferns", "WPA Pool", "UK Parliament", "House of Commons", "GCIS", "SABC", "HawaiiNewsNow", "Toronto Star", "Hamilton Spectator", "Metroland", "Torstar", "DoD", "DVIDS", "ESO", "CSA", "STScI", "JAXA", "ISRO", "SpaceX", "CERN", "NOIRLab", "Hubble",
		"Vox", "Sun-Times", "SunStar", "Korea Times", "The Korea Times", "The Korea Herald", "Korea Herald", "JoongAng Ilbo", "Focus Bangla", "Mainichi", "Mainichi Shimbun", "Asahi Shimbun", "The Asahi Shimbun", "Yomiuri Shimbun", "The Yomiuri Shimbun", "The Japan News", "VNS", "CDN Digital", "TKP", "Splash", "Caters", "eyevine", "Camera Press", "Panos Pictures", "News Licensing", "INS News", "Cavendish Press", "BPM Media", "ViewPress", "Story Picture Agency", "Bav Media", "GoFundMe", "JustGiving", "Rightmove", "Zoopla",
		"Rex", "Newsquest", "JPIMedia", "National World", "Archant", "LNP", "ITV", "Collins Photos", "Alamy Stock Photo", "Alamy Live News", "Geograph",
		"CTV", "Global News", "Citynews", "RCMP", "OPP", "NPR", "TNS", "Redux", "Magnum Photos", "Magnum",
		"NJ Advance Media", "MLive.com", "Everett Collection", "Library of Congress", "JPL-Caltech", "ESA", "NOAA", "USGS", "FEMA",
		"U.S. Space Force", "U.S. Army", "U.S. Navy", "U.S. Air Force", "U.S. Marine Corps", "U.S. Coast Guard", "Axios", "Hulu", "Netflix", "Disney", "HBO",
		"NBC News", "CBS News", "Fox News", "MSNBC", "ProPublica", "Politico", "JIS", "UN Photo", "UNICEF", "UNHCR", "WHO", "Crown Copyright")...)
}

func englishCreditWords() []CreditWord {
	return slices.Concat(
		creditWords(CreditFunction, "local papers, of readers and volunteers", "A new footbridge. Photo: Marla Quist, % at Lowness",
			"student", "pupil", "reader", "resident", "winner", "member", "volunteer", "neighbor", "neighbour", "participant"),
		creditWords(CreditOrganisation, "parties and places to eat in credits", "A new footbridge. Photo: Fallow %",
			"UK", "NZ", "Australia", "Africa", "America", "Nigeria", "Kenya", "Party", "Restaurant", "Bistro", "Tavern", "Bakery", "Distillery", "Vineyards", "Café", "Pizzeria", "Eatery", "Programme", "Program", "SPCA", "RSPCA", "RNLI", "NHS"),
		creditWords(CreditStatus, "British papers", "A dredger off the quay. REUTERS/Tomas Okafor/%",
			"Unknown"),
		creditWords(CreditOrganisation, "offices and papers in credits", "A new footbridge. Photo: Fallow %",
			"Sheriff", "Fire",
			"Brewery", "Brewing", "Farm", "Farms", "Commons", "Post", "Observer",
			"Broadcasting", "Development", "Tourism", "Parks", "Rescue", "Shire", "Borough", "Township",
			"Partnership", "Alliance", "Charity", "Museums", "Estate", "Bank", "Energy", "Water", "Transport", "Transit", "Coastguard", "Constabulary", "Universities", "Officials", "Republican", "Democrat", "Packet", "Digital", "Design", "Plc", "Co", "Sun", "Constitution", "Statesman", "Enterprise", "Advertiser", "Messenger", "Sheriff’s", "Institution", "Conservancy", "Consulate", "Organisation", "Organization", "Ministries", "Photographers"),
		creditWords(CreditTitle, "US and UK papers", "A new footbridge. Photo: Marla Quist, %",
			"Sgt", "Senior Airman", "Visuals editor", "Chief Photographer", "Multimedia journalist", "Photojournalist", "Stringer"),
		creditWords(CreditStatus, "papers of many countries", "A dredger off the quay. REUTERS/Tomas Okafor/%",
			"PR", "Collected", "Special Arrangement", "By special arrangement", "Uncredited", "UGC", "Other", "Video grab", "Released",
			"CC"),
		creditWords(CreditSupply, "US papers", "A new footbridge. Photo: Rosa Maldonado % Fallow",
			"Special to", "courtesy"),
		creditWords(CreditSite, "Unsplash, Pexels, Pixabay", "A new footbridge. Photo by Rosa Maldonado % Unsplash",
			"on", "from", "at"),
	)
}
