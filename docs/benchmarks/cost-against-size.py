#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures cost against size, ours and peers' in one run, and draws it.

    docs/benchmarks/cost-against-size.py measure CLASSPATH [what ...]   adds to cost-against-size.tsv beside this file
    docs/benchmarks/cost-against-size.py draw                           draws docs/images/cost-*.svg, prints the ratios

CLASSPATH is the test class path of plugins/network (and of plugins/burst for `bursts`). What: leiden vos co-citation
co-occurrence pathfinder betweenness bursts; all when none is given. CWTS and JGraphT run in the same Java process as
ours, igraph and pandas here after it on the same input; `java` must be of version 25 or named by JAVA.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE / "cost-against-size.tsv"
IMAGES = HERE.parent / "images"
WHATS = {
    "leiden": ("Leiden, two iterations, ten links a node", "nodes"),
    "vos": ("VOS map, ten links a node", "nodes"),
    "co-citation": ("Co-citation of all references, 30 a work", "works"),
    "co-occurrence": ("Co-occurrence of all keywords, 8 a work", "works"),
    "pathfinder": ("Pathfinder, r infinite, q = n - 1", "links"),
    "betweenness": ("Betweenness, exact, ten links a node", "nodes"),
    "bursts": ("Kleinberg's bursts, two states, 30 slices", "terms"),
}
COLOURS = {"Citeprint": "#0b62a4", "CWTS": "#c8501e", "igraph": "#2e7d32", "JGraphT": "#7b3fa0", "pandas": "#8a6d00"}


def best(work, runs):
    """The least processor and wall seconds of some runs, and what the last found."""
    cpu = wall = float("inf")
    for _ in range(runs):
        start, before = time.perf_counter(), time.process_time()
        found = work()
        cpu, wall = min(cpu, time.process_time() - before), min(wall, time.perf_counter() - start)
    return cpu, wall, found


def igraph_on(path, what):
    import random
    import igraph
    rows = [line.split() for line in open(path)]
    edges = [(int(a), int(b)) for a, b, _ in rows]
    weights = [float(w) for _, _, w in rows]
    graph = igraph.Graph(n=1 + max(map(max, edges)), edges=edges)
    if what == "betweenness":
        return best(lambda: len(graph.betweenness(directed=False)), 1)
    random.seed(1)
    return best(lambda: graph.modularity(graph.community_leiden(
        objective_function="modularity", weights=weights, n_iterations=2).membership, weights=weights), 3)


def pandas_on(path):
    """Pairs of terms in the same work, counted by joining the table with itself."""
    import numpy
    import pandas
    pairs = numpy.fromfile(path, dtype=">i4").astype("int32").reshape(-1, 2)
    frame = pandas.DataFrame({"work": pairs[:, 0], "term": pairs[:, 1]})

    def count():
        both = frame.merge(frame, on="work")
        both = both[both.term_x < both.term_y]
        return len(both.groupby(["term_x", "term_y"]).size())
    return best(count, 1)


def measure(classpath, whats):
    java = os.environ.get("JAVA", "java")
    with tempfile.TemporaryDirectory() as folder, open(TABLE, "a") as table:
        def add(*values):
            line = "\t".join(str(v) for v in values) + "\t" + "load %.1f" % os.getloadavg()[0]
            print(line, flush=True)
            table.write(line + "\n")
            table.flush()
        for what in whats:
            if what == "bursts":
                for terms in (1000, 10_000, 100_000):
                    out = subprocess.run([java, "-Xmx4g", "-cp", classpath,
                                          "org.citeprint.plugins.burst.bench.BurstBenchmarks", str(terms)],
                                         check=True, capture_output=True, text=True).stdout
                    rows = [line.split(": ")[1].split(", ") for line in out.splitlines() if "slices" in line]
                    cpu = min(float(row[1].split()[0]) for row in rows)
                    wall = min(float(row[0].split()[0]) for row in rows)
                    add(what, "Citeprint", terms, cpu, wall, rows[-1][2])
                continue
            out = subprocess.run([java, "-Xmx6g", "-cp", classpath,
                                  "org.citeprint.plugins.network.bench.CostAgainstSize", folder, what],
                                 check=True, stdout=subprocess.PIPE, text=True).stdout
            for line in out.splitlines():
                add(*line.split("\t"))
            for path in sorted(pathlib.Path(folder).iterdir(), key=lambda file: int(file.stem.split("-")[-1])):
                size = int(path.stem.split("-")[-1])
                if what in ("leiden", "betweenness") and (what == "leiden" or size <= 5000):
                    add(what, "igraph", size, *("%.4f" % v if isinstance(v, float) else v
                                                for v in igraph_on(path, what)))
                elif what.startswith("co-") and size <= 300_000:
                    add(what, "pandas", size, *("%.4f" % v if isinstance(v, float) else v for v in pandas_on(path)))
                path.unlink()


