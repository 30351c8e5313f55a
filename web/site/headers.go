package site

import (
	"net/http"
	"strings"
)

// FramePage is the page that embed.js shows in a frame on other sites. Lessons may
// be framed too, with ?embed as their figure and guess alone; all other pages by
// their own site only.
const FramePage = "embed/index.html"

// What a browser may do with an answer that it keeps.
const (
	Immutable  = "public, max-age=31536000, immutable" // the address holds the hash
	Revalidate = "no-cache"                            // kept, and asked about each time
)

// policy is the Content-Security-Policy of a page. Nothing inline runs, nothing
// is fetched from another host; wasm-unsafe-eval allows WebAssembly and not
// eval. Figures are downloaded through blob: and data: images.
const policy = "default-src 'none'; " +
	"script-src 'self' 'wasm-unsafe-eval'; " +
	"style-src 'self'; " +
	"connect-src 'self'; " +
	"img-src 'self' data: blob:; " +
	"font-src 'self'; " +
	"frame-src 'self'; " +
	"worker-src 'self'; " +
	"manifest-src 'self'; " +
	"base-uri 'none'; " +
	"form-action 'none'; " +
	"frame-ancestors "

// Policy returns the Content-Security-Policy for the page at path, which is
// relative to the site's root.
func Policy(path string) string {
	if path == FramePage || strings.Contains("/"+path, "/lessons/") {
		return policy + "*"
	}
	return policy + "'self'"
}

// SetHeaders sets the headers that every answer carries, a problem's included.
// Everything served is public and the same for everybody, so that other
// origins may read it: an embed in a sandbox without allow-same-origin fetches
// the program from an opaque origin.
func SetHeaders(h http.Header) {
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
}

// SetPage sets the headers of an HTML answer for the page at path.
func SetPage(h http.Header, path string) {
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", Policy(path))
	h.Set("Cache-Control", Revalidate)
}

func isPage(contentType string) bool { return strings.HasPrefix(contentType, "text/html") }
