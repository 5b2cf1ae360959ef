// SPDX-License-Identifier: Apache-2.0
/** Reads XML that strangers have written. */
@NullMarked
package org.citeprint.api.xml;

import org.jspecify.annotations.NullMarked;
