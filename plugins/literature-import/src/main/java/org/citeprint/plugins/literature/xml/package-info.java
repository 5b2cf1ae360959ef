// SPDX-License-Identifier: Apache-2.0
/** XML files, cut into records. */
@NullMarked
package org.citeprint.plugins.literature.xml;

import org.jspecify.annotations.NullMarked;
