// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.InputPath;
import org.citeprint.testkit.OperatorContract;

class NetworkImporterContractTest extends OperatorContract<None, NetworkImporter.Options, Network> {

    @Override
    protected Operator<None, NetworkImporter.Options, Network> operator() {
        return new NetworkImporter();
    }

    @Override
    protected NetworkImporter.Options options() {
        return new NetworkImporter.Options(new InputPath("map.txt"), Optional.of(new InputPath("network.txt")),
                "journal",
                "citations");
    }

    @Override
    protected None inputs() {
        return new None();
    }

    @Override
    protected List<Source> sources() {
        return List.of(
                Source.of("map.txt", "id\tlabel\tweight<Works>\n1\ta\t3\n2\tb\t1\n".getBytes(StandardCharsets.UTF_8)),
                Source.of("network.txt", "1\t2\t4\n".getBytes(StandardCharsets.UTF_8)));
    }
}
