// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.reference.Clusters.Method;
import org.citeprint.plugins.corpus.text.Fold;

/**
 * Joins the mentions that are one work: what the user says first, then equal texts, then common identifiers, then pairs
 * whose parts agree, the surest first. A pair is not joined when members of its clusters contradict each other. At last
 * pairs nearly sure are joined where a mention has one candidate only. Mentions come sorted, so nothing here depends on
 * the order of works or files.
 */
final class Matcher {

    private static final int SHORTEST_TEXT = 8;
    /** Pairs for which fewer bits speak are not even candidates. */
    private static final double LEAST = -2;
    private static final int LARGEST_GROUP = 60;

    private final Mention[] mentions;
    private final Clusters clusters;
    private final double minConfidence;
    private int contradicted;
    private int ambiguous;

    private Matcher(Mention[] mentions, Overrides.Pairs overrides, double minConfidence) {
        this.mentions = mentions;
        this.clusters = new Clusters(mentions, overrides.different());
        this.minConfidence = minConfidence;
    }

    /**
     * The clusters of mentions.
     *
     * @param clusters the clusters
     * @param contradicted pairs that agreed but were kept apart because other members of their clusters disagree
     * @param ambiguous clusters that have several candidates, none of them better
     */
    record Result(Clusters clusters, int contradicted, int ambiguous) {}

    static Result match(Mention[] mentions, Overrides.Pairs overrides, double minConfidence, Context context) {
        Matcher matcher = new Matcher(mentions, overrides, minConfidence);
        overrides.same().forEach(pair -> matcher.clusters.join(pair[0], pair[1], Method.OVERRIDE, 1));
        matcher.joinTexts();
        matcher.joinIds();
        matcher.joinLinks(Links.of(mentions, LEAST, context));
        return new Result(matcher.clusters, matcher.contradicted, matcher.ambiguous);
    }

    /** The clusters that identifiers alone make. */
    static Clusters byIds(Mention[] mentions) {
        Matcher matcher = new Matcher(mentions, Overrides.Pairs.NONE, 1);
        matcher.joinIds();
        return matcher.clusters;
    }

    private void joinTexts() {
        Map<String, Integer> first = HashMap.newHashMap(mentions.length);
        for (int id = 0; id < mentions.length; id++) {
            String letters = mentions[id].record() ? "" : Fold.letters(mentions[id].text());
            if (letters.length() >= SHORTEST_TEXT) {
                Integer before = first.putIfAbsent(letters, id);
                if (before != null) {
                    clusters.join(before, id, Method.TEXT, 1);
                }
            }
        }
    }

    private void joinIds() {
        Map<String, Integer> first = HashMap.newHashMap(mentions.length);
        for (int id = 0; id < mentions.length; id++) {
            for (String name : mentions[id].ids()) {
                Integer before = first.putIfAbsent(name, id);
                if (before != null) {
                    clusters.join(before, id, name.startsWith("doi:") ? Method.DOI : Method.IDENTIFIER, 1);
                }
            }
        }
    }

    private void joinLinks(List<Link> links) {
        List<Link> unsure = new ArrayList<>();
        for (Link link : links) {
            double confidence = Agreement.confidence(link.bits());
            if (clusters.find(link.one()) != clusters.find(link.other())) {
                if (confidence < minConfidence) {
                    unsure.add(link);
                } else if (clusters.contradict(link.one(), link.other())) {
                    contradicted++;
                } else {
                    clusters.join(link.one(), link.other(), Method.PARTS, confidence);
                }
            }
        }
        joinOnlyCandidates(unsure);
    }

    /** Clusters that unsure links hold together are joined when no two of them contradict each other. */
    private void joinOnlyCandidates(List<Link> unsure) {
        List<Link> open = unsure.stream()
                .filter(link -> !Agreement.conflict(mentions[link.one()], mentions[link.other()])
                        && !clusters.contradict(link.one(), link.other()))
                .toList();
        Clusters groups = new Clusters(mentions, List.of());
        for (Link link : open) {
            groups.join(clusters.find(link.one()), clusters.find(link.other()), Method.NONE, 0);
        }
        Map<Integer, List<Link>> byGroup = new TreeMap<>();
        open.forEach(link -> byGroup
                .computeIfAbsent(groups.find(clusters.find(link.one())), key -> new ArrayList<>()).add(link));
        byGroup.forEach((group, held) -> {
            List<Integer> roots = groups.members(group, Integer.MAX_VALUE);
            if (roots.size() <= LARGEST_GROUP && agree(roots)) {
                held.forEach(link -> clusters.join(link.one(), link.other(), Method.ONLY_CANDIDATE,
                        Agreement.confidence(link.bits() + Agreement.ONLY_CANDIDATE)));
            } else {
                ambiguous += roots.size();
            }
        });
    }

    private boolean agree(List<Integer> roots) {
        for (int i = 0; i < roots.size(); i++) {
            for (int j = i + 1; j < roots.size(); j++) {
                if (Agreement.conflict(mentions[roots.get(i)], mentions[roots.get(j)])
                        || clusters.contradict(roots.get(i), roots.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
