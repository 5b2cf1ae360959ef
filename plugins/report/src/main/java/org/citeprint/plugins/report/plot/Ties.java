// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.Optional;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Pixels;

/**
 * Curved links, as thick as a channel says.
 *
 * @param plot the figure and the rows that are links
 * @param weight the channel
 * @param least the thinnest line
 * @param most the thickest
 */
public record Ties(Plot plot, Channel weight, double least, double most) {

    /** How thick the line of a row is, in pixels. */
    public double thickness(int row) {
        Optional<Series> size = plot.find(weight).filter(series -> series.has(row));
        double largest = size.map(Series::most).orElse(0.0);
        if (largest > 0 && size.map(Series::least).orElse(0.0) == largest) {
            return (least + most) / 3;
        }
        return largest <= 0 ? least : least + (most - least) * Math.max(0, size.get().number(row)) / largest;
    }

    /** A line that bends to its left by a share of its length. */
    public Element bent(Drawing drawing, int row, double[] from, double[] to, double bend, String colour) {
        double x = (from[0] + to[0]) / 2 + (to[1] - from[1]) * bend;
        double y = (from[1] + to[1]) / 2 - (to[0] - from[0]) * bend;
        return through(drawing, row, from, new double[]{x, y}, to, colour);
    }

    /** A line that leaves towards a point and comes in from there. */
    Element through(Drawing drawing, int row, double[] from, double[] way, double[] to, String colour) {
        return drawing.add("path", "tie " + colour).set("stroke-width", Pixels.text(thickness(row)))
                .set("d", "M" + pair(from) + "Q" + pair(way) + " " + pair(to));
    }

    private static String pair(double[] place) {
        return Pixels.text(place[0]) + " " + Pixels.text(place[1]);
    }
}
