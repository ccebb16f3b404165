package newsmark

import "strings"

// A CaptionClass is a class that says what an element beside a picture is.
type CaptionClass struct {
	// Class is a word of the class attribute; case does not count. A * at
	// either end stands for any characters. With "itemprop=" before it it is
	// the value of that attribute.
	Class string

	Part   CaptionPart
	Origin string // the site or tool that writes it
}

// A CaptionPart is what a class says an element is.
type CaptionPart uint8

// The parts of a picture with its caption.
const (
	PartCaption CaptionPart = iota // the caption
	PartFigure                     // the picture with its caption; of a div or dl
	PartCredit                     // the credit in the caption
	PartBox                        // the picture with one text, which is likely its caption; of a block
	partNone
)

func defaultCaptionClasses() []CaptionClass {
	return []CaptionClass{
		{Class: "wp-caption", Part: PartFigure, Origin: "WordPress, img_caption_shortcode"},
		{Class: "wp-caption-dt", Part: PartFigure, Origin: "WordPress, editor before 4.0: the picture in dl.wp-caption"},
		{Class: "gallery-item", Part: PartFigure, Origin: "WordPress, gallery_shortcode: dl.gallery-item"},
		{Class: "wp-block-image", Part: PartFigure, Origin: "WordPress, blocks"},

		{Class: "*credit*", Part: PartCredit, Origin: "Postmedia, Mirror, Los Angeles Times, n-tv"},
		{Class: "*copyright*", Part: PartCredit, Origin: "Zeit"},
		{Class: "*photographer*", Part: PartCredit, Origin: "American papers"},
		{Class: "*quelle*", Part: PartCredit, Origin: "German papers"},
		{Class: "*__source", Part: PartCredit, Origin: "heise (a-caption__source)"},
		{Class: "author", Part: PartCredit, Origin: "Russian sites"},
		{Class: "*__author", Part: PartCredit, Origin: "NZZ (image-description__author)"},
		{Class: "*photo-byline*", Part: PartCredit, Origin: "American papers"},
		{Class: "*photo_byline*", Part: PartCredit, Origin: "American papers"},
		{Class: "*image-byline*", Part: PartCredit, Origin: "American papers"},
		{Class: "*image-attribution*", Part: PartCredit, Origin: "CMS templates"},
		{Class: "*photo-attribution*", Part: PartCredit, Origin: "CMS templates"},
		{Class: "*photo-author*", Part: PartCredit, Origin: "Komsomolskaya Pravda"},
		{Class: "*img-author*", Part: PartCredit, Origin: "N+1"},
		{Class: "*image-author*", Part: PartCredit, Origin: "Russian sites"},
		{Class: "*foto-autor*", Part: PartCredit, Origin: "Spanish papers"},
		{Class: "*autor-foto*", Part: PartCredit, Origin: "Spanish papers"},
		{Class: "foto-firma", Part: PartCredit, Origin: "Spanish papers"},
		{Class: "*fotografo*", Part: PartCredit, Origin: "Spanish papers"},
		{Class: "*photographe", Part: PartCredit, Origin: "French papers"},
		{Class: "*photo-source*", Part: PartCredit, Origin: "Russian sites"},
		{Class: "image--author", Part: PartCredit, Origin: "Rzeczpospolita"},
		{Class: "mediaRights", Part: PartCredit, Origin: "MDR"},
		{Class: "media-author", Part: PartCredit, Origin: "El Salto"},
		{Class: "a_m_m", Part: PartCredit, Origin: "El País"},

		{Class: "*caption*", Origin: "in figures of most sites: wp-caption-text, gallery-caption, image-caption, tr-caption (Blogger), pgc-img-caption (Toutiao), figure__caption, imageCaption (Daily Mail)"},
		{Class: "cap", Origin: "German and English templates"},
		{Class: "bu", Origin: "German papers (Bildunterschrift)"},
		{Class: "*légende*", Origin: "French papers"},
		{Class: "*__bu", Origin: "German papers (Bildunterschrift)"},
		{Class: "pie", Origin: "Spanish papers (pie de foto)"},
		{Class: "*epigrafe*", Origin: "Argentine and Chilean papers"},
		{Class: "*legend*", Origin: "Le Monde, Le Phare"},
		{Class: "*bildunterschrift*", Origin: "German papers"},
		{Class: "*bildtext*", Origin: "German and Swedish papers"},
		{Class: "*cutline*", Origin: "American papers"},
		{Class: "*captain*", Origin: "Ukrainska Pravda, which misspells it"},
		{Class: "*img-desc*", Origin: "36kr"},
		{Class: "*img_desc*", Origin: "Sina (img_descr)"},
		{Class: "*image-desc*", Origin: "CMS templates"},
		{Class: "*photo-desc*", Origin: "CMS templates"},
		{Class: "*img_cptn*", Origin: "Times of India"},
		{Class: "*pictext*", Origin: "Tencent"},
		{Class: "photo_alt*", Origin: "CCTV"},
		{Class: "editor-image-source", Origin: "Ifanr"},
		{Class: "*foto-pie*", Origin: "Spanish papers"},
		{Class: "leyenda*", Origin: "Mexican and Chilean papers"},
		{Class: "*descripcion-foto*", Origin: "Latin American papers"},
		{Class: "*foto-descripcion*", Origin: "Latin American papers"},
		{Class: "*подпись*", Origin: "Russian sites"},
		{Class: "*photo__text*", Origin: "Russian sites"},
		{Class: "*photo-text*", Origin: "Russian sites"},
		{Class: "*photo-title*", Origin: "Russian sites"},
		{Class: "*image-title*", Origin: "Russian sites"},
		{Class: "*media-desc*", Origin: "Russian sites"},
		{Class: "*media__desc*", Origin: "Sputnik, behind the element of the credit"},
		{Class: "*photoview__desc*", Origin: "RIA Novosti, behind the element of the credit"},
		{Class: "*image__text*", Origin: "CMS templates, block__element: article-image__text"},
		{Class: "*figure__txt*", Origin: "Japanese magazines, block__element: c-figure__txt"},
		{Class: "*photo-cap*", Origin: "Japanese, Korean and American papers"},
		{Class: "*photo_cap*", Origin: "Japanese and Korean papers"},
		{Class: "*img-cap*", Origin: "Japanese and Korean sites"},
		{Class: "*img_cap*", Origin: "Japanese and Korean sites"},
		{Class: "*image-sign*", Origin: "Russian sites"},
		{Class: "*photo-sign*", Origin: "Russian sites"},
		{Class: "*picture__text*", Origin: "CMS templates, block__element"},
		{Class: "*img-text*", Origin: "Russian sites"},
		{Class: "pie-foto*", Origin: "Spanish papers"},
		{Class: "piefoto*", Origin: "Spanish papers"},
		{Class: "pie-de-foto*", Origin: "Spanish papers"},
		{Class: "*absatzbild__info*", Origin: "ARD"},
		{Class: "mediaSubtitle", Origin: "MDR"},
		{Class: "*photo-item-text", Origin: "RIA Novosti"},
		{Class: "*photo_desc*", Origin: "CMS templates"},
		{Class: "*photo__desc*", Origin: "CMS templates, block__element"},
		{Class: "*image_desc*", Origin: "CMS templates"},
		{Class: "*image__desc*", Origin: "CMS templates, block__element"},
		{Class: "*photo_txt*", Origin: "Japanese and Korean sites"},
		{Class: "*img_txt*", Origin: "Japanese and Korean sites"},
		{Class: "*pic-info*", Origin: "Chinese sites"},
		{Class: "*pic_info*", Origin: "Chinese sites"},
		{Class: "*bildunterzeile*", Origin: "German papers"},
		{Class: "*pie_foto*", Origin: "Spanish papers"},
		{Class: "*pie__foto*", Origin: "Spanish papers"},
		{Class: "*img-footer*", Origin: "Juventud Rebelde"},
		{Class: "*podpis*", Origin: "Russian sites"},
		{Class: "pip_*", Part: PartFigure, Origin: "Caixin: dl.media"},

		{Class: "*figure*", Part: PartBox, Origin: "CMS templates: c-figure"},
		{Class: "*image*", Part: PartBox, Origin: "CMS templates: article-image"},
		{Class: "*photo*", Part: PartBox, Origin: "CMS templates: photo-box"},
		{Class: "*foto*", Part: PartBox, Origin: "German, Spanish and Russian papers"},
		{Class: "*picture*", Part: PartBox, Origin: "CMS templates"},
		{Class: "*slide*", Part: PartBox, Origin: "sliders: slick-slide, swiper-slide"},
		{Class: "*bild*", Part: PartBox, Origin: "German papers"},

		{Class: "itemprop=caption", Origin: "schema.org, ImageObject"},
		{Class: "itemprop=description", Origin: "schema.org, ImageObject"},
		{Class: "itemprop=creator", Part: PartCredit, Origin: "schema.org, ImageObject"},
		{Class: "itemprop=author", Part: PartCredit, Origin: "schema.org, ImageObject"},
		{Class: "itemprop=creditText", Part: PartCredit, Origin: "schema.org, ImageObject"},
		{Class: "itemprop=copyrightHolder", Part: PartCredit, Origin: "schema.org, ImageObject"},
		{Class: "itemprop=copyrightNotice", Part: PartCredit, Origin: "schema.org, ImageObject"},
	}
}

