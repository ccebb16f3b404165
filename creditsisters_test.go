package newsmark

// More rows of TestCreditFamilies.

const creditSistersEn = `
	The bus outside the mill (‹Marla Quist/PA›) PA Archive → Marla Quist; PA
	The bus outside the mill (‹Marla Quist/PA›) (PA Wire) → Marla Quist; PA
	The bus outside the mill. (‹Marla Quist/Getty Images›) Getty Images → Marla Quist; Getty Images
	The bus outside the mill (‹Alamy/PA›) Alamy → ; Alamy/PA
	The bus outside the mill (Marla Quist, left) ‹PA Media› → ; PA Media
	The bus outside the mill (Stagecoach) (‹PA Wire›) → ; PA Wire
	Pupils in the garden. ‹Picture Marla Quist› → Marla Quist
	Pupils in the garden. ‹PICTURE MARLA QUIST› → MARLA QUIST
	Pupils in the garden. ‹Pictures Marla Quist/Fallow Examiner› → Marla Quist; Fallow Examiner
	Pupils in the garden. ‹Photograph Marla Quist› → Marla Quist
	Pupils in the garden. ‹Picture Getty› → ; Getty
	Pupils in the garden. Picture House
	The garden of the Picture House
	The one picture Marla Quist sold
	Pupils in the garden. ‹Pic credit: Marla Quist› → Marla Quist
	‹picture alliance/dpa› → ; picture alliance/dpa
	A weaver in the shop. ‹CoastNews photo by Marla Quist› → Marla Quist; CoastNews
	A weaver in the shop. (‹CoastNews Photo/Marla Quist›) → Marla Quist; CoastNews
	A weaver in the shop. (‹Fallow Boat Club Photo by Marla Quist›) → Marla Quist; Fallow Boat Club
	A weaver in the shop. Wedding ‹photo by Marla Quist› → Marla Quist
	Cranes at the port in March [‹File: Marla Quist/AFP›] → Marla Quist; AFP
	Cranes at the port in March [‹File: Reuters›] → ; Reuters
	Cranes at the port. The file: closed
	Cranes at the port in March [‹Marla Quist, Standard›] → Marla Quist; Standard
	Cranes at the port in March [‹Marla Quist›] → Marla Quist
	Cranes at the port in March. [‹File, Standard›] → ; Standard
	Cranes at the port in March [Quist, left]
	Cranes at the port in March (Marla Quist)
	Cranes at the port. ‹Marla Quist | The Fallonian/FallowLive, File› → Marla Quist; The Fallonian/FallowLive
	Cranes at the port. (‹Marla Quist — The Reporter›) → Marla Quist; The Reporter
	Cranes at the port. ‹MARLA QUIST — ENTERPRISE-RECORD› → MARLA QUIST; ENTERPRISE-RECORD
	Cranes at the port. ‹Marla Quist/Post-Gazette› → Marla Quist; Post-Gazette
	Cranes at the port. (‹Photo by Marla Quist, Contributing Photographer›) → Marla Quist
	Cranes at the port. (‹Marla Quist/Pool Photo via AP›) → Marla Quist; AP
	Cranes at the port. (‹Pool Photo via AP›) → ; AP
	The team with its cup. ‹Submitted photo/Fallow High School› → ; Fallow High School
	The team with its cup. ‹Submitted photo / Marla Quist› → ; Marla Quist
	The team with its cup. ‹Contributed | Fallow High School› → ; Fallow High School
	The team with its cup. ‹Provided photo — Marla Quist› → ; Marla Quist
	The team with its cup. ‹Photo: thanks to Marla Quist› → ; Marla Quist
	The team with its cup. ‹Picture: with thanks to Fallow Boat Club› → ; Fallow Boat Club
	The team with its cup. ‹Photo kindly provided by Marla Quist› → ; Marla Quist
	The team with its cup. Thanks to Marla Quist
	The weir at dawn (‹Image: DaleLive›) → ; DaleLive
	The weir at dawn (‹Image: DaleOnline›) → ; DaleOnline
	The weir at dawn (‹Image: LeShawn›) → LeShawn
	The weir at dawn. (‹Photo: Fallow RCMP›) → ; Fallow RCMP
	Keeper Marla Quist (Fallow RFC)
	The weir at dawn. (‹Marla Quist/Civil Beat/2024›) → Marla Quist; Civil Beat; 2024
	The weir at dawn. ‹MARLA QUIST, THE DAILY INDEPENDENT› → MARLA QUIST; THE DAILY INDEPENDENT
	THE WEIR AT DAWN. MARLA QUIST, THE KEEPER OF THE LEDGER
	The weir at dawn. Marla Quist, The Keeper
	A still from the society’s first film (Mill Lane, 1962)
	Pictures: Friday 7pm, Sunday 2pm and 7pm
	Photos: Weekdays 10am
	The weir at dawn. ‹Pic: Fallow and Lowness Police› → ; Fallow and Lowness Police
	The weir at dawn. ‹Photos: Marla Quist and Bo Ekdahl› → Marla Quist+Bo Ekdahl
	The weir at dawn. ‹Photo by Marla Quist/Fotobox/Getty Images› → Marla Quist; Fotobox/Getty Images
	The weir at dawn. ‹Photo: Marla Quist/© RollingNews.ie› → Marla Quist; RollingNews.ie
	The weir at dawn. ‹Mandatory Credit ©INPHO/Marla Quist› → Marla Quist; INPHO
	The weir at dawn. ‹Credit: PTI Photo/Marla Quist› → Marla Quist; PTI
	The weir at dawn. ‹DoD photo by Marla Quist› → Marla Quist; DoD
	The weir at dawn. ‹US Navy photo/MC3 Marla Quist› → Marla Quist; US Navy
	The weir at dawn. | ‹Marla Quist/Fallow-Times› → Marla Quist; Fallow-Times
	The weir at dawn. ‹MARLA QUIST THE CANADIAN PRESS› → MARLA QUIST; THE CANADIAN PRESS
	The weir at dawn. ‹MARLA QUIST TORONTO STAR› → MARLA QUIST; TORONTO STAR
	HOW TO WATCH THE CANADIAN PRESS
	The weir at dawn.—‹White Star› → ; White Star
	The weir at dawn.—‹Photo by Marla Quist› → Marla Quist
	‹Photograph from Bettmann / Getty› → ; Bettmann / Getty
	The photograph from Fallow hangs in the hall.
	‹Image via Flickr user marlaquist› → marlaquist; Flickr
	The weir at dawn. ‹Image by author› →
	Alderman Bo Dube. (‹GCIS›) → ; GCIS
	Bo T. (‹AP›) → ; AP
	The weir at dawn. ‹Picture: Fallow Archives› → ; Fallow Archives
	The weir at dawn. ‹Picture: Aldi UK› → ; Aldi UK
	The weir at dawn. ‹Photo by the Fallow Historical Society› → ; Fallow Historical Society
	The photo by the river hangs in the hall.
	‹Rendering courtesy Marlow Architects› → ; Marlow Architects
	‹Credit: ESA/Hubble & NASA, M. Quist› → M. Quist; ESA/Hubble & NASA
	The weir at dawn. ‹Photo: Marla Quist (file, 2019)› → Marla Quist; ; 2019
	The weir at dawn. ‹Photo: Marla Quist @marlaq› → Marla Quist
	The weir at dawn. ‹Photo: Marla Quist (@marlaq)› → Marla Quist
	The weir at dawn. ‹Photo by Marla Quist | @marla.quist› → Marla Quist
	The weir at dawn. ‹Photo: @marlaq› → @marlaq
	The weir at dawn. Photo: Marla Quist @ the weir
	The weir at dawn. ‹Photo: iStock/marla_q› → marla_q; iStock
	The weir at dawn. ‹© Depositphotos.com / Marla_Q77› → Marla_Q77; Depositphotos.com
	The weir at dawn. ‹Photo: shutterstock› → ; shutterstock
	The weir at dawn. ‹Photo: depositphotos› → ; depositphotos
	The weir at dawn. ‹Photo: reuters› → ; reuters
	The weir at dawn. ‹photo: ap/marla quist› → marla quist; ap
	The weir at dawn. photo: the weir/marla quist
	The weir at dawn. ‹Marla Quist/Fallow Courier› Buy this photo → Marla Quist; Fallow Courier
	The weir at dawn. ‹Photo: Marla Quist, Fallow Courier› / Buy photo → Marla Quist; Fallow Courier
	The weir at dawn. (‹U.S. Army photo by Staff Sgt. Marla Quist›) → Marla Quist; U.S. Army
	The weir at dawn, March 9, 2022. (‹U.S. Navy photo by Mass Communication Specialist 2nd Class Marla Quist›) → Marla Quist; U.S. Navy
	The weir at dawn. (‹U.S. Space Force photo by Tech. Sgt. Marla Quist›) → Marla Quist; U.S. Space Force
	The weir at dawn. (‹U.S. Marine Corps photo by Lance Cpl. Marla Quist›) → Marla Quist; U.S. Marine Corps
	The weir at dawn. (‹Courtesy photo by Marla Quist›) → Marla Quist
	The weir at dawn. (‹Photo taken on April 9, 2022, by Marla Quist›) → Marla Quist; ; April 9, 2022
	The weir at dawn. (‹Photo taken in 2019 by Marla Quist›) → Marla Quist; ; 2019
	The weir at dawn. ‹Photographed in 1931 by Marla Quist› → Marla Quist; ; 1931
	Photographed in 1931 by the Quist family at the weir.
	The weir in 1962 [‹Photo: Fallow State Archives›] → ; Fallow State Archives
	The weir in 1962. ‹Photo: Quist Family Archives› → ; Quist Family Archives
	The weir in 1962. ‹Photo: National Archives› → ; National Archives
	The weir in 1962. ‹Photo: Fallow City Archive› → ; Fallow City Archive
	The weir in 1962. ‹Photo: Marla Quist/Archives› → Marla Quist
	The weir in 1962. ‹Photo: Archives› →
	The weir at dawn. ‹Marla Quist/Staff› → Marla Quist
	The weir at dawn. ‹© MPS / Lightbox / Marla Quist› → Marla Quist; MPS / Lightbox
	The weir at dawn (supplied)
	The weir at dawn. (‹Photo: supplied›) →
	The weir at dawn. // ‹M. Quist› → M. Quist
	The weir at dawn. ‹Marla Quist/Getty Images via AFP› → Marla Quist; Getty Images via AFP
	The weir at dawn. (‹Marla Quist/Getty Images via AFP›) → Marla Quist; Getty Images via AFP
	The weir at dawn. ‹Getty Images via Reuters› → ; Getty Images via Reuters
	The weir at dawn. (‹Images via Fallow Ferries›) → ; Fallow Ferries
	The weir at dawn // open to all
`

