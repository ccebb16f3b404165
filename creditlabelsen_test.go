package newsmark

// creditLabelsEn are forms that are read behind a caption with a full stop and without.
const creditLabelsEn = `
	File photo taken in 2018 by Tess Marlow for The Courier → Tess Marlow; The Courier; 2018
	Photo taken in 2018 by Tess Marlow → Tess Marlow; ; 2018
	Photo taken by Tess Marlow → Tess Marlow
	Photo taken on May 3, 2018 by Tess Marlow → Tess Marlow; ; May 3, 2018
	Picture taken by Tess Marlow → Tess Marlow
	Image taken by Tess Marlow → Tess Marlow
	Photographed by Tess Marlow → Tess Marlow
	File photo: Tess Marlow → Tess Marlow
	File Photo/Tess Marlow → Tess Marlow
	File photo courtesy Tess Marlow → ; Tess Marlow
	All photos: Tess Marlow → Tess Marlow
	All photos by Tess Marlow → Tess Marlow
	All images: Tess Marlow → Tess Marlow
	All pictures: Tess Marlow → Tess Marlow
	Both photos: Tess Marlow → Tess Marlow
	Photos: Tess Marlow (2), Amy Salter → Tess Marlow+Amy Salter
	Photos: Tess Marlow and Amy Salter → Tess Marlow+Amy Salter
	Photo: Tess Marlow | The Courier → Tess Marlow; The Courier
	Photo | Tess Marlow → Tess Marlow
	Photo/ Tess Marlow → Tess Marlow
	Photo/Tess Marlow → Tess Marlow
	Photos/Tess Marlow → Tess Marlow
	Photo: Tess Marlow • The Courier → Tess Marlow; The Courier
	Photo: Tess Marlow - Fallow Courier → Tess Marlow; Fallow Courier
	Photo: Tess Marlow – Fallow Courier → Tess Marlow; Fallow Courier
	Photo by Tess Marlow | Fallow Courier → Tess Marlow; Fallow Courier
	Photo by Tess Marlow of the Fallow Courier → Tess Marlow; Fallow Courier
	Photo by Tess Marlow for the Fallow Courier → Tess Marlow; Fallow Courier
	Photo by Tess Marlow on behalf of Fallow Council → Tess Marlow; Fallow Council
	Credit: Tess Marlow for The Courier → Tess Marlow; The Courier
	(Tess Marlow for The Courier) → Tess Marlow; The Courier
	(Tess Marlow/For The Courier) → Tess Marlow; The Courier
	(Tess Marlow | For the Courier) → Tess Marlow; Courier
	(Tess Marlow / The Courier) → Tess Marlow; The Courier
	(Tess Marlow | The Courier) → Tess Marlow; The Courier
	(Tess Marlow/Staff) → Tess Marlow
	(Tess Marlow | Staff) → Tess Marlow
	(Tess Marlow / Staff photographer) → Tess Marlow
	(Staff photo by Tess Marlow) → Tess Marlow
	(Staff photo | Tess Marlow) → Tess Marlow
	(Staff/Tess Marlow) → Tess Marlow
	(Courier photo by Tess Marlow) → Tess Marlow; Courier
	(Courier photo/Tess Marlow) → Tess Marlow; Courier
	(Fallow Courier photo by Tess Marlow) → Tess Marlow; Fallow Courier
	(Tess Marlow/Courier file photo) → Tess Marlow; Courier
	(Tess Marlow/Fallow Courier file) → Tess Marlow; Fallow Courier
	(Fallow Courier file photo) → ; Fallow Courier
	(Courier file photo) → ; Courier
	Photo supplied by Tess Marlow → ; Tess Marlow
	Photograph: Tess Marlow/The Courier → Tess Marlow; The Courier
	Photograph: Tess Marlow for the Observer → Tess Marlow; Observer
	Picture: Tess Marlow / Courier → Tess Marlow; Courier
	PICTURE: TESS MARLOW → TESS MARLOW
	Pic: Tess Marlow → Tess Marlow
	Pics: Tess Marlow → Tess Marlow
	Pix: Tess Marlow → Tess Marlow
	Photo © Tess Marlow → Tess Marlow
	Image © Tess Marlow → Tess Marlow
	Photo copyright Tess Marlow → Tess Marlow
	© Tess Marlow. Used with permission → Tess Marlow
	Photo: Tess Marlow. Used with permission → Tess Marlow
	Photo: Tess Marlow, used with permission → Tess Marlow
	Photo: Courtesy Tess Marlow → ; Tess Marlow
	Photo: Courtesy of Tess Marlow → ; Tess Marlow
	Courtesy: Tess Marlow → ; Tess Marlow
	Courtesy/Tess Marlow → ; Tess Marlow
	Courtesy | Tess Marlow → ; Tess Marlow
	Courtesy photo by Tess Marlow → Tess Marlow
	Submitted by Tess Marlow → ; Tess Marlow
	Contributed photo by Tess Marlow → Tess Marlow
	Provided by Tess Marlow → ; Tess Marlow
	Provided by Fallow Ferries → ; Fallow Ferries
	Photo provided → 
	Photos submitted → 
	Photo supplied → 
	Photos supplied → 
	Pictures supplied → 
	Image supplied → 
	(Supplied by Tess Marlow) → ; Tess Marlow
	Supplied by Tess Marlow → ; Tess Marlow
	Supplied / Tess Marlow → ; Tess Marlow
	Supplied/Fallow Ferries → ; Fallow Ferries
	Photo/Supplied → 
	Photo: Supplied / Fallow Ferries → ; Fallow Ferries
	Photo: Supplied by Fallow Ferries → ; Fallow Ferries
	(Facebook: Tess Marlow) → Tess Marlow; Facebook
	Handout / Fallow Police → ; Fallow Police
	Handout/Fallow Police → ; Fallow Police
	Handout by Fallow Police → ; Fallow Police
	Photo: Handout / Fallow Police → ; Fallow Police
	Photo taken from Facebook → ; Facebook
	Photo posted by Tess Marlow → ; Tess Marlow
	Photo shared by Tess Marlow → ; Tess Marlow
	Photo credit: Tess Marlow → Tess Marlow
	Photo Credits: Tess Marlow, Amy Salter → Tess Marlow+Amy Salter
	Image credit: Fallow Museum → ; Fallow Museum
	Image Source: Fallow Ferries → ; Fallow Ferries
	Image: Tess Marlow/Twitter → Tess Marlow; Twitter
	Composite: Tess Marlow/The Courier/Getty Images → Tess Marlow; The Courier/Getty Images
	Illustration: Tess Marlow/The Courier → Tess Marlow; The Courier
	Illustration by Tess Marlow; photos by Amy Salter → Tess Marlow+Amy Salter
	Illustration by Tess Marlow / The Courier → Tess Marlow; The Courier
	Photo-illustration: Tess Marlow; Photos: Getty Images → Tess Marlow; Getty Images
	Photo illustration by Tess Marlow; photos by Getty Images → Tess Marlow; Getty Images
	Screenshot/YouTube → ; YouTube
	Screenshot: Fallow TV → ; Fallow TV
	Screengrab: Tess Marlow → ; Tess Marlow
	Photo: Wikimedia Commons / Tess Marlow / CC BY-SA 4.0 → Tess Marlow; Wikimedia Commons
	Photo: Tess Marlow / CC BY-SA 4.0 → Tess Marlow
	(Tess Marlow, CC BY 2.0, via Wikimedia Commons) → Tess Marlow; Wikimedia Commons
	Photo: Tess Marlow, CC BY 2.0, via Wikimedia Commons → Tess Marlow; Wikimedia Commons
	Photo: Tess Marlow/Flickr (CC BY 2.0) → Tess Marlow; Flickr
	Photo: Tess Marlow, licensed under CC BY 2.0 → Tess Marlow
	Photo: Tess Marlow (CC BY-NC-ND 4.0) → Tess Marlow
	Photo: Tess Marlow (CC BY-NC 4.0) → Tess Marlow
	Photo: Tess Marlow (CC-BY-NC-SA) → Tess Marlow
	(Photo by Tess Marlow / AFP) → Tess Marlow; AFP
	(Photo by Tess Marlow/Getty Images for Fallow) → Tess Marlow; Getty Images for Fallow
	(AP Photo/Tess Marlow, File) → Tess Marlow; AP
	(AP/Tess Marlow) → Tess Marlow; AP
	(Fallow Police via AP) → ; Fallow Police via AP
	(Fallow County Sheriff’s Office via AP) → ; Fallow County Sheriff’s Office via AP
	RNZ / Tess Marlow → Tess Marlow; RNZ
	STUFF / TESS MARLOW → TESS MARLOW; STUFF
	PHOTO: ST/TESS MARLOW → TESS MARLOW; ST
	ST PHOTO: TESS MARLOW → TESS MARLOW; ST
	— Picture by Tess Marlow → Tess Marlow
	— File picture by Tess Marlow → Tess Marlow
	— Photo by Tess Marlow → Tess Marlow
	Photo by Tess Marlow Photography → ; Tess Marlow Photography
	Photo by Marlow Studios → ; Marlow Studios
	Photo by Cpl. Tess Marlow → Tess Marlow
	U.S. Army photo by Sgt. Tess Marlow → Tess Marlow; U.S. Army
	U.S. Navy photo by Mass Communication Specialist 2nd Class Tess Marlow → Tess Marlow; U.S. Navy
	(National Park Service photo by Tess Marlow) → Tess Marlow; National Park Service
	(NPS Photo/Tess Marlow) → Tess Marlow; NPS
	(NASA/Tess Marlow) → Tess Marlow; NASA
	Photo: NASA/JPL-Caltech/MSSS → ; NASA/JPL-Caltech/MSSS
	Photo: Fallow Ferries/Facebook → ; Fallow Ferries/Facebook
	Photo: Facebook / Fallow Ferries → ; Facebook / Fallow Ferries
	Photo: @tmarlow → @tmarlow
	Photo: Instagram/@tmarlow → @tmarlow; Instagram
	Photo: @tmarlow/Instagram → @tmarlow; Instagram
	Photo: tmarlow / Instagram → tmarlow; Instagram
	Photo: X/@tmarlow → @tmarlow; X
	Photo: Tess Marlow via X → Tess Marlow; X
	Graphic: Tess Marlow → Tess Marlow
	Graphic by Tess Marlow → Tess Marlow
	Map: Fallow Council → ; Fallow Council
	Artwork: Tess Marlow → Tess Marlow
	Art by Tess Marlow → Tess Marlow
	Rendering: Fallow Architects → ; Fallow Architects
	Rendering courtesy of Fallow Architects → ; Fallow Architects
	Artist’s impression: Fallow Architects → ; Fallow Architects
	Artist impression: Fallow Architects → ; Fallow Architects
	CGI: Fallow Homes → ; Fallow Homes
	Drone photo by Tess Marlow → Tess Marlow
	Aerial photo by Tess Marlow → Tess Marlow
	Drone image: Tess Marlow → Tess Marlow
	Stock photo: Pexels → ; Pexels
	Image: AI-generated → 
	Photo: Tess Marlow / Fallow Ferries / Handout → Tess Marlow; Fallow Ferries
	Photo: Tess Marlow, 2019 → Tess Marlow; ; 2019
	Photo: Tess Marlow (2019) → Tess Marlow; ; 2019
	Photo by Tess Marlow, 2019 → Tess Marlow; ; 2019
	Photo by Tess Marlow in 2019 → Tess Marlow; ; 2019
	Photo by Tess Marlow. → Tess Marlow
	Photo By: Tess Marlow → Tess Marlow
	Photography: Tess Marlow → Tess Marlow
	Photography by Tess Marlow → Tess Marlow
	Photographer: Tess Marlow → Tess Marlow
	Photographer: Tess Marlow/Bloomberg → Tess Marlow; Bloomberg
	Source: Fallow Council → ; Fallow Council
	Source: Tess Marlow → ; Tess Marlow
	Photo source: Fallow Council → ; Fallow Council
	Photo: Source: Fallow Council → ; Fallow Council
	TESS MARLOW/FALLOW COURIER → TESS MARLOW; FALLOW COURIER
	TESS MARLOW / FALLOW COURIER → TESS MARLOW; FALLOW COURIER
	(Getty) → ; Getty
	Photo by Getty Images → ; Getty Images
	Photo by Tess Marlow via Getty → Tess Marlow; Getty
	(Image: Getty Images) → ; Getty Images
	(Image: Fallow Courier) → ; Fallow Courier
	(Pic: Tess Marlow) → Tess Marlow
	(Photo: Tess Marlow/Fallow Courier) → Tess Marlow; Fallow Courier
	Photo: Tess Marlow/LDRS → Tess Marlow; LDRS
	Image: LDRS → ; LDRS
	Picture: Google Maps → ; Google Maps
	Image: Google Street View → ; Google Street View
`

