package newsmark

import "testing"

// kindBylines are bylines in German and French that name the kind of piece, or who was
// asked and where the report is from; beside them what looks like them.
const kindBylines = `
	Aus Oberbeuren berichtet Jana Wittkopp ¦ … → Aus Oberbeuren berichtet Jana Wittkopp ⇒ Jana Wittkopp
	Aus Altena und Hagen berichten Jana Wittkopp und Urs Odermatt ¦ … → Aus Altena und Hagen berichten Jana Wittkopp und Urs Odermatt ⇒ Jana Wittkopp, Urs Odermatt
	Aus Oberbeuren berichtet der Bote, dass das Wehr offen ist. ¦ … →
	Aus ihrer Zeit berichtet Jana Wittkopp ¦ … →
	… ¦ Das Gespräch mit Anna Krüger führte Jana Wittkopp. → Das Gespräch mit Anna Krüger führte Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ Das Gespräch mit Anna Krüger führte zu nichts. →
	Ein Standpunkt von Jana Wittkopp ¦ … → Ein Standpunkt von Jana Wittkopp ⇒ Jana Wittkopp
	Ein Standpunkt von Jana Wittkopp hat am Wehr für Streit gesorgt. ¦ … →
	Eine Buchbesprechung von Jana Wittkopp ¦ … → Eine Buchbesprechung von Jana Wittkopp ⇒ Jana Wittkopp
	Interview und Fotos: Jana Wittkopp ¦ … → Interview und Fotos: Jana Wittkopp ⇒ Jana Wittkopp
	Notre correspondante à Kermorin, Camille Aubertin ¦ … → Notre correspondante à Kermorin, Camille Aubertin ⇒ Camille Aubertin
	Notre correspondante a vu le barrage. ¦ … →
	Ecrit par Camille Aubertin ¦ … → Ecrit par Camille Aubertin ⇒ Camille Aubertin
	Ecrit le 3 mai 2021 par Camille Aubertin ¦ … → par Camille Aubertin ⇒ Camille Aubertin
	Une carte blanche de Camille Aubertin ¦ … → Une carte blanche de Camille Aubertin ⇒ Camille Aubertin
	Une carte blanche de Camille Aubertin a relancé le débat. ¦ … →
	Compte rendu : Camille Aubertin ¦ … → Compte rendu : Camille Aubertin ⇒ Camille Aubertin
	Signé Camille Aubertin, le texte a surpris. ¦ … →
`

func TestRoleKindBylines(t *testing.T) { checkBylines(t, kindBylines) }

// kindRoles are lines about the piece in German and French: where it was aired or
// first appeared, who translated it, and what to read, hear or see besides.
var kindRoles = map[Role]string{
	RoleSource: `
		Diese Nachricht wurde am 03.05.2022 im Programm Lennefunk gesendet.
		Dieses Thema im Programm: Radio Lenne | 03.05.2022 | 08:00 Uhr
		Über dieses Thema berichtet: Radio Lenne, 3. Mai 2022
		Sendung: „Regionales“, 3. Mai 2022, 17.30 Uhr
		Das Original erschien auf Englisch.
		Version originale publiée en anglais
		Entretien initialement publié dans Le Phare
		Avec Reuters et AFP
	`,
	RoleEditor: `
		Deutsche Übersetzung von Urs Odermatt
		Aus dem Französischen: Urs Odermatt
	`,
	RoleRelated: `
		Hören Sie dazu auch unseren Podcast: Folge 12
		Sehen Sie auch: Warum das Wehr singt
		Unser Lesetipp: Warum das Wehr singt
		Ähnliche Beiträge
		Immer auf dem Laufenden bleiben: Folgen Sie uns bei WhatsApp
		Kennen Sie schon unseren Newsletter?
		A voir aussi : le barrage qui chante
		A lire : le barrage qui chante
		Écouter aussi : le barrage qui chante
		Ecoutez notre podcast
		Articles connexes
		Une faute dans l’article ? Signalez-la.
		Recevez chaque matin l’essentiel de l’actualité
	`,
	RoleBody: `
		Diese Nachricht wurde in Altena mit Freude gehört.
		Sendung und Empfänger passten nicht zusammen.
		Das Original steht im Museum von Altena.
		Sehen Sie, sagte der Wirt, das Wehr singt wieder.
		Hören Sie dazu, was die Nachbarn sagen, und Sie wundern sich nicht mehr über das Wehr.
		Kennen Sie schon das Wehr?
		La version originale du barrage était en bois.
		A lire le rapport, rien ne va plus au barrage.
		A voir les visages, le match était perdu.
		Une faute dans le dernier quart d’heure a tout gâché.
		Recevez chaque invité avec le sourire, dit-elle.
	`,
}

func TestRoleKinds(t *testing.T) { readRoles(t, kindRoles) }
