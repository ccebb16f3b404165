package newsmark

// More lines about a piece in English, beside those in lang_en.go.

func englishLines() []LinePhrase {
	return joinRows(
		lineRows(RoleByline, LineOpens, "en", "papers and magazines", "* Carla Reyes", "Opinion by|Exclusive by|Words and Photos:|Words & photos:|Words and pictures:|Text and photos:|Story and photos:|Report:|Additional reporting:|With reporting by|With reports from|With reports by|With additional reporting by|With contributions from|Writing by|Published by|Guest post by|Guest column by|Contributor:|Contributors:|As told to|Reviewed by|Exclusive: By|Researched and written by|Reported and written by|Written and reported by|Photos and story by|Photos and text by|Article and photos by|Article and photo by|Submitted by|Interviewed by|Profile by|Feature by|Dispatch by|Recap by|Script by|Reporting and photos by|Reporting and writing by|Additional research by|Research by|Guest essay by|Created by|Authored by|Penned by|Letter by|Story from|Words from"),
		lineRows(RoleByline, LineOpens, "en", "Daily Mail, Irish papers", "* Carla Reyes, Lowness", "From"),
		lineRows(RoleEditor, LineOpens, "en", "papers and magazines", "* Harriet Coyle", "Translated by|Translation by|Translation:|Translator:|Translated from the German by|Translated from the French by|Translated from the Spanish by|Translated from the Chinese by|Translated from the Arabic by|Translated from the Russian by|Translated from the Italian by|Translated from German by|Translated from French by|Translated from Spanish by|Fact check by|Fact checked by|Fact-checking by|Fact checker:|Proofreading:|Proofreading by|Proofreader:|Medically reviewed by|Edited and translated by|Translated and edited by|Edited for the web by|Additional editing by|Web production by|Digital production by|Page design by|Designed by|Web editor:|Online editor:|Managing editor:|Photo editing by|Photo editor:|Edits by"),
		lineRows(RoleSource, LineOpens, "en", "Indian, Canadian and US papers", "* Parks Committee", "With inputs from|With input from|Inputs from|With files from|With notes from|With information from|With material from|Originally published in|Originally appeared in|Originally posted on|Originally posted at|Republished with permission|Reprinted with permission|Reposted from|Extracted from|Excerpted from|Syndicated from|Cross-posted from|Press release:|Press release from|News release from|Information from:|Information provided by|Article provided by|Content provided by|Provided by|This story was produced by|This story was provided by|This article was provided by|This is a press release from|This article was first published in|This article was first published by|This story was first published in|This story was first published by|This piece was originally published|This piece first appeared|This essay first appeared|This post originally appeared|This column first appeared|Content Source:|News source:|Story via|Article via|Courtesy:"),
		lineRows(RoleSource, LineWhole, "en", "papers", "*", "With AFP|With AP|With Reuters|With agencies|With wire reports|From wire reports|From staff reports|From news services|Staff and wire reports|Staff reports|Staff report|With news agencies|Agencies"),
		lineRows(RoleSource, LineEnds, "en", "Associated Press, US papers", "Dale Post staff *.", "contributed to this report|contributed to this story|contributed to this article|contributed reporting|was used in this report"),
		lineRows(RoleCopyright, LineOpens, "en", "papers", "*Fallow Courier", "Copyright "),
		lineRows(RoleCopyright, LineOpens, "en", "papers", "* Fallow Courier", "Copyright:"),
		lineRows(RoleCopyright, LineOpens, "en", "papers", "*.", "Reproduced with permission|Reproduction without|Reproduction in whole|Reproduction of this|Unauthorized reproduction|Unauthorised reproduction|This work is licensed|This article is licensed|This article is published under|Licensed under|Text licensed under|Published under a Creative Commons|No reproduction"),
		lineRows(RoleRelated, LineOpens, "en", "papers and portals", "* The dunes that moved", "Related stories|Recommended stories|Read more here|Read more stories|Also see:|READ HERE:|WATCH NOW:|Watch here:|Watch live:|Listen here:|Listen now:|Related topics|Related video|Related Items:|Related tags:|Editor’s picks|Editors’ picks|Editor's picks|Recommended articles|Recommended Videos|Story continues below|Article continues below|Article continues after|Story continues after|Read the original|Click to read|Click to view|Click for more|See also |Want more stories|Want to read more|For the latest headlines|For the latest news|For more on|For more information on this story|For breaking news|Support local journalism|Tap here to|Top stories|Latest stories|Latest news|Trending now|Popular stories|Popular now|More headlines|More coverage|You may like|What to read next|Next up|Dig deeper|Go deeper:|In case you missed it|ICYMI|Quiz:|Stay connected|Stay informed|Stay up to date|Sign up now|Sign up today|Subscribe today|Subscribe here|SIGN UP:|Tags:|Filed under|Topics:|Share on|Tweet this|Comment on this|Have your say|View original|Discover more"),
		[]LinePhrase{
			{Text: "With ", And: " inputs", Role: RoleSource, Language: "en", Origin: "Indian papers", Example: "(With PTI inputs)"},
			{Text: "This story has been", And: " feed", Role: RoleSource, Language: "en", Origin: "Indian papers", Example: "This story has been published from a wire agency feed without any changes, they say."},
			{Text: "Except for the headline", And: " feed", Role: RoleSource, Language: "en", Origin: "NDTV", Example: "Except for the headline, this story has not been edited and is published from a feed."},
			{Text: "©", And: " Distributed by ", Role: RoleCopyright, Language: "en", Origin: "Tribune News Service", Example: "©2023 Fallow Courier. Distributed by the Fallow Agency, LLC."},
			{Text: "Read more at ", Role: RoleRelated, Language: "en", Origin: "blogs", Example: "Read more at The Fallow Courier"},
			{Text: "More on ", Role: RoleRelated, Language: "en", Origin: "papers", Example: "More on the weir"},
			{Text: "More from ", Role: RoleRelated, Language: "en", Origin: "papers", Example: "More from the Courier"},
			{Text: "Find us on ", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Find us on Facebook"},
			{Text: "Subscribe to ", And: " here", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Subscribe to the Morning Post here"},
			{Text: "Sign up", And: "newsletter", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Sign up for The Morning Post newsletter"},
			{Text: "Get ", And: " app", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Get our app"},
			{Text: "Get ", And: " alerts", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Get breaking news alerts on your phone"},
			{Text: "Follow ", And: ": @", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Follow Tess Marlow: @tmarlow"},
			{Text: "You can follow ", And: " on ", Role: RoleRelated, Language: "en", Origin: "papers", Example: "You can follow Tess Marlow on Twitter"},
			{Text: "Let us know ", And: "comments", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Let us know what you think in the comments"},
			{Text: "Tell us ", And: "comments", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Tell us what you think in the comments below"},
			{Text: "Watch ", And: " on YouTube", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Watch the whole race on YouTube"},
			{Text: "Listen to ", And: " podcast", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Listen to the Courier podcast"},
		},
	)
}

func englishWords() []NewsWord {
	return joinRows(
		wordRows(TitleWord, "en", "papers", "By political * Carla Reyes", "reporter|editor|correspondent|writer|columnist|contributor|intern|producer"),
		wordRows(TailWord, "en", "papers", "By Carla Reyes * to the Courier", "Special|Staff|Published|Updated|Posted|Contributing"),
	)
}
