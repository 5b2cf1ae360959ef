// SPDX-License-Identifier: Apache-2.0
/** The files of a table: in a folder, in a zip, or one alone. */
@NullMarked
package org.citeprint.plugins.trade.files;

import org.jspecify.annotations.NullMarked;
