package newsmark

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// A dateForm is how a date was written, so that another can be written alike.
type dateForm struct {
	layout string         // of package time; "" for Unix seconds, unixMillis for milliseconds
	zone   *time.Location // that it is written in
}

const unixMillis = "ms"

// wordLayouts are the forms of dates that have a month's or day's name in
// them. "2" reads "02" as well, but is not written so: both are listed.
var wordLayouts = [...]struct{ layout, origin string }{
	{"Mon, 02 Jan 2006 15:04:05 MST", "RFC 1123, RSS"},
	{"Mon, 02 Jan 2006 15:04:05 -0700", "RFC 1123, RSS"},
	{"Mon, 2 Jan 2006 15:04:05 MST", "RFC 5322"},
	{"Mon, 2 Jan 2006 15:04:05 -0700", "RFC 5322"},
	{"Mon, 2 Jan 2006 15:04 MST", "RFC 5322 without seconds"},
	{"Mon, 2 Jan 2006 15:04 -0700", "RFC 5322 without seconds"},
	{"Mon, 2 Jan 2006 15:04:05", "RSS without a zone"},
	{"2 Jan 2006 15:04:05 MST", "RFC 822"},
	{"2 Jan 2006 15:04:05 -0700", "RFC 822"},
	{"2 Jan 2006 15:04 MST", "RFC 822"},
	{"2 Jan 2006 15:04 -0700", "RFC 822"},
	{"2 Jan 2006 15:04:05", "RFC 822 without a zone"},
	{"2 Jan 2006", "day and month"},
	{"2 January 2006", "day and month"},
	{"2 January 2006 15:04", "day and month"},
	{"Monday, 02-Jan-06 15:04:05 MST", "RFC 850"},
	{"Mon, 2 Jan 2006", "RSS, the day alone"},
	{"Mon Jan 2 15:04:05 2006", "C asctime"},
	{"Mon Jan 2 15:04:05 MST 2006", "date(1)"},
	{"Mon Jan 2 15:04:05 -0700 2006", "Ruby, Twitter"},
	{"Mon Jan 02 2006 15:04:05 GMT-0700", "JavaScript"},
	{"January 2, 2006", "written out"},
	{"January 2, 2006 15:04", "written out"},
	{"January 2, 2006 3:04 PM", "written out"},
	{"January 2, 2006, 3:04 PM", "written out"},
	{"Jan 2, 2006", "WordPress"},
	{"Jan 2, 2006 15:04", "WordPress"},
	{"Jan 2, 2006 3:04 PM", "WordPress"},
}

