package newsmark

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseDate(t *testing.T) {
	day := func(hour, minute, second int, zone *time.Location) time.Time {
		return time.Date(2021, 10, 8, hour, minute, second, 0, zone)
	}
	east := time.FixedZone("", 8*60*60)
	p := Parser{Location: east}
	for _, c := range []struct {
		value any
		want  time.Time
	}{
		{"Fri, 08 Oct 2021 14:08:07 GMT", day(14, 8, 7, time.UTC)},
		{"Fri, 08 Oct 2021 14:08:07 +0800", day(14, 8, 7, east)},
		{"Fri, 8 Oct 2021 14:08 EST", day(19, 8, 0, time.UTC)},
		{"Fri, 8 Oct 2021 14:08:07", day(14, 8, 7, east)},
		{"8 Oct 2021 14:08:07 PDT", day(21, 8, 7, time.UTC)},
		{"Friday, 08-Oct-21 14:08:07 GMT", day(14, 8, 7, time.UTC)},
		{"Fri Oct  8 14:08:07 2021", day(14, 8, 7, east)},
		{"Fri Oct 08 2021 14:08:07 GMT+0200 (Central European Summer Time)", day(12, 8, 7, time.UTC)},
		{"October 8, 2021", day(0, 0, 0, east)},
		{"Oct 8, 2021 2:08 PM", day(14, 8, 0, east)},
		{"8 October 2021", day(0, 0, 0, east)},
		{"2021-10-08T14:08:07Z", day(14, 8, 7, time.UTC)},
		{"2021-10-08T14:08:07.5+02:00", day(12, 8, 7, time.UTC).Add(time.Second / 2)},
		{"2021-10-08T14:08:07", day(14, 8, 7, east)},
		{"2021-10-08t14:08:07z", time.Time{}},
		{"2021-10-08 14:08:07", day(14, 8, 7, east)},
		{"2021-10-08 14:08", day(14, 8, 0, east)},
		{"2021-10-08  14:08:07 +0800", day(14, 8, 7, east)},
		{"2021-10-08 14:08:07 +08:00", day(14, 8, 7, east)},
		{"2021-10-08 14:08:07 -05", day(19, 8, 7, time.UTC)},
		{"2021-10-08 14:08:07 UTC", day(14, 8, 7, time.UTC)},
		{" 2021-10-08 ", day(0, 0, 0, east)},
		{"2021-10-8 9:08:07", day(9, 8, 7, east)},
		{"2021/10/08 14:08:07", day(14, 8, 7, east)},
		{"2021.10.8", day(0, 0, 0, east)},
		{"2021年10月8日 14:08", day(14, 8, 0, east)},
		{"2021年10月8日14:08", day(14, 8, 0, east)},
		{"20211008", day(0, 0, 0, east)},
		{int64(20211008), day(0, 0, 0, east)},
		{"20211008T140807Z", day(14, 8, 7, time.UTC)},
		{"20211008140807", day(14, 8, 7, east)},
		{int64(1633702087), day(14, 8, 7, time.UTC)},
		{"1633702087", day(14, 8, 7, time.UTC)},
		{1633702087.5, day(14, 8, 7, time.UTC).Add(time.Second / 2)},
		{int64(1633702087000), day(14, 8, 7, time.UTC)},
		{day(1, 2, 3, east), day(1, 2, 3, east)},
	} {
		got, form, ok := p.parseDate(c.value)
		if c.want.IsZero() {
			assert.False(t, ok, c.value)
			continue
		}
		require.True(t, ok, c.value)
		assert.True(t, c.want.Equal(got), "%v: %v", c.value, got)
		if written, exact := form.write(got); exact {
			again, _, ok := p.parseDate(written)
			assert.True(t, ok && again.Equal(got), "%v is written as %v", c.value, written)
		}
	}
	for _, none := range []any{
		"", "Invalid Date", "soon", "2021", "2021-13-01", "2021-10-08 25:00", "2021-10-08 14:08:07 XYZ", "Fri, 08 Oct 2021 14:08:07 CEST",
		"0000-00-00 00:00:00", "12/31/2021", int64(5), int64(-1), true, nil, []any{"2021-10-08"}, "99999999999999999999", "2021-10-08-", "2021-10-08T", "2021-1-1014:08", "2021-10-0814:08",
	} {
		_, _, ok := p.parseDate(none)
		assert.False(t, ok, none)
	}
}

