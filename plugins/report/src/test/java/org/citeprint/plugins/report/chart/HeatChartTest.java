// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import java.util.Map;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.report.html.HtmlWriter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeatChartTest {

    private static List<String> names(List<String> from, List<String> to) {
        Table table = new Table("data", "", List.of(Column.text("from", from), Column.text("to", to),
                Column.decimal("amount", "Mt", Meaning.FLOW, new double[]{1, 2, 3, 4, 5, 6})));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.HEAT, table,
                Map.of(Channel.ROW, "from", Channel.LABEL, "to", Channel.X, "amount")));
        return Jsoup.parse(HtmlWriter.write(result.pictures().getFirst())).select("svg text.label:not(.num)")
                .eachText().subList(0, 5);
    }

    /** Without a diagonal the first row's column is named last: the matrix would be a skewed one. */
    @Test
    void aSquareMatrixHasOneOrder() {
        assertThat(names(List.of("A", "A", "B", "B", "C", "C"), List.of("B", "C", "A", "C", "A", "B")))
                .startsWith("A", "B", "C");
        assertThat(names(List.of("A", "A", "B", "B", "C", "C"), List.of("z", "y", "z", "y", "z", "y")))
                .startsWith("z", "y", "A");
    }
}
