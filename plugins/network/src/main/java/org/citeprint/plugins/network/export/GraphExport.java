// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import java.nio.charset.StandardCharsets;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.pf4j.Extension;

/** Writes a network as a file for other programs. */
@Extension
@Operation(
        name = "export.graph",
        summary = "Writes a network for Gephi, Pajek, VOSviewer, igraph, networkx and others.",
        method = "All nodes, links and attributes are written in their order, in UTF-8; missing values are left out. Numbers "
                + "are written in the shortest form that reads back exactly.",
        since = "0.1.0")
public final class GraphExport implements Operator<Network, GraphExport.Options, Document> {

    /** What a pipeline can choose. */
    public record Options(@Doc("The format of the file.") @Default("graphml") GraphFormat format) {}

    @Override
    public Document run(Network network, Options options, Context context) {
        GraphFormat format = options.format();
        return new Document(
                format.mediaType(), format.suffix(), format.write(network).getBytes(StandardCharsets.UTF_8));
    }
}
