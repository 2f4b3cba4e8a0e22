/// Which row of which lane an item stands in.
package org.sponsorline.layout.pack;
