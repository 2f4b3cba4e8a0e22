/// What happens between the start of the program and its first whole picture.
package org.sponsorline.desktop.start;
