/// What a scene shows, and what has changed in it since it was captured.
package org.sponsorline.briefing.stale;
