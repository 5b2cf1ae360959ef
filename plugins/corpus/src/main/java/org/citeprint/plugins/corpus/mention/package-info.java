// SPDX-License-Identifier: Apache-2.0
/** What is said of a work, in a reference or a record, in a form that can be compared; which records are one work. */
@NullMarked
package org.citeprint.plugins.corpus.mention;

import org.jspecify.annotations.NullMarked;
