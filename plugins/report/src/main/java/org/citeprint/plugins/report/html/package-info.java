// SPDX-License-Identifier: Apache-2.0
/** A small typed builder of HTML pages: data never becomes markup. */
@NullMarked
package org.citeprint.plugins.report.html;

import org.jspecify.annotations.NullMarked;
