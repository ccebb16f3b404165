package newsmark

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// proxied lists addresses that hold one: at least one for each row of the
// table, and each form that a row has been seen in. The row is the first one
// to take off.
var proxied = []struct{ row, addr, inner string }{
	{"cors-worker", "https://cors.a.workers.dev/?http://a.example.org/1.jpg", "http://a.example.org/1.jpg"},
	{"cors-worker", "https://cors.a.workers.dev/?http://a.example.org/1.jpg?a=1&b=2#c", "http://a.example.org/1.jpg?a=1&b=2#c"},
	{"cors-worker", "https://cors.a.workers.dev/?http://a.example.org/photo", "http://a.example.org/photo"},
	{"cors-worker", "https://cors.a.workers.dev/?https%3A%2F%2Fa.example.org%2F1.jpg%3Fa%3D1", "https://a.example.org/1.jpg?a=1"},
	{"cors-worker", "https://cors.a.workers.dev/?url=https%3A%2F%2Fa.example.org%2F1.jpg&w=1", "https://a.example.org/1.jpg"},
	{"cors-worker", "https://cors.a.workers.dev/https://a.example.org/1.jpg", "https://a.example.org/1.jpg"},
	{"cors-worker", "//CORS.a.Workers.dev/?http://a.example.org/1.jpg", "http://a.example.org/1.jpg"},
	{"corsproxy", "https://corsproxy.io/?https%3A%2F%2Fa.example.org%2Fphoto", "https://a.example.org/photo"},
	{"cors-anywhere", "https://cors-anywhere.herokuapp.com/https://a.example.org/photo?x=1", "https://a.example.org/photo?x=1"},
	{"allorigins", "https://api.allorigins.win/raw?url=https%3A%2F%2Fa.example.org%2Fphoto", "https://a.example.org/photo"},
	{"weserv", "https://images.weserv.nl/?w=300&url=https%3A%2F%2Fa.example.org%2F1.jpg&default=https%3A%2F%2Fb.example.org%2F2.jpg", "https://a.example.org/1.jpg"},
	{"weserv", "https://images.weserv.nl?url=a.example.org/1.jpg", "http://a.example.org/1.jpg"},
	{"weserv", "https://wsrv.nl/?url=ssl:a.example.org/1.jpg", "https://a.example.org/1.jpg"},
	{"weserv", "//wsrv.nl/?url=//a.example.org/1.jpg", "http://a.example.org/1.jpg"},
	{"photon", "https://i0.wp.com/a.example.org/wp/1.jpg?resize=300%2C200&ssl=1", "https://a.example.org/wp/1.jpg"},
	{"photon", "https://i3.wp.com/a.example.org/wp/1.jpg?w=300", "http://a.example.org/wp/1.jpg"},

	{"amp-cache", "https://a-example-org.cdn.ampproject.org/i/s/a.example.org/1.jpg?x=1", "https://a.example.org/1.jpg?x=1"},
	{"amp-cache", "https://a-example-org.cdn.ampproject.org/ii/w1000/s/a.example.org/1.jpg", "https://a.example.org/1.jpg"},
	{"amp-cache", "https://cdn.ampproject.org/i/a.example.org/s/1.jpg", "http://a.example.org/s/1.jpg"},
	{"gadgets", "https://images1-focus-opensocial.googleusercontent.com/gadgets/proxy?container=focus&resize_w=260&url=https%3A%2F%2Fa.example.org%2Fphoto", "https://a.example.org/photo"},
	{"gmail", "https://ci3.googleusercontent.com/proxy/LaM6vDo8=s0-d-e1-ft#https://a.example.org/1.jpg", "https://a.example.org/1.jpg"},
	{"duckduckgo", "https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fa.example.org%2Fphoto&f=1", "https://a.example.org/photo"},
	{"facebook", "https://external.xx.fbcdn.net/safe_image.php?d=AQ&w=500&url=https%3A%2F%2Fa.example.org%2Fphoto&_nc_hash=AQ", "https://a.example.org/photo"},
	{"yahoo", "https://s.yimg.com/ny/api/res/1.2/79si0K0Q--/YXBwaWQ9/https://media.a.example.org/en/b0a9", "https://media.a.example.org/en/b0a9"},
	{"wayback", "https://web.archive.org/web/20220623im_/http://a.example.org/photo?x=1", "http://a.example.org/photo?x=1"},
	{"wayback", "https://web.archive.org/web/2022/http:/a.example.org/photo", "http://a.example.org/photo"},
	{"github-camo", "https://camo.githubusercontent.com/0123abc/68747470733a2f2f612e6578616d706c652e6f72672f31", "https://a.example.org/1"},

	{"substack", "https://substackcdn.com/image/fetch/$s_!ab!,w_1456,c_limit,f_auto/https%3A%2F%2Fa.example.org%2Fpublic%2Fimages%2F1_1456x970.png", "https://a.example.org/public/images/1_1456x970.png"},
	{"netease", "https://nimg.ws.126.net/?url=http%3A%2F%2Fa.example.org%2Fphoto&thumbnail=660x2147483647&quality=80&type=jpg", "http://a.example.org/photo"},
	{"washington-post", "https://www.washingtonpost.com/wp-apps/imrs.php?src=https://a.example.org/photo&w=916", "https://a.example.org/photo"},
	{"abc", "https://www.abc.es/media/resizer.php?imagen=https://a.example.org/photo&medio=abc", "https://a.example.org/photo"},
	{"srgssr", "https://il.srgssr.ch/images/?imageUrl=https%3A%2F%2Fa.example.org%2Fphoto&format=webp", "https://a.example.org/photo"},
	{"winfuture", "https://i.winfuture.de/amazon_images/?u=https%3A%2F%2Fa.example.org%2Fphoto", "https://a.example.org/photo"},
	{"bayern", "https://img.br.de/https%3A%2F%2Fa.example.org%2Fphoto?q=80&w=640", "https://a.example.org/photo"},
	{"nikkei", "https://article-image-ix.nikkei.com/https%3A%2F%2Fa.example.org%2Fphoto?ixlib=js&s=1", "https://a.example.org/photo"},
	{"prisma", "https://geo.img.pmdstatic.net/fit/https.3A.2F.2Fi.2Ea.2Eexample.2Eorg.2Fgeo.2F1-2.2Ejpeg/1150x647/x.jpeg", "https://i.a.example.org/geo/1-2.jpeg"},

	{"next", "https://a.example.org/_next/image?url=https%3A%2F%2Fb.example.org%2Fphoto&w=640&q=75", "https://b.example.org/photo"},
	{"next", "https://a.example.org/base/_next/image/?url=%2Fimg%2F1.jpg&w=640&q=75", "https://a.example.org/img/1.jpg"},
	{"next", "https://a.example.org/_next/image?url=%2F%2Fb.example.org%2F1.jpg&w=640", "https://b.example.org/1.jpg"},
	{"next", "/_next/image?url=%2Fimg%2Ffair%2520day.jpg&w=640", "/img/fair%20day.jpg"},
	{"next", "/_next/image?url=%2Fimg%2Ffair+day%20two.jpg&w=640", "/img/fair+day%20two.jpg"},
	{"vercel", "https://a.example.org/_vercel/image?url=%2Fimg%2F1.jpg&w=640", "https://a.example.org/img/1.jpg"},
	{"astro", "https://a.example.org/_image?href=%2F_astro%2F1.jpg&w=640&f=webp", "https://a.example.org/_astro/1.jpg"},
	{"ipx", "https://a.example.org/_ipx/w_1920,q_75/img/1.jpg", "https://a.example.org/img/1.jpg"},
	{"ipx", "https://a.example.org/_ipx/_/https://b.example.org/photo", "https://b.example.org/photo"},
	{"ipx", "https://a.example.org/_ipx/w_1920/%2Fimg%2F1.jpg?url=x", "https://a.example.org/img/1.jpg"},
	{"cloudflare", "https://a.example.org/cdn-cgi/image/width=480,quality=80/httpd/1.jpg", "https://a.example.org/httpd/1.jpg"},
	{"cloudflare", "https://a.example.org/cdn-cgi/image/width=480/https://b.example.org/photo?v=1", "https://b.example.org/photo?v=1"},
	{"cloudflare", "https://a.example.org/cdn-cgi/image/width=480/https%3A%2F%2Fb.example.org%2Fphoto?v=1", "https://b.example.org/photo"},
	{"cloudflare", "/cdn-cgi/image/width=480/img/1.jpg?v=1", "/img/1.jpg?v=1"},
	{"dims", "https://a.example.org/dims4/default/0a/2147483647/strip/true/resize/599x399!/quality/90/?url=https%3A%2F%2Fb.example.org%2Fphoto", "https://b.example.org/photo"},
	{"dims", "https://a.example.org/images/dims?crop=1&url=https%3A%2F%2Fb.example.org%2Fphoto", "https://b.example.org/photo"},
	{"cloudinary", "https://res.example.org/demo/image/fetch/q_auto:best/https://a.example.org/photo", "https://a.example.org/photo"},
	{"imgproxy", "https://img.example.org/sig/rs:fit:300/plain/https%3A%2F%2Fa.example.org%2Fphoto@webp", "https://a.example.org/photo"},
	{"imgproxy", "https://img.example.org/sig/rs:fit:300/plain/https://a.example.org/1@2x.jpg", "https://a.example.org/1@2x.jpg"},
	{"arc", "https://a.example.org/resizer/SvW74AjYLbV7=/1200x628/smart/filters:quality(70)/images.b.example.org/a/1.jpg", "http://images.b.example.org/a/1.jpg"},
	{"thumbor", "https://t.example.org/unsafe/fit-in/300x200/filters:quality(80)/https://a.example.org/photo", "https://a.example.org/photo"},
	{"timthumb", "https://a.example.org/wp/timthumb.php?src=/uploads/1.jpg&w=300", "https://a.example.org/uploads/1.jpg"},
	{"base64", "https://img.example.org/insecure/rs:fit:300:200/aHR0cDovL2V4YW1w/bGUuY29tL2ltYWdl/cy9jdXJpb3NpdHku/anBn.jpg", "http://example.com/images/curiosity.jpg"},
	{"base64", "https://rss.example.org/proxy/0a1b=/aHR0cHM6Ly9hLmV4YW1wbGUub3JnLzE_eD0x", "https://a.example.org/1?x=1"},
	{"base64", "https://a.example.org/_gatsby/image/aHR0cHM6Ly9hLmV4YW1wbGUub3JnLzEuanBn/dz02NDA=/1.webp", "https://a.example.org/1.jpg"},
	{"camo", "https://images.example.org/0123abc/68747470733a2f2f612e6578616d706c652e6f72672f31", "https://a.example.org/1"},

	{"query", "https://p.example.org/?w=300&image=https%3A%2F%2Fa.example.org%2F1.jpg", "https://a.example.org/1.jpg"},
	{"query", "https://p.example.org/i?url=x&src=https://a.example.org/1.JPG", "https://a.example.org/1.JPG"},
	{"path", "https://p.example.org/300x200/https://a.example.org/1.jpg?x=1", "https://a.example.org/1.jpg?x=1"},
	{"path", "https://p.example.org/300x200/https%253A%252F%252Fa.example.org%252F1.jpg/x", "https://a.example.org/1.jpg"},
	{"path", "https://p.example.org/?https://a.example.org/1.jpg", "https://a.example.org/1.jpg"},
}

