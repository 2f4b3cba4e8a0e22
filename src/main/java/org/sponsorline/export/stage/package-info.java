/// Pictures of a briefing's scenes as a room sees them: few rows, large letters, strong contrast.
package org.sponsorline.export.stage;
