// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Workers;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class SharedWorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void nestedCallsEndAndKeepTheirOrder(int threads) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Workers workers = new SharedWorkers(pool, threads, new Cancellation());
            List<Integer> sums = pool.submit(() -> workers.map(20, i -> workers.map(20, j -> workers
                    .map(5, k -> i * j * k).stream().mapToInt(Integer::intValue).sum()).stream()
                    .mapToInt(Integer::intValue).sum())).get();
            assertThat(sums).isEqualTo(IntStream.range(0, 20).mapToObj(i -> i * 190 * 10).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theFirstFailureIsTheOneThatIsTold(int threads) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Workers workers = new SharedWorkers(pool, threads, new Cancellation());
            for (int round = 0; round < 50; round++) {
                assertThatThrownBy(() -> workers.map(100, i -> {
                    if (i >= 13) {
                        throw new IllegalStateException("part " + i);
                    }
                    return i;
                })).hasMessage("part 13");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void partsRunSideBySide(int threads) {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            new SharedWorkers(pool, threads, new Cancellation()).map(16, i -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                pause();
                return atOnce.decrementAndGet();
            });
        }
        assertThat(most.get()).isBetween(2, threads);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
