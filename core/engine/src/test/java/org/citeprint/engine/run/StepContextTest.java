// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.engine.file.FileOption;
import org.citeprint.engine.file.PlannedFile;
import org.citeprint.engine.plan.PlannedStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StepContextTest {

    @TempDir private Path folder;

    private PlannedFile file(String name) {
        return new PlannedFile(name, name, folder.resolve(name).normalize());
    }

    @Test
    void aFileThatIsNamedInTwoWaysIsOneSource() {
        PlannedStep any = new PlanBuilder(folder).step("read", new TestOperations.Read(),
                new TestOperations.ReadOptions(new Glob("a.txt"), 0), Map.of()).build().steps().getFirst();
        List<FileOption> files = List.of(new FileOption(new Glob("a.txt"), List.of(file("a.txt"), file("b.txt"))),
                new FileOption(new Glob("x/../a.txt"), List.of(file("x/../a.txt"))));
        PlannedStep step = new PlannedStep(any.id(), any.operation(), any.options(), any.optionTexts(), any.inputs(),
                files, any.expectations(), any.position());
        Cancellation cancellation = new Cancellation();
        StepContext context = new StepContext(step, new SharedWorkers(Runnable::run, 1, cancellation), cancellation,
                new Events(RunListener.NONE));
        assertThat(context.sources()).extracting(Source::name).containsExactly("a.txt", "b.txt");
    }
}
