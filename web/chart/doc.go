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
//	p-line q-line          the two curves: P solid, Q dashed; thin, fine, dense: lighter
//	p-area q-area          the wash under them
//	p-bar q-bar            bars; Q's carry light threads (thread)
//	p-none q-none          the foot of a bar of height 0
//	p-knob p-grip p-ring   handles, and the same of q
//	p-rail q-rail track    the bars between handles, and what they run on
//	pay pay-edge pay-thin  what is paid: plum, hatched (hatch)
//	earn earn-edge -thin   what is earned back: green, plain
//	cost net net-line      the line of the cost, the net block and its upper edge
//	pq-line qp-line walk   D(P‖Q), D(Q‖P), a running mean; band, dashed beside it
//	level level-0 … -7     regions of a map; steps, best on it
//	grid base zero         hairlines, axis line, zero line
//	never                  the wash where Q rules out what P has
//	cut-edge cut-gap       the zigzag where something is cut off
//	mark probe …-dot       wash, line and dots on what is pointed at
//	t-ink t-p t-q t-pay t-earn t-warn t-level   colours of text
//	t-name t-big t-out t-title t-small t-number t-halo it   its weight and size
//
// A state keeps the axes: a chart takes the Domain it had, and Held while a hand
// is on something, and answers with the one it shows now.
package chart
