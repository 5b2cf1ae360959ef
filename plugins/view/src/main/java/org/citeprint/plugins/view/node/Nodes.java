// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.node;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NodeNames;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.view.table.Columns;

/** The attributes of a network's nodes under the names that operations give them. */
public final class Nodes {

    private static final List<String> SIZES = List.of("occurrences", "works", "local citations", "citations",
            "total link strength", "strength", "degree");
    private static final List<String> YEARS = List.of("year", "mean year", "first year", "first slice");

    private final Network network;
    private final Column size;
    private final List<String> names;

    /** The nodes of a network, their size taken from the attribute that best says how much of something a node is. */
    public Nodes(Network network) {
        this.network = network;
        names = NodeNames.of(network);
        size = SIZES.stream().flatMap(name -> numeric(name).stream()).findFirst().orElseGet(() -> degrees(network));
    }

    private static Column degrees(Network network) {
        return Column.whole("links", Meaning.COUNT, IntStream.range(0, network.nodes())
                .mapToLong(node -> network.end(node) - network.start(node)).toArray());
    }

    private Optional<Column> numeric(String name) {
        return network.attributes().column(name).filter(column -> !(column instanceof Column.Text));
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** How many nodes. */
    public int count() {
        return network.nodes();
    }

    /** A node's label. */
    public String label(int node) {
        return network.label(node);
    }

    /** A node's name in a picture, where a reference is author and year; two nodes have one name only if they have one label. */
    public String name(int node) {
        return names.get(node);
    }

    /** The nodes in the order of their labels, so that nothing depends on the order they were given in. */
    public int[] byLabel() {
        return IntStream.range(0, count()).boxed()
                .sorted(Comparator.<Integer, String>comparing(network::label).thenComparing(node -> node))
                .mapToInt(Integer::intValue).toArray();
    }

    /** The larger first, of equal ones in the order of their labels. */
    public Comparator<Integer> largestFirst() {
        return Comparator.<Integer>comparingDouble(node -> -size(node)).thenComparing(network::label)
                .thenComparing(node -> node);
    }

    /** The name of what a node's size is. */
    public String sizeName() {
        return size.name();
    }

    /** How much of something a node is; 0 where it is not known. */
    public double size(int node) {
        return Math.max(0, number(size, node).orElse(0.0));
    }

    /** The sizes of the nodes of some rows as a column: whole numbers where they are counts. */
    public <T> Column sizes(String name, List<T> rows, ToIntFunction<T> node) {
        return size instanceof Column.Whole
                ? Columns.wholes(name, Meaning.INDEX, rows, row -> Math.round(size(node.applyAsInt(row))))
                : Columns.decimals(name, Meaning.INDEX, rows, row -> size(node.applyAsInt(row)));
    }

    /** What numbers of an attribute are: those whose name ends so are years, perhaps means of years. */
    public static Meaning meaning(Column column) {
        return column.name().endsWith("year") ? Meaning.YEAR : column.meaning();
    }

    /** A number of a node, where it has one. */
    public static Optional<Double> number(Column column, int node) {
        if (column.missing(node)) {
            return Optional.empty();
        }
        return switch (column) {
            case Column.Decimal decimal -> Optional.of(decimal.value(node));
            case Column.Whole whole -> Optional.of((double) whole.value(node));
            case Column.Text text -> Optional.empty();
        };
    }

    /**
     * The attribute of a name.
     *
     * @throws ProblemException CP-4606 when the nodes have no such numbers
     */
    public Column attribute(String name) {
        return numeric(name).orElseThrow(() -> new ProblemException(Problem.error("CP-4606",
                "the nodes of the network have no numbers called `" + name + "`",
                "they have " + String.join(", ", network.attributes().columns().stream()
                        .filter(column -> !(column instanceof Column.Text)).map(column -> "`" + column.name() + "`")
                        .toList()))));
    }

    /**
     * The years of the nodes.
     *
     * @param wanted the name of the attribute, when the usual ones are not to be taken
     * @throws ProblemException CP-4606 or CP-4607 when the nodes have no years
     */
    public Column years(Optional<String> wanted) {
        Column column = wanted.map(this::attribute)
                .or(() -> YEARS.stream().flatMap(name -> numeric(name).stream()).findFirst())
                .orElseThrow(() -> noYears("has an attribute " + String.join(", ", YEARS)));
        if (IntStream.range(0, count()).allMatch(column::missing)) {
            throw noYears("has a " + column.name());
        }
        return column;
    }

    private static ProblemException noYears(String what) {
        return new ProblemException(Problem.error("CP-4607", "none of the nodes of the network " + what,
                "make the network from works with years, or name another attribute with `year`"));
    }

    /**
     * The cluster of each node by its number, 0 for a node that is in none.
     *
     * @throws ProblemException CP-4608 when the network is in no clusters
     */
    public int[] clusters() {
        Column column = network.attributes().columns().stream()
                .filter(each -> each.meaning() == Meaning.GROUP).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.error("CP-4608",
                        "the network is not divided into clusters", "put a step `cluster.leiden` between")));
        int[] clusters = IntStream.range(0, count())
                .map(node -> (int) Math.max(0, number(column, node).orElse(0.0))).toArray();
        if (IntStream.of(clusters).allMatch(cluster -> cluster == 0)) {
            throw new ProblemException(Problem.error("CP-4608", "no node of the network is in a cluster",
                    "look at the step that makes the clusters"));
        }
        return clusters;
    }

    /**
     * A coordinate of the nodes.
     *
     * @throws ProblemException CP-4609 when the nodes have no places
     */
    public Column coordinate(String name) {
        return network.attributes().decimals(name).map(Column.class::cast)
                .filter(column -> !IntStream.range(0, count()).allMatch(column::missing))
                .orElseThrow(() -> new ProblemException(Problem.error("CP-4609",
                        "the nodes of the network have no places on a map", "put a step `layout.vos` between")));
    }
}
