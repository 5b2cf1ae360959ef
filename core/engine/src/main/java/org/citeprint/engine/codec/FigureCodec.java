// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Table;

/** Title, caption, mark, the channels in their order, then the table. */
final class FigureCodec implements DatasetCodec<Figure> {

    @Override
    public void write(Figure figure, Encoder out) throws IOException {
        out.text(figure.title());
        out.text(figure.caption());
        out.constant(figure.mark());
        out.number(figure.encoding().size());
        for (Map.Entry<Channel, String> entry : figure.encoding().entrySet()) {
            out.constant(entry.getKey());
            out.text(entry.getValue());
        }
        new TableCodec().write(figure.data(), out);
    }

    @Override
    public Figure read(Decoder in) throws IOException {
        String title = in.text();
        String caption = in.text();
        Mark mark = in.constant(Mark.class);
        int channels = in.count(2 * Long.BYTES);
        Map<Channel, String> encoding = new EnumMap<>(Channel.class);
        for (int i = 0; i < channels; i++) {
            encoding.put(in.constant(Channel.class), in.text());
        }
        Table data = new TableCodec().read(in);
        return new Figure(title, caption, mark, data, encoding);
    }
}
