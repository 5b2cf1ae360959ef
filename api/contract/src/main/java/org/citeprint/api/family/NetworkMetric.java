// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.io.IOException;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operator;

/**
 * Computes attributes of a network's nodes: centralities, clusters, coordinates. The result is the same network with
 * the columns added.
 *
 * @param <O> the options
 */
public interface NetworkMetric<O extends Record> extends Operator<Network, O, Network> {

    /** The new node attributes, one value a node. */
    List<Column> measure(Network network, O options, Context context) throws IOException;

    @Override
    default Network run(Network network, O options, Context context) throws IOException {
        return network.with(measure(network, options, context));
    }
}