def read():
    """What was measured last of each."""
    rows = {}
    for line in TABLE.read_text().splitlines():
        what, program, size, cpu, wall, *rest = line.split("\t")
        rows[what, program, int(size)] = (float(cpu), float(wall), rest)
    return rows


def powers(low, high):
    import math
    return range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)


def number(exponent):
    return f"{10 ** exponent:,}" if exponent >= 0 else f"{10 ** exponent:.{-exponent}f}"


def draw(what, rows):
    import math
    title, unit = WHATS[what]
    points = {}
    for (name, program, size), (cpu, _, _) in sorted(rows.items()):
        if name == what:
            points.setdefault(program, []).append((size, max(cpu, 1e-4)))
    if not points:
        return
    xs = [size for line in points.values() for size, _ in line]
    ys = [cpu for line in points.values() for _, cpu in line]
    across, up = list(powers(min(xs), max(xs))), list(powers(min(ys), max(ys)))
    left, top, width, height = 70, 40, 460, 280

    def x(size):
        return left + width * (math.log10(size) - across[0]) / (across[-1] - across[0])

    def y(cpu):
        return top + height * (up[-1] - math.log10(cpu)) / (up[-1] - up[0])
    out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 380" font-family="sans-serif" font-size="13">',
           '<rect width="640" height="380" fill="white"/>', f'<text x="{left}" y="22" font-size="15">{title}</text>']
    for e in across:
        out.append(f'<path d="M{x(10 ** e):.1f} {top}V{top + height}" stroke="#ddd"/>'
                   f'<text x="{x(10 ** e):.1f}" y="{top + height + 18}" text-anchor="middle">{number(e)}</text>')
    for e in up:
        out.append(f'<path d="M{left} {y(10 ** e):.1f}H{left + width}" stroke="#ddd"/>'
                   f'<text x="{left - 6}" y="{y(10 ** e) + 4:.1f}" text-anchor="end">{number(e)}</text>')
    out.append(f'<text x="{left + width / 2}" y="{top + height + 40}" text-anchor="middle">{unit}</text>'
               f'<text transform="translate(16 {top + height / 2}) rotate(-90)" text-anchor="middle">'
               'processor seconds</text>')
    ends = []
    for program, line in sorted(points.items(), key=lambda item: -item[1][-1][1]):
        colour = COLOURS[program]
        path = " ".join(f"{x(size):.1f},{y(cpu):.1f}" for size, cpu in line)
        out.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out += [f'<circle cx="{x(size):.1f}" cy="{y(cpu):.1f}" r="3.5" fill="{colour}"/>' for size, cpu in line]
        at = y(line[-1][1]) + 4
        while any(abs(at - other) < 15 and abs(x(line[-1][0]) - place) < 70 for other, place in ends):
            at += 1
        ends.append((at, x(line[-1][0])))
        out.append(f'<text x="{x(line[-1][0]) + 8:.1f}" y="{at:.1f}" fill="{colour}" '
                   f'paint-order="stroke" stroke="white" stroke-width="4">{program}</text>')
    out.append("</svg>")
    IMAGES.mkdir(exist_ok=True)
    (IMAGES / f"cost-{what}.svg").write_text("\n".join(out) + "\n")


def ratios(rows):
    print("| what | size | program | processor s | ours, processor s | ratio | load |")
    print("|---|---|---|---|---|---|---|")
    for (what, program, size), (cpu, _, rest) in sorted(rows.items()):
        ours = rows.get((what, "Citeprint", size))
        if program != "Citeprint" and ours:
            print(f"| {what} | {size:,} {WHATS[what][1]} | {program} | {cpu:.3g} | {ours[0]:.3g} | {cpu / ours[0]:.1f}"
                  f" | {rest[-1].removeprefix('load ')} |")


if __name__ == "__main__":
    if sys.argv[1] == "measure":
        measure(sys.argv[2], sys.argv[3:] or list(WHATS))
    else:
        found = read()
        for each in WHATS:
            draw(each, found)
        ratios(found)
