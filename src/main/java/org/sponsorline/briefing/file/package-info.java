/// Briefing files: reading, writing, and the schema of the format `sponsorline-briefing/1`.
package org.sponsorline.briefing.file;
