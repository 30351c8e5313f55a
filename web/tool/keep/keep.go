// Package keep is the tool that hands over what shows: the picture, the numbers,
// the formula, a link, its QR code, a printed page. All of it is made in the page,
// and says which build made it, under which licence, and how to come back.
package keep

import (
	"klviz/web/qr"
	"strconv"

	"klviz/web/svg"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "keep", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k, width: 640, theme: "light"}
	if k.Theme == "dark" {
		t.theme = "dark"
	}
	return t
}}

type tool struct {
	*kit.Kit
	theme string // of the picture
	width int
	done  string // what was handed over last
}

// widths are those that a picture can have.
var widths = []int{480, 640, 960, 1280}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	if e.Kind == view.State {
		t.done = ""
	}
	switch {
	case e.Act == "theme" && e.Kind == view.Click && (e.Arg == "light" || e.Arg == "dark"):
		t.theme = e.Arg
	case e.Act == "width" && e.Kind == view.Change:
		for _, w := range widths {
			if strconv.Itoa(w) == e.Value {
				t.width = w
			}
		}
	case e.Act == "keep" && e.Kind == view.Click:
		t.hand(e.Arg)
	}
}

// hand hands something over.
func (t *tool) hand(what string) {
	w := t.words()
	said := ""
	save := func(ending, contentType string, b []byte) {
		name := t.name(ending)
		t.Host.Save(name, contentType, b)
		said = kit.Fill(w.saved, name)
	}
	switch what {
	case "svg":
		if file, ok := t.picture(); ok {
			save("svg", "image/svg+xml", file)
		}
	case "png":
		if file, ok := t.picture(); ok {
			t.Host.SavePNG(t.name("png"), string(file), 2)
			said = kit.Fill(w.saved, t.name("png"))
		}
	case "csv":
		save("csv", "text/csv", t.csv())
	case "json":
		save("json", "application/json", t.json())
	case "tex":
		save("tex", "application/x-tex", t.latex())
	case "link":
		t.Host.Copy(t.link())
		said = w.copied
	case "qr":
		if c, err := qr.New(t.link()); err == nil {
			n := c.SVG(t.link(), 480)
			n.Children = append(n.Children, svg.El("metadata").Say(t.comment("")))
			save("qr.svg", "image/svg+xml", []byte(n.XML()+"\n"))
		}
	case "print":
		t.Host.Print()
	}
	if said != "" {
		t.done = what
		t.Host.Say(said)
	}
}

func (t *tool) words() *words { return kit.Words(t.Lang, &english, &german) }

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	return []view.Region{{ID: "keep-files", HTML: t.files()}, {ID: "keep-link", HTML: t.links()}}
}

func (t *tool) files() string {
	var m view.Markup
	w := t.words()
	button := func(what, label string) {
		if t.done == what {
			label += " ✓"
		}
		m.Button("btn ghost", "keep", what, view.Escape(label))
	}
	m.Put("<p class=\"lead\">%s</p><dl class=\"kept\">", view.Escape(w.lead))
	m.Put("<div><dt>%s</dt><dd>", view.Escape(w.picture))
	if _, ok := t.picture(); ok {
		m.Put("<div class=\"hand\">")
		button("svg", "SVG")
		button("png", "PNG")
		kit.Choose(&m, w.theme, "theme", t.theme, []kit.Option{{ID: "light", Name: w.light}, {ID: "dark", Name: w.dark}})
		var options []kit.Option
		for _, x := range widths {
			options = append(options, kit.Option{ID: strconv.Itoa(x), Name: strconv.Itoa(x) + " px"})
		}
		kit.Select(&m, "keep-width", w.width, "width", strconv.Itoa(t.width), options)
		m.Put("</div><p>%s</p>", view.Escape(w.pictureHas))
	} else {
		m.Put("<p>%s</p>", view.Escape(w.noPicture))
	}
	m.Put("</dd></div><div><dt>%s</dt><dd><div class=\"hand\">", view.Escape(w.numbers))
	button("csv", "CSV")
	button("json", "JSON")
	m.Put("</div><p>%s</p></dd></div><div><dt>%s</dt><dd><div class=\"hand\">", view.Escape(w.numbersHave), view.Escape(w.formula))
	button("tex", "LaTeX")
	m.Put("</div><p>%s</p></dd></div><div><dt>%s</dt><dd><div class=\"hand\">", view.Escape(w.formulaHas), view.Escape(w.paper))
	button("print", w.print)
	m.Put("</div><p>%s</p></dd></div></dl>", view.Escape(w.paperHas))
	return m.String()
}

func (t *tool) links() string {
	var m view.Markup
	w := t.words()
	m.Put("<dl class=\"kept\"><div><dt>%s</dt><dd><div class=\"hand\"><label class=\"visually-hidden\" for=\"keep-url\">%s</label><input class=\"url\" id=\"keep-url\" readonly value=\"%s\">", view.Escape(w.link), view.Escape(w.link), view.Escape(t.link()))
	label := w.copy
	if t.done == "link" {
		label = w.copied
	}
	m.Button("btn ghost", "keep", "link", view.Escape(label))
	m.Put("</div><p>%s</p></dd></div><div><dt>%s</dt><dd>", view.Escape(w.linkHas), view.Escape(w.qr))
	if c, err := qr.New(t.link()); err != nil {
		m.Put("<p>%s</p>", view.Escape(w.tooLong))
	} else {
		m.WriteString(svg.Inner([]svg.Node{c.SVG(w.qrName, 208)}))
		m.Put("<div class=\"hand\">")
		m.Button("btn ghost", "keep", "qr", view.Escape(w.saveQR))
		m.Put("</div>")
	}
	m.Put("</dd></div></dl>")
	return m.String()
}
