package newsmark

// lastNames remembers the names that were last read before a phrase: most pictures of
// a post are by the same one or two.
type lastNames struct {
	read [2]namesRead
	next int // to be written over
}

// A namesRead is what a makerReader made of a text before a phrase.
type namesRead struct {
	phrase *CreditPhrase // nil if there is none yet
	text   string
	m      makers
}

// readNames reads s, which stands before p, as names.
func (f *finder) readNames(p *CreditPhrase, s string) bool {
	if f.last == nil {
		return f.r.read(f.rules, s, p, false)
	}
	for i := range f.last.read {
		if l := &f.last.read[i]; l.phrase == p && l.text == s {
			f.r.m = l.m
			return true
		}
	}
	if !f.r.read(f.rules, s, p, false) {
		return false
	}
	f.last.read[f.last.next] = namesRead{phrase: p, text: s, m: f.r.m}
	f.last.next = (f.last.next + 1) % len(f.last.read)
	return true
}
