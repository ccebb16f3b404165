package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// ownPosts is where the project's own posts are, from the module's folder.
const ownPosts = "../testdata/posts"

// ownSeed is the one of them that is most like the seed.
const ownSeed = "zaker-lantern-fair.md"

// A document is a body of HTML or a post.
type document struct {
	name string
	src  []byte
}

// An input is what one call of a candidate works through: one document, or
// several one after the other.
type input struct {
	name string
	docs []document
}

// size returns the bytes of all documents.
func (in *input) size() int {
	n := 0
	for _, d := range in.docs {
		n += len(d.src)
	}
	return n
}

// inputs is everything that is measured with.
type inputs struct {
	origin string // what the report says of where they are from

	post    input   // the seed, with its front matter
	front   input   // its front matter
	body    input   // its body
	corpus  input   // many bodies
	repeats []input // its body over and over: 100 KB, 1 MB, 10 MB
}

// bodies returns the inputs of HTML alone.
func (in *inputs) bodies() []input {
	return append([]input{in.body, in.corpus}, in.repeats...)
}

// loadInputs reads the inputs from dir or, where that is not there, the posts
// of the project. Repeats of more than limit bytes are left out.
func loadInputs(dir string, limit int) (*inputs, error) {
	in := &inputs{origin: "the seed and the corpus"}
	seeds, err := documents(filepath.Join(dir, "seed", "*.md"))
	if err != nil {
		return nil, err
	}
	corpus, err := documents(filepath.Join(dir, "corpus", "bodies", "*.html"))
	if err != nil {
		return nil, err
	}
	if len(seeds) == 0 || len(corpus) == 0 {
		in.origin = "the project's own posts, in place of the seed and the corpus"
		if seeds, corpus, err = ownInputs(); err != nil {
			return nil, err
		}
	}
	front, body, err := split(seeds[0].src)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", seeds[0].name, err)
	}
	one := func(name string, src []byte) input { return input{name, []document{{seeds[0].name, src}}} }
	in.post, in.front, in.body = one("post", seeds[0].src), one("front matter", front), one("body", body)
	in.corpus = input{"corpus", corpus}
	for _, r := range []struct {
		name string
		size int
	}{{"100 KB", 100_000}, {"1 MB", 1_000_000}, {"10 MB", 10_000_000}} {
		if r.size <= limit {
			in.repeats = append(in.repeats, one(r.name, bytes.Repeat(body, (r.size+len(body)-1)/len(body))))
		}
	}
	return in, nil
}

// ownInputs returns the project's posts: the one in place of the seed, and the
// bodies of all.
func ownInputs() (seeds, corpus []document, err error) {
	posts, err := documents(filepath.Join(ownPosts, "*.md"))
	if err != nil {
		return nil, nil, err
	}
	for _, p := range posts {
		_, body, err := split(p.src)
		if err != nil {
			continue // front matter that is broken on purpose, or not YAML
		}
		if p.name == ownSeed {
			seeds = append(seeds, p)
		}
		corpus = append(corpus, document{p.name, body})
	}
	if len(seeds) == 0 {
		return nil, nil, fmt.Errorf("%s is not in %s: run bench in its own folder", ownSeed, ownPosts)
	}
	return seeds, corpus, nil
}

// documents reads the files that a pattern names, in order of name.
func documents(pattern string) ([]document, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	var docs []document
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		docs = append(docs, document{filepath.Base(name), src})
	}
	return docs, nil
}

// split parts a post with YAML front matter between lines of --- behind its
// closing fence.
func split(post []byte) (front, body []byte, err error) {
	const fence = "---\n"
	start := bytes.Index(post, []byte(fence))
	if start < 0 || len(bytes.TrimSpace(post[:start])) > 0 {
		return nil, nil, errors.New("no front matter")
	}
	start += len(fence)
	n := bytes.Index(post[start:], []byte("\n"+fence))
	if n < 0 {
		return nil, nil, errors.New("the front matter has no end")
	}
	end := start + n + len("\n"+fence)
	return post[:end:end], post[end:], nil
}

// inner returns what stands between the fences of front matter.
func inner(front []byte) []byte {
	s := bytes.TrimSpace(front)
	return bytes.TrimSuffix(bytes.TrimPrefix(s, []byte("---\n")), []byte("---"))
}
