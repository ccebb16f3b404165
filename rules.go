package newsmark

import (
	"strings"
	"sync"
)

// Rules is what newsmark knows of sites and tools, as tables. Start from
// [DefaultRules] and append a row to add to them:
//
//	rules := newsmark.DefaultRules()
//	rules.LazyAttributes = append(rules.LazyAttributes, newsmark.LazyAttribute{Name: "data-foto"})
//	p := newsmark.Parser{Rules: rules}
//
// An empty table knows nothing of its kind. Rules must not be changed, nor
// copied, once a Parser has used them.
type Rules struct {
	LazyAttributes []LazyAttribute // where lazy loading keeps an address (images.go)
	Placeholders   []Placeholder   // pictures that stand for one not loaded yet (images.go)
	Trackers       []Tracker       // pictures that count readers (images.go)
	Proxies        []Proxy         // addresses that hold another address (proxies.go)
	CaptionClasses []CaptionClass  // classes that mark captions (captions.go)
	Fields         []FieldName     // front matter keys (fields.go)

	CreditPhrases []CreditPhrase // what stands beside the names in a credit (credits.go)
	Agencies      []Agency       // names of agencies and papers in credits (credits.go)
	CreditWords   []CreditWord   // words in the names in a credit (people.go, organisations.go)

	Lines            []LinePhrase     // what marks lines about the piece (roles.go)
	Words            []NewsWord       // what datelines and names are read by (roles.go)
	DatelineAgencies []DatelineAgency // whose datelines are known (datelines.go)

	CaptionAttributes []CaptionAttribute // of images (captions.go)
	CaptionSigns      []CaptionSign      // phrases of captions and of paragraphs (captiontext.go, lang_*.go)

	once     sync.Once
	images   *imageRules
	captions *captionRules
	credits  *creditRules
	lines    *lineIndex
}

// DefaultRules returns the rules that a Parser without Rules uses. The caller
// may change them.
func DefaultRules() *Rules {
	all := allLanguages()
	return &Rules{
		LazyAttributes: defaultLazyAttributes(),
		Placeholders:   defaultPlaceholders(),
		Trackers:       defaultTrackers(),
		Proxies:        defaultProxies(),
		CaptionClasses: defaultCaptionClasses(),
		Fields:         defaultFields(),

		CreditPhrases: defaultCreditPhrases(all),
		Agencies:      defaultAgencies(all),
		CreditWords:   defaultCreditWords(all),

		Lines:             languageRows(all, func(l *language) []LinePhrase { return l.lines }),
		Words:             languageRows(all, func(l *language) []NewsWord { return l.words }),
		DatelineAgencies:  languageRows(all, func(l *language) []DatelineAgency { return l.wires }),
		CaptionAttributes: defaultCaptionAttributes(),
		CaptionSigns:      defaultCaptionSigns(all),
	}
}

// sharedRules are the default rules of Parsers that have none. Nobody changes
// them.
var sharedRules = sync.OnceValue(DefaultRules)

// rules returns the rules that p uses.
func (p *Parser) rules() *Rules {
	if p.Rules != nil {
		return p.Rules
	}
	return sharedRules()
}

// forImages returns the tables about pictures in the form they are looked up
// in.
func (r *Rules) forImages() *imageRules {
	r.once.Do(r.compile)
	return r.images
}

// forCaptions is forImages for the tables about captions.
func (r *Rules) forCaptions() *captionRules {
	r.once.Do(r.compile)
	return r.captions
}

func (r *Rules) compile() {
	r.images = newImageRules(r)
	r.captions = newCaptionRules(r)
	r.credits = newCreditRules(r)
	r.lines = newLineIndex(r)
}

// imageRules is the tables of Rules about pictures, made for looking up.
type imageRules struct {
	lazy         map[string]lazyRow // by attribute name
	placeholders placeholderIndex
	trackers     hostIndex[trackerRow]
	proxies      hostIndex[proxyRow]
}

func newImageRules(r *Rules) *imageRules {
	c := &imageRules{lazy: make(map[string]lazyRow, len(r.LazyAttributes))}
	for i, a := range r.LazyAttributes {
		if _, twice := c.lazy[a.Name]; !twice {
			c.lazy[a.Name] = lazyRow{a, i}
		}
	}
	for _, p := range r.Placeholders {
		c.placeholders.add(p)
	}
	for _, t := range r.Trackers {
		c.trackers.add(t.Host, trackerRow{t, newPathPart(t.Path)})
	}
	for _, p := range r.Proxies {
		c.proxies.add(p.Host, newProxyRow(p))
	}
	return c
}

// A hostIndex finds the rows for a host.
type hostIndex[T any] struct {
	byHost     map[string][]T // a key with a leading dot is for all hosts below
	everywhere []T            // rows for any host
	lengths    lengthSet      // of the keys
}

// add adds a row for the hosts, which are separated by spaces, or for any.
func (x *hostIndex[T]) add(hosts string, row T) {
	if x.byHost == nil {
		x.byHost = make(map[string][]T)
	}
	for host := range strings.FieldsSeq(hosts) {
		host = strings.ToLower(host)
		x.byHost[host] = append(x.byHost[host], row)
		x.lengths.add(len(host))
	}
	if strings.TrimSpace(hosts) == "" {
		x.everywhere = append(x.everywhere, row)
	}
}

// lists appends to lists those with the rows for a host in lower case, the
// most particular first.
func (x *hostIndex[T]) lists(host string, lists [][]T) [][]T {
	const longest = 253 // of a name in the DNS
	if host != "" && len(host) <= longest {
		for i := range len(host) {
			if i > 0 && host[i] != '.' || !x.lengths.has(len(host)-i) {
				continue
			}
			if rows := x.byHost[host[i:]]; rows != nil {
				lists = append(lists, rows)
			}
		}
	}
	return append(lists, x.everywhere)
}

// A lengthSet is a set of the lengths of strings: it tells at little cost that
// most strings are not among some. Lengths of 63 and more are one.
type lengthSet uint64

func (s *lengthSet) add(n int)     { *s |= 1 << min(n, 63) }
func (s lengthSet) has(n int) bool { return s>>min(n, 63)&1 != 0 }
