package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// creditLabelsDe are forms that are read behind a caption with a full stop and without.
const creditLabelsDe = `
	Foto: Krüger, Jana (jkr) → Krüger, Jana
	Foto: Jana Krüger (jkr) → Jana Krüger
	Fotos: Jana Krüger (2), Uwe Groß → Jana Krüger+Uwe Groß
	Fotos: Jana Krüger (2), Uwe Groß (1) → Jana Krüger+Uwe Groß
	Fotos: Jana Krüger (2) / Uwe Groß → Jana Krüger+Uwe Groß
	Fotos: Jana Krüger (2)/dpa → Jana Krüger; dpa
	Fotos: Jana Krüger (3), dpa → Jana Krüger; dpa
	Fotos: Jana Krüger (2), Stadt Altena (1) → Jana Krüger; Stadt Altena
	Fotos: dpa (2), Jana Krüger → Jana Krüger; dpa
	Fotos (3): Jana Krüger, Uwe Groß → Jana Krüger+Uwe Groß
	Fotos (v. l.): Jana Krüger, Uwe Groß → Jana Krüger+Uwe Groß
	Fotos: Jana Krüger und Uwe Groß (2) → Jana Krüger+Uwe Groß
	Fotos: Jana Krüger & Uwe Groß → Jana Krüger+Uwe Groß
	Fotos: Jana Krüger/Uwe Groß → Jana Krüger+Uwe Groß
	Fotos: Jana Krüger, Uwe Groß und Ina Maas → Jana Krüger+Uwe Groß+Ina Maas
	Fotos: Krüger (2) → Krüger
	Fotos: Krüger, Groß → Krüger+Groß
	BILD ZVG → 
	Bild zvg → 
	Bild zVg → 
	(Bild zvg) → 
	Foto zVg → 
	Foto ZVG → 
	Foto zvg → 
	FOTO ZVG → 
	Bilder zvg → 
	Bild PD → 
	Bild pd → 
	Foto PD → 
	Foto privat → 
	Fotos privat → 
	(Foto privat) → 
	Foto: zur Verfügung gestellt von der Stadt Altena → ; Stadt Altena
	Foto: Verein/zVg → ; Verein
	Foto: zVg/Verein → ; Verein
	Foto: zVg von Jana Krüger → ; Jana Krüger
	Foto: zVg Musikverein Altena → ; Musikverein Altena
	Foto: privat/zVg → 
	Foto: Jana Krüger/zVg → Jana Krüger
	Foto: Jana Krüger/Archivbild → Jana Krüger
	Archiv-Bild: Jana Krüger → Jana Krüger
	Symbol-Foto: Jana Krüger → Jana Krüger
	Alle Fotos: Jana Krüger → Jana Krüger
	Alle Bilder: Jana Krüger → Jana Krüger
	Alle Fotos von Jana Krüger → Jana Krüger
	Beide Fotos: Jana Krüger → Jana Krüger
	Sämtliche Fotos: Jana Krüger → Jana Krüger
	Foto & Copyright: Jana Krüger → Jana Krüger
	Foto-Copyright: Jana Krüger → Jana Krüger
	Foto Copyright: Jana Krüger → Jana Krüger
	Copyright Foto: Jana Krüger → Jana Krüger
	Fotorechte: Jana Krüger → Jana Krüger
	Fotonachweis: Jana Krüger → Jana Krüger
	Foto-Credit: Jana Krüger → Jana Krüger
	Foto Credit: Jana Krüger → Jana Krüger
	Photocredit: Jana Krüger → Jana Krüger
	Photo Credit: Jana Krüger → Jana Krüger
	Bild-Copyright: Jana Krüger → Jana Krüger
	Bildcopyright: Jana Krüger → Jana Krüger
	Bilder: © Jana Krüger → Jana Krüger
	Bild: (c) Jana Krüger → Jana Krüger
	Foto: (c) Jana Krüger → Jana Krüger
	Foto (c) Jana Krüger → Jana Krüger
	Foto: ©Jana Krüger → Jana Krüger
	Foto © Jana Krüger → Jana Krüger
	Fotos © Jana Krüger → Jana Krüger
	Fotos: © Jana Krüger → Jana Krüger
	Foto mit freundlicher Genehmigung der Stadt Altena → ; Stadt Altena
	Mit freundlicher Genehmigung von Jana Krüger → ; Jana Krüger
	Foto zur Verfügung gestellt von der Stadt Altena → ; Stadt Altena
	Foto bereitgestellt von der Stadt Altena → ; Stadt Altena
	Bild bereitgestellt von der Stadt Altena → ; Stadt Altena
	Foto: bereitgestellt von der Stadt Altena → ; Stadt Altena
	Fotografie von Jana Krüger → Jana Krüger
	Fotografiert von Jana Krüger → Jana Krüger
	Foto (2019): Jana Krüger → Jana Krüger; ; 2019
	Archivfoto (2019): Jana Krüger → Jana Krüger; ; 2019
	Foto: Jana Krüger (2019) → Jana Krüger; ; 2019
	Foto: Jana Krüger, Mai 2019 → Jana Krüger; ; Mai 2019
	Foto: Stadtarchiv Altena, um 1920 → ; Stadtarchiv Altena; 1920
	Foto: Jana Krüger/dpa/picture alliance → Jana Krüger; dpa/picture alliance
	Foto: dpa (Symbolbild) → ; dpa
	Foto: dpa/Symbolbild → ; dpa
	Foto: picture alliance/Jana Krüger/dpa → Jana Krüger; picture alliance/dpa
	Foto: Picture Alliance / ZB → ; Picture Alliance / ZB
	Foto: APA/APA/JANA KRÜGER → JANA KRÜGER; APA/APA
	Foto: APA/AFP/POOL → ; APA/AFP
	APA-FOTO: JANA KRÜGER → JANA KRÜGER
	© APA/APA/JANA KRÜGER → JANA KRÜGER; APA/APA
	BILD: SN/JANA KRÜGER → JANA KRÜGER; SN
	BILD: SN/APA/JANA KRÜGER → JANA KRÜGER; SN/APA
	Bild: SN/privat → ; SN
	© VN/Krüger → Krüger; VN
	Foto: APA (Archiv) → ; APA
	Foto: Archiv/dpa → ; dpa
	Foto: Archiv (dpa) → ; dpa
	Quelle: Getty Images / Jana Krüger → Jana Krüger; Getty Images
	Bild: imago images / Jana Krüger → Jana Krüger; imago images
	IMAGO/Jana Krüger → Jana Krüger; IMAGO
	imago images / ZUMA Wire → ; imago images / ZUMA Wire
	picture alliance / Jana Krüger → Jana Krüger; picture alliance
	Foto | Jana Krüger → Jana Krüger
	Foto / Jana Krüger → Jana Krüger
	Foto: Jana Krüger – dpa → Jana Krüger; dpa
	Foto: Jana Krüger - dpa → Jana Krüger; dpa
	Foto: Jana Krüger · dpa → Jana Krüger; dpa
	Foto: Jana Krüger • dpa → Jana Krüger; dpa
	Foto:Jana Krüger → Jana Krüger
	Foto : Jana Krüger → Jana Krüger
	FOTO: J. KRÜGER → J. KRÜGER
	FOTO JANA KRÜGER → JANA KRÜGER
	BILD JANA KRÜGER → JANA KRÜGER
	Bild Keystone → ; Keystone
	(Bild Jana Krüger) → Jana Krüger
	(Foto Krüger) → Krüger
	Foto dpa → ; dpa
	Foto: Jana Krüger | Archiv → Jana Krüger
	Foto: dpa, Montage: Uwe Groß → Uwe Groß; dpa
	Foto: dpa; Montage: Uwe Groß → Uwe Groß; dpa
	Foto: dpa / Montage: Uwe Groß → Uwe Groß; dpa
	Foto: Jana Krüger, Montage: Uwe Groß → Jana Krüger+Uwe Groß
	Foto: Jana Krüger; Grafik: Uwe Groß → Jana Krüger+Uwe Groß
	Fotos: dpa, Jana Krüger; Montage: Uwe Groß → Jana Krüger+Uwe Groß; dpa
	Montage: Uwe Groß; Fotos: dpa, Getty Images → Uwe Groß; dpa, Getty Images
	Foto: Pressestelle Polizei Altena → ; Pressestelle Polizei Altena
	Foto: Jana Krüger/Feuerwehr Altena → Jana Krüger; Feuerwehr Altena
	Foto: Jana Krüger (Feuerwehr) → Jana Krüger; Feuerwehr
	Foto: Dr. Jana Krüger → Jana Krüger
	Foto: Prof. Dr. Jana Krüger → Jana Krüger
	Foto: Familie Krüger → ; Familie Krüger
	Foto: Fam. Krüger → ; Fam. Krüger
	Foto: Fotostudio Krüger → ; Fotostudio Krüger
	Foto: Studio Krüger → ; Studio Krüger
	Foto: Fotohaus Krüger → ; Fotohaus Krüger
	Foto: Krüger & Groß GmbH → ; Krüger & Groß GmbH
	Foto: www.krueger.de → ; www.krueger.de
	Foto: @janakrueger → @janakrueger
	Foto: Instagram/janakrueger → janakrueger; Instagram
	Foto: Instagram/@janakrueger → @janakrueger; Instagram
	Foto: Facebook/Feuerwehr Altena → ; Facebook/Feuerwehr Altena
	Foto: Screenshot Youtube → ; Youtube
	Foto: Screenshot/YouTube → ; YouTube
	Foto: Google Maps → ; Google Maps
	Karte: OpenStreetMap → ; OpenStreetMap
	Foto: Handwerkskammer → ; Handwerkskammer
	Foto: TU Altena → ; TU Altena
	Foto: Uni Altena → ; Uni Altena
	Foto: Hochschule Altena → ; Hochschule Altena
	Foto: VHS → ; VHS
	Foto: Tourist-Info Altena → ; Tourist-Info Altena
	Foto: Touristinformation Altena → ; Touristinformation Altena
	Foto: Stadtwerke → ; Stadtwerke
	Foto: Deutsche Bahn AG / Jana Krüger → Jana Krüger; Deutsche Bahn AG
	Foto: Kirchenkreis Altena → ; Kirchenkreis Altena
	Foto: Ev. Kirchengemeinde Altena → ; Ev. Kirchengemeinde Altena
	Foto: Hauptzollamt Altena → ; Hauptzollamt Altena
	Foto: Staatsanwaltschaft Altena → ; Staatsanwaltschaft Altena
	Foto: Wasserwacht Altena → ; Wasserwacht Altena
	Foto: Bergrettung Altena → ; Bergrettung Altena
	Foto: ÖBB/Krüger → Krüger; ÖBB
	Foto: SBB → ; SBB
	Foto: Gemeinde Lenne → ; Gemeinde Lenne
	Foto: Marktgemeinde Lenne → ; Marktgemeinde Lenne
	Foto: Bundesheer/Krüger → Krüger; Bundesheer
	Foto: Parlamentsdirektion/Jana Krüger → Jana Krüger; Parlamentsdirektion
	Foto: FDP → ; FDP
	Foto: SPD Altena → ; SPD Altena
	Foto: IG Metall → ; IG Metall
	Foto: Sparkasse Altena → ; Sparkasse Altena
	Foto: Volksbank Altena → ; Volksbank Altena
	Foto: Lions Club Altena → ; Lions Club Altena
	Foto: Landfrauen Altena → ; Landfrauen Altena
	Foto: Theater Altena/Jana Krüger → Jana Krüger; Theater Altena
	Foto: LWL/Krüger → Krüger; LWL
	Foto: Jana Krüger / Wikimedia Commons (CC BY-SA 4.0) → Jana Krüger; Wikimedia Commons
	Foto: Jana Krüger, Lizenz: CC BY-SA 4.0 → Jana Krüger
	Foto: Jana Krüger (Lizenz: CC BY 4.0) → Jana Krüger
	Foto: Jana Krüger via Wikimedia Commons → Jana Krüger; Wikimedia Commons
	Foto: gemeinfrei → 
	Foto: Wikimedia/gemeinfrei → ; Wikimedia
	Bild: KI-generiert → 
	Bild: Midjourney/Jana Krüger → Jana Krüger; Midjourney
	Foto: Uwe Groß, Fotostudio Altena → Uwe Groß; Fotostudio Altena
	Foto: Ortsgemeinde Altena → ; Ortsgemeinde Altena
	Foto: Sammlung Uwe Groß → ; Sammlung Uwe Groß
	Foto: Archiv Uwe Groß → ; Archiv Uwe Groß
	Foto: Archiv Stadt Altena → ; Archiv Stadt Altena
	Foto: Nachlass Krüger → ; Nachlass Krüger
	Repro: Stadtarchiv Altena/Jana Krüger → Jana Krüger; Stadtarchiv Altena
	Foto: Jana Krüger, Repro: Uwe Groß → Jana Krüger+Uwe Groß
	Foto: Jana Krüger/LB → Jana Krüger; LB
	Foto: LB/Jana Krüger → Jana Krüger; LB
	Foto: LB-Archiv → ; LB-Archiv
	Foto: LB-Archiv/Jana Krüger → Jana Krüger; LB-Archiv
	LB-Foto: Jana Krüger → Jana Krüger
	LB-Bild: Jana Krüger → Jana Krüger
	Bild: BR / Jana Krüger → Jana Krüger; BR
	Bild: BR | Jana Krüger → Jana Krüger; BR
	Foto: Jana Krüger/freelance → Jana Krüger
	Foto: Freier Fotograf Uwe Groß → Uwe Groß
	Foto: Fotograf Uwe Groß → Uwe Groß
	Foto: unsere Leserin Jana Krüger → Jana Krüger
	Bilder: Jana Krüger und zvg → Jana Krüger
	Bilder: Jana Krüger / zvg → Jana Krüger
	Foto: Jana Krüger/pm → Jana Krüger
	Foto: Jana Krüger / Polizei → Jana Krüger; Polizei
	Foto: Jana Krüger/nh → Jana Krüger
	Foto: Stadt/nh → ; Stadt
	Foto: Stadt Altena/pm → ; Stadt Altena
	Foto: Stadt Altena/Archiv → ; Stadt Altena
	Foto: Stadt Altena, Jana Krüger → Jana Krüger; Stadt Altena
	Foto: Jana Krüger, Quelle: Stadt Altena → Jana Krüger; Stadt Altena
	Foto: Jana Krüger / Quelle: Stadt Altena → Jana Krüger; Stadt Altena
	Grafik: Uwe Groß, Quelle: Stadt Altena → Uwe Groß; Stadt Altena
	Grafik: Uwe Groß / Quelle: dpa → Uwe Groß; dpa
	Foto: Jana Krüger for Lenneblatt → Jana Krüger; Lenneblatt
	Foto: Jana Krüger im Auftrag der Stadt Altena → Jana Krüger; Stadt Altena
	Foto: Jana Krüger im Auftrag des Lenneblatts → Jana Krüger; Lenneblatts
	Foto: Jana Krüger i. A. der Stadt Altena → Jana Krüger; Stadt Altena
	© Jana Krüger / laif → Jana Krüger; laif
	© Foto Jana Krüger → Jana Krüger
	© Fotos: Jana Krüger → Jana Krüger
	© Bild: Jana Krüger → Jana Krüger
	© Montage: Jana Krüger → Jana Krüger
	© Jana Krüger, Altenaer Zeitung → Jana Krüger; Altenaer Zeitung
	© 2019 Jana Krüger → Jana Krüger; ; 2019
	Copyright by Jana Krüger → Jana Krüger
	Copyright © Jana Krüger → Jana Krüger
	Credit: APA/JANA KRÜGER → JANA KRÜGER; APA
	Fotokredit: Jana Krüger → Jana Krüger
	Fotos: Fotokredit Jana Krüger → Jana Krüger
	Videostandbild: Jana Krüger → Jana Krüger
	Screenshot: Lenneblatt → ; Lenneblatt
	Videograb: dpa → ; dpa
	Modell: Architekturbüro Krüger → ; Architekturbüro Krüger
	Rendering: Krüger Architekten → ; Krüger Architekten
	Visualisierung: Krüger Architekten → ; Krüger Architekten
	Visualisierung: Krüger+Groß Architekten → ; Krüger+Groß Architekten
	Illustration: Jana Krüger für DIE ZEIT → Jana Krüger; DIE ZEIT
	Illustration: Jana Krüger / Lenneblatt → Jana Krüger; Lenneblatt
	Fotos: Jana Krüger, privat → Jana Krüger
	Fotos: Jana Krüger/privat → Jana Krüger
	Foto: privat, Jana Krüger → Jana Krüger
	Foto: Polizei/Symbolfoto → ; Polizei
	Foto: ADAC Luftrettung → ; ADAC Luftrettung
	Foto: Bundeswehr/Jana Krüger → Jana Krüger; Bundeswehr
	Foto: Uwe Groß/Bundeswehr → Uwe Groß; Bundeswehr
	Foto: Nico Krüger/SCB → Nico Krüger; SCB
	Foto: Krüger/SCB → Krüger; SCB
	Foto: Imago/Jan Hübner/Krüger → Jan Hübner+Krüger; Imago
	Foto: IMAGO/Beautiful Sports → ; IMAGO/Beautiful Sports
	Foto: Jana Krüger/www.lenne-foto.de → Jana Krüger; www.lenne-foto.de
	Foto: lenne-foto.de → ; lenne-foto.de
	Foto: Jana Krüger (Lenneblatt) → Jana Krüger; Lenneblatt
	Foto: Jana Krüger/ Lenneblatt → Jana Krüger; Lenneblatt
	Foto: Jana Krüger /Lenneblatt → Jana Krüger; Lenneblatt
	Foto: Lennetaler Wochenblatt → ; Lennetaler Wochenblatt
	Foto: Lenne-Echo → ; Lenne-Echo
	Foto: Volksstimme → ; Volksstimme
	Foto: Lenneblatt/Jana Krüger → Jana Krüger; Lenneblatt
	Foto: Uwe Groß/Lenne-Echo → Uwe Groß; Lenne-Echo
`

