/// The briefing that is open in the window: its scenes in a strip, what is said to each, and its file.
package org.sponsorline.desktop.briefing;
