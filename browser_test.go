package newsmark

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A browserPage is a document that the browser loads.
type browserPage struct {
	name  string
	parts [][]byte // each in an element of its own
}

// TestAttacksInBrowser loads what the printers make of each attack in
// Chromium. Nothing in the pages may call a dialogue, open a window, send
// anything or run at all: a policy of the page reports every script, and what
// scripts would do is replaced by what reports it. Events are sent to every
// element, and links to scripts are followed.
func TestAttacksInBrowser(t *testing.T) {
	browser := findBrowser()
	if browser == "" {
		t.Skip("no Chromium: apt-get install chromium")
	}
	if testing.Short() {
		t.Skip("takes a minute")
	}
	live := livePages()
	pages := append(slices.Clone(live), attackPages(t)...)
	reports := loadPages(t, browser, pages)
	assert.Empty(t, reports[-1], "requests of no page")
	for i, page := range pages {
		report, ok := reports[i]
		switch {
		case i < len(live):
			assert.Contains(t, report, page.name, "the browser does not notice %s", page.parts[0])
		case !ok:
			t.Errorf("%s: the page did not load to its end", page.name)
		case len(report) > 0:
			t.Errorf("%s: %q\n%s", page.name, report, bytes.Join(page.parts, []byte("\n")))
		}
	}
}

// livePages holds pages that do what none may do, each under the name of what
// it must be reported as.
func livePages() []browserPage {
	return []browserPage{
		{"alert", [][]byte{[]byte("<script>alert(1)</script>")}},
		{"script-src-elem", [][]byte{[]byte("<script>let x</script>")}},
		{"script-src-attr", [][]byte{[]byte("<img src=x onerror='let x'>")}},
		{"confirm", [][]byte{[]byte("<p onmouseover=confirm()>x</p>")}},
		{"prompt", [][]byte{[]byte("<details ontoggle=prompt()>x</details>")}},
		{"print", [][]byte{[]byte("<a href='java&Tab;script:print()'>x</a>")}},
		{"eval", [][]byte{[]byte("<svg onload=eval('1')>")}},
		{"fetch", [][]byte{[]byte("<svg><animate onbegin=fetch('/x') attributeName=x dur=1s>")}},
		{"open", [][]byte{[]byte("<p onclick=window.open('/x')>x</p>")}},
		{"write", [][]byte{[]byte("<p onfocus=document.write('x') tabindex=0>x</p>")}},
		{"beacon", [][]byte{[]byte("<p onclick=navigator.sendBeacon('/x')>x</p>")}},
		{"socket", [][]byte{[]byte("<p onclick=\"new WebSocket('ws://127.0.0.1')\">x</p>")}},
		{"xhr", [][]byte{[]byte("<p onclick=\"x=new XMLHttpRequest,x.open('GET','/x'),x.send()\">x</p>")}},
		{"structure", [][]byte{[]byte("</main><p>x</p>")}},
		{"request for style", [][]byte{[]byte("<link rel=stylesheet href=/x.css>")}},
		{"request for script", [][]byte{[]byte("<script src=/x.js></script>")}},
		{"did not end", [][]byte{[]byte("<textarea>"), []byte("x")}},
		{"request for iframe", [][]byte{[]byte("<meta http-equiv=refresh content='0;url=/navigated'>")}},
		{"frame of data", [][]byte{[]byte("<iframe src='data:text/html,x'></iframe>")}},
		{"frame of data", [][]byte{[]byte("<object data='data:text/html,x'></object>")}},
		{"base-uri", [][]byte{[]byte("<base href=/x/>")}},
		{"style-src-attr", [][]byte{[]byte("<p style=color:red>x</p>")}},
		{"form-action", [][]byte{[]byte("<form action=javascript:alert(1)><button>x</button></form>")}},
	}
}

// attackPages returns a page for each attack, with what the printers make of
// it in a body and in all strings of an article.
func attackPages(t *testing.T) (pages []browserPage) {
	for _, attack := range allAttacks(t) {
		sources := sourcesOf(attack.Payload)
		body, _ := Parse([]byte(sources[0]))
		attributes, _ := Parse([]byte(sources[3]))
		fields := mildlyPoisoned(attack.Payload)
		parts := append(printedParts(t, body), printedParts(t, fields)...)
		pages = append(pages, browserPage{attack.ID, append(parts, attributes.HTML())})
	}
	return pages
}

// mildlyPoisoned returns what poisoned does with each block once: frames and
// players take a browser long.
func mildlyPoisoned(s string) *Article {
	a := poisoned(s)
	seen := make(map[string]bool)
	a.Body = slices.DeleteFunc(a.Body, func(b Block) bool {
		kind := fmt.Sprintf("%T", b)
		if embed, ok := b.(*Embed); ok {
			kind += string(knownEmbed(embed.Kind))
			embed.Caption = txt(s)
		}
		first := !seen[kind]
		seen[kind] = true
		return !first
	})
	a.Body = append(a.Body, &Paragraph{Text: a.Body[slices.IndexFunc(a.Body, func(b Block) bool { _, is := b.(*Gallery); return is })].(*Gallery).Caption})
	return a
}

