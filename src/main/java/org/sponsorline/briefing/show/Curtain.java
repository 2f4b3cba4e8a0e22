package org.sponsorline.briefing.show;

/// What hides the stage.
public enum Curtain { NONE, BLACK, WHITE }
