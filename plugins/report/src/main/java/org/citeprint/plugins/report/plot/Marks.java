// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;

/** What each kind of mark takes: its channels, the rows that can be drawn, and how many of them can be read. */
public final class Marks {

    private Marks() {}

    /** The channels a mark cannot do without. */
    public static List<Channel> required(Mark mark) {
        return switch (mark) {
            case BAR -> List.of(Channel.LABEL, Channel.X);
            case LINE -> List.of(Channel.X, Channel.Y);
            case POINT, QUADRANT, NETWORK -> List.of(Channel.X, Channel.Y, Channel.LABEL);
            case SPAN -> List.of(Channel.LABEL, Channel.START, Channel.END);
            case MAP -> List.of(Channel.REGION, Channel.X);
            case HEAT -> List.of(Channel.ROW, Channel.LABEL, Channel.X);
            case FLOW -> List.of(Channel.LABEL, Channel.STAGE);
            case DENSITY -> List.of(Channel.X, Channel.Y, Channel.LABEL, Channel.SHADE);
        };
    }

    /** The channels a row that leads from one thing to another cannot do without. */
    private static List<Channel> linking(Mark mark) {
        return switch (mark) {
            case MAP -> List.of(Channel.REGION, Channel.TARGET, Channel.SIZE);
            case NETWORK -> List.of(Channel.LABEL, Channel.TARGET);
            case FLOW -> List.of(Channel.LABEL, Channel.STAGE, Channel.TARGET, Channel.TARGET_STAGE, Channel.SIZE);
            case BAR, LINE, POINT, SPAN, HEAT, QUADRANT, DENSITY -> List.of();
        };
    }

    /** How many rows a picture of a kind can show and still be read. */
    public static int limit(Mark mark) {
        return switch (mark) {
            case BAR, SPAN -> 80;
            case MAP, FLOW -> 600;
            case LINE, POINT, HEAT, QUADRANT, NETWORK -> 5000;
            // Fields of ten clusters in the finest grid, and the items on them.
            case DENSITY -> 20_000;
        };
    }

    /** Whether a row leads from one thing to another. */
    public static boolean isLink(Figure figure, int row) {
        return !linking(figure.mark()).isEmpty()
                && Series.column(figure, Channel.TARGET).filter(target -> !target.text(row).isEmpty()).isPresent();
    }

    /** The rows that have all values they need. */
    public static List<Integer> drawable(Figure figure) {
        return IntStream.range(0, figure.data().rows()).filter(row -> isDrawable(figure, row)).boxed().toList();
    }

    private static boolean isDrawable(Figure figure, int row) {
        if (figure.mark() == Mark.DENSITY) {
            return has(figure, Channel.X, row) && has(figure, Channel.Y, row)
                    && (has(figure, Channel.LABEL, row) || has(figure, Channel.SHADE, row));
        }
        List<Channel> channels = isLink(figure, row) ? linking(figure.mark()) : required(figure.mark());
        return channels.stream().allMatch(channel -> has(figure, channel, row));
    }

    private static boolean has(Figure figure, Channel channel, int row) {
        return Series.column(figure, channel)
                .filter(column -> isText(channel) ? !column.text(row).isEmpty() : Series.isNumber(column, row))
                .isPresent();
    }

    private static boolean isText(Channel channel) {
        return switch (channel) {
            case LABEL, REGION, ROW, TARGET, STAGE, TARGET_STAGE, GROUP -> true;
            case X, X2, Y, SIZE, START, END, SHADE -> false;
        };
    }
}
