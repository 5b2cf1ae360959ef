// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import org.citeprint.api.problem.ProblemException;

/** Hands on the rows of blocks in their order and forgets them. */
final class RowStream {

    private final String file;
    private final int columns;
    private final TableReader.RowConsumer consumer;
    private int count;
    private int line;

    RowStream(String file, int columns, TableReader.RowConsumer consumer) {
        this.file = file;
        this.columns = columns;
        this.consumer = consumer;
    }

    void append(RowParser.Rows block) {
        if (!block.problems().isEmpty()) {
            int before = line;
            throw new ProblemException(block.problems().stream().limit(5)
                    .map(problem -> Faults.moved(problem, file, before)).toList());
        }
        for (int row = 0; row < block.labels().size(); row++) {
            consumer.accept(count + row, block.values(), row * columns);
        }
        count += block.labels().size();
        line += block.lines();
    }

    int count() {
        return count;
    }
}