// A CaptionAttribute is an attribute of an image that says what its caption
// or its credit is. It is no visible text: a caption in one helps to know the
// caption beside the image.
type CaptionAttribute struct {
	Name   string
	Credit bool   // it holds the credit; otherwise the caption
	Origin string // the site or tool that writes it
}

func defaultCaptionAttributes() []CaptionAttribute {
	return []CaptionAttribute{
		{Name: "data-caption", Origin: "Zhihu, lightboxes"},
		{Name: "data-image-caption", Origin: "Jetpack Carousel"},
		{Name: "data-image-description", Origin: "Jetpack Carousel"},
		{Name: "data-credit", Credit: true, Origin: "newsmark's own HTML"},
		{Name: "data-trk-photo-credit", Credit: true, Origin: "American papers"},
		{Name: "data-photo-credit", Credit: true, Origin: "American papers"},
		{Name: "data-image-credit", Credit: true, Origin: "American papers"},
		{Name: "data-photographer", Credit: true, Origin: "American and Indian papers"},
		{Name: "data-copyright", Credit: true, Origin: "German papers"},
		{Name: "attribution", Credit: true, Origin: "AMP, amp-img"},
	}
}

// classIndex is the caption classes, made for looking up.
type classIndex struct {
	exact   []CaptionClass
	lengths lengthSet // of the exact ones
	within  []classPattern

	properties []CaptionClass // values of itemprop, without that before them
}

