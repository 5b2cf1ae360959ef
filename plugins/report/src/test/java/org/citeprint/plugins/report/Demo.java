// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
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
import org.citeprint.testkit.Samples;

/** A report of invented results that shows every kind of output. */
final class Demo {

    private static final List<String> COUNTRIES = List.of("AUS", "AUT", "BEL", "BRA", "CAN", "CHN", "DEU", "DNK", "ESP",
            "FRA", "GBR", "IDN", "IND", "ITA",
            "JPN", "KOR", "MEX", "MLT", "NLD", "POL", "RUS", "SWE", "TUR", "TWN", "USA", "RoW");

    private Demo() {}

    static String html() {
        return new Report(sections(), lineage(), "Carbon and trade", 5000).html();
    }

    static List<Section> sections() {
        Network plain = network();
        Network clustered = plain.with(clusters(plain));
        return List.of(
                section("map", "layout.vos", Map.of("result", clustered.with(places(plain)))),
                section("themes", "cluster.leiden", Map.of("network", clustered, "clusters", clusterTable())),
                section("bursts", "burst.kleinberg", Map.of("figure", bursts(), "bursts", bursts().data())),
                section("timeline", "summary.timeline", Map.of("timeline", timeline())),
                section("footprint[year=2005]", "account.responsibility", footprint(5)),
                section("footprint[year=2011]", "account.responsibility", footprint(11)),
                section("bridge", "bridge.attention", Map.of("scatter", scatter())),
                section("transfers", "account.transfers", Map.of("heat", heat(), "lines", lines())),
                section("views", "view.all", DemoViews.figures()),
                section("papers", "import.csv", Map.of("result", Samples.corpus())),
                section("tables", "import.exiobase", Map.of("result", Samples.inputOutputSystem())));
    }

    static Section section(String step, String operation, Map<String, ? extends Dataset> outputs) {
        SequencedMap<String, Dataset> sorted = new LinkedHashMap<>();
        outputs.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(output -> sorted.put(output.getKey(), output.getValue()));
        return new Section(step, operation, sorted);
    }

    static Figure figure(String title, Mark mark, Table data, Object... encoding) {
        Map<Channel, String> channels = new EnumMap<>(Channel.class);
        for (int i = 0; i < encoding.length; i += 2) {
            channels.put((Channel) encoding[i], (String) encoding[i + 1]);
        }
        return new Figure(title, "How to read it, in a sentence.", mark, data, channels);
    }

    private static Network network() {
        Random random = new Random(7);
        List<String> labels = new ArrayList<>(List.of("贸易隐含碳排放", "انبعاثات الكربون", "<b>bold</b> trade"));
        String[] one = {"carbon", "global", "regional", "embodied", "net", "dynamic", "virtual", "urban", "rural"};
        String[] two = {"footprint", "trade", "emissions", "tariffs", "leakage", "model", "accounts", "supply chain"};
        for (String first : one) {
            for (String second : two) {
                labels.add(first + " " + second);
            }
        }
        NetworkBuilder builder = NetworkBuilder.undirected("keyword", "works", labels);
        for (int i = 0; i < labels.size(); i++) {
            for (int k = 0; k < 4; k++) {
                int other = k < 3 ? i % 5 + 5 * random.nextInt(labels.size() / 5) : random.nextInt(labels.size());
                if (other != i) {
                    builder.link(i, other, 1 + random.nextInt(9));
                }
            }
        }
        Network network = builder.build();
        return network.with(Column.whole("occurrences", Meaning.COUNT,
                IntStream.range(0, labels.size()).mapToLong(i -> 3 + (long) (200 / (1.0 + i % 29))).toArray()));
    }

    private static List<Column> clusters(Network network) {
        return List.of(Column.whole("cluster", Meaning.GROUP,
                IntStream.range(0, network.nodes()).mapToLong(i -> i % 5 + 1).toArray()));
    }

    private static List<Column> places(Network network) {
        Random random = new Random(11);
        double[] x = new double[network.nodes()];
        double[] y = new double[network.nodes()];
        for (int i = 0; i < x.length; i++) {
            x[i] = StrictMath.cos(i % 5 * 1.257) * 2 + random.nextGaussian() * 0.6;
            y[i] = StrictMath.sin(i % 5 * 1.257) * 2 + random.nextGaussian() * 0.6;
        }
        return List.of(Column.decimal("x", "", Meaning.COORDINATE, x), Column.decimal("y", "", Meaning.COORDINATE, y));
    }

