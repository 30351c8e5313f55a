package e2e

import (
	"fmt"
	"testing"
	"time"
)

// Whatever a page says to the frame, and whatever a frame says to the page, both go
// on, the height stays between its clamps, and what is told is text and a result.
func TestEmbedFuzzed(t *testing.T) {
	tab := host(t, tagged, "", desk)
	tab.wait(lives)
	js[any](tab, fmt.Sprintf(hostileMessages, 1)+`;{const w=document.querySelector("kl-divergence").shadowRoot.querySelector("iframe").contentWindow;
		for(let i=0;i<3000;i++)w.postMessage(message(),"*")}`)
	js[any](tab, `(()=>{window.odd=[];window.heights=[];
		addEventListener("kl-change",({detail:d})=>{if(typeof d.state!=="string"||d.result!==null&&typeof d.result!=="object")odd.push(d)});
		new ResizeObserver(l=>{for(const e of l)heights.push(e.target.shadowRoot.querySelector("iframe").clientHeight)}).observe(document.querySelector("kl-divergence"))})()`)
	framed(tab, `(()=>{`+fmt.Sprintf(hostileMessages, 2)+`;for(let i=0;i<3000;i++)parent.postMessage(message(),"*")})()`)
	time.Sleep(500 * time.Millisecond)
	tab.equal(`odd.length`, 0)
	tab.equal(`heights.length>0&&heights.every(h=>h>=120&&h<=4000)`, true)
	js[any](tab, `(()=>{const e=document.querySelector("kl-divergence");e.state="v=1&p=normal(0,1)&q=normal(1,2)";e.setAttribute("height","300")})()`)
	tab.wait(lives + `?.q==="normal(1, 2)"`)
	near(t, "the result", js[float64](tab, lives+`.kl_nats`), 0.4431471805599453, 1e-12)
	tab.equal(`document.querySelector("kl-divergence").shadowRoot.querySelector("iframe").clientHeight`, 300)
	tab.expectInFrame(`document.documentElement.dataset.klviz+document.querySelectorAll("output[data-kl]").length`, "live2")
}

// hostileMessages defines message(), which makes messages that are nearly right.
const hostileMessages = `let seed=%d;
	const rand=()=>(seed=(Math.imul(seed,1103515245)+12345)&0x7fffffff)>>>8, pick=l=>l[rand()%%l.length], upTo=n=>rand()%%n;
	const odd=()=>pick([()=>null,()=>undefined,()=>NaN,()=>-1,()=>0,()=>1e9,()=>Infinity,()=>"",()=>"12",()=>"<img src=x onerror=alert(1)>",()=>[],()=>[odd()],()=>({}),
		()=>({toString:"x",kl_nats:odd()}),()=>true,()=>1n,()=>new Date(NaN),()=>new Uint8Array(3),()=>"v=1&p="+"%%".repeat(upTo(9)),()=>"v=1&p=normal(0,1)&q=normal("+"0".repeat(upTo(400))+",1)",
		()=>"v=2&p=beta(1)",()=>String.fromCharCode(0,65535,55296),()=>"x".repeat(upTo(70000)),()=>new Map([[1,2]])])();
	const message=()=>pick([()=>odd(),()=>({klviz:odd(),type:"height",height:odd()}),()=>({klviz:1,type:odd()}),()=>({klviz:1,type:"height",height:odd()}),
		()=>({klviz:1,type:"height",height:upTo(99999)-5000}),()=>({klviz:1,type:"state",state:odd(),result:odd()}),()=>({klviz:1,type:"theme",theme:odd(),lang:odd(),hide:odd()}),
		()=>({klviz:1,type:"focus",focus:odd()}),()=>({__proto__:null,klviz:1,type:"constructor"})])()`

// The focus of the keyboard goes through the tag: onto its button, by Enter into the
// figure, on through the frame, and out behind it.
func TestEmbedByKeyboard(t *testing.T) {
	tab := host(t, `<a href="#a" id="a">before</a>`+tagged+`<a href="#b" id="b">behind</a>`,
		`if(parent===window)window.IntersectionObserver=class{observe(){}disconnect(){}}`, desk) // nothing goes live by itself
	tab.wait(`customElements.get("kl-divergence")`)
	tab.press("Tab", "Tab")
	tab.equal(`document.activeElement.localName+" "+document.activeElement.shadowRoot?.activeElement.localName`, "kl-divergence button")
	tab.press("Enter")
	tab.wait(lives)
	tab.equal(`document.activeElement.shadowRoot.activeElement.localName`, "iframe")
	tab.expectInFrame(`document.activeElement.getAttribute("role")`, "slider")
	tab.press("Right")
	tab.wait(`Math.abs(changes.at(-1)?.result.kl_nats-0.446566)>1e-4`)
	for stops := 0; !js[bool](tab, `document.activeElement.id==="b"`); stops++ {
		if stops == 60 {
			t.Fatal("the keyboard does not come out of the frame")
		}
		tab.press("Tab")
	}
	tab.press("Shift+Tab")
	tab.equal(`document.activeElement.localName`, "kl-divergence")
}
