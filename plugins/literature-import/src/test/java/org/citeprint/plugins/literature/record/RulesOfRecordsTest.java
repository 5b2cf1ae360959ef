// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Years, countries, identifiers and DOIs as records write them. */
class RulesOfRecordsTest {

    @ParameterizedTest
    @CsvSource({"2012, 2012", "2012-05-01, 2012", "2012/05, 2012", "2012.0, 2012", "' 1999 ', 1999", "1000, 1000",
        "9999, 9999", "0999, ", "20123, ", "2012x, ", "201, ", "201a, ", "in 2012, ", "'', ", "201/2, ", "20:2, "})
    void aYearStandsAtTheStart(String text, Integer year) {
        assertThat(Year.leading(text)).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }

    @ParameterizedTest
    @CsvSource({"FEB 2026, 2026", "2026, 2026", "JAN-FEB 2010, 2010", "JAN2010, ", "FEB 202, ", "2026 FEB, ", "'', ",
        "7 0999, "})
    void aYearStandsAtTheEnd(String text, Integer year) {
        assertThat(Year.trailing(text)).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Leiden Univ, Leiden, Netherlands. | Netherlands", "Graz, Austria . . | Austria",
                "Austria | Austria",
                "Univ A, B, Peoples R China | Peoples R China", "Univ A,USA | USA", "Univ A, | ''", ". | ''", "'' | ''",
                ",x | x", "Univ A,  Viet Nam  | Viet Nam", "a,b,c,d | d", "St. Gallen, St. Lucia. | St. Lucia"})
    void theCountryIsTheLastPartOfAnAddress(String address, String last) {
        assertThat(AddressCountry.lastPart(address)).isEqualTo(last);
        Slice slice = Slice.of("before, " + address + ", after");
        slice.set(slice.bytes(), 8, 8 + address.length());
        AddressCountry.keepLastPart(slice);
        assertThat(slice.text()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"Netherlands, NLD", "CA 94720 USA, USA", "USSR, RUS", "Kosovo, XKX",
        "Pristina Kosovo, XKX", "Nowhere, "})
    void theCountryOfALastPart(String part, String code) {
        // Asked twice, as parts are remembered.
        for (int time = 0; time < 2; time++) {
            assertThat(AddressCountry.of(part).orElse(null)).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"XK, XKX", "' XKX ', XKX", "Kosovo, XKX", "DE, DEU", "deu, DEU", "Germany, DEU", "Yugoslavia, SRB",
        "??, "})
    void countriesByCodeOrName(String text, String code) {
        assertThat(CountryCode.of(text).orElse(null)).isEqualTo(code);
    }

    private static List<String> added(Consumer<Identifiers.Adder> call) {
        List<String> all = new ArrayList<>();
        call.accept((_, value) -> all.add(value));
        return all;
    }

    /** Names and identifiers side by side; lists of two lengths say nothing of who is who. */
    @Test
    void authorsAndTheirIdentifiersStandSideBySide() {
        assertThat(added(work -> Identifiers.authors(work, "scopus", List.of("Ames J.", " ", "Brown R. "),
                List.of("57191", "2", "https://example.org/57192/"))))
                .containsExactly("Ames J. = scopus:57191", "Brown R. = scopus:57192");
        assertThat(added(work -> Identifiers.authors(work, "scopus", List.of("Ames J.", "Brown R."),
                List.of("57191")))).isEmpty();
        assertThat(added(work -> Identifiers.authors(work, "rid", "Ames, J/A-1-2010; /B-2-2010\n Li, P/C-3-2011;D")))
                .containsExactly("Ames, J = rid:A-1-2010", "Li, P = rid:C-3-2011");
    }

    @Test
    void numbersOfPubmedCentralHaveTheirLetters() {
        assertThat(added(work -> Identifiers.add(work, "pmcid", "3531190; PMC77 | NA,1"))).containsExactly(
                "pmcid:PMC3531190", "pmcid:PMC77", "pmcid:PMC1");
        assertThat(added(work -> Identifiers.add(work, "pmid", "3531190"))).containsExactly("pmid:3531190");
        assertThat(added(work -> Identifiers.add(work, "arxiv", "https://arxiv.org/abs/hep-th/9901001 2101.00001v2")))
                .containsExactly("arxiv:hep-th/9901001", "arxiv:2101.00001v2");
    }

    @Test
    void serialNumbersHaveTheirHyphenAndBooksNone() {
        assertThat(added(work -> Identifiers.serial(work, "01697439; 1873-323x 978-0-7844-8286-5 0-306-40615-2 123")))
                .containsExactly("0169-7439", "1873-323X", "isbn:9780784482865", "isbn:0306406152");
    }

    @Test
    void anInstitutionBelongsToItsLineageWithoutItself() {
        assertThat(added(work -> Identifiers.parents(work, "https://openalex.org/I2",
                List.of("https://openalex.org/I1", "I2", "", "https://openalex.org/I3/"))))
                .containsExactly("openalex:I2 = openalex:I1", "openalex:I2 = openalex:I3");
        assertThat(added(work -> Identifiers.parents(work, "", List.of("I1")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"https://doi.org/10.1000/ABC | 10.1000/abc", "doi:10.1/x | 10.1/x",
                " 10.1000/a [b] c | 10.1000/a[b]c",
                "10.1002/(sici)1 < 2 > 3 | 10.1002/(sici)1<2>3", "11.1000/abc | "})
    void aDoiBeginsWithTen(String text, String doi) {
        assertThat(Doi.of(text).orElse(null)).isEqualTo(doi);
    }
}
