package bsc.robust;

/**
 * How much of the variance of a result one factor accounts for.
 *
 * @param first alone: S = Var(E(Y | X)) / Var(Y)
 * @param total with all its interactions: ST = E(Var(Y | all but X)) / Var(Y)
 */
public record SensitivityIndex(String factor, Estimate first, Estimate total) {
    /** An estimate and the ends of its 95 % bootstrap interval. */
    public record Estimate(double value, double low, double high) {
    }
}
