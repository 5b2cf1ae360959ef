// SPDX-License-Identifier: Apache-2.0
/** Networks as a report holds them. */
@NullMarked
package org.citeprint.plugins.report.network;

import org.jspecify.annotations.NullMarked;
