// SPDX-License-Identifier: Apache-2.0
/** RIS. */
@NullMarked
package org.citeprint.plugins.literature.ris;

import org.jspecify.annotations.NullMarked;
