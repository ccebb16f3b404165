package newsmark

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLazyAttributes(t *testing.T) {
	for i, row := range defaultLazyAttributes() {
		assert.NotEmpty(t, row.Origin, row.Name)
		without := DefaultRules()
		without.LazyAttributes = slices.Delete(without.LazyAttributes, i, i+1)

		// Each with an address of its own, and src beside it as sites have it.
		value, src, want := "https://a.example.org/fair.jpg", "https://a.example.org/blur.jpg", "https://a.example.org/fair.jpg"
		switch {
		case row.Holds == LazySrcset:
			value = "https://a.example.org/f1.jpg 100w, https://a.example.org/fair.jpg 900w"
		case row.Holds == LazyPreview:
			src = tinyGIF
		case row.Name == "data-attrs":
			value = `{"src":"https://a.example.org/fair.jpg","bytes":3}`
		case row.Name == "data-ctrl-image":
			value = `{'id':'i','urlScheme':'https://a.example.org/fair.jpg'}`
		case row.Name == "data-frz-src-array":
			value = `[{'width':480, 'src':'//a.example.org/fair.jpg'}]`
			want = "//a.example.org/fair.jpg"
		}
		tag := imageTag{attrs: attrsOf("src", src, row.Name, value)}
		img, _ := newResolver(&Parser{}).image(tag)
		assert.Equal(t, want, img.URL, row.Name)
		assert.Equal(t, row.Name, img.Via)
		assert.Equal(t, src, img.Src, row.Name)
		img, _ = newResolver(&Parser{Rules: without}).image(tag)
		assert.NotEqual(t, want, img.URL, "without %s", row.Name)

		if row.Holds == LazyOriginal {
			tag.attrs = append(tag.attrs, attrsOf("srcset", "/wide.jpg 4000w")...)
			img, _ = newResolver(&Parser{}).image(tag)
			assert.Equal(t, want, img.URL, "%s beside srcset", row.Name)
		}
	}
}

func TestNotLazyAttributes(t *testing.T) {
	// They look like addresses of pictures, and are none.
	for _, name := range []string{
		"data-permalink", "data-pin-url", "data-linkto", "data-tracking-url", "data-clipboard-text", "itemid", "content",
		"longdesc", "data-image-title", "data-sizes", "data-original-width", "data-src-template", "data-old-src",
	} {
		img, _ := newResolver(&Parser{}).image(imageTag{attrs: attrsOf(name, "https://a.example.org/191615_cover.jpg", "src", "/a.jpg")})
		assert.Equal(t, "/a.jpg", img.URL, name)
	}
}

func TestPlaceholders(t *testing.T) {
	cases := map[string][]string{ // by row
		"*placeholder*.*":   {"/static/grey-placeholder.png", "/lazy-picture-placeholder-16x9.png", "/Placeholder.webp", "/placeholder_image.gif?v=2"},
		"*lazyload*.*":      {"/img/lazyload-fallback.gif"},
		"*lazyloading*.*":   {"/img/lazyloading-small.png"},
		"*preloader*.*":     {"/img/preloader-2.svg"},
		"*loading*.gif":     {"/img/loading-icon.gif"},
		"*loader*.gif":      {"/img/ajax-loader.gif", "/loader_small_grey.gif"},
		"*spinner*.gif":     {"/img/spinner-32.gif"},
		"*transparent*.gif": {"/index-transparent_h-3_w-4_zc-0a1b2c.gif"},
		"*blank*.gif":       {"/icon_blank.gif"},
		"*spacer*.gif":      {"/spacer-1.gif"},
		"loading.*":         {"/loading.svg"},
		"loader.*":          {"/loader.svg"},
		"spinner.*":         {"/spinner.svg"},
		"blank.*":           {"/BLANK.PNG#x"},
		"transparent.*":     {"transparent.png"},
		"spacer.*":          {"https://a.example.org/spacer.png"},
		"empty.gif":         {"/empty.gif"},
		"clear.gif":         {"/clear.gif"},
		"grey.gif":          {"/grey.gif"},
		"gray.gif":          {"/gray.gif"},
		"white.gif":         {"/white.gif"},
		"1x1.*":             {"/1x1.png"},
		"1.gif":             {"/1.gif"},
		"s.gif":             {"/s.gif"},
		"t.png":             {"/t.png"},
		"trans_30x13.png":   {"/trans_30x13.png"},
		"whitedot.jpg":      {"/whitedot.jpg"},
		"null":              {"null", "/img/null"},
		"undefined":         {"undefined"},
		"/placeholders/":    {"/img/placeholders/news.jpg"},
	}
	rows := defaultPlaceholders()
	all := newImageRules(&Rules{Placeholders: rows})
	for i, row := range rows {
		assert.NotEmpty(t, row.Origin, row.Name)
		key := row.Name + row.Path
		without := newImageRules(&Rules{Placeholders: slices.Delete(slices.Clone(rows), i, i+1)})
		if !assert.NotEmpty(t, cases[key], "no test of %s", key) {
			continue
		}
		for _, addr := range cases[key] {
			assert.True(t, all.isPlaceholder(addr), addr)
			assert.False(t, without.isPlaceholder(addr), "%s without %s", addr, key)
		}
	}
}

