package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// datelineForms are datelines as the press of many places writes them: the
// dateline, an arrow, and the place, the month, the day and the agency.
const datelineForms = `
	FALLOW, Ohio (AP) — → FALLOW, Ohio; ; ; AP
	FALLOW, Ohio — → FALLOW, Ohio
	Fallow, Ohio — → Fallow, Ohio
	Fallow, Ky. — → Fallow, Ky.
	FALLOW, Ky. (WKYT) – → FALLOW, Ky.; ; ; WKYT
	FALLOW, Texas (KXAN) — → FALLOW, Texas; ; ; KXAN
	FALLOW, Ala. (WBRC) - → FALLOW, Ala.; ; ; WBRC
	FALLOW (KTLA) – → FALLOW; ; ; KTLA
	FALLOW, Minn. (FOX 9) - → FALLOW, Minn.; ; ; FOX 9
	FALLOW, Fla. (NewsNation) — → FALLOW, Fla.; ; ; NewsNation
	FALLOW COUNTY, Ga. — → FALLOW COUNTY, Ga.
	FALLOW, Calif. -- → FALLOW, Calif.
	FALLOW, N.Y. – → FALLOW, N.Y.
	FALLOW, N.C. (AP) -- → FALLOW, N.C.; ; ; AP
	FALLOW, Ont. - → FALLOW, Ont.
	FALLOW - → FALLOW
	NEW FALLOW - → NEW FALLOW
	FALLOW—  → FALLOW
	FALLOW CITY—  → FALLOW CITY
	FALLOW CITY, Philippines — → FALLOW CITY, Philippines
	FALLOW CITY (PNA) – → FALLOW CITY; ; ; PNA
	FALLOW, Philippines — → FALLOW, Philippines
	FALLOW | → FALLOW
	FALLOW: → FALLOW
	NEW FALLOW: → NEW FALLOW
	FALLOW, Dec 3 (PTI) → FALLOW; Dec; 3; PTI
	Fallow, Dec 3 (PTI) → Fallow; Dec; 3; PTI
	New Fallow, Dec 3 (IANS) → New Fallow; Dec; 3; IANS
	New Fallow [India], December 3 (ANI): → New Fallow [India]; December; 3; ANI
	FALLOW, 3rd December, 2023 (WAM) -- → FALLOW; December; 3rd; WAM
	FALLOW, 3rd December (WAM) — → FALLOW; December; 3rd; WAM
	FALLOW, Dec 3 (APP): → FALLOW; Dec; 3; APP
	FALLOW, Dec 3, 2023 (BSS) - → FALLOW; Dec; 3; BSS
	FALLOW, Dec 3 (UNB) - → FALLOW; Dec; 3; UNB
	FALLOW, Dec 3 — → FALLOW; Dec; 3
	FALLOW (Bernama): → FALLOW; ; ; Bernama
	FALLOW, Dec. 3 (Bernama) -- → FALLOW; Dec.; 3; Bernama
	Fallow, Dec. 3, GNA – → Fallow; Dec.; 3; GNA
	Fallow, Dec. 3, 2023 (NAN) → Fallow; Dec.; 3; NAN
	FALLOW, Kenya, Dec 3 – → FALLOW, Kenya; Dec; 3
	FALLOW, Kenya Dec 3 – → FALLOW, Kenya; Dec; 3
	FALLOW, Jamaica (CMC) – → FALLOW, Jamaica; ; ; CMC
	FALLOW, St James — → FALLOW, St James
	Fallow (CNN) — → Fallow; ; ; CNN
	Fallow CNN — → Fallow; ; ; CNN
	Fallow, Ohio CNN — → Fallow, Ohio; ; ; CNN
	Dec 3 (Reuters) - → ; Dec; 3; Reuters
	Dec. 3 (UPI) -- → ; Dec.; 3; UPI
	(Reuters) - → ; ; ; Reuters
	FALLOW, Dec 3 (Reuters) - → FALLOW; Dec; 3; Reuters
	FALLOW/LOWNESS, Dec 3 (Reuters) - → FALLOW/LOWNESS; Dec; 3; Reuters
	FALLOW (Thomson Reuters Foundation) - → FALLOW; ; ; Thomson Reuters Foundation
	FALLOW, England (AP) — → FALLOW, England; ; ; AP
	NEAR FALLOW, Ukraine (AP) — → NEAR FALLOW, Ukraine; ; ; AP
	FALLOW, Ore., Dec. 3, 2023 /PRNewswire/ -- → FALLOW, Ore.; Dec.; 3; PRNewswire
	FALLOW, Ore., Dec. 03, 2023 (GLOBE NEWSWIRE) -- → FALLOW, Ore.; Dec.; 03; GLOBE NEWSWIRE
	FALLOW, Ore.--(BUSINESS WIRE)-- → FALLOW, Ore.; ; ; BUSINESS WIRE
	FALLOW--(BUSINESS WIRE)-- → FALLOW; ; ; BUSINESS WIRE
	FALLOW, ON / ACCESSWIRE / December 3, 2023 / → FALLOW, ON; December; 3; ACCESSWIRE
	FALLOW, ON, Dec. 3, 2023 /CNW/ - → FALLOW, ON; Dec.; 3; CNW
	FALLOW, Dec. 3 (UPI) -- → FALLOW; Dec.; 3; UPI
	FALLOW, Dec. 3, 2023 — → FALLOW; Dec.; 3
	Fallow, December 3, 2023 – → Fallow; December; 3
	FALLOW (Kyodo) -- → FALLOW; ; ; Kyodo
	FALLOW, Dec. 3 (TASS) - → FALLOW; Dec.; 3; TASS
	FALLOW >> → FALLOW
	FALLOW • → FALLOW
	FALLOW, Ohio • → FALLOW, Ohio
	FALLOW, Mich. (AP/WJRT) - → FALLOW, Mich.; ; ; AP/WJRT
	ST. FALLOW, Maine (AP) — → ST. FALLOW, Maine; ; ; AP
	FALLOW, Wash. (KIRO) — → FALLOW, Wash.; ; ; KIRO
	FALLOW (CMC) — → FALLOW; ; ; CMC
	UNITED NATIONS — → UNITED NATIONS

	Altena (dpa) - → Altena; ; ; dpa
	Altena (dpa/lnw) - → Altena; ; ; dpa
	Altena/Lenne (dpa/tmn) - → Altena/Lenne; ; ; dpa
	Altena (dpa) – → Altena; ; ; dpa
	Altena (dpa). → Altena; ; ; dpa
	Altena. (dpa) → Altena; ; ; dpa
	ALTENA. (dpa) → ALTENA; ; ; dpa
	Altena/dpa. → Altena; ; ; dpa
	Altena/MZ - → Altena; ; ; MZ
	Altena/dpa – → Altena; ; ; dpa
	Altena - dpa - → Altena; ; ; dpa
	ALTENA dpa | → ALTENA; ; ; dpa
	ALTENA taz | → ALTENA; ; ; taz
	ALTENA afp | → ALTENA; ; ; afp
	ALTENA epd | → ALTENA; ; ; epd
	ALTENA (dpa) | → ALTENA; ; ; dpa
	ALTENA | → ALTENA
	ALTENA – → ALTENA
	ALTENA. → ALTENA
	ALTENA - → ALTENA
	Bielefeld | → Bielefeld
	Bielefeld. → Bielefeld
	Bielefeld – → Bielefeld
	Bielefeld - → Bielefeld
	Göttingen. → Göttingen
	Werdenberg. → Werdenberg
	Oberwil. → Oberwil
	Altheim – → Altheim
	Neuenfeld. → Neuenfeld
	Neuenfeld/Lenne. → Neuenfeld/Lenne
	Altena/Neuenfeld – → Altena/Neuenfeld
	Neuenfeld (Sachsen) – → Neuenfeld (Sachsen)
	Altena (NRW) – → Altena (NRW)
	Altena (Kreis Lenne) – → Altena (Kreis Lenne)
	Altena (Kreis Lenne). → Altena (Kreis Lenne)
	Altena (Österreich) - → Altena (Österreich)
	Kreis Altena. → Kreis Altena
	Landkreis Altena – → Landkreis Altena
	Bad Altena. → Bad Altena
	Altena (ots) - → Altena; ; ; ots
	Altena/Werdohl (ots) - → Altena/Werdohl; ; ; ots
	ALTENA (ots) → ALTENA; ; ; ots
	Wien (OTS) - → Wien; ; ; OTS
	Wien (OTS/RK) - → Wien; ; ; OTS
	Wien (PK) - → Wien; ; ; PK
	Wien (APA) - → Wien; ; ; APA
	Wien/Linz (APA/dpa) - → Wien/Linz; ; ; APA/dpa
	Wien, 03.12.2023 (KAP) → Wien; 12; 03; KAP
	Bonn (KNA) → Bonn; ; ; KNA
	Bonn (KNA) - → Bonn; ; ; KNA
	Berlin (epd). → Berlin; ; ; epd
	Bern (sda) → Bern; ; ; sda
	Bern (awp/sda) - → Bern; ; ; awp/sda
	Zürich (awp) - → Zürich; ; ; awp
	Köln (SID) - → Köln; ; ; SID
	Berlin (AFP) → Berlin; ; ; AFP
	Berlin (AFP) - → Berlin; ; ; AFP
	Berlin (Reuters) - → Berlin; ; ; Reuters
	Berlin, 3. Dez (Reuters) - → Berlin; Dez; 3; Reuters
	Altena, 3. Dezember 2023 – → Altena; Dezember; 3
	Altena, 03.12.2023 – → Altena; 12; 03
	Altena, 3. Dezember 2023. → Altena; Dezember; 3
	Altena, den 3. Dezember 2023 – → Altena; Dezember; 3
	(dpa) → ; ; ; dpa
	(dpa/lnw) - → ; ; ; dpa
	(sda) → ; ; ; sda
	(SDA) → ; ; ; SDA
	(ots) → ; ; ; ots
	Altena (red) - → Altena; ; ; red
	Altena (red). → Altena; ; ; red
	Altena (pm). → Altena
	Altena (pm) – → Altena
	Altena. (pm) → Altena
	Altena (lifePR) - → Altena; ; ; lifePR
	Altena (dpa-AFX) - → Altena; ; ; dpa-AFX
	Washington (AP) → Washington; ; ; AP
	Altena (idw) - → Altena; ; ; idw
`

