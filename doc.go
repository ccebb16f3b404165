// Package newsmark reads news posts and writes them back.
//
// A post is a text file with front matter (YAML, TOML or JSON) and a body in
// HTML, as Hexo, Hugo and Jekyll keep syndicated or imported news. [Parse]
// makes an [Article] of it: paragraphs, headings, figures with images,
// captions and credits, quotes, lists, tables, embeds. [Format] writes the
// post back, the same bytes where nothing was changed; [Article.HTML],
// [Article.Markdown], [Article.Text] and [Article.MarshalJSON] write it in
// another form.
//
//	a, err := newsmark.Parse(src)
//	if err != nil {
//		log.Print(err) // front matter that could be read only in part
//	}
//	for img := range a.Images() {
//		img.Src = img.URL // the original, not the proxy
//	}
//	os.WriteFile(name, newsmark.Format(a), 0o666)
//
// # What is promised
//
// Nothing visible is lost: the text of an Article is the visible text of its
// body as the HTML standard parses it, white space apart. What is not edited
// is not changed. What is written reads back the same. Nothing written can
// run. Bad input gets an error with line and column and still yields what
// could be read.
//
// # What is visible
//
// Visible is the text that [golang.org/x/net/html.ParseFragment] finds in the
// body, parsed as the content of a div with scripting on, but for that inside
// script, style, template, head, title, noscript, iframe, noembed, noframes,
// textarea, select, datalist, object, video, audio, canvas, svg, rp,
// annotation and annotation-xml. Text hidden by CSS is text.
//
// These template tags are markup, not text:
//
//   - WordPress's [caption …] and [wp_caption …] with their end tags. What a
//     caption attribute in the tag says is text, as WordPress shows it.
//   - {% raw %} and {% endraw %}, with which Jekyll and Hexo protect a body.
//
// Other shortcodes, and those of Hugo, have no meaning without their site:
// they are text as any other.
//
// # How a body becomes blocks
//
// Wrappers (div, section, span, …) leave no trace. A text between two block
// boundaries is a [Paragraph], whether a p element holds it or not; two br
// elements in a row part it. A picture at the beginning or the end of a line
// is a [Figure] of its own unless it is as small as an emoji; one within a
// line is an [InlineImage].
//
// What a paragraph of the body itself is for ([Role]) follows from its class,
// otherwise from its text. A paragraph with the class body is of the story
// whatever its text says; printers write it where that is needed.
//
// # Where this differs from the design it started from
//
//   - Inlines are pointers ([*Text], not Text), so that programs edit them in
//     place.
//   - Format parses the source again to know what was changed, rather than
//     keeping a copy of everything it parsed.
//   - The source is cut into tokens by a scanner of our own, not by
//     html.Tokenizer: it searches where that one reads byte by byte and makes
//     copies. A test holds the two to the same tokens.
//   - White space between two texts with different marks goes to the one with
//     fewer, so that marks begin and end with words.
//   - A caption attribute of an image is no text: alt, title and data-caption
//     never become captions.
package newsmark
