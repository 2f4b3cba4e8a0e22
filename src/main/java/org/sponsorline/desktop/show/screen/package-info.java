/// The screens of the machine: which the room sees, which the presenter, and what keeps them on.
package org.sponsorline.desktop.show.screen;
