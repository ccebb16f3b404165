package newsmark

import "fmt"

// A SyntaxError says where front matter could not be read as written.
//
// [Parse] returns it beside an Article that holds all that could be read: the
// other fields, and the whole body. It never means that nothing was read.
type SyntaxError struct {
	Line   int    // in the file, from 1
	Column int    // in bytes, from 1
	Msg    string // for people; the wording may change
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Msg)
}

// A Warning is something odd in the input that could be read all the same.
type Warning struct {
	Code   WarningCode
	Line   int    // in the file, from 1
	Column int    // in bytes, from 1
	Msg    string // for people; the wording may change
}

func (w Warning) String() string {
	return fmt.Sprintf("%d:%d: %s", w.Line, w.Column, w.Msg)
}

// A WarningCode names a kind of warning.
type WarningCode string

// The kinds of warning.
const (
	// WarnField: a front matter value could not be read as the field it
	// names (a date that is none). The value is in Meta as written.
	WarnField WarningCode = "field"
	// WarnDuplicate: a front matter key occurs twice. The last one counts.
	WarnDuplicate WarningCode = "duplicate"
	// WarnPixel: a picture that only counts readers was left out.
	WarnPixel WarningCode = "pixel"
)
