// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two rows that run together because the line end between them is spoilt. They are parted only where their own signs leave
 * one place for it: behind the quote that closes the last cell of the first, before the quote that opens the first cell of
 * the second, or behind the separator that ends every row of the table. Both must then have a cell for each header.
 */
final class RowSeam {

    private final String text;
    private final int width;
    private final boolean lastIsEmpty;
    private final char separator;
    private final int quote;

    /** Two rows in one text. */
    RowSeam(String text, Header header) {
        this.text = text;
        this.width = header.width();
        this.lastIsEmpty = header.names().getLast().isEmpty();
        this.separator = header.format().getDelimiterString().charAt(0);
        this.quote = header.format().isQuoteCharacterSet() ? header.format().getQuoteCharacter() : -1;
    }

    /**
     * The rows, parted.
     *
     * @param first the cells of the first one
     * @param second the cells of the second one
     * @param line how many lines behind the first the second begins
     */
    record Parted(List<String> first, List<String> second, int line) {}

    /** A cell as it is written without its quotes, and the place behind it. */
    private record Cell(String text, int behind) {}

    /** The rows; empty where it is not certain that they are two, or where the second begins. */
    Optional<Parted> parted() {
        List<String> first = new ArrayList<>();
        int at = 0;
        while (first.size() < width - 1) {
            Optional<Cell> cell = cell(at).filter(found -> is(separator, found.behind()));
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            first.add(cell.get().text());
            at = cell.get().behind() + 1;
        }
        List<Parted> parted = width < 2
                ? List.of()
                : last(at).stream().flatMap(cell -> parted(first, cell).stream()).toList();
        return parted.size() == 1 ? Optional.of(parted.getFirst()) : Optional.empty();
    }

    private Optional<Parted> parted(List<String> before, Cell last) {
        List<String> first = new ArrayList<>(before);
        first.add(last.text());
        List<String> second = row(last.behind() + 1);
        return second.size() == width
                ? Optional.of(new Parted(first, second,
                        (int) text.substring(0, last.behind()).chars().filter(sign -> sign == '\n').count()))
                : Optional.empty();
    }

    /** What the last cell of the first row may be; the spoilt line end stands behind it. */
    private List<Cell> last(int begin) {
        List<Cell> cells = new ArrayList<>();
        if (lastIsEmpty) {
            cells.add(new Cell("", begin));
        } else if (is(quote, begin)) {
            int end = text.indexOf(quote, begin + 1);
            for (; end > 0 && is(quote, end + 1); end = text.indexOf(quote, end + 2)) {
                cells.add(new Cell(unquoted(begin, end), end + 1)); // the line end may have become the second quote
            }
            if (end > 0) {
                cells.add(new Cell(unquoted(begin, end), end + 1));
            }
        } else {
            int opens = quote < 0 ? -1 : text.indexOf(quote, begin);
            int stray = is(quote, opens + 1) ? opens : opens - 1;
            if (opens > begin && text.substring(begin, stray).indexOf(separator) < 0) {
                cells.add(new Cell(text.substring(begin, stray), stray));
            }
            cell(begin).filter(found -> is(separator, found.behind()) && text.charAt(text.length() - 1) == separator)
                    .ifPresent(found -> cells.add(new Cell(found.text(), found.behind() + 1)));
        }
        return cells;
    }

    /** The cells from a place to the end, without an empty one behind the last header; none when they are broken. */
    private List<String> row(int from) {
        List<String> cells = new ArrayList<>();
        int at = from;
        while (at <= text.length()) {
            Optional<Cell> cell = cell(at);
            int behind = cell.map(Cell::behind).orElse(-1);
            if (behind < 0 || (behind < text.length() && !is(separator, behind))) {
                return List.of();
            }
            cells.add(cell.map(Cell::text).orElse(""));
            at = behind + 1;
        }
        if (cells.size() == width + 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private boolean is(int sign, int place) {
        return place >= 0 && place < text.length() && text.charAt(place) == sign;
    }

    /** The cell at a place; none when its quotes are broken. */
    private Optional<Cell> cell(int begin) {
        if (is(quote, begin)) {
            int end = begin + 1;
            while (end < text.length() && (!is(quote, end) || is(quote, end + 1))) {
                end += is(quote, end) ? 2 : 1;
            }
            return end < text.length() ? Optional.of(new Cell(unquoted(begin, end), end + 1)) : Optional.empty();
        }
        int end = begin;
        while (end < text.length() && !is(separator, end)) {
            if (is(quote, end) || is('\n', end)) {
                return Optional.empty();
            }
            end++;
        }
        return Optional.of(new Cell(text.substring(begin, end), end));
    }

    private String unquoted(int begin, int end) {
        String sign = Character.toString(quote);
        return text.substring(begin + 1, end).replace(sign + sign, sign);
    }
}