// creditStopsDe are forms that are only read behind a full stop.
const creditStopsDe = `
	Archivfoto Jana Krüger → Jana Krüger
	Archivbild Jana Krüger → Jana Krüger
	Symbolfoto Jana Krüger → Jana Krüger
	Foto – Jana Krüger → Jana Krüger
	Foto - Jana Krüger → Jana Krüger
	Bild Jana Krüger → Jana Krüger
	Foto Krüger → Krüger
	Foto Stadt Altena → ; Stadt Altena
	Copyright Jana Krüger → Jana Krüger
	Fotografin Jana Krüger/dpa → Jana Krüger; dpa
`

// notCreditLabels have what labels and what stands beside names have, and are
// captions.
const notCreditLabels = `
	Photo from 2019: Tess Marlow
	File photo from 2019: Mayor Tess Marlow
	Archivfoto von 2019: Jana Krüger
	Das Foto vom 3. Mai 2019: Jana Krüger
	Foto aus dem Jahr 2019: Das Wehr
	Bild aus 2019: Jana Krüger und Uwe Groß
	The weir. Fallow Museum photo Tess Marlow
	Вид на музей. Музей фото Ивана Петрова
	The Fallow Museum photo club
	Auf dem Foto Jana Krüger
	Im Bild Jana Krüger und Uwe Groß
	Das Wehr im Bild
	Ein Film von ARD/ZDF
	Das Finale bei SKY/DAZN
	Archivfoto vom Wehr
	Symbolfoto vom Wehr
	Bild vom Wehr
	Bild Nummer drei
	Bilder vom Fest am Wehr
	Aufgenommen am 3. Mai 2019
	Aufgenommen von der Brücke
	Aufnahme von der Brücke aus
	Eingesandt von Lesern
	Rechte: keine
	Archiv: ein Keller am Wehr
	Jana Krüger (2) und Uwe Groß (3)
	Tess Marlow (2), Amy Salter (3)
	Kinder: Jana (2), Uwe (3)
	Shot by police in May
	Captured by the enemy in 1812
	Captured by Union Forces
	Shot by Marlow in the final minute
	Designed by Tess Marlow, the weir opened in May
	The weir was designed by Tess Marlow
	The painting by Tess Marlow
	Portrait: the keeper of the weir
	Copyright is a matter for courts
	Photo – a weir at dawn
	Foto – ein Wehr am Morgen
	The photo – Tess Marlow at work
	Camera: the keeper at work
`

// TestCreditLabels reads each form behind a caption.
func TestCreditLabels(t *testing.T) {
	check := func(caption, lines string) {
		for _, form := range creditForms(lines) {
			c, ok := sharedRules().captionCredit(caption+" "+form.credit, "")
			assert.Equal(t, form.text+";"+form.want, creditString(c, ok), caption+" "+form.credit)
		}
	}
	check("Das Wehr am Morgen.", creditLabelsDe+creditStopsDe)
	check("Das Wehr am Morgen", creditLabelsDe)
	check("The weir at dawn.", creditLabelsEn+creditStopsEn)
	check("The weir at dawn", creditLabelsEn)
}

// TestNotCreditLabels checks captions that look like these.
func TestNotCreditLabels(t *testing.T) {
	for text := range strings.SplitSeq(notCreditLabels, "\n") {
		if text = strings.TrimSpace(text); text != "" {
			c, ok := sharedRules().captionCredit(text, "")
			assert.Empty(t, creditString(c, ok), text)
		}
	}
}
