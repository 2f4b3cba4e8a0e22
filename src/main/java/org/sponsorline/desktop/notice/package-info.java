/// Sentences that come up in the window and go again, faults among them.
package org.sponsorline.desktop.notice;
