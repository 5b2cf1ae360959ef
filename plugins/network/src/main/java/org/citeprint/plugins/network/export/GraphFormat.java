// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import org.citeprint.api.data.Network;

/** The formats networks are written in. */
public enum GraphFormat {
    /** GraphML, for most programs. */
    GRAPHML("application/graphml+xml", ".graphml"),
    /** GEXF 1.3 with places, sizes and colours, for Gephi. */
    GEXF("application/gexf+xml", ".gexf"),
    /** Pajek's network file. */
    PAJEK("text/plain", ".net"),
    /** JSON for VOSviewer and VOSviewer Online. */
    VOSVIEWER("application/json", ".json");

    private final String mediaType;
    private final String suffix;

    GraphFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffix;
    }

    /** The network as text in this format. */
    String write(Network network) {
        return switch (this) {
            case GRAPHML -> GraphMl.write(network);
            case GEXF -> Gexf.write(network);
            case PAJEK -> Pajek.write(network);
            case VOSVIEWER -> VosviewerJson.write(network);
        };
    }
}
