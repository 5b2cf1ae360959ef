// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import org.citeprint.api.data.Dataset;

/** The canonical form of one kind of dataset, without the head that all have. */
interface DatasetCodec<D extends Dataset> {

    void write(D dataset, Encoder out) throws IOException;

    /** The dataset that was written; an {@code IllegalArgumentException} means the bytes contradict themselves. */
    D read(Decoder in) throws IOException;
}
