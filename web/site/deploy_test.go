package site

import (
	"os"
	"strings"
	"testing"
)

// The servers' files under web/deploy repeat the headers by hand: they must say
// what SetHeaders and Policy say.
func TestDeployFilesSayTheSame(t *testing.T) {
	same, _, _ := strings.Cut(policy, "frame-ancestors")
	for _, name := range []string{"nginx.conf", "Caddyfile"} {
		b, err := os.ReadFile("../deploy/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{
			same, Immutable, Revalidate, "X-Content-Type-Options nosniff", "Referrer-Policy no-referrer",
			`Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=()"`,
			"Access-Control-Allow-Origin *", "Cross-Origin-Resource-Policy cross-origin", "/" + FramePage,
		} {
			if !strings.Contains(string(b), want) {
				t.Errorf("web/deploy/%s lacks %s", name, want)
			}
		}
	}
}