// creditStopsEn are forms that are only read behind a full stop.
const creditStopsEn = `
	Photo • Tess Marlow → Tess Marlow
	Photo - Tess Marlow → Tess Marlow
	Photo – Tess Marlow → Tess Marlow
	Photo — Tess Marlow → Tess Marlow
	(Tess Marlow, The Courier) → Tess Marlow; The Courier
	(Tess Marlow, Staff) → Tess Marlow
	Copyright Tess Marlow → Tess Marlow
	Photo Courtesy: Fallow Ferries → ; Fallow Ferries
	Submitted/Tess Marlow → ; Tess Marlow
	Contributed/Tess Marlow → ; Tess Marlow
	Provided/Tess Marlow → ; Tess Marlow
	Photo credit Tess Marlow → Tess Marlow
	Tess Marlow / CC BY-SA 4.0 → Tess Marlow
	Tess Marlow/Stuff → Tess Marlow; Stuff
	Tess Marlow photo → Tess Marlow
	Tess Marlow photos → Tess Marlow
	Fallow Ferries photo → ; Fallow Ferries
	Photo illustration → 
	Tess Marlow / Fallow Courier → Tess Marlow; Fallow Courier
	Tess Marlow | Fallow Courier → Tess Marlow; Fallow Courier
	Tess Marlow • Fallow Courier → Tess Marlow; Fallow Courier
	TESS MARLOW • FALLOW COURIER → TESS MARLOW; FALLOW COURIER
	Tess Marlow/Fallow Courier via AP → Tess Marlow; Fallow Courier via AP
	Tess Marlow and Amy Salter/Fallow Courier → Tess Marlow+Amy Salter; Fallow Courier
	Tess Marlow, USA TODAY Network → Tess Marlow; USA TODAY Network
	Tess Marlow, Getty Images → Tess Marlow; Getty Images
	Tess Marlow, Getty Images/iStockphoto → Tess Marlow; Getty Images/iStockphoto
	Getty Images → ; Getty Images
`
