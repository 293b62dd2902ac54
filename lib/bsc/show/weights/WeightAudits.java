package bsc.show.weights;

import bsc.audit.weights.WeightAudit;
import bsc.say.Language;
import bsc.say.Messages;
import bsc.show.Format;

/** The audit of printed weights in the format asked for. */
public final class WeightAudits {
    private WeightAudits() {
    }

    /** @param all whether text lists every number, also those that follow on the way to the weights */
    public static String of(WeightAudit audit, boolean all, Format format, Language language) {
        return format == Format.TEXT ? AuditText.of(audit, all, Messages.in(language)) : AuditListing.of(audit).in(format);
    }
}
