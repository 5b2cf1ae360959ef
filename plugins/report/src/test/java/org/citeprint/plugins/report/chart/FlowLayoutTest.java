// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Plot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FlowLayoutTest {

    private static FlowLayout layout(List<String> from, List<String> to, double... sizes) {
        Table table = new Table("data", "", List.of(Column.text("from", from),
                Column.text("stage", from.stream().map(name -> "one").toList()), Column.text("to", to),
                Column.text("next", to.stream().map(name -> name.isEmpty() ? "" : "two").toList()),
                Column.decimal("size", "", Meaning.INDEX, sizes)));
        Figure figure = new Figure("Title", "", Mark.FLOW, table, Map.of(Channel.LABEL, "from", Channel.STAGE, "stage",
                Channel.TARGET, "to", Channel.TARGET_STAGE, "next", Channel.SIZE, "size"));
        return FlowLayout.of(new Plot(figure, IntStream.range(0, sizes.length).boxed().toList()), new Drawing(720));
    }

    private static List<String> names(List<FlowItem> items) {
        return items.stream().map(FlowItem::name).toList();
    }

    @Test
    void ordersItemsSoThatFlowsDoNotCross() {
        FlowLayout layout = layout(List.of("a", "b", "c"), List.of("z", "x", "y"), 1, 1, 1);

        assertThat(names(layout.stages().get(0))).containsExactly("a", "b", "c");
        assertThat(names(layout.stages().get(1))).containsExactly("z", "x", "y");
    }

    @Test
    void whatFlowsInAndOutIsAsHighAsTheItem() {
        FlowLayout layout = layout(List.of("a", "a", "b"), List.of("x", "y", "y"), 3, 1, 2);

        for (List<FlowItem> stage : layout.stages()) {
            for (FlowItem item : stage) {
                double sum = layout.flows().stream().filter(flow -> flow.from() == item || flow.to() == item)
                        .mapToDouble(FlowLayout.Flow::height).sum();
                assertThat(sum).isCloseTo(item.height(), within(1e-9));
            }
        }
        assertThat(layout.flows()).allSatisfy(flow -> {
            assertThat(flow.fromTop()).isGreaterThanOrEqualTo(flow.from().top() - 1e-9);
            assertThat(flow.toTop() + flow.height()).isLessThanOrEqualTo(flow.to().top() + flow.to().height() + 1e-9);
        });
    }

    @Test
    void flowsAtTheEndsOfDoublesHavePlaces() {
        for (double size : new double[]{Double.MAX_VALUE, Double.MIN_VALUE, 0}) {
            FlowLayout layout = layout(List.of("a", "a", "b"), List.of("x", "y", "y"), size, size, size);

            assertThat(layout.height()).isFinite();
            assertThat(layout.flows()).allSatisfy(flow -> assertThat(flow.fromTop() + flow.toTop() + flow.height())
                    .isFinite());
        }
    }

    @Test
    void itemsOfAStageDoNotOverlapAndOneWithoutFlowsStays() {
        FlowLayout layout = layout(List.of("a", "b", "alone"), List.of("x", "x", ""), 5, 1, 4);

        List<FlowItem> first = layout.stages().getFirst();
        assertThat(names(first)).contains("alone");
        for (int i = 1; i < first.size(); i++) {
            assertThat(first.get(i).top()).isGreaterThan(first.get(i - 1).top() + first.get(i - 1).height());
        }
    }
}
