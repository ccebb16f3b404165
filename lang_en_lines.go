package newsmark

import "slices"

// More lines about a piece in English, beside those in lang_en.go.

func englishLines() []LinePhrase {
	return slices.Concat(
		englishCalls(),
		englishRelated(),
		englishPieces(),
		englishNotices(),
		lineRows(RoleByline, LineOpens, "en", "papers and magazines", "* Carla Reyes", "Guest columnist:|Columnist:|Guest contributor:|Guest post:|Guest author:|Guest writer:|Correspondent:|Staff writer:|Staff writers:|Interviewer:|Interviews by|Additional reporting from|Opinion: By|Analysis: By|Column: By|Commentary: By|A column by|An essay by|An interview by|A review by|An opinion piece by|Reporting:|Text & photos by|Text & photos:|Words + photos:|Words + pictures:|Words and images by|Words and images:|Story & photos by|Story and video by|Story and illustrations by|Reviewer:"),
		lineRows(RoleByline, LineOpens, "en", "papers and magazines", "* Carla Reyes", "Reporters:|Journalist:|Journalists:|Reporting was contributed by|Opinion by|Exclusive by|Words and Photos:|Words & photos:|Words and pictures:|Text and photos:|Story and photos:|Report:|Additional reporting:|With reporting by|With reports from|With a report from|With reports by|With additional reporting by|With contributions from|Writing by|Published by|Guest post by|Guest column by|Guest commentary by|Guest opinion by|Guest contribution by|A guest column by|Contributor:|Contributors:|As told to|Reviewed by|Exclusive: By|Researched and written by|Reported and written by|Written and reported by|Photos and story by|Photos and text by|Article and photos by|Article and photo by|Submitted by|Interviewed by|Profile by|Feature by|Dispatch by|Recap by|Script by|Reporting and photos by|Reporting and writing by|Additional research by|Research by|Guest essay by|Created by|Authored by|Penned by|Letter by|Story from|Words from"),
		lineRows(RoleByline, LineOpens, "en", "papers in Canada and the Philippines", "* Carla Reyes", "With files from |With inputs from |With notes from |With reporting from "),
		lineRows(RoleByline, LineOpens, "en", "magazines", "* Carla Reyes", "Words |Words and pictures |Words and photos "),
		lineRows(RoleByline, LineOpens, "en", "Daily Mail, Irish papers", "* Carla Reyes, Lowness", "From"),
		lineRows(RoleEditor, LineOpens, "en", "papers and magazines", "* Harriet Coyle", "Translated by|Translation by|Translation:|Translator:|Fact check by|Fact checked by|Fact-checking by|Fact checker:|Proofreading:|Proofreading by|Proofreader:|Medically reviewed by|Edited and translated by|Translated and edited by|Edited for the web by|Additional editing by|Web production by|Digital production by|Page design by|Designed by|Web editor:|Online editor:|Managing editor:|Photo editing by|Photo editor:|Edits by"),
		lineRows(RoleSource, LineOpens, "en", "Indian, Canadian and US papers", "* Parks Committee", "With inputs from|With input from|Inputs from|With files from|With notes from|With information from|With material from|Originally published in|Originally appeared in|Originally posted on|Originally posted at|Republished with permission|Reprinted with permission|Reposted from|Extracted from|Excerpted from|Syndicated from|Cross-posted from|Press release:|Press release from|News release from|Information from:|Information provided by|Article provided by|Content provided by|Provided by|This is a press release from|Content Source:|News source:|Story via|Article via|Courtesy:"),
		lineRows(RoleSource, LineWhole, "en", "papers", "*", "With AFP|With AP|With Reuters|With agencies|With wire reports|From wire reports|From staff reports|From news services|Staff and wire reports|Staff reports|Staff report|With news agencies|Agencies"),
		lineRows(RoleByline, LineEnds, "en", "Associated Press, US papers", "Staff writer Fern Castell *.", " contributed to this report| contributed to this story| contributed to this article| contributed reporting| contributed to this piece| contributed to this column| contributed to this post| contributed to this dispatch| contributed reporting to this story| contributed reporting for this story| assisted with this report"),
		lineRows(RoleSource, LineEnds, "en", "Associated Press, US papers", "Dale Post staff *.", "contributed to this report|contributed to this story|contributed to this article|contributed reporting|was used in this report"),
		lineRows(RoleCopyright, LineOpens, "en", "papers", "*Fallow Courier", "Copyright "),
		lineRows(RoleCopyright, LineOpens, "en", "papers", "* Fallow Courier", "Copyright:"),
		lineRows(RoleCopyright, LineOpens, "en", "papers", "*.", "Reproduced with permission|Reproduction without|Reproduction in whole|Reproduction of this|Unauthorized reproduction|Unauthorised reproduction|This work is licensed|This article is licensed|This article is published under|Licensed under|Published under a Creative Commons|No reproduction"),
		lineRows(RoleRelated, LineOpens, "en", "papers and portals", "* The dunes that moved", "More top stories from|Related stories|Recommended stories|Read more here|Read more stories|Also see:|READ HERE:|WATCH NOW:|Watch here:|Watch live:|Listen here:|Listen now:|Related topics|Related video|Related Items:|Related tags:|Editor’s picks|Editors’ picks|Recommended articles|Recommended Videos|Story continues below|Article continues below|Article continues after|Story continues after|Read the original|Click to read|Click to view|Click for more|See also |Want more stories|Want to read more|For the latest headlines|For the latest news|For more on|For more information on this story|For breaking news|Tap here to|Top stories|Latest stories|Latest news|Trending now|Popular stories|Popular now|More headlines|More coverage|You may like|What to read next|Next up|Dig deeper|Go deeper:|In case you missed it|ICYMI|Quiz:|Stay connected|Stay informed|Stay up to date|Sign up now|Sign up today|Subscribe today|Subscribe here|SIGN UP:|Tags:|Filed under|Topics:|Share on|Tweet this|Comment on this|Have your say|View original|Discover more"),
		[]LinePhrase{
			{Text: "Published ", And: " by ", Role: RoleByline, Language: "en", Origin: "CMS templates", Example: "Published 3 June 2021 by Carla Reyes"},
			{Text: "Posted ", And: " by ", Role: RoleByline, Language: "en", Origin: "CMS templates", Example: "Posted 3 June 2021 by Carla Reyes"},
			{Text: "in ", And: ", Posted by ", Role: RoleByline, Language: "en", Origin: "GIGAZINE", Example: "in Rowing, Posted by carla_reyes"},
			{Text: "Submitted on ", And: " by ", Role: RoleByline, Language: "en", Origin: "Drupal", Example: "Submitted on 3 June 2021 by Carla Reyes"},
			{Text: "Written on ", And: " by ", Role: RoleByline, Language: "en", Origin: "CMS templates", Example: "Written on 3 June 2021 by Carla Reyes"},
			{Text: "With ", And: " inputs", Role: RoleSource, Language: "en", Origin: "Indian papers", Example: "(With PTI inputs)"},
			{Text: "This report is auto-generated", And: "", Role: RoleSource, Language: "en", Origin: "ThePrint", Example: "This report is auto-generated from a wire."},
			{Text: "Except for the headline", And: " feed", Role: RoleSource, Language: "en", Origin: "NDTV", Example: "Except for the headline, this story has not been edited and is published from a feed."},
			{Text: "©", And: " Distributed by ", Role: RoleCopyright, Language: "en", Origin: "Tribune News Service", Example: "©2023 Fallow Courier. Distributed by the Fallow Agency, LLC."},
			{Text: "Read more at ", Role: RoleRelated, Language: "en", Origin: "blogs", Example: "Read more at The Fallow Courier"},
			{Text: "More on ", Role: RoleRelated, Language: "en", Origin: "papers", Example: "More on the weir"},
			{Text: "More from ", Role: RoleRelated, Language: "en", Origin: "papers", Example: "More from the Courier"},
			{Text: "Subscribe to ", And: " here", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Subscribe to the Morning Post here"},
			{Text: "Sign up", And: "newsletter", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Sign up for The Morning Post newsletter"},
			{Text: "Get ", And: " app", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Get our app"},
			{Text: "Get ", And: " alerts", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Get breaking news alerts on your phone"},
			{Text: "Follow ", And: ": @", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Follow Tess Marlow: @tmarlow"},
			{Text: "You can follow ", And: " on ", Role: RoleRelated, Language: "en", Origin: "papers", Example: "You can follow Tess Marlow on Twitter"},
			{Text: "Let us know ", And: "comments", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Let us know what you think in the comments"},
			{Text: "Tell us ", And: "comments", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Tell us what you think in the comments below"},
			{Text: "Listen to ", And: " podcast", Role: RoleRelated, Language: "en", Origin: "papers", Example: "Listen to the Courier podcast"},
		},
	)
}

// englishPieces returns the lines in English that name the piece: "This
// article first appeared in The Dale Post".
func englishPieces() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineNote, "en", "papers", "* First published in The Dale Post", "Editor’s note:|Editors’ note:|Editor note:|Ed. note:|Ed note:|Note:|Note from the editor:|Note from the editors:|Publisher’s note:|A note to readers:"),
		andRows(RoleSource, "en", "papers and magazines", "* on trees, cut by half, was first published in The Dale Post.", "This article|This story|This piece|This post|This essay|This column|This interview|This excerpt|This op-ed|This commentary|This blog post", "first appeared|originally appeared|appeared first|also appeared in|first published|originally published|originally ran|first ran in|first posted|originally posted|republished from|republished with |reprinted|reproduced with |reproduced from|syndicated|reposted from|cross-posted|co-published|in partnership with|in collaboration with|originally written for|adapted from|excerpted from|extracted from|taken from|was produced by|was provided by|was supplied by|courtesy of|appears in print|appeared in print|originally reported by|comes to us from|comes from The | feed"),
		andRows(RoleSource, "en", "Indian papers", "* by us: it comes from a syndicated feed.", "This report has not been edited|This news item has not been edited", " feed|generated| agency| wire"),
		andRows(RoleSource, "en", "New York Times, magazines", "* article on trees appeared in The Dale Post", "A version of this|A longer version of this|A shorter version of this|An earlier version of this|Another version of this|A previous version of this|An edited version of this|Parts of this|Portions of this", "first appeared|originally appeared|appeared in|appeared on|appears in|first published|originally published|was published in|was published by|was published on"),
		andRows(RoleSource, "en", "newsrooms that give their pieces away", "*, based in Lowness, is a nonprofit newsroom that covers the valley.", "KFF Health News|Stateline|States Newsroom|The Center Square|ProPublica|Grist|Inside Climate News|Capital & Main|The Marshall Project|Mongabay|Kaiser Health News|CalMatters|The Texas Tribune|Floodlight|Open Campus|Cronkite News", "nonprofit|national newsroom|independent news|part of States Newsroom"),
		lineRows(RoleSource, LineOpens, "en", "papers", "* The Dale Post", "Source material:|Original story:|Published originally on|Published originally by|Published originally in|Originally written for|Originally appeared on|First appeared in|First appeared on|Reproduced from|Taken from|Translated from the original in|Original text:|Original title:|Original post:|Article courtesy of|Story courtesy of"),
		andRows(RoleCopyright, "en", "papers and public sites", "*, text and all, is published under a Creative Commons licence.", "This article|This story|This piece|This post|This essay|This text|This work|This content|This interview|This report|This document", "Creative Commons|subject to copyright|protected by copyright|CC BY|CC-BY|may not be reproduced|may not be republished|may not be copied|may be republished|may be reproduced|may be reprinted|is copyright"),
		lineRows(RoleCopyright, LineOpens, "en", "public sites and papers", "* 4.0", "Creative Commons|CC BY|CC-BY|Text licensed|Text is available under|Do not reproduce|Not for redistribution|Unauthorised copying|Unauthorized copying|Republish this article|Republish this story|Content is copyright"),
		lineRows(RoleCopyright, LineOpens, "en", "papers", "*024 by Dale Post Ltd.", "Copyright 2"),
		[]LinePhrase{
			{Text: "You may republish ", And: "for free|credit|licen|online", Role: RoleCopyright, Language: "en", Origin: "The Conversation", Example: "You may republish this story, with credit to The Dale Post"},
			{Text: "To republish ", And: "article|story|content", Role: RoleCopyright, Language: "en", Origin: "The Conversation", Example: "To republish this story, write to The Dale Post."},
			{Text: "Text:", And: "CC BY|Creative Commons", Role: RoleCopyright, Language: "en", Origin: "public sites", Example: "Text: CC BY 4.0"},
			{Text: "Translated from ", And: " by |: ", Role: RoleEditor, Language: "en", Origin: "magazines", Example: "Translated from the Danish by Harriet Coyle"},
			{Text: "Translated ", And: "with AI|using AI|by AI|with DeepL|by DeepL|using artificial|with the help of AI|automatically|by machine", Role: RoleEditor, Language: "en", Origin: "international sites", Example: "Translated with AI, checked by Harriet Coyle"},
		},
		andRows(RoleEditor, "en", "international sites", "* by Harriet Coyle.", "This article was translated|This story was translated|This essay was translated|This text was translated|This interview was translated|This piece was translated|This article was edited|This story was edited|This essay was edited|This interview was edited", " AI| artificial intelligence| machine| automatically| by "),
		lineRows(RoleEditor, LineOpens, "en", "papers and magazines", "* Harriet Coyle", "Copyediting:|Copy editing:|Copyedited by|Fact-check:|Fact checking:|Fact-checking:|Fact-checker:|Series editor:|Commissioning editor:|Desk editor:|Text editor:|Video editor:|Section editor:|Assistant editor:|News editor:|Senior editor:|Executive editor:|Data editor:|Art direction:|Art director:|Subeditor:|Sub-editor:|Sub editor:|Subedited by|Revised by|Proofreaders:|Translators:|Translation and editing:|Executive producer:"),
		englishExcerpts(),
		andRows(RoleEditor, "en", "international sites", "* machine-translated.", "This text was|This article was|This page was|This story was", "machine-translated|machine translated"),
	)
}

// englishExcerpts returns the lines in English that say what a piece is taken from,
// or what it reports on.
func englishExcerpts() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineOpens, "en", "papers and magazines", "* The Dale Post", "This is an edited extract|This is an extract from|This is an edited excerpt|This is an excerpt from|This is an edited version of|This is an abridged version of|An edited extract from|An extract from|An excerpt from|Extract from |Excerpt from |Originally published:|Original headline:|Original publication:|Original paper:|Original study:|Original research:|Publication:|Materials provided by|Story materials provided by|Story provided by|Courtesy of |Link to original|Link to the original|Reposted with permission|SOURCE |Press statement by|Statement from the office of"),
		andRows(RoleSource, "en", "papers", "* we tell here comes from our sister paper, The Dale Post.", "This story|This article|This report|This series|This project", "comes from our|was supported by|was reported with|was made possible|part of a partnership|part of a collaboration|was created by|was funded by|was translated from| print edition|was contributed by|comes from a press release|based on a press release"),
		andRows(RoleSource, "en", "Wall Street Journal", "* May 3 print edition as ‘Trees’.", "Appeared in the", "print edition|issue"),
		andRows(RoleSource, "en", "science news", "* Moor A., et al., Weirs that move, J. Weirs, 2021, pp. 3 to 9.", "Reference:|References:|Citation:|More information:|Journal:|Paper:", " et al|doi|DOI|Journal|retrieved"),
		lineRows(RoleCopyright, LineOpens, "en", "papers", "* The Dale Post", "All content copyright|All text ©|All text copyright|Not to be reproduced|Reproduction is prohibited|Reproduction prohibited|Republished under a|Want to republish|Reprints available|Permission to reprint"),
		andRows(RoleCopyright, "en", "public newsrooms", "*, all of them, for free, under a Creative Commons licence.", "Republish our|Our stories|Our articles|Our content", "Creative Commons|republished|reprinted|for free"),
		andRows(RoleCopyright, "en", "papers", "* anybody to reprint it, with credit to The Dale Post.", "Permission is granted to|Permission is hereby granted to", "reprint|republish|reproduce"),
		lineRows(RoleEditor, LineOpens, "en", "papers and magazines", "* Harriet Coyle", "Page editor:|Story editor:|Copyeditor:|Fact-checkers:|Editors and producers:|Edited & translated by|Translated and adapted by|Adapted by|Abridged by|Audio editor:|Audio producer:|Web producer:|Photo editors:|Edited, translated and"),
	)
}

func englishWords() []NewsWord {
	return slices.Concat(
		wordRows(TitleWord, "en", "papers", "By political * Carla Reyes", "reporters|writers|editors|correspondents|reporter|editor|correspondent|writer|columnist|contributor|intern|producer"),
		wordRows(TailWord, "en", "papers", "By Carla Reyes * to the Courier", "Special|Staff|Published|Updated|Posted|Contributing"),
		wordRows(TailWord, "en", "magazines, of who made the pictures", "By Carla Reyes * Dana Ortiz", "Photography|Photographs"),
		wordRows(TailWord, "en", "papers, of what somebody writes about and is", "By Carla Reyes * Writer", "Political|Politics|Assignment|Affairs|Science|Sports|Sport|Business|Senior|Deputy|Associate|Managing|Executive|Digital|News|Online|Education|Health|Environment|Technology|Economics|Crime|Investigations|Investigative|Features|Entertainment|Community|National|International|Foreign|Legal|Transport|Assistant|Chief|Live|Breaking|Court|Multimedia|Trainee|Democracy|Showbiz|Culture|Defence|Security|Consumer|Property|Data|Audience|Social|Content|Freelance|Guest|Royal|Last"),
	)
}

// englishCalls returns the lines in English that call the reader to something.
func englishCalls() []LinePhrase {
	return slices.Concat(
		englishOffers(),
		andRows(RoleRelated, "en", "papers and portals", "*the Courier on Threads", "Follow |Find |Like |Connect with |Subscribe to |Listen to |Watch |Join |Chat with |Message ", onChannels(" on ")),
		andRows(RoleRelated, "en", "papers and portals", "* text? Sign up for our letter.", "If you enjoyed this|If you liked this|If you like this|If you found this|Enjoyed this|Liked this|Like this story|Like this article|Did you enjoy this|Enjoying this|Love this", "ubscri|ign up|hare it|hare this|upport|newsletter|ollow|onat|member"),
		andRows(RoleRelated, "en", "papers and portals", "* our journalism", "Support |Help |Please consider |Consider ", "journalis|newsroom|donat|supporting the|subscribing|reporting like"),
		andRows(RoleRelated, "en", "papers and portals", "*story? Get in touch.", "Got a |Have a |Do you have a |Have you got a |Do you know |Know something |Seen something ", "mail |ontact us|et in touch|rite to us|all us"),
		andRows(RoleRelated, "en", "papers and portals", "* our news: sign up", "Never miss|Stay up-to-date|Keep up with|Be the first to|Get more", "newsletter|ubscrib|ign up|ollow us|inbox"),
		andRows(RoleRelated, "en", "papers and portals", "* in our gallery", "More photos|More pictures|More images|View more photos", "gallery|here|click|our website"),
		lineRows(RoleRelated, LineWhole, "en", "papers and portals", "*", "Join the discussion|Join the debate|Leave a reply|Post a comment|Add a comment|Write a comment|Comments are closed|View all comments|Read the comments|Donate now|Donate today|Make a donation|Become a supporter|Show comments|Read more articles|Read these next|Read this next|Print this article|Email this article|Most viewed|Most commented|Most shared"),
	)
}

// englishOffers returns the lines in English that offer the reader more, for money or
// an address, and ask for help.
func englishOffers() []LinePhrase {
	return slices.Concat(
		andRows(RoleRelated, "en", "papers and portals", "*access to it all? Log in, or sign up.", "Want more |Want FREE |Want to join the ", "ign up|ign in|ubscribe|ownload|og in"),
		andRows(RoleRelated, "en", "papers and portals", "* bulletins, visit our homepage.", "For all the latest|For the latest|For daily updates", " visit | download | follow |ubscribe|ign up|click here"),
		andRows(RoleRelated, "en", "papers and portals", "* news, delivered to you.", "Get the latest|Get all the latest|Get the best of", "elivered|our news|news hub|election hub| hub.|ubscribe"),
		andRows(RoleRelated, "en", "papers and portals", "* here", "Read more of today|Read more news|Read more reviews|Read more opinion|Read more of our", " here| pages| section| website| homepage"),
		andRows(RoleRelated, "en", "papers", "* our evening edition, all of it.", "Subscribe now|Subscribe for", " edition| full story|unlimited|access|our journalism"),
		andRows(RoleRelated, "en", "papers", "* story, subscribe.", "To view the full|To read the full|To continue reading|To keep reading|To access this", "ubscribe|ign in|og in|ign up|egister"),
		andRows(RoleRelated, "en", "papers and portals", "* flood coverage on our live blog.", "Follow the latest|Follow our|Follow all our|Follow the full", " live blog| liveblog| live page| coverage| live updates"),
		andRows(RoleRelated, "en", "Reach, stations of the US", "* app, click here.", "Try |If you’re on the|If you are on the", " clicking here| click here| tap here| tapping here"),
		andRows(RoleRelated, "en", "papers and stations", "* to us: desk@courier.example", "Send letters|Send your|Send us|Send news|Send tips|Send story", "@"),
		andRows(RoleRelated, "en", "newsletters", "* Fallow Notes. Subscribe for free.", "Thanks for reading|Thank you for reading", "ubscribe|upport my|upport our|hare it|hare this"),
		andRows(RoleRelated, "en", "papers that ask for money", "* Courier. We need it for local news.", "Make your contribution|Make a contribution|Make a gift|We rely on your|We rely on readers|We depend on|Your support|Your donation|Your contribution", "ournalism|newsroom|onate|local news|our reporting"),
		andRows(RoleRelated, "en", "HuffPost", "* for our reporters? Here’s how.", "Do you have info|Do you have information", "ere’s how|ere's how"),
		lineRows(RoleRelated, LineOpens, "en", "The Caribbean press", "* for nothing", "Read our ePaper|Read our e-paper|Read the ePaper"),
		lineRows(RoleRelated, LineWhole, "en", "stations and papers", "*", "Suggest a correction|Report a correction or typo|Report a typo|Report an error|Report a correction|Log in to comment|Sign in to comment|Log in or sign up to comment|RSVP here"),
		andRows(RoleCopyright, "en", "papers", "* 2023 The Fallow Times, LLC. Click here for reprint permission, please.", "Copyright ©|Copyright (c)", " reprint| permission| licens"),
		andRows(RoleCopyright, "en", "portals", "* publication are reserved by us.", "All rights of the|All rights of this|All rights in this|All rights to this", "reserved"),
		lineRows(RoleByline, LineWhole, "en", "agencies and papers, of pieces that nobody signs", "*", "By The Associated Press|By Reuters Staff|By agencies|By Staff|By Staff Writer|By Staff Writers|By Staff Reporter|By a Staff Reporter|By our Staff Reporter|By our Correspondent|By a Correspondent|By Staff Reports|By Staff and agencies|By Staff and wire reports|By Staff and news service reports|By wire services|By News Desk|By Web Desk|By News Staff|By Newsroom|By Editorial Board|By The Editorial Board|By Editorial Staff"),
		lineRows(RoleByline, LineWhole, "en", "papers in South Asia, Associated Press", "*", "By Our Special Correspondent|Our Special Correspondent|By Our Reporter|By Our Web Desk|From Our Correspondent|By HT Correspondent|HT Correspondent|Express News Service|TNN|Our Correspondent|Staff Correspondent|Special Correspondent|Staff Reporter|Our Staff Reporter|Our Reporter|Web Desk|News Desk|Staff Writer|AP Writer|AP Sports Writer|AP Business Writer|AP Entertainment Writer|AP National Writer|AP Political Writer|AP Science Writer|AP Medical Writer|AP Technology Writer|Associated Press Writer|Associated Press"),
		lineRows(RoleByline, LineOpens, "en", "Bloomberg", "* Carla Reyes", "With assistance from|With assistance by|With contributions by"),
		andRows(RoleSource, "en", "Irish and British papers", "* agencies", "Additional reporting from|Additional reporting by|Additional material from", " Reuters| AFP| AP| PA| agencies| Press Association| Associated Press| Bloomberg| wire"),
	)
}

// englishNotices returns further lines in English about whose a piece is, who
// read it, who may copy it, and where to read on or write to.
func englishNotices() []LinePhrase {
	return slices.Concat(
		lineRows(RoleSource, LineWhole, "en", "papers and portals", "*", "Press release|News release|Media release|For immediate release"),
		lineRows(RoleSource, LineOpens, "en", "papers and portals", "* The Dale Post", "Story originally published|Article originally published|Reprinted by permission|Reprinted courtesy of|Used by permission|Excerpted with permission|View source version on|Journal reference:|Journal information:|News release issued by|Press release issued by|Translated from an article"),
		lineRows(RoleEditor, LineOpens, "en", "papers and magazines", "* Harriet Coyle", "English translation by|English translation:|Night editor:|Copy desk:|Audio production:|Audio editing:|Edited and fact-checked by|Edited and produced by|Produced and edited by"),
		lineRows(RoleEditor, LineEnds, "en", "NPR, papers", "Harriet Coyle *.", "edited this story|edited this article|edited this piece|edited this report|edited this interview"),
		andRows(RoleEditor, "en", "NPR", "* of this story was edited by Harriet Coyle.", "The digital version|The audio version|The broadcast version|The radio version|The web version", "edited by |produced by "),
		lineRows(RoleCopyright, LineOpens, "en", "papers and portals", "* – The Dale Post", "For permission to reprint|For reprint permission|Request reprint|Reprints and permissions|Reprints & permissions"),
		lineRows(RoleCopyright, LineWhole, "en", "The Guardian", "*", "Reuse this content|Republish this content"),
		lineRows(RoleRelated, LineWhole, "en", "papers and portals", "*", "Email|Print|Copy link|Save|Save for later|Save article|Save this article|Jump to comments|Skip to comments|Read in English|Read in Spanish|Report a mistake|Follow this story|Send a letter to the editor|Write a letter to the editor|Submit a letter to the editor"),
		lineRows(RoleRelated, LineOpens, "en", "papers and portals", "* · 5 min", "Listen to this article|Listen to this story"),
		andRows(RoleRelated, "en", "papers and portals", "* English", "Read this story in|Read this article in", " English| Spanish| French| German| Danish| Russian| Chinese| Japanese| Korean| Arabic| Portuguese| Italian| Ukrainian| Hindi"),
		andRows(RoleRelated, "en", "papers and portals", "*error? Let us know", "Spotted a |Spotted an |See a |See an |Found a |Found an |Notice an |Noticed a |Noticed an ", "? Let us know|? Please let us know|? Email|? Please email|? Report it|? Contact us|? Tell us"),
		andRows(RoleRelated, "en", "papers and portals", "*? Tell us by email", "What do you think|Have an opinion|Have something to say", "ell us|et us know|in the comments|eave a comment|rite to us|mail us|omment below|oin the|rite a letter|end a letter|ubmit"),
		endRows(RoleRelated, "en", "papers and portals", "Latest headlines, *", "to your inbox|in your inbox", "ign up|ubscrib|ewsletter|headlines|best of|stories|pdates|breaking news|top news"),
		endRows(RoleRelated, "en", "papers and portals", "The Courier is on WhatsApp: *", "follow our channel|join our channel|follow us", "WhatsApp|Telegram|Instagram|Facebook|YouTube|TikTok|social media"),
		lineRows(RoleRelated, LineEnds, "en", "papers and portals", "Why the weir sings: *", "read it here|read more here|read the story here|read our story here|find out more here|watch it here|listen here|sign up here|subscribe here|register here"),
		[]LinePhrase{
			{Text: "Distributed by ", And: " on behalf of ", Role: RoleSource, Language: "en", Origin: "press release wires", Example: "Distributed by Dale Wire on behalf of the Parks Committee."},
			{Text: "Translated into ", And: " by ", Role: RoleEditor, Language: "en", Origin: "magazines", Example: "Translated into English by Harriet Coyle"},
			{Text: "Translation from ", And: " by |: ", Role: RoleEditor, Language: "en", Origin: "magazines", Example: "Translation from the Danish by Harriet Coyle"},
			{Text: "To request permission ", And: "reuse|reprint|republish|reproduce", Role: RoleCopyright, Language: "en", Origin: "papers", Example: "To request permission to reuse this story, write to The Dale Post."},
			{Text: "Please credit ", And: "when reprinting|when republishing|when you republish|if you republish|as the source", Role: RoleCopyright, Language: "en", Origin: "public sites", Example: "Please credit The Dale Post when reprinting"},
		},
	)
}
