/// Pictures and tables as files.
package org.sponsorline.export;
