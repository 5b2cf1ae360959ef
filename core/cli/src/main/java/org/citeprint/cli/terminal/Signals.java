// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Tells an interrupt from the keyboard from a request to end. Java's own hooks at the end of a process do not know which
 * it was; {@code sun.misc.Signal} of the module jdk.unsupported does, and is reached by name as the compiler warns of it.
 */
public final class Signals {

    private Signals() {}

    /** Calls back with {@code INTERRUPTED} or {@code TERMINATED} (also when the terminal goes away); a second signal ends the process at once. */
    public static void onStop(Consumer<ExitCode> stop) {
        AtomicBoolean stopping = new AtomicBoolean();
        handle("INT", ExitCode.INTERRUPTED, stop, stopping);
        handle("TERM", ExitCode.TERMINATED, stop, stopping);
        handle("HUP", ExitCode.TERMINATED, stop, stopping);
    }

    private static void handle(String name, ExitCode code, Consumer<ExitCode> stop, AtomicBoolean stopping) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object handling = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[]{handler},
                    (proxy, method, args) -> {
                        if (!stopping.compareAndSet(false, true)) {
                            Runtime.getRuntime().halt(code.number());
                        }
                        stop.accept(code);
                        return null;
                    });
            signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class)
                    .newInstance(name), handling);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // A machine without such signals, or that keeps them: the process ends as Java has it.
        }
    }
}
