// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** Tables as others publish and save them. */
class RealTableTest {

    private static Outcome<InputOutputSystem> read(Path folder) {
        ExiobaseImporter.Options options = new ExiobaseImporter.Options(
                new InputPath("table"), List.of(), Optional.empty(), Optional.empty());
        TestContext context = new TestContext().folder("table", folder).threads(2);
        return OperatorTester.run(new ExiobaseImporter(), new None(), options, context);
    }

    @Test
    void readsTheTableOfTheExample() {
        Outcome<InputOutputSystem> outcome = read(Path.of("../../docs/examples/carbon-and-trade/data/trade/2011"));
        InputOutputSystem system = outcome.result();

        assertThat(system.name()).isEqualTo("WIOD 2013 release, 2011, 41 regions x 10 sectors");
        assertThat(system.currency()).isEqualTo("M.USD");
        assertThat(system.regions()).hasSize(41);
        assertThat(system.industries()).isEqualTo(410);
        assertThat(system.categories()).hasSize(5);
        assertThat(system.extensions()).extracting(Extension::name).containsExactly("emissions", "factor_inputs");
        assertThat(system.extensions().getFirst().stressors())
                .containsExactly(new Stressor("CO2 - fossil fuels and processes", "kt"));
        double world = 0;
        for (double flow : system.extensions().getFirst().flows().values()) {
            world += flow;
        }
        for (double flow : system.extensions().getFirst().demandFlows().orElseThrow().values()) {
            world += flow;
        }
        assertThat(world).isCloseTo(35_013_400, within(50.0));
        assertThat(outcome.warnings()).extracting(problem -> problem.code()).containsExactly("CP-3153");
        assertThat(outcome.ledger().entries()).allSatisfy(entry -> assertThat(entry.rejections()).isEmpty());
    }

    @Test
    void readsWhatPymrioSavesAndWhatItMocks() {
        String set = System.getenv("CITEPRINT_SHARED");
        Path data = (set == null ? Path.of("../../../shared") : Path.of(set))
                .resolve("oracles/pymrio-test-mrio/pymrio-test-input");
        if (!Files.isDirectory(data)) {
            abort("not compared with pymrio: no folder " + data + " beside the repository");
        }

        Outcome<InputOutputSystem> saved = read(data.resolve("test_mrio_pymrio_save_txt"));
        InputOutputSystem mocked = read(data.resolve("raw/mock_mrios/exio3_mock")).result();

        assertThat(saved.result().regions()).containsExactly("reg1", "reg2", "reg3", "reg4", "reg5", "reg6");
        assertThat(saved.result().sectors()).hasSize(8);
        assertThat(saved.result().extensions().getFirst().stressors()).containsExactly(
                new Stressor("emission_type1 | air", "kg"), new Stressor("emission_type2 | water", "kg"));
        assertThat(saved.result().transactions().at(0, 2)).isEqualTo(106490.98);
        assertThat(saved.ledger().entries()).anySatisfy(entry -> assertThat(entry.rejections())
                .extracting(Rejection::reason, Rejection::count)
                .containsExactly(tuple("no part of the system", 2L)));
        assertThat(mocked.extensions()).extracting(Extension::name).containsExactly("satellite");
        assertThat(mocked.extensions().getFirst().demandFlows()).isPresent();
    }
}
