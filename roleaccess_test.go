package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// roleAccess are lines that say who may read or comment on a piece, and lines beside
// a piece that sites in German and French have; those of RoleBody are of the story.
var roleAccess = map[Role]string{
	RoleRelated: `
		Um diesen Artikel lesen zu können, benötigen Sie ein LennePlus-Abo.
		Um weiterzulesen, schließen Sie bitte ein Abo ab.
		Um diesen Beitrag zu lesen, melden Sie sich bitte an.
		Um kommentieren zu können, müssen Sie angemeldet sein.
		Um Kommentare verfassen zu können, müssen Sie sich anmelden.
		Um einen Kommentar zu schreiben, müssen Sie eingeloggt sein.
		Sie müssen angemeldet sein, um einen Kommentar zu schreiben.
		Bitte melden Sie sich an, um zu kommentieren.
		Bitte loggen Sie sich ein, um den ganzen Text zu lesen.
		Sie haben ein Konto? Hier anmelden
		Sie haben bereits ein Abo? Hier einloggen
		Sind Sie bereits Abonnent? Melden Sie sich hier an.
		Schon dabei? Hier anmelden!
		Schon registriert? Zum Login
		Bereits Abonnent? Anmelden
		Noch kein Abo? Jetzt 30 Tage testen
		Registrieren Sie sich
		Dieser Artikel ist exklusiv für Abonnenten.
		Dieser Text ist nur für Abonnentinnen und Abonnenten zugänglich.
		Schreiben Sie einen Kommentar zum Beitrag:
		Schreibe einen Kommentar
		Hinterlasse einen Kommentar
		Die Kommentarfunktion ist geschlossen.
		Die Kommentare sind geschlossen.
		Klicken Sie hier für mehr Artikel zum Thema:
		Link zum Artikel
		Weiterlesen mit Abo
		Il vous reste 64.2% de cet article à lire. La suite est réservée aux abonnés.
		Il vous reste 50 % de ce texte à découvrir.
		La suite est réservée aux abonnés.
		La lecture de cet article est réservée aux abonnés :
		La suite de cet article est réservée à nos abonnés
		Cet article est réservé aux abonnés.
		Ce contenu est réservé à nos abonnés
		Pour lire la suite de cet article
		Pour lire la suite, abonnez-vous
		Pour poursuivre votre lecture, connectez-vous
		Pour accéder à cet article, inscrivez-vous
		Vous êtes déjà abonné ? Connexion
		Déjà abonné ? Connectez-vous
		Déjà inscrit ? Se connecter
		Pas encore abonné ? Découvrez nos offres
		Connectez-vous pour commenter
		Ce contenu n’est pas ouvert aux commentaires.
		Les commentaires sont fermés.
		Autres vidéos
		Vidéo suivante
		Imprimer
		Mots-clés :
		Pour en savoir plus : lire l’article du Phare
		Pour plus d’informations sur le bac, suivez Le Phare
		> Toutes les explications sont à lire dans nos éditions numériques
		L’article complet est à lire dans notre édition du jour
		À découvrir dans notre édition abonnés (4,50 € par mois).
		À retrouver dans notre numéro de mai
		Revivez le direct de la crue`,
	RoleEditor: `
		Dieser Artikel wurde nicht redaktionell bearbeitet.
		Dieser Text wurde von der Redaktion nicht bearbeitet.
		Dieser Beitrag wurde redaktionell nicht geprüft.`,
	RoleBody: `
		Um diesen Artikel des Vertrags streiten die Anwälte seit dem Mai.
		Um Kommentare bat am Ende niemand mehr.
		Um weiterzulesen, brauchte sie eine Lampe.
		Um einen Kommentar war der Trainer nie verlegen.
		Bitte melden Sie sich, rief der Fährmann, wenn Sie übersetzen wollen.
		Sie müssen angemeldet sein, sagt die Wirtin, sonst bleibt die Küche kalt.
		Sie haben ein Konto? Dann zahlen Sie für die Bank mit, sagt der Berater.
		Schon dabei war vor Jahren sein Vater.
		Schon registriert das Amt die ersten Räder.
		Bereits Abonnent wurde der Großvater, als die Zeitung noch zweimal kam.
		Registrieren Sie sich bis Montag beim Ruderclub, sonst fährt das Boot ohne Sie.
		Dieser Artikel des Gesetzes ist nur für Abonnenten der Bahn von Belang, und auch das nicht lange.
		Schreiben Sie einen Kommentar, sagte der Lehrer, und die Klasse stöhnte.
		Die Kommentare sind freundlich, die Blicke nicht.
		Dieser Artikel wurde nicht mehr verkauft.
		Il vous reste deux heures avant la marée.
		La suite est connue de tous.
		La lecture de cet article de loi prend une minute.
		La suite de cet article de mercerie se vend à part.
		Ce contenu est pesé deux fois.
		Pour lire la suite du carnet, il a fallu une loupe.
		Pour accéder à cet îlot, attendez la marée.
		Vous êtes déjà là, dit-il.
		Déjà abonné aux podiums, le rameur en veut un de plus.
		Connectez-vous au réel, disait sa tante.
		Les commentaires sont rares, et le bac aussi.
		Autres vidéos, autres mœurs, dit le gardien.
		Imprimer ces cartes a pris un an.
		Pour plus d’informations, il a fouillé les archives du port.
		Toutes les explications du monde n’y feront rien.
		À découvrir dans la crypte, deux gisants et une fresque.
		Revivez votre enfance, promet le manège.`,
}

// TestRoleAccess reads each line on its own.
func TestRoleAccess(t *testing.T) {
	for role, lines := range roleAccess {
		for text := range strings.SplitSeq(lines, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}
