package newsmark

import (
	"errors"
	"math"
	"net/url"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestOtherValues checks what Go values that a program has set are written as,
// in each format, by reading them back.
func TestOtherValues(t *testing.T) {
	type (
		text string
		flag bool
		size int8
		rate float32
	)
	n := 7
	noon := time.Date(2021, 10, 8, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name        string
		value, want any
	}{
		{"named text", text("a\xff"), "a\ufffd"},
		{"named bool", flag(true), true},
		{"named int", size(-8), int64(-8)},
		{"named float", rate(0.5), 0.5},
		{"unsigned", uint16(9), int64(9)},
		{"beyond int64", uint64(math.MaxUint64), float64(math.MaxUint64)},
		{"pointer", &n, int64(7)},
		{"array", [2]string{"a", "b"}, []any{"a", "b"}},
		{"texts", []text{"a"}, []any{"a"}},
		{"map", map[int]flag{1: true}, map[string]any{"1": true}},
		{"map by float", map[float64]string{0.5: "a"}, map[string]any{"0.5": "a"}},
		{"map by bool", map[bool]string{true: "a"}, map[string]any{"true": "a"}},
		{"what says itself", &url.URL{Scheme: "https", Host: "news.example"}, "https://news.example"},
		{"time in a list", []any{noon}, []any{"2021-10-08T12:00:00Z"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, format := range []MetaFormat{YAML, TOML, JSON, HexoJSON} {
				m := &FrontMatter{Format: format, Fields: []Field{{Key: "title", Value: "x"}, {Key: "v", Value: c.value}}}
				a, err := Parse(Format(&Article{Title: "x", Meta: m}))
				require.NoError(t, err, format)
				got, _ := a.Meta.Get("v")
				assert.Equal(t, c.want, got, format)
			}
		})
	}
	// What cannot be written is nothing.
	for _, none := range []any{(*int)(nil), struct{}{}, make(chan int), errors.Join()} {
		assert.Nil(t, canonical(none), "%T", none)
	}
}

// TestYAMLTags checks that a tag decides what a YAML scalar is (YAML 1.2.2, section
// 6.8.2), and that what it does not fit stays text.
func TestYAMLTags(t *testing.T) {
	for _, c := range []struct {
		yaml string
		want any
	}{
		{"true", true}, {"False", false}, {"'true'", "true"}, {"!!str true", "true"}, {"!!bool \"true\"", true},
		{"!!int true", "true"}, {"!!float false", "false"}, {"!!int \"7\"", int64(7)}, {"!!str 7", "7"}, {"!!null x", nil},
	} {
		a, err := Parse([]byte("---\nv: " + c.yaml + "\n---\n"))
		require.NoError(t, err, c.yaml)
		got, _ := a.Meta.Get("v")
		assert.Equal(t, c.want, got, c.yaml)
	}
}

// TestSameValue checks which values are not worth an edit.
func TestSameValue(t *testing.T) {
	noon := time.Date(2021, 10, 8, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		a, b any
		same bool
	}{
		{int64(1), 1.0, true}, {1.0, int64(1), true}, {1.5, int64(1), false}, {1.5, 1.5, true}, {math.NaN(), math.NaN(), true}, {1.0, "1", false},
		{noon, "2021-10-08T12:00:00Z", true}, {"2021-10-08T12:00:00Z", noon, true}, {noon, "2021-10-08", false}, {noon, noon, true},
		{[]any{"a", int64(1)}, []any{"a", 1.0}, true}, {[]any{"a"}, []any{"b"}, false}, {[]any{"a"}, []any{"a", "b"}, false}, {[]any{}, "", false},
		{map[string]any{"a": int64(1)}, map[string]any{"a": 1.0}, true}, {map[string]any{"a": 1.0}, map[string]any{"b": 1.0}, false},
		{map[string]any{"a": 1.0}, map[string]any{"a": 2.0}, false}, {map[string]any{}, nil, false}, {nil, nil, true}, {true, "true", false},
	} {
		assert.Equal(t, c.same, sameValue(c.a, c.b), "%v and %v", c.a, c.b)
	}
}
