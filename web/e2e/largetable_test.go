package e2e

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/systeminfo"
	"github.com/chromedp/chromedp"
)

var tableMB = flag.Int("table", 4, "how many MB the file of TestLargeTable has; make soak reads 100")

// What a page needs beside the file: the program's code, compiled, and pictures.
const besideTable = 96 // MB

// A large file is read in at most four times its size, while a drag is answered.
func TestLargeTable(t *testing.T) {
	for name, write := range map[string]func(w *bufio.Writer, r *rand.Rand, i int){
		"two columns of numbers": func(w *bufio.Writer, r *rand.Rand, _ int) {
			fmt.Fprintf(w, "%.3f,%.3f\n", r.NormFloat64()*12+40, r.NormFloat64()*15+42)
		},
		"numbers split by a word": func(w *bufio.Writer, r *rand.Rand, i int) {
			fmt.Fprintf(w, "%s,%.4f\n", []string{"control", "treated"}[i%2], r.NormFloat64()*1000+float64(i%2*300))
		},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "large.csv")
			size := writeTable(t, file, *tableMB, write)
			tab := open(t, "/#tab=data&p=normal(0,1)&q=normal(1.2,1.6)", Screen{Width: 1440, Height: 1000, Patient: true})
			tab.wait(`document.querySelector("#data").dataset.live==="on"`)
			tab.fill("#data-typed", "kind,A,B\nx,30,10\ny,10,30\n") // what reading needs is there then
			tab.click("[data-act='data.read']")
			tab.wait(`document.querySelector("#data .answers")!==null`)
			js[any](tab, `(()=>{let from=0;const slow=[];window.slow=slow;
				addEventListener("keydown",()=>{from=performance.now()},true);
				new MutationObserver(()=>{if(from)slow.push(performance.now()-from);from=0}).observe(document.querySelector("output[data-kl=pq]"),{attributes:true,attributeFilter:["data-nats"]})})()`)
			idle := tab.resident("VmRSS", true)
			tab.run(chromedp.SetUploadFiles("#data-file", []string{file}, chromedp.ByQuery))
			tab.focus("#figures [role=slider][tabindex='0']")
			for end := time.Now().Add(8 * time.Minute); !js[bool](tab, `/\d{3} rows/.test(document.querySelector("#data [data-region=choice]")?.textContent||"")`); {
				if time.Now().After(end) {
					t.Fatal("the file is not read")
				}
				tab.press("Up")
				time.Sleep(30 * time.Millisecond)
			}
			peak := tab.resident("VmHWM", false)
			slow := js[[]float64](tab, `window.slow.sort((a,b)=>a-b)`)
			worst := 0.0
			if len(slow) > 0 {
				worst = slow[len(slow)-1]
				t.Logf("keys answered while it was read: %d, median %.1f ms, worst %.1f ms", len(slow), slow[len(slow)/2], worst)
			}
			t.Logf("%.1f MB of CSV took %.0f MB, %.1f times its size (%.0f MB idle)", size, peak-idle, (peak-idle)/size, idle)
			if peak-idle > 4*size+besideTable {
				t.Errorf("that is too much")
			}
		})
	}
}

func writeTable(t *testing.T, file string, mb int, line func(*bufio.Writer, *rand.Rand, int)) float64 {
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	w, r := bufio.NewWriterSize(f, 1<<20), rand.New(rand.NewPCG(1, 2))
	fmt.Fprintln(w, "x,y")
	for i := 0; ; i++ {
		line(w, r, i)
		if i%10000 == 0 {
			if at, err := f.Seek(0, 1); err != nil || at > int64(mb)<<20 {
				break
			}
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return float64(info.Size()) / (1 << 20)
}

// resident is the memory, in MB, of the process that draws the tab: the browser's
// process that uses most, since the other tabs are closed. fresh makes the highest
// mark start anew.
func (tab *Tab) resident(what string, fresh bool) (most float64) {
	tab.t.Helper()
	first, err := startChromium()
	tab.must(err)
	var all []*systeminfo.ProcessInfo
	tab.must(chromedp.Run(first, chromedp.ActionFunc(func(ctx context.Context) (err error) {
		all, err = systeminfo.GetProcessInfo().Do(cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Browser))
		return err
	})))
	for _, p := range all {
		if p.Type != "renderer" {
			continue
		}
		folder := fmt.Sprintf("/proc/%d/", p.ID)
		if fresh {
			_ = os.WriteFile(folder+"clear_refs", []byte("5"), 0)
		}
		status, err := os.ReadFile(folder + "status")
		if err != nil {
			continue // it has just ended
		}
		if m := regexp.MustCompile(what + `:\s+(\d+) kB`).FindSubmatch(status); m != nil {
			kb, _ := strconv.ParseFloat(string(m[1]), 64)
			most = max(most, kb/1024)
		}
	}
	return most
}
