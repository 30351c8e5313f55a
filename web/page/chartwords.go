package page

import (
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/text"
)

// wordsOf are a language's words inside pictures, put together once.
type wordsOf struct {
	lang  text.Lang
	words chart.Words
}

// ChartWords are the words inside pictures in the page's language.
func (p *Play) ChartWords() chart.Words {
	if l := p.lang(); p.words.lang != l || p.words.words == (chart.Words{}) {
		p.words = wordsOf{l, say.Pictures(l)}
	}
	return p.words.words
}