// withoutRow returns the default rules without the proxy of that name.
func withoutRow(name string) *Rules {
	rules := DefaultRules()
	rules.Proxies = slices.DeleteFunc(rules.Proxies, func(p Proxy) bool { return p.Name == name })
	return rules
}

func TestProxies(t *testing.T) {
	tested := make(map[string]bool)
	for _, test := range proxied {
		addr, via := newResolver(&Parser{}).address(test.addr)
		assert.Equal(t, test.inner, addr, test.addr)
		assert.Equal(t, "+"+test.row, via, test.addr)
		tested[test.row] = true

		_, via = newResolver(&Parser{Rules: withoutRow(test.row)}).address(test.addr)
		assert.NotContains(t, via+"+", "+"+test.row+"+", "without its row: %s", test.addr)
	}
	for _, p := range defaultProxies() {
		assert.True(t, tested[p.Name], "no test of %s", p.Name)
		assert.NotEmpty(t, p.Origin, p.Name)
		for host := range strings.FieldsSeq(p.Host) {
			assert.NotContains(t, p.Name, strings.Trim(host, "."), "Via would show the proxy's address")
		}
	}
}

func TestNotProxied(t *testing.T) {
	for _, addr := range []string{
		"https://a.example.org/1.jpg",
		"https://a.example.org/1.jpg?ref=https://b.example.org/page",
		"https://a.example.org/1.jpg?ref=https://b.example.org/2.jpg",
		"https://a.example.org/1.jpg#https://b.example.org/2.jpg",
		"https://a.example.org/shot?url=https://b.example.org/page", // a picture of a page
		"https://s.wordpress.com/mshots/v1/http%3A%2F%2Fb.example.org%2F?w=250",
		"https://s2.wp.com/a.example.org/1.jpg",
		"https://workers.dev/?http://a.example.org/1",
		"https://a.example.org/_next/imagery?url=%2F1.jpg",
		"https://a.example.org/_next/image?url=img%2F1.jpg",
		"https://a.example.org/_next/image?w=3",
		"/_next/image?url=%2F%5Ca.example.org",
		"https://a.example.org/cdn-cgi/image/w=1",
		"https://a.example.org/cdn-cgi/image/w=1/",
		"https://a.example.org/resizer/v2/ABCDEF.jpg?auth=0",
		"https://i.example.org/sig/c:0:0/plain/lido-images/2024/1.jpg", // a bucket's path
		"https://lh3.googleusercontent.com/proxy/cvncEsPLflt3",
		"https://a.example.org/unsafe/300x200/smart/bucket/1.jpg",
		"https://u@cors.a.workers.dev/?http://a.example.org/photo",
		"data:image/png;base64," + strings.Repeat("A", 300) + "/aHR0cHM6Ly9hLmV4YW1wbGUub3JnLzE",
		"ftp://a.workers.dev/?http://a.example.org/1.jpg",

		// What is inside may not be asked for.
		"https://wsrv.nl/?url=http://localhost/1.jpg",
		"https://wsrv.nl/?url=http://printer/1.jpg",
		"https://wsrv.nl/?url=http://printer.local/1.jpg",
		"https://wsrv.nl/?url=http://127.0.0.1/1.jpg",
		"https://wsrv.nl/?url=http://127.1/1.jpg",
		"https://wsrv.nl/?url=http://0177.0.0.1/1.jpg",
		"https://wsrv.nl/?url=http://0x7f.0.0.0x1/1.jpg",
		"https://wsrv.nl/?url=http://2130706433/1.jpg",
		"https://wsrv.nl/?url=http://10.0.0.1/1.jpg",
		"https://wsrv.nl/?url=http://172.16.0.1/1.jpg",
		"https://wsrv.nl/?url=http://192.168.1.1:80/1.jpg",
		"https://wsrv.nl/?url=http://169.254.169.254/latest/1.jpg",
		"https://wsrv.nl/?url=http://100.64.0.1/1.jpg",
		"https://wsrv.nl/?url=http://0.0.0.0/1.jpg",
		"https://wsrv.nl/?url=http://224.0.0.1/1.jpg",
		"https://wsrv.nl/?url=http://[::1]/1.jpg",
		"https://wsrv.nl/?url=http://a.example.org.localhost./1.jpg",
		"https://wsrv.nl/?url=http://１２７.0.0.1/1.jpg",
		"https://wsrv.nl/?url=http://ｌocal。localhost/1.jpg",
		"https://wsrv.nl/?url=http://a@b.example.org/1.jpg",
		"https://wsrv.nl/?url=http://a.example.org%5C@b.example.org/1.jpg",
		"https://wsrv.nl/?url=http://a%2540b.example.org/1.jpg",
		"https://wsrv.nl/?url=http://a.example.org:x/1.jpg",
		"https://wsrv.nl/?url=http://.example.org/1.jpg",
		"https://wsrv.nl/?url=http://example../1.jpg",
		"https://wsrv.nl/?url=javascript:alert(1)",
		"https://wsrv.nl/?url=file:///etc/passwd",
		"https://wsrv.nl/?url=",
		"https://cors.a.workers.dev/?ftp://a.example.org/1.jpg",
		"https://camo.githubusercontent.com/0/6a6176617363726970743a616c657274283129",
		"https://camo.githubusercontent.com/0/687474703a2f2f612e6578616d706c652e6f72672f0a", // with a line end
		"https://camo.githubusercontent.com/0/687474703",
		"https://a.example.org/x/aHR0c",
	} {
		got, via := newResolver(&Parser{}).address(addr)
		assert.Equal(t, addr, got)
		assert.Empty(t, via, addr)
	}
}

