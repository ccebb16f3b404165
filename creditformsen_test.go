package newsmark

// creditFormsEn are forms of the press in English.
const creditFormsEn = `
	Australia: News Corp, Nine, ABC, AAP
	Picture: Supplied → 
	Picture: NewsWire / Tess Marlow → Tess Marlow; NewsWire
	Picture: NCA NewsWire/Tess Marlow → Tess Marlow; NCA NewsWire
	Picture: News Corp Australia → ; News Corp Australia
	Picture: Supplied/Fallow Shire → ; Fallow Shire
	(ABC News: Tess Marlow) → Tess Marlow; ABC News
	(ABC Fallow: Tess Marlow) → Tess Marlow; ABC Fallow
	(AAP: Tess Marlow) → Tess Marlow; AAP
	(Reuters: Tess Marlow) → Tess Marlow; Reuters
	(Supplied: Fallow Shire Council) → ; Fallow Shire Council
	(Supplied: Tess Marlow) → ; Tess Marlow
	Image: AAP/Tess Marlow → Tess Marlow; AAP
	Image: Tess Marlow/AAP PHOTOS → Tess Marlow; AAP PHOTOS
	CREDIT:TESS MARLOW → TESS MARLOW
	Credit: Tess Marlow → Tess Marlow
	Photo: AAP Image/Tess Marlow → Tess Marlow; AAP Image
	Photo supplied. → 
	(Image supplied) → 
	the year behind who has the picture, and a person in brackets behind an agency
	Tess Marlow/Fallow Beat/2025 → Tess Marlow; Fallow Beat; 2025
	(Tess Marlow/Sentinel, 2021) → Tess Marlow; Sentinel; 2021
	Photo: AP (Ann Lee) → Ann Lee; AP
	Photo: AFP (Staff) → ; AFP
	Photo: Ann Marie Lee → Ann Marie Lee
	(By Ann Lee) → Ann Lee
	By Ann Lee/Fallow Sentinel → Ann Lee; Fallow Sentinel
	Pic courtesy: Fallow Ferries → ; Fallow Ferries
	New Zealand: NZ Herald, Stuff, RNZ
	Photo / Tess Marlow → Tess Marlow
	Photo / NZME → ; NZME
	Photo / Supplied → 
	Photo / File → 
	Photo / Getty Images → ; Getty Images
	Photo / 123RF → ; 123RF
	Photo / RNZ, Tess Marlow → Tess Marlow; RNZ
	Image / Supplied → 
	TESS MARLOW/STUFF → TESS MARLOW; STUFF
	Tess Marlow / Stuff → Tess Marlow; Stuff
	SUPPLIED/STUFF → ; STUFF
	Photo: RNZ / Tess Marlow → Tess Marlow; RNZ
	Photo: RNZ → ; RNZ
	Photo: Photosport → ; Photosport
	India: The Hindu, Indian Express, HT, ToI, Deccan Herald, TNIE
	| Photo Credit: R. Sagayam → R. Sagayam
	| Photo Credit: The Hindu → ; The Hindu
	| Photo Credit: Special Arrangement → 
	| Photo Credit: Getty Images/iStockphoto → ; Getty Images/iStockphoto
	| Photo Credit: AP → ; AP
	Photo: R. Sagayam → R. Sagayam
	Photo: Special Arrangement → 
	(PTI) → ; PTI
	(PTI Photo) → ; PTI
	(PTI Photo/Tess Marlow) → Tess Marlow; PTI
	(PTI Photo by Tess Marlow) → Tess Marlow; PTI
	(ANI Photo) → ; ANI
	(ANI) → ; ANI
	(HT Photo) → ; HT
	(Tess Marlow/HT) → Tess Marlow; HT
	(Express photo by Tess Marlow) → Tess Marlow; Express
	(Express Photo: Tess Marlow) → Tess Marlow; Express
	(Photo | PTI) → ; PTI
	(Photo | Tess Marlow) → Tess Marlow
	(File Photo | AFP) → ; AFP
	Credit: PTI Photo → ; PTI
	Credit: DH Photo → ; DH
	DH Photo/Tess Marlow → Tess Marlow; DH
	(Image: X/@fallowport) → @fallowport; X
	(Photo: Twitter/@fallowport) → @fallowport; Twitter
	(Photo courtesy: Fallow Ferries) → ; Fallow Ferries
	(Photo Courtesy: Instagram) → ; Instagram
	(Picture courtesy: Fallow Ferries) → ; Fallow Ferries
	(Image courtesy: Fallow Ferries) → ; Fallow Ferries
	(Image Source: PTI) → ; PTI
	(Pic credit: Tess Marlow) → Tess Marlow
	(Tess Marlow | ThePrint) → Tess Marlow; ThePrint
	(Screengrab/YouTube) → ; YouTube
	(Reuters Photo) → ; Reuters
	(AP Photo) → ; AP
	(AFP Photo) → ; AFP Photo
	(Photo by PTI) → ; PTI
	(Photo credit: BCCL) → ; BCCL
	(Shutterstock) → ; Shutterstock
	Pakistan and Bangladesh: Dawn, Express Tribune, Geo, Daily Star
	— AFP → ; AFP
	— AFP/File → ; AFP
	— Reuters/File → ; Reuters
	— White Star → ; White Star
	—Photo by Tess Marlow → Tess Marlow
	— Photo: Tess Marlow → Tess Marlow
	— APP → ; APP
	— INP/File → ; INP
	— Dawn/File → ; Dawn
	— Photo courtesy: Facebook → ; Facebook
	— Photo via Facebook → ; Facebook
	— X/@FallowPort → @FallowPort; X
	— Screengrab via YouTube → ; YouTube
	PHOTO: EXPRESS → ; EXPRESS
	PHOTO: AFP/FILE → ; AFP
	PHOTO: REUTERS → ; REUTERS
	PHOTO: EXPRESS/FILE → ; EXPRESS
	Photo: Star → ; Star
	Photo: Star/Tess Marlow → Tess Marlow; Star
	Photo: Tess Marlow/Star → Tess Marlow; Star
	Photo: Collected → 
	Photo: UNB → ; UNB
	Photo: BSS → ; BSS
	Photo: Dhaka Tribune → ; Dhaka Tribune
	Photo: Courtesy → 
	Philippines
	Tess Marlow/Rappler → Tess Marlow; Rappler
	Photo by Tess Marlow/Rappler → Tess Marlow; Rappler
	INQUIRER/Tess Marlow → Tess Marlow; INQUIRER
	INQUIRER.net/Tess Marlow → Tess Marlow; INQUIRER.net
	PHOTO BY TESS MARLOW → TESS MARLOW
	(Photo from Fallow PIO) → ; Fallow PIO
	Photo from Fallow Ferries → ; Fallow Ferries
	(PNA photo by Tess Marlow) → Tess Marlow; PNA
	(Photo courtesy of Fallow PIO) → ; Fallow PIO
	Tess Marlow, ABS-CBN News → Tess Marlow; ABS-CBN News
	The STAR / Tess Marlow → Tess Marlow; The STAR
	(Contributed photo) → 
	Singapore, Malaysia, Hong Kong
	ST PHOTO: MABEL LIM → MABEL LIM; ST
	PHOTO: ST FILE → ; ST
	PHOTO: AFP → ; AFP
	PHOTO: FALLOW FERRIES/FACEBOOK → ; FALLOW FERRIES/FACEBOOK
	PHOTO: MABEL LIM → MABEL LIM
	BT PHOTO: MABEL LIM → MABEL LIM; BT
	(Photo: CNA/Mabel Lim) → Mabel Lim; CNA
	(Photo: Mabel Lim) → Mabel Lim
	(File photo: AFP/Mabel Lim) → Mabel Lim; AFP
	(File photo: TODAY) → ; TODAY
	(Photo: Facebook/Fallow Ferries) → ; Facebook/Fallow Ferries
	(Photo: iStock) → ; iStock
	Photo: Handout → 
	Photo: SCMP / Mabel Lim → Mabel Lim; SCMP
	Photo: Xinhua → ; Xinhua
	Photo: EPA-EFE → ; EPA-EFE
	Photo: AFP / Mabel Lim → Mabel Lim; AFP
	Photo: Shutterstock → ; Shutterstock
	— Bernama pic → ; Bernama
	— Bernama photo → ; Bernama
	— Reuters pic → ; Reuters
	— AFP pic → ; AFP
	— Picture by Mabel Lim → Mabel Lim
	— Picture courtesy of Fallow Ferries → ; Fallow Ferries
	— Picture via Facebook → ; Facebook
	- BERNAMA → ; BERNAMA
	- NSTP/MABEL LIM → MABEL LIM; NSTP
	NSTP/MABEL LIM → MABEL LIM; NSTP
	(Bernama pic) → ; Bernama
	Photo: Mabel Lim/HKFP. → Mabel Lim; HKFP
	File photo: Mabel Lim/HKFP. → Mabel Lim; HKFP
	Photo: GovHK. → ; GovHK
	Photo: Screenshot. → 
	Africa
	PHOTO | TESS MARLOW | NATION MEDIA GROUP → TESS MARLOW; NATION MEDIA GROUP
	PHOTO | NATION → ; NATION
	Photo credit: Tess Marlow | Nation Media Group → Tess Marlow; Nation Media Group
	Photo credit: Nation Media Group → ; Nation Media Group
	[Tess Marlow, Standard] → Tess Marlow; Standard
	Image: TESS MARLOW → TESS MARLOW
	Image: FILE → 
	Image: COURTESY → 
	Image: Supplied → 
	Image: Tess Marlow/Gallo Images → Tess Marlow; Gallo Images
	Image: Gallo Images/Tess Marlow → Tess Marlow; Gallo Images
	Picture: Tess Marlow/EWN → Tess Marlow; EWN
	Picture: Eyewitness News → ; Eyewitness News
	Picture: iStock → ; iStock
	Photo: Tess Marlow/GroundUp → Tess Marlow; GroundUp
	(Photo: Tess Marlow / Daily Maverick) → Tess Marlow; Daily Maverick
	(Photo by Gallo Images/Tess Marlow) → Tess Marlow; Gallo Images
	(Photo: Gallo Images) → ; Gallo Images
	PHOTO: NAN → ; NAN
	PHOTO CREDIT: Fallow Ferries → ; Fallow Ferries
	[PHOTO CREDIT: Tess Marlow] → Tess Marlow
	Photo: Premium Times → ; Premium Times
	Photo: GNA → ; GNA
	(Photo: Tess Marlow) → Tess Marlow
	(PHOTO: TESS MARLOW) → TESS MARLOW
	United Kingdom
	(Image: Tess Marlow / Reach plc) → Tess Marlow; Reach plc
	(Image: PA) → ; PA
	(Image: PA Wire) → ; PA Wire
	(Image: Tess Marlow/PA Wire) → Tess Marlow; PA Wire
	(Image: Getty Images/iStockphoto) → ; Getty Images/iStockphoto
	(Image: Google Street View) → ; Google Street View
	(Image: Google) → ; Google
	(Image: Google Maps) → ; Google Maps
	(Image: Fallow Police) → ; Fallow Police
	(Image: MEN Media) → ; MEN Media
	(Image: BPM Media) → ; BPM Media
	(Image: Kennedy News and Media) → ; Kennedy News and Media
	(Image: Tess Marlow) → Tess Marlow
	(Image: UGC) → 
	(Image: Submitted) → 
	(Picture: Getty) → ; Getty
	(Picture: Shutterstock) → ; Shutterstock
	(Picture: Tess Marlow/SWNS) → Tess Marlow; SWNS
	(Picture: Rex) → ; Rex
	(Pictures: SWNS) → ; SWNS
	(Credit: SWNS) → ; SWNS
	(Credits: Getty Images) → ; Getty Images
	Credit: PA → ; PA
	Credit: Tess Marlow/PA Wire → Tess Marlow; PA Wire
	Credit: Getty - Contributor → ; Getty
	Credit: Alamy → ; Alamy
	Credit: Instagram → ; Instagram
	Credit: BBC/Tess Marlow → Tess Marlow; BBC
	Credit: ITV → ; ITV
	Credit: Sky News → ; Sky News
	Pic: AP → ; AP
	Pic: Tess Marlow/AP → Tess Marlow; AP
	Pic: Fallow Police → ; Fallow Police
	File pic: PA → ; PA
	Pictures by Tess Marlow → Tess Marlow
	Picture: Tess Marlow → Tess Marlow
	Picture: Google → ; Google
	Picture: Newsquest → ; Newsquest
	(Tess Marlow/PA) → Tess Marlow; PA
	(PA) → ; PA
	(PA Archive) → ; PA Archive
	(Tess Marlow/The Independent) → Tess Marlow; The Independent
	(Getty/iStock) → ; Getty/iStock
	(AFP/Getty) → ; AFP/Getty
	(Getty Images) → ; Getty Images
	Photograph: Tess Marlow/Alamy → Tess Marlow; Alamy
	Photograph: Tess Marlow for the Guardian → Tess Marlow; Guardian
	Photograph: Tess Marlow/The Observer → Tess Marlow; The Observer
	Photograph: PR → 
	Photograph: Handout → 
	Photograph: Fallow Police/PA → ; Fallow Police/PA
	Photograph: Tess Marlow/EPA-EFE/Rex/Shutterstock → Tess Marlow; EPA-EFE/Rex/Shutterstock
	Photograph: Courtesy of Tess Marlow → ; Tess Marlow
	Composite: Guardian Design/Getty Images → ; Guardian Design/Getty Images
	Photo: Geograph/Tess Marlow → Tess Marlow; Geograph
	Photo: Tess Marlow Photography → ; Tess Marlow Photography
	Photo: National World → ; National World
	© PA → ; PA
	© Tess Marlow → Tess Marlow
	© Tess Marlow / WWF → Tess Marlow; WWF
	Picture: SNS → ; SNS
	Picture: JPIMedia → ; JPIMedia
	Photo credit: Tess Marlow/PA Wire → Tess Marlow; PA Wire
	Ireland
	Picture: Tess Marlow/RollingNews.ie → Tess Marlow; RollingNews.ie
	Photo: ©INPHO/Tess Marlow → Tess Marlow; INPHO
	©INPHO/Tess Marlow → Tess Marlow; INPHO
	INPHO/Tess Marlow → Tess Marlow; INPHO
	Pic: Tess Marlow/Sportsfile → Tess Marlow; Sportsfile
	Photo by Tess Marlow/Sportsfile → Tess Marlow; Sportsfile
	Source: Tess Marlow/INPHO → Tess Marlow; INPHO
	Source: Shutterstock → ; Shutterstock
	Alamy Stock Photo → ; Alamy Stock Photo
	Pic: Collins Photos → ; Collins Photos
	Pic Tess Marlow → Tess Marlow
	Picture Credit: Tess Marlow / SPORTSFILE → Tess Marlow; SPORTSFILE
	Photograph: Tess Marlow/PA → Tess Marlow; PA
	Photograph: iStock → ; iStock
	Photograph: Collins → Collins
	Canada
	THE CANADIAN PRESS/Tess Marlow → Tess Marlow; THE CANADIAN PRESS
	THE CANADIAN PRESS/AP/Tess Marlow → Tess Marlow; THE CANADIAN PRESS/AP
	THE CANADIAN PRESS/HO-Fallow Ferries → ; THE CANADIAN PRESS/HO-Fallow Ferries
	THE CANADIAN PRESS → ; THE CANADIAN PRESS
	(Tess Marlow/The Canadian Press) → Tess Marlow; The Canadian Press
	(Tess Marlow/CBC) → Tess Marlow; CBC
	(Tess Marlow/CBC News) → Tess Marlow; CBC News
	(CBC) → ; CBC
	(Tess Marlow/Radio-Canada) → Tess Marlow; Radio-Canada
	(Submitted by Tess Marlow) → ; Tess Marlow
	(Google Maps) → ; Google Maps
	(Google Street View) → ; Google Street View
	Photo by Tess Marlow /Postmedia → Tess Marlow; Postmedia
	PHOTO BY TESS MARLOW /Postmedia Network → TESS MARLOW; Postmedia Network
	TESS MARLOW / POSTMEDIA NEWS → TESS MARLOW; POSTMEDIA NEWS
	TESS MARLOW / FALLOW FREE PRESS → TESS MARLOW; FALLOW FREE PRESS
	(Black Press Media file photo) → ; Black Press Media
	(Tess Marlow/Black Press Media) → Tess Marlow; Black Press Media
	(Tess Marlow - Fallow News) → Tess Marlow; Fallow News
	(Tess Marlow / CTV News) → Tess Marlow; CTV News
	(CTV News) → ; CTV News
	Global News → ; Global News
	(Fallow Fire Department/Facebook) → ; Fallow Fire Department/Facebook
	Photo courtesy RCMP → ; RCMP
	(RCMP photo) → ; RCMP
	(RCMP handout) → ; RCMP
	(Tess Marlow photo) → Tess Marlow
	(Photo: Tess Marlow/Narcity) → Tess Marlow; Narcity
	United States
	(Tess Marlow / Los Angeles Times) → Tess Marlow; Los Angeles Times
	(Tess Marlow / For The Times) → Tess Marlow; The Times
	(Tess Marlow for The Washington Post) → Tess Marlow; The Washington Post
	Tess Marlow for NPR → Tess Marlow; NPR
	Tess Marlow/NPR → Tess Marlow; NPR
	Tess Marlow for The Texas Tribune → Tess Marlow; The Texas Tribune
	Credit: Tess Marlow for The Texas Tribune → Tess Marlow; The Texas Tribune
	Tess Marlow/AP → Tess Marlow; AP
	(Tess Marlow/AP) → Tess Marlow; AP
	(Tess Marlow, AP) → Tess Marlow; AP
	(Tess Marlow / Associated Press) → Tess Marlow; Associated Press
	(AP Photo by Tess Marlow) → Tess Marlow; AP
	(AP Photo/Tess Marlow, Pool) → Tess Marlow; AP
	(AP file photo) → ; AP
	(Pool via AP) → ; AP
	(Tess Marlow/Pool via AP) → Tess Marlow; AP
	(Fallow County Sheriff's Office via AP) → ; Fallow County Sheriff's Office via AP
	(Fallow County Sheriff’s Office) → ; Fallow County Sheriff’s Office
	(Fallow Police Department) → ; Fallow Police Department
	Tess Marlow/AFP/Getty Images → Tess Marlow; AFP/Getty Images
	Tess Marlow/Getty Images for Fallow → Tess Marlow; Getty Images for Fallow
	TESS MARLOW/AFP VIA GETTY IMAGES → TESS MARLOW; AFP VIA GETTY IMAGES
	Tess Marlow—Getty Images → Tess Marlow; Getty Images
	Tess Marlow—AP → Tess Marlow; AP
	Tess Marlow/USA TODAY NETWORK via Imagn Images → Tess Marlow; USA TODAY NETWORK via Imagn Images
	Tess Marlow-Imagn Images → Tess Marlow; Imagn Images
	Mandatory Credit: Tess Marlow-Imagn Images → Tess Marlow; Imagn Images
	Mandatory Credit: Tess Marlow-USA TODAY Sports → Tess Marlow; USA TODAY Sports
	Tess Marlow/Tribune News Service → Tess Marlow; Tribune News Service
	(Tess Marlow/Chicago Tribune/TNS) → Tess Marlow; Chicago Tribune/TNS
	Tess Marlow | Staff Photographer → Tess Marlow
	(Tess Marlow / Staff Photographer) → Tess Marlow
	Tess Marlow/Staff → Tess Marlow
	Staff photo by Tess Marlow → Tess Marlow
	Staff photo/Tess Marlow → Tess Marlow
	(Staff photo) → 
	(Staff file photo) → 
	Tess Marlow | NJ Advance Media for NJ.com → Tess Marlow; NJ Advance Media for NJ.com
	(Tess Marlow | MLive.com) → Tess Marlow; MLive.com
	(Tess Marlow, cleveland.com) → Tess Marlow; cleveland.com
	(Tess Marlow, Fallow News) → Tess Marlow; Fallow News
	(Tess Marlow, Special to the Courier) → Tess Marlow; Courier
	(Tess Marlow/Special to the Courier) → Tess Marlow; Courier
	Photo by: Tess Marlow → Tess Marlow
	Photo by Tess Marlow, Fallow Courier → Tess Marlow; Fallow Courier
	Photo by Tess Marlow for the Courier → Tess Marlow; Courier
	Courtesy: Fallow Police → ; Fallow Police
	Courtesy / Fallow Ferries → ; Fallow Ferries
	Courtesy of Netflix → ; Netflix
	Courtesy Everett Collection → ; Everett Collection
	(Courtesy of Tess Marlow) → ; Tess Marlow
	Photo provided by Fallow Ferries → ; Fallow Ferries
	(Photo provided) → 
	(Provided photo) → 
	Photo submitted → 
	Photo Courtesy Fallow Ferries → ; Fallow Ferries
	Photo: Courtesy of Fallow Ferries → ; Fallow Ferries
	Image provided by Fallow Ferries → ; Fallow Ferries
	Screenshot via YouTube → ; YouTube
	(Screenshot/Facebook) → ; Facebook
	(YouTube screenshot) → ; YouTube
	(YouTube) → ; YouTube
	YouTube/Fallow Ferries → ; YouTube/Fallow Ferries
	(via Facebook) → ; Facebook
	(TikTok) → ; TikTok
	NASA/JPL-Caltech → ; NASA/JPL-Caltech
	Image credit: NASA/Tess Marlow → Tess Marlow; NASA
	Photo by Tess Marlow on Unsplash → Tess Marlow; Unsplash
	Photo by Tess Marlow via Pexels → Tess Marlow; Pexels
	Photo by Tess Marlow from Pexels → Tess Marlow; Pexels
	Image by Tess Marlow from Pixabay → Tess Marlow; Pixabay
	Photo: Tess Marlow/Unsplash → Tess Marlow; Unsplash
	Tess Marlow via Flickr → Tess Marlow; Flickr
	Tess Marlow/Flickr → Tess Marlow; Flickr
	Tess Marlow/Wikimedia Commons → Tess Marlow; Wikimedia Commons
	via Wikimedia Commons → ; Wikimedia Commons
	Tess Marlow, CC BY-SA 4.0, via Wikimedia Commons → Tess Marlow; Wikimedia Commons
	Photo: Tess Marlow / Flickr / CC BY-SA 2.0 → Tess Marlow; Flickr
	Photo: Tess Marlow (CC BY 2.0) → Tess Marlow
	Photo: Public domain → 
	(Adobe Stock) → ; Adobe Stock
	(iStock) → ; iStock
	Photo: Depositphotos → ; Depositphotos
	Photo illustration by Tess Marlow → Tess Marlow
	Photo Illustration: Tess Marlow → Tess Marlow
	Illustration: Tess Marlow/Axios → Tess Marlow; Axios
	Illustration by Tess Marlow for The Fallow Post → Tess Marlow; The Fallow Post
	Illustration by Tess Marlow → Tess Marlow
	Art: Tess Marlow → Tess Marlow
	Chart: Tess Marlow → Tess Marlow
	Chart by Tess Marlow → Tess Marlow
	Map by Tess Marlow → Tess Marlow
	(U.S. Army photo by Sgt. Tess Marlow) → Tess Marlow; U.S. Army
	(U.S. Air Force photo by Tess Marlow) → Tess Marlow; U.S. Air Force
	(U.S. Navy photo by Tess Marlow) → Tess Marlow; U.S. Navy
	(U.S. Air Force photo/Tess Marlow) → Tess Marlow; U.S. Air Force
	Bloomberg photo by Tess Marlow → Tess Marlow; Bloomberg
	Pool photo by Tess Marlow → Tess Marlow
	Tess Marlow/Pool/AFP → Tess Marlow; AFP
	via REUTERS → ; REUTERS
	Fallow Ferries via REUTERS → ; Fallow Ferries via REUTERS
	Fallow Ferries/Handout via REUTERS → ; Fallow Ferries/Handout via REUTERS
	REUTERS/Tess Marlow/File Photo → Tess Marlow; REUTERS
	REUTERS/Tess Marlow → Tess Marlow; REUTERS
	REUTERS/Stringer → ; REUTERS
	Tess Marlow/Redux → Tess Marlow; Redux
	Tess Marlow/Magnum Photos → Tess Marlow; Magnum Photos
	Photograph by Tess Marlow / Getty → Tess Marlow; Getty
	Photograph courtesy Fallow Ferries → ; Fallow Ferries
	Photograph courtesy of Fallow Ferries → ; Fallow Ferries
	Photo: Tess Marlow/Netflix → Tess Marlow; Netflix
	Photo: Everett Collection → ; Everett Collection
	Photo: Tess Marlow, Fallow Chronicle / Staff photographer → Tess Marlow; Fallow Chronicle
	Photo: Getty Images/Tess Marlow → Tess Marlow; Getty Images
	Getty Images / Tess Marlow → Tess Marlow; Getty Images
	Getty → ; Getty
	Contributed photo/Fallow Ferries → ; Fallow Ferries
	Photo contributed → 
	Contributed by Tess Marlow → ; Tess Marlow
	Library of Congress → ; Library of Congress
	Photo: Library of Congress → ; Library of Congress
	File photo by Tess Marlow → Tess Marlow
	File photo courtesy of Fallow Ferries → ; Fallow Ferries
	File photo/Tess Marlow → Tess Marlow
	Photos by Tess Marlow and Amy Salter → Tess Marlow+Amy Salter
	Photos: Tess Marlow, Amy Salter → Tess Marlow+Amy Salter
	Photos courtesy of Fallow Ferries → ; Fallow Ferries
	Photos: Fallow Ferries → ; Fallow Ferries
	Caribbean
	(Photo: Tess Marlow/OPM) → Tess Marlow; OPM
	PHOTO BY TESS MARLOW/JIS → TESS MARLOW; JIS
	Photo courtesy JIS → ; JIS
	- Photo by Tess Marlow → Tess Marlow
	- Photo courtesy Tess Marlow → ; Tess Marlow
	- File photo by Tess Marlow → Tess Marlow
`

