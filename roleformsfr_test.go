package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// romanceRoleForms are lines about the piece in French and Spanish. Those of
// RoleBody are of the story.
var romanceRoleForms = map[Role]string{
	RoleSource: `
		Ce texte est republié à partir du Phare sous licence
		Article initialement paru dans Le Phare du 3 mai
		Communiqué de presse transmis par la commune de Kermorin`,
	RoleCopyright: `
		Contenu sous licence CC BY-NC-ND
		Reproduction, même partielle, interdite
		Toute reproduction interdite`,
	RoleRelated: `
		Vous avez aimé cet article ? Partagez-le
		Síguenos en Google News y recibe las noticias de Vega en tu teléfono.`,
	RoleEditor: `
		Traducción del inglés: Ana Ruiz
		Revisión de estilo: Ana Ruiz`,
	RoleByline: `
		Entrevista y fotos: Ana Ruiz
		Reporta: Ana Ruiz y Óscar Ferrer`,
	RoleBody: `
		Toute reproduction du tableau demande des mois, dit la copiste, et un bon dos.
		Ne manquez rien de votre vie, disait sa grand-mère, et elle est partie en mer.
		Vous avez aimé cet article de mercerie, madame, dit le vendeur, alors prenez-en deux.
		La traducción del inglés le llevó tres años.
		Reporta poco el negocio, según la dueña.`,
}

func TestRomanceRoleForms(t *testing.T) {
	for role, lines := range romanceRoleForms {
		for text := range strings.SplitSeq(lines, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}