func TestPublicHost(t *testing.T) {
	for _, host := range []string{"a.example.org", "A.Example.ORG:8080", "a.example.org.", "8.8.8.8", "bücher.example", "新闻.example", "xn--bcher-kva.example", "a_b.example.org"} {
		assert.True(t, isPublicHost(host), host)
	}
}

func TestNestedProxies(t *testing.T) {
	const inner = "https://a.example.org/1.jpg"
	wrap := func(n int) string {
		addr := inner
		for range n {
			addr = "https://wsrv.nl/?url=" + url.QueryEscape(addr)
		}
		return addr
	}
	r := newResolver(&Parser{})
	addr, via := r.address(wrap(maxNested))
	assert.Equal(t, inner, addr)
	assert.Equal(t, strings.Repeat("+weserv", maxNested), via)
	addr, via = r.address(wrap(maxNested + 1))
	assert.Equal(t, wrap(maxNested+1), addr)
	assert.Empty(t, via)
}

func TestProxyAgainstBase(t *testing.T) {
	base, err := url.Parse(imageBase)
	require.NoError(t, err)
	r := newResolver(&Parser{Base: base})
	for addr, want := range map[string]string{
		"/_next/image?url=%2F1.jpg&w=3":            "https://news.example.org/1.jpg",
		"/_next/image?url=%2F%2Fb.example.org%2F1": "https://b.example.org/1",
		"//wsrv.nl/?url=a.example.org/1.jpg":       "http://a.example.org/1.jpg",
	} {
		got, _ := r.address(addr)
		assert.Equal(t, want, got)
	}
	assert.Equal(t, "https://wsrv.nl/?url=a.example.org", r.link("//wsrv.nl/?url=a.example.org"), "links keep their proxies")
}

