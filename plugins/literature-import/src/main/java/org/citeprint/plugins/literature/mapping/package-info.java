// SPDX-License-Identifier: Apache-2.0
/** From the fields of a file's record to those of a work, said once per format. */
@NullMarked
package org.citeprint.plugins.literature.mapping;

import org.jspecify.annotations.NullMarked;
