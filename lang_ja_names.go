package newsmark

// japaneseGiven are given names in Japanese that end as other words do, which names
// do not end with.
const japaneseGiven = "ひより|こより|ちより|さより"
