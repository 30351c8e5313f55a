package e2e

import "testing"

// What is wrong is said in the page's language, wherever it is said; what was
// written stays as it is.
func TestProblemsInGerman(t *testing.T) {
	tab := open(t, "/de/#v=1&p=normal(0,1)&q=normal(1,2)", desk)
	said := func(selector, words string) {
		t.Helper()
		tab.expect(`document.querySelector("` + selector + `").textContent==='` + words + `'`)
	}
	tab.fill("#p-spelling", "normal(0, -1)")
	said("#p-problem", "sd muss über 0 liegen, da steht -1")
	tab.fill("#p-spelling", "normal(0, 1)")
	said("#p-problem", "")
	tab.fill("#q-sd", "zwei")
	tab.expect(`document.querySelector("#q-problem~.problem").textContent.startsWith("eine Zahl wird erwartet, da steht")`)

	tab = open(t, "/de/", desk)
	tab.click("#paste")
	tab.fill("#pasted", "rain,10,20\nsun,30,20,5")
	tab.click("#use")
	said("#paste-problem", "Zeile 2: sie hat 4 Zellen, die Zeilen darüber haben 3")
	tab.fill("#p-spelling", "{a: 0}")
	said("#p-problem", "alle Ausgänge sind 0: mindestens einer muss darüber liegen")

	tab = open(t, "/de/embed-page/", desk)
	tab.wait(lives)
	tab.fill("#embed-p", "norml(0, 1)")
	said("#embed-p-problem", `"norml" ist keine Verteilung, die klviz kennt; normal ist eine`)
}
