// Package markup reads the body of an HTML document in one pass and hands on
// what it holds as well-nested events with source positions. It knows the
// HTML standard and nothing of news.
//
// The events are those that building the tree of the standard's parser
// (https://html.spec.whatwg.org/multipage/parsing.html, section 13.2) would
// give for the same bytes as the contents of a div, with scripting on: implied
// end tags, misnested formatting, text in tables, raw text and foreign content
// are dealt with as there. But no tree is kept, only the stack of open
// elements, and every step takes constant time whatever the depth of that
// stack, so that time is linear in the input.
//
// The tokens are those of golang.org/x/net/html's Tokenizer (see scanner); the
// same package's Parse is what the tests measure this one by.
//
// Formatting elements (b, i, a, ...) are not events. They show as the marks
// and the link of each text: what matters of them is what they do to text,
// and the standard moves them about (the adoption agency algorithm, the
// reconstruction of the active formatting elements).
package markup
