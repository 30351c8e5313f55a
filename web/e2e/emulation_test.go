package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// What readers ask of their browser: few pixels or large letters, more room between
// them, colours of their own, more contrast, no motion. By view, what opens it.
var asked = map[string]string{
	"discrete": weather, "curves": normals, "world": normals + "&view=world", "mixture": views["mixture"], "plane": views["plane"],
	"infinite": views["infinite"], "problem": views["problem"], "data": views["data"], "german": "/de/",
	"families": "/#p=normal(0,1)&q=normal(1.2,1.6)&tool=families", "draw": "/#p=normal(0,1)&q=normal(1.2,1.6)&tool=draw", "live": "/#tool=live",
	"certificate": "/#tool=certificate", "sweep": "/#p=normal(0,1)&q=normal(1.2,1.6)&tool=sweep", "find": "/#p=normal(0,1)&q=normal(1.2,1.6)&tool=find",
	"smooth": "/#p={a:3,b:1,c:2}&q={a:1,b:3}&tool=smooth", "challenges": "/#tool=challenges", "compare": "/#tool=compare", "measures": "/#tool=measures",
	"keep": "/#tool=keep", "present": "/#tool=present",
	"map": "/lessons/", "lesson": "/lessons/asymmetry/",
}

// media sets what the reader's system prefers.
func (tab *Tab) media(name, value string) {
	tab.t.Helper()
	tab.run(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: name, Value: value}}))
}

// cut finds what is wider than the screen, and texts that are cut off.
const cut = `(()=>{
	const wrong=[];
	if(document.documentElement.scrollWidth>innerWidth)wrong.push("the page is "+document.documentElement.scrollWidth+" px wide on "+innerWidth);
	const scrolls=e=>{for(;e;e=e.parentElement){const x=getComputedStyle(e).overflowX;if(x==="auto"||x==="scroll")return true}return false};
	for(const e of document.querySelectorAll("#main *, .top *")){
		if(!e.checkVisibility({visibilityProperty:true})||e.closest(".visually-hidden,svg,.skip,math,select"))continue;
		const b=e.getBoundingClientRect(),s=getComputedStyle(e),what=e.localName+"."+(e.id||e.className||e.dataset.act)+" "+e.textContent.trim().slice(0,30);
		if(b.width&&(b.right>innerWidth+1||b.left<-1)&&!scrolls(e.parentElement))wrong.push("beside the screen: "+what);
		if((s.overflowX==="hidden"||s.overflowY==="hidden")&&!e.matches("input,.where")&&(e.scrollWidth>e.clientWidth+1||e.scrollHeight>e.clientHeight+1))wrong.push("cut off: "+what);
	}
	for(const e of document.querySelectorAll("#main svg")){
		if(!e.checkVisibility())continue;
		for(const x of e.querySelectorAll("text")){const b=x.getBoundingClientRect();if(b.width&&(b.right>innerWidth+1||b.left<-1))wrong.push("text beside the screen: "+x.textContent.slice(0,30))}
	}
	return wrong})()`

func (tab *Tab) nothingCut(when string) {
	tab.t.Helper()
	for _, wrong := range js[[]string](tab, cut) {
		tab.t.Errorf("%s: %s", when, wrong)
	}
}

// shot keeps a picture in .shots for somebody to look at.
func (tab *Tab) shot(name string) {
	tab.t.Helper()
	picture, err := tab.picture()
	tab.must(err)
	folder := filepath.FromSlash("../../.shots")
	tab.must(os.MkdirAll(folder, 0o755))
	tab.must(os.WriteFile(filepath.Join(folder, strings.ReplaceAll(name, " ", "-")+".png"), picture, 0o644))
}

// A page of 1,280 px at 400 % is 320 px wide: nothing scrolls sideways, nothing is
// cut off. Nor is it with letters of twice the size, or with the spacing of WCAG
// 1.4.12.
func TestReflow(t *testing.T) {
	for name, path := range asked {
		if !swept(name) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			tab := atKeysOn(t, path, Screen{Width: 320, Height: 256})
			tab.nothingCut("at 320 px")
			tab.shot(name + "-320")
			// Letters in pictures stand where they were measured to fit.
			js[any](tab, `document.styleSheets[0].insertRule("svg *{letter-spacing:normal!important;word-spacing:normal!important}")`)
			js[any](tab, `document.styleSheets[0].insertRule("*:not(svg *){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}")`)
			tab.run(emulation.SetDeviceMetricsOverride(768, 1024, 1, false))
			tab.wait(`hand.settled()`)
			tab.nothingCut("with spacing")
			js[any](tab, `document.styleSheets[0].deleteRule(0);document.styleSheets[0].deleteRule(0);document.documentElement.style.fontSize="212.5%"`)
			tab.run(emulation.SetDeviceMetricsOverride(1280, 1024, 1, false))
			tab.wait(`hand.settled()`)
			tab.nothingCut("at 200 %")
			tab.shot(name + "-200")
		})
	}
}

// In the reader's own colours P and Q are told apart, handles and what is chosen
// are seen; with more contrast nothing is grey; without motion nothing moves.
func TestPreferences(t *testing.T) {
	for name, path := range asked {
		if !swept(name) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			tab := atKeysOn(t, path, desk)
			tab.media("forced-colors", "active")
			for _, wrong := range js[[]string](tab, `(()=>{
				const wrong=[],style=(e,p)=>getComputedStyle(e)[p],paint=e=>[style(e,"fill"),style(e,"stroke"),style(e,"strokeDasharray"),style(e,"fillOpacity")].join();
				const is=s=>[...document.querySelectorAll("#figures "+s)].find(e=>e.checkVisibility());
				for(const [p,q] of [[".p-bar",".q-bar"],[".p-line",".q-line"]]){const a=is(p),b=is(q);if(a&&b&&paint(a)===paint(b))wrong.push(p+" looks like "+q+": "+paint(a))}
				for(const h of document.querySelectorAll("#figures .handle>:last-child")){if(h.checkVisibility()&&!h.matches(".hit")&&style(h,"stroke")==="none"&&style(h,"fill")===style(document.body,"backgroundColor"))wrong.push("a handle cannot be seen")}
				for(const on of document.querySelectorAll("[aria-pressed=true],[aria-selected=true],[aria-expanded=true]")){
					const off=[...on.parentElement.children].find(e=>e!==on&&e.localName===on.localName);
					const looks=e=>["backgroundColor","color","borderTopColor","borderTopWidth","outlineStyle","textDecorationLine"].map(p=>style(e,p)).join();
					if(off&&on.checkVisibility()&&looks(on)===looks(off))wrong.push("what is chosen looks like what is not: "+on.textContent.slice(0,20))}
				return wrong})()`) {
				t.Errorf("forced colours: %s", wrong)
			}
			tab.shot(name + "-forced")
			tab.media("prefers-contrast", "more")
			tab.equal(`[...document.querySelectorAll("small,.lede,.reading,.size,.cert")].filter(e=>e.checkVisibility()&&getComputedStyle(e).color!==getComputedStyle(document.body).color).length`, 0)
			tab.media("prefers-reduced-motion", "reduce")
			tab.equal(`document.getAnimations().length`, 0)
		})
	}
}
