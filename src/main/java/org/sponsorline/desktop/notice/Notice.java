package org.sponsorline.desktop.notice;

import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.TextLines;

/// A fact from the background, told without getting in the way.
///
/// @param weight   how much it matters
/// @param sentence what happened, where, and what can be done
/// @param action   what the reader may want to do about it, or null
/// @param subject  what it is about: a later notice about the same takes its place
public record Notice(Weight weight, String sentence, @Nullable Action action, Subject subject) {

    /// What a notice can be about. At any time no more than one notice about each is true.
    public enum Subject { FILE, EXPORT, CLIPBOARD, SCREEN, FAULT, SETTINGS, BRIEFING }

    /// The sentence is put in one line, whatever the names in it hold.
    public Notice {
        sentence = TextLines.oneLine(sentence);
    }

    /// How much a notice matters; `DONE` only confirms what somebody has just asked for.
    public enum Weight { DONE, INFO, WARNING, ERROR }

    /// One way on.
    ///
    /// @param label the words on its button
    public record Action(String label, Runnable run) {}
}
