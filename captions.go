package newsmark

import (
	"example.com/newsmark/internal/markup"
)

// A CaptionClass is a class that makes a div a figure, or a block inside a
// figure its caption.
type CaptionClass struct {
	Class  string // a word of the class attribute
	Figure bool   // the element is a figure; otherwise it is a caption
	Origin string // the site or tool that writes it
}

func defaultCaptionClasses() []CaptionClass {
	return []CaptionClass{
		{Class: "wp-caption", Figure: true, Origin: "WordPress, img_caption_shortcode"},
		{Class: "wp-caption-text", Origin: "WordPress, img_caption_shortcode"},
		{Class: "wp-element-caption", Origin: "WordPress 6.1, blocks"},
		{Class: "gallery-caption", Origin: "WordPress, gallery_shortcode"},
		{Class: "wp-block-image", Figure: true, Origin: "WordPress, blocks"},
		{Class: "image-caption", Origin: "in figures of many sites"},
		{Class: "tr-caption", Origin: "Blogger"},
	}
}

// captionClass returns the row for the class of the current tag, nil if there
// is none.
func (r *Rules) captionClass(tag markup.Reader) *CaptionClass {
	class := tag.Attr("class")
	for i := 0; i < len(class); i++ {
		start := i
		for i < len(class) && !isSpace(class[i]) {
			i++
		}
		for k := range r.CaptionClasses {
			if r.CaptionClasses[k].Class == class[start:i] {
				return &r.CaptionClasses[k]
			}
		}
	}
	return nil
}

// credit sets the credits of the figures in a block from their captions.
func (r *Rules) credit(block Block) {
	switch block := block.(type) {
	case *Figure:
		if block.Caption != nil && block.Credit.Text == "" {
			block.Credit, _ = r.creditAtEnd(plainText(block.Caption))
		}
	case *Gallery:
		for _, f := range block.Figures {
			r.credit(f)
		}
	}
}
