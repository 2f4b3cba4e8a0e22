/// The boxes that lie over the panels one at a time, such as the palette of commands, and hold the focus meanwhile.
package org.sponsorline.desktop.main.overlay;