// notCreditForms are captions that end with what looks like a credit.
const notCreditForms = `
	The photographer Tess Marlow at the weir
	Tess Marlow, a photographer, died in May
	The weir at dawn: Tess Marlow
	The ferry: old and slow
	Mayor Tess Marlow: a plan for the weir
	The photo was taken by the police
	A photo by the door shows the weir
	The file photo shows the weir in 1911
	The picture: a weir, a mill and a goat
	The weir at dawn (Fallow, Maine)
	Anna Ortiz: Weir Keeper
	The weir (built in 1911)
	The courtesy of the police was noted
	Fallow: Tess Marlow and the weir
	A pool via the north gate
	Tess Marlow (left), Amy Salter
	The goats, from Pexels Farm
	The keeper — Tess Marlow
	He sent it from YouTube
	A stall at the express counter
	The mill was supplied with water
	The Daily: a ferry for all
	Foto-Kurs am Wehr
	Das Bild von Jana Krüger hängt im Rathaus
	Ein Foto von der Feuerwehr half bei der Suche
	Jana Krüger (links) und Uwe Groß
	Jana Krüger: Wirtin am Wehr
	Das Wehr: ein Ort zum Baden
	Fotografin Jana Krüger am Wehr
	Die Fotografin Jana Krüger
	Die Quelle: ein Teich im Wald
	Das Wehr (Kreis Altena)
	Die Karte: drei Gerichte und ein Saft
	Der Plan: ein Wehr für alle
	Das Plakat: zu groß
	Das Wehr bei Altena (Archivbild)
	Der Archivar des Vereins
	Die Feuerwehr Altena
	Altena: Das Wehr am Morgen
	Polizei: Täter flüchtig
	Auf dem Bild ist das Wehr
`
