// SPDX-License-Identifier: Apache-2.0
/** What went wrong, where, why and what to do: the one form every message to a person has. */
@NullMarked
package org.citeprint.api.problem;

import org.jspecify.annotations.NullMarked;
