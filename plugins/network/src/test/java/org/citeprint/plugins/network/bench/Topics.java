// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.network.build.CoCitation;
import org.citeprint.plugins.network.build.Counting;
import org.citeprint.plugins.network.build.Normalisation;
import org.citeprint.testkit.TestContext;

/** A made-up literature with topics: what a work cites is mostly of its topic, sometimes of the next, and skewed. */
public final class Topics {

    private Topics() {}

    /** Works that cite about so many references of so many topics with so many references each. */
    public static Corpus corpus(int works, int each, int topics, int references, long seed) {
        Random random = new Random(seed);
        List<Integer> numbers = new ArrayList<>();
        for (int reference = 0; reference < topics * references; reference++) {
            numbers.add(reference);
        }
        Collections.shuffle(numbers, random);
        List<List<String>> cited = new ArrayList<>();
        for (int work = 0; work < works; work++) {
            int topic = (int) (topics * Math.pow(random.nextDouble(), 1.5));
            TreeSet<Integer> chosen = new TreeSet<>();
            int length = each / 2 + random.nextInt(each);
            for (int i = 0; i < length; i++) {
                int place = (int) (references * Math.pow(random.nextDouble(), 2.2));
                chosen.add(numbers.get(topic(topic, topics, random) * references + place));
            }
            cited.add(chosen.stream().map("reference %06d"::formatted).toList());
        }
        return new Corpus(works, java.util.Map.of(), java.util.Map.of(),
                java.util.Map.of(Field.REFERENCES, Terms.of(cited)), Strings.of(List.of("made up")), new int[works],
                new int[works]);
    }

    private static int topic(int own, int topics, Random random) {
        double drawn = random.nextDouble();
        if (drawn < 0.6) {
            return own;
        }
        return drawn < 0.88 ? (own + 1 + random.nextInt(3)) % topics : random.nextInt(topics);
    }

    /** The co-citation network of what is cited at least twice. */
    public static Network coCitation(int works, int each, int topics, int references, long seed) {
        CoCitation.Options options = new CoCitation.Options(CoCitation.Cited.REFERENCES, Counting.FULL, 2,
                Optional.empty(), Normalisation.NONE, 0, Optional.empty(), true);
        return new CoCitation().run(corpus(works, each, topics, references, seed), options, new TestContext());
    }
}
