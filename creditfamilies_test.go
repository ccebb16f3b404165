package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCreditFamilies reads whole captions: the credit in ‹›, an arrow, the
// photographers, the agency and the date. A line without ‹› has no credit.
func TestCreditFamilies(t *testing.T) {
	for _, lines := range []string{creditFamiliesEn, creditFamiliesDe, creditFamiliesFr, creditFamiliesEs, creditFamiliesRu, creditFamiliesZh, creditFormsZh, creditFamiliesJa, creditFamiliesKo,
		creditSistersEn, creditSistersDe, creditSistersFr, creditSistersEs, creditSistersRu, creditSistersZh, creditSistersJa, creditSistersKo} {
		checkCreditFamilies(t, lines)
	}
}

// checkCreditFamilies reads the credit of each line as it is marked there, behind which
// stand the photographers and the agency.
func checkCreditFamilies(t *testing.T, lines string) {
	for line := range strings.SplitSeq(lines, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		caption, makers, _ := strings.Cut(line, " →")
		want := ""
		if _, text, ok := strings.Cut(caption, "‹"); ok {
			text, _, _ = strings.Cut(text, "›")
			parts := append(strings.Split(strings.TrimSpace(makers), "; "), "", "")
			want = text + ";" + strings.Join(parts[:3], ";")
		}
		caption = strings.NewReplacer("‹", "", "›", "").Replace(caption)
		c, ok := sharedRules().captionCredit(caption, "")
		assert.Equal(t, want, creditString(c, ok), caption)
	}
}

