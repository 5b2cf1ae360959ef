// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.time;

import java.util.Optional;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.view.Corpora;
import org.citeprint.plugins.view.time.Timezone.Options;
import org.citeprint.plugins.view.time.Timezone.Result;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimezoneTest extends OperatorContract<Network, Options, Result> {

    @Override
    protected Operator<Network, Options, Result> operator() {
        return new Timezone();
    }

    @Override
    protected Options options() {
        return new Options(Optional.empty(), 2, 2, 10);
    }

    @Override
    protected Network inputs() {
        return TimelineTest.field().build();
    }

    /** Zones of two years from 2001 on: a, b and d are of 2001 and 2002, the two largest stay; c is of 2004. */
    @Test
    void keepsTheLargestOfEachZone() {
        Result result = run(1).result();

        assertThat(result.items().column("keyword").orElseThrow().texts()).containsExactly("b", "c", "d");
        assertThat(result.zones().data().column("zone").orElseThrow().texts().subList(0, 3))
                .containsExactlyInAnyOrder("2001.0", "2001.0", "2003.0");
    }

    @Test
    void doesNotDependOnTheOrderOfRows() {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(OperatorTester.run(operator(), TimelineTest.field().shuffled(seed).build(), options())
                    .describe()).isEqualTo(run(1).describe());
        }
    }

    /** Zones of at most two share a height of two evenly; every other zone is set off by half a place. */
    @Test
    void everyPlaceOfTheFigureByHand() {
        Result result = run(1).result();
        assertThat(Corpora.rows(result.zones().data())).containsExactly(
                "b||2001|0.25|9||1 b; a",
                "c||2003|1.5|3||1 b; a",
                "d||2001|1.25|5||2 d; e",
                "b|d||||3|",
                "c|d||||1|");
    }
}
