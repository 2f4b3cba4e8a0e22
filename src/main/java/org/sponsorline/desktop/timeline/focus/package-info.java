/// The item one is on, how the keys walk from item to item, and what belongs to the selection.
package org.sponsorline.desktop.timeline.focus;
