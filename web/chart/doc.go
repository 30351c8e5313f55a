// Package chart draws klviz's pictures: numbers in, svg.Node out. It knows no
// browser and computes no divergence; what it evaluates itself is densities, for
// the shape of a curve.
//
// Each chart is a function from a plain struct to a Figure laid out for a given
// width in CSS pixels: text is never scaled, heights change at one breakpoint
// only (Narrow). A Figure keeps what stays during a drag (Back) apart from what
// moves (Front) and from what is marked (Over), so that a page sends little per
// step, and it says where the handles and the things to point at are.
//
// Colour and type come from classes; their rules are in chart.css, scoped to
// .klviz-chart, and use the page's custom properties (--p, --p-fill, …). A
// standalone file carries the same rules with the values put in. The classes:
//
//	p-line q-line        the two curves: P solid, Q dashed
//	p-area q-area        the wash under them
//	p-bar q-bar          bars; Q's also carry a light texture (q-tex)
//	p-none q-none        the foot of a bar of height 0
//	pay earn             what is paid (plum, over it a hatch) and earned back (green)
//	cost net             the line of the cost, the net block
//	p-rail q-rail        rails; p-knob q-knob p-grip q-grip their handles
//	grid base zero       hairlines, axis line, zero line
//	never                the wash behind an outcome that Q rules out
//	cut                  the zigzag where something is cut off
//	mark probe           wash and line of what is pointed at
//	t-ink t-p t-q t-pay t-earn t-warn t-name t-small t-halo it   text
package chart
