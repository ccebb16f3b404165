package newsmark

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// roleFamilies are lines about the piece by the families that outlets of many
// languages share, and beside them what only looks like them, as RoleBody.
var roleFamilies = map[Role]string{
	RoleByline: `
		Von dpa
		Von dpa | 05.04.2022, 05:14 Uhr | Update vor 9 Min.
		Von dpa, AFP
		von dpa/AFP
		Par AFP
		Par Reuters, 3 mai 2021
		By AFP
		By Reuters`,
	RoleSource: `
		This article was originally published in The Fallow Courier, a weekly of the valley, and is reprinted here with permission.
		This story was first published by The Fallow Courier, and appears here as part of an exchange.
		This essay originally appeared in the Fallow Review, vol. 3, and has been shortened.
		This interview first appeared in the Fallow Courier on May 3, 2021.
		This post was republished from Fallow Notes, with thanks.
		This article was produced in partnership with the Fallow Fund, which had no say in it.
		This story was co-published with The Fallow Courier.
		A version of this article first appeared in the Fallow Courier.
		A version of this article appears in print on May 3, 2021, Section A, Page 4 of the Fallow edition.
		A longer version of this story was originally published in the Fallow Review.
		KFF Health News is a national newsroom that produces in-depth journalism about health issues.
		Stateline is part of States Newsroom, a national nonprofit news organization.
		An earlier version of this essay was first published in the Fallow Review.
		Editor’s note: This story first appeared in the Fallow Courier.
		Editor's note: This article was originally published by Fallow Notes, and is used with permission.
		EDITOR’S NOTE — This article was originally published in the Fallow Courier.
		[Editor’s note: This essay first appeared in the Fallow Review.]
		Note: This article was first published in the Fallow Courier.
		Ed. note: This post originally appeared on Fallow Notes.
		📰 Source: Fallow Courier
		Source material: Fallow Courier
		Original story: The Fallow Courier
		Originally written for the Fallow Courier
		First appeared in the Fallow Courier
		Reproduced from The Fallow Courier
		Taken from the Fallow Courier
		Translated from the original in Fallow Notes
		Anm. d. Red.: Dieser Text erschien zuerst im Altenaer Boten.
		Anmerkung der Redaktion: Dieser Beitrag ist zuerst im Altenaer Boten erschienen.
		Hinweis der Redaktion: Dieser Artikel wurde zuerst im Altenaer Boten veröffentlicht.
		Dieser Artikel wurde ursprünglich im Altenaer Boten veröffentlicht, dem wir für die Erlaubnis danken.
		Dieses Interview erschien zuerst in der Zeitschrift „Wehr“, Heft 3.
		Dieser Essay ist ursprünglich in der „Lenne-Zeitung“ erschienen, mit der wir zusammenarbeiten.
		Das Interview erschien zuerst im Altenaer Boten.
		Der Beitrag ist zuerst auf lenne.example erschienen, einem Blog über Flüsse.
		Eine Version dieses Textes erschien zuerst im Altenaer Boten.
		Eine kürzere Fassung dieses Artikels ist zuerst im Altenaer Boten erschienen.
		Original: „The noisy weir“, Fallow Courier
		Original auf Englisch: „The noisy weir“
		Originaltitel: „The noisy weir“
		Im Original erschienen bei Fallow Notes
		Mit freundlicher Genehmigung des Altenaer Boten
		Nachdruck aus dem Altenaer Boten
		jkr/abc (dpa, afp)
		(dpa, afp, rtr)
		AFP, dpa
		kna, dpa & afp
		ORF mit APA/dpa
		Le Phare avec AFP
		La Dépêche avec AFP et Reuters
		dpa und AFP
		(AFP et Reuters)
		sda/jkr
		Note de la rédaction : ce texte est d’abord paru dans Le Phare.
		NDLR : cet article est initialement paru dans Le Phare de Kermorin.
		Note de l’éditeur : cet entretien a été publié dans Le Phare.
		Cette tribune est initialement parue dans Le Phare, qui nous autorise à la reprendre.
		Cet entretien a d’abord été publié dans Le Phare, en mai.
		Ce reportage est initialement paru dans Le Phare
		Une version de ce texte a été publiée dans Le Phare.
		Une première version de ce texte est parue dans Le Phare.
		Cet article est tiré du magazine Le Phare, numéro 12.
		Cet article est publié en partenariat avec Le Phare.
		Cet article est republié à partir de The Conversation sous licence Creative Commons. Lire l’article original.
		Cet article est repris du Phare, avec son accord.
		Avec l'AFP
		La rédaction avec AFP
		(AFP, Reuters)
		Source AFP
		Source : Le Phare, AFP
		Titre de l’original : The Noisy Weir
		Avec l’aimable autorisation du Phare
		Texte paru dans Le Phare
		Tribune parue dans Le Phare
		Entretien paru dans Le Phare
		Première publication : Le Phare de Kermorin
		Nota de la Redacción: este reportaje apareció primero en Revista Vega, con la que colaboramos.
		Nota del editor: este artículo fue publicado originalmente en Revista Vega.
		N. de la R.: esta entrevista se publicó originalmente en Revista Vega.
		Nota: esta crónica fue publicada originalmente en Revista Vega.
		Esta crónica se publicó por primera vez en Revista Vega, y la reproducimos con permiso.
		Este texto apareció originalmente en Revista Vega, número 12.
		Esta entrevista fue publicada originalmente por Revista Vega.
		Este ensayo se publicó primero en Revista Vega.
		Una versión de este artículo se publicó en Revista Vega.
		Una versión anterior de este texto fue publicada en Revista Vega.
		Este reportaje forma parte de una alianza con Revista Vega y se publica con autorización de ella.
		Artículo publicado originalmente en Revista Vega
		Texto publicado originalmente en Revista Vega
		Reportaje publicado en Revista Vega
		Con información de EFE y AFP
		(Con información de agencias)
		Con información de agencias
		(EFE, AP)
		EFE / AFP
		ms (efe, reuters)
		Redacción con información de EFE
		Primera publicación: Revista Vega
		Cortesía de Revista Vega
		Fuente: EFE
		Fuente original: Revista Vega
		От редакции: очерк впервые опубликован в «Листке».
		От редакции. Текст впервые опубликован в «Листке».
		Примечание редакции: статья впервые опубликована в «Листке».
		Прим. ред.: текст впервые опубликован в «Листке».
		Эта колонка впервые вышла в «Листке», с тех пор прошло десять лет.
		Этот текст был написан для «Листка», публикуем его с разрешения.
		Интервью впервые вышло в «Листке».
		Оригинал на английском: The Noisy Weir
		Статья на английском: The Noisy Weir
		Еще одна версия этого текста опубликована в «Листке».`,
	RoleCopyright: `
		Copyright © 2021–2024 Fallow Courier
		© 2019-2024, Fallow Courier
		Copyright 2024 by Fallow Courier Ltd.
		This article may not be reproduced without permission.
		This article is copyright Fallow Courier and may be shared with a link.
		This story may be republished under a Creative Commons licence.
		This text is published under the CC BY 4.0 licence.
		This story is available under CC BY-SA, except for the pictures.
		Text: CC BY 4.0
		Creative Commons Attribution 4.0
		CC BY-NC-ND 4.0
		To republish this article, write to the Courier.
		You may republish this story for free, with credit.
		Republish this article for free
		Republish our articles for free, online or in print
		Unauthorised copying of this text is prohibited
		Do not reproduce without permission
		Not for redistribution without permission.
		Nachdruck, auch auszugsweise, nur mit Genehmigung des Verlags.
		Nachdruck – auch in Auszügen – nicht gestattet.
		Der Nachdruck ist nur mit Genehmigung des Verlags erlaubt.
		Vervielfältigung, auch auszugsweise, nur mit schriftlicher Genehmigung.
		Die Vervielfältigung, auch in Teilen, ist ohne Genehmigung des Verlags untersagt.
		Alle Rechte, auch die der Übersetzung, vorbehalten.
		Dieser Text ist unter einer Creative-Commons-Lizenz veröffentlicht, die Bilder nicht.
		Dieser Beitrag ist lizenziert unter CC BY-SA 4.0.
		Text unter Lizenz CC BY 4.0
		Das Urheberrecht liegt beim Verlag.
		Die Rechte liegen beim Verlag
		Die Nutzung des Inhalts für Text und Data Mining ist nur mit Genehmigung erlaubt.
		Toute reproduction, même partielle, est interdite sans autorisation.
		Toute reproduction ou diffusion, même partielle, est interdite.
		La reproduction de cet article, même partielle, est interdite.
		Reproduction et diffusion interdites sans l’accord du Phare.
		© Le Phare, tous droits réservés.
		Copyright : Le Phare
		Ce texte est publié sous licence Creative Commons.
		Cet article est mis à disposition sous licence CC BY-SA, sauf les images.
		Licence Creative Commons
		Droits d’auteur : Le Phare
		Prohibida la reproducción total o parcial, sin autorización de Revista Vega.
		Queda prohibida la reproducción, distribución y comunicación pública, total o parcial, de este contenido.
		Se prohíbe la reproducción total o parcial, salvo con permiso escrito.
		No está permitida la reproducción, ni total ni parcial, de este texto.
		Se permite la reproducción, siempre que se cite la fuente.
		Se autoriza la reproducción de este artículo citando la fuente.
		Este artículo puede reproducirse libremente, citando a Revista Vega.
		Este texto se publica bajo licencia Creative Commons.
		Esta obra está bajo una licencia de Creative Commons.
		Licencia CC BY-SA 4.0
		Licencia Creative Commons
		Copyright © 2024 Revista Vega. D.R.
		D.R. © Revista Vega
		Derechos de autor: Revista Vega
		© «Листок», 2019–2024
		© ООО «Листок», 2024
		Все права принадлежат редакции «Листка».
		Все права на текст принадлежат «Листку».
		Воспроизведение, в том числе частичное, только с разрешения «Листка».
		Перепечатка, в том числе частичная, запрещена.
		Этот текст доступен по лицензии CC BY 4.0.
		Запрещается перепечатка без ссылки на «Листок».
		Материал защищён авторским правом`,
	RoleEditor: `
		Translated from the Danish by Ilse Norden
		Translated from Danish by Ilse Norden
		Translated from the original Welsh by Ilse Norden
		(Translated from the Korean by Ilse Norden and Bo Ek)
		Translated by Ilse Norden for Fallow Notes
		This article was translated by Ilse Norden.
		This essay was translated from the Danish by Ilse Norden.
		This story was edited by Ilse Norden.
		This article was translated with the help of AI and checked by an editor.
		This story was translated using artificial intelligence.
		This text was machine-translated.
		Translated with AI, checked by Bo Ek
		Copyediting: Bo Ek
		Copyedited by Bo Ek
		Fact-check: Bo Ek
		Fact checking: Bo Ek
		Series editor: Bo Ek
		Commissioning editor: Bo Ek
		Desk editor: Bo Ek
		Text editor: Bo Ek
		Video editor: Bo Ek
		Art direction: Bo Ek
		Layout: Bo Ek
		Subeditor: Bo Ek
		Aus dem Dänischen von Uwe Groß
		Aus dem Dänischen übersetzt von Uwe Groß
		Aus dem amerikanischen Englisch von Uwe Groß
		Aus dem Polnischen übertragen von Uwe Groß
		Übersetzt aus dem Dänischen von Uwe Groß
		Übersetzung aus dem Polnischen: Uwe Groß
		Übersetzung aus dem Polnischen von Uwe Groß
		Dieser Text wurde mit Hilfe von KI übersetzt und von der Redaktion geprüft.
		Dieser Artikel wurde aus dem Englischen übersetzt von Uwe Groß.
		Ins Deutsche übertragen von Uwe Groß
		Endredaktion: Uwe Groß
		Endlektorat: Uwe Groß
		Onlineredaktion: Uwe Groß
		Bearbeiter: Uwe Groß
		Redigatur: Uwe Groß
		Faktenprüfung: Uwe Groß
		Lektorat und Korrektorat: Uwe Groß
		Mitarbeit und Redaktion: Uwe Groß
		Traduit de l'anglais par Inès Baudry
		Traduit du danois et annoté par Inès Baudry
		Traduit par nos soins
		Cet article a été traduit de l’anglais par Inès Baudry.
		Ce texte a été traduit à l’aide de l’intelligence artificielle et relu par la rédaction.
		Traduction et adaptation : Inès Baudry
		Traduction française : Inès Baudry
		Texte traduit par Inès Baudry
		Relecture et correction : Inès Baudry
		Édité et relu par Inès Baudry
		Mise en forme : Inès Baudry
		Montage : Inès Baudry
		Chef d’édition : Inès Baudry
		Secrétaire de rédaction: Inès Baudry
		Responsable de publication : Inès Baudry
		Vérification des faits : Inès Baudry
		T: MF / ED: EG
		Traducción: M.F. Edición: E.G.
		Traducido del danés por Ana Ruiz
		Traducción del danés: Ana Ruiz
		Traducción del danés de Ana Ruiz
		Traducción al español: Ana Ruiz
		Traducción y edición: Ana Ruiz
		Versión en español: Ana Ruiz
		Este artículo fue traducido por Ana Ruiz.
		Este texto fue traducido con ayuda de inteligencia artificial y revisado por un editor.
		Edición y corrección: Ana Ruiz
		Edición de texto: Ana Ruiz
		Editado por: Ana Ruiz
		Editor: Ana Ruiz
		Verificación de datos: Ana Ruiz
		Coordinación editorial: Ana Ruiz
		Edición gráfica: Ana Ruiz
		Diseño: Ana Ruiz
		Montaje: Ana Ruiz
		Перевод с датского: Пелагея Жук
		Перевод с датского Пелагеи Жук
		Перевод на русский: Пелагея Жук
		Перевод с английского языка: Пелагея Жук
		Текст переведён с помощью ИИ и проверен редактором.
		Статья переведена с помощью искусственного интеллекта.
		Редактор выпуска: Пелагея Жук
		Ответственная за выпуск: Пелагея Жук
		Корректура: Пелагея Жук
		Редакторы: Пелагея Жук, Савва Дорн
		Вычитал: Савва Дорн`,
	RoleBody: `
		First published: 3 May 2020
		Originally published on May 3, 2020
		First published May 2020
		This article was first published on 3 May 2020.
		This story was originally published May 3, 2020, at 4 p.m.
		Erstveröffentlichung: 3. Mai 2020, 14.10 Uhr
		Zuerst erschienen am 3. Mai 2020
		Zuerst veröffentlicht am 3. Mai 2020 um 14 Uhr
		Dieser Artikel wurde zuerst am 3. Mai 2020 veröffentlicht.
		Initialement publié le 3 mai 2020
		Publié pour la première fois le 3 mai 2020 à 14h30
		Publicado originalmente el 3 de mayo de 2020
		Publicado por primera vez el 3 de mayo de 2020
		Опубликовано: 3 мая 2020 г.
		Впервые опубликовано 3 мая 2020 г.
		Editor’s note: An earlier version of this story misnamed the weir.
		Editor’s note: The weir is 40 metres long.
		Editor’s note: This story was first published on May 3, 2020.
		Note: the weir is shut on Mondays.
		An earlier version of this essay gave a wrong length for the weir.
		A version of this boat was built in 1911.
		This article of faith was never doubted.
		This post is vacant.
		This story may yet end well, she said.
		This text may be hard to read.
		Translated from the Danish, the word means weir.
		Copyright in the weir song was never settled.
		Permission is required to fish here.
		You may republish nothing, said the judge.
		Edited volumes fill the shelf.
		Layout is a matter of taste.
		Text: the lost art
		Anm. d. Red.: Das Wehr ist 40 Meter lang.
		Anmerkung der Redaktion: In einer früheren Fassung hieß es, das Wehr sei 50 Meter lang.
		Hinweis der Redaktion: Das Wehr ist montags zu.
		Das Original hängt in Altena.
		Original war hier nur die Tür.
		Der Nachdruck der Karte kostet drei Euro.
		Nachdruck verlieh sie der Forderung mit einem Brief.
		Aus dem Polnischen kennt er nur ein Wort.
		Die Rechte der Anlieger bleiben, sagt der Richter.
		Die Nutzung des Wehrs ist nur mit Genehmigung erlaubt.
		Dieses Interview war sein letztes.
		Dieser Text ist zu lang, sagt die Lehrerin.
		Mit freundlicher Geste winkte er die Fähre heran.
		Note de la rédaction : une version précédente de cet article donnait une longueur fausse.
		Une première version de ce bac coula en 1911.
		Ce texte a été voté par le conseil, et personne ne l’a lu.
		Cet entretien dure une heure, dit le maître nageur.
		Toute reproduction demande des mois.
		La reproduction des saumons commence en mai.
		Traduit de son geste, cela voulait dire non.
		Montage facile
		Nota de la Redacción: el puente mide 40 metros.
		Nota de la profesora: el trabajo vale un diez.
		Nota: el museo cierra los lunes.
		Una versión anterior de este artículo decía que el puente mide 50 metros.
		Esta crónica de un pueblo empieza en el puente.
		Se permite la pesca, siempre que se devuelva el pez.
		Se prohíbe la pesca en el puente.
		Diseño de un puente
		Cortesía de los vecinos, hubo sopa para todos.
		От редакции до реки пять минут.
		От редакции: длина моста 40 метров.
		Примечание редакции: мост закрыт по понедельникам.
		Эта колонка держит весь свод.
		Этот текст он написал за ночь.
		Все права у нас есть, говорит паромщик.
		Интервью вышло коротким.
		Перепечатка рукописи заняла месяц.
		⚠️ The weir is shut on Mondays.
		🚲 Mehr Räder als Autos standen vor dem Wehr, und keiner wunderte sich.
		Von dpa bis Reuters melden es alle, nur der Wirt weiß nichts.
		Par AFP interposée, les deux rives se parlent.
		dpa und jw
		Vertrag mit dpa
		Verhandlungen mit AFP laufen
		Le contrat avec AFP
		Ils travaillent avec AFP
		17.04.2021 | Von Montag an
		jw/ep`,
}

// TestRoleFamilies reads each line on its own.
func TestRoleFamilies(t *testing.T) {
	for role, lines := range roleFamilies {
		for text := range strings.SplitSeq(lines, "\n") {
			if text = strings.TrimSpace(text); text != "" {
				assert.Equal(t, role, sharedRules().lineRole(text), text)
			}
		}
	}
}
