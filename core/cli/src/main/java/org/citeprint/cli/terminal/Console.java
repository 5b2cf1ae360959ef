// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The two streams of the process: results go to {@code out}, everything else to {@code err}. */
public final class Console {

    private final CheckedStream results;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Set<String> terminals;

    /**
     * Writes to streams.
     *
     * @param terminals which of {@code out} and {@code err} are shown on a terminal
     */
    public Console(OutputStream out, OutputStream err, Set<String> terminals) {
        this.results = new CheckedStream(out);
        this.out = writer(new BufferedOutputStream(results, 1 << 14));
        this.err = writer(err);
        this.terminals = Set.copyOf(terminals);
    }

    /** The streams of this process. The launcher says which are terminals, as Java cannot tell them apart. */
    public static Console ofProcess() {
        String terminals = System.getProperty("citeprint.terminal", "");
        return new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                Set.of(terminals.split("-")));
    }

    /** Where results go. */
    public PrintWriter out() {
        return out;
    }

    /** Where progress and problems go. */
    public PrintWriter err() {
        return err;
    }

    /** Whether progress and problems are read by a person. */
    public boolean errIsTerminal() {
        return terminals.contains("err");
    }

    /** Whether results are read by a person. */
    public boolean outIsTerminal() {
        return terminals.contains("out");
    }

    /** Hands everything over; what went wrong with the results since the start, if anything did. */
    public Optional<IOException> flush() {
        out.flush();
        err.flush();
        return results.failure();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