    private static Table clusterTable() {
        return new Table("clusters", "One row for each cluster.", List.of(
                Column.whole("cluster", Meaning.GROUP, 1, 2, 3, 4, 5),
                Column.whole("keywords", Meaning.COUNT, 15, 15, 15, 15, 15),
                Column.text("largest",
                        List.of("carbon trade", "=HYPERLINK(\"x\")", "net leakage", "", "urban model"))));
    }

    private static Figure bursts() {
        List<String> terms = List.of("carbon leakage", "input-output analysis", "embodied emissions",
                "border adjustment", "supply chain",
                "a term of a length that no column for labels was ever made for, so it"
                        + " has to be cut somewhere and its full text shown elsewhere",
                "circular economy", "scope 3", "CBAM", "border adjustment", "机器学习", "الكربون");
        Table data = new Table("bursts", "One row for each burst.", List.of(
                Column.text("term", terms),
                Column.whole("start", Meaning.YEAR, 2009, 1998, 2008, 2010, 2013, 2014, 2017, 2019, 2021, 2019, 2020,
                        2003),
                Column.whole("end", Meaning.YEAR, 2014, 2006, 2013, 2012, 2018, 2019, 2024, 2024, 2024, 2021, 2024,
                        2003),
                Column.decimal("strength", "", Meaning.INDEX, 3.1, 12.4, 5.0, 2.2, 7.7, 1.2, 9.9, 4.1, 14.2, 3.3, 6.5,
                        1.0)));
        return figure("Terms that were suddenly used more", Mark.SPAN, data, Channel.LABEL, "term", Channel.START,
                "start", Channel.END, "end", Channel.SIZE, "strength");
    }

    private static Figure timeline() {
        long[] years = IntStream.rangeClosed(1990, 2024).mapToLong(i -> i).toArray();
        long[] works = IntStream.rangeClosed(1990, 2024).mapToLong(i -> 3 + (i - 1990L) * (i - 1990L) / 4).toArray();
        Table data = new Table("works by year", "One row for each year.", List.of(
                Column.whole("year", Meaning.YEAR, years), Column.whole("works", Meaning.COUNT, works)));
        return figure("Works by year", Mark.LINE, data, Channel.X, "year", Channel.Y, "works");
    }

    private static Figure lines() {
        List<String> groups = new ArrayList<>();
        long[] years = new long[4 * 28];
        double[] values = new double[years.length];
        String[] names = {"China", "United States", "European Union", "India"};
        for (int i = 0; i < years.length; i++) {
            groups.add(names[i / 28]);
            years[i] = 1995 + i % 28;
            values[i] = (i / 28 == 0 ? 900 : 2000) + i % 28 * 100.0 * (i / 28 - 1) * (i / 28 == 1 ? 0.2 : 0.5);
        }
        values[5] = Double.NaN;
        Table data = new Table("emissions by year", "One row for each region and year.", List.of(
                Column.text("region", groups), Column.whole("year", Meaning.YEAR, years),
                Column.decimal("emissions", "Mt CO2", Meaning.FLOW, values)));
        return figure("One curve turned, one did not", Mark.LINE, data, Channel.X, "year", Channel.Y, "emissions",
                Channel.GROUP, "region");
    }

    private static Map<String, Dataset> footprint(int seed) {
        Random random = new Random(seed);
        double[] production = COUNTRIES.stream()
                .mapToDouble(code -> StrictMath.exp(3 + 2 * random.nextDouble()) * (code.equals("CHN") ? 30 : 1))
                .toArray();
        double[] consumption = new double[production.length];
        double[] net = new double[production.length];
        for (int i = 0; i < production.length; i++) {
            consumption[i] = production[i] * (0.6 + random.nextDouble() * 0.8);
            net[i] = production[i] - consumption[i];
        }
        consumption[1] = production[1] - 0.0312;
        net[1] = 0.0312;
        Table regions = new Table("regions", "One row for each region.", List.of(
                Column.text("region", COUNTRIES),
                Column.decimal("production", "Mt CO2", Meaning.FLOW, production),
                Column.decimal("consumption", "Mt CO2", Meaning.FLOW, consumption),
                Column.decimal("net export", "Mt CO2", Meaning.FLOW, net)));
        return Map.of("regions", regions,
                "bars", figure("Producers and consumers", Mark.BAR, regions, Channel.LABEL, "region", Channel.X,
                        "production", Channel.X2, "consumption"),
                "map", figure("Net exports of carbon in trade", Mark.MAP, regions, Channel.REGION, "region", Channel.X,
                        "net export"),
                "net", figure("Net exports", Mark.BAR, regions, Channel.LABEL, "region", Channel.X, "net export"));
    }