func TestOwnRules(t *testing.T) {
	rules := DefaultRules()
	rules.LazyAttributes = append(rules.LazyAttributes, LazyAttribute{Name: "data-foto"})
	rules.Placeholders = append(rules.Placeholders, Placeholder{Name: "wait.jpg"})
	rules.Trackers = append(rules.Trackers, Tracker{Host: "count.example.org"})
	rules.Proxies = append(rules.Proxies,
		Proxy{Name: "mirror", Host: "img.example.net"},
		Proxy{Name: "resizer", Path: "/scale.php", Query: "pic"})
	p := &Parser{Rules: rules}

	img, _ := imageOf(t, p, `<img src="/wait.jpg" data-foto="https://img.example.net/300/https://a.example.org/photo">`)
	assert.Equal(t, "https://a.example.org/photo", img.URL)
	assert.Equal(t, "data-foto+mirror", img.Via)
	img, _ = imageOf(t, p, `<img src="/wait.jpg">`)
	assert.Empty(t, img.URL)
	img, _ = imageOf(t, p, `<img src="/scale.php?pic=/photo">`)
	assert.Equal(t, "/photo", img.URL)
	_, kind := imageOf(t, p, `<img src="//count.example.org/1.jpg">`)
	assert.Equal(t, trackerKind, kind)

	// The default rules are not touched, and rules without rows know nothing.
	img, _ = imageOf(t, &Parser{}, `<img src="/wait.jpg">`)
	assert.Equal(t, "/wait.jpg", img.URL)
	img, _ = imageOf(t, &Parser{Rules: &Rules{}}, `<img src="/blank.gif" data-original="/a.jpg">`)
	assert.Equal(t, "/blank.gif", img.URL)
}
