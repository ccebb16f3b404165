package newsmark

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"example.com/newsmark/internal/markup"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// tagOf reads the img element of a piece of markup, and the source elements
// before it.
func tagOf(t testing.TB, src string) imageTag {
	t.Helper()
	var tag imageTag
	z := html.NewTokenizer(strings.NewReader(src))
	for z.Next() != html.ErrorToken {
		token := z.Token()
		var attrs []markup.Attr
		for _, a := range token.Attr {
			attrs = append(attrs, markup.Attr{Key: a.Key, Val: a.Val})
		}
		switch token.Data {
		case "source":
			tag.sources = append(tag.sources, attrs)
		case "img":
			tag.attrs = attrs
			return tag
		}
	}
	t.Fatalf("no img in %s", src)
	return tag
}

func imageOf(t testing.TB, p *Parser, src string) (Image, imageKind) {
	t.Helper()
	return newResolver(p).image(tagOf(t, src))
}

const (
	tinyGIF   = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
	tinySVG   = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'%3E%3C/svg%3E"
	imageBase = "https://news.example.org/2024/05/fair.html"
)

func TestImageAddress(t *testing.T) {
	tests := []struct {
		name, markup string
		url, via     string
		src          string // Image.Src; "" for the same as url
	}{
		{"plain", `<img src="https://a.example.org/fair.jpg">`,
			"https://a.example.org/fair.jpg", "src", ""},
		{"white space around", "<img src=' \n https://a.example.org/fair.jpg\t'>",
			"https://a.example.org/fair.jpg", "src", ""},
		{"relative", `<img src="../img/fair.jpg">`,
			"https://news.example.org/2024/img/fair.jpg", "src", "../img/fair.jpg"},
		{"first of duplicates", `<img src="/a.jpg" src="/b.jpg" alt>`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"values missing", `<img alt srcset sizes src="/a.jpg" data-src data-original="">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"broken attribute", `<img data-x="{"a": "b"}" src="/a.jpg">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"none", `<img alt="the bridge">`, "", "", ""},
		{"executable", `<img src="java&#10;script:alert(1)">`, "", "", "java\nscript:alert(1)"},
		{"executable lazy", `<img src="/a.jpg" data-original="javascript:alert(1)">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},

		{"original before src", // the seed's shape: src goes through a proxy
			`<img data-original="http://res.example.org/1_1024.jpg" src="https://cors.a.workers.dev/?http://res.example.org/1_1024.jpg">`,
			"http://res.example.org/1_1024.jpg", "data-original", "https://cors.a.workers.dev/?http://res.example.org/1_1024.jpg"},
		{"original before srcset",
			`<img data-original="/whole.jpg" src="/a.jpg" srcset="/b.jpg 800w, /c.jpg 1600w">`,
			"https://news.example.org/whole.jpg", "data-original", "/a.jpg"},
		{"table order among originals",
			`<img data-original="https://h.example.org/w.jpg" data-orig-file="https://h.example.org/o.jpg">`,
			"https://h.example.org/o.jpg", "data-orig-file", ""},
		{"srcset before lazy", `<img data-src="/a.jpg" data-srcset="/b.jpg 300w, /c.jpg 900w, /d.jpg 600w">`,
			"https://news.example.org/c.jpg", "data-srcset", "/c.jpg"},
		{"densest", `<img src="/a.jpg" srcset="/b.jpg 1.5x, /c.jpg 3x, /d.jpg 2x">`,
			"https://news.example.org/c.jpg", "srcset", "/a.jpg"},
		{"srcset of one", `<img src="/small.jpg" srcset="/b.jpg">`,
			"https://news.example.org/b.jpg", "srcset", "/small.jpg"},
		{"lazy before src", `<img src="/blur/a.jpg" data-lazy-src="/a.jpg">`,
			"https://news.example.org/a.jpg", "data-lazy-src", "/blur/a.jpg"},
		{"lazy before srcset of one", `<img srcset="/blur.jpg" data-src="/a.jpg">`,
			"https://news.example.org/a.jpg", "data-src", "/a.jpg"},
		{"preview last", `<img src="/a.jpg" data-low-res-src="/low.jpg">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"preview alone", `<img src="` + tinyGIF + `" data-low-res-src="/low.jpg">`,
			"https://news.example.org/low.jpg", "data-low-res-src", tinyGIF},
		{"Jetpack", `<img src="https://i0.wp.com/w.example.org/fair.jpg?resize=300%2C200&amp;ssl=1"
			data-orig-file="https://w.example.org/fair.jpg" data-medium-file="https://w.example.org/fair-300x200.jpg">`,
			"https://w.example.org/fair.jpg", "data-orig-file", "https://i0.wp.com/w.example.org/fair.jpg?resize=300%2C200&ssl=1"},
		{"Zhihu", `<img src="` + tinySVG + `" data-original="https://p.example.org/v2_r.jpg" data-actualsrc="https://p.example.org/v2_b.jpg">`,
			"https://p.example.org/v2_r.jpg", "data-original", tinySVG},
		{"proxied", `<img src="https://wsrv.nl/?url=a.example.org%2Ffair.jpg&amp;w=300">`,
			"http://a.example.org/fair.jpg", "src+weserv", "https://wsrv.nl/?url=a.example.org%2Ffair.jpg&w=300"},
		{"proxied twice", `<img src="/_next/image?url=https%3A%2F%2Fi1.wp.com%2Fa.example.org%2Ffair.jpg%3Fssl%3D1&amp;w=640&amp;q=75">`,
			"https://a.example.org/fair.jpg", "src+next+photon", "/_next/image?url=https%3A%2F%2Fi1.wp.com%2Fa.example.org%2Ffair.jpg%3Fssl%3D1&w=640&q=75"},

		{"relative lazy, another absolute file", // RSSHub makes only src absolute
			`<img src="https://a.example.org/1.jpg" data-src="../2.jpg">`,
			"https://a.example.org/1.jpg", "src", ""},
		{"relative lazy, the same file", `<img src="https://a.example.org/small/1.jpg" data-src="/large/1.jpg">`,
			"https://news.example.org/large/1.jpg", "data-src", "https://a.example.org/small/1.jpg"},
		{"name of the file only", `<img src="./W02022.jpg" oldsrc="W02022.jpg">`,
			"https://news.example.org/2024/05/W02022.jpg", "src", "./W02022.jpg"},
		{"flag", `<img src="/a.jpg" data-lazy="true" data-full="1">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"ratio", `<img src="/a.jpg" data-image="16/9">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"encrypted", `<img src="/a.jpg" data-src="kXl3/b9Qm0eTfGx1vJp2sA==">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"template", `<img src="/a.jpg" data-url="https://a.example.org/i_${formatId}.jpg">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"JSON", `<img src="` + tinyGIF + `" data-attrs='{"href":null,"src":"https:\/\/a.example.org\/fair.jpg","width":900}'>`,
			"https://a.example.org/fair.jpg", "data-attrs", tinyGIF},
		{"data-src as a srcset", `<img src="` + tinyGIF + `" data-src="/s.jpg 300w, /l.jpg 900w">`,
			"https://news.example.org/l.jpg", "data-src", tinyGIF},
		{"space in a name", `<img src="/img/school fair.jpg">`,
			"https://news.example.org/img/school%20fair.jpg", "src", "/img/school fair.jpg"},

		{"placeholder only", `<img src="/img/blank.gif">`, "", "", "/img/blank.gif"},
		{"placeholder in srcset", // lazysizes' modern pattern
			`<img src="/a.jpg" srcset="` + tinyGIF + ` 1w" data-srcset="/b.jpg 700w">`,
			"https://news.example.org/b.jpg", "data-srcset", "/a.jpg"},
		{"placeholder in data-src", `<img src="/a.jpg" data-src="/img/placeholder.png">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
		{"lost addresses", `<img src="/a.jpg" srcset="150w, 200w, 300w">`,
			"https://news.example.org/a.jpg", "src", "/a.jpg"},
	}
	base, err := url.Parse(imageBase)
	require.NoError(t, err)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			img, _ := imageOf(t, &Parser{Base: base}, test.markup)
			assert.Equal(t, test.url, img.URL, "URL")
			assert.Equal(t, test.via, img.Via, "Via")
			if test.src == "" {
				test.src = test.url
			}
			assert.Equal(t, test.src, img.Src, "Src")
		})
	}
}

func TestImageInPicture(t *testing.T) {
	tests := []struct {
		name, markup string
		url, via     string
		variants     []Variant
	}{
		{"a newer format is not a better picture",
			`<picture><source type="image/webp" srcset="/a.webp"><img src="/a.jpg"></picture>`,
			"/a.jpg", "src", []Variant{{URL: "/a.webp"}}},
		{"but better than none",
			`<picture><source type="image/webp" srcset="/a.webp"><img src="` + tinyGIF + `"></picture>`,
			"/a.webp", "srcset", []Variant{{URL: "/a.webp"}}},
		{"of equals the img's own",
			`<source type="image/avif" srcset="/a.avif 400w, /b.avif 800w"><img src="/a.jpg" srcset="/a.jpg 400w, /b.jpg 800w">`,
			"/b.jpg", "srcset", []Variant{{URL: "/a.avif", Width: 400}, {URL: "/b.avif", Width: 800}, {URL: "/a.jpg", Width: 400}, {URL: "/b.jpg", Width: 800}}},
		{"the widest of all",
			`<source srcset="/a.jpg 400w, /b.jpg 1200w"><img src="/c.jpg" srcset="/c.jpg 800w">`,
			"/b.jpg", "srcset", []Variant{{URL: "/a.jpg", Width: 400}, {URL: "/b.jpg", Width: 1200}, {URL: "/c.jpg", Width: 800}}},
		{"the one for the widest window",
			`<source media="(min-width: 600px)" srcset="/m.jpg"><source media="(min-width: 75em)" srcset="/l.jpg"><img src="/s.jpg">`,
			"/l.jpg", "srcset", []Variant{{URL: "/m.jpg"}, {URL: "/l.jpg"}}},
		{"a crop for telephones is not it",
			`<source media="(max-width: 600px)" srcset="/crop.jpg 2000w"><img src="/whole.jpg">`,
			"/whole.jpg", "src", []Variant{{URL: "/crop.jpg", Width: 2000}}},
		{"lazy source",
			`<source data-srcset="/a.jpg 500w, /b.jpg 900w"><img src="` + tinyGIF + `">`,
			"/b.jpg", "data-srcset", []Variant{{URL: "/a.jpg", Width: 500}, {URL: "/b.jpg", Width: 900}}},
		{"src in a source",
			`<source src="/my photo.jpg"><img>`,
			"/my%20photo.jpg", "srcset", []Variant{{URL: "/my%20photo.jpg"}}},
		{"variants without proxies, each once",
			`<img src="/x.jpg" srcset="https://i0.wp.com/a.example.org/1.jpg?w=300&amp;ssl=1 300w, javascript:x() 400w, /2.jpg 500w, /2.jpg 500w">`,
			"/2.jpg", "srcset", []Variant{{URL: "https://a.example.org/1.jpg", Width: 300}, {URL: "/2.jpg", Width: 500}}},
		{"a proxied best",
			`<img srcset="/1.jpg 300w, https://i0.wp.com/a.example.org/2.jpg 500w">`,
			"http://a.example.org/2.jpg", "srcset+photon", []Variant{{URL: "/1.jpg", Width: 300}, {URL: "http://a.example.org/2.jpg", Width: 500}}},
		{"a comma that could not be written",
			`<img srcset="https://wsrv.nl/?url=a.example.org/2.jpg%2C 2x">`,
			"http://a.example.org/2.jpg,", "srcset+weserv", []Variant{{URL: "http://a.example.org/2.jpg%2C", Density: 2}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			img, _ := imageOf(t, &Parser{}, test.markup)
			assert.Equal(t, test.url, img.URL, "URL")
			assert.Equal(t, test.via, img.Via, "Via")
			assert.Equal(t, test.variants, img.Variants, "Variants")
		})
	}
}

func TestImageManyVariantsOnce(t *testing.T) {
	srcset := strings.Repeat("/a.jpg 1w, /b.jpg 2w, /c.jpg 3w, ", 1000)
	img, _ := imageOf(t, &Parser{}, `<img srcset="`+srcset+`">`)
	assert.Equal(t, []Variant{{URL: "/a.jpg", Width: 1}, {URL: "/b.jpg", Width: 2}, {URL: "/c.jpg", Width: 3}}, img.Variants)
}

func TestImageSize(t *testing.T) {
	tests := []struct {
		markup        string
		width, height int
	}{
		{`<img src="/a.jpg">`, 0, 0},
		{`<img src="/a.jpg" width="640" height="480">`, 640, 480},
		{`<img src="/a.jpg" width=" 640px" height="479.6">`, 640, 480},
		{`<img src="/a.jpg" width="100%" height="auto">`, 0, 0},
		{`<img src="/a.jpg" width="99.5%" height="-3">`, 0, 0},
		{`<img src="/a.jpg" width="99999999999999999999">`, 0, 0},
		{`<img src="/a.jpg" width="640" width="1">`, 640, 0},
		{`<img src="/a.jpg" data-width="900" data-height="637">`, 900, 637},
		{`<img src="/a.jpg" data-rawwidth="900" data-rawheight="600">`, 900, 600},
		{`<img src="/a.jpg" data-img-size-val="1080,608">`, 1080, 608},
		{`<img src="/a.jpg" data-img-size-val>`, 0, 0},
		{`<img src="/a.jpg" data-orig-size="384, 560">`, 384, 560},
		{`<img src="/a.jpg" data-orig-size="10">`, 0, 0},
		{`<img src="/a.jpg" style="max-width: 100%; width: 320px; HEIGHT:200PX !important">`, 320, 200},
		{`<img src="/a.jpg" style="width: 50%; height: 12em">`, 0, 0},
		{`<img src="/a.jpg" style="width:320px" width="640" height="480">`, 640, 480},
		{`<img src="/a.jpg" srcset="/b.jpg 300w, /c.jpg 900w">`, 900, 0},
		{`<img src="/a.jpg" srcset="/b.jpg 300w, /c.jpg 900w" height="200">`, 0, 200},
		{`<img data-original="/c.jpg" srcset="/b.jpg 300w, /c.jpg 900w">`, 900, 0},
		{`<img data-original="/whole.jpg" srcset="/b.jpg 300w, /c.jpg 900w">`, 0, 0}, // who knows
		// shown 340 wide, and twice as wide as high
		{`<img src="/a.jpg" width="340" data-rawwidth="680" data-rawheight="340">`, 340, 170},
		{`<img src="/a.jpg" height="100" data-width="900" data-height="600">`, 150, 100},
		// inews.co.uk says so of photos: it is not their size
		{`<img src="/a.jpg" width="1" height="1" data-width="900" data-height="600">`, 900, 600},
		{`<img src="/a.jpg" data-x="{"width": "3"}" width="640">`, 640, 0},
		{`<img src="/a.jpg" width width="640" height="1" height="480">`, 0, 1}, // the first of duplicates counts
		{`<img src="/a.jpg" data-rawwidth="auto" data-original-width="640">`, 640, 0},
	}
	for _, test := range tests {
		img, _ := imageOf(t, &Parser{}, test.markup)
		assert.Equal(t, [2]int{test.width, test.height}, [2]int{img.Width, img.Height}, test.markup)
	}
}

func TestImageText(t *testing.T) {
	img, _ := imageOf(t, &Parser{}, "<img src=/a.jpg alt=' the bridge,\n  closed ' title='Mill\u00a0 Street' alt=x>")
	assert.Equal(t, "the bridge, closed", img.Alt)
	assert.Equal(t, "Mill\u00a0 Street", img.Title)
}

func TestImageKind(t *testing.T) {
	tests := []struct {
		name, markup string
		kind         imageKind
	}{
		{"photo", `<img src="/a.jpg" width="640" height="480">`, pictureKind},
		{"65 pixels", `<img src="/a.jpg" width="65">`, pictureKind},
		{"64 pixels", `<img src="/a.jpg" width="64">`, inlineKind},
		{"low", `<img src="/a.jpg" width="640" height="20">`, inlineKind},
		{"emoji", `<img class="big wp-smiley" src="https://s.w.org/images/core/emoji/2/svg/1f600.svg">`, inlineKind},
		{"class that only contains the word", `<img class="icons-none" src="/a.jpg">`, pictureKind},

		{"1 by 1 without a name", `<img src="https://c.example.org/hit?id=3" width="1" height="1">`, trackerKind},
		{"1 by 1 GIF", `<img src="https://c.example.org/c.gif?id=3" style="width:1px;height:1px">`, trackerKind},
		{"0 by 0", `<img src="https://c.example.org/c.php" width="0" height="0">`, trackerKind},
		{"1 by 1 photo", `<img src="https://c.example.org/fair.jpg?w=640" width="1" height="1">`, pictureKind},
		{"1 by 1 lazy", `<img src="/blank.gif" data-src="https://c.example.org/photo/3" width="1" height="1">`, pictureKind},
		{"1 by 1 and the page it counts", `<img src="https://c.example.org/p?u=https%3A%2F%2Fa.example.org%2Ffair.jpg" width="1" height="1">`, trackerKind},
		{"1 by 1 photo behind a proxy", `<img src="https://wsrv.nl/?url=a.example.org/fair.jpg" width="1" height="1">`, pictureKind},
		{"spacer", `<img src="/img/spacer.gif" width="1" height="1">`, trackerKind},
		{"hidden without a name", `<img src="https://c.example.org/hit?id=3" style="display: none">`, trackerKind},
		{"hidden photo in the page", `<img src="data:image/png;base64,` + strings.Repeat("A", 300) + `" style="display:none">`, pictureKind},
		{"hidden photo", `<img src="/a.jpg" style="display:none">`, pictureKind},
		{"hidden twice over", `<img hidden style="width:200px" src="https://c.example.org/hit">`, trackerKind},
		{"VG Wort without a size", `<img src="http://vg08.met.vgwort.de/na/0123456789abcdef">`, trackerKind},
		{"tracker behind a proxy", `<img src="https://x.workers.dev/?https://www.facebook.com/tr?id=1&amp;ev=PageView">`, trackerKind},
		{"page of the same host", `<img src="https://www.facebook.com/travel/1.jpg">`, pictureKind},
	}
	for _, test := range tests {
		_, kind := imageOf(t, &Parser{}, test.markup)
		assert.Equal(t, test.kind, kind, test.name)
	}
}

// A picture in the size of letters makes a figure if it has a caption element, as
// the one that a figure shows; others separate the parts of a story.
func TestSmallPictureInFigure(t *testing.T) {
	const img = `<img src="/line.png" width="464" height="20">`
	line := paraOf(&InlineImage{Image: Image{URL: "/line.png", Width: 464, Height: 20}})
	alone := &Figure{Image: Image{URL: "/line.png", Width: 464, Height: 20}}
	said := &Figure{Image: Image{URL: "/line.png", Width: 464, Height: 20}, Caption: txt("The new logo")}
	for body, want := range map[string][]Block{
		"<figure>" + img + "</figure>":                                                 {line},
		"<figure><div>" + img + "</div></figure>x":                                     {line, para("x")},
		"<figure>" + img + "<p>The new logo</p></figure>":                              {line, para("The new logo")},
		"<figure>" + img + "<figcaption>The new logo</figcaption></figure>":            {said},
		"<figure><figcaption>The new logo</figcaption><p>" + img + "</p></figure>":     {said},
		"<figure>" + img + "<figcaption></figcaption></figure>":                        {alone},
		"[caption]" + img + " The new logo[/caption]":                                  {said},
		"[caption]" + img + "[/caption]":                                               {alone},
		"<div class=wp-caption>" + img + "<p class=wp-caption-text>The new logo</div>": {said},
	} {
		a := parseBody(t, []byte(body))
		assert.True(t, Equal(article(want...), a), "%s: %s", body, Printer{}.JSON(a))
		for img := range a.Images() {
			pos := a.ImagePos(img)
			assert.Equal(t, `<img src="/line.png" width="464" height="20">`, body[pos.Start:pos.End], body)
		}
		checkRoundTrips(t, a)
	}
}

func TestLeadImage(t *testing.T) {
	base, err := url.Parse(imageBase)
	require.NoError(t, err)
	p := &Parser{Base: base}
	assert.Equal(t, &Image{URL: "https://news.example.org/fair.jpg", Src: "/fair.jpg", Via: "front matter"}, p.leadImage(" /fair.jpg"))
	assert.Equal(t, &Image{
		URL: "http://a.example.org/fair.jpg",
		Src: "https://cors.a.workers.dev/?http://a.example.org/fair.jpg",
		Via: "front matter+cors-worker",
	}, p.leadImage("https://cors.a.workers.dev/?http://a.example.org/fair.jpg"))
	for _, none := range []string{"", "  ", "/img/placeholder.png", "javascript:alert(1)", "data:image/svg+xml,<svg/>", "null"} {
		assert.Nil(t, p.leadImage(none), none)
	}
}

func TestImageIsWrittenBack(t *testing.T) {
	// What a printer writes of an image is read as the same image: the URL in
	// src, and in data-original where the best variant is another picture.
	for _, src := range []string{
		`<img data-original="/w.jpg" src="/a.jpg" srcset="/b.jpg 800w, https://i0.wp.com/a.example.org/c.jpg 1600w" width=20%>`,
		`<source media="(max-width: 600px)" srcset="/crop.jpg 2000w"><img src="/whole photo.jpg">`,
		`<img data-original="/b.jpg" src="/a.jpg" srcset="/b.jpg 800w, /c.jpg 1600w" height="300">`,
		`<source type="image/webp" srcset="/a.webp"><img src="/a.jpg" style="width:50px">`,
		`<img srcset="https://wsrv.nl/?url=a.example.org/2.jpg%2C 2x" alt=" a  b ">`,
		`<img src="/blank.gif" alt="x">`,
		`<img src="/a.jpg" width="1" height="1">`,
	} {
		want, kind := imageOf(t, &Parser{}, src)
		tag := imageTag{attrs: []markup.Attr{{Key: "src", Val: want.URL}, {Key: "alt", Val: want.Alt}}}
		if want.URL == "" {
			tag.attrs[0].Val = want.Src
		}
		var set []string
		for _, v := range want.Variants {
			set = append(set, srcsetCandidate(v))
		}
		tag.attrs = append(tag.attrs, markup.Attr{Key: "srcset", Val: strings.Join(set, ", ")})
		if want.Variants != nil && bestVariant(want.Variants) != want.URL {
			tag.attrs = append(tag.attrs, markup.Attr{Key: "data-original", Val: want.URL})
		}
		for key, n := range map[string]int{"width": want.Width, "height": want.Height} {
			if n > 0 {
				tag.attrs = append(tag.attrs, markup.Attr{Key: key, Val: itoa(n)})
			}
		}
		got, gotKind := newResolver(&Parser{}).image(tag)
		want.Src, want.Via, got.Src, got.Via = "", "", "", ""
		assert.Equal(t, want, got, src)
		assert.Equal(t, kind, gotKind, src)
	}
}

func TestSameImage(t *testing.T) {
	same := [][2]string{
		{"https://a.example.org/fair.jpg", "https://a.example.org/fair.jpg"},
		{"https://a.example.org/fair.jpg", "http://www.a.example.org/fair.jpg?w=300"},
		{"https://a.example.org/fair-1024x768.jpg", "https://a.example.org/fair.jpg"},
		{"https://a.example.org/fair-1024x768.jpg", "https://a.example.org/fair-scaled.jpg"},
		{"https://a.example.org/fair.jpg.webp", "https://a.example.org/fair.jpg"},
		{"https://a.example.org/fair@2x.png", "https://a.example.org/fair.png"},
		{"https://a.example.org/fair_640w.jpg", "https://a.example.org/fair_1280w.jpg"},
		{"https://a.example.org/w400-h266/fair.jpg", "https://a.example.org/s1600/fair.jpg"},
		{"https://a.example.org/mw690/fair.jpg", "https://a.example.org/large/fair.jpg"},
		{"/img/fair.jpg", "https://a.example.org/img/fair.jpg"},
		{"https://a.example.org/%E6%A1%A5.jpg", "https://a.example.org/桥.jpg"},
		{"https://a.example.org/photo?id=3", "http://a.example.org/photo?id=3#x"},
	}
	for _, s := range same {
		assert.True(t, sameImage(s[0], s[1]), "%v", s)
		assert.True(t, sameImage(s[1], s[0]), "%v", s)
	}
	other := [][2]string{
		{"", ""},
		{"https://a.example.org/fair.jpg", ""},
		{"https://a.example.org/fair.jpg", "https://b.example.org/fair.jpg"},
		{"https://a.example.org/fair-1.jpg", "https://a.example.org/fair-2.jpg"},
		{"https://a.example.org/fair_a.jpg", "https://a.example.org/fair_b.jpg"},
		{"https://a.example.org/fair.jpg", "https://a.example.org/fair.png"},
		{"https://a.example.org/2022/06/fair.jpg", "https://a.example.org/2021/05/fair.jpg"},
		{"https://a.example.org/p1/fair.jpg", "https://a.example.org/p2/fair.jpg"},
		{"https://a.example.org/x/fair.jpg", "https://a.example.org/fair.jpg"},
		{"https://a.example.org/photo?id=3", "https://a.example.org/photo?id=4"},
		{"https://u@a.example.org/fair.jpg", "https://v@b.example.org/fair.jpg"},
		{tinyGIF, tinySVG},
	}
	for _, s := range other {
		assert.False(t, sameImage(s[0], s[1]), "%v", s)
		assert.False(t, sameImage(s[1], s[0]), "%v", s)
	}
}

func BenchmarkImage(b *testing.B) {
	r := newResolver(&Parser{})
	for name, src := range map[string]string{
		"plain":  `<img src="https://a.example.org/2024/05/school-fair-in-the-rain.jpg" alt="The fair" width="640" height="480">`,
		"zaker":  `<img class="lazy opacity_0 " id="img_0" data-original="http://res.example.org/202206/62b4_1024.jpg" data-height="637" data-width="900" src="https://cors.a.workers.dev/?http://res.example.org/202206/62b4_1024.jpg" referrerpolicy="no-referrer">`,
		"srcset": `<img src="https://a.example.org/f-300x200.jpg" srcset="https://a.example.org/f-300x200.jpg 300w, https://a.example.org/f-768x512.jpg 768w, https://a.example.org/f.jpg 1200w" sizes="100vw">`,
	} {
		b.Run(name, func(b *testing.B) {
			tag := tagOf(b, src)
			b.ReportAllocs()
			for b.Loop() {
				r.image(tag)
			}
		})
	}
}

// A file that a long srcset names again is one variant, of its largest width, where
// it stood first.
func TestLongSrcset(t *testing.T) {
	const n = 300
	var srcset []string
	for i := range n {
		srcset = append(srcset, fmt.Sprintf("/%d.jpg %dw", i, 100+i), fmt.Sprintf("/%d.jpg %dw", i/2, 1000+i))
	}
	img, _ := imageOf(t, &Parser{}, `<img src="/0.jpg" srcset="`+strings.Join(srcset, ", ")+`">`)
	require.Len(t, img.Variants, n)
	for i, v := range img.Variants {
		width := 100 + i
		if i < n/2 {
			width = 1000 + 2*i + 1 // i is half of that
		}
		assert.Equal(t, Variant{URL: fmt.Sprintf("/%d.jpg", i), Width: width}, v)
	}
}