// zoneOffsets are the zones that RFC 822 names, in hours east of Greenwich.
// Other abbreviations mean different zones in different countries.
var zoneOffsets = map[string]int{
	"GMT": 0, "UTC": 0,
	"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}

// location is the zone of dates that name none.
func (p *Parser) location() *time.Location {
	if p.Location == nil {
		return time.UTC
	}
	return p.Location
}

// readDate reads a date into t.
func (p *Parser) readDate(v any, t *time.Time) reading {
	got, _, ok := p.parseDate(v)
	if ok && !got.IsZero() { // Hugo writes the zero time for none
		*t = got
		return readWell
	}
	_, isBool := canonical(v).(bool) // Jekyll's "published: false" is no date
	return found(false, v).unless(ok || isBool)
}

// unless turns a reading into absent.
func (r reading) unless(nothing bool) reading {
	if nothing {
		return absent
	}
	return r
}

// parseDate reads a front matter value as a date: Unix seconds or
// milliseconds, ISO 8601 and what is commonly made of it, or words.
func (p *Parser) parseDate(v any) (time.Time, dateForm, bool) {
	switch v := v.(type) {
	case time.Time:
		return v, dateForm{time.RFC3339Nano, v.Location()}, true
	case float64:
		return unixDate(v)
	case scalar:
		if _, ok := v.value.(bool); !ok {
			return p.parseDate(v.text)
		}
	case string, int64:
		text, _ := textOf(v)
		return parseDateText(strings.TrimSpace(text), p.location())
	}
	return time.Time{}, dateForm{}, false
}

func parseDateText(text string, loc *time.Location) (time.Time, dateForm, bool) {
	if text == "" || len(text) > 100 {
		return time.Time{}, dateForm{}, false
	}
	digits := 0
	for digits < len(text) && isDigit(text[digits]) {
		digits++
	}
	switch {
	case digits == len(text):
		return parseDigits(text, loc)
	case digits == 4, digits == 8 && text[8] == 'T':
		layout, zone := numericLayout(text)
		if layout == "" {
			break
		}
		return parseLayout(layout, zone, text, loc)
	case digits <= 2:
		return parseWords(text, loc)
	}
	if seconds, err := strconv.ParseFloat(text, 64); err == nil {
		return unixDate(seconds)
	}
	return time.Time{}, dateForm{}, false
}

// parseDigits reads a run of digits: a day, a day and time, or Unix seconds
// or milliseconds.
func parseDigits(text string, loc *time.Location) (time.Time, dateForm, bool) {
	layouts := map[int]string{8: "20060102", 12: "200601021504", 14: "20060102150405"}
	if layout := layouts[len(text)]; layout != "" && (text[:2] == "19" || text[:2] == "20") {
		return parseLayout(layout, "", text, loc)
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return time.Time{}, dateForm{}, false
	}
	return unixDate(float64(n))
}

// unixDate reads Unix seconds from 1973 on, or milliseconds: the year 5138
// in seconds is 1973 in milliseconds.
func unixDate(n float64) (time.Time, dateForm, bool) {
	switch {
	case n >= 1e8 && n < 1e11:
		whole, part := math.Modf(n)
		return time.Unix(int64(whole), int64(math.Round(part*1e6))*1e3).UTC(), dateForm{"", time.UTC}, true
	case n >= 1e11 && n < 1e14:
		return time.UnixMilli(int64(n)).UTC(), dateForm{unixMillis, time.UTC}, true
	}
	return time.Time{}, dateForm{}, false
}

// parseWords reads a date with names in it.
func parseWords(text string, loc *time.Location) (time.Time, dateForm, bool) {
	if i := strings.IndexByte(text, '('); i > 0 { // JavaScript adds the zone's name
		text = strings.TrimSpace(text[:i])
	}
	zone := ""
	words := strings.Fields(text)
	for _, word := range words[max(0, len(words)-2):] { // date(1) has the year last
		if isAbbreviation(word) {
			zone = word
		}
	}
	for i := range wordLayouts {
		layout := wordLayouts[i].layout
		if !strings.Contains(layout, "MST") {
			if t, form, ok := parseLayout(layout, "", text, loc); ok {
				return t, form, true
			}
		} else if zone != "" {
			if t, form, ok := parseLayout(layout, zone, text, loc); ok {
				return t, form, true
			}
		}
	}
	return time.Time{}, dateForm{}, false
}

// isAbbreviation tells whether text may be that of a zone.
func isAbbreviation(text string) bool {
	for i := range len(text) {
		if text[i] < 'A' || text[i] > 'Z' {
			return false
		}
	}
	return len(text) > 0 && text != "AM" && text != "PM"
}

// parseLayout reads a date of a known layout. zone is the abbreviation of its
// zone, if it has one; layout then has MST in its place.
func parseLayout(layout, zone, text string, loc *time.Location) (time.Time, dateForm, bool) {
	if zone == "" || loc != time.UTC || zone == "UTC" {
		t, err := time.ParseInLocation(layout, text, loc)
		if err != nil {
			return time.Time{}, dateForm{}, false
		}
		if name, _ := t.Zone(); zone == "" || name == zone && t.Location() == loc {
			return t, dateForm{layout, t.Location()}, true // loc knows the abbreviation, and that of its other half-year
		}
	}
	hours, ok := zoneOffsets[zone]
	if !ok {
		return time.Time{}, dateForm{}, false
	}
	// In loc the abbreviation may have moved the hands of the clock. Most often
	// it stands behind all else, where it need not be read at all.
	form := dateForm{strings.Replace(layout, "MST", zone, 1), time.UTC}
	if before, found := strings.CutSuffix(text, zone); found && strings.HasSuffix(layout, "MST") {
		layout, text = strings.TrimSuffix(layout, "MST"), before
	}
	t, err := time.ParseInLocation(layout, text, time.UTC)
	if err != nil {
		return time.Time{}, dateForm{}, false
	}
	if hours != 0 {
		form.zone = time.FixedZone(zone, hours*3600)
	}
	year, month, day := t.Date()
	return time.Date(year, month, day, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), form.zone), form, true
}

// numericLayout returns the layout of a date in digits that begins with the
// year, and its zone's abbreviation if it has one. The layout is "" if the
// text is none: "2021-10-28 14:08:07", "2021/1/2", "2021-10-28T14:08:07Z",
// "2021年10月28日 14:08", "20211028T140807+0800".
func numericLayout(text string) (layout, zone string) {
	s := layoutScanner{rest: text}
	switch {
	case len(text) > 8 && text[8] == 'T':
		s.take(len("20060102"), "20060102")
	default:
		s.take(4, "2006")
		sep := s.separator()
		s.number("01", "1")
		if sep == "年" {
			s.literal("月")
		} else {
			s.literal(sep)
		}
		s.number("02", "2")
		if sep == "年" {
			s.literal("日")
		}
	}
	if s.rest == "" || s.bad {
		return s.done(), ""
	}
	if c := s.rest[0]; c != 'T' && c != 't' && c != ' ' && !strings.HasSuffix(string(s.layout), "日") {
		return "", "" // digits of a day and of an hour, and nothing in between
	}
	s.clock()
	zone = s.zone()
	return s.done(), zone
}

