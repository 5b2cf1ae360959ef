// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.util.Optional;
import com.github.zafarkhaja.semver.ParseException;
import com.github.zafarkhaja.semver.Version;

/**
 * Whether a version is within a range such as {@code >=0.1.0 & <0.2.0}, {@code ^1.4} or {@code ~1.4.2}. A range that is
 * a plain version means that very version. Pre-releases count as the version they lead to: a plugin for
 * {@code >=0.2.0} can be tried on {@code 0.2.0-rc1}.
 */
final class VersionRange {

    /** How a range is written, for hints. */
    static final String SYNTAX = "a range is written like >=0.1.0 & <0.2.0, ^1.4 or ~1.4.2";

    private VersionRange() {}

    /** The answer, or empty when the version or the range cannot be read. */
    static Optional<Boolean> contains(String range, String version) {
        try {
            Version exact = Version.parse(version);
            Version base = Version.of(exact.majorVersion(), exact.minorVersion(), exact.patchVersion());
            return Optional.of(range.equals("*") || base.satisfies(range));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
