package newsmark

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCaptions checks what becomes a caption and what stays a paragraph. In
// want, a figure is its caption in brackets and a paragraph its text.
func TestCaptions(t *testing.T) {
	const img = `<img src="https://img.example/a.jpg">`
	const box = `<p></p><div class="img_box" onclick><div>` + img + `</div></div>`
	const credit = `新华社记者 林小满 摄`
	p := func(s string) string { return "<p>" + s + "</p>" }
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"figcaption", `<figure>` + img + `<figcaption>The bridge</figcaption></figure>`, []string{"[The bridge]"}},
		{"figcaption before", `<figure><figcaption>The bridge</figcaption>` + img + `</figure>`, []string{"[The bridge]"}},
		{"figcaption in two paragraphs", `<figure>` + img + `<figcaption><p>The bridge</p><p>A. Photographer</p></figcaption></figure>`, []string{"[The bridge\nA. Photographer]"}},
		{"figcaption of a table is none of a picture", `<figure><table><tr><td>1</table><figcaption>Sums</figcaption></figure>`, []string{"1", "Sums"}},
		{"wp-caption", `<div class="wp-caption alignleft">` + img + `<p class="wp-caption-text">The bridge</p></div>`, []string{"[The bridge]"}},
		{"wp-caption-text outside", `<p class="wp-caption-text">The bridge</p>`, []string{"The bridge"}},
		{"shortcode", `[caption id="a" width="300"]` + img + ` The bridge[/caption]`, []string{"[The bridge]"}},
		{"shortcode in a paragraph", `<p>Before. [caption]<a href="/x">` + img + `</a> The bridge[/caption] After.</p>`, []string{"Before.", "[The bridge]", "After."}},
		{"shortcode with an attribute", `[caption caption="The bridge"]` + img + `[/caption]`, []string{"[The bridge]"}},
		{"shortcode without an end", `[caption]` + img + ` The bridge was shut.`, []string{"[]", "The bridge was shut."}},
		{"shortcode without a picture", `[caption]The bridge[/caption]`, []string{"The bridge"}},

		{"bare text with a credit", box + `市民在桥边。` + credit + `<p></p>`, []string{"[市民在桥边。" + credit + "]"}},
		{"bare text without one", box + `说起桥的历史，老人有话要讲：<p></p>`, []string{"[]", "说起桥的历史，老人有话要讲："}},
		{"bare text with marks", box + `<strong>市民</strong>在桥边。` + credit + `<p></p>`, []string{"[市民在桥边。" + credit + "]"}},
		{"two pictures, the text is the last one's", box + box + `市民在桥边。` + credit + `<p></p>`, []string{"[]", "[市民在桥边。" + credit + "]"}},
		{"the picture after the text has none", `市民在桥边。` + credit + box, []string{"市民在桥边。" + credit, "[]"}},
		{"a paragraph between", box + `<p>桥很长。</p>市民在桥边。` + credit, []string{"[]", "桥很长。", "市民在桥边。" + credit}},
		{"one caption, one paragraph", box + `市民在桥边。` + credit + `<p></p><p>大桥开通。</p>`, []string{"[市民在桥边。" + credit + "]", "大桥开通。"}},
		{"in the same paragraph", `<p>` + img + `市民在桥边。` + credit + `</p>`, []string{"[市民在桥边。" + credit + "]"}},
		{"in the same paragraph without a credit", `<p>` + img + `The bridge was built in 1901.</p>`, []string{"[]", "The bridge was built in 1901."}},
		{"an image before and one after", p(img) + p("▲ The old bridge") + p(img), []string{"[▲ The old bridge]", "[]"}},
		{"an image before and one after, a mark for the second", p(img) + p("▼ The new bridge") + p(img), []string{"[]", "[▼ The new bridge]"}},
		{"the mark for what follows, nothing following", p(img) + p("▼ The new bridge") + p("It is open."), []string{"[▼ The new bridge]", "It is open."}},
		{"above the image", p("下图：新桥") + p(img) + p("大桥开通。"), []string{"[下图：新桥]", "大桥开通。"}},
		{"above the image by class", `<p class="photo-caption">The new bridge</p>` + p(img) + p("It is open."), []string{"[The new bridge]", "It is open."}},
		{"below the image by class, another image below", p(img) + `<p class="photo-caption">The new bridge</p>` + p(img), []string{"[The new bridge]", "[]"}},
		{"each below its image by class", p(img) + `<p class="photo-caption">One</p>` + p(img) + `<p class="photo-caption">Two</p>`, []string{"[One]", "[Two]"}},
		{"several images, one caption", p(img) + p(img) + p("<em>The bridge before and after</em>"), []string{"[]", "[The bridge before and after]"}},
		{"several images in a figure", "<figure>" + img + img + "<figcaption>Before and after</figcaption></figure>", []string{"gallery [Before and after]", "[]", "[]"}},
		{"equal to the alt", p(`<img src="/a.jpg" alt="The bridge at dusk">`) + p("The bridge at dusk") + p("It is open."), []string{"[The bridge at dusk]", "It is open."}},
		{"equal to the title", p(`<img src="/a.jpg" title="The bridge at dusk">`) + p("The bridge at dusk"), []string{"[The bridge at dusk]"}},
		{"equal to the data-caption", p(`<img src="/a.jpg" data-caption="&lt;b&gt;The bridge&lt;/b&gt; at dusk">`) + p("The bridge at dusk"), []string{"[The bridge at dusk]"}},
		{"a story equal to the alt", p(`<img src="/a.jpg" alt="The bridge opened at dusk, and many came to see it.">`) + p("The bridge opened at dusk, and many came to see it."), []string{"[]", "The bridge opened at dusk, and many came to see it."}},
		{"a link", p(img) + p(`<a href="/x"><em>The bridge at dusk</em></a>`), []string{"[The bridge at dusk]"}},
		{"a link to another piece", p(img) + p(`<a href="/x">Why the bridge was shut</a>`), []string{"[]", "Why the bridge was shut"}},
		{"caption and credit in elements of their own", `<div class="caption-box">` + img + `</div><div class="cap">The bridge at dusk</div><div class="photo-credit">Ann Lee</div>` + p("It is open."), []string{"[The bridge at dusk\nAnn Lee]", "It is open."}},
		{"the credit before the caption", img + `<div class="photo-copyright">Ann Lee</div><div class="photo-caption">The bridge at dusk</div>` + p("It is open."), []string{"[Ann Lee\nThe bridge at dusk]", "It is open."}},
		{"the credit behind the figure", `<figure>` + img + `<figcaption>The bridge at dusk</figcaption></figure><p class="credit">Ann Lee</p>`, []string{"[The bridge at dusk\nAnn Lee]"}},
		{"two captions are not one", img + p("▲ The old bridge") + `<p class="caption">The new bridge</p>` + img, []string{"[▲ The old bridge]", "[The new bridge]"}},
		{"the same name in brackets three times", p(img) + p("Dig a hole. (Lucy Ames)") + p(img) + p("Lay the moss (Lucy Ames)") + p(img) + p("Water it well. Then wait. (Lucy Ames)"), []string{"[Dig a hole. (Lucy Ames)]", "[Lay the moss (Lucy Ames)]", "[Water it well. Then wait. (Lucy Ames)]"}},
		{"the same name in brackets twice", p(img) + p("Dig a hole. (Lucy Ames)") + p(img) + p("Lay the moss. (Lucy Ames)"), []string{"[]", "Dig a hole. (Lucy Ames)", "[]", "Lay the moss. (Lucy Ames)"}},
		{"the same words in brackets that are no name", p(img) + p("Dig a hole. (see above)") + p(img) + p("Lay the moss. (see above)") + p(img) + p("Water it. (see above)"), []string{"[]", "Dig a hole. (see above)", "[]", "Lay the moss. (see above)", "[]", "Water it. (see above)"}},
		{"a br and small letters", p(img+"<br><small>The bridge at dusk</small>") + p("It is open."), []string{"[The bridge at dusk]", "It is open."}},
		{"a br and text", p(img+"<br>The bridge is open.") + p("It rains."), []string{"[]", "The bridge is open.", "It rains."}},
		{"italic in an italic post", p(img) + p("<em>The bridge at dusk</em>") + p("<em>It is open.</em>"), []string{"[]", "The bridge at dusk", "It is open."}},
		{"centred, small and grey", p(img) + `<p style="text-align:center;font-size:12px;color:#999">The bridge at dusk</p>` + p("It is open."), []string{"[The bridge at dusk]", "It is open."}},
		{"centred, small and grey as all", p(img) + strings.Repeat(`<p style="text-align:center;font-size:12px;color:#999">The bridge at dusk</p>`, 2), []string{"[]", "The bridge at dusk", "The bridge at dusk"}},
		{"centred only", `<p align="center">` + img + `</p><p align="center">The bridge at dusk</p>`, []string{"[]", "The bridge at dusk"}},
		{"grey in part", p(img) + `<p style="text-align:center"><span style="font-size:12px;color:#999">9 May</span> The bridge is open</p>`, []string{"[]", "9 May The bridge is open"}},
		{"font", `<center>` + img + `<br><font size="2">The bridge at dusk</font></center>` + p("It is open."), []string{"[The bridge at dusk]", "It is open."}},
		{"in a bracket", p(img) + p("（图为改造前的车间）"), []string{"[（图为改造前的车间）]"}},
		{"a bracket that closes early", p(img) + p("（周六）集市照常开放（下雨除外）"), []string{"[]", "（周六）集市照常开放（下雨除外）"}},
		{"the end in a bracket", p(img) + p("（完）"), []string{"[]", "（完）"}},
		{"positions", p(img) + p("The mayor (left) and the engineer") + p("They met on Monday."), []string{"[The mayor (left) and the engineer]", "They met on Monday."}},
		{"positions in a sentence", p(img) + p("The mayor (left) met the engineer and told her to wait for the spring."), []string{"[]", "The mayor (left) met the engineer and told her to wait for the spring."}},
		{"short", p(img) + p("The bridge at dusk"), []string{"[]", "The bridge at dusk"}},
		{"a list with triangles", p(img) + p("▲ drains") + p("▲ seats"), []string{"[]", "▲ drains", "▲ seats"}},
		{"a list with triangles and breaks", p(img) + p("▲ drains<br>▲ seats"), []string{"[]", "▲ drains\n▲ seats"}},
		{"a price", p(img) + p("▲ 3.2% eggs"), []string{"[]", "▲ 3.2% eggs"}},
		{"bold", p(img) + p("<strong>The bridge at dusk</strong>"), []string{"[]", "The bridge at dusk"}},
		{"bold with a mark", p(img) + p("<strong>▲ The bridge at dusk</strong>"), []string{"[]", "▲ The bridge at dusk"}},
		{"a heading", p(img) + "<h2>图：The bridge</h2>", []string{"[]"}},
		{"the same shape thrice", box + "市民在桥边。" + credit + "<p></p>" + box + "孩子在桥下。" + credit + "<p></p>" + box + "桥边的集市<p></p>", []string{"[市民在桥边。" + credit + "]", "[孩子在桥下。" + credit + "]", "[桥边的集市]"}},
		{"the same shape once", box + "市民在桥边。" + credit + "<p></p>" + box + "桥边的集市<p></p>", []string{"[市民在桥边。" + credit + "]", "[]", "桥边的集市"}},
		{"the same shape, but a paragraph", box + "市民在桥边。" + credit + "<p></p>" + box + "孩子在桥下。" + credit + "<p></p>" + box + "桥边的集市照常开放，摊主说不愁销路。<p></p>", []string{"[市民在桥边。" + credit + "]", "[孩子在桥下。" + credit + "]", "[]", "桥边的集市照常开放，摊主说不愁销路。"}},
		{"a figure that says it has none", "<figure>" + img + "<figcaption></figcaption></figure>" + p("▲ The bridge"), []string{"[]", "▲ The bridge"}},
		{"a figure element without a caption", "<figure>" + img + "</figure>" + p("▲ The bridge"), []string{"[▲ The bridge]"}},
		{"a table with one column", "<table><tr><td>" + img + "<tr><td>The bridge at dusk</table>", []string{"[The bridge at dusk]"}},
		{"a table with a long text", "<table><tr><td>" + img + "<tr><td>" + strings.Repeat("The bridge is open. ", 20) + "</table>", []string{"[]", strings.TrimSpace(strings.Repeat("The bridge is open. ", 20))}},
		{"a table with two columns", `<table><tr><td>` + img + `<td>` + img + `<tr><td>One<td>Two</table>`, []string{"gallery []", "[One]", "[Two]"}},
		{"a table with two pictures and one text", `<table><tr><td>` + img + `<td>` + img + `<tr><td colspan=2>The bridge before and after</table>`, []string{"gallery [The bridge before and after]", "[]", "[]"}},
		{"a table with two pictures and a story", `<table><tr><td>` + img + `<td>` + img + `<tr><td>However, the bridge was shut:<td>It will open in May, says the mayor, who crossed it on foot. Few believe her.</table>`, []string{"[]", "[]", "However, the bridge was shut:", "It will open in May, says the mayor, who crossed it on foot. Few believe her."}},
		{"a table with two pictures and three texts", `<table><tr><td>` + img + `<td>` + img + `<tr><td>One<td>Two<td>Three</table>`, []string{"[]", "[]", "One", "Two", "Three"}},
		{"a table of a picture, its caption and the credit", "<table><tr><td>" + img + "<tr><td>The bridge at dusk<tr><td>Photo: Ann Lee</table>", []string{"[The bridge at dusk\nPhoto: Ann Lee]"}},
		{"a table of pictures with captions below", "<table><tr><td>" + img + "<tr><td>The bridge at dusk<tr><td>" + img + "<tr><td>The bridge at dawn</table>", []string{"gallery []", "[The bridge at dusk]", "[The bridge at dawn]"}},
		{"a table with links around the picture", `<table><tr><td><a href="/l">큰사진보기</a><tr><tr><td>` + img + `<tr><td>▲ 둑길을 걷는 아이들<tr><td>ⓒ 차은서<tr><td><a href="/r">관련사진보기</a></table>`, []string{"큰사진보기", "[▲ 둑길을 걷는 아이들\nⓒ 차은서]", "관련사진보기"}},
		{"a table with a link below the picture", `<table><tr><td>` + img + `<tr><td><a href="/l">The bridge</a><tr><td><a href="/m">More</a></table>`, []string{"[]", "The bridge", "More"}},
		{"a table of a picture, its caption and a text", "<table><tr><td>" + img + "<tr><td>The bridge at dusk<tr><td>It is open.</table>", []string{"[]", "The bridge at dusk", "It is open."}},
		{"a table of a picture and a story", "<table><tr><td>" + img + "<tr><td>However, the bridge was shut:<tr><td>" + img + "</table>", []string{"[]", "However, the bridge was shut:", "[]"}},
		{"a table of a picture alone", "<table><tr><td>" + img + "</table>" + p("The mayor (left) takes the key. Photo: Ann Lee") + p("It is open."), []string{"[The mayor (left) takes the key. Photo: Ann Lee]", "It is open."}},
		{"a table of a picture and nothing", "<table><tr><td>" + img + "<td><tr><td></table>" + p("It is open."), []string{"[]", "It is open."}},
		{"a table of two pictures", "<table><tr><td>" + img + "<td>" + img + "</table>" + p("Photo: Ann Lee"), []string{"[]", "[]", "Photo: Ann Lee"}},
		{"a description list", `<dl><dt>` + img + `<dd>The bridge after the repair.</dl>`, []string{"[The bridge after the repair.]"}},
		{"a description list with a title", `<dl><dt>` + img + `<dt><b>The bridge</b><dd>Seen from Hope Street</dl>`, []string{"[The bridge\nSeen from Hope Street]"}},
		{"a description list of more", `<dl><dt>` + img + `<dd>One<dd>Two<dd>Three</dl>`, []string{"[]", "One", "Two", "Three"}},
		{"a description list that begins with a word", `<dl><dt>Bridge<dd>` + img + `</dl>`, []string{"Bridge", "[]"}},

		{"a phrase behind a br", p(img+"<br>The bridge at dusk") + p("It is open."), []string{"[The bridge at dusk]", "It is open."}},
		{"a phrase in the paragraph of the picture", p(img+"대청소를 마친 다리") + p("다리는 어제 열렸다."), []string{"[대청소를 마친 다리]", "다리는 어제 열렸다."}},
		{"a clause behind a br", p(img+"<br>雨停以后，人们又上了桥") + p("桥通了。"), []string{"[]", "雨停以后，人们又上了桥", "桥通了。"}},
		{"a numbered heading behind a br", p(img+"<br>02 The bridge") + p("It is open."), []string{"[]", "02 The bridge", "It is open."}},
		{"a label behind a br", p(img+"<br>Where: Hope Street") + p("It is open."), []string{"[]", "Where: Hope Street", "It is open."}},
		{"a heading behind a br", p(img+"<br><b>The bridge at dusk</b>") + p("It is open."), []string{"[]", "The bridge at dusk", "It is open."}},
		{"a phrase behind each of two pictures", p(img) + p("The bridge at dusk") + p(img) + p("The bridge at dawn") + p("It is open."), []string{"[The bridge at dusk]", "[The bridge at dawn]", "It is open."}},
		{"a phrase behind each of two, one with a story", p(img) + p("The bridge at dusk") + p("It is open.") + p(img) + p("The bridge at dawn") + p("It rains."), []string{"[The bridge at dusk]", "It is open.", "[The bridge at dawn]", "It rains."}},
		{"a phrase behind one of two pictures", p(img) + p("The bridge at dusk") + p("It is open.") + p(img) + p("It rains."), []string{"[]", "The bridge at dusk", "It is open.", "[]", "It rains."}},
		{"lists behind two pictures", p(img) + p("Milk") + p("Eggs") + p(img) + p("Nails") + p("Glue"), []string{"[]", "Milk", "Eggs", "[]", "Nails", "Glue"}},
		{"headings behind two pictures", p(img) + p("<b>Milk</b>") + p("It is dear.") + p(img) + p("<b>Nails</b>") + p("They rust."), []string{"[]", "Milk", "It is dear.", "[]", "Nails", "They rust."}},

		{"a picture that only noscript has", `<noscript>` + img + `</noscript>` + p("The bridge at dusk. Photo: Ann Lee") + p("It is open."), []string{"[The bridge at dusk. Photo: Ann Lee]", "It is open."}},

		{"a credit on a line of its own", p(img) + p("The mayor (left) takes the key.") + p("Photo: Ann Lee") + p("It is open."), []string{"[The mayor (left) takes the key.\nPhoto: Ann Lee]", "It is open."}},
		{"a credit on a line of its own below each of several", p(img) + p("这是新修的渡口。") + p("新华社发（周望 摄）") + p(img) + p("这是渡口的老船。") + p("新华社发（周望 摄）"), []string{"[这是新修的渡口。\n新华社发（周望 摄）]", "[这是渡口的老船。\n新华社发（周望 摄）]"}},
		{"a credit on a line of its own below the last alone", p(img) + p("这是新修的渡口。") + p("船工都来了。") + p(img) + p("这是渡口的老船。") + p("新华社发（周望 摄）"), []string{"[]", "这是新修的渡口。", "船工都来了。", "[]", "这是渡口的老船。", "新华社发（周望 摄）"}},
		{"a credit on a line of its own behind a phrase", p(img) + p("The bridge at dusk") + p("摄影：林小满") + p("It is open."), []string{"[The bridge at dusk\n摄影：林小满]", "It is open."}},
		{"a credit behind a figcaption", `<figure>` + img + `<figcaption>The bridge</figcaption></figure>` + p("Photo: Ann Lee") + p("It is open."), []string{"[The bridge\nPhoto: Ann Lee]", "It is open."}},
		{"a credit behind a caption that has one", `<figure>` + img + `<figcaption>The bridge. Photo: Ben Ode</figcaption></figure>` + p("Photo: Ann Lee"), []string{"[The bridge. Photo: Ben Ode]", "Photo: Ann Lee"}},
		{"a credit behind the story", p(img) + p("The bridge was shut at night. It will open in June.") + p("Photo: Ann Lee"), []string{"[]", "The bridge was shut at night. It will open in June.", "Photo: Ann Lee"}},
		{"a credit behind a question", p(img) + p("Who shut the bridge?") + p("Photo: Ann Lee"), []string{"[]", "Who shut the bridge?", "Photo: Ann Lee"}},

		{"a box for the picture", `<div class="article-image">` + img + `<div class="article-image__title">The bridge is closed for the winter.</div></div>` + p("It is open."), []string{"[The bridge is closed for the winter.]", "It is open."}},
		{"a box for the picture and a story", `<div class="article-image">` + img + p("The bridge was shut at night. It will open in June.") + `</div>` + p("It is open."), []string{"[]", "The bridge was shut at night. It will open in June.", "It is open."}},
		{"a box for the picture and more", `<div class="article-image">` + img + p("The bridge is closed.") + p("It is old.") + `</div>`, []string{"[]", "The bridge is closed.", "It is old."}},
		{"a box for something else", `<div class="article">` + img + p("The bridge is closed.") + `</div>` + p("It is old."), []string{"[]", "The bridge is closed.", "It is old."}},
		{"a phrase in a div with the picture", `<div>` + img + p("The bridge at dusk") + `</div>` + p("It is old."), []string{"[The bridge at dusk]", "It is old."}},
		{"a phrase in an item with the picture", `<ul><li>` + img + p("The bridge at dusk") + `<li>` + img + `</ul>`, []string{"[The bridge at dusk]", "[]"}},
		{"a phrase behind a div with the picture", `<div>` + img + `</div>` + p("The bridge at dusk") + p("It is old."), []string{"[]", "The bridge at dusk", "It is old."}},
		{"small by class", `<div>` + img + `</div><p class="text-muted small">The bridge at dusk, which is closed</p>` + p("It is old."), []string{"[The bridge at dusk, which is closed]", "It is old."}},

		{"a bold credit", p(img) + p("<b>Photo: Ann Lee</b>") + p("It is old."), []string{"[Photo: Ann Lee]", "It is old."}},
		{"a bold caption with a credit", p(img) + p("<b>The bridge at dusk. Photo: Ann Lee</b>") + p("It is old."), []string{"[The bridge at dusk. Photo: Ann Lee]", "It is old."}},
		{"a numbered figure over its picture", p("Fig. 2: Where the trams ran") + p(img) + p("It is old."), []string{"[Fig. 2: Where the trams ran]", "It is old."}},
		{"numbered figures below their pictures", p(img) + p("Fig. 1: Where the trams ran") + p(img) + p("Fig. 2: Where they run"), []string{"[Fig. 1: Where the trams ran]", "[Fig. 2: Where they run]"}},
		{"the state of the picture", p(img) + p("Die alte Brücke vor dem Umbau. Archivbild") + p("Sie ist zu."), []string{"[Die alte Brücke vor dem Umbau. Archivbild]", "Sie ist zu."}},
		{"the state of the picture in a sentence", p(img) + p("Das Museum sucht zu jedem Haus ein Archivbild") + p("Es zahlt nichts."), []string{"[]", "Das Museum sucht zu jedem Haus ein Archivbild", "Es zahlt nichts."}},
		{"two sentences in small letters", p(img) + p("<small>The bridge is closed. It will open in June.</small>") + p("It is old."), []string{"[The bridge is closed. It will open in June.]", "It is old."}},
		{"a table of figures", "<table><tr><td><figure>" + img + "</figure><tr><td>The bridge at dusk</table>", []string{"[]", "The bridge at dusk"}},
		{"a list of WordPress", `<dl class="gallery-item"><dt><a href="/b">` + img + `</a></dt><dd class="wp-caption-text">The bridge</dd></dl>`, []string{"[The bridge]"}},
		{"in a quote", "<blockquote>" + p(img) + p("▲ The bridge") + "</blockquote>", []string{"[▲ The bridge]"}},
		{"in an item", "<ul><li>" + p(img) + p("▲ The bridge") + "</ul>", []string{"[▲ The bridge]"}},
		{"a span with a class", `<div class="img_wrapper">` + img + `<span class="img_descr">The bridge</span></div>` + p("It is open."), []string{"[The bridge]", "It is open."}},
		{"a span with a class, then a break", `<div><span>` + img + `<em class="img_desc">The bridge</em></span><br>It is open.<br><br>It is old.</div>`, []string{"[The bridge]", "It is open.", "It is old."}},
		{"an em with a class, then text", `<div>` + img + `<em class="img_desc">The bridge</em> is open.</div>`, []string{"[]", "The bridge is open."}},
		{"an em without a class, then a break", `<div>` + img + `<em>The bridge</em> is open.<br>It is old.</div>`, []string{"[]", "The bridge is open.\nIt is old."}},
		{"a small element with a class", `<div>` + img + `<small class="caption">The bridge</small></div>` + p("It is open."), []string{"[The bridge]", "It is open."}},
		{"a credit with a class, then a break", `<div><span>` + img + `<em class="img_desc">Photo: Ann Lee</em></span><br>It is open.</div>`, []string{"[Photo: Ann Lee]", "It is open."}},
		{"a span with a class and two lines", `<div>` + img + `<span class="img_descr">The bridge<br>at dusk</span><br>It is open.</div>`, []string{"[The bridge\nat dusk]", "It is open."}},
		{"a span with a class, then text and a break", `<div>` + img + `<span class="img_descr">The bridge</span> is open.<br>It is old.</div>`, []string{"[]", "The bridge is open.\nIt is old."}},
		{"a span with a class, then text", `<p>` + img + `<span class="img_descr">The bridge</span> is open.</p>`, []string{"[]", "The bridge is open."}},
		{"a photographer in a sentence", box + `记者林小满拍摄的照片说明了一切。<p></p>`, []string{"[]", "记者林小满拍摄的照片说明了一切。"}},
	} {
		a, err := new(Parser).ParseBody([]byte(test.body))
		require.NoError(t, err)
		var got []string
		for b := range a.Walk() {
			switch b := b.(type) {
			case *Gallery:
				got = append(got, "gallery ["+plainText(b.Caption)+"]")
			case *Figure:
				got = append(got, "["+plainText(b.Caption)+"]")
			case *Paragraph:
				got = append(got, plainText(b.Text))
			}
		}
		assert.Equal(t, test.want, got, test.name)
		for name, printed := range map[string][]byte{"HTML": a.HTML(), "Markdown": render(t, a.Markdown())} {
			again, err := Parse(printed)
			require.NoError(t, err)
			again.Meta = nil
			assert.True(t, Equal(a, again), "%s: as %s: %s", test.name, name, printed)
		}
	}
}