const creditFamiliesEn = `
	The weir at dawn. All rights reserved
	The weir at dawn. ‹© Marla Quist. All rights reserved› → Marla Quist
	The weir at dawn. ‹Photo: Marla Quist. Used with permission› → Marla Quist
	The weir at dawn. ‹Photo: Marla Quist, used with permission› → Marla Quist
	The weir at dawn. ‹Photo: Fallow Museum, used by permission› → ; Fallow Museum
	The weir at dawn. ‹Reproduced by permission of Fallow Museum› → ; Fallow Museum
	The weir at dawn. ‹Photo by Marla Quist/Released› → Marla Quist
	All rights reserved to the people of Fallow.
	The weir at dawn on May 3, 2023. (‹Marla Quist›) → Marla Quist
	The weir at dawn, 2023. (‹Marla Quist›) → Marla Quist
	The keepers met on May 3. (Marla Quist)
	The weir at dawn. (‹KWEI›) → ; KWEI
	The weir at dawn on May 3, 2023. (‹WFLW›) → ; WFLW
	The weir at dawn (KWEI)
	The weir at dawn. (NATO)
	The weir at dawn. ‹Marla Quist/NPR› hide caption → Marla Quist; NPR
	The weir at dawn. ‹Marla Quist for NPR› toggle caption → Marla Quist; NPR
	Rep. Ann Moor. | ‹Marla Quist/Getty Images› → Marla Quist; Getty Images
	The weir at dawn. ‹Photo: Bettmann Archive/Getty› → ; Bettmann Archive/Getty
	The weir at dawn. ‹Hulton Archive/Getty Images› → ; Hulton Archive/Getty Images
	The weir at dawn. (‹Mirrorpix/Getty›) → ; Mirrorpix/Getty
	The weir at dawn. ‹Popperfoto via Getty Images› → ; Popperfoto via Getty Images
	The weir at dawn. ‹Photo by Marla Quist, Fallow Restoration Programme› → Marla Quist; Fallow Restoration Programme
	The weir at dawn. ‹Photo: Fallow SPCA/PA› → ; Fallow SPCA/PA
	The weir at dawn. ‹Photo: Google St View› → ; Google St View
	The weir at dawn. ‹Credit: Splash› → ; Splash
	The weir at dawn. (‹Xinhua/Li An›) → Li An; Xinhua
	The weir at dawn. ‹He Wei/Xinhua› → He Wei; Xinhua
	The weir at dawn. ‹Photo by She Lin/AFP› → She Lin; AFP
	The keeper was seen at dawn. Photo: He Left
	The keeper was seen at dawn. The Rest/He Left
	The weir at dawn. ‹Photo provided to dailyfallow.com› → ; dailyfallow.com
	The weir at dawn. ‹Credit: Caters› → ; Caters
	The weir at dawn (‹Image: GoFundMe›) → ; GoFundMe
	The weir at dawn (‹Image: Unknown›) →
	The weir at dawn. ‹Photo: Fallow Labour Party› → ; Fallow Labour Party
	The weir at dawn. ‹Photo: Weir Restaurant› → ; Weir Restaurant
	The weir at dawn. ‹Photo: Weir Tavern› → ; Weir Tavern
	The weir at dawn. ‹Photo: Weir Bakery› → ; Weir Bakery
	The weir in the care of Fallow Ferries
	The weir at dawn. ‹c/o Fallow Ferries› → ; Fallow Ferries
	The weir at dawn. ‹Photo by Marla Quist for the Fallow Courier› → Marla Quist; Fallow Courier
	The weir at dawn. ‹Photograph: Marla Quist/Fallow Museum/PA› → Marla Quist; Fallow Museum/PA
	The weir at dawn. ‹Photograph: Handout› →
	The weir at dawn. ‹Photograph: Fallow Police/PA› → ; Fallow Police/PA
	The weir at dawn. ‹Photos: Marla Quist, Tom Okafor and Ada Lim / Fallow Courier› → Marla Quist+Tom Okafor+Ada Lim; Fallow Courier
	The weir at dawn. ‹Photos by Marla Quist & Tom Okafor› → Marla Quist+Tom Okafor
	The weir at dawn. ‹Photo: Fallow Courier/Marla Quist› → Marla Quist; Fallow Courier
	Credit‹Marla Quist/Getty Images› → Marla Quist; Getty Images
	Credit‹Marla Quist› → Marla Quist
	Credit‹Marla Quist for The Fallow Times› → Marla Quist; The Fallow Times
	The weir at dawn. ‹Photo: Marla A Quist› → Marla A Quist
	Photo: A Day at the Weir
	The weir at dawn. ‹Photo: Marla Quist — Fallow Courier› → Marla Quist; Fallow Courier
	The weir at dawn. ‹MARLA QUIST / FALLOW COURIER› → MARLA QUIST; FALLOW COURIER
	The weir at dawn. ‹PHOTO BY MARLA QUIST› → MARLA QUIST
	The weir at dawn. ‹Graphic: Marla Quist; Source: Fallow Water Board› → Marla Quist; Fallow Water Board
	The weir at dawn. ‹Photo: Marla Quist; Illustration: Ada Lim› → Marla Quist+Ada Lim
	The weir at dawn. ‹Photo: Marla Quist. Illustration: Ada Lim› → Marla Quist+Ada Lim
	The weir at dawn. ‹Photo: Marla Quist / Illustration: Ada Lim› → Marla Quist+Ada Lim
	The weir at dawn. ‹Photo: Marla Quist | Graphic: Ada Lim› → Marla Quist+Ada Lim
	The weir at dawn. ‹Illustration by Ada Lim; photo by Marla Quist› → Ada Lim+Marla Quist
	The weir at dawn. ‹Illustration: Ada Lim/Fallow Courier› → Ada Lim; Fallow Courier
	The weir at dawn. ‹Video still: ABC News› → ; ABC News
	The weir at dawn. ‹Screenshot: Fallow Council/YouTube› → ; Fallow Council/YouTube
	The weir at dawn. ‹Screengrab: YouTube/Fallow Council› → ; YouTube/Fallow Council
	The weir at dawn. ‹Screenshot from YouTube› → ; YouTube
	The weir at dawn. ‹Drone photo: Marla Quist› → Marla Quist
	The weir at dawn. ‹Aerial photo by Marla Quist› → Marla Quist
	The weir at dawn. ‹Drone image by Marla Quist› → Marla Quist
	The weir at dawn. ‹Satellite image: Maxar Technologies› → ; Maxar Technologies
	The weir at dawn. ‹Satellite image ©2024 Maxar Technologies› → ; Maxar Technologies; 2024
	The weir at dawn. ‹Photo courtesy of Okafor family› → ; Okafor family
	The weir at dawn. ‹Courtesy of Marla Quist› → ; Marla Quist
	The weir at dawn. ‹Photo courtesy Marla Quist› → ; Marla Quist
	The weir at dawn. ‹Courtesy: Fallow Fire Department› → ; Fallow Fire Department
	The weir at dawn. ‹Courtesy Fallow Fire Department› → ; Fallow Fire Department
	The weir at dawn. ‹Photo: Fallow Fire Brigade› → ; Fallow Fire Brigade
	The weir at dawn. ‹Credit: Marla Quist/Fallow Courier/Sipa USA› → Marla Quist; Fallow Courier/Sipa USA
	The weir at dawn. ‹© 2019 Marla Quist› → Marla Quist; ; 2019
	The weir at dawn. ‹© Marla Quist/Alamy Stock Photo› → Marla Quist; Alamy Stock Photo
	The weir at dawn. ‹Copyright: Marla Quist› → Marla Quist
	The weir at dawn. ‹Image: Marla Quist, CC BY-SA 4.0, via Wikimedia Commons› → Marla Quist; Wikimedia Commons
	The weir at dawn. ‹Image: Marla Quist (CC BY-SA 4.0)› → Marla Quist
	The weir at dawn. ‹Photo: Marla Quist, Wikimedia Commons, CC BY 2.0› → Marla Quist; Wikimedia Commons
	The weir at dawn. ‹Photo: J. R. Quist-Lamb› → J. R. Quist-Lamb
	The weir at dawn. ‹Photo: M.J. O’Dell/AP› → M.J. O’Dell; AP
	The weir at dawn. ‹Photo: Ludo van der Meer/ANP› → Ludo van der Meer; ANP
	The weir at dawn. ‹Photo: 王琳/Xinhua› → 王琳; Xinhua
	The weir at dawn. ‹Photo: Ivan D. Quist III› → Ivan D. Quist III
	The weir at dawn. ‹Photo: Marla Quist Jr./AP› → Marla Quist Jr.; AP
	The weir at dawn. ‹Marla Quist for The Fallow Courier› → Marla Quist; The Fallow Courier
	The weir at dawn. ‹Marla Quist/Special to The Fallow Courier› → Marla Quist; The Fallow Courier
	The weir at dawn. ‹Marla Quist | Fallow Courier› → Marla Quist; Fallow Courier
	The weir at dawn. ‹Marla Quist / Fallow Courier file› → Marla Quist; Fallow Courier
	The weir at dawn. (‹Marla Quist/Fallow Courier via AP, Pool›) → Marla Quist; Fallow Courier via AP
	The weir at dawn. ‹Fallow Courier file photo› → ; Fallow Courier
	The weir at dawn (‹photo: Marla Quist›) → Marla Quist
	The weir at dawn (‹image credit: Marla Quist›) → Marla Quist
	The weir at dawn [‹Photo: Marla Quist›] → Marla Quist
	The weir at dawn (‹Pic: Marla Quist›) → Marla Quist
	The weir at dawn (‹pics: Marla Quist and Tom Okafor›) → Marla Quist+Tom Okafor
	The weir at dawn - ‹Photo: Marla Quist› → Marla Quist
	The weir at dawn ‹Photo: Marla Quist› → Marla Quist
	The weir at dawn ‹PHOTO: MARLA QUIST› → MARLA QUIST
	The weir at dawn‹Photo: Marla Quist› → Marla Quist
	The weir at dawn.‹Photo: Marla Quist› → Marla Quist
	The weir at dawnPhoto finish: Marla Quist wins.
	The weir at dawn.(‹ABC News: Marla Quist›) → Marla Quist; ABC News
	The weir at dawn. ‹Photo by Marla Quist. Illustration by Ada Lim› → Marla Quist+Ada Lim
	The weir, seen by an iPhoto: user of the year
	Photos of the weir. ‹Photo: Marla Quist/Fallow Courier; illustration: Ada Lim› → Marla Quist+Ada Lim; Fallow Courier
	The weir at dawn. ‹Map: Ada Lim. Sources: Fallow Water Board› → Ada Lim; Fallow Water Board
	The weir at dawn. ‹Photographs: Getty Images, AP. Composite: Ada Lim› → Ada Lim; Getty Images, AP
	The weir at dawn, 2019. ‹Photo: Collection of the Fallow Museum› → ; Collection of the Fallow Museum
	Photos of the weir hang in the hall of the old Fallow Museum.
	The picture by the door shows Marla Quist and the Fallow Rovers.
	Image of a town: how Fallow changed
	Photo by photo, the album tells a story.
	Credit where it is due: the crew of the Marla.
	Courtesy of the night ferry, they arrived early.
	Copyright fight ends in Fallow.
	Illustration of how the lock works.
	Map of the canals in Fallow
	Photo finish in the Fallow Cup
	Source of the Fallow, where the walk begins
	Drone photo shows the weir at dawn.
	Screenshot of the page that was taken down.
`

