// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.data.Table;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.Section;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.report.content.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlReportTest {

    private static final Lineage NOTHING = new Lineage("empty", "Citeprint test", List.of());

    private static Document report(List<Section> sections, Lineage lineage) {
        HtmlReport.Options options = new HtmlReport.Options(Optional.empty(), 5);
        return Jsoup.parse(new String(
                new HtmlReport().write(sections, lineage, options).bytes(), StandardCharsets.UTF_8));
    }

    private static Document show(Dataset dataset) {
        return report(List.of(Demo.section("shown", "test.show", Map.of("result", dataset))), NOTHING);
    }

    @Test
    void hasOnePartForTheLedgerForEachStepAndForTheSources() {
        Document page = Jsoup.parse(Demo.html());

        assertThat(page.select("main > section > h2").eachText()).containsExactly(
                "What was read", "Map", "Themes", "Bursts", "Timeline", "Footprint, year 2005", "Footprint, year 2011",
                "Bridge", "Transfers", "Views", "Papers", "Tables", "How it was made", "Input files", "Warnings",
                "Versions",
                "How to cite and repeat it");
        assertThat(page.select("nav.toc a")).allSatisfy(
                link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
        assertThat(page.select("h1").text()).isEqualTo("Carbon and trade");
        assertThat(page.select("#ledger td").eachText()).contains("2,520", "2,514", "no title", "no year",
                "data/works.jsonl:17, 940");
        assertThat(page.select("#inputs td").eachText()).contains("0123456789abcdef".repeat(4));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[data-table], [data-network], [data-data]")).isNotEmpty().allSatisfy(block -> {
            String id = block.attr("data-table") + block.attr("data-network") + block.attr("data-data");
            assertThat(page.getElementById(id)).isNotNull();
        });
    }

    @Test
    void showsWhatTwoStepsShareOnce() {
        Document page = Jsoup.parse(Demo.html());

        assertThat(page.select("[data-network]")).hasSize(1);
        assertThat(page.select("section:has(h2:contains(Map)) [data-network]")).hasSize(1);
        assertThat(page.select("section:has(h2:contains(Themes)) p.muted").text()).contains("is shown under Map");
    }

    @Test
    void allowsItsOwnScriptsAndStyleAndNothingElse() throws Exception {
        Document page = Jsoup.parse(Demo.html());

        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = page.select("style").getFirst().data();
        List<String> scripts = page.select("script:not([type])").eachText();
        assertThat(scripts).isEmpty();
        assertThat(page.select("script:not([type])")).hasSize(2);
        String hashes = digest(page.select("script:not([type])").get(0).data()) + " "
                + digest(page.select("script:not([type])").get(1).data());
        assertThat(policy).isEqualTo("default-src 'none'; script-src " + hashes + "; style-src " + digest(style)
                + "; img-src data: blob:; base-uri 'none'; form-action 'none'");
    }

    private static String digest(String content) throws Exception {
        byte[] bytes = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = Demo.html();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "de-DE", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Demo.html().equals(expected)).as(tag).isTrue();
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesClustersByTheTableOfThem() {
        Network network = NetworkBuilder.undirected("keyword", "works", List.of("a", "b")).link(0, 1, 1).build()
                .with(List.of(Column.whole("cluster", Meaning.GROUP, 1, 2),
                        Column.decimal("x", "", Meaning.COORDINATE, 0, 1),
                        Column.decimal("y", "", Meaning.COORDINATE, 0, 1)));
        Table clusters = new Table("clusters", "", List.of(Column.whole("cluster", Meaning.GROUP, 1, 2),
                Column.text("label", List.of("trade", "carbon"))));

        Document page = report(
                List.of(Demo.section("themes", "test.themes", Map.of("network", network, "clusters", clusters))),
                NOTHING);

        String data = page.getElementById(page.select("[data-network]").attr("data-network")).data();
        assertThat(data).contains("\"label\":\"1 trade\"", "\"label\":\"2 carbon\"");
        assertThat(page.select(".key-label").eachText()).containsExactly("Keywords", "Clusters");
    }

    @Test
    void keepsSmallNumbersBesideLargeOnes() {
        Document page = show(new Table("checks", "", List.of(
                Column.decimal("value", "", Meaning.INDEX, 30_000_000, 0.00012, 0))));

        assertThat(page.select("#shown-1 td").eachText()).containsExactly("30,000,000", "0.00012", "0");
    }

    @Test
    void roundsNoDigitBeforeThePointAway() {
        Document page = show(new Table("checks", "", List.of(
                Column.decimal("value", "", Meaning.INDEX, 123_456.7, 0.00012))));

        assertThat(page.select("#shown-1 td").eachText()).containsExactly("123,457", "0.00012");
    }

    @Test
    void tellsTheCommandThatMakesItAgain() {
        LinkedHashMap<String, String> params = new LinkedHashMap<>();
        params.put("least", "6");
        params.put("title", "what's new");
        Document page = report(List.of(), new Lineage("p", "my study.yaml", params, "Citeprint test", List.of()));

        assertThat(page.select("#cite pre").text())
                .isEqualTo("citeprint run 'my study.yaml' -p least=6 -p 'title=what'\\''s new'");
    }

    @Test
    void theFirstTextOfARowNamesIt() {
        Document page = show(new Table("regions", "", List.of(Column.text("region", List.of("CHN")),
                Column.text("name", List.of("China")), Column.whole("works", Meaning.COUNT, 3))));

        assertThat(page.select("#shown-1 tbody th[scope=row]").eachText()).containsExactly("CHN");
        assertThat(page.select("#shown-1 tbody td").eachText()).containsExactly("China", "3");
    }

    @Test
    void namesBetweenBackticksAreSetAsCode() {
        assertThat(Jsoup.parse(Demo.html()).select("p:contains(two sentences)").first().html())
                .isEqualTo(
                        "The method is told in two sentences. With <code>exact: true</code> this is the second one.");
        assertThat(show(new Table("odd", "One ` by itself.", List.of())).text()).contains("One ` by itself.");
    }

    /** A long method shows whole sentences, as few as needed, and loses none; initials end no sentence. */
    @Test
    void longMethodsFoldOut() {
        String head = "Counts what V. A. Traag counts. ".repeat(7).strip();
        String rest = "With `fold` it is more. ".repeat(20).strip();
        Lineage.Step step = new Lineage.Step("shown", "test.show", "Shows.", head + " " + rest, "", "demo 0.1.0",
                List.of(), new LinkedHashMap<>(), List.of(), Ledger.EMPTY, List.of());
        Document page = report(
                List.of(Demo.section("shown", "test.show", Map.of("result", new Table("t", "", List.of())))),
                new Lineage("p", "Citeprint test", List.of(step)));

        assertThat(page.select("section > p").eachText()).contains(head);
        assertThat(page.select("section > details:contains(More of the method) p").text())
                .isEqualTo(rest.replace("`", ""));
    }

    private static Document read(List<Tally> tallies, List<Problem> warnings) {
        List<Lineage.InputFile> files = List.of(new Lineage.InputFile("a.txt", 9, "0"));
        Lineage.Step step = new Lineage.Step("papers", "import.auto", "Reads.", "", "", "demo 0.1.0", List.of(),
                new LinkedHashMap<>(), files, new Ledger(tallies.stream().map(Tally::entry).toList()), warnings);
        return report(
                List.of(Demo.section("papers", "import.auto", Map.of("result", new Table("t", "", List.of())))),
                new Lineage("p", "Citeprint test", List.of(step)));
    }

    /** Years and lines beside works are parts of them, or of nothing. */
    @Test
    void isMadeFromWorksAndNotFromLines() {
        Tally works = new Tally("a.txt", "works").read(12).kept(10).rejected("no title", 2);
        Tally lines = new Tally("a.txt", "lines").read(1).rejected("outside a record", Position.of("a.txt", 1));
        Tally years = new Tally("a.txt", "years").read(10).kept(9).rejected("not a year: `x`", 1);

        assertThat(read(List.of(lines, works, years), List.of()).select(".standfirst").text())
                .isEqualTo("Made from 10 works, with every step on the way.");
        Tally cells = new Tally("b.txt", "cells").read(4).kept(4);
        assertThat(read(List.of(cells, lines), List.of()).select(".standfirst").text())
                .isEqualTo("Made from 4 cells, with every step on the way.");
        assertThat(read(List.of(lines), List.of()).select(".standfirst").text())
                .isEqualTo("What the steps of this pipeline found, with the way they took.");
    }

    @Test
    void recordsLeftOutFoldOutAsTheyStand() {
        Tally works = new Tally("a.txt", "works").read(30);
        for (int i = 0; i < 29; i++) {
            works.rejected("46 cells under 45 headers", Position.of("a.txt", 10 + i), "A;<b>\u0007" + "x".repeat(700));
        }
        works.quarantined("no ER", Position.of("a.txt", 3), "TY  - JOUR\nTI  - B");
        Element fold = read(List.of(works), List.of()).select("#ledger details").first();

        assertThat(fold.select("summary").text()).isEqualTo("The first 20 of 30 records");
        assertThat(fold.hasAttr("open")).isFalse();
        assertThat(fold.select("pre")).hasSize(20);
        assertThat(fold.select("p").first().text()).isEqualTo("a.txt:3, set aside: no ER");
        assertThat(fold.select("pre").first().wholeText()).isEqualTo("TY  - JOUR\nTI  - B");
        assertThat(fold.select("p").get(1).text()).isEqualTo("a.txt:10, rejected: 46 cells under 45 headers");
        assertThat(fold.select("pre").get(1).wholeText())
                .isEqualTo("A;<b>\uFFFD" + "x".repeat(594) + "\u2026 (cut here)");
        assertThat(read(List.of(new Tally("a.txt", "works").read(1).kept(1)), List.of()).select("#ledger details"))
                .isEmpty();
    }

    @Test
    void filesThatCouldNotBeReadAreSaidFirst() {
        Tally bad = new Tally("a.txt", "files").read(1).rejected("`a.txt` is empty", Position.of("a.txt"));
        Problem warning = Problem.warning("CP-3027", Position.of("a.txt"), "the file is left out", "export it again");
        Document page = read(List.of(bad, new Tally("a.txt", "works"), new Tally("b.txt", "works")), List.of(warning));

        assertThat(page.select(".masthead .note.warn").eachText()).containsExactly(
                "One file could not be read as a whole: what was read.", "The steps gave one warning.");
        assertThat(page.select("#ledger td").eachText()).contains("files", "`a.txt` is empty");
        assertThat(page.select("#ledger table").first().select("tbody tr")).hasSize(2);
    }

    @Test
    void saysSoWhenItIsGivenNothing() {
        Document page = report(List.of(), NOTHING);

        assertThat(page.select(".note.warn").text()).contains("given no step to show");
        assertThat(page.select("h1").text()).isEqualTo("empty");
        assertThat(page.select("script:not([type])")).as("no map, no map library").hasSize(1);
    }

    /** Whoever reads without scripts, or prints so, is told that there are more rows. */
    @Test
    void saysHowManyRowsItsScriptWouldShow() {
        long[] rows = LongStream.rangeClosed(1, 12).toArray();
        Table twelve = new Table("twelve", "", List.of(Column.whole("n", Meaning.COUNT, rows)));
        Section section = Demo.section("shown", "test.show", Map.of("result", twelve));
        String html = new Report(List.of(section), NOTHING, "", 100).html();

        assertThat(Jsoup.parse(html).select("#shown-1 [data-table] .fig-note").text())
                .startsWith("The first 10 of 12 rows:");
        assertThat(Jsoup.parse(html).select("#inputs [data-table] .fig-note")).isEmpty();
    }

    /** A sum beyond any number is no key figure, and no reason to have no report. */
    @Test
    void leavesOutSumsThatAreNoNumbers() {
        Document page = show(new Table("flows", "", List.of(
                Column.decimal("huge", "Mt", Meaning.FLOW, 1.7e308, 1.7e308),
                Column.decimal("flow", "Mt", Meaning.FLOW, 1, 2),
                Column.decimal("share", "", Meaning.SHARE, 1.7e308, 1))));

        assertThat(page.select(".key-label").eachText()).containsExactly("Sum of flow");
        assertThat(page.select("#shown-1 td").eachText()).contains("1.7E308", "1.7E310%");
    }

    @Test
    void saysSoWhenATableHasNoRows() {
        Document page = show(new Table("bursts", "One row for each burst.", List.of(Column.text("term", List.of()))));

        assertThat(page.select("#shown-1").text()).contains("This table has no rows.");
    }

    @Test
    void holdsTheFirstRowsAndSaysWhereTheOthersAre() {
        Table long7 = new Table("long", "", List.of(Column.whole("n", Meaning.COUNT, 1, 2, 3, 4, 5, 6, 7)));

        Document page = show(long7);

        assertThat(page.select("#shown-1 .note").text())
                .isEqualTo("The first 5 of 7 rows are here. The step export.csv gives them all.");
        assertThat(page.select("#shown-1 tbody tr")).hasSize(5);
    }

    @Test
    void saysWhereTheDataOfAPictureAreCut() {
        Table long7 = new Table("long", "", List.of(Column.whole("year", Meaning.YEAR, 1, 2, 3, 4, 5, 6, 7),
                Column.whole("n", Meaning.COUNT, 1, 2, 3, 4, 5, 6, 7)));

        Document page = show(new Figure("Long", "", Mark.LINE, long7, Map.of(Channel.X, "year", Channel.Y, "n")));

        assertThat(page.select("#shown-1 .fig-note").text()).isEqualTo("The first 5 of 7 rows of the picture's data"
                + " are here; the option rows of report.html lets in more.");
    }

    @Test
    void neverPrintsNotANumber() {
        Table table = new Table("gaps", "", List.of(Column.text("label", List.of("a", "b")),
                Column.decimal("value", "", Meaning.INDEX, Double.NaN, Double.NaN)));
        Section section = Demo.section("gaps", "test.gaps", Map.of("table", table,
                "bars", Demo.figure("Bars", Mark.BAR, table, Channel.LABEL, "label", Channel.X, "value")));

        Document page = report(List.of(section), NOTHING);

        assertThat(page.select("main").outerHtml() + page.select("script[type=application/json]").outerHtml())
                .doesNotContain("NaN");
        assertThat(page.select("figure p").text()).contains("no row has all values");
        assertThat(Jsoup.parse(Demo.html()).select("main").outerHtml()).doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    @Test
    void drawsANetworkOfOneNodeAndNamesOneWithoutPlaces() {
        Document one = show(NetworkBuilder.undirected("keyword", "works", List.of("alone")).build().with(List.of(
                Column.decimal("x", "", Meaning.COORDINATE, 0.0), Column.decimal("y", "", Meaning.COORDINATE, 0.0))));
        Document unplaced = show(
                NetworkBuilder.undirected("country", "works", List.of("a", "b")).link(0, 1, 1).build());

        assertThat(one.select("[data-network]")).hasSize(1);
        assertThat(one.select(".fig-sub").text()).startsWith("1 keyword, 0 links");
        assertThat(unplaced.select("[data-network]")).isEmpty();
        assertThat(unplaced.select("#shown-1").text()).contains("2 countries and 1 link,").contains("layout.vos");
        assertThat(unplaced.select("#shown-1 [data-table]")).hasSize(1);
    }

    @Test
    void listsRegionsThatAreNoCountry() {
        Table table = new Table("net", "", List.of(Column.text("region", List.of("DEU", "RoW", "DEU")),
                Column.decimal("net", "Mt", Meaning.FLOW, 1, -2, 3)));

        Document page = show(Demo.figure("Net", Mark.MAP, table, Channel.REGION, "region", Channel.X, "net"));

        assertThat(page.select(".fig-note").text())
                .isEqualTo("Not on the map: RoW (net: −2 Mt), DEU (net: 3 Mt).");
        assertThat(page.select("path[data-tip^=Germany]").attr("data-tip")).isEqualTo("Germany\nnet: 1 Mt");
    }

    @Test
    void cutsLongLabelsAndKeepsThemInTheTip() {
        String label = "very long label ".repeat(20).strip();
        Table table = new Table("long", "", List.of(Column.text("label", List.of(label)),
                Column.decimal("value", "", Meaning.INDEX, 1)));

        Document page = show(Demo.figure("Long", Mark.BAR, table, Channel.LABEL, "label", Channel.X, "value"));

        assertThat(page.select("svg text").eachText()).allMatch(text -> text.length() < 80)
                .anyMatch(text -> text.endsWith("…"));
        assertThat(page.select("[data-tip]").attr("data-tip")).startsWith(label);
    }
}
