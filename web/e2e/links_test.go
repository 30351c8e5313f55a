package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// Every committed link opens the state that it names, after the # and after the
// ?, with two numbers and no NaN anywhere.
func TestCommittedLinks(t *testing.T) {
	list, err := os.ReadFile("../state/testdata/links.txt")
	if err != nil {
		t.Fatal(err)
	}
	tab := open(t, weather, desk)
	for _, line := range strings.Split(string(list), "\n") {
		part := strings.Split(line, "|")
		if strings.HasPrefix(line, "# ") || len(part) != 8 {
			continue
		}
		for i := range part {
			part[i] = strings.TrimSpace(part[i])
		}
		tab.must(tab.navigate("about:blank")) // a link that differs behind the # alone would load nothing
		tab.visit("/" + part[0])
		tab.wait(`document.documentElement.dataset.klviz==="live"`)
		wrong := strings.Fields(part[7])
		for i, side := range []string{"p", "q"} {
			said := js[string](tab, fmt.Sprintf(`document.querySelector("#%s-problem").textContent`, side))
			shown := js[string](tab, fmt.Sprintf(`document.querySelector("#%s-spelling").value`, side))
			switch isWrong := strings.Contains(" "+strings.Join(wrong, " ")+" ", " "+side+" "); {
			case isWrong && said == "":
				t.Errorf("%s: nothing is said of %s", part[0], side)
			case !isWrong && shown != part[2+i]:
				t.Errorf("%s: %s is %s, want %s", part[0], side, shown, part[2+i])
			}
		}
		tab.equal(`document.querySelector("[role=tab][aria-selected=true]").id`, "tab-"+part[1])
		tab.equal(`/NaN|undefined|%!/.test(document.querySelector("#app").innerHTML)`, false)
		tab.equal(`[...document.querySelectorAll("output[data-kl]")].every(o=>o.textContent!==""&&o.dataset.nats!=="")`, true)
	}
}
