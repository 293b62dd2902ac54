"""Draws weightings from the flat simplex and counts where their totals fall, vectorised with NumPy.

Usage: weightings.py DRAWS SEED TABLE, where TABLE holds the class bounds in its first line, the start and the width of
the histogram's 200 bins in the second, and below that one line an item with its least and greatest achievement.
Weightings are drawn in blocks, as large as were fastest in a trial, which is printed first. Then each line read from
standard input is answered by the seconds that one run took and by the totals counted in each class.
"""
import sys
import time

import numpy as np

BINS = 200


def read(path):
    with open(path, encoding="utf-8") as file:
        rows = [[float(cell) for cell in line.split(",")] for line in file]
    return np.array(rows[0]), rows[1][0], rows[1][1], np.array(rows[2:])


def run(random, draws, block, bounds, low, width, items):
    start = time.perf_counter()
    classes = np.zeros((2, len(bounds) + 1), dtype=np.int64)
    bins = np.zeros((2, BINS), dtype=np.int64)
    for first in range(0, draws, block):
        weights = random.standard_exponential((min(block, draws - first), len(items)))
        weights /= weights.sum(axis=1, keepdims=True)
        for ending in range(2):
            totals = weights @ items[:, ending]
            classes[ending] += np.bincount(np.searchsorted(bounds, totals), minlength=len(bounds) + 1)
            at = np.clip(((totals - low) / width).astype(np.int64), 0, BINS - 1)
            bins[ending] += np.bincount(at, minlength=BINS)
    return time.perf_counter() - start, classes


def main():
    draws, seed = int(sys.argv[1]), int(sys.argv[2])
    table = read(sys.argv[3])
    random = np.random.default_rng(seed)
    trials = {block: min(run(random, draws, block, *table)[0] for _ in range(2)) for block in (2048, 8192, 32768, 131072)}
    block = min(trials, key=trials.get)
    print(f"NumPy {np.__version__}, blocks of {block}", flush=True)
    for _ in sys.stdin:
        seconds, classes = run(random, draws, block, *table)
        print(f"{seconds:.6f} {','.join(map(str, classes[0]))}", flush=True)


main()
