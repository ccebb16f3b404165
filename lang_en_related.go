package newsmark

import "slices"

// englishRelated returns lines in English about other pieces, channels, letters and
// subscriptions, beyond the commonest.
func englishRelated() []LinePhrase {
	const reply = "? Log |? Sign |? Subscribe|? Join|? Register|? Click"
	return slices.Concat(
		lineRows(RoleRelated, LineOpens, "en", "papers and portals", "* The dunes that moved", "Join the conversation|Comment below|Read our full|Read our latest|Read our previous|Read our earlier|Read our interview|Read our review|Read our guide|Read our explainer|Read our coverage|Read our privacy policy|See more:|See more photos|See more pictures|See all photos|View gallery|View the gallery|Photo gallery:|Picture gallery:|Previous coverage:|From the archive:|From the archives:|From our archives:|Suggested reading|You might like:|You may be interested in|You may also be interested|You might also be interested|You might be interested in|More to read|More reading:|More like this|More in this section|More from this section|Letters to the editor:|Watch the video|Watch the full video|Watch the full interview|Watch the full episode|Watch the interview|Listen to the full interview|Listen to the full episode|Listen to the episode|Subscribe to continue|Register to continue|Sign in to continue|Log in to continue|Sign in to read|Log in to read|You have reached your limit|You’ve reached your limit|Category:|Categories:|Posted in:|Filed in:|Filed to:"),
		lineRows(RoleRelated, LineWhole, "en", "papers and portals", "*", "Back to top|Back to home|Tweet|Next story|Previous story|Next article|Previous article|Most popular|Popular|Trending|Recommended|Editor’s pick|Print this page|Print this story|Report a problem with this article|Was this article helpful|Was this story helpful|Advertising|Sponsored|Sponsored content|Open in app|Read in app|Advertise with us"),
		andRows(RoleRelated, "en", "papers and portals", "* on social media, all of us", "Follow |Find us|Join us|Connect with us", " on social|on our social"),
		andRows(RoleRelated, "en", "papers and portals", "* it, to support local reporting", "Subscribe", " to support | journalism| to read | to get | never miss"),
		andRows(RoleRelated, "en", "papers and portals", "* of this, visit our website.", "For more ", "visit our|sign up|follow us|ubscribe|download our|go to our|our website|join our"),
		endRows(RoleRelated, "en", "papers and portals", "You can read more about it all *.", "here", "You can read |You can find |You can watch |You can listen |You can sign |Find out more |Learn more |See the full |See all |Hear the full |More details |Get tickets "),
		andRows(RoleRelated, "en", "papers and portals", "* today, support our newsroom.", "Become a member|Become a subscriber|Become a supporter|Become a patron", "upport|today|access|newsroom|ournalis| now"),
		andRows(RoleRelated, "en", "papers that ask for money", "* work, please consider a gift, or a donation.", "If you value |If you appreciate ", "onat|upport|ubscri|member|ontribut"),
		andRows(RoleRelated, "en", "papers and portals", "* text? Share it.", "Did you like this|Did you find this|Did you love this", "hare |ubscri|et us know|ollow us|ell us"),
		andRows(RoleRelated, "en", "papers and portals", "* opinions, if you like, with us on Facebook.", "Share your", " with us on | on Facebook| on social| on X"),
		andRows(RoleRelated, "en", "papers and portals", "* the valley by following us.", "Keep up to date with|Stay in touch with", "ollow us|ollowing us|ign up|igning up|ubscri|newsletter| app"),
		andRows(RoleRelated, "en", "papers behind a wall", "*? Log in.", "Not a subscriber|Already a subscriber|Already a member|Already subscribed|Already registered|Already have an account|Not a member|Not yet a subscriber|Not yet a member|Don’t have an account", reply),
		andRows(RoleRelated, "en", "papers behind a wall", "* only for subscribers.", "This article is|This story is|This content is|This post is", "for subscribers|subscriber-only|for members|free to read|members only|subscribers only|exclusive to subscribers|for paid|for paying|behind a paywall"),
		andRows(RoleRelated, "en", "papers and portals", "* us a preferred source on Google", "Add |Make |Set |Choose ", "preferred source|favorite source|favourite source"),
		andRows(RoleRelated, "en", "papers and portals", "* views at desk@courier.example", "We want to hear|We’d love to hear|We would love to hear|We’d like to hear", "mail |omment|rite to us|@|ell us|et us know|end us"),
	)
}
