// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;

/**
 * The folder of each extension within an archive, with a slash at its end: its name without the signs that file systems
 * forbid. Names that become the same, also to file systems that know no capitals, get a number.
 */
final class Folders {

    private final Map<String, String> paths = new LinkedHashMap<>();

    Folders(InputOutputSystem system) {
        Set<String> taken = new HashSet<>();
        for (Extension extension : system.extensions()) {
            String allowed = extension.name().replaceAll("[\\\\/:*?\"<>|]", "_");
            String free = allowed;
            for (int again = 2; !taken.add(free.toLowerCase(Locale.ROOT)); again++) {
                free = allowed + " (" + again + ")";
            }
            paths.put(extension.name(), free + "/");
        }
    }

    /** The folder of an extension; none for the table itself, whose name is empty. */
    String path(String extension) {
        return paths.getOrDefault(extension, "");
    }
}
