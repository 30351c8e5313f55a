package e2e

import (
	"math"
	"testing"
)

// A table that is pasted becomes P and Q; a bad one is said, and the picture
// stays. A large file is read piece by piece while the page answers.
func TestData(t *testing.T) {
	tab := open(t, weather, desk)
	tab.click("#tab-data")
	tab.wait(`document.querySelector("#data-typed") !== null`)
	tab.fill("#data-typed", "kind\tA\tB\nx\t3\t1\ny\t1\t3\n")
	tab.click("[data-act='data.read']")
	tab.wait(`document.querySelector("#data .answers td.num")?.textContent.startsWith("0.792")`)
	near(t, "the table", tab.nats("pq")/math.Ln2, 0.5*math.Log2(3), 1e-9)
	tab.fill("#data-typed", "a,b\n1\n")
	tab.click("[data-act='data.read']")
	tab.wait(`document.querySelector("#data [role=alert]")?.textContent.includes("line 2")`)
	near(t, "what stays", tab.nats("pq")/math.Ln2, 0.5*math.Log2(3), 1e-9)

	// Eight MB in the page's own memory, as a file.
	js[any](tab, `(()=>{const lines=["group,x"];for(let i=0;i<400000;i++)lines.push((i%2?"a":"b")+","+(Math.sin(i)*1000+(i%2?50:0)).toFixed(4));
		const files=new DataTransfer();files.items.add(new File([lines.join("\n")],"big.csv"));
		const input=document.querySelector("#data-file");input.files=files.files;input.dispatchEvent(new Event("change",{bubbles:true}))})()`)
	tab.wait(`document.querySelector("#data [data-region=choice]")?.textContent.includes("400,000 rows")`)
	tab.wait(`[...document.querySelectorAll("#data .answers th")].some(e=>e.textContent.includes("Nearest neighbours"))`)
}
