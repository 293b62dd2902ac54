package bsc.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.IntConsumer;

/** A bar on standard error that shows how much is done, and only when standard error is a terminal. */
public final class Progress implements IntConsumer {
    private static final int WIDTH = 40;

    private final String what;
    private final int of;
    private final boolean shown;
    private int percent = -1;

    private Progress(String what, int of, boolean shown) {
        this.what = what;
        this.of = of;
        this.shown = shown;
    }

    /** @param of how many there are to do, above zero */
    public static Progress bar(String what, int of) {
        return new Progress(what, of, isTerminal());
    }

    /** Java does not say what standard error is; the shell's own test does, where there is one. */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param done how many are done; it may be called from several threads at once */
    @Override
    public synchronized void accept(int done) {
        int now = (int) (100L * done / of);
        if (shown && now > percent) {
            percent = now;
            int full = WIDTH * now / 100;
            System.err.print(String.format(Locale.ROOT, "\r%s [%s%s] %3d %%", what, "#".repeat(full), " ".repeat(WIDTH - full), now)
                    + (now == 100 ? "\r" + " ".repeat(what.length() + WIDTH + 10) + "\r" : ""));
            System.err.flush();
        }
    }
}
