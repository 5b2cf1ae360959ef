// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.option;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.PluginFault;
import org.citeprint.engine.catalog.Records;
import org.citeprint.engine.diagnostic.Problems;

/** Calls the canonical constructor of an options record, which is a plugin's code and may refuse or fail. */
final class RecordMaker {

    private final OfferedOperation operation;
    private final Problems problems;

    RecordMaker(OfferedOperation operation, Problems problems) {
        this.operation = operation;
        this.problems = problems;
    }

    Optional<Record> make(Class<? extends Record> type, List<Object> arguments, Position place) {
        try {
            return Optional.of(Records.make(type, arguments));
        } catch (InvocationTargetException e) {
            refused(e.getTargetException(), place);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            failed(e, place);
        }
        return Optional.empty();
    }

    private void refused(Throwable cause, Position place) {
        switch (cause) {
            case ProblemException e -> problems.addAt(place, e.problems());
            case IllegalArgumentException e -> problems.error("CP-1208", place,
                    "`" + operation.name() + "` refuses its options: " + e.getMessage(),
                    "see `citeprint explain " + operation.name() + "`");
            case VirtualMachineError e -> throw e;
            default -> failed(cause, place);
        }
    }

    private void failed(Throwable cause, Position place) {
        problems.add(PluginFault.of(operation, "reading its options", cause, place));
    }
}
