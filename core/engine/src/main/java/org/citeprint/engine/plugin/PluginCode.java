// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls code of a plugin: with its class loader as the thread's, and whatever it throws made a problem of its own. */
final class PluginCode {

    private static final Logger LOG = LoggerFactory.getLogger(PluginCode.class);

    private static final String DEFECT = "this is a defect of the plugin: tell its author, or take another version";

    private PluginCode() {}

    /**
     * What the code returns.
     *
     * @param className the class at work, for messages
     * @throws ProblemException when it throws anything but the end of the virtual machine
     */
    static <T> T call(PluginFile plugin, ClassLoader loader, String className, Callable<T> code) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.call();
        } catch (ProblemException e) {
            throw e;
        } catch (Throwable e) {
            Throwable cause = unwrapped(e);
            if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
                throw fatal;
            }
            LOG.error("plugin {}, class {}", plugin.label(), className, cause);
            throw new ProblemException(problem(plugin, className, cause));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable current = thrown;
        while ((current instanceof InvocationTargetException || current instanceof ExceptionInInitializerError)
                && current.getCause() != null) {
            current = current.getCause();
        }
        return current;
    }

    /** A failure of a plugin as a problem that names the plugin, its file and the way out. */
    static Problem problem(PluginFile plugin, String className, Throwable cause) {
        String what = "the plugin " + plugin.label() + ": class `" + className + "` ";
        return switch (cause) {
            case ProblemException problem -> problem.problems().getFirst();
            case UnsupportedClassVersionError newer -> Problem.error("CP-2007",
                    what + "is made for a newer Java than " + Runtime.version().feature(),
                    "build the plugin and its libraries for this Java");
            case NoClassDefFoundError missing -> missing(what, missing);
            case ClassNotFoundException missing -> missing(what, missing);
            case TypeNotPresentException missing -> missing(what, missing);
            case LinkageError damaged -> Problem.error("CP-2007", what + "cannot be loaded: " + brief(damaged), DEFECT);
            default -> Problem.error("CP-2008", what + "threw `" + brief(cause) + "`" + place(cause), DEFECT);
        };
    }

    private static Problem missing(String what, Throwable missing) {
        String name = String.valueOf(missing.getMessage()).replace('/', '.');
        return Problem.error("CP-2007", what + "cannot be loaded: `" + name + "` is missing",
                "a plugin brings its own libraries in its jar, as citeprint-plugin-parent packs it");
    }

    private static String brief(Throwable thrown) {
        String text = thrown.toString();
        return text.lines().findFirst().orElse(text);
    }

    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassLoaderName() == null && frame.getModuleName() == null)
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName() + " (" + frame.getFileName()
                        + ":"
                        + frame.getLineNumber() + ")")
                .orElse("");
    }
}
