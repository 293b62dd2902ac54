package bsc.robust;

import bsc.model.Choice;
import bsc.weight.Placed;
import java.util.Set;

/** Whether a total keeps the class, when open scores may place it anywhere between two numbers. */
public enum ClassKept implements Choice {
    ALWAYS("kept"), SOMETIMES("depends on open scores"), NEVER("changed");

    private final String word;

    ClassKept(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    static ClassKept of(ScaleClasses classes, Set<String> stands, Placed least, Placed most) {
        boolean[] carrying = classes.carrying(stands);
        boolean all = true;
        boolean any = false;
        for (int place = classes.at(least); place <= classes.at(most); place++) {
            all &= carrying[place];
            any |= carrying[place];
        }
        return all ? ALWAYS : any ? SOMETIMES : NEVER;
    }
}
