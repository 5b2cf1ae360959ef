// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.bytes.BlockStream;

/** A file, unpacked when it is a gzip file, that ends early where the packed data are cut off or damaged. */
public final class SalvagedStream extends BlockStream {

    private final InputStream in;
    private Optional<String> damage = Optional.empty();

    private SalvagedStream(InputStream in) {
        this.in = in;
    }

    /** Opens a file. */
    public static SalvagedStream open(Source source) throws IOException {
        try {
            return new SalvagedStream(source.unpacked());
        } catch (EOFException | ZipException e) {
            SalvagedStream nothing = new SalvagedStream(InputStream.nullInputStream());
            nothing.damaged(e);
            return nothing;
        }
    }

    /** Why the file could not be read to its end; known once it has been read. */
    public Optional<String> damage() {
        return damage;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (damage.isPresent()) {
            return -1;
        }
        try {
            return in.read(into, offset, length);
        } catch (EOFException | ZipException e) {
            damaged(e);
            return -1;
        }
    }

    private void damaged(IOException cause) {
        damage = Optional.of(cause instanceof EOFException ? RecordCheck.ENDS : "file is damaged");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
