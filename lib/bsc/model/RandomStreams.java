package bsc.model;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Independent streams of random numbers, one for each piece of work, so that the pieces may be done in any order. */
public final class RandomStreams {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private RandomStreams() {
    }

    /**
     * The stream of a piece of work, from xoroshiro128++ (Blackman and Vigna 2021, doi:10.1145/3460772). Seed and path
     * are mixed first (SplitMix64; Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195): the state of a generator that is small numbers gives numbers alike at its start.
     *
     * @param path what tells this piece from every other one of the same seed
     */
    public static UniformRandomProvider of(long seed, long... path) {
        long mixed = seed;
        for (long step : path) {
            mixed = RandomSource.SPLIT_MIX_64.create(mixed + GOLDEN * (step + 1)).nextLong();
        }
        return RandomSource.XO_RO_SHI_RO_128_PP.create(mixed);
    }
}
