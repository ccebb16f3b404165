package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// datelineFamilies are datelines as papers of many countries write them, by
// family: the dateline, an arrow, and the place, the month, the day, the agency
// and the reporters.
const datelineFamilies = `
	A place, perhaps with a date or an agency, alone in brackets.
	(Altenrode) → Altenrode
	(Bad Altena) → Bad Altena
	(Altena/Lenne) → Altena/Lenne
	(Altena, 3. Mai 2024) → Altena; Mai; 3
	(Altena, 03.05.2024) → Altena; 05; 03
	[NAIROBI] → NAIROBI
	[NEW FALLOW] → NEW FALLOW
	[FALLOW, Ohio] → FALLOW, Ohio
	(Fallow, May 3, 2024) → Fallow; May; 3
	(Villa Ocampo del Sur) → Villa Ocampo del Sur
	(Villarejo) → Villarejo
	(Villarejo, 3 de mayo de 2024) → Villarejo; mayo; 3
	(Koudougou, 24 février 2022) → Koudougou; février; 24
	(Vaulny-sur-Mer) → Vaulny-sur-Mer
	[Vaulny, le 3 mai 2024] → Vaulny; mai; 3
	(Лугов) → Лугов
	(Нижний Лугов) → Нижний Лугов
	(Лугов, 3 мая) → Лугов; мая; 3
	(Altena, dpa) → Altena; ; ; dpa
	(Vaulny, AFP) – → Vaulny; ; ; AFP
	(Villarejo, EFE).- → Villarejo; ; ; EFE
	(Лугов, ТАСС) – → Лугов; ; ; ТАСС
	(Altena/dpa) → Altena; ; ; dpa
	(AFP, Vaulny) – → Vaulny; ; ; AFP

	Stations and newsrooms of the US, by what they are called.
	FALLOW, NY (NEWS10) — → FALLOW, NY; ; ; NEWS10
	FALLOW, Ohio (FOX8) — → FALLOW, Ohio; ; ; FOX8
	FALLOW (7NEWS) — → FALLOW; ; ; 7NEWS
	FALLOW (NewsNation Now) — → FALLOW; ; ; NewsNation Now
	FALLOW, Ill. (Nexstar) — → FALLOW, Ill.; ; ; Nexstar
	(KRON) — → ; ; ; KRON
	(WFLA) — → ; ; ; WFLA
	(KTLA) - → ; ; ; KTLA

	FALLOW, Mo. (KY3) - → FALLOW, Mo.; ; ; KY3
	FALLOW, Ind. (21Alive) - → FALLOW, Ind.; ; ; 21Alive
	FALLOW, Ohio (10TV) — → FALLOW, Ohio; ; ; 10TV
	FALLOW, Ariz. (13 News) - → FALLOW, Ariz.; ; ; 13 News
	FALLOW (CBS SF) -- → FALLOW; ; ; CBS SF
	FALLOW (CBSFallow) — → FALLOW; ; ; CBSFallow
	FALLOW (WANE/WPTA) — → FALLOW; ; ; WANE/WPTA
	FALLOW, N.Y. (WSYR-TV) — → FALLOW, N.Y.; ; ; WSYR-TV

	A state that an agency has the letters of, or that ends with a vowel and a stop.
	ERIE, Pa. — → ERIE, Pa.
	Harrisburg, PA – → Harrisburg, PA
	FALLOW, Pa. (AP) — → FALLOW, Pa.; ; ; AP
	FALLOW, Okla. — → FALLOW, Okla.
	FALLOW, Colo. (KRDO) -- → FALLOW, Colo.; ; ; KRDO
	Washington, D.C. – → Washington, D.C.
	Lowness, PA Media – → Lowness; ; ; PA Media

	A date in the bracket of the agency, and between dashes.
	FALLOW CITY (MindaNews / 4 May) – → FALLOW CITY; May; 4; MindaNews
	Fallow, Ontario--(Newsfile Corp. - May 4, 2025) - → Fallow, Ontario; May; 4; Newsfile Corp.
	FALLOW - Media OutReach Newswire - 4 May 2025 - → FALLOW; May; 4; Media OutReach Newswire
	FALLOW, UK / ACCESS Newswire / May 4, 2025 / → FALLOW, UK; May; 4; ACCESS Newswire
	FALLOW – 4 May 2025: → FALLOW; May; 4
	MIRI (May 4): → MIRI; May; 4

	FALLOW, N.M., and LOWNESS, N.M. — → FALLOW, N.M., and LOWNESS, N.M.
	FALLOW, Maine (PRWEB) May 4, 2025 -- → FALLOW, Maine; May; 4; PRWEB
	Fallow, May 4, AZERTAC → Fallow; May; 4; AZERTAC
	FALLOW. KAZINFORM – → FALLOW; ; ; KAZINFORM
	Fallow, May 4 (UNI) → Fallow; May; 4; UNI

	Towns where papers in English set them with a dash or a colon.
	Cape Town – → Cape Town
	Lagos – → Lagos
	DAR ES SALAAM: → DAR ES SALAAM
	Muscat: → Muscat
	ERBIL, Kurdistan Region - → ERBIL, Kurdistan Region
	FALLOW (Pajhwok): → FALLOW; ; ; Pajhwok

	A state before two hyphens, a date behind the agency, and small letters that begin
	a name.
	FALLOW, Calif.--(BUSINESS WIRE)-- → FALLOW, Calif.; ; ; BUSINESS WIRE
	FALLOW, Calif.--(BUSINESS WIRE)--Jun 3, 2026-- → FALLOW, Calif.; Jun; 3; BUSINESS WIRE
	FALLOW--(BUSINESS WIRE)-- → FALLOW; ; ; BUSINESS WIRE
	Fallow d’Alene, Idaho — → Fallow d’Alene, Idaho
	Salt Lake City • → Salt Lake City
	Fallow, SIERRA LEONE — → Fallow, SIERRA LEONE
	Fallow, Zimbabwe – → Fallow, Zimbabwe
	FALLOW (3TV/CBS 5) — → FALLOW; ; ; 3TV/CBS 5
	FALLOW (FallowNewsNow) - → FALLOW; ; ; FallowNewsNow
	FALLOW, Trinidad and Tobago (AP) — → FALLOW, Trinidad and Tobago; ; ; AP

	A place before a colon that is known to be one.
	New Delhi: → New Delhi
	Mumbai: → Mumbai
	Lucknow: → Lucknow
	Dhaka: → Dhaka

	Agencies of two names.
	Fallow, Jun 11 (efe-epa).- → Fallow; Jun; 11; efe-epa
	FALLOW (UrduPoint News / Sputnik - 29th April, 2020) → FALLOW; April; 29th; UrduPoint News
	FALLOW, (UrduPoint / Pakistan Point News - 3rd May, 2021) → FALLOW; May; 3rd; UrduPoint

	Several agencies in brackets.
	Graz/Wien (APA/dpa) – → Graz/Wien; ; ; APA/dpa
	Berlin (dpa/AFP) – → Berlin; ; ; dpa/AFP
	Berlin (dpa/AFP/Reuters) – → Berlin; ; ; dpa/AFP/Reuters
	Zürich (awp/sda) – → Zürich; ; ; awp/sda
	FALLOW, Ohio (AP/WKYT) — → FALLOW, Ohio; ; ; AP/WKYT
	Vaulny (AFP, Reuters) – → Vaulny; ; ; AFP, Reuters
	LUGO (EFE/Reuters).- → LUGO; ; ; EFE/Reuters
	Altena (dpa/lnw) – → Altena; ; ; dpa
	(APA/dpa) – → ; ; ; APA/dpa

	The bracket ends the dateline where a full stop follows it.
	Altena (epd). → Altena; ; ; epd
	BERLIN, 12. März (Reuters). → BERLIN; März; 12; Reuters
	VAULNY (AFP). → VAULNY; ; ; AFP

	Marks of press releases name no agency.
	Landkreis Altena (pm) – → Landkreis Altena
	ALTENA (pm) → ALTENA
	Altena (pd) - → Altena
	Altena (PM) - → Altena

	Correspondents in brackets.
	LAS VARAS (Corresponsal).– → LAS VARAS
	Las Varas (Corresponsal).- → Las Varas
	LAS VARAS (Enviado especial).- → LAS VARAS
	LAS VARAS (De nuestro corresponsal).- → LAS VARAS
	La Reforma del Norte, Son. (Laura Méndez).- → La Reforma del Norte, Son.; ; ; ; Laura Méndez
	LAS VARAS (Laura Méndez).- → LAS VARAS; ; ; ; Laura Méndez
	VAULNY (De notre correspondant) – → VAULNY
	VAULNY (De notre envoyée spéciale) – → VAULNY
	FALLOW (Staff Reporter) - → FALLOW
	FALLOW (Our Correspondent) – → FALLOW
	FALLOW (Correspondent) - → FALLOW
	FALLOW (Staff Report) — → FALLOW

	Semicolons, commas and days of the week before a date.
	Pozo Hondo, Sonora; 12 de marzo de 2024.- → Pozo Hondo, Sonora; marzo; 12
	Pozo Hondo, Sonora; a 12 de marzo de 2024.- → Pozo Hondo, Sonora; marzo; 12
	Pozo Hondo, Son., a 12 de marzo de 2024.- → Pozo Hondo, Son.; marzo; 12
	Pozo Hondo, Son., 12 de marzo de 2024 – → Pozo Hondo, Son.; marzo; 12
	Pozo Hondo, Son., martes 12 de marzo de 2024.- → Pozo Hondo, Son.; marzo; 12
	Altena, Montag, 3. Juni 2024 – → Altena; Juni; 3
	Vaulny, lundi 3 juin 2024 – → Vaulny; juin; 3
	Vaulny, le lundi 3 juin (AFP) – → Vaulny; juin; 3; AFP
	FALLOW, Monday, June 3, 2024 – → FALLOW; June; 3
	Altena, 3. 6. 2024 – → Altena; 6; 3
	Lugo, 12-03-2024.- → Lugo; 03; 12
	Vaulny, 12/03/2024 – → Vaulny; 03; 12
	Fallow, 2024-03-12 – → Fallow; 03; 12

	A dash without a space before it, or behind it.
	MOSTAGANEM- → MOSTAGANEM
	MOSTAGANEM – → MOSTAGANEM
	MOSTAGANEM: → MOSTAGANEM
	FALLOW– → FALLOW
	LE VAULNY- → LE VAULNY
	FALLOW, Ohio— → FALLOW, Ohio
	SAN TELMO.— → SAN TELMO
	San Telmo del Río, Nay.- → San Telmo del Río, Nay.
	San Telmo, Q. Roo.- → San Telmo, Q. Roo.
	San Telmo, N.L.- → San Telmo, N.L.

	A date before the place.
	17.05.2023 – Ilsenwerder: → Ilsenwerder; 05; 17
	17.05.2023, Ilsenwerder – → Ilsenwerder; 05; 17
	17. Mai 2023, Ilsenwerder – → Ilsenwerder; Mai; 17
	17. Mai 2023 | Ilsenwerder – → Ilsenwerder; Mai; 17
	17 mai 2023 – Vaulny – → Vaulny; mai; 17
	17 мая, Лугов (ТАСС) – → Лугов; мая; 17; ТАСС

	An agency or a paper before the place, or alone.
	AFP.- → ; ; ; AFP
	EFE.– → ; ; ; EFE
	Agencias.- → ; ; ; Agencias
	(Agence Ecofin) - → ; ; ; Agence Ecofin
	(Agence Vaulny Presse) – → ; ; ; Agence Vaulny Presse
	(EFE).- → ; ; ; EFE
	(Agencia Ribera).- → ; ; ; Agencia Ribera
	AFP / Vaulny.- → Vaulny; ; ; AFP
	Agencias / Lugo.- → Lugo; ; ; Agencias
	Redacción / Lugo.- → Lugo; ; ; Redacción
	AFP, Vaulny.- → Vaulny; ; ; AFP
	EFE (Lugo).- → Lugo; ; ; EFE
	AFP (Vaulny) – → Vaulny; ; ; AFP
	LE GABOTEUR (Terre-Neuve-et-Labrador) – → Terre-Neuve-et-Labrador; ; ; LE GABOTEUR

	A place and a colon at the head of a report.
	PUNE: → PUNE
	NEW DELHI: → NEW DELHI
	LAHORE: → LAHORE

	Agencies of many countries.
	FALLOW (Ghana News Agency) - → FALLOW; ; ; Ghana News Agency
	Fallow, May 3 (Prensa Latina) → Fallow; May; 3; Prensa Latina
	LUGO (DPA).- → LUGO; ; ; DPA
	LUGO (Europa Press) – → LUGO; ; ; Europa Press
	VAULNY (ATS) – → VAULNY; ; ; ATS
	VAULNY (Keystone-ATS) – → VAULNY; ; ; Keystone-ATS
	VAULNY (AIP) – → VAULNY; ; ; AIP
	Vaulny (APS) – → Vaulny; ; ; APS
	FALLOW (ZANIS) - → FALLOW; ; ; ZANIS
	ЛУГОВ, 3 мая. /КАЗИНФОРМ/. → ЛУГОВ; мая; 3; КАЗИНФОРМ
	ЛУГОВ. 3 мая. УНИАН. → ЛУГОВ; мая; 3; УНИАН
	Vaulny (France) (AFP) - → Vaulny (France); ; ; AFP
	Altena (SZ/dpa) – → Altena; ; ; SZ/dpa

	Strokes with spaces, and a date between dashes or before a colon.
	LUGO / AGENCIAS.- → LUGO; ; ; AGENCIAS
	Lugo / EFE – → Lugo; ; ; EFE
	LOMAS / LUGO.- → LOMAS / LUGO
	FALLOW, Ohio – May 3, 2024 – → FALLOW, Ohio; May; 3
	Altena – 3. Mai 2024 – → Altena; Mai; 3
	FALLOW, May 3: → FALLOW; May; 3
	SANTO DOMINGO.- → SANTO DOMINGO

	Signs of who wrote it.
	Altena (jb) – → Altena; ; ; ; jb
	Altena (jb). → Altena; ; ; ; jb
	ALTENA (mt) → ALTENA; ; ; ; mt
	Oberthal (tkr). → Oberthal; ; ; ; tkr
	Neustadt am Wehr (tkr). → Neustadt am Wehr; ; ; ; tkr
	Oberthal (tkr) – → Oberthal; ; ; ; tkr
	Oberthal. (tkr) → Oberthal; ; ; ; tkr
	OBERTHAL. (tkr) → OBERTHAL; ; ; ; tkr
	Oberthal. (jb) → Oberthal; ; ; ; jb

	An agency and the reporter behind a stroke.
	LOMAS, 3 Mar. (EUROPA PRESS/Laura Méndez) - → LOMAS; Mar.; 3; EUROPA PRESS; Laura Méndez
	Lomas, 3 mar (EFE / Laura Méndez).- → Lomas; mar; 3; EFE; Laura Méndez
	Altena (dpa/Jana Krüger) – → Altena; ; ; dpa; Jana Krüger
	VAULNY (AFP/Camille Aubertin) – → VAULNY; ; ; AFP; Camille Aubertin
	FALLOW (AP/Fern Castell) — → FALLOW; ; ; AP; Fern Castell
	Altena (dpa/Lnw) – → Altena; ; ; dpa

	Provinces and regions that are shortened, or in brackets.
	VAULNY, N.-B. – → VAULNY, N.-B.
	Vaulny, N.-É. – → Vaulny, N.-É.
	VAULNY, Î.-P.-É. — → VAULNY, Î.-P.-É.
	VAULNY, T.-N.-L. – → VAULNY, T.-N.-L.
	Лугань, 3 мая. → Лугань; мая; 3
	Погода, 3 мая. →
	Madrid, 3 de mayo. → Madrid; mayo; 3
	LOMAS, Cuba.- → LOMAS, Cuba
	Lomas, Yucatán.— → Lomas, Yucatán
	Lomas, Honduras. - → Lomas, Honduras
	LOMAS, Coah.- → LOMAS, Coah.
	VAULNY, C.-B. (PC) – → VAULNY, C.-B.; ; ; PC
	Altena/Westf. → Altena/Westf.
	Oberthal/Odw. → Oberthal/Odw.
	Altena/Opf. (dpa) – → Altena/Opf.; ; ; dpa
	Oberthal i. M. – → Oberthal i. M.
	Neustadt a. d. Lenne – → Neustadt a. d. Lenne
	FALLOW HILLS (Tamil Nadu): → FALLOW HILLS (Tamil Nadu)
	FALLOW (Kerala): → FALLOW (Kerala)
	FALLOW (Ohio): → FALLOW (Ohio)

	Parts with full stops.
	Лугов. 3 мая. Новости-Армения. → Лугов; мая; 3; Новости-Армения
	Лугов. 3 мая. АЗЕРТАДЖ. → Лугов; мая; 3; АЗЕРТАДЖ
	Лугов. 3 мая. КазТАГ – → Лугов; мая; 3; КазТАГ
`

