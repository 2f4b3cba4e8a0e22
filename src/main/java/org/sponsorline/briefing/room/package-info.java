/// Whether a briefing is ready for the room.
package org.sponsorline.briefing.room;
