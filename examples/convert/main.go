// Convert prints a post as HTML, Markdown, JSON or text.
//
//	go run ./examples/convert -to markdown testdata/posts/zaker-lantern-fair.md
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"example.com/newsmark"
)

func main() {
	to := flag.String("to", "markdown", "html, markdown, json or text")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: convert [-to format] post")
		os.Exit(2)
	}
	if err := convert(os.Stdout, flag.Arg(0), *to); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

// convert prints the post in the file to w.
func convert(w io.Writer, name, to string) error {
	src, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	a, err := newsmark.Parse(src)
	if err != nil { // the rest of the post was read all the same
		fmt.Fprintf(os.Stderr, "%s:%v\n", name, err)
	}
	var out []byte
	switch to {
	case "html":
		out = a.HTML()
	case "markdown":
		out = a.Markdown()
	case "text":
		out = []byte(a.Text() + "\n")
	case "json":
		if out, err = a.MarshalJSON(); err != nil {
			return err
		}
		out = append(out, '\n')
	default:
		return fmt.Errorf("unknown format %q", to)
	}
	_, err = w.Write(out)
	return err
}
