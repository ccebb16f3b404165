package newsmark

import (
	"reflect"
	"slices"
	"strings"
)

// Format writes a post as a file again: the bytes it was parsed from, with
// what has been changed since.
//
// What is the same as parsed is copied. A changed front matter field changes
// the bytes of its value alone, a changed [Image.Src] those of the image's
// address attributes. A block of the body that was changed in another way is
// printed anew as HTML; blocks may also be put in, taken out and moved. What
// lies between blocks stays.
//
// Format(Parse(x)) is x. What Format writes parses to what was printed: where
// a changed block cannot be put back among the markup around it so that it
// reads the same, the body is printed anew as a whole.
//
// An Article that was not parsed is written with YAML front matter and a body
// in HTML.
func Format(a *Article) []byte {
	s := a.source
	if s == nil {
		dst := printFrontMatter(a)
		if len(dst) > 0 {
			dst = append(dst, '\n')
		}
		return appendBlocks(dst, a.Body)
	}
	// The parsed state is not kept: parsing again gives it.
	was := s.reparse()
	dst := formatFields(a, was)
	r := rewriter{a: a, was: was, src: s.text[s.body:s.end], base: s.body}
	return append(r.body(dst), s.text[s.end:]...) // what passed a limit
}

// reparse returns the Article as it was when it was parsed.
func (s *source) reparse() *Article {
	var a *Article
	if s.bodyOnly {
		a, _ = s.parser.ParseBody([]byte(s.text))
	} else {
		a, _ = s.parser.Parse([]byte(s.text))
	}
	return a
}

// appendBlocks prints a body that has no source.
func appendBlocks(dst []byte, body []Block) []byte {
	p := Printer{RawHTML: true}
	for _, b := range body {
		n := len(dst)
		if dst = p.appendBlock(dst, b); len(dst) > n {
			dst = append(dst, '\n')
		}
	}
	return dst
}

// A rewriter writes a body with its changes.
type rewriter struct {
	a, was *Article
	src    string // the body
	base   int    // its offset
}

// body appends the body to dst.
func (r *rewriter) body(dst []byte) []byte {
	items, changed := r.match()
	if !changed {
		return append(dst, r.src...)
	}
	n := len(dst)
	all := r.assign(items)
	if len(all) == 0 {
		return r.fill(dst, items)
	}
	// Markup that goes on from one block to the next can make a block read
	// otherwise than it was printed. Then more of what is around it is printed
	// with it, in the end all.
	for reach := 1; ; reach *= 4 {
		out, printed := r.write(dst[:n], all)
		if !printed || r.readsBack(out, n) {
			return out
		}
		if len(all) == 1 {
			return r.printAll(dst[:n])
		}
		all = r.widen(all, reach)
	}
}

// An item is a block of the body as it is now.
type item struct {
	block Block
	old   int // its index in the body as parsed, -1 if it is new there
	state itemState
}

// An itemState says what has happened to a block.
type itemState uint8

const (
	same    itemState = iota
	moved             // images have another Src
	changed           // anything else
)

// match finds out which blocks are those of the parsed body, and whether
// anything has changed.
func (r *rewriter) match() (items []item, any bool) {
	s := r.a.source
	index := make(map[Block]int, len(s.top))
	for i, at := range s.top {
		index[s.blocks[at].block] = i
	}
	items = make([]item, 0, len(r.a.Body))
	for _, b := range r.a.Body {
		it := item{block: b, old: -1, state: changed}
		if i, ok := index[b]; ok && b != nil {
			delete(index, b)
			it.old, it.state = i, r.compare(b, r.was.Body[i])
		}
		items = append(items, it)
	}
	keepOrder(items)
	for i := range items {
		any = any || items[i].state != same || items[i].old != i
	}
	return items, any || len(items) != len(s.top)
}

// compare says how a block differs from what it was.
func (r *rewriter) compare(b, was Block) itemState {
	if reflect.DeepEqual(b, was) {
		return same
	}
	now, old := slices.Collect(imagesIn(b)), slices.Collect(imagesIn(was))
	if len(now) != len(old) {
		return changed
	}
	// With the addresses of now, is it the same?
	state := same
	kept := make([]Image, len(old))
	for i, img := range old {
		if img.Src != now[i].Src {
			state = moved
		}
		kept[i] = *img
		img.Src, img.Via = now[i].Src, now[i].Via
	}
	if !reflect.DeepEqual(b, was) {
		state = changed
	}
	for i, img := range old {
		img.Src, img.Via = kept[i].Src, kept[i].Via
	}
	return state
}

