package newsmark

import "slices"

// russianDatelineWords returns the words that datelines in Russian are told by.
func russianDatelineWords() []NewsWord {
	return slices.Concat(
		wordRows(ParticleWord, "ru", "agencies", "ЛУГОВ, 3 мая 2024 * — Пляж открылся в среду.", "года|г"),
		wordRows(PlaceStart, "ru", "towns", "(* Лугов) Пляж открылся в среду.", "Нижний|Верхний|Великий|Новый|Старый|Нижняя|Верхняя|Новая|Старая|Великие|Малый|Большой|Санкт"),
		wordRows(NotPlaceWord, "ru", "what else stands in brackets before a text", "(*) Пляж открылся в среду.", "Смеётся|Смеется|Смех|Смеются|Улыбается|Вздыхает|Пауза|Молчит|Плачет|Аплодисменты|Фото|Видео|Аудио|Обновлено|Дополнено|Исправлено|Реклама|Мнение|Интервью|Архив|Обновление|Источник|Почти|Продолжение|Перевод|Эксклюзив|Репортаж|Анонс|Подкаст|Опрос|Колонка|Комментарий|Справка|Внимание|Важно|Срочно|Новость|Молния"),
	)
}
