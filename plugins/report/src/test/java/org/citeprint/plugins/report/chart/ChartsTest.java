// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.HtmlWriter;
import org.citeprint.plugins.report.plot.Marks;
import org.citeprint.plugins.report.plot.TextWidth;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChartsTest {

    private static Figure figure(Mark mark, int rows) {
        List<String> codes = List.of("DEU", "FRA", "CHN", "USA", "BRA", "MLT");
        Table table = new Table("data", "", List.of(
                Column.text("label",
                        IntStream.range(0, rows)
                                .mapToObj(row -> "label " + (mark == Mark.NETWORK && row % 4 == 3 ? 1 : row))
                                .toList()),
                Column.text("code", IntStream.range(0, rows).mapToObj(row -> codes.get(row % 6)).toList()),
                Column.decimal("a", "Mt", Meaning.FLOW,
                        IntStream.range(0, rows).mapToDouble(row -> row * 7 % 5 - 2.5).toArray()),
                Column.decimal("b", "", Meaning.INDEX, IntStream.range(0, rows).mapToDouble(row -> 1 + row).toArray()),
                Column.whole("from", Meaning.YEAR, LongStream.range(0, rows).map(row -> 1990 + row % 20).toArray()),
                Column.whole("to", Meaning.YEAR, LongStream.range(0, rows).map(row -> 1995 + row % 20).toArray()),
                Column.text("stage", IntStream.range(0, rows).mapToObj(row -> "stage " + row % 2).toList()),
                Column.text("target", IntStream.range(0, rows)
                        .mapToObj(row -> row % 4 < 3 ? "" : mark == Mark.MAP ? "FRA" : "label 0").toList()),
                Column.text("last", IntStream.range(0, rows).mapToObj(row -> row % 4 < 3 ? "" : "stage 2").toList())));
        return new Figure("Title", "", mark, table, Map.ofEntries(Map.entry(Channel.LABEL, "label"),
                Map.entry(Channel.X, "a"), Map.entry(Channel.X2, "b"), Map.entry(Channel.Y, "b"),
                Map.entry(Channel.REGION, "code"), Map.entry(Channel.ROW, "code"), Map.entry(Channel.START, "from"),
                Map.entry(Channel.END, "to"), Map.entry(Channel.SIZE, "b"), Map.entry(Channel.GROUP, "code"),
                Map.entry(Channel.STAGE, "stage"), Map.entry(Channel.TARGET, "target"),
                Map.entry(Channel.TARGET_STAGE, "last"), Map.entry(Channel.SHADE, "b")));
    }

    private static Elements shapes(Charts.Result result, int picture, String selector) {
        return Jsoup.parse(HtmlWriter.write(result.pictures().get(picture))).select(selector);
    }

    /** Each group's field has the group's colour, and borders at the same values: the thinner field has fewer bands. */
    @Test
    void fieldsOfGroupsLieOneOnTheOther() {
        double[] density = {0, 0, 8, 0, 0, 0, 0, 0.5, 0};
        double[] other = {0, 0, 0, 0, 1, 0, 0, 0, 0};
        Table table = new Table("data", "", List.of(
                Column.text("item", Collections.nCopies(18, "")),
                Column.decimal("x", "", Meaning.COORDINATE, IntStream.range(0, 18).mapToDouble(i -> i % 3).toArray()),
                Column.decimal("y", "", Meaning.COORDINATE,
                        IntStream.range(0, 18).mapToDouble(i -> i % 9 / 3).toArray()),
                Column.decimal("density", "", Meaning.INDEX,
                        IntStream.range(0, 18).mapToDouble(i -> i < 9 ? density[i] : other[i - 9]).toArray()),
                Column.text("cluster", IntStream.range(0, 18).mapToObj(i -> i < 9 ? "one" : "two").toList())));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.DENSITY, table,
                Map.of(Channel.LABEL, "item", Channel.X, "x", Channel.Y, "y", Channel.SHADE, "density", Channel.GROUP,
                        "cluster")));

        assertThat(shapes(result, 0, ".veil path.c1[d^=M]")).hasSize(4);
        assertThat(shapes(result, 0, ".veil path.c2[d^=M]")).hasSize(2);
        assertThat(shapes(result, 0, ".legend text").eachText()).containsExactly("one", "two");
    }

    private static Charts.Result fields(int side, List<String> groups, double... peaks) {
        int cells = side * side;
        int rows = cells * groups.size();
        Table table = new Table("data", "", List.of(
                Column.text("item", Collections.nCopies(rows, "")),
                Column.decimal("x", "", Meaning.COORDINATE,
                        IntStream.range(0, rows).mapToDouble(i -> i % side).toArray()),
                Column.decimal("y", "", Meaning.COORDINATE,
                        IntStream.range(0, rows).mapToDouble(i -> i % cells / side).toArray()),
                Column.decimal("density", "", Meaning.INDEX,
                        IntStream.range(0, rows).mapToDouble(i -> peaks[i / cells]).toArray()),
                Column.text("cluster", IntStream.range(0, rows).mapToObj(i -> groups.get(i / cells)).toList())));
        return Charts.draw(new Figure("Title", "", Mark.DENSITY, table, Map.of(Channel.LABEL, "item", Channel.X, "x",
                Channel.Y, "y", Channel.SHADE, "density", Channel.GROUP, "cluster")));
    }

    /** A cluster of one light item beside one of many: who is in the legend is in the picture. */
    @Test
    void theThinnestFieldIsSeen() {
        Charts.Result result = fields(3, List.of("many", "light"), 200, 1);

        assertThat(shapes(result, 0, ".veil path.c2[d^=M]")).hasSize(1);
    }

    @Test
    void drawsTenFieldsInTheFinestGrid() {
        Charts.Result result = fields(44, IntStream.range(0, 10).mapToObj(i -> "cluster " + i).toList(), 1, 1, 1, 1, 1,
                1, 1, 1, 1, 1);

        assertThat(result.notes()).isEmpty();
        assertThat(shapes(result, 0, ".veil path.c10[d^=M]")).isNotEmpty();
    }

    /** Where the picture is narrow, lanes have their names among the points. */
    @Test
    void namesOfPointsKeepOffThoseOfLanes() {
        Table table = new Table("data", "", List.of(Column.text("label", List.of("the first point", "another")),
                Column.decimal("year", "", Meaning.YEAR, 2000, 2010),
                Column.decimal("height", "", Meaning.COORDINATE, 0.32, 0),
                Column.text("lane", List.of("the name of the lane", "the name of the lane"))));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.NETWORK, table, Map.of(Channel.LABEL, "label",
                Channel.X, "year", Channel.Y, "height", Channel.ROW, "lane")));

        double lane = number(shapes(result, 1, "text.small").getFirst(), "y");
        assertThat(shapes(result, 1, "text.halo:not(.small)"))
                .anySatisfy(text -> assertThat(text.text()).isEqualTo("the first point"))
                .allSatisfy(text -> assertThat(Math.abs(number(text, "y") - lane)).isGreaterThanOrEqualTo(14));
    }

    /** The first year of an axis may lie before the first point. */
    @Test
    void labelsOfAnAxisLieWithinThePicture() {
        Table table = new Table("data", "", List.of(Column.text("label", List.of("a", "b")),
                Column.decimal("year", "", Meaning.YEAR, 2009.1, 2011.2),
                Column.decimal("height", "", Meaning.COORDINATE, 0, 0), Column.text("lane", List.of("l", "l"))));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.NETWORK, table, Map.of(Channel.LABEL, "label",
                Channel.X, "year", Channel.Y, "height", Channel.ROW, "lane")));

        assertThat(shapes(result, 1, ".axis text")).isNotEmpty().allSatisfy(text -> assertThat(number(text, "x"))
                .isBetween(TextWidth.of(text.text(), TextWidth.LABEL) / 2 - 0.1,
                        360 - TextWidth.of(text.text(), TextWidth.LABEL) / 2 + 0.1));
    }

    /** Cells that are empty are left out, also whole lines of them: two hills far apart are not one. */
    @Test
    void fieldsAreClosedWithinThePictureAndEndWhereCellsAreMissing() {
        Table table = new Table("data", "", List.of(
                Column.text("item", Collections.nCopies(8, "")),
                Column.decimal("x", "", Meaning.COORDINATE, new double[]{0, 1, 0, 1, 9, 10, 9, 10}),
                Column.decimal("y", "", Meaning.COORDINATE, new double[]{0, 0, 1, 1, 4, 4, 5, 5}),
                Column.decimal("density", "", Meaning.INDEX, new double[]{4, 4, 4, 4, 4, 4, 4, 4})));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.DENSITY, table,
                Map.of(Channel.LABEL, "item", Channel.X, "x", Channel.Y, "y", Channel.SHADE, "density")));

        String[] box = result.pictures().getFirst().attributes().getOrDefault("viewBox", "").split(" ");
        double width = Double.parseDouble(box[2]);
        assertThat(shapes(result, 0, ".field path").eachAttr("d")).isNotEmpty().allSatisfy(path -> {
            double[] numbers = Arrays.stream(path.split("[MQZ ]+")).filter(part -> !part.isEmpty())
                    .mapToDouble(Double::parseDouble).toArray();
            for (int i = 0; i < numbers.length; i += 2) {
                assertThat(numbers[i] / width).isStrictlyBetween(0.0, 1.0)
                        .satisfies(x -> assertThat(Math.abs(x - 0.5)).isGreaterThan(0.2));
                assertThat(numbers[i + 1]).isStrictlyBetween(0.0, Double.parseDouble(box[3]));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysSoWhenThereIsNoRow(Mark mark) {
        Charts.Result result = Charts.draw(figure(mark, 0));

        assertThat(result.pictures()).isEmpty();
        assertThat(result.notes()).containsExactly("There is nothing to draw: the data has no row.");
    }

    @ParameterizedTest
    @EnumSource
    void drawsOneRow(Mark mark) {
        Charts.Result result = Charts.draw(figure(mark, 1));

        assertThat(result.notes()).isEmpty();
        assertThat(shapes(result, 0, "[data-tip*=label 0], [data-tip^=Germany], [data-tip^=DEU]")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void drawsManyRowsWithinThePicture(Mark mark) {
        Charts.Result result = Charts.draw(figure(mark, 60));

        for (int i = 0; i < result.pictures().size(); i++) {
            Element picture = result.pictures().get(i);
            String[] box = picture.attributes().getOrDefault("viewBox", "").split(" ");
            double width = Double.parseDouble(box[2]);
            double height = Double.parseDouble(box[3]);
            assertThat(shapes(result, i, "rect, circle")).isNotEmpty().allSatisfy(shape -> {
                double x = number(shape, "x") + number(shape, "cx");
                double y = number(shape, "y") + number(shape, "cy");
                assertThat(x + number(shape, "width")).isBetween(0.0, width + 0.1);
                assertThat(y + number(shape, "height")).isBetween(0.0, height + 0.1);
            });
            assertThat(shapes(result, i, "text")).allSatisfy(text -> {
                assertThat(number(text, "x")).isBetween(0.0, width);
                assertThat(number(text, "y")).isBetween(0.0, height);
            });
        }
    }

    private static double number(org.jsoup.nodes.Element shape, String attribute) {
        return shape.hasAttr(attribute) ? Double.parseDouble(shape.attr(attribute)) : 0;
    }

    @ParameterizedTest
    @EnumSource
    void namesTheChannelThatIsLacking(Mark mark) {
        Figure full = figure(mark, 3);
        Charts.Result result = Charts.draw(new Figure("Title", "", mark, full.data(), Map.of()));

        assertThat(result.pictures()).isEmpty();
        List<String> names = new ArrayList<>();
        Marks.required(mark).forEach(channel -> names.add(channel.name().toLowerCase(java.util.Locale.ROOT)));
        assertThat(result.notes()).hasSize(1).first().asString().contains(names);
    }

    @ParameterizedTest
    @EnumSource(names = {"NETWORK", "FLOW", "MAP"})
    void drawsOneShapeForEachLink(Mark mark) {
        Charts.Result result = Charts.draw(figure(mark, 60));

        assertThat(shapes(result, 0, ".tie, .flow")).hasSize(15);
        assertThat(result.pictures()).hasSize(mark == Mark.MAP ? 1 : 2);
    }

    @Test
    void saysWhichLinksLeadNowhere() {
        Table table = new Table("data", "", List.of(Column.text("label", List.of("a", "a")),
                Column.text("target", List.of("", "gone")), Column.decimal("x", "", Meaning.COORDINATE, 1, Double.NaN),
                Column.decimal("y", "", Meaning.COORDINATE, 1, Double.NaN)));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.NETWORK, table, Map.of(Channel.LABEL, "label",
                Channel.TARGET, "target", Channel.X, "x", Channel.Y, "y")));

        assertThat(result.notes()).containsExactly("1 link leads to what is not in the picture.");
        assertThat(shapes(result, 0, ".tie")).isEmpty();
        assertThat(shapes(result, 0, "circle")).hasSize(1);
    }

    /** What has no size beside others that have one is small and has no name. */
    @Test
    void namesOnlyWhatHasASize() {
        Table table = new Table("data", "", List.of(Column.text("label", List.of("named", "unnamed")),
                Column.decimal("x", "", Meaning.COORDINATE, 1, 2), Column.decimal("y", "", Meaning.COORDINATE, 1, 2),
                Column.decimal("size", "", Meaning.INDEX, 5, Double.NaN)));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.NETWORK, table, Map.of(Channel.LABEL, "label",
                Channel.SIZE, "size", Channel.X, "x", Channel.Y, "y")));

        assertThat(shapes(result, 0, "text").eachText()).containsExactly("named");
        assertThat(shapes(result, 0, "circle")).hasSize(2);
    }

    private static Figure points(Column x, Column y, Mark mark) {
        Table table = new Table("data", "", List.of(Column.text("label", List.of("a", "b")), x, y,
                Column.text("cluster", List.of("one", ""))));
        return new Figure("Title", "", mark, table, Map.of(Channel.LABEL, "label", Channel.X, x.name(), Channel.Y,
                y.name(), Channel.SIZE, y.name(), Channel.GROUP, "cluster"));
    }

    /** A tip says what the table below says, also where a value is a text. */
    @Test
    void tipsSayWhatTablesSay() {
        Column year = Column.decimal("mean year", "", Meaning.YEAR, 2003.46, 2001);
        Column uses = Column.decimal("occurrences", "", Meaning.INDEX, 86, 4);

        assertThat(shapes(Charts.draw(points(year, uses, Mark.POINT)), 0, "circle").eachAttr("data-tip"))
                .containsExactly("a\nmean year: 2003.5\noccurrences: 86\noccurrences: 86\ncluster: one",
                        "b\nmean year: 2001.0\noccurrences: 4\noccurrences: 4\ncluster: no value");
    }

    @Test
    void ticksThatAreCloseAreToldApart() {
        Column year = Column.whole("year", Meaning.YEAR, 2001, 2002);
        Column output = Column.decimal("output", "MEUR", Meaning.FLOW, 1_000_000.2, 1_000_000.9);

        assertThat(shapes(Charts.draw(points(year, output, Mark.LINE)), 0, ".axis text.y").eachText())
                .hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @Test
    void longTicksDoNotOverlap() {
        Column output = Column.decimal("output", "MEUR", Meaning.FLOW, 1_000_000.0002, 1_000_000.0009);
        Column works = Column.whole("works", Meaning.COUNT, 3, 7);
        Elements ticks = shapes(Charts.draw(points(output, works, Mark.LINE)), 0, ".axis text.x");

        assertThat(ticks).hasSizeGreaterThan(1);
        for (int i = 1; i < ticks.size(); i++) {
            double gap = number(ticks.get(i), "x") - number(ticks.get(i - 1), "x");
            double width = TextWidth.of(ticks.get(i).text(), TextWidth.LABEL);
            assertThat(gap).isGreaterThanOrEqualTo(ticks.get(i).hasClass("end") ? width : width - 1);
        }
    }

    /** One year alone: the axis does not begin with the birth of Christ. */
    @Test
    void oneYearStandsInTheMiddle() {
        Column year = Column.whole("year", Meaning.YEAR, 2011, 2011);
        Column works = Column.whole("works", Meaning.COUNT, 3, 7);

        Elements marks = shapes(Charts.draw(points(year, works, Mark.LINE)), 0, "circle, .axis text.x");
        assertThat(marks.select("text").eachText()).containsExactly("2011");
        assertThat(number(marks.select("circle").getFirst(), "cx"))
                .isEqualTo(number(marks.select("text").getFirst(), "x"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MAP", "HEAT"})
    void bordersOfSharesAreInPerCent(Mark mark) {
        Table table = new Table("data", "", List.of(Column.text("code", List.of("DEU", "FRA", "CHN")),
                Column.decimal("share", "", Meaning.SHARE, 0.01, 0.2, 0.4)));
        Charts.Result result = Charts.draw(new Figure("Title", "", mark, table, Map.of(Channel.LABEL, "code",
                Channel.REGION, "code", Channel.ROW, "code", Channel.X, "share")));

        assertThat(shapes(result, 0, ".legend text.num").eachText()).isNotEmpty().allMatch(text -> text.endsWith("%"));
        assertThat(shapes(result, 0, "[data-tip*=20.0%]")).hasSize(1);
    }

    /** Names at the ends of lines are written in ink: as texts, some colours of lines are too light to read. */
    @Test
    void namesAtTheEndsOfLinesAreReadable() {
        Table table = new Table("data", "", List.of(Column.text("group", List.of("one", "two", "one", "two")),
                Column.whole("year", Meaning.YEAR, 2001, 2001, 2002, 2002),
                Column.whole("works", Meaning.COUNT, 1, 2, 3, 4)));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.LINE, table, Map.of(Channel.X, "year",
                Channel.Y, "works", Channel.GROUP, "group")));

        assertThat(shapes(result, 0, "text.strong").eachText()).containsExactly("two", "one");
        assertThat(shapes(result, 0, "text.c1, text.c2")).isEmpty();
        assertThat(shapes(result, 0, "path.line.stroke:not(.mark)").eachAttr("class"))
                .containsExactly("line stroke c2", "line stroke c1");
    }

    /** Slices of time are headings of four columns also where the picture is narrow. */
    @Test
    void headingsOfFlowsAreWhole() {
        List<String> slices = List.of("1996 to 1999", "2000 to 2003", "2004 to 2007", "2008 to 2010");
        Table table = new Table("data", "", List.of(Column.text("theme", List.of("a", "b", "c")),
                Column.text("slice", slices.subList(0, 3)), Column.text("next", List.of("b", "c", "d")),
                Column.text("next slice", slices.subList(1, 4)), Column.whole("shared", Meaning.COUNT, 1, 2, 3)));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.FLOW, table, Map.of(Channel.LABEL, "theme",
                Channel.STAGE, "slice", Channel.TARGET, "next", Channel.TARGET_STAGE, "next slice", Channel.SIZE,
                "shared")));

        assertThat(shapes(result, 1, "text.axis-title").eachText()).startsWith("1996 to 1999", "2000 to 2003",
                "2004 to 2007");
    }

    /** A bar that is as high as its cluster has nodes does not tell of them as shared labels; a sum is called one. */
    @Test
    void barsOfFlowsSayWhatTheyAreHighOf() {
        Table table = new Table("data", "", List.of(Column.text("theme", List.of("a", "a", "b")),
                Column.text("slice", List.of("one", "one", "two")), Column.whole("nodes", Meaning.COUNT, 21, 21, 3),
                Column.text("next", List.of("", "b", "")), Column.text("next slice", List.of("", "two", "")),
                Column.whole("shared", Meaning.COUNT, Corpus.ABSENT, 5, Corpus.ABSENT)));
        Charts.Result result = Charts.draw(new Figure("Title", "", Mark.FLOW, table, Map.of(Channel.LABEL, "theme",
                Channel.STAGE, "slice", Channel.TARGET, "next", Channel.TARGET_STAGE, "next slice", Channel.X, "nodes",
                Channel.SIZE, "shared")));

        assertThat(shapes(result, 0, "rect[data-tip]").eachAttr("data-tip")).containsExactly("a\none\nnodes: 21",
                "b\ntwo\nsum of shared: 5");
        assertThat(shapes(result, 0, "path.flow").eachAttr("data-tip")).containsExactly("a → b\nshared: 5");
    }

    /** The time is that of reading all rows once, not once for each row. */
    @ParameterizedTest
    @EnumSource(names = {"POINT", "QUADRANT", "NETWORK", "DENSITY", "HEAT"})
    void drawsAsManyRowsAsItMayInAMoment(Mark mark) {
        Figure figure = figure(mark, Marks.limit(mark));

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(10), () -> Charts.draw(figure)).pictures()).isNotEmpty();
    }
}