func imagesIn(b Block) func(func(*Image) bool) {
	return func(yield func(*Image) bool) { imagesOf([]Block{b}, yield) }
}

// keepOrder makes new the items that no longer stand in the order of the
// source, as few as can be: all that are not in a longest increasing
// subsequence.
func keepOrder(items []item) {
	var tails []int // items that end an increasing subsequence of each length
	prev := make([]int, len(items))
	for i := range items {
		if items[i].old < 0 {
			continue
		}
		n, _ := slices.BinarySearchFunc(tails, items[i].old, func(t, old int) int { return items[t].old - old })
		prev[i] = -1
		if n > 0 {
			prev[i] = tails[n-1]
		}
		if n == len(tails) {
			tails = append(tails, i)
		} else {
			tails[n] = i
		}
	}
	keep := make(map[int]bool)
	if n := len(tails); n > 0 {
		for i := tails[n-1]; i >= 0; i = prev[i] {
			keep[i] = true
		}
	}
	for i := range items {
		if items[i].old >= 0 && !keep[i] {
			items[i].old, items[i].state = -1, changed
		}
	}
}

// A stretch is a part of the source that a block takes up, or several blocks
// whose markup is intertwined.
type stretch struct {
	from, to int // of the blocks as parsed
	span     Span
	items    []item // what stands there now
	whole    bool   // print all of it if anything
}

// stretches returns the parts of the source that blocks take up, in order.
func (r *rewriter) stretches() []stretch {
	s := r.was.source
	var all []stretch
	next := 0 // of the pictures
	for i, at := range s.top {
		span := s.blocks[at].span
		for ; next < len(s.pictures) && s.pictures[next].span.Start < span.End; next++ {
			if p := s.pictures[next]; p.spare.End > 0 && p.span.Start >= span.Start {
				span.Start = min(span.Start, p.spare.Start)
			}
		}
		st := stretch{i, i + 1, Span{span.Start - r.base, span.End - r.base}, nil, false}
		for len(all) > 0 && all[len(all)-1].span.End > st.span.Start {
			last := all[len(all)-1]
			all = all[:len(all)-1]
			st.from = last.from
			st.span = Span{min(st.span.Start, last.span.Start), max(st.span.End, last.span.End)}
		}
		all = append(all, st)
	}
	return all
}

// assign gives each stretch the blocks that stand there now. New blocks go
// with the one before them.
func (r *rewriter) assign(items []item) []stretch {
	all := r.stretches()
	if len(all) == 0 {
		return nil
	}
	at := 0
	for _, it := range items {
		if it.old >= 0 {
			for all[at].to <= it.old {
				at++
			}
		}
		all[at].items = append(all[at].items, it)
	}
	return all
}

// touched reports whether anything in the stretch is to be printed.
func (r *rewriter) touched(st *stretch) bool {
	_, ok := r.patches(st)
	return !ok
}

// widen puts the stretches that are printed together with those around them.
func (r *rewriter) widen(all []stretch, reach int) []stretch {
	join := make([]bool, len(all)) // a stretch goes with the one before it
	for i := range all {
		if r.touched(&all[i]) {
			for j := max(1, i-reach+1); j <= min(len(all)-1, i+reach); j++ {
				join[j] = true
			}
		}
	}
	wide := all[:1:1]
	for i, st := range all[1:] {
		last := &wide[len(wide)-1]
		if !join[i+1] {
			wide = append(wide, st)
			continue
		}
		last.to, last.span.End = st.to, st.span.End
		last.items = append(last.items[:len(last.items):len(last.items)], st.items...)
		last.whole = true
	}
	return wide
}

// write appends the body with its changes to dst, and reports whether a block
// had to be printed.
func (r *rewriter) write(dst []byte, all []stretch) (out []byte, printed bool) {
	done := 0
	for i := range all {
		var p bool
		dst, done, p = r.stretch(dst, &all[i], done)
		printed = printed || p
	}
	return append(dst, r.src[done:]...), printed
}

// fill puts blocks into a body that had none: before the white space and end
// tags that end it.
func (r *rewriter) fill(dst []byte, items []item) []byte {
	end := len(strings.TrimRight(r.src, whitespace))
	for strings.HasSuffix(r.src[:end], ">") {
		open := strings.LastIndexByte(r.src[:end], '<')
		if open < 0 || !strings.HasPrefix(r.src[open:], "</") {
			break
		}
		end = len(strings.TrimRight(r.src[:open], whitespace))
	}
	dst = append(dst, r.src[:end]...)
	dst = appendItems(dst, items)
	return append(dst, r.src[end:]...)
}

