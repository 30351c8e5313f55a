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
	scriptElement = regexp.MustCompile(`<script src="([^"]+)"(?: data-wasm="[^"]+")?(?: data-scripts="([^"]+)")?(?: data-fonts="[^"]+")?(?: data-live="([^"]+)")?></script>`)
	styleElement  = regexp.MustCompile(`(?:<noscript>)?<link rel="stylesheet" href="([^"]+)">(?:</noscript>)?`)
	styleFile     = regexp.MustCompile(`url\(["']?([^"'):]+)["']?\)`)
)

// What only the page that is one file is made of: the manifest does not list it, so
// that it is not served.
const (
	AlonePage    = "alone.html"    // as it is drawn, its parts still outside
	AloneProgram = "alone.wasm.gz" // web/alone
)

// OneFile is the whole page in one HTML file, which opens by double click and
// needs no network: scripts and style stand inside, and one program, compressed,
// that is the page's and its tools'. It is the one edition that inlines; its policy
// names each inline part by hash and lets nothing else run.
func OneFile(files fs.FS) ([]byte, error) {
	manifest, err := ReadManifest(files)
	if err != nil {
		return nil, err
	}
	page, err := fs.ReadFile(files, AlonePage)
	if err != nil {
		return nil, err
	}
	e := &edition{files: files, name: manifest.Name}
	page = e.replace(page, styleElement, e.style)
	page = e.replace(page, scriptElement, e.script)
	if e.err != nil {
		return nil, e.err
	}
	policy := "default-src 'none'; script-src " + strings.Join(e.scripts, " ") + " 'wasm-unsafe-eval'; style-src " +
		strings.Join(e.styles, " ") + "; font-src data:; img-src data: blob:; connect-src data:; worker-src blob:; base-uri 'none'; form-action 'none'"
	const first = `<meta charset="utf-8">`
	before, after, found := bytes.Cut(page, []byte(first))
	if !found {
		return nil, fmt.Errorf("%s has no %s to put the policy after", AlonePage, first)
	}
	meta := first + "\n" + `<meta http-equiv="Content-Security-Policy" content="` + html.EscapeString(policy) + `">`
	return bytes.Join([][]byte{before, after}, []byte(meta)), nil
}

// edition collects what the policy of a one-file page must name, and the first
// thing that went wrong.
type edition struct {
	files           fs.FS
	name            func(string) string // of a file of static/: what it is called there
	scripts, styles []string            // 'sha256-…'
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

// script is what stands in place of an element that loads a script. That of boot.js
// names what it would load: all of it follows, and what live.js would load.
func (e *edition) script(match []string) string {
	first, scripts, live := match[1], strings.Fields(match[2]), match[3]
	data := ""
	if live != "" {
		// boot.js unpacks what comes as application/gzip.
		data = ` data-live data-wasm="data:application/gzip;base64,` + base64.StdEncoding.EncodeToString(e.read(AloneProgram)) + `"`
		scripts = append(scripts, live)
	}
	inline := e.inline(first, data)
	for _, name := range scripts {
		data := ""
		if name == e.name("wasm_exec.js") {
			data = ` id="loader"`
		}
		inline += "\n" + e.inline(name, data)
	}
	if live != "" { // live.js starts its Worker on the loader's text and on this one's, which does not run here
		inline += "\n" + `<script type="text/plain" id="live-worker">` + e.text(e.name("live-worker.js")) + "</script>\n" + e.style([]string{"", e.name("tools.css")})
	}
	return inline
}

// inline is a script that runs.
func (e *edition) inline(name, data string) string {
	body := e.text(name)
	e.scripts = append(e.scripts, hashSource(body))
	return "<script" + data + ">" + body + "</script>"
}

// text is a script, fit to stand in an element.
func (e *edition) text(name string) string {
	body := string(e.read(name))
	if strings.Contains(body, "</script") || strings.Contains(body, "<!--") {
		e.fail(fmt.Errorf("%s would end its element", name))
	}
	return body
}

// hashSource is how a policy names an inline part.
func hashSource(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