    private static Figure scatter() {
        Random random = new Random(3);
        int count = COUNTRIES.size();
        double[] works = random.doubles(count).map(share -> StrictMath.exp(share * 7)).toArray();
        double[] carbon = random.doubles(count).map(share -> StrictMath.exp(2 + share * 7)).toArray();
        double[] size = random.doubles(count).map(share -> share * 50).toArray();
        Table data = new Table("attention", "One row for each country.", List.of(
                Column.text("country", COUNTRIES),
                Column.decimal("works", "", Meaning.COUNT, works),
                Column.decimal("emissions consumed", "Mt CO2", Meaning.FLOW, carbon),
                Column.decimal("bursts", "", Meaning.COUNT, size),
                Column.text("role",
                        COUNTRIES.stream().map(code -> code.compareTo("IDN") < 0 ? "exporter" : "importer").toList())));
        return figure("Who writes and who burns", Mark.POINT, data, Channel.X, "works", Channel.Y, "emissions consumed",
                Channel.LABEL, "country", Channel.SIZE, "bursts", Channel.GROUP, "role");
    }

    private static Figure heat() {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        double[] values = new double[144];
        for (int i = 0; i < 144; i++) {
            from.add(COUNTRIES.get(i / 12));
            to.add(COUNTRIES.get(i % 12));
            values[i] = i / 12 == i % 12 ? 0 : (i * 37 % 101) * (i * 37 % 101) / 10.0;
        }
        Table data = new Table("transfers", "One row for each pair of regions.", List.of(
                Column.text("from", from), Column.text("to", to),
                Column.decimal("transfer", "Mt CO2", Meaning.FLOW, values)));
        return figure("From whom to whom", Mark.HEAT, data, Channel.ROW, "from", Channel.LABEL, "to", Channel.X,
                "transfer");
    }

    static Lineage lineage() {
        Ledger ledger = new Ledger(List.of(new Tally("data/works.jsonl", "works").read(2520).kept(2514).merged(2)
                .rejected("no year", Position.of("data/works.jsonl", 17))
                .rejected("no year", Position.of("data/works.jsonl", 940))
                .rejected("no title", 2).entry()));
        List<Lineage.InputFile> files = List
                .of(new Lineage.InputFile("data/works.jsonl", 1_234_567, "0123456789abcdef".repeat(4)));
        SequencedMap<String, String> options = new LinkedHashMap<>();
        options.put("min-count", "5");
        options.put("stressor", "CO2 - fossil fuels and processes");
        List<Lineage.Step> steps = new ArrayList<>();
        steps.add(step("papers", List.of(), options, files, ledger, List.of(Problem.warning("CP-3001",
                Position.of("data/works.jsonl", 3), "two works share one DOI", "look at line 3"))));
        steps.add(step("topics", List.of("papers"), options, List.of(), Ledger.EMPTY, List.of()));
        steps.add(step("themes", List.of("topics"), options, List.of(), Ledger.EMPTY, List.of()));
        steps.add(step("map", List.of("themes"), options, List.of(), Ledger.EMPTY, List.of()));
        steps.add(step("bursts", List.of("papers"), options, List.of(), Ledger.EMPTY, List.of()));
        steps.add(step("timeline", List.of("papers"), new LinkedHashMap<>(), List.of(), Ledger.EMPTY, List.of()));
        for (String year : List.of("2005", "2011")) {
            steps.add(step("tables[year=" + year + "]", List.of(), options, files, Ledger.EMPTY, List.of()));
            steps.add(step("footprint[year=" + year + "]", List.of("tables[year=" + year + "]"), options, List.of(),
                    Ledger.EMPTY, List.of()));
        }
        steps.add(step("bridge", List.of("papers", "bursts", "footprint[year=2011]"), options, List.of(), Ledger.EMPTY,
                List.of()));
        return new Lineage("Carbon and trade", "Citeprint 0.1.0", steps);
    }

    private static Lineage.Step step(String name, List<String> from, SequencedMap<String, String> options,
            List<Lineage.InputFile> files, Ledger ledger, List<Problem> warnings) {
        String operation = Optional.of(name.replaceAll("\\[.*", "")).map(family -> "demo." + family).orElseThrow();
        return new Lineage.Step(name, operation, "Does what a step of this kind does.",
                "The method is told in two sentences. With `exact: true` this is the second one.",
                "Nobody (2026), Journal of Examples 1, 1-2.",
                "demo 0.1.0", from, options, files, ledger, warnings);
    }
}
