// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;

/**
 * Pajek's network file: {@code *Vertices n} and a line for each vertex (number, label, perhaps x, y and z), then {@code
 * *Edges} or {@code *Arcs} (two numbers and a weight, 1 when it is not there) or their lists {@code *Edgeslist} and
 * {@code *Arcslist} (a number and those it is linked to). A network with arcs is directed; an edge in it is two arcs.
 */
final class PajekFile {

    /** What stands between quotes, which know no escapes, or up to a blank. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private enum Part {
        NONE, VERTICES, EDGES, ARCS, EDGES_LIST, ARCS_LIST
    }

    private final NetworkDraft draft;
    private Part part = Part.NONE;
    private boolean arcs;

    PajekFile(NetworkDraft draft) {
        this.draft = draft;
    }

    void read(Source source) throws IOException {
        arcs = hasArcs(source);
        if (arcs) {
            draft.directed();
        }
        for (Line line : source.lines()) {
            String text = line.text().strip();
            if (text.startsWith("*")) {
                part = part(text, line.position());
            } else if (!text.isEmpty() && !text.startsWith("%")) {
                List<String> words = WORD.matcher(text).results().map(PajekFile::word).toList();
                read(words, text, line.position());
            }
        }
    }

    private static boolean hasArcs(Source source) throws IOException {
        for (Line line : source.lines()) {
            if (line.text().strip().toLowerCase(Locale.ROOT).startsWith("*arcs")) {
                return true;
            }
        }
        return false;
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private Part part(String text, Position at) {
        String name = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return switch (name) {
            case "*vertices" -> Part.VERTICES;
            case "*edges" -> Part.EDGES;
            case "*arcs" -> Part.ARCS;
            case "*edgeslist" -> Part.EDGES_LIST;
            case "*arcslist" -> Part.ARCS_LIST;
            case "*network" -> Part.NONE;
            default -> {
                draft.wrong(at, "`" + name + "` is no part of a network that is read",
                        "read are *Vertices, *Edges, *Arcs, *Edgeslist and *Arcslist");
                yield Part.NONE;
            }
        };
    }

    private void read(List<String> words, String text, Position at) {
        switch (part) {
            case NONE ->
                draft.wrong(at, "`" + text + "` stands outside of all parts", "a line `*Vertices` comes first");
            case VERTICES -> vertex(words, at);
            case EDGES, ARCS -> {
                if (words.size() < 2) {
                    draft.wrong(at, "`" + text + "` is no link", "two numbers of vertices, and perhaps a weight");
                } else {
                    link(words.get(0), words.get(1), words.size() > 2 ? words.get(2) : "1", part == Part.EDGES, at);
                }
            }
            case EDGES_LIST, ARCS_LIST -> words.stream().skip(1)
                    .forEach(target -> link(words.getFirst(), target, "1", part == Part.EDGES_LIST, at));
        }
    }

    private void vertex(List<String> words, Position at) {
        draft.node(words.getFirst(), words.size() > 1 ? words.get(1) : "", at);
        if (words.size() > 3 && Attribute.number(words.get(2)).isPresent()
                && Attribute.number(words.get(3)).isPresent()) {
            draft.attribute("x", Meaning.COORDINATE, words.get(2), at);
            draft.attribute("y", Meaning.COORDINATE, words.get(3), at);
        }
    }

    private void link(String source, String target, String weight, boolean edge, Position at) {
        draft.link(source, target, weight, at);
        if (edge && arcs) {
            draft.link(target, source, weight, at);
        }
    }
}
