/// What the room sees, as a picture at any size, and what it is painted from.
package org.sponsorline.desktop.show.room;
