package org.sponsorline.paint.legend;

/// What the marks of a picture can mean, each as the legend explains it. Whatever a painter can draw beside plain bars
/// has its constant here.
public enum LegendMark {
    IN_FORCE, ENDED, NOT_BEGUN, ANNOUNCED, RENEWED, CARRIED_ON, COARSE, DOUBTFUL, OPEN_START, UNKNOWN_START, OPEN_END, UNKNOWN_END, UNSERVED, NO_TERM, VACANT, RUMOURED,
    AMENDED, OPTION, EXTENSION,
    CONFLICT, UNCITED, EVENT, WITHDRAWAL, LEGAL, STATEMENT, SEVERAL, HELD, PLANNED
}
