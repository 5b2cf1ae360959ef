// SPDX-License-Identifier: Apache-2.0
/** What files hold, before anything is done with them. */
@NullMarked
package org.citeprint.plugins.literature.inspect;

import org.jspecify.annotations.NullMarked;
