// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountryTest {

    @Test
    void holdsEveryCodeOfTheStandard() {
        assertThat(Country.all())
                .extracting(Country::alpha3)
                .containsExactlyInAnyOrderElementsOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        assertThat(Country.all())
                .extracting(Country::alpha2)
                .containsExactlyInAnyOrder(Locale.getISOCountries());
        assertThat(Country.all())
                .allSatisfy(country -> assertThat(Locale.of("", country.alpha2()).getISO3Country())
                        .isEqualTo(country.alpha3()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            DEU; DEU
            de; DEU
            Germany; DEU
            Peoples R China; CHN
            PEOPLE'S REPUBLIC OF CHINA; CHN
            UK; GBR
            England; GBR
            ROM; ROU
            Türkiye; TUR
            turkiye; TUR
            U.S.A.; USA
            Trinidad & Tobago; TTO
            Trinidad and Tobago; TTO
            Côte d’Ivoire; CIV
            South Korea; KOR
            Viet Nam; VNM
            """)
    void findsACountryByWhateverNameItGoesBy(String text, String code) {
        assertThat(Country.find(text)).map(Country::alpha3).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"ROW", "WA", "Atlantis", "''"})
    void findsNoneWhereThereIsNone(String text) {
        assertThat(Country.find(text)).isEmpty();
    }
}
