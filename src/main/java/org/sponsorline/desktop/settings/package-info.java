/// What the program keeps from one start to the next.
package org.sponsorline.desktop.settings;
