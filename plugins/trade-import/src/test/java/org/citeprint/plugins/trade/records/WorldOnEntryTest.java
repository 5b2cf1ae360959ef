// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A table of ten regions whose final demand is 60 trillion and CO2 30 Gt, in several units. */
class WorldOnEntryTest {

    private static List<String> warnings(int regions, String currency, String mass) {
        StringBuilder text = new StringBuilder("Matrix,From,Sector,To,Item,Unit,Value\n");
        for (int region = 0; region < regions; region++) {
            text.append("Z,R").append(region).append(",all,R").append(region).append(",all,,1000\n");
            text.append("Y,R").append(region).append(",all,R").append(region).append(",homes,,6000000\n");
            text.append("E,,CO2,R").append(region).append(",all,").append(mass).append(",3000000\n");
        }
        RecordsImporter.Options options = new RecordsImporter.Options(new InputPath("long.csv"),
                part("Z", "From", "Sector"), part("Y", "From", "Sector"),
                Map.of("air", part("E", "Sector")), Map.of(), Map.of(), false, Optional.empty(), Separator.COMMA,
                currency,
                Optional.empty());
        return OperatorTester.run(new RecordsImporter(), new None(), options,
                new TestContext().file("long.csv", text.toString())).warnings().stream().map(Object::toString)
                .filter(warning -> warning.contains("CP-3186")).toList();
    }

    private static RecordsImporter.Records part(String matrix, String... row) {
        return new RecordsImporter.Records("long.csv", List.of(row), List.of("To", "Item"), "Value",
                Optional.of("Unit"),
                Map.of("Matrix", List.of(matrix)), Map.of());
    }

    @Test
    void aFactorOfAThousandIsCaught() {
        assertThat(warnings(10, "M.USD", "kt")).isEmpty();
        assertThat(warnings(10, "thousand USD", "t")).hasSize(2).anyMatch(warning -> warning.contains(
                "warning[CP-3186] `final demand` of all regions together is 0.06 trillion USD; the world's is some tens of"
                        + " trillions: `thousand USD` may be the wrong unit"));
        assertThat(warnings(10, "billion EUR", "Mt")).hasSize(2).anyMatch(warning -> warning
                .contains(
                        "`CO2` of all regions together is 30000 Gt; the world's fossil CO2 is 22 to 38 Gt a year: `Mt`"));
    }

    /** Nine regions may be a continent; a currency that is not known says nothing. */
    @Test
    void aPartOfTheWorldIsNone() {
        assertThat(warnings(9, "billion EUR", "Mt")).isEmpty();
        assertThat(warnings(10, "CNY", "kt")).isEmpty();
    }
}
