/// What the timeline does when it is dragged, turned at, clicked or typed at, and what pops up over it.
package org.sponsorline.desktop.timeline.behavior;