const creditFamiliesDe = `
	Das Wehr an der Lenne. ‹Foto: dpa Jana Krüger› → Jana Krüger; dpa
	Das Wehr an der Lenne. ‹Foto: Witters› → ; Witters
	Das Wehr an der Lenne. ‹Foto: picture alliance/dpa/Revierfoto› → ; picture alliance/dpa/Revierfoto
	Das Wehr an der Lenne. Den Auftrag gaben ARD Jana Krüger und das Amt.
	Das Wehr an der Lenne. ‹© Jana Krüger. Alle Rechte vorbehalten› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Jana Krüger, alle Rechte vorbehalten› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Jana Krüger (honorarfrei)› → Jana Krüger
	Das Wehr an der Lenne. ‹Mit freundlicher Genehmigung des Museums Altena› → ; Museums Altena
	Das Wehr an der Lenne. ‹Foto: Jana Krüger und Uwe Groß› → Jana Krüger+Uwe Groß
	Das Wehr an der Lenne. ‹Fotos: Jana Krüger (2), Uwe Groß› → Jana Krüger+Uwe Groß
	Das Wehr an der Lenne. ‹Fotos: Jana Krüger (3)/Uwe Groß (1)› → Jana Krüger+Uwe Groß
	Das Wehr an der Lenne. ‹Fotos: Jana Krüger (2)/dpa› → Jana Krüger; dpa
	Das Wehr an der Lenne. ‹Foto: picture alliance/dpa | Jana Krüger› → Jana Krüger; picture alliance/dpa
	Das Wehr an der Lenne. ‹Foto: Jana Krüger/dpa/dpa-tmn› → Jana Krüger; dpa/dpa-tmn
	Das Wehr an der Lenne. ‹Bild: Keystone/EPA/Jana Krüger› → Jana Krüger; Keystone/EPA
	Das Wehr an der Lenne. ‹FOTO: JANA KRÜGER› → JANA KRÜGER
	Das Wehr an der Lenne. ‹Foto: J. Krüger› → J. Krüger
	Das Wehr an der Lenne. ‹Foto: Krüger› → Krüger
	Das Wehr an der Lenne. ‹Fotos: Krüger/Groß› → Krüger; Groß
	Das Wehr an der Lenne. ‹Foto: Freiwillige Feuerwehr Altena/Jana Krüger› → Jana Krüger; Freiwillige Feuerwehr Altena
	Das Wehr an der Lenne. ‹Foto: Kreispolizeibehörde Altena› → ; Kreispolizeibehörde Altena
	Das Wehr an der Lenne. ‹Foto: Verein „Lennefreunde“› → ; Verein „Lennefreunde“
	Das Wehr an der Lenne. ‹Foto: SV Lennetal 09› → ; SV Lennetal 09
	Das Wehr an der Lenne. ‹Foto: Heimatverein Altena e. V.› → ; Heimatverein Altena e. V.
	Das Wehr an der Lenne. ‹Foto: Heimatverein Altena e.V.› → ; Heimatverein Altena e.V.
	Das Wehr an der Lenne. ‹Foto: Sammlung Krüger› → ; Sammlung Krüger
	Das Wehr an der Lenne. ‹Foto: Archiv Jana Krüger› → ; Archiv Jana Krüger
	Das Wehr an der Lenne. ‹Repro: Jana Krüger› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: privat/Repro: Jana Krüger› → Jana Krüger
	Das Wehr an der Lenne. ‹Grafik: Jana Krüger, Quelle: Stadtwerke Altena› → Jana Krüger; Stadtwerke Altena
	Das Wehr an der Lenne. ‹Grafik: Jana Krüger; Quelle: Stadtwerke Altena› → Jana Krüger; Stadtwerke Altena
	Das Wehr an der Lenne. ‹Grafik: Jana Krüger | Quelle: Stadtwerke Altena› → Jana Krüger; Stadtwerke Altena
	Das Wehr an der Lenne. ‹Foto: Jana Krüger; Illustration: Uwe Groß› → Jana Krüger+Uwe Groß
	Das Wehr an der Lenne. ‹Foto: Jana Krüger. Montage: Uwe Groß› → Jana Krüger+Uwe Groß
	Das Wehr an der Lenne. ‹Collage: Jana Krüger / Fotos: dpa› → Jana Krüger; dpa
	Das Wehr an der Lenne. ‹Montage: Jana Krüger, Fotos: dpa, Imago› → Jana Krüger; dpa, Imago
	Das Wehr an der Lenne. ‹Screenshot: YouTube/Stadt Altena› → ; YouTube/Stadt Altena
	Das Wehr an der Lenne. ‹Videostandbild: NonstopNews› → ; NonstopNews
	Das Wehr an der Lenne. ‹Drohnenfoto: Jana Krüger› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Jana von der Heide› → Jana von der Heide
	Das Wehr an der Lenne. ‹Foto: Karl-Heinz Groß-Bölting› → Karl-Heinz Groß-Bölting
	Das Wehr an der Lenne. ‹Foto: Dr. Jana Krüger› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Jana Krüger (Archiv)› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Jana Krüger/Archiv› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Jana Krüger / Stadt Altena› → Jana Krüger; Stadt Altena
	Das Wehr an der Lenne. ‹Foto: Stadt Altena / Jana Krüger› → Jana Krüger; Stadt Altena
	Das Wehr an der Lenne. ‹Foto: Jana Krüger | Altenaer Kreisblatt› → Jana Krüger; Altenaer Kreisblatt
	Das Wehr an der Lenne. ‹Foto: zVg/Jana Krüger› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Jana Krüger, CC BY-SA 3.0, via Wikimedia Commons› → Jana Krüger; Wikimedia Commons
	Das Wehr an der Lenne. ‹Foto: Jana Krüger/CC BY-SA 4.0› → Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Wikipedia/Jana Krüger/CC BY-SA 4.0› → Jana Krüger; Wikipedia
	Das Wehr an der Lenne. ‹Foto: Familie Krüger› → ; Familie Krüger
	Das Wehr an der Lenne. ‹Foto: Lenne-Museum Altena› → ; Lenne-Museum Altena
	Das Wehr an der Lenne. ‹Foto: Museum für Flussgeschichte› → ; Museum für Flussgeschichte
	Das Wehr an der Lenne. ‹© Jana Krüger / Stadtmuseum Altena› → Jana Krüger; Stadtmuseum Altena
	Das Wehr an der Lenne. ‹(c) Jana Krüger› → Jana Krüger
	Das Wehr an der Lenne. ‹Copyright: Jana Krüger› → Jana Krüger
	Das Wehr an der Lenne. ‹Bildquelle: Jana Krüger/pixelio.de› → Jana Krüger; pixelio.de
	Das Wehr an der Lenne. ‹Jana Krüger/Altenaer Kreisblatt› → Jana Krüger; Altenaer Kreisblatt
	Das Wehr an der Lenne (‹Bild: Jana Krüger›) → Jana Krüger
	Das Wehr an der Lenne ‹FOTO: KRÜGER› → KRÜGER
	Das Wehr an der Lenne ‹Foto: Jana Krüger/dpa› → Jana Krüger; dpa
	Das Wehr an der Lenne‹Foto: Jana Krüger› → Jana Krüger
	Das Wehr an der Lenne‹Foto: dpa/Jana Krüger› → Jana Krüger; dpa
	Foto-Ausstellung: Jana Krüger zeigt das Wehr.
	Bild für Bild: das Wehr an der Lenne
	Grafik zeigt den Verlauf der Lenne.
	Das Foto von Jana Krüger hängt im Rathaus.
	Foto-Aktion der Feuerwehr Altena
	Karte der Lenne um 1900
	Montage des Stegs an der Lenne
	Archivbild der Feuerwehr Altena
	Quelle der Lenne bei Altena
`

