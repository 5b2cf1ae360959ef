// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does in one process what users do most, so that Java takes down all it loads for that; see {@code doctor --train}. */
@Command(name = "train", hidden = true, description = "Used by doctor --train.")
final class TrainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PIPELINE") private String pipeline = "";

    private final Surroundings surroundings;

    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        int code = one("check", pipeline);
        // Once to do the work, once to find it done.
        one("run", pipeline);
        one("run", pipeline, "--json");
        one("plan", pipeline);
        one("log");
        one("list");
        return code;
    }

    private int one(String... args) {
        return new Program(surroundings.console(), surroundings.environment()).run(args);
    }
}
