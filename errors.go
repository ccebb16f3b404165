package newsmark

import (
	"errors"
	"fmt"
)

// ErrTooLarge is what errors.Is finds in the error of a post that passes one of
// its [Limits]; errors.As finds the *[LimitError] that says which.
var ErrTooLarge = errors.New("newsmark: post is too large")

// A LimitError says which limit a post passed, and where. What stands before
// that place is in the Article that [Parse] returns beside it; of front matter
// it may be less, and the body is there too (see [Limits]).
type LimitError struct {
	Limit  string // the name of the field of Limits
	Max    int    // what it stands for
	Line   int    // in the file, from 1; where reading stopped
	Column int    // in bytes, from 1
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.reason())
}

func (e *LimitError) reason() string {
	return fmt.Sprintf("post is too large: Limits.%s is %d", e.Limit, e.Max)
}

// Unwrap returns ErrTooLarge.
func (e *LimitError) Unwrap() error { return ErrTooLarge }

// A SyntaxError says where front matter could not be read as written.
//
// [Parse] returns it beside an Article that holds all that could be read: the
// other fields, and the whole body. It never means that nothing was read.
type SyntaxError struct {
	Line   int    // in the file, from 1
	Column int    // in bytes, from 1
	Msg    string // for people; the wording may change
	Err    error  // a *LimitError if front matter passes a limit, otherwise nil
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Msg)
}

// Unwrap returns e.Err.
func (e *SyntaxError) Unwrap() error { return e.Err }

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
	// WarnDepth: blocks nested deeper than Limits.Depth are laid flat. There is
	// one such warning, at the first of them.
	WarnDepth WarningCode = "depth"
	// WarnPixel: a picture that only counts readers was left out.
	WarnPixel WarningCode = "pixel"
)
