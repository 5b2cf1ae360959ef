// SPDX-License-Identifier: Apache-2.0
/** Makes one corpus of several, in which each work stands once. */
@NullMarked
package org.citeprint.plugins.corpus.merge;

import org.jspecify.annotations.NullMarked;