const creditFamiliesFr = `
	■ ‹Photo Camille AUBERTIN› → Camille AUBERTIN
	◆ ‹Photo Camille AUBERTIN/Le Phare› → Camille AUBERTIN; Le Phare
	■ Photo de classe
	Une péniche au port. ‹LP / C. A.› → C. A.; LP
	‹PHOTO AFP CAMILLE AUBERTIN› → CAMILLE AUBERTIN; AFP
	Une péniche au port. ‹Photo Reuters Camille Aubertin› → Camille Aubertin; Reuters
	Une péniche au port. ‹Photo : AFP Camille Aubertin› → Camille Aubertin; AFP
	Une péniche au port, le 8 avril 2021. ‹TIDJANE KORSAGA POUR LE MONDE› → TIDJANE KORSAGA; LE MONDE
	Une péniche et son équipage, dans leur atelier, le 8 avril 2021. ‹TIDJANE KORSAGA POUR M LE MAGAZINE DU MONDE› → TIDJANE KORSAGA; M LE MAGAZINE DU MONDE
	Une péniche au port. La SNCF/A. a dit non.
	Une péniche de l’AFP Camille Aubertin
	La criée, jeudi matin. ‹© Yann Le Dantec. Tous droits réservés› → Yann Le Dantec
	La criée, jeudi matin. ‹Photo : Yann Le Dantec / Tous droits réservés› → Yann Le Dantec
	La criée, jeudi matin. ‹Photo : Tous droits réservés› →
	La criée, jeudi matin. ‹Photo : Yann Le Dantec / Ville de Kermorin› → Yann Le Dantec; Ville de Kermorin
	La criée, jeudi matin. ‹© Yann Le Dantec – Ville de Kermorin› → Yann Le Dantec; Ville de Kermorin
	La criée, jeudi matin. ‹Photo Ouest-France / Yann Le Dantec› → Yann Le Dantec; Ouest-France
	La criée, jeudi matin. ‹Photos : Y. Le Dantec et P. Morel› → Y. Le Dantec+P. Morel
	La criée, jeudi matin. ‹Photos Yann Le Dantec et Paule Morel› → Yann Le Dantec+Paule Morel
	La criée, jeudi matin. ‹Crédit photo : Yann Le Dantec› → Yann Le Dantec
	La criée, jeudi matin. ‹Crédits photos : Yann Le Dantec, Paule Morel› → Yann Le Dantec+Paule Morel
	La criée, jeudi matin. ‹Crédits : Yann Le Dantec / SIPA› → Yann Le Dantec; SIPA
	La criée, jeudi matin. ‹Photo d’archives : Le Télégramme› → ; Le Télégramme
	La criée, jeudi matin. ‹Photo d’archives Yann Le Dantec› → Yann Le Dantec
	La criée, jeudi matin. ‹Photo archives Ouest-France› → ; archives Ouest-France
	La criée, jeudi matin. ‹Infographie : Yann Le Dantec› → Yann Le Dantec
	La criée, jeudi matin. ‹Infographie Ouest-France› → ; Ouest-France
	La criée, jeudi matin. ‹Carte : Yann Le Dantec ; source : Ville de Kermorin› → Yann Le Dantec; Ville de Kermorin
	La criée, jeudi matin. ‹Photo : Yann Le Dantec ; illustration : Paule Morel› → Yann Le Dantec+Paule Morel
	La criée, jeudi matin. ‹Photo : Yann Le Dantec. Montage : Paule Morel› → Yann Le Dantec+Paule Morel
	La criée, jeudi matin. ‹Illustration : Paule Morel / Photo : Yann Le Dantec› → Paule Morel+Yann Le Dantec
	La criée, jeudi matin. ‹Capture d’écran : YouTube / Ville de Kermorin› → ; YouTube / Ville de Kermorin
	La criée, jeudi matin. ‹Capture d’écran YouTube› → ; YouTube
	La criée, jeudi matin. ‹Photo : collection particulière› → ; collection particulière
	La criée, jeudi matin. ‹Photo : gendarmerie du Finistère› → ; gendarmerie du Finistère
	La criée, jeudi matin. ‹Photo : Gendarmerie nationale› → ; Gendarmerie nationale
	La criée, jeudi matin. ‹Photo : SDIS 29› → ; SDIS 29
	La criée, jeudi matin. ‹Photo : mairie de Kermorin› → ; mairie de Kermorin
	La criée, jeudi matin. ‹Photo : gracieuseté de la famille Morel› → ; famille Morel
	La criée, jeudi matin. ‹Photo : Gracieuseté› →
	La criée, jeudi matin. ‹Photo : Radio-Canada / Yann Le Dantec› → Yann Le Dantec; Radio-Canada
	La criée, jeudi matin. ‹PHOTO YANN LE DANTEC, LA PRESSE› → YANN LE DANTEC; LA PRESSE
	La criée, jeudi matin. ‹PHOTO YANN LE DANTEC, ARCHIVES LA PRESSE› → YANN LE DANTEC; ARCHIVES LA PRESSE
	La criée, jeudi matin. ‹PHOTO FOURNIE PAR LA VILLE DE KERMORIN› → ; LA VILLE DE KERMORIN
	La criée, jeudi matin. ‹Photo : La Presse canadienne / Yann Le Dantec› → Yann Le Dantec; La Presse canadienne
	La criée, jeudi matin. ‹Photo: Yann Le Dantec Le Devoir› → Yann Le Dantec; Le Devoir
	La criée, jeudi matin. ‹Photo: Yann Le Dantec Archives Le Devoir› → Yann Le Dantec; Archives Le Devoir
	La criée, jeudi matin. ‹Photo: Yann Le Dantec La Presse canadienne› → Yann Le Dantec; La Presse canadienne
	La criée, jeudi matin. ‹Photo: Yann Le Dantec Agence France-Presse› → Yann Le Dantec; Agence France-Presse
	La criée, jeudi matin. ‹Photo : Jean-Yves de La Touche› → Jean-Yves de La Touche
	La criée, jeudi matin. ‹Photo : J.-Y. Le Dantec› → J.-Y. Le Dantec
	La criée, jeudi matin. ‹Photo : Éric D’Hervé/Hans Lucas via AFP› → Éric D’Hervé; Hans Lucas via AFP
	La criée, jeudi matin. ‹Photo : Yann LE DANTEC› → Yann LE DANTEC
	La criée, jeudi matin. ‹Ph. Yann Le Dantec› → Yann Le Dantec
	La criée, jeudi matin. ‹Ph. DR› →
	La criée, jeudi matin. ‹Photo DR› →
	La criée, jeudi matin. (‹Photo Yann Le Dantec/L’Est Marin›) → Yann Le Dantec; L’Est Marin
	La criée, jeudi matin. ‹© Musée de Kermorin / Yann Le Dantec› → Yann Le Dantec; Musée de Kermorin
	La criée, jeudi matin. ‹© Yann Le Dantec, 2019› → Yann Le Dantec; ; 2019
	La criée, jeudi matin. ‹Copyright : Yann Le Dantec› → Yann Le Dantec
	La criée, jeudi matin. ‹Source : Ville de Kermorin› → ; Ville de Kermorin
	La criée, jeudi matin. ‹Photo : Yann Le Dantec, CC BY-SA 4.0› → Yann Le Dantec
	La criée, jeudi matin. ‹Dessin : Paule Morel› → Paule Morel
	La criée, jeudi matin. ‹Dessin de Paule Morel› → Paule Morel
	La criée, jeudi matin. ‹Photo : Association Les Amis du port› → ; Association Les Amis du port
	La criée, jeudi matin‹Photo : Yann Le Dantec› → Yann Le Dantec
	La criée, jeudi matin. ‹Photo : AFP / Montage : Paule Morel› → Paule Morel; AFP
	La criée, jeudi matin (‹photo Yann Le Dantec›) → Yann Le Dantec
	La criée, jeudi matin (‹photo : Y. Le Dantec›) → Y. Le Dantec
	La criée, jeudi matin - ‹Photo : Yann Le Dantec› → Yann Le Dantec
	La criée, jeudi matin ‹© Radio France - Yann Le Dantec› → Yann Le Dantec; Radio France
	La criée, jeudi matin. ‹© AFP - Yann Le Dantec› → Yann Le Dantec; AFP
	Photo de famille devant la mairie de Kermorin
	Photo de classe à l’école de Kermorin
	Carte des ports du Finistère
	Photos et souvenirs de Kermorin
	Illustration de la pêche à pied
	Dessin de presse : la fête à Kermorin
	Source de joie pour les enfants de Kermorin
	Photo souvenir avec Yann Le Dantec et Paule Morel
	Capture d’écran du site de la ville, fermé depuis.
	Crédit agricole : la fête du port
`