// TestCaptionClasses checks each row of the default table: without it the
// element is no caption, no figure, or no credit.
func TestCaptionClasses(t *testing.T) {
	skipInRaceDetector(t)
	rows := DefaultRules().CaptionClasses
	for i, row := range rows {
		class := strings.Trim(row.Class, "*")
		if class != row.Class {
			class = strings.Replace(row.Class, "*", "a-", 1)
			class = strings.Replace(class, "*", "-b", 1)
		}
		attribute := `class="x ` + class + `"`
		if name, ok := strings.CutPrefix(class, "itemprop="); ok {
			attribute, class = `itemprop="`+name+`"`, name
		}
		body := `<p><img src="/a.jpg"></p><p ` + attribute + `>The <b>bridge</b> stood.</p>`
		switch row.Part {
		case PartFigure:
			body = `<div ` + attribute + `><img src="/a.jpg"><p>The bridge stood.</p></div>`
		case PartBox:
			body = `<div ` + attribute + `><img src="/a.jpg"><p>The bridge stood.</p></div><p>It is open.</p>`
		case PartCredit:
			body = `<figure><img src="/a.jpg"><figcaption>The bridge stood. <span ` + attribute + `>Tess Moor</span></figcaption></figure>`
		}
		seen := func(rules *Rules) bool {
			p := Parser{Rules: rules}
			a, err := p.ParseBody([]byte(body))
			require.NoError(t, err)
			f := figures(a)[0]
			if row.Part == PartCredit {
				return f.Credit.Text == "Tess Moor"
			}
			if row.Part == PartBox {
				return len(f.Caption) > 0 && f.CaptionVia == "box"
			}
			return len(f.Caption) > 0 && f.CaptionVia == class
		}
		assert.NotEmpty(t, row.Origin, row.Class)
		assert.True(t, seen(nil), row.Class)
		without := DefaultRules()
		without.CaptionClasses = slices.Delete(slices.Clone(rows), i, i+1)
		assert.False(t, seen(without), row.Class)
	}
}