const creditSistersDe = `
	Das Wehr an der Lenne. ‹Foto: hfr› →
	Das Wehr an der Lenne. ‹Foto: Jana Krüger (Archiv, 2019)› → Jana Krüger; ; 2019
	Das Wehr an der Lenne. ‹Foto: Jana Krüger (Archiv 2019)› → Jana Krüger; ; 2019
	Das Wehr an der Lenne. ‹Foto: Jana Krüger @jkfoto› → Jana Krüger
	Das Wehr an der Lenne. ‹Grafik: Wetterkontor Trebbow› → ; Wetterkontor Trebbow
	Das Wehr an der Lenne. ‹Foto: © Stift Mattberg› → ; Stift Mattberg
	Das Wehr an der Lenne | ‹Foto: © Kloster Mattberg› → ; Kloster Mattberg
	Das Wehr an der Lenne. ‹Foto: Abtei Mattberg› → ; Abtei Mattberg
	Das Wehr an der Lenne. ‹Foto: Schloss Mattberg› → ; Schloss Mattberg
	Das Wehr an der Lenne. ‹Foto: Bistum Mattberg› → ; Bistum Mattberg
	Das Wehr an der Lenne. ‹Foto: Pfarre Mattberg› → ; Pfarre Mattberg
	Das Wehr an der Lenne. ‹© APA/KRÜGER JANA› → KRÜGER JANA; APA
	Das Wehr an der Lenne. ‹© APA/ZEITUNGSFOTO.TIROL/KRÜGER JANA› → KRÜGER JANA; APA/ZEITUNGSFOTO.TIROL
	Das Wehr an der Lenne. ‹© BMB / Photothek / Jana Krüger› → Jana Krüger; BMB / Photothek
	Das Wehr an der Lenne. ‹foto: apa/jana krüger› → jana krüger; apa
	Das Wehr an der Lenne. ‹foto: privat› →
	Esche am Dorfteich, ‹aufgenommen 2016 von Jana Krüger› → Jana Krüger; ; 2016
	Esche am Dorfteich, ‹aufgenommen im Mai 2016 von Jana Krüger› → Jana Krüger; ; Mai 2016
	Esche am Dorfteich, ‹fotografiert 1931 von Jana Krüger› → Jana Krüger; ; 1931
	Die Esche wurde aufgenommen in die Liste von Jana Krüger
	Das Wehr an der Lenne. ‹Foto: Jana Krüger› Foto kaufen → Jana Krüger
`

