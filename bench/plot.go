package main

import (
	"bytes"
	"cmp"
	"fmt"
	"html"
	"math"
	"slices"
)

// The plot: time against size, both in powers of ten.
const (
	plotWidth, plotHeight  = 860, 520
	plotLeft, plotTop      = 70, 30
	plotRight, plotBottom  = 590, 460 // of the field; the names stand to the right of it
	labelGap               = 15       // between the base lines of two names
	fromBytes, toBytes     = 1e4, 1e7
	fromSeconds, toSeconds = 1e-5, 10.0
)

// colours are for lines beside each other (Okabe and Ito, 2008).
var colours = []string{"#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#000000", "#8a6d00", "#666666", "#7b3294", "#a6761d"}

// A curve is a candidate's times, the sizes rising.
type curve struct {
	name   string
	points [][2]float64 // bytes, seconds
	own    bool         // of newsmark
}

// curves returns a curve for each candidate that reads bodies of all lengths.
func curves(cells []*cell) []curve {
	var found []curve
	for _, c := range cells {
		if len(c.seconds) == 0 || len(c.input.docs) > 1 || c.job == frontJob || c.job == postJob {
			continue
		}
		name := c.candidate.name
		if n := len(found); n == 0 || found[n-1].name != name {
			found = append(found, curve{name: name, own: len(name) > 8 && name[:8] == "newsmark"})
		}
		last := &found[len(found)-1]
		last.points = append(last.points, [2]float64{float64(c.input.size()), spreadOf(c.seconds).median})
	}
	return found
}

// plot draws the times as SVG.
func plot(cells []*cell) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n", plotWidth, plotHeight, plotWidth, plotHeight)
	fmt.Fprintf(&b, "<title>Time against size</title>\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n")
	drawGrid(&b)
	all := curves(cells)
	for i, c := range all {
		drawCurve(&b, c, colours[i%len(colours)])
	}
	drawNames(&b, all)
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// drawGrid draws the axes, a line for each power of ten.
func drawGrid(b *bytes.Buffer) {
	for n := fromBytes; n <= toBytes; n *= 10 {
		x := plotX(n)
		fmt.Fprintf(b, "<path d=\"M%.1f %d V%d\" stroke=\"#ddd\"/>\n", x, plotTop, plotBottom)
		fmt.Fprintf(b, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n", x, plotBottom+18, axisBytes(n))
	}
	for i := 0; ; i++ {
		s := fromSeconds * math.Pow10(i)
		if s > toSeconds*1.01 {
			break
		}
		y := plotY(s)
		fmt.Fprintf(b, "<path d=\"M%d %.1f H%d\" stroke=\"#ddd\"/>\n", plotLeft, y, plotRight)
		fmt.Fprintf(b, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n", plotLeft-8, y+4, axisSeconds(s))
	}
	fmt.Fprintf(b, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">size of the body</text>\n", (plotLeft+plotRight)/2, plotBottom+40)
	fmt.Fprintf(b, "<text x=\"%d\" y=\"%d\">time of one pass, median</text>\n", plotLeft, plotTop-10)
}

func drawCurve(b *bytes.Buffer, c curve, colour string) {
	width := 1.5
	if c.own {
		width = 3
	}
	fmt.Fprintf(b, "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%g\" d=\"", colour, width)
	for i, p := range c.points {
		fmt.Fprintf(b, "%c%.1f %.1f", "ML"[min(i, 1)], plotX(p[0]), plotY(p[1]))
	}
	b.WriteString("\"/>\n")
	for _, p := range c.points {
		fmt.Fprintf(b, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%g\" fill=\"%s\"/>\n", plotX(p[0]), plotY(p[1]), width+1, colour)
	}
}

// drawNames writes the names of the curves to the right of the field, in the
// order of what the curves would reach there, with a line from each curve's
// end.
func drawNames(b *bytes.Buffer, all []curve) {
	type label struct {
		i    int
		from [2]float64 // the end of the curve
		y    float64
	}
	var labels []label
	for i, c := range all {
		end := c.points[len(c.points)-1]
		labels = append(labels, label{i, [2]float64{plotX(end[0]), plotY(end[1])}, plotY(end[1] / end[0] * toBytes)})
	}
	slices.SortFunc(labels, func(a, b label) int { return cmp.Compare(a.y, b.y) })
	for i := range labels {
		least := float64(plotTop + 5)
		if i > 0 {
			least = labels[i-1].y + labelGap
		}
		labels[i].y = max(labels[i].y, least)
	}
	for _, l := range labels {
		colour := colours[l.i%len(colours)]
		fmt.Fprintf(b, "<path d=\"M%.1f %.1f L%d %.1f\" stroke=\"%s\" stroke-dasharray=\"1 3\"/>\n", l.from[0], l.from[1], plotRight+12, l.y, colour)
		weight := "normal"
		if all[l.i].own {
			weight = "bold"
		}
		fmt.Fprintf(b, "<text x=\"%d\" y=\"%.1f\" fill=\"%s\" font-weight=\"%s\">%s</text>\n", plotRight+16, l.y+4, colour, weight, html.EscapeString(all[l.i].name))
	}
}

func plotX(bytes float64) float64 {
	return plotLeft + (plotRight-plotLeft)*math.Log(bytes/fromBytes)/math.Log(toBytes/fromBytes)
}

func plotY(seconds float64) float64 {
	return plotBottom - (plotBottom-plotTop)*math.Log(seconds/fromSeconds)/math.Log(toSeconds/fromSeconds)
}

func axisBytes(n float64) string {
	if n >= 1e6 {
		return fmt.Sprintf("%.0f MB", n/1e6)
	}
	return fmt.Sprintf("%.0f KB", n/1e3)
}

func axisSeconds(s float64) string {
	switch {
	case s > 0.99:
		return fmt.Sprintf("%.0f s", s)
	case s > 0.99e-3:
		return fmt.Sprintf("%.0f ms", s*1e3)
	}
	return fmt.Sprintf("%.0f µs", s*1e6)
}
