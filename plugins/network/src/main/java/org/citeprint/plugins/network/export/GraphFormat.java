// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import java.util.function.Function;
import org.citeprint.api.data.Network;

/** The formats networks are written in. */
public enum GraphFormat {
    /** GraphML, for most programs. */
    GRAPHML("application/graphml+xml", ".graphml", GraphMl::write),
    /** GEXF 1.3 with places, sizes and colours, for Gephi. */
    GEXF("application/gexf+xml", ".gexf", Gexf::write),
    /** Pajek's network file. */
    PAJEK("text/plain", ".net", Pajek::write),
    /** JSON for VOSviewer and VOSviewer Online. */
    VOSVIEWER("application/json", ".json", VosviewerJson::write);

    private final String mediaType;
    private final String suffix;
    private final Function<Network, String> writer;

    GraphFormat(String mediaType, String suffix, Function<Network, String> writer) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.writer = writer;
    }

    String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffix;
    }

    /** The network as text in this format. */
    String write(Network network) {
        return writer.apply(network);
    }
}