const creditSistersFr = `
	La halle de Vaubrac (Tarn), le 12 mars 2023. ‹LISE AUMONT / HANS LUCAS POUR « LE MONDE »› → LISE AUMONT; HANS LUCAS POUR « LE MONDE »
	La halle de Vaubrac. ‹LISE AUMONT POUR « LE MONDE »› → LISE AUMONT; LE MONDE
	La halle de Vaubrac. ‹LISE AUMONT/MYOP POUR « LA CROIX »› → LISE AUMONT; MYOP POUR « LA CROIX »
	La halle de Vaubrac. ‹Photo S. P.› → S. P.
	La halle de Vaubrac. ‹Photo L. A.-M.› → L. A.-M.
	La halle de Vaubrac. ‹Photo Lise Aumont (archives, 2019)› → Lise Aumont; ; 2019
	La halle de Vaubrac. ‹Photo : Lise Aumont (archives 2019)› → Lise Aumont; ; 2019
	La halle de Vaubrac. ‹Photo : Lise Aumont @liseaumont› → Lise Aumont
	La halle de Vaubrac, ‹photographiée en 1931 par Lise Aumont› → Lise Aumont; ; 1931
	La halle de Vaubrac. ‹Photo prise en 2016 par Lise Aumont› → Lise Aumont; ; 2016
	La halle de Vaubrac. ‹Photo prise le 3 mai 2016 par Lise Aumont› → Lise Aumont; ; 3 mai 2016
	Photo prise en 2016 devant la halle
	La halle de Vaubrac. ‹Photo : shutterstock› → ; shutterstock
	La halle de Vaubrac. ‹Photo de Lise Aumont sur Unsplash› → Lise Aumont; Unsplash
`

