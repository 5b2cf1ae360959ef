// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeywordFormTest {

    @ParameterizedTest
    @CsvSource({
        "CASE,carbon tax,carbon tax", "HYPHEN,carbon-dioxide,carbon dioxide", "HYPHEN,input/output,input output",
        "PLURAL,energy policies,energy policy", "PLURAL,emissions,emission", "PLURAL,analyses,analysis",
        "PLURAL,taxes,tax", "PLURAL,gas,gas", "PLURAL,economics,economics", "PLURAL,virus,virus",
        "SPELLING,risk modelling,risk modeling", "SPELLING,organisational behaviour,organizational behavior",
        "SPELLING,organisation,organization", "SPELLING,labour centres,labor centers", "SPELLING,exercise,exercise",
        "SPELLING,optimising,optimizing", "SPELLING,enterprises,enterprises", "SPELLING,analysed,analyzed",
        "SPELLING,advisers,advisers", "SPELLING,genetic counselling,genetic counseling"})
    void spellingsShareAKey(KeywordForm form, String keyword, String key) {
        assertThat(form.key(keyword)).isEqualTo(key);
    }
}
