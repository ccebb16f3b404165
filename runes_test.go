package newsmark

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPlainLength compares plainLength, which looks at several bytes at a time,
// with a loop over the letters.
func TestPlainLength(t *testing.T) {
	pieces := []string{"w", "word", " ", "文", "\u0800", "\ud7a3", "\ue000", "бЖ", "ё", "ß", "\U0001f4f7", "*", "\x00", "\x80", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xd0", "\xe6\x96", "\xf5\x80\x80\x80"}
	random := rand.New(rand.NewPCG(1, 2))
	special := [256]byte{'*': 1, 0: 1}
	stops := map[byte]int{}
	for range 200_000 {
		s := ""
		for range random.IntN(12) {
			piece := pieces[random.IntN(11)] // most are plain
			if random.IntN(16) == 0 {
				piece = pieces[random.IntN(len(pieces))]
			}
			s += piece
		}
		want := len(s)
		for i, c := range s {
			if c < utf8.RuneSelf && special[c] != 0 || c == utf8.RuneError {
				want = i
				stops[s[i]]++
				break
			}
		}
		require.Equal(t, want, plainLength(s, &special), "%q", s)
	}
	for _, c := range []byte("*\x00\x80\xc0\xe0\xed\xd0\xe6\xf5") {
		require.Positive(t, stops[c], "no text stops at %#x", c)
	}
}

// The bytes by which a phrase is told are those of a text that has it, in
// whatever case.
func TestPhraseBytes(t *testing.T) {
	check := func(phrase string) {
		for _, written := range []string{phrase, strings.ToLower(phrase), strings.ToUpper(phrase), strings.ToTitle(phrase)} {
			if !strings.EqualFold(written, phrase) || len(written) != len(phrase) {
				continue
			}
			letters, mask := startBytes(phrase)
			assert.Zero(t, (firstLetters(written+" ×8")^letters)&mask, written)
			letters, mask = endBytes(phrase)
			assert.Zero(t, (lastLetters("8× "+written)^letters)&mask, written)
		}
	}
	for _, p := range sharedRules().Lines {
		check(strings.TrimSuffix(p.Text, ":"))
	}
	for c := rune(1); c < 0x3000; c++ {
		check(string(c))
		check("ab" + string(c) + "ёж")
	}
	letters, mask := startBytes("Text: ")
	assert.NotZero(t, (firstLetters("Text. Ein Wehr")^letters)&mask)
	letters, mask = endBytes("ЧИТАЙТЕ ЗДЕСЬ")
	assert.NotZero(t, (lastLetters("читайте везде")^letters)&mask)
}

// What tells at little cost that no phrase opens a text lets all texts pass that a
// phrase opens, in whatever case and width, and few others.
func TestPhrasesPassFilters(t *testing.T) {
	rules := sharedRules()
	lines, credits := rules.forLines(), rules.forCredits()
	wide := func(c rune) rune {
		if '!' <= c && c <= '~' {
			c += '！' - '!'
		}
		return c
	}
	spelled := func(phrase string, yield func(written string)) {
		for _, written := range []string{phrase, strings.ToLower(phrase), strings.ToUpper(phrase), strings.ToTitle(phrase)} {
			if strings.EqualFold(written, phrase) && len(written) == len(phrase) {
				yield(written)
			}
		}
	}
	for i := range rules.Lines {
		p := &rules.Lines[i]
		if p.At == LineEnds || p.At == LineAfterName || p.At == LineTitle {
			continue
		}
		spelled(strings.TrimSuffix(p.Text, ":"), func(written string) {
			text := written + ": Ada Moor, Holm"
			assert.True(t, slices.ContainsFunc(lines.opens.opening(text), func(e phraseEntry) bool { return e.LinePhrase == p }), text)
			for n := range len(written) {
				assert.True(t, n < 2 || !utf8.RuneStart(written[n]) || lines.mayOpen(written[:n]), "%q of %q", written[:n], written)
			}
		})
	}
	for i := range rules.CreditPhrases {
		p := &rules.CreditPhrases[i]
		if p.Form != NamesFollow {
			continue
		}
		for _, phrase := range []string{p.Text, strings.Map(wide, p.Text), strings.ReplaceAll(p.Text, " ", "\u00a0\u00a0")} {
			spelled(phrase, func(written string) {
				text := strings.TrimSuffix(written, " ") + " Ada Moor"
				if n, _ := p.matchStart(text); n > 0 {
					found, _, _ := credits.phraseAt(text)
					assert.NotNil(t, found, text)
				}
			})
		}
	}
	passed := 0
	words := strings.Fields("The road council harbour was closed again after rain in spring and nobody knew when work would begin or how much it might cost")
	for i := range words {
		if len(lines.opens.opening(strings.Join(words[i:], " "))) > 0 {
			passed++
		}
	}
	assert.Less(t, passed, len(words)/2)
}
