// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

/** Shows nothing. */
public final class SilentBoard implements Board {

    @Override
    public void add(String id, String operation) {}

    @Override
    public void begin(String id) {}

    @Override
    public void progress(String id, String phase, long done, long total) {}

    @Override
    public void end(String id, Mark mark) {}

    @Override
    public void close() {}
}
