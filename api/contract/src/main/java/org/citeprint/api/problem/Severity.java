// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.problem;

/** Whether a problem stops the work. */
public enum Severity {
    /** The work goes on; the report shows it. */
    WARNING,
    /** The work cannot go on. */
    ERROR
}
