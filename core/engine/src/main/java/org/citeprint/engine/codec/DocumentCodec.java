// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import org.citeprint.api.data.Document;

/** Media type, suffix, then the bytes as they are. */
final class DocumentCodec implements DatasetCodec<Document> {

    @Override
    public void write(Document document, Encoder out) throws IOException {
        out.text(document.mediaType());
        out.text(document.suffix());
        out.bytes(document.bytes());
    }

    @Override
    public Document read(Decoder in) throws IOException {
        return new Document(in.text(), in.text(), in.bytes());
    }
}
