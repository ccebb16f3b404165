package newsmark

import "fmt"

// canonicalDifferences reports where an Article is not as the model says a
// parsed one is: no run is empty, neighbours differ in marks or link, no
// block is empty. (That white space is collapsed shows in the boundaries.)
func canonicalDifferences(a *Article) []oracleDiff {
	var found []oracleDiff
	n := 0
	bad := func(format string, args ...any) {
		found = append(found, oracleDiff{what: compareCanonical, at: n, want: "canonical form", got: fmt.Sprintf(format, args...)})
	}
	for b := range a.Walk() {
		checkBlock(b, bad)
		n++
	}
	return found
}

type badFunc func(format string, args ...any)

func checkBlock(b Block, bad badFunc) {
	switch b := b.(type) {
	case *Paragraph:
		checkFilled(b.Text, "Paragraph", bad)
	case *Heading:
		checkFilled(b.Text, "Heading", bad)
		if b.Level < 1 || b.Level > 6 {
			bad("Heading of level %d", b.Level)
		}
	case *Code:
		checkFilled(b.Text, "Code", bad)
		for _, in := range b.Text {
			if _, ok := in.(*Break); ok {
				bad("Break in Code")
			}
		}
	case *Figure:
		checkInlines(b.Caption, bad)
	case *Gallery:
		checkInlines(b.Caption, bad)
		if len(b.Figures) == 0 {
			bad("empty Gallery")
		}
	case *Embed:
		checkInlines(b.Caption, bad)
	case *Raw:
		checkInlines(b.Text, bad)
	case *Quote:
		if len(b.Body) == 0 {
			bad("empty Quote")
		}
	case *List:
		if len(b.Items) == 0 {
			bad("empty List")
		}
		for _, item := range b.Items {
			if len(item.Body) == 0 {
				bad("empty Item")
			}
		}
	case *Table:
		checkTable(b, bad)
	}
}

func checkTable(t *Table, bad badFunc) {
	checkInlines(t.Caption, bad)
	filled := len(t.Caption) > 0
	for _, row := range t.Rows {
		for _, cell := range row.Cells {
			filled = filled || len(cell.Body) > 0
		}
	}
	if !filled {
		bad("empty Table")
	}
}

func checkFilled(text []Inline, name string, bad badFunc) {
	if len(text) == 0 {
		bad("empty %s", name)
	}
	checkInlines(text, bad)
}

func checkInlines(text []Inline, bad badFunc) {
	for i, in := range text {
		if _, ok := in.(*Break); ok {
			if i == 0 || i == len(text)-1 {
				bad("Break at an end")
			} else if _, ok := text[i-1].(*Break); ok {
				bad("two Breaks in a row")
			}
		}
		t, ok := in.(*Text)
		if !ok {
			continue
		}
		if t.Value == "" {
			bad("empty Text")
		}
		if i == 0 {
			continue
		}
		if before, ok := text[i-1].(*Text); ok && before.Marks == t.Marks && before.Link == t.Link {
			bad("%q and %q are not merged", before.Value, t.Value)
		}
	}
}