const creditFamiliesEs = `
	Ensayo en el patio. ‹© Daniela Pozo. Todos los derechos reservados› → Daniela Pozo
	Ensayo en el patio. ‹Foto: Daniela Pozo, todos los derechos reservados› → Daniela Pozo
	Ensayo en el patio. ‹Foto: Cortesía / Alcaldía de Valle› → ; Alcaldía de Valle
	Ensayo en el patio. ‹Foto: cortesía Daniela Pozo› → ; Daniela Pozo
	Ensayo en el patio. ‹Foto: cortesía de la familia› → ; la familia
	Ensayo en el patio. ‹Foto: Archivo / EL TIEMPO› → ; EL TIEMPO
	Ensayo en el patio. ‹Foto: Archivo particular› →
	Ensayo en el patio. ‹Foto: Colprensa - Daniela Pozo› → Daniela Pozo; Colprensa
	Ensayo en el patio. ‹EFE/EPA/DANIELA POZO› → DANIELA POZO; EFE/EPA
	Ensayo en el patio. ‹EFE/ Daniela Pozo› → Daniela Pozo; EFE
	Ensayo en el patio. (‹Xinhua/Daniela Pozo›) → Daniela Pozo; Xinhua
	Ensayo en el patio. ‹DANIELA POZO | EL PAÍS› → DANIELA POZO; EL PAÍS
	Ensayo en el patio. ‹EFE | Vigía› → ; EFE | Vigía
	Ensayo en el patio. ‹Daniela Pozo | Archivo | Vigía› → Daniela Pozo; Vigía
	Ensayo en el patio. ‹Daniela Pozo / Archivo / El Vigía› → Daniela Pozo; El Vigía
	Ensayo en el patio. ‹Archivo | El Vigía› → ; El Vigía
	Ensayo en el patio. ‹EFE | Daniela Pozo› → Daniela Pozo; EFE
	Ensayo en el patio. ‹Foto: EFE/Pozo› → Pozo; EFE
	Ensayo en el patio. ‹Foto: Estudios Vigía› → ; Estudios Vigía
	Ensayo en el patio. (Fuente externa)
	IMAGEN DE REFERENCIA
	Ensayo en el patio. Foto de referencia
	Ensayo en el patio. - ‹EUROPA PRESS› → ; EUROPA PRESS
	Archivo - Ensayo en el patio. - ‹GUARDIA CIVIL - Archivo› → ; GUARDIA CIVIL
	Archivo - Ensayo en el patio - ‹Daniela Pozo - Europa Press - Archivo› → Daniela Pozo; Europa Press
	Foto 1 de 7
	Ensayo en el patio. ‹Foto: Daniela Pozo, 3 de mayo de 2021› → Daniela Pozo; ; 3 de mayo de 2021
	Ensayo en el patio. ‹Foto: Fuente externa› →
	Ensayo en el patio. ‹Imagen: Bomberos de Valle› → ; Bomberos de Valle
	Ensayo en el patio. ‹Foto: Policía Nacional› → ; Policía Nacional
	Ensayo en el patio. ‹Foto: Guardia Civil› → ; Guardia Civil
	Ensayo en el patio. ‹Foto: captura de video› →
	Ensayo en el patio. ‹Foto: Captura de pantalla / YouTube› → ; YouTube
	Ensayo en el patio. ‹Captura de pantalla: YouTube› → ; YouTube
	Ensayo en el patio. ‹Ilustración: Daniela Pozo / La Voz› → Daniela Pozo; La Voz
	Ensayo en el patio. ‹Fotos: Daniela Pozo e Inés Rey› → Daniela Pozo+Inés Rey
	Ensayo en el patio. ‹Fotos: Daniela Pozo, Luis Rey e Inés Mora / La Voz› → Daniela Pozo+Luis Rey+Inés Mora; La Voz
	Ensayo en el patio. ‹Foto: @danipozo› → @danipozo
	Ensayo en el patio. ‹Foto: X @bomberosvalle› → ; X @bomberosvalle
	Ensayo en el patio. ‹Foto: Gobierno de Valle› → ; Gobierno de Valle
	Ensayo en el patio. ‹Foto: Ayuntamiento de Valle/Daniela Pozo› → Daniela Pozo; Ayuntamiento de Valle
	Ensayo en el patio. ‹Foto cedida por el Museo de Valle› → ; Museo de Valle
	Ensayo en el patio. ‹Cedida por la familia› → ; la familia
	Ensayo en el patio. ‹Foto: D. Pozo› → D. Pozo
	Ensayo en el patio. ‹Foto: D. P. Rey y L. Mora› → D. P. Rey+L. Mora
	Ensayo en el patio. ‹Foto: Daniela Pozo (CC BY-SA 4.0)› → Daniela Pozo
	Ensayo en el patio. ‹Fotoarte: Daniela Pozo› → Daniela Pozo
	Ensayo en el patio. ‹Fotomontaje: Daniela Pozo› → Daniela Pozo
	Ensayo en el patio. ‹Foto: Daniela Pozo/Cuartoscuro.com› → Daniela Pozo; Cuartoscuro.com
	Ensayo en el patio. ‹Foto: Cuartoscuro / Daniela Pozo› → Daniela Pozo; Cuartoscuro
	Ensayo en el patio. ‹© Daniela Pozo, 2019› → Daniela Pozo; ; 2019
	Ensayo en el patio. ‹Foto: Daniela Pozo; ilustración: Luis Rey› → Daniela Pozo+Luis Rey
	Ensayo en el patio. ‹Foto: Daniela Pozo. Ilustración: Luis Rey› → Daniela Pozo+Luis Rey
	Ensayo en el patio. ‹Foto: Daniela Pozo / Ilustración: Luis Rey› → Daniela Pozo+Luis Rey
	Ensayo en el patio. ‹Gráfico: Luis Rey | Fuente: Banco de Valle› → Luis Rey; Banco de Valle
	Ensayo en el patio. ‹Infografía: Luis Rey / La Voz› → Luis Rey; La Voz
	Ensayo en el patio. ‹Mapa: Luis Rey› → Luis Rey
	Ensayo en el patio. ‹FOTO: DANIELA POZO› → DANIELA POZO
	Ensayo en el patio. ‹FOTO DANIELA POZO› → DANIELA POZO
	Ensayo en el patio. ‹Fotografía: Colección Museo de Valle› → ; Colección Museo de Valle
	Ensayo en el patio. ‹Foto: Club Deportivo Valle› → ; Club Deportivo Valle
	Ensayo en el patio. ‹Foto: Prensa Valle FC› → ; Prensa Valle FC
	Ensayo en el patio. ‹Foto: Daniela Pozo (archivo)› → Daniela Pozo
	Ensayo en el patio. ‹Foto de archivo: Daniela Pozo› → Daniela Pozo
	Ensayo en el patio. ‹Crédito: Daniela Pozo› → Daniela Pozo
	Ensayo en el patio. ‹Créditos: Daniela Pozo/AFP› → Daniela Pozo; AFP
	Ensayo en el patio. ‹Cortesía: Municipalidad de Valle› → ; Municipalidad de Valle
	Ensayo en el patio. ‹Cortesía Municipalidad de Valle› → ; Municipalidad de Valle
	Ensayo en el patio. ‹Foto / Daniela Pozo› → Daniela Pozo
	Ensayo en el patio. ‹Foto | Daniela Pozo› → Daniela Pozo
	Ensayo en el patio. ‹Foto / Especial› →
	Ensayo en el patio (‹foto: Daniela Pozo›) → Daniela Pozo
	Ensayo en el patio ‹Foto: Daniela Pozo› → Daniela Pozo
	Ensayo en el patio / ‹Foto: Daniela Pozo› → Daniela Pozo
	Ensayo en el patio - ‹Daniela Pozo / EFE› → Daniela Pozo; EFE
	Ensayo en el patio. ‹Agencia Uno› → ; Agencia Uno
	Ensayo en el patio. ‹Foto: Ana Cruz› → Ana Cruz
	Ensayo en el patio. ‹Foto: ANA CRUZ› → ANA CRUZ
	Ensayo en el patio. ‹Foto: Daniela Peña Rey / EFE› → Daniela Peña Rey; EFE
	Ensayo en el patio. ‹Fotos: Ana Cruz y Daniela Pozo› → Ana Cruz+Daniela Pozo
	Ensayo en el patio. ‹Foto: Cruz Roja de Valle› → ; Cruz Roja de Valle
	Ensayo en el patio. ‹Foto: Museo Ana Cruz› → ; Museo Ana Cruz
	Ensayo en el patio. ‹Foto: Peña Daniela Pozo› → ; Peña Daniela Pozo
	Ensayo en el patio. // ‹SSV› → ; SSV
	Ensayo en el patio. | ‹DGT› → ; DGT
	Ensayo en el patio. ‹J. L. POZO› → J. L. POZO
	Ensayo en el patio. ‹J.L. POZO› → J.L. POZO
	Ensayo en el patio. ‹DANIELA POZO› → DANIELA POZO
	Ensayo en el patio. ‹Salvamento Marítimo› → ; Salvamento Marítimo
	Ensayo en el patio | ‹Archidiócesis de Valle› → ; Archidiócesis de Valle
	Ensayo en el patio. ‹Foto © Javier del Valle / Teatro de Valle› → Javier del Valle; Teatro de Valle
	Ensayo en el patio. ‹Foto: ZEN/Ayto. Valle› → ; ZEN/Ayto. Valle
	Ensayo en el patio. ‹Foto: Alcaldía de Valle – Comunicaciones› → ; Alcaldía de Valle – Comunicaciones
	Ensayo en el patio. ‹Foto: Copernicus/ESA› → ; Copernicus/ESA
	Ensayo en el patio. AVISO URGENTE
	Ensayo en el patio. VÍDEO: DANIELA
	ENSAYO EN EL PATIO. DANIELA POZO
	Foto de familia en el Ayuntamiento de Valle
	Foto de la familia Pozo en la Plaza Mayor
	Mapa de las fuentes de Valle
	Cortesía de los vecinos: pan y vino para todos
	Imagen de la Virgen de Valle en su capilla
	Ilustración de un cuento de Daniela Pozo
	Fuente de la Plaza Mayor de Valle
	Fotos y recuerdos de Valle
	Archivo Municipal de Valle, abierto de nuevo
`

