// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.blas;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * A library of the machine that has LAPACK's functions under their Fortran names and with integers of 32 bits, as
 * OpenBLAS, MKL and the reference library have them. It stays loaded for the life of the process.
 */
@SuppressWarnings("restricted") // calling what is not Java is what this class is for; load() asks for leave first
final class Library {

    /** Where it is looked for when the user names none: by the name that the loader of each system knows. */
    private static final List<String> USUAL = List.of("libopenblas.so.0", "libopenblas.so", "libmkl_rt.so.2",
            "libmkl_rt.so", "libopenblas.dylib",
            "libopenblas.dll", "openblas.dll", "mkl_rt.2.dll");
    private static final int LONGEST_TEXT = 1_000;

    private final String name;
    private final SymbolLookup symbols;

    private Library(String name, SymbolLookup symbols) {
        this.name = name;
        this.symbols = symbols;
    }

    /**
     * Loads the library of a name or path, or the first of the usual ones that the machine has.
     *
     * @throws ProblemException CP-4250 when this virtual machine may not call libraries, CP-4251 when there is none
     */
    static Library load(Optional<String> wanted) {
        if (!Library.class.getModule().isNativeAccessEnabled()) {
            throw new ProblemException(Problem.error("CP-4250", "Citeprint was started without leave to call libraries"
                    + " of the machine",
                    "set CITEPRINT_JAVA_OPTS=--enable-native-access=ALL-UNNAMED, or take account.leontief, which"
                            + " needs no library"));
        }
        List<String> names = wanted.map(List::of).orElse(USUAL);
        List<String> reasons = new ArrayList<>();
        for (String name : names) {
            try {
                return new Library(name, lookup(name));
            } catch (IllegalArgumentException e) {
                reasons.add(e.getMessage());
            }
        }
        throw new ProblemException(Problem.error("CP-4251",
                "no library of linear algebra is found: " + String.join("; ", reasons),
                "install OpenBLAS, or name its file with `library`, or take account.leontief, which needs none"));
    }

    private static SymbolLookup lookup(String name) {
        Path path = Path.of(name);
        return path.getNameCount() > 1 || path.isAbsolute()
                ? SymbolLookup.libraryLookup(path.toAbsolutePath(), Arena.global())
                : SymbolLookup.libraryLookup(name, Arena.global());
    }

    /**
     * A function of the library without result, whose parameters are all addresses, as in Fortran.
     *
     * @throws ProblemException CP-4251 when the library has none of that name
     */
    MethodHandle function(String function, int parameters) {
        ValueLayout[] addresses = new ValueLayout[parameters];
        Arrays.fill(addresses, ValueLayout.ADDRESS);
        MemorySegment at = symbols.find(function).orElseThrow(() -> new ProblemException(Problem.error("CP-4251",
                "the library " + name + " has no function " + function,
                "name one with `library` that has LAPACK with integers of 32 bits, such as OpenBLAS")));
        return Linker.nativeLinker().downcallHandle(at, FunctionDescriptor.ofVoid(addresses));
    }

    /** What the library says of itself and of the processor it works for, where it says so; else its name. */
    String describe() {
        return name + said("openblas_get_config").map(text -> ", " + text).orElse("")
                + said("openblas_get_corename").map(text -> ", kernels for " + text).orElse("");
    }

    private Optional<String> said(String function) {
        return symbols.find(function).map(at -> Linker.nativeLinker()
                .downcallHandle(at, FunctionDescriptor.of(ValueLayout.ADDRESS)))
                .map(Library::text);
    }

    private static String text(MethodHandle function) {
        try {
            MemorySegment text = (MemorySegment) function.invokeExact();
            return text.reinterpret(LONGEST_TEXT).getString(0).strip();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