// TestDatelineFamilies reads each form before a story.
func TestDatelineFamilies(t *testing.T) {
	for line := range strings.SplitSeq(datelineFamilies, "\n") {
		text, want, ok := strings.Cut(strings.TrimLeft(line, "\t"), " → ")
		if !ok {
			continue
		}
		text = strings.TrimSpace(text)
		d, _ := sharedRules().readDateline(text+" The weir at the mill has been closed since Monday.", true)
		parts := append(strings.Split(want, "; "), "", "", "", "")
		got := []string{d.Place, d.Month, d.Day, d.Agency, strings.Join(d.Reporters, "|")}
		assert.Equal(t, withoutStop(text)+" → "+strings.Join(parts[:5], ";"), d.Text+" → "+strings.Join(got, ";"), text)
	}
}

// withoutStop returns the dateline text without the full stop behind a bracket
// that ends it; behind a region it belongs to the dateline.
func withoutStop(text string) string {
	if bare := strings.TrimSuffix(text, "."); strings.HasSuffix(bare, ")") && !strings.Contains(bare, "Kreis") {
		return bare
	}
	return text
}

// TestNotDatelineFamilies checks beginnings of stories that look like these.
func TestNotDatelineFamilies(t *testing.T) {
	for text := range strings.SplitSeq(`(Un)heimlich sei er nur nachts, sagt der Wirt.
		(Re)transformer la coque est une autre étape.
		(Смеётся.) Чинили его всю зиму.
		(Смеётся) Чинили его всю зиму.
		(Смех) Чинили его всю зиму.
		(Фото) Чинили его всю зиму.
		(Обновлено) Чинили его всю зиму.
		La Voz 16.08.2020 - 21:03h
		La Voz, 16/08/2020 - 21:03
		Листок, 16.08.2020 — 9:03
		(Noticia en desarrollo) Un camión volcó en la ruta.
		(Risas) Un camión volcó en la ruta.
		(Vídeo) Un camión volcó en la ruta.
		(Fotos) Un camión volcó en la ruta.
		(Actualización) Un camión volcó en la ruta.
		(Laura Méndez) Un camión volcó en la ruta.
		(Rires) Le bac repart lundi.
		(Vidéo) Le bac repart lundi.
		(Exclusif) Le bac repart lundi.
		(Mise à jour) Le bac repart lundi.
		FALLOW (13 People) — The weir is closed.
		FALLOW (2 Videos) — The weir is closed.
		FALLOW (FULL LIST) — The weir is closed.
		FALLOW (Left) — The weir is closed.
		LIVE (May 4): The weir is closed.
		WEEKEND – 4 May 2025: The weir is closed.
		Arsenal – 4 May 2025: The weir is closed.
		Cape Town – a city of weirs, it is said.
		THE HERALD: The weir is closed.
		Leeds, and York – The weir is closed.
		(Laughs) The weir is closed.
		(Laughter) The weir is closed.
		[Updated] The weir is closed.
		[UPDATE] The weir is closed.
		[WATCH] The weir is closed.
		[Sponsored] The weir is closed.
		[SPOILERS] The weir is closed.
		(Video) The weir is closed.
		(Photo) The weir is closed.
		(Opinion) The weir is closed.
		(Monday) The weir is closed.
		(May 3) The weir is closed.
		(A) The weir is closed.
		(Lacht) Das Wehr ist zu.
		(Applaus) Das Wehr ist zu.
		(Symbolbild) Das Wehr ist zu.
		(Archivbild) Das Wehr ist zu.
		(Anzeige) Das Wehr ist zu.
		(Foto) Das Wehr ist zu.
		(Hinweis) Das Wehr ist zu.
		(Aktualisiert) Das Wehr ist zu.
		(Quelle) Das Wehr ist zu.
		(SPD) Das Wehr ist zu.
		(Altena) das Wehr ist zu.
		(Altena)
		(Altena) Wehr
		Zürich – Bern – Genf: Auf dieser Strecke fallen Züge aus.
		Zürich – Bern – Auf dieser Strecke fallen Züge aus.
		Wien – Linz – Salzburg ist die Strecke gesperrt.
		Paris – Lyon – Marseille, la ligne est coupée.
		Berlin - Hamburg - Kiel: So fährt der Zug.
		ABOVE: The weir at night.
		BELOW: The weir at night.
		RIGHT: The weir at night.
		INSIDE: The weir at night.
		PHOTOS: The weir at night.
		CORRECTION: The weir is open.
		CLARIFICATION: The weir is open.
		STORY: The weir is open.
		MORE: The weir is open.
		EDITOR: The weir is open.
		CRÓNICAS DEL VALLE.— A don Evaristo le robaron la bicicleta.
		ATENCIÓN — El relato contiene palabrotas.
		EL DETALLE.– La máquina costará 90 millones.
		EL DATO.- La máquina costará 90 millones.
		Wed, Oct 14, 2020 - 5:50 AM
		Thu, Nov 9, 2023 - The weir is shut.
		PUBLISHED: November 8, 2023 at 4:56 p.m.
		POSTED: The weir is shut.
		MODIFIED: Wednesday, at noon
		(WADA) — is what the sign says.
		(KILN) is what the sign says.
		FALLOW (NEWS) — The weir is shut.
		New Fallow: The last weir on the river
		The Weir: The keeper has the key.
		Mumbai: a city of boats.
		Fallow: The keeper has the key.
		LA FRASE.- La máquina costará 90 millones.
		LAS CLAVES.- La máquina costará 90 millones.
		Ojo.- El plazo acaba el viernes.
		Nota.- El plazo acaba el viernes.
		LE CHIFFRE – Le bac repart lundi.
		LA PHRASE — Le bac repart lundi.
		REPORTAGE – Le bac repart lundi.
		CARMEN RIVAS | VALDEORO
		TESS MARLOW | FALLOW
		17.05.2023 – an diesem Tag stand das Wehr offen.
		17.05.2023 – Update: Das Wehr ist offen.
		17.05.2023 – Korrektur: Das Wehr ist offen.
		18.05.2023: Das Wehr ist offen.
		18.05.2023 – Das Wehr ist offen.
		AFP consultó a la administradora.
		AFP – das ist eine Agentur.
		PL.- El plazo acaba el viernes.
		NB.- El plazo acaba el viernes.
		P.D.- El plazo acaba el viernes.
		COVID- und Grippefälle nehmen zu.
		E-BIKE- und Radwege enden hier.
		Montag – Mittwoch: 8 bis 12 Uhr, Donnerstag: 14 bis 18 Uhr.
		BERLIN, BERLIN steht auf den Kisten.
		Altena (Stadt und Land) stellt Freiwillige.
		Laura Méndez (Las Varas).- El ingenio pagará en dos partes.
		Agence Vaulny (Paris) – c'est fini.
		Krüger (re) schreibt – Das Wehr ist zu.
		Krüger (li.) – Das Wehr ist zu.
		Haus (neu) – Das Wehr ist zu.
		Altena – 3 Tote bei Brand am Wehr.
		Altena, 3. Mai: was geschah am Wehr.
		DOMINGO.- El tren vuelve.
		ON THE ROAD — Our weekly walk begins at the weir.
		IN BRIEF — The weir is shut.
		FROM THE ARCHIVE — The weir is shut.
		EN CORTO.- La máquina costará 90 millones.
		AUS DEM RAT – Das Wehr bleibt zu.
		Haus (neu) – Das Wehr ist zu.
		Krüger (rot) – Das Wehr ist zu.
		Krüger. (tkr) Das Wehr ist zu.
		Krüger (Hessen): Das Wehr ist zu.
		Marlow (Ohio): The weir is shut.
		Wehr/Ufer. Das Wehr ist zu.
		Das Leben im Dorf – Eine Reise.
		Weir etc. – The list is long.
		EL CONSEJO (Pleno).- Los ediles votaron.`, "\n") {
		d, ok := sharedRules().readDateline(strings.TrimSpace(text), true)
		assert.False(t, ok, "%s: %+v", text, d)
	}
}