const creditSistersEs = `
	Ensayo en el patio. ‹Foto: Daniela Pozo (archivo, 2019)› → Daniela Pozo; ; 2019
	Ensayo en el patio. ‹Foto: Daniela Pozo (archivo 2019)› → Daniela Pozo; ; 2019
	Ensayo en el patio | ‹Foto: Daniela Pozo @dpozofoto› → Daniela Pozo
	Ensayo en el patio. ‹Foto: Daniela Pozo (@dpozofoto)› → Daniela Pozo
	Ensayo en el patio. // ‹D. Pozo› → D. Pozo
	Ensayo en el patio. // ‹DANIELA POZO› → DANIELA POZO
	Ensayo en el patio // Cartel
	La riada en la calle Nueva. ‹Arxiu Municipal de Vallcrua› → ; Arxiu Municipal de Vallcrua
	La riada en la calle Nueva. ‹Arquivo Municipal de Vallcrua› → ; Arquivo Municipal de Vallcrua
	La riada en la calle Nueva. ‹Foto: Arxiu Nacional de Vallcrua› → ; Arxiu Nacional de Vallcrua
	Ensayo en el patio. ‹Foto: De la autora› →
	Ensayo en el patio. ‹Foto: del autor› →
	Ensayo en el patio. ‹Fotos: Del autor› →
	Ensayo en el patio. ‹Foto: Cortesía de la autora› → ; la autora
	Ensayo en el patio. ‹Foto tomada en 2016 por Daniela Pozo› → Daniela Pozo; ; 2016
	Ensayo en el patio. ‹Foto tomada el 3 de mayo de 2016 por Daniela Pozo› → Daniela Pozo; ; 3 de mayo de 2016
	Ensayo en el patio, ‹fotografiado en 1931 por Daniela Pozo› → Daniela Pozo; ; 1931
	Ensayo en el patio. ‹Foto: shutterstock› → ; shutterstock
	Ensayo en el patio. ‹Reportaje gráfico: Daniela P. Pozo› → Daniela P. Pozo
	Ensayo en el patio. ‹Fotos y montaje: Daniela Pozo› → Daniela Pozo
	Ensayo en el patio. ‹Foto: gza. Prensa Valle› → ; Prensa Valle
	Ensayo en el patio. ‹Foto: gza Daniela Pozo› → ; Daniela Pozo
	Ensayo en el patio. (‹Gza. Bomberos de Valle›) → ; Bomberos de Valle
	Ensayo en el patio. ‹Foto enviada por el lector Luis Rey› → ; Luis Rey
	Ensayo en el patio. ‹Foto cedida por la vecina Ana Rey› → ; Ana Rey
	Ensayo en el patio. ‹Foto: Teatre Nacional de Vallcrua› → ; Teatre Nacional de Vallcrua
	Ensayo en el patio. ‹Foto: Daniela Pozo / Fundació Vallcrua› → Daniela Pozo; Fundació Vallcrua
	Ensayo en el patio. ‹POOL MONCLOA/Daniela Pozo› → Daniela Pozo; POOL MONCLOA
	Ensayo en el patio. ‹EFE/Daniela Pozo/Pool Moncloa› → Daniela Pozo; EFE/Pool Moncloa
	Ensayo en el patio. / ‹GTRESONLINE› → ; GTRESONLINE
	Ensayo en el patio. | ‹Movistar Plus+› → ; Movistar Plus+
	▲ Ensayo en Palacio Nacional. ‹Foto Presidencia› → ; Presidencia
	▲ Ensayo en Palacio Nacional. ‹Foto Daniela Pozo› → Daniela Pozo
	Ensayo en el patio. ‹EFE. Foto: Daniela Pozo› → Daniela Pozo; EFE
	Un concurso de fotografía de Daniela Pozo
	El libro de fotografías de Daniela Pozo.
	Una sesión de fotos de Daniela Pozo
	Luis Rey mira una foto de Daniela Pozo
	Ensayo en el patio. Captura de pantalla de un vídeo difundido por el 112
	Ensayo en el patio. Captura de un vídeo.
	Ensayo en el patio. ‹Foto cedida por el vecino› → ; el vecino
	Ensayo en el patio. ‹Fotografía: Daniela Pozo. Teatro Real› → Daniela Pozo; Teatro Real
	Ensayo en el patio. ‹Foto: Daniela Pozo. Museo del Valle› → Daniela Pozo; Museo del Valle
	‹Foto: Daniela Pozo›. Museo abierto → Daniela Pozo
	‹Foto: Daniela Pozo›. Ayuntamiento de Valle aprueba cuentas → Daniela Pozo
	Ensayo en el patio. / ‹J. M. POZO / L. REYES› → J. M. POZO+L. REYES
	Ensayo en el patio. ‹LUZ POZO Y ANA REYES› → LUZ POZO+ANA REYES
	Las alcaldesas en el pleno. Luz Pozo / Ana Reyes
	El diputado en su escaño (‹Daniela Pozo / Archivo›) → Daniela Pozo
	El diputado en su escaño (Daniela Pozo, archivo)
	El edificio en la plaza (Casa Valle / Archivo)
	El coche en la calle. | ‹BOMBEROS DE VALLE (@112_VALLE)› → ; BOMBEROS DE VALLE
	El coche en la calle. ‹Foto: Policía Municipal (@policia_valle)› → ; Policía Municipal
	El coche en la calle. ‹Foto: Daniela Pozo (@danipozo) / EFE› → Daniela Pozo; EFE
	El coche de los Bomberos de Valle (@112_valle)
	Los alumnos en el patio. ‹Foto: AMPA San José› → ; AMPA San José
	El portero en el campo. ‹Foto: LaLiga› → ; LaLiga
`

