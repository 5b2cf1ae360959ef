// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PubmedPageTest {

    /** It is what PubMed saves unless told otherwise; a list with many commas looks like a table. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1: Ames J, Brown K, Cole S. Clouds. J Made Up. 2025 Apr\n26;4(1):1-9. PMID: 12345.\n",
                "1. J Made Up. 2022 Oct 15;2:1.\n\nClouds.\n\nAmes J(1).\n\nPMID: 12345 [Indexed for MEDLINE]\n"})
    void isToldFromRecords(String page) {
        assertThatThrownBy(() -> ImporterText.read(new AutoImporter(), page)).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.problems().getFirst().code()).isEqualTo("CP-3030"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1: Ames J, Brown K, Cole S. Clouds. J Made Up. 2025.\n",
                "See PMID: 12345, or 1: that, or more.\n"})
    void isNoOtherText(String text) {
        assertThatThrownBy(() -> ImporterText.read(new AutoImporter(), text)).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.problems().getFirst().code()).isEqualTo("CP-3001"));
    }
}
