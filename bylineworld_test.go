package newsmark

import "testing"

// worldBylines are more bodies with their bylines, as in bylineFamilies, by what the
// forms have in common.
const worldBylines = `
	… ¦ Ольга Ветрова, «Листок» → Ольга Ветрова ⇒ Ольга Ветрова
	… ¦ Ольга Ветрова, «Листок.ру» → Ольга Ветрова ⇒ Ольга Ветрова
	Ольга Ветрова, специальный корреспондент «Лугового листка» ¦ … → Ольга Ветрова ⇒ Ольга Ветрова
	<span class="author">Ольга Ветрова, специальный корреспондент «Лугового листка»</span> ¦ … → Ольга Ветрова ⇒ Ольга Ветрова
	… ¦ Camille Aubertin, « Le Phare » → Camille Aubertin ⇒ Camille Aubertin
	… ¦ Nuria Beltrán, «El Faro» → Nuria Beltrán ⇒ Nuria Beltrán
	… ¦ Jana Wittkopp, „Lennebote“ → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ Ольга Ветрова, «Мы ещё вернёмся!» →
	… ¦ Ольга Ветрова, директор школы: «Мы вернёмся» →
	… ¦ Ольга Ветрова, «и это правда» →

	Camille Aubertin – IJL – Réseau.Presse – Le Phare ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Camille Aubertin - Initiative de journalisme local - Le Phare ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Fern Castell | Local Journalism Initiative | Dale Post ¦ … → Fern Castell ⇒ Fern Castell
	Jana Wittkopp | Lennebote | Altena ¦ … → Jana Wittkopp ⇒ Jana Wittkopp
	Nuria Beltrán | El Faro | Lugo ¦ … → Nuria Beltrán ⇒ Nuria Beltrán
	Fern Castell – the weir – the mill ¦ … →

	… ¦ (Fern Castell) → (Fern Castell) ⇒ Fern Castell
	… ¦ (Nuria Beltrán) → (Nuria Beltrán) ⇒ Nuria Beltrán
	… ¦ — (Camille Aubertin) → (Camille Aubertin) ⇒ Camille Aubertin
	… ¦ (Jana Wittkopp, Lowness) → Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ (Risas) →
	… ¦ Iker Zabaleta / Bilbao → Iker Zabaleta ⇒ Iker Zabaleta
	… ¦ Montse Puig / Girona → Montse Puig ⇒ Montse Puig
	… ¦ Xoán Couto (Vigo) → Xoán Couto ⇒ Xoán Couto

	By the Rev. Otis Grant → By the Rev. Otis Grant ⇒ Otis Grant
	Guest column by the Rev. Otis Grant → Guest column by the Rev. Otis Grant ⇒ Otis Grant
	By the Rev. Dr. Otis Grant → By the Rev. Dr. Otis Grant ⇒ Otis Grant
	Guest commentary by Fern Castell → Guest commentary by Fern Castell ⇒ Fern Castell
	Guest opinion by Fern Castell → Guest opinion by Fern Castell ⇒ Fern Castell
	By the St. Lawrence River →

	… ¦ Staff writer Fern Castell contributed to this report. → Staff writer Fern Castell ⇒ Fern Castell
	… ¦ Fern Castell contributed to this story. → Fern Castell ⇒ Fern Castell
	… ¦ Fern Castell and Tess Marlow contributed to this article. → Fern Castell and Tess Marlow ⇒ Fern Castell, Tess Marlow
	… ¦ Associated Press writer Fern Castell contributed to this report. → Associated Press writer Fern Castell ⇒ Fern Castell
	… ¦ Fern Castell contributed reporting. → Fern Castell ⇒ Fern Castell
	… ¦ Camille Aubertin a contribué à cet article. → Camille Aubertin ⇒ Camille Aubertin
	… ¦ Nuria Beltrán contribuyó a este reportaje. → Nuria Beltrán ⇒ Nuria Beltrán
	… ¦ Nuria Beltrán colaboró en esta nota. → Nuria Beltrán ⇒ Nuria Beltrán
	… ¦ The Associated Press contributed to this report. →
	… ¦ Dale Post staff contributed to this report. →
	… ¦ Forty parents contributed to this story. →
	… ¦ Nuria Beltrán colaboró en esta escuela. →

	… ¦ Textes : Camille Aubertin. Photos : Yann Le Dantec. → Textes : Camille Aubertin ⇒ Camille Aubertin
	… ¦ Texte : Camille Aubertin. Photo : Yann Le Dantec → Texte : Camille Aubertin ⇒ Camille Aubertin
	… ¦ О. ВЕТРОВА, наш внештатный корреспондент, с. Дубровка → О. ВЕТРОВА ⇒ О. ВЕТРОВА
	… ¦ Ольга ВЕТРОВА, наш внештатный корреспондент, д. Луговая → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	Photo Fern Castell, special to the Dale Post ¦ … →
	Photo Camille Aubertin, collaboration spéciale ¦ … →
	Foto Nuria Beltrán, corresponsal ¦ … →
`

func TestBylineWorld(t *testing.T) { checkBylines(t, worldBylines) }
