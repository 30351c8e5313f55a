// Command show prints the gallery page: go run ./web/chart/gallery/show [light|dark] > gallery.html
package main

import (
	"fmt"
	"os"

	"klviz/web/chart"
	"klviz/web/chart/gallery"
)

func main() {
	theme := chart.Light
	if len(os.Args) > 1 {
		theme = chart.Theme(os.Args[1])
	}
	fmt.Print(gallery.Page(theme, 390, 760))
}
