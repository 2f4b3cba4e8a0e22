/// The show: the stage that the room sees, the console of the presenter, and how one is started.
package org.sponsorline.desktop.show;
