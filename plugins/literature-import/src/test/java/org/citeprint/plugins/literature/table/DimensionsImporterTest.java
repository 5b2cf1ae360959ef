// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DimensionsImporterTest {

    @Test
    void readsDimensionsBehindTheLineAboutTheData() {
        Corpus corpus = ImporterText.corpus(new DimensionsImporter(),
                """
                        "About the data: Exported on Feb 5, 2024. Criteria: x, y, z."
                        "Rank","Publication ID","DOI","Title","Source title","PubYear","Authors","Country of Research organization","Times cited","Cited references"
                        "500","pub.1","10.1/x","T","J","2020","Ames, Jo; Brown, R","United States; Norway","3","[Peters, Glen; Hertwich, E|1|Science|2008|3|1|5|10.1/y|pub.2|9];[Li, F||J|2009||||10.1/z|pub.3|1]"
                        """);
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2020);
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("Ames, Jo", "Brown, R");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("USA", "NOR");
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0)).hasSize(2)
                .first().asString().startsWith("[Peters, Glen; Hertwich, E|1|Science|2008");
        assertThat(corpus.origin(0).line()).isEqualTo(3);
    }

    /** A query of several lines stands in the line about the data. */
    @Test
    void theLineAboutTheDataMayBeSeveral() {
        Outcome<Corpus> outcome = ImporterText.read(new AutoImporter(),
                "\"About the data: Exported on Jan 12, 2024. 'carbon\n"
                        + "AND trade\nOR \"\"leakage\"\"' in full data.\"\n\"Publication ID\",\"Title\",\"PubYear\"\npub.1,One,2020\n");
        assertThat(outcome.result().text(Field.ID, 0)).contains("pub.1");
        assertThat(outcome.result().origin(0).line()).isEqualTo(5);
        assertThat(outcome.ledger().entries()).singleElement();
        assertThat(outcome.warnings()).isEmpty();
    }

    /** Dimensions parts the names of these columns by a hyphen; some programs take it away. */
    @Test
    void readsInstitutionsAndCountriesOfDimensions() {
        for (String sign : List.of("- ", "")) {
            Corpus corpus = ImporterText.corpus(new DimensionsImporter(), "\"About the data: x\"\nPublication ID,Title,"
                    + "Authors Affiliations - Name of Research organization,".replace("- ", sign)
                    + "Authors Affiliations - Country of Research organization,".replace("- ", sign)
                    + "Publication date\npub.1,One,University of Oslo; ETH Zurich,Norway; Switzerland,2019-05-01\n");
            assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("University of Oslo",
                    "ETH Zurich");
            assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR", "CHE");
            assertThat(corpus.number(Field.YEAR, 0)).hasValue(2019);
        }
    }

    /** Where Dimensions gives neither organisations nor countries, authors have theirs in brackets. */
    @Test
    void readsWhatAuthorsOfDimensionsHaveInBrackets() {
        Corpus corpus = ImporterText.corpus(new DimensionsImporter(),
                """
                        Publication ID,Title,Authors,Authors (Raw Affiliation),Authors Affiliations,Country of Research organization
                        pub.1,One,"Ames, Jo; Li, F; Brown, R","Ames, Jo (Dept (X), University of Oslo, Norway; ETH Zurich, Switzerland. Electronic address: a@b.org.); Li, F ()","Ames, Jo (University of Oslo; ETH (Zurich)); Li, F (); Brown, Joan (Jo) (University of Oslo)",
                        pub.2,Two,"Ames, Jo","Ames, Jo (University of Oslo, Norway)","Ames, Jo (University of Oslo)",Sweden
                        """);
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("University of Oslo",
                "ETH (Zurich)");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 0)).containsExactly("NOR", "CHE");
        assertThat(ImporterText.list(corpus, Field.COUNTRIES, 1)).containsExactly("SWE");
    }
}
