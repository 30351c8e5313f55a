package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html"
	"io/fs"
	"path"
	"regexp"
	"strings"
)

// The parts of the built page that name files, and of style sheets.
var (
	scriptElement = regexp.MustCompile(`<script src="([^"]+)"(?: data-wasm="([^"]+)")?(?: data-scripts="([^"]+)")?(?: data-(?:fonts|live)="[^"]+")*></script>`)
	styleElement  = regexp.MustCompile(`(?:<noscript>)?<link rel="stylesheet" href="([^"]+)">(?:</noscript>)?`)
	styleFile     = regexp.MustCompile(`url\(["']?([^"'):]+)["']?\)`)
)

// OneFile is the whole page in one HTML file, which opens by double click and
// needs no network: scripts and style stand inside, the program too, compressed.
// The tools' program stays outside: boot.js offers no tools without it.
// It is the one edition that inlines; its policy names each inline part by hash
// and lets nothing else run.
func OneFile(files fs.FS) ([]byte, error) {
	page, err := fs.ReadFile(files, "index.html")
	if err != nil {
		if _, missing := ReadManifest(files); missing != nil {
			return nil, missing
		}
		return nil, err
	}
	e := &edition{files: files}
	page = Alone(page)
	page = e.replace(page, styleElement, e.style)
	page = e.replace(page, scriptElement, e.script)
	if e.err != nil {
		return nil, e.err
	}
	policy := "default-src 'none'; script-src " + strings.Join(e.scripts, " ") + " 'wasm-unsafe-eval'; style-src " +
		strings.Join(e.styles, " ") + "; font-src data:; img-src data: blob:; connect-src data:; base-uri 'none'; form-action 'none'"
	const first = `<meta charset="utf-8">`
	before, after, found := bytes.Cut(page, []byte(first))
	if !found {
		return nil, fmt.Errorf("index.html has no %s to put the policy after", first)
	}
	meta := first + "\n" + `<meta http-equiv="Content-Security-Policy" content="` + html.EscapeString(policy) + `">`
	return bytes.Join([][]byte{before, after}, []byte(meta)), nil
}

// What package head and the build write for a page that has a site around it.
var siteElement = regexp.MustCompile(`(?m)^<(?:link rel="(?:icon|manifest|canonical|alternate)"|meta (?:property="og:|name="twitter:)|script [^>]*data-worker=).*\n`)

// Alone takes from a page what leads to other files of its site: the page that is
// one file has none beside it.
func Alone(page []byte) []byte {
	page = siteElement.ReplaceAll(page, nil)
	page = bytes.Replace(page, []byte(`data-klviz="static"`), []byte(`data-klviz="static" data-alone`), 1)
	page = bytes.Replace(page, []byte(`class="brand" href="./"`), []byte(`class="brand" href="#"`), 1)
	return bytes.Replace(page, []byte("</title>\n"), []byte("</title>\n<link rel=\"icon\" href=\"data:,\">\n"), 1)
}

// edition collects what the policy of a one-file page must name, and the first
// thing that went wrong.
type edition struct {
	files           fs.FS
	scripts, styles []string // 'sha256-…'
	err             error
}

func (e *edition) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

func (e *edition) read(name string) []byte {
	b, err := fs.ReadFile(e.files, name)
	if err != nil {
		e.fail(err)
	}
	return b
}

// replace puts what inline makes of it in place of each element.
func (e *edition) replace(page []byte, element *regexp.Regexp, inline func(match []string) string) []byte {
	return element.ReplaceAllFunc(page, func(match []byte) []byte {
		return []byte(inline(element.FindStringSubmatch(string(match))))
	})
}

func (e *edition) style(match []string) string {
	name := match[1]
	sheet := styleFile.ReplaceAllStringFunc(string(e.read(name)), func(url string) string {
		font := path.Join(path.Dir(name), styleFile.FindStringSubmatch(url)[1])
		return "url(data:font/woff2;base64," + base64.StdEncoding.EncodeToString(e.read(font)) + ")"
	})
	if strings.Contains(sheet, "</style") {
		e.fail(fmt.Errorf("%s would end its element", name))
	}
	e.styles = append(e.styles, hashSource(sheet))
	return "<style>" + sheet + "</style>"
}

func (e *edition) script(match []string) string {
	program, scripts := match[2], strings.Fields(match[3])
	data := ""
	if program != "" {
		// boot.js unpacks what comes as application/gzip.
		data = ` data-wasm="data:application/gzip;base64,` + base64.StdEncoding.EncodeToString(e.read(program+".gz")) + `"`
	}
	inline := e.inline(match[1], data)
	for _, name := range scripts { // which boot.js would fetch
		inline += "\n" + e.inline(name, "")
	}
	return inline
}

func (e *edition) inline(name, data string) string {
	body := string(e.read(name))
	if strings.Contains(body, "</script") || strings.Contains(body, "<!--") {
		e.fail(fmt.Errorf("%s would end its element", name))
	}
	e.scripts = append(e.scripts, hashSource(body))
	return "<script" + data + ">" + body + "</script>"
}

// hashSource is how a policy names an inline part.
func hashSource(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
