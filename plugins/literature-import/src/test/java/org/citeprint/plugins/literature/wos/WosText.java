// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;

/** Two works as Web of Science writes them. */
final class WosText {

    static final WosImporter.Options OPTIONS = new WosImporter.Options(List.of(new Glob("*.txt")),
            WosImporter.AuthorNames.SHORT);

    static final String HEAD = "FN Clarivate Analytics Web of Science\nVR 1.0\n";
    static final String FIRST = """
            PT J
            AU Corsín Jiménez, Á
               Peters, GP
            AF Corsín Jiménez, Álvaro
               Peters, Glen P.
            TI Carbon neutrality in
               international trade
            SO ECONOMIC SYSTEMS RESEARCH
            LA English
            DT Article
            DE carbon neutrality, trade; embodied
               carbon; leakage
            ID EMISSIONS
            AB One line of abstract.
            C1 [Corsín Jiménez, Álvaro] Washington Univ, Dept Biol, St. Louis, MO 63130 USA.
               [Peters, Glen P.] CICERO, Oslo, Norway.
            CR Peters GP, 2008, ENVIRON SCI TECHNOL, V42, P1401, DOI 10.1021/es072023k
               *IPCC, 2007, CLIMATE CHANGE
            TC 12
            PY 2012
            VL 24
            IS 1
            BP 1
            EP 19
            DI 10.1080/ABC
            WC Economics; Environmental Sciences
            UT WOS:000000000000001
            ER

            """;
    static final String SECOND = """
            PT J
            AU Wang, L
            TI Another work
            C1 Tsinghua Univ, Beijing, Peoples R China.
            EA FEB 2026
            AR 105
            UT WOS:000000000000002
            ER

            """;

    private WosText() {}

    static Outcome<Corpus> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome<Corpus> read(byte[] bytes) {
        return OperatorTester.read(new WosImporter(), OPTIONS, Source.of("a.txt", bytes));
    }
}
