/// The box in which a picture is made up, and what is taken out of the window: pictures and tables.
package org.sponsorline.desktop.export;