// layoutScanner builds a layout while it goes through a date.
type layoutScanner struct {
	rest   string
	layout []byte
	bad    bool
}

func (s *layoutScanner) done() string {
	if s.bad || s.rest != "" {
		return ""
	}
	return string(s.layout)
}

func (s *layoutScanner) take(n int, layout string) {
	s.layout = append(s.layout, layout...)
	s.rest = s.rest[min(n, len(s.rest)):]
}

// literal takes text as it is.
func (s *layoutScanner) literal(text string) {
	if !strings.HasPrefix(s.rest, text) {
		s.bad = true
		return
	}
	s.take(len(text), text)
}

// number takes one or two digits.
func (s *layoutScanner) number(two, one string) {
	switch {
	case len(s.rest) > 1 && isDigit(s.rest[0]) && isDigit(s.rest[1]):
		s.take(2, two)
	case len(s.rest) > 0 && isDigit(s.rest[0]):
		s.take(1, one)
	default:
		s.bad = true
	}
}

func (s *layoutScanner) separator() string {
	for _, sep := range [...]string{"-", "/", ".", "年"} {
		if strings.HasPrefix(s.rest, sep) {
			s.literal(sep)
			return sep
		}
	}
	s.bad = true
	return ""
}

// clock takes what stands between day and time, and the time.
func (s *layoutScanner) clock() {
	if s.rest[0] == 'T' || s.rest[0] == 't' {
		s.take(1, s.rest[:1])
	} else {
		s.blanks()
	}
	compact := len(s.rest) >= 6 && isWhole(s.rest[:6]) && isDigit(s.rest[0])
	colon := ":"
	if compact {
		colon = ""
	}
	s.number("15", "15")
	s.literal(colon)
	s.number("04", "4")
	if strings.HasPrefix(s.rest, ":") || compact {
		s.literal(colon)
		s.number("05", "5")
	}
	if len(s.rest) > 1 && (s.rest[0] == '.' || s.rest[0] == ',') {
		n := 1
		for n < len(s.rest) && isDigit(s.rest[n]) {
			n++
		}
		s.take(n, s.rest[:1]+strings.Repeat("0", n-1))
	}
}

// blanks takes spaces.
func (s *layoutScanner) blanks() {
	for s.rest != "" && s.rest[0] == ' ' {
		s.take(1, " ")
	}
}

// zone takes the zone, and returns its abbreviation if that is what it is.
func (s *layoutScanner) zone() string {
	s.blanks()
	switch {
	case s.rest == "" || s.bad:
	case s.rest == "Z":
		s.take(1, "Z07:00")
	case isAbbreviation(s.rest):
		zone := s.rest
		s.take(len(zone), "MST")
		return zone
	case s.rest[0] == '+' || s.rest[0] == '-':
		layouts := map[int]string{len("+08:00"): "-07:00", len("+0800"): "-0700", len("+08"): "-07"}
		if layout := layouts[len(s.rest)]; layout != "" {
			s.take(len(s.rest), layout)
			return ""
		}
		s.bad = true
	default:
		s.bad = true
	}
	return ""
}

// write writes t in the form, and whether nothing of it is lost.
func (f dateForm) write(t time.Time) (any, bool) {
	switch f.layout {
	case "":
		return t.Unix(), t.Nanosecond() == 0
	case unixMillis:
		return t.UnixMilli(), t.Nanosecond()%1e6 == 0
	}
	zone := f.zone
	if zone == nil {
		zone = time.UTC
	}
	return t.In(zone).Format(f.layout), true
}

// dateLike writes t as v is written, if that is a date. It takes another form
// only if that one would not read back as t.
func (p *Parser) dateLike(v any, t time.Time) any {
	_, form, ok := p.parseDate(v)
	if !ok && isEmpty(v) {
		return t
	}
	if !ok {
		return t.Format(time.RFC3339Nano)
	}
	finer := dateForm{form.layout + " 15:04:05", form.zone}
	for _, f := range [...]dateForm{form, finer} {
		text, exact := f.write(t)
		if got, _, ok := p.parseDate(text); exact && ok && got.Equal(t) {
			return text
		}
	}
	return t.Format(time.RFC3339Nano)
}
