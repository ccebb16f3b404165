package main

import (
	"log"
	"os"
)

func Example() {
	if err := convert(os.Stdout, "../../testdata/posts/hexo-no-opener.md", "markdown"); err != nil {
		log.Fatal(err)
	}
	// Output:
	// ;;;
	// "title": "Lamp posts on Hill Road get numbers",
	// "date": "2015-01-09 07:00:00",
	// "tags": ["streets"]
	// ;;;
	//
	// Every lamp post on Hill Road now has a number plate.
}

func Example_html() {
	if err := convert(os.Stdout, "../../testdata/posts/hexo-no-opener.md", "html"); err != nil {
		log.Fatal(err)
	}
	// Output:
	// <article itemscope itemtype="https://schema.org/NewsArticle">
	// <header>
	// <h1 itemprop="headline">Lamp posts on Hill Road get numbers</h1>
	// <p><time itemprop="datePublished" datetime="2015-01-09T07:00:00Z">2015-01-09 07:00</time></p>
	// <meta itemprop="keywords" content="streets">
	// </header>
	// <p>Every lamp post on Hill Road now has a number plate.</p>
	// </article>
}

// The front matter of this post is broken: that is reported, and the body is
// read all the same.
func Example_text() {
	if err := convert(os.Stdout, "../../testdata/posts/broken-corner-shop.md", "text"); err != nil {
		log.Fatal(err)
	}
	// Output:
	// Mrs Abara behind the counter on Friday. (Lena Fisk/Harbour Gazette)
	//
	// The corner shop on Quay Street has sold bread, string and stamps since 1971.
	//
	// On Friday its owner, Ngozi Abara, cut a cake shaped like a till.
	//
	// The first till still opens with a hairpin. (Lena Fisk/Harbour Gazette)
	//
	// STREET LIFE
	// A walk down Quay Street
	//
	// "If the light is on, we are open," she said. "If it is off, knock."
}
