package newsmark

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// bylineFamilies are bodies, the bylines that are read of them behind an arrow, and
// the names behind "⇒". A bar stands between the paragraphs of a body, and "…" for two
// paragraphs of a story, which also stand behind a line without one.
const bylineFamilies = `
	VON JANA WITTKOPP UND EMRE POLAT → VON JANA WITTKOPP UND EMRE POLAT ⇒ JANA WITTKOPP, EMRE POLAT
	Von: Jana Wittkopp → Von: Jana Wittkopp ⇒ Jana Wittkopp
	von Jana Wittkopp → von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp, Emre Polat und Urs Odermatt → Von Jana Wittkopp, Emre Polat und Urs Odermatt ⇒ Jana Wittkopp, Emre Polat, Urs Odermatt
	Von Jana Wittkopp & Emre Polat → Von Jana Wittkopp & Emre Polat ⇒ Jana Wittkopp, Emre Polat
	Von Jana Wittkopp (dpa) → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp (Text) und Emre Polat (Fotos) → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp (Text und Fotos) → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von unserem Korrespondenten Emre Polat, Ankara → Von unserem Korrespondenten Emre Polat ⇒ Emre Polat
	Von unserer Redakteurin Jana Wittkopp → Von unserer Redakteurin Jana Wittkopp ⇒ Jana Wittkopp
	Von unserem Mitarbeiter Emre Polat → Von unserem Mitarbeiter Emre Polat ⇒ Emre Polat
	Von Jana Wittkopp, 17. April 2021 → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp · 17.04.2021, 14:25 Uhr → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp | Lesezeit: 4 Minuten → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp, aktualisiert am 17.04.2021 → Von Jana Wittkopp ⇒ Jana Wittkopp
	Jana Wittkopp, Oberbeuren ¦ … → Jana Wittkopp ⇒ Jana Wittkopp
	Ein Interview von Jana Wittkopp und Emre Polat → Ein Interview von Jana Wittkopp und Emre Polat ⇒ Jana Wittkopp, Emre Polat
	Interview: Jana Wittkopp → Interview: Jana Wittkopp ⇒ Jana Wittkopp
	Das Gespräch führte Jana Wittkopp. → Das Gespräch führte Jana Wittkopp ⇒ Jana Wittkopp
	Die Fragen stellten Jana Wittkopp und Emre Polat. → Die Fragen stellten Jana Wittkopp und Emre Polat ⇒ Jana Wittkopp, Emre Polat
	Text: Jana Wittkopp | Fotos: Emre Polat → Text: Jana Wittkopp ⇒ Jana Wittkopp
	Text und Fotos: Jana von der Heyde-Wittkopp → Text und Fotos: Jana von der Heyde-Wittkopp ⇒ Jana von der Heyde-Wittkopp
	Von Prof. Dr. Jana Wittkopp → Von Prof. Dr. Jana Wittkopp ⇒ Jana Wittkopp
	Gastkommentar: Jana Wittkopp → Gastkommentar: Jana Wittkopp ⇒ Jana Wittkopp
	… ¦ (Mit Material von dpa) →
	… ¦ Autorin: Jana Wittkopp → Autorin: Jana Wittkopp ⇒ Jana Wittkopp
	Unter Mitarbeit von Jana Wittkopp und Emre Polat → Unter Mitarbeit von Jana Wittkopp und Emre Polat ⇒ Jana Wittkopp, Emre Polat
	Von Jana Wittkopp und dpa → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von Jana Wittkopp/dpa → Von Jana Wittkopp ⇒ Jana Wittkopp
	Von J. Wittkopp und E. Polat → Von J. Wittkopp und E. Polat ⇒ J. Wittkopp, E. Polat
	<em>Von Jana Wittkopp</em> → Von Jana Wittkopp ⇒ Jana Wittkopp
	Reportage: Jana Wittkopp → Reportage: Jana Wittkopp ⇒ Jana Wittkopp
	17.04.2021, 14:25 Uhr | Von Jana Wittkopp → Von Jana Wittkopp ⇒ Jana Wittkopp
	Stand: 17. April 2021 | Lesezeit: 3 Min. | Von Jana Wittkopp und Emre Polat → Von Jana Wittkopp und Emre Polat ⇒ Jana Wittkopp, Emre Polat
	Lennebote • 17.04.2021 • von Jana Wittkopp → von Jana Wittkopp ⇒ Jana Wittkopp
	17.04.2021 | Von Montag an →
	Das Wehr bleibt auch 2021 zu | Von Jana Wittkopp →
	Heft 4 | Das Wehr, von Jana Wittkopp →
	Von Montag an ist das Wehr gesperrt →
	Von Ulm nach Kehl →
	Von Oberbeuren bis Kehl und zurück →
	Aus Ankara berichtet niemand mehr →
	Aus Ulm kommt Nachschub →
	Von Ulrich Zwei bis Otto Drei →
	Interview: Das Wehr bleibt zu →
	Von Mensch zu Mensch →
	Nachruf: Jana Wittkopp →

	BY FERN CASTELL AND TESS MARLOW → BY FERN CASTELL AND TESS MARLOW ⇒ FERN CASTELL, TESS MARLOW
	By: Fern Castell → By: Fern Castell ⇒ Fern Castell
	by Fern Castell → by Fern Castell ⇒ Fern Castell
	By Fern Castell, Tess Marlow, and Anh Tran → By Fern Castell, Tess Marlow, and Anh Tran ⇒ Fern Castell, Tess Marlow, Anh Tran
	By Fern Castell & Tess Marlow → By Fern Castell & Tess Marlow ⇒ Fern Castell, Tess Marlow
	By Fern Castell with Tess Marlow → By Fern Castell with Tess Marlow ⇒ Fern Castell, Tess Marlow
	By Fern Castell in Lowness → By Fern Castell ⇒ Fern Castell
	By Fern Castell in Lowness and Tess Marlow in Dale → By Fern Castell in Lowness and Tess Marlow ⇒ Fern Castell, Tess Marlow
	By Fern Castell, Staff Writer → By Fern Castell ⇒ Fern Castell
	By Staff Writer Fern Castell → By Staff Writer Fern Castell ⇒ Fern Castell
	By Fern Castell Staff Writer → By Fern Castell ⇒ Fern Castell
	By our political editor Fern Castell → By our political editor Fern Castell ⇒ Fern Castell
	By Our Correspondent Fern Castell → By Our Correspondent Fern Castell ⇒ Fern Castell
	By Fern Castell, Associated Press → By Fern Castell ⇒ Fern Castell
	By FERN CASTELL Associated Press → By FERN CASTELL ⇒ FERN CASTELL
	By Fern Castell (Reuters) → By Fern Castell ⇒ Fern Castell
	By Fern Castell/Coast Herald → By Fern Castell ⇒ Fern Castell
	By Fern Castell for the Coast Herald → By Fern Castell ⇒ Fern Castell
	By Fern Castell, June 3, 2021 → By Fern Castell ⇒ Fern Castell
	By Fern Castell June 3, 2021 → By Fern Castell ⇒ Fern Castell
	By Fern Castell on June 3, 2021 → By Fern Castell ⇒ Fern Castell
	By Fern Castell 3 June 2021 → By Fern Castell ⇒ Fern Castell
	By Fern Castell • 4 min read → By Fern Castell ⇒ Fern Castell
	By Fern Castell | Updated: June 3, 2021 at 4:25 p.m. → By Fern Castell ⇒ Fern Castell
	By Fern Castell Published June 3, 2021 → By Fern Castell ⇒ Fern Castell
	By Fern Castell @ferncastell → By Fern Castell ⇒ Fern Castell
	By Fern Castell (@ferncastell) → By Fern Castell ⇒ Fern Castell
	By Fern Castell, fcastell@dale.example → By Fern Castell ⇒ Fern Castell
	By Fern M. Castell Jr. → By Fern M. Castell Jr. ⇒ Fern M. Castell Jr.
	By Fern MacDougall-O'Shea → By Fern MacDougall-O'Shea ⇒ Fern MacDougall-O'Shea
	Story and photos by Fern Castell → Story and photos by Fern Castell ⇒ Fern Castell
	Words: Fern Castell. Photos: Tess Marlow → Words: Fern Castell ⇒ Fern Castell
	Guest columnist: Fern Castell → Guest columnist: Fern Castell ⇒ Fern Castell
	Opinion: By Fern Castell → Opinion: By Fern Castell ⇒ Fern Castell
	EXCLUSIVE By Fern Castell → EXCLUSIVE By Fern Castell ⇒ Fern Castell
	… ¦ Additional reporting by Tess Marlow and Anh Tran. → Additional reporting by Tess Marlow and Anh Tran ⇒ Tess Marlow, Anh Tran
	… ¦ (Reporting by Fern Castell in Lowness; editing by Anh Tran) → Reporting by Fern Castell ⇒ Fern Castell
	… ¦ Reporting by Fern Castell, Tess Marlow; Writing by Anh Tran; Editing by Bo Firth → Reporting by Fern Castell, Tess Marlow; Writing by Anh Tran ⇒ Fern Castell, Tess Marlow; Anh Tran
	… ¦ –Fern Castell, Dale Post → Fern Castell ⇒ Fern Castell
	By Fern Castell CNN → By Fern Castell ⇒ Fern Castell
	By Fern Castell Fox News → By Fern Castell ⇒ Fern Castell
	By Fern Castell and Tess Marlow Reuters → By Fern Castell and Tess Marlow ⇒ Fern Castell, Tess Marlow
	By Fern Castell Political correspondent → By Fern Castell ⇒ Fern Castell
	By Fern Castell China Correspondent → By Fern Castell ⇒ Fern Castell
	By Fern Castell Texas reporter → By Fern Castell ⇒ Fern Castell
	By Fern Castell Washington → By Fern Castell Washington ⇒ Fern Castell Washington
	By Fern Castell Senior Science Editor → By Fern Castell ⇒ Fern Castell
	By Fern Castell Live and breaking news reporter → By Fern Castell ⇒ Fern Castell
	By Fern Castell Reporter → By Fern Castell ⇒ Fern Castell
	By Fern CastellReporter → By Fern Castell ⇒ Fern Castell
	By Fern CastellStaff Writer → By Fern Castell ⇒ Fern Castell
	By Fern McCastell → By Fern McCastell ⇒ Fern McCastell
	By Fern Castell Last updated Nov 8, 2023 → By Fern Castell ⇒ Fern Castell
	ByFern Castell → ByFern Castell ⇒ Fern Castell
	ByF.R. Castell → ByF.R. Castell ⇒ F.R. Castell
	ByZorn Quistmark → ByZorn Quistmark ⇒ Zorn Quistmark
	by: Fern Castell → by: Fern Castell ⇒ Fern Castell
	Автор: Есения Корабельникова → Автор: Есения Корабельникова ⇒ Есения Корабельникова
	<span class="author">By Fallow.com</span> →
	By Fern Castell | fcastell@fallow.example | Fallow News Group, Tess Marlow | tmarlow@fallow.example | Fallow News Group and Anh Tran | atran@fallow.example | Fallow News Group → By Fern Castell; Tess Marlow; Anh Tran ⇒ Fern Castell; Tess Marlow; Anh Tran
	By Fern Castell | fcastell@fallow.example | The Fallow Post → By Fern Castell ⇒ Fern Castell
	<span class="author">Fallow Post with AFP</span> →
	<span class="author">General Assignment Reporter, Fallow Post</span> →
	By Court Reporter →
	By Web Desk →
	By Reuters Staff →
	By The Associated Press →
	Our Correspondent →
	By Senior Politics Reporter →
	FromSoftware Fallow Games →
	VonHaus Cordless Drill →
	ByteWise Fallow Tools →
	… ¦ Senior Politics Reporter, Fallow Post →
	<span class="author">Fallow Tribune</span> →
	<span class="author">Online News Editor</span> →
	<span class="author">CBS News</span> →
	By Order Of The Court →
	By the Sea →
	By Land and Sea →
	By Popular Demand →
	Fern Castell contributed to the fund. ¦ … →
	Reporting by Fern Castell in Lowness and Tess Marlow in Holm; additional reporting by Ann Lee; editing by Bo Ek → Reporting by Fern Castell in Lowness and Tess Marlow; additional reporting by Ann Lee ⇒ Fern Castell, Tess Marlow; Ann Lee
	Reporting was contributed by Fern Castell and Tess Marlow. → Reporting was contributed by Fern Castell and Tess Marlow ⇒ Fern Castell, Tess Marlow
	By Fern Castell AP Sports Writer → By Fern Castell ⇒ Fern Castell
	By Father Tom Castell → By Father Tom Castell ⇒ Tom Castell
	Reporters: Fern Castell and Tess Marlow → Reporters: Fern Castell and Tess Marlow ⇒ Fern Castell, Tess Marlow
	Reporters: the mill is shut. →
	Fern Castell contributed to this report on weirs, which the council read. ¦ … →
	Words Matter →
	By Fern Castell's own account, the weir is shut →

	PAR CAMILLE AUBERTIN → PAR CAMILLE AUBERTIN ⇒ CAMILLE AUBERTIN
	Par : Camille Aubertin → Par : Camille Aubertin ⇒ Camille Aubertin
	par Camille Aubertin → par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin, Yann Le Dantec et Inès Baudry → Par Camille Aubertin, Yann Le Dantec et Inès Baudry ⇒ Camille Aubertin, Yann Le Dantec, Inès Baudry
	Par Camille Aubertin & Yann Le Dantec → Par Camille Aubertin & Yann Le Dantec ⇒ Camille Aubertin, Yann Le Dantec
	Le Phare | 04.05.2021 à 13h36 • Mis à jour le 05.05.2021 à 20h13 | Par Camille Aubertin (avec Inès Baudry) → Par Camille Aubertin (avec Inès Baudry) ⇒ Camille Aubertin, Inès Baudry
	Publié le 12 juin 2021 | par Camille Aubertin → par Camille Aubertin ⇒ Camille Aubertin
	Mercredi 12 juin 2021 | Par le bac →
	Par Camille Aubertin avec AFP → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin avec Yann Le Dantec → Par Camille Aubertin avec Yann Le Dantec ⇒ Camille Aubertin, Yann Le Dantec
	Par Camille Aubertin (avec Yann Le Dantec) → Par Camille Aubertin (avec Yann Le Dantec) ⇒ Camille Aubertin, Yann Le Dantec
	Par Camille Aubertin (à Vaulny) → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin, à Vaulny → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin, envoyée spéciale à Vaulny → Par Camille Aubertin ⇒ Camille Aubertin
	Camille Aubertin (à Vaulny) ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin (Vaulny, correspondante) → Par Camille Aubertin ⇒ Camille Aubertin
	De notre correspondante à Vaulny, Camille Aubertin → De notre correspondante à Vaulny, Camille Aubertin ⇒ Camille Aubertin
	Par notre envoyée spéciale Camille Aubertin → Par notre envoyée spéciale Camille Aubertin ⇒ Camille Aubertin
	Par notre correspondant à Vaulny, Yann Le Dantec → Par notre correspondant à Vaulny, Yann Le Dantec ⇒ Yann Le Dantec
	Par Camille Aubertin le 12 juin 2021 → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin, le 12 juin 2021 à 14h25 → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin - 12 juin 2021 → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin Publié le 12 juin 2021 → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin • Lecture 4 min → Par Camille Aubertin ⇒ Camille Aubertin
	Par Camille Aubertin | Temps de lecture : 4 minutes → Par Camille Aubertin ⇒ Camille Aubertin
	Propos recueillis par Camille Aubertin et Yann Le Dantec → Propos recueillis par Camille Aubertin et Yann Le Dantec ⇒ Camille Aubertin, Yann Le Dantec
	Propos recueillis par C. Aubertin → Propos recueillis par C. Aubertin ⇒ C. Aubertin
	Entretien : Camille Aubertin → Entretien : Camille Aubertin ⇒ Camille Aubertin
	Texte et photos : Camille de La Tour d’Aubertin → Texte et photos : Camille de La Tour d’Aubertin ⇒ Camille de La Tour d’Aubertin
	Texte : Camille Aubertin / Photos : Yann Le Dantec → Texte : Camille Aubertin ⇒ Camille Aubertin
	Une chronique signée Camille Aubertin → Une chronique signée Camille Aubertin ⇒ Camille Aubertin
	Une tribune de Camille Aubertin → Une tribune de Camille Aubertin ⇒ Camille Aubertin
	… ¦ Camille AUBERTIN → Camille AUBERTIN ⇒ Camille AUBERTIN
	… ¦ Camille Aubertin (avec AFP) → Camille Aubertin ⇒ Camille Aubertin
	… ¦ C. A. avec AFP → C. A. ⇒ C. A.
	… ¦ Camille Aubertin, La Presse Canadienne → Camille Aubertin ⇒ Camille Aubertin
	Camille Aubertin – Vaulny Info ¦ … → Camille Aubertin ⇒ Camille Aubertin
	Dossier : Camille Aubertin →
	Un portrait de Camille Aubertin →
	Par Toutatis →
	Par Notre-Dame →
	Par Monts et Vaux →
	Texte Officiel →
	Camille Aubertin avec son frère ¦ … →
	Une tribune de Vaulny s’effondre →
	Par ici la sortie →

	POR NURIA BELTRÁN Y ÓSCAR FERRER → POR NURIA BELTRÁN Y ÓSCAR FERRER ⇒ NURIA BELTRÁN, ÓSCAR FERRER
	Por: Nuria Beltrán → Por: Nuria Beltrán ⇒ Nuria Beltrán
	por Nuria Beltrán → por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán e Inés Ferrer → Por Nuria Beltrán e Inés Ferrer ⇒ Nuria Beltrán, Inés Ferrer
	Por Nuria Beltrán, Óscar Ferrer y Tomás Echeverri → Por Nuria Beltrán, Óscar Ferrer y Tomás Echeverri ⇒ Nuria Beltrán, Óscar Ferrer, Tomás Echeverri
	Por Nuria Beltrán (EFE) → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán, enviada especial → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán, corresponsal en Quito → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán | Quito → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán - 12/06/2021 → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán, 12 de junio de 2021 → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán 12 de junio de 2021 → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán | Lectura: 4 minutos → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán con información de EFE → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán @nbeltran → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán de la Fuente y M.ª José Ortiz → Por Nuria Beltrán de la Fuente y M.ª José Ortiz ⇒ Nuria Beltrán de la Fuente, M.ª José Ortiz
	Por Lic. Nuria Beltrán → Por Lic. Nuria Beltrán ⇒ Nuria Beltrán
	Por nuestra corresponsal Nuria Beltrán → Por nuestra corresponsal Nuria Beltrán ⇒ Nuria Beltrán
	Por el periodista Óscar Ferrer → Por el periodista Óscar Ferrer ⇒ Óscar Ferrer
	Texto: Nuria Beltrán | Fotos: Óscar Ferrer → Texto: Nuria Beltrán ⇒ Nuria Beltrán
	Por Nuria Beltrán Fotos: Óscar Ferrer → Por Nuria Beltrán ⇒ Nuria Beltrán
	Por Navidad Fotos: Óscar Ferrer →
	Texto y fotos: Nuria Beltrán → Texto y fotos: Nuria Beltrán ⇒ Nuria Beltrán
	Texto: Nuria Beltrán. Fotos: Óscar Ferrer. → Texto: Nuria Beltrán ⇒ Nuria Beltrán
	Texto y Fotografía: Nuria Beltrán → Texto y Fotografía: Nuria Beltrán ⇒ Nuria Beltrán
	Entrevista realizada por Nuria Beltrán → Entrevista realizada por Nuria Beltrán ⇒ Nuria Beltrán
	Una columna de Nuria Beltrán → Una columna de Nuria Beltrán ⇒ Nuria Beltrán
	NURIA BELTRÁN ¦ … → NURIA BELTRÁN ⇒ NURIA BELTRÁN
	NURIA BELTRÁN / QUITO ¦ … → NURIA BELTRÁN ⇒ NURIA BELTRÁN
	NURIA BELTRÁN. Badajoz ¦ … → NURIA BELTRÁN ⇒ NURIA BELTRÁN
	Nuria Beltrán / Corresponsal → Nuria Beltrán ⇒ Nuria Beltrán
	Nuria Beltrán (Texto) / Óscar Ferrer (Fotos) → Nuria Beltrán ⇒ Nuria Beltrán
	Autor: Óscar Ferrer → Autor: Óscar Ferrer ⇒ Óscar Ferrer
	… ¦ Por Nuria Beltrán. → Por Nuria Beltrán ⇒ Nuria Beltrán
	Escribe: Nuria Beltrán → Escribe: Nuria Beltrán ⇒ Nuria Beltrán
	Por Dios y por España →
	Por Nuria E. Beltrán → Por Nuria E. Beltrán ⇒ Nuria E. Beltrán
	Por Nuria Beltrán E. → Por Nuria Beltrán E. ⇒ Nuria Beltrán E.
	Por NURIA BELTRÁN Y ÓSCAR FERRER → Por NURIA BELTRÁN Y ÓSCAR FERRER ⇒ NURIA BELTRÁN, ÓSCAR FERRER
	Автор: Савва И. Дорн → Автор: Савва И. Дорн ⇒ Савва И. Дорн
	Por Nuria Beltrán en Lugo → Por Nuria Beltrán ⇒ Nuria Beltrán
	Escribe Nuria Beltrán en Territorio → Escribe Nuria Beltrán ⇒ Nuria Beltrán
	Escriben Nuria Beltrán y Óscar Ferrer → Escriben Nuria Beltrán y Óscar Ferrer ⇒ Nuria Beltrán, Óscar Ferrer
	Escribe Nuria Beltrán en Lugo su primera novela →
	Escribe Nuria Beltrán que el río baja lleno. →
	Por Nuria Beltrán en Lugo votaron todos. →
	Por Navidad, Nuria Beltrán vuelve →
	Por Fin Viernes →
	Por la Paz →
	Con la colaboración de Caja Vereda →
	Texto Refundido →

	Автор: Ольга Ветрова → Автор: Ольга Ветрова ⇒ Ольга Ветрова
	АВТОР: ОЛЬГА ВЕТРОВА → АВТОР: ОЛЬГА ВЕТРОВА ⇒ ОЛЬГА ВЕТРОВА
	Автор: Ольга ВЕТРОВА, фото автора → Автор: Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	Текст: Ольга Ветрова, фото: Мирон Лапухов → Текст: Ольга Ветрова ⇒ Ольга Ветрова
	Текст: Ольга Ветрова. Фото: Мирон Лапухов. → Текст: Ольга Ветрова ⇒ Ольга Ветрова
	Текст и фото: Ольга Ветрова → Текст и фото: Ольга Ветрова ⇒ Ольга Ветрова
	Текст и фото Ольги Ветровой → Текст и фото Ольги Ветровой ⇒ Ольги Ветровой
	Ольга Ветрова, Мирон Лапухов ¦ … → Ольга Ветрова, Мирон Лапухов ⇒ Ольга Ветрова, Мирон Лапухов
	Ольга Ветрова. Фото автора ¦ … → Ольга Ветрова ⇒ Ольга Ветрова
	… ¦ Ольга ВЕТРОВА. Фото автора. → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	… ¦ Ольга ВЕТРОВА → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	… ¦ О. Ветрова, наш корр. → О. Ветрова ⇒ О. Ветрова
	… ¦ Ольга Ветрова, корреспондент «Зари» → Ольга Ветрова ⇒ Ольга Ветрова
	… ¦ Ольга ВЕТРОВА, пресс-секретарь районной администрации → Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	… ¦ Ольга Ивановна Ветрова, директор школы → Ольга Ивановна Ветрова ⇒ Ольга Ивановна Ветрова
	Корреспондент: Ольга Ветрова → Корреспондент: Ольга Ветрова ⇒ Ольга Ветрова
	Корреспонденты: Ольга Ветрова, Мирон Лапухов → Корреспонденты: Ольга Ветрова, Мирон Лапухов ⇒ Ольга Ветрова, Мирон Лапухов
	Беседовала Ольга Ветрова. → Беседовала Ольга Ветрова ⇒ Ольга Ветрова
	Интервью взяла Ольга Ветрова → Интервью взяла Ольга Ветрова ⇒ Ольга Ветрова
	Записала Ольга ВЕТРОВА, фото автора → Записала Ольга ВЕТРОВА ⇒ Ольга ВЕТРОВА
	Подготовили Ольга Ветрова и Мирон Лапухов → Подготовили Ольга Ветрова и Мирон Лапухов ⇒ Ольга Ветрова, Мирон Лапухов
	Подготовила к публикации Ольга Ветрова → Подготовила к публикации Ольга Ветрова ⇒ Ольга Ветрова
	Автор — Ольга Ветрова, фото — Мирон Лапухов → Автор — Ольга Ветрова ⇒ Ольга Ветрова
	Автор: Ольга Ветрова | 12 июня 2021 → Автор: Ольга Ветрова ⇒ Ольга Ветрова
	Автор: Ольга Ветрова, 12.06.2021 → Автор: Ольга Ветрова ⇒ Ольга Ветрова
	Ольга Ветрова, специально для «Зари» → Ольга Ветрова ⇒ Ольга Ветрова
	Ольга Ветрова (ТАСС) ¦ … → Ольга Ветрова ⇒ Ольга Ветрова
	Ольга Ветрова, ТАСС ¦ … → Ольга Ветрова ⇒ Ольга Ветрова
	Автор текста: Ольга Ветрова-Зимина → Автор текста: Ольга Ветрова-Зимина ⇒ Ольга Ветрова-Зимина
	Колонка Ольги Ветровой → Колонка Ольги Ветровой ⇒ Ольги Ветровой
	Журналист: Ольга Ветрова → Журналист: Ольга Ветрова ⇒ Ольга Ветрова
	Над материалом работали: Ольга Ветрова, Мирон Лапухов → Над материалом работали: Ольга Ветрова, Мирон Лапухов ⇒ Ольга Ветрова, Мирон Лапухов
	Вопросы задавала Ольга Ветрова → Вопросы задавала Ольга Ветрова ⇒ Ольга Ветрова
	Текст: О. ВЕТРОВА → Текст: О. ВЕТРОВА ⇒ О. ВЕТРОВА
	Ольга Ветрова, мать троих детей, приехала в город. ¦ … →
	Автор книги Ольга Ветрова приехала →
	Текст песни Ольги Ветровой →
	Рассказ Ольги Ветровой о плотине →
	Нижний Тагил, Верхний Уфалей ¦ … →
	Подготовили школу к зиме →

	作者：甘小满 → 作者：甘小满 ⇒ 甘小满
	作者 甘小满 → 作者 甘小满 ⇒ 甘小满
	作者| 甘小满 → 作者| 甘小满 ⇒ 甘小满
	作者丨甘小满 编辑丨纪行 → 作者丨甘小满 ⇒ 甘小满
	作者：甘小满（清河大学教授） → 作者：甘小满 ⇒ 甘小满
	（作者：甘小满，系清河大学教授） → 作者：甘小满 ⇒ 甘小满
	… ¦ （作者系清河大学教授） →
	记者 甘小满 纪行 → 记者 甘小满 纪行 ⇒ 甘小满, 纪行
	记者甘小满 → 记者甘小满 ⇒ 甘小满
	记者/甘小满 → 记者/甘小满 ⇒ 甘小满
	记者丨甘小满 → 记者丨甘小满 ⇒ 甘小满
	清河日报记者 甘小满 → 清河日报记者 甘小满 ⇒ 甘小满
	清河晚报·清河网记者 甘小满 → 清河晚报·清河网记者 甘小满 ⇒ 甘小满
	本报记者 甘小满 通讯员 纪行 文/图 → 本报记者 甘小满 通讯员 纪行 文/图 ⇒ 甘小满, 纪行
	本报记者 甘小满 文/摄 → 本报记者 甘小满 文/摄 ⇒ 甘小满
	本报首席记者 甘小满 → 本报首席记者 甘小满 ⇒ 甘小满
	本报驻清河记者 甘小满 → 本报驻清河记者 甘小满 ⇒ 甘小满
	本报特约记者 甘小满 → 本报特约记者 甘小满 ⇒ 甘小满
	特约撰稿 甘小满 → 特约撰稿 甘小满 ⇒ 甘小满
	通讯员 甘小满 纪行 → 通讯员 甘小满 纪行 ⇒ 甘小满, 纪行
	实习生 甘小满 → 实习生 甘小满 ⇒ 甘小满
	本报记者 甘小满 实习生 纪行 → 本报记者 甘小满 实习生 纪行 ⇒ 甘小满, 纪行
	融媒体记者 甘小满 → 融媒体记者 甘小满 ⇒ 甘小满
	全媒体记者：甘小满 → 全媒体记者：甘小满 ⇒ 甘小满
	总台央视记者 甘小满 → 总台央视记者 甘小满 ⇒ 甘小满
	文 | 甘小满 图 | 纪行 → 文 | 甘小满 ⇒ 甘小满
	文：甘小满 图：纪行 → 文：甘小满 ⇒ 甘小满
	文字：甘小满 摄影：纪行 → 文字：甘小满 ⇒ 甘小满
	图文｜甘小满 → 图文｜甘小满 ⇒ 甘小满
	采写/甘小满 → 采写/甘小满 ⇒ 甘小满
	采写：清河报记者 甘小满 → 采写：清河报记者 甘小满 ⇒ 甘小满
	记者甘小满／清河報導 → 记者甘小满 ⇒ 甘小满
	記者甘小滿／台北報導 → 記者甘小滿 ⇒ 甘小滿
	記者甘小滿、紀行／綜合報導 → 記者甘小滿、紀行 ⇒ 甘小滿, 紀行
	〔記者甘小滿／台北報導〕 → 〔記者甘小滿／台北報導〕 ⇒ 甘小滿
	（中央社記者甘小滿台北3日電） →
	文／甘小滿 攝影／紀行 → 文／甘小滿 ⇒ 甘小滿
	撰文：甘小滿 攝影：紀行 → 撰文：甘小滿 ⇒ 甘小滿
	撰文、攝影：甘小滿 → 撰文、攝影：甘小滿 ⇒ 甘小滿
	特約記者甘小滿 → 特約記者甘小滿 ⇒ 甘小滿
	記者：甘小滿 → 記者：甘小滿 ⇒ 甘小滿
	本報記者 甘小滿 → 本報記者 甘小滿 ⇒ 甘小滿
	專欄作家 甘小滿 → 專欄作家 甘小滿 ⇒ 甘小滿
	… ¦ （甘小满） → （甘小满） ⇒ 甘小满
	… ¦ 文/甘小满 → 文/甘小满 ⇒ 甘小满
	口述：甘小满 整理：纪行 → 口述：甘小满; 整理：纪行 ⇒ 甘小满; 纪行
	主播：甘小满 →
	记者手记 →
	记者从清河获悉 →
	记者节快乐 →
	作者的话 →
	通讯员之家 →
	实习生招聘 →
	文/图 →
	图文故事 →
	作者 已故 →

	文：椿原みお → 文：椿原みお ⇒ 椿原みお
	文／椿原みお → 文／椿原みお ⇒ 椿原みお
	文・椿原みお　写真・三輪まどか → 文・椿原みお ⇒ 椿原みお
	文＝椿原みお　写真＝三輪まどか → 文＝椿原みお ⇒ 椿原みお
	取材・文／椿原みお → 取材・文／椿原みお ⇒ 椿原みお
	取材・文：椿原みお（編集部） → 取材・文：椿原みお ⇒ 椿原みお
	取材・文　椿原みお → 取材・文　椿原みお ⇒ 椿原みお
	取材／椿原みお → 取材／椿原みお ⇒ 椿原みお
	執筆者：椿原みお → 執筆者：椿原みお ⇒ 椿原みお
	ライター／椿原みお → ライター／椿原みお ⇒ 椿原みお
	聞き手＝椿原みお → 聞き手＝椿原みお ⇒ 椿原みお
	聞き手・構成／椿原みお → 聞き手・構成／椿原みお ⇒ 椿原みお
	（聞き手＝椿原みお、写真＝三輪まどか） → 聞き手＝椿原みお ⇒ 椿原みお
	（聞き手 椿原みお） → （聞き手 椿原みお） ⇒ 椿原みお
	（文・椿原みお、写真・三輪まどか） → 文・椿原みお ⇒ 椿原みお
	（構成・椿原みお） → （構成・椿原みお） ⇒ 椿原みお
	（取材・椿原みお） → （取材・椿原みお） ⇒ 椿原みお
	（文と写真・椿原みお） → （文と写真・椿原みお） ⇒ 椿原みお
	（社会部・椿原みお） → （社会部・椿原みお） ⇒ 椿原みお
	（社会部　椿原みお） → （社会部　椿原みお） ⇒ 椿原みお
	（北浜支局・椿原みお） → （北浜支局・椿原みお） ⇒ 椿原みお
	（編集委員・椿原みお） → （編集委員・椿原みお） ⇒ 椿原みお
	（論説委員　椿原みお） → （論説委員　椿原みお） ⇒ 椿原みお
	（椿原みお記者） → （椿原みお記者） ⇒ 椿原みお
	（椿原みお、三輪まどか） → （椿原みお、三輪まどか） ⇒ 椿原みお, 三輪まどか
	… ¦ （椿原みお、三輪まどか） → （椿原みお、三輪まどか） ⇒ 椿原みお, 三輪まどか
	… ¦ 【椿原みお】 → 【椿原みお】 ⇒ 椿原みお
	… ¦ 【椿原みお、三輪まどか】 → 【椿原みお、三輪まどか】 ⇒ 椿原みお, 三輪まどか
	社会部 椿原みお → 社会部 椿原みお ⇒ 椿原みお
	社会部記者　椿原みお → 社会部記者　椿原みお ⇒ 椿原みお
	編集委員　椿原みお → 編集委員　椿原みお ⇒ 椿原みお
	記者・椿原みお → 記者・椿原みお ⇒ 椿原みお
	文責：椿原みお → 文責：椿原みお ⇒ 椿原みお
	文責・椿原みお → 文責・椿原みお ⇒ 椿原みお
	寄稿＝椿原みお → 寄稿＝椿原みお ⇒ 椿原みお
	寄稿　椿原みお → 寄稿　椿原みお ⇒ 椿原みお
	撮影・文：椿原みお → 撮影・文：椿原みお ⇒ 椿原みお
	構成：椿原 みお → 構成：椿原 みお ⇒ 椿原 みお
	Text by 椿原みお → Text by 椿原みお ⇒ 椿原みお
	TEXT：椿原みお PHOTO：三輪まどか → TEXT：椿原みお ⇒ 椿原みお
	TEXT／椿原みお → TEXT／椿原みお ⇒ 椿原みお
	by 椿原みお → by 椿原みお ⇒ 椿原みお
	写真・文／椿原みお → 写真・文／椿原みお ⇒ 椿原みお
	取材の日 →
	（随時掲載） →
	（写真はいずれも北浜） →
	（おわり） →
	（つづく） →
	構成メンバー →
	社会部 →
	記者会見 →
	（毎週土曜掲載） →

	채송이 기자 → 채송이 기자 ⇒ 채송이
	채송이기자 → 채송이기자 ⇒ 채송이
	채송이·노을채 기자 → 채송이·노을채 기자 ⇒ 채송이, 노을채
	채송이, 노을채 기자 → 채송이, 노을채 기자 ⇒ 채송이, 노을채
	채송이 기자, 노을채 기자 → 채송이 기자, 노을채 기자 ⇒ 채송이, 노을채
	채송이 기자 노을채 기자 → 채송이 기자 노을채 기자 ⇒ 채송이, 노을채
	채송이 기자 / 강물신문 → 채송이 기자 ⇒ 채송이
	[강물신문 채송이 기자] → [강물신문 채송이 기자] ⇒ 채송이
	강물신문 / 채송이 기자 → 강물신문 / 채송이 기자 ⇒ 채송이
	강물신문 | 채송이 기자 → 강물신문 | 채송이 기자 ⇒ 채송이
	강물신문=채송이 기자 → 강물신문=채송이 기자 ⇒ 채송이
	채송이 기자(song@river.example) → 채송이 기자 ⇒ 채송이
	채송이 기자 (song@river.example) → 채송이 기자 ⇒ 채송이
	채송이 기자 | song@river.example → 채송이 기자 ⇒ 채송이
	채송이 기자 ⓒ 강물신문 → 채송이 기자 ⇒ 채송이
	채송이 선임기자 → 채송이 선임기자 ⇒ 채송이
	채송이 인턴기자 → 채송이 인턴기자 ⇒ 채송이
	채송이 인턴 기자 → 채송이 인턴 기자 ⇒ 채송이
	채송이 통신원 → 채송이 통신원 ⇒ 채송이
	채송이 논설위원 → 채송이 논설위원 ⇒ 채송이
	채송이 편집위원 → 채송이 편집위원 ⇒ 채송이
	채송이 칼럼니스트 → 채송이 칼럼니스트 ⇒ 채송이
	채송이 특파원 → 채송이 특파원 ⇒ 채송이
	파리 채송이 특파원 → 파리 채송이 특파원 ⇒ 채송이
	채송이 아나운서 →
	채송이 경제부 기자 → 채송이 경제부 기자 ⇒ 채송이
	경제부 채송이 기자 → 경제부 채송이 기자 ⇒ 채송이
	취재 채송이 기자 사진 노을채 기자 → 취재 채송이 기자 ⇒ 채송이
	취재=채송이 기자 → 취재=채송이 기자 ⇒ 채송이
	취재/채송이 기자 → 취재/채송이 기자 ⇒ 채송이
	취재: 채송이 → 취재: 채송이 ⇒ 채송이
	취재기자 : 채송이 → 취재기자 : 채송이 ⇒ 채송이
	글·사진 채송이 → 글·사진 채송이 ⇒ 채송이
	글/채송이 기자 → 글/채송이 기자 ⇒ 채송이
	글: 채송이, 사진: 노을채 → 글: 채송이 ⇒ 채송이
	글쓴이: 채송이 → 글쓴이: 채송이 ⇒ 채송이
	글 채송이 작가 → 글 채송이 ⇒ 채송이
	■ 채송이 기자 → 채송이 기자 ⇒ 채송이
	▶ 채송이 기자 song@river.example → 채송이 기자 ⇒ 채송이
	/채송이 기자 → 채송이 기자 ⇒ 채송이
	/ 채송이 기자 song@river.example → 채송이 기자 ⇒ 채송이
	… ¦ <채송이 기자> → 채송이 기자 ⇒ 채송이
	… ¦ 〈채송이 기자〉 → 〈채송이 기자〉 ⇒ 채송이
	[채송이 기자] → [채송이 기자] ⇒ 채송이
	… ¦ (채송이 기자) → (채송이 기자) ⇒ 채송이
	… ¦ 채송이 가람대 교수 → 채송이 가람대 교수 ⇒ 채송이
	… ¦ 채송이 시인 → 채송이 시인 ⇒ 채송이
	… ¦ 채송이 강물연구소 연구원 → 채송이 강물연구소 연구원 ⇒ 채송이
	기자 회견 →
	취재 뒷이야기 →
	인턴 기자 모집 →
	채송이 기자가 강을 건넜다 →
	그 기자 →
	선임기자 →
	시인 채송이의 강 →
`

