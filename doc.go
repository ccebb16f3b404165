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
// is a [Figure] of its own unless it is as small as an emoji and no caption element
// stands beside it in a figure; one within a line is an [InlineImage].
//
// Wrappers cost no depth. Lists, quotes and tables in each other more than
// [Limits].Depth deep are laid flat in the one around them, in order, with a
// warning. Figures, headings and preformatted text that stand in each other
// more than eight deep are wrappers.
//
// # Limits, time and memory
//
// What is read of a post is bounded by [Parser.Limits]: bytes, blocks, pictures,
// depth, and the size, aliases and depth of front matter. The defaults are far
// beyond what people write. A post that passes one gives an error that is
// [ErrTooLarge] to errors.Is, and an Article of what stands before that place.
//
// Time and memory are linear in the input, whatever it is. Reading a body
// allocates at most 64 bytes for each of its bytes, and 1 MB.
//
// Printers, [Equal], [Article.Walk], [Format] and reading JSON call themselves
// for each level of lists, quotes and tables. What Parse makes has a hundred. Trees built by
// hand may be deeper: up to a million levels the printers were tried with, and
// they take linear time; a stack that grows beyond a gigabyte ends a Go program.
// JSON is not read back from 10,000 levels on, as encoding/json refuses it.
//
// # Captions, credits, bylines and datelines
//
// The text behind a picture is its caption or the next paragraph. Markup that
// says so decides: figcaption, a caption's class (Rules.CaptionClasses),
// [caption]. Otherwise signs that have a name and a weight add up ([Evidence]):
// a credit at the end, a mark (▲, 图：, Pictured), the same words as in alt,
// title or data-caption, italic or small letters where the next paragraph has
// none, a table, who stands where, the same shape as at the other
// pictures, or the same name in brackets behind it; a phrase in the paragraph of the
// picture, or behind each of several; a label of sources before the story goes on; and against it a colon at the end, a question, a quotation, a word
// that carries the story on, length, a dateline. Where they do not add up to
// more than the odds that such a text is a paragraph (about eleven to one), it
// stays one. The figure keeps what was found. An empty figcaption says that a
// picture has no caption, and printers write one where a neighbour would be
// taken for it. A caption and its credit in elements of their own are one caption,
// with a line break between them, also where the credit is a paragraph behind it.
//
// A [Credit] is a view of the caption, [Article.Credits], [Article.Bylines] and
// [Article.Dateline] are views of the body, and the [Role] of a paragraph says
// that it is about the piece: none of them takes text away. A role follows from
// the paragraph's class, otherwise from its text alone; but links alone under a
// line about other pieces are those pieces, and names alone are a byline at the head
// or the end of the story, or under a class of authors. A paragraph with the class body is of
// the story whatever its text says; printers write it where that is needed. What
// they go by is data, by language, in the lang_xx.go files.
//
// How good that is shows in testdata/labels.jsonl, 3,875 pieces in the shapes of
// sites and papers of many countries, labelled by reading: TestLabelScores prints
// precision and recall by field and language, of the third that is kept aside while
// rules are made on its own. There captions are hardly ever wrong, and one in thirty
// is not found; one credit in ten, one byline in six, one dateline in sixteen and one
// line about the piece in eight are not found, or not all of them.
//
// # Errors and warnings
//
// The wording may change; programs go by the type and by [WarningCode]. An
// ellipsis stands for what differs from case to case.
//
// Parse returns the first place where front matter is not well formed as a
// [*SyntaxError] and further ones as warnings of the code WarnSyntax. The
// Article is there all the same: show line and column to whoever writes the
// post, and go on with what was read, or keep the post for a person. Setting a
// field that could not be read mends it.
//
//	front matter that begins in line … is not closed: no line … before this one
//		The keys end without a fence. Look whether this is where the body begins.
//	expected a key
//	expected a key in quotation marks
//		A line among the keys is none. It is left out; quote or remove it.
//	value cannot be read
//	quotation mark is not closed
//	text after the closing quotation mark
//	a value that begins with … must be in quotation marks
//	a value with a colon must be in quotation marks
//	text must be in quotation marks
//	text must be in double quotation marks
//		The format gives a sign in the value a meaning. It is read as the text it
//		looks like; put it in quotation marks.
//	character that is not allowed
//	NUL character
//		A control character, or a byte that is not UTF-8. Take it out.
//	tab in the indent: YAML allows spaces only
//		It is read as two spaces. Write spaces.
//	no } at the end
//	comment in JSON
//	comma after the last member
//	no comma before this member
//	key in single quotation marks
//	key without quotation marks
//		JSON as people write it. It is read as meant; write it as JSON has it.
//	table header cannot be read
//		The [header] of a TOML table is taken for its name as it stands.
//	yaml: more than one document
//		A line of --- with something behind it. All fields are read; take it out.
//	post is too large: Limits.… is …
//		[ErrTooLarge] and *[LimitError], also from ParseBody. What stands before that
//		place was read. Raise the limit, or leave the post to a person.
//	…
//		What the decoder of YAML, TOML or JSON says of a block whose fields it takes
//		one by one, such as a key twice in TOML.
//
// [Article.Warnings] are for people, too; nothing has to be done about them.
//
//	… cannot be read as …
//		WarnField: a date that is none, a list of titles. The typed field is
//		empty, the value in Meta.
//	key … occurs again; the last one counts
//		WarnDuplicate: the values of the others are in Meta.Fields only.
//	… blocks nested deeper than … are laid flat
//		WarnDepth: their text is there, in order.
//	a picture that counts readers was left out: …
//		WarnPixel: Rules.Trackers says which.
//
// [Article.UnmarshalJSON] leaves the Article as it was. What it reads was
// written by something else than [Article.MarshalJSON]: mend that.
//
//	newsmark: …
//		The text is no JSON (encoding/json says where), or what follows below.
//	newsmark: offset …: … cannot be a …: …
//		A value has another type than the schema asks for.
//	newsmark: the JSON has no "newsmark" member with the version of its schema
//		It is JSON of something else.
//	newsmark: the JSON is of schema version …, this package reads version …
//		A later release wrote it: use that one.
//	unknown type of block …
//	unknown role …
//	unknown kind of list …
//	unknown kind of embed …
//	unknown type of run …
//	unknown mark …
//		The message begins with where: body[2].items[0].
//
// [FrontMatter.Decode] returns what the decoder says, most often of a value that
// does not fit the Go type: change either. One error is its own:
//
//	newsmark: front matter cannot be written as …
//		Something set by hand, such as a key as long as a text, has no form that
//		is front matter there. Change it, or FrontMatter.Format.
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
//     never become captions. They help to know one.
//   - A Credit has several photographers and a date; the Dateline, the Bylines
//     and the Credits of an Article are not compared by Equal, as they follow from
//     its body.
package newsmark
