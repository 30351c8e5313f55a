package walk

import (
	"html"
	"slices"
	"strconv"
	"strings"

	"klviz/web/qr"
	"klviz/web/svg"
	"klviz/web/text"
)

// A summary is what a learner hands in: for each lesson that was begun its guess and
// answers as they are remembered, "asymmetry=2;1:right&units=1;3:nats". Seeds and
// answers are in it, so that the teacher's page can compute what was right.

// prefix stands before a lesson's ID in the keys of what is remembered.
const prefix = "lesson."

// begun are the keys of all lessons of which something is remembered, and of this one.
func (w *Walk) begun() []string {
	keys := []string{prefix + w.Lesson.ID}
	for key := range w.store {
		if strings.HasPrefix(key, prefix) && key != keys[0] {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return keys
}

// summary is the one of all lessons that the store knows, this one as it stands.
func (w *Walk) summary() string {
	var parts []string
	for _, key := range w.begun() {
		kept := w.store[key]
		if key == prefix+w.Lesson.ID {
			kept = w.record()
		}
		if kept != "" && strings.Trim(kept, "0;1:") != "" {
			parts = append(parts, strings.TrimPrefix(key, prefix)+"="+kept)
		}
	}
	return strings.Join(parts, "&")
}

// handLink leads to the teacher's page with the summary.
func (w *Walk) handLink() string {
	at := strings.LastIndex(strings.TrimSuffix(w.link, "/"), "/")
	if at < 0 {
		return ""
	}
	return w.link[:at+1] + "teach/#hand=" + strings.NewReplacer("&", "%26", "=", "%3D", ";", "%3B", ":", "%3A").Replace(w.summary())
}

// handIn offers the summary as text, link and QR code, once there is one, and to
// forget it all.
func (w *writer) handIn() {
	v := wordsOf(w.lang)
	if !w.live || w.summary() == "" {
		return
	}
	w.Put("<section class=\"hand\">")
	defer w.Put("</section>\n")
	right, asked := 0, 0
	for i, a := range w.answers {
		if a.key == "" {
			continue
		}
		asked++
		if a.key == w.Lesson.Questions[i].Make(a.seed).Answers[0].Key {
			right++
		}
	}
	w.Put("<p>%s ", text.Fill(v.marks, strconv.Itoa(right), strconv.Itoa(asked), strconv.Itoa(len(w.answers))))
	if len(w.answers) > 1 {
		w.Button("plain", "round", "", v.round)
		w.Put(" ")
	}
	w.Put("<button type=\"button\" class=\"plain\" data-act=\"hand.open\" aria-expanded=\"%t\">%s</button></p>", w.handing, v.hand)
	if !w.handing {
		return
	}
	link := w.handLink()
	w.Put("<p>%s</p><pre class=\"summary\">%s</pre><p>", v.handHelp, html.EscapeString(strings.ReplaceAll(w.summary(), "&", "\n")))
	w.Button("btn ghost", "hand.text", "", v.copyText)
	w.Button("btn ghost", "hand.link", "", v.copyLink)
	w.Button("plain", "hand.forget", "", v.forget)
	w.Put("</p>")
	if code, err := qr.New(link); err == nil {
		w.WriteString(svg.Inner([]svg.Node{code.SVG(v.qr, 180)}))
	}
}

// hand answers what is asked of the summary.
func (w *Walk) hand(what string) {
	switch what {
	case "open":
		w.handing = !w.handing
	case "text":
		w.host.Copy(strings.ReplaceAll(w.summary(), "&", "\n"))
		w.host.Say(wordsOf(w.lang).copied)
	case "link":
		w.host.Copy(w.handLink())
		w.host.Say(wordsOf(w.lang).copied)
	case "forget":
		for _, key := range w.begun() {
			w.host.Store(key, "")
			delete(w.store, key)
		}
		w.guess, w.est, w.handing = 0, estimate{}, false
		for i := range w.answers {
			w.answers[i] = answered{seed: 1}
		}
		w.host.Focus(".guess [data-act]")
	}
}
