package e2e

import (
	"fmt"
	"testing"
)

// A lesson in a frame of somebody's page is its guess and its figure: it is guessed,
// and shows what it asked for, with what the frame's address sets.
func TestEmbedLesson(t *testing.T) {
	for id, set := range map[string]string{"asymmetry": "", "diffusion-bound": "#points=-1,0.5;%201,1;%200,-1&T=5"} {
		t.Run(id, func(t *testing.T) {
			address := origin() + "/lessons/" + id + "/?embed"
			tab := host(t, fmt.Sprintf(`<iframe src="%s%s" width="700" height="900"></iframe>`, address, set), "", desk)
			tab.soon(address, `document.documentElement?.dataset.klviz`, "live")
			tab.soon(address, `[".top",".onward","h1","[data-region=after]","[data-region=quiz]"].filter(s=>document.querySelector(s)?.getClientRects().length).join()`, "")
			in(tab, address, `document.querySelector("[data-act=guess]").click()`)
			tab.soon(address, `document.querySelector(".told")?.getClientRects().length>0&&document.querySelectorAll("[data-region=figure] svg").length>1`, "true")
			tab.soon(address, `document.documentElement.scrollWidth<=innerWidth`, "true")
		})
	}
}