// TestDatelineStories checks datelines by what stands around them: a body and
// its dateline, if any.
func TestDatelineStories(t *testing.T) {
	for _, test := range []struct{ body, want string }{
		{`<p><b>Das Wehr bleibt bis Mai zu, sagt der Wirt.</b></p><p>Altenrode – Am Wehr steht ein Schild.</p>`, "Altenrode –"},
		{`<p><em>Le bac repart lundi, dit le passeur.</em></p><p>VAULNY- Le bac est à quai.</p>`, "VAULNY-"},
		{`<p><strong>The weir opens in May.</strong></p><p>[FALLOW] The weir at the mill is closed.</p>`, "[FALLOW]"},
		{`<p>The weir opens in May, says the keeper.</p><p>[FALLOW] The weir at the mill is closed.</p>`, ""},
		{`<p><b>Marta Ruiz</b><br>San Telmo del Río, Nay.- Los cañeros cortaron la vía.</p>`, "San Telmo del Río, Nay.-"},
		{`<p>Das Wehr bleibt bis Mai zu, sagt der Wirt.</p><p>ALTENRODE (dpa/AFP). Am Wehr steht ein Schild.</p>`, "ALTENRODE (dpa/AFP)"},
		{`<p>Das Wehr bleibt bis Mai zu, sagt der Wirt.</p><p>Altenrode (dpa). Am Wehr steht ein Schild.</p>`, "Altenrode (dpa)"},
		{`<p>Das Wehr bleibt bis Mai zu, sagt der Wirt.</p><p>Schwerin | Am Wehr steht ein Schild.</p>`, "Schwerin |"},
		{`<p>Das Wehr bleibt bis Mai zu, sagt der Wirt.</p><p>Altenrode | Am Wehr steht ein Schild.</p>`, "Altenrode |"},
		{`<p>Das Wehr bleibt bis Mai zu, sagt der Wirt.</p><p>Karten | Am Wehr steht ein Schild.</p>`, ""},
		{`<p>Das Wehr bleibt bis Mai zu, sagt der Wirt.</p><p>Das meldet die Agentur (dpa). Am Wehr steht ein Schild.</p>`, ""},
		{`<p>Das Wehr bleibt bis Mai zu, sagt der Wirt.</p><p>Sprecher Krüger (dpa). Am Wehr steht ein Schild.</p>`, ""},
		{`<p>LUGO, 9 (SERVIMEDIA)</p><p>La carretera sigue cerrada.</p>`, "LUGO, 9 (SERVIMEDIA)"},
		{`<p>LUGO, 3 Mar. (EUROPA PRESS) -</p><p>La carretera sigue cerrada.</p>`, "LUGO, 3 Mar. (EUROPA PRESS) -"},
		{`<p>Лугов, 3 мая, АЗЕРТАДЖ</p><p>Пляж открылся.</p>`, "Лугов, 3 мая, АЗЕРТАДЖ"},
		{`<p>ЛУГОВ, 3 мая (ТАСС)</p><p>Пляж открылся.</p>`, "ЛУГОВ, 3 мая (ТАСС)"},
		{`<p>Altena (dpa)</p><p>Das Wehr ist zu.</p>`, "Altena (dpa)"},
		{`<p>Vaulny, 3 mai (AFP)</p><p>Le bac repart lundi.</p>`, "Vaulny, 3 mai (AFP)"},
		{`<p>FALLOW, Ohio (AP)</p><p>The weir is closed.</p>`, "FALLOW, Ohio (AP)"},
		{`<p>FALLOW, June 3, Kyodo</p><p>The weir is closed.</p>`, "FALLOW, June 3, Kyodo"},
		{`<p>Tess Marlow (Keeper)</p><p>The weir is closed.</p>`, ""},
		{`<p>Krüger (SPD)</p><p>Das Wehr ist zu.</p>`, ""},
		{`<p>The weir is closed.</p><p>FALLOW (AP)</p>`, ""},
		{`<p>Die Termine stehen fest.</p><p>Schwerin | Am Wehr spielt Jana.</p><p>Bielefeld | Am Turm liest Urs.</p><p>Bremen | Am Kai singt Ole.</p>`, ""},
		{`<p>Von dpa | 05.04.2022, 05:14 Uhr</p><p>Das Wehr bleibt zu.</p>`, ""},
		{`<p>Par AFP | Le bac repart lundi.</p><p>Le pont reste fermé.</p>`, ""},
		{`<p>Jana Krüger<br>Altena (dpa) – Das Wehr ist zu.</p>`, "Altena (dpa) –"},
		{`<p>So war es nicht.<br>Altenrode – Am Wehr steht ein Schild.</p>`, ""},
		{`<p><b>Almagra.-</b> Corte de agua.</p><p><b>Sotillo.-</b> Sin luz hoy.</p><p><b>Torrelmas.-</b> Obras en la travesía.</p>`, ""},
		{`<p><b>Sotillo.-</b> La escuela abrirá.</p><p><b>Ojo.-</b> El plazo acaba hoy.</p><p>Habrá once niños.</p>`, "Sotillo.-"},
		{`<p>November 8, 2023</p><p>3 min read</p><p>FALLOW (KWEI) - The weir is closed.</p>`, "FALLOW (KWEI) -"},
		{`<p>Thu, Nov 9, 2023 - 5:50 AM</p><p>The weir is closed, the keeper says.</p><p>By the keeper</p><p>Fallow News</p><p>FALLOW, Ohio (AP) -- The weir at the mill is closed.</p>`, "FALLOW, Ohio (AP) --"},
		{`<p>Fallow news</p><p>The mill</p><p>PRAGNE (Reuters) - The mill has been sold.</p>`, "PRAGNE (Reuters) -"},
		{`<p>May 3, 2024</p><p>FALLOW: The weir is closed.</p>`, "FALLOW:"},
		{`<p>A play for two</p><p>FALLOW: The weir is closed.</p><p>She leaves.</p>`, ""},
		{`<p>The weir</p><p>The mill</p><p>The quay</p><p>The path</p><p>The gate</p><p>The lock</p><p>The ford</p><p>The pond</p><p>FALLOW (AP) — The mill is shut.</p>`, ""},
		{`<p>The weir is closed.</p><p>The mill is open.</p><p>The quay is wet.</p><p>FALLOW (AP) — The mill is shut.</p>`, ""},
		{`<p>FALLOW: The weir is closed.</p><p>LOWNESS: The mill is shut.</p><p>HARROW: The quay is wet.</p>`, ""},
		{`<p>FALLOW (AP) — The weir is closed.</p><p>LOWNESS (AP) — The mill is shut.</p><p>HARROW (AP) — The quay is wet.</p>`, "FALLOW (AP) —"},
		{`<p>El pleno se reunió ayer.</p><p>Acuerdos.- Se nombró una comisión.</p>`, ""},
	} {
		a, err := Parse([]byte("---\n---\n" + test.body))
		assert.NoError(t, err)
		assert.Equal(t, test.want, a.Dateline.Text, test.body)
	}
}
