package chart

import (
	_ "embed"
	"strings"
)

// CSS holds the rules for the classes of this package, in custom properties.
//
//go:embed chart.css
var CSS string

// token is a colour of the page in light and dark. Text and lines keep 4.5:1 on
// the ground, areas 3:1; static/style.css has the same table.
var tokens = []struct{ name, light, dark string }{
	{"--raised", "#ffffff", "#1b1d24"}, {"--ink", "#1c1b1f", "#eceae6"},
	{"--soft", "#57545d", "#aeacb6"}, {"--rule", "#e6e2db", "#2c2e38"}, {"--grid", "#efece6", "#23252e"},
	{"--p", "#b8400c", "#ffa675"}, {"--p-fill", "#e2793f", "#f0894f"}, {"--p-wash", "#fbe3d4", "#3d2518"},
	{"--q", "#1a4c9c", "#82b2ff"}, {"--q-fill", "#1a4c9c", "#3d74d8"}, {"--q-wash", "#d9e5f7", "#172843"},
	{"--gain", "#97216f", "#f08bc9"}, {"--gain-wash", "#eec2df", "#5a2348"},
	{"--loss", "#17654f", "#74d3b6"}, {"--loss-wash", "#b9e0d2", "#1b463a"},
	{"--warn", "#b3261e", "#ff8f86"}, {"--warn-wash", "#fbe9e7", "#3a1b1a"},
}

const (
	sansStack  = `Inter,system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif`
	serifStack = `"Source Serif","Source Serif 4",Georgia,"DejaVu Serif",serif`
)

// Theme is how a standalone picture is coloured.
type Theme string

// The themes. Host follows the system and, where the picture stands inline, the
// theme that the page around it has chosen.
const (
	Light Theme = "light"
	Dark  Theme = "dark"
	Host  Theme = "host"
)

// Sheet is chart.css for a file of its own, without comments. Light and Dark
// have their values put in, since many converters know no custom properties;
// Host has the light value first and the property after it, which those skip.
func Sheet(t Theme) string {
	rules := CSS[strings.Index(CSS, "*/")+2:]
	rules = strings.ReplaceAll(strings.TrimSpace(rules), "\n", "")
	pairs := []string{"var(--sans)", sansStack, "var(--serif)", serifStack}
	if t != Host {
		for _, k := range tokens {
			value := k.light
			if t == Dark {
				value = k.dark
			}
			pairs = append(pairs, "var("+k.name+")", value)
		}
		return strings.NewReplacer(pairs...).Replace(rules)
	}
	for _, k := range tokens {
		for _, property := range []string{"fill", "stroke"} {
			pairs = append(pairs, property+":var("+k.name+")", property+":"+k.light+";"+property+":var("+k.name+")")
		}
	}
	return hostTokens() + strings.NewReplacer(pairs...).Replace(rules)
}

// darkHosts are the marks by which a page around an inline picture says that it
// is dark: MkDocs Material, Docusaurus and Starlight and klviz itself, VitePress and
// many others, Quarto, Sphinx themes, Jupyter.
var darkHosts = []string{
	"[data-md-color-scheme=slate]", "[data-theme=dark]", "html.dark", "body.quarto-dark",
	"[data-color-scheme=dark]", "[data-jp-theme-light=false]", "body[data-theme=dark]",
}

var lightHosts = []string{
	"[data-md-color-scheme=default]", "[data-theme=light]", "html.light", "body.quarto-light",
	"[data-color-scheme=light]", "[data-jp-theme-light=true]",
}

func hostTokens() string {
	var light, dark strings.Builder
	for _, k := range tokens {
		light.WriteString(k.name + ":" + k.light + ";")
		dark.WriteString(k.name + ":" + k.dark + ";")
	}
	under := func(hosts []string) string {
		s := make([]string, len(hosts))
		for i, h := range hosts {
			s[i] = h + " .klviz-chart"
		}
		return strings.Join(s, ",")
	}
	return ".klviz-chart{" + light.String() + "}" +
		"@media (prefers-color-scheme:dark){.klviz-chart{" + dark.String() + "}}" +
		under(lightHosts) + "{" + light.String() + "}" +
		under(darkHosts) + "{" + dark.String() + "}"
}
