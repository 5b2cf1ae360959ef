// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.util.Optional;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.testkit.TestContext;

/** Reads a text as a file of a network. */
final class NetworkText {

    static final String MAP = """
            id\tlabel\tdescription\tx\ty\tcluster\tweight<Occurrences>\tscore<Avg. pub. year>
            7\tcarbon\t"tax ""and"" trade\tboth"\t-0.5\t0.25\t2\t12\t2010.5
            9\ttrade\t\t0.5\t-0.25\t1\t30\t2012
            4\tleakage\t\t\t\t\t3\t
            """;

    private NetworkText() {}

    static Network read(TestContext context, String file, Optional<String> links) {
        return new NetworkImporter().run(new None(), new NetworkImporter.Options(new InputPath(file),
                links.map(InputPath::new), "keyword", "works"), context);
    }

    static Network read(String text) {
        TestContext context = new TestContext();
        context.file("file", text);
        return read(context, "file", Optional.empty());
    }
}