func TestDataPlaceholders(t *testing.T) {
	rules := DefaultRules().forImages()
	for _, addr := range []string{
		"", "#", "//:0",
		tinyGIF,
		"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
		"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAqIAAAGVAQMAAAAp" + strings.Repeat("A", 120),
	} {
		assert.True(t, rules.isPlaceholder(addr), addr)
	}
	for _, addr := range []string{
		"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0" + strings.Repeat("A", 120),
		"data:image/jpeg;base64," + strings.Repeat("/9j/", 300),
	} {
		assert.False(t, rules.isPlaceholder(addr), addr)
	}
}

func TestNotPlaceholders(t *testing.T) {
	rules := DefaultRules().forImages()
	for _, addr := range []string{
		"/aspect-ratio_default_0.jpg", "/vi/1/mqdefault.jpg", "/1_trans_NvBQzQNjv4Bq.jpeg", "/Transmann-2.jpeg", "/translate_24dp.png",
		"/wheel-loader.jpg", "/spinner-dolphin.jpg", "/point-blank.jpg", "/Blanchett.gif", "/loading-dock.jpg", "/transparent-solar-cell.png",
		"/11.gif", "/ss.gif", "/whiteboard.gif", "/1x12.png", "/nullarbor.jpg", "/placeholders.jpg",
		"/blank/fair.jpg", "https://loader.example.org/", "/", "x",
		"/" + strings.Repeat("x-", 200) + "placeholder.png", // no file system has such a name
	} {
		assert.False(t, rules.isPlaceholder(addr), addr)
	}
}

func TestTrackers(t *testing.T) {
	cases := map[string]string{ // by row
		".met.vgwort.de":                   "https://ssl-vg03.met.vgwort.de/na/0a1b",
		".prolitteris.ch/na/":              "https://pl02.owen.prolitteris.ch/na/vzm.123",
		".ivwbox.de":                       "http://qs.ivwbox.de/?news",
		"/ivw-bin/":                        "https://www.example.org/ivw-bin/ivw/CP/news;x",
		".facebook.com/tr":                 "https://www.facebook.com/tr?id=1&ev=PageView&noscript=1",
		"t.co/i/adsct":                     "//t.co/i/adsct?txn_id=1",
		"analytics.twitter.com":            "https://analytics.twitter.com/i/adsct?p_id=1",
		"bat.bing.com":                     "https://bat.bing.com/action/0?ti=1",
		".doubleclick.net":                 "https://pubads.g.doubleclick.net/activity;dc_iu=/1",
		".google-analytics.com":            "https://www.google-analytics.com/collect?v=1",
		"/__utm.gif":                       "https://www.example.org/__utm.gif?utmwv=5",
		"www.googleadservices.com/pagead/": "https://www.googleadservices.com/pagead/conversion/1/?label=x",
		".adnxs.com":                       "https://secure.adnxs.com/seg?add=1",
		".imrworldwide.com":                "https://secure-uk.imrworldwide.com/cgi-bin/m?ci=x",
		".scorecardresearch.com":           "https://sb.scorecardresearch.com/p?c1=2",
		"pixel.quantserve.com":             "https://pixel.quantserve.com/pixel/p-1.gif",
		"counter.people.cn":                "http://counter.people.cn:8000/c.gif?id=1",
		"hm.baidu.com":                     "https://hm.baidu.com/hm.gif?si=1",
		"mc.yandex.ru/watch/":              "https://mc.yandex.ru/watch/1",
		"px.ads.linkedin.com":              "https://px.ads.linkedin.com/collect/?pid=1",
		"ct.pinterest.com":                 "https://ct.pinterest.com/v3/?tid=1",
		"pixel.wp.com stats.wp.com stats.wordpress.com": "https://pixel.wp.com/b.gif?host=x",
		"feeds.wordpress.com/1.0/":                      "http://feeds.wordpress.com/1.0/comments/x.wordpress.com/1/",
		"feeds.feedburner.com/~r/":                      "http://feeds.feedburner.com/~r/News/~4/0a1b",
		"feeds.feedburner.com/~ff/":                     "http://feeds.feedburner.com/~ff/News?d=yIl2AUoC8zA",
		".feedsportal.com":                              "http://da.feedsportal.com/r/1/u/1/a2.img",
		"medium.com/_/stat":                             "https://medium.com/_/stat?event=post.clientViewed",
		"eotrx.substackcdn.com":                         "https://eotrx.substackcdn.com/open?token=1",
		"/track/pageviews/":                             "https://www.example.org/track/pageviews/1",
		"/pixel.gif":                                    "https://www.paypalobjects.com/en_US/i/scr/pixel.gif",
	}
	rows := defaultTrackers()
	all := newImageRules(&Rules{Trackers: rows})
	for i, row := range rows {
		assert.NotEmpty(t, row.Origin, row.Host+row.Path)
		key := row.Host + row.Path
		without := newImageRules(&Rules{Trackers: slices.Delete(slices.Clone(rows), i, i+1)})
		assert.True(t, all.isTracker(cases[key]), "%s: %s", key, cases[key])
		assert.False(t, without.isTracker(cases[key]), "%s without its row", key)
	}
	for _, addr := range []string{
		"https://a.example.org/na/1.jpg", "https://a.example.org/tr/1.jpg", "https://www.facebook.com/travel/1.jpg",
		"https://medium.com/_/status.jpg", "https://notadnxs.com/1.jpg", "https://a.example.org/x__utm.gif",
		"https://a.example.org/pixel.gift", "/1.jpg", "data:image/png;base64,/pixel.gif",
	} {
		assert.False(t, all.isTracker(addr), addr)
	}
}
