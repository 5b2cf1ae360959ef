// SPDX-License-Identifier: Apache-2.0
/** The types and annotations an options record is made of. */
@NullMarked
package org.citeprint.api.option;

import org.jspecify.annotations.NullMarked;
