/// The help box.
package org.sponsorline.desktop.help;
