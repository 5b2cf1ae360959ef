// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.blas;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The inverse of a matrix in the library's own arrays: dgetrf factorises with partial pivoting, dgetri inverts from the
 * factors (Anderson et al. 1999, LAPACK Users' Guide, 3rd ed., section 2.4.1). 2 n³ operations in place, n² doubles.
 */
final class NativeInverse {

    /** OpenBLAS's threads take memory from the stack of the one that calls, which is too small for it by default. */
    private static final long STACK = 64L << 20;

    private final MethodHandle factorise;
    private final MethodHandle invert;

    NativeInverse(Library library) {
        factorise = library.function("dgetrf_", 6);
        invert = library.function("dgetri_", 7);
    }

    /**
     * Inverts an n × n matrix of doubles in its place, column by column in memory (row by row gives the same).
     *
     * @throws ProblemException CP-5032 when there is no inverse
     */
    void invert(MemorySegment matrix, int n) {
        Outcome outcome = new Outcome();
        Thread caller = new Thread(null, () -> outcome.status = status(matrix, n), "blas", STACK);
        caller.setUncaughtExceptionHandler((thread, failure) -> outcome.failure = failure);
        caller.start();
        boolean interrupted = false;
        while (caller.isAlive()) {
            try {
                caller.join();
            } catch (InterruptedException e) {
                interrupted = true; // the library cannot be stopped, and its memory must not go from under it
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        outcome.check();
    }

    private int status(MemorySegment matrix, int n) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocateFrom(ValueLayout.JAVA_INT, n);
            MemorySegment pivots = arena.allocate(ValueLayout.JAVA_INT, n);
            MemorySegment status = arena.allocate(ValueLayout.JAVA_INT);
            factorise.invokeExact(size, size, matrix, size, pivots, status);
            int factorised = status.get(ValueLayout.JAVA_INT, 0);
            if (factorised != 0) {
                return factorised;
            }
            int wish = wishedWork(size, matrix, pivots, arena, status);
            MemorySegment work = arena.allocate(ValueLayout.JAVA_DOUBLE, wish);
            invert.invokeExact(size, matrix, size, pivots, work, arena.allocateFrom(ValueLayout.JAVA_INT, wish),
                    status);
            return status.get(ValueLayout.JAVA_INT, 0);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** How much working space the inversion would like: it says so when it is offered -1. */
    private int wishedWork(MemorySegment size, MemorySegment matrix, MemorySegment pivots, Arena arena,
            MemorySegment status) throws Throwable {
        MemorySegment answer = arena.allocate(ValueLayout.JAVA_DOUBLE);
        invert.invokeExact(size, matrix, size, pivots, answer, arena.allocateFrom(ValueLayout.JAVA_INT, -1), status);
        return (int) answer.get(ValueLayout.JAVA_DOUBLE, 0);
    }

    /** What the calling thread found; read after it has ended. */
    private static final class Outcome {

        private int status;
        private @Nullable Throwable failure;

        private void check() {
            if (failure != null) {
                throw new IllegalStateException("the library of linear algebra cannot be called", failure);
            }
            if (status > 0) {
                throw new ProblemException(Problem.error("CP-5032", "the table has no inverse: pivot " + status
                        + " of its equations is zero",
                        "some industries buy all they sell, directly or in a circle; look at the warnings of the"
                                + " import"));
            }
            if (status < 0) {
                throw new IllegalStateException("LAPACK refuses its argument " + -status);
            }
        }
    }
}
