package org.sponsorline.briefing.room;

/// A text on the stage picture of a scene, as it was measured.
///
/// @param text     the words
/// @param pixels   the size of its letters on a stage of 1080 lines
/// @param contrast with what is behind it, 1 to 21 (WCAG 2)
/// @param cut      whether a part of it does not show
public record StageLabel(String text, double pixels, double contrast, boolean cut) {}
