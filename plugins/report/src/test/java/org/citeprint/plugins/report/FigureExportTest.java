// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FigureExportTest {

    private static Figure map(String... regions) {
        double[] values = new double[regions.length];
        java.util.Arrays.fill(values, 2);
        Table table = new Table("net", "", List.of(Column.text("region", List.of(regions)),
                Column.decimal("net <&\">", "Mt", Meaning.FLOW, values)));
        return new Figure("Net & \u0000<title>", "", Mark.MAP, table,
                Map.of(Channel.REGION, "region", Channel.X, "net <&\">"));
    }

    @Test
    void drawsWellFormedSvgWithItsStyle() throws Exception {
        Outcome<org.citeprint.api.data.Document> outcome = OperatorTester.run(new FigureExport(), map("DEU", "RoW"),
                new FigureExport.Options(FigureExport.Layout.WIDE));

        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(outcome.result().bytes()));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getNamespaceURI()).isNull();
        assertThat(svg.getElementsByTagName("style").getLength()).isEqualTo(1);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Net & \uFFFD<title>");
        assertThat(outcome.warnings()).extracting(problem -> problem.code()).containsExactly("CP-4402");
    }

    /** A search that finds no burst gives such a figure. */
    @Test
    void aFigureWithoutRowsIsAPictureThatSaysSo() {
        Outcome<org.citeprint.api.data.Document> outcome = OperatorTester.run(new FigureExport(), map(),
                new FigureExport.Options(FigureExport.Layout.NARROW));

        assertThat(new String(outcome.result().bytes(), StandardCharsets.UTF_8)).contains("viewBox")
                .contains("There is nothing to draw: the data has no row.");
        assertThat(outcome.warnings()).extracting(problem -> problem.code()).containsExactly("CP-4402");
    }

    @Test
    void saysWhatIsLackingWhenNoRowCanBeDrawn() {
        Figure figure = map("DEU");
        Figure mute = new Figure(figure.title(), "", Mark.MAP, figure.data(), Map.of());
        assertThatThrownBy(() -> OperatorTester.run(new FigureExport(), mute,
                new FigureExport.Options(FigureExport.Layout.NARROW)))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-4401")
                .hasMessageContaining("cannot be drawn");
    }
}
