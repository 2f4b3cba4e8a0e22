/// A briefing: the scenes that lead an audience through a record, and what they showed when they were made.
package org.sponsorline.briefing;
