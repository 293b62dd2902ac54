"""Bootstraps alpha of a questionnaire and the quadrants of its importance-performance map, vectorised with NumPy.

Usage: survey.py RESAMPLES SEED TABLE, where TABLE has a line a respondent: the answers about performance, then as many
about importance. Two ways: the rows of the respondents drawn are gathered and their variances and means taken, or it is
counted how often each respondent was drawn and the counts are multiplied with the answers. Each in blocks, as large as
were fastest in a trial, which are printed first. Then each line read from standard input is answered by the seconds of
alpha and of the map in the first way and in the second, and by the ends of alpha's interval in both.
"""
import sys
import time

import numpy as np


def counts_of(drawn, n):
    block = len(drawn)
    flat = (drawn + np.arange(block)[:, None] * n).ravel()
    return np.bincount(flat, minlength=block * n).reshape(block, n).astype(np.float64)


def alpha_of_rows(drawn, answers):
    k = answers.shape[1]
    sample = answers[drawn]
    return k / (k - 1) * (1 - sample.var(axis=1, ddof=1).sum(axis=1) / sample.sum(axis=2).var(axis=1, ddof=1))


def alpha_of_counts(drawn, answers):
    n, k = answers.shape
    counts = counts_of(drawn, n)
    total = answers.sum(axis=1)
    table = np.column_stack([answers, (answers ** 2).sum(axis=1), total ** 2])
    sums = counts @ table
    items = sums[:, k] - (sums[:, :k] ** 2).sum(axis=1) / n
    whole = sums[:, k + 1] - sums[:, :k].sum(axis=1) ** 2 / n
    return k / (k - 1) * (1 - items / whole)


def side(means):
    return means >= means.mean(axis=1, keepdims=True) - 1e-12


def quadrants(performance, importance):
    return 2 * side(importance) + side(performance)


def map_of_rows(drawn, performance, importance):
    return quadrants(performance[drawn].mean(axis=1), importance[drawn].mean(axis=1))


def map_of_counts(drawn, performance, importance):
    n = len(performance)
    means = counts_of(drawn, n) @ np.hstack([performance, importance]) / n
    return quadrants(*np.hsplit(means, 2))


def timed(random, resamples, block, of, n, *answers):
    start = time.perf_counter()
    results = [of(random.integers(n, size=(min(block, resamples - first), n)), *answers) for first in range(0, resamples, block)]
    result = np.concatenate(results)
    return time.perf_counter() - start, result


def main():
    resamples, seed = int(sys.argv[1]), int(sys.argv[2])
    table = np.loadtxt(sys.argv[3], delimiter=",")
    performance, importance = (np.ascontiguousarray(half) for half in np.hsplit(table, 2))
    n = len(table)
    random = np.random.default_rng(seed)
    ways = [(alpha_of_rows, (performance,)), (map_of_rows, (performance, importance)),
            (alpha_of_counts, (performance,)), (map_of_counts, (performance, importance))]
    blocks = []
    for of, answers in ways:
        trials = {block: timed(random, 1000, block, of, n, *answers)[0] for block in (50, 250, 1000)}
        blocks.append(min(trials, key=trials.get))
    print(f"NumPy {np.__version__}, blocks of {', '.join(map(str, blocks))}", flush=True)
    for _ in sys.stdin:
        seconds, ends = [], []
        for (of, answers), block in zip(ways, blocks):
            took, result = timed(random, resamples, block, of, n, *answers)
            seconds.append(took)
            if result.ndim == 1:
                ends += list(np.quantile(result, [0.025, 0.975]))
        print(" ".join(f"{number:.6f}" for number in seconds + ends), flush=True)


main()
