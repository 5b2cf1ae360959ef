// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Plot;

/** Draws one kind of mark. */
interface Chart {

    /** Width of a picture for ordinary screens; one unit is one pixel. */
    double WIDE = 720;

    /** Width of a picture for telephones. */
    double NARROW = 358;

    /** The picture in every size it needs. */
    List<Element> draw(Plot plot);

    /** A picture for ordinary screens and one for telephones. */
    @FunctionalInterface
    interface Painter {
        /** Draws onto an empty picture and gives the height used. */
        double paint(Plot plot, Drawing drawing);

        /** Both sizes. */
        default List<Element> both(Plot plot) {
            return List.of(one(plot, WIDE, "wide"), one(plot, NARROW, "narrow"));
        }

        private Element one(Plot plot, double width, String size) {
            Drawing drawing = new Drawing(width);
            double height = paint(plot, drawing);
            return drawing.finish(height, size, plot);
        }
    }
}
