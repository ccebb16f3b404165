package newsmark

// creditFormsDe are forms of the press in German.
const creditFormsDe = `
	dpa and its customers
	Foto: Jana Krüger/dpa → Jana Krüger; dpa
	Foto: dpa/Jana Krüger → Jana Krüger; dpa
	Foto: dpa / Jana Krüger → Jana Krüger; dpa
	Foto: Jana Krüger/dpa-Zentralbild/dpa → Jana Krüger; dpa-Zentralbild/dpa
	Foto: Jana Krüger/dpa/dpa-tmn → Jana Krüger; dpa/dpa-tmn
	Foto: Jana Krüger/AP/dpa → Jana Krüger; AP/dpa
	Foto: Jana Krüger/EPA/dpa → Jana Krüger; EPA/dpa
	Foto: -/Kyodo/dpa → ; Kyodo/dpa
	Foto: -/dpa → ; dpa
	Foto: Uncredited/AP/dpa → ; AP/dpa
	Foto: Polizei/dpa → ; Polizei/dpa
	Foto: Privat/dpa → ; dpa
	Foto: XinHua/dpa → ; XinHua/dpa
	Foto: Jana Krüger/dpa (Symbolbild) → Jana Krüger; dpa
	Foto: Jana Krüger / dpa / Archivbild → Jana Krüger; dpa
	Foto: Jana Krüger/Deutsche Presse-Agentur GmbH/dpa → Jana Krüger; Deutsche Presse-Agentur GmbH/dpa
	Foto: Jana Krüger/ZUMA Press Wire/dpa → Jana Krüger; ZUMA Press Wire/dpa
	Foto: dpa/Archiv → ; dpa
	Foto: DPA → ; DPA
	(Foto: dpa) → ; dpa
	(dpa) → ; dpa
	Photo: dpa → ; dpa
	FOTO: JANA KRÜGER → JANA KRÜGER
	Foto Jana Krüger → Jana Krüger
	Foto: © Jana Krüger → Jana Krüger
	Foto: Krüger → Krüger
	Foto: J. Krüger → J. Krüger
	Foto: Jana Krüger-Groß → Jana Krüger-Groß
	Foto: Jana Krüger. → Jana Krüger
	Foto: Jana Krüger/Lenneblatt → Jana Krüger; Lenneblatt
	Foto: Jana Krüger / DER SPIEGEL → Jana Krüger; DER SPIEGEL
	Foto: Jana Krüger für DIE ZEIT → Jana Krüger; DIE ZEIT
	Foto: Jana Krüger / BILD → Jana Krüger; BILD
	Foto: Jana Krüger / laif → Jana Krüger; laif
	Foto: imago → ; imago
	Foto: imago/Nordphoto → ; imago/Nordphoto
	Foto: IMAGO / Funke Foto Services → ; IMAGO / Funke Foto Services
	Foto: Jana Krüger / FUNKE Foto Services → Jana Krüger; FUNKE Foto Services
	Foto: Jana Krüger / imago images → Jana Krüger; imago images
	Foto: Jana Krüger/reuters → Jana Krüger; reuters
	Foto: reuters → ; reuters
	Foto: ap → ; ap
	Foto: afp → ; afp
	Foto: AFP/Jana Krüger → Jana Krüger; AFP
	Foto: picture alliance/dpa → ; picture alliance/dpa
	Foto: picture alliance/dpa/Jana Krüger → Jana Krüger; picture alliance/dpa
	(Foto: picture alliance/dpa | Jana Krüger) → Jana Krüger; picture alliance/dpa
	(Foto: picture alliance / Jana Krüger) → Jana Krüger; picture alliance
	(Foto: IMAGO/Jana Krüger) → Jana Krüger; IMAGO
	(Foto: Jana Krüger/SZ) → Jana Krüger; SZ
	(Foto: Jana Krüger) → Jana Krüger
	(Foto: privat) → 
	(Foto: Privat) → 
	(Foto: oh) → 
	(Foto: REUTERS) → ; REUTERS
	(Foto: ntv) → ; ntv
	[Foto: Jana Krüger] → Jana Krüger
	Broadcasters
	| Bild: Jana Krüger → Jana Krüger
	| Bild: BR/Jana Krüger → Jana Krüger; BR
	| Bild: dpa-Bildfunk/Jana Krüger → Jana Krüger; dpa-Bildfunk
	| Bild: picture alliance / dpa | Jana Krüger → Jana Krüger; picture alliance / dpa
	| Bildquelle: picture alliance/dpa → ; picture alliance/dpa
	| Bildquelle: AFP → ; AFP
	| Bildquelle: Jana Krüger → ; Jana Krüger
	| dpa → ; dpa
	| AFP → ; AFP
	| REUTERS → ; REUTERS
	| picture alliance / dpa → ; picture alliance / dpa
	| picture alliance/dpa/Jana Krüger → Jana Krüger; picture alliance/dpa
	© NDR Foto: Jana Krüger → Jana Krüger; NDR
	© picture alliance / dpa Foto: Jana Krüger → Jana Krüger; picture alliance / dpa
	© NDR → ; NDR
	© WDR/Jana Krüger → Jana Krüger; WDR
	WDR/Jana Krüger → Jana Krüger; WDR
	Quelle: ZDF → ; ZDF
	Quelle: dpa → ; dpa
	Quelle: imago → ; imago
	Quelle: ZDF/Jana Krüger → Jana Krüger; ZDF
	Quelle: rbb/Jana Krüger → Jana Krüger; rbb
	(Quelle: dpa/Jana Krüger) → Jana Krüger; dpa
	(Quelle: Jana Krüger/dpa) → Jana Krüger; dpa
	(Quelle: imago-images-bilder) → ; imago-images-bilder
	(Quelle: Jana Krüger/imago-images-bilder) → Jana Krüger; imago-images-bilder
	Quelle: dpa/Jana Krüger → Jana Krüger; dpa
	Quelle: picture alliance / dpa → ; picture alliance / dpa
	Quelle: Getty Images → ; Getty Images
	Quelle: Jana Krüger → Jana Krüger
	Quelle: AFP/JANA KRÜGER → JANA KRÜGER; AFP
	Bild © Jana Krüger (hr) → Jana Krüger; hr
	Bild © hr/Jana Krüger → Jana Krüger; hr
	Bild © picture-alliance/dpa → ; picture-alliance/dpa
	Bild: Radio Bremen | Jana Krüger → Jana Krüger; Radio Bremen
	Bild: dpa | Jana Krüger → Jana Krüger; dpa
	Bild: Imago | Jana Krüger → Jana Krüger; Imago
	Bildrechte: MDR/Jana Krüger → Jana Krüger; MDR
	Bildrechte: picture alliance/dpa/Jana Krüger → Jana Krüger; picture alliance/dpa
	Bildrechte: Jana Krüger → Jana Krüger
	Bildrechte: IMAGO / Nordphoto → ; IMAGO / Nordphoto
	(Foto: Jana Krüger/SR) → Jana Krüger; SR
	Foto: SWR, Jana Krüger → Jana Krüger; SWR
	Foto: BR/Jana Krüger → Jana Krüger; BR
	Foto: hr → ; hr
	Papers and portals
	Bild: dpa → ; dpa
	Bild: Jana Krüger → Jana Krüger
	Bild: Jana Krüger, dpa → Jana Krüger; dpa
	Bild: Jana Krüger/dpa → Jana Krüger; dpa
	Bild: AFP → ; AFP
	(Bild: Jana Krüger / heise online) → Jana Krüger; heise online
	(Bild: heise online / jkr) → jkr; heise online
	(Bild: heise online) → ; heise online
	(Bild: Shutterstock.com/Krüger) → Krüger; Shutterstock.com
	(Bild: Jana Krüger/Golem.de) → Jana Krüger; Golem.de
	(Bild: Golem.de) → ; Golem.de
	(Bild: Pixabay) → ; Pixabay
	(Bild: NASA/JPL) → ; NASA/JPL
	(Bild: Jana Krüger, CC BY-SA 4.0) → Jana Krüger
	© Jana Krüger/dpa → Jana Krüger; dpa
	© dpa/Jana Krüger → Jana Krüger; dpa
	©dpa → ; dpa
	© Foto: Jana Krüger → Jana Krüger
	© Foto: dpa/Jana Krüger → Jana Krüger; dpa
	© Jana Krüger für DIE ZEIT → Jana Krüger; DIE ZEIT
	© Jana Krüger / DPA → Jana Krüger; DPA
	© Jana Krüger / Picture Alliance → Jana Krüger; Picture Alliance
	© Imago Images → ; Imago Images
	© IMAGO / ANP → ; IMAGO / ANP
	© IMAGO/Jana Krüger → Jana Krüger; IMAGO
	© iStock → ; iStock
	© iStock/krueger → krueger; iStock
	© stock.adobe.com → ; stock.adobe.com
	© krueger – stock.adobe.com → krueger; stock.adobe.com
	Foto: krueger/stock.adobe.com → krueger; stock.adobe.com
	Foto: Jana Krüger – stock.adobe.com → Jana Krüger; stock.adobe.com
	© Adobe Stock → ; Adobe Stock
	© Getty Images/Jana Krüger → Jana Krüger; Getty Images
	© Shutterstock → ; Shutterstock
	© privat → 
	© zvg → 
	© Bundespolizei → ; Bundespolizei
	© Feuerwehr Altena → ; Feuerwehr Altena
	© Polizei → ; Polizei
	(© Jana Krüger) → Jana Krüger
	(c) Jana Krüger → Jana Krüger
	(c) Stadt Altena → ; Stadt Altena
	Quelle: privat → 
	Quelle: Jana Krüger/dpa → Jana Krüger; dpa
	Quelle: Stadt Altena → ; Stadt Altena
	Jana Krüger/dpa → Jana Krüger; dpa
	Jana Krüger / dpa → Jana Krüger; dpa
	dpa/Jana Krüger → Jana Krüger; dpa
	Getty Images/Jana Krüger → Jana Krüger; Getty Images
	Regional papers, clubs, towns
	Foto: HAZ → ; HAZ
	Foto: Jana Krüger/NOZ → Jana Krüger; NOZ
	Foto: NOZ/Jana Krüger → Jana Krüger; NOZ
	Foto: Archiv → 
	Foto: Archiv/Krüger → Krüger
	FOTO: ARCHIV/JANA KRÜGER → JANA KRÜGER
	Foto: Archiv/Jana Krüger → Jana Krüger
	Foto: Jana Krüger/Archiv → Jana Krüger
	Foto: Jana Krüger (Archiv) → Jana Krüger
	Foto: Archiv Heimatverein → ; Archiv Heimatverein
	Archivfoto: dpa → ; dpa
	Archivfoto: Stadt Altena → ; Stadt Altena
	Archiv-Foto: Jana Krüger → Jana Krüger
	Symbolfoto: dpa → ; dpa
	Symbolfoto: Pixabay → ; Pixabay
	Symbolbild: Jana Krüger/dpa → Jana Krüger; dpa
	Symbolbild: Polizei → ; Polizei
	Bild: Symbolbild → 
	Foto: Symbolbild/dpa → ; dpa
	Themenfoto: Jana Krüger → Jana Krüger
	Beispielfoto: Jana Krüger → Jana Krüger
	Beispielbild: Pixabay → ; Pixabay
	Luftbild: Jana Krüger → Jana Krüger
	Drohnenfoto: Jana Krüger → Jana Krüger
	Pressefoto: Jana Krüger → Jana Krüger
	Pressebild: Lennetal GmbH → ; Lennetal GmbH
	Reproduktion: Jana Krüger → Jana Krüger
	Repro: Jana Krüger → Jana Krüger
	Screenshot: YouTube → ; YouTube
	Screenshot: Facebook → ; Facebook
	Karte: Stadt Altena → ; Stadt Altena
	Karte: dpa → ; dpa
	Zeichnung: Jana Krüger → Jana Krüger
	Skizze: Architekturbüro Krüger → ; Architekturbüro Krüger
	Entwurf: Architekturbüro Krüger → ; Architekturbüro Krüger
	Plan: Stadt Altena → ; Stadt Altena
	Rendering: Architekturbüro Krüger → ; Architekturbüro Krüger
	Visualisierung: Stadt Altena → ; Stadt Altena
	Animation: Stadt Altena → ; Stadt Altena
	Collage: Jana Krüger → Jana Krüger
	Fotomontage: Jana Krüger → Jana Krüger
	Karikatur: Jana Krüger → Jana Krüger
	Cartoon: Jana Krüger → Jana Krüger
	Illustration: Jana Krüger → Jana Krüger
	Grafik: dpa → ; dpa
	Grafik: Stadt Altena → ; Stadt Altena
	Plakat: Stadt Altena → ; Stadt Altena
	Fotos (2): Jana Krüger → Jana Krüger
	Fotos: Jana Krüger (2) → Jana Krüger
	Fotos: Jana Krüger, Uwe Groß → Jana Krüger+Uwe Groß
	Fotos: zVg → 
	Fotos: privat → 
	Foto: zVg → 
	Foto: ZVG → 
	Foto: z.V.g. → 
	Foto: pm → 
	Foto: PR → 
	Foto: pr → 
	Foto: Verein → ; Verein
	Foto: Veranstalter → ; Veranstalter
	Foto: TSV Altena → ; TSV Altena
	Foto: FC Altena → ; FC Altena
	Foto: SV Altena/Jana Krüger → Jana Krüger; SV Altena
	Foto: FF Altena → ; FF Altena
	Foto: Freiwillige Feuerwehr Altena → ; Freiwillige Feuerwehr Altena
	Foto: Feuerwehr → ; Feuerwehr
	Foto: DRK Altena → ; DRK Altena
	Foto: THW Altena → ; THW Altena
	Foto: Polizei → ; Polizei
	Foto: Polizeiinspektion Altena → ; Polizeiinspektion Altena
	Foto: Polizeipräsidium Altena → ; Polizeipräsidium Altena
	Foto: Bundespolizei → ; Bundespolizei
	Foto: Kreispolizeibehörde Altena → ; Kreispolizeibehörde Altena
	Foto: Landratsamt → ; Landratsamt
	Foto: Kreis Altena → ; Kreis Altena
	Foto: Kreisverwaltung Altena → ; Kreisverwaltung Altena
	Foto: Universität Altena/Jana Krüger → Jana Krüger; Universität Altena
	Foto: Stadt Altena / Jana Krüger → Jana Krüger; Stadt Altena
	Foto: Stadt Altena/Krüger → Krüger; Stadt Altena
	Foto: Jana Krüger, Stadt Altena → Jana Krüger; Stadt Altena
	Foto: Jana Krüger | Stadt Altena → Jana Krüger; Stadt Altena
	Foto: Jana Krüger (Stadt Altena) → Jana Krüger; Stadt Altena
	Foto: Stadtarchiv Altena → ; Stadtarchiv Altena
	Foto: Sammlung Krüger → ; Sammlung Krüger
	Foto: Jana Krüger, 1987 → Jana Krüger; ; 1987
	Foto: Bauhof Altena → ; Bauhof Altena
	Foto: Grundschule Altena → ; Grundschule Altena
	Foto: Gymnasium Altena → ; Gymnasium Altena
	Foto: Bürgerinitiative Altena → ; Bürgerinitiative Altena
	Foto: Musikverein Altena → ; Musikverein Altena
	Foto: Schützenverein Altena → ; Schützenverein Altena
	Foto: CDU Altena → ; CDU Altena
	Foto: SPD-Fraktion → ; SPD-Fraktion
	Foto: Caritas Altena → ; Caritas Altena
	Foto: Landesforsten → ; Landesforsten
	Foto: NABU/Jana Krüger → Jana Krüger; NABU
	Foto: mit freundlicher Genehmigung der Stadt Altena → ; Stadt Altena
	Foto: zur Verfügung gestellt → 
	Text und Foto: Jana Krüger → Jana Krüger
	Text & Foto: Jana Krüger → Jana Krüger
	Foto/Text: Jana Krüger → Jana Krüger
	Foto und Text: Jana Krüger → Jana Krüger
	Bild: Jana Krüger/Archiv → Jana Krüger
	Bild: Archiv → 
	Bild/Text: Jana Krüger → Jana Krüger
	Aufnahme: Jana Krüger → Jana Krüger
	Foto von: Jana Krüger → Jana Krüger
	Fotos von Jana Krüger → Jana Krüger
	Fotograf: Jana Krüger → Jana Krüger
	Bilder: Stadt Altena → ; Stadt Altena
	Bilder: zvg → 
	Bild: Stadt Altena → ; Stadt Altena
	Bildquelle: Pixabay → ; Pixabay
	Bildquelle: Stadt Altena → ; Stadt Altena
	Bildnachweis: Jana Krüger → Jana Krüger
	Bildnachweis: Stadt Altena → ; Stadt Altena
	Bild-Quelle: Stadt Altena → ; Stadt Altena
	Foto-Quelle: Stadt Altena → ; Stadt Altena
	Foto (Archiv): Jana Krüger → Jana Krüger
	Foto (Symbolbild): Pixabay → ; Pixabay
	Bild von Jana Krüger auf Pixabay → Jana Krüger; Pixabay
	Foto von Jana Krüger auf Unsplash → Jana Krüger; Unsplash
	Foto: Jana Krüger auf Unsplash → Jana Krüger; Unsplash
	Foto: Jana Krüger / unsplash → Jana Krüger; unsplash
	Foto: Pexels/Jana Krüger → Jana Krüger; Pexels
	Foto: pixabay.com → ; pixabay.com
	Foto: pixabay → ; pixabay
	Foto: Pixabay → ; Pixabay
	© pixabay → ; pixabay
	Foto: Jana Krüger (CC BY-SA 3.0) → Jana Krüger
	Foto: Jana Krüger / Wikimedia Commons / CC BY-SA 4.0 → Jana Krüger; Wikimedia Commons
	Foto: Jana Krüger, CC BY-SA 4.0 → Jana Krüger
	Foto: Wikipedia/Jana Krüger → Jana Krüger; Wikipedia
	Bildrechte: obs/Lenne AG → ; obs/Lenne AG
	Foto: obs/Lenne AG → ; obs/Lenne AG
	Bildrechte: Lenne AG Fotograf: Jana Krüger → Jana Krüger; Lenne AG
	Fotocredit: Lenne AG/Jana Krüger → Jana Krüger; Lenne AG
	Fotocredits: Jana Krüger → Jana Krüger
	Copyright: Jana Krüger → Jana Krüger
	Copyright: Stadt Altena → ; Stadt Altena
	Credit: Jana Krüger → Jana Krüger
	Credits: Stadt Altena → ; Stadt Altena
	Leserfoto: Jana Krüger → Jana Krüger
	AZ-Foto: Jana Krüger → Jana Krüger
	NW-Fotos: Jana Krüger → Jana Krüger
	Drohnen-Foto: Jana Krüger → Jana Krüger
	Austria, Switzerland, South Tyrol, Liechtenstein
	Foto: APA/Jana Krüger → Jana Krüger; APA
	Foto: APA / Jana Krüger → Jana Krüger; APA
	Foto: APA/dpa/Jana Krüger → Jana Krüger; APA/dpa
	Foto: APA/AFP/JANA KRÜGER → JANA KRÜGER; APA/AFP
	Foto: HO → 
	Foto: APA/HO → ; APA
	Foto: APA → ; APA
	© APA/JANA KRÜGER → JANA KRÜGER; APA
	© APA/AFP/JANA KRÜGER → JANA KRÜGER; APA/AFP
	© APA/dpa/Jana Krüger → Jana Krüger; APA/dpa
	© APA → ; APA
	APA/JANA KRÜGER → JANA KRÜGER; APA
	© KURIER/Jana Krüger → Jana Krüger; KURIER
	© ORF → ; ORF
	© ORF.at/Jana Krüger → Jana Krüger; ORF.at
	ORF.at/Jana Krüger → Jana Krüger; ORF.at
	ORF/Jana Krüger → Jana Krüger; ORF
	Reuters/Jana Krüger → Jana Krüger; Reuters
	(c) APA/JANA KRÜGER → JANA KRÜGER; APA
	(c) Die Presse/Jana Krüger → Jana Krüger; Die Presse
	(Bild: APA/JANA KRÜGER) → JANA KRÜGER; APA
	(Bild: Jana Krüger) → Jana Krüger
	(Bild: stock.adobe.com) → ; stock.adobe.com
	(Bild: zVg) → 
	(Bild: P. Huber) → P. Huber
	(Bild: Krone KREATIV) → ; Krone KREATIV
	(Bild: Jana Krüger/Krone KREATIV) → Jana Krüger; Krone KREATIV
	© LPD Kärnten/Krüger → Krüger; LPD Kärnten
	© LAND OÖ/Jana Krüger → Jana Krüger; LAND OÖ
	Foto: Land Tirol → ; Land Tirol
	Foto: Land Steiermark/Krüger → Krüger; Land Steiermark
	Foto: FF Lenne → ; FF Lenne
	Foto: zeitungsfoto.at → ; zeitungsfoto.at
	Foto: Zeitungsfoto.at/Jana Krüger → Jana Krüger; Zeitungsfoto.at
	© GEPA pictures → ; GEPA pictures
	© GEPA pictures/Jana Krüger → Jana Krüger; GEPA pictures
	Foto: GEPA → ; GEPA
	Foto: Der Standard/Jana Krüger → Jana Krüger; Der Standard
	Foto: Getty Images/iStockphoto → ; Getty Images/iStockphoto
	Bild: Keystone → ; Keystone
	Bild: KEYSTONE/Jana Krüger → Jana Krüger; KEYSTONE
	KEYSTONE/Jana Krüger → Jana Krüger; KEYSTONE
	(KEYSTONE/JANA KRÜGER) → JANA KRÜGER; KEYSTONE
	Keystone → ; Keystone
	Jana Krüger / Keystone → Jana Krüger; Keystone
	Jana Krüger / NZZ → Jana Krüger; NZZ
	Keystone-SDA/Jana Krüger → Jana Krüger; Keystone-SDA
	Foto: Jana Krüger (Keystone) → Jana Krüger; Keystone
	Foto: Jana Krüger (Tamedia AG) → Jana Krüger; Tamedia AG
	Foto: PD → 
	Bild: PD → 
	Bild: pd → 
	Bild: zvg → 
	Bild: Jana Krüger/Keystone → Jana Krüger; Keystone
	Bild: Jana Krüger / CH Media → Jana Krüger; CH Media
	Bild: Kapo SG → ; Kapo SG
	Foto: Kapo Zürich → ; Kapo Zürich
	Bild: Kantonspolizei Bern → ; Kantonspolizei Bern
	SRF/Jana Krüger → Jana Krüger; SRF
	Bild: SRF → ; SRF
	bild: keystone → ; keystone
	20min/Jana Krüger → Jana Krüger; 20min
	Foto: LPA/Jana Krüger → Jana Krüger; LPA
	Foto: IKR → ; IKR
	Where who took it is from, and the family name before the given name
	Foto: Jana Krüger, Lenne → Jana Krüger
	Foto: Jana Krüger, Köln → Jana Krüger
	Fotos: Jana Krüger, Salzer → Jana Krüger+Salzer
	Foto: Jana Krüger, Lenneanzeiger → Jana Krüger; Lenneanzeiger
	Foto: Jana Krüger, Urs Meili → Jana Krüger+Urs Meili
	Bild: Krüger, Jana → Krüger, Jana
	| Bild: Krüger, Jana → Krüger, Jana
	Bild: Jana, Krüger → Jana+Krüger
	Foto: Krüger, Salzer → Krüger+Salzer
	Quelle: Jan Krüger → Jan Krüger
	Quelle: Statistik Altena → ; Statistik Altena
	Quelle: Jana Krüger GmbH → ; Jana Krüger GmbH
	One of several pictures, and signs of the newsroom
	Foto oben: Jana Krüger → Jana Krüger
	Foto oben: Jana Krüger; Foto unten: Stadt Altena → Jana Krüger; Stadt Altena
	Foto links: Jana Krüger, Foto rechts: Urs Meili → Jana Krüger+Urs Meili
	Fotos: jk (2), privat → jk
	Fotos: jkr, privat → jkr
	A name in brackets behind a paper or an office
	(c) Die Presse (Jana Krüger) → Jana Krüger; Die Presse
	(c) APA (Jana Krüger) → Jana Krüger; APA
	© Stadt Altena (Jana Krüger) → Jana Krüger; Stadt Altena
	© Stadt Altena (Werdohl) → ; Stadt Altena (Werdohl)
	Foto: LK NÖ/Jana Krüger → Jana Krüger; LK NÖ
	Bildrechte beim Autor →
	Bildrechte bei der Autorin. →
	Church, sports
	Foto: epd-bild/Jana Krüger → Jana Krüger; epd-bild
	epd-bild/Jana Krüger → Jana Krüger; epd-bild
	© Jana Krüger/KNA → Jana Krüger; KNA
	Foto: Erzdiözese Wien/Jana Krüger → Jana Krüger; Erzdiözese Wien
	© Bistum Altena/Jana Krüger → Jana Krüger; Bistum Altena
	Foto: Kathpress/Jana Krüger → Jana Krüger; Kathpress
	© AFP/SID/JANA KRÜGER → JANA KRÜGER; AFP/SID
	© SID → ; SID
	Foto: Eibner-Pressefoto/Jana Krüger → Jana Krüger; Eibner-Pressefoto
	Foto: Expa/Jana Krüger → Jana Krüger; Expa
	Foto: firo Sportphoto → ; firo Sportphoto
`
