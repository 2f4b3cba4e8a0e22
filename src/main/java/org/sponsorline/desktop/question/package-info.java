/// Questions that the bundled record answers, for whoever sees it for the first time.
package org.sponsorline.desktop.question;
