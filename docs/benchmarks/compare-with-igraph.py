#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares node measures with igraph's on the same network.

Write the network and the measures with
    java ... org.citeprint.plugins.network.bench.LayoutBenchmarks write=FOLDER
and give FOLDER here. Prints the largest difference of each measure, relative to its largest value.
"""
import sys
import time

import igraph

folder = sys.argv[1]
links = [line.split("\t") for line in open(folder + "/links.tsv")]
ours = {line.split("\t")[0]: [float(x) for x in line.split("\t")[1:]] for line in open(folder + "/nodes.tsv")}
nodes = len(ours["BETWEENNESS"])
graph = igraph.Graph(n=nodes, edges=[(int(a), int(b)) for a, b, _ in links])
weights = [float(w) for _, _, w in links]
lengths = [1 / w for w in weights]
theirs = {
    "BETWEENNESS": lambda: graph.betweenness(directed=False),
    "BETWEENNESS weighted": lambda: graph.betweenness(directed=False, weights=lengths),
    "CLOSENESS": lambda: graph.closeness(),
    "CLOSENESS weighted": lambda: graph.closeness(weights=lengths),
    "EIGENVECTOR": lambda: graph.eigenvector_centrality(weights=weights),
    "PAGERANK": lambda: graph.pagerank(directed=False, weights=weights, damping=0.85),
}
print(f"igraph {igraph.__version__}, {nodes} nodes, {len(links)} links")
for name, compute in theirs.items():
    before = time.process_time()
    values = compute()
    seconds = time.process_time() - before
    largest = max(abs(v) for v in values)
    difference = max(abs(a - b) for a, b in zip(ours[name], values)) / largest
    print(f"{name}: largest difference {difference:.1e} of the largest value; igraph took {seconds:.2f} processor seconds")
