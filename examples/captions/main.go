// Captions prints a table of the pictures in posts: address, size, credit and
// caption.
//
//	go run ./examples/captions testdata/posts/*.md
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"example.com/newsmark"
)

func main() {
	if err := captions(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "captions:", err)
		os.Exit(1)
	}
}

// captions prints a row for each figure of the posts.
func captions(w io.Writer, names []string) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "IMAGE\tSIZE\tPHOTOGRAPHER\tAGENCY\tCAPTION")
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		a, err := newsmark.Parse(src)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s:%v\n", name, err)
		}
		for f := range a.Figures() {
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", f.Image.URL, size(f.Image),
				known(strings.Join(f.Credit.Photographers, ", ")), known(f.Credit.Agency), known(plain(f.Caption)))
		}
	}
	return t.Flush()
}

// known returns s, or a dash for what is not known.
func known(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// size returns the size of a picture in CSS pixels.
func size(img newsmark.Image) string {
	if img.Width == 0 || img.Height == 0 {
		return known("")
	}
	return fmt.Sprintf("%dx%d", img.Width, img.Height)
}

// plain returns the text of a caption on one line.
func plain(caption []newsmark.Inline) string {
	a := newsmark.Article{Body: []newsmark.Block{&newsmark.Paragraph{Text: caption}}}
	return strings.ReplaceAll(a.Text(), "\n", " ")
}
