// SPDX-License-Identifier: Apache-2.0
/** CNKI. */
@NullMarked
package org.citeprint.plugins.literature.cnki;

import org.jspecify.annotations.NullMarked;