// An abbreviation that the Location has is its own: CST is China's there.
func TestParseDateLocationAbbreviation(t *testing.T) {
	shanghai, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Skip("no time zone data")
	}
	p := Parser{Location: shanghai}
	got, form, ok := p.parseDate("2021-10-08 14:08:07 CST")
	require.True(t, ok)
	assert.True(t, time.Date(2021, 10, 8, 6, 8, 7, 0, time.UTC).Equal(got))
	text, _ := form.write(got.Add(time.Hour))
	assert.Equal(t, "2021-10-08 15:08:07 CST", text)
}

// A date is written as the one that stood there was.
func TestDateLike(t *testing.T) {
	p := Parser{Location: time.FixedZone("", 8*60*60)}
	now := time.Date(2022, 3, 4, 5, 6, 7, 0, time.UTC)
	for _, c := range []struct{ old, want any }{
		{"Fri, 08 Oct 2021 14:08:07 GMT", "Fri, 04 Mar 2022 05:06:07 GMT"},
		{"Fri, 8 Oct 2021 14:08:07 +0200", "Fri, 4 Mar 2022 07:06:07 +0200"},
		{"Fri, 08 Oct 2021 14:08:07 EST", "Fri, 04 Mar 2022 00:06:07 EST"},
		{"2021-10-28 14:08:07", "2022-03-04 13:06:07"},
		{"2021-10-28T14:08:07Z", "2022-03-04T05:06:07Z"},
		{"2021-10-28T14:08:07.000+01:00", "2022-03-04T06:06:07.000+01:00"},
		{"2021-10-28", "2022-03-04 13:06:07"}, // the day alone would lose the time
		{"2021/1/2 3:04", "2022-03-04T05:06:07Z"},
		{int64(1633702087), int64(1646370367)},
		{int64(1633702087000), int64(1646370367000)},
		{"Invalid Date", "2022-03-04T05:06:07Z"},
		{nil, now},
	} {
		assert.Equal(t, c.want, p.dateLike(c.old, now), c.old)
	}
	midnight := time.Date(2022, 3, 4, 0, 0, 0, 0, p.Location)
	assert.Equal(t, "2022-03-04", p.dateLike("2021-10-28", midnight))
	assert.Equal(t, "2022年03月04日", p.dateLike("2021年10月28日", midnight))
}

// FuzzDate: a date that is written as another was reads back as itself, and
// what reads as a date is written in its form as that date.
func FuzzDate(f *testing.F) {
	now := time.Date(2022, 3, 4, 5, 6, 7, 89, time.UTC)
	for _, s := range []string{
		"Fri, 08 Oct 2021 14:08:07 GMT", "Fri, 8 Oct 2021 14:08 EST", "Friday, 08-Oct-21 14:08:07 GMT", "Fri Oct  8 14:08:07 2021",
		"Fri Oct 08 2021 14:08:07 GMT+0200 (Central European Summer Time)", "October 8, 2021", "Oct 8, 2021 2:08 PM", "2021-10-08T14:08:07.5+02:00",
		"2021-10-08  14:08:07 +0800", "2021/1/2 3:04", "2021.10.8", "2021年10月8日 14:08", "20211008T140807Z", "1633702087", "1633702087000", "1633702087.5",
		"2021-10-08 14:08:07 CST", "Invalid Date", "",
	} {
		f.Add(s, now.Unix(), int64(now.Nanosecond()))
	}
	shanghai, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		shanghai = time.FixedZone("CST", 8*60*60) // no time zone data
	}
	f.Fuzz(func(t *testing.T, text string, seconds, nanos int64) {
		at := time.Unix(seconds, nanos%1e9).UTC()
		for _, p := range []Parser{{}, {Location: shanghai}} {
			checkDate(t, &p, text, at)
		}
	})
}

func checkDate(t *testing.T, p *Parser, text string, at time.Time) {
	t.Helper()
	got, _, ok := p.parseDate(text)
	if !ok {
		assert.Zero(t, got, text)
		assert.Equal(t, at, p.dateLike("", at)) // for the encoder of the format
	} else {
		written := p.dateLike(text, got)
		again, _, ok := p.parseDate(written)
		assert.True(t, ok && again.Equal(got), "%q is %v, written as %v and read as %v", text, got, written, again)
	}
	if at.Year() < 1 || at.Year() > 9999 {
		return // no date of four digits
	}
	like := p.dateLike(text, at)
	again, _, ok := p.parseDate(like)
	assert.True(t, ok && again.Equal(at), "%v like %q is %v, read as %v", at, text, like, again)
}