func TestBylineFamilies(t *testing.T) { checkBylines(t, bylineFamilies) }

// checkBylines reads the bodies of a table.
func checkBylines(t *testing.T, table string) {
	const story = "<p>The weir is shut until May.</p><p>Boats may not pass.</p>"
	for line := range strings.SplitSeq(table, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		text, want, ok := strings.Cut(line, "→")
		assert.True(t, ok, line)
		body, told := "", false
		for part := range strings.SplitSeq(text, "¦") {
			if part = strings.TrimSpace(part); part == "…" {
				body, told = body+story, true
			} else {
				part = strings.Replace(strings.Replace(part, "<채", "&lt;채", 1), "자>", "자&gt;", 1)
				body += fmt.Sprintf("<p>%s</p>", part)
			}
		}
		if !told {
			body += story
		}
		a := parseBody(t, []byte(body))
		texts, names := []string{}, []string{}
		for _, b := range a.Bylines {
			texts = append(texts, b.Text)
			names = append(names, strings.Join(b.Names, ", "))
		}
		got := strings.Join(texts, "; ")
		if got != "" {
			got += " ⇒ " + strings.Join(names, "; ")
		}
		assert.Equal(t, strings.TrimSpace(want), got, line)
		checkRoundTrips(t, a)
	}
}