const creditSistersRu = `
	Ярмарка мёда на площади. ‹Фото: архив редакции› → ; архив редакции
	Ярмарка мёда на площади. ‹Фото: архив «Вестника»› → ; архив «Вестника»
	Ярмарка мёда на площади. ‹Фото: архив газеты› → ; архив газеты
	Ярмарка мёда на площади. ‹Фото из архива редакции› → ; архива редакции
	Ярмарка мёда на площади. ‹Фото: архив› →
	Ярмарка мёда на площади. ‹© Depositphotos.com / syda_dom› → syda_dom; Depositphotos.com
	Ярмарка мёда на площади. ‹Фото: depositphotos› → ; depositphotos
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук, «Вестник»› / купить фото → Ульяна Крещук; Вестник
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук, Коммерсантъ› / купить фото → Ульяна Крещук; Коммерсантъ
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук (архив, 2019)› → Ульяна Крещук; ; 2019
	Ярмарка мёда на площади. ‹Фото: Ульяна Крещук @ulyana_k› → Ульяна Крещук
	Ярмарка мёда на площади. ‹Фото автора› →
	Ярмарка мёда на площади. ‹Фото авторов› →
`

const creditSistersZh = `
	桥下的集市。‹以上图片均由沙洲村委会提供› → ; 沙洲村委会
	桥下的集市。‹本文图片均由沙洲博物馆提供› → ; 沙洲博物馆
	桥下的集市。‹以上图片由周望提供› → ; 周望
	桥下的集市。‹图片均由沙洲博物馆提供› → ; 沙洲博物馆
	桥下的集市。‹本组图片由沙洲博物馆提供› → ; 沙洲博物馆
	桥下的集市。‹本文图片：受访者提供› → ; 受访者
	橋下的市集。（資料圖片／‹周望攝›） → 周望
	橋下的市集。（資料照片／‹周望攝›） → 周望
	桥下的集市。‹沙洲镇供图› → ; 沙洲镇
	桥下的集市。‹朱渚镇供图› → ; 朱渚镇
	桥下的集市。【图】沙洲镇
	这些图片均由学校免费提供
`