func figures(a *Article) []*Figure { return slices.Collect(a.Figures()) }

// TestCaptionAttributes checks each row of the default table: without it the
// text behind the image is a paragraph, or the figure has no credit.
func TestCaptionAttributes(t *testing.T) {
	rows := DefaultRules().CaptionAttributes
	for i, row := range rows {
		tag := "img"
		if row.Name == "attribution" {
			tag = "amp-img"
		}
		body := `<p><` + tag + ` src="/a.jpg" ` + row.Name + `="Tess Moor/The Fallow Courier"></` + tag + `></p><p>Tess Moor/The Fallow Courier</p>`
		seen := func(rules *Rules) bool {
			p := Parser{Rules: rules}
			a, err := p.ParseBody([]byte(body))
			require.NoError(t, err)
			f := figures(a)[0]
			if row.Credit {
				return f.Credit.Text == "Tess Moor/The Fallow Courier"
			}
			return f.Evidence&EvidenceAlt != 0
		}
		assert.NotEmpty(t, row.Origin, row.Name)
		assert.True(t, seen(nil), row.Name)
		without := DefaultRules()
		without.CaptionAttributes = slices.Delete(slices.Clone(rows), i, i+1)
		assert.False(t, seen(without), row.Name)
	}
}

// TestOwnCaptionAttribute checks that a row of one's own is used, however short
// its name.
func TestOwnCaptionAttribute(t *testing.T) {
	rules := DefaultRules()
	rules.CaptionAttributes = append(rules.CaptionAttributes, CaptionAttribute{Name: "by", Credit: true})
	p := Parser{Rules: rules}
	a, err := p.ParseBody([]byte(`<img src="/a.jpg" by="Tess Moor/The Fallow Courier">`))
	require.NoError(t, err)
	assert.Equal(t, []string{"Tess Moor"}, figures(a)[0].Credit.Photographers)
}

// TestCaptionSigns checks each row of the default table: it is the sign that
// its example has, and without it there is none.
func TestCaptionSigns(t *testing.T) {
	skipInRaceDetector(t)
	rows := DefaultRules().CaptionSigns
	f := &Figure{Image: Image{URL: "/a.jpg"}}
	for i, row := range rows {
		assert.NotEmpty(t, row.Origin, row.Text)
		with := sharedRules().judge(f, []Inline{&Text{Value: row.Example}}, nil, nil)
		assert.NotZero(t, with.evidence&row.Sign, "%s: %s", row.Text, row.Example)
		if row.Sign == EvidenceMark {
			assert.Equal(t, row.Next, with.next, row.Text)
		}
		without := DefaultRules()
		without.CaptionSigns = slices.Delete(slices.Clone(rows), i, i+1)
		j := without.judge(f, []Inline{&Text{Value: row.Example}}, nil, nil)
		assert.True(t, j.evidence&row.Sign == 0 || j.next != row.Next, "%s: %s: another row does the same", row.Text, row.Example)
	}
}
