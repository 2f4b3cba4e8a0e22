/// The way from one scene's view to the next one's.
package org.sponsorline.briefing.camera;
