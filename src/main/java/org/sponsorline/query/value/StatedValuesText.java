package org.sponsorline.query.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.text.Messages;

/// Writes how much is known about several prices, such as `15 agreements · 7 with a figure, 4 of them in conflict ·
/// 1 undisclosed, 7 silent`. What there is none of is left out.
public final class StatedValuesText {

    private StatedValuesText() {}

    /// The line in the language of a locale; empty where there is no agreement.
    public static String line(StatedValues values, Locale locale) {
        if (values.agreements() == 0) {
            return "";
        }
        Messages messages = Messages.of(StatedValuesText.class, locale);
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("values.agreements", values.agreements()));
        String figures = messages.say("values.figures", values.withFigure());
        if (values.inConflict() > 0) {
            figures = messages.say("values.conflict", figures, values.inConflict(), values.withFigure());
        }
        parts.add(values.bounded() == 0 ? figures : messages.say("values.bounded", figures, values.bounded()));
        List<String> without = new ArrayList<>();
        if (values.undisclosed() > 0) {
            without.add(messages.say("values.undisclosed", values.undisclosed()));
        }
        if (values.silent() > 0) {
            without.add(messages.say("values.silent", values.silent()));
        }
        if (!without.isEmpty()) {
            parts.add(String.join(messages.get("values.comma"), without));
        }
        return String.join(" · ", parts);
    }
}
