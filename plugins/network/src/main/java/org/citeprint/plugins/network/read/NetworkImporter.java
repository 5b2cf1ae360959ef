// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.operation.SourceFolder;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/**
 * Reads a network that another program wrote, with places, clusters and attributes: what {@code export.graph} writes for
 * VOSviewer, Gephi and others, and VOSviewer's own text files. So base maps of a whole science serve {@code
 * view.dual-map}, and a map made elsewhere can be measured and clustered here. Linear in the file; all links are held.
 */
@Extension
@Operation(
        name = "import.network",
        summary = "Reads a network of VOSviewer, Pajek, GraphML or GEXF with its places and clusters.",
        method = "The content decides the format: JSON of VOSviewer, its map (with its network in `links`), Pajek's"
                + " network, GraphML or GEXF. Nodes keep the order of the file. Weights and scores of VOSviewer become"
                + " attributes named in small letters; links from a node to itself are left out and counted, links that"
                + " are there twice are added up. Nodes of one label get their identifiers behind it. Clusters, which Gephi"
                + " calls modularity class, are numbered from 1: where a file counts from 0, all move up by one.",
        source = "van Eck, N. J. and Waltman, L. (2023): VOSviewer manual, version 1.6.20, section 5.1; Brandes, U. et al."
                + " (2013): Graph Markup Language (GraphML). Handbook of Graph Drawing and Visualization, ch. 16",
        since = "0.1.0",
        sample = NetworkImporter.SAMPLE)
public final class NetworkImporter implements Operator<None, NetworkImporter.Options, Network> {

    /** A map of VOSviewer; its network, in a file of its own, has lines such as {@code 1 2 5}. */
    static final String SAMPLE = """
            id\tlabel\tx\ty\tcluster\tweight<Occurrences>\tscore<Avg. pub. year>
            1\tcarbon leakage\t-0.61\t0.20\t1\t14\t2011.5
            2\ttrade\t0.35\t0.07\t1\t41\t2008.25
            3\tfootprint\t0.26\t-0.27\t2\t9\t2014
            """;

    /** What a pipeline can choose. */
    public record Options(
            @Doc("The file: VOSviewer's map or JSON, Pajek's network, GraphML or GEXF; it may be packed with gzip.") InputPath file,
            @Doc("VOSviewer's network file, where `file` is its map.") Optional<InputPath> links,
            @Doc("What a node is, in the singular.") @Default("item") String unit,
            @Doc("What the weight of a link counts.") @Default("strength") String weight) {}

    @Override
    public Network run(None inputs, Options options, Context context) {
        Source source = only(context.folder(options.file()));
        Optional<Source> links = options.links().map(path -> only(context.folder(path)));
        NetworkDraft draft = new NetworkDraft(context);
        try {
            String first = firstLine(source);
            boolean map = !first.startsWith("{") && !first.startsWith("<") && !first.startsWith("*");
            if (!map && links.isPresent()) {
                throw new ProblemException(Problem.error("CP-4153", Position.of(source.name()),
                        "`links` is given, but the file is no map of VOSviewer and has its own links",
                        "leave `links` out"));
            }
            read(first, source, draft);
            if (links.isPresent()) {
                new VosviewerMap(draft).links(links.get());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.error("CP-4154", Position.of(source.name()),
                    "the file cannot be read: " + reason(e),
                    "it may have been cut off; get it anew"));
        }
        return draft.network(source.name(), options.unit(), options.weight());
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? "it ends in the middle" : message.replaceFirst("^[a-zA-Z.]*Exception: ", "");
    }

    private static void read(String first, Source source, NetworkDraft draft) throws IOException {
        if (first.startsWith("{")) {
            new VosviewerFile(draft).read(source);
        } else
            if (first.toLowerCase(Locale.ROOT).startsWith("*vertices")
                    || first.toLowerCase(Locale.ROOT).startsWith("*network")) {
                        new PajekFile(draft).read(source);
                    } else
                if (first.startsWith("<") && !first.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
                    new XmlNetwork(draft).read(source);
                } else if (VosviewerMap.isHeader(first)) {
                    new VosviewerMap(draft).items(source);
                } else {
                    throw new ProblemException(Problem.error("CP-4150", new Position(source.name(), 1, 1),
                            first.isEmpty()
                                    ? "the file is empty"
                                    : "this is no network: it begins with `"
                                            + first.substring(0, Math.min(40, first.length()))
                                            + "`",
                            "take a map or JSON of VOSviewer, a network of Pajek (`*Vertices` first), GraphML or GEXF; a network file of"
                                    + " VOSviewer goes into `links`, its map into `file`"));
                }
    }

    private static Source only(SourceFolder folder) {
        List<SourceFolder.Entry> files = folder.files();
        if (files.size() != 1) {
            throw new ProblemException(Problem.error("CP-4150", Position.of(folder.name()),
                    "a network is one file, and here are " + files.size(), "name the file itself"));
        }
        return files.getFirst().source();
    }

    /** The first line that is not blank; comments of Pajek do not count. */
    private static String firstLine(Source source) throws IOException {
        for (Line line : source.lines()) {
            String text = line.text().strip();
            if (!text.isEmpty() && !text.startsWith("%")) {
                return text;
            }
        }
        return "";
    }
}
