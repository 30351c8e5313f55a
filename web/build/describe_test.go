package main

import (
	"encoding/xml"
	"strings"
	"testing"
)

func described(t *testing.T, url string) map[string][]byte {
	t.Helper()
	page := func(title string) []byte {
		return []byte("<head><title>" + title + "</title>\n<meta name=\"description\" content=\"it is &lt;so&gt;\">\n</head>")
	}
	files := map[string][]byte{"index.html": page("klviz"), "lessons/units/index.html": page("Units"), "de/lessons/units/index.html": page("Einheiten"),
		"embed/index.html": page("frame"), "404.html": page("none")}
	names := map[string]string{"og/playground.png": "og/playground-1.png", "og/lessons.png": "og/lessons-2.png"}
	if err := describePages(files, names, url); err != nil {
		t.Fatal(err)
	}
	findable(files, names, url)
	return files
}

func TestPagesAreDescribed(t *testing.T) {
	files := described(t, "https://a.example/kl/")
	unit := string(files["lessons/units/index.html"])
	for _, want := range []string{
		`<meta property="og:title" content="Units">`, `<meta property="og:description" content="it is &lt;so&gt;">`,
		`<meta property="og:image" content="https://a.example/kl/og/lessons-2.png">`, `<link rel="canonical" href="https://a.example/kl/lessons/units/">`,
		`<link rel="alternate" hreflang="de" href="https://a.example/kl/de/lessons/units/">`,
	} {
		if !strings.Contains(unit, want) {
			t.Errorf("%s\nlacks %s", unit, want)
		}
	}
	if strings.Contains(string(files["embed/index.html"]), "og:") || strings.Contains(string(files["404.html"]), "og:") {
		t.Error("a page that nobody is to find is described")
	}
	if relative := string(described(t, "")["de/lessons/units/index.html"]); !strings.Contains(relative, `content="../../../og/lessons-2.png"`) || strings.Contains(relative, "canonical") {
		t.Errorf("%s", relative)
	}
}

func TestALessonHasAPictureOfItsOwn(t *testing.T) {
	page := []byte("<head><title>Coding</title>\n<meta name=\"description\" content=\"it is\">\n</head>")
	files := map[string][]byte{"lessons/coding/index.html": page, "de/lessons/coding/index.html": page}
	names := map[string]string{"og/lessons.png": "og/lessons-2.png", "og/lessons/coding.png": "og/lessons/coding-3.png"}
	if err := describePages(files, names, ""); err != nil {
		t.Fatal(err)
	}
	for name, body := range files {
		if !strings.Contains(string(body), `../og/lessons/coding-3.png"`) {
			t.Errorf("%s: %s", name, body)
		}
	}
}

func TestSitemap(t *testing.T) {
	for url, want := range map[string][]string{
		"https://a.example/kl/": {"https://a.example/kl/de/lessons/units/", "https://a.example/kl/", "https://a.example/kl/lessons/units/"},
		"":                      {"de/lessons/units/", "./", "lessons/units/"},
	} {
		files := described(t, url)
		var set struct {
			URL []struct {
				Loc  string `xml:"loc"`
				Link []struct {
					Href string `xml:"href,attr"`
				} `xml:"link"`
			} `xml:"url"`
		}
		if err := xml.Unmarshal(files["sitemap.xml"], &set); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, u := range set.URL {
			got = append(got, u.Loc)
		}
		if strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("the sitemap of %q lists %q, want %q", url, got, want)
		}
		if len(set.URL[0].Link) != 2 {
			t.Errorf("a page in two languages names %d", len(set.URL[0].Link))
		}
		if has := strings.Contains(string(files["robots.txt"]), "Sitemap: "+url+"sitemap.xml"); has != (url != "") {
			t.Errorf("robots.txt of %q: %s", url, files["robots.txt"])
		}
	}
}