// TestDatelineForms reads each form before a story.
func TestDatelineForms(t *testing.T) {
	for line := range strings.SplitSeq(datelineForms, "\n") {
		text, want, ok := strings.Cut(strings.TrimLeft(line, "\t"), " → ")
		if !ok {
			continue
		}
		story := "The weir has been closed since Monday."
		if !strings.HasSuffix(text, "— ") {
			story = " " + story
		}
		d, _ := sharedRules().readDateline(strings.TrimSuffix(text, " ")+story, true)
		parts := append(strings.Split(want, "; "), "", "", "")
		assert.Equal(t, withoutStop(strings.TrimSpace(text))+" → "+strings.Join(parts[:4], ";"), d.Text+" → "+strings.Join([]string{d.Place, d.Month, d.Day, d.Agency}, ";"), text)
	}
}

// TestNotDatelineForms checks beginnings of stories that look like these.
func TestNotDatelineForms(t *testing.T) {
	for text := range strings.SplitSeq(`The keeper, Ohio-born, is 40 - and still rows.
		Marlow, a keeper — the weir is hers.
		Marlow, Salter – The two keepers met.
		Dec 3 (a Friday) - The weir closed.
		Dec. 3 was cold - The weir froze.
		GOALS - Marlow (2), Salter.
		FOOTBALL - Fallow Town won the cup.
		ROWING: Fallow won the cup.
		TICKETS: Adults pay ten pounds.
		DIRECTIONS: Take the lower path.
		OPINION | The weir must go.
		Weir – The keeper is 40.
		Weather: The rain goes on.
		Salter (Labour) – The weir is hers.
		Marlow (Fallow) - The keeper scored twice.
		Tess Marlow (40) – The keeper rows.
		Tess Marlow (Keeper) - She rows.
		CNN — The network has moved.
		Innenstadt. Die Fahrbahn ist gesperrt.
		Umfeld. Das ist ein großes Wort.
		Bescheid. So heißt das Stück.
		Altersheim – Die Wäscherei brennt.
		Jana Krüger (Grüne) – Die Rätin lacht.
		Müller (CDU) – Der Rat lacht.
		Müller (Altena) - Der Wirt lacht.
		Krüger (l.) – Die Wirtin lacht.
		Kultur | Das Wehr im Museum.
		Sport: Der Platz ist nass.
		Das Wehr (Foto) – Ein Denkmal.
		Wetter – Es regnet weiter.
		Lokales: Das Wehr ist offen.
		Termin: Das Fest beginnt um drei.
		Anmeldung: Telefon genügt.`, "\n") {
		d, ok := sharedRules().readDateline(strings.TrimSpace(text), true)
		assert.False(t, ok, "%s: %+v", text, d)
	}
}
