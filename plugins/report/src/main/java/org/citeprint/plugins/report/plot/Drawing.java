// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Pixels;

/** One picture under way: its width, and the shapes and texts drawn so far. Later ones lie on top. */
public final class Drawing {

    private final double width;
    private final List<Element> shapes = new ArrayList<>();
    private List<Element> group = List.of();
    private List<Element> open = shapes;

    /** An empty picture of a width in pixels. */
    public Drawing(double width) {
        this.width = width;
    }

    /** The width in pixels. */
    public double width() {
        return width;
    }

    /** Whether the picture is for a narrow screen. */
    public boolean narrow() {
        return width < 500;
    }

    /** What is drawn from here on belongs to a group. */
    public void group(String classes) {
        shapes.add(Element.of("g", classes));
        group = new ArrayList<>();
        open = group;
    }

    /** What is drawn from here on belongs to no group. */
    public void endGroup() {
        shapes.getLast().add(group);
        open = shapes;
    }

    /** A shape of SVG of some classes, to which attributes are then set. */
    public Element add(String name, String classes) {
        Element shape = Element.of(name, classes);
        open.add(shape);
        return shape;
    }

    /** A text that begins at a place. */
    public void text(double x, double y, String text, String classes) {
        add("text", classes).set("x", x).set("y", y).text(text);
    }

    /** A straight line. */
    public void line(double x1, double y1, double x2, double y2, String classes) {
        add("line", classes).set("x1", x1).set("y1", y1).set("x2", x2).set("y2", y2);
    }

    /** A rectangle. */
    public Element box(double x, double y, double boxWidth, double height, String classes) {
        return add("rect", classes).set("x", x).set("y", y).set("width", boxWidth).set("height", height);
    }

    /** A circle. */
    public Element circle(double x, double y, double radius, String classes) {
        return add("circle", classes).set("cx", x).set("cy", y).set("r", radius);
    }

    /** The picture, with a title for those who cannot see it. */
    public Element finish(double height, String classes, String title) {
        return root(height, classes).add(Element.of("title", "", title)).add(shapes);
    }

    /** The picture of a plot, with its title, how to read it and what is in it for those who cannot see it. */
    public Element finish(double height, String classes, Plot plot) {
        return root(height, classes)
                .add(Element.of("title", "", plot.figure().title()), Element.of("desc", "", plot.inWords()))
                .add(shapes);
    }

    private Element root(double height, String classes) {
        return Element.of("svg", "chart " + classes)
                .set("viewBox", "0 0 " + Pixels.text(width) + " " + Pixels.text(height))
                .set("role", "img");
    }
}
