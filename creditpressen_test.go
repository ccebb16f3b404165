package newsmark

import "testing"

// TestCreditPressEnglish reads captions of the press in English, as TestCreditFamilies
// does.
func TestCreditPressEnglish(t *testing.T) { checkCreditFamilies(t, creditPressEn) }

const creditPressEn = `
	The weir at dawn. (‹AAP Image/Marla Quist›) NO ARCHIVING → Marla Quist; AAP Image
	The weir at dawn. (‹AAP Image/Marla Quist›) NO ARCHIVING, EDITORIAL USE ONLY → Marla Quist; AAP Image
	The shed at the weir has a sign: NO ARCHIVING
	The weir at dawn. ‹Credit: Google Street View›. Free for use by all BBC wire partners → ; Google Street View
	The weir at dawn. ‹Photo: Fallow Council›. Permission for use by all LDRS partners → ; Fallow Council
	The mill is free for use by all partners of the weir
	The weir at dawn. ‹© Copyright Marla Quist› and licensed for reuse under this Creative Commons Licence → Marla Quist
	The weir at dawn. ‹© Marla Quist / Guardian / eyevine› → Marla Quist; Guardian / eyevine
	The weir at dawn. ‹Marla Quist / eyevine› → Marla Quist; eyevine
	The weir at dawn. (‹KWEI-TV9 photo›) → ; KWEI-TV9
	The weir at dawn. (‹KWEI-TV photo›) → ; KWEI-TV
	The weir at dawn. | ‹KWEI-TV9 photo› → ; KWEI-TV9
	The weir at dawn. (‹KWEI-TV9›) → ; KWEI-TV9
	The weir at dawn. (‹Marla Quist/KWEI-TV›) → Marla Quist; KWEI-TV
	The weir at dawn. (‹Marla Quist, News24›) → Marla Quist; News24
	The weir at dawn. (‹Marla Quist/News24›) → Marla Quist; News24
	The weir at dawn. ‹Picture: 9News› → ; 9News
	The weir at dawn. ‹Photo: Marla Quist, ABC7› → Marla Quist; ABC7
	The plane over the weir. (A380)
	The road by the weir. (M25)
	The weir at dawn (Class 4)
	The weir at dawn (‹Photo | A Sanjesh, EPS›) → A Sanjesh; EPS
	The weir at dawn (‹Photo | EPS/A Sanjesh›) → A Sanjesh; EPS
	The weir at dawn (Photo: A Day at the Weir)
	The weir at dawn. ‹Picture by Les Smithers› → Les Smithers
	The weir at dawn. ‹Photo by Das Kumar› → Das Kumar
	The weir at dawn. ‹Photo: Les Kermorin› → ; Les Kermorin
	The weir at dawn. ‹Photo by Les Films du Pont› → ; Les Films du Pont
	The weir at dawn. —‹RICHARD A. REYNO› → RICHARD A. REYNO
	The weir at dawn. —‹RICHARD REYNO› → RICHARD REYNO
	The weir at dawn —‹RICHARD REYNO› → RICHARD REYNO
	THE WEIR AT DAWN —RICHARD REYNO
	The weir at dawn —Richard Reyno
	The weir at dawn. ‹MARLA QUIST, Fallow Star› → MARLA QUIST; Fallow Star
	The weir at dawn. ‹MARLA QUIST, Lee Newspapers› → MARLA QUIST; Lee Newspapers
	The weir at dawn. MARLA QUIST, Fallow
	The weir at dawn. Marla Quist, Fallow Star
	‹photo credit: nanny snowdrop (Flickr)› → nanny snowdrop; Flickr
	The weir at dawn. ‹photo credit: nanny snowdrop via Flickr› → nanny snowdrop; Flickr
	The weir at dawn. ‹Photo: nanny snowdrop on Pixabay› → nanny snowdrop; Pixabay
	The weir at dawn. Photo: the old weir (reopened)
	The weir at dawn. ‹© hbrhill/Adobe Stock› → hbrhill; Adobe Stock
	The weir at dawn. ‹Photograph: hbrhill/Getty Images› → hbrhill; Getty Images
	The weir at dawn. ‹Image: Facebook/Otter Watchers› → ; Facebook/Otter Watchers
	The weir at dawn. ‹Image: Otter Watchers/Facebook› → ; Otter Watchers/Facebook
	The weir at dawn. ‹Image: Facebook/Marla Quist› → Marla Quist; Facebook
	The weir at dawn. ‹Image Credit: r.marlow / Shutterstock› → r.marlow; Shutterstock
	The weir at dawn. ‹Credit: MarlowPics› → ; MarlowPics
	The weir at dawn. File | ‹Photo Credit: PTI› → ; PTI
	The weir at dawn. File photo | ‹Photo Credit: Marla Quist› → Marla Quist
	The weir at dawn [‹File | Reuters›] → ; Reuters
	The weir at dawn (‹Marla Quist/PA›)PA Archive → Marla Quist; PA
	The weir at dawn (‹Marla Quist/PA›)PA Wire → Marla Quist; PA
	The weir at dawn (left)Mill
	The weir at dawn. ‹Marla Quist/Getty Images. All rights reserved› → Marla Quist; Getty Images
	The weir at dawn. ‹Photo: U.S. Army. All rights reserved› → ; U.S. Army
	The weir at dawn. (‹Marla Quist/M&G›) → Marla Quist; M&G
	The weir at dawn. ‹Photo: M&G› → ; M&G
	The weir at dawn. ‹Photo: Marla Quist CC BY-SA 4.0› → Marla Quist
	The weir at dawn. ‹Photo: Flickr/Marla Quist CC BY 2.0› → Marla Quist; Flickr
	The weir at dawn. (‹Mainichi/Marla Quist›) → Marla Quist; Mainichi
	The weir at dawn. (‹Asahi Shimbun file photo›) → ; Asahi Shimbun
	The weir at dawn. (‹The Asahi Shimbun›) → ; The Asahi Shimbun
	The weir at dawn. — ‹VNA/VNS Photo Marla Quist› → Marla Quist; VNA/VNS
	The weir at dawn. — ‹VNA/VNS Photo› → ; VNA/VNS
	The weir at dawn. | ‹CDN Digital photo / Marla Quist› → Marla Quist; CDN Digital
	The weir at dawn. | ‹CDN Digital file photo› → ; CDN Digital
	The weir at dawn. ‹MARLA QUIST› / MQUIST@STARADVERTISER.COM → MARLA QUIST
	The weir at dawn. ‹CINDY QUIST› / CQUIST@STARADVERTISER.COM → CINDY QUIST
	The weir at dawn. ‹Photo: Marla Quist› / mquist@star.com → Marla Quist
	(‹Marla Quist | The Fallow Tribune›) The weir at dawn on Tuesday, May 6, 2025. → Marla Quist; The Fallow Tribune
	(‹Marla Quist/AP›) The weir at dawn. → Marla Quist; AP
	(The weir/The mill) The old quarter at dawn.
	(Fallow | Lowness) The ferry at dawn.
	The weir at dawn. (‹Hoang ‘Leon’ Quist / The Republican›) → Hoang ‘Leon’ Quist; The Republican
	The weir at dawn. ‹Photo: Marla “Mo” Quist› → Marla “Mo” Quist
	The weir at dawn. ‹Photo: Marla "Mo" Quist/AP› → Marla "Mo" Quist; AP
	The weir at dawn. ‹Screenshot from YouTube. Fair use› → ; YouTube
	The weir at dawn. ‹Reuters photo› → ; Reuters
	The weir at noon. ‹Kyodo photo› → ; Kyodo
	The weir at noon. ‹Fallow Courier photo› → ; Fallow Courier
	Boats on the Lene. ‹Yonhap photo› → ; Yonhap
	Boats in Fallow. ‹CNA photo› → ; CNA
	Boats in Fallow. ‹Marla Quist photo› → Marla Quist
	The weir at dawn. ‹Staff Sgt. Marla Quist photo› → Marla Quist
	The weir at dawn. ‹Capt. Marla Quist photo› → Marla Quist
	The weir at dawn. ‹Marla B. Quist photo› → Marla B. Quist
	The weir at dawn. ‹U.S. Army photo› → ; U.S. Army
	The weir at dawn. ‹St. Ann Church photo› → ; St. Ann Church
	The weir at dawn. The sun and a photo
	The weir at dawn. ‹Marla Quist›/mquist@courier.com → Marla Quist
	The weir at dawn. ‹MARLA QUIST› / MQUIST@COURIER.COM → MARLA QUIST
	The weir at dawn. Ask Marla Quist, mquist@courier.com
	The weir at dawn. Marla Quist mquist@courier.com
	Marla Quist/mquist@courier.com
	The weir at dawn. ‹Marla Quist—The New York Times/Redux› → Marla Quist; The New York Times/Redux
	The weir at dawn. ‹Photo by Marla Quist. Some rights reserved› → Marla Quist
	The weir at dawn. ‹Photo: Author provided› → 
	The weir at dawn. (Representational Photo)
	The weir at dawn. (‹Representational image: PTI›) → ; PTI
	The weir at dawn. (‹Photo by arrangement›) → 
	The weir at dawn. ‹Korea Times file› → ; Korea Times
	The weir at dawn. ‹Marla Quist for Vox› → Marla Quist; Vox
	Ann Tolley of Fallow Council
	Ann Tolley at the fair
	Ann Tolley at CNN
	Ann Tolley of Reuters
	The weir at dawn. ‹Photo by Ann Tolley at CNN› → Ann Tolley; CNN
	The weir at dawn. ‹Ann Tolley on Unsplash› → Ann Tolley; Unsplash
	Mayor Ann Tolley at the Fallow Museum
	The weir at dawn. ‹Photo by Ann Tolley of the Fallow Courier› → Ann Tolley; Fallow Courier
	The old weir. ‹Aerial photo by Ann Tolley› → Ann Tolley
	The class of 1974. ‹School photo› → ; School
`
