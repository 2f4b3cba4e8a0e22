package org.sponsorline.desktop.command;

/// What must be so for a command to be of use; else it is shown as out of reach.
enum When {
    ALWAYS, RECORD, WHOLE, SELECTION, SEVERAL, BACK, FORWARD, PAGE_BACK, PAGE_FORWARD, UNDOABLE, REDOABLE, NARROWED,
    NAMES, BUNDLED, OPEN_BRIEFING, SCENE, BRIEFING, SHOWING
}
