package newsmark

// English.

func init() {
	languages = append(languages, &language{
		tag: "en",

		// Credits.

		// Bylines, datelines and lines about the piece.
		lines: joinRows(
			lineRows(RoleByline, LineOpens, "en", "papers", "* Carla Reyes", "By|Words by|Story by|Written by|Reported by|Reporting by|Text by|Author:|Authors:|Writer:|Words:|Text:|Report by|Compiled by|Additional reporting by|Written and photographed by|Opinion by|Analysis by|Review by|Interview by|Story:|Reporter:|Byline:"),
			lineRows(RoleByline, LineAfterName, "en", "papers", "Carla Reyes*Coast Weekly", " for The "),
			lineRows(RoleEditor, LineOpens, "en", "papers, Reuters", "* Harriet Coyle", "Edited by|Editing by|Editor:|Editors:|Subediting by|Sub-edited by|Copy edited by|Proofread by|Copy editor:|Fact-checked by|Production by|Producer:|Produced by|Copy editing by"),
			lineRows(RoleSource, LineOpens, "en", "papers and portals", "* Parks Committee", "Source:|Sources:|Original source:|Via:|Originally published by|Originally published on|Originally published at|First published by|First published in|First published on|This article originally appeared|This story originally appeared|This article was originally published|This story was originally published|This article first appeared|This post first appeared|Reprinted from|Adapted from|Republished from|Original article:|Story source:|Article source:|Source link:"),
			lineRows(RoleCopyright, LineOpens, "en", "papers", "* Fallow Courier", "All rights reserved|Copyright ©|Copyright (c)|Copyright 20|All content ©|No part of this|Distributed by Tribune|This material may not be"),
			lineRows(RoleCopyright, LineEnds, "en", "papers", "Fallow Courier 2021, *", "all rights reserved|used with permission|reprinted with permission|without written permission"),
			lineRows(RoleRelated, LineOpens, "en", "papers and portals", "*: The dunes that moved", "Related:|Related stories|Related articles|Related story|Related article|Related coverage|Related content|Related posts|Related links|Related news|Related reading|Read more:|More:|Read more about|Read also|Read next|Read:|Also read|See also:|More on this story|More from:|More stories|More news|You may also like|You might also like|Recommended:|Recommended reading|Recommended for you|Further reading|Don't miss|Don’t miss|Must read|Most read|Watch:|Listen:|In other news|Continue reading|Read the full|Click here|Up next|Explore more|For more news|For more stories|To read more|Keep reading|Share this|Follow us:|Share:|Previously:|Trending:"),
			lineRows(RoleRelated, LineWhole, "en", "papers and portals", "*", "Read more|Read on|More|Learn more|Follow us|Sign up|Subscribe|Share|View comments|Leave a comment|Advertisement|Continue|Comments|Subscribe now|Join the conversation"),
			[]LinePhrase{
				{Text: "The post ", And: " appeared first on ", Role: RoleSource, Language: "en", Origin: "WordPress feeds", Example: "The post Last trees to be planted appeared first on Dale Post."},
				{Text: "This article", And: " appeared first on ", Role: RoleSource, Language: "en", Origin: "WordPress feeds", Example: "This article on trees appeared first on Dale Post."},
				{Text: "This story", And: " first appeared in ", Role: RoleSource, Language: "en", Origin: "papers", Example: "This story on trees first appeared in the Dale Post."},
				{Text: "Sign up", And: "inbox", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Sign up and get the news in your inbox."},
				{Text: "Sign up", And: "email", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Sign up to our daily email."},
				{Text: "Sign up", And: "here", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Sign up for it here."},
				{Text: "Sign up for our", And: "", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Sign up for our weekly round-up."},
				{Text: "Subscribe", And: "newsletter", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Subscribe to the weekend newsletter."},
				{Text: "Subscribe to our", And: "", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Subscribe to our weekly letter."},
				{Text: "Get ", And: "newsletter", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Get the best of the week with the newsletter."},
				{Text: "Get ", And: "inbox", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Get the headlines in your inbox."},
				{Text: "Follow us on", And: "", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Follow us on the bird site."},
				{Text: "Follow ", And: " on Twitter", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Follow Carla Reyes on Twitter."},
				{Text: "Follow ", And: " on X", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Follow Carla Reyes on X: @reyes"},
				{Text: "Follow ", And: " on Facebook", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Follow the Courier on Facebook."},
				{Text: "Follow ", And: " on Instagram", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Follow the Courier on Instagram."},
				{Text: "Like us on", And: "", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Like us on the social network."},
				{Text: "Share your", And: "comments", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Share your thoughts in the comments below."},
				{Text: "Download", And: "app", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Download our app for more."},
				{Text: "Join our", And: "WhatsApp", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Join our WhatsApp group."},
				{Text: "Join our", And: "channel", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Join our Telegram channel."},
				{Text: "©", And: "reserved", Role: RoleCopyright, Language: "en", Origin: "papers", Example: "© Fallow Courier. All rights are reserved by it."},
				{Text: "©", And: "20", Role: RoleCopyright, Language: "en", Origin: "papers", Example: "© 2023 Fallow Courier"},
				{Text: "©", And: "19", Role: RoleCopyright, Language: "en", Origin: "papers", Example: "© 1999 Fallow Courier"},
				{Text: "(c)", And: "20", Role: RoleCopyright, Language: "en", Origin: "papers", Example: "(c) 2023 Fallow Courier"},
				{Text: "(c)", And: "reserved", Role: RoleCopyright, Language: "en", Origin: "papers", Example: "(c) Fallow Courier. All rights are reserved by it."},
				{Text: "Copyright", And: "reserved", Role: RoleCopyright, Language: "en", Origin: "papers", Example: "Copyright Fallow Courier, all rights are reserved by it."},
				{Text: "This article", And: "republished from", Role: RoleSource, Language: "en", Origin: "The Conversation", Example: "This article is republished from The Dale Post."},
			},
		),
		words: joinRows(
			wordRows(MonthWord, "en", "AP", "LOWNESS, * 3 — The quay is closed.", "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"),
			wordRows(AndWord, "en", "papers", "By Carla Reyes * Dmitri Vance", "and|with"),
			wordRows(TitleWord, "en", "papers", "By * Carla Reyes", "Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Rev|Capt|Sgt|Lt|Col|Gen|Sen|Rep|Gov|Dame|Lord|Lady"),
			wordRows(ParticleWord, "en", "papers", "By Peter * Meer", "van|von|der|den|ter|de|la|le|du|da|di|del|della|dos|das|ten|bin|bint|ibn|al|el|ap|af|av|zu"),
			wordRows(PlaceWord, "en", "papers", "ISLE * LOWNESS (AP) — The quay is closed.", "of|upon"),
			wordRows(TailWord, "en", "papers", "By Carla Reyes * Lowness", "in|for|at|from|on"),
			wordRows(NotPlaceWord, "en", "what else stands in capitals before a dash", "* — The quay is closed.", "NATO|UNESCO|UNICEF|NASA|FIFA|UEFA|OPEC|WHO|IMF|USA|FBI|CIA|GDP|BBC|CNN|WARNING|URGENT|BREAKING|UPDATE|UPDATED|EXCLUSIVE|NEWS|OPINION|ANALYSIS|COMMENT|EDITORIAL|REVIEW|PREVIEW|LIVE|VIDEO|PHOTO|PHOTOS|PICTURES|WATCH|LISTEN|READ|INTERVIEW|FACTBOX|EXPLAINER|FEATURE|CORRECTION|CORRECTED|NOTE|NOTICE|ALERT|SPORT|SPORTS|WEATHER|ADVERTISEMENT|SPONSORED|PODCAST|QUIZ|RECIPE|OBITUARY|PROFILE|TIMELINE|FIRST|LAST|WHAT|WHY|HOW|WHEN|WHERE|THIS|THAT|THERE|HERE|YES|NOT|AND|BUT|SHE|THEY|YOU|PART|CHAPTER|STEP|DAY|WEEK|ROUND|GAME|MATCH|RESULT|RESULTS|FINAL|SCORE|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|TODAY|TOMORROW|YESTERDAY|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|VERDICT|PROS|CONS|CEO|DVD|PPS|FAQ|HIV|AIDS|COVID|LGBTQ|NHS|PTA|RSPCA|AGM|MPS|GOP|NFL|NBA|MLB|NHL|NCAA|MLS|UFC|WWE"),
			wordRows(NotNameWord, "en", "what else stands behind By", "By * Night", "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Popular|Royal|The|This|These|That|Those|Our|Their|His|Her|All|Any|Its|Then|Now|Staff|Associated|Special|Last|Next|Early|Late|Mid|Christmas|Easter"),
		),
		wires: joinRows(
			agencyRows("en", "agencies, as they name themselves", "Lowness (*) - The quay is closed.", "AP|Associated Press|Reuters|AFP|Agence France-Presse|UPI|Xinhua|Kyodo|Kyodo News|Yonhap|TASS|Interfax|dpa|ANSA|EFE|IANS|PTI|ANI|Bernama|CNA|CP|The Canadian Press|Canadian Press|AAP|PA|PA Media|Press Association|Bloomberg|CNN|Jiji|Jiji Press|NHK|VOA|RFE/RL|Anadolu|AA|MENA|WAM|SPA|QNA|Petra|Antara|BSS|APP|ONA|KUNA|IRNA|Tasnim|PRNewswire|PR Newswire|GLOBE NEWSWIRE|Business Wire|ACCESSWIRE|dpa International|RNS|CNS|KHN|StatePoint|NNA|Thomson Reuters Foundation|Sputnik|Ukrinform|Belga|ATS|APA|TT|NTB|Ritzau|PAP|CTK|MTI|Tanjug|Hina|BTA|Agerpres|NAN|SANA|PNA|VNA|RIA Novosti|AKIpress"),
		),

		// Captions.
	})
}