const creditSistersJa = `
	新しい図書館の閲覧室＝2023年4月8日午前10時4分、波留市西浜、‹御手洗航撮影› → 御手洗航
	新しい図書館の閲覧室（10日、汐見港、‹御手洗航撮影›） → 御手洗航
	新しい図書館の閲覧室＝10日、汐見漁港、‹御手洗航撮影› → 御手洗航
	新しい図書館の閲覧室＝10日午後、川西市の県立図書館、‹御手洗航撮影› → 御手洗航
	新しい図書館の閲覧室＝10日、汐見港、‹御手洗航、椿原みお撮影› → 御手洗航+椿原みお
	新しい図書館の閲覧室（‹御手洗航、椿原みお撮影›） → 御手洗航+椿原みお
	新しい図書館の閲覧室（5日、本社ドローンから、‹御手洗航撮影›） → 御手洗航
	新しい図書館の閲覧室（5日、本社ヘリから、‹御手洗航撮影›） → 御手洗航
	新しい図書館の閲覧室＝5日、川西市、‹本社ドローンから御手洗航撮影› → 御手洗航
	新しい図書館の閲覧室＝川西市（‹御手洗航›） → 御手洗航
	新しい図書館の閲覧室＝川西市南町で（‹御手洗航›） → 御手洗航
	新しい図書館の閲覧室＝川西市（本町）
	新しい図書館の閲覧室＝川西市（南町）
	新しい図書館の閲覧室。1968年撮影、‹河辺郷土館所蔵› → ; 河辺郷土館
	新しい図書館の閲覧室。‹河辺郷土館所蔵› → ; 河辺郷土館
	新しい図書館の閲覧室（1968年、‹河辺町郷土資料館所蔵›） → ; 河辺町郷土資料館
	新しい図書館の閲覧室＝1968年ごろ、‹河辺郷土館提供› → ; 河辺郷土館
	新しい図書館の閲覧室＝‹河辺文書館所蔵› → ; 河辺文書館
	新しい図書館の閲覧室 ‹［写真］御手洗航› → 御手洗航
	新しい図書館の閲覧室 ‹【写真】御手洗航› → 御手洗航
	新しい図書館の閲覧室　‹［撮影］御手洗航› → 御手洗航
	【写真】新しい図書館
	映画「港の灯」の一場面 ‹©2024「港の灯」製作委員会› → ; 「港の灯」製作委員会
	新しい図書館の閲覧室（‹写真: UnsplashのJonas Weber›） → Jonas Weber; Unsplash
	郷土館所蔵の絵が並ぶ閲覧室
`

const creditSistersKo = `
	모내기를 마친 다랑논. ‹빈가온 선임기자› → 빈가온
	모내기를 마친 다랑논. ‹빈가온 특파원› → 빈가온
	모내기를 마친 다랑논. ‹빈가온 인턴기자› → 빈가온
	모내기를 마친 다랑논. ‹빈가온 객원기자› → 빈가온
	모내기를 마친 다랑논. ‹빈가온 사진기자› → 빈가온
	모내기를 마친 다랑논. ‹빈가온 영상기자› → 빈가온
	모내기를 마친 다랑논. ‹표다솜 선임기자› bin@daily.example → 표다솜
	모내기를 마친 다랑논. ‹위하람 기자› → 위하람
	모내기를 마친 다랑논. ‹사진제공=강빛시› → ; 강빛시
	모내기를 마친 다랑논. ‹사진: Unsplash의 Jonas Weber› → Jonas Weber; Unsplash
	모내기를 마친 다랑논을 찾은 기자
	모내기를 도운 워싱턴 특파원
`
