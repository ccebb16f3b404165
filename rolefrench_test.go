package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// frenchRoleLines are lines about the piece as portals and local papers in French write
// them. Those of RoleBody are of the story.
var frenchRoleLines = map[Role]string{
	RoleRelated: `
		À écouter : notre reportage à la caserne de Kermorin.
		À lire : notre dossier sur les haies du canton.
		Pour ne rien manquer de l’actualité du canton, inscrivez-vous à notre newsletter.
		Personnalisez votre actualité en ajoutant vos villes en favori.
		Vous avez trouvé cet article intéressant ? Suivez notre page.
		Une info, une question ? Écrivez à la rédaction
		Contactez-nous : redaction@phare.example
		La suite après cette publicité
		Vous pouvez partager un article en cliquant sur les icônes.`,
	RoleSource: `
		Article original en anglais
		Ce texte est une traduction d’un article paru dans Le Phare.`,
	RoleEditor: `
		Adaptation web : Inès Baudry
		Cet article a été traduit de l’anglais par notre rédaction.`,
	RoleCopyright: `
		Les textes de ce site sont protégés par le droit d’auteur.`,
	RoleBody: `
		Pour ne rien manquer du spectacle, il faut venir tôt, dit le maire.
		À écouter le maire, notre port est le plus beau du monde.
		Vous avez trouvé cet article au fond de la remise, dit le brocanteur.
		Personnalisez votre actualité, conseille le coach.
		Contactez-nous, dit l’affiche, et personne n’appelle.
		Les textes de ce site celtique ne sont pas déchiffrés.
		Cet article a été traduit devant la cour.`,
}

func TestFrenchRoleLines(t *testing.T) {
	for role, lines := range frenchRoleLines {
		for text := range strings.SplitSeq(lines, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}
