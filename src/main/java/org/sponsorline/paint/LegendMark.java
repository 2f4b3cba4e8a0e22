package org.sponsorline.paint;

/// The marks that a legend can explain: everything that is drawn apart from plain bars.
public enum LegendMark {
    ANNOUNCED, RENEWED, COARSE, OPEN_START, UNKNOWN_START, OPEN_END, UNKNOWN_END, UNSERVED, NO_TERM, VACANT, RUMOURED,
    CONFLICT, UNCITED, EVENT, WITHDRAWAL, LEGAL, STATEMENT, SEVERAL, HELD, PLANNED
}
