// Unproxy gives the pictures of posts their original addresses again, and
// changes nothing else in the files.
//
//	go run ./examples/unproxy post.md
package main

import (
	"bytes"
	"fmt"
	"os"

	"example.com/newsmark"
)

func main() {
	for _, name := range os.Args[1:] {
		if err := unproxyFile(name); err != nil {
			fmt.Fprintln(os.Stderr, "unproxy:", err)
			os.Exit(1)
		}
	}
}

// unproxyFile mends the post in a file.
func unproxyFile(name string) error {
	src, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	mended := unproxy(src)
	if bytes.Equal(mended, src) {
		return nil
	}
	return os.WriteFile(name, mended, 0o666)
}

// unproxy returns the post with the original address of each picture.
func unproxy(src []byte) []byte {
	a, _ := newsmark.Parse(src) // broken front matter stays as it is
	for img := range a.Images() {
		if img.URL != "" {
			img.Src = img.URL
		}
	}
	if a.Lead != nil && a.Lead.URL != "" {
		a.Lead.Src = a.Lead.URL
	}
	return newsmark.Format(a)
}