// printedParts returns what the printers make of a. What is embedded is the
// same HTML in Markdown, and is left out there.
func printedParts(t *testing.T, a *Article) [][]byte {
	inScript := append([]byte(`<script type="application/json">`), Printer{}.JSON(a)...)
	rest := slices.DeleteFunc(slices.Clone(a.Body), func(b Block) bool { _, embed := b.(*Embed); return embed })
	return [][]byte{a.HTML(), render(t, article(rest...).Markdown()), append(inScript, "</script>"...)}
}

func findBrowser() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// A browserServer serves pages on loopback and notes what is reported.
type browserServer struct {
	pages []browserPage
	done  chan struct{}

	mu      sync.Mutex
	reports map[int][]string // of the pages that were loaded, by index
}

// loadPages loads the pages in the browser and returns what was reported of
// each: nothing, if all is well. A page that did not report is not in it.
func loadPages(t *testing.T, browser string, pages []browserPage) map[int][]string {
	t.Helper()
	s := &browserServer{pages: pages, done: make(chan struct{}), reports: make(map[int][]string)}
	server := httptest.NewServer(s)
	defer server.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 6*time.Minute)
	defer cancel()
	var log bytes.Buffer
	cmd := exec.CommandContext(ctx, browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--blink-settings=imagesEnabled=false", "--mute-audio",
		"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--user-data-dir="+t.TempDir(), server.URL+"/run")
	cmd.Stdout, cmd.Stderr, cmd.WaitDelay = &log, &log, 5*time.Second
	require.NoError(t, cmd.Start())
	exited := make(chan error, 1)
	go func() { exited <- cmd.Wait() }()
	select {
	case <-s.done:
		cancel()
		<-exited
	case err := <-exited:
		s.mu.Lock()
		defer s.mu.Unlock()
		t.Fatalf("the browser ended (%v) after %d of %d pages:\n%s", err, len(s.reports), len(pages), log.String())
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.reports
}

func (s *browserServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	path := strings.TrimPrefix(r.URL.Path, "/")
	kind, rest, _ := strings.Cut(path, "/")
	switch {
	case path == "run":
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, runnerPage, len(s.pages))
	case path == "favicon.ico":
		http.NotFound(w, r)
	case kind == "report" && r.Method == http.MethodPost && r.Header.Get("X-Report") == browserNonce:
		s.report(rest, r)
	case path == "done" && r.Header.Get("X-Report") == browserNonce:
		close(s.done)
	case kind == "page" && strings.HasSuffix(rest, "/index") && r.URL.RawQuery == browserNonce:
		s.page(w, strings.TrimSuffix(rest, "/index"))
	default:
		s.request(r)
		w.WriteHeader(http.StatusNoContent) // the page stays
	}
}

// request notes a request that is not ours.
func (s *browserServer) request(r *http.Request) {
	_, rest, _ := strings.Cut(r.Referer(), "/page/")
	number, _, _ := strings.Cut(rest, "/")
	i, err := strconv.Atoi(number)
	if err != nil {
		i = -1
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reports[i] = append(s.reports[i], "request for "+r.Header.Get("Sec-Fetch-Dest"), r.URL.String())
}

func (s *browserServer) report(number string, r *http.Request) {
	i, err := strconv.Atoi(number)
	var hits []string
	if err == nil {
		err = json.NewDecoder(r.Body).Decode(&hits)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		hits = []string{err.Error()}
	}
	s.reports[i] = append(s.reports[i], hits...)
}

// page serves a page. Pictures and what is embedded, which printers may write,
// are not loaded. Everything else runs, and is reported.
func (s *browserServer) page(w http.ResponseWriter, number string) {
	i, err := strconv.Atoi(number)
	if err != nil || i < 0 || i >= len(s.pages) {
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", "media-src 'none'; frame-src 'none'; object-src 'none'")
	w.Header().Set("Content-Security-Policy-Report-Only",
		"default-src 'none'; script-src 'nonce-"+browserNonce+"'; style-src 'none'; base-uri 'none'; form-action 'none'; "+
			"img-src *; media-src *; frame-src *; object-src *")
	fmt.Fprintf(w, "<!DOCTYPE html><html><head><title>t</title><script nonce=%s>%s</script></head><body>\n", browserNonce, hookScript)
	for n, part := range s.pages[i].parts {
		fmt.Fprintf(w, "<main id=part%d>%s</main>\n", n, part)
	}
	fmt.Fprintf(w, "<script nonce=%s>__exercise(%d, %d)</script></body></html>", browserNonce, i, len(s.pages[i].parts))
}
