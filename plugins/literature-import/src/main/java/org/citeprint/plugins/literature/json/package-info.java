// SPDX-License-Identifier: Apache-2.0
/** JSON: files of any shape cut into records, and lines read from bytes without making what nobody asks for. */
@NullMarked
package org.citeprint.plugins.literature.json;

import org.jspecify.annotations.NullMarked;