// stretch appends what lies before a stretch from done on, and the stretch.
func (r *rewriter) stretch(dst []byte, st *stretch, done int) ([]byte, int, bool) {
	if patches, ok := r.patches(st); ok {
		for _, p := range patches {
			dst = append(dst, r.src[done:p.span.Start]...)
			dst = append(dst, p.text...)
			done = p.span.End
		}
		dst = append(dst, r.src[done:st.span.End]...)
		return dst, st.span.End, false
	}
	kept := slices.IndexFunc(st.items, func(it item) bool { return it.old >= 0 && it.state == same })
	if kept >= 0 && st.to == st.from+1 && !st.whole { // blocks were put in before or after it
		before := st.items[:kept]
		span := r.around(r.balanced(st.span))
		at := max(span.Start, done)
		dst = append(dst, r.src[done:at]...)
		dst = appendItems(dst, before)
		if len(before) > 0 {
			dst = append(dst, '\n')
		}
		end := max(span.End, at)
		dst = append(dst, r.src[at:end]...)
		if after := st.items[kept+1:]; len(after) > 0 {
			dst = append(dst, '\n')
			dst = appendItems(dst, after)
		}
		return dst, end, true
	}
	span := r.around(r.balanced(st.span))
	if span.Start < done {
		span.Start = done
	}
	dst = append(dst, r.src[done:span.Start]...)
	dst = appendItems(dst, st.items)
	return dst, max(span.End, done), true
}

// appendItems prints blocks, a newline between them.
func appendItems(dst []byte, items []item) []byte {
	p := Printer{RawHTML: true}
	n := len(dst)
	for _, it := range items {
		if len(dst) > n {
			dst = append(dst, '\n')
		}
		dst = p.appendBlock(dst, it.block)
	}
	return dst
}

// patches returns the changes of addresses that make the stretch what it is
// now, and whether they do.
func (r *rewriter) patches(st *stretch) ([]patch, bool) {
	if len(st.items) != st.to-st.from {
		return nil, false
	}
	var patches []patch
	for i, it := range st.items {
		if it.old != st.from+i || it.state == changed {
			return nil, false
		}
		if it.state == same {
			continue
		}
		p, ok := r.imagePatches(it)
		if !ok {
			return nil, false
		}
		patches = append(patches, p...)
	}
	slices.SortFunc(patches, func(a, b patch) int { return a.span.Start - b.span.Start })
	for i := range patches {
		if i > 0 && patches[i].span.Start < patches[i-1].span.End {
			return nil, false
		}
	}
	return patches, true
}

// readsBack reports whether the post as written, with a body from the offset
// on, reads as it was meant.
func (r *rewriter) readsBack(post []byte, body int) bool {
	s := r.a.source
	if !s.bodyOnly && !s.header {
		if _, at, _ := splitFrontMatter(post); at != body {
			return false // a line of the body has become a fence
		}
	}
	p := s.parser
	p.Limits = p.Limits.withoutBody()
	got, _ := p.ParseBody(post[body:])
	want, _ := p.ParseBody(appendBlocks(nil, r.a.Body))
	return equalBlocks(got.Body, want.Body)
}

// printAll appends the body printed anew as a whole.
func (r *rewriter) printAll(dst []byte) []byte {
	lead := len(r.src) - len(strings.TrimLeft(r.src, whitespace))
	tail := len(strings.TrimRight(r.src, whitespace))
	dst = append(dst, r.src[:lead]...)
	n := len(dst)
	dst = appendBlocks(dst, r.a.Body)
	if tail > lead {
		// What ended the body takes the place of the line feed, if there is one.
		dst = append(dst[:max(n, len(dst)-1)], r.src[tail:]...)
	}
	return dst
}

// formatFields writes the front matter with its changes. The header of a post
// in the HTML that [Article.HTML] writes is its front matter.
func formatFields(a, was *Article) []byte {
	s := a.source
	if !s.header {
		return formatFrontMatter(a, was)
	}
	if equalFields(a, was) {
		return []byte(s.text[:s.body])
	}
	var p htmlPrinter
	p.headerOf(a, leadShown(a))
	return p.dst
}