// A classPattern is a class with a * at an end.
type classPattern struct {
	text           string
	letters        uint64 // that it has, as lettersOf has them
	before, behind bool   // there may be more
	part           CaptionPart
	name           string
}

func newClassIndex(rows []CaptionClass) (x classIndex) {
	for _, row := range rows {
		if name, ok := strings.CutPrefix(row.Class, "itemprop="); ok {
			row.Class = name
			x.properties = append(x.properties, row)
			continue
		}
		text := strings.Trim(row.Class, "*")
		if text == row.Class {
			row.Class = strings.ToLower(row.Class)
			x.exact = append(x.exact, row)
			x.lengths.add(len(text))
			continue
		}
		text = strings.ToLower(text)
		x.within = append(x.within, classPattern{text, lettersOf(text), row.Class[0] == '*', strings.HasSuffix(row.Class, "*"), row.Part, row.Class})
	}
	return x
}

// part returns what a class attribute says its element is, and the word that
// says so.
func (x *classIndex) part(class string) (part CaptionPart, word string) {
	for word := range strings.FieldsSeq(class) {
		if p := x.exactPart(strings.ToLower(word)); p != partNone {
			return p, word
		}
	}
	for word := range strings.FieldsSeq(class) {
		lower := strings.ToLower(word)
		letters := lettersOf(lower)
		for i := range x.within {
			if p := &x.within[i]; p.letters&^letters == 0 && p.matches(lower) {
				return p.part, word
			}
		}
	}
	return partNone, ""
}

