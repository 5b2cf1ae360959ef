// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.ByteArrayOutputStream;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** The bytes of a file in memory, of which an array holds two thousand million at most. */
final class BoundedBytes extends ByteArrayOutputStream {

    private final int most;

    BoundedBytes() {
        this(Integer.MAX_VALUE - 64);
    }

    BoundedBytes(int most) {
        super(Math.min(1 << 20, most));
        this.most = most;
    }

    @Override
    public synchronized void write(int value) {
        check(1);
        super.write(value);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        check(length);
        super.write(bytes, from, length);
    }

    private void check(int more) {
        if (more > most - count) {
            throw new ProblemException(Problem.error("CP-3156", "the file would be larger than " + most + " bytes",
                    "export without `derived`, or aggregate the table first; `account.leontief` gives A and L one by"
                            + " one"));
        }
    }
}
