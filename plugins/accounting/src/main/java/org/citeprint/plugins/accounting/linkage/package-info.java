// SPDX-License-Identifier: Apache-2.0
/** What industries mean for each other: linkages, positions, extraction, fields of influence. */
@NullMarked
package org.citeprint.plugins.accounting.linkage;

import org.jspecify.annotations.NullMarked;
