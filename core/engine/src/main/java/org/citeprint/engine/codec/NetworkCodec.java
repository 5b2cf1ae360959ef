// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;

/** The heads, the rows of links, then the table of attributes. */
final class NetworkCodec implements DatasetCodec<Network> {

    @Override
    public void write(Network network, Encoder out) throws IOException {
        out.flag(network.directed());
        out.text(network.unit());
        out.text(network.weightName());
        out.ints(network.offsets());
        out.ints(network.neighbours());
        out.doubles(network.weights());
        new TableCodec().write(network.attributes(), out);
    }

    @Override
    public Network read(Decoder in) throws IOException {
        boolean directed = in.flag();
        String unit = in.text();
        String weightName = in.text();
        int[] offsets = in.ints();
        int[] neighbours = in.ints();
        double[] weights = in.doubles();
        Decoder.requireOffsets(offsets, neighbours.length);
        Decoder.requireIndices(neighbours, offsets.length - 1);
        Table attributes = new TableCodec().read(in);
        return new Network(directed, unit, weightName, offsets, neighbours, weights, attributes);
    }
}
