package newsmark

import "testing"

// bylineFrench are bylineFamilies of papers, broadcasters and portals in French.
const bylineFrench = `
	Un article d’Inès Baudry → Un article d’Inès Baudry ⇒ Inès Baudry
	Reportage d'Inès Baudry → Reportage d'Inès Baudry ⇒ Inès Baudry
	La chronique d’Inès Baudry, historienne → La chronique d’Inès Baudry ⇒ Inès Baudry
	Un article d’occasion coûte moitié prix →
	Analyse d’Athènes à Rome →
	Rédigé par Camille Aubertin le Mardi 12 Mars 2024 → Rédigé par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin le mardi 12 mars 2024 → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin Publié le 03/05/2024 à 10h30, mis à jour le 04/05/2024 à 8h → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin le mardi et Inès Baudry le jeudi →
	Camille Aubertin | 12 mars 2024 ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Camille Aubertin – 12/03/2024 ¦ … → Camille Aubertin ⇒ Camille Aubertin
	… ¦ Camille Aubertin, le 12 mars 2024 → Camille Aubertin ⇒ Camille Aubertin
	Camille Aubertin, 12 ans ¦ … →
	Camille Aubertin | 12 rue des Tanneurs ¦ … →
	… ¦ Camille Aubertin et AFP → Camille Aubertin ⇒ Camille Aubertin
	… ¦ Camille Aubertin, avec Reuters → Camille Aubertin ⇒ Camille Aubertin
	… ¦ Camille Aubertin et le bac →
	… ¦ J.-M. AUBERTIN → J.-M. AUBERTIN ⇒ J.-M. AUBERTIN
	… ¦ Camille Aubertin, depuis Vaulny → Camille Aubertin ⇒ Camille Aubertin
	De notre correspondant local Yann Le Dantec → De notre correspondant local Yann Le Dantec ⇒ Yann Le Dantec
	De nos correspondants Yann Le Dantec et Inès Baudry → De nos correspondants Yann Le Dantec et Inès Baudry ⇒ Yann Le Dantec, Inès Baudry
	Avec notre envoyée spéciale à Vaulny, Camille Aubertin → Avec notre envoyée spéciale à Vaulny, Camille Aubertin ⇒ Camille Aubertin
	Avec notre envoyée spéciale à Vaulny, on a le temps de tout voir. →
	Propos recueillis à Vaulny par Camille Aubertin → Propos recueillis à Vaulny par Camille Aubertin ⇒ Camille Aubertin
	Propos recueillis par Camille Aubertin et traduits par Inès Baudry → Propos recueillis par Camille Aubertin ⇒ Camille Aubertin
	Texte et photos Camille Aubertin → Texte et photos Camille Aubertin ⇒ Camille Aubertin
	Texte Camille Aubertin, photos Yann Le Dantec → Texte Camille Aubertin ⇒ Camille Aubertin
	Texte Camille Aubertin dicte à ses élèves. →
	Camille Aubertin (texte), Yann Le Dantec (photos) ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Camille Aubertin (texte et photos) ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Sujet radio : Camille Aubertin → Sujet radio : Camille Aubertin ⇒ Camille Aubertin
	Signé Camille Aubertin → Signé Camille Aubertin ⇒ Camille Aubertin
	Signé Camille Aubertin, il a ému le quartier. →
	Texte Camille Aubertin Photos Yann Le Dantec → Texte Camille Aubertin ⇒ Camille Aubertin
	TEXTE CAMILLE AUBERTIN PHOTOS YANN LE DANTEC → TEXTE CAMILLE AUBERTIN ⇒ CAMILLE AUBERTIN
	Texte : Camille Aubertin Photos : Yann Le Dantec → Texte : Camille Aubertin ⇒ Camille Aubertin
	Photos Yann Le Dantec →
	Texte intégral Photos →
	Rédigé par Camille Aubertin le Mardi 12 Mars 2024 à 10:12 | Lu 120 fois → Rédigé par Camille Aubertin ⇒ Camille Aubertin
	Par M.L. → Par M.L. ⇒ M.L.
	Par M.L. et J.-P.D. → Par M.L. et J.-P.D. ⇒ M.L., J.-P.D.
	Propos recueillis par M.L. → Propos recueillis par M.L. ⇒ M.L.
	M.L. avec Belga → M.L. ⇒ M.L.
	M.L. (avec AFP) → M.L. ⇒ M.L.
	J.-P.D., avec AFP → J.-P.D. ⇒ J.-P.D.
	Par A.F.P. →
	M.L. avec son chien →
	Camille Aubertin (source AFP) → Camille Aubertin ⇒ Camille Aubertin
	Correspondance particulière, Camille Aubertin → Correspondance particulière, Camille Aubertin ⇒ Camille Aubertin
	De notre correspondante, Camille Aubertin → De notre correspondante, Camille Aubertin ⇒ Camille Aubertin
	Par Le Phare →
	Par Le Phare avec AFP →
	Par L’Express avec AFP →
	Par Rédaction Le Phare →
	Par Le Dantec Yann → Par Le Dantec Yann ⇒ Le Dantec Yann
`

func TestBylineFrench(t *testing.T) { checkBylines(t, bylineFrench) }
