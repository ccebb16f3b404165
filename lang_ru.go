package newsmark

// Russian.

func init() {
	languages = append(languages, &language{
		tag: "ru",

		// Credits.

		// Bylines, datelines and lines about the piece.
		lines: joinRows(
			lineRows(RoleByline, LineOpens, "ru", "papers", "* Дарина Лосик", "Автор:|Авторы:|Автор текста:|Авторы текста:|Текст:|Тексты:|Подготовил|Подготовила|Подготовили|Записал|Записала|Записали|Беседовал|Беседовала|Беседовали|Материал подготовил|Материал подготовила|Материал подготовили|Корреспондент:|Журналист:|Интервью:|Текст и фото:|Автор материала:|Автор статьи:|Спецкор:|Перевод:|Перевёл|Перевела|Интервьюер:|Собкор:|Репортаж:|Беседу вёл|Беседу вела|Беседу вел"),
			lineRows(RoleEditor, LineOpens, "ru", "papers", "* Пелагея Жук", "Редактор:|Редакторы:|Корректор:|Корректоры:|Выпускающий редактор:|Главный редактор:|Редактура:|Корректура:|Литературный редактор:|Шеф-редактор:|Ответственный редактор:|Продюсер:|Фактчекинг:|Под редакцией|Редактор сайта:|Вёрстка:|Верстка:|Фактчекер:|Редактор текста:|Выпускающий:|Редактировал|Редактировала"),
			lineRows(RoleSource, LineOpens, "ru", "papers and portals", "* «Заречные вести»", "Источник:|Источники:|Первоисточник:|По материалам|Оригинал:|Источник информации:|Ссылка на источник|Источник новости:|Взято из:|Впервые опубликовано|Оригинал статьи:|Оригинал материала:|Материал взят|Опубликовано в:"),
			lineRows(RoleCopyright, LineOpens, "ru", "papers", "*, «Речной листок»", "Все права защищены|Перепечатка запрещена|Перепечатка материалов|При перепечатке|При использовании материалов|При цитировании|Копирование материалов|Полное или частичное копирование|Использование материалов"),
			lineRows(RoleCopyright, LineEnds, "ru", "papers", "«Речной листок», *", "все права защищены|перепечатка запрещена|копирование запрещено"),
			lineRows(RoleRelated, LineOpens, "ru", "papers and portals", "*: Где в городе спуститься к реке", "По теме:|По этой теме|Читайте также|Читать также|Читайте ещё|Читайте еще|Читайте по теме|Читайте подробнее|Читайте нас|Читайте больше|Читать далее|Читать дальше|Читать полностью|Читать продолжение|Читать подробнее|Ещё по теме|Еще по теме|Другие новости|Больше новостей|Все новости|Смотрите также|Смотри также|См. также|Материалы по теме|Материал по теме|Новости по теме|Подписывайтесь на|Подпишитесь на|Подписаться на|Присоединяйтесь к|Рекомендуем:|Рекомендуем прочитать|Рекомендуем почитать|Подробнее:|Подробнее об этом|Узнать больше|Ранее по теме|Ранее мы писали|Ранее мы рассказывали|Также по теме|Похожие материалы|Вам может быть интересно|Вам также может понравиться|Самое читаемое|Поделиться:|Продолжение читайте|Полный текст:|Подробности читайте|Сюжет:|Ещё новости|Не пропустите|Что ещё почитать|Что еще почитать"),
			lineRows(RoleRelated, LineWhole, "ru", "portals", "*", "Подробнее|Реклама|Поделиться|Комментировать|Подписаться|Комментарии|Читать"),
			[]LinePhrase{
				{Text: "©", And: "права", Role: RoleCopyright, Language: "ru", Origin: "papers", Example: "© «Речной листок». Наши права с нами"},
				{Text: "©", And: "запрещ", Role: RoleCopyright, Language: "ru", Origin: "papers", Example: "© «Речной листок». Копировать запрещено"},
				{Text: "Следите за", And: "Telegram", Role: RoleRelated, Language: "ru", Origin: "papers", Example: "Следите за новостями в Telegram."},
				{Text: "Следите за", And: "канал", Role: RoleRelated, Language: "ru", Origin: "papers", Example: "Следите за новостями в нашем канале."},
				{Text: "Запись ", And: "впервые появилась", Role: RoleSource, Language: "ru", Origin: "WordPress feeds", Example: "Запись Пристань впервые появилась Речной листок."},
				{Text: "Сообщение ", And: "появились сначала на", Role: RoleSource, Language: "ru", Origin: "WordPress feeds", Example: "Сообщение Пристань появились сначала на Речной листок."},
			},
		),
		words: joinRows(
			wordRows(MonthWord, "ru", "TASS", "ВОЛОГДА, 3 *. /ТАСС/. Пляж открылся.", "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|янв|фев|мар|апр|май|июн|июл|авг|сен|сент|окт|ноя|нояб|дек"),
			wordRows(AndWord, "ru", "papers", "Текст: Мирон Лапухов * Агата Реут", "и"),
			wordRows(ReporterWord, "ru", "TASS", "ВОЛОГДА, 3 июня. /* ТАСС Ия Журавлик/. Пляж открылся.", "Корр|Корреспондент|Спецкор"),
			wordRows(PlaceWord, "ru", "TASS", "РОСТОВ * ДОНУ, 3 июня. /ТАСС/. Пляж открылся.", "на"),
			wordRows(ParticleWord, "ru", "papers", "Подготовила Дарина * Лосик", "де|фон|ван|дер"),
			wordRows(TailWord, "ru", "papers", "Подготовила Дарина Лосик * Вологды", "для|из"),
			wordRows(NotPlaceWord, "ru", "what stands before a date", "*, 3 июня — Пляж открылся.", "Понедельник|Вторник|Среда|Четверг|Пятница|Суббота|Воскресенье|Сегодня|Вчера"),
			wordRows(NotNameWord, "ru", "what else stands behind such a word", "Подготовила * Лосик", "Понедельник|Вторник|Сегодня"),
		),
		wires: joinRows(
			agencyRows("ru", "agencies, as they name themselves", "ВОЛОГДА (*) - Пляж открылся.", "ТАСС|РИА Новости|РИА Новости Крым|ИНТЕРФАКС|INTERFAX.RU|REGNUM|ИА REGNUM|РАПСИ|РИАМО|БелТА|КазТАГ|Казинформ|УНИАН|Укринформ|Росбалт|Прайм|АиФ|Лента.ру|Рейтер|УНН|Синьхуа|АГН Москва|МИР 24|АРМЕНПРЕСС|Кабар|Trend|Азертадж|МИА Казинформ|RT|ИТАР-ТАСС|РБК|НСН|Франс Пресс"),
		),

		// Captions.
		signs: []CaptionSign{
			{Text: "На фото:", Sign: EvidenceMark, Origin: "TASS, local papers", Example: "На фото: мост до ремонта"},
			{Text: "На фото —", Sign: EvidenceMark, Origin: "local papers", Example: "На фото — мост до ремонта"},
			{Text: "На снимке:", Sign: EvidenceMark, Origin: "TASS", Example: "На снимке: мост до ремонта"},
			{Text: "На снимке —", Sign: EvidenceMark, Origin: "local papers", Example: "На снимке — мост до ремонта"},
			{Text: "Рис. #", Sign: EvidenceMark, Origin: "science sites", Example: "Рис. 2. Мост до ремонта"},
			{Text: "(слева)", Sign: EvidencePosition, Origin: "TASS", Example: "Мэр (слева) и инженер"},
			{Text: "(справа)", Sign: EvidencePosition, Origin: "TASS", Example: "Мэр (справа) и инженер"},
			{Text: "(в центре)", Sign: EvidencePosition, Origin: "TASS", Example: "Мэр (в центре) и инженер"},
			{Text: "Слева направо", Sign: EvidencePosition, Origin: "TASS", Example: "Слева направо: мэр и инженер"},
			{Text: "слева направо", Sign: EvidencePosition, Origin: "TASS", Example: "Победители, слева направо: Ада и Бен"},
			{Text: "Архивное фото", Sign: EvidencePosition, Origin: "TASS", Example: "Архивное фото старого моста"},
			{Text: "архивное фото", Sign: EvidencePosition, Origin: "TASS", Example: "Старый мост, архивное фото"},
			{Text: "Однако", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Однако мост не открыли"},
			{Text: "Но", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Но мост не открыли"},
			{Text: "Кроме того", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Кроме того, мост не открыли"},
			{Text: "Также", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Также мост не открыли"},
			{Text: "Потом", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Потом мост не открыли"},
			{Text: "А", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "А мост не открыли"},
			{Text: "Примечание", Sign: EvidenceNote, Origin: "Russian papers", Example: "Примечание: имена изменены"},
			{Text: "От редакции", Sign: EvidenceNote, Origin: "Russian papers", Example: "От редакции: имена изменены"},
		},
	})
}