// captionPart returns what a class attribute says its element is, and the word
// that says so.
func (b *builder) captionPart(class string) (part CaptionPart, word string) {
	if class == "" {
		return partNone, ""
	}
	c := b.classPart(class)
	return c.part, c.word
}

// classPart returns what a class attribute says. Posts use few over and over.
func (b *builder) classPart(class string) *classPart {
	for i := range b.classes {
		if c := &b.classes[i]; c.attribute == class {
			return c
		}
	}
	c := &b.classes[b.nextClass%len(b.classes)]
	b.nextClass++
	c.attribute, c.author = class, authorClass(class)
	c.part, c.word = b.rules.forCaptions().classes.part(class)
	return c
}

// property returns what an itemprop attribute says that its element is.
func (x *classIndex) property(name string) CaptionPart {
	for i := range x.properties {
		if x.properties[i].Class == name {
			return x.properties[i].Part
		}
	}
	return partNone
}

// A classPart is what a class attribute that was seen says.
type classPart struct {
	attribute, word string
	part            CaptionPart
	author          bool // it is that of an author
}

func (x *classIndex) exactPart(word string) CaptionPart {
	if x.lengths.has(len(word)) {
		for i := range x.exact {
			if x.exact[i].Class == word {
				return x.exact[i].Part
			}
		}
	}
	return partNone
}

// lettersOf returns the set of the bytes in s by their low bits: a word that
// lacks one of a text does not hold it.
func lettersOf(s string) (set uint64) {
	for i := range len(s) {
		set |= 1 << (s[i] % 64)
	}
	return set
}

func (p *classPattern) matches(word string) bool {
	i := strings.Index(word, p.text)
	return i >= 0 && (p.before || i == 0) && (p.behind || strings.HasSuffix(word, p.text))
}

// captionRules is the tables of Rules about captions, made for looking up.
type captionRules struct {
	classes    classIndex
	signs      *signIndex
	attributes map[string]bool // by name; true for those of credits
	lengths    lengthSet       // of their names
}

func newCaptionRules(r *Rules) *captionRules {
	c := &captionRules{
		classes:    newClassIndex(r.CaptionClasses),
		signs:      newSignIndex(r.CaptionSigns),
		attributes: make(map[string]bool, len(r.CaptionAttributes)),
	}
	for _, a := range r.CaptionAttributes {
		c.attributes[a.Name] = a.Credit
		c.lengths.add(len(a.Name))
	}
	return c
}

// creditFrom sets the credit of f from the text of its caption.
func (b *builder) creditFrom(f *Figure, caption, own string) {
	if c, ok := b.rules.printedCredit(caption, own); ok {
		f.Credit = c
		if own == "" {
			b.noteCredit(caption, &f.Credit)
		}
	}
}

// noteCredit remembers, for printers, the credit that a caption says itself.
func (b *builder) noteCredit(caption string, c *Credit) {
	if b.read != nil {
		b.read.note(creditSum(caption, c))
	}
}

// credit sets the credits of the figures in a block from their captions. own
// is the text of an element that is marked as the credit.
func (b *builder) credit(block Block, own string) {
	switch block := block.(type) {
	case *Figure:
		if block.Caption != nil {
			b.creditFrom(block, plainText(block.Caption), own)
		} else if own != "" && block.Credit.empty() {
			block.Credit, _ = b.rules.printedCredit("", own)
		}
	case *Gallery:
		for _, f := range block.Figures {
			b.credit(f, "")
		}
		text := plainText(block.Caption)
		if c, ok := b.rules.printedCredit(text, own); ok {
			block.Credit = c
			if own == "" {
				b.noteCredit(text, &block.Credit)
			}
		}
	}
}
