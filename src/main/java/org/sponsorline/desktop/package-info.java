/// The window: how it starts, and how its panels are joined.
package org.sponsorline.desktop;
