// SPDX-License-Identifier: Apache-2.0
/** Networks laid out along time: timelines, time zones, the history of citations, the years of references. */
@NullMarked
package org.citeprint.plugins.view.time;

import org.jspecify.annotations.NullMarked;
