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

	"klviz/web/lesson"
)

// card is a picture that links unfurl to: what it shows, in which words, and how
// many bytes it may have. Where it has no words they are the page's own.
type card struct {
	path, figure, title, says string
	most                      int
}

// cards are all of them, by their path in static/og.
func cards() map[string]card {
	all := map[string]card{
		"playground": {"/", "#figures", "What does a wrong belief cost?", "See, touch and compute Kullback-Leibler divergence.", 60_000},
		"lessons":    {"/lessons/diffusion-noise/", ".page .fig", "Lessons on KL divergence", "Guess first, then see, then explain.", 60_000},
		"embed":      {"/embed-page/", "", "A live figure in your page", "Copy a tag for your documentation, blog or notebook.", 60_000},
	}
	for _, l := range lesson.List {
		if l.Figure == nil {
			continue // the lessons' picture stands for it
		}
		all["lessons/"+l.ID] = card{path: "/lessons/" + l.ID + "/", figure: ".page .fig svg", most: 25_000}
	}
	return all
}

// asCard makes the page that is open a card of 1200 × 630: title, sentence, and the
// page's own figure below them.
const asCard = `(()=>{const f=%[1]q?[...document.querySelectorAll(%[1]q)].find(e=>e.getClientRects().length):document.querySelector("kl-divergence img");
	const words=[%[2]q||document.querySelector("h1").textContent,%[3]q||document.querySelector("meta[name=description]").content];
	const m=document.createElement("main");m.id="card";m.innerHTML="<p class=brand><span class=cp>kl</span><span class=cq>viz</span></p><h1></h1><p class=lede></p>";
	m.children[1].textContent=words[0];m.children[2].textContent=words[1];
	if(!%[2]q)m.className="of-lesson";
	m.append(f.cloneNode(true));document.body.replaceChildren(m);
	const s=new CSSStyleSheet();s.replaceSync("body{overflow:hidden;height:630px}#card{padding:44px 64px;max-width:none;width:1200px;height:630px;overflow:hidden}#card .brand{font-size:30px;margin:0;padding:0;float:right;font-family:var(--sans)}#card h1{font-size:58px;margin:0 0 10px}#card .lede{font-size:27px;margin:0 0 20px;max-width:none}#card figure,#card figcaption,#card .at-narrow{display:contents}#card figcaption{display:none}#card svg,#card img{display:block;width:1072px;height:425px;object-fit:contain}.fig.under,.figure-title,#figures>:not(:first-child){display:none}"+
		"#card.of-lesson{display:flex;flex-direction:column}#card.of-lesson .brand{position:absolute;right:64px}#card.of-lesson h1{font-size:46px;margin-right:120px}#card.of-lesson .lede{font-size:24px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;flex:none}#card.of-lesson svg{flex:1;min-height:0;height:auto}");
	document.adoptedStyleSheets=[...document.adoptedStyleSheets,s];return document.fonts.ready.then(()=>1)})()`

// Each picture has the size that previews of links are made for and is light to
// fetch; -update makes them anew from what the pages show.
func TestOpenGraphPictures(t *testing.T) {
	folder := filepath.Join("..", "..", "static", "og")
	for name, c := range cards() {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(folder, filepath.FromSlash(name)+".png")
			if *update {
				tab := open(t, c.path, Screen{Width: 1200, Height: 630})
				js[any](tab, fmt.Sprintf(asCard, c.figure, c.title, c.says))
				shot, err := tab.picture()
				tab.must(err)
				few := fewColours(t, shot, 256)
				for n := 128; len(few) > c.most && n > 8; n /= 2 {
					few = fewColours(t, shot, n)
				}
				tab.must(os.WriteFile(file, few, 0o644))
			}
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			size, err := png.DecodeConfig(bytes.NewReader(b))
			if err != nil || size.Width != 1200 || size.Height != 630 || len(b) > c.most {
				t.Errorf("%d × %d, %d bytes, %v", size.Width, size.Height, len(b), err)
			}
		})
	}
}

// fewColours is a picture with its most frequent colours, with 256 a third of the size.
func fewColours(t *testing.T, b []byte, most int) []byte {
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
	for _, c := range all[:min(len(all), most)] {
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
