package e2e

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// cards are the pictures that links unfurl to: what each shows, and in which words.
var cards = map[string]struct{ path, figure, title, says string }{
	"playground": {"/", "#figures", "What does a wrong belief cost?", "See, touch and compute Kullback-Leibler divergence."},
	"lessons":    {"/lessons/diffusion-noise/", ".page .fig", "Lessons on KL divergence", "Guess first, then see, then explain."},
	"embed":      {"/embed-page/", "", "A live figure in your page", "Copy a tag for your documentation, blog or notebook."},
}

// card makes the page that is open a card of 1200 × 630: title, sentence, and the
// page's own figure below them.
const card = `(()=>{const f=%[1]q?document.querySelector(%[1]q):document.querySelector("kl-divergence img");
	const m=document.createElement("main");m.id="card";m.innerHTML="<p class=brand><span class=cp>kl</span><span class=cq>viz</span></p><h1></h1><p class=lede></p>";
	m.children[1].textContent=%[2]q;m.children[2].textContent=%[3]q;
	m.append(f.cloneNode(true));document.body.replaceChildren(m);
	const s=new CSSStyleSheet();s.replaceSync("body{overflow:hidden;height:630px}#card{padding:44px 64px;max-width:none;width:1200px;height:630px;overflow:hidden}#card .brand{font-size:30px;margin:0;padding:0;float:right;font-family:var(--sans)}#card h1{font-size:58px;margin:0 0 10px}#card .lede{font-size:27px;margin:0 0 20px;max-width:none}#card figure,#card figcaption,#card .at-narrow{display:contents}#card figcaption{display:none}#card svg,#card img{display:block;width:1072px;height:425px;object-fit:contain}.fig.under,.figure-title,#figures>:not(:first-child){display:none}");
	document.adoptedStyleSheets=[...document.adoptedStyleSheets,s];return document.fonts.ready.then(()=>1)})()`

// Each picture has the size that previews of links are made for and is light to
// fetch; -update makes them anew from what the pages show.
func TestOpenGraphPictures(t *testing.T) {
	folder := filepath.Join("..", "..", "static", "og")
	for name, c := range cards {
		file := filepath.Join(folder, name+".png")
		if *update {
			tab := open(t, c.path, Screen{Width: 1200, Height: 630})
			js[any](tab, fmt.Sprintf(card, c.figure, c.title, c.says))
			shot, err := tab.picture()
			tab.must(err)
			tab.must(os.WriteFile(file, fewColours(t, shot), 0o644))
		}
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		size, err := png.DecodeConfig(bytes.NewReader(b))
		if err != nil || size.Width != 1200 || size.Height != 630 || len(b) > 60_000 {
			t.Errorf("%s: %d × %d, %d bytes, %v", name, size.Width, size.Height, len(b), err)
		}
	}
}

// fewColours is a picture with its 256 most frequent colours, a third of the size.
func fewColours(t *testing.T, b []byte) []byte {
	t.Helper()
	picture, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	count := map[color.RGBA]int{}
	box := image.Rect(0, 0, 1200, 630)
	for y := range box.Dy() {
		for x := range box.Dx() {
			count[color.RGBAModel.Convert(picture.At(x, y)).(color.RGBA)]++
		}
	}
	var all []color.RGBA
	for c := range count {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b color.RGBA) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		return (int(a.R)-int(b.R))<<16 + (int(a.G)-int(b.G))<<8 + int(a.B) - int(b.B)
	})
	var palette color.Palette
	for _, c := range all[:min(len(all), 256)] {
		palette = append(palette, c)
	}
	few := image.NewPaletted(box, palette)
	draw.Draw(few, box, picture, image.Point{}, draw.Src)
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&out, few); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
