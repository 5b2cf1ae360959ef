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
            Brasil; BRA
            España; ESP
            ESPANA; ESP
            Österreich; AUT
            België; BEL
            Rep of Georgia; GEO
            Mongol Peo Rep; MNG
            Marshall Island; MHL
            Br Virgin Isl; VGB
            La Réunion; REU
            Svalbard; SJM
            """)
    void findsACountryByWhateverNameItGoesBy(String text, String code) {
        assertThat(Country.find(text)).map(Country::alpha3).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"ROW", "WA", "Atlantis", "''"})
    void findsNoneWhereThereIsNone(String text) {
        assertThat(Country.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Univ Nowhere, New York, NY 10027 USA; USA
            Univ Nowhere, Berkeley, CA 94720; USA
            MA 02115; USA
            Univ Nowhere, Gainesville, FL 32611 USA.; USA
            Univ Nowhere, Tbilisi 0179, Georgia; GEO
            Univ Nowhere, Atlanta, GA 30332 USA; USA
            Univ Nowhere, Toronto, ON M5S 1A1, Canada; CAN
            Univ Nowhere, Singapore 119077; SGP
            Univ Nowhere, London SW7 2AZ, UK.; GBR
            Univ Nowhere, Newark, DE; USA
            Univ Nowhere, Aberdeen AB25 2ZD, U.K.; GBR
            Univ Nowhere, Boston, MA, U.S.; USA
            Norway; NOR
            Univ Nowhere, Boston, Massachusetts; USA
            Mayo, Rochester, Minnesota 55905.; USA
            Univ Nowhere, St Thomas, VI 00802 USA; USA
            Army Med Ctr, AP 96271 USA; USA
            Univ Nowhere, Nowhere Isl, Virgin Islands (U.S.); VIR
            King Univ, Jeddah. Saudi Arabia; SAU
            Univ Nowhere, Columbus, OH. USA; USA
            Univ Nowhere, Belgrade, Serbia (Ames); SRB
            Univ Nowhere, Atlanta, Georgia; GEO
            Univ Nowhere, Tananarive, MALAGASY REPUBL; MDG
            Univ Nowhere, Bologna, BO Italy; ITA
            Univ Nowhere, Sydney, NSW 2006 Australia; AUS
            Univ Nowhere, Kerala 695011 India; IND
            Univ Nowhere, Sevan, Lima. 15001 Peru; PER
            """)
    void endsAddresses(String address, String code) {
        assertThat(Country.atEndOf(address)).map(Country::alpha3).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Univ Nowhere, Paris 75005
            Univ Nowhere, Somewhere, FR
            94720
            .
            Statoil, AS
            Nowhere, Congo (Somewhere)
            (Ames)
            Brown. (Ames)
            """)
    void doesNotGuessTheEndOfAnAddress(String address) {
        assertThat(Country.atEndOf(address)).isEmpty();
    }
}
