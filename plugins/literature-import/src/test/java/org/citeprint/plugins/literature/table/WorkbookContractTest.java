// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.testkit.CorpusImporterContract;

class WorkbookContractTest extends CorpusImporterContract<FileOptions> {

    static final List<List<String>> ROWS = List.of(
            List.of("Publication Type", "Authors", "Article Title", "Publication Year", "Addresses",
                    "Cited References", "Times Cited, WoS Core", "UT (Unique WOS ID)"),
            List.of("J", "Ames, J; Büchner, K", "Carbön & <trade>", "2012",
                    "[Ames, J; Büchner, K] Univ Oslo, Oslo, Norway; Univ Bergen, Bergen, Norway",
                    "Peters GP, 2008, ENVIRON SCI TECHNOL, V42, P1401, DOI 10.1021/es072023k; Small H, 1973, J", "7",
                    "WOS:000000000000001"),
            List.of("J", "Li, F", "Two", "2013", "", "", "0", "WOS:000000000000002"));

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new WosTableImporter();
    }

    @Override
    protected FileOptions options() {
        return new FileOptions(List.of(new Glob("*")));
    }

    @Override
    protected byte[] sample() {
        return Workbooks.of(ROWS);
    }

    @Override
    protected int works() {
        return 2;
    }

    @Override
    protected boolean isPlainText() {
        return false;
    }
}
