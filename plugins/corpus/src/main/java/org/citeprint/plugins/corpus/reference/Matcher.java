// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.reference.Clusters.Method;

/**
 * Joins the mentions that are one work: what the user says first, then equal texts, then common identifiers, then pairs
 * whose parts agree, the surest first. A pair is not joined when members of its clusters contradict each other. At last
 * pairs nearly sure are joined where a mention has one candidate only. Mentions come sorted, so nothing here depends on
 * the order of works or files.
 */
final class Matcher {

    private static final int LARGEST_GROUP = 60;

    private final Mention[] mentions;
    private final Clusters clusters;
    private final double minConfidence;
    private final List<Doubt> doubts = new ArrayList<>();
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
     * @param ambiguous clusters with references that have several candidates, none of them better
     * @param doubts the pairs behind both, the surest first
     */
    record Result(Clusters clusters, int contradicted, int ambiguous, List<Doubt> doubts) {}

    /**
     * Two mentions that may be one work and stay apart.
     *
     * @param one the lower number of a mention
     * @param other the higher
     * @param confidence how sure their parts and DOIs alone would make it
     * @param contradicted whether other members of their clusters speak against it; else there are several candidates
     */
    record Doubt(int one, int other, double confidence, boolean contradicted) {}

    static Result match(
            Mention[] mentions, Pairs pairs, Overrides.Pairs overrides, double minConfidence, Context context) {
        Matcher matcher = new Matcher(mentions, overrides, minConfidence);
        overrides.same().forEach(pair -> matcher.clusters.join(pair[0], pair[1], Method.OVERRIDE, 1));
        matcher.joinTexts(EqualTexts.firsts(mentions, context));
        matcher.joinIds();
        matcher.joinLinks(Links.of(pairs, mentions));
        return new Result(matcher.clusters, matcher.contradicted, matcher.ambiguous, List.copyOf(matcher.doubts));
    }

    /** The clusters that parts alone make. */
    static Clusters byParts(Mention[] mentions, Pairs pairs, double minConfidence) {
        Matcher matcher = new Matcher(mentions, Overrides.Pairs.NONE, minConfidence);
        matcher.joinLinks(Links.of(pairs, mentions));
        return matcher.clusters;
    }

    /** The clusters that identifiers alone make. */
    static Clusters byIds(Mention[] mentions) {
        Matcher matcher = new Matcher(mentions, Overrides.Pairs.NONE, 1);
        matcher.joinIds();
        return matcher.clusters;
    }

    private void joinTexts(int[] firsts) {
        for (int id = 0; id < firsts.length; id++) {
            if (firsts[id] != id) {
                clusters.join(firsts[id], id, Method.TEXT, 1);
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

    /**
     * Two mentions that may be one work.
     *
     * @param one the lower number of a mention
     * @param other the higher
     * @param bits how much speaks for it
     */
    private record Link(int one, int other, double bits) {}

    private void joinLinks(Links links) {
        List<Link> unsure = new ArrayList<>();
        for (int pair : links.order()) {
            int one = links.pairs().one(pair);
            int other = links.pairs().other(pair);
            if (clusters.find(one) != clusters.find(other)) {
                double bits = links.bits()[pair];
                double confidence = Agreement.confidence(bits);
                if (confidence < minConfidence) {
                    unsure.add(new Link(one, other, bits));
                } else if (clusters.speakAgainst(one, other)) {
                    contradicted++;
                    doubts.add(new Doubt(one, other, confidence, true));
                } else {
                    clusters.join(one, other, Method.PARTS, confidence);
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
            // References have the lower numbers, so that a cluster with one has it for its root.
            int[] roots = groups.members(group, Integer.MAX_VALUE);
            if (roots.length <= LARGEST_GROUP && agree(roots)) {
                held.forEach(link -> clusters.join(link.one(), link.other(), Method.ONLY_CANDIDATE,
                        Agreement.confidence(link.bits() + Agreement.ONLY_CANDIDATE)));
            } else {
                ambiguous += (int) IntStream.of(roots).filter(root -> !mentions[root].record()).count();
                held.forEach(link -> doubts.add(
                        new Doubt(link.one(), link.other(), Agreement.confidence(link.bits()), false)));
            }
        });
    }

    private boolean agree(int[] roots) {
        for (int i = 0; i < roots.length; i++) {
            for (int j = i + 1; j < roots.length; j++) {
                if (Agreement.conflict(mentions[roots[i]], mentions[roots[j]])
                        || clusters.contradict(roots[i], roots[j])) {
                    return false;
                }
            }
        }
        return true;
    }
}
