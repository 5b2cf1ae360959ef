// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Figure;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.report.chart.Charts;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.HtmlWriter;
import org.citeprint.plugins.report.html.StyledPicture;
import org.citeprint.plugins.report.resource.Resources;
import org.pf4j.Extension;

/** A figure as the report draws it, as an SVG file of its own with its style inside. */
@Extension
@Operation(
        name = "export.figure",
        summary = "Draws a figure as an SVG file.",
        method = "The figure is drawn as in the report, with its style inside the file. Where the data has no row, as when a"
                + " search finds nothing, the picture says so.",
        since = "0.1.0")
public final class FigureExport implements Operator<Figure, FigureExport.Options, Document> {

    /** How wide the picture is laid out. */
    public enum Layout {
        /** For pages and screens. */
        WIDE,
        /** For narrow columns. */
        NARROW
    }

    /**
     * The options.
     *
     * @param layout how wide the picture is laid out
     */
    public record Options(
            @Doc("Laid out for pages and screens (wide) or for narrow columns (narrow).")
            @Default("wide") Layout layout) {}

    @Override
    public Document run(Figure figure, Options options, Context context) {
        Charts.Result result = Charts.draw(figure);
        if (figure.data().rows() == 0 && result.pictures().isEmpty()) {
            // A search that finds nothing is a result, and what comes after it must not fail.
            result = new Charts.Result(List.of(nothing(figure, result.notes())), result.notes());
        } else if (result.pictures().isEmpty()) {
            throw new ProblemException(Problem.error("CP-4401",
                    "the figure `" + figure.title() + "` cannot be drawn: " + String.join(" ", result.notes()),
                    "look at the table of the step that makes it"));
        }
        result.notes().forEach(note -> context.warn(Problem.warning("CP-4402",
                "the picture of `" + figure.title() + "` is not whole: " + note, "export its table too")));
        Element picture = options.layout() == Layout.WIDE ? result.pictures().getFirst() : result.pictures().getLast();
        String svg = HtmlWriter.write(StyledPicture.of(picture, Resources.text("figure.css"))) + "\n";
        return new Document("image/svg+xml", ".svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Element nothing(Figure figure, List<String> notes) {
        return Element.of("svg", "chart")
                .set("viewBox", "0 0 640 72")
                .set("role", "img")
                .add(Element.of("title", "", figure.title()),
                        Element.of("text").set("x", 12).set("y", 28).text(figure.title()),
                        Element.of("text").set("x", 12).set("y", 52).text(String.join(" ", notes)));
    }
}
