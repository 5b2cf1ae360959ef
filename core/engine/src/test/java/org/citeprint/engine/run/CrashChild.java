// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.nio.file.Path;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.record.RunRecord;

/** The program that tests kill: one run of the bench in a folder, with small pauses in its steps. */
final class CrashChild {

    private CrashChild() {}

    public static void main(String[] arguments) {
        Bench bench = new Bench(Path.of(arguments[0]));
        int pause = Integer.parseInt(arguments[1]);
        RunListener listener = new RunListener() {
            @Override
            public void stepStarted(String step) {
                System.out.println("step");
            }
        };
        try {
            RunRecord run = bench.run(bench.plan(2, "Title", pause), 2, listener);
            System.out.println("engine ms " + run.millis());
            run.allProblems().forEach(System.out::println);
            System.exit(run.status().exitCode());
        } catch (ProblemException e) {
            System.out.println(e.problems());
            System.exit(6);
        }
    }
}
