/// The model of the window: the open record, the present view, and what was made of both.
package org.sponsorline.desktop.workspace;
