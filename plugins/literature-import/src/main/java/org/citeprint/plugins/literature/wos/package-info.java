// SPDX-License-Identifier: Apache-2.0
/** Web of Science plain text. */
@NullMarked
package org.citeprint.plugins.literature.wos;

import org.jspecify.annotations.NullMarked;