const creditFamiliesRu = `
	Ярмарка мёда на площади. ‹© Ульяна Крещук. Все права защищены› → Ульяна Крещук
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук / ТАСС› → Ульяна Крещук; ТАСС
	Ярмарка мёда на площади. ‹Фото: ТАСС / Ульяна Крещук› → Ульяна Крещук; ТАСС
	Ярмарка мёда на площади. ‹© Ульяна Крещук/ТАСС› → Ульяна Крещук; ТАСС
	Ярмарка мёда на площади. ‹Фото автора› →
	Ярмарка мёда на площади. ‹Фото: пресс-служба МЧС› → ; пресс-служба МЧС
	Ярмарка мёда на площади. ‹Фото: ГУ МЧС России по Луговской области› → ; ГУ МЧС России по Луговской области
	Ярмарка мёда на площади. ‹Фото: УМВД России по Луговску› → ; УМВД России по Луговску
	Ярмарка мёда на площади. ‹Фото: прокуратура Луговской области› → ; прокуратура Луговской области
	Ярмарка мёда на площади. ‹Фото: t.me/lugovsk› → ; t.me/lugovsk
	Ярмарка мёда на площади. ‹Фото: vk.com/lugovsk› → ; vk.com/lugovsk
	Ярмарка мёда на площади. ‹Фото: телеграм-канал «Луговск»› → ; телеграм-канал «Луговск»
	Ярмарка мёда на площади. ‹Фото: Telegram-канал мэра Луговска› → ; Telegram-канал мэра Луговска
	Ярмарка мёда на площади. ‹Фото: скриншот видео› →
	Ярмарка мёда на площади. ‹Фото: кадр из видео› →
	Ярмарка мёда на площади. ‹Фото: соцсети› →
	Ярмарка мёда на площади. ‹Фото: У. Крещук› → У. Крещук
	Ярмарка мёда на площади. ‹Фото: У.И. Крещук› → У.И. Крещук
	Ярмарка мёда на площади. ‹Фото У. Крещук и А. Реута› → У. Крещук+А. Реута
	Ярмарка мёда на площади. ‹Фото Ульяны Крещук и Агаты Реут› → Ульяны Крещук+Агаты Реут
	Ярмарка мёда на площади. ‹Ульяна Крещук/«Вестник»› → Ульяна Крещук; Вестник
	Ярмарка мёда на площади. ‹Ульяна Крещук / «Вестник»› → Ульяна Крещук; Вестник
	Ярмарка мёда на площади. ‹Фото: архив Ульяны Крещук› → ; архив Ульяны Крещук
	Ярмарка мёда на площади. ‹Фото: личный архив Ульяны Крещук› → ; личный архив Ульяны Крещук
	Ярмарка мёда на площади. ‹Фото из архива семьи Крещук› → ; архива семьи Крещук
	Ярмарка мёда на площади. ‹Инфографика: «Вестник»› → ; Вестник
	Ярмарка мёда на площади. ‹Коллаж: Ульяна Крещук; фото: ТАСС› → Ульяна Крещук; ТАСС
	Ярмарка мёда на площади. ‹Коллаж: «Вестник». Фото: Ульяна Крещук› → Ульяна Крещук; Вестник
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук, иллюстрация: Агата Реут› → Ульяна Крещук+Агата Реут
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук. Коллаж: Агата Реут› → Ульяна Крещук+Агата Реут
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук / Иллюстрация: Агата Реут› → Ульяна Крещук+Агата Реут
	Ярмарка мёда на площади. ‹Фото: John Marlow / Reuters› → John Marlow; Reuters
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук / Global Look Press› → Ульяна Крещук; Global Look Press
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук/Shutterstock/FOTODOM› → Ульяна Крещук; Shutterstock/FOTODOM
	Ярмарка мёда на площади. ‹Фото: Ульяна КРЕЩУК› → Ульяна КРЕЩУК
	Ярмарка мёда на площади. ‹ФОТО: УЛЬЯНА КРЕЩУК› → УЛЬЯНА КРЕЩУК
	Ярмарка мёда на площади. ‹Фото УЛЬЯНЫ КРЕЩУК› → УЛЬЯНЫ КРЕЩУК
	Ярмарка мёда на площади. ‹Источник фото: сайт музея мёда› → ; сайт музея мёда
	Ярмарка мёда на площади. ‹Фото: предоставлено музеем мёда› → ; музеем мёда
	Ярмарка мёда на площади. ‹Фото: предоставлено Ульяной Крещук› → ; Ульяной Крещук
	Ярмарка мёда на площади. ‹Фото предоставлено пресс-службой завода› → ; пресс-службой завода
	Ярмарка мёда на площади. ‹Снимок Ульяны Крещук› → Ульяны Крещук
	Ярмарка мёда на площади. ‹Фотография: Ульяна Крещук› → Ульяна Крещук
	Ярмарка мёда на площади. ‹Фотографии Ульяны Крещук› → Ульяны Крещук
	Ярмарка мёда на площади. ‹Рисунок Агаты Реут› → Агаты Реут
	Ярмарка мёда на площади. ‹Автор фото: Ульяна Крещук› → Ульяна Крещук
	Ярмарка мёда на площади. ‹Фотограф: Ульяна Крещук› → Ульяна Крещук
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук, 2019 год› → Ульяна Крещук; ; 2019 год
	Ярмарка мёда на площади. ‹Фото: ФК «Луговск»› → ; ФК «Луговск»
	Ярмарка мёда на площади. ‹Фото: Луговской краеведческий музей› → ; Луговской краеведческий музей
	Ярмарка мёда на площади. ‹Фото: администрация города Луговска› → ; администрация города Луговска
	Ярмарка мёда на площади. ‹Фото: Wikimedia Commons / CC BY-SA 4.0› → ; Wikimedia Commons
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук (CC BY-SA 4.0)› → Ульяна Крещук
	Ярмарка мёда на площади. ‹РИА Новости / Ульяна Крещук› → Ульяна Крещук; РИА Новости
	Ярмарка мёда на площади (‹фото: Ульяна Крещук›) → Ульяна Крещук
	Ярмарка мёда на площади ‹Фото: Ульяна Крещук› → Ульяна Крещук
	Ярмарка мёда на площади‹Фото: Ульяна Крещук› → Ульяна Крещук
	Ярмарка мёда на площади.‹Фото: Ульяна Крещук› → Ульяна Крещук
	Ярмарка мёда на площади. ‹Инфографика: Агата Реут / «Вестник»› → Агата Реут; Вестник
	Ярмарка мёда на площади | ‹Фото: Ульяна Крещук› → Ульяна Крещук
	Ярмарка мёда на площади, ‹фото Ульяны Крещук› → Ульяны Крещук
	Ярмарка мёда на площади, ‹фото У. Крещук› → У. Крещук
	Ярмарка мёда и фото Ульяны Крещук
	Ярмарка мёда, фото Крещук
	Фото дня: ярмарка мёда в Луговске.
	Фото с ярмарки разошлись по соцсетям.
	Фото на память с Ульяной Крещук
	Рисунок на стене школы в Луговске
	Иллюстрация к сказке о мёде
	Источник у деревни Луговка
	Снимок недели: снег в мае
	Видео с места пожара в Луговске
	Кадр из фильма «Мёд»
`
